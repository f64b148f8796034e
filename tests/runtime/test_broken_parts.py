"""Parts a program brings along and that do not keep their protocol: nothing is permitted by mistake, and the outcome
says what was expected, what came and what to do."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

import pytest

from agentrt import Agent, Outcome, tool
from agentrt.core import events as ev
from agentrt.core.policy import ApprovalAnswer, ApprovalRequest, Decision, PolicyQuery
from agentrt.models.scripted import ScriptedModel, call


def payer(**parts: Any) -> tuple[Agent, list[int]]:
    """An agent that pays once, and what it paid."""
    paid: list[int] = []

    @tool(effect="spend")
    def pay(amount: int) -> str:
        """Pay an amount."""
        paid.append(amount)
        return "paid"

    return Agent(ScriptedModel([call("pay", amount=5), "done"], by_position=True), [pay], **parts), paid


NAN = ApprovalAnswer("edit", arguments={"amount": float("nan")})


class Says:
    """A policy, an approver and a planner that give what they are told to."""

    digest, id, version, prompts = "says", "says", "1", {}  # type: ignore[var-annotated]

    def __init__(self, answer: Any) -> None:
        self._answer = answer

    def decide(self, query: PolicyQuery) -> Any:
        return self._answer

    async def approve(self, request: ApprovalRequest) -> Any:
        return self._answer

    async def answer(self, question: str) -> Any:
        return self._answer

    async def solve(self, task: Any, ctx: Any, state: Any = None) -> Any:
        return self._answer


@pytest.mark.parametrize(
    "decision",
    [True, None, "allow", Decision("Allow", "r"), Decision("maybe", "r"), Decision("rewrite", "r")],  # type: ignore[arg-type]
)
async def test_a_policy_that_gives_no_decision_permits_nothing(decision: Any) -> None:
    agent, paid = payer(policy=Says(decision), approver=Says(ApprovalAnswer("once")))
    async with agent:
        outcome = await agent.run("pay 5")
    assert (outcome.status, paid) == ("failed", [])
    assert "PolicyError: expected the policy" in outcome.reason and "decide()" in outcome.reason


@pytest.mark.parametrize(
    "answer", [True, "once", {"choice": "once"}, ApprovalAnswer("sure"), ApprovalAnswer("edit"), NAN]
)  # type: ignore[arg-type]
async def test_an_approver_that_gives_no_answer_permits_nothing(tmp_path: Path, answer: Any) -> None:
    agent, paid = payer(approver=Says(answer), store=tmp_path / "journal.db")
    async with agent:
        outcome = await agent.run("pay 5")
        assert (outcome.status, paid) == ("failed", [])
        assert "ConfigError: expected the approver" in outcome.reason and "approve()" in outcome.reason
    mended, paid = payer(approver=Says(ApprovalAnswer("once")), store=tmp_path / "journal.db")
    async with mended:
        outcome = await mended.resume(outcome.run_id)
    assert (outcome.status, paid) == ("finished", [5])


async def test_an_approver_that_is_not_async_is_told_so() -> None:
    class Sync:
        def approve(self, request: ApprovalRequest) -> ApprovalAnswer:
            return ApprovalAnswer("once")

        def answer(self, question: str) -> str:
            return ""

    agent, paid = payer(approver=Sync())
    async with agent:
        outcome = await agent.run("pay 5")
    assert (outcome.status, paid) == ("failed", []) and "async def" in outcome.reason


@pytest.mark.parametrize("ended", [None, "done", Outcome("done"), Outcome("finished", 5)])  # type: ignore[arg-type]
async def test_a_planner_must_end_with_an_outcome(ended: Any) -> None:
    agent, _ = payer(planner=Says(ended))
    async with agent:
        outcome = await agent.run("pay 5")
    assert outcome.status == "failed" and "expected the planner 'says' to end with an Outcome" in outcome.reason


async def test_an_observer_that_fails_does_not_stop_the_run(caplog: pytest.LogCaptureFixture) -> None:
    class Breaks:
        seen = 0

        def on_event(self, event: ev.Event) -> None:
            self.seen += 1
            raise ValueError("broken screen")

        def on_delta(self, delta: Any) -> None:
            raise ValueError("broken screen")

    breaks = Breaks()
    agent, paid = payer(approver=Says(ApprovalAnswer("once")), observers=[breaks])
    with caplog.at_level(logging.ERROR):
        async with agent:
            outcome = await agent.run("pay 5")
    assert (outcome.status, paid, breaks.seen) == ("finished", [5], 1)
    assert "an observer (Breaks) failed" in caplog.text
