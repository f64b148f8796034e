"""Every failure is named on a run that shows it, and not on a run that does not. The runs are real ones."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from agentrt.checks.failures import CAUSES, Baseline, Expected, ExpectedCall, diagnose, find, judge
from agentrt.checks.trajectory import Trajectory, trajectory_of
from agentrt.core.failures import FailureMode
from agentrt.core.messages import ToolCall, assistant, observation, user
from agentrt.core.tasks import Budget, Constraint, Outcome, Task
from agentrt.models.scripted import call

from .runs import TOOLS, broken_scales, cut_off, ran

F = FailureMode
UNKNOWN = Expected()
KG = ExpectedCall("lbs_to_kg", {"lbs": 40}, "18.1436948")
GOOD = Expected(calls=(KG,), solved=True)
BAD = replace(GOOD, solved=False, objection="the answer does not say 18.1436948")


def modes(trajectory: Trajectory, expected: Expected = UNKNOWN) -> set[FailureMode]:
    return {finding.failure.mode for finding in find(trajectory, expected)}


async def good() -> Trajectory:
    return await ran(call("lbs_to_kg", lbs=40), "40 lb are 18.1436948 kg")


def primary(trajectory: Trajectory, expected: Expected = UNKNOWN) -> tuple[FailureMode, str]:
    found = diagnose(trajectory, expected)
    assert found is not None
    return found.primary.mode, found.blame


async def test_a_good_run_has_no_failure_of_any_kind() -> None:
    trajectory = await good()
    assert find(trajectory, GOOD) == ()
    assert diagnose(trajectory, GOOD) is None
    assert diagnose(trajectory) is None, "nor when nothing is known of the right way"
    assert trajectory.calls[0].output == "18.1436948"


async def test_every_mode_has_a_place_among_the_causes() -> None:
    assert sorted(CAUSES) == sorted(FailureMode)


# -- the three tool-use failures ------------------------------------------------------------------------------


@pytest.mark.parametrize("invented", ["bing_search", "get_time", "retrieve_top_products"])
async def test_a_tool_outside_the_inventory(invented: str) -> None:
    trajectory = await ran(call(invented, query="x"), "done")
    (finding,) = find(trajectory)
    assert finding.failure.mode is F.INVALID_TOOL and finding.failure.tool == invented
    assert finding.failure.step == 1 and invented in finding.failure.evidence
    assert not finding.recovered
    assert primary(trajectory, BAD) == (F.INVALID_TOOL, "planner")


async def test_two_parameters_where_there_is_one() -> None:
    trajectory = await ran(ToolCall("", "lbs_to_kg", {"lbs": 40, "precision": 2}), "18.14 kg")
    (finding,) = find(trajectory)
    assert finding.failure.mode is F.INVALID_PARAMETERS
    assert "precision" in finding.failure.evidence


async def test_100_where_120_is_right() -> None:
    expected = Expected(calls=(ExpectedCall("lbs_to_kg", {"lbs": 120}, "54.4310844"),), solved=False)
    trajectory = await ran(call("lbs_to_kg", lbs=100), "45.359237 kg")
    assert primary(trajectory, expected) == (F.WRONG_VALUES, "planner")
    assert "120" in find(trajectory, expected)[0].failure.evidence
    right = await ran(call("lbs_to_kg", lbs=120.0), "54.4310844 kg")
    assert F.WRONG_VALUES not in modes(right, replace(expected, solved=True)), "120.0 is 120"


async def test_a_mistake_that_was_mended_is_not_what_the_run_is_named_after() -> None:
    trajectory = await ran(call("bing_search"), call("lbs_to_kg", lbs=40), "about 20 kg")
    expected = replace(BAD, objection="wrong answer")
    assert primary(trajectory, expected)[0] is F.GOAL_NOT_REACHED
    (slip,) = [f for f in find(trajectory, expected) if f.failure.mode is F.INVALID_TOOL]
    assert slip.recovered
    assert diagnose(trajectory, GOOD) is None
    assert diagnose(trajectory) is None


async def test_the_same_result_in_another_way_is_no_wrong_value() -> None:
    expected = Expected(calls=(ExpectedCall("lbs_to_kg", {"lbs": 40}, "18.1436948"),))
    trajectory = await ran(call("lbs_to_kg", lbs=40.000000001), "18.1436948")
    assert judge(trajectory.calls[0], expected) in ("right", "same result")
    written = replace(trajectory.calls[0], arguments={"lbs": 41}, effects=("write",))
    assert judge(written, expected) == "wrong", "what a write says of itself proves nothing"
    read = replace(written, effects=("read",))
    assert judge(read, expected) == "same result"


# -- goal, constraints, time ----------------------------------------------------------------------------------

TRIP = "Plan a two-week trip from San Francisco to Hanoi for at most 5000 dollars"
UNDER_5000 = Constraint("total", {"tool": "book_trip", "argument": "price", "at_most": 5000}, "the trip's price")


async def test_another_city_misses_the_goal() -> None:
    task = Task(TRIP, (UNDER_5000,))
    trajectory = await ran(
        call("book_trip", destination="Ho Chi Minh City", weeks=2, price=4200), "All booked.", task=task
    )
    expected = Expected(solved=False, objection="the trip goes to Ho Chi Minh City, not Hanoi")
    assert primary(trajectory, expected) == (F.GOAL_NOT_REACHED, "planner")
    assert F.CONSTRAINT_BROKEN not in modes(trajectory, expected)


async def test_hanoi_far_over_the_budget_breaks_a_constraint() -> None:
    task = Task(TRIP, (UNDER_5000,))
    trajectory = await ran(call("book_trip", destination="Hanoi", weeks=2, price=9000), "Booked.", task=task)
    mode, blame = primary(trajectory)
    assert (mode, blame) == (F.CONSTRAINT_BROKEN, "planner")
    assert "9000" in find(trajectory)[0].failure.evidence
    cheaper = await ran(call("book_trip", destination="Hanoi", weeks=2, price=4900), "Booked.", task=task)
    assert find(cheaper) == ()


async def test_a_deadline_has_its_own_name() -> None:
    late = Task("write the proposal", (Constraint("deadline", "2001-01-01"),))
    assert primary(await ran("Here is the proposal.", task=late)) == (F.DEADLINE_MISSED, "planner")
    ahead = Task("write the proposal", (Constraint("deadline", 4102444800.0),))
    assert find(await ran("Here is the proposal.", task=ahead)) == ()


@pytest.mark.parametrize(
    ("constraint", "holds"),
    [
        (Constraint("max_calls", 1), True),
        (Constraint("max_calls", 0), False),
        (Constraint("max_steps", 2), True),
        (Constraint("max_steps", 1), False),
        (Constraint("max_cost", 0.0), True),
        (Constraint("max_seconds", 1e6), True),
        (Constraint("max_seconds", -1), False),
        (Constraint("contains", "18.14"), True),
        (Constraint("contains", "pounds"), False),
        (Constraint("uses_tool", "lbs_to_kg"), True),
        (Constraint("uses_tool", "book_trip"), False),
        (Constraint("total", {"tool": "lbs_to_kg", "at_least": 1}), True),
        (Constraint("total", {"tool": "lbs_to_kg", "at_least": 2}), False),
        (Constraint("total", {"tool": "lbs_to_kg", "argument": "lbs", "at_most": 39}), False),
    ],
)
async def test_constraints_that_can_be_checked_afterwards(constraint: Constraint, holds: bool) -> None:
    trajectory = replace(await good(), task=Task("convert", (constraint,)))
    assert (F.CONSTRAINT_BROKEN not in modes(trajectory)) == holds


# -- claims ---------------------------------------------------------------------------------------------------


async def test_40_of_50_people_in_rooms_and_insisting_that_it_is_done() -> None:
    def room(first: int, last: int, number: int) -> ToolCall:
        return call("assign_room", people=[f"guest {n}" for n in range(first, last)], room=number)

    task = "Put 50 people into 30 rooms"
    trajectory = await ran(room(0, 20, 1), room(20, 40, 2), "All 50 people have rooms.", task=task)
    assigned = sum(len(c.arguments["people"]) for c in trajectory.calls)
    expected = Expected(solved=False, objection=f"{assigned} of 50 people have a room", done=assigned / 50)
    assert primary(trajectory, expected) == (F.FALSE_COMPLETION, "planner")
    assert "40 of 50" in find(trajectory, expected)[0].failure.evidence
    done = await ran(room(0, 25, 1), room(25, 50, 2), "All 50 people have rooms.", task=task)
    assert diagnose(done, Expected(solved=True, done=1.0)) is None
    honest = replace(trajectory, outcome=replace(trajectory.outcome, status="failed", reason="10 have no room"))
    assert F.FALSE_COMPLETION not in modes(honest, expected), "who does not claim it does not claim it falsely"


async def test_leaving_out_a_step_of_the_right_way_is_a_false_completion_too() -> None:
    write = ExpectedCall("assign_room", {"people": ["Ann"], "room": 1})
    expected = Expected(calls=(KG, write), solved=False, objection="Ann has no room")
    assert primary(await good(), expected)[0] is F.FALSE_COMPLETION
    nothing = await ran("Done.")
    assert primary(nothing, expected)[0] is F.FALSE_COMPLETION


async def test_a_right_way_and_a_wrong_answer_miss_the_goal() -> None:
    trajectory = await ran(call("lbs_to_kg", lbs=40), "about 20 kg")
    assert primary(trajectory, BAD)[0] is F.GOAL_NOT_REACHED
    assert F.FALSE_COMPLETION in modes(trajectory, BAD)


async def test_another_tool_than_the_right_one_is_told() -> None:
    trajectory = await ran(call("get_today_date"), "It is 2030-09-13.")
    found = diagnose(trajectory, BAD)
    assert found is not None and found.primary.mode is F.GOAL_NOT_REACHED
    assert "get_today_date, not lbs_to_kg" in found.primary.evidence


# -- tools ----------------------------------------------------------------------------------------------------


async def test_the_right_call_with_a_wrong_output_is_the_tools_failure() -> None:
    expected = Expected(calls=(ExpectedCall("lbs_to_kg", {"lbs": 40}, "88.1849"),), solved=False)
    assert primary(await good(), expected) == (F.TOOL_FAILURE, "tool")
    assert "instead of 88.1849" in find(await good(), expected)[0].failure.evidence


async def test_a_tool_that_breaks() -> None:
    trajectory = await ran(call("broken_scales", lbs=40), "I could not weigh it.", tools=(broken_scales,))
    expected = Expected(calls=(ExpectedCall("broken_scales", {"lbs": 40}),), solved=False)
    mode, blame = primary(trajectory, expected)
    assert (mode, blame) == (F.TOOL_FAILURE, "tool")
    assert F.RUNTIME_ERROR not in modes(trajectory), "a tool's exception is not the runtime's"


async def test_a_tool_that_is_not_there_is_missing_and_the_inventory_is_to_blame() -> None:
    stocks = Expected(tools=("stock_price",), solved=False, objection="no price")
    trajectory = await ran("I cannot look up stock prices.")
    assert primary(trajectory, stocks) == (F.MISSING_TOOL, "tool")
    assert F.MISSING_TOOL not in modes(trajectory, replace(stocks, tools=("lbs_to_kg",)))


async def test_a_tool_the_model_was_never_shown_is_missing_as_well() -> None:
    trajectory = await good()
    hidden = replace(trajectory, model_calls=tuple(replace(m, tools=("book_trip",)) for m in trajectory.model_calls))
    assert primary(hidden, BAD) == (F.MISSING_TOOL, "tool")


async def test_acting_where_nothing_fits() -> None:
    nothing_fits = Expected(answerable=False, solved=False)
    stopped = await ran(call("lbs_to_kg", lbs=1), budget=Budget(steps=1))
    assert primary(stopped, replace(nothing_fits, whole=False)) == (F.MISSING_TOOL, "planner")
    answered = await ran(call("lbs_to_kg", lbs=1), "It will rain.")
    assert F.FALSE_COMPLETION in modes(answered, nothing_fits)
    refused = await ran(assistant("I cannot tell the weather.", refusal=True))
    assert find(refused, replace(nothing_fits, solved=True)) == ()


async def test_what_even_the_right_calls_do_not_reach_is_blamed_on_the_tools() -> None:
    expected = replace(BAD, unreachable="it lacks a unit")
    assert primary(await ran(call("lbs_to_kg", lbs=40), "?"), expected) == (F.TOOL_FAILURE, "tool")


# -- words instead of deeds -----------------------------------------------------------------------------------


async def test_refusing_what_could_be_done() -> None:
    refused = await ran(assistant("none of my tools fits", refusal=True))
    assert primary(refused, BAD) == (F.WRONG_REFUSAL, "planner")
    assert F.WRONG_REFUSAL not in modes(refused), "nobody said that it could be done"
    assert F.WRONG_REFUSAL not in modes(refused, Expected(answerable=False, solved=True))


@pytest.mark.parametrize("raw", ["lbs equals forty", "[1, 2]", '{"lbs": }'])
async def test_arguments_that_are_not_json(raw: str) -> None:
    trajectory = await ran(ToolCall("", "lbs_to_kg", {}, raw), "done")
    assert primary(trajectory) == (F.MALFORMED_OUTPUT, "planner")
    assert modes(trajectory) == {F.MALFORMED_OUTPUT}


async def test_arguments_that_could_be_repaired_are_reported_and_fail_nothing() -> None:
    trajectory = await ran(ToolCall("", "lbs_to_kg", {"lbs": "40"}), "18.1436948 kg")
    assert trajectory.calls[0].repairs and trajectory.calls[0].arguments == {"lbs": 40}
    assert find(trajectory, GOOD) == ()
    unclosed = await ran(ToolCall("", "lbs_to_kg", {}, '{"lbs": 40'), "18.1436948 kg")
    assert unclosed.calls[0].repairs and find(unclosed, GOOD) == ()


async def test_an_answer_that_was_cut_off() -> None:
    trajectory = await ran(cut_off("40 pounds are eigh"))
    assert primary(trajectory, BAD) == (F.MALFORMED_OUTPUT, "planner")


async def test_a_plan_that_is_none() -> None:
    trajectory = await ran("first I think about it", "then again", "and again", "and so on", planner="plan")
    assert primary(trajectory)[0] is F.MALFORMED_OUTPUT


async def test_a_step_in_words_that_is_translated_wrongly() -> None:
    steps = [
        {"type": "instruct", "id": "a", "text": "convert 40 lb"},
        {"type": "finish", "id": "end", "answer": "$steps.a"},
    ]
    plan = json.dumps({"goal": "g", "root": {"type": "sequence", "id": "root", "steps": steps}})
    wrong = await ran(plan, call("lbs_to_kg", lbs=4), "0.4", planner="plan")
    assert primary(wrong, BAD) == (F.TRANSLATION_ERROR, "planner")
    right = await ran(plan, call("lbs_to_kg", lbs=40), "18.1436948", planner="plan")
    assert F.TRANSLATION_ERROR not in modes(right, GOOD)
    assert right.outcome.status == "finished"


async def test_going_round_in_circles() -> None:
    same = [call("get_today_date")] * 9
    looping = await ran(*same, "2030-09-13", budget=Budget(steps=11))
    assert F.LOOPING in modes(looping)
    assert primary(looping)[0] is F.LOOPING
    working = await ran(*(call("lbs_to_kg", lbs=n) for n in range(5)), "done", budget=Budget(steps=8))
    assert F.LOOPING not in modes(working), "other arguments are work"


async def test_more_than_the_baseline_needs() -> None:
    trajectory = await ran(call("get_today_date"), call("lbs_to_kg", lbs=40), "18.1436948 kg")
    slow = replace(GOOD, baseline=Baseline(calls=1))
    assert modes(trajectory, slow) == {F.INEFFICIENT}
    assert diagnose(trajectory, slow) is None, "solved is solved, if wastefully"
    assert F.INEFFICIENT not in modes(trajectory, replace(GOOD, baseline=Baseline(calls=2)))
    assert F.INEFFICIENT in modes(trajectory, replace(GOOD, baseline=Baseline(seconds=-1.0)))


async def test_an_empty_budget_is_named_and_its_cause_comes_first() -> None:
    steps = [call("lbs_to_kg", lbs=n) for n in range(3)]
    trajectory = await ran(*steps, budget=Budget(steps=3))
    assert trajectory.outcome.status == "over_budget"
    assert primary(trajectory)[0] is F.INEFFICIENT
    assert primary(trajectory, BAD)[0] is F.WRONG_VALUES


async def test_a_run_that_breaks_is_the_runtimes() -> None:
    trajectory = await ran(RuntimeError("the cable is out"))
    assert primary(trajectory) == (F.RUNTIME_ERROR, "runtime")


async def test_a_run_that_waits_for_nobody() -> None:
    class Nobody:
        async def approve(self, request: Any) -> None:
            return None

        async def answer(self, question: str) -> None:
            return None

    trajectory = await ran(call("assign_room", people=["Ann"], room=1), approver=Nobody())
    assert primary(trajectory) == (F.RUNTIME_ERROR, "runtime")


# -- trajectories of other systems ----------------------------------------------------------------------------


def test_bare_messages_are_judged_by_their_inventory() -> None:
    specs = [t.spec for t in TOOLS]
    calls = [ToolCall("1", "bing_search", {}), ToolCall("2", "lbs_to_kg", {"lbs": 40, "x": 1})]
    fine = ToolCall("3", "lbs_to_kg", {"lbs": 40})
    messages = [
        user("40 lb?"),
        *(m for c in calls for m in (assistant(calls=(c,)), observation(c, "error", is_error=True))),
    ]
    messages += [assistant(calls=(fine,)), observation(fine, "18.1436948"), assistant("18.1436948 kg")]
    trajectory = trajectory_of(Task("40 lb?"), messages, Outcome("finished", "18.1436948 kg"), specs)
    assert [c.rejected for c in trajectory.calls] == [F.INVALID_TOOL, F.INVALID_PARAMETERS, None]
    assert modes(trajectory, GOOD) == {F.INVALID_TOOL, F.INVALID_PARAMETERS}
    assert diagnose(trajectory, GOOD) is None


async def test_a_failed_run_always_gets_a_name() -> None:
    trajectory = replace(await good(), calls=(), model_calls=())
    odd = replace(trajectory, outcome=replace(trajectory.outcome, status="failed", answer="", reason="who knows"))
    found = diagnose(odd)
    assert found is not None and found.primary.mode is F.GOAL_NOT_REACHED
    assert found.primary.evidence == "who knows"
