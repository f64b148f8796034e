"""How long it takes to go on with a run, by the length of its journal.

Run: ``python -m agentrt.evals.perf.resume``. *steps*: a ReAct run of so many events that waits for an answer; its last
checkpoint is near, so that going on reads the conversation and little else. *branch*: a planner whose one checkpoint is
at the very start, with all the events behind it, which going on must read and give back one by one. Times are the
median of several resumes in milliseconds, up to the point where the run waits again; ``ratio`` compares with the row
before. What is read is counted; ``tests/runtime/test_bounded_resume.py`` asserts it.
"""

from __future__ import annotations

import asyncio
import os
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import Any

from agentrt.agent import Agent
from agentrt.core.messages import Message, ToolCall, assistant
from agentrt.core.models import ModelRequest
from agentrt.core.protocols import RunContext
from agentrt.core.tasks import Budget, Outcome, Task
from agentrt.models.scripted import FunctionModel
from agentrt.store import open_store
from agentrt.tools import tool

SIZES, RESUMES = (100, 1_000, 10_000), 5
EVENTS_A_STEP = 7


@tool(effect="read")
def look(at: str) -> str:
    """Look at something."""
    return f"there is {at}"


@tool(effect="write")
def put(text: str) -> str:
    """Put a text somewhere; asked about, and nobody is there to answer."""
    return f"put {text}"


class Counting:
    """A store that counts what is read from it."""

    def __init__(self, inner: Any) -> None:
        self.inner, self.events, self.contents, self.questions = inner, 0, 0, 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self.inner, name)

    def read(self, run_id: str, after_seq: int = 0, limit: int | None = None) -> Any:
        found = self.inner.read(run_id, after_seq, limit)
        self.events += len(found)
        return found

    def blob(self, digest: str) -> Any:
        self.contents, self.questions = self.contents + 1, self.questions + 1
        return self.inner.blob(digest)

    def blobs(self, digests: Sequence[str], *, chained: bool = False) -> Any:
        found = self.inner.blobs(digests, chained=chained)
        self.contents, self.questions = self.contents + len(found), self.questions + 1
        return found


class FarBack:
    """A planner with all its effects behind its first checkpoint."""

    id, version, prompts = "far-back", "1", dict[str, str]()

    def __init__(self, effects: int) -> None:
        self.effects = effects

    async def solve(self, task: Task, ctx: RunContext, state: Mapping[str, Any] | None = None) -> Outcome:
        await ctx.checkpoint({})
        for _ in range(self.effects):
            await ctx.uuid()
        return Outcome("finished", await ctx.ask("and now?"))


def stepping(store: Any, steps: int) -> Agent:
    """An agent that looks so many times, then wants to write."""

    def decide(request: ModelRequest) -> Message:
        done = sum(message.role == "tool" for message in request.messages)
        name, arguments = ("look", {"at": str(done)}) if done < steps else ("put", {"text": "the end"})
        return assistant(calls=(ToolCall(f"c{done}", name, arguments),))

    return Agent(FunctionModel(decide), [look, put], store=store, budget=Budget(steps=steps + 10))


def far_back(store: Any, effects: int) -> Agent:
    return Agent(FunctionModel(lambda _: "yes"), [], planner=FarBack(effects), store=store)


async def measured(agent: Agent, store: Counting, resumes: int = RESUMES) -> tuple[int, float, int, int, int]:
    """Events of the run, milliseconds of a resume; events and contents read by one, and questions for contents."""
    run_id = (await agent.run("look around")).run_id
    written, times = store.inner.get_run(run_id).last_seq, []
    for _ in range(resumes):
        store.events = store.contents = store.questions = 0
        begun = time.perf_counter()
        outcome = await agent.resume(run_id)
        times.append((time.perf_counter() - begun) * 1e3)
        assert outcome.status == "waiting", outcome
    return written, median(times), store.events, store.contents, store.questions


async def main() -> None:
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores, {RESUMES} resumes each, SQLite")
    for kind in ("steps", "branch"):
        before = None
        for size in SIZES:
            with tempfile.TemporaryDirectory() as folder:
                store = Counting(open_store(Path(folder) / "journal.db"))
                agent = stepping(store, size // EVENTS_A_STEP) if kind == "steps" else far_back(store, size)
                written, spent, events, contents, questions = await measured(agent, store)
                ratio = f"{spent / before:6.2f}" if before else "      "
                read = f"read {events} events, {contents} contents in {questions} questions"
                print(f"{kind:7} {written:6} events: {spent:8.1f} ms, ratio {ratio}; {read}")
                before = spent
                await agent.close()


if __name__ == "__main__":
    asyncio.run(main())
