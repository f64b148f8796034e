"""The model that ships with the package, through the same path as any other: valid calls, and the easiest tasks."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from agentrt.agent import Agent
from agentrt.cli.approvers import Yes
from agentrt.core import events as ev


@pytest.fixture
async def agent(tmp_path: Path) -> AsyncIterator[Agent]:
    (tmp_path / "notes.txt").write_text("the kettle costs 24.90 euros\n")
    async with Agent("builtin", workspace=tmp_path, approver=Yes()) as made:
        yield made


async def test_easy_tasks_are_solved_and_every_call_is_valid(agent: Agent, tmp_path: Path) -> None:
    answers = {}
    for task, expected in {
        "What is 17% of 340?": "57.8",
        "Convert 5 kilometers to miles": "3.106856",
        "What date is 45 days after March 5, 2024?": "2024-04-19",
    }.items():
        outcome = await agent.run(task)
        bodies = [e.body for e in agent.store.read(outcome.run_id)]
        assert not [b for b in bodies if isinstance(b, ev.ToolRejected)], "a call did not fit its schema"
        assert any(isinstance(b, ev.ToolFinished) for b in bodies), task
        answers[task] = (expected, outcome.answer)
    solved = [expected in said for expected, said in answers.values()]
    assert sum(solved) >= 2, answers


@pytest.mark.parametrize(
    ("task", "file"),
    [
        ("Write 'hello world' to greet.txt", "greet.txt"),
        ("make a file shopping.txt with the lines milk and eggs", "shopping.txt"),
    ],
)
async def test_a_plain_yes_answers_for_what_the_user_asked_for(
    agent: Agent, tmp_path: Path, task: str, file: str
) -> None:
    """Files lie there whose names come from others; what the user's words bring about owes nothing to them."""
    outcome = await agent.run(task)
    assert outcome.status == "finished" and (tmp_path / file).read_text().strip()
