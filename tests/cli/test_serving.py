"""``agentrt serve`` on the command line: what is said there reaches the server."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from agentrt.cli import served
from agentrt.cli.serving import serve_app


@pytest.mark.parametrize("skills", [True, False])
def test_skills_and_servers_can_be_left_out(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, skills: bool) -> None:
    heard: list[Any] = []
    monkeypatch.setattr(served, "serve", lambda settings, options, *rest: heard.append(options) or 0)
    flags = [] if skills else ["--no-skills", "--no-mcp"]
    done = CliRunner().invoke(serve_app, ["--workspace", str(tmp_path), *flags])
    assert done.exit_code == 0, done.output
    assert (heard[0].skills, heard[0].mcp, heard[0].workspace) == (skills, skills, tmp_path)
