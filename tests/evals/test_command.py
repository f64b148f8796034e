"""The command: what it prints, and what it writes into a card."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from typer.testing import CliRunner

from agentrt.core.errors import ConfigError
from agentrt.evals.command import card_figures, card_path, evaluate, write_card

TASK = {
    "id": "sum",
    "request": "What is 2 + 2?",
    "check": {"answer_contains": ["4"]},
    "calls": [{"tool": "calculator", "arguments": {"expression": "2 + 2"}}],
}
RIGHT = [{"calls": [{"name": "calculator", "arguments": {"expression": "2 + 2"}}]}, "It is 4."]
WRONG = [{"calls": [{"name": "calculator", "arguments": {"expression": "2 + 3"}}]}, "It is 5."]


def suite(folder: Path, turns: Sequence[object]) -> tuple[str, str]:
    (folder / "tasks.jsonl").write_text(json.dumps(TASK))
    (folder / "script.json").write_text(json.dumps(turns))
    return str(folder), f"scripted:{folder / 'script.json'}"


def test_a_page_for_people(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert evaluate(*suite(tmp_path, WRONG), sandbox=False) == 0
    out, err = capsys.readouterr()
    assert "sum: valid tool, incorrect parameter values at step 1 [planner]" in out
    assert "6 calls with wrong values          100.0%" in out
    assert "1/1 FAILED sum" in err


def test_one_json_object_for_machines(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    evaluate(*suite(tmp_path, RIGHT), as_json=True, sandbox=False)
    found = json.loads(capsys.readouterr().out)
    assert found["solved"]["value"] == 1.0 and found["planning"]["valid_plans"]["value"] == 1.0
    assert found["trials"][0]["calls"][0]["judged"] == "right"
    assert card_figures(found, 1)["solved"] == [1.0, found["solved"]["low"], 1.0, 1]


def test_the_command_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from agentrt.cli.app import app

    monkeypatch.setenv("AGENTRT_HOME", str(tmp_path / "home"))
    folder, model = suite(tmp_path, RIGHT)
    found = CliRunner().invoke(app, ["eval", folder, "--model", model, "--no-sandbox"])
    assert found.exit_code == 0 and "solved end to end" in found.output
    assert CliRunner().invoke(app, ["eval", str(tmp_path / "none")]).exit_code == 2


def test_a_card_keeps_what_is_not_changed(tmp_path: Path) -> None:
    card = tmp_path / "card.json"
    card.write_text(json.dumps({"name": "x", "eval": {"old": 1}, "roles": ["react"]}))
    write_card({"eval": {"solved": 0.5}}, card)
    assert json.loads(card.read_text()) == {"name": "x", "eval": {"solved": 0.5}, "roles": ["react"]}
    with pytest.raises(ConfigError, match="card"):
        write_card({}, tmp_path / "nowhere.json")
    assert card_path().is_file()


def test_only_figures_of_the_built_in_model_go_into_its_card(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="card"):
        evaluate(*suite(tmp_path, RIGHT), update_card=True)
    with pytest.raises(ConfigError, match="at least 1 plan"):
        evaluate(*suite(tmp_path, RIGHT), plans=0)
