"""The whole house at once: SQLite journal, real container, real memory, gate, planner; only the model is scripted."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from agentrt.agent import Agent
from agentrt.cli.approvers import Yes
from agentrt.core import events as ev
from agentrt.core.errors import MissingPart
from agentrt.models.scripted import ScriptedModel, call


@pytest.fixture
def engine() -> None:
    from agentrt.sandboxes import find_engine

    try:
        find_engine()
    except MissingPart as missing:
        if os.environ.get("CI"):
            raise
        pytest.skip(str(missing))


@pytest.mark.docker
async def test_code_runs_in_the_container_and_its_changes_come_back_through_one_approved_call(
    tmp_path: Path, engine: None
) -> None:
    folder = tmp_path / "ws"
    folder.mkdir()
    (folder / "numbers.txt").write_text("3\n4\n5\n")
    code = "total = sum(int(x) for x in open('numbers.txt'))\nopen('sum.txt', 'w').write(str(total))\ntotal"
    model = ScriptedModel(
        [
            call("python", code=code),
            call("python", code="total * 2"),
            call("python", code="import socket; socket.create_connection(('192.0.2.1', 80), 2)"),
            call("apply_changes"),
            "The sum is 12.",
        ]
    )
    async with Agent(
        model, workspace=folder, sandbox="docker", store=tmp_path / "home" / "journal.db", approver=Yes(untrusted=True)
    ) as agent:
        outcome = await agent.run("Add the numbers and save the sum")
        bodies = [e.body for e in agent.store.read(outcome.run_id)]
        outputs = [agent.store.blob(b.output_blob) for b in bodies if isinstance(b, ev.ToolFinished)]
        asked = [b.tool for b in bodies if isinstance(b, ev.ApprovalAsked)]
    assert outcome.status == "finished"
    assert (outputs[0], outputs[1]) == ("12", "24"), "variables live on between cells"
    assert "unreachable" in outputs[2].lower() or "error" in outputs[2].lower()
    assert asked == ["apply_changes"]
    assert (folder / "sum.txt").read_text() == "12"


async def test_what_is_remembered_is_found_by_another_process(tmp_path: Path) -> None:
    folder = tmp_path / "ws"
    folder.mkdir()

    def agent(*turns: object) -> Agent:
        return Agent(ScriptedModel(list(turns)), workspace=folder, store=tmp_path / "j.db", memory=True)  # type: ignore[arg-type]

    async with agent(call("remember", text="The wifi code of the cabin is 4471"), "Saved.") as first:
        assert (await first.run("Remember the wifi code of the cabin: 4471")).status == "finished"
    recall = ScriptedModel([call("recall", query="wifi code"), "It is 4471."])
    async with Agent(recall, workspace=folder, store=tmp_path / "j.db", memory=True) as second:
        assert (await second.run("What is the wifi code of the cabin?")).answer == "It is 4471."
    said = "\n".join(m.text for m in recall.requests[-1].messages)
    assert "4471" in said
