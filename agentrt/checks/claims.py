"""Independent checks of a claimed answer: what a planner asks before it believes that a task is done.

Each check is a function of task, outcome and messages, and gives ``None`` or what is wrong, in words the model
can act on. They catch the commonest false completions without another model call.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence

from agentrt.checks.forms import fault
from agentrt.core.messages import Message, ToolResult
from agentrt.core.tasks import Constraint, Outcome, Task

Check = Callable[[Task, Outcome, Sequence[Message]], str | None]
MUST_HOLD = frozenset({"answered", "in_form", "constraints_hold"})
"""Checks without which an answer is none: a run whose answer still fails one in the end has failed."""
ANSWERS = frozenset({"contains", "not_contains", "matches", "max_words", "max_calls", "uses_tool"})
"""The kinds of constraints that are checked here."""
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_WROTE = re.compile(r"\b(wrote|written|saved|created|added|appended|replaced|changed|updated|edited|deleted)\b", re.I)


def first_objection(
    checks: Sequence[Check], task: Task, outcome: Outcome, messages: Sequence[Message]
) -> tuple[str, str] | None:
    """Name and text of the first check that objects."""
    for check in checks:
        objection = check(task, outcome, messages)
        if objection is not None:
            return check.__name__, objection
    return None


def answered(task: Task, outcome: Outcome, messages: Sequence[Message]) -> str | None:
    """There must be an answer."""
    if outcome.status == "finished" and not outcome.answer.strip():
        return "the answer is empty"
    return None


def constraints_hold(task: Task, outcome: Outcome, messages: Sequence[Message]) -> str | None:
    """Machine-checkable constraints on the answer and on the calls that were made."""
    for constraint in task.constraints:
        if not _holds(constraint, outcome, messages):
            return f"a constraint does not hold: {constraint.description or f'{constraint.kind} {constraint.value}'}"
    return None


def in_form(task: Task, outcome: Outcome, messages: Sequence[Message]) -> str | None:
    """An answer of which JSON was asked must be JSON, and satisfy its schema."""
    if task.answer_schema is None or outcome.status != "finished":
        return None
    try:
        value = json.loads(outcome.answer)
    except ValueError as error:
        return f"the answer is not JSON: {error}"
    wrong = fault(task.answer_schema, value)
    return f"the answer does not fit its JSON Schema: {wrong}" if wrong else None


def no_unfounded_write(task: Task, outcome: Outcome, messages: Sequence[Message]) -> str | None:
    """An answer that says something was written, when the last thing every tool said was an error."""
    results = [p for m in messages for p in m.parts if isinstance(p, ToolResult)]
    if results and all(r.is_error for r in results) and _WROTE.search(outcome.answer):
        denial = re.search(r"\b(not|n't|could|cannot|fail|error|unable)", outcome.answer, re.I)
        if not denial:
            return "every tool call failed, yet the answer says that something was done"
    return None


def numbers_grounded(task: Task, outcome: Outcome, messages: Sequence[Message]) -> str | None:
    """Every number in the answer of more than one digit must occur in what the user or a tool said."""
    if outcome.status != "finished":
        return None
    known = "\n".join(_plain(m.text) for m in messages if m.role != "assistant")
    for number in _NUMBER.findall(outcome.answer):
        bare = _plain(number)
        if len(bare) > 1 and bare not in known:
            return f"{number} is in no result"
    return None


def _holds(constraint: Constraint, outcome: Outcome, messages: Sequence[Message]) -> bool:
    value = constraint.value
    match constraint.kind:
        case "contains":
            return str(value).lower() in outcome.answer.lower()
        case "not_contains":
            return str(value).lower() not in outcome.answer.lower()
        case "matches":
            return re.search(str(value), outcome.answer) is not None
        case "max_words":
            return len(outcome.answer.split()) <= int(value)
        case "max_calls":
            return sum(len(m.tool_calls) for m in messages) <= int(value)
        case "uses_tool":
            return any(c.name == value for m in messages for c in m.tool_calls)
        case _:
            return True


def _plain(text: str) -> str:
    """Without thousands separators."""
    return re.sub(r"(?<=\d),(?=\d{3})", "", text)


STANDARD: tuple[Check, ...] = (answered, in_form, constraints_hold, no_unfounded_write)
FOR_SMALL_MODELS: tuple[Check, ...] = (*STANDARD, numbers_grounded)
