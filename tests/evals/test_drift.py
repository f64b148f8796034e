"""Holding a report against an earlier one."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from agentrt.cli.app import app
from agentrt.core.errors import ConfigError
from agentrt.evals.drift import compare, read_report, render_drift

from .test_command import RIGHT, TASK, WRONG, suite


def trial(name: str, solved: bool, tool: str = "read_file", **arguments: Any) -> dict[str, Any]:
    calls = [{"tool": tool, "arguments": arguments, "output": f"not compared {solved}"}]
    return {"id": name, "request": f"do {name}", "plan": 0, "solved": solved, "calls": calls}


def report(*trials: dict[str, Any], **manifest: str) -> dict[str, Any]:
    return {"suite": "here", "trials": list(trials), "manifest": manifest}


def many(solved: int, of: int) -> dict[str, Any]:
    return report(*[trial(f"t{n}", n < solved) for n in range(of)])


def test_a_loss_that_chance_does_not_explain_is_worse() -> None:
    drift = compare(many(40, 40), many(30, 40))
    assert drift.worse and drift.solved.value == pytest.approx(-0.25)
    assert drift.lost == tuple(f"t{n}" for n in range(30, 40)) and drift.won == ()
    assert "solved -25.0 points" in "\n".join(render_drift(drift))


def test_a_small_loss_among_few_tasks_is_told_but_not_believed() -> None:
    drift = compare(many(16, 16), many(15, 16))
    assert not drift.worse and drift.lost == ("t15",)
    assert "no difference can be told (so many tasks show one of about 25 points)" in "\n".join(render_drift(drift))


def test_what_changed_on_this_side_is_named() -> None:
    before = report(trial("a", True), prompts="1", tools="x", code="9")
    drift = compare(before, report(trial("a", True), prompts="2", tools="x", code="9"))
    assert drift.changed == ("prompts",)
    same = compare(before, before)
    assert same.changed == () and "what differs is the model or chance" in "\n".join(render_drift(same))


def test_other_tools_and_other_arguments_are_counted() -> None:
    before = report(*[trial(name, True, path="a") for name in "abcd"])
    now = report(trial("a", True, path="a"), trial("b", True, path="b"), trial("c", True, "list_files"), trial("e", 0))  # type: ignore[arg-type]
    drift = compare(before, now)
    assert (drift.tasks, drift.not_in_both) == (3, 2)
    assert drift.other_tool.value == pytest.approx(1 / 3) and drift.other_calls.value == pytest.approx(2 / 3)


def test_choices_of_a_first_tool_are_not_counted_among_tasks() -> None:
    choice = {**trial("pair-1", True), "first_step_only": True}
    drift = compare(report(trial("a", True), choice), report(trial("a", True), {**choice, "solved": False}))
    assert drift.tasks == 1 and drift.lost == ()


def test_a_task_with_other_words_is_another_task() -> None:
    changed = {**trial("a", True), "request": "something else"}
    with pytest.raises(ConfigError, match="none of here \\(before\\) and here \\(now\\) was asked both times"):
        compare(report(trial("a", True)), report(changed))


@given(st.lists(st.tuples(st.booleans(), st.booleans()), min_size=1, max_size=20))
@settings(max_examples=25)
def test_worse_and_better_are_opposites(pairs: list[tuple[bool, bool]]) -> None:
    one = report(*[trial(f"t{n}", a) for n, (a, _) in enumerate(pairs)])
    other = report(*[trial(f"t{n}", b) for n, (_, b) in enumerate(pairs)])
    there, back = compare(one, other), compare(other, one)
    assert (there.lost, there.won) == (back.won, back.lost)
    assert not (there.worse and back.worse)
    assert there.solved.value == pytest.approx(-(back.solved.value or 0.0))


@pytest.mark.parametrize("text", ["no JSON", "[]", "{}"])
def test_a_file_that_is_no_report(tmp_path: Path, text: str) -> None:
    (tmp_path / "r.json").write_text(text)
    with pytest.raises(ConfigError, match="expected a report of `agentrt eval SUITE --json`"):
        read_report(tmp_path / "r.json")


def test_from_the_command_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Six tasks lost of six are evidence, one of one is none."""
    monkeypatch.setenv("AGENTRT_HOME", str(tmp_path / "home"))
    folder, model = suite(tmp_path, RIGHT * 6)
    (tmp_path / "tasks.jsonl").write_text("\n".join(json.dumps({**TASK, "id": f"sum{n}"}) for n in range(6)))
    before = tmp_path / "before.json"

    def asked(turns: list[Any], *options: str) -> Result:
        (tmp_path / "script.json").write_text(json.dumps(turns))
        return CliRunner().invoke(app, ["eval", folder, "--model", model, "--no-sandbox", *options])

    first = asked(RIGHT * 6, "--json")
    before.write_text(first.stdout)
    report = json.loads(first.stdout)
    assert report["manifest"]["planner"].startswith("react") and "drift" not in report
    same = asked(RIGHT * 6, "--against", str(before))
    assert same.exit_code == 0 and "solved +0.0 points" in same.stdout
    worse = asked(WRONG * 6, "--json", "--against", str(before))
    assert worse.exit_code == 4 and len(json.loads(worse.stdout)["drift"]["lost"]) == 6
    one = asked(WRONG, "--against", str(before), "--limit", "1")
    assert one.exit_code == 0 and "no difference can be told" in one.stdout and "lost: sum0" in one.stdout
    assert asked(RIGHT, "--against", str(tmp_path / "none.json")).exit_code == 2
