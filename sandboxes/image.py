"""The image that sandboxes run in, and how it is made: from ``python:3.x-slim`` where a registry answers, else from
Debian packages (``rootfs.py``). Its tag carries a hash of the recipe, so that a changed recipe makes a new image. The
kernel is not in it (``container.py`` passes it along), so a new kernel needs no new image. Called by the set-up,
``agentrt sandbox build`` and ``docker.py``."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from agentrt.core.canonical import digest_json
from agentrt.core.errors import MissingPart, SandboxError
from agentrt.sandboxes.engine import EngineInfo, connect, find_engine
from agentrt.sandboxes.rootfs import host_suite, root_file_system

REPOSITORY = "agentrt-sandbox"
RECIPE_LABEL = "agentrt.recipe"
BUILD_TIMEOUT_S = 600
PULL_TIMEOUT_S = 20
ENVIRONMENT = ("PATH=/usr/local/bin:/usr/bin:/bin", "LANG=C.UTF-8")

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Recipe:
    """What the image holds. ``packages`` are Debian's names; the full python3 is needed (python3-minimal lacks even
    json), the rest is what agents reach for in a shell."""

    base: str = "python:3.12-slim"
    suite: str = "bookworm"
    tools: tuple[str, ...] = ("bc", "gawk", "jq", "procps")
    extra: tuple[str, ...] = ()

    @staticmethod
    def current() -> Recipe:
        """The recipe for this machine; ``AGENTRT_SANDBOX_PACKAGES`` names further packages (``python3-numpy``)."""
        extra = os.environ.get("AGENTRT_SANDBOX_PACKAGES", "").replace(",", " ").split()
        return Recipe(suite=host_suite(), extra=tuple(sorted(set(extra))))

    @property
    def packages(self) -> tuple[str, ...]:
        return ("python3", *self.tools, *self.extra)

    @property
    def tag(self) -> str:
        return f"{REPOSITORY}:{digest_json([2, self.base, self.suite, *self.packages, *ENVIRONMENT])[:12]}"


def build_image(recipe: Recipe | None = None, *, say: Say | None = None, rebuild: bool = False) -> str:
    """Makes the image unless it is there; its name. Takes seconds from a registry, about two minutes otherwise.

    Raises:
        MissingPart: no engine, or neither a registry nor what is needed to make the image without one.
        SandboxError: the engine refused.
    """
    recipe, tell = recipe or Recipe.current(), say or _to_stderr
    client: Any = connect(find_engine())
    client.api.timeout = BUILD_TIMEOUT_S
    try:
        if not rebuild and _has(client, recipe.tag):
            return recipe.tag
        tell(f"making the sandbox image {recipe.tag}")
        # Debian's packages of Python libraries only fit Debian's own Python.
        if recipe.extra or not _from_registry(client, recipe, tell):
            _from_packages(client, recipe, tell)
        tell(f"the sandbox image {recipe.tag} is ready")
        return recipe.tag
    finally:
        client.close()


def has_image(engine: EngineInfo, tag: str) -> bool:
    client = connect(engine)
    try:
        return _has(client, tag)
    finally:
        client.close()


def _has(client: Any, tag: str) -> bool:
    from docker.errors import ImageNotFound

    try:
        client.images.get(tag)
    except ImageNotFound:
        return False
    return True


def _from_registry(client: Any, recipe: Recipe, say: Say) -> bool:
    """False when no registry answers in time."""
    from docker.errors import APIError, BuildError, DockerException
    from requests.exceptions import RequestException

    name, _, version = recipe.base.rpartition(":")
    say(f"asking the registry for {recipe.base}")
    client.api.timeout = PULL_TIMEOUT_S
    try:
        client.images.pull(name, tag=version)
    except (DockerException, RequestException) as error:
        say(f"no registry answers ({str(error)[:160]})")
        return False
    finally:
        client.api.timeout = BUILD_TIMEOUT_S
    install = f"RUN apt-get update && apt-get install -y --no-install-recommends {' '.join(recipe.tools)}"
    environment = "".join(f"ENV {entry}\n" for entry in ENVIRONMENT)
    for lines in (f"{install} && rm -rf /var/lib/apt/lists/*\n", ""):  # without a package mirror: Python alone
        text = f"FROM {recipe.base}\n{lines}{environment}LABEL {RECIPE_LABEL}={recipe.tag}\n"
        try:
            client.images.build(fileobj=io.BytesIO(text.encode()), tag=recipe.tag, network_mode="host", forcerm=True)
            return True
        except (APIError, BuildError) as error:
            say(f"building on {recipe.base} did not work: {str(error)[:160]}")
    return False


def _from_packages(client: Any, recipe: Recipe, say: Say) -> None:
    from docker.errors import APIError

    archive = root_file_system(recipe.suite, recipe.packages, say)
    say("importing it into the engine")
    repository, _, version = recipe.tag.partition(":")
    changes = [f"ENV {entry}" for entry in ENVIRONMENT] + [f"LABEL {RECIPE_LABEL}={recipe.tag}"]
    try:
        client.api.import_image_from_file(str(archive), repository=repository, tag=version, changes=changes)
    except APIError as error:
        raise SandboxError(f"the engine did not import {archive}: {error.explanation or error}") from None
    if not _has(client, recipe.tag):
        archive.unlink(missing_ok=True)
        raise MissingPart(f"the engine did not accept {archive}; it was removed, please build again")


def _to_stderr(line: str) -> None:
    sys.stderr.write(f"sandbox: {line}\n")
    sys.stderr.flush()
