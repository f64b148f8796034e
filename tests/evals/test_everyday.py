"""The tasks written by hand: every one can be solved with the tools, and none stands in the training data."""

from __future__ import annotations

import pytest

from agentrt.evals.runner import Bench, Results, Vectors, prepare
from agentrt.evals.suites import HALVES, load_suite
from agentrt.models.scripted import FunctionModel


def test_the_halves_differ_and_are_alike() -> None:
    halves = [load_suite(f"everyday-{half}").tasks for half in HALVES]
    both = load_suite("everyday").tasks
    assert [*halves[0], *halves[1]] == list(both) and len(halves[0]) == len(halves[1]) == 40
    assert len({task.id for task in both}) == len({task.request for task in both}) == len(both)
    assert {task.family for task in halves[0]} == {task.family for task in halves[1]}


async def test_the_right_calls_reach_every_goal() -> None:
    """Otherwise a task says something about itself and nothing about the model."""
    results = Results("everyday", "oracle")
    bench = Bench(FunctionModel(lambda request: "unused"), Vectors())
    for task in load_suite("everyday").tasks:
        assert task.answerable == bool(task.calls), task.id
        await prepare(task, bench, results)
    assert results.unreachable == {}


@pytest.mark.parametrize("seed", [1, 2])
def test_none_is_trained_on(seed: int) -> None:
    from random import Random

    from agentrt.models.builtin.data import mix

    asked = {task.request.casefold().strip(" .?!") for task in load_suite("everyday").tasks}
    rng = Random(seed)
    for _ in range(300):
        for turn in mix.draw(rng, "train").turns:
            assert turn.text.casefold().strip(" .?!") not in asked
