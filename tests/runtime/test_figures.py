"""The figures of a run: what belongs to which phase, step and tool, and what was waiting."""

from __future__ import annotations

from pathlib import Path

import pytest

from agentrt import tool
from agentrt.agent import Agent
from agentrt.core import events as ev
from agentrt.core.errors import ToolError
from agentrt.core.events import Event
from agentrt.core.models import Usage
from agentrt.models.scripted import ScriptedModel, call
from agentrt.planners import PlanExecute
from agentrt.runtime.telemetry.figures import figures_of

from .world import AppendLine, CountLines, appending_agent, finished_plan


@tool(effect="read")
def look(place: str) -> str:
    """Look at a place."""
    if place == "cellar":
        raise ToolError("it is dark")
    return "dust " * 40


async def test_the_figures_of_a_real_run_add_up_to_its_outcome() -> None:
    script = [call("look", place="attic"), call("look", place="cellar"), call("lok", place="x"), "nothing there"]
    async with Agent(ScriptedModel(script), [look]) as agent:
        outcome = await agent.run("Look.")
        figures = figures_of(agent.store.read(outcome.run_id))
    assert (figures.input_tokens, figures.output_tokens) == (outcome.usage.input_tokens, outcome.usage.output_tokens)
    assert sum(s.input_tokens for s in figures.steps.values()) == figures.phases["act"].input_tokens
    assert figures.phases["act"].calls == 4 and figures.phases["observe"].calls == 2
    assert figures.phases["observe"].input_tokens >= 40, "what was observed was read again"
    seen = figures.tools["look"]
    assert seen.input_tokens == figures.phases["observe"].input_tokens, "it was the only tool that answered"
    assert (seen.calls, seen.errors, seen.rejected) == (2, 1, 0) and figures.tools["lok"].rejected == 1
    assert figures.policy == {"allow": 2} and len(figures.ttft_s) == 4
    assert figures.published_s is not None and 0 < figures.published_s <= figures.duration_s
    assert figures.waited_s == 0 and figures.status == "finished"


async def test_waiting_is_kept_apart_from_work(tmp_path: Path) -> None:
    async with appending_agent(tmp_path, rounds=1) as agent:
        waiting = await agent.run("append")
        (pending,) = agent.store.pending()
        agent.store.post(waiting.run_id, "approval", {"approval_id": pending.id, "choice": "once"})
        await agent.resume(waiting.run_id)
        events = agent.store.read(waiting.run_id)
    figures = figures_of(events)
    asked = next(e for e in events if isinstance(e.body, ev.ApprovalAsked))
    decided = next(e for e in events if isinstance(e.body, ev.ApprovalDecided))
    assert figures.waited_s == pytest.approx(decided.time - asked.time)
    assert figures.steps[1].waited_s == pytest.approx(decided.time - asked.time)
    assert figures.worked_s == pytest.approx(figures.duration_s - figures.waited_s)
    assert figures.tools["append_line"].asked == 1


async def test_phases_of_a_planner_that_plans(tmp_path: Path) -> None:
    model = ScriptedModel([finished_plan([])], by_position=True)
    async with Agent(model, [AppendLine(tmp_path), CountLines(tmp_path)], planner=PlanExecute()) as agent:
        outcome = await agent.run("append")
        figures = figures_of(agent.store.read(outcome.run_id))
    assert figures.phases["plan"].calls == 1 and figures.phases["act"].calls == 0
    assert figures.published_s is None and figures.status == "waiting"


def event(seq: int, time: float, body: ev.Body, **rest: object) -> Event:
    return Event("run-1", seq, time, body, **rest)  # type: ignore[arg-type]


def test_time_to_publish_is_when_the_first_text_of_the_answer_was_shown() -> None:
    usage = Usage(10, 5)
    events = [
        event(1, 100.0, ev.RunStarted({"user": "ann"}, {"model": "m"})),
        event(2, 101.0, ev.ModelStarted("main/1", 1, "m", "f", "p"), step=1, phase="act"),
        event(3, 104.0, ev.ModelFinished("main/1", 1, "r", "stop", usage, 0.5, 3.0), step=1, phase="act", cost=0.25),
        event(4, 104.5, ev.RunFinished("finished")),
    ]
    figures = figures_of(events)
    assert figures.published_s == pytest.approx(1.5) and figures.user == "ann"
    assert figures.per_token_s == [pytest.approx(2.5 / 4)] and figures.cost == 0.25
    again = [event(4, 110.0, ev.RunResumed(2, {"model": "n"}, ("model",))), event(5, 111.0, ev.RunFinished("finished"))]
    crashed = figures_of([*events[:3], *again])
    assert crashed.waited_s == pytest.approx(6.0) and crashed.changes == 1
