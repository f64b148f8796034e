"""The command line where little is as it should be: closed streams, a locale that cannot say everything, a home that
cannot be written. Every error is a line that says what to do, and no command ends in a traceback."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer

from agentrt.cli.app import app

AGENTRT = [sys.executable, "-c", "from agentrt.cli import main; main()"]
SAID = "✓ 🎉 日本語"
BARE = ("--no-sandbox", "--no-memory")


@pytest.fixture
def model(tmp_path: Path) -> str:
    path = tmp_path / "script.json"
    path.write_text(json.dumps({"by_position": True, "turns": [f"done {SAID}"]}))
    return f"scripted:{path}"


def agentrt(
    place: Path, *arguments: str | bytes, input: bytes | None = b"", **environment: str
) -> subprocess.CompletedProcess[bytes]:
    env = {**os.environ, "AGENTRT_HOME": str(place / "home"), **environment}
    return subprocess.run(
        [*AGENTRT, *arguments], capture_output=True, timeout=120, cwd=place, env=env, input=input, check=False
    )


def one_line(done: subprocess.CompletedProcess[bytes], code: int, said: str) -> None:
    assert done.returncode == code, done.stderr
    assert done.stderr.count(b"\n") == 1 and done.stderr.startswith(b"agentrt: "), done.stderr
    assert said.encode() in done.stderr


def test_a_locale_that_cannot_say_an_answer_gets_it_escaped(tmp_path: Path, model: str) -> None:
    plain: dict[str, str] = {"PYTHONIOENCODING": "ascii", "LC_ALL": "C"}
    done = agentrt(tmp_path, "run", *BARE, "-m", model, "say it", **plain)
    assert (done.returncode, done.stdout) == (0, b"done \\u2713 \\ud83c\\udf89 \\u65e5\\u672c\\u8a9e\n")
    done = agentrt(tmp_path, "run", "--json", *BARE, "-m", model, "say it", **plain)
    assert done.returncode == 0 and json.loads(done.stdout)["answer"] == f"done {SAID}"
    assert agentrt(tmp_path, "runs", **plain).returncode == 0


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_closed_streams_are_no_error(tmp_path: Path, model: str, closed: str) -> None:
    command = f'exec "$0" "$@" {closed}'
    done = subprocess.run(
        ["sh", "-c", command, *AGENTRT, "run", *BARE, "-m", model, "say it"],
        capture_output=True,
        timeout=120,
        cwd=tmp_path,
        env={**os.environ, "AGENTRT_HOME": str(tmp_path / "home")},
        check=False,
    )
    assert done.returncode == 0 and b"Traceback" not in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs Linux's full device")
def test_output_that_finds_no_room_is_one_line(tmp_path: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*AGENTRT, "models"],
            stdout=full,
            stderr=subprocess.PIPE,
            timeout=120,
            env={**os.environ, "AGENTRT_HOME": str(tmp_path / "home")},
            check=False,
        )
    assert done.returncode == 4 and done.stderr.startswith(b"agentrt: ") and b"Traceback" not in done.stderr


def test_a_home_that_cannot_be_used_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    (tmp_path / "home/journal.db").mkdir(parents=True)
    one_line(agentrt(tmp_path, "runs"), 2, "is a folder: name a file in it")
    for home in ("file", "file/home", "/proc/nowhere"):
        one_line(agentrt(tmp_path, "runs", AGENTRT_HOME=home), 2, "set AGENTRT_HOME to one that can be written")


def test_a_task_comes_from_standard_input(tmp_path: Path, model: str) -> None:
    done = agentrt(tmp_path, "run", *BARE, "-m", model, "-", input=b"say it\nplease")
    assert done.returncode == 0
    assert json.loads(agentrt(tmp_path, "runs", "--json").stdout)[0]["goal"] == "say it\nplease"
    assert b"say it please" in agentrt(tmp_path, "runs").stdout
    one_line(agentrt(tmp_path, "run", *BARE, "-m", model, "-"), 2, "the task is empty")


@pytest.mark.parametrize(("task", "given"), [(b"caf\xe9", b""), (b"-", b"caf\xe9")])
def test_bytes_that_are_no_text_are_no_task(tmp_path: Path, model: str, task: bytes, given: bytes) -> None:
    one_line(agentrt(tmp_path, "run", *BARE, "-m", model, task, input=given), 2, "expected the task as UTF-8 text")


def test_statuses_are_known(tmp_path: Path) -> None:
    one_line(agentrt(tmp_path, "runs", "--status", "done"), 2, "expected a status among running, finished")
    one_line(agentrt(tmp_path, "runs", "prune", "--older-than", "1d", "--status", "done"), 2, "got 'done'")
    assert agentrt(tmp_path, "runs", "--status", "failed").stdout == b"no failed runs\n"


def test_a_failure_is_told_once(tmp_path: Path) -> None:
    path = tmp_path / "script.json"
    path.write_text(json.dumps([{"error": "it broke", "type": "ConfigError"}]))
    done = agentrt(tmp_path, "run", *BARE, "-m", f"scripted:{path}", "say it")
    assert done.returncode == 4 and done.stderr.count(b"it broke") == 1, done.stderr


def test_no_line_of_help_is_cut_off() -> None:
    def listed(command: Any) -> Iterator[str]:
        for inner in getattr(command, "commands", {}).values():
            yield inner.get_short_help_str(62)
            yield from listed(inner)

    every = list(listed(typer.main.get_command(app)))
    assert len(every) > 30 and [text for text in every if text.endswith("...")] == []


def test_the_version_is_told(tmp_path: Path) -> None:
    import agentrt as package

    assert agentrt(tmp_path, "--version").stdout.decode() == f"agentrt {package.__version__}\n"
