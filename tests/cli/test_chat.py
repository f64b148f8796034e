"""The plain chat as a program sees it, and as a person at a terminal does."""

from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

AGENTRT = [sys.executable, "-c", "from agentrt.cli import main; main()"]
WRITE = {"calls": [{"name": "write_file", "arguments": {"path": "out.txt", "content": "done"}}]}
PATIENCE_S = 60


@pytest.fixture
def place(tmp_path: Path) -> Path:
    (tmp_path / "ws").mkdir()
    return tmp_path


def command(place: Path, *turns: Any, delay_s: float = 0.0) -> list[str]:
    """A plain chat with a model that plays ``turns``; a function of the conversation's place, for resuming."""
    path = place / "script.json"
    path.write_text(json.dumps({"delay_s": delay_s, "by_position": True, "turns": list(turns)}))
    return [*AGENTRT, "chat", "--plain", "--model", f"scripted:{path}", "--session", "s"]


def environment(place: Path) -> dict[str, str]:
    return {**os.environ, "AGENTRT_HOME": str(place / "home"), "NO_COLOR": "1"}


def piped(place: Path, arguments: list[str], text: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        arguments,
        input=text,
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        cwd=place / "ws",
        env=environment(place),
        check=False,
    )


class Terminal:
    """A chat whose standard input and error are a terminal."""

    def __init__(self, child: subprocess.Popen[bytes], leader: int) -> None:
        self.child, self._leader, self.seen = child, leader, ""

    def type(self, line: str) -> None:
        os.write(self._leader, f"{line}\n".encode())

    def wait_for(self, words: str) -> None:
        """Read until ``words`` have come after what was waited for before."""
        start, end = len(self.seen), time.monotonic() + PATIENCE_S
        os.set_blocking(self._leader, False)
        while words not in self.seen[start:]:
            assert time.monotonic() < end and self.child.poll() is None, self.seen
            try:
                self.seen += os.read(self._leader, 65536).decode()
            except BlockingIOError:
                time.sleep(0.02)

    def answer(self) -> str:
        assert self.child.stdout is not None
        return self.child.stdout.read().decode()


@contextmanager
def at_terminal(place: Path, arguments: list[str], **also: str) -> Iterator[Terminal]:
    """With variables ``also``, standard output is that terminal too."""
    leader, follower = pty.openpty()
    with subprocess.Popen(
        arguments,
        stdin=follower,
        stdout=follower if also else subprocess.PIPE,
        stderr=follower,
        cwd=place / "ws",
        env={**environment(place), **also},
        start_new_session=True,
    ) as child:
        os.close(follower)
        try:
            yield Terminal(child, leader)
        finally:
            child.kill()
    os.close(leader)


def test_lines_in_answers_out(place: Path) -> None:
    """The second turn knows the first: it is one session. Answers alone are on standard output."""
    ran = piped(place, command(place, "hello \x1b[31myou[red]"), "first\n\nsecond\n/tools\n/nonsense\n")
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout == "hello \\x1b[31myou[red]\n" * 2
    assert "model scripted:" in ran.stderr and "write_file [write]" in ran.stderr and "/nonsense" in ran.stderr
    assert "Traceback" not in ran.stderr


def test_without_a_terminal_an_approval_waits_and_the_chat_says_how_to_answer(place: Path) -> None:
    arguments = command(place, WRITE, "written")
    ran = piped(place, arguments, "write it\n")
    assert ran.returncode == 3 and not (place / "ws/out.txt").exists()
    assert "agentrt approve apr-" in ran.stderr and "agentrt resume run-" in ran.stderr
    name = next(word for word in ran.stderr.split() if word.startswith("apr-"))
    assert piped(place, [*AGENTRT, "approve", name], "").returncode == 0
    ran = piped(place, arguments, "/resume\n")
    assert (ran.returncode, ran.stdout) == (0, "written\n"), ran.stderr
    assert (place / "ws/out.txt").read_text() == "done"


def test_at_a_terminal_the_person_is_asked_there(place: Path) -> None:
    with at_terminal(place, command(place, WRITE, "written")) as terminal:
        terminal.wait_for("> ")
        terminal.type("write it")
        terminal.wait_for("[y]es once")
        terminal.type("y")
        terminal.wait_for("2 steps")
        terminal.type("/quit")
        assert terminal.child.wait(PATIENCE_S) == 0
        assert terminal.answer() == "written\n"
    assert (place / "ws/out.txt").read_text() == "done"


def test_arguments_that_do_not_fit_are_asked_for_again(place: Path) -> None:
    with at_terminal(place, command(place, WRITE, "written")) as terminal:
        terminal.wait_for("> ")
        terminal.type("write it")
        terminal.wait_for("[e]dit")
        for wrong, said in (("{bad", "this is not JSON"), ('{"path": "a"}', '"content" is missing')):
            terminal.type("e")
            terminal.wait_for("key=value")
            terminal.type(wrong)
            terminal.wait_for(said)
        terminal.type("e")
        terminal.wait_for("key=value")
        terminal.type("path=2026")
        terminal.wait_for("2 steps")
        terminal.type("/quit")
        assert terminal.child.wait(PATIENCE_S) == 0
    assert (place / "ws/2026").read_text() == "done"


def test_a_terminal_that_shows_lines_alone_gets_lines(place: Path) -> None:
    arguments = [one for one in command(place, WRITE, "written") if one != "--plain"]
    with at_terminal(place, arguments, TERM="dumb", NO_COLOR="") as terminal:
        terminal.wait_for("> ")
        terminal.type("write it")
        terminal.wait_for("[y]es once")
        terminal.type("y")
        terminal.wait_for("2 steps")
        terminal.type("/quit")
        assert terminal.child.wait(PATIENCE_S) == 0
    assert "written" in terminal.seen and "\x1b" not in terminal.seen


def test_a_line_typed_while_the_agent_works_steers_it_also_between_questions(place: Path) -> None:
    look = {"calls": [{"name": "list_files", "arguments": {}}], "text": "slow " * 12}
    with at_terminal(place, command(place, look, WRITE, "written", delay_s=0.2)) as terminal:
        terminal.wait_for("> ")
        terminal.type("write it")
        wait_until(lambda: status(place) == "running")
        terminal.type("in capitals")
        terminal.wait_for("heard at the next step")
        terminal.wait_for("heard: in capitals")
        terminal.wait_for("[y]es once")
        terminal.type("y")
        terminal.type("and quickly")
        terminal.wait_for("heard: and quickly")
        terminal.wait_for("3 steps")
        terminal.type("/quit")
        assert terminal.child.wait(PATIENCE_S) == 0


def test_ctrl_c_interrupts_the_turn_then_goes_on_then_ends(place: Path) -> None:
    with at_terminal(place, command(place, "word " * 40, delay_s=0.1)) as terminal:
        terminal.wait_for("> ")
        terminal.type("talk")
        wait_until(lambda: status(place) == "running")
        terminal.child.send_signal(signal.SIGINT)
        terminal.wait_for("/resume goes on")
        assert status(place) == "waiting"
        terminal.type("/runs")
        terminal.wait_for("waiting     talk")
        terminal.child.send_signal(signal.SIGINT)
        terminal.wait_for("Ctrl-C again")
        terminal.child.send_signal(signal.SIGINT)
        assert terminal.child.wait(PATIENCE_S) == 130


def test_a_workspace_that_is_none(place: Path) -> None:
    ran = piped(place, [*command(place, "x"), "-C", "nowhere"], "hi\n")
    assert ran.returncode == 2 and "nowhere is not a folder" in ran.stderr and "Traceback" not in ran.stderr


def status(place: Path) -> str:
    """Of the latest run, read from the journal as another process would."""
    from agentrt.store import open_store

    if not (place / "home/journal.db").exists():
        return ""
    store = open_store(place / "home/journal.db")
    try:
        rows = store.list_runs(limit=1)
        return rows[0].status if rows else ""
    finally:
        store.close()


def wait_until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE_S
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.05)
