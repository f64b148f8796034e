"""Turns a kernel's answer into an ``ExecResult``: output shortened in its middle, and plain notes in brackets on what
the model should know (what was stopped, what is lost). Used by ``docker.py``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from agentrt.core.sandbox import ExecResult, SandboxLimits


@dataclass(frozen=True, slots=True)
class Loss:
    """The interpreter, or (``files``) the whole container was replaced."""

    why: str
    files: bool


@dataclass(frozen=True, slots=True)
class CellFrame:
    """What the host knows of a cell beyond the kernel's answer."""

    limits: SandboxLimits
    timeout_s: float
    duration_s: float
    generation: int
    loss: Loss | None
    """What was lost before this cell, if anything."""


def from_kernel(header: dict[str, Any], blob: bytes, frame: CellFrame) -> ExecResult:
    """The result of a cell that the kernel finished or stopped."""
    notes = []
    timed_out, lost = header["why"] == "timeout", str(header["lost"])
    if timed_out:
        notes.append(f"stopped at the time limit of {frame.timeout_s:g} s; {_state(lost)}")
    elif header["why"] == "interrupt":
        notes.append(f"stopped on request; {_state(lost)}")
    elif lost:
        notes.append(f"the interpreter was replaced: {lost}; {_state(lost)}")
    elif header["oom"]:
        size = frame.limits.memory_bytes / 2**20
        notes.append(f"a process was ended because memory ran out (limit {size:g} MiB)")
    if header["ended"]:
        count = int(header["ended"])
        notes.append(f"{count} background process{'es' if count > 1 else ''} ended with the cell")
    spilled = header["spilled"]
    return ExecResult(
        output=_compose(_text(header, blob), frame.loss, notes),
        exit_code=int(header["exit"]),
        duration_s=frame.duration_s,
        timed_out=timed_out,
        spilled=None if spilled is None else str(spilled),
        generation=frame.generation,
        reset=bool(lost or frame.loss),
    )


def from_loss(why: str, frame: CellFrame, *, timed_out: bool = False) -> ExecResult:
    """The result of a cell that took the container with it; what it printed went with it."""
    stopped = f"stopped at the time limit of {frame.timeout_s:g} s; " if timed_out else ""
    note = f"{stopped}{why}. The sandbox was replaced: variables, files in /scratch and this cell's output are gone"
    return ExecResult(
        output=_compose("", None, [note]),
        exit_code=124 if timed_out else 137,
        duration_s=frame.duration_s,
        timed_out=timed_out,
        generation=frame.generation,
        reset=True,
    )


def _state(lost: str) -> str:
    return "variables are gone, files in /scratch are kept" if lost else "variables and files are kept"


def _text(header: dict[str, Any], blob: bytes) -> str:
    """Bytes that are not UTF-8 become the replacement character; so does NUL, which not every store can hold."""
    head, tail, total = blob[: header["head"]], blob[header["head"] :], int(header["total"])
    left_out = total - len(blob)
    if left_out <= 0:
        return _decoded(blob)
    where = f"; all of it is in {header['spilled']}" if header["spilled"] else ""
    return f"{_decoded(head)}\n[... {left_out:,} bytes left out{where} ...]\n{_decoded(tail)}"


def _decoded(data: bytes) -> str:
    return data.decode("utf-8", "replace").replace("\0", "\ufffd")


def _compose(text: str, loss: Loss | None, notes: list[str]) -> str:
    before = ""
    if loss is not None and loss.files:
        before = f"[the sandbox was replaced before this ({loss.why}): variables and files in /scratch are gone]\n"
    elif loss is not None:
        before = f"[the interpreter was replaced before this ({loss.why}): variables are gone, files are kept]\n"
    after = "".join(f"[{note}]\n" for note in notes)
    if after and text and not text.endswith("\n"):
        text += "\n"
    return before + text + after
