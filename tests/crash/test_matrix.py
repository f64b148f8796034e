"""SIGKILL at every moment of a run, then resume: nothing lost, nothing written twice, nobody asked needlessly.

``make test`` takes a few moments of each scenario, ``make crash`` (marker ``matrix``) all of them, on every store.
"""

from __future__ import annotations

from random import Random

import pytest

from tests.crash.scenarios import SCENARIOS
from tests.crash.stage import Stage, dying

RELEASES = ("planner", "prompt", "schema")
RANDOM_KILLS = 200
every = pytest.mark.parametrize("scenario", sorted(SCENARIOS))
Moments = list[tuple[int, ...]]
"""Each is a number of undisturbed lives, as zeros, and the moment in the next one."""


@every
def test_a_run_killed_at_a_moment_ends_as_if_undisturbed(stage: Stage, scenario: str) -> None:
    _kill(stage, scenario, stage.some(scenario, 2, "kill"))


@pytest.mark.matrix
@every
def test_a_run_killed_at_any_moment_ends_as_if_undisturbed(stage: Stage, scenario: str) -> None:
    _kill(stage, scenario, stage.moments(scenario))


@pytest.mark.matrix
@every
def test_a_run_killed_three_times_in_a_row_ends_as_if_undisturbed(stage: Stage, scenario: str) -> None:
    chance = Random(scenario)
    _kill(
        stage,
        scenario,
        [(*moment, chance.randint(1, 30), chance.randint(1, 30)) for moment in stage.moments(scenario)[::8]],
    )


@every
def test_a_killed_run_resumed_by_another_release_repeats_no_write(stage: Stage, scenario: str) -> None:
    _kill_and_change(stage, scenario, stage.some(scenario, 1, "release"))


@pytest.mark.matrix
@every
def test_a_run_killed_anywhere_and_resumed_by_another_release_repeats_no_write(stage: Stage, scenario: str) -> None:
    _kill_and_change(stage, scenario, stage.moments(scenario)[1::4])


@every
def test_a_kill_at_a_random_moment(stage: Stage, scenario: str) -> None:
    _kill_from_outside(stage, scenario, 1)


@pytest.mark.matrix
@every
def test_kills_at_random_moments(stage: Stage, scenario: str) -> None:
    _kill_from_outside(stage, scenario, RANDOM_KILLS // len(SCENARIOS) + 1)


def _kill_from_outside(stage: Stage, scenario: str, count: int) -> None:
    """Wherever the process happens to be: in the middle of a commit, of a system call, anywhere. The lives to kill and
    the delays follow from the scenario and the number; what the process is doing then, does not."""

    def test(number: tuple[int, ...]) -> None:
        chance = Random(f"{scenario} {number}")
        longest = chance.choice((0.04, 0.12, 0.4))  # some lives are over before the longest
        fates = [{"kill_after_s": chance.uniform(0.003, longest)} for _ in range(chance.randint(1, 4))]
        stage.play(scenario, *fates).check(stage.calm(scenario))

    stage.for_each(scenario, test, [(number,) for number in range(count)])


def _kill(stage: Stage, scenario: str, moments: Moments) -> None:
    def test(moment: tuple[int, ...]) -> None:
        story = stage.play(scenario, *dying(*moment))
        assert story.died, story
        story.check(stage.calm(scenario))

    stage.for_each(scenario, test, moments)


def _kill_and_change(stage: Stage, scenario: str, moments: Moments) -> None:
    def test(moment: tuple[int, ...]) -> None:
        release = RELEASES[sum(moment) % len(RELEASES)]
        story = stage.play(scenario, *dying(*moment), later={"release": release})
        story.check(stage.calm(scenario), same_way=False)

    stage.for_each(scenario, test, moments)
