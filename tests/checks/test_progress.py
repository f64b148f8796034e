"""Loops are found, work is left alone, and a looping agent gets a way out before it is stopped."""

from __future__ import annotations

import json
from typing import Any

import pytest

from agentrt import tool
from agentrt.agent import Agent
from agentrt.checks.progress import MONOLOGUE, context_pressure, find_loop, same_plan
from agentrt.core import events as ev
from agentrt.core.labels import SYSTEM
from agentrt.core.messages import Message, Text, assistant, user
from agentrt.core.models import ModelRequest, ModelResponse, Usage
from agentrt.core.specs import ModelCard
from agentrt.core.tasks import Outcome
from agentrt.evals.loops import LOOPS, WORK, Maker, alarm, counter_in_the_result, messages, recorded, trajectory
from agentrt.models.scripted import FunctionModel, call
from agentrt.planners import PlanExecute, ReAct, Reflexion

SEEDS = range(40)
FOUND = [maker for maker in LOOPS if maker is not counter_in_the_result]


@pytest.mark.parametrize("maker", FOUND, ids=lambda m: m.__name__)
def test_every_kind_of_loop_is_found(maker: Maker) -> None:
    assert all(alarm(trajectory(maker, seed)) for seed in SEEDS)


@pytest.mark.parametrize("maker", WORK, ids=lambda m: m.__name__)
def test_work_that_looks_like_a_loop_is_left_alone(maker: Maker) -> None:
    alarms = [text for seed in SEEDS if (text := alarm(trajectory(maker, seed)))]
    assert len(alarms) <= (2 if maker.__name__ == "many_lookups" else 0), alarms


def test_what_the_user_says_starts_the_count_anew() -> None:
    same = [("look", {}, "empty", False)] * 2
    assert find_loop([*messages(same), user("look again, please"), *messages(same)[1:]]) is None
    nudge = Message("user", (Text("Try again.", "system", SYSTEM),))
    (one,) = [messages(same[:1])[1:]]
    said = [*messages(same), nudge, *one]
    found = find_loop(said)
    assert found is not None and found.kind == "same call" and found.tools == ("look",)


def test_talk_without_action_and_empty_answers_are_a_monologue() -> None:
    nudge = Message("user", (Text("That is not right.", "system", SYSTEM),))
    said: list[Message] = [user("a task")]
    for _ in range(MONOLOGUE - 1):
        said += [assistant(""), nudge]
        assert find_loop(said) is None
    found = find_loop([*said, assistant("I will do it now.")])
    assert found is not None and found.kind == "monologue"


def test_plans_that_come_again_and_prompts_that_fill_the_context() -> None:
    assert same_plan(["a", "b"], "c") is None
    again = same_plan(["a", "b", "a"], "a")
    assert again is not None and "3 times" in again.text
    assert context_pressure([10, 95, 96], 100) is None
    assert context_pressure([10, 95, 96, 91], 100) is not None


def test_recorded_runs_in_chat_format_are_read() -> None:
    function = {"name": "look", "arguments": '{"at": 1}'}
    turn = {"role": "assistant", "content": None, "tool_calls": [{"id": "a", "function": function}]}
    result = {"role": "tool", "tool_call_id": "a", "content": "Error: nothing"}
    entry = {"traj": [{"role": "user", "content": "hi"}, *[turn, result] * 3]}
    assert "look" in (alarm(recorded(entry)) or "")


# -- the way out ----------------------------------------------------------------------------------------------


@tool(effect="read")
def look(place: str) -> str:
    """Look at a place."""
    return f"{place} is empty"


@tool(effect="read")
def ask_neighbour(about: str) -> str:
    """Ask the neighbour."""
    return f"{about}: sold last week"


def offered(request: ModelRequest) -> set[str]:
    return {spec.name for spec in request.tools}


async def test_a_looping_model_is_told_then_loses_the_tool_then_may_still_answer() -> None:
    def stubborn(request: ModelRequest) -> Any:
        return call("look", place="attic") if "look" in offered(request) else "it cannot be found"

    model = FunctionModel(stubborn)
    async with Agent(model, [look, ask_neighbour]) as agent:
        outcome = await agent.run("Where is the lamp?")
        assert (outcome.status, outcome.answer) == ("finished", "it cannot be found")
        notes = [e.body for e in agent.store.read(outcome.run_id) if isinstance(e.body, ev.Reflected)]
        assert [n.verdict for n in notes] == ["retry", "retry"]
    hint = model.requests[3].messages[-1].text
    assert "the same call to look brought the same result 3 times" in hint
    assert offered(model.requests[3]) == {"look", "ask_neighbour"}
    assert offered(model.requests[6]) == {"ask_neighbour"} and "look is no longer offered" in (
        model.requests[6].messages[-1].text
    )


async def test_a_model_that_goes_on_looping_is_stopped_honestly() -> None:
    model = FunctionModel(lambda request: call("look", place="attic"))
    async with Agent(model, [look, ask_neighbour]) as agent:
        outcome = await agent.run("Where is the lamp?")
    assert outcome.status == "failed" and outcome.reason.startswith("no progress: the same call to look")
    assert len(model.requests) == 9
    alone = FunctionModel(lambda request: call("look", place="attic"))
    async with Agent(alone, [look]) as agent:
        outcome = await agent.run("Where is the lamp?")
    assert outcome.status == "failed" and len(alone.requests) == 6, "there was no other tool to be driven to"


async def test_a_full_context_is_told_to_the_model_once() -> None:
    card = ModelCard("small", "scripted", context_tokens=1_000, max_output_tokens=100)

    def heavy(request: ModelRequest) -> Any:
        looks = sum(m.role == "tool" for m in request.messages)
        turn = assistant(calls=(call("look", place=f"room {looks}"),)) if looks < 6 else assistant("nothing there")
        return ModelResponse(turn, "tool_calls" if looks < 6 else "stop", Usage(950, 10))

    model = FunctionModel(heavy, card)
    async with Agent(model, [look]) as agent:
        outcome = await agent.run("Look everywhere.")
    told = [m for m in model.requests[-1].messages if "filled the context" in m.text]
    assert outcome.status == "finished" and len(told) == 1


BAD_PLAN = json.dumps(
    {
        "goal": "g",
        "root": {
            "type": "sequence",
            "id": "s",
            "steps": [{"type": "call", "id": "c", "tool": "fly", "arguments": {}}],
        },
    }
)


async def test_a_plan_that_was_rejected_is_not_argued_about_for_ever() -> None:
    model = FunctionModel(lambda request: BAD_PLAN)
    async with Agent(model, [look], planner=PlanExecute(max_plans=9)) as agent:
        outcome = await agent.run("Look.")
    assert outcome.status == "no_path" and len(model.requests) == 3
    assert "this plan was proposed 3 times" in outcome.reason
    second, third = (r.messages[-1].text for r in model.requests[1:])
    assert "proposed" not in second and "this plan was proposed 2 times and did not work" in third
    assert "fly" in third.split("rejected", 1)[1], "what was wrong with it is still said"


async def test_attempts_that_do_the_same_are_told_so_and_stopped() -> None:
    def same(request: ModelRequest) -> Any:
        if "failed" in request.messages[-1].text and not request.tools:
            return "be careful"
        return call("look", place="attic") if request.messages[-1].role != "tool" else "the lamp is in the attic"

    def never(task: Any, outcome: Outcome, trajectory: Any) -> str | None:
        return "that is wrong"

    inner = ReAct(checks=())
    planner = Reflexion(inner=inner, checks=(never,), max_trials=9)
    model = FunctionModel(same)
    async with Agent(model, [look], planner=planner) as agent:
        outcome = await agent.run("Where is the lamp?")
    assert "3 attempts did the same" in outcome.reason
    lessons = [m.text for r in model.requests for m in r.messages if "lesson" in m.text.lower()]
    assert any("Take another way" in text for text in lessons)
