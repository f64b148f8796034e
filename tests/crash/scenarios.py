"""What the runs of the crash tests are to do: a model that decides from the request alone, a planner, a task."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from agentrt.core.messages import Message, ToolCall, assistant
from agentrt.core.models import ModelRequest
from agentrt.core.protocols import Planner
from agentrt.core.tasks import Constraint, Task
from agentrt.planners import PlanExecute, ReAct, Reflexion

Decide = Callable[[ModelRequest], Message | str]


@dataclass(frozen=True)
class Scenario:
    """``away``: nobody sits in front of the run; every approval suspends it until another process answers. ``rules``
    are the policy's."""

    decide: Decide
    planner: Planner
    task: Task = field(default_factory=lambda: Task("Change the world"))
    away: bool = False
    memory: bool = False
    rules: str = ""


def _calls(turn: int, *wanted: tuple[str, str]) -> Message:
    calls = [ToolCall(f"c{turn}.{i}", tool, {"text": text} if text else {}) for i, (tool, text) in enumerate(wanted)]
    return assistant(calls=tuple(calls))


def _results(request: ModelRequest) -> list[Message]:
    return [message for message in request.messages if message.role == "tool"]


def several_calls(request: ModelRequest) -> Message:
    """ReAct with several calls a turn; the last row is wanted twice."""
    turns = [
        (("append_line", "one"), ("insert_row", "red")),
        (("count_up", "first"), ("append_line", "two"), ("insert_row", "blue")),
        (("insert_row", "red"), ("look", "")),
    ]
    seen = _results(request)
    for number, turn in enumerate(turns):
        if len(seen) <= sum(len(t) for t in turns[:number]):
            return _calls(number, *turn)
    return assistant(f"There are {seen[-1].text}.")


def one_of_each(request: ModelRequest) -> Message:
    seen = _results(request)
    wanted = [("append_line", "one"), ("insert_row", "red"), ("count_up", "first"), ("look", "")]
    if len(seen) < len(wanted):
        return _calls(len(seen), wanted[len(seen)])
    return assistant(f"There are {seen[-1].text}.")


def after_a_lesson(request: ModelRequest) -> Message:
    """The first trial forgets to look; the lesson makes the second one look and say so."""
    if not request.tools:
        return assistant("Look before you answer.")
    seen, learnt = _results(request), any("Look before" in m.text for m in request.messages)
    wanted = [("append_line", "again"), ("insert_row", "blue"), ("look", "")] if learnt else [("insert_row", "red")]
    if len(seen) < len(wanted):
        return _calls(len(seen), wanted[len(seen)])
    return assistant(f"Checked: {seen[-1].text}." if learnt else "Done.")


def _plan(*steps: dict[str, Any]) -> Decide:
    plan = {"goal": "g", "root": {"type": "sequence", "id": "root", "steps": [*steps, *_END]}}
    return lambda request: json.dumps(plan)


def _call(name: str, tool: str, text: str) -> dict[str, Any]:
    return {"type": "call", "id": name, "tool": tool, "arguments": {"text": text}}


_END = [
    {"type": "call", "id": "seen", "tool": "look", "arguments": {}},
    {"type": "finish", "id": "end", "answer": "There are $steps.seen."},
]

sequential = _plan(
    _call("a", "append_line", "one"),
    _call("b", "insert_row", "red"),
    _call("c", "count_up", "first"),
    _call("d", "insert_row", "red"),
)
parallel = _plan(
    {
        "type": "parallel",
        "id": "all",
        "steps": [
            _call("a", "append_line", "one"),
            _call("b", "insert_row", "red"),
            _call("c", "count_up", "first"),
            {"type": "sequence", "id": "s", "steps": [_call("d", "insert_row", "blue"), _call("e", "count_up", "2")]},
        ],
    },
    _call("f", "append_line", "last"),
)
looping = _plan(
    {
        "type": "for_each",
        "id": "each",
        "items": ["x", "y"],
        "body": {
            "type": "sequence",
            "id": "turn",
            "steps": [_call("a", "append_line", "line $steps.each.item"), _call("b", "insert_row", "same")],
        },
    },
    {
        "type": "for_each",
        "id": "apart",
        "items": ["v", "w"],
        "parallel": True,
        "body": _call("p", "insert_row", "row $steps.apart.item"),
    },
    {
        "type": "while",
        "id": "again",
        "condition": {"left": "$steps.each", "op": "exists"},
        "max_iterations": 2,
        "body": {
            "type": "sequence",
            "id": "round",
            "steps": [_call("c", "count_up", "round"), _call("d", "insert_row", "loop")],
        },
    },
)

LIMITED = """
[[rule]]
id = "writes"
level = "allow"
tool = ["append_line", "insert_row", "count_up"]
trust = ["*"]
uses = { max = 4, per = "day" }
"""
SCENARIOS = {
    "react": Scenario(several_calls, ReAct()),
    "sequential": Scenario(sequential, PlanExecute()),
    "parallel": Scenario(parallel, PlanExecute()),
    "looping": Scenario(looping, PlanExecute()),
    "approving": Scenario(one_of_each, ReAct(), away=True),
    "approving-parallel": Scenario(parallel, PlanExecute(), away=True),
    "limited": Scenario(several_calls, ReAct(), rules=LIMITED),
    "reflecting": Scenario(
        after_a_lesson,
        Reflexion(ReAct(max_objections=0)),
        Task("Change the world", (Constraint("contains", "checked"),)),
        memory=True,
    ),
}
