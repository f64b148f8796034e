"""The tasks written by hand: every one can be solved with the tools, and none stands in the training data."""

from __future__ import annotations

import pytest

from agentrt.evals.runner import Bench, Results, Vectors, known_specs, prepare
from agentrt.evals.suites import APART, PARTS, EvalTask, load_suite
from agentrt.models.scripted import FunctionModel

SIZES = {"dev": 40, "test": 40, "cold": 60, "fresh": 60, "blind": 60, "sealed": 60}


def test_the_parts_differ_and_are_alike() -> None:
    parts = {part: load_suite(f"everyday-{part}").tasks for part in (*PARTS, *APART)}
    every = _every()
    assert [task for tasks in parts.values() for task in tasks] == every
    assert {part: len(tasks) for part, tasks in parts.items()} == SIZES
    assert len({task.id for task in every}) == len({_asked(task) for task in every}) == len(every)
    for tasks in parts.values():
        assert {task.family for task in tasks} == {task.family for task in every}


def test_whoever_runs_everyday_does_not_use_up_the_parts_by_themselves() -> None:
    usual = {task.id for task in load_suite("everyday").tasks}
    for part in APART:
        assert usual.isdisjoint(task.id for task in load_suite(f"everyday-{part}").tasks)


def test_none_is_an_example_of_a_tool() -> None:
    shown = {_plain(example) for spec in known_specs().values() for example in spec.examples}
    assert shown.isdisjoint(_asked(task) for task in _every())


async def test_the_right_calls_reach_every_goal() -> None:
    """Otherwise a task says something about itself and nothing about the model."""
    results = Results("everyday", "oracle")
    bench = Bench(FunctionModel(lambda request: "unused"), Vectors())
    for task in _every():
        assert task.answerable == bool(task.calls), task.id
        await prepare(task, bench, results)
    assert results.unreachable == {}


@pytest.mark.parametrize("seed", [1, 2])
def test_none_is_trained_on(seed: int) -> None:
    from random import Random

    from agentrt.models.builtin.data import mix

    asked = {_asked(task) for task in _every()}
    rng = Random(seed)
    for _ in range(300):
        for turn in mix.draw(rng, "train").turns:
            assert _plain(turn.text) not in asked


def _every() -> list[EvalTask]:
    return [task for part in (*PARTS, *APART) for task in load_suite(f"everyday-{part}").tasks]


def _asked(task: EvalTask) -> str:
    return _plain(task.request)


def _plain(request: str) -> str:
    """The words, so that a full stop or a capital makes no other request."""
    return request.casefold().strip(" .?!")
