"""A run that is cancelled, or whose task is cancelled, at any moment: no call is left without a result, what was
begun is finished and recorded, and nothing is begun after it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.crash.scenarios import SCENARIOS
from tests.crash.stage import Stage, Story, dying

SAMPLE = 79
every = pytest.mark.parametrize("scenario", sorted(SCENARIOS))


@every
def test_cancelled_at_a_moment(stage: Stage, scenario: str) -> None:
    for moment in _sample(stage, scenario):
        _cancelled(stage, scenario, moment)


@pytest.mark.matrix
@every
def test_cancelled_at_any_moment(stage: Stage, scenario: str) -> None:
    for moment in stage.moments(scenario)[::2]:
        _cancelled(stage, scenario, moment)


@pytest.mark.matrix
@every
def test_cancelled_and_killed_soon_after_stays_cancelled(stage: Stage, scenario: str) -> None:
    """Also when it is killed between taking up the cancellation and ending the run."""
    for number, moment in enumerate(stage.moments(scenario)[::3]):
        lives = dying(*moment[:-1])
        story = stage.play(scenario, *lives, {"cancel_at": moment[-1], "die_at": moment[-1] + 1 + number % 8})
        _check_cancelled(story)


@every
def test_an_interrupted_run_goes_on_as_if_undisturbed(stage: Stage, scenario: str) -> None:
    for moment in _sample(stage, scenario):
        _interrupted(stage, scenario, moment)


@pytest.mark.matrix
@every
def test_a_run_interrupted_at_any_moment_goes_on_as_if_undisturbed(stage: Stage, scenario: str) -> None:
    for moment in stage.moments(scenario)[::2]:
        _interrupted(stage, scenario, moment)


def _sample(stage: Stage, scenario: str) -> list[tuple[int, ...]]:
    return stage.moments(scenario)[5 * sorted(SCENARIOS).index(scenario) :: SAMPLE]


def _cancelled(stage: Stage, scenario: str, moment: tuple[int, ...]) -> None:
    story = stage.play(scenario, *dying(*moment[:-1]), {"cancel_at": moment[-1]})
    _check_cancelled(story)


def _check_cancelled(story: Story) -> None:
    assert story.end["status"] in ("cancelled", "finished"), story
    if story.end["status"] == "finished":  # the cancellation came too late to matter: nothing was left to do
        return
    assert story.end["reason"] == "changed my mind", story
    story.check_journal()
    answered = {body["call_id"] for body in [*story.of("ToolFinished"), *story.of("ToolRejected")]}
    assert {body["call_id"] for body in story.of("ToolRequested")} <= answered, story
    kinds = [kind for _, kind, _ in story.journal]
    taken = max(i for i, kind in enumerate(kinds) if kind == "InboxConsumed")
    assert "Intent" not in kinds[taken:], story
    assert story.world == _world_by_journal(story), story


def _world_by_journal(story: Story) -> dict[str, Any]:
    """What the world must look like if the journal tells the truth."""
    world: dict[str, list[str]] = {"lines": [], "rows": [], "counted": []}
    part = {"append_line": "lines", "insert_row": "rows", "count_up": "counted"}
    requested = {body["key"]: body["arguments"] for body in story.of("ToolRequested")}
    for body in story.of("ToolFinished"):
        if body["tool"] in part and not body["is_error"]:
            world[part[body["tool"]]].append(requested[body["key"]]["text"])
    return {name: sorted(found) for name, found in world.items()}


def _interrupted(stage: Stage, scenario: str, moment: tuple[int, ...]) -> None:
    story = stage.play(scenario, *dying(*moment[:-1]), {"interrupt_at": moment[-1]})
    story.check(stage.calm(scenario))
    assert not any(body["kind"] == "unknown_outcome" for body in story.of("ApprovalAsked")), story
