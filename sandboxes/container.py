"""One container: how it is locked down, started, removed, and asked why it ended; and the removal of orphans. Every
function that talks to the engine blocks and belongs in a thread. Used by ``docker.py``; ``reap`` by the set-up too.

The limits are the container's own, so that they hold for all processes in it together: see ``settings`` for each.
"""

from __future__ import annotations

import math
import os
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from agentrt.core.errors import ConfigError, MissingPart, SandboxError
from agentrt.core.sandbox import SandboxLimits
from agentrt.sandboxes.engine import EngineInfo, connect
from agentrt.sandboxes.owner import OWNER_LABEL, RUN_LABEL, Owner, this_process

WORKSPACE, SCRATCH = "/workspace", "/scratch"
NOBODY = 65534
TMP_BYTES = 64 * 2**20
SHM_BYTES = 16 * 2**20
MIN_MEMORY = 64 * 2**20
MAX_SCRATCH_ENTRIES = 50_000
MAX_LOOKED_AT = 100_000
MAX_COVERED = 64
REMOVAL_S = 20
"""Seconds the engine may take to end what it is already removing."""


@dataclass(frozen=True, slots=True)
class ContainerSpec:
    """What a container is made from."""

    engine: EngineInfo
    image: str
    workspace: Path
    hidden: tuple[str, ...]
    """Folders below the workspace, relative, that must not be seen: covered with an empty read-only file system."""
    special: tuple[str, ...]
    """Named pipes and sockets below it, covered too: a read-only mount does not keep one from writing to them."""
    limits: SandboxLimits
    uid: int
    gid: int
    run_id: str


def sandbox_user(workspace: Path) -> tuple[int, int]:
    """The invoking user's ids; for root those of the workspace's owner, or nobody's. Never 0."""
    uid, gid = os.geteuid(), os.getegid()
    if uid == 0:
        found = workspace.stat()
        uid, gid = found.st_uid, found.st_gid
    return (uid, gid or NOBODY) if uid != 0 else (NOBODY, NOBODY)


def scratch_bytes(limits: SandboxLimits) -> int:
    """Files in scratch are memory too, so at most half of it: a full scratch area must not starve the processes."""
    return min(limits.scratch_bytes, limits.memory_bytes // 2)


def check_limits(limits: SandboxLimits) -> None:
    """
    Raises:
        ConfigError: a limit with which nothing could run.
    """
    floors = {"memory_bytes": MIN_MEMORY, "pids": 8, "open_files": 32, "file_bytes": 1, "scratch_bytes": 4096}
    for name, floor in floors.items():
        if getattr(limits, name) < floor:
            raise ConfigError(f"sandbox limit {name} is {getattr(limits, name)}, expected at least {floor}")
    if limits.timeout_s <= 0 or limits.cpus <= 0 or limits.output_bytes < 200:
        raise ConfigError("sandbox limits timeout_s and cpus must be above 0 and output_bytes at least 200")


def check_workspace(workspace: Path, engine: EngineInfo) -> Path:
    """
    Raises:
        ConfigError: it is no folder, or one that must never be seen from inside.
    """
    real = workspace.resolve()
    if not real.is_dir():
        raise ConfigError(f"the workspace {workspace} is not a folder; give one that exists")
    if engine.socket.resolve().is_relative_to(real):
        raise ConfigError(f"the workspace {real} holds the engine's socket, so it would give power over all; narrow it")
    return real


def hidden_folders(workspace: Path, home: Path | None) -> tuple[str, ...]:
    """Folders of the workspace that code must not even read: agentrt's own state, and the repository's hooks."""
    names = [".agentrt", ".git/hooks"]
    if home is not None and home.resolve().is_relative_to(workspace) and home.resolve() != workspace:
        names.append(str(home.resolve().relative_to(workspace)))
    return tuple(sorted({n for n in names if (workspace / n).is_dir() and (workspace / n).resolve() == workspace / n}))


def special_files(workspace: Path) -> tuple[str, ...]:
    """Named pipes and sockets in the workspace, as far as a look at its first entries finds them. Those that come
    later are not covered; sockets are of no use inside anyway (``inside/privacy.py``)."""
    found: list[str] = []
    folders, seen = [workspace], 0
    for folder in folders:
        try:
            with os.scandir(folder) as entries:
                for entry in entries:
                    seen += 1
                    if entry.is_dir(follow_symlinks=False):
                        folders.append(Path(entry.path))
                    elif not (entry.is_file(follow_symlinks=False) or entry.is_symlink()):
                        found.append(os.path.relpath(entry.path, workspace))
        except OSError:
            continue
        if seen > MAX_LOOKED_AT or len(found) > MAX_COVERED:
            break
    return tuple(sorted(found)[:MAX_COVERED])


def settings(spec: ContainerSpec) -> dict[str, Any]:
    """The engine's create request, apart from the command. Seccomp and the masked parts of /proc stay as the engine
    sets them: nothing here asks otherwise. There is no nproc limit, as that would count the user's processes on
    the host; the pids limit is the container's own."""
    from docker.types import LogConfig, Mount, Ulimit

    limits, user = spec.limits, f"uid={spec.uid},gid={spec.gid}"
    workspace = Mount(WORKSPACE, str(spec.workspace), type="bind", read_only=True)
    # Engines before 25 make only the topmost mount read-only, so mounts below it must not come along.
    workspace["BindOptions"] = {"Propagation": "rprivate", "NonRecursive": True}
    tmpfs = {
        "/tmp": f"rw,nosuid,nodev,noexec,mode=1777,size={min(TMP_BYTES, limits.memory_bytes // 8)},nr_inodes=20000",
        SCRATCH: f"rw,nosuid,nodev,exec,mode=0755,{user},size={scratch_bytes(limits)},nr_inodes={MAX_SCRATCH_ENTRIES}",
    }
    covers = [Mount(f"{WORKSPACE}/{name}", "/dev/null", type="bind", read_only=True) for name in spec.special]
    tmpfs |= {f"{WORKSPACE}/{name}": "ro,nosuid,nodev,noexec,mode=0555,size=4096" for name in spec.hidden}
    ceilings = {"nofile": limits.open_files, "fsize": limits.file_bytes, "core": 0, "data": limits.memory_bytes}
    return {
        "image": spec.image,
        "user": f"{spec.uid}:{spec.gid}",
        "hostname": "sandbox",
        "working_dir": "/",
        "environment": _environment(limits),
        "labels": {OWNER_LABEL: this_process().label(), RUN_LABEL: spec.run_id},
        "network_disabled": True,
        "stop_signal": "SIGKILL",
        "host_config": {
            "NetworkMode": "none",
            "ReadonlyRootfs": True,
            "CapDrop": ["ALL"],
            "SecurityOpt": ["no-new-privileges"],
            "IpcMode": "private",
            "Memory": limits.memory_bytes,
            "MemorySwap": limits.memory_bytes,
            "PidsLimit": limits.pids,
            "NanoCpus": int(min(limits.cpus, spec.engine.cpus) * 1e9),
            "Ulimits": [Ulimit(name=name, soft=value, hard=value) for name, value in ceilings.items()],
            "ShmSize": min(SHM_BYTES, limits.memory_bytes // 16),
            "Tmpfs": tmpfs,
            "Mounts": [workspace, *covers],
            "LogConfig": LogConfig(type="none"),
            "AutoRemove": True,
            "RestartPolicy": {"Name": "no"},
            "Init": False,
        },
    }


def _environment(limits: SandboxLimits) -> dict[str, str]:
    """Nothing of the host's. Hashes of strings are fixed so that a cell run again gives the same output."""
    threads = str(max(1, math.ceil(limits.cpus)))
    return {
        "HOME": "/tmp",
        "TZ": "UTC",
        "PYTHONHASHSEED": "0",
        "PYTHONDONTWRITEBYTECODE": "1",
        "MPLBACKEND": "Agg",
        "OMP_NUM_THREADS": threads,
        "OPENBLAS_NUM_THREADS": threads,
    }


BOOT = """
import sys, types
for name, text in zip(sys.argv[1::2], sys.argv[2::2]):
    module = sys.modules[name] = types.ModuleType(name)
    exec(compile(text, name, "exec"), module.__dict__)
module.main()
"""
"""Makes modules of the texts that follow it on the command line, and runs the last."""


@cache
def kernel_command() -> list[str]:
    command = ["python3", "-I", "-S", "-c", BOOT]
    for name in ("files", "privacy", "processes", "kernel"):
        command += [f"agentrt.sandboxes.inside.{name}", _text_of(name)]
    return command


@cache
def interpreter_source() -> str:
    return _text_of("interpreter")


def _text_of(name: str) -> str:
    return (Path(__file__).parent / "inside" / f"{name}.py").read_text(encoding="utf-8")


class Containers:
    """The engine's side of one sandbox's containers. All methods block.

    Raises (every method):
        MissingPart: the engine does not answer, or the image is not there.
        SandboxError: the engine refused.
    """

    def __init__(self, engine: EngineInfo) -> None:
        self.engine = engine
        self._client: Any = connect(engine)

    def create(self, spec: ContainerSpec) -> str:
        """A container that is attached to before it starts, so that nothing it says is lost."""
        name = f"agentrt-{secrets.token_hex(6)}"
        with _told(spec.engine, spec.image):
            made = self._client.api.create_container(
                command=kernel_command(), name=name, stdin_open=True, detach=False, **settings(spec)
            )
        return str(made["Id"])

    def start(self, container: str) -> None:
        with _told(self.engine):
            self._client.api.start(container)

    def remove(self, container: str) -> None:
        """Ends and removes it; one that is already gone is fine, and one that is going is waited for: a container
        removes itself when its streams close, and who has closed a sandbox may count on nothing being left."""
        from docker.errors import APIError, NotFound

        with _told(self.engine), suppress(NotFound):
            try:
                self._client.api.remove_container(container, force=True, v=True)
            except APIError as error:
                if error.status_code != 409:  # 409: its removal is already in progress
                    raise
                self._client.api.wait(container, timeout=REMOVAL_S, condition="removed")

    def why_ended(self, container: str, since: float) -> str:
        """From the engine's events, as the container itself is removed by then."""
        with _told(self.engine):
            events = self._client.api.events(
                since=int(since) - 1,
                until=f"{time.time() + 0.2:.6f}",  # the last event may come after the end of the streams
                filters={"container": container, "event": ["oom", "die", "kill"]},
                decode=True,
            )
            seen = {str(event.get("Action", "")): event for event in events}
        if "oom" in seen:
            return "the container ran out of memory"
        if "kill" in seen:
            return "the container was killed from outside"
        if "die" in seen:
            code = seen["die"].get("Actor", {}).get("Attributes", {}).get("exitCode", "?")
            return f"the container ended with exit code {code}"
        return "the container ended"

    def reap(self) -> int:
        """Removes the containers of processes that are certainly dead; how many."""
        with _told(self.engine):
            found = self._client.api.containers(all=True, filters={"label": OWNER_LABEL})
        removed = 0
        for container in [each["Id"] for each in found if _is_orphan(each["Labels"].get(OWNER_LABEL, ""))]:
            with suppress(SandboxError):  # one that cannot be removed now must not keep a new one from starting
                self.remove(container)
                removed += 1
        return removed

    def close(self) -> None:
        self._client.close()


def reap(engine: EngineInfo) -> int:
    """Removes what dead processes left behind; how many containers."""
    containers = Containers(engine)
    try:
        return containers.reap()
    finally:
        containers.close()


def _is_orphan(label: str) -> bool:
    owner = Owner.parse(label)
    return owner is not None and owner.is_dead()


@contextmanager
def _told(engine: EngineInfo, image: str = "") -> Iterator[None]:
    """Turns the SDK's errors into ours."""
    from docker.errors import APIError, DockerException, ImageNotFound
    from requests.exceptions import RequestException

    try:
        yield
    except ImageNotFound:
        raise MissingPart(
            f"the sandbox image {image} is not there; make it with `agentrt sandbox build` (two minutes at most)"
        ) from None
    except APIError as error:
        told = str(error.explanation or error)
        hint = "; free some space where the engine keeps its data" if "no space left" in told else ""
        raise SandboxError(f"the engine at {engine.socket} refused: {told}{hint}") from None
    except (DockerException, RequestException, OSError) as error:
        raise MissingPart(
            f"the engine at {engine.socket} stopped answering ({type(error).__name__}); start it again "
            "(sandboxes/setup.sh, or as root `dockerd --bridge=none --iptables=false`) and repeat the call"
        ) from None
