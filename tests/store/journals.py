"""How the frozen journals in ``corpus`` were made, and the agents that can still carry them out again.

``python -m tests.store.journals`` makes those that are not there yet. A journal that was committed is never made
again: it stands for what a release has written.
"""

from __future__ import annotations

import asyncio
import json
import sys
import tempfile
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from agentrt.agent import Agent, NobodyThere
from agentrt.core.errors import ModelUnavailable
from agentrt.core.events import Note, Reflected
from agentrt.core.messages import Message, ToolCall, assistant, user
from agentrt.core.models import ModelRequest
from agentrt.core.policy import ApprovalAnswer, ApprovalRequest
from agentrt.core.protocols import Approver, RunContext
from agentrt.core.tasks import Budget, Constraint, Outcome, Task
from agentrt.models.scripted import FunctionModel
from agentrt.planners import PlanExecute, ReAct, Reflexion
from agentrt.store import open_store
from agentrt.store.sql_store import SqlStore
from agentrt.store.transfer import export_runs
from agentrt.tools import tool

CORPUS = Path(__file__).parent / "corpus"


@tool(effect="write")
def put(text: str) -> str:
    """Put a text somewhere."""
    if text == "the process dies":
        raise SystemExit("killed")
    return f"put {text}"


@tool(effect="read")
def look(at: str = "all") -> str:
    """Look at what is there."""
    return f"there is {at}"


class Person:
    """Says yes, answers questions, and knows what became of a write."""

    async def approve(self, request: ApprovalRequest) -> ApprovalAnswer | None:
        return ApprovalAnswer("happened" if request.kind == "unknown_outcome" else "once", "a person", "it is fine")

    async def answer(self, question: str) -> str | None:
        return "forty-two"


class Everything:
    """A planner of our own that will not change: whatever a context can do, once. Its journal replays for ever."""

    id, version, prompts = "everything", "1", dict[str, str]()

    async def solve(self, task: Task, ctx: RunContext, state: Mapping[str, Any] | None = None) -> Outcome:
        await ctx.checkpoint({"at": "start"})
        await ctx.new_step()
        answer = await ctx.model(ModelRequest((user(task.goal),)))
        await ctx.call(ToolCall("1", "look", {"at": "home"}))
        await ctx.call(ToolCall("2", "no_such_tool", {}))
        await ctx.call(ToolCall("3", "look", {"away": 1}))
        await ctx.record(Reflected("step", "ok", "so far so good"))
        await ctx.record(Note("a note"))
        told = await ctx.ask("what is it?")
        drawn = [await ctx.now(), await ctx.random(), await ctx.uuid()]
        await ctx.sleep(0.0)
        await ctx.checkpoint({"at": "middle"})
        await ctx.new_step()
        both = await ctx.parallel(*(_branch(name) for name in ("left", "right")))
        await ctx.checkpoint({"at": "end"})
        return Outcome("finished", f"{answer.message.text} {told} {len(drawn)} {' '.join(both)}")


def _branch(name: str) -> Callable[[RunContext], Awaitable[str]]:
    async def work(ctx: RunContext) -> str:
        await ctx.call(ToolCall(f"p-{name}", "put", {"text": name}))
        return (await ctx.model(ModelRequest((user(name),)))).message.text

    return work


def rounds(*texts: str) -> FunctionModel:
    """A model that puts these texts, one a turn, looks, and is done."""

    def decide(request: ModelRequest) -> Message:
        if request.tools == () and "lesson" in str(request.messages).lower():
            return assistant("look before you answer")
        seen = [message for message in request.messages if message.role == "tool"]
        if len(seen) < len(texts):
            return assistant(calls=(ToolCall(f"c{len(seen)}", "put", {"text": texts[len(seen)]}),))
        if len(seen) == len(texts):
            return assistant(calls=(ToolCall("c-look", "look", {}),))
        return assistant(f"done: {seen[-1].text}")

    return FunctionModel(decide)


def plans(*steps: dict[str, Any]) -> FunctionModel:
    root = {"type": "sequence", "id": "root", "steps": [*steps, {"type": "finish", "id": "end", "answer": "done"}]}
    return FunctionModel(lambda _: json.dumps({"goal": "g", "root": root}))


def _put(name: str, text: str) -> dict[str, Any]:
    return {"type": "call", "id": name, "tool": "put", "arguments": {"text": text}}


LOOPS = (
    {"type": "parallel", "id": "both", "steps": [_put("a", "one"), _put("b", "two")]},
    {"type": "for_each", "id": "each", "items": ["x", "y"], "body": _put("c", "item $steps.each.item")},
    {"type": "for_each", "id": "apart", "items": ["v", "w"], "parallel": True, "body": _put("d", "$steps.apart.item")},
    {
        "type": "while",
        "id": "again",
        "condition": {"left": "$steps.each", "op": "exists"},
        "max_iterations": 2,
        "body": _put("e", "round"),
    },
)


def agent(name: str, store: Any, approver: Approver | None = None) -> Agent:
    """The agent that made the journal of this name, or its last segment."""
    made: dict[str, tuple[FunctionModel, Any]] = {
        "everything": (FunctionModel(lambda _: assistant("hello")), Everything()),
        "plan": (plans(*LOOPS), PlanExecute()),
        "reflexion": (rounds("again"), Reflexion(ReAct(max_objections=0))),
        "failed": (FunctionModel(_unavailable), ReAct()),
        "unknown": (rounds("the process dies"), ReAct()),
    }
    model, planner = made.get(name, (rounds("one", "two"), ReAct()))
    tools = [put] if name == "segments" else [put, look]
    return Agent(model, tools, planner=planner, store=store, approver=approver or Person())


def _unavailable(_: ModelRequest) -> Message:
    raise ModelUnavailable("the model's server is away")


AgentOf = Callable[..., Agent]
"""The agent of a name, on a store, with an approver of its own or the one that is given."""


async def run(name: str, store: SqlStore, agent: AgentOf, goal: str = "do what you can") -> str:
    """Make the journal; gives the run's id."""
    match name:
        case "waiting":
            outcome = await agent(name, store, NobodyThere()).run("put two texts")
        case "steered":
            outcome = await agent(name, store, NobodyThere()).run("put two texts")
            store.post(outcome.run_id, "steer", {"text": "be quick"})
            store.post(outcome.run_id, "budget", {"steps": 20})
            outcome = await agent(name, store).resume(outcome.run_id)
        case "cancelled":
            outcome = await agent(name, store, NobodyThere()).run("put two texts")
            store.post(outcome.run_id, "cancel", {"reason": "enough"})
            outcome = await agent(name, store).resume(outcome.run_id)
        case "budget":
            outcome = await agent(name, store).run(Task("put two texts", budget=Budget(steps=1)))
        case "reflexion":
            outcome = await agent(name, store).run(Task("put", (Constraint("contains", "nowhere to be found"),)))
        case "segments":
            outcome = await agent("react", store, NobodyThere()).run("put two texts")
            outcome = await agent(name, store).resume(outcome.run_id)
        case _:
            outcome = await agent(name, store).run(goal)
    return outcome.run_id


Making = Callable[[str, SqlStore, AgentOf], Awaitable[str]]


def _made(name: str, store: SqlStore, agent: AgentOf, making: Making) -> str:
    if name != "unknown":
        return asyncio.run(making(name, store, agent))
    with suppress(SystemExit):
        asyncio.run(making(name, store, agent))
    run_id = store.list_runs(limit=1)[0].run_id
    asyncio.run(agent(name, store).resume(run_id))
    return run_id


NAMES = (
    *("everything", "react", "plan", "reflexion", "waiting", "steered", "cancelled"),
    *("budget", "failed", "segments", "unknown"),
)


def freeze(folder: Path, names: Sequence[str], agent: AgentOf, making: Making = run) -> None:
    """Make the journals that are not there yet."""
    folder.mkdir(exist_ok=True)
    for name in names:
        path = folder / f"{name}.jsonl"
        if path.exists():
            continue
        with tempfile.TemporaryDirectory() as place:
            store = open_store(Path(place) / "journal.db")
            assert isinstance(store, SqlStore)
            run_id = _made(name, store, agent, making)
            path.write_text("\n".join(export_runs(store, [run_id])) + "\n")
            print(name, store.get_run(run_id).status, sorted({event.type for event in store.read(run_id)}))
            store.close()


if __name__ == "__main__":
    freeze(CORPUS, sys.argv[1:] or NAMES, agent)
