"""Of a session's turns one is carried out at a time, whoever begins them and on whatever store."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import pytest

from agentrt import Agent
from agentrt.core.errors import LeaseLost, RunNotFound, SessionBusy, StoreError
from agentrt.core.events import RunFinished, RunSuspended
from agentrt.models.scripted import ScriptedModel
from agentrt.store import open_store
from tests.store.test_processes import Child

HELD_S = 60.0


def test_a_run_is_not_begun_while_another_of_its_session_is_held(store: Any, make_row: Any) -> None:
    epoch = store.begin_run(make_row("run-1", session="s"), "ada", HELD_S)
    with pytest.raises(SessionBusy, match=r"session s is going on.*agentrt cancel run-1.*ada"):
        store.begin_run(make_row("run-2", session="s"), "bob", HELD_S)
    with pytest.raises(RunNotFound):
        store.get_run("run-2")
    store.begin_run(make_row("run-3", session="other"), "bob", HELD_S)
    store.begin_run(make_row("run-4"), "bob", HELD_S)
    store.begin_run(make_row("run-5"), "bob", HELD_S)
    store.renew("run-1", epoch, HELD_S)
    store.release("run-1", epoch)
    store.begin_run(make_row("run-2", session="s"), "bob", HELD_S)
    with pytest.raises(StoreError, match="run-2"):
        store.begin_run(make_row("run-2", session="elsewhere"), "bob", HELD_S)


def test_a_run_is_not_gone_on_with_while_another_of_its_session_is_held(store: Any, make_row: Any) -> None:
    epoch = store.begin_run(make_row("run-1", session="s"), "ada", HELD_S)
    store.release("run-1", epoch)
    second = store.begin_run(make_row("run-2", session="s"), "bob", HELD_S)
    with pytest.raises(SessionBusy, match="run-2"):
        store.acquire("run-1", "ada", HELD_S, turn=True)
    assert store.acquire("run-1", "a cancellation", HELD_S) == epoch + 1, "to end it is no turn"
    store.release("run-1", epoch + 1)
    store.release("run-2", second)
    store.acquire("run-1", "ada", HELD_S, turn=True)
    with pytest.raises(LeaseLost):
        store.acquire("run-1", "bob", HELD_S, turn=True)


async def test_a_turn_that_waits_or_is_over_keeps_nobody_waiting(begin: Any, store: Any, make_row: Any) -> None:
    waits, over = begin("run-1", session="s"), begin("run-2", session="s")
    waits.append(RunSuspended("it waits"))
    store.release("run-1", waits.epoch)
    over.append(RunFinished("finished", "answer"), blobs={"answer": "42"})
    await store.barrier("run-2")
    assert store.begin_run(make_row("run-3", session="s"), "bob", HELD_S) == 1


def test_a_holder_whose_time_is_up_is_fenced_off_when_the_next_turn_begins(store: Any, make_row: Any) -> None:
    """It may only be frozen, and must not go on when it wakes."""
    epoch = store.begin_run(make_row("run-1", session="s"), "ada", 0.05)
    time.sleep(0.1)
    store.begin_run(make_row("run-2", session="s"), "bob", HELD_S)
    with pytest.raises(LeaseLost):
        store.renew("run-1", epoch, HELD_S)


TURNS = """
from agentrt import Agent
from agentrt.models.scripted import FunctionModel

async def held(request):
    say("begun")
    await asyncio.to_thread(sys.stdin.readline)
    return "done"

async def main():
    agent = Agent(FunctionModel(held), [], store=path)
    for number in range(int(sys.argv[2])):
        await asyncio.to_thread(go)
        try:
            outcome = await agent.session(f"s-{number}").send("hi")
            say("ended", outcome.status)
        except SessionBusy:
            say("busy")
    await agent.close()

asyncio.run(main())
"""
ROUNDS = 8


@pytest.fixture
def two(address: str) -> Iterator[list[Child]]:
    started = [Child(TURNS, address, ROUNDS) for _ in range(2)]
    yield started
    for child in started:
        child.kill()


def test_of_two_processes_that_begin_a_turn_at_once_one_begins_and_the_other_is_refused(
    two: list[Child], address: str
) -> None:
    for _ in range(ROUNDS):
        for child in two:
            child.go()
        for child in two:
            child.release()
        heard = [child.heard() for child in two]
        assert sorted(heard) == ["begun", "busy"]
        winner = two[heard.index("begun")]
        winner.release()
        assert winner.heard() == "ended finished"
    for child in two:
        child.output()
    store = open_store(address)
    assert [len(store.list_runs(session=f"s-{number}")) for number in range(ROUNDS)] == [1] * ROUNDS
    store.close()


async def test_after_a_turn_whose_process_was_killed_the_next_goes_on(two: list[Child], address: str) -> None:
    child, _ = two
    child.go()
    child.release()
    assert child.heard() == "begun"
    child.kill()
    agent = Agent(ScriptedModel(["hello"]), [], store=address)
    assert (await agent.session("s-0").send("next")).answer == "hello"
    await agent.close()
