"""The budget: what a run may spend, what it has spent, and stopping before more is spent than allowed."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

from agentrt.core.errors import BudgetExceeded
from agentrt.core.models import ModelResponse, Usage
from agentrt.core.tasks import Budget


@dataclass
class Spent:
    steps: int = 0
    model_calls: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    cached_tokens: int = 0
    cost: float = 0.0
    active_s: float = 0.0
    """Time this run was being worked on; waiting for a person does not count."""


class Ledger:
    """One per run, shared by its branches, so that parallel work cannot spend the same dollar twice."""

    def __init__(self, budget: Budget, spent: Spent | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        self.budget, self.spent = budget, spent or Spent()
        self._clock, self._since = clock, clock()

    def begin_step(self) -> int:
        """Count one more step.

        Raises:
            BudgetExceeded: the step, or time already spent, is over a limit.
        """
        self._check("steps", self.budget.steps, self.spent.steps + 1)
        self._check("seconds", self.budget.wall_s, self.active_s)
        self.spent.steps += 1
        return self.spent.steps

    def before_model(self, expected_tokens: int) -> None:
        """Call before a model call; ``expected_tokens`` is the size of its prompt.

        Raises:
            BudgetExceeded: the call would pass a limit.
        """
        self._check("model calls", self.budget.model_calls, self.spent.model_calls + 1)
        tokens = self.spent.input_tokens + self.spent.output_tokens
        self._check("tokens", self.budget.tokens, tokens + expected_tokens)
        if self.budget.cost is not None and self.spent.cost >= self.budget.cost > 0:
            raise BudgetExceeded("US dollars", self.budget.cost, self.spent.cost)
        self._check("seconds", self.budget.wall_s, self.active_s)

    def after_model(self, response: ModelResponse) -> None:
        spent = self.spent
        spent.model_calls += response.attempts
        spent.input_tokens += response.usage.input_tokens
        spent.output_tokens += response.usage.output_tokens
        spent.cached_tokens += response.usage.cached_tokens
        spent.cost += response.cost

    def raise_limits(self, limits: Mapping[str, Any]) -> None:
        """New limits from a person; names are those of ``Budget``."""
        self.budget = replace(self.budget, **{k: v for k, v in limits.items() if hasattr(self.budget, k)})

    @property
    def active_s(self) -> float:
        return self.spent.active_s + self._clock() - self._since

    @property
    def usage(self) -> Usage:
        return Usage(self.spent.input_tokens, self.spent.output_tokens, self.spent.cached_tokens)

    def to_json(self) -> dict[str, Any]:
        return {**asdict(self.spent), "active_s": self.active_s}

    def _check(self, limit: str, allowed: float | None, would_be: float) -> None:
        if allowed is not None and would_be > allowed:
            raise BudgetExceeded(limit, allowed, would_be)
