"""Judging by result."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from agentrt.checks.trajectory import Trajectory
from agentrt.core.errors import ConfigError
from agentrt.core.tasks import Outcome, Status, Task
from agentrt.evals.scoring import Check, World, check_from_json, files_in, refused, score

EMPTY = World()


def run(answer: str, status: Status = "finished") -> Trajectory:
    return Trajectory(Task("t"), Outcome(status, answer))


def test_every_value_must_be_said_in_whatever_formatting() -> None:
    check = Check(answer_contains=("1234.5", "North"))
    assert score(check, run("North has 1,234.50."), EMPTY).solved
    half = score(check, run("North is best."), EMPTY)
    assert not half.solved and "1234.5" in half.objection
    assert not score(Check(answer_lacks=("South",)), run("not South"), EMPTY).solved
    assert not score(check, run("North has 1,234.50.", "failed"), EMPTY).solved


def test_files_are_compared_whole_in_part_and_against_the_rest() -> None:
    world = World({"a.txt": "one\n", "b.txt": "b"}, {"a.txt": "two\n", "b.txt": "b"})
    assert score(Check(file={"a.txt": "two"}), run("done"), world).solved
    assert not score(Check(file={"a.txt": "three"}), run("done"), world).solved
    assert score(Check(file_contains={"a.txt": ["tw", "wo"]}), run("done"), world).solved
    assert not score(Check(file_contains={"c.txt": ["x"]}), run("done"), world).solved
    changed = score(Check(answer_contains=("1",)), run("1"), world)
    assert not changed.solved and "a.txt changed" in changed.objection
    assert score(Check(answer_contains=("1",), untouched=False), run("1"), world).solved
    extra = World({}, {"new.txt": "x"})
    assert not score(Check(), run("done"), extra).solved


def test_notes() -> None:
    world = World(notes=("The wifi code is 4471.",))
    assert score(Check(memory_contains=("the wifi code is 4471",)), run("saved"), world).solved
    assert not score(Check(memory_contains=("the wifi code is 9",)), run("saved"), world).solved
    assert not score(Check(memory_lacks=("the wifi code is 4471",)), run("gone"), world).solved
    assert score(Check(memory_lacks=("the wifi code is 4471",)), run("gone"), EMPTY).solved


@pytest.mark.parametrize(
    ("answer", "status", "said_no"),
    [
        ("none of my tools fits", "refused", True),
        ("I'm sorry, I can't check the weather.", "finished", True),
        ("I do not have access to the internet.", "finished", True),
        ("It will rain.", "finished", False),
        ("", "failed", False),
        ("", "no_path", True),
    ],
)
def test_a_refusal_is_flagged_or_said(answer: str, status: Status, said_no: bool) -> None:
    assert refused(run(answer, status)) == said_no
    assert score(Check(refuses=True), run(answer, status), EMPTY).solved == said_no


@pytest.mark.parametrize(
    "value", [{"answer_contain": ["1"]}, {"answer_contains": "1"}, {"file": ["a"]}, {"refuses": "yes"}]
)
def test_a_check_that_is_none(value: dict[str, Any]) -> None:
    with pytest.raises(ConfigError, match="check"):
        check_from_json(value)


def test_files_below_a_folder(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text("x")
    (tmp_path / "b.bin").write_bytes(b"\xff\x00")
    (tmp_path / "link").symlink_to("/etc/passwd")
    assert set(files_in(tmp_path)) == {"in/a.txt", "b.bin"}
