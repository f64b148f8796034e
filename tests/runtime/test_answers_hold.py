"""A person is asked about one call once: their answer outlives an attempt that came to nothing and a release that
changed something else; where the call or the world is another, or the answer was used, they are asked again, and told
why."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from agentrt.agent import Agent
from agentrt.core import events as ev
from agentrt.core.errors import ToolError
from agentrt.core.models import ModelRequest
from agentrt.core.policy import ApprovalAnswer, ApprovalRequest
from agentrt.models.scripted import FunctionModel, call
from agentrt.policy import Policy
from agentrt.runtime import outcomes
from agentrt.store import open_store
from agentrt.tools import tool

from .test_effects_once import Killed, Meddling, Person, Send, die
from .world import AppendLine, CountLines, appender

ASK = Policy.default()


class DiesAt:
    """Death right after the first event of this type is written."""

    def __init__(self, kind: type[Any]) -> None:
        self._kind = kind

    def on_event(self, event: ev.Event) -> None:
        if isinstance(event.body, self._kind):
            raise Killed

    def on_delta(self, delta: Any) -> None:
        return


class Interrupted:
    """A store whose first barrier after an intent is where the run is interrupted."""

    def __init__(self, path: Path) -> None:
        self._inner, self._intended, self.done = open_store(path), False, False

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)

    def claim(self, run_id: str, epoch: int, events: Any, use: Any, *more: Any) -> bool:
        self._intended = not self.done
        return self._inner.claim(run_id, epoch, events, use, *more)

    async def barrier(self, run_id: str) -> None:
        if self._intended:
            self._intended, self.done, task = False, True, asyncio.current_task()
            assert task is not None
            task.cancel()
            await asyncio.sleep(0)
        await self._inner.barrier(run_id)


@tool(effect="read")
def look(place: str) -> str:
    """Look at a place."""
    return "nothing"


@tool(effect="read")
def look_closely(place: str) -> str:
    """Look at a place closely."""
    return "nothing"


def saying() -> FunctionModel:
    """What it does next follows from the request alone, so that it goes on rightly in any life."""

    def decide(request: ModelRequest) -> Any:
        return "done" if any(m.role == "tool" for m in request.messages) else call("send", text="hello")

    return FunctionModel(decide)


async def first(path: Path, send: Send, person: Any, **options: Any) -> None:
    """A life that ends by death."""
    agent = Agent(saying(), [send, look], approver=person, policy=ASK, store=path, **options)
    with pytest.raises(Killed):
        await agent.run("go")
    await agent.close()


async def then(path: Path, send: Send, person: Any, *others: Any, policy: Policy = ASK) -> list[Any]:
    """The next life; gives the run's events. Without ``others`` it is the same program."""
    async with Agent(saying(), [send, *(others or (look,))], approver=person, policy=policy, store=path) as agent:
        (row,) = agent.store.list_runs()
        assert (await agent.resume(row.run_id)).status == "finished"
        return [event.body for event in agent.store.read(row.run_id)]


async def test_a_yes_whose_intent_was_withdrawn_holds_for_the_same_call(tmp_path: Path) -> None:
    send, person, store = Send(), Person(), Interrupted(tmp_path / "j.db")
    agent = Agent(saying(), [send], approver=person, store=store)  # type: ignore[arg-type]
    with pytest.raises(asyncio.CancelledError):
        await agent.run("go")
    assert send.sent == []
    (row,) = agent.store.list_runs()
    assert (await agent.resume(row.run_id)).status == "finished"
    assert send.sent == ["hello"] and len(person.asked) == 1
    bodies = [event.body for event in store.read(row.run_id)]
    (withdrawn,) = [body for body in bodies if isinstance(body, ev.IntentWithdrawn)]
    warrants = [body.warrant for body in bodies if isinstance(body, ev.Intent)]
    assert warrants == [withdrawn.warrant] * 2 == [person.asked[0].id] * 2
    await agent.close()


async def test_a_yes_holds_when_the_attempt_certainly_came_to_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, send, person = tmp_path / "j.db", Send(die, probe=False), Person()
    await first(path, send, person)
    monkeypatch.setattr(outcomes, "is_dead", lambda process: True)
    bodies = await then(path, send, person)
    assert send.sent == ["hello"] and [request.kind for request in person.asked] == ["call"]
    assert [body.reason for body in bodies if isinstance(body, ev.IntentWithdrawn)] == [
        "it was begun and came to nothing (verified)"
    ]


@pytest.mark.parametrize("kind", [ev.ApprovalDecided, ev.Intent])
async def test_a_yes_outlives_a_release_that_changed_something_else(
    tmp_path: Path, kind: type[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    path, send, person = tmp_path / "j.db", Send(probe=False), Person()
    await first(path, send, person, observers=[DiesAt(kind)])
    monkeypatch.setattr(outcomes, "is_dead", lambda process: True)
    bodies = await then(path, send, person, look_closely)
    assert [body.changed for body in bodies if isinstance(body, ev.RunResumed)] != [()]
    assert send.sent == ["hello"] and len(person.asked) == 1


@pytest.mark.parametrize("same_program", [True, False])
async def test_a_grant_answers_a_call_that_came_to_nothing_once_more(
    tmp_path: Path, same_program: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, send, person = tmp_path / "j.db", Send(probe=False), Person(yes="always")
    async with Agent(saying(), [send], approver=person, policy=ASK, store=path) as agent:
        await agent.run("go")  # the grant is given here, and used by the next run
    await first(path, send, person, observers=[DiesAt(ev.Intent)])
    monkeypatch.setattr(outcomes, "is_dead", lambda process: True)
    others = (look,) if same_program else (look_closely,)
    async with Agent(saying(), [send, *others], approver=person, policy=ASK, store=path) as agent:
        (row,) = agent.store.list_runs(status="running")
        assert (await agent.resume(row.run_id)).status == "finished"
    assert send.sent == ["hello", "hello"] and len(person.asked) == 1


async def test_a_no_outlives_a_release_too(tmp_path: Path) -> None:
    path, send, person = tmp_path / "j.db", Send(), Person(yes="deny")
    await first(path, send, person, observers=[DiesAt(ev.ApprovalDecided)])
    await then(path, send, person, look_closely)
    assert send.sent == [] and len(person.asked) == 1


async def test_a_release_that_changed_the_tool_asks_again_and_says_why(tmp_path: Path) -> None:
    path, send, person = tmp_path / "j.db", Send(), Person()
    await first(path, send, person, observers=[DiesAt(ev.ApprovalDecided)])
    send.spec = replace(send.spec, description="Send a text to everybody")
    await then(path, send, person)
    assert send.sent == ["hello"] and len(person.asked) == 2
    assert "asked again: " in person.asked[1].reason and "the tool's definition" in person.asked[1].reason


async def test_another_rule_that_asks_is_another_question(tmp_path: Path) -> None:
    path, send, person = tmp_path / "j.db", Send(), Person()
    await first(path, send, person, observers=[DiesAt(ev.ApprovalDecided)])
    careful = '[[rule]]\nid = "four-eyes"\nlevel = "ask"\ntool = "send"\njustification = "two must agree"\n'
    await then(path, send, person, policy=Policy.from_toml(careful))
    assert len(person.asked) == 2 and send.sent == ["hello"]
    assert person.asked[1].reason.endswith("asked again: rule four-eyes asks now, and before it was default")


async def test_a_yes_that_was_used_is_used_also_for_the_next_release(tmp_path: Path) -> None:
    """What it was given for failed, and the new code makes the very same call at the same place."""

    def refuse(send: Send) -> None:
        raise ToolError("the mailbox is full")

    path, send, person = tmp_path / "j.db", Send(refuse), Person()
    await first(path, send, person, observers=[DiesAt(ev.ToolFinished)])
    await then(path, send, person, look_closely)
    assert len(person.asked) == 2 and send.sent == ["hello"]
    assert "it was used before" in person.asked[1].reason


async def test_a_world_that_changed_is_named_in_the_next_question(tmp_path: Path) -> None:
    log, person = AppendLine(tmp_path), Person()
    store = Meddling(lambda: log.path.write_text("somebody else\n"), 1)
    agent = Agent(appender(1), [log, CountLines(tmp_path)], approver=person, store=store)  # type: ignore[arg-type]
    await agent.run("append")
    first, second = person.asked
    assert "asked again" not in first.reason
    assert f"asked again: file:{log.path} changed meanwhile" in second.reason


async def test_the_reason_is_the_same_to_whoever_answers_later(tmp_path: Path) -> None:
    """The question is asked in one process and answered in the next."""
    path, send, asked = tmp_path / "j.db", Send(), []  # type: ignore[var-annotated]

    class Absent(Person):
        async def approve(self, request: ApprovalRequest) -> ApprovalAnswer | None:
            asked.append(request.reason)
            return None

    await first(path, send, Person(), observers=[DiesAt(ev.ApprovalDecided)])
    send.sent.append("by somebody else")
    for _ in range(2):
        async with Agent(saying(), [send, look], approver=Absent(), policy=ASK, store=path) as agent:
            (row,) = agent.store.list_runs()
            assert (await agent.resume(row.run_id)).status == "waiting"
            (waiting,) = agent.store.pending()
    assert asked[0] == asked[1] == waiting.body.reason and "asked again" in asked[0]  # type: ignore[union-attr]
