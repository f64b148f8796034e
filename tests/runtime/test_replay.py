"""Planners are deterministic functions of their context: every one is replayed with clock, chance and network
poisoned, and takes the same way."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from agentrt.agent import Agent
from agentrt.cli.approvers import Yes
from agentrt.core.errors import ConfigError, ReplayMismatch
from agentrt.core.events import ClaimedDone
from agentrt.core.policy import ApprovalAnswer, ApprovalRequest
from agentrt.core.tasks import Budget, Outcome
from agentrt.models.scripted import FunctionModel
from agentrt.planners import PlanExecute, ReAct, Reflexion
from agentrt.runtime.granting import origin_of
from agentrt.store import open_store
from agentrt.testing import poisoned

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
        self.origin = origin_of(inner) if hasattr(inner, "spec") else ""

    def __getattr__(self, name: str) -> Any:
        return getattr(self.inner, name)

    async def generate(self, *args: Any) -> Any:
        raise AssertionError("the model was asked again")

    async def call(self, *args: Any) -> Any:
        raise AssertionError("the tool was called again")


PLANNERS = {
    "react": (ReAct(), lambda: appender(2)),
    "plan": (PlanExecute(), lambda: FunctionModel(lambda request: finished_plan([]))),
    "reflexion": (Reflexion(ReAct()), lambda: appender(2)),
    "reflexion-plan": (Reflexion(PlanExecute()), lambda: FunctionModel(lambda request: finished_plan([]))),
}


@pytest.mark.parametrize("name", sorted(PLANNERS))
@pytest.mark.parametrize("approvals", [0, 1])
async def test_replay_takes_the_same_way_with_the_world_poisoned(name: str, approvals: int, tmp_path: Path) -> None:
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

    for _ in range(2):
        silent = Agent(
            Refuses(model()),  # type: ignore[arg-type]
            [Refuses(tool) for tool in tools],  # type: ignore[misc]
            planner=planner,
            approver=OnceThenGone(0),
            store=store,
        )
        with poisoned():
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


# -- whole runs, offline --------------------------------------------------------------------------------------


async def recorded(name: str, folder: Path, **options: Any) -> tuple[Any, str, Any]:
    """A store with a run of this planner in it, its id and its outcome."""
    planner, model = PLANNERS[name]
    store = open_store(None)
    options.setdefault("approver", Yes(untrusted=True))
    agent = Agent(model(), [AppendLine(folder), CountLines(folder)], planner=planner, store=store, **options)
    outcome = await agent.run("append")
    return store, outcome.run_id, outcome


def silent(name: str, folder: Path, store: Any, planner: Any = None) -> Agent:
    """An agent that must reach nothing."""
    tools = [Refuses(AppendLine(folder)), Refuses(CountLines(folder))]
    model: Any = Refuses(PLANNERS[name][1]())
    return Agent(model, tools, planner=planner or PLANNERS[name][0], store=store)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", sorted(PLANNERS))
async def test_a_finished_run_is_carried_out_again_from_its_journal_alone(name: str, tmp_path: Path) -> None:
    store, run_id, outcome = await recorded(name, tmp_path)
    before, lines = store.get_run(run_id), AppendLine(tmp_path).lines()
    agent = silent(name, tmp_path, store)
    with poisoned():
        again = await agent.replay(run_id)
    assert (again.outcome.status, again.outcome.answer, again.ended) == (outcome.status, outcome.answer, "outcome")
    assert again.effects > 5
    assert store.get_run(run_id) == before and AppendLine(tmp_path).lines() == lines, "nothing was written"


@pytest.mark.parametrize("name", sorted(PLANNERS))
async def test_runs_that_wait_or_were_stopped_are_replayed_to_where_they_ended(name: str, tmp_path: Path) -> None:
    store, run_id, outcome = await recorded(name, tmp_path, approver=None)
    assert outcome.status == "waiting"
    again = await silent(name, tmp_path, store).replay(run_id)
    assert (again.outcome.status, again.ended) == ("waiting", "record")
    store.post(run_id, "cancel", {"reason": "enough"})
    planner, model = PLANNERS[name]
    agent = Agent(model(), [AppendLine(tmp_path), CountLines(tmp_path)], planner=planner, store=store)
    assert (await agent.resume(run_id)).status == "cancelled"
    assert (await silent(name, tmp_path, store).replay(run_id)).outcome.status == "cancelled"


async def test_a_run_over_its_budget_and_a_failed_one_are_replayed(tmp_path: Path) -> None:
    store, run_id, outcome = await recorded("react", tmp_path, budget=Budget(steps=2))
    assert outcome.status == "over_budget"
    assert (await silent("react", tmp_path, store).replay(run_id)).ended == "record"

    def breaks(request: Any) -> Any:
        raise RuntimeError("broke")

    agent = Agent(FunctionModel(breaks), [AppendLine(tmp_path), CountLines(tmp_path)], store=store)
    failed = await agent.run("append")
    assert (await silent("react", tmp_path, store).replay(failed.run_id)).outcome.status == "failed"


async def test_a_run_resumed_in_many_pieces_is_replayed_as_one(tmp_path: Path) -> None:
    store, run_id, outcome = await recorded("reflexion", tmp_path, approver=None)
    planner, model = PLANNERS["reflexion"]
    while outcome.status == "waiting":
        store.post(run_id, "approval", {"approval_id": outcome.waiting_for[0], "choice": "once"})
        store.post(run_id, "steer", {"text": "go on"})
        agent = Agent(model(), [AppendLine(tmp_path), CountLines(tmp_path)], planner=planner, store=store)
        outcome = await agent.resume(run_id)
    assert outcome.status == "finished"
    again = await silent("reflexion", tmp_path, store).replay(run_id)
    assert (again.from_seq, again.ended, again.outcome.answer) == (1, "outcome", outcome.answer)


async def test_after_a_change_of_code_the_last_segment_is_replayed(tmp_path: Path) -> None:
    store, run_id, outcome = await recorded("react", tmp_path, approver=None)
    store.post(run_id, "approval", {"approval_id": outcome.waiting_for[0], "choice": "once"})
    newer = ReAct(version="999")
    tools = [AppendLine(tmp_path), CountLines(tmp_path)]
    outcome = await Agent(appender(2), tools, planner=newer, store=store, approver=Yes(untrusted=True)).resume(run_id)
    assert outcome.status == "finished"
    again = await silent("react", tmp_path, store, newer).replay(run_id)
    assert again.from_seq > 1 and again.outcome.answer == outcome.answer


class Chattier(ReAct):
    """A planner whose next release asks otherwise."""

    async def solve(self, task: Any, ctx: Any, state: Any = None) -> Any:
        return await super().solve(replace(task, goal=task.goal + "!"), ctx, state)


class Earlier(ReAct):
    async def solve(self, task: Any, ctx: Any, state: Any = None) -> Any:
        await ctx.select_tools(task.goal, 24)
        return Outcome("finished", "nothing to do")


class Prouder(ReAct):
    async def solve(self, task: Any, ctx: Any, state: Any = None) -> Any:
        return replace(await super().solve(task, ctx, state), answer="I did it")


class Stubborn(ReAct):
    async def _judge(self, *args: Any) -> Any:
        await super()._judge(*args)
        return None


class Wordier(ReAct):
    async def _judge(self, task: Any, talk: Any, response: Any, ctx: Any) -> Any:
        await ctx.record(ClaimedDone("0" * 32), phase="reflect")
        return Outcome("finished", response.message.text)


@pytest.mark.parametrize(
    ("planner", "said"),
    [
        (Chattier(), '-     "text": "append",\n+     "text": "append!",'),
        (Earlier(), "stopped early (finished: nothing to do): the journal goes on with main/1"),
        (Prouder(), "came to another outcome"),
        (Stubborn(), "went on, where the journal ends as finished"),
        (Wordier(), "recorded something else at main/"),
        (PlanExecute(), "took another way at main/1"),
    ],
)
async def test_the_first_difference_is_named(planner: Any, said: str, tmp_path: Path) -> None:
    store, run_id, _ = await recorded("react", tmp_path)
    with pytest.raises(ReplayMismatch) as caught:
        await silent("react", tmp_path, store, planner).replay(run_id)
    assert said in str(caught.value)


async def test_a_changed_tool_and_a_missing_tool_are_named(tmp_path: Path) -> None:
    store, run_id, _ = await recorded("react", tmp_path)
    changed = AppendLine(tmp_path)
    changed.spec = replace(changed.spec, description="Append another line")
    with pytest.raises(ReplayMismatch, match="other tools"):
        await Agent(appender(), [changed, CountLines(tmp_path)], store=store).replay(run_id)
    with pytest.raises(ConfigError, match="append_line"):
        await Agent(appender(), [CountLines(tmp_path)], store=store).replay(run_id)
