"""The last part of a tool call's way: announce it, make sure it may still be done, do it, record what came of it.

Called by the gate when a call was decided. A call that may change the world is announced durably before it is
done. Between the announcement and the act two things are looked at once more: that this process still drives the
run, and that what will be overwritten is what it was. Whatever comes of the act is recorded, also when the run is
interrupted meanwhile; when nobody can tell what came of it, the record says that.
"""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

from agentrt.core.canonical import whole
from agentrt.core.errors import Cancelled, OutcomeUnknown, SandboxError, ToolError
from agentrt.core.events import (
    ApprovalDecided,
    Body,
    ErrorRaised,
    GuardrailTriggered,
    Intent,
    IntentWithdrawn,
    ToolFinished,
)
from agentrt.core.labels import Label, untrusted
from agentrt.core.messages import Message, ToolCall, observation
from agentrt.core.policy import Decision
from agentrt.core.tasks import Outcome
from agentrt.core.tools import ToolContext, ToolOutput
from agentrt.runtime.children import call_identity, told
from agentrt.runtime.deciding import no_stricter
from agentrt.runtime.effects import fingerprint
from agentrt.runtime.granting import announce
from agentrt.runtime.journal import put
from agentrt.runtime.state import RunState

if TYPE_CHECKING:
    from agentrt.runtime.gate import Pass

MAX_OBSERVATION = 16_000
"""Characters of a tool's output that reach a prompt; the journal keeps all of it."""
_wall_clock, _stopwatch = time.time, time.monotonic


class WorldChanged(Exception):
    """What a call would overwrite is not what it was a moment ago. Nothing was done; the call is decided anew."""

    def __init__(self, intent: Intent) -> None:
        super().__init__(f"what {intent.tool} would overwrite has changed")
        self.intent = intent


async def perform(run: RunState, passing: Pass) -> Message:
    """Do it, and give the observation. A call that leaves no mark is cut off when the run's time is up.

    Raises:
        Cancelled: it was not done; somebody ended the run meanwhile.
        BudgetExceeded: it was cut off.
        WorldChanged, Lapsed: it was not done; decide anew.
        LeaseLost: it was not done; another process drives the run now.
    """
    if passing.outward:
        await _announce(run, passing)
        started = _stopwatch()
        output, unknown = await _to_the_end(run, passing, started)
    else:
        announce(run, passing)
        started = _stopwatch()
        async with run.ledger_of(passing.site.branch).deadline():
            output, unknown = await _guarded_call(run, passing)
            _heed_cancellation()
    return await finish(run, passing, output, _stopwatch() - started, unknown=unknown)


async def _to_the_end(run: RunState, passing: Pass, started: float) -> tuple[ToolOutput, bool]:
    """Do what was announced and see it through: what was begun is finished and recorded though the run is cancelled
    meanwhile; a second interruption leaves its outcome unknown."""
    work = asyncio.ensure_future(_guarded_call(run, passing))
    try:
        return await asyncio.shield(work)
    except asyncio.CancelledError:
        output, unknown = await work
        await finish(run, passing, output, _stopwatch() - started, unknown=unknown)
        raise


def _heed_cancellation() -> None:
    """A tool that swallowed the cancellation of its run does not keep the run from ending."""
    task = asyncio.current_task()
    if task is not None and task.cancelling():
        raise asyncio.CancelledError


async def _announce(run: RunState, passing: Pass) -> None:
    """The durable intent, after which the call must either be done at once or be settled."""
    assert run.hold is not None, "nothing is performed without holding the run"
    run.take_cancel()
    earlier = passing.earlier
    intent = Intent(
        passing.site.key,
        passing.call.id,
        passing.call.name,
        passing.arguments,
        idempotency_key(run, passing),
        earlier.attempt + 1 if earlier else 1,
        pre_images(passing),
        run.journal.now(),
        run.hold.process,
        passing.warrant.warrant if passing.warrant else "",
    )
    announce(run, passing, intent)
    try:
        await run.journal.barrier()
    except asyncio.CancelledError:
        withdraw(run, passing, intent, "interrupted before it was begun")
        raise
    if pre_images(passing) != intent.resources:
        withdraw(run, passing, intent, "what it would overwrite has changed")
        raise WorldChanged(intent)
    run.hold.prove()


def withdraw(run: RunState, passing: Pass, intent: Intent, reason: str) -> None:
    """Record that ``intent`` certainly came to nothing. An approval it rested on is unused again: it holds for this
    very call as long as it is good. A grant's use stays counted, and this call needs no other."""
    answered = any(said.approval_id == intent.warrant for said in run.heard(intent.key, ApprovalDecided))
    write(run, passing, IntentWithdrawn(intent.key, intent.attempt, reason, intent.warrant if answered else ""))


async def _guarded_call(run: RunState, passing: Pass) -> tuple[ToolOutput, bool]:
    """The tool's output, and whether nobody knows what came of the call; whatever the tool raises becomes text the
    model can act on. Only a ``ToolError`` says that nothing took effect."""
    spec = passing.tool.spec
    try:
        if run.kit.sandbox is None:
            return await _in_time(run, passing), False
        async with run.kit.sandbox.turn(run, passing):
            return await _in_time(run, passing), False
    except OutcomeUnknown as error:
        text = str(error)
    except ToolError as error:
        return ToolOutput(str(error), is_error=True), False
    except TimeoutError:
        text = f"{spec.name} took longer than {spec.timeout_s:g} s and was given up"
    except SandboxError as error:
        text = f"the sandbox failed: {error}"
    except (Exception, SystemExit) as error:  # a tool that wants to leave the process is one that failed
        write(run, passing, ErrorRaised(type(error).__name__, str(error), f"tool {spec.name}"))
        text = f"{spec.name} failed: {type(error).__name__}{f': {error}' if str(error) else ''}"
    if not passing.outward:
        return ToolOutput(text, is_error=True), False
    if await probe(run, passing):
        return ToolOutput(f"{text}; but it was done (verified)"), False
    return ToolOutput(f"{text}, and it is not known whether it took effect; look before trying again", True), True


async def _in_time(run: RunState, passing: Pass) -> ToolOutput:
    async with asyncio.timeout(passing.tool.spec.timeout_s):
        return await passing.tool.call(passing.arguments, tool_context(run, passing))


async def probe(run: RunState, passing: Pass) -> bool | None:
    """What the tool can tell, within its own time limit, about whether the call took effect."""
    asking = asyncio.ensure_future(passing.tool.probe(passing.arguments, tool_context(run, passing)))
    try:
        await asyncio.wait({asking}, timeout=passing.tool.spec.timeout_s)
    finally:
        late = not asking.done() and asking.cancel()
    if late:
        text = f"it could not tell within {passing.tool.spec.timeout_s:g} s"
        write(run, passing, ErrorRaised("TimeoutError", text, f"probe of {passing.call.name}"))
        return None
    try:
        return asking.result()
    except (Exception, asyncio.CancelledError):
        return None


async def finish(
    run: RunState,
    passing: Pass,
    output: ToolOutput,
    seconds: float = 0.0,
    how: str = "performed",
    *,
    unknown: bool = False,
) -> Message:
    """Record the result as the guard lets it in, durably where the world may have changed, and give the observation."""
    label = (output.label or untrusted(f"tool:{passing.call.name}")).meet(passing.label)
    said = run.sandbox_notes.pop(passing.site.key, "") + whole(output.text)
    text, findings = run.shield.observed(passing.call.name, f"{passing.note}\n{said}" if passing.note else said)
    name, blobs = put(text)
    body = ToolFinished(
        passing.site.key,
        passing.call.id,
        passing.call.name,
        name,
        output.is_error,
        seconds,
        label.spelled,
        how,  # type: ignore[arg-type]
        unknown,
    )
    if unknown:
        _remember_unsettled(run, passing)
    if output.outcome is not None:
        _charge(run, passing, output.outcome)
    run.journal.write(body, branch=passing.site.branch, step=passing.site.step, phase="observe", blobs=blobs)
    for found in findings:
        write(run, passing, GuardrailTriggered(found.guardrail, found.action, found.detail, passing.site.key))
    if passing.outward:
        await run.journal.barrier()
    return observe(passing.call, text, output.is_error, label)


def _remember_unsettled(run: RunState, passing: Pass) -> None:
    """The same call, made again in this run, must be settled first."""
    intent = run.journal.unfinished_intents.get(passing.site.key) or passing.earlier
    asked = run.journal.unfinished.get(passing.site.key)
    if intent is not None:
        run.past.leave_unsettled(intent, *([fingerprint(asked.tool, asked.arguments)] if asked else []))


def _charge(run: RunState, passing: Pass, outcome: Outcome) -> None:
    """A run did the work: its spending is this run's."""
    write(run, passing, told(passing.site.key, outcome))
    run.ledger_of(passing.site.branch).charge(outcome.spent)


async def refuse(run: RunState, passing: Pass, decision: Decision, text: str, *, unknown: bool = False) -> Message:
    """Record that it was not done, or not done again.

    Raises:
        Cancelled: the decision also ends the run.
    """
    message = await finish(run, passing, ToolOutput(text, is_error=True), how="denied", unknown=unknown)
    if decision.level == "end_run":
        raise ended_by(run, decision.rule, decision.reason)
    return message


def ended_by(run: RunState, rule: str, reason: str) -> Cancelled:
    return run.end(f"policy rule {rule} ended the run: {reason}")


def observe(call: ToolCall, text: str, is_error: bool, label: Label) -> Message:
    """What the model reads."""
    if is_error and not text.startswith("error: "):
        text = f"error: {text}"
    return observation(call, shorten(text, MAX_OBSERVATION), is_error=is_error, label=label)


def shorten(text: str, limit: int) -> str:
    """Head and tail of a long text, with a line between that says how much was left out."""
    if len(text) <= limit:
        return text
    head, tail = limit * 2 // 3, limit // 3
    return f"{text[:head]}\n[... {len(text) - head - tail} characters left out ...]\n{text[-tail:]}"


def pre_images(passing: Pass) -> tuple[tuple[str, str | None], ...]:
    """What the call touches, with the hashes it has now.

    Raises:
        ToolError: that cannot be told, so the call cannot be made.
    """
    try:
        return tuple((resource.uri, resource.digest) for resource in passing.tool.resources(passing.arguments))
    except Exception as error:
        raise ToolError(str(error)) from error


def idempotency_key(run: RunState, passing: Pass) -> str:
    """The same on every attempt at the same call, whichever process and journal segment makes it."""
    return passing.earlier.idempotency_key if passing.earlier else call_identity(run.run_id, passing.site.key)


def tool_context(run: RunState, passing: Pass) -> ToolContext:
    intent, ledger = run.journal.unfinished_intents.get(passing.site.key), run.ledger_of(passing.site.branch)
    return ToolContext(
        run_id=run.run_id,
        call_id=passing.call.id,
        idempotency_key=idempotency_key(run, passing),
        now=_wall_clock,
        user=run.task.user,
        label=passing.label,
        remaining=lambda: ledger.remainder,
        permits=lambda others: no_stricter(run, passing, others),
        pre_images=dict(intent.resources) if intent is not None else {},
    )


def write(run: RunState, passing: Pass, body: Body) -> None:
    """Append an event of this call."""
    run.journal.write(body, branch=passing.site.branch, step=passing.site.step, phase="act")
