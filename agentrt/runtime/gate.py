"""The way of one tool call: validate, classify, decide, approve, intend, perform, record.

Nothing reaches a tool but through ``pass_gate``. What the model did wrong becomes an observation it can learn
from; what needs a person waits for one, durably; what changes the world is announced in the journal before it
is done, so that a crash in between is known and settled by a probe, by the tool's own idempotency, or by a
person, and never by trying again blindly.
"""

from __future__ import annotations

import asyncio
import time
from contextlib import nullcontext
from dataclasses import dataclass, replace
from typing import Any

from agentrt.core.canonical import digest, digest_json
from agentrt.core.errors import BudgetExceeded, Cancelled, ReplayMismatch, SandboxError, ToolError
from agentrt.core.events import (
    ErrorRaised,
    Intent,
    PolicyDecided,
    QuestionAnswered,
    QuestionAsked,
    SandboxReset,
    ToolFinished,
    ToolRejected,
    ToolRequested,
)
from agentrt.core.failures import FailureMode
from agentrt.core.labels import SYSTEM, Label, untrusted
from agentrt.core.messages import Message, ToolCall, label_from_json, label_to_json, observation
from agentrt.core.origins import DECISION, Origin, origins_to_json, overall
from agentrt.core.policy import Decision
from agentrt.core.protocols import Tool
from agentrt.core.specs import Effect
from agentrt.core.tools import ToolContext, ToolOutput
from agentrt.runtime.approval import Approvals, covered, decided_by_person, query_of, with_arguments
from agentrt.runtime.journal import put
from agentrt.runtime.labelling import Background, once, origins_of, spoken_sources
from agentrt.runtime.state import RunState

OUTWARD = frozenset({Effect.WRITE, Effect.NETWORK, Effect.SPEND})
"""Effects that leave a mark on the world: performed at most once, or a person decides."""
MAX_OBSERVATION = 16_000
"""Characters of a tool's output that reach a prompt; the journal keeps all of it."""
_wall_clock, _stopwatch = time.time, time.monotonic


@dataclass(frozen=True, slots=True)
class CallSite:
    """Where in the run a call stands."""

    key: str
    branch: str
    step: int


@dataclass(frozen=True, slots=True)
class Pass:
    """A call on its way: validated, classified, with the label policy judges it by."""

    site: CallSite
    call: ToolCall
    tool: Tool
    effects: frozenset[Effect]
    label: Label
    origins: tuple[Origin, ...] = ()

    @property
    def arguments(self) -> dict[str, Any]:
        return self.call.arguments

    @property
    def outward(self) -> bool:
        return bool(self.effects & OUTWARD) or not self.effects

    @property
    def fingerprint(self) -> str:
        return digest_json([self.call.name, self.arguments])


async def pass_gate(run: RunState, site: CallSite, call: ToolCall, background: Background) -> Message:
    """The observation for ``call``, from the record if it is there, performed otherwise. ``background`` is what
    the call was made from."""
    requested = run.journal.recorded(site.key, ToolRequested)
    rejected = run.journal.recorded(site.key, ToolRejected)
    _check_same(run, site, call, requested or rejected)
    if rejected is not None:
        return _error(call, rejected.reason, background)
    if requested is not None:
        run.ledger_of(site.branch).count_tool_call(call.name)
    finished = run.journal.recorded(site.key, ToolFinished)
    if finished is not None:
        return _recorded(run, call, finished)
    run.journal.require_live(site.key, f"the call {call.name} {call.arguments}")
    run.take_cancel()
    try:
        passing, repairs = _admit(run, site, call, background)
    except _Rejected as no:
        body = ToolRejected(site.key, call.id, call.name, str(no), call.arguments, no.mode, _request_print(call))
        _write(run, site, body)
        return _error(call, str(no), background)
    if requested is None:
        run.afford(lambda: run.ledger_of(site.branch).before_tool(call.name))
        _write(
            run,
            site,
            ToolRequested(
                site.key,
                call.id,
                call.name,
                passing.arguments,
                _request_print(call),
                tuple(sorted(passing.effects)),
                repairs,
                tuple(label_to_json(passing.label)),
                tuple(origins_to_json(passing.origins)),
            ),
        )
    return await _decide_and_perform(run, passing)


async def _decide_and_perform(run: RunState, passing: Pass) -> Message:
    earlier = run.redo.pop(passing.fingerprint, None) if passing.outward else None
    if earlier is not None:
        return await _finish(run, passing, ToolOutput(run.kit.store.blob(earlier)), 0.0, "cached")
    intent = run.journal.recorded(passing.site.key, Intent)
    if intent is not None:
        return await _settle_unknown(run, passing, intent)
    try:
        passing, decision = await _decide(run, passing)
    except ToolError as error:
        return await _finish(run, passing, ToolOutput(str(error), is_error=True), 0.0, "performed")
    if decision.level in ("deny", "end_run"):
        text = f"not allowed: {decision.reason or 'denied'}"
        message = await _finish(run, passing, ToolOutput(text, is_error=True), 0.0, "denied")
        if decision.level == "end_run":
            raise Cancelled(f"policy rule {decision.rule} ended the run: {decision.reason}")
        return message
    if decision.level == "human":
        done = await ask_person(run, passing.site, _human_request(passing, decision))
        return await _finish(run, passing, ToolOutput(done), 0.0, "person")
    return await _perform(run, passing, attempt=1)


# -- admission ------------------------------------------------------------------------------------------------


class _Rejected(Exception):
    def __init__(self, text: str, mode: FailureMode) -> None:
        super().__init__(text)
        self.mode = mode.value


def _admit(run: RunState, site: CallSite, call: ToolCall, background: Background) -> tuple[Pass, tuple[str, ...]]:
    from agentrt.tools.arguments import InvalidCall, prepare
    from agentrt.tools.registry import unknown_tool

    tool = run.tools.get(call.name)
    if tool is None:
        raise _Rejected(unknown_tool(call.name, run.tools), FailureMode.INVALID_TOOL)
    try:
        prepared = prepare(tool.spec, call, spoken_sources(run.said, background.messages))
    except InvalidCall as invalid:
        raise _Rejected(str(invalid), invalid.mode) from None
    passing = Pass(site, replace(call, arguments=prepared.arguments), tool, frozenset(), SYSTEM)
    passing = replace(passing, effects=tool.classify(passing.arguments))
    origins = _origins(run, passing, background)
    return replace(passing, label=overall(origins), origins=origins), prepared.repairs


def _origins(run: RunState, passing: Pass, background: Background) -> tuple[Origin, ...]:
    """Where the call's parts came from. What words raise matters, and is looked for, only before a call that leaves
    a mark, be it in memory."""
    if not passing.outward and Effect.MEMORY not in passing.effects:
        return background.origins or (Origin(DECISION, "model", background.label),)
    specs = [tool.spec for tool in run.tools.values()]
    origins = origins_of(passing.call, passing.tool.spec, background, run.said, specs)
    return once(origins, background, lambda: run.said.first_time(passing.fingerprint, passing.site.key))


# -- decision -------------------------------------------------------------------------------------------------


async def _decide(run: RunState, passing: Pass) -> tuple[Pass, Decision]:
    """Policy, grants and the person, in the order of ARCHITECTURE: a grant answers an ask and nothing else."""
    decision = _policy(run, passing)
    if run.journal.recorded(passing.site.key, PolicyDecided) is None:
        body = PolicyDecided(passing.site.key, decision.level, decision.rule, decision.reason)
        _write(run, passing.site, body)
    if decision.level == "rewrite" and decision.arguments is not None:
        return with_arguments(passing, decision.arguments), replace(decision, level="allow")
    if decision.level != "ask" or covered(run, passing, decision):
        return passing, decision
    return await decided_by_person(Approvals(run, passing.site), passing, decision, _policy)


def _policy(run: RunState, passing: Pass) -> Decision:
    return run.kit.policy.decide(query_of(run, passing))


def _human_request(passing: Pass, decision: Decision) -> str:
    return (
        f"Policy rule {decision.rule} wants a person to do this: {passing.call.name} with "
        f"{passing.arguments}. Please do it (or not) and write what happened."
    )


async def ask_person(run: RunState, site: CallSite, question: str) -> str:
    """The answer to a question of the model, waited for durably."""
    done = run.journal.recorded(site.key, QuestionAnswered)
    if done is not None:
        return run.kit.store.blob(done.answer_blob)
    run.journal.require_live(site.key, f"an answer to {question!r}")
    question_id = f"ask-{digest(f'{run.run_id}:{site.key}')[:10]}"
    if run.journal.recorded(site.key, QuestionAsked) is None:
        _write(run, site, QuestionAsked(site.key, question_id, question))
        await run.journal.barrier()
    answer, consumed = await Approvals(run, site).wait_answer(question_id, question)
    name, blobs = put(answer)
    body = QuestionAnswered(site.key, question_id, name)
    run.journal.write(body, branch=site.branch, step=site.step, phase="act", blobs=blobs, consumed=consumed)
    return answer


# -- performance ----------------------------------------------------------------------------------------------


async def _perform(run: RunState, passing: Pass, attempt: int) -> Message:
    """Do it. A call with outward effects is announced first, and recorded even when the run is interrupted; any other
    is cut off when the run's time is up."""
    if passing.outward:
        resources = tuple((r.uri, r.digest) for r in passing.tool.resources(passing.arguments))
        _write(
            run,
            passing.site,
            Intent(
                passing.site.key,
                passing.call.id,
                passing.call.name,
                passing.arguments,
                _idempotency_key(run, passing),
                attempt,
                resources,
            ),
        )
        await run.journal.barrier()
    started = _stopwatch()
    work = asyncio.ensure_future(_guarded_call(run, passing))
    limit = nullcontext() if passing.outward else run.ledger_of(passing.site.branch).deadline()
    try:
        async with limit:
            output = await asyncio.shield(work)
    except BudgetExceeded:
        work.cancel()
        raise
    except asyncio.CancelledError:
        if passing.outward and not work.done():
            output = await work
            await _finish(run, passing, output, _stopwatch() - started, "performed")
        work.cancel()
        raise
    if Effect.EXECUTE in passing.effects:
        output = _mark_stale_sandbox(run, passing, output)
    return await _finish(run, passing, output, _stopwatch() - started, "performed")


async def _guarded_call(run: RunState, passing: Pass) -> ToolOutput:
    """The tool's output; whatever it raises becomes text the model can act on."""
    spec = passing.tool.spec
    try:
        async with asyncio.timeout(spec.timeout_s):
            return await passing.tool.call(passing.arguments, _tool_context(run, passing))
    except ToolError as error:
        return ToolOutput(str(error), is_error=True)
    except TimeoutError:
        happened = await _probe(run, passing) if passing.outward else None
        if happened:
            return ToolOutput(f"{spec.name} took longer than {spec.timeout_s:g} s, but it was done")
        unknown = ", and it is not known whether it took effect; check before trying again"
        text = f"{spec.name} took longer than {spec.timeout_s:g} s and was stopped"
        return ToolOutput(text + (unknown if passing.outward else ""), is_error=True)
    except SandboxError as error:
        return ToolOutput(f"the sandbox failed: {error}", is_error=True)
    except Exception as error:
        _write(run, passing.site, ErrorRaised(type(error).__name__, str(error), f"tool {spec.name}"))
        return ToolOutput(f"{spec.name} failed: {type(error).__name__}: {error}", is_error=True)


async def _settle_unknown(run: RunState, passing: Pass, intent: Intent) -> Message:
    """An intent without a result: this process's predecessor died in between."""
    passing = replace(passing, call=replace(passing.call, arguments=intent.arguments))
    happened = await _probe(run, passing)
    if happened:
        text = f"{passing.call.name} had been done before the interruption (verified)"
        return await _finish(run, passing, ToolOutput(text), 0.0, "probed")
    if happened is None and not passing.tool.spec.idempotent:
        answer = await Approvals(run, passing.site).unknown_outcome(passing)
        if answer.choice == "happened":
            text = f"{passing.call.name} had been done before the interruption (confirmed by {answer.by})"
            return await _finish(run, passing, ToolOutput(text), 0.0, "person")
        if answer.choice == "deny":
            text = f"{passing.call.name} was not tried again: {answer.reason or 'denied'}"
            return await _finish(run, passing, ToolOutput(text, is_error=True), 0.0, "denied")
    return await _perform(run, passing, intent.attempt + 1)


async def _probe(run: RunState, passing: Pass) -> bool | None:
    try:
        return await passing.tool.probe(passing.arguments, _tool_context(run, passing))
    except Exception:
        return None


async def _finish(run: RunState, passing: Pass, output: ToolOutput, seconds: float, how: str) -> Message:
    label = (output.label or untrusted(f"tool:{passing.call.name}")).meet(passing.label)
    name, blobs = put(output.text)
    body = ToolFinished(
        passing.site.key,
        passing.call.id,
        passing.call.name,
        name,
        output.is_error,
        seconds,
        tuple(label_to_json(label)),
        how,  # type: ignore[arg-type]
    )
    run.journal.write(body, branch=passing.site.branch, step=passing.site.step, phase="observe", blobs=blobs)
    if passing.outward:
        await run.journal.barrier()
    return _observe(passing.call, output.text, output.is_error, label)


def _mark_stale_sandbox(run: RunState, passing: Pass, output: ToolOutput) -> ToolOutput:
    """After a resume the sandbox is a new one; the model must hear it once, or it will trust lost variables."""
    stale, run.sandbox_stale, run.sandbox_used = run.sandbox_stale, False, True
    if not stale:
        return output
    _write(run, passing.site, SandboxReset(0, "the run was resumed in a new process"))
    return replace(output, text=f"note: the sandbox was reset; earlier variables are gone\n{output.text}")


# -- small pieces ---------------------------------------------------------------------------------------------


def _tool_context(run: RunState, passing: Pass) -> ToolContext:
    return ToolContext(
        run_id=run.run_id,
        call_id=passing.call.id,
        idempotency_key=_idempotency_key(run, passing),
        now=_wall_clock,
        user=run.task.user,
        label=passing.label,
    )


def _idempotency_key(run: RunState, passing: Pass) -> str:
    return digest(f"{run.run_id}:{passing.site.key}")


def _request_print(call: ToolCall) -> str:
    """What the model asked for, before any repair: compared on replay."""
    return digest_json([call.name, call.arguments, call.raw])


def _check_same(run: RunState, site: CallSite, call: ToolCall, recorded: ToolRequested | ToolRejected | None) -> None:
    if recorded is not None and recorded.fingerprint != _request_print(call):
        raise ReplayMismatch(
            f"on replay of run {run.run_id} the planner asked for another tool call at {site.key}: the journal "
            f"holds {recorded.tool} {recorded.arguments}, the planner now asks {call.name} {call.arguments}"
        )


def _recorded(run: RunState, call: ToolCall, finished: ToolFinished) -> Message:
    label = label_from_json(list(finished.label))
    if finished.how == "performed":
        requested = run.journal.recorded(finished.key, ToolRequested)
        if requested is not None and Effect.EXECUTE in requested.effects:
            run.sandbox_used = run.sandbox_stale = True
    return _observe(call, run.kit.store.blob(finished.output_blob), finished.is_error, label)


def _error(call: ToolCall, text: str, background: Background) -> Message:
    """The text repeats what the model wrote, and is made from what that was made from."""
    return _observe(call, text, True, untrusted(f"tool:{call.name}").meet(background.label))


def _observe(call: ToolCall, text: str, is_error: bool, label: Label) -> Message:
    if is_error and not text.startswith("error: "):
        text = f"error: {text}"
    return observation(call, shorten(text, MAX_OBSERVATION), is_error=is_error, label=label)


def shorten(text: str, limit: int) -> str:
    """Head and tail of a long text, with a line between that says how much was left out."""
    if len(text) <= limit:
        return text
    head, tail = limit * 2 // 3, limit // 3
    return f"{text[:head]}\n[... {len(text) - head - tail} characters left out ...]\n{text[-tail:]}"


def _write(run: RunState, site: CallSite, body: Any) -> None:
    run.journal.write(body, branch=site.branch, step=site.step, phase="act")
