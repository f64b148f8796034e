"""What a sandbox reports."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class SandboxLimits:
    """Enforced by the kernel, not by good will. Times are seconds, sizes bytes."""

    timeout_s: float = 30.0
    memory_bytes: int = 512 * 2**20
    pids: int = 128
    cpus: float = 1.0
    file_bytes: int = 64 * 2**20
    open_files: int = 256
    scratch_bytes: int = 256 * 2**20
    output_bytes: int = 20_000
    """How much output is kept for the model, head and tail; the rest goes to a file."""


@dataclass(frozen=True, slots=True)
class SandboxProfile:
    """What code has there. A person's yes is bound to it."""

    image: str
    network: bool = False
    workspace_writable: bool = False

    def __str__(self) -> str:
        network = "with network" if self.network else "no network"
        workspace = "workspace writable" if self.workspace_writable else "workspace read-only"
        return f"{self.image}, {network}, {workspace}"


@dataclass(frozen=True, slots=True)
class ExecResult:
    """``output`` holds both streams as they came. ``spilled`` is the path of the complete output in the
    scratch area when ``output`` was shortened."""

    output: str
    exit_code: int
    duration_s: float
    timed_out: bool = False
    spilled: str | None = None
    generation: int = 0
    reset: bool = False
    """The sandbox had to be replaced; variables and files in memory are gone."""


@dataclass(frozen=True, slots=True)
class FileChange:
    """One file that differs between scratch area and workspace. ``content`` is ``None`` for a deletion."""

    path: str
    kind: Literal["added", "modified", "deleted"]
    content: bytes | None
    before: str | None = None
    """Digest of the workspace file the change was made against."""
