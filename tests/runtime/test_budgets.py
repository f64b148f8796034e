"""Budgets of whole runs: stopped before the limit, told honestly, gone on with after it was raised."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from agentrt import tool
from agentrt.agent import Agent
from agentrt.core import events as ev
from agentrt.core.errors import BudgetExceeded
from agentrt.core.messages import ToolCall, user
from agentrt.core.models import ModelRequest
from agentrt.core.policy import ApprovalAnswer, ApprovalRequest
from agentrt.core.protocols import RunContext
from agentrt.core.specs import ModelCard, Prices
from agentrt.core.tasks import Budget, Outcome, Task
from agentrt.core.tools import ToolContext, ToolOutput
from agentrt.models.scripted import FunctionModel, ScriptedModel, call
from agentrt.planners import PlanExecute
from agentrt.runtime.spending import worked_s

from .world import AppendLine, CountLines, appending_agent, finished_plan


class Yes:
    async def approve(self, request: ApprovalRequest) -> ApprovalAnswer | None:
        return ApprovalAnswer("once")

    async def answer(self, question: str) -> str | None:
        return None


def bodies(agent: Agent, run_id: str, kind: type[Any]) -> list[Any]:
    return [e.body for e in agent.store.read(run_id) if isinstance(e.body, kind)]


@tool(effect="read")
def look(place: str) -> str:
    """Look at a place."""
    return f"{place} is empty"


async def test_the_answer_is_limited_to_what_the_budget_has_room_for() -> None:
    model = ScriptedModel([call("look", place="attic"), "empty"])
    async with Agent(model, [look], budget=Budget(tokens=2_000)) as agent:
        outcome = await agent.run("What is in the attic?")
        first, second = (r.sampling.max_tokens for r in model.requests)
        assert outcome.status == "finished" and outcome.usage.total <= 2_000
        assert first is not None and second is not None and second < first < 2_000
        settings = [b.settings["max_tokens"] for b in bodies(agent, outcome.run_id, ev.ModelStarted)]
        assert settings == [first, second], "the journal tells what was really asked"


async def test_a_model_call_that_cannot_fit_is_not_made_and_the_outcome_says_how_to_go_on() -> None:
    model = ScriptedModel([call("look", place="attic"), call("look", place="cellar"), "empty"])
    async with Agent(model, [look], budget=Budget(model_calls=2)) as agent:
        outcome = await agent.run("What is in the house?")
        assert outcome.status == "over_budget" and len(model.requests) == 2
        assert "budget of 2 model calls would be exceeded (2 used" in outcome.reason
        assert f"agentrt budget {outcome.run_id}" in outcome.reason
        assert f"agentrt resume {outcome.run_id}" in outcome.reason
        (hit,) = bodies(agent, outcome.run_id, ev.BudgetHit)
        assert (hit.limit, hit.allowed, hit.used, hit.would_be) == ("model calls", 2, 2, 3)


async def test_money_never_passes_its_limit_even_when_every_answer_is_as_long_as_allowed() -> None:
    card = ModelCard("dear", "scripted", 100_000, 5_000, prices=Prices(input=10.0, output=40.0))

    def talkative(request: ModelRequest) -> Any:
        from agentrt.core.models import ModelResponse, Usage

        words = request.sampling.max_tokens or card.max_output_tokens
        asked = sum(len(m.text) for m in request.messages) // 4
        answer = FunctionModel(lambda r: call("look", place=f"room {len(r.messages)}"))._function(request)
        from agentrt.core.messages import assistant

        cost = (asked * 10.0 + words * 40.0) / 1e6
        return ModelResponse(assistant(calls=(answer,)), "tool_calls", Usage(asked, words), cost=cost)

    async with Agent(FunctionModel(talkative, card), [look], budget=Budget(cost=0.5, steps=None)) as agent:
        outcome = await agent.run("Look everywhere.")
        assert outcome.status == "over_budget" and "US dollars" in outcome.reason
        assert 0.45 < outcome.cost <= 0.5
        assert agent.store.get_run(outcome.run_id).cost == pytest.approx(outcome.cost)


async def test_tool_calls_are_stopped_before_the_one_too_many_and_go_on_after_a_raise(tmp_path: Path) -> None:
    limits = Budget(tool_calls={"append_*": 2})
    async with appending_agent(tmp_path, approver=Yes(), budget=limits) as agent:
        outcome = await agent.run("append")
        assert outcome.status == "over_budget" and "2 calls of append_*" in outcome.reason
        assert AppendLine(tmp_path).lines() == ["line 1", "line 2"]
        again = await agent.resume(outcome.run_id)
        assert again.status == "over_budget" and AppendLine(tmp_path).lines() == ["line 1", "line 2"]
        agent.store.post(outcome.run_id, "budget", {"tool_calls": {"append_*": 3}})
    async with appending_agent(tmp_path, approver=Yes(), budget=limits) as agent:
        done = await agent.resume(outcome.run_id)
        assert (done.status, done.answer) == ("finished", "the log has 3 lines")
        assert AppendLine(tmp_path).lines() == ["line 1", "line 2", "line 3"]
        assert done.steps == agent.store.get_run(done.run_id).steps == 5


async def test_a_raised_budget_and_what_was_spent_survive_a_restart(tmp_path: Path) -> None:
    async with appending_agent(tmp_path, budget=Budget(steps=1)) as agent:  # nobody approves: it waits at each line
        waiting = await agent.run("append")
        agent.store.post(waiting.run_id, "budget", {"steps": 4})
    statuses = []
    for _ in range(6):
        async with appending_agent(tmp_path, budget=Budget(steps=1)) as agent:
            for pending in agent.store.pending(waiting.run_id):
                agent.store.post(waiting.run_id, "approval", {"approval_id": pending.id, "choice": "once"})
            outcome = await agent.resume(waiting.run_id)
            statuses.append((outcome.status, outcome.steps))
    assert statuses == [("waiting", 2), ("waiting", 3), *[("over_budget", 4)] * 4]


@dataclass(frozen=True)
class Forks:
    """Two branches, one of which wants more than its share; what then is ``fallback``'s to say."""

    wants: tuple[int, int] = (3, 9)
    catches: bool = True
    id: str = "forks"
    version: str = "1"

    @property
    def prompts(self) -> Mapping[str, str]:
        return {}

    async def solve(self, task: Task, ctx: RunContext, state: Mapping[str, Any] | None = None) -> Outcome:
        await ctx.checkpoint({})

        async def branch(inner: RunContext, steps: int) -> int:
            for _ in range(steps):
                await inner.new_step()
                await inner.model(ModelRequest((user(f"{task.goal} {steps}"),)))
            return steps

        small, large = self.wants
        try:
            done = await ctx.parallel(lambda c: branch(c, small), lambda c: branch(c, large))
        except BudgetExceeded as over:
            if not self.catches:
                raise
            await ctx.call(ToolCall("c1", "append_line", {"text": f"short of {over.limit} in {over.branch}"}))
            return Outcome("finished", "half of it")
        return Outcome("finished", str(done))


def forking_agent(folder: Path, planner: Forks, budget: Budget, **options: Any) -> Agent:
    model = FunctionModel(lambda request: "word " * 10)
    tools = [AppendLine(folder), CountLines(folder)]
    return Agent(model, tools, planner=planner, budget=budget, store=folder / "journal.db", **options)


async def test_a_branch_over_its_share_fails_alone_and_its_parent_decides_the_same_on_replay(tmp_path: Path) -> None:
    async with forking_agent(tmp_path, Forks(), Budget(steps=8)) as agent:
        waiting = await agent.run("count")
        assert waiting.status == "waiting", waiting.reason  # the write after the branches needs a yes
        shares = bodies(agent, waiting.run_id, ev.BudgetReserved)
        assert [(s.amounts, s.child) for s in shares] == [({"steps": 4}, "main/0.0"), ({"steps": 4}, "main/0.1")]
        hits = [e for e in agent.store.read(waiting.run_id) if isinstance(e.body, ev.BudgetHit)]
        assert [h.branch for h in hits] == ["main/0.1"]
        before = len(bodies(agent, waiting.run_id, ev.ModelStarted))
        assert before == 8, "three in one branch, and the other spent its share and what the first gave back"
        (pending,) = agent.store.pending(waiting.run_id)
        agent.store.post(waiting.run_id, "budget", {"steps": 100})
        agent.store.post(waiting.run_id, "approval", {"approval_id": pending.id, "choice": "once"})
    async with forking_agent(tmp_path, Forks(), Budget(steps=8)) as agent:
        done = await agent.resume(waiting.run_id)
        assert (done.status, done.answer) == ("finished", "half of it"), done.reason
        assert len(bodies(agent, waiting.run_id, ev.ModelStarted)) == before, "what was decided is not decided again"
        assert AppendLine(tmp_path).lines() == ["short of steps in main/0.1"]


async def test_a_run_stopped_in_a_branch_goes_on_there_when_its_budget_was_raised(tmp_path: Path) -> None:
    planner = Forks(catches=False)
    async with forking_agent(tmp_path, planner, Budget(steps=8)) as agent:
        stopped = await agent.run("count")
        assert stopped.status == "over_budget" and "in branch main/0.1" in stopped.reason
        assert stopped.steps == 8
        agent.store.post(stopped.run_id, "budget", {"steps": 12})
    async with forking_agent(tmp_path, planner, Budget(steps=8)) as agent:
        done = await agent.resume(stopped.run_id)
        assert (done.status, done.answer, done.steps) == ("finished", "(3, 9)", 12), done.reason
        assert len(bodies(agent, done.run_id, ev.ModelFinished)) == 12
        row = agent.store.get_run(done.run_id)
        assert (row.input_tokens, row.output_tokens) == (done.usage.input_tokens, done.usage.output_tokens)


async def test_branches_of_a_plan_share_the_budget_of_tool_calls(tmp_path: Path) -> None:
    plan = ScriptedModel([finished_plan(["append_line"])], by_position=True)
    tools = [AppendLine(tmp_path), CountLines(tmp_path)]
    limits = Budget(tool_calls={"append_line": 1})
    async with Agent(plan, tools, planner=PlanExecute(), approver=Yes(), budget=limits) as agent:
        outcome = await agent.run("append")
        assert outcome.status == "over_budget" and len(AppendLine(tmp_path).lines()) == 1


async def test_a_run_started_for_a_call_inherits_what_is_left_and_is_charged_for(tmp_path: Path) -> None:
    budgets: list[Budget | None] = []

    @tool(effect="read")
    async def delegate(part: str, ctx: ToolContext) -> ToolOutput:
        """Have another agent look at a part."""
        budgets.append(ctx.budget)

        def looks(request: ModelRequest) -> Any:
            seen = len(request.messages)
            return call("look", place=f"{part} {seen}") if seen < 6 else "ok"

        async with Agent(FunctionModel(looks), [look]) as helper:
            outcome = await helper.run(Task(part, budget=ctx.budget or Budget()))
        return ToolOutput(outcome.answer or outcome.reason, outcome=outcome)

    def agent() -> Agent:
        tools = [delegate, AppendLine(tmp_path)]
        script = [call("delegate", part="left"), call("append_line", text="x"), call("delegate", part="right"), "done"]
        model = ScriptedModel(script, by_position=True)
        limits = Budget(steps=6, tool_calls={"*": 5})
        return Agent(model, tools, budget=limits, store=tmp_path / "journal.db")

    async with agent() as first:
        waiting = await first.run("Look at both.")
        assert waiting.status == "waiting"
        (pending,) = first.store.pending()
        first.store.post(waiting.run_id, "approval", {"approval_id": pending.id, "choice": "once"})
    async with agent() as second:
        outcome = await second.resume(waiting.run_id)
        children = bodies(second, outcome.run_id, ev.ChildRun)
    assert [b and (b.steps, b.tool_calls["*"]) for b in budgets] == [(5, 4), (0, 0)], "the second was left nothing"
    assert [c.outcome["status"] for c in children] == ["finished", "over_budget"]
    assert (
        outcome.status == "over_budget"
        and outcome.steps == 6
        and outcome.spent["tool_calls"]
        == {
            "delegate": 2,
            "append_line": 1,
            "look": 2,
        }
    )


async def test_a_running_model_call_is_cut_when_the_time_is_up() -> None:
    async def silent(request: ModelRequest) -> Any:
        await asyncio.Event().wait()

    async with Agent(FunctionModel(silent), [look], budget=Budget(wall_s=0.3)) as agent:
        outcome = await agent.run("Look.")
        assert outcome.status == "over_budget" and "0.3 seconds" in outcome.reason
        (failed,) = bodies(agent, outcome.run_id, ev.ModelFailed)
        assert failed.error == "BudgetExceeded"


async def test_a_reading_tool_is_cut_when_the_time_is_up() -> None:
    stopped = asyncio.Event()

    @tool(effect="read")
    async def stare() -> str:
        """Stare."""
        try:
            await asyncio.Event().wait()
        finally:
            stopped.set()
        return ""

    async with Agent(ScriptedModel([call("stare")]), [stare], budget=Budget(wall_s=1.0)) as agent:
        outcome = await agent.run("Stare.")
        assert outcome.status == "over_budget"
        await asyncio.wait_for(stopped.wait(), 10)
        assert bodies(agent, outcome.run_id, ev.ToolRequested) and not bodies(agent, outcome.run_id, ev.ToolFinished)


async def test_a_write_in_progress_is_finished_and_recorded(tmp_path: Path) -> None:
    class Slow(AppendLine):
        async def call(self, arguments: dict[str, Any], ctx: Any) -> Any:
            await asyncio.sleep(1.5)
            return await super().call(arguments, ctx)

    model = ScriptedModel([call("append_line", text="a"), "done"])
    async with Agent(model, [Slow(tmp_path)], approver=Yes(), budget=Budget(wall_s=1.0)) as agent:
        outcome = await agent.run("append")
        assert outcome.status == "over_budget" and AppendLine(tmp_path).lines() == ["a"]
        (finished,) = bodies(agent, outcome.run_id, ev.ToolFinished)
        assert not finished.is_error


async def test_money_without_a_known_price_is_refused_with_the_way_out() -> None:
    card = ModelCard("nobody-knows", "openai", 100_000, extra={"priced": False})
    async with Agent(ScriptedModel(["hello"], card), budget=Budget(cost=1.0)) as agent:
        outcome = await agent.run("Say hello.")
        assert outcome.status == "failed" and "AGENTRT_PRICES" in outcome.reason


@pytest.mark.parametrize(("reason", "waiting_for"), [("it needs approval", ("apr-1",)), ("interrupted", ())])
def test_to_look_at_a_question_and_leave_is_no_work(reason: str, waiting_for: tuple[str, ...]) -> None:
    """Else who thinks for an hour and then says "later" finds the run's time used up."""
    asked = ev.ApprovalAsked("main/5", "apr-1", "send", {}, ("write",), "binding", "it writes")
    suspended = ev.RunSuspended(reason, waiting_for)
    resumed = ev.RunResumed(2, {}, (), 0)
    decided = ev.ApprovalDecided("main/5", "apr-1", "once", "user")
    finished = ev.RunFinished("finished", "blob")
    history = [(0.0, asked), (3600.0, suspended), (7200.0, resumed), (7201.0, decided), (7203.0, finished)]
    events = [ev.Event("run-1", seq, time, body) for seq, (time, body) in enumerate(history, 1)]
    assert worked_s(events) == 2.0
