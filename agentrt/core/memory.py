"""Records of long-term memory."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from agentrt.core.labels import USER, Label

RecordKind = Literal["note", "fact", "lesson", "message", "summary", "plan", "tool_output", "instruction", "example"]


@dataclass(frozen=True, slots=True)
class MemoryRecord:
    """``id`` is derived from run and effect key, so that writing twice stores once. Times are seconds since
    1970; ``valid_until`` closes a record that was replaced."""

    id: str
    user: str
    kind: RecordKind
    text: str
    created: float
    label: Label = USER
    run_id: str | None = None
    source: str = ""
    valid_until: float | None = None


@dataclass(frozen=True, slots=True)
class MemoryHit:
    """``score`` is between 0 and 1, larger is nearer."""

    record: MemoryRecord
    score: float
