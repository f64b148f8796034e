"""Going on with a run reads what is needed and no more, counted; listing runs reads no journal."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from agentrt.agent import Agent
from agentrt.core.messages import ToolCall
from agentrt.core.protocols import RunContext
from agentrt.core.tasks import Budget, Outcome, Task
from agentrt.evals.perf.resume import Counting, far_back, look, measured, stepping
from agentrt.models.scripted import FunctionModel
from agentrt.runtime.contents import AHEAD
from agentrt.store import open_store


class Looking:
    """A planner with many tool calls behind its one checkpoint."""

    id, version, prompts = "looking", "1", dict[str, str]()

    def __init__(self, calls: int) -> None:
        self.calls = calls

    async def solve(self, task: Task, ctx: RunContext, state: Mapping[str, Any] | None = None) -> Outcome:
        await ctx.checkpoint({})
        for number in range(self.calls):
            message = await ctx.call(ToolCall(f"c{number}", "look", {"at": str(number)}))
            assert f"there is {number}" in message.text
        return Outcome("finished", await ctx.ask("and now?"))


@pytest.fixture
def store(tmp_path: Path) -> Any:
    opened = Counting(open_store(tmp_path / "journal.db"))
    yield opened
    opened.inner.close()


async def test_the_length_of_a_journal_does_not_matter_behind_a_checkpoint(store: Any) -> None:
    read = [(await measured(stepping(store, steps), store, resumes=2))[2] for steps in (10, 150)]
    assert read[0] == read[1] <= 25


async def test_contents_read_grow_with_the_conversation_only(store: Any) -> None:
    _, _, _, contents, _ = await measured(stepping(store, 150), store, resumes=1)
    assert contents <= 150 * 3 + 10  # of each step: what the model said, what came back, one link


async def test_a_conversation_of_any_length_is_read_with_few_questions(store: Any) -> None:
    short, long = [(await measured(stepping(store, steps), store, resumes=1))[4] for steps in (10, 150)]
    assert short == long <= 6


async def test_what_was_recorded_since_the_checkpoint_is_read_some_hundred_at_a_time(store: Any) -> None:
    agent = Agent(FunctionModel(lambda _: "yes"), [look], planner=Looking(300), store=store, budget=Budget(steps=None))
    _, _, _, contents, questions = await measured(agent, store, resumes=1)
    assert contents >= 300
    assert questions <= 300 / AHEAD + 4


async def test_what_is_behind_a_far_checkpoint_is_read_once(store: Any) -> None:
    written, _, events, contents, _ = await measured(far_back(store, 400), store, resumes=1)
    assert written <= events <= written + 10
    assert contents <= 2


@pytest.mark.parametrize("count", [1, 40])
async def test_listing_runs_reads_no_journal(store: Any, count: int) -> None:
    seen: list[str] = []
    for _ in range(count):
        await stepping(store, 2).run("look around")
    store.inner.read("nothing")
    store.inner.database.reading.raw.set_trace_callback(seen.append)
    assert len(store.inner.list_runs(limit=100)) == count
    store.inner.database.reading.raw.set_trace_callback(None)
    assert len(seen) == 1 and "FROM runs" in seen[0] and "events" not in seen[0]
