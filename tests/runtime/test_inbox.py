"""What is said to a run from outside: words reach every planner, plans are edited, limits are raised."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agentrt.agent import Agent
from agentrt.cli.approvers import Yes
from agentrt.core import events as ev
from agentrt.core.errors import ConfigError, StoreError
from agentrt.core.messages import Message, assistant
from agentrt.core.models import ModelRequest
from agentrt.core.tasks import Budget
from agentrt.models.scripted import FunctionModel, ScriptedModel, call
from agentrt.planners import PlanExecute, ReAct, Reflexion
from agentrt.runtime.limits import changed_limits, limits_in_force
from agentrt.store import open_store

from .world import AppendLine, CountLines, appending_agent, call_of, finished_plan


def tools_in(folder: Path) -> list[Any]:
    return [AppendLine(folder), CountLines(folder)]


def bodies(agent: Agent, run_id: str, kind: type) -> list[Any]:
    return [e.body for e in agent.store.read(run_id) if isinstance(e.body, kind)]


def texts(request: ModelRequest) -> list[str]:
    return [m.text for m in request.messages if m.role == "user"]


def plan_of(*lines: str, end: str = "done") -> str:
    steps: list[dict[str, Any]] = [
        {"type": "call", "id": line, "tool": "append_line", "arguments": {"text": line}} for line in lines
    ]
    steps.append({"type": "finish", "id": "end", "answer": end})
    return json.dumps({"goal": "g", "root": {"type": "sequence", "id": "root", "steps": steps}})


class PostsWhenAsked(Yes):
    """Approves, and while it is asked the second time somebody posts to the run."""

    untrusted = True

    def __init__(self, kind: str, data: dict[str, Any], when: int = 2) -> None:
        self.kind, self.data, self.when, self.asked = kind, data, when, 0
        self.store: Any = None

    async def approve(self, request: Any) -> Any:
        self.asked += 1
        if self.asked == self.when:
            self.store.post(request.run_id, self.kind, self.data)
        return await super().approve(request)


async def test_steering_reaches_react(tmp_path: Path) -> None:
    posting, model = (
        PostsWhenAsked("steer", {"text": "stop now"}, 1),
        ScriptedModel([call("append_line", text="a"), "ok"]),
    )
    agent = Agent(model, tools_in(tmp_path), approver=posting)
    posting.store = agent.store
    assert (await agent.run("go")).answer == "ok"
    assert texts(model.requests[1]) == ["go", "stop now"]


async def test_steering_a_plan_leads_to_another_plan_that_keeps_what_was_done(tmp_path: Path) -> None:
    posting = PostsWhenAsked("steer", {"text": "leave c out, write d"})
    model = ScriptedModel([plan_of("a", "b", "c"), plan_of("a", "b", "d", end="$steps.d")])
    agent = Agent(model, tools_in(tmp_path), planner="plan", approver=posting)
    posting.store = agent.store
    outcome = await agent.run("go")
    assert (outcome.status, outcome.answer) == ("finished", "appended d")
    assert AppendLine(tmp_path).lines() == ["a", "b", "d"]
    assert texts(model.requests[1])[-1] == "leave c out, write d"
    assert "- a: appended a" in model.requests[1].messages[0].text
    assert (await agent.replay(outcome.run_id)).ended == "outcome"


async def test_steering_outlives_a_suspension_right_after_it(tmp_path: Path) -> None:
    """Heard at a step in words, taken up at the next boundary, with a restart between."""

    def decide(request: ModelRequest) -> Message:
        if request.output_schema is None:
            return call_of("append_line", 0, text="x")
        steps = [
            {"type": "instruct", "id": "say", "text": "write x"},
            {"type": "call", "id": "b", "tool": "append_line", "arguments": {"text": "b"}},
            {"type": "finish", "id": "end", "answer": "done"},
        ]
        told = [t for t in texts(request) if t == "only x"]
        return assistant(
            json.dumps({"goal": "g", "root": {"type": "sequence", "id": "r", "steps": steps[2 * len(told) :]}})
        )

    store = open_store(None)
    agent = Agent(FunctionModel(decide), tools_in(tmp_path), planner="plan", store=store)
    first = await agent.run("go")
    store.post(first.run_id, "steer", {"text": "only x"})
    store.post(first.run_id, "approval", {"approval_id": first.waiting_for[0], "choice": "once"})
    outcome = await Agent(FunctionModel(decide), tools_in(tmp_path), planner="plan", store=store).resume(first.run_id)
    assert (outcome.status, AppendLine(tmp_path).lines()) == ("finished", ["x"])


@pytest.mark.parametrize("inner", [ReAct(), PlanExecute(max_plans=1)])
async def test_what_was_said_in_one_trial_is_known_in_the_next(inner: Any, tmp_path: Path) -> None:
    posting = PostsWhenAsked("steer", {"text": "in capitals"}, 1)
    model = ScriptedModel(
        [call("append_line", text="a"), "", "", "", "lesson", "fine"]
        if isinstance(inner, ReAct)
        else [plan_of("a", "b"), plan_of("b", end=""), "", "lesson", plan_of(end="fine")]
    )
    agent = Agent(model, tools_in(tmp_path), planner=Reflexion(inner), approver=posting)
    posting.store = agent.store
    outcome = await agent.run("go")
    said = texts(model.requests[-1])
    assert said.count("in capitals") == 1, (outcome, [texts(r) for r in model.requests])
    assert (await agent.replay(outcome.run_id)).outcome.status == outcome.status


async def test_an_edited_plan_takes_effect_at_the_next_boundary_and_keeps_results(tmp_path: Path) -> None:
    edited = json.loads(plan_of("a", "b", "new", end="$steps.b"))
    posting = PostsWhenAsked("plan", {"plan": edited, "by": "user"})
    model = ScriptedModel([plan_of("a", "b", "c")])
    agent = Agent(model, tools_in(tmp_path), planner="plan", approver=posting)
    posting.store = agent.store
    outcome = await agent.run("go")
    assert (outcome.status, outcome.answer) == ("finished", "appended b")
    assert AppendLine(tmp_path).lines() == ["a", "b", "new"] and len(model.requests) == 1
    (body,) = bodies(agent, outcome.run_id, ev.PlanEdited)
    assert json.loads(agent.store.blob(body.plan_blob))["root"]["steps"][2]["id"] == "new"
    assert (await agent.replay(outcome.run_id)).ended == "outcome"


async def test_a_group_that_was_done_is_gone_through_again_for_what_is_new_in_it(tmp_path: Path) -> None:
    plan = json.loads(finished_plan([]))
    plan["root"]["steps"][0]["steps"].append(
        {"type": "call", "id": "p2", "tool": "append_line", "arguments": {"text": "parallel 2"}}
    )
    posting = PostsWhenAsked("plan", {"plan": plan}, 3)
    agent = Agent(FunctionModel(lambda _: finished_plan([])), tools_in(tmp_path), planner="plan", approver=posting)
    posting.store = agent.store
    assert (await agent.run("go")).answer == "4 lines"
    assert sorted(AppendLine(tmp_path).lines()) == ["last", "parallel 0", "parallel 1", "parallel 2"]


@pytest.mark.parametrize("bad", [{"goal": "g"}, json.loads(plan_of("a", end="$steps.nowhere"))])
async def test_a_plan_that_cannot_be_is_recorded_as_rejected_and_the_present_one_goes_on(
    bad: Any, tmp_path: Path
) -> None:
    posting = PostsWhenAsked("plan", {"plan": bad}, 1)
    agent = Agent(ScriptedModel([plan_of("a", "b")]), tools_in(tmp_path), planner="plan", approver=posting)
    posting.store = agent.store
    outcome = await agent.run("go")
    assert outcome.answer == "done" and AppendLine(tmp_path).lines() == ["a", "b"]
    assert len(bodies(agent, outcome.run_id, ev.PlanRejected)) == 1


@pytest.mark.parametrize("planner", ["react", "plan"])
async def test_a_run_over_its_budget_goes_on_when_the_budget_was_raised(planner: str, tmp_path: Path) -> None:
    budget = Budget(steps=2) if planner == "react" else Budget(tool_calls={"append_line": 2})
    options: dict[str, Any] = {"approver": Yes(untrusted=True), "planner": planner, "store": tmp_path / "j.db"}
    model = None if planner == "react" else FunctionModel(lambda _: plan_of("line 1", "line 2", "line 3"))
    if model is None:
        agent = appending_agent(tmp_path, budget=budget, **options)
    else:
        agent = Agent(model, tools_in(tmp_path), budget=budget, **options)
    async with agent:
        outcome = await agent.run("go")
        assert outcome.status == "over_budget"
        assert (await agent.resume(outcome.run_id)).status == "over_budget", "still"
        more = {"steps": 10} if planner == "react" else {"tool_calls": {"append_line": 5}}
        agent.store.post(outcome.run_id, "budget", more)
        outcome = await agent.resume(outcome.run_id)
        assert outcome.status == "finished"
        assert AppendLine(tmp_path).lines() == ["line 1", "line 2", "line 3"]
        if planner == "react":
            assert limits_in_force(agent.store, outcome.run_id).steps == 10


@given(st.dictionaries(st.sampled_from(["steps", "tokens", "cost", "wall_s"]), st.integers(0, 9)), st.integers(0, 9))
def test_relative_limits_add_up(asked: dict[str, int], base: int) -> None:
    present = Budget(steps=base, tokens=base, cost=float(base), wall_s=float(base))
    changed = changed_limits(present, {name: f"+{n}" for name, n in asked.items()})
    assert changed == {name: base + n for name, n in asked.items()}
    assert changed_limits(present, dict.fromkeys(asked, "none")) == dict.fromkeys(asked)


@pytest.mark.parametrize("text", ["x", "1.5", "-99", "+", "", "nan", "--1"])
def test_wrong_limits_are_refused(text: str) -> None:
    with pytest.raises(ConfigError, match="steps"):
        changed_limits(Budget(steps=3), {"steps": text})


def test_nothing_can_be_added_to_no_limit() -> None:
    with pytest.raises(ConfigError, match="no limit now"):
        changed_limits(Budget(), {"cost": "+1"})


@pytest.mark.parametrize("stored", [True, False])
@pytest.mark.parametrize(
    "said",
    [{}, {"choice": "sure"}, {"choice": True}, {"choice": "edit"}, {"choice": "edit", "arguments": "x"}],
    ids=["nothing", "no choice", "a yes", "no arguments", "a text"],
)
async def test_an_answer_that_says_nothing_is_not_taken_for_one(
    tmp_path: Path, stored: bool, said: dict[str, Any]
) -> None:
    """It was, and the run failed, or was denied, with nothing more to be said."""
    async with appending_agent(tmp_path, rounds=1, approver=None, store=tmp_path / "j.db" if stored else None) as agent:
        outcome = await agent.run("append")
        [name] = outcome.waiting_for
        with pytest.raises(StoreError, match="post another"):
            agent.store.post(outcome.run_id, "approval", {"approval_id": name, **said})
        agent.store.post(outcome.run_id, "approval", {"approval_id": name, "choice": "once"})
        assert (await agent.resume(outcome.run_id)).status == "finished"


@pytest.mark.parametrize("kind", ["steer", "plan", "budget", "nonsense"])
async def test_a_message_that_says_nothing_has_no_effect(tmp_path: Path, kind: str) -> None:
    async with appending_agent(tmp_path, rounds=1, approver=None) as agent:
        outcome = await agent.run("append")
        [name] = outcome.waiting_for
        agent.store.post(outcome.run_id, kind, {})
        agent.store.post(outcome.run_id, "approval", {"approval_id": name, "choice": "once"})
        assert (await agent.resume(outcome.run_id)).status == "finished"
