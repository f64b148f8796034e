"""Settling a write that was begun and of which nobody knows whether it took effect.

The order is always the same: the tool's probe, where it can tell; the tool's own idempotency, with the key of the
first attempt; a person, who is shown what is known. It is never simply tried again. What policy denies by now is not
tried again at all, and what it asks about not without a person, unless somebody said yes to it in this journal. A probe
that says "no" is believed only when the process that began the write is gone (one that was merely frozen may yet do it)
and what the write touches is as it was (or it was done, and overwritten since).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from agentrt.core.canonical import digest
from agentrt.core.events import ApprovalDecided, GrantUsed, Intent, PolicyDecided
from agentrt.core.messages import Message
from agentrt.core.policy import ApprovalRequest, Decision
from agentrt.core.tools import ToolOutput
from agentrt.runtime.approval import APPROVING, Approvals, Judge
from agentrt.runtime.performing import finish, perform, pre_images, probe, refuse, withdraw, write
from agentrt.runtime.state import RunState
from agentrt.store.process import is_dead

if TYPE_CHECKING:
    from agentrt.runtime.gate import Pass


async def settle(run: RunState, passing: Pass, intent: Intent, judge: Judge) -> Message | None:
    """The observation once it is known what came of ``intent``; ``None`` when it certainly came to nothing, so that
    the call is to be decided like any other.

    Raises:
        Suspended: a person must say what happened, and nobody is there.
        WorldChanged, LeaseLost: as ``perform``.
    """
    call = replace(passing.call, arguments=intent.arguments)
    attempted = replace(passing, call=call, effects=passing.tool.classify(intent.arguments), earlier=intent)
    happened, gone = await probe(run, attempted), is_dead(intent.process)
    if happened:
        text = f"{call.name} had been done before the interruption (verified)"
        return await finish(run, attempted, ToolOutput(text), how="probed")
    untouched = pre_images(attempted) == intent.resources
    if happened is False and gone and untouched:
        if intent.key == passing.site.key:
            withdraw(run, attempted, intent, "it was begun and came to nothing (verified)")
        return None
    decision = judge(run, attempted)
    if decision.level in ("deny", "end_run"):
        write(run, attempted, PolicyDecided(passing.site.key, decision.level, decision.rule, decision.reason))
        return await _leave(run, attempted, decision, f"is not allowed any more: {decision.reason or 'denied'}")
    may_repeat = attempted.tool.spec.idempotent and _rests_on_yes(run, intent, decision)
    if not (may_repeat and (happened is None or untouched)):
        answer = await Approvals(run, passing.site).ask(await _request(run, attempted, intent, gone))
        if answer.choice == "happened":
            text = f"{call.name} had been done before the interruption (confirmed by {answer.by})"
            return await finish(run, attempted, ToolOutput(text), how="person")
        if answer.choice != "not_happened":
            no = Decision("deny", f"person:{answer.by}", answer.reason)
            return await _leave(run, attempted, no, f"was not tried again: {answer.reason or 'denied'}")
    return await perform(run, attempted)


def _rests_on_yes(run: RunState, intent: Intent, decision: Decision) -> bool:
    """Whether policy allows it, or somebody did who is known here: an answer that was not closed since, or a grant."""
    if decision.level not in ("ask", "human"):
        return True
    said = {one.approval_id: one.decision for one in run.heard(intent.key, ApprovalDecided)}
    grants = {intent.warrant, *(one.grant_id for one in run.heard(intent.key, GrantUsed))}
    known = run.kit.store.grants(run.task.user, ended=True)
    return not APPROVING.isdisjoint(said.values()) or any(grant.id in grants for grant in known)


async def _leave(run: RunState, attempted: Pass, decision: Decision, why: str) -> Message:
    text = f"{attempted.call.name} {why}; it is not known whether the earlier attempt took effect"
    return await refuse(run, attempted, decision, text, unknown=True)


async def _request(run: RunState, attempted: Pass, intent: Intent, gone: bool) -> ApprovalRequest:
    """The question, with everything a person needs for looking: when, how often, by whom, what has changed since,
    and what doing it now would do."""
    alive = "" if gone else "; the process that began it may still be alive and may yet do it: end it first"
    try:
        preview = await attempted.tool.preview(attempted.arguments)
    except Exception as error:  # it was possible once; that it is not now may be because it was done
        shown = f"it could not be done now: {error}"
    else:
        shown = f"doing it now would:\n{preview.text}" if preview else ""
    by = f" by process {intent.process}" if intent.process else ""
    known = [
        f"attempt {intent.attempt}, begun {_moment(intent.at)}{by}",
        *_differences(intent, attempted),
        shown,
    ]
    return ApprovalRequest(
        id=f"apr-{digest(f'{run.run_id}:{attempted.site.key}:outcome:{intent.attempt}')[:10]}",
        run_id=run.run_id,
        tool=attempted.call.name,
        arguments=attempted.arguments,
        effects=tuple(sorted(attempted.effects)),
        reason="this was begun, and it cannot be seen from here whether it took effect: look, then say whether it "
        f"happened{alive}",
        preview="\n".join(line for line in known if line),
        label=attempted.label,
        kind="unknown_outcome",
    )


def _differences(intent: Intent, attempted: Pass) -> list[str]:
    now = dict(pre_images(attempted))
    lines = []
    for uri, before in intent.resources:
        if uri in now and now[uri] == before:
            lines.append(f"{uri}: as it was when the attempt began ({before or 'absent'})")
        else:
            lines.append(f"{uri}: was {before or 'absent'} when the attempt began, is {now.get(uri) or 'absent'} now")
    return lines


def _moment(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%d %H:%M:%S UTC") if at else "at an unknown time"
