"""Asking the guard first: a planner that answers a refused task without a model, and leaves all others to another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from agentrt.core.protocols import Planner, RunContext
from agentrt.core.tasks import Outcome, Task


@dataclass(frozen=True)
class Admission:
    """Wraps any planner, whose name and version it keeps: what it adds does not change how tasks are planned."""

    inner: Planner

    @property
    def id(self) -> str:
        return self.inner.id

    @property
    def version(self) -> str:
        return self.inner.version

    @property
    def prompts(self) -> Mapping[str, str]:
        return self.inner.prompts

    async def solve(self, task: Task, ctx: RunContext, state: Mapping[str, Any] | None = None) -> Outcome:
        refusal = None if state else await ctx.admit()
        if refusal is not None:
            return Outcome("refused", refusal, "a guard refused the task before a model was asked")
        return await self.inner.solve(task, ctx, state)
