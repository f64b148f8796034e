"""From trials to figures: the six planning metrics, choice and refusal, exactness of arguments, reliability, format,
efficiency, and where it fails.

The planning metrics are those of Chip Huyen, "AI Engineering" (2025), chapter 6, over K plans for each (task, tool
inventory); a plan is a proposed plan where the planner proposes one, else the calls of a run. All figures come with
intervals (``statistics``). Called by ``report``.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from agentrt.checks.failures import judge
from agentrt.checks.trajectory import CallRecord
from agentrt.checks.values import same_arguments
from agentrt.core.failures import FailureMode
from agentrt.evals.runner import Trial
from agentrt.evals.scoring import refused
from agentrt.evals.statistics import Estimate, bootstrap_mean, bootstrap_ratio, compound, wilson


@dataclass(frozen=True, slots=True)
class Plan:
    """One plan of a task, counted. ``judged`` are the valid calls that can be compared with calls of the right way;
    of these ``wrong_values`` are not right."""

    task: str
    valid: bool
    calls: int = 0
    valid_calls: int = 0
    invalid_tools: int = 0
    invalid_parameters: int = 0
    judged: int = 0
    wrong_values: int = 0


@dataclass(frozen=True, slots=True)
class PlanningMetrics:
    """The six. Denominators: 1 plans; 2 tasks that got a valid plan (``never`` did not); 3 and 4 calls; 5 calls of
    tools that exist; 6 valid calls that can be judged."""

    valid_plans: Estimate
    plans_until_valid: Estimate
    valid_calls: Estimate
    invalid_tools: Estimate
    invalid_parameters: Estimate
    wrong_values: Estimate
    never: int = 0


@dataclass(frozen=True, slots=True)
class Efficiency:
    """Means a task; ``actions``: tool to (calls, mean seconds, share of all tool seconds)."""

    steps: Estimate
    calls: Estimate
    cost: Estimate
    seconds: Estimate
    input_tokens: Estimate
    output_tokens: Estimate
    model_calls: int
    tokens_per_s: float | None
    decoding_tokens_per_s: float | None
    actions: dict[str, tuple[int, float, float]]


def planning_metrics(plans: Sequence[Plan], seed: int = 0) -> PlanningMetrics:
    """The six metrics. Plans of one task stand in the order they were made."""
    by_task: dict[str, list[Plan]] = defaultdict(list)
    for plan in plans:
        by_task[plan.task].append(plan)
    groups = list(by_task.values())

    def ratio(top: Callable[[Plan], float], bottom: Callable[[Plan], float]) -> Estimate:
        return bootstrap_ratio([(sum(map(top, g)), sum(map(bottom, g))) for g in groups], seed=seed)

    firsts = [next((n for n, plan in enumerate(g, 1) if plan.valid), None) for g in groups]
    return PlanningMetrics(
        valid_plans=ratio(lambda p: p.valid, lambda p: 1),
        plans_until_valid=bootstrap_mean([float(n) for n in firsts if n is not None], seed=seed),
        valid_calls=ratio(lambda p: p.valid_calls, lambda p: p.calls),
        invalid_tools=ratio(lambda p: p.invalid_tools, lambda p: p.calls),
        invalid_parameters=ratio(lambda p: p.invalid_parameters, lambda p: p.calls - p.invalid_tools),
        wrong_values=ratio(lambda p: p.wrong_values, lambda p: p.judged),
        never=firsts.count(None),
    )


def plans_of(trial: Trial) -> list[Plan]:
    """The plans a trial shows: every proposal of a planner that proposes plans, else the run's calls as one plan.

    Valid is a plan without tool-use failures (tools that do not exist, parameters that do not fit, values known to be
    wrong, output that cannot be read) which does something where something is to be done and refuses where nothing
    can be.
    """
    counted = _counted(trial)
    proposals = trial.trajectory.plans
    if not proposals:
        return [counted]
    *earlier, last = proposals
    rejected = [Plan(trial.task.id, valid=not plan.objections) for plan in earlier]
    return [*rejected, replace(counted, valid=not last.objections and _clean(counted))]


def _counted(trial: Trial) -> Plan:
    calls = trial.trajectory.calls
    judgements = [judge(call, trial.expected) for call in calls]
    modes = Counter(call.rejected for call in calls)
    counted = Plan(
        trial.task.id,
        valid=False,
        calls=len(calls),
        valid_calls=modes[None],
        invalid_tools=modes[FailureMode.INVALID_TOOL],
        invalid_parameters=modes[FailureMode.INVALID_PARAMETERS],
        judged=sum(j in ("right", "same result", "wrong") for j in judgements) + modes[FailureMode.WRONG_VALUES],
        wrong_values=judgements.count("wrong") + modes[FailureMode.WRONG_VALUES],
    )
    malformed = any(call.finish_reason == "length" for call in trial.trajectory.model_calls)
    if trial.task.answerable:
        acts = bool(calls) or (not trial.task.calls and not refused(trial.trajectory)) or trial.score.solved
        return replace(counted, valid=acts and not malformed and _clean(counted))
    return replace(counted, valid=refused(trial.trajectory) and not malformed and _clean(counted))


def _clean(plan: Plan) -> bool:
    return plan.valid_calls == plan.calls and plan.wrong_values == 0


# -- choice, refusal, arguments -------------------------------------------------------------------------------


def solved(trials: Sequence[Trial]) -> Estimate:
    """The share of tasks solved, by the first run of each."""
    first = [trial for trial in trials if trial.plan == 0]
    return wilson(sum(trial.score.solved for trial in first), len(first))


def by_family(trials: Sequence[Trial]) -> dict[str, Estimate]:
    """The share solved of each kind of task."""
    groups: dict[str, list[Trial]] = defaultdict(list)
    for trial in trials:
        groups[trial.task.family].append(trial)
    return {family: solved(groups[family]) for family in sorted(groups)}


def tools_offered(trials: Sequence[Trial]) -> Estimate:
    """Answerable tasks where the model was shown every tool of the right way; retrieval narrows them."""
    asked = [t for t in trials if t.plan == 0 and t.task.answerable and t.expected.wanted and t.trajectory.model_calls]
    return wilson(sum(set(t.expected.wanted) <= t.trajectory.offered for t in asked), len(asked))


def tool_choice(trials: Sequence[Trial]) -> Estimate:
    """Answerable tasks whose first call is of a tool of the right way (for a task of one step: the right tool)."""
    asked = [t for t in trials if t.plan == 0 and t.task.answerable and t.expected.calls]
    right = 0
    for trial in asked:
        calls = trial.trajectory.calls
        right += bool(calls) and calls[0].tool in {call.tool for call in trial.expected.calls}
    return wilson(right, len(asked))


def argument_exactness(trials: Sequence[Trial]) -> Estimate:
    """Calls of right tools whose arguments equal those of the right way, by task."""
    pairs = []
    for trial in trials:
        calls = [c for c in trial.trajectory.calls if any(e.tool == c.tool for e in trial.expected.calls)]
        exact = sum(_exact(call, trial) for call in calls)
        pairs.append((float(exact), float(len(calls))))
    return bootstrap_ratio(pairs)


def _exact(call: CallRecord, trial: Trial) -> bool:
    return any(
        one.tool == call.tool and same_arguments(one.arguments, dict(call.arguments)) for one in trial.expected.calls
    )


def right_refusals(trials: Sequence[Trial]) -> Estimate:
    """Of the tasks that no tool fits, how many were refused."""
    asked = [t for t in trials if t.plan == 0 and not t.task.answerable]
    return wilson(sum(refused(t.trajectory) for t in asked), len(asked))


def wrong_refusals(trials: Sequence[Trial]) -> Estimate:
    """Of the tasks that can be done, how many were refused."""
    asked = [t for t in trials if t.plan == 0 and t.task.answerable]
    return wilson(sum(refused(t.trajectory) and not t.score.solved for t in asked), len(asked))


def schema_valid(trials: Sequence[Trial]) -> Estimate:
    """Calls that name a tool there is and satisfy its schema as the model wrote them, without repair."""
    calls = [call for trial in trials for call in trial.trajectory.calls]
    broken = (FailureMode.INVALID_TOOL, FailureMode.INVALID_PARAMETERS, FailureMode.MALFORMED_OUTPUT)
    return wilson(sum(call.rejected not in broken and not call.repairs for call in calls), len(calls))


def doubted(trials: Sequence[Trial]) -> Estimate:
    """Of the calls a person was asked about, how many because of what they were made from: those wait for a person
    under ``--yes``, too."""
    asked = [call for trial in trials if trial.plan == 0 for call in trial.trajectory.calls if call.asked_by]
    return wilson(sum(call.doubted for call in asked), len(asked))


# -- reliability, format, efficiency, patterns ----------------------------------------------------------------


def step_reliability(trials: Sequence[Trial]) -> Estimate:
    """The share of judged calls that were right (or found the right result)."""
    pairs = []
    for trial in trials:
        judged = [j for c in trial.trajectory.calls if (j := judge(c, trial.expected)) != "not judged"]
        pairs.append((float(sum(j in ("right", "same result") for j in judged)), float(len(judged))))
    return bootstrap_ratio(pairs)


def implied(trials: Sequence[Trial], steps: Sequence[int] = (3, 10, 100)) -> dict[int, float]:
    """What the reliability of a step comes to over so many steps."""
    per_step = step_reliability(trials).value
    return {} if per_step is None else {n: compound(per_step, n) for n in steps}


def false_completions(trials: Sequence[Trial]) -> Estimate:
    """Of the runs that claim to be done, how many are not."""
    claimed = [t for t in trials if t.trajectory.claimed and t.expected.whole]
    return wilson(sum(not t.score.solved for t in claimed), len(claimed))


def formats(trials: Sequence[Trial]) -> tuple[Estimate, Estimate]:
    """Calls whose JSON or types were not as they should be, and how many of those could be repaired."""
    calls = [call for trial in trials for call in trial.trajectory.calls]
    repaired = sum(bool(call.repairs) for call in calls)
    lost = sum(call.rejected is FailureMode.MALFORMED_OUTPUT for call in calls)
    return wilson(repaired + lost, len(calls)), wilson(repaired, repaired + lost)


def failures_by(trials: Sequence[Trial], key: Callable[[Trial], str]) -> dict[str, Counter[str]]:
    """Names of primary failures, counted by whatever ``key`` gives (a family, who is to blame, a tool)."""
    counted: dict[str, Counter[str]] = defaultdict(Counter)
    for trial in trials:
        if trial.diagnosis is not None and trial.plan == 0:
            counted[key(trial)][trial.diagnosis.primary.mode.value] += 1
    return dict(counted)


def tools_called(trials: Sequence[Trial]) -> dict[str, tuple[int, int]]:
    """For each tool: how often it was called, and how often wrongly (rejected, wrong values, or an error)."""
    called: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    for trial in trials:
        for call in trial.trajectory.calls:
            called[call.tool] += 1
            wrong[call.tool] += judge(call, trial.expected) in ("rejected", "wrong") or call.is_error
    return {tool: (count, wrong[tool]) for tool, count in called.most_common()}


def efficiency(trials: Sequence[Trial]) -> Efficiency:
    """What a task costs, and what its actions take."""
    outcomes = [t.trajectory.outcome for t in trials]
    answers = [m for t in trials for m in t.trajectory.model_calls]
    written = sum(m.usage.output_tokens for m in answers)
    spent = sum(m.duration_s for m in answers)
    decoding = sum(m.duration_s - m.ttft_s for m in answers if m.ttft_s is not None)
    after_first = sum(m.usage.output_tokens - 1 for m in answers if m.ttft_s is not None)
    return Efficiency(
        steps=bootstrap_mean([float(o.steps) for o in outcomes]),
        calls=bootstrap_mean([float(len(t.trajectory.calls)) for t in trials]),
        cost=bootstrap_mean([o.cost for o in outcomes]),
        seconds=bootstrap_mean([o.duration_s for o in outcomes]),
        input_tokens=bootstrap_mean([float(o.usage.input_tokens) for o in outcomes]),
        output_tokens=bootstrap_mean([float(o.usage.output_tokens) for o in outcomes]),
        model_calls=len(answers),
        tokens_per_s=written / spent if spent > 0 else None,
        decoding_tokens_per_s=after_first / decoding if decoding > 0 else None,
        actions=_actions(call for t in trials for call in t.trajectory.calls if call.performed),
    )


def _actions(calls: Iterable[CallRecord]) -> dict[str, tuple[int, float, float]]:
    times: dict[str, list[float]] = defaultdict(list)
    for call in calls:
        times[call.tool].append(call.duration_s)
    total = sum(map(sum, times.values())) or 1.0
    ranked = sorted(times.items(), key=lambda item: -sum(item[1]))
    return {tool: (len(spent), sum(spent) / len(spent), sum(spent) / total) for tool, spent in ranked}
