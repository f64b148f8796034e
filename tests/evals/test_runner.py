"""The real agent on real tasks: the oracle solves the suite, and every way of failing gets its name."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import Any

import pytest

from agentrt.checks.failures import ExpectedCall
from agentrt.core.failures import FailureMode
from agentrt.core.messages import Message, assistant
from agentrt.core.models import ModelRequest
from agentrt.core.protocols import Model
from agentrt.evals.metrics import doubted, planning_metrics, plans_of
from agentrt.evals.report import render, summarise
from agentrt.evals.runner import Bench, Results, Trial, Vectors, oracle, prepare, run_suite, run_task
from agentrt.evals.scoring import Check
from agentrt.evals.suites import EvalTask, Suite, builtin_suite
from agentrt.memory import LexicalEmbedder
from agentrt.models.scripted import FunctionModel, ScriptedModel, call

CSV = "region,total\nNorth,900\nSouth,334.5\n"
SALES = EvalTask(
    "sales",
    "tables",
    "Which region has the highest total in sales.csv?",
    Check(answer_contains=("North",)),
    files={"sales.csv": CSV},
    calls=(ExpectedCall("table_query", {"path": "sales.csv", "column": "total", "order": "desc", "limit": 1}),),
)
WRITE = EvalTask(
    "write",
    "files",
    "Write hello to a.txt",
    Check(file={"a.txt": "hello"}),
    calls=(ExpectedCall("write_file", {"path": "a.txt", "content": "hello"}),),
)


@cache
def vectors() -> Vectors:
    return Vectors(LexicalEmbedder())


def bench(model: Model, **options: Any) -> Bench:
    return Bench(model, vectors(), **options)


async def trial(task: EvalTask, *turns: Any, **options: Any) -> Trial:
    where = bench(ScriptedModel(turns), **options)
    prepared = await prepare(task, where, Results("s", "m"))
    assert prepared is not None
    return await run_task(prepared, where)


def by_request(*tasks: EvalTask, otherwise: Callable[[ModelRequest], Message] | None = None) -> FunctionModel:
    """The oracle for several tasks: knows them by their request, and pairs by their inventory."""

    def answer(request: ModelRequest) -> Any:
        goal = next(m.text for m in request.messages if m.role == "user")
        names = {tool.name for tool in request.tools}
        fitting = [t for t in tasks if t.request == goal]
        own = [t for t in fitting if {s.name for s in t.stand_ins} == names] or fitting
        return oracle(own[0])._function(request)

    return FunctionModel(answer)


async def test_the_oracle_solves_the_built_in_suite() -> None:
    suite = builtin_suite(40, 6)
    results = await run_suite(suite, bench(by_request(*suite.tasks, *suite.choices)))
    failed = {t.task.id: t.score.objection for t in (*results.trials, *results.choices) if not t.score.solved}
    assert failed == {} and results.unreachable == {}
    assert len(results.trials) == 40 and len(results.choices) >= 11
    assert all(t.diagnosis is None for t in results.trials)
    found = planning_metrics([p for t in results.trials for p in plans_of(t)])
    assert found.valid_plans.value == 1.0 and found.wrong_values.value == 0.0
    text = render(summarise(results))
    assert "100.0%" in text and "failures by name" not in text
    json.dumps(summarise(results))


async def test_writes_are_approved_and_judged_by_the_file() -> None:
    done = await trial(WRITE, call("write_file", path="a.txt", content="hello"), "I wrote a.txt.")
    assert done.score.solved and done.diagnosis is None
    claimed = await trial(WRITE, "I wrote hello to a.txt.", "I wrote it.", "I wrote it.")
    assert claimed.diagnosis is not None
    assert claimed.diagnosis.primary.mode is FailureMode.FALSE_COMPLETION
    other = await trial(WRITE, call("write_file", path="a.txt", content="goodbye"), "I wrote a.txt.")
    assert other.diagnosis is not None and other.diagnosis.primary.mode is FailureMode.WRONG_VALUES


async def test_doing_more_than_was_asked_is_not_solved() -> None:
    turns = (call("write_file", path="b.txt", content="x"), call("table_query", path="sales.csv"), "North")
    meddled = await trial(SALES, *turns)
    assert not meddled.score.solved and "b.txt" in meddled.score.objection


async def test_another_way_to_the_same_result_counts() -> None:
    way = call("table_query", path="sales.csv", aggregate="max", column="total", group_by="region", order="desc")
    assert (await trial(SALES, way, "North, with 900.")).score.solved


async def test_failures_of_a_run_are_named() -> None:
    invented = await trial(SALES, call("bing_search", query="sales"), "South")
    assert invented.diagnosis is not None and invented.diagnosis.primary.mode is FailureMode.INVALID_TOOL
    refused = await trial(SALES, assistant("none of my tools fits", refusal=True))
    assert refused.diagnosis is not None and refused.diagnosis.primary.mode is FailureMode.WRONG_REFUSAL
    broken = await trial(SALES, RuntimeError("no power"))
    assert broken.diagnosis is not None and broken.diagnosis.primary.mode is FailureMode.RUNTIME_ERROR
    endless = await trial(SALES, *[call("list_files")] * 9, steps=3)
    assert endless.trajectory.outcome.steps == 3 and endless.diagnosis is not None
    assert endless.diagnosis.primary.mode in (FailureMode.LOOPING, FailureMode.INEFFICIENT)


async def test_a_task_that_not_even_the_right_calls_solve_is_the_tools_failure() -> None:
    impossible = replace(SALES, check=Check(answer_contains=("Atlantis",)))
    results = Results("s", "m")
    where = bench(ScriptedModel([call("table_query", path="sales.csv"), "North"]))
    prepared = await prepare(impossible, where, results)
    assert prepared is not None and "Atlantis" in results.unreachable["sales"]
    failed = await run_task(prepared, where)
    assert failed.diagnosis is not None and failed.diagnosis.blame == "tool"


async def test_notes_are_there_before_and_looked_at_afterwards() -> None:
    task = EvalTask(
        "n",
        "memory",
        "What is the wifi code? Then forget it.",
        Check(answer_contains=("4471",), memory_lacks=("the wifi code is 4471",)),
        notes=("the wifi code is 4471",),
        calls=(ExpectedCall("recall", {"query": "wifi code"}), ExpectedCall("forget", {"query": "wifi code"})),
    )
    kept = await trial(task, call("recall", query="wifi code"), "4471")
    assert not kept.score.solved and kept.trajectory.calls[0].output.endswith("4471")
    gone = await trial(task, call("recall", query="wifi code"), call("forget", query="wifi code"), "4471")
    assert gone.score.solved


async def test_only_the_first_step_of_a_choice_is_looked_at() -> None:
    with_tool, without = builtin_suite(1, 1).choices[:2]
    name, arguments = with_tool.calls[0].tool, with_tool.calls[0].arguments
    right = await trial_of_choice(with_tool, call(name, **arguments), "never asked for")
    assert right.score.solved and right.trajectory.outcome.steps == 1
    elsewhere = without.stand_ins[0].name
    acting = await trial_of_choice(without, call(elsewhere))
    assert not acting.score.solved and acting.diagnosis is not None
    refusing = await trial_of_choice(without, assistant("I cannot do that.", refusal=True))
    assert refusing.score.solved


async def test_writes_that_yes_leaves_to_a_person_are_counted() -> None:
    write = call("write_file", path="a.txt", content="hello")
    own = await trial(WRITE, write, "Done.")
    read = await trial(replace(SALES, check=Check()), call("read_file", path="sales.csv"), write, "Done.")
    assert [(c.tool, c.asked_by != "", c.doubted) for c in own.trajectory.calls] == [("write_file", True, False)]
    assert [c.doubted for c in read.trajectory.calls] == [False, True]
    assert doubted([own, read]).value == 0.5 and doubted([own]).value == 0.0


async def trial_of_choice(task: EvalTask, *turns: Any) -> Trial:
    results = await run_suite(Suite("s", (), (task,)), bench(ScriptedModel(turns)))
    return results.choices[0]


async def test_several_plans_of_a_task_are_sampled_apart() -> None:
    seen: list[tuple[float | None, int | None]] = []

    def answer(request: ModelRequest) -> Message:
        seen.append((request.sampling.temperature, request.sampling.seed))
        return assistant("North")

    results = await run_suite(Suite("s", (SALES,)), bench(FunctionModel(answer), plans=3))
    assert [t.plan for t in results.trials] == [0, 1, 2]
    assert seen == [(None, 0), (0.7, 1), (0.7, 2)]
    assert summarise(results)["tasks"] == 1 and summarise(results)["plans_per_task"] == 3


async def test_what_needs_code_is_passed_over_without_an_engine() -> None:
    task = replace(SALES, calls=(ExpectedCall("python", {"code": "1+1"}),))
    results = await run_suite(Suite("s", (task, WRITE), wanted=1), bench(by_request(WRITE)))
    assert [t.task.id for t in results.trials] == ["write"]
    assert results.left_out == {"no container engine": 1}


async def test_the_shared_model_outlives_its_agents() -> None:
    closed: list[bool] = []

    class Closing(ScriptedModel):
        async def close(self) -> None:
            closed.append(True)

    await run_suite(Suite("s", (WRITE,)), bench(Closing(["no"] * 9)))
    assert closed == []


def test_the_page_names_every_failed_task(capsys: pytest.CaptureFixture[str]) -> None:
    import asyncio

    results = asyncio.run(run_suite(Suite("s", (SALES, WRITE)), bench(by_request(replace(SALES, calls=()), WRITE))))
    summary = summarise(results)
    assert summary["solved"]["n"] == 2 and 0 <= summary["solved"]["value"] <= 1
    text = render(summary)
    for title in ("plans that are valid", "calls with wrong values", "solved end to end", "seconds a task"):
        assert title in text
