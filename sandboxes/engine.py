"""Finds the container engine. Called before anything else in this room, by ``agentrt doctor``, and by the set-up."""

from __future__ import annotations

import os
import shutil
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from agentrt.core.errors import MissingPart

if TYPE_CHECKING:
    from docker import DockerClient

SET_UP = "run `make setup`, or sandboxes/setup.sh, which does it where it can"
CALL_TIMEOUT_S = 60


@dataclass(frozen=True, slots=True)
class EngineInfo:
    """An engine that answers on a Unix socket and can enforce every limit."""

    socket: Path
    version: str
    api_version: str
    cpus: int
    rootless: bool
    cgroup: str
    swap_limit: bool
    """False on kernels booted without swap accounting: memory is bounded, swap is not."""


def find_engine() -> EngineInfo:
    """The engine to use: ``DOCKER_HOST`` if set, else the system's socket, else the user's own (rootless).

    Raises:
        MissingPart: none answers, or the one that does cannot enforce the limits; says how to get one that does.
    """
    tried: list[str] = []
    denied: Path | None = None
    for path in _sockets():
        try:
            if not stat.S_ISSOCK(path.stat().st_mode):
                raise OSError("not a socket")
            if not os.access(path, os.R_OK | os.W_OK):
                denied = path
                continue
            return _ask(path)
        except OSError as error:
            tried.append(f"{path}: {error.strerror or error}")
    if denied is not None:
        raise MissingPart(
            f"the engine's socket {denied} may not be used by this user; `sudo usermod -aG docker $USER` and log in "
            "again (members of that group have root's power over this machine), or install rootless Docker"
        )
    raise MissingPart(f"no container engine answers ({'; '.join(tried)}); {_how_to_get_one()}")


def connect(engine: EngineInfo) -> DockerClient:
    """A client of the Docker SDK; all its calls block, so they belong in threads.

    Raises:
        MissingPart: the ``docker`` package is not installed.
    """
    client: DockerClient = _client(engine.socket, engine.api_version)
    return client


def _client(path: Path, version: str) -> Any:
    try:
        import docker
    except ImportError:
        raise MissingPart("the Python package docker is not installed; `pip install 'agentrt[docker]'`") from None
    return docker.DockerClient(base_url=f"unix://{path}", version=version, timeout=CALL_TIMEOUT_S)


def _ask(path: Path) -> EngineInfo:
    from docker.errors import DockerException  # type: ignore[import-untyped,unused-ignore]
    from requests.exceptions import RequestException

    client: Any = None
    try:
        client = _client(path, "auto")
        info, api_version = client.info(), str(client.api._version)
    except (DockerException, RequestException) as error:
        raise OSError(f"no engine answers there ({_shortly(error)})") from None
    finally:
        if client is not None:
            client.close()
    options = " ".join(info.get("SecurityOptions") or ())
    lacking = [name for name in ("MemoryLimit", "PidsLimit", "CpuCfsQuota") if not info.get(name)]
    if "name=seccomp" not in options:
        lacking.append("seccomp")
    if info.get("OSType") != "linux":
        lacking.append("Linux containers")
    if lacking:
        raise MissingPart(
            f"the engine at {path} cannot enforce {', '.join(lacking)}, and code is not run without; "
            "on Linux it needs the cgroup controllers memory, pids and cpu, and a kernel with seccomp"
        )
    return EngineInfo(
        socket=path,
        version=str(info.get("ServerVersion", "?")),
        api_version=api_version,
        cpus=int(info.get("NCPU") or 1),
        rootless="rootless" in options,
        cgroup=str(info.get("CgroupVersion", "?")),
        swap_limit=bool(info.get("SwapLimit")),
    )


def _sockets() -> list[Path]:
    host = os.environ.get("DOCKER_HOST", "")
    if host.startswith("unix://"):
        return [Path(host.removeprefix("unix://"))]
    if host:
        raise MissingPart(
            f"DOCKER_HOST is {host}, but the workspace lies on this machine, so the engine must too; "
            "set DOCKER_HOST to unix:///path/of/its/socket, or unset it"
        )
    runtime = os.environ.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}"
    return [Path("/var/run/docker.sock"), Path(runtime) / "docker.sock"]


def _how_to_get_one() -> str:
    if shutil.which("dockerd") is None and not Path("/usr/sbin/dockerd").exists():
        return f"install one: {SET_UP}; by hand on Debian as root: `apt-get install docker.io debootstrap`"
    return f"dockerd is installed but not running: {SET_UP}; by hand as root: `dockerd --bridge=none --iptables=false`"


def _shortly(error: BaseException) -> str:
    """The innermost cause; the SDK wraps it several times."""
    while (inner := error.__cause__ or error.__context__) is not None:
        error = inner
    return str(error) or type(error).__name__
