"""Waiting for a person: the approver in this process and the run's inbox, whichever answers first, for as long as the
run was told to wait."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from agentrt.core.policy import ApprovalAnswer
from agentrt.core.store import InboxMessage
from agentrt.runtime.state import RunState

if TYPE_CHECKING:
    from agentrt.runtime.gate import CallSite

T = TypeVar("T")
POLL_S = 0.25
"""How often the inbox is looked at meanwhile."""


class Late:
    """Nobody answered in time."""


async def wait_for(
    run: RunState,
    site: CallSite,
    posted: Callable[[], InboxMessage | None],
    ask: Callable[[], Awaitable[T | None]],
    until: float | None,
) -> T | InboxMessage | Late | None:
    """The first answer. ``None``: nobody is there, and the run is not one that waits all the same. A run that nobody
    attends waits until ``until``, or for its own time when the question does not say."""
    message = posted()
    if message is not None:
        return message
    timeout_s = run.kit.terms.timeout_s
    if until is None and timeout_s is not None:
        until = run.journal.now() + timeout_s
    asking = asyncio.ensure_future(ask())
    try:
        with run.ledger_of(site.branch).waiting():
            while True:
                left = POLL_S if until is None else max(0.0, until - run.journal.now())
                await _pause(asking, min(POLL_S, left))
                if asking.done() and (asking.result() is not None or timeout_s is None):
                    return asking.result()
                message = posted()
                if message is not None:
                    return message
                if not left:
                    return Late()
    finally:
        asking.cancel()
        with suppress(asyncio.CancelledError, Exception):
            await asking


def posted_for(run: RunState, kind: Literal["approval", "answer"], name: str) -> InboxMessage | None:
    """The inbox message that answers this approval or question."""
    field = "approval_id" if kind == "approval" else "question_id"
    for message in run.kit.store.inbox(run.run_id):
        if message.kind == kind and message.data.get(field) == name:
            return message
    return None


def answered_with(data: Mapping[str, Any]) -> ApprovalAnswer:
    """The answer in an inbox message."""
    return ApprovalAnswer(
        data["choice"],
        data.get("by", "user"),
        data.get("reason", ""),
        data.get("arguments"),
        data.get("reach", 0),
        data.get("uses"),
        data.get("lasts_s"),
    )


def in_words(seconds: float | None) -> str:
    """``15 minutes``; empty for no time."""
    if seconds is None:
        return ""
    for name, length in (("day", 86_400), ("hour", 3600), ("minute", 60)):
        if seconds >= length and seconds % length == 0:
            number = int(seconds // length)
            return f"{number} {name}{'' if number == 1 else 's'}"
    return f"{seconds:g} second{'' if seconds == 1 else 's'}"


async def _pause(asking: asyncio.Future[Any], seconds: float) -> None:
    if asking.done():
        await asyncio.sleep(seconds)
    else:
        await asyncio.wait({asking}, timeout=seconds)
