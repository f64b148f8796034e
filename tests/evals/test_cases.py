"""A run becomes a task of a suite, and the suite can be run."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from agentrt.cli.app import app
from agentrt.core.errors import ConfigError
from agentrt.evals.cases import add_case
from agentrt.evals.suites import load_suite
from agentrt.store import open_store

TURNS = [{"calls": [{"name": "read_file", "arguments": {"path": "notes/plan.txt"}}]}, "Monday."]
CHECK = {"answer_contains": ["Tuesday"]}


@pytest.fixture
def run_id(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A run that answered wrongly about one of two files."""
    work = tmp_path / "work"
    (work / "notes").mkdir(parents=True)
    (work / "notes" / "plan.txt").write_text("We begin on Tuesday.")
    (work / "other.txt").write_text("not named")
    (tmp_path / "script.json").write_text(json.dumps(TURNS))
    monkeypatch.setenv("AGENTRT_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(work)
    model = f"scripted:{tmp_path / 'script.json'}"
    found = CliRunner().invoke(app, ["run", "--json", "--no-sandbox", "--model", model, "When do we begin?"])
    return str(json.loads(found.stdout)["run_id"])


def test_from_the_command_line_to_a_suite_that_fails_as_the_run_did(tmp_path: Path, run_id: str) -> None:
    suite = tmp_path / "suite"
    ask = ["runs", "case", run_id, str(suite), "--check", json.dumps(CHECK), "--right"]
    found = CliRunner().invoke(app, ask)
    assert found.exit_code == 0 and "notes/plan.txt" in found.output and "other.txt" not in found.output
    (task,) = load_suite(str(suite)).tasks
    assert (task.id, task.request) == (run_id, "When do we begin?")
    assert dict(task.files) == {"notes/plan.txt": "We begin on Tuesday."}
    assert [call.tool for call in task.calls] == ["read_file"]
    ask_again = ["eval", str(suite), "--no-sandbox", "--json", "--model", f"scripted:{tmp_path / 'script.json'}"]
    report = json.loads(CliRunner().invoke(app, ask_again).stdout)
    assert report["solved"]["value"] == 0.0 and "Tuesday" in report["trials"][0]["objection"]
    twice = CliRunner().invoke(app, ask)
    assert twice.exit_code == 2 and "has a task" in twice.output


def test_a_case_joins_others(tmp_path: Path, run_id: str) -> None:
    suite = tmp_path / "suite"
    suite.mkdir()
    (suite / "tasks.jsonl").write_text('{"id": "a", "request": "Hello"}')
    store = open_store(tmp_path / "home" / "journal.db")
    add_case(store, run_id[:10], suite, CHECK)
    store.close()
    assert [task.id for task in load_suite(str(suite)).tasks] == ["a", run_id]


@pytest.mark.parametrize(
    ("check", "complaint"),
    [("{}", "what must hold"), ("[1]", "JSON object"), ("{", "JSON object"), ('{"anwser": []}', "keys among")],
)
def test_a_check_that_says_nothing_is_refused(tmp_path: Path, run_id: str, check: str, complaint: str) -> None:
    found = CliRunner().invoke(app, ["runs", "case", run_id, str(tmp_path / "suite"), "--check", check])
    assert found.exit_code == 2 and complaint in found.output and not (tmp_path / "suite").exists()


def test_a_workspace_too_large_to_look_through(tmp_path: Path, run_id: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("agentrt.evals.cases.LARGEST", 2)
    store = open_store(tmp_path / "home" / "journal.db")
    with pytest.raises(ConfigError, match="at most 2 files"):
        add_case(store, run_id, tmp_path / "suite", CHECK)
    store.close()
