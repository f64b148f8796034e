"""An agent as a tool of another: it is told a task, carries it out by itself, and its answer is the result.

The two share no context. What the one is told was written by a model, so its words count as the user's only as far as
that model had read nothing else; and what it answers was made from all that it read, and stays so for whoever asked.
Its own calls pass its own gate. While it waits for a person, so does the run that asked, and both go on from where
they stopped. Made by ``Agent.as_tool``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from agentrt.core.errors import Suspended
from agentrt.core.specs import Effect, ToolSpec
from agentrt.core.tasks import Budget, Outcome, Task
from agentrt.core.tools import Preview, Resource, ToolContext, ToolOutput
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
        return ToolOutput(text, is_error=not done, label=outcome.label.meet(ctx.label))

    async def _outcome(self, goal: str, ctx: ToolContext) -> Outcome:
        """Begin, or go on with what was begun for this very call before an interruption."""
        from agentrt.runtime.runner import resume, start

        session = f"sub-{ctx.idempotency_key[:24]}"
        begun = self.kit.store.list_runs(session=session, limit=1)
        if begun:
            return await resume(self.kit, begun[0].run_id)
        task = Task(goal, budget=self.budget, user=ctx.user, label=ctx.label)
        return await start(self.kit, task, session=session, parent=ctx.run_id)

    def classify(self, arguments: dict[str, Any]) -> frozenset[Effect]:
        return frozenset({Effect.READ})

    async def preview(self, arguments: dict[str, Any]) -> Preview | None:
        return None

    async def probe(self, arguments: dict[str, Any], ctx: ToolContext) -> bool | None:
        return None

    def resources(self, arguments: dict[str, Any]) -> tuple[Resource, ...]:
        return ()


def agent_tool(kit: Kit, name: str, description: str, budget: Budget) -> SubAgent:
    """``name`` and ``description`` are what the model of the other agent reads."""
    return SubAgent(kit, ToolSpec(name, description, dict(_PARAMETERS), timeout_s=TIMEOUT_S), budget)
