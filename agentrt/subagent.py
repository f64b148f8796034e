"""An agent as a tool of another: it is told a task, carries it out by itself, and its answer is the result.

The two share no context. What the one is told was written by a model, so its words count as the user's only as far as
that model had read nothing else; and what it answers was made from all that it read, and stays so for whoever asked.
Its own calls pass its own gate. It may spend what its agent allows and what the run that asked has left, whichever is
less, and all that it spent is charged to that run, however it ended. While it waits for a person, so does the run that
asked; both go on from where they stopped, and are cancelled together. Made by ``Agent.as_tool``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

from agentrt.core.errors import Suspended
from agentrt.core.specs import Effect, ToolSpec
from agentrt.core.tasks import FINAL, Budget, Outcome, Task
from agentrt.core.tools import Preview, Resource, ToolContext, ToolOutput
from agentrt.runtime.children import begun_for, session_for
from agentrt.runtime.kit import Kit

TIMEOUT_S = 3600.0
"""Of the whole task; the budget is what should stop it earlier."""
_PARAMETERS: Mapping[str, Any] = {
    "type": "object",
    "properties": {"task": {"type": "string", "description": "What to do, with everything needed to do it"}},
    "required": ["task"],
    "additionalProperties": False,
}


@dataclass(frozen=True)
class SubAgent:
    """``core.protocols.Tool``. To ask is to read: what the other agent then does is decided where it does it."""

    kit: Kit
    spec: ToolSpec
    budget: Budget

    async def call(self, arguments: dict[str, Any], ctx: ToolContext) -> ToolOutput:
        """Raises ``Suspended`` when the other agent waits for a person."""
        outcome = await self._outcome(arguments["task"], ctx)
        if outcome.status == "waiting":
            raise Suspended(f"{self.spec.name} waits: {outcome.reason}", outcome.waiting_for)
        done = outcome.status == "finished"
        text = outcome.answer if done else f"{outcome.status}: {outcome.reason or outcome.answer}"
        return ToolOutput(text, is_error=not done, label=outcome.label.meet(ctx.label), outcome=outcome)

    async def _outcome(self, goal: str, ctx: ToolContext) -> Outcome:
        """Begin, or go on with what was begun for this very call before an interruption."""
        from agentrt.runtime.runner import resume, start

        budget = least(self.budget, ctx.budget)
        begun = begun_for(self.kit.store, ctx.idempotency_key)
        if begun is not None:
            if begun.status not in FINAL:
                self._allow(begun.run_id, budget)
            return await resume(self.kit, begun.run_id)
        task = Task(goal, budget=budget, user=ctx.user, label=ctx.label)
        return await start(self.kit, task, session=session_for(ctx.idempotency_key), parent=ctx.run_id)

    async def abandon(self, idempotency_key: str, reason: str) -> Outcome | None:
        """``runtime.children.Delegating``: the run that asked was cancelled, so what it had begun here ends too."""
        from agentrt.runtime.cancelling import cancel

        begun = begun_for(self.kit.store, idempotency_key)
        return None if begun is None else await cancel(self.kit, begun.run_id, reason)

    def _allow(self, run_id: str, budget: Budget) -> None:
        """What the run that asked has left may be another amount by now. Nothing of what was begun has been charged to
        it yet, save for time: what is left of that is kept by its own deadline."""
        from agentrt.runtime.limits import limits_in_force

        now = replace(budget, wall_s=self.budget.wall_s)
        if limits_in_force(self.kit.store, run_id) != now:
            self.kit.store.post(run_id, "budget", asdict(now))

    def classify(self, arguments: dict[str, Any]) -> frozenset[Effect]:
        return frozenset({Effect.READ})

    async def preview(self, arguments: dict[str, Any]) -> Preview | None:
        return None

    async def probe(self, arguments: dict[str, Any], ctx: ToolContext) -> bool | None:
        return None

    def resources(self, arguments: dict[str, Any]) -> tuple[Resource, ...]:
        return ()


def least(own: Budget, left: Budget | None) -> Budget:
    """The stricter of two budgets, limit by limit."""
    if left is None:
        return own
    both = {
        name: min((v for v in (getattr(own, name), getattr(left, name)) if v is not None), default=None)
        for name in ("steps", "model_calls", "tokens", "cost", "wall_s")
    }
    calls = {
        glob: min(own.tool_calls.get(glob, n), left.tool_calls.get(glob, n))
        for glob, n in {**own.tool_calls, **left.tool_calls}.items()
    }
    return Budget(**both, tool_calls=calls)


def agent_tool(kit: Kit, name: str, description: str, budget: Budget) -> SubAgent:
    """``name`` and ``description`` are what the model of the other agent reads."""
    return SubAgent(kit, ToolSpec(name, description, dict(_PARAMETERS), timeout_s=TIMEOUT_S), budget)
