"""A run that is cancelled, or whose task is cancelled, at any moment: no call is left without a result, what was
begun is finished and recorded, and nothing is begun after it."""

from __future__ import annotations

from collections import Counter as Tally

import pytest

from tests.crash.scenarios import SCENARIOS
from tests.crash.stage import Stage, Story, dying

every = pytest.mark.parametrize("scenario", sorted(SCENARIOS))


@every
def test_cancelled_at_a_moment(stage: Stage, scenario: str) -> None:
    _cancel(stage, scenario, stage.some(scenario, 1, "cancel"))


@pytest.mark.matrix
@every
def test_cancelled_at_any_moment(stage: Stage, scenario: str) -> None:
    _cancel(stage, scenario, stage.moments(scenario)[::5])


@pytest.mark.matrix
@every
def test_cancelled_and_killed_soon_after_stays_cancelled(stage: Stage, scenario: str) -> None:
    """Also when it is killed between taking up the cancellation and ending the run."""
    _cancel(stage, scenario, stage.moments(scenario)[1::5], then_die=True)


def test_cancelled_and_killed_within_branches_stays_cancelled(stage: Stage) -> None:
    """A sample of the above: branches that are not opened again have no share of the budget."""
    _cancel(stage, "parallel", stage.moments("parallel")[1::20], then_die=True)


@every
def test_an_interrupted_run_goes_on_as_if_undisturbed(stage: Stage, scenario: str) -> None:
    _interrupt(stage, scenario, stage.some(scenario, 1, "interrupt"))


@pytest.mark.matrix
@every
def test_a_run_interrupted_at_any_moment_goes_on_as_if_undisturbed(stage: Stage, scenario: str) -> None:
    _interrupt(stage, scenario, stage.moments(scenario)[1::5])


def _cancel(stage: Stage, scenario: str, moments: list[tuple[int, ...]], *, then_die: bool = False) -> None:
    def test(moment: tuple[int, ...]) -> None:
        at = moment[-1]
        death = {"die_at": at + 1 + at % 8} if then_die else {}
        _check_cancelled(stage.play(scenario, *dying(*moment[:-1]), {"cancel_at": at, **death}))

    stage.for_each(scenario, test, moments)


def _check_cancelled(story: Story) -> None:
    assert story.end["status"] in ("cancelled", "finished"), story
    if story.end["status"] == "finished":  # the cancellation came too late to matter: nothing was left to do
        return
    assert [body["reason"] for body in story.of("RunFinished")] == ["changed my mind"], story
    story.check_journal()
    answered = {body["call_id"] for body in [*story.of("ToolFinished"), *story.of("ToolRejected")]}
    assert {body["call_id"] for body in story.of("ToolRequested")} <= answered, story
    kinds = [kind for _, kind, _ in story.journal]
    taken = max(i for i, kind in enumerate(kinds) if kind == "InboxConsumed")
    assert "Intent" not in kinds[taken:], story
    _check_world(story)


def _check_world(story: Story) -> None:
    """The journal tells the truth: what it says was done is in the world, and what is there beside that is what it
    says may have been done (a write that a death cut off, in a run that was then cancelled)."""
    part = {"append_line": "lines", "insert_row": "rows", "count_up": "counted"}
    requested = {body["key"]: body["arguments"] for body in story.of("ToolRequested")}
    known: Tally[tuple[str, str]] = Tally()
    possible: Tally[tuple[str, str]] = Tally()
    for body in story.of("ToolFinished"):
        if body["tool"] in part and (body["unknown"] or not body["is_error"]):
            possible[part[body["tool"]], requested[body["key"]]["text"]] += 1
            if not body["unknown"]:
                known[part[body["tool"]], requested[body["key"]]["text"]] += 1
    found = Tally((name, text) for name, texts in story.world.items() for text in texts)
    assert known <= found <= possible, f"{story}: known {known}, found {found}, possible {possible}"


def _interrupt(stage: Stage, scenario: str, moments: list[tuple[int, ...]]) -> None:
    def test(moment: tuple[int, ...]) -> None:
        story = stage.play(scenario, *dying(*moment[:-1]), {"interrupt_at": moment[-1]})
        story.check(stage.calm(scenario))
        assert not any(body["kind"] == "unknown_outcome" for body in story.of("ApprovalAsked")), story

    stage.for_each(scenario, test, moments)
