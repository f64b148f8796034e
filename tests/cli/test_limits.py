"""Budgets on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from agentrt.cli.app import app
from agentrt.cli.limits import seconds, tool_calls
from agentrt.core.errors import ConfigError


def test_spans_and_limits_are_read_and_nonsense_is_refused() -> None:
    assert [seconds(t) for t in ("90", "1.5s", "10m", "2h", "7d", "1w")] == [90, 1.5, 600, 7200, 604_800, 604_800]
    assert tool_calls(["web_*=5", "*=40"]) == {"web_*": 5, "*": 40}
    for text in ("", "0", "-1s", "ten", "5 y"):
        with pytest.raises(ConfigError, match="10m"):
            seconds(text)
    for text in ("read_file", "=5", "read_file=", "read_file=-1", "read_file=x"):
        with pytest.raises(ConfigError, match="web_search=5"):
            tool_calls([text])


def test_a_run_stops_at_the_limits_of_its_command_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AGENTRT_HOME", str(tmp_path / "home"))
    calls = [{"calls": [{"name": "calculator", "arguments": {"expression": f"{n}+1"}}]} for n in range(5)]
    script = tmp_path / "turns.json"
    script.write_text(json.dumps([*calls, "done"]))
    base = ["run", "count", "-m", f"scripted:{script}", "-C", str(tmp_path), "--no-sandbox", "--no-memory", "--json"]
    result = CliRunner().invoke(app, [*base, "--max-tool", "calc*=2", "--max-time", "10m", "--max-tokens", "100000"])
    assert result.exit_code == 5, result.output
    told = json.loads(result.stdout)
    assert told["status"] == "over_budget" and "2 calls of calc*" in told["reason"]
    assert CliRunner().invoke(app, [*base, "--max-tool", "calculator"]).exit_code == 2
