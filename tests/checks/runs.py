"""Real runs for the detectors: the real agent and real tools, driven by a script."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from agentrt import Agent, Task, tool
from agentrt.checks.trajectory import Trajectory, read_trajectory
from agentrt.core.models import ModelResponse
from agentrt.core.policy import ApprovalAnswer, ApprovalRequest
from agentrt.core.protocols import Planner, Tool
from agentrt.core.tasks import Budget
from agentrt.models.scripted import ScriptedModel

STEPS = Budget(steps=6)


@tool(effect="read")
def lbs_to_kg(lbs: float) -> str:
    """Convert pounds to kilograms."""
    return f"{lbs * 0.45359237:.10g}"


@tool(effect="read")
def get_today_date() -> str:
    """Today's date."""
    return "2030-09-13"


@tool(effect="read")
def fetch_top_products(start_date: str, end_date: str, num_products: int = 1) -> str:
    """The products that sold best between two dates."""
    return "Fruity Fedora"


@tool(effect="read")
def broken_scales(lbs: float) -> str:
    """Convert pounds to kilograms."""
    raise RuntimeError("the spring is worn out")


@tool(effect="write")
def assign_room(people: list[str], room: int) -> str:
    """Put people into a hotel room."""
    return f"{len(people)} people in room {room}"


@tool(effect="read")
def book_trip(destination: str, weeks: int, price: float) -> str:
    """Book a trip from San Francisco."""
    return f"booked {weeks} weeks in {destination} for {price:.0f} dollars"


TOOLS: tuple[Tool, ...] = (lbs_to_kg, get_today_date, fetch_top_products, assign_room, book_trip)


class Yes:
    async def approve(self, request: ApprovalRequest) -> ApprovalAnswer | None:
        return ApprovalAnswer("once")

    async def answer(self, question: str) -> str | None:
        return "go on"


async def ran(
    *turns: Any,
    task: str | Task = "do it",
    tools: Sequence[Tool] = TOOLS,
    planner: str | Planner = "react",
    budget: Budget = STEPS,
    approver: Any = None,
) -> Trajectory:
    """The trajectory of a run in which the model plays these turns."""
    wanted = Task(task, budget=budget) if isinstance(task, str) else task
    async with Agent(ScriptedModel(turns), tools, planner=planner, approver=approver or Yes(), memory=False) as agent:
        outcome = await agent.run(wanted)
        return read_trajectory(
            agent.store.read(outcome.run_id), agent.store.blob, [t.spec for t in agent.tools.values()]
        )


def cut_off(text: str) -> ModelResponse:
    """An answer that ended at the token limit."""
    from agentrt.core.messages import assistant

    return ModelResponse(assistant(text), "length")
