"""What a person says to a run from outside the process that drives it, checked against what was asked before it is put
in the run's inbox: an answer is taken once, so one that could only fail is not taken. Every face answers through here.

Nothing is decided here. The run itself holds the answer to exactly what was asked; see ``approval``.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from agentrt.core.errors import ConfigError, TooLate
from agentrt.core.events import ApprovalAsked
from agentrt.core.specs import ToolSpec
from agentrt.core.store import PendingApproval, RunRow, Store
from agentrt.core.tasks import FINAL


@dataclass(frozen=True)
class Yes:
    """A yes. ``reach`` counts from 1, as the question numbers what a yes for longer than ``once`` would cover; ``uses``
    and ``lasts_s`` (seconds) bound it. ``arguments`` are other arguments, for this call only. ``happened`` answers a
    call of which nobody knows whether it took effect."""

    by: str
    scope: str = "once"
    reach: int = 1
    uses: int | None = None
    lasts_s: float | None = None
    reason: str = ""
    arguments: dict[str, Any] | None = None
    happened: bool | None = None


def approve(store: Store, pending: PendingApproval, asked: ApprovalAsked, yes: Yes) -> None:
    """Answer a question about a call with yes, as far as that was offered.

    Raises:
        TooLate: the question has run out.
        ConfigError: such a yes was not offered; nothing was taken.
        AlreadyAnswered, StoreError: as ``Store.post``.
    """
    if asked.expires is not None and asked.expires <= time.time():
        at = datetime.fromtimestamp(asked.expires, UTC).strftime("%Y-%m-%d %H:%M:%S UTC")
        raise TooLate(
            f"expected {pending.id} to be open, but it ran out at {at}: resume {pending.run_id} to be asked anew"
        )
    said: dict[str, Any] = {"approval_id": pending.id, "by": yes.by}
    if asked.kind == "unknown_outcome":
        if yes.happened is None:
            raise ConfigError(
                f"it is not known whether {asked.tool} took effect: look, then say whether it happened (happened, or "
                "not: then it is done now)"
            )
        said["choice"] = "happened" if yes.happened else "not_happened"
    elif yes.arguments is not None:
        said |= {"choice": "edit", "arguments": yes.arguments}
    else:
        said |= _scoped(asked, yes)
    store.post(pending.run_id, "approval", said)


def deny(store: Store, pending: PendingApproval, by: str, reason: str = "") -> None:
    """Answer a question about a call with no; the model is told ``reason``. Raises like ``Store.post``."""
    store.post(pending.run_id, "approval", {"approval_id": pending.id, "choice": "deny", "by": by, "reason": reason})


def answer(store: Store, pending: PendingApproval, text: str, by: str) -> None:
    """Answer a question of the model. Raises like ``Store.post``."""
    store.post(pending.run_id, "answer", {"question_id": pending.id, "answer": text, "by": by})


def fitted(wanted: dict[str, Any], spec: ToolSpec) -> dict[str, Any]:
    """Arguments that a person gave, as the tool takes them.

    Raises:
        ValueError: they do not fit.
    """
    from agentrt.tools.arguments import InvalidCall, repair, validate

    try:
        arguments = repair(spec, wanted).arguments
        validate(spec, arguments)
    except InvalidCall as wrong:
        raise ValueError(f"the arguments do not fit: {wrong}") from None
    return arguments


def require_alive(row: RunRow, what: str) -> None:
    """Nothing can be said to a run that is over.

    Raises:
        TooLate: it is; says what to do instead.
    """
    if row.status in FINAL:
        raise TooLate(
            f"run {row.run_id} is {row.status}, so {what} comes too late; to go on from one of its steps: "
            f"agentrt fork {row.run_id} --at STEP"
        )


def _scoped(asked: ApprovalAsked, yes: Yes) -> dict[str, Any]:
    if yes.scope == "once":
        return {"choice": "once", "reason": yes.reason}
    if yes.scope not in asked.scopes:
        raise ConfigError(
            f"expected a scope among {', '.join(asked.scopes)}, got {yes.scope!r}: no other is offered for this call"
        )
    if not 1 <= yes.reach <= len(asked.reaches):
        raise ConfigError(f"expected a reach from 1 to {len(asked.reaches)}, got {yes.reach}: the question lists them")
    return {
        "choice": yes.scope,
        "reason": yes.reason,
        "reach": yes.reach - 1,
        "uses": yes.uses,
        "lasts_s": yes.lasts_s,
    }
