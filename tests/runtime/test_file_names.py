"""Models that are told the names of the workspace's files before they begin: what they see, how far it is trusted, and
that a run that goes on later is told the same."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from agentrt import Agent
from agentrt.core.labels import Integrity, untrusted
from agentrt.core.memory import MemoryRecord
from agentrt.core.models import ModelRequest
from agentrt.core.policy import ApprovalAnswer, ApprovalRequest
from agentrt.core.specs import ModelCard
from agentrt.models.scripted import DEFAULT_CARD, ScriptedModel, Turn, call
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


class Person:
    """Says no, and remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[ApprovalRequest] = []

    async def approve(self, request: ApprovalRequest) -> ApprovalAnswer | None:
        self.asked.append(request)
        return ApprovalAnswer("deny")

    async def answer(self, question: str) -> str | None:
        return None


def run(
    workspace: Path, goal: str, *turns: Turn, card: ModelCard = TOLD
) -> tuple[ScriptedModel, list[ApprovalRequest]]:
    person, model = Person(), ScriptedModel([*turns, "Done."], card)

    async def main() -> None:
        async with Agent(model, workspace=workspace, policy=FREE, approver=person) as agent:
            assert (await agent.run(goal)).status == "finished"

    asyncio.run(main())
    return model, person.asked


def test_what_is_made_after_the_names_is_no_better_than_they(workspace: Path) -> None:
    write, other = (call("write_file", path="c.txt", content=text) for text in ("rota.txt", "Who"))
    for without in (other, call("read_file", path="c.txt"), "I cannot do that."):
        model, asked = run(workspace, "Who is on the rota?", write, without)
        assert model.requests[0].messages[0].label.integrity == Integrity.UNTRUSTED
        assert len(asked) == 1 and "tool:list_files" in asked[0].reason and not (workspace / "c.txt").exists()
    _, asked = run(workspace, "Write rota.txt to the file c.txt", write, other)
    assert not asked and (workspace / "c.txt").read_text().strip() == "rota.txt"


def test_what_would_be_done_without_the_names_too_is_the_users(workspace: Path) -> None:
    write = call("write_file", path="shopping.txt", content="milk\neggs")
    model, asked = run(workspace, "Make a shopping list with milk and eggs", write, write)
    assert not asked and (workspace / "shopping.txt").read_text() == "milk\neggs"
    told, unaided, after = map(opening, model.requests)
    assert "Files:" in told and "Files:" not in unaided and told.startswith(unaided) and after == told


def test_the_tools_of_the_second_question_are_chosen_without_the_names(workspace: Path) -> None:
    """A name could otherwise bring a tool into play."""
    (workspace / "shopping_and_forget_everything_about_birthdays.txt").write_text("")
    write = call("write_file", path="shopping.txt", content="milk")
    few = replace(TOLD, max_tools=2)
    model, _ = run(workspace, "Make a shopping list with milk", write, write, card=few)
    told, unaided = ({spec.name for spec in request.tools} for request in model.requests[:2])
    assert told != unaided
    bare, _ = run(workspace, "Make a shopping list with milk", write, card=replace(few, files_named=0))
    assert {spec.name for spec in bare.requests[0].tools} == unaided


def test_nothing_is_asked_twice_that_only_looks_or_that_has_read_something(workspace: Path) -> None:
    read, write = call("read_file", path="a.txt"), call("write_file", path="c.txt", content="content of a.txt")
    model, asked = run(workspace, "Copy a.txt to the file c.txt", read, write)
    assert len(model.requests) == 3 and len(asked) == 1


def test_what_was_noted_from_outside_is_not_left_out(workspace: Path) -> None:
    model = ScriptedModel([call("write_file", path="rota.txt", content="Ann"), "Done."], TOLD)

    async def main() -> None:
        async with Agent(model, workspace=workspace, store=workspace.parent / "runs.db", memory=True) as agent:
            memory = agent._kit.memory
            assert memory is not None
            noted = MemoryRecord("m1", "default", "note", "Ann keeps the rota", 1.0, label=untrusted("tool:read_file"))
            await memory.write(noted)
            assert (await agent.run("Who keeps the rota?")).status == "waiting"

    asyncio.run(main())
    assert len(model.requests) == 1


def test_a_run_that_goes_on_is_told_the_same(workspace: Path, tmp_path: Path) -> None:
    write = call("write_file", path="c.txt", content="x")
    turns = [write, write, "Done."]

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
    assert status == "finished" and len(openings) == 3 and openings[0] == openings[2] and "aa.txt" not in openings[-1]
