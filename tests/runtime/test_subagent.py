"""An agent that is another's tool: what it may spend, what its spending is charged to, and how its end is told."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from agentrt.agent import Agent
from agentrt.core import events as ev
from agentrt.core.errors import StoreError
from agentrt.core.tasks import Budget
from agentrt.models.scripted import ScriptedModel, call
from agentrt.subagent import least
from agentrt.tools import tool


@tool(effect="read")
def look(place: str) -> str:
    """Look at a place."""
    return f"{place} is empty"


def helper(*turns: Any, **options: Any) -> Agent:
    return Agent(ScriptedModel(list(turns)), [look], **options)


async def asked(child: Agent, *, budget: Budget | None = None, path: Path | None = None) -> tuple[Any, list[Any]]:
    """The outcome of a run that asks ``child`` once, and its events."""
    model = ScriptedModel([call("helper", task="Look around"), "told"])
    async with Agent(model, [child.as_tool("helper", "Help")], budget=budget, store=path) as agent:
        outcome = await agent.run("Have somebody look around")
        return outcome, [event.body for event in agent.store.read(outcome.run_id)]


def one(bodies: list[Any], kind: type[Any]) -> Any:
    (found,) = [body for body in bodies if isinstance(body, kind)]
    return found


def looks(number: int) -> list[Any]:
    return [call("look", place=f"room {i}") for i in range(number)]


async def test_what_it_spent_is_charged_to_the_run_that_asked() -> None:
    child = helper(*looks(2), "nothing there")
    outcome, bodies = await asked(child)
    ran = one(bodies, ev.ChildRun)
    assert ran.outcome["status"] == "finished" and ran.outcome["spent"]["steps"] == 3
    assert outcome.status == "finished" and outcome.steps == 2 + 3
    assert outcome.spent["tool_calls"] == {"helper": 1, "look": 2}


async def test_it_may_spend_what_the_run_that_asked_has_left() -> None:
    child = helper(*looks(5), "never said")
    outcome, bodies = await asked(child, budget=Budget(steps=4))
    assert one(bodies, ev.ChildRun).outcome["status"] == "over_budget"
    (row,) = child.store.list_runs()
    assert (row.status, row.steps) == ("over_budget", 3)
    assert outcome.status == "over_budget" and outcome.spent["steps"] == 4


async def test_its_own_budget_may_be_less() -> None:
    child = helper(*looks(5), "never said", budget=Budget(steps=2))
    outcome, bodies = await asked(child)
    assert outcome.status == "finished" and outcome.steps == 2 + 2
    finished = one(bodies, ev.ToolFinished)
    assert finished.is_error


@pytest.mark.parametrize(
    ("child", "status"),
    [
        (helper(*looks(1)), "failed"),  # its script ends
        (helper(*looks(5), budget=Budget(steps=1)), "over_budget"),
    ],
)
async def test_how_it_ended_is_told_as_it_was(child: Agent, status: str) -> None:
    outcome, bodies = await asked(child)
    assert one(bodies, ev.ChildRun).outcome["status"] == status
    assert one(bodies, ev.ToolFinished).is_error and outcome.status == "finished"


async def test_what_is_left_by_then_holds_when_both_go_on(tmp_path: Path) -> None:
    """The helper waits for a person; meanwhile the budget of the run that asked is raised."""
    writes = [call("note", text=f"line {i}") for i in range(3)]
    done: list[str] = []

    @tool(effect="write")
    def note(text: str) -> str:
        """Note a text."""
        done.append(text)
        return "noted"

    child = Agent(ScriptedModel([*writes, "noted"]), [note], store=tmp_path / "child.db")
    model = ScriptedModel([call("helper", task="Note three lines"), "told"])
    async with Agent(
        model, [child.as_tool("helper", "Help")], budget=Budget(steps=3), store=tmp_path / "j.db"
    ) as agent:
        outcome = await agent.run("Have three lines noted")
        agent.store.post(outcome.run_id, "budget", {"steps": 20})
        while outcome.status == "waiting":
            (pending,) = child.store.pending()
            child.store.post(pending.run_id, "approval", {"approval_id": pending.id, "choice": "once"})
            outcome = await agent.resume(outcome.run_id)
        assert (outcome.status, outcome.answer, outcome.steps) == ("finished", "told", 2 + 4)
    assert done == ["line 0", "line 1", "line 2"]
    await child.close()


def test_the_stricter_of_two_budgets() -> None:
    own = Budget(steps=5, tokens=100, tool_calls={"a": 3, "b": 2})
    left = Budget(steps=None, tokens=20, cost=0.5, tool_calls={"b": 1, "*": 9})
    assert least(own, None) == own
    assert least(own, left) == Budget(steps=5, tokens=20, cost=0.5, tool_calls={"a": 3, "b": 1, "*": 9})
    assert least(left, own) == least(own, left)


# -- cancelled together ---------------------------------------------------------------------------------------------


def scribe(path: Path, done: list[str], during: Callable[[], Awaitable[None]] | None = None) -> Agent:
    """It would write one line, for which a person is asked, after it has looked once."""

    @tool(effect="write")
    async def note(text: str) -> str:
        """Note a text."""
        done.append(text)
        return "noted"

    @tool(effect="read")
    async def peek() -> str:
        """Look once."""
        if during is not None:
            await during()
        return "nothing"

    return Agent(ScriptedModel([call("peek"), call("note", text="a line"), "noted"]), [note, peek], store=path)


def asking(child: Agent, path: Path) -> Agent:
    model = ScriptedModel([call("helper", task="Note a line"), "told"])
    return Agent(model, [child.as_tool("helper", "Help")], store=path)


async def test_a_helper_that_waits_is_cancelled_with_the_run_that_asked(tmp_path: Path) -> None:
    done: list[str] = []
    async with scribe(tmp_path / "child.db", done) as child, asking(child, tmp_path / "j.db") as agent:
        assert (await agent.run("Have a line noted")).status == "waiting"
        (pending,) = child.store.pending()
        cancelled = await agent.cancel(agent.store.list_runs()[0].run_id, "enough")
        assert cancelled is not None and cancelled.status == "cancelled" and cancelled.spent["steps"] == 3
        (row,) = child.store.list_runs()
        assert row.status == "cancelled" and child.store.pending() == []
        bodies = [event.body for event in agent.store.read(cancelled.run_id)]
        assert one(bodies, ev.ChildRun).outcome["status"] == "cancelled"
        with pytest.raises(StoreError, match="its run has ended"):
            child.store.post(pending.run_id, "approval", {"approval_id": pending.id, "choice": "once"})
        assert (await child.resume(row.run_id)).status == "cancelled" and done == []
        assert (await agent.resume(cancelled.run_id)).status == "cancelled"
        assert (await agent.replay(cancelled.run_id)).outcome.status == "cancelled"


async def test_a_helper_at_work_is_cancelled_with_the_run_that_asked(tmp_path: Path) -> None:
    done: list[str] = []
    begun = asyncio.Event()

    async def long() -> None:
        begun.set()
        await asyncio.sleep(600)

    async with scribe(tmp_path / "child.db", done, long) as child, asking(child, tmp_path / "j.db") as agent:
        going = asyncio.create_task(agent.run("Have a line noted"))
        await begun.wait()
        assert await agent.cancel(agent.store.list_runs()[0].run_id, "enough") is None
        assert (await going).status == "cancelled"
        (row,) = child.store.list_runs()
        assert (row.status, row.answer) == ("cancelled", "") and done == []


async def test_who_does_not_know_the_helper_leaves_word_for_whoever_goes_on_with_it(tmp_path: Path) -> None:
    done: list[str] = []
    path = tmp_path / "both.db"
    async with scribe(path, done) as child, asking(child, path) as agent:
        assert (await agent.run("Have a line noted")).status == "waiting"
        (pending,) = child.store.pending()
        async with Agent(ScriptedModel([]), [], store=path) as stranger:
            cancelled = await stranger.cancel(agent.store.get_run(pending.run_id).parent or "", "enough")
            assert cancelled is not None and cancelled.status == "cancelled"
        child.store.post(pending.run_id, "approval", {"approval_id": pending.id, "choice": "once"})
        assert (await child.resume(pending.run_id)).status == "cancelled" and done == []
