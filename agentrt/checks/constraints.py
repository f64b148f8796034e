"""Constraints that can be checked when a run is over: on its cost and time, on its answer, and on what its calls add
up to. Called by ``failures``; ``claims`` checks those a planner can check before it believes an answer.

Beside the kinds of ``claims`` there are: ``max_cost`` (US dollars of the run), ``max_seconds``, ``max_steps``,
``deadline`` (seconds since 1970 or an ISO time) and ``total``: ``{"tool": "book", "argument": "price", "at_most":
5000}`` adds the argument up over the calls that were performed (a list counts its items; without an argument the
calls are counted); ``at_least`` likewise.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from agentrt.checks.claims import ANSWERS, constraints_hold
from agentrt.checks.trajectory import CallRecord, Trajectory
from agentrt.core.messages import ToolCall, assistant
from agentrt.core.tasks import Constraint

KINDS = ANSWERS | {"max_cost", "max_seconds", "max_steps", "deadline", "total"}
"""All there are. A task with another kind is not begun: nothing would check it."""


def broken(constraint: Constraint, trajectory: Trajectory) -> str | None:
    """What is wrong, in words, or ``None`` when the constraint holds."""
    outcome, value = trajectory.outcome, constraint.value
    match constraint.kind:
        case "max_cost":
            return _above(constraint, outcome.cost, float(value), "dollars")
        case "max_seconds":
            return _above(constraint, outcome.duration_s, float(value), "seconds")
        case "max_steps":
            return _above(constraint, outcome.steps, float(value), "steps")
        case "deadline":
            return _late(trajectory.finished_at, value)
        case "total":
            return _total(constraint, trajectory.calls)
        case _:
            alone = replace(trajectory.task, constraints=(constraint,))
            calls = (ToolCall("", call.tool, dict(call.arguments)) for call in trajectory.calls)
            return constraints_hold(alone, outcome, (assistant(calls=calls),))


def unusable(constraint: Constraint) -> str | None:
    """What its value should be, when it is something else."""
    kind, value = constraint.kind, constraint.value
    if kind.startswith("max_"):
        return None if _is_amount(value) else "a number from 0"
    try:
        match kind:
            case "matches":
                re.compile(value)
            case "deadline":
                _moment(value)
            case "total":
                bounds = [value[name] for name in ("at_most", "at_least") if name in value]
                fits = isinstance(value["tool"], str) and bounds and all(isinstance(n, int | float) for n in bounds)
                return None if fits else '{"tool": NAME, "at_most": N}'
            case _:
                return None if isinstance(value, str) and value else "a text"
    except (re.error, TypeError, ValueError, KeyError) as wrong:
        wanted = {
            "matches": "a regular expression",
            "deadline": "seconds since 1970 or an ISO time",
            "total": '{"tool": NAME, "at_most": N}',
        }
        return f"{wanted[kind]} ({wrong})"
    return None


def _is_amount(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value < math.inf


def _above(constraint: Constraint, found: float, limit: float, unit: str) -> str | None:
    if found <= limit:
        return None
    return f"{constraint.description or constraint.kind}: {found:g} {unit}, at most {limit:g} were allowed"


def _late(finished: float | None, deadline: Any) -> str | None:
    due = _moment(deadline)
    if finished is not None and finished <= due:
        return None
    by = datetime.fromtimestamp(due, UTC).isoformat(timespec="seconds")
    if finished is None:
        return f"due by {by} and not finished"
    return f"due by {by}, finished {finished - due:g} s later"


def _moment(value: Any) -> float:
    if isinstance(value, int | float):
        return float(value)
    moment = datetime.fromisoformat(str(value))
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()


def _total(constraint: Constraint, calls: tuple[CallRecord, ...]) -> str | None:
    wanted: Mapping[str, Any] = constraint.value
    mine = [call for call in calls if call.tool == wanted["tool"] and call.performed and not call.is_error]
    argument = wanted.get("argument")
    found = sum(1.0 if argument is None else _amount(call.arguments.get(argument)) for call in mine)
    what = constraint.description or " ".join(filter(None, (wanted["tool"], argument)))
    if "at_most" in wanted and found > wanted["at_most"]:
        return f"{what}: {found:g} in all, at most {wanted['at_most']:g} were allowed"
    if "at_least" in wanted and found < wanted["at_least"]:
        return f"{what}: {found:g} in all, at least {wanted['at_least']:g} were asked for"
    return None


def _amount(value: Any) -> float:
    if isinstance(value, bool) or value is None:
        return 0.0
    if isinstance(value, int | float):
        return float(value)
    return float(len(value)) if isinstance(value, list | tuple) else 1.0
