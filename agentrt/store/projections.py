"""What events mean for the rows beside them. Pure; every store applies it in the transaction of the append."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, get_args

from agentrt.core.errors import StoreError
from agentrt.core.events import (
    ApprovalAsked,
    ApprovalDecided,
    Body,
    Event,
    IntentWithdrawn,
    ModelFinished,
    QuestionAnswered,
    QuestionAsked,
    RunFinished,
    RunResumed,
    RunStarted,
    RunSuspended,
)
from agentrt.core.policy import ApprovalChoice

_CHOICES = get_args(ApprovalChoice)
_NO_ANSWER = frozenset({"superseded", "expired"})


@dataclass(slots=True)
class Changes:
    """How one append changes its run's row and the list of what waits for a person. Sums are added, ``steps``
    is a maximum, ``None`` leaves a column as it is."""

    updated: float | None = None
    status: str | None = None
    answer_blob: str | None = None
    steps: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    cost: float = 0.0
    asked: dict[str, tuple[str, float, int]] = field(default_factory=dict)
    """By id: kind (``approval`` or ``question``), time and sequence number of the event that asked."""
    settled: list[str] = field(default_factory=list)
    """What waits no more; taken away before what is asked is added."""
    unused: list[tuple[str, str]] = field(default_factory=list)
    """Approvals that count as unused again, each with the key of the call that had used it."""
    withdrawn: list[str] = field(default_factory=list)
    """Keys of calls that certainly came to nothing: no use of a rule any more."""
    over: bool = False
    """The run has ended: what waited before this append waits no more."""


def changes_of(events: Sequence[Event]) -> Changes:
    """The projection of these consecutive events of one run."""
    changes = Changes()
    for event in events:
        changes.updated = event.time
        changes.cost += event.cost
        if event.step > changes.steps:
            changes.steps = event.step
        _apply(changes, event)
    return changes


def answered_by(kind: str, data: Mapping[str, Any]) -> str | None:
    """The id of what an inbox message answers, ``None`` when it answers nothing."""
    name = {"approval": "approval_id", "answer": "question_id"}.get(kind)
    return None if name is None else str(data.get(name, ""))


def require_answer(kind: str, data: Mapping[str, Any]) -> None:
    """An answer is taken once, so what answers nothing must not be.

    Raises:
        StoreError: ``data`` of an ``approval`` or ``answer`` does not say what is answered.
    """
    if kind == "approval":
        choice = data.get("choice")
        if choice not in _CHOICES:
            raise StoreError(f"expected an approval's choice among {', '.join(_CHOICES)}, got {choice!r}: post another")
        if choice == "edit" and not isinstance(data.get("arguments"), Mapping):
            raise StoreError(
                f"expected an edit to hold arguments, an object, got {data.get('arguments')!r}: post another"
            )
    elif kind == "answer" and not isinstance(data.get("answer"), str):
        raise StoreError(f"expected an answer to be a text, got {data.get('answer')!r}: post another")


def answer_in(body: Body, name: str) -> str | None:
    """What this event says a person answered to ``name``, in a word or two; ``None`` when it says nothing of it."""
    match body:
        case ApprovalDecided(approval_id=asked, decision=said, by=by) if asked == name and said not in _NO_ANSWER:
            return said_in({"choice": said, "by": by})
        case QuestionAnswered(question_id=asked, by=by) if asked == name:
            return said_in({"by": by})
        case _:
            return None


def said_in(data: Mapping[str, Any]) -> str:
    """An inbox message's answer in a word or two, and who gave it."""
    return f"{data.get('choice', 'with words')} by {data.get('by', 'user')}"


def _apply(changes: Changes, event: Event) -> None:
    match event.body:
        case ModelFinished(usage=usage):
            changes.input_tokens += usage.input_tokens
            changes.output_tokens += usage.output_tokens
        case RunStarted() | RunResumed():
            changes.status = "running"
        case RunSuspended():
            changes.status = "waiting"
        case RunFinished(status=status, answer_blob=answer):
            changes.status, changes.answer_blob, changes.over = status, answer, True
            changes.asked.clear()
        case ApprovalAsked(approval_id=name):
            changes.asked[name] = ("approval", event.time, event.seq)
        case QuestionAsked(question_id=name):
            changes.asked[name] = ("question", event.time, event.seq)
        case ApprovalDecided(approval_id=name) | QuestionAnswered(question_id=name):
            changes.asked.pop(name, None)
            changes.settled.append(name)
        case IntentWithdrawn(key=key, warrant=warrant):
            changes.withdrawn.append(key)
            if warrant:
                changes.unused.append((warrant, key))
        case _:
            pass
