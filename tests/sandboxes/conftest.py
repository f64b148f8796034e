"""A real engine and a real image, or a reason why not."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
import pytest_asyncio

from agentrt.core.errors import MissingPart
from agentrt.core.sandbox import SandboxLimits
from agentrt.sandboxes import DockerSandbox, EngineInfo, Recipe, find_engine, has_image


@pytest.fixture(scope="session")
def engine() -> EngineInfo:
    """The engine, with the image in it. Its absence is a failure in continuous integration, a skip elsewhere."""
    try:
        found = find_engine()
        if not has_image(found, Recipe.current().tag):
            raise MissingPart("the sandbox image is not there; `python -m agentrt.sandboxes build`")
    except MissingPart as error:
        if os.environ.get("CI") == "true":
            pytest.fail(str(error))
        pytest.skip(str(error))
    return found


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    folder = tmp_path / "workspace"
    folder.mkdir()
    return folder


Make = Callable[..., DockerSandbox]


@pytest_asyncio.fixture
async def make(engine: EngineInfo, workspace: Path) -> AsyncIterator[Make]:
    """Makes sandboxes on the test's workspace; all are closed at its end."""
    made: list[DockerSandbox] = []

    def sandbox(limits: SandboxLimits | None = None, **more: object) -> DockerSandbox:
        made.append(DockerSandbox(workspace, limits, **more))  # type: ignore[arg-type]
        return made[-1]

    yield sandbox
    for each in made:
        await each.close()
