"""Runs of a file that somebody else wrote: a yes in it counts for nothing that is still to be done here. The file is
that of a run which died between a yes and the act; a forged one would look no different."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from agentrt.agent import Agent
from agentrt.core import events as ev
from agentrt.store import open_store
from agentrt.store.sql_store import SqlStore
from agentrt.store.transfer import export_runs, import_runs

from .test_answers_hold import ASK, DiesAt, saying
from .test_effects_once import Killed, Person, Send, die


async def died(path: Path, send: Send, person: Any, *observers: Any) -> list[str]:
    """The lines of a run that died."""
    agent = Agent(saying(), [send], approver=person, policy=ASK, store=path, observers=observers)
    with pytest.raises(Killed):
        await agent.run("go")
    await agent.close()
    with closing(open_store(path)) as store:
        assert isinstance(store, SqlStore)
        return list(export_runs(store, [row.run_id for row in store.list_runs()]))


async def resumed(path: Path, lines: list[str], send: Send, person: Any) -> list[Any]:
    """The events of the run, resumed where it was imported."""
    with closing(open_store(path)) as store:
        assert isinstance(store, SqlStore)
        (run_id,) = import_runs(store, lines)
    async with Agent(saying(), [send], approver=person, policy=ASK, store=path) as agent:
        assert (await agent.resume(run_id)).status == "finished"
        assert agent.grants() == []
        return [event.body for event in agent.store.read(run_id)]


@pytest.mark.parametrize("yes", ["once", "run", "always"])
async def test_a_yes_of_another_journal_is_asked_for_again(tmp_path: Path, yes: str) -> None:
    send, theirs, mine = Send(), Person(yes=yes), Person(yes="deny")
    lines = await died(tmp_path / "theirs.db", send, theirs, DiesAt(ev.ApprovalDecided))
    bodies = await resumed(tmp_path / "mine.db", lines, send, mine)
    assert (len(theirs.asked), len(mine.asked), send.sent) == (1, 1, [])
    assert "given in another journal" in mine.asked[0].reason
    assert not any(isinstance(body, ev.Intent) for body in bodies)


async def test_a_no_of_another_journal_stays(tmp_path: Path) -> None:
    send, mine = Send(), Person()
    lines = await died(tmp_path / "theirs.db", send, Person(yes="deny"), DiesAt(ev.ApprovalDecided))
    await resumed(tmp_path / "mine.db", lines, send, mine)
    assert (mine.asked, send.sent) == ([], [])


async def test_a_write_begun_elsewhere_is_not_repeated_unasked_although_it_may_be(tmp_path: Path) -> None:
    send, mine = Send(die, idempotent=True), Person("deny")
    lines = await died(tmp_path / "theirs.db", send, Person())
    await resumed(tmp_path / "mine.db", lines, send, mine)
    assert ([request.kind for request in mine.asked], send.sent) == (["unknown_outcome"], [])


async def test_a_run_that_went_on_is_there_already(tmp_path: Path) -> None:
    send = Send()
    lines = await died(tmp_path / "theirs.db", send, Person(), DiesAt(ev.ApprovalDecided))
    await resumed(tmp_path / "mine.db", lines, send, Person())
    with closing(open_store(tmp_path / "mine.db")) as store:
        assert isinstance(store, SqlStore)
        assert list(import_runs(store, lines).values()) == [False]
