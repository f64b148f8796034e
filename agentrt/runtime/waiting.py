"""Waiting for a person: the approver in this process and the run's inbox, whichever answers first, for as long as the
run was told to wait."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, Literal, TypeVar, get_args

from agentrt.core.canonical import canonical_json
from agentrt.core.errors import ConfigError
from agentrt.core.policy import ApprovalAnswer, ApprovalChoice, ApprovalRequest
from agentrt.core.protocols import Approver
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


async def approval_by(approver: Approver, request: ApprovalRequest) -> ApprovalAnswer | None:
    """What the approver says to a request.

    Raises:
        ConfigError: it gave something else than an answer. Nothing is permitted; the question stays open.
    """
    answer = await _said(approver.approve(request), "approve")
    if answer is None:
        return None
    if not isinstance(answer, ApprovalAnswer) or answer.choice not in get_args(ApprovalChoice):
        raise ConfigError(
            "expected the approver to answer with None or an ApprovalAnswer, such as ApprovalAnswer('once') or "
            f"ApprovalAnswer('deny'), got {answer!r}; nothing was done: mend its approve(), then resume the run"
        )
    if answer.choice == "edit" and not _sayable(answer.arguments):
        raise ConfigError(
            "expected the approver's 'edit' to hold the arguments to use instead, a dict as JSON can say it, got "
            f"{answer.arguments!r}; nothing was done: mend its approve(), then resume the run"
        )
    return answer


async def answer_by(approver: Approver, question: str) -> str | None:
    """What the approver says to a question. Raises ConfigError like ``approval_by``."""
    answer = await _said(approver.answer(question), "answer")
    if answer is None or isinstance(answer, str):
        return answer
    raise ConfigError(f"expected the approver to answer a question with None or a text, got {answer!r}")


def posted_for(run: RunState, kind: Literal["approval", "answer"], name: str) -> InboxMessage | None:
    """The inbox message that answers this approval or question."""
    field = "approval_id" if kind == "approval" else "question_id"
    for message in run.kit.store.inbox(run.run_id):
        if message.kind == kind and message.data.get(field) == name:
            return message
    return None


def answered_with(data: Mapping[str, Any]) -> ApprovalAnswer:
    """The answer in an inbox message. One that says nothing, as an earlier version may have taken it, is a no."""
    return ApprovalAnswer(
        data.get("choice", "deny"),
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


def _sayable(arguments: object) -> bool:
    try:
        return isinstance(arguments, dict) and bool(canonical_json(arguments))
    except (TypeError, ValueError, RecursionError):
        return False


async def _said(saying: object, method: str) -> object:
    """A person takes their time, and the run must be kept alive meanwhile."""
    if isawaitable(saying):
        return await saying
    raise ConfigError(f"expected the approver's {method}() to be a coroutine function (async def), it gave {saying!r}")


async def _pause(asking: asyncio.Future[Any], seconds: float) -> None:
    if asking.done():
        await asyncio.sleep(seconds)
    else:
        await asyncio.wait({asking}, timeout=seconds)
