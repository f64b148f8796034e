"""MCP servers of ``config.toml`` on the command line, with a real one."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from agentrt.cli.servers import servers
from agentrt.cli.settings import Settings, load_settings
from agentrt.core.errors import ConfigError

AGENTRT = [sys.executable, "-c", "from agentrt.cli import main; main()"]
DESK = Path(__file__).parents[1] / "tools/servers/desk.py"
BARE = ("--no-sandbox", "--no-memory")

Cli = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home whose configuration names a server that writes what it is told to ``notes``."""
    (tmp_path / "home").mkdir()
    (tmp_path / "home/config.toml").write_text(
        f"[mcp.desk]\ncommand = {json.dumps([sys.executable, str(DESK)])}\n"
        'env = { NOTES = "$WHERE/notes" }\neffects = { add = "read" }\n'
    )
    return tmp_path


@pytest.fixture
def cli(home: Path) -> Cli:
    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        environment = {
            "PATH": "/usr/bin:/bin",
            "PYTHONPATH": ":".join(sys.path),
            "AGENTRT_HOME": str(home / "home"),
            "WHERE": str(home),
            "NO_COLOR": "1",
        }
        command = [*AGENTRT, *arguments]
        return subprocess.run(
            command, capture_output=True, text=True, cwd=home, env=environment, input="", check=False, timeout=300
        )

    return run


def turns(home: Path, *said: object) -> str:
    path = home / "script.json"
    path.write_text(json.dumps({"by_position": True, "turns": list(said)}))
    return f"scripted:{path}"


def asks_for(name: str, **arguments: object) -> dict[str, object]:
    part = {"type": "tool_call", "id": "", "name": name, "arguments": arguments}
    return {"role": "assistant", "parts": [part]}


def test_a_run_uses_them_asks_before_a_write_and_goes_on_elsewhere(cli: Cli, home: Path) -> None:
    model = turns(home, asks_for("desk_add", a=1, b=2), asks_for("desk_note", text="tea"), "Done.")
    done = cli("run", *BARE, "--json", "-m", model, "Add 1 and 2, note tea")
    assert done.returncode == 3, done.stderr
    result = json.loads(done.stdout)
    assert result["status"] == "waiting" and not (home / "notes").exists()
    (waiting,) = result["waiting_for"]
    assert cli("approve", waiting).returncode == 0
    done = cli("resume", *BARE, "-m", model, result["run_id"])
    assert (done.returncode, done.stdout) == (0, "Done.\n"), done.stderr
    assert "tools of desk" in done.stderr
    assert (home / "notes").read_text() == "tea\n"
    replayed = cli("replay", *BARE, result["run_id"])
    assert replayed.returncode == 0 and (home / "notes").read_text() == "tea\n", replayed.stderr


def test_they_are_listed_with_ours(cli: Cli) -> None:
    listed = {one["name"]: one for one in json.loads(cli("tools", "--json").stdout)}
    assert listed["desk_add"]["effects"] == ["read"] and listed["desk_note"]["effects"] == ["network", "write"]
    assert listed["desk_note"]["source"] == "mcp:desk" and "read_file" in listed
    assert "desk_add" not in cli("tools", "--no-mcp").stdout


def test_one_that_cannot_be_started_is_one_clear_error(cli: Cli, home: Path) -> None:
    config = home / "home/config.toml"
    config.write_text(config.read_text() + '[mcp.lost]\ncommand = ["no-such-program"]\n')
    done = cli("run", *BARE, "-m", turns(home, "Done."), "Hello")
    assert done.returncode == 2 and done.stderr.count("\n") == 1, done.stderr
    assert "the MCP server 'lost' could not be started: there is no program" in done.stderr
    assert done.stderr.strip().endswith("or go on without MCP servers: --no-mcp")
    assert cli("run", *BARE, "--no-mcp", "-m", turns(home, "Done."), "Hello").returncode == 0


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("mcp = 5", "expected a section for each MCP server"),
        ("[mcp]\nfiles = 5", "expected a section for each MCP server"),
        ("[mcp.files]", "either a command or a url"),
        ('[mcp.files]\nurl = "https://x"\ncommand = ["x"]', "either a command or a url"),
        ('[mcp.files]\ncommand = ["x"]\nheaders = {}', "unknown setting 'headers'; settings are command, cwd, "),
        ('[mcp.files]\ncommand = "x"', "as a list of texts"),
        ('[mcp.files]\ncommand = ["x"]\nenv = { A = "$NOT_SET_ANYWHERE" }', "has no variable 'NOT_SET_ANYWHERE'"),
        ('[mcp.files]\ncommand = ["x"]\nenv = { A = "100 $" }', "and \\$\\$ for a \\$"),
        ('[mcp.files]\ncommand = ["x"]\nenv = { A = 5 }', "expected texts by name"),
        ('[mcp.files]\nurl = "x"', "like https"),
        ('[mcp.files]\ncommand = ["x"]\neffects = { a = "all" }', "unknown effect"),
        ('[mcp."my files"]\ncommand = ["x"]', "name of up to 24"),
    ],
)
def test_mistakes_name_the_file_and_the_section(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, words: str
) -> None:
    monkeypatch.setenv("AGENTRT_HOME", str(tmp_path))
    (tmp_path / "config.toml").write_text(text)
    with pytest.raises(ConfigError, match=f"config.toml.*{words}"):
        servers(load_settings())


def test_secrets_come_from_the_environment_and_are_not_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TOKEN", "t0p-secret")
    section = {"url": "https://example.com/mcp", "headers": {"Authorization": "Bearer $TOKEN, $$5"}}
    settings = Settings(tmp_path, mcp={"shop": section})
    (server,) = servers(settings)
    assert server._address["headers"] == {"Authorization": "Bearer t0p-secret, $5"}
    assert "t0p" not in repr(server) and "Bearer" not in repr(settings)
