"""What happened in a run, read from its events: the calls with their fates, what the model was shown, what it claimed.

``read_trajectory`` turns a run's journal into a ``Trajectory``; ``trajectory_of`` makes one from bare messages, for
runs of other systems. Both are pure. ``failures.diagnose`` looks at the result and names what went wrong; planners
and evaluation call it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from agentrt.checks.forms import validator
from agentrt.core.codec import task_from_json
from agentrt.core.events import (
    ApprovalAsked,
    BudgetHit,
    ClaimedDone,
    ErrorRaised,
    Event,
    ModelFailed,
    ModelFinished,
    ModelStarted,
    PlanProposed,
    PlanRejected,
    Reflected,
    RunFinished,
    RunStarted,
    RunSuspended,
    StepFinished,
    StepStarted,
    ToolFinished,
    ToolRejected,
    ToolRequested,
)
from agentrt.core.failures import FailureMode
from agentrt.core.messages import Message, ToolCall, ToolResult
from agentrt.core.models import Usage
from agentrt.core.policy import of_label
from agentrt.core.specs import ToolSpec
from agentrt.core.tasks import Outcome, Task

Read = Callable[[str], str]
"""From a digest to the content; ``store.blob``."""
TRUNCATING = ("OutputTruncated", "SchemaUnsupported")
"""Model errors that mean: what it wrote was not well-formed, and could not be made so."""


@dataclass(frozen=True, slots=True)
class CallRecord:
    """One tool call and what became of it.

    ``rejected`` is the failure the runtime found before the call reached anything (``None``: it was admitted) and
    ``reason`` its words. ``how`` is ``ToolFinished.how``, empty when the call never finished. ``node`` is the kind of
    plan step it was made for (``instruct``: a step in words, translated). ``asked_by`` is the rule by which a person
    was asked, the last one where there were several.
    """

    step: int
    tool: str
    arguments: Mapping[str, Any]
    rejected: FailureMode | None = None
    reason: str = ""
    output: str = ""
    is_error: bool = False
    how: str = ""
    effects: tuple[str, ...] = ()
    repairs: tuple[str, ...] = ()
    duration_s: float = 0.0
    node: str = ""
    asked_by: str = ""

    @property
    def performed(self) -> bool:
        """It reached the tool and something came back."""
        return self.how not in ("", "denied")

    @property
    def doubted(self) -> bool:
        """A person was asked because of what it was made from, which no blanket yes answers."""
        return of_label(self.asked_by)


@dataclass(frozen=True, slots=True)
class ModelCall:
    """One answered request. ``tools`` are those it was shown."""

    tools: tuple[str, ...]
    finish_reason: str = "stop"
    usage: Usage = Usage()
    duration_s: float = 0.0
    ttft_s: float | None = None


@dataclass(frozen=True, slots=True)
class PlanRecord:
    """A whole plan that was proposed; ``objections`` are the validators', empty when it was accepted."""

    attempt: int
    objections: tuple[str, ...] = ()


@dataclass(frozen=True)
class Trajectory:
    """A run from the outside. ``finished_at`` is seconds since 1970, ``None`` when the run has not ended; ``manifest``
    names the program it began with, part by part."""

    task: Task
    outcome: Outcome
    inventory: tuple[ToolSpec, ...] = ()
    calls: tuple[CallRecord, ...] = ()
    model_calls: tuple[ModelCall, ...] = ()
    plans: tuple[PlanRecord, ...] = ()
    claims: int = 0
    errors: tuple[ErrorRaised, ...] = ()
    model_errors: tuple[ModelFailed, ...] = ()
    reflections: tuple[Reflected, ...] = ()
    budget: BudgetHit | None = None
    finished_at: float | None = None
    manifest: Mapping[str, str] = field(default_factory=dict)

    @property
    def offered(self) -> frozenset[str]:
        """Every tool the model was shown at some time."""
        return frozenset(name for call in self.model_calls for name in call.tools)

    @property
    def claimed(self) -> bool:
        """The run says that the task is done."""
        return self.outcome.status == "finished"


@dataclass
class _Reading:
    """What has been read so far; calls under their effect keys, in the order they began."""

    manifest: Mapping[str, str] = field(default_factory=dict)
    calls: dict[str, CallRecord] = field(default_factory=dict)
    started: dict[str, ModelStarted] = field(default_factory=dict)
    model_calls: list[ModelCall] = field(default_factory=list)
    plans: list[PlanRecord] = field(default_factory=list)
    nodes: dict[str, str] = field(default_factory=dict)
    claims: int = 0
    errors: list[ErrorRaised] = field(default_factory=list)
    model_errors: list[ModelFailed] = field(default_factory=list)
    reflections: list[Reflected] = field(default_factory=list)
    budget: BudgetHit | None = None
    task: Task | None = None
    outcome: Outcome = field(default_factory=lambda: Outcome("waiting", reason="the run has not ended"))
    finished_at: float | None = None
    usage: Usage = Usage()
    cost: float = 0.0


def read_trajectory(events: Sequence[Event], read: Read, inventory: Sequence[ToolSpec] = ()) -> Trajectory:
    """The trajectory of one run.

    Raises:
        ValueError: the events do not begin with ``RunStarted``.
    """
    now = _Reading()
    for event in events:
        _take(now, event, read)
    if now.task is None:
        raise ValueError("expected the events of a whole run, beginning with RunStarted; read them from number 0")
    steps = max((event.step for event in events), default=0)
    duration = events[-1].time - events[0].time
    outcome = replace(
        now.outcome, run_id=events[0].run_id, steps=steps, usage=now.usage, cost=now.cost, duration_s=duration
    )
    return Trajectory(
        task=now.task,
        outcome=outcome,
        inventory=tuple(inventory),
        calls=tuple(now.calls.values()),
        model_calls=tuple(now.model_calls),
        plans=tuple(now.plans),
        claims=now.claims,
        errors=tuple(now.errors),
        model_errors=tuple(now.model_errors),
        reflections=tuple(now.reflections),
        budget=now.budget,
        finished_at=now.finished_at,
        manifest=now.manifest,
    )


def trajectory_of(
    task: Task, messages: Sequence[Message], outcome: Outcome, inventory: Sequence[ToolSpec]
) -> Trajectory:
    """The trajectory that bare messages tell of: calls are checked against the inventory here, because no runtime
    did. A step is one assistant message."""
    specs = {spec.name: spec for spec in inventory}
    results = {part.call_id: part for m in messages for part in m.parts if isinstance(part, ToolResult)}
    records = []
    turns = [m for m in messages if m.role == "assistant"]
    for step, message in enumerate(turns, 1):
        for call in message.tool_calls:
            mode, reason = _verdict(call, specs.get(call.name))
            result = results.get(call.id)
            text, is_error = (result.text, result.is_error) if result else ("", False)
            how = "performed" if result and mode is None else ""
            records.append(CallRecord(step, call.name, call.arguments, mode, reason, text, is_error, how))
    names = tuple(specs)
    return Trajectory(task, outcome, tuple(inventory), tuple(records), tuple(ModelCall(names) for _ in turns), claims=1)


def _verdict(call: ToolCall, spec: ToolSpec | None) -> tuple[FailureMode | None, str]:
    """What is wrong with a call before it is made."""
    if spec is None:
        return FailureMode.INVALID_TOOL, f"there is no tool {call.name!r}"
    if call.raw is not None and not call.arguments:
        return FailureMode.MALFORMED_OUTPUT, f"the arguments are not JSON: {call.raw[:80]}"
    wrong = next(iter(validator(spec.parameters).iter_errors(dict(call.arguments))), None)
    return (None, "") if wrong is None else (FailureMode.INVALID_PARAMETERS, wrong.message[:200])


def _take(now: _Reading, event: Event, read: Read) -> None:
    body = event.body
    now.cost += event.cost
    match body:
        case RunStarted():
            now.task, now.manifest = task_from_json(body.task), body.manifest
        case RunFinished():
            answer = read(body.answer_blob) if body.answer_blob else ""
            now.outcome = Outcome(body.status, answer, body.reason)  # type: ignore[arg-type]
            now.finished_at = event.time
        case RunSuspended():
            now.outcome = Outcome("waiting", reason=body.reason, waiting_for=body.waiting_for)
        case ToolRejected() | ToolRequested() | ToolFinished() | ApprovalAsked():
            _take_call(now, event, read)
        case ModelStarted():
            now.started[body.key] = body
        case ModelFinished():
            shown = now.started[body.key].settings.get("tools", ()) if body.key in now.started else ()
            now.usage += body.usage
            now.model_calls.append(
                ModelCall(tuple(shown), body.finish_reason, body.usage, body.duration_s, body.ttft_s)
            )
        case PlanProposed():
            now.plans.append(PlanRecord(body.attempt))
        case PlanRejected():
            _take_rejection(now, body)
        case _:
            _take_rest(now, event)


def _take_rest(now: _Reading, event: Event) -> None:
    match event.body:
        case StepStarted() as step:
            now.nodes[event.branch] = step.title
        case StepFinished():
            now.nodes.pop(event.branch, None)
        case ClaimedDone():
            now.claims += 1
        case ModelFailed() as failed:
            now.model_errors.append(failed)
        case ErrorRaised() as error:
            now.errors.append(error)
        case Reflected() as reflected:
            now.reflections.append(reflected)
        case BudgetHit() as hit:
            now.budget = hit
        case _:
            return


def _take_call(now: _Reading, event: Event, read: Read) -> None:
    body, node = event.body, now.nodes.get(event.branch, "")
    match body:
        case ToolRejected():
            mode = FailureMode(body.mode) if body.mode else FailureMode.INVALID_PARAMETERS
            now.calls[body.key] = CallRecord(
                event.step, body.tool, body.arguments, mode, body.reason, is_error=True, node=node
            )
        case ToolRequested():
            now.calls[body.key] = CallRecord(
                event.step, body.tool, body.arguments, effects=body.effects, repairs=body.repairs, node=node
            )
        case ApprovalAsked() if body.key in now.calls:
            now.calls[body.key] = replace(now.calls[body.key], asked_by=body.rule)
        case ToolFinished() if body.key in now.calls:
            now.calls[body.key] = replace(
                now.calls[body.key],
                output=read(body.output_blob),
                is_error=body.is_error,
                how=body.how,
                duration_s=body.duration_s,
            )
        case _:
            return


def _take_rejection(now: _Reading, body: PlanRejected) -> None:
    """What was no plan at all was never proposed as one."""
    rejected = PlanRecord(body.attempt, body.reasons)
    if now.plans and now.plans[-1].attempt == body.attempt:
        now.plans[-1] = rejected
    else:
        now.plans.append(rejected)
