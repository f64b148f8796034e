"""What an evaluation found, as one JSON object (``summarise``) and as a page of text (``render``). Called by
``command``; the figures come from ``metrics``."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from agentrt.checks.failures import judge
from agentrt.evals import metrics
from agentrt.evals.runner import Results, Trial
from agentrt.evals.statistics import Estimate

SHOWN = 160
"""Characters of an answer, an output or a piece of evidence that are kept."""
_PLANNING = (
    ("valid_plans", "1 plans that are valid"),
    ("plans_until_valid", "2 plans until a valid one"),
    ("valid_calls", "3 tool calls that are valid"),
    ("invalid_tools", "4 calls of tools that do not exist"),
    ("invalid_parameters", "5 calls with invalid parameters"),
    ("wrong_values", "6 calls with wrong values"),
)


def summarise(results: Results) -> dict[str, Any]:
    """Everything, ready for ``json.dumps``."""
    tasks, choices = results.trials, results.choices
    everything = [*tasks, *choices]
    summary: dict[str, Any] = {
        "suite": results.suite,
        "model": results.model,
        "manifest": _manifest(everything),
        "tasks": sum(trial.plan == 0 for trial in tasks),
        "plans_per_task": 1 + max((trial.plan for trial in tasks), default=0),
        "pairs": len({trial.task.pair for trial in choices}),
        "seconds": round(results.seconds, 1),
        "left_out": dict(results.left_out),
        "unreachable": results.unreachable,
        "solved": metrics.solved(tasks).to_json(),
        "families": {name: found.to_json() for name, found in metrics.by_family(tasks).items()},
        "planning": _planning(tasks),
        "refusals": _refusals(tasks),
        "tools_offered": metrics.tools_offered(tasks).to_json(),
        "tool_choice": metrics.tool_choice(tasks).to_json(),
        "argument_exactness": metrics.argument_exactness(tasks).to_json(),
        "schema_valid_calls": metrics.schema_valid(everything).to_json(),
        "unseen_tools": _unseen(choices),
        "false_completions": metrics.false_completions(tasks).to_json(),
        "doubted_calls": metrics.doubted(tasks).to_json(),
        "reliability": _reliability(tasks),
        "format": _format(everything),
        "efficiency": _efficiency(tasks),
        "tools": {tool: {"calls": n, "wrong": wrong} for tool, (n, wrong) in metrics.tools_called(tasks).items()},
        "failures": _failures(tasks),
        "trials": [_trial(trial) for trial in everything],
    }
    return summary


def _manifest(trials: Sequence[Trial]) -> dict[str, str]:
    """The parts of the program that were the same in every run; tools differ where tasks bring their own."""
    manifests = [trial.trajectory.manifest for trial in trials]
    first = manifests[0] if manifests else {}
    return {name: value for name, value in first.items() if all(m.get(name) == value for m in manifests)}


def _planning(tasks: Sequence[Trial]) -> dict[str, Any]:
    found = metrics.planning_metrics([plan for trial in tasks for plan in metrics.plans_of(trial)])
    return {name: getattr(found, name).to_json() for name, _ in _PLANNING} | {"never_valid": found.never}


def _refusals(trials: Sequence[Trial]) -> dict[str, Any]:
    return {
        "right": metrics.right_refusals(trials).to_json(),
        "wrong": metrics.wrong_refusals(trials).to_json(),
    }


def _unseen(choices: Sequence[Trial]) -> dict[str, Any]:
    return {
        "tool_choice": metrics.tool_choice(choices).to_json(),
        "argument_exactness": metrics.argument_exactness(choices).to_json(),
        "right_refusals": metrics.right_refusals(choices).to_json(),
        "wrong_refusals": metrics.wrong_refusals(choices).to_json(),
    }


def _reliability(tasks: Sequence[Trial]) -> dict[str, Any]:
    over = {str(steps): round(value, 4) for steps, value in metrics.implied(tasks).items()}
    return {"per_step": metrics.step_reliability(tasks).to_json(), "implied_over_steps": over}


def _format(trials: Sequence[Trial]) -> dict[str, Any]:
    broken, mended = metrics.formats(trials)
    return {"malformed": broken.to_json(), "of_these_repaired": mended.to_json()}


def _efficiency(tasks: Sequence[Trial]) -> dict[str, Any]:
    found = metrics.efficiency(tasks)
    means = {
        name: getattr(found, name).to_json()
        for name in ("steps", "calls", "cost", "seconds", "input_tokens", "output_tokens")
    }
    return means | {
        "tokens_per_s": _round(found.tokens_per_s),
        "decoding_tokens_per_s": _round(found.decoding_tokens_per_s),
        "actions": {
            tool: {"calls": count, "mean_s": _round(mean), "share_of_tool_time": _round(share)}
            for tool, (count, mean, share) in found.actions.items()
        },
    }


def _failures(tasks: Sequence[Trial]) -> dict[str, Any]:
    total: Counter[str] = Counter()
    families = metrics.failures_by(tasks, lambda trial: trial.task.family)
    for counted in families.values():
        total += counted
    blame = metrics.failures_by(tasks, lambda trial: trial.diagnosis.blame if trial.diagnosis else "")
    return {
        "modes": dict(total.most_common()),
        "blame": {who: sum(counted.values()) for who, counted in blame.items()},
        "by_family": {family: dict(counted) for family, counted in families.items()},
    }


def _trial(trial: Trial) -> dict[str, Any]:
    outcome, found = trial.trajectory.outcome, trial.diagnosis
    record: dict[str, Any] = {
        "id": trial.task.id,
        "family": trial.task.family,
        "plan": trial.plan,
        "first_step_only": trial.task.first_step_only,
        "request": trial.task.request,
        "solved": trial.score.solved,
        "status": outcome.status,
        "answer": outcome.answer[:SHOWN],
        "steps": outcome.steps,
        "seconds": _round(outcome.duration_s),
        "calls": [
            {
                "tool": call.tool,
                "arguments": dict(call.arguments),
                "output": (call.output or call.reason)[:SHOWN],
                "judged": judge(call, trial.expected),
            }
            for call in trial.trajectory.calls
        ],
    }
    if found is not None:
        record["objection"] = trial.score.objection[: 2 * SHOWN]
        record["failure"] = asdict(found.primary) | {"blame": found.blame}
        record["also"] = [one.failure.mode.value for one in found.findings if one.failure != found.primary]
    return record


# -- text -----------------------------------------------------------------------------------------------------


def render(summary: Mapping[str, Any]) -> str:
    """The page a person reads."""
    return "\n".join(_lines(summary))


def _lines(s: Mapping[str, Any]) -> Iterator[str]:
    pairs = f", {s['pairs']} pairs over tools it has never seen" if s["pairs"] else ""
    yield f"{s['suite']} on {s['model']}: {s['tasks']} tasks{pairs}, {s['seconds']:.0f} s. 95 % intervals in brackets."
    for reason, count in s["left_out"].items():
        yield f"passed over: {count} tasks ({reason})"
    yield ""
    yield _row("solved end to end", s["solved"])
    yield _row("all tools it needs were shown to it", s["tools_offered"])
    yield _row("first tool right", s["tool_choice"])
    yield _row("arguments exactly as expected", s["argument_exactness"])
    yield _row("refused where nothing fits", s["refusals"]["right"])
    yield _row("refused what it could have done", s["refusals"]["wrong"])
    yield _row("calls that satisfy their schema", s["schema_valid_calls"])
    yield _row("claims to be done that are false", s["false_completions"])
    yield _row("writes that --yes leaves to a person", s["doubted_calls"])
    if s["pairs"]:
        yield ""
        yield "tools never seen, matched pairs (the same request with and without the tool that fits)"
        unseen = s["unseen_tools"]
        yield _row("  right tool", unseen["tool_choice"])
        yield _row("  arguments exactly as expected", unseen["argument_exactness"])
        yield _row("  right refusals", unseen["right_refusals"])
        yield _row("  wrong refusals", unseen["wrong_refusals"])
    yield ""
    yield f"planning, {s['plans_per_task']} plan{'s' if s['plans_per_task'] > 1 else ''} a task (bootstrap over tasks)"
    for name, title in _PLANNING:
        yield _row(f"  {title}", s["planning"][name], percent=name != "plans_until_valid")
    if s["planning"]["never_valid"]:
        yield f"    {s['planning']['never_valid']} tasks got no valid plan"
    yield ""
    yield from _reliability_lines(s["reliability"])
    yield from _efficiency_lines(s["efficiency"])
    yield ""
    yield from _family_lines(s)
    yield from _failure_lines(s)


def _reliability_lines(found: Mapping[str, Any]) -> Iterator[str]:
    yield _row("a call is right", found["per_step"])
    implied = ", ".join(f"{steps} steps {value:.1%}" for steps, value in found["implied_over_steps"].items())
    if implied:
        yield f"  which comes to: {implied}"


def _efficiency_lines(found: Mapping[str, Any]) -> Iterator[str]:
    yield _row("steps a task", found["steps"], percent=False)
    yield _row("seconds a task", found["seconds"], percent=False)
    if found["cost"]["value"]:
        yield _row("dollars a task", found["cost"], percent=False)
    yield _row("tokens written a task", found["output_tokens"], percent=False)
    if found["tokens_per_s"] is not None:
        decoding = found["decoding_tokens_per_s"]
        alone = f" ({decoding:.0f} after the first)" if decoding is not None else ""
        yield f"{'tokens per second':36} {found['tokens_per_s']:.0f}{alone}"
    slowest = ((tool, action) for tool, action in found["actions"].items() if action["share_of_tool_time"] >= 0.05)
    shown = ", ".join(f"{tool} {action['mean_s'] * 1000:.0f} ms" for tool, action in list(slowest)[:5])
    if shown:
        yield f"{'slowest tools':36} {shown}"


def _family_lines(s: Mapping[str, Any]) -> Iterator[str]:
    yield f"{'family':26} {'n':>4}  solved"
    for family, found in s["families"].items():
        yield f"{family:26} {found['n']:>4}  {found['value']:6.1%} [{found['low']:.1%}, {found['high']:.1%}]"


def _failure_lines(s: Mapping[str, Any]) -> Iterator[str]:
    failed = [trial for trial in s["trials"] if "failure" in trial and trial["plan"] == 0]
    if not failed:
        return
    yield ""
    counted = ", ".join(f"{mode} {count}" for mode, count in s["failures"]["modes"].items())
    blame = ", ".join(f"{who} {count}" for who, count in s["failures"]["blame"].items())
    if counted:
        yield f"failures by name: {counted}"
        yield f"to blame: {blame}"
    for trial in failed:
        failure = trial["failure"]
        step = "" if failure["step"] is None else f" at step {failure['step']}"
        yield f"{trial['id']}: {failure['mode']}{step} [{failure['blame']}] {failure['evidence'][: 2 * SHOWN]}"


def _row(title: str, found: Mapping[str, Any], percent: bool = True) -> str:
    return f"{title:36} {_share(found) if percent else _number(found)}"


def _share(found: Mapping[str, Any]) -> str:
    if found["value"] is None:
        return "-"
    return f"{found['value']:6.1%} [{found['low']:.1%}, {found['high']:.1%}]  n={found['n']}"


def _number(found: Mapping[str, Any]) -> str:
    if found["value"] is None:
        return "-"
    return f"{found['value']:6.3g} [{found['low']:.3g}, {found['high']:.3g}]  n={found['n']}"


def _round(value: float | None) -> float | None:
    return Estimate(value).to_json()["value"]
