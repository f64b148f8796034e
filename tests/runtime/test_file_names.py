"""Models that are told the names of the workspace's files before they begin: what they see, how far it is trusted, and
that a run that goes on later is told the same."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from agentrt import Agent
from agentrt.core.labels import Integrity
from agentrt.core.memory import MemoryRecord
from agentrt.core.models import ModelRequest
from agentrt.core.policy import ApprovalAnswer, ApprovalRequest
from agentrt.models.scripted import DEFAULT_CARD, ScriptedModel, call
from agentrt.policy import Policy

TOLD = replace(DEFAULT_CARD, files_named=2)
FREE = Policy.from_toml('[[rule]]\nid = "files"\nlevel = "allow"\ntool = ["read_file", "write_file"]\n')


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    folder = tmp_path / "work"
    folder.mkdir()
    for name in ("rota.txt", "a.txt", "b.txt"):
        (folder / name).write_text(f"content of {name}")
    return folder


def opening(request: ModelRequest) -> str:
    return "".join(message.text for message in request.messages if message.role == "system")


def test_only_models_that_ask_for_it_are_told(workspace: Path) -> None:
    async def asked(model: ScriptedModel, folder: Path | None) -> str:
        async with Agent(model, workspace=folder) as agent:
            await agent.run("Who is on the rota?")
        return opening(model.requests[0])

    assert asyncio.run(asked(ScriptedModel(["Ann."], TOLD), workspace)).endswith(
        "\n\nFiles: a.txt, rota.txt and 1 more"
    )
    assert "Files:" not in asyncio.run(asked(ScriptedModel(["Ann."]), workspace))
    assert "Files:" not in asyncio.run(asked(ScriptedModel(["Ann."], TOLD), None))


def test_the_line_stands_before_the_notes_of_a_compact_prompt(workspace: Path) -> None:
    model = ScriptedModel(["Ann."], replace(TOLD, prompt_style="compact"))

    async def main() -> None:
        async with Agent(model, workspace=workspace, store=workspace.parent / "runs.db", memory=True) as agent:
            memory = agent._kit.memory
            assert memory is not None
            await memory.write(MemoryRecord("m1", "default", "note", "Ann keeps the rota", 1.0))
            await agent.run("Who keeps the rota?")

    asyncio.run(main())
    assert opening(model.requests[0]) == "Files: a.txt, rota.txt and 1 more\nNotes:\n- Ann keeps the rota"


def test_what_is_made_after_the_names_is_no_better_than_they(workspace: Path) -> None:
    asked: list[ApprovalRequest] = []

    class Person:
        async def approve(self, request: ApprovalRequest) -> ApprovalAnswer | None:
            asked.append(request)
            return ApprovalAnswer("deny")

        async def answer(self, question: str) -> str | None:
            return None

    async def main(goal: str) -> Integrity:
        turns = [call("write_file", path="c.txt", content="rota.txt"), "Done."]
        model = ScriptedModel(turns, TOLD)
        async with Agent(model, workspace=workspace, policy=FREE, approver=Person()) as agent:
            await agent.run(goal)
        return model.requests[0].messages[0].label.integrity

    assert asyncio.run(main("Who is on the rota?")) == Integrity.UNTRUSTED
    assert len(asked) == 1 and "tool:list_files" in asked[0].reason
    asyncio.run(main("Write rota.txt to the file c.txt"))
    assert len(asked) == 1 and (workspace / "c.txt").read_text().strip() == "rota.txt"


def test_a_run_that_goes_on_is_told_the_same(workspace: Path, tmp_path: Path) -> None:
    turns = [call("write_file", path="c.txt", content="x"), "Done."]

    async def main() -> tuple[list[str], str]:
        model = ScriptedModel(turns, TOLD)
        async with Agent(model, workspace=workspace, store=tmp_path / "runs.db") as agent:
            waiting = await agent.run("Write x to the rota file c.txt")
            assert waiting.status == "waiting"
            (workspace / "aa.txt").write_text("new")
            answer = {"approval_id": waiting.waiting_for[0], "choice": "once"}
            agent.store.post(waiting.run_id, "approval", answer)
            done = await agent.resume(waiting.run_id)
            replayed = await agent.replay(waiting.run_id)
        assert replayed.outcome.status == done.status
        return [opening(request) for request in model.requests], done.status

    openings, status = asyncio.run(main())
    assert status == "finished" and len(set(openings)) == 1 and "aa.txt" not in openings[-1]
