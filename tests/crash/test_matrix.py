"""SIGKILL at every moment of a run, then resume: nothing lost, nothing written twice, nobody asked needlessly.

``make test`` takes every so many-th moment, ``make crash`` (marker ``matrix``) all of them, on every store.
"""

from __future__ import annotations

import random

import pytest

from tests.crash.scenarios import SCENARIOS
from tests.crash.stage import Stage

SAMPLE = 31
"""``make test`` dies at every so many-th moment."""


@pytest.mark.parametrize("scenario", sorted(SCENARIOS))
def test_a_run_killed_at_a_moment_ends_as_if_undisturbed(stage: Stage, scenario: str) -> None:
    offset = sorted(SCENARIOS).index(scenario)
    _die_at_each(stage, scenario, stage.moments(scenario)[offset::SAMPLE])


@pytest.mark.matrix
@pytest.mark.parametrize("scenario", sorted(SCENARIOS))
def test_a_run_killed_at_any_moment_ends_as_if_undisturbed(stage: Stage, scenario: str) -> None:
    _die_at_each(stage, scenario, stage.moments(scenario))


@pytest.mark.matrix
@pytest.mark.parametrize("scenario", sorted(SCENARIOS))
def test_a_run_killed_three_times_in_a_row_ends_as_if_undisturbed(stage: Stage, scenario: str) -> None:
    chance = random.Random(scenario)
    twice = [(*deaths, chance.randint(1, 30), chance.randint(1, 30)) for deaths in stage.moments(scenario)[::3]]
    _die_at_each(stage, scenario, twice)


def _die_at_each(stage: Stage, scenario: str, all_deaths: list[tuple[int, ...]]) -> None:
    calm = stage.calm(scenario)
    for deaths in all_deaths:
        story = stage.play(scenario, deaths)
        assert story.died, deaths
        story.check(calm)
