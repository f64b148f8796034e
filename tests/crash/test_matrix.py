"""SIGKILL at every moment of a run, then resume: nothing lost, nothing written twice, nobody asked needlessly.

``make test`` takes every so many-th moment, ``make crash`` (marker ``matrix``) all of them, on every store.
"""

from __future__ import annotations

import random
from collections.abc import Iterable

import pytest

from tests.crash.scenarios import SCENARIOS
from tests.crash.stage import Fate, Stage, dying

SAMPLE = 61
"""``make test`` dies at every so many-th moment."""
RELEASES = ("planner", "prompt", "schema")
every = pytest.mark.parametrize("scenario", sorted(SCENARIOS))


@every
def test_a_run_killed_at_a_moment_ends_as_if_undisturbed(stage: Stage, scenario: str) -> None:
    _play_all(stage, scenario, (dying(*moment) for moment in _sample(stage, scenario)))


@pytest.mark.matrix
@every
def test_a_run_killed_at_any_moment_ends_as_if_undisturbed(stage: Stage, scenario: str) -> None:
    _play_all(stage, scenario, (dying(*moment) for moment in stage.moments(scenario)))


@pytest.mark.matrix
@every
def test_a_run_killed_three_times_in_a_row_ends_as_if_undisturbed(stage: Stage, scenario: str) -> None:
    chance = random.Random(scenario)
    thrice = ((*moment, chance.randint(1, 30), chance.randint(1, 30)) for moment in stage.moments(scenario)[::3])
    _play_all(stage, scenario, (dying(*moments) for moments in thrice))


@every
def test_a_killed_run_resumed_by_another_release_repeats_no_write(stage: Stage, scenario: str) -> None:
    for number, moment in enumerate(_sample(stage, scenario)):
        _resumed_by_release(stage, scenario, moment, RELEASES[number % len(RELEASES)])


@pytest.mark.matrix
@every
def test_a_run_killed_at_any_moment_and_resumed_by_another_release_repeats_no_write(
    stage: Stage, scenario: str
) -> None:
    for number, moment in enumerate(stage.moments(scenario)):
        _resumed_by_release(stage, scenario, moment, RELEASES[number % len(RELEASES)])


@pytest.mark.matrix
@every
def test_kills_at_random_moments(stage: Stage, scenario: str) -> None:
    """From outside, wherever the process happens to be: in the middle of a commit, of a system call, anywhere."""
    chance = random.Random(f"random {scenario}")
    for _ in range(200 // len(SCENARIOS) + 1):
        fates = [{"kill_after_s": chance.uniform(0.01, 0.4)} for _ in range(chance.randint(1, 4))]
        stage.play(scenario, *fates).check(stage.calm(scenario))


def _sample(stage: Stage, scenario: str) -> list[tuple[int, ...]]:
    """Other moments for each scenario, so that together they cover more kinds of them."""
    return stage.moments(scenario)[sorted(SCENARIOS).index(scenario) :: SAMPLE]


def _play_all(stage: Stage, scenario: str, all_fates: Iterable[tuple[Fate, ...]]) -> None:
    for fates in all_fates:
        story = stage.play(scenario, *fates)
        assert story.died, story
        story.check(stage.calm(scenario))


def _resumed_by_release(stage: Stage, scenario: str, moment: tuple[int, ...], release: str) -> None:
    story = stage.play(scenario, *dying(*moment), later={"release": release})
    story.check(stage.calm(scenario), same_way=False)
