"""``agentrt serve`` as a process: how it starts, ends on a signal, and what is left when it is killed."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest

AGENTRT = [sys.executable, "-c", "from agentrt.cli import main; main()"]
BARE = ("--no-sandbox", "--no-memory", "--port", "0")
WRITE = {"type": "tool_call", "id": "", "name": "write_file", "arguments": {"path": "out.txt", "content": "done"}}


@dataclass
class Server:
    process: subprocess.Popen[str]
    http: httpx.Client
    token: Path

    def until(self, path: str, field: str, *wanted: Any) -> dict[str, Any]:
        """What is answered, once the field has a wanted value."""
        while True:
            told: dict[str, Any] = self.http.get(path).json()
            if told.get(field) in wanted:
                return told
            time.sleep(0.05)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    (tmp_path / "ws").mkdir()
    return tmp_path


def script(place: Path, *turns: Any, delay_s: float = 0.0) -> str:
    path = place / "script.json"
    path.write_text(json.dumps({"by_position": True, "turns": list(turns), "delay_s": delay_s}))
    return f"scripted:{path}"


@contextmanager
def serving(place: Path, model: str, *options: str) -> Iterator[Server]:
    environment = {**os.environ, "AGENTRT_HOME": str(place / "home"), "NO_COLOR": "1"}
    command = [*AGENTRT, "serve", *BARE, "-m", model, "-C", str(place / "ws"), *options]
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None and process.stderr is not None
        address = process.stdout.readline().strip().removeprefix("agentrt serves on ")
        where = process.stdout.readline().strip().removeprefix("the token lies in ")
        assert address.startswith("http://"), process.stderr.read()
        headers = {"Authorization": f"Bearer {Path(where).read_text().strip()}"}
        with httpx.Client(base_url=address, headers=headers, timeout=60, trust_env=False) as http:
            yield Server(process, http, Path(where))
    finally:
        process.kill()
        process.communicate()


@pytest.mark.parametrize("end", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_in_good_order(place: Path, end: signal.Signals) -> None:
    with serving(place, script(place, "one word after another", delay_s=5)) as server:
        token = server.token.read_text().strip()
        run_id = server.http.post("/runs", json={"task": "take your time"}).json()["run_id"]
        with server.http.stream("GET", f"/runs/{run_id}/events") as answer:
            lines = answer.iter_lines()
            assert any("ModelStarted" in line for line in lines)
            server.process.send_signal(end)
            assert not any("event: end" in line for line in lines)  # it ends all the same
        out, err = server.process.communicate(timeout=60)
        assert server.process.returncode == 0, err
        assert token not in out + err and "Traceback" not in err, err
    with serving(place, script(place, "quick")) as server:
        told = server.http.get(f"/runs/{run_id}").json()
        assert (told["status"], told["reason"]) == ("waiting", "interrupted")
        assert server.http.post(f"/runs/{run_id}/resume").status_code == 202
        assert server.until(f"/runs/{run_id}", "status", "finished")["answer"] == "quick"
        assert server.token.read_text().strip() == token


def test_a_run_of_a_server_that_was_killed_goes_on_in_the_next(place: Path) -> None:
    with serving(place, script(place, {"role": "assistant", "parts": [WRITE]}, "one word", delay_s=5)) as server:
        run_id = server.http.post("/runs", json={"task": "write it"}, headers={"Idempotency-Key": "k"}).json()["run_id"]
        server.process.send_signal(signal.SIGKILL)
        server.process.wait()
    with serving(place, script(place, {"role": "assistant", "parts": [WRITE]}, "written")) as server:
        again = server.http.post("/runs", json={"task": "write it"}, headers={"Idempotency-Key": "k"}).json()
        assert again == {"run_id": run_id, "status": "running", "new": False}
        assert server.http.post(f"/runs/{run_id}/resume").status_code == 202
        (approval,) = server.until(f"/runs/{run_id}", "status", "waiting")["waiting_for"]
        answer = server.http.post(f"/approvals/{approval}", json={"decision": "approve"})
        assert answer.json()["resumed"] is True
        assert server.until(f"/runs/{run_id}", "status", "finished")["answer"] == "written"
        assert (place / "ws/out.txt").read_text() == "done"


def test_another_address_is_warned_of_and_requests_choose_among_models(place: Path) -> None:
    (place / "other.json").write_text('["the other"]')
    other = f"scripted:{place / 'other.json'}"
    options = ("-m", other, "--host", "0.0.0.0", "--allow-host", "agents.example")
    with serving(place, script(place, "the first"), *options) as server:
        for host, status in (("agents.example", 200), ("10.1.2.3", 200), ("evil.example", 421)):
            assert server.http.get("/health", headers={"Host": host}).status_code == status
        for fields, answer in (({}, "the first"), ({"model": other}, "the other")):
            run_id = server.http.post("/runs", json={"task": "x", **fields}).json()["run_id"]
            assert server.until(f"/runs/{run_id}", "status", "finished")["answer"] == answer
        server.process.terminate()
        assert "nothing is encrypted" in server.process.communicate(timeout=60)[1]


def test_the_command_says_what_it_needs(place: Path) -> None:
    environment = {**os.environ, "AGENTRT_HOME": str(place / "home"), "NO_COLOR": "1"}

    def refused(*options: str) -> str:
        command = [*AGENTRT, "serve", *BARE, "-m", script(place, "x"), *options]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)
        assert done.returncode == 2 and done.stdout == "", done
        return done.stderr

    assert "is not a folder" in refused("-C", str(place / "none"))
    assert "no.such.host.invalid" in refused("-C", str(place / "ws"), "--host", "no.such.host.invalid")
    (place / "home/server.token").chmod(0o644)
    assert "readable by its owner only" in refused("-C", str(place / "ws"))
