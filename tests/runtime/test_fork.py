"""Forks: what they share, where they go on, what they know of the world, and what cannot be forked."""

from __future__ import annotations

from pathlib import Path

import pytest

from agentrt.agent import Agent
from agentrt.cli.approvers import Yes
from agentrt.core import events as ev
from agentrt.core.errors import ForkError, RunNotFound, StoreError
from agentrt.core.messages import Message, assistant
from agentrt.core.models import ModelRequest
from agentrt.models.scripted import FunctionModel, ScriptedModel, call
from agentrt.planners import PlanExecute
from agentrt.store import open_store

from .world import AppendLine, CountLines, appending_agent, call_of, finished_plan


def bodies(agent: Agent, run_id: str, kind: type) -> list:  # type: ignore[type-arg]
    return [e.body for e in agent.store.read(run_id) if isinstance(e.body, kind)]


def shouting() -> FunctionModel:
    """Another model: it finishes the log in capitals, whatever is in it."""

    def decide(request: ModelRequest) -> Message:
        results = [m for m in request.messages if m.role == "tool"]
        if len(results) < 3:
            return call_of("append_line", len(results), text=f"LINE {len(results) + 1}")
        return assistant("SHOUTED")

    return FunctionModel(decide)


async def test_a_fork_shares_the_steps_before_and_goes_on_with_another_model(tmp_path: Path) -> None:
    async with appending_agent(tmp_path, approver=Yes(untrusted=True)) as agent:
        first = await agent.run("append three lines")
        assert AppendLine(tmp_path).lines() == ["line 1", "line 2", "line 3"]
        other = shouting()
        forked = await agent.fork(first.run_id, 3, model=other)
        assert (forked.status, forked.answer) == ("finished", "SHOUTED")
        assert forked.run_id != first.run_id and forked.steps == 4
        assert AppendLine(tmp_path).lines()[3:] == ["LINE 3"], (
            "two lines were done before the fork and are not repeated"
        )
        seen = [m.text for m in other.requests[0].messages if m.role == "tool"]
        assert seen == ["appended line 1", "appended line 2"]
        row = agent.store.get_run(forked.run_id)
        assert (row.parent, row.session, row.status) == (first.run_id, None, "finished")
        assert agent.store.get_run(first.run_id).answer == "the log has 3 lines", "the other run is as it was"
        again = await agent.replay(forked.run_id)
        assert again.outcome.answer == "SHOUTED" and again.ended == "outcome"
        assert again.effects == 6, "step, model, call, step, model, claim: the shared steps are not replayed"


async def test_what_the_other_run_wrote_later_is_listed_as_a_warning(tmp_path: Path) -> None:
    async with appending_agent(tmp_path, approver=Yes(untrusted=True)) as agent:
        first = await agent.run("append three lines")
        forked = await agent.fork(first.run_id, 2, model=ScriptedModel(["enough"]))
        (body,) = bodies(agent, forked.run_id, ev.Forked)
        assert body.later_writes == ('append_line {"text":"line 2"}', 'append_line {"text":"line 3"}')
        assert (body.run, body.at) == (first.run_id, "step 2")
        assert forked.answer == "enough"
        assert len(bodies(agent, forked.run_id, ev.Intent)) == 1


async def test_a_prompt_is_heard_at_the_step_and_replaces_what_was_said_there(tmp_path: Path) -> None:
    async with appending_agent(tmp_path) as agent:
        first = await agent.run("append")
        agent.store.post(first.run_id, "steer", {"text": "make it loud"})
        (pending,) = agent.store.pending(first.run_id)
        agent.store.post(first.run_id, "approval", {"approval_id": pending.id, "choice": "once"})
        assert (await agent.resume(first.run_id)).status == "waiting"
        other = ScriptedModel(["ok"])
        forked = await agent.fork(first.run_id, 2, model=other, prompt="stop here")
        assert forked.answer == "ok"
        said = [m.text for m in other.requests[0].messages if m.role == "user"]
        assert said == ["append", "stop here"]


async def test_a_waiting_run_is_forked_without_its_question(tmp_path: Path) -> None:
    async with appending_agent(tmp_path) as agent:
        first = await agent.run("append")
        forked = await agent.fork(first.run_id)
        assert forked.status == "waiting" and forked.waiting_for != first.waiting_for
        assert {p.run_id for p in agent.store.pending()} == {first.run_id, forked.run_id}
        for run, name in ((forked.run_id, forked.waiting_for[0]), (first.run_id, first.waiting_for[0])):
            agent.store.post(run, "approval", {"approval_id": name, "choice": "deny"})
            await agent.resume(run)
        assert AppendLine(tmp_path).lines() == []


@pytest.mark.parametrize("where", ["memory", "sqlite"])
async def test_a_plan_is_forked_in_its_middle(tmp_path: Path, where: str) -> None:
    plan = FunctionModel(lambda request: finished_plan([]))
    store = open_store(None if where == "memory" else tmp_path / "j.db")
    tools = [AppendLine(tmp_path), CountLines(tmp_path)]
    async with Agent(plan, tools, planner="plan", approver=Yes(untrusted=True), store=store) as agent:
        first = await agent.run("append")
        assert first.answer == "3 lines"
        forked = await agent.fork(first.run_id, "node:last", model=ScriptedModel([]))
        assert (forked.status, forked.answer) == ("finished", "4 lines"), "only the last line was written again"
        assert sorted(AppendLine(tmp_path).lines()) == ["last", "last", "parallel 0", "parallel 1"]
        (body,) = bodies(agent, forked.run_id, ev.Forked)
        assert body.later_writes == ('append_line {"text":"last"}',)
        assert len(plan.requests) == 1, "the plan was not proposed again"
        assert (await agent.replay(forked.run_id)).outcome.answer == "4 lines"
        third = await agent.fork(forked.run_id, "n", model=ScriptedModel([]))
        assert third.answer == "4 lines", "a fork of a fork"


def instructing(request: ModelRequest) -> Message:
    """Plans two steps in words that run in parallel; carries each out with one write."""
    text = request.messages[-1].text
    if request.output_schema is not None:
        steps = ", ".join(f'{{"type": "instruct", "id": "i{i}", "text": "write {i}"}}' for i in range(2))
        group = f'{{"type": "parallel", "id": "both", "steps": [{steps}]}}'
        end = '{"type": "finish", "id": "end", "answer": "done"}'
        return assistant(f'{{"goal": "g", "root": {{"type": "sequence", "id": "r", "steps": [{group}, {end}]}}}}')
    return call_of("append_line", 0, text=text[-1])


async def test_a_fork_in_a_parallel_part_does_not_repeat_what_a_sibling_wrote(tmp_path: Path) -> None:
    tools = [AppendLine(tmp_path), CountLines(tmp_path)]
    async with Agent(FunctionModel(instructing), tools, planner="plan", approver=Yes(untrusted=True)) as agent:
        first = await agent.run("append")
        assert first.answer == "done" and sorted(AppendLine(tmp_path).lines()) == ["0", "1"]
        last_write = max(e.seq for e in agent.store.read(first.run_id) if isinstance(e.body, ev.Intent))
        forked = await agent.fork(first.run_id, f"seq:{last_write}")
        assert forked.answer == "done"
        assert sorted(AppendLine(tmp_path).lines()) == ["0", "1"], "what was under way is taken with its result"
        step = [
            e for e in agent.store.read(first.run_id) if isinstance(e.body, ev.ValueTaken) and e.body.kind == "step"
        ]
        forked = await agent.fork(first.run_id, step[-1].body.value)  # type: ignore[union-attr]
        assert forked.answer == "done"
        (after,) = [e for e in agent.store.read(first.run_id) if isinstance(e.body, ev.PlanAccepted)]
        assert len(bodies(agent, forked.run_id, ev.PlanAccepted)) == 1 and after


async def test_a_failed_and_an_over_budget_run_can_be_forked(tmp_path: Path) -> None:
    from agentrt.core.tasks import Budget

    script = ScriptedModel([call("count_lines"), RuntimeError("the wire broke")])
    agent = Agent(script, [AppendLine(tmp_path), CountLines(tmp_path)], budget=Budget(steps=2))
    first = await agent.run("count")
    assert first.status == "failed"
    forked = await agent.fork(first.run_id, model=ScriptedModel(["0 lines"]))
    assert (forked.status, forked.answer) == ("finished", "0 lines")
    looping = FunctionModel(lambda request: call_of("count_lines", len(request.messages)))
    spent = await agent.fork(first.run_id, 1, model=looping)
    assert spent.status == "over_budget"
    more = await agent.fork(spent.run_id, model=ScriptedModel(["enough"]), budget={"steps": 4})
    assert (more.status, more.answer) == ("finished", "enough")


async def test_a_fork_that_died_halfway_is_a_run_like_any_other(tmp_path: Path) -> None:
    async with appending_agent(tmp_path, approver=Yes(untrusted=True)) as agent:
        first = await agent.run("append")
    async with appending_agent(tmp_path) as agent:
        forked = await agent.fork(first.run_id, 2)
        assert forked.status == "waiting"
    async with appending_agent(tmp_path, approver=Yes(untrusted=True)) as agent:
        done = await agent.resume(forked.run_id)
        assert (done.status, AppendLine(tmp_path).lines()[3:]) == ("finished", ["line 2", "line 3"])


@pytest.mark.parametrize(
    ("at", "said"),
    [
        (9, "steps 1 to 5, there is no step 9"),
        ("node:x", "no nodes of a plan"),
        ("seq:900", "there is none numbered 900"),
    ],
)
async def test_a_place_that_does_not_exist_is_named_with_those_that_do(
    tmp_path: Path, at: int | str, said: str
) -> None:
    async with appending_agent(tmp_path, approver=Yes(untrusted=True)) as agent:
        first = await agent.run("append")
        with pytest.raises(ForkError, match=said):
            await agent.fork(first.run_id, at)
        assert len(agent.store.list_runs()) == 1


async def test_another_planner_and_another_run_are_refused(tmp_path: Path) -> None:
    async with appending_agent(tmp_path, approver=Yes(untrusted=True)) as agent:
        first = await agent.run("append")
        with pytest.raises(RunNotFound):
            await agent.fork("run-nowhere", 1)
    async with appending_agent(tmp_path, planner=PlanExecute()) as agent:
        with pytest.raises(ForkError, match="planned by react"):
            await agent.fork(first.run_id, 2)


async def test_erased_content_is_said_before_anything_is_made(tmp_path: Path) -> None:
    async with appending_agent(tmp_path, approver=Yes(untrusted=True)) as agent:
        first = await agent.run("append")
        (done, *_) = bodies(agent, first.run_id, ev.ModelFinished)
        second = [e.body for e in agent.store.read(first.run_id) if isinstance(e.body, ev.Checkpoint)][1]
        agent.store.erase([done.response_blob, second.state_blob], "asked to")  # type: ignore[attr-defined]
        with pytest.raises(StoreError, match="erased"):
            await agent.fork(first.run_id, 2)
        assert len(agent.store.list_runs()) == 1
        assert (await agent.fork(first.run_id, 3, model=ScriptedModel(["ok"]))).answer == "ok"
