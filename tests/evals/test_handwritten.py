"""The hand-written parts that are run by name only: their checks take what a person would call right and refuse what is
nearly so. The outcomes stand in `outcomes_fresh`, `outcomes_blind` and `outcomes_sealed`."""

from __future__ import annotations

import pytest

from . import outcomes_blind, outcomes_fresh, outcomes_sealed
from .handwritten import Part, solved, solved_short_of_the_last_call

PARTS = (outcomes_fresh.PART, outcomes_blind.PART, outcomes_sealed.PART)
each_part = pytest.mark.parametrize("part", PARTS, ids=lambda part: part.name)
SAID = [pytest.param(part, name, id=name) for part in PARTS for name in part.said]
LEFT = [pytest.param(part, name, id=name) for part in PARTS for name in part.left]
KNOWN = [pytest.param(part, name, id=name) for part in PARTS for name in part.known]
CANNOT = [pytest.param(part, name, id=name) for part in PARTS for name in part.cannot]


@each_part
def test_every_task_has_its_right_and_wrong_outcomes(part: Part) -> None:
    assert [*sorted(part.said), *sorted(part.left), *sorted(part.known)] == [
        *sorted(task.id for task in part.tasks.values() if task.check.answer_contains or task.check.answer_any),
        *sorted(task.id for task in part.tasks.values() if task.check.file or task.check.file_contains),
        *sorted(task.id for task in part.tasks.values() if task.check.memory_contains),
    ]
    assert len(part.said) + len(part.left) + len(part.known) + len(part.cannot) == len(part.tasks)


@pytest.mark.parametrize(("part", "name"), SAID)
def test_what_is_said(part: Part, name: str) -> None:
    right, wrong = part.said[name]
    assert [answer for answer in right if not solved(part.tasks[name], answer)] == []
    assert [answer for answer in wrong if solved(part.tasks[name], answer)] == []


@pytest.mark.parametrize(("part", "name"), LEFT)
def test_what_is_left_in_the_files(part: Part, name: str) -> None:
    right, wrong = part.left[name]
    assert [left for left in right if not solved(part.tasks[name], files=left)] == []
    assert [left for left in [*wrong, {}] if solved(part.tasks[name], files=left)] == []


@pytest.mark.parametrize(("part", "name"), KNOWN)
def test_what_is_left_in_memory(part: Part, name: str) -> None:
    right, wrong = part.known[name]
    assert [notes for notes in right if not solved(part.tasks[name], notes=notes)] == []
    assert [notes for notes in wrong if solved(part.tasks[name], notes=notes)] == []


@each_part
def test_no_question_is_answered_by_changing_a_file(part: Part) -> None:
    for name, (right, _) in part.said.items():
        task = part.tasks[name]
        assert solved(task, right[0]) and not solved(task, right[0], files={"left over.txt": "x"}), name


@pytest.mark.parametrize(("part", "name"), CANNOT)
def test_what_cannot_be_done_is_not_said_to_be_done(part: Part, name: str) -> None:
    task = part.tasks[name]
    assert solved(task, "Sorry, I can't do that from here.")
    assert not solved(task, "Done, I have taken care of it.")
    assert not solved(task, "I cannot do that.", files={"message.txt": "x"})


@each_part
async def test_short_of_the_last_call_nothing_is_solved(part: Part) -> None:
    """The oracle says all it has seen, the request and the prompt among it: it takes the last call to know more."""
    assert await solved_short_of_the_last_call(part.tasks.values()) == part.given
