"""A run as it is shown from outside says what its own outcome said; an id may be chosen, and begins one run."""

from __future__ import annotations

from pathlib import Path

import pytest

from agentrt import Agent
from agentrt.core.errors import ConfigError, StoreError
from agentrt.models.scripted import ScriptedModel, call
from agentrt.runtime import answering
from agentrt.runtime.looking import outcome_json, outcome_so_far


def shown(agent: Agent, run_id: str) -> dict[str, object]:
    return outcome_json(outcome_so_far(agent.store, agent.store.get_run(run_id)))


async def test_the_journal_shows_what_the_outcome_said(tmp_path: Path) -> None:
    turns = [call("write_file", path="out.txt", content="done"), "written"]
    async with Agent(ScriptedModel(turns, by_position=True), workspace=tmp_path, store=tmp_path / "j.db") as agent:
        outcome = await agent.run("write it")
        said = outcome_json(outcome)
        assert said["status"] == "waiting" and said["waiting_for"]
        assert {**shown(agent, outcome.run_id), "duration_s": 0} == {**said, "duration_s": 0}
        [pending] = agent.store.pending()
        answering.deny(agent.store, pending, "ada", "not now")
        outcome = await agent.resume(outcome.run_id)
        assert {**shown(agent, outcome.run_id), "duration_s": 0} == {**outcome_json(outcome), "duration_s": 0}


async def test_a_chosen_id_begins_one_run(tmp_path: Path) -> None:
    async with Agent(ScriptedModel(["one", "two"]), store=tmp_path / "j.db") as agent:
        assert (await agent.run("x", run_id="run-order-17")).run_id == "run-order-17"
        with pytest.raises(StoreError, match="exists already"):
            await agent.run("x", run_id="run-order-17")
        assert (await agent.session("s").send("x", run_id="run-order-18")).answer == "two"
        with pytest.raises(ConfigError, match="run_id"):
            await agent.run("x", run_id="")
