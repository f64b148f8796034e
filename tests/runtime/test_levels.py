"""Every level of the approval language through the gate, and what becomes of a decision over an interruption."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from agentrt import Agent, tool
from agentrt.core import events as ev
from agentrt.core.messages import Message, ToolCall, assistant
from agentrt.core.models import ModelRequest
from agentrt.core.policy import ApprovalAnswer, ApprovalRequest, Decision, Level, PolicyQuery
from agentrt.core.tasks import Outcome
from agentrt.models.scripted import FunctionModel
from agentrt.policy import Policy


class Person:
    """Answers approvals and questions, and remembers them."""

    def __init__(self, choice: str | None = "once") -> None:
        self.choice, self.asked, self.questions = choice, [], []  # type: ignore[var-annotated]

    async def approve(self, request: ApprovalRequest) -> ApprovalAnswer | None:
        self.asked.append(request)
        return None if self.choice is None else ApprovalAnswer(self.choice)  # type: ignore[arg-type]

    async def answer(self, question: str) -> str | None:
        self.questions.append(question)
        return "sent it myself"


def agent_with(
    tmp_path: Path, rules: str | Moody, person: Person, calls: int = 1, *, price: float = 0.0
) -> tuple[Agent, list[Any]]:
    sent: list[Any] = []

    @tool(effect="spend", price=price)
    def pay(amount: int) -> str:
        """Pay an amount."""
        sent.append(amount)
        return f"paid {amount}"

    def turn(request: ModelRequest) -> Message:
        number = sum(message.role == "tool" for message in request.messages)
        wanted = (ToolCall(f"c{number}", "pay", {"amount": 100 + number}),)
        return assistant(calls=wanted) if number < calls else assistant("done")

    policy = Policy.from_toml(rules) if isinstance(rules, str) else rules
    tmp_path.mkdir(exist_ok=True)
    return Agent(FunctionModel(turn), [pay], policy=policy, approver=person, store=tmp_path / "journal.db"), sent


def rule(level: str, text: str = "", rule_id: str = "r") -> str:
    return f'[[rule]]\nid = "{rule_id}"\nlevel = "{level}"\ntool = "pay"\njustification = "because"\n{text}\n'


TRUST = 'trust = ["tool:pay"]'


def outputs(agent: Agent, outcome: Outcome) -> list[str]:
    events = agent.store.read(outcome.run_id)
    return [agent.store.blob(e.body.output_blob) for e in events if isinstance(e.body, ev.ToolFinished)]


@pytest.mark.parametrize(
    ("level", "sent", "said", "asked", "status"),
    [
        ("allow", [100], "paid 100", 0, "finished"),
        ("notify", [100], "paid 100", 0, "finished"),
        ("ask", [100], "paid 100", 1, "finished"),
        ("human", [], "sent it myself", 0, "finished"),
        ("deny", [], "not allowed: because", 0, "finished"),
        ("end_run", [], "not allowed: because", 0, "cancelled"),
    ],
)
async def test_a_level_does_what_it_says(
    tmp_path: Path, level: str, sent: list[int], said: str, asked: int, status: str
) -> None:
    person = Person()
    agent, done = agent_with(tmp_path, rule(level), person)
    async with agent:
        outcome = await agent.run("pay 100")
        assert (outcome.status, done, len(person.asked)) == (status, sent, asked)
        assert outputs(agent, outcome) == [said]
        decided = [e.body for e in agent.store.read(outcome.run_id) if isinstance(e.body, ev.PolicyDecided)]
        assert [(d.level, d.rule, d.reason) for d in decided] == [(level, "r", "because")]
    if level == "human":
        assert "Please do it yourself" in person.questions[0] and 'pay {"amount":100}' in person.questions[0]


async def test_a_rewrite_is_told_to_the_model_and_recorded(tmp_path: Path) -> None:
    agent, done = agent_with(tmp_path, rule("rewrite", "args.amount.min = 51\nrewrite = { amount = 50 }"), Person())
    async with agent:
        outcome = await agent.run("pay 100")
        assert done == [50]
        note, said = outputs(agent, outcome)[0].split("\n")
        assert note == "note: performed with amount = 50 instead of 100 (policy rule r: because)" and said == "paid 50"
        decided = [e.body for e in agent.store.read(outcome.run_id) if isinstance(e.body, ev.PolicyDecided)]
        assert decided[0].arguments == {"amount": 50}


async def test_a_limit_of_uses_counts_calls_that_were_performed(tmp_path: Path) -> None:
    person = Person("deny")
    agent, done = agent_with(tmp_path, rule("allow", f"uses = {{ max = 2 }}\n{TRUST}"), person, calls=4)
    async with agent:
        await agent.run("pay four times")
    assert done == [100, 101] and len(person.asked) == 2


async def test_uses_are_counted_over_a_resume(tmp_path: Path) -> None:
    rules = rule("allow", f"uses = {{ max = 2 }}\n{TRUST}") + rule("ask", "args.amount.equals = 101", "look")
    agent, done = agent_with(tmp_path, rules, Person(None), calls=4)
    async with agent:
        outcome = await agent.run("pay four times")
        assert outcome.status == "waiting" and done == [100]
    for expected in ([101], [102], [103]):  # the second use was 101; beyond it, everything is asked
        agent, again = agent_with(tmp_path, rules, Person(None), calls=4)
        async with agent:
            answer = {"approval_id": outcome.waiting_for[0], "choice": "once", "by": "user"}
            agent.store.post(outcome.run_id, "approval", answer)
            outcome = await agent.resume(outcome.run_id)
        assert again == expected
    assert outcome.status == "finished"


async def test_a_price_counts_towards_a_limit_of_money(tmp_path: Path) -> None:
    person = Person("deny")
    agent, done = agent_with(tmp_path, rule("allow", f"spend = {{ max = 1.0 }}\n{TRUST}"), person, calls=4, price=0.4)
    async with agent:
        await agent.run("pay four times")
    assert done == [100, 101] and len(person.asked) == 2


async def test_a_denial_of_today_beats_an_ask_of_yesterday(tmp_path: Path) -> None:
    agent, done = agent_with(tmp_path, rule("ask"), Person(None))
    async with agent:
        outcome = await agent.run("pay 100")
        assert outcome.status == "waiting"
    agent, done = agent_with(tmp_path, rule("deny"), Person())
    async with agent:
        outcome = await agent.resume(outcome.run_id)
        assert (outcome.status, done) == ("finished", [])
        assert outputs(agent, outcome) == ["not allowed: because"]


class Moody:
    """A policy whose rules stay the same and whose answer does not: the hour has changed, or a count."""

    digest = "moody"

    def __init__(self, level: Level) -> None:
        self.level: Level = level

    def decide(self, query: PolicyQuery) -> Decision:
        return Decision(self.level, "r", "because")


async def test_the_stricter_of_a_recorded_and_a_new_decision_holds(tmp_path: Path) -> None:
    levels: list[tuple[Level, Level, str, list[int]]] = [
        ("ask", "allow", "waiting", []),
        ("ask", "deny", "finished", []),
        ("ask", "end_run", "cancelled", []),
    ]
    for number, (before, after, status, expected) in enumerate(levels):
        agent, done = agent_with(tmp_path / str(number), Moody(before), Person(None))
        async with agent:
            outcome = await agent.run("pay 100")
            assert outcome.status == "waiting"
        agent, done = agent_with(tmp_path / str(number), Moody(after), Person(None))
        async with agent:
            outcome = await agent.resume(outcome.run_id)
            assert (outcome.status, done) == (status, expected)
