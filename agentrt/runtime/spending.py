"""What was spent, as sums: on effects as they are made, and on those that events tell of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from fnmatch import fnmatchcase
from itertools import pairwise
from operator import attrgetter
from typing import Any

from agentrt.core.events import (
    ApprovalAsked,
    ApprovalDecided,
    Body,
    ChildRun,
    Event,
    ModelFinished,
    QuestionAnswered,
    QuestionAsked,
    RunResumed,
    RunSuspended,
    ToolRequested,
    ValueTaken,
)
from agentrt.core.models import ModelResponse

CALLS = "calls of "
"""The name of a limit on tool calls is this and the glob."""


@dataclass
class Spent:
    steps: int = 0
    model_calls: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    cached_tokens: int = 0
    cost: float = 0.0
    active_s: float = 0.0
    """Time this was being worked on; waiting for a person does not count."""
    tool_calls: dict[str, int] = field(default_factory=dict)
    """By the tool's name."""

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Spent:
        return cls(**{k: v for k, v in value.items() if k in _SPENT})

    def to_json(self) -> dict[str, Any]:
        return {**dict(zip(_SPENT, _SPENT_OF(self), strict=True)), "tool_calls": dict(self.tool_calls)}

    def add(self, other: Spent) -> None:
        """Everything but time, which does not add up between branches."""
        for name in ("steps", "model_calls", "input_tokens", "output_tokens", "cached_tokens", "cost"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        for tool, calls in other.tool_calls.items():
            self.tool_calls[tool] = self.tool_calls.get(tool, 0) + calls

    def add_response(self, response: ModelResponse) -> None:
        self.input_tokens += response.usage.input_tokens
        self.output_tokens += response.usage.output_tokens
        self.cached_tokens += response.usage.cached_tokens
        self.cost += response.cost

    def add_tool_call(self, tool: str) -> None:
        self.tool_calls[tool] = self.tool_calls.get(tool, 0) + 1

    def of(self, limit: str) -> float:
        """What was spent of a limit that branches share out."""
        if limit.startswith(CALLS):
            glob = limit.removeprefix(CALLS)
            return sum(n for tool, n in self.tool_calls.items() if fnmatchcase(tool, glob))
        if limit == "tokens":
            return self.input_tokens + self.output_tokens
        return float(getattr(self, limit))


_SPENT = tuple(f.name for f in fields(Spent))
_SPENT_OF = attrgetter(*_SPENT)


def spent_on(events: Sequence[Event]) -> Spent:
    """What these events say was spent."""
    spent = Spent()
    for event in events:
        match event.body:
            case ModelFinished(usage=usage):
                spent.add(Spent(0, 1, usage.input_tokens, usage.output_tokens, usage.cached_tokens, event.cost))
            case ToolRequested(tool=tool):
                spent.add_tool_call(tool)
            case ValueTaken(kind="step"):
                spent.steps += 1
            case ChildRun(outcome=outcome):
                spent.add(Spent.from_json(outcome.get("spent", {})))
    return spent


def worked_s(events: Sequence[Event]) -> float:
    """The time between these events that was not spent waiting for a person or for somebody to resume."""
    return sum(b.time - a.time for a, b in pairwise(events) if b.time > a.time and not _waited(a.body, b.body))


def _waited(before: Body, after: Body) -> bool:
    """Whether nobody worked between these two. A person who was asked, and then left, was waited for meanwhile."""
    if isinstance(after, RunSuspended):
        return bool(after.waiting_for) or isinstance(before, ApprovalAsked | QuestionAsked)
    return isinstance(after, RunResumed | ApprovalDecided | QuestionAnswered)
