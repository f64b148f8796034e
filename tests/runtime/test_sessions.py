"""Sessions: turns one after the other, over waiting, restarts and other processes."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from agentrt.agent import Agent
from agentrt.core.errors import RunNotFound, SessionBusy
from agentrt.core.events import ToolFinished
from agentrt.core.messages import Message
from agentrt.core.models import ModelRequest
from agentrt.models.scripted import FunctionModel, ScriptedModel, call
from agentrt.tools import tool

from .world import AppendLine, CountLines


def said(request: ModelRequest) -> list[str]:
    return [m.text for m in request.messages if m.role in ("user", "assistant") and m.text]


def agent_in(folder: Path, model: Any, **options: Any) -> Agent:
    return Agent(model, [AppendLine(folder), CountLines(folder)], store=folder / "j.db", **options)


async def test_turns_asked_for_at_once_are_carried_out_one_after_the_other(tmp_path: Path) -> None:
    going = 0

    async def slow(request: ModelRequest) -> str:
        nonlocal going
        going += 1
        assert going == 1, "two turns of a session at once"
        await asyncio.sleep(0.05)
        going -= 1
        return f"{len(said(request))} messages"

    agent = agent_in(tmp_path, FunctionModel(slow))
    sessions = [agent.session("s"), agent.session("s"), agent.session("s")]
    outcomes = await asyncio.gather(*(session.send(f"turn {i}") for i, session in enumerate(sessions)))
    assert sorted(o.answer for o in outcomes) == ["1 messages", "3 messages", "5 messages"]
    await agent.close()


class OneAtATime:
    """A model that is slow, and minds being asked twice at once."""

    def __init__(self, seconds: float = 0.02) -> None:
        self.seconds, self.going, self.asked = seconds, 0, 0

    async def __call__(self, request: ModelRequest) -> str:
        self.going, self.asked = self.going + 1, self.asked + 1
        assert self.going == 1, "two turns of a session at once"
        await asyncio.sleep(self.seconds)
        self.going -= 1
        return "done"


async def test_runs_resumed_and_streamed_ones_of_a_session_are_turns_of_it_too(tmp_path: Path) -> None:
    slow = OneAtATime()
    agent = agent_in(tmp_path, FunctionModel(slow))

    async def streamed(session: str) -> Any:
        return [item async for item in agent.stream("streamed", session=session)][-1]

    outcomes = await asyncio.gather(
        agent.run("one", session="s"), agent.run("two", session="s"), agent.session("s").send("three"), streamed("s")
    )
    assert [outcome.status for outcome in outcomes] == ["finished"] * 4 and slow.asked == 4
    await agent.close()


async def test_a_resumed_turn_waits_for_the_one_that_goes_on(tmp_path: Path) -> None:
    slow, asked = OneAtATime(0.3), 0

    async def decide(request: ModelRequest) -> Any:
        nonlocal asked
        asked += 1
        return call("append_line", text="x") if asked == 1 else await slow(request)

    agent = agent_in(tmp_path, FunctionModel(decide))
    waiting = await agent.run("write x", session="s")
    assert waiting.status == "waiting"
    agent.store.post(waiting.run_id, "approval", {"approval_id": waiting.waiting_for[0], "choice": "once"})
    outcomes = await asyncio.gather(agent.run("other", session="s"), agent.resume(waiting.run_id))
    assert [outcome.status for outcome in outcomes] == ["finished", "finished"]
    await agent.close()


def held_model() -> tuple[FunctionModel, asyncio.Event, asyncio.Event]:
    """A model that says that it was asked, and answers when it is released."""
    begun, release = asyncio.Event(), asyncio.Event()

    async def held(request: ModelRequest) -> str:
        begun.set()
        await release.wait()
        return "slow"

    return FunctionModel(held), begun, release


async def test_a_run_is_refused_while_another_process_carries_out_a_turn(tmp_path: Path) -> None:
    model, begun, release = held_model()
    first, second = agent_in(tmp_path, model), agent_in(tmp_path, ScriptedModel(["quick"]))
    turn = asyncio.create_task(first.run("one", session="s"))
    await begun.wait()
    with pytest.raises(SessionBusy, match="agentrt cancel run-"):
        await second.run("two", session="s")
    assert len(second.store.list_runs(session="s")) == 1, "nothing was begun"
    release.set()
    assert (await turn).answer == "slow"
    for agent in (first, second):
        await agent.close()


async def test_a_turn_within_a_turn_is_refused_and_not_waited_for_for_ever(tmp_path: Path) -> None:
    @tool(effect="read")
    async def more() -> str:
        """Do more."""
        return (await agent.run("more", session="s")).answer

    agent = Agent(ScriptedModel([call("more"), "told"]), [more])
    outcome = await asyncio.wait_for(agent.run("go", session="s"), 20)
    (finished,) = [e.body for e in agent.store.read(outcome.run_id) if isinstance(e.body, ToolFinished)]
    assert finished.is_error and "from within that one" in agent.store.blob(finished.output_blob)


async def test_a_turn_of_another_process_is_waited_for_by_the_person(tmp_path: Path) -> None:
    model, begun, release = held_model()
    first, second = agent_in(tmp_path, model), agent_in(tmp_path, ScriptedModel(["quick"]))
    turn = asyncio.create_task(first.session("s").send("one"))
    await begun.wait()
    with pytest.raises(SessionBusy, match="agentrt cancel run-"):
        await second.session("s").send("two")
    assert len(second.store.list_runs(session="s")) == 1
    release.set()
    await turn
    session = second.session("s")
    assert (await session.send("two")).answer == "quick"
    assert [m.text for m in session.history] == ["one", "slow", "two", "quick"]
    for agent in (first, second):
        await agent.close()


async def test_a_waiting_turn_is_resumed_and_the_next_one_knows_of_it(tmp_path: Path) -> None:
    model = ScriptedModel([call("append_line", text="x"), "written", "yes, x"])
    agent = agent_in(tmp_path, model)
    session = agent.session("s")
    waiting = await session.send("write x")
    assert waiting.status == "waiting" and session.history == ()
    agent.store.post(waiting.run_id, "approval", {"approval_id": waiting.waiting_for[0], "choice": "once"})
    assert (await session.resume()).answer == "written"
    await session.send("did you?")
    assert said(model.requests[-1]) == ["write x", "written", "did you?"]
    with pytest.raises(RunNotFound, match="no turn that could go on"):
        await session.resume()
    await agent.close()


async def test_history_is_in_the_order_in_which_turns_ended_also_after_a_restart(tmp_path: Path) -> None:
    script = [call("append_line", text="x"), "second said", "first said"]
    agent = agent_in(tmp_path, ScriptedModel(script))
    session = agent.session("s")
    first = await session.send("first")
    await session.send("second")
    agent.store.post(first.run_id, "approval", {"approval_id": first.waiting_for[0], "choice": "deny"})
    await session.resume(first.run_id)
    expected = ["second", "second said", "first", "first said"]
    assert [m.text for m in session.history] == expected
    await agent.close()
    later = agent_in(tmp_path, ScriptedModel([]))
    assert [m.text for m in later.session("s").history] == expected
    await later.close()


async def test_a_turn_whose_process_died_does_not_block_the_session(tmp_path: Path) -> None:
    agent = agent_in(tmp_path, ScriptedModel(["hello"]))
    from agentrt.core.store import RunRow

    agent.store.create_run(RunRow("run-dead", "g", "running", 1.0, 1.0, session="s"))
    assert (await agent.session("s").send("hi")).answer == "hello"
    await agent.close()


async def test_leaving_a_stream_early_frees_the_session(tmp_path: Path) -> None:
    def answer(request: ModelRequest) -> Message | str:
        return "word " * 3

    agent = agent_in(tmp_path, FunctionModel(answer))
    session = agent.session("s")
    stream = session.stream("one")
    async for _ in stream:
        break
    await stream.aclose()
    assert (await asyncio.wait_for(session.send("two"), 20)).status == "finished"
    await agent.close()
