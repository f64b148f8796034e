"""The six planning metrics on plans counted by hand, and what is counted of a real run."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agentrt.checks.failures import Expected, ExpectedCall, diagnose
from agentrt.checks.trajectory import Trajectory
from agentrt.core.messages import ToolCall, assistant
from agentrt.evals import metrics
from agentrt.evals.metrics import Plan, planning_metrics, plans_of
from agentrt.evals.runner import Trial
from agentrt.evals.scoring import Check, Score
from agentrt.evals.suites import EvalTask
from agentrt.models.scripted import call
from tests.checks.runs import ran

KG = ExpectedCall("lbs_to_kg", {"lbs": 40})


def trial(
    trajectory: Trajectory, solved: bool, *calls: ExpectedCall, name: str = "t", answerable: bool = True
) -> Trial:
    task = EvalTask(name, "f", "r", Check(), calls=calls, answerable=answerable)
    expected = Expected(answerable=answerable, calls=calls, solved=solved)
    return Trial(task, 0, trajectory, expected, Score(solved), diagnose(trajectory, expected))


def test_six_metrics_counted_by_hand() -> None:
    plans = [
        # a: valid at the second plan; the first calls a tool that does not exist
        Plan("a", False, calls=2, valid_calls=1, invalid_tools=1, judged=1),
        Plan("a", True, calls=2, valid_calls=2, judged=2),
        # b: valid at once
        Plan("b", True, calls=1, valid_calls=1, judged=1),
        Plan("b", False, calls=1, valid_calls=0, invalid_parameters=1),
        # c: never valid; every value is wrong
        Plan("c", False, calls=2, valid_calls=2, judged=2, wrong_values=2),
        Plan("c", False, calls=1, valid_calls=1, judged=1, wrong_values=1),
    ]
    found = planning_metrics(plans)
    assert found.valid_plans.value == pytest.approx(2 / 6)
    assert found.plans_until_valid.value == pytest.approx((2 + 1) / 2) and found.never == 1
    assert found.valid_calls.value == pytest.approx(7 / 9)
    assert found.invalid_tools.value == pytest.approx(1 / 9)
    assert found.invalid_parameters.value == pytest.approx(1 / 8), "of the calls to tools that exist"
    assert found.wrong_values.value == pytest.approx(3 / 7), "of the valid calls that can be judged"
    for one in (found.valid_plans, found.valid_calls, found.wrong_values):
        assert one.low is not None and one.high is not None and one.value is not None
        assert 0 <= one.low <= one.value <= one.high <= 1


def test_nothing_planned_gives_no_figures() -> None:
    found = planning_metrics([])
    assert found.valid_plans.value is None and found.wrong_values.n == 0 and found.never == 0


async def test_a_run_is_a_plan() -> None:
    good = trial(await ran(call("lbs_to_kg", lbs=40), "18.14 kg"), True, KG)
    assert plans_of(good) == [Plan("t", True, calls=1, valid_calls=1, judged=1)]
    invented = trial(await ran(call("bing_search"), "done"), False, KG)
    assert plans_of(invented) == [Plan("t", False, calls=1, invalid_tools=1)]
    too_many = trial(await ran(ToolCall("", "lbs_to_kg", {"lbs": 4, "x": 1}), "done"), False, KG)
    assert plans_of(too_many) == [Plan("t", False, calls=1, invalid_parameters=1)]
    wrong = trial(await ran(call("lbs_to_kg", lbs=100), "45 kg"), False, KG)
    assert plans_of(wrong) == [Plan("t", False, calls=1, valid_calls=1, judged=1, wrong_values=1)]
    idle = trial(await ran("I know it: 18 kg"), False, KG)
    assert plans_of(idle) == [Plan("t", False)]


async def test_where_nothing_fits_refusing_is_the_valid_plan() -> None:
    refused = await ran(assistant("I cannot do that.", refusal=True))
    assert plans_of(trial(refused, True, answerable=False))[0].valid
    assert not plans_of(trial(refused, False, KG))[0].valid
    acting = trial(await ran(call("lbs_to_kg", lbs=1), "done"), False, answerable=False)
    assert not plans_of(acting)[0].valid


async def test_proposed_plans_are_plans() -> None:
    import json

    def plan(tool: str) -> str:
        steps = [
            {"type": "call", "id": "a", "tool": tool, "arguments": {"lbs": 40}},
            {"type": "finish", "id": "end", "answer": "$steps.a"},
        ]
        return json.dumps({"goal": "g", "root": {"type": "sequence", "id": "root", "steps": steps}})

    trajectory = await ran("no plan", plan("bing_search"), plan("lbs_to_kg"), planner="plan")
    found = plans_of(trial(trajectory, True, KG))
    assert [one.valid for one in found] == [False, False, True]
    assert planning_metrics(found).plans_until_valid.value == 3


async def test_choice_refusal_exactness_and_reliability() -> None:
    good = trial(await ran(call("lbs_to_kg", lbs=40), "18.14 kg"), True, KG, name="a")
    other = trial(await ran(call("get_today_date"), "Friday"), False, KG, name="b")
    wrong = trial(await ran(call("lbs_to_kg", lbs=100), "45 kg"), False, KG, name="c")
    refused = trial(await ran(assistant("I cannot do that.", refusal=True)), False, KG, name="d")
    absent = trial(await ran(assistant("I cannot do that.", refusal=True)), True, name="e", answerable=False)
    trials = [good, other, wrong, refused, absent]
    assert metrics.solved(trials).value == pytest.approx(2 / 5)
    assert metrics.tool_choice(trials).value == pytest.approx(2 / 4)
    assert metrics.tools_offered(trials).value == 1.0
    hidden = replace(good.trajectory, model_calls=tuple(replace(m, tools=()) for m in good.trajectory.model_calls))
    assert metrics.tools_offered([replace(good, trajectory=hidden), wrong]).value == pytest.approx(1 / 2)
    assert metrics.argument_exactness(trials).value == pytest.approx(1 / 2)
    assert metrics.right_refusals(trials).value == 1.0 and metrics.right_refusals(trials).n == 1
    assert metrics.wrong_refusals(trials).value == pytest.approx(1 / 4)
    assert metrics.step_reliability(trials).value == pytest.approx(1 / 2)
    assert metrics.implied(trials)[10] == pytest.approx(0.5**10)
    assert metrics.false_completions(trials).value == pytest.approx(2 / 3)
    assert metrics.schema_valid(trials).value == 1.0
    assert metrics.tools_called(trials) == {"lbs_to_kg": (2, 1), "get_today_date": (1, 0)}
    names = metrics.failures_by(trials, lambda t: t.task.id)
    assert names["c"] == {"valid tool, incorrect parameter values": 1} and "a" not in names


async def test_repairs_are_counted_apart_from_what_is_lost() -> None:
    mended = trial(await ran(ToolCall("", "lbs_to_kg", {"lbs": "40"}), "18 kg"), True, KG)
    lost = trial(await ran(ToolCall("", "lbs_to_kg", {}, "forty"), "18 kg"), False, KG)
    fine = trial(await ran(call("lbs_to_kg", lbs=40), "18 kg"), True, KG)
    broken, repaired = metrics.formats([mended, lost, fine])
    assert broken.value == pytest.approx(2 / 3) and repaired.value == pytest.approx(1 / 2)
    assert metrics.schema_valid([mended, lost, fine]).value == pytest.approx(1 / 3)


async def test_efficiency_is_per_task_and_per_action() -> None:
    short = trial(await ran(call("lbs_to_kg", lbs=40), "18 kg"), True, KG, name="a")
    long = trial(await ran(call("get_today_date"), call("lbs_to_kg", lbs=40), "18 kg"), True, KG, name="b")
    spent = replace(long.trajectory.outcome, cost=0.5)
    found = metrics.efficiency([short, replace(long, trajectory=replace(long.trajectory, outcome=spent))])
    assert found.steps.value == 2.5 and found.calls.value == 1.5 and found.cost.value == 0.25
    assert found.model_calls == 5
    assert found.actions["lbs_to_kg"][0] == 2 and found.actions["get_today_date"][0] == 1
    assert sum(share for _, _, share in found.actions.values()) == pytest.approx(1.0)
