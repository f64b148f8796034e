"""Uses of a rule that are counted over a session or a day: over turns, processes, interruptions and forks."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from agentrt import Agent, tool
from agentrt.core.events import QuestionAsked
from agentrt.core.messages import Message, ToolCall, assistant
from agentrt.core.models import ModelRequest
from agentrt.core.policy import ApprovalAnswer, ApprovalRequest
from agentrt.core.store import Tally
from agentrt.core.tasks import Outcome, Task
from agentrt.models.scripted import FunctionModel
from agentrt.policy import Policy

RULE = '[[rule]]\nid = "pays"\nlevel = "{}"\ntool = "pay"\nuses = {{ max = 2, per = "{}" }}\n'
TRUST = 'trust = ["tool:pay"]\n'


class Person:
    """Says no, or nothing, or does something first."""

    def __init__(self, choice: Any = "deny", meanwhile: Any = None) -> None:
        self.choice, self.meanwhile, self.asked = choice, meanwhile, 0

    async def approve(self, request: ApprovalRequest) -> ApprovalAnswer | None:
        self.asked += 1
        if self.meanwhile is not None:
            await self.meanwhile()
        return None if self.choice is None else ApprovalAnswer(self.choice)

    async def answer(self, question: str) -> str | None:
        return "done"


def agent_with(
    folder: Path,
    per: str,
    person: Person,
    calls: int = 1,
    *,
    level: str = "allow",
    effect: Any = "spend",
    more: str = "",
) -> tuple[Agent, list[int]]:
    """An agent that pays so many times a turn, over one journal; what it paid."""
    paid: list[int] = []

    @tool(effect=effect)
    def pay(amount: int) -> str:
        """Pay an amount."""
        paid.append(amount)
        return f"paid {amount}"

    def turn(request: ModelRequest) -> Message:
        number = sum(m.role == "tool" for m in request.messages[_last_user(request) :])
        wanted = (ToolCall(f"c{number}", "pay", {"amount": 100 + number}),)
        return assistant(calls=wanted) if number < calls else assistant("done")

    rule = RULE.format(level, per) + (TRUST if level == "allow" else "") + more
    policy = Policy.from_toml(rule)
    return Agent(FunctionModel(turn), [pay], policy=policy, approver=person, store=folder / "journal.db"), paid


def _last_user(request: ModelRequest) -> int:
    return max(n for n, message in enumerate(request.messages) if message.role == "user")


async def once(folder: Path, per: str, session: str | None, user: str = "ada", **more: Any) -> tuple[list[int], int]:
    """One run in an agent of its own: what it paid, and how often it asked."""
    person = Person()
    agent, paid = agent_with(folder, per, person, **more)
    async with agent:
        outcome = await agent.run(Task("pay", user=user), session=session)
        assert outcome.status == "finished"
    return paid, person.asked


async def test_a_session_has_its_uses_over_all_its_turns(tmp_path: Path) -> None:
    assert await once(tmp_path, "session", "s-1") == ([100], 0)
    assert await once(tmp_path, "session", "s-1", calls=2) == ([100], 1)
    assert await once(tmp_path, "session", "s-1") == ([], 1)
    assert await once(tmp_path, "session", "s-2", calls=3) == ([100, 101], 1)
    assert await once(tmp_path, "session", None, calls=3) == ([100, 101], 1)  # the run is all there is


async def test_a_day_has_its_uses_over_all_runs_of_a_user(tmp_path: Path) -> None:
    assert await once(tmp_path, "day", "s-1") == ([100], 0)
    assert await once(tmp_path, "day", None) == ([100], 0)
    assert await once(tmp_path, "day", "s-2") == ([], 1)
    assert await once(tmp_path, "day", "s-2", user="bob") == ([100], 0)


@pytest.mark.parametrize("effect", ["read", "spend"])
async def test_a_rule_that_forbids_holds_beyond_its_uses_also_for_reads(tmp_path: Path, effect: str) -> None:
    counts = []
    for _ in range(3):
        agent, paid = agent_with(tmp_path, "day", Person("once"), level="deny", effect=effect)
        async with agent:
            await agent.run("pay")
        counts.append(len(paid))
    assert counts == [1, 1, 0]


async def test_a_person_who_does_it_uses_the_rule_too(tmp_path: Path) -> None:
    done = []
    for _ in range(4):
        agent, paid = agent_with(tmp_path, "day", Person("once"), level="human")
        async with agent:
            outcome = await agent.run("pay")
            asked = any(isinstance(event.body, QuestionAsked) for event in agent.store.read(outcome.run_id))
            done.append((asked, paid, counted(agent)))
    assert done == [(False, [100], 1), (False, [100], 2), (True, [], 3), (True, [], 4)]


async def resumed(folder: Path, outcome: Outcome, person: Person, calls: int) -> tuple[Outcome, list[int]]:
    agent, paid = agent_with(folder, "day", person, calls)
    async with agent:
        answer = {"approval_id": outcome.waiting_for[0], "choice": "once", "by": "user"}
        agent.store.post(outcome.run_id, "approval", answer)
        return await agent.resume(outcome.run_id), paid


async def test_a_resume_and_a_replay_count_nothing_twice(tmp_path: Path) -> None:
    agent, paid = agent_with(tmp_path, "day", Person(None), calls=4)
    async with agent:
        outcome = await agent.run("pay")
    assert (outcome.status, paid) == ("waiting", [100, 101])
    for expected in (102, 103):
        outcome, paid = await resumed(tmp_path, outcome, Person(None), calls=4)
        assert paid == [expected]
    assert outcome.status == "finished"
    agent, paid = agent_with(tmp_path, "day", Person(), calls=4)
    async with agent:
        await agent.replay(outcome.run_id)
        assert paid == [] and counted(agent) == 4


def counted(agent: Agent) -> int:
    return agent.store.tallied("none", [Tally("pays", "day", "default", None, "", "")])["pays"]


async def test_what_is_used_up_while_a_person_thinks_is_not_done_after_their_yes(tmp_path: Path) -> None:
    """The rule forbids beyond two uses a day: two processes that both found one left use it once."""

    async def meanwhile() -> None:
        other, paid = agent_with(tmp_path, "day", Person("once"), level="deny", calls=2)
        async with other:
            await other.run("pay")
        assert paid == [100, 101]

    agent, paid = agent_with(tmp_path, "day", Person("once", meanwhile), level="deny")
    async with agent:
        outcome = await agent.run("pay")
        assert outcome.status == "finished" and paid == [] and counted(agent) == 2


async def test_an_approval_outlives_a_limit_that_is_reached_meanwhile(tmp_path: Path) -> None:
    """Another rule asks; that the one that allows is used up by then changes nothing in what was answered."""

    async def meanwhile() -> None:
        await once(tmp_path, "day", None, user="default", calls=2)

    person, asks = Person("once", meanwhile), '[[rule]]\nid = "look"\nlevel = "ask"\ntool = "pay"\n'
    agent, paid = agent_with(tmp_path, "day", person, more=asks)
    async with agent:
        await agent.run("pay")
        assert (paid, person.asked, counted(agent)) == ([100], 1, 3)


async def test_a_fork_counts_what_it_does_itself(tmp_path: Path) -> None:
    agent, paid = agent_with(tmp_path, "day", Person(), calls=1)
    async with agent:
        outcome = await agent.run("pay")
        assert counted(agent) == 1
        await agent.fork(outcome.run_id)  # from after the payment
        assert counted(agent) == 1 and paid == [100]
        await agent.fork(outcome.run_id, 1)
        assert counted(agent) == 2 and paid == [100, 100]
