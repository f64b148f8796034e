"""Reaching into runs from the command line: fork, replay, plan, budget, steer."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

AGENTRT = [sys.executable, "-c", "from agentrt.cli import main; main()"]
BARE = ("--no-sandbox", "--no-memory")
Cli = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    (tmp_path / "ws").mkdir()
    (tmp_path / "ws/in.txt").write_text("hello")
    return tmp_path


@pytest.fixture
def cli(place: Path) -> Cli:
    def run(*arguments: str, stdin: str = "", **more: str) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, "AGENTRT_HOME": str(place / "home"), "NO_COLOR": "1", **more}
        return subprocess.run(
            [*AGENTRT, *arguments],
            capture_output=True,
            text=True,
            timeout=120,
            cwd=place / "ws",
            env=environment,
            input=stdin,
            check=False,
        )

    return run


def script(place: Path, *turns: Any, name: str = "script.json") -> str:
    (place / name).write_text(json.dumps({"by_position": True, "turns": list(turns)}))
    return f"scripted:{place / name}"


def write(path: str) -> dict[str, Any]:
    return {"calls": [{"name": "write_file", "arguments": {"path": path, "content": path}}]}


READ = {"calls": [{"name": "read_file", "arguments": {"path": "in.txt"}}]}


def test_fork_goes_on_from_a_step_with_another_model_and_warns(cli: Cli, place: Path) -> None:
    model = script(place, READ, write("a.txt"), "written")
    first = json.loads(cli("run", "--json", "--yes-untrusted", *BARE, "-m", model, "go").stdout)
    other = script(place, READ, "done otherwise", name="other.json")
    forked = cli("fork", first["run_id"], "--at", "2", "--model", other, "--prompt", "do not write")
    assert forked.returncode == 0, forked.stderr
    assert forked.stdout == "done otherwise\n"
    assert 'what it wrote after that is not undone:\n    write_file {"content":"a.txt","path":"a.txt"}' in forked.stderr
    rows = json.loads(cli("runs", "--json").stdout)
    assert rows[0]["parent"] == first["run_id"]
    story = cli("show", rows[0]["run_id"]).stdout
    assert f"forked from {first['run_id']} at step 2 with other model" in story and "do not write" in story
    gone = cli("fork", first["run_id"], "--at", "12")
    assert gone.returncode == 4 and "there is no step 12" in gone.stderr


def test_replay_needs_nothing_and_tells_the_story(cli: Cli, place: Path) -> None:
    model = script(place, READ, "it says hello")
    run = json.loads(cli("run", "--json", *BARE, "-m", model, "What does in.txt say?").stdout)["run_id"]
    (place / "ws/in.txt").unlink()
    done = cli("replay", run, "--show")
    assert done.returncode == 0, done.stderr
    assert "recorded effects led to the same outcome: finished" in done.stdout and "read_file" in done.stdout
    assert json.loads(cli("replay", run, "--json").stdout)["ended"] == "outcome"
    assert cli("replay", "run-gone").returncode == 4


def test_a_fork_and_a_replay_take_the_options_of_a_run(cli: Cli, place: Path) -> None:
    model = script(place, READ, write("a.txt"), "written")
    run = json.loads(cli("run", "--json", "--yes-untrusted", *BARE, "-m", model, "go").stdout)["run_id"]
    other = script(place, READ, write("b.txt"), "also written", name="other.json")
    for yes, code in (("--yes", 3), ("--yes-untrusted", 0)):
        forked = cli("fork", run, "--at", "2", "--json", yes, *BARE, "-m", other)
        assert forked.returncode == code, forked.stderr
        assert (place / "ws/b.txt").exists() == (code == 0)
    replayed = cli("replay", run, "--json", *BARE)
    assert replayed.returncode == 0, replayed.stderr
    waiting = cli("fork", run, "--at", "2", "--json", "--unattended", "--approval-timeout", "1s", *BARE, "-m", other)
    assert waiting.returncode == 0, "silence is no, and the model goes on"
    assert cli("replay", run, "--yes-untrusted").returncode == 2, "a replay asks nobody"


def test_a_finished_run_hears_nothing_and_says_what_to_do(cli: Cli, place: Path) -> None:
    run = json.loads(cli("run", "--json", *BARE, "-m", script(place, "hi"), "greet").stdout)["run_id"]
    for command in (("steer", run, "x"), ("cancel", run), ("budget", run, "--steps", "+1")):
        said = cli(*command)
        assert said.returncode == 2 and f"agentrt fork {run}" in said.stderr
    assert "has no plan" in cli("plan", run).stderr


def test_cancel_ends_a_run_that_nobody_drives(cli: Cli, place: Path) -> None:
    write = {"calls": [{"name": "write_file", "arguments": {"path": "a.txt", "content": "x"}}]}
    first = cli("run", "--json", *BARE, "-m", script(place, write, "done"), "write x to a.txt")
    assert first.returncode == 3
    run = json.loads(first.stdout)["run_id"]
    said = cli("cancel", run, "--reason", "not needed")
    assert said.returncode == 0 and said.stdout == f"{run}: cancelled\n"
    assert cli("approvals").stdout == "nothing waits for you\n"
    assert json.loads(cli("runs", "--json").stdout)[0]["status"] == "cancelled"
    assert "not needed" in cli("show", run).stdout and not (place / "ws/a.txt").exists()
    assert cli("cancel", run).returncode == 2


def test_budget_is_shown_raised_and_then_the_run_goes_on(cli: Cli, place: Path) -> None:
    model = script(place, READ, {"calls": [{"name": "list_files", "arguments": {}}]}, "there is one file")
    first = cli("run", "--json", *BARE, "-m", model, "--max-steps", "2", "go")
    assert first.returncode == 5
    run = json.loads(first.stdout)["run_id"]
    shown = cli("budget", run).stdout
    assert "steps        2  (used 2)" in shown and "cost         no limit" in shown
    raised = cli("budget", run, "--steps", "+10", "--cost", "0.50")
    assert "steps        12" in raised.stdout and f"agentrt resume {run}" in raised.stdout
    assert json.loads(cli("budget", run, "--json").stdout)["cost"] == 0.5
    done = cli("resume", "--json", run)
    assert done.returncode == 0 and json.loads(done.stdout)["answer"] == "there is one file"
    wrong = cli("budget", run, "--steps", "many")
    assert wrong.returncode == 2


PLAN = {
    "goal": "g",
    "root": {
        "type": "sequence",
        "id": "root",
        "steps": [
            {"type": "call", "id": "look", "tool": "read_file", "arguments": {"path": "in.txt"}},
            {"type": "call", "id": "save", "tool": "write_file", "arguments": {"path": "a.txt", "content": "x"}},
            {"type": "finish", "id": "end", "answer": "$steps.save"},
        ],
    },
}


def edited(change: Callable[[list[Any]], None]) -> str:
    plan = json.loads(json.dumps(PLAN))
    change(plan["root"]["steps"])
    return json.dumps(plan)


def test_a_plan_is_shown_and_edited_in_a_file_or_an_editor(cli: Cli, place: Path) -> None:
    model = script(place, json.dumps(PLAN))
    waiting = cli("run", "--json", *BARE, "-m", model, "--planner", "plan", "go")
    assert waiting.returncode == 3, waiting.stderr
    result = json.loads(waiting.stdout)
    run = result["run_id"]
    shown = cli("plan", run).stdout
    assert "✓ look  call" in shown and "… save  call" in shown and "· end  finish" in shown
    unknown = cli("plan", run, "--edit", "-", stdin=edited(lambda s: s[1].update(tool="fly")))
    assert unknown.returncode == 2 and "there is no tool 'fly'" in unknown.stderr
    broken = cli("plan", run, "--edit", "-", stdin="{")
    assert broken.returncode == 2 and "not a plan" in broken.stderr
    assert "no editor is set" in cli("plan", run, "--edit", EDITOR="", VISUAL="").stderr
    assert "nothing was changed" in cli("plan", run, "--edit", EDITOR="true", VISUAL="").stderr
    editor = place / "editor.sh"
    editor.write_text('#!/bin/sh\nsed -i "s/steps.save/steps.count/; s/\\"save\\"/\\"count\\"/; s/a.txt/b.txt/" "$1"\n')
    editor.chmod(0o755)
    sent = cli("plan", run, "--edit", EDITOR=str(editor), VISUAL="")
    assert sent.returncode == 0, sent.stderr
    cli("deny", result["waiting_for"][0])
    cli("resume", run, "--yes-untrusted", "--quiet")
    done = json.loads(cli("runs", "--json").stdout)[0]
    assert (done["status"], (place / "ws/a.txt").exists()) == ("finished", False), cli("show", run).stdout
    assert (place / "ws/b.txt").read_text() == "x"
    assert "✓ count  call" in cli("plan", run).stdout
