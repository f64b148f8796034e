"""The way of one tool call: validate, classify, decide, approve, intend, perform, record.

Nothing reaches a tool but through ``pass_gate``. What the model did wrong becomes an observation it can learn
from; what needs a person waits for one, durably; what changes the world is announced in the journal before it
is done, so that a crash in between is known and settled by a probe, by the tool's own idempotency, or by a
person, and never by trying again blindly.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from agentrt.core.canonical import digest, quoted, whole
from agentrt.core.errors import ToolError
from agentrt.core.events import (
    ChildRun,
    Intent,
    IntentWithdrawn,
    PolicyDecided,
    QuestionAnswered,
    QuestionAsked,
    ToolFinished,
    ToolRejected,
    ToolRequested,
)
from agentrt.core.failures import FailureMode
from agentrt.core.labels import Label, untrusted
from agentrt.core.messages import Message, ToolCall, label_from_json
from agentrt.core.origins import DECISION, Origin, origins_to_json, overall
from agentrt.core.policy import Decision
from agentrt.core.protocols import Tool
from agentrt.core.specs import Effect
from agentrt.core.store import Grant, Tally, Use
from agentrt.core.structs import struct
from agentrt.core.tools import ToolOutput
from agentrt.runtime.approval import Approvals
from agentrt.runtime.deciding import decide, human_request, policy
from agentrt.runtime.effects import fingerprint, in_order, is_outward
from agentrt.runtime.granting import Lapsed, announce
from agentrt.runtime.journal import put
from agentrt.runtime.labelling import Background, once, origins_of, spoken_sources
from agentrt.runtime.mismatch import another_call
from agentrt.runtime.outcomes import settle
from agentrt.runtime.performing import WorldChanged, ended_by, finish, observe, perform, refuse
from agentrt.runtime.state import RunState
from agentrt.runtime.uses import tallies_of

MAX_CHANGES = 5
"""How often a call is decided anew because the world changed between decision and act."""


@struct
class CallSite:
    """Where in the run a call stands."""

    key: str
    branch: str
    step: int


@struct
class Pass:
    """A call on its way: validated, classified, with the label policy judges it by."""

    site: CallSite
    call: ToolCall
    tool: Tool
    effects: frozenset[Effect]
    label: Label
    origins: tuple[Origin, ...] = ()
    earlier: Intent | None = None
    """The last attempt at this call, when there was one."""
    note: str = ""
    """What the model should hear with the result: how policy changed the call."""
    warrant: Use | None = None
    """What of a person's yes it uses up; ``grant`` when that yes was a grant."""
    grant: Grant | None = None
    tallies: tuple[Tally, ...] = ()
    """The rules it is a use of that count over more than this run."""

    @property
    def arguments(self) -> dict[str, Any]:
        return self.call.arguments

    @property
    def outward(self) -> bool:
        return is_outward(self.effects)

    @property
    def fingerprint(self) -> str:
        return fingerprint(self.call.name, self.arguments)


async def pass_gate(run: RunState, site: CallSite, call: ToolCall, background: Background) -> Message:
    """The observation for ``call``, from the record if it is there, performed otherwise. ``background`` is what
    the call was made from."""
    requested, done = _of_the_record(run, site, call, background)
    if done is not None:
        return done
    run.journal.require_live(site.key, "the call %s %s", call.name, call.arguments)
    for message in run.take_cancel():
        if message.kind == "budget":  # what a call may spend on others' work is what is left by now
            run.consume(message, key="")
    try:
        passing, repairs = _admit(run, site, call, background)
    except _Rejected as no:
        body = ToolRejected(site.key, call.id, call.name, str(no), call.arguments, no.mode, _request_print(call))
        _write(run, site, body)
        return _error(run, call, str(no), background)
    if requested is None:
        run.afford(lambda: run.ledger_of(site.branch).before_tool(call.name))
        _write(run, site, _request(passing, call, repairs))
    return await _decide_and_perform(run, passing)


def _of_the_record(
    run: RunState, site: CallSite, call: ToolCall, background: Background
) -> tuple[ToolRequested | None, Message | None]:
    """What the record holds of this call: that it was admitted, and what came of it."""
    if run.journal.first_recorded(site.key) is None:
        return None, None
    requested = run.journal.recorded(site.key, ToolRequested)
    rejected = run.journal.recorded(site.key, ToolRejected)
    _check_same(run, site, call, requested or rejected)
    if rejected is not None:
        return None, _error(run, call, rejected.reason, background)
    if requested is not None:
        run.ledger_of(site.branch).count_tool_call(call.name)
        for child in run.journal.all_recorded(site.key, ChildRun):
            run.ledger_of(site.branch).charge(child.outcome.get("spent", {}))
    finished = run.journal.recorded(site.key, ToolFinished)
    return requested, None if finished is None else _recorded(run, call, requested, finished)


def _request(passing: Pass, asked: ToolCall, repairs: tuple[str, ...]) -> ToolRequested:
    return ToolRequested(
        passing.site.key,
        asked.id,
        asked.name,
        passing.arguments,
        _request_print(asked),
        in_order(passing.effects),
        repairs,
        passing.label.spelled,
        origins_to_json(passing.origins),
    )


async def _decide_and_perform(run: RunState, passing: Pass) -> Message:
    """Done before, begun before, or new; decided anew whenever the world changes between decision and act."""
    if run.kit.sandbox is not None:
        await run.kit.sandbox.ready(run, passing)
    intent, passing = _own_intent(run, passing)
    if intent is None and passing.outward:
        done = run.past.take_done(passing.fingerprint)
        if done is not None:
            return await finish(run, passing, ToolOutput(run.journal.content(done)), how="cached")
        intent = run.past.take_unsettled(passing.fingerprint)
    for _ in range(MAX_CHANGES):
        try:
            settled = None if intent is None else await settle(run, passing, intent, policy)
            if settled is not None:
                _count_recorded(run, passing.site.key, passing.call.name)
                return settled
            return await _as_decided(run, passing if intent is None else replace(passing, earlier=intent))
        except ToolError as error:  # what it would touch cannot be named, or its arguments do not fit: nothing was done
            return await finish(run, passing, ToolOutput(str(error), is_error=True), unknown=intent is not None)
        except WorldChanged as changed:
            passing, intent = replace(passing, earlier=changed.intent), None
        except Lapsed:
            passing, intent = passing if intent is None else replace(passing, earlier=intent), None
    text = "what it would overwrite keeps changing; look at it again before trying again"
    return await finish(run, passing, ToolOutput(text, is_error=True))


def _own_intent(run: RunState, passing: Pass) -> tuple[Intent | None, Pass]:
    """The intent under this very key that has no result yet; the call, which knows of earlier attempts."""
    if run.journal.first_recorded(passing.site.key) is None:
        return None, passing
    intent = run.journal.recorded(passing.site.key, Intent)
    withdrawn = run.journal.recorded(passing.site.key, IntentWithdrawn)
    if intent is not None and withdrawn is not None and withdrawn.attempt == intent.attempt:
        return None, replace(passing, earlier=intent)
    return intent, passing


async def _as_decided(run: RunState, passing: Pass) -> Message:
    passing, decision = await decide(run, passing)
    if decision.level in ("deny", "end_run"):
        text = f"not allowed: {decision.reason or 'denied'}"
        return await refuse(run, passing, decision, text)
    passing = replace(passing, tallies=tallies_of(run, passing, decision.limits))
    run.uses.count(decision.counts, passing.tool.spec.price)
    try:
        if decision.level == "human":
            return await _done_by_person(run, passing, decision)
        return await perform(run, passing)
    except (WorldChanged, Lapsed):  # it is decided anew, and counts then
        run.uses.take_back(decision.counts, passing.tool.spec.price)
        raise


async def _done_by_person(run: RunState, passing: Pass, decision: Decision) -> Message:
    announce(run, passing)
    done, by = await ask_person(run, passing.site, human_request(passing, decision))
    if by == "timeout":
        return await refuse(run, passing, decision, f"a person had to do this, and {done}")
    return await finish(run, passing, ToolOutput(done), how="person")


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
        prepared = prepare(tool.spec, call, lambda: spoken_sources(run.said, background.messages))
    except InvalidCall as invalid:
        raise _Rejected(str(invalid), invalid.mode) from None
    if prepared.arguments is not call.arguments:
        call = replace(call, arguments=prepared.arguments)
    effects = tool.classify(call.arguments)
    if is_outward(effects) or Effect.MEMORY in effects:
        origins = _origins(run, site, call, tool, background)
    else:
        origins = background.origins or (Origin(DECISION, "model", background.label),)
    return Pass(site, call, tool, effects, overall(origins), origins), prepared.repairs


def _origins(run: RunState, site: CallSite, call: ToolCall, tool: Tool, background: Background) -> tuple[Origin, ...]:
    """Where the call's parts came from. What words raise matters, and is looked for, only before a call that leaves
    a mark, be it in memory."""
    specs = [tool.spec for tool in run.tools.values()]
    origins = origins_of(call, tool.spec, background, run.said, specs)
    return once(origins, background, lambda: run.said.first_time(fingerprint(call.name, call.arguments), site.key))


# -- questions -------------------------------------------------------------------------------------------------


async def ask_person(run: RunState, site: CallSite, question: str) -> tuple[str, str]:
    """The answer to a question of the model, waited for durably, and who gave it (``timeout``: nobody did)."""
    done = run.journal.recorded(site.key, QuestionAnswered)
    if done is not None:
        return run.journal.content(done.answer_blob), done.by
    run.journal.require_live(site.key, "an answer to %r", question)
    asked = run.journal.recorded(site.key, QuestionAsked)
    if asked is None:
        timeout_s = run.kit.terms.timeout_s
        expires = None if timeout_s is None else run.journal.now() + timeout_s
        asked = QuestionAsked(site.key, f"ask-{digest(f'{run.run_id}:{site.key}')[:10]}", question, expires)
        _write(run, site, asked)
        await run.journal.barrier()
    said, by, consumed = await Approvals(run, site).wait_answer(asked)
    answer = whole(said)
    name, blobs = put(answer)
    body = QuestionAnswered(site.key, asked.question_id, name, by)
    run.journal.write(body, branch=site.branch, step=site.step, phase="act", blobs=blobs, consumed=consumed)
    return answer, by


# -- small pieces ---------------------------------------------------------------------------------------------


def _request_print(call: ToolCall) -> str:
    """What the model asked for, before any repair: compared on replay."""
    raw = "null" if call.raw is None else quoted(call.raw)
    return digest(f"[{quoted(call.name)},{call.given},{raw}]")


def _check_same(run: RunState, site: CallSite, call: ToolCall, recorded: ToolRequested | ToolRejected | None) -> None:
    if recorded is not None and recorded.fingerprint != _request_print(call):
        raise another_call(run.run_id, site.key, recorded.tool, recorded.arguments, call)


def _recorded(run: RunState, call: ToolCall, requested: ToolRequested | None, finished: ToolFinished) -> Message:
    """The observation of then, and what it meant for the rest of the run."""
    if requested is not None:
        run.past.replay(requested, finished, run.journal.recorded(finished.key, Intent))
    decided = run.journal.recorded(finished.key, PolicyDecided)
    if finished.how != "denied":
        _count_recorded(run, finished.key, finished.tool)
    if decided is not None and decided.level == "end_run":
        raise ended_by(run, decided.rule, decided.reason)
    label = label_from_json(list(finished.label))
    return observe(call, run.journal.content(finished.output_blob), finished.is_error, label)


def _count_recorded(run: RunState, key: str, tool: str) -> None:
    """A call of before counts as a use of the rules it counted to then."""
    decided = run.journal.recorded(key, PolicyDecided)
    if decided is not None:
        run.uses.count(decided.counts, run.tools[tool].spec.price if tool in run.tools else 0.0)


def _error(run: RunState, call: ToolCall, text: str, background: Background) -> Message:
    """The text repeats what the model wrote, and is made from what that was made from. No source has a name that a
    model made up."""
    source = f"tool:{call.name}" if call.name in run.tools else "tool:unknown"
    return observe(call, text, True, untrusted(source).meet(background.label))


def _write(run: RunState, site: CallSite, body: Any) -> None:
    run.journal.write(body, branch=site.branch, step=site.step, phase="act")
