"""Naming what went wrong: from a trajectory and what is known of the right way to one primary failure, with evidence
and whether the planner or its tools are to blame.

``diagnose`` runs every detector. A detector is a generator over one trajectory; what it finds may have been mended
later in the run (``recovered``), and a run that failed is named after the first cause that was not. The classes are
those of ``core.failures``. Evaluation calls this for every trajectory it runs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Literal

from agentrt.checks.constraints import broken
from agentrt.checks.progress import no_progress
from agentrt.checks.trajectory import TRUNCATING, CallRecord, Trajectory
from agentrt.checks.values import same_arguments
from agentrt.core.failures import Failure, FailureMode
from agentrt.core.messages import Message, ToolCall, assistant, observation

Blame = Literal["planner", "tool", "runtime"]
COMPARABLE = frozenset({"read", "execute"})
"""Effects of calls whose outputs may stand for their arguments: the same answer was found another way. What a write
says of itself (``wrote 12 bytes``) proves nothing about what it wrote."""
CAUSES = (
    FailureMode.RUNTIME_ERROR,
    FailureMode.MISSING_TOOL,
    FailureMode.TOOL_FAILURE,
    FailureMode.TRANSLATION_ERROR,
    FailureMode.MALFORMED_OUTPUT,
    FailureMode.WRONG_REFUSAL,
    FailureMode.INVALID_TOOL,
    FailureMode.INVALID_PARAMETERS,
    FailureMode.WRONG_VALUES,
    FailureMode.LOOPING,
    FailureMode.DEADLINE_MISSED,
    FailureMode.CONSTRAINT_BROKEN,
    FailureMode.GOAL_NOT_REACHED,
    FailureMode.FALSE_COMPLETION,
    FailureMode.INEFFICIENT,
)
"""Causes before consequences: a failed run is named after the first of these that it shows."""


@dataclass(frozen=True, slots=True)
class ExpectedCall:
    """A call of the right way. ``output`` is what it gives, where that is known."""

    tool: str
    arguments: dict[str, Any]
    output: str | None = None


@dataclass(frozen=True, slots=True)
class Baseline:
    """What another agent or a person needs; ``None`` sets no limit."""

    calls: float | None = None
    cost: float | None = None
    seconds: float | None = None


@dataclass(frozen=True, slots=True)
class Expected:
    """What is known of the right way and of the result. All of it is optional.

    ``solved`` is the word of an independent check (``None``: there was none) and ``objection`` its reason; ``done``
    the share of the goal it found done. ``answerable`` false: the right answer is to say that it cannot be done.
    ``whole`` false: only the first step was wanted, so how the run ended says nothing. ``unreachable``: why not even
    the right calls reach the goal with these tools.
    """

    answerable: bool = True
    calls: tuple[ExpectedCall, ...] = ()
    tools: tuple[str, ...] = ()
    solved: bool | None = None
    objection: str = ""
    done: float | None = None
    baseline: Baseline = Baseline()
    whole: bool = True
    unreachable: str = ""

    @property
    def wanted(self) -> tuple[str, ...]:
        """The tools that the right way needs."""
        return tuple(dict.fromkeys((*self.tools, *(call.tool for call in self.calls))))


@dataclass(frozen=True, slots=True)
class Finding:
    """A failure that was seen; ``recovered``: the run got over it."""

    failure: Failure
    blame: Blame = "planner"
    recovered: bool = False


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """Why a trajectory failed."""

    primary: Failure
    blame: Blame
    findings: tuple[Finding, ...]


Judgement = Literal["right", "same result", "wrong", "not judged", "rejected"]
Detector = Callable[[Trajectory, Expected], Iterator[Finding]]


def diagnose(trajectory: Trajectory, expected: Expected = Expected()) -> Diagnosis | None:
    """The diagnosis of a failed trajectory, ``None`` when it did not fail.

    With an independent check its word counts; without one a run fails that did not end well or shows a failure it
    did not get over.
    """
    findings = find(trajectory, expected)
    if expected.solved is True:
        return None
    open_ones = [f for f in findings if not f.recovered and f.failure.mode is not FailureMode.INEFFICIENT]
    failed = expected.solved is False or (expected.whole and trajectory.outcome.status not in ("finished", "refused"))
    if not failed and not open_ones:
        return None
    ranked = sorted(findings, key=lambda f: (f.recovered, CAUSES.index(f.failure.mode)))
    first = ranked[0] if ranked else Finding(Failure(FailureMode.GOAL_NOT_REACHED, None, _ending(trajectory)))
    return Diagnosis(first.failure, first.blame, findings)


def find(trajectory: Trajectory, expected: Expected = Expected()) -> tuple[Finding, ...]:
    """Everything the detectors see, in the order of causes."""
    found = [finding for detector in DETECTORS for finding in detector(trajectory, expected)]
    return tuple(sorted(found, key=lambda f: CAUSES.index(f.failure.mode)))


def judge(call: CallRecord, expected: Expected) -> Judgement:
    """How a call compares with the calls of the right way to the same tool. ``not judged``: there is none."""
    if call.rejected is not None:
        return "rejected"
    same = [one for one in expected.calls if one.tool == call.tool]
    if any(same_arguments(one.arguments, dict(call.arguments)) for one in same):
        return "right"
    if call.performed and set(call.effects) <= COMPARABLE and any(one.output == call.output for one in same):
        return "same result"
    return "wrong" if same else "not judged"


# -- detectors ------------------------------------------------------------------------------------------------


def runtime_errors(trajectory: Trajectory, expected: Expected) -> Iterator[Finding]:
    """The run broke, or stands still although nobody is to be asked."""
    for error in trajectory.errors:
        if not error.where.startswith("tool ") and error.error not in TRUNCATING:
            yield Finding(Failure(FailureMode.RUNTIME_ERROR, None, f"{error.error}: {error.message}"), "runtime")
    outcome = trajectory.outcome
    if expected.whole and outcome.status in ("waiting", "cancelled"):
        yield Finding(Failure(FailureMode.RUNTIME_ERROR, None, f"{outcome.status}: {outcome.reason}"), "runtime")


def missing_tools(trajectory: Trajectory, expected: Expected) -> Iterator[Finding]:
    """A tool that the task needs is not there, or the model was never shown it; or nothing fits and the model acted
    all the same."""
    if not expected.answerable:
        if expected.solved is False and not trajectory.claimed and trajectory.calls:
            call = trajectory.calls[0]
            text = f"no tool fits, yet it called {call.tool}"
            yield Finding(Failure(FailureMode.MISSING_TOOL, call.step, text, call.tool))
        return
    names = {spec.name for spec in trajectory.inventory}
    for tool in expected.wanted:
        if tool not in names:
            yield Finding(Failure(FailureMode.MISSING_TOOL, None, f"it has no access to {tool}", tool), "tool")
        elif trajectory.offered and tool not in trajectory.offered:
            text = f"{tool} was not among the tools it was shown: {', '.join(sorted(trajectory.offered))}"
            yield Finding(Failure(FailureMode.MISSING_TOOL, None, text, tool), "tool")


def tool_failures(trajectory: Trajectory, expected: Expected) -> Iterator[Finding]:
    """The right call gave a wrong output, or a tool broke."""
    for at, call in enumerate(trajectory.calls):
        known = [
            one
            for one in expected.calls
            if one.tool == call.tool and same_arguments(one.arguments, dict(call.arguments))
        ]
        if not call.performed or not known:
            continue
        outputs = [one.output for one in known if one.output is not None]
        wrong = call.output not in outputs if outputs else call.is_error
        if wrong:
            instead = f" instead of {_short(outputs[0])}" if outputs else ""
            text = f"{_written(call)} gave {_short(call.output)}{instead}"
            later = any(c.tool == call.tool and c.output in outputs for c in trajectory.calls[at + 1 :])
            yield Finding(Failure(FailureMode.TOOL_FAILURE, call.step, text, call.tool), "tool", later)
    if expected.unreachable and expected.solved is False:
        text = f"the right calls do not reach the goal with these tools: {expected.unreachable}"
        yield Finding(Failure(FailureMode.TOOL_FAILURE, None, text), "tool")
    for error in trajectory.errors:
        if error.where.startswith("tool "):
            tool = error.where.removeprefix("tool ")
            text = f"{tool} broke: {error.error}: {error.message}"
            yield Finding(Failure(FailureMode.TOOL_FAILURE, None, text, tool), "tool", _worked_later(trajectory, tool))


def translation_errors(trajectory: Trajectory, expected: Expected) -> Iterator[Finding]:
    """A plan step in words became a call that cannot be made or is not the one meant."""
    for at, call in enumerate(trajectory.calls):
        if call.node == "instruct" and judge(call, expected) in ("rejected", "wrong"):
            text = f"a step in words became {_written(call)}" + (f": {call.reason}" if call.reason else "")
            mended = any(judge(c, expected) in ("right", "same result") for c in trajectory.calls[at + 1 :])
            yield Finding(Failure(FailureMode.TRANSLATION_ERROR, call.step, text, call.tool), recovered=mended)


def malformed_outputs(trajectory: Trajectory, expected: Expected) -> Iterator[Finding]:
    """Output that could not be read: broken JSON, cut off, no plan where a plan was asked for."""
    for error in trajectory.errors:
        if error.error in TRUNCATING:
            yield Finding(Failure(FailureMode.MALFORMED_OUTPUT, None, f"{error.error}: {error.message}"))
    for number, call in enumerate(trajectory.model_calls, 1):
        if call.finish_reason == "length":
            text = "the output was cut off at the token limit"
            later = number < len(trajectory.model_calls)
            yield Finding(Failure(FailureMode.MALFORMED_OUTPUT, None, text), recovered=later)
    accepted = any(not plan.objections for plan in trajectory.plans)
    for plan in trajectory.plans:
        if any(reason.startswith("it is not a plan") for reason in plan.objections):
            yield Finding(Failure(FailureMode.MALFORMED_OUTPUT, None, plan.objections[0]), recovered=accepted)


def wrong_refusals(trajectory: Trajectory, expected: Expected) -> Iterator[Finding]:
    """It said that it cannot, and it could have."""
    known = expected.solved is False or (expected.solved is None and bool(expected.wanted))
    if expected.answerable and known and trajectory.outcome.status in ("refused", "no_path"):
        text = f"it {trajectory.outcome.status.replace('_', ' ')}: {_short(_ending(trajectory))}"
        yield Finding(Failure(FailureMode.WRONG_REFUSAL, None, text))


def rejected_calls(trajectory: Trajectory, expected: Expected) -> Iterator[Finding]:
    """Calls to tools that do not exist, with parameters they do not take, with values quoted from nowhere, or in
    broken JSON."""
    for at, call in enumerate(trajectory.calls):
        if call.rejected is not None:
            text = f"{_written(call)}: {call.reason}"
            mended = any(c.performed and not c.is_error for c in trajectory.calls[at + 1 :])
            yield Finding(Failure(call.rejected, call.step, text, call.tool), recovered=mended)


def wrong_values(trajectory: Trajectory, expected: Expected) -> Iterator[Finding]:
    """A valid call of the right tool with values that are not the right ones."""
    for at, call in enumerate(trajectory.calls):
        if judge(call, expected) == "wrong":
            wanted = [one for one in expected.calls if one.tool == call.tool]
            text = f"{_written(call)}; expected {_short(str(wanted[0].arguments))}"
            later = trajectory.calls[at + 1 :]
            mended = any(c.tool == call.tool and judge(c, expected) in ("right", "same result") for c in later)
            yield Finding(Failure(FailureMode.WRONG_VALUES, call.step, text, call.tool), recovered=mended)


def loops(trajectory: Trajectory, expected: Expected) -> Iterator[Finding]:
    """The same again and again, whether or not the run noticed."""
    for reflected in trajectory.reflections:
        if reflected.point == "step" and reflected.verdict == "give_up":
            yield Finding(Failure(FailureMode.LOOPING, None, reflected.text))
            return
    messages: list[Message] = []
    for number, call in enumerate(trajectory.calls):
        made = ToolCall(f"c{number}", call.tool, dict(call.arguments))
        messages += [assistant(calls=(made,)), observation(made, call.output or call.reason)]
        stuck = no_progress(messages)
        if stuck is not None:
            yield Finding(Failure(FailureMode.LOOPING, call.step, stuck, call.tool), recovered=trajectory.claimed)
            return


def broken_constraints(trajectory: Trajectory, expected: Expected) -> Iterator[Finding]:
    """What the task demanded beside its goal; the deadline has a name of its own because it is often forgotten."""
    for constraint in trajectory.task.constraints:
        text = broken(constraint, trajectory)
        if text is not None:
            late = constraint.kind == "deadline"
            mode = FailureMode.DEADLINE_MISSED if late else FailureMode.CONSTRAINT_BROKEN
            yield Finding(Failure(mode, None, text))


def unreached_goals(trajectory: Trajectory, expected: Expected) -> Iterator[Finding]:
    """An independent check says that the goal was not reached; and whether the run claimed that it was.

    Work that is right as far as it goes, but left undone, is a false completion and nothing else.
    """
    if expected.solved is not False:
        return
    reason = expected.objection or _ending(trajectory)
    claimed = trajectory.claimed
    if expected.whole and claimed:
        text = f"it says {_short(trajectory.outcome.answer)}, but {reason}"
        yield Finding(Failure(FailureMode.FALSE_COMPLETION, None, text))
    if not (expected.whole and claimed and _only_omitted(trajectory, expected)):
        yield Finding(Failure(FailureMode.GOAL_NOT_REACHED, None, reason + _other_tool(trajectory, expected)))


def wastes(trajectory: Trajectory, expected: Expected) -> Iterator[Finding]:
    """More steps, money or time than the baseline, or than the budget."""
    limits, outcome = expected.baseline, trajectory.outcome
    if expected.whole and trajectory.budget is not None and outcome.status == "over_budget":
        hit = trajectory.budget
        text = f"the budget of {hit.allowed:g} {hit.limit} ran out"
        yield Finding(Failure(FailureMode.INEFFICIENT, None, text))
    spent = (
        (limits.calls, float(len(trajectory.calls)), "calls"),
        (limits.cost, outcome.cost, "dollars"),
        (limits.seconds, outcome.duration_s, "seconds"),
    )
    for limit, used, unit in spent:
        if limit is not None and used > limit:
            yield Finding(Failure(FailureMode.INEFFICIENT, None, f"{used:g} {unit}, the baseline is {limit:g}"))


DETECTORS: tuple[Detector, ...] = (
    runtime_errors,
    missing_tools,
    tool_failures,
    translation_errors,
    malformed_outputs,
    wrong_refusals,
    rejected_calls,
    wrong_values,
    loops,
    broken_constraints,
    unreached_goals,
    wastes,
)


# -- small pieces ---------------------------------------------------------------------------------------------


def _only_omitted(trajectory: Trajectory, expected: Expected) -> bool:
    """Everything it did was right, but not everything was done; or nothing was done at all."""
    if expected.done is not None and 0 < expected.done < 1:
        return True
    if not trajectory.calls:
        return bool(expected.wanted)
    fine = all(judge(call, expected) in ("right", "same result") for call in trajectory.calls)
    return fine and len(trajectory.calls) < len(expected.calls)


def _other_tool(trajectory: Trajectory, expected: Expected) -> str:
    """That another tool was called than any of the right way, where that is so."""
    called = dict.fromkeys(call.tool for call in trajectory.calls)
    if not expected.wanted or not called or set(called) & set(expected.wanted):
        return ""
    return f" (it called {', '.join(called)}, not {', '.join(expected.wanted)})"


def _worked_later(trajectory: Trajectory, tool: str) -> bool:
    mine = [call for call in trajectory.calls if call.tool == tool]
    return bool(mine) and mine[-1].performed and not mine[-1].is_error


def _ending(trajectory: Trajectory) -> str:
    outcome = trajectory.outcome
    return outcome.answer or outcome.reason or outcome.status


def _written(call: CallRecord) -> str:
    return f"{call.tool}({_short(', '.join(f'{k}={v!r}' for k, v in call.arguments.items()), 160)})"


def _short(text: str, limit: int = 120) -> str:
    one_line = " ".join(text.split())
    return one_line if len(one_line) <= limit else one_line[: limit - 1] + "…"
