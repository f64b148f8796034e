"""Skills on the command line: found by themselves, listed, trusted, checked, and left away when asked."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result
from typer.testing import CliRunner

from agentrt.cli.app import app

SCRIPT: dict[str, Any] = {
    "by_position": True,
    "turns": [
        {
            "role": "assistant",
            "parts": [{"type": "tool_call", "id": "", "name": "use_skill", "arguments": {"name": "mine"}}],
        },
        "Read.",
    ],
}


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home with a skill and a broken one, and a workspace, the current folder, with a skill of its own."""
    monkeypatch.setenv("AGENTRT_HOME", str(tmp_path / "home"))
    for folder in (tmp_path / "home/skills/mine", tmp_path / "ws/.agentrt/skills/theirs"):
        folder.mkdir(parents=True)
        (folder / "SKILL.md").write_text(f"---\nname: {folder.name}\ndescription: About {folder.name}.\n---\nDo it.\n")
    (tmp_path / "script.json").write_text(json.dumps(SCRIPT))
    monkeypatch.chdir(tmp_path / "ws")
    return tmp_path / "home"


def cli(*arguments: str) -> Result:
    return CliRunner().invoke(app, arguments)


def told() -> dict[str, Any]:
    shown: dict[str, Any] = json.loads(cli("skills", "--json").stdout)
    return shown


def test_skills_are_listed_with_whose_they_are(home: Path) -> None:
    assert [(one["name"], one["trusted"]) for one in told()["skills"]] == [("mine", True), ("theirs", False)]
    text = cli("skills").stdout
    assert "mine  [yours]" in text and "theirs  [of the workspace, text from outside" in text


def test_a_workspaces_skill_is_trusted_until_it_changes(home: Path) -> None:
    theirs = Path(".agentrt/skills/theirs")
    assert cli("skills", "trust", str(theirs)).exit_code == 0
    assert all(one["trusted"] for one in told()["skills"])
    (theirs / "more.md").write_text("more")
    assert [one["trusted"] for one in told()["skills"]] == [True, False]
    assert "is not trusted any more" in cli("skills", "untrust", str(theirs)).stdout
    assert cli("skills", "trust", "nowhere").exit_code == 2


def test_broken_skills_are_told_by_the_list_and_the_doctor_and_warned_of(
    home: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (home / "skills/broken").mkdir()
    (home / "skills/broken/SKILL.md").write_text("\x1b[2Jno head")
    assert [one["reason"] for one in told()["left_out"]] == ["no_front_matter"]
    assert "left out: " in cli("skills").stdout and "\x1b" not in cli("skills").stdout
    (found,) = [one for one in json.loads(cli("doctor", "--json").stdout) if one["part"] == "skills"]
    assert found["state"] == "missing" and "broken" in found["text"]
    bare = ("run", "--no-sandbox", "--no-memory", "-m", f"scripted:{tmp_path / 'script.json'}", "Go")
    assert "expected '---' as the first line" in cli(*bare).stderr and "broken" in caplog.text
    done = cli(*bare, "--json")
    assert json.loads(done.stdout)["answer"] == "Read." and done.stderr == ""


def test_the_tool_is_listed_and_offered_unless_it_is_declined(home: Path, tmp_path: Path) -> None:
    names = [one["name"] for one in json.loads(cli("tools", "--json").stdout)]
    assert "use_skill" in names
    bare = ("run", "--no-sandbox", "--no-memory", "-m", f"scripted:{tmp_path / 'script.json'}", "Go")
    run = json.loads(cli(*bare, "--json").stdout)["run_id"]
    assert "Do it." in cli("show", run).stdout
    run = json.loads(cli(*bare, "--json", "--no-skills").stdout)["run_id"]
    assert "there is no tool 'use_skill'" in cli("show", run).stdout


def test_without_skills_nothing_is_there(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AGENTRT_HOME", str(tmp_path / "other"))
    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path / "empty")
    assert "no skills here" in cli("skills").stdout
    assert "use_skill" not in cli("tools").stdout
