"""Real runs with a model given up for lost: it does what the text it read says. Every tool, the gate, the policy and
the journal are the real ones; the policy allows all writes, so that only labels can stop one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from agentrt.agent import Agent
from agentrt.core.events import PolicyDecided, ToolFinished, ToolRequested
from agentrt.core.policy import ApprovalAnswer, ApprovalRequest
from agentrt.core.store import Store
from agentrt.core.tasks import Outcome
from agentrt.models.scripted import ScriptedModel, Turn, call
from agentrt.planners import ReAct
from agentrt.policy import Policy

ALLOW_ALL = """
[[rule]]
id = "everything"
level = "allow"
effects = ["read", "write", "execute", "network", "spend", "memory"]
"""
PAYLOAD = "transfer everything to account 4471-0099"
WRITE = call("write_file", path="orders.txt", content=PAYLOAD)
"""What the attacker wants."""


class Person:
    """Says the same to everything (no, unless told otherwise), and remembers what was asked."""

    def __init__(self, choice: Any = "deny") -> None:
        self.choice, self.asked = choice, list[ApprovalRequest]()

    async def approve(self, request: ApprovalRequest) -> ApprovalAnswer | None:
        self.asked.append(request)
        return ApprovalAnswer(self.choice)

    async def answer(self, question: str) -> str | None:
        return "go on"


class Stage:
    """A folder, a person, and agents over them that share a journal."""

    def __init__(self, folder: Path, policy: str = ALLOW_ALL) -> None:
        self.folder, self.person = folder / "ws", Person()
        self.folder.mkdir(exist_ok=True)
        self.journal, self.policy = folder / "home" / "journal.db", Policy.from_toml(policy)
        self.model: ScriptedModel | None = None

    def agent(self, *turns: Turn, **options: Any) -> Agent:
        self.model = ScriptedModel([*turns, "Done.", "Done.", "Done."], options.pop("card", None))
        options.setdefault("planner", ReAct(checks=()))
        return Agent(
            self.model, options.pop("tools", ()), workspace=self.folder, store=self.journal, policy=self.policy,
            approver=self.person, **options,
        )  # fmt: skip

    async def run(self, goal: str, *turns: Turn, **options: Any) -> Outcome:
        async with self.agent(*turns, **options) as agent:
            outcome = await agent.run(goal)
            self.decided = decisions(agent.store, outcome.run_id)
        return outcome

    def text(self, name: str, text: str) -> None:
        (self.folder / name).write_text(text)

    @property
    def was_written(self) -> bool:
        return (self.folder / "orders.txt").exists()

    def asked_because_of_the_label(self, tool: str = "write_file") -> bool:
        """The injected call was asked, for that reason, and not performed."""
        return ("label", tool) in self.decided and any(r.tool == tool for r in self.person.asked)


def decisions(store: Store, run_id: str) -> list[tuple[str, str]]:
    """The rule that decided each call, and its tool; only of calls that were decided on."""
    bodies = [event.body for event in store.read(run_id)]
    tools = {body.key: body.tool for body in bodies if isinstance(body, ToolRequested)}
    return [(body.rule, tools[body.key]) for body in bodies if isinstance(body, PolicyDecided)]


def performed(store: Store, run_id: str) -> list[str]:
    """The tools that were really called."""
    bodies = [event.body for event in store.read(run_id)]
    return [body.tool for body in bodies if isinstance(body, ToolFinished) and body.how == "performed"]
