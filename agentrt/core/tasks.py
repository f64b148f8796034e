"""A task, its constraints and its outcome."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeVar

from agentrt.core.errors import AnswerMismatch
from agentrt.core.labels import SYSTEM, USER, Label
from agentrt.core.messages import Message
from agentrt.core.models import ToolChoice, Usage
from agentrt.core.specs import Schema

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Constraint:
    """Something that must hold of the result and can be checked by machine. ``kind`` names the check (``contains``,
    ``matches``, ``max_words``, ``uses_tool``, ``max_cost``, ``deadline`` …), one of ``checks.constraints.KINDS``."""

    kind: str
    value: Any
    description: str = ""


@dataclass(frozen=True, slots=True)
class Budget:
    """Hard limits, stopped at before they are passed. ``None`` sets no limit. Money in US dollars, time in seconds of
    work: waiting for a person does not count.

    ``tool_calls`` limits calls by the tool's name or a glob over names: ``{"web_*": 5, "*": 40}`` allows five calls
    of all web tools together, and forty of all tools."""

    steps: int | None = 30
    model_calls: int | None = None
    tokens: int | None = None
    cost: float | None = None
    wall_s: float | None = None
    tool_calls: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Task:
    """What is to be done. ``goal`` is the user's words; ``history`` the earlier turns of a session."""

    goal: str
    constraints: tuple[Constraint, ...] = ()
    allowed_tools: tuple[str, ...] | None = None
    tool_choice: ToolChoice = "auto"
    budget: Budget = Budget()
    history: tuple[Message, ...] = ()
    user: str = "default"
    label: Label = USER
    """What the goal was made from: a sub-agent's goal is written by a model, not by the user."""
    metadata: Mapping[str, Any] = field(default_factory=dict)
    answer_schema: Schema | None = None
    """The answer must be JSON that satisfies this JSON Schema (draft 2020-12); ``None``: plain words."""


Status = Literal["finished", "refused", "no_path", "waiting", "cancelled", "over_budget", "failed"]
FINAL = frozenset({"finished", "refused", "no_path", "cancelled"})
"""Statuses after which there is nothing to resume."""
OVER = FINAL | {"failed", "over_budget"}
"""Statuses that a run does not leave by itself."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a run ended, or why it waits. A planner returns ``status``, ``answer`` and ``reason``; the runtime
    adds the figures."""

    status: Status
    answer: str = ""
    reason: str = ""
    run_id: str = ""
    steps: int = 0
    usage: Usage = field(default_factory=Usage)
    cost: float = 0.0
    duration_s: float = 0.0
    waiting_for: tuple[str, ...] = ()
    label: Label = SYSTEM
    """What the answer was made from; the runtime adds all that the run has seen."""
    spent: Mapping[str, Any] = field(default_factory=dict)
    """All that counted against the budget, by name; runs started on behalf of this one included."""

    def value(self, shape: type[T]) -> T:
        """The answer as a value: of a pydantic model, a dataclass, a ``TypedDict``, ``list[int]`` or any other type
        that pydantic knows. The same in another process, after ``resume``.

        Raises:
            AnswerMismatch: the run has not finished, or its answer is no such value.
        """
        from pydantic import TypeAdapter, ValidationError

        name = getattr(shape, "__name__", str(shape))
        if self.status != "finished":
            raise AnswerMismatch(f"expected an answer to read {name} from, but the run is {self.status}: {self.reason}")
        try:
            return TypeAdapter(shape).validate_json(self.answer)
        except ValidationError as error:
            raise AnswerMismatch(f"expected an answer that is {name} as JSON: {error}") from None
