"""Planners are deterministic functions of their context: every one is replayed with clock, chance and network
poisoned, and takes the same way."""

from __future__ import annotations

import datetime
import random
import socket
import time
import uuid
from pathlib import Path
from typing import Any

import pytest

from agentrt.agent import Agent
from agentrt.core.errors import ReplayMismatch
from agentrt.core.policy import ApprovalAnswer, ApprovalRequest
from agentrt.models.scripted import FunctionModel
from agentrt.planners import PlanExecute, ReAct, Reflexion
from agentrt.store import open_store

from .world import AppendLine, CountLines, appender, finished_plan


class OnceThenGone:
    """Approves everything until it has been asked ``times`` times, then nobody is there."""

    def __init__(self, times: int) -> None:
        self.left = times

    async def approve(self, request: ApprovalRequest) -> ApprovalAnswer | None:
        self.left -= 1
        return ApprovalAnswer("once") if self.left >= 0 else None

    async def answer(self, question: str) -> str | None:
        return None


class Refuses:
    """A model or tool that must not be used: on replay everything comes from the journal."""

    def __init__(self, inner: Any) -> None:
        self.inner = inner

    def __getattr__(self, name: str) -> Any:
        return getattr(self.inner, name)

    async def generate(self, *args: Any) -> Any:
        raise AssertionError("the model was asked again")

    async def call(self, *args: Any) -> Any:
        raise AssertionError("the tool was called again")


def poison(monkeypatch: pytest.MonkeyPatch) -> None:
    def no(*args: Any, **kwargs: Any) -> Any:
        raise AssertionError("a planner reached for the world")

    class NoDatetime(datetime.datetime):
        @classmethod
        def now(cls, tz: datetime.tzinfo | None = None) -> Any:
            no()

        utcnow = now

    for target, name in ((time, "time"), (time, "sleep"), (random, "random"), (random, "choice"), (uuid, "uuid4")):
        monkeypatch.setattr(target, name, no)
    monkeypatch.setattr(socket.socket, "connect", no)
    monkeypatch.setattr(datetime, "datetime", NoDatetime)


PLANNERS = {
    "react": (ReAct(), lambda: appender(2)),
    "plan": (PlanExecute(), lambda: FunctionModel(lambda request: finished_plan([]))),
    "reflexion": (Reflexion(ReAct()), lambda: appender(2)),
    "reflexion-plan": (Reflexion(PlanExecute()), lambda: FunctionModel(lambda request: finished_plan([]))),
}


@pytest.mark.parametrize("name", sorted(PLANNERS))
@pytest.mark.parametrize("approvals", [0, 1])
async def test_replay_takes_the_same_way_with_the_world_poisoned(
    name: str, approvals: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    planner, model = PLANNERS[name]
    store = open_store(None)
    tools = [AppendLine(tmp_path), CountLines(tmp_path)]
    agent = Agent(model(), tools, planner=planner, approver=OnceThenGone(approvals), store=store)
    first = await agent.run("append")
    assert first.status == "waiting"
    first = await agent.resume(first.run_id)  # a branch that saw another change the file asks anew, once
    assert len(store.pending(first.run_id)) == len(first.waiting_for)
    before = AppendLine(tmp_path).lines()
    written = store.get_run(first.run_id).last_seq

    poison(monkeypatch)
    for _ in range(2):
        silent = Agent(
            Refuses(model()),  # type: ignore[arg-type]
            [Refuses(tool) for tool in tools],  # type: ignore[misc]
            planner=planner,
            approver=OnceThenGone(0),
            store=store,
        )
        again = await silent.resume(first.run_id, strict=False)
        assert (again.status, again.waiting_for) == ("waiting", first.waiting_for)
    assert AppendLine(tmp_path).lines() == before
    added = [e.body for e in store.read(first.run_id, written)]
    assert all(type(b).__name__ in ("RunResumed", "RunSuspended") for b in added), added


async def test_a_planner_that_is_not_deterministic_is_caught(tmp_path: Path) -> None:
    class Fickle(ReAct):
        async def solve(self, task: Any, ctx: Any, state: Any = None) -> Any:
            object.__setattr__(self, "tries", getattr(self, "tries", 0) + 1)
            if self.tries > 1:  # type: ignore[attr-defined]
                await ctx.uuid()
            return await super().solve(task, ctx, state)

    store, planner = open_store(None), Fickle()
    agent = Agent(appender(1), [AppendLine(tmp_path), CountLines(tmp_path)], planner=planner, store=store)
    first = await agent.run("append")
    with pytest.raises(ReplayMismatch, match="another way"):
        await agent.resume(first.run_id)
    assert AppendLine(tmp_path).lines() == []
