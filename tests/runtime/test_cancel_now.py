"""A run that nobody drives is ended where it is cancelled, and its journal says what is known of what was under way."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from agentrt.agent import Agent, NobodyThere
from agentrt.core import events as ev
from agentrt.core.errors import RunNotFound
from agentrt.policy import Policy
from agentrt.runtime import ending

from .test_answers_hold import first, saying
from .test_effects_once import ALLOW, Killed, Person, Send, die, die_after_sending, hang


async def killed(path: Path, send: Send) -> None:
    agent = Agent(saying(), [send], approver=Person(), policy=ALLOW, store=path)
    with pytest.raises(Killed):
        await agent.run("go")
    await agent.close()


async def ended(path: Path, send: Send, *, by_resume: bool = False) -> ev.ToolFinished:
    """Cancel the run from a process of its own; what became of its call."""
    async with Agent(saying(), [send], store=path) as agent:
        (row,) = agent.store.list_runs()
        if by_resume:
            agent.store.post(row.run_id, "cancel", {"reason": "enough"})
            outcome: Any = await agent.resume(row.run_id)
        else:
            outcome = await agent.cancel(row.run_id, "enough")
        assert (outcome.status, outcome.reason) == ("cancelled", "enough")
        assert agent.store.list_runs()[0].status == "cancelled" and agent.store.pending() == []
        assert (await agent.resume(row.run_id)).status == "cancelled"
        bodies = [event.body for event in agent.store.read(row.run_id)]
        (finished,) = [body for body in bodies if isinstance(body, ev.ToolFinished)]
        assert isinstance(bodies[-1], ev.RunFinished) and bodies[-1].reason == "enough"
        return finished


async def test_a_run_that_waits_for_a_person_is_ended_at_once(tmp_path: Path) -> None:
    path, send = tmp_path / "j.db", Send()
    async with Agent(saying(), [send], approver=NobodyThere(), policy=Policy.default(), store=path) as agent:
        assert (await agent.run("go")).status == "waiting"
    finished = await ended(path, send)
    assert (finished.how, finished.is_error, finished.unknown) == ("denied", True, False) and send.sent == []


@pytest.mark.parametrize("by_resume", [False, True])
async def test_a_write_that_had_happened_is_recorded_as_done(tmp_path: Path, by_resume: bool) -> None:
    path, send = tmp_path / "j.db", Send(die_after_sending, probe=True)
    await killed(path, send)
    finished = await ended(path, send, by_resume=by_resume)
    assert (finished.how, finished.is_error, finished.unknown) == ("probed", False, False) and send.sent == ["hello"]


@pytest.mark.parametrize("gone", [True, False])
async def test_a_no_is_believed_only_of_a_dead_process(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, gone: bool
) -> None:
    path, send = tmp_path / "j.db", Send(die, probe=False)
    await killed(path, send)
    monkeypatch.setattr(ending, "is_dead", lambda process: gone)
    finished = await ended(path, send)
    assert (finished.is_error, finished.unknown) == (True, not gone) and send.sent == []


async def test_a_no_is_not_believed_of_a_world_that_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, send = tmp_path / "j.db", Send(die, probe=False)
    await killed(path, send)
    send.sent.append("from somebody else")
    monkeypatch.setattr(ending, "is_dead", lambda process: True)
    assert (await ended(path, send)).unknown


@pytest.mark.parametrize("tools", [True, False])
async def test_what_no_probe_can_tell_stays_unknown(tmp_path: Path, tools: bool) -> None:
    """Also where the tool is not at hand."""
    path, send = tmp_path / "j.db", Send(die_after_sending)
    await killed(path, send)
    if not tools:
        send.spec = replace(send.spec, name="another")
    finished = await ended(path, send)
    assert finished.unknown and finished.is_error and send.sent == ["hello"]


async def test_a_live_run_is_told_and_ends_itself(tmp_path: Path) -> None:
    path, send = tmp_path / "j.db", Send(hang)
    async with (
        Agent(saying(), [send], approver=Person(), policy=ALLOW, store=path) as driver,
        Agent(saying(), [send], store=path) as other,
    ):
        running = asyncio.create_task(driver.run("go"))
        while not (rows := other.store.list_runs()) or not send.keys:  # noqa: ASYNC110 - only they tell
            await asyncio.sleep(0.01)
        assert await other.cancel(rows[0].run_id, "enough") is None
        assert (await running).status == "cancelled"


async def test_what_is_over_is_over(tmp_path: Path) -> None:
    path, send = tmp_path / "j.db", Send()
    async with Agent(saying(), [send], approver=Person(), policy=ALLOW, store=path) as agent:
        done = await agent.run("go")
        again = await agent.cancel(done.run_id)
        assert again is not None and (again.status, again.answer) == ("finished", "done")
        with pytest.raises(RunNotFound):
            await agent.cancel("run-nowhere")


async def test_a_yes_that_was_given_is_not_used_any_more(tmp_path: Path) -> None:
    path, send = tmp_path / "j.db", Send()

    class Dies:
        def on_event(self, event: ev.Event) -> None:
            if isinstance(event.body, ev.ApprovalDecided):
                raise Killed

        def on_delta(self, delta: Any) -> None:
            return

    await first(path, send, Person(), observers=[Dies()])
    await ended(path, send)
    assert send.sent == []
