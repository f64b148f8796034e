"""What ``agentrt show`` tells of a call."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from agentrt.agent import Agent
from agentrt.cli import inspection, render, story
from agentrt.cli.settings import Settings
from agentrt.core.events import Event, RunStarted, ToolRequested
from agentrt.core.labels import USER, untrusted
from agentrt.core.origins import DECISION, Origin, origins_to_json
from agentrt.core.policy import ApprovalRequest
from agentrt.core.store import RunRow
from agentrt.core.tasks import Outcome
from agentrt.models.scripted import ScriptedModel, call
from agentrt.store import open_store
from agentrt.tools import tool


def told(*origins: Origin, full: bool = False) -> str:
    store = open_store(None)
    store.create_run(RunRow("run-1", "send it", "running", 1.0, 1.0))
    asked = ToolRequested(
        "main/1", "c1", "send", {"to": "ann"}, "", ("write",), origins=tuple(origins_to_json(origins))
    )
    epoch = store.acquire("run-1", "me", 60.0)
    store.append("run-1", epoch, [Event("run-1", 1, 1.0, RunStarted({}, {})), Event("run-1", 2, 2.0, asked)])
    return "\n".join(story.tell(store, store.get_run("run-1"), full=full))


def test_where_the_parts_of_a_call_came_from_is_told() -> None:
    text = told(Origin(DECISION, "words", USER, "send it"), Origin("to", "model", untrusted("tool:inbox")))
    assert "this call: from your words ('send it')" in text
    assert "to: by the model after reading inbox" in text


def test_a_call_that_leaves_no_mark_says_so_only_in_full() -> None:
    decision = Origin(DECISION, "model", USER)
    assert "by the model" not in told(decision)
    assert "this call: by the model" in told(decision, full=True)


HOSTILE = "\x1b[2J\x1b]0;x\x07\u202e\r\x9b8m"
"""Clears the screen, names the window, turns the direction of writing, hides what follows."""


class Later:
    async def approve(self, request: ApprovalRequest) -> None:
        self.shown = render.approval(request)

    async def answer(self, question: str) -> None:
        return None


def test_nothing_that_a_model_or_a_tool_wrote_is_obeyed_by_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    @tool(effect="read")
    def look(place: str) -> str:
        """Look."""
        return f"seen {HOSTILE}"

    @tool(effect="write")
    def send(text: str) -> str:
        """Send."""
        return "sent"

    turns = [call("look", place=HOSTILE), call(f"none{HOSTILE}", x=HOSTILE), call("send", text=HOSTILE)]
    person = Later()

    async def main() -> Outcome:
        store = open_store(tmp_path / "journal.db")
        async with Agent(ScriptedModel(turns), [look, send], store=store, approver=person) as agent:
            outcome = await agent.run(f"go {HOSTILE}")
            print("\n".join(story.tell(store, store.get_run(outcome.run_id), full=True)))
            return outcome

    assert asyncio.run(main()).status == "waiting"
    inspection.approvals(Settings(tmp_path), False)
    inspection.list_runs(Settings(tmp_path), 10, None, False)
    shown = capsys.readouterr().out
    assert "\\x1b[2J" in shown and "tool:unknown" in shown
    for text in (shown, person.shown):
        assert not set(HOSTILE).difference("[2J]0;x8m") & set(text)
