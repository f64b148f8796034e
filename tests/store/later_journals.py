"""How the second set of frozen journals, ``corpus/second``, was made, and the agents that carry them out again.

``python -m tests.store.later_journals`` makes those that are not there yet. The first set depends on the guardrails of
its day, which changed; these agents have none, so that a journal replays as long as its planner and its prompts are the
same. The set holds the kinds of events that the first one lacks as well: memory, grants, other agents, forks, edited
and rejected plans, containers.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping
from typing import Any

from agentrt.agent import Agent
from agentrt.core.messages import Message, ToolCall, assistant, user
from agentrt.core.models import ModelRequest
from agentrt.core.policy import ApprovalAnswer, ApprovalRequest
from agentrt.core.protocols import Approver, Planner, RunContext, Tool
from agentrt.core.tasks import Outcome, Task
from agentrt.models.scripted import FunctionModel
from agentrt.planners import PlanExecute, ReAct, Reflexion
from agentrt.store.sql_store import SqlStore

from . import journals
from .journals import LOOPS, Everything, Person, look, plans, put, rounds

FOLDER = journals.CORPUS / "second"


class Generous(Person):
    """Grants every call for the whole run."""

    async def approve(self, request: ApprovalRequest) -> ApprovalAnswer | None:
        return ApprovalAnswer("run", "a person", "for this run")


class Editor(Person):
    """Edits the plan while the first call of it waits for an answer."""

    store: SqlStore

    def __init__(self) -> None:
        self.asked = 0

    async def approve(self, request: ApprovalRequest) -> ApprovalAnswer | None:
        self.asked += 1
        if self.asked == 1:
            self.store.post(request.run_id, "plan", {"plan": _plan("a", "changed"), "by": "a person"})
        return await super().approve(request)


class Remembering:
    """A planner of our own that will not change: it looks into memory, and keeps what it was told."""

    id, version, prompts = "remembering", "1", dict[str, str]()

    async def solve(self, task: Task, ctx: RunContext, state: Mapping[str, Any] | None = None) -> Outcome:
        await ctx.new_step()
        await ctx.remember("the kettle is in the cellar")
        hits = await ctx.recall("where is the kettle?")
        answer = await ctx.model(ModelRequest((user(" ".join(hit.record.text for hit in hits)),)))
        return Outcome("finished", answer.message.text)


def agent(name: str, store: Any, approver: Approver | None = None) -> Agent:
    """The agent that made the journal of this name, or its last segment."""
    told = FunctionModel(lambda request: assistant(f"I was told: {request.messages[-1].text}"))
    made: dict[str, tuple[FunctionModel, Planner]] = {
        "everything": (FunctionModel(lambda _: assistant("hello")), Everything()),
        "plan": (plans(*LOOPS), PlanExecute()),
        "edited": (FunctionModel(lambda _: json.dumps(_plan("a", "b"))), PlanExecute()),
        "rejected": (_second_time_right(), PlanExecute()),
        "reflexion": (rounds("again"), Reflexion(ReAct(max_objections=0))),
        "memory": (told, Remembering()),
        "unknown": (rounds("the process dies"), ReAct()),
        "granted": (_twice_at_once(), ReAct()),
        "other-agent": (_asks_the_other(), ReAct()),
    }
    model, planner = made.get(name, (rounds("one", "two"), ReAct()))
    tools: list[Tool] = [put, look]
    if name == "other-agent":
        helper = Agent(rounds(), [look], store=store, guardrails=None)
        tools = [put, helper.as_tool("helper", "Looks at what is there")]
    people: dict[str, Callable[[], Approver]] = {"granted": Generous, "edited": Editor}
    return Agent(
        model,
        tools,
        planner=planner,
        store=store,
        approver=approver or people.get(name, Person)(),
        memory=name == "memory",
        guardrails=None,
    )


def _plan(*texts: str) -> dict[str, Any]:
    steps: list[dict[str, Any]] = [
        {"type": "call", "id": text, "tool": "put", "arguments": {"text": text}} for text in texts
    ]
    end = {"type": "finish", "id": "end", "answer": "done"}
    return {"goal": "g", "root": {"type": "sequence", "id": "root", "steps": [*steps, end]}}


def _second_time_right() -> FunctionModel:
    """A model whose first plan calls a tool that does not exist."""

    def plan(request: ModelRequest) -> str:
        found = _plan("a")
        if "no_such_tool" not in str(request.messages):
            found["root"]["steps"][0]["tool"] = "no_such_tool"
        return json.dumps(found)

    return FunctionModel(plan)


def _twice_at_once() -> FunctionModel:
    """A model that puts the same text twice in one turn, before it has read anything that a grant could not answer."""
    calls = tuple(ToolCall(name, "put", {"text": "one"}) for name in ("a", "b"))

    def decide(request: ModelRequest) -> Message:
        seen = any(message.role == "tool" for message in request.messages)
        return assistant("done") if seen else assistant(calls=calls)

    return FunctionModel(decide)


def _asks_the_other() -> FunctionModel:
    """A model that hands its task on and says what it heard."""

    def decide(request: ModelRequest) -> Message:
        heard = [message for message in request.messages if message.role == "tool"]
        if heard:
            return assistant(f"it says: {heard[-1].text}")
        return assistant(calls=(ToolCall("c", "helper", {"task": "look at what is there"}),))

    return FunctionModel(decide)


async def run(name: str, store: SqlStore, agent: journals.AgentOf) -> str:
    """Make the journal; gives the run's id."""
    if name == "edited":
        editor = Editor()
        editor.store = store
        return (await agent(name, store, editor).run("put two texts")).run_id
    run_id = await journals.run(name, store, agent, "put two texts")
    if name == "forked":
        return (await agent(name, store).fork(run_id, 2, prompt="put something else")).run_id
    return run_id


NAMES = (
    *("everything", "react", "plan", "reflexion", "waiting", "steered", "cancelled", "budget", "unknown"),
    *("memory", "granted", "edited", "rejected", "forked", "other-agent"),
)


if __name__ == "__main__":
    journals.freeze(FOLDER, sys.argv[1:] or NAMES, agent, run)
