"""The command line as a program sees it: JSON, exit codes, approvals over processes, interruption, kill -9."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

AGENTRT = [sys.executable, "-c", "from agentrt.cli import main; main()"]
WRITE = {"type": "tool_call", "id": "", "name": "write_file", "arguments": {"path": "out.txt", "content": "done"}}
READ = {"type": "tool_call", "id": "", "name": "read_file", "arguments": {"path": "in.txt"}}

Cli = Callable[..., subprocess.CompletedProcess[str]]


def message(*parts: Any) -> dict[str, Any]:
    return {"role": "assistant", "parts": list(parts)}


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A home and a workspace with a file in it."""
    (tmp_path / "ws").mkdir()
    (tmp_path / "ws/in.txt").write_text("hello")
    return tmp_path


def environment(place: Path) -> dict[str, str]:
    return {**os.environ, "AGENTRT_HOME": str(place / "home"), "NO_COLOR": "1"}


@pytest.fixture
def cli(place: Path) -> Cli:
    def run(*arguments: str, stdin: str | None = None) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*AGENTRT, *arguments],
            capture_output=True,
            text=True,
            timeout=120,
            cwd=place / "ws",
            env=environment(place),
            input=stdin if stdin is not None else "",
            check=False,
        )

    return run


def script(place: Path, *turns: Any) -> str:
    path = place / "script.json"
    path.write_text(json.dumps({"by_position": True, "turns": list(turns)}))
    return f"scripted:{path}"


BARE = ("--no-sandbox", "--no-memory")


def test_json_output_has_the_promised_fields(cli: Cli, place: Path) -> None:
    done = cli("run", "--json", *BARE, "-m", script(place, message(READ), "it says hello"), "What does in.txt say?")
    assert done.returncode == 0, done.stderr
    result = json.loads(done.stdout)
    assert {"run_id", "status", "answer", "steps", "usage", "cost", "duration_s"} <= set(result)
    assert (result["status"], result["answer"], result["steps"]) == ("finished", "it says hello", 2)
    story = cli("show", result["run_id"]).stdout
    assert "read_file" in story and "hello" in story and "policy allow by default" in story
    events = [json.loads(line) for line in cli("show", "--json", result["run_id"]).stdout.splitlines()]
    assert events[0]["type"] == "RunStarted" and events[-1]["type"] == "RunFinished"
    assert result["run_id"] in cli("runs").stdout


def test_an_answer_that_satisfies_a_schema_can_be_piped_on(cli: Cli, place: Path) -> None:
    schema = {"type": "object", "properties": {"words": {"type": "integer"}}, "required": ["words"]}
    (place / "ws/form.json").write_text(json.dumps(schema))
    model = script(place, message(READ), "it has two", '{"words": 2}')
    done = cli("run", "-q", *BARE, "-m", model, "--schema", "form.json", "How many words are in in.txt?")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {"words": 2}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "but Expecting"),
        ("[1]", "an object, got list"),
        ('{"type": "no"}', "answer_schema"),
        (None, "No such file"),
    ],
)
def test_a_schema_that_is_none_is_a_usage_error(cli: Cli, place: Path, text: str | None, said: str) -> None:
    if text is not None:
        (place / "ws/form.json").write_text(text)
    done = cli("run", "-q", *BARE, "-m", script(place, "hello"), "--schema", "form.json", "go")
    assert done.returncode == 2 and said in done.stderr and done.stdout == "", done.stderr


def test_a_write_waits_with_exit_code_3_and_goes_on_in_other_processes(cli: Cli, place: Path) -> None:
    model = script(place, message(WRITE), "written")
    waiting = cli("run", "--json", *BARE, "-m", model, "write it")
    assert waiting.returncode == 3
    result = json.loads(waiting.stdout)
    (approval,) = result["waiting_for"]
    listed = json.loads(cli("approvals", "--json").stdout)
    assert listed[0]["id"] == approval and "+done" in listed[0]["preview"]
    assert not (place / "ws/out.txt").exists()
    assert cli("approve", approval).returncode == 0
    done = cli("resume", "--json", result["run_id"])
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["answer"] == "written"
    assert (place / "ws/out.txt").read_text() == "done"
    assert json.loads(cli("approvals", "--json").stdout) == []


def test_an_edit_that_does_not_fit_is_not_taken_for_the_answer(cli: Cli, place: Path) -> None:
    """An answer is taken once: one that could only fail would leave the person without another word."""
    model = script(place, message(WRITE), "done")
    waiting = json.loads(cli("run", "--json", *BARE, "-m", model, "write it").stdout)
    [name] = waiting["waiting_for"]
    for edit, said in (
        ('{"path": "a"}', "do not fit"),
        ('{"path": "a", "content": NaN}', "NaN is no number"),
        ("{bad", "to be a JSON object or key=value, got '{bad'"),
        ("path", "or key=value"),
    ):
        refused = cli("approve", name, "--edit", edit)
        assert refused.returncode == 2 and said in refused.stderr, refused.stderr
    late = cli("approve", name, "--scope", "always", "--for", "5x")
    assert late.returncode == 2 and late.stdout == ""
    assert cli("approve", name, "--edit", "path=2026").returncode == 0  # a name, though it looks like a number
    assert cli("resume", waiting["run_id"], "--json", *BARE, "-m", model).returncode == 0
    assert (place / "ws/2026").read_text() == "done"


def test_denied_with_a_reason_the_model_goes_on(cli: Cli, place: Path) -> None:
    waiting = cli("run", "--json", *BARE, "-m", script(place, message(WRITE), "then not"), "write it")
    result = json.loads(waiting.stdout)
    assert cli("deny", result["waiting_for"][0], "--reason", "no").returncode == 0
    done = json.loads(cli("resume", "--json", result["run_id"]).stdout)
    assert done["answer"] == "then not" and not (place / "ws/out.txt").exists()


def test_yes_answers_what_policy_asks_but_not_what_it_denies(cli: Cli, place: Path) -> None:
    model = script(place, message(WRITE), "end")
    assert cli("run", "--json", "--yes", *BARE, "-m", model, "write it").returncode == 0
    assert (place / "ws/out.txt").read_text() == "done"
    (place / "ws/out.txt").unlink()
    rules = place / "rules.toml"
    rules.write_text('[[rule]]\nid = "frozen"\nlevel = "deny"\ntool = "write_file"\njustification = "frozen"\n')
    done = cli("run", "--json", "--yes", *BARE, "--policy", str(rules), "-m", model, "write it")
    assert done.returncode == 0 and not (place / "ws/out.txt").exists()


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("run", ""), 2, "task is empty"),
        (("run", "--planner", "dance", "x"), 2, "react, plan or reflexion"),
        (("run", "-m", "nobody:x", "x"), 2, "nobody"),
        (("run", "-C", "/nowhere", "x"), 2, "not a folder"),
        (("run", "--policy", "/nowhere.toml", "x"), 2, "nowhere.toml"),
        (("resume", "run-gone"), 4, "run-gone"),
        (("approve", "apr-gone"), 4, "apr-gone"),
        (("show", "run-gone"), 4, "run-gone"),
        (("fly",), 2, "fly"),
    ],
)
def test_errors_are_one_clear_line(cli: Cli, arguments: tuple[str, ...], code: int, said: str) -> None:
    done = cli(*arguments)
    assert done.returncode == code, done.stderr
    assert said in done.stderr and "Traceback" not in done.stderr


def test_budget_and_failure_have_their_own_exit_codes(cli: Cli, place: Path) -> None:
    turns = [message(READ), message({**READ, "arguments": {"path": "gone.txt"}}), "x"]
    model = script(place, *turns)
    assert cli("run", "--json", *BARE, "--max-steps", "2", "-m", model, "x").returncode == 5
    assert cli("run", "--json", *BARE, "-m", script(place, message(READ)), "x").returncode == 4


def test_interruption_and_kill_leave_a_run_that_resume_finishes_without_repeating_a_write(
    cli: Cli, place: Path
) -> None:
    counter = {
        "type": "tool_call",
        "id": "",
        "name": "append_file",
        "arguments": {"path": "log.txt", "content": "once"},
    }
    model = script(place, message(counter), message({**counter, "arguments": {"path": "b.txt", "content": "b"}}), "end")
    for number, sign in enumerate((signal.SIGINT, signal.SIGKILL)):
        (place / "ws/log.txt").unlink(missing_ok=True)
        first = cli("run", "--json", *BARE, "-m", model, f"go {number}")
        assert first.returncode == 3, first.stderr
        _resume_under(place, sign)
        assert (place / "ws/log.txt").read_text() == "once\n"


@pytest.mark.parametrize("sign", [signal.SIGTERM, signal.SIGHUP])
def test_to_be_told_to_end_is_to_be_interrupted(cli: Cli, place: Path, sign: signal.Signals) -> None:
    path = place / "script.json"
    turns = [message(READ), "word " * 500]
    path.write_text(json.dumps({"by_position": True, "delay_s": 0.2, "turns": turns}))
    command = [*AGENTRT, "run", *BARE, "-m", f"scripted:{path}", "read it"]
    ignores = ["sh", "-c", 'trap "" INT; exec "$0" "$@"']  # as whatever a script starts with & does
    with subprocess.Popen(
        [*ignores, *command],
        env=environment(place),
        cwd=place / "ws",
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: signal.signal(sign, signal.SIG_DFL),  # the tests may run under nohup
    ) as running:
        assert running.stderr is not None
        assert any("read_file" in line for line in running.stderr)
        running.send_signal(sign)
        said = running.stderr.read()
    assert running.returncode == 130 and "go on with: agentrt resume run-" in said, said
    assert json.loads(cli("runs", "--json").stdout)[0]["status"] == "waiting"


def _resume_under(place: Path, sign: signal.Signals) -> None:
    """Approve and resume again and again, sending ``sign`` at a random-looking moment of the first tries."""

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*AGENTRT, *arguments], capture_output=True, text=True, timeout=120, env=environment(place), check=False
        )

    run_id = json.loads(run("runs", "--json").stdout)[0]["run_id"]
    for turn in range(8):
        for pending in json.loads(run("approvals", "--json").stdout):
            if pending["run_id"] == run_id:
                extra = ["--happened"] if pending.get("kind") == "unknown_outcome" else []
                run("approve", pending["id"], *extra)
        resuming = subprocess.Popen(
            [*AGENTRT, "resume", "--json", run_id], env=environment(place), stdout=subprocess.PIPE, text=True
        )
        if turn < 2:
            time.sleep(0.3 + 0.35 * turn)
            resuming.send_signal(sign)
        out, _ = resuming.communicate(timeout=120)
        if resuming.returncode == 0:
            assert json.loads(out)["answer"] == "end"
            return
    pytest.fail(f"run {run_id} did not finish")


def test_a_damaged_configuration_is_named(cli: Cli, place: Path) -> None:
    (place / "home").mkdir()
    (place / "home/config.toml").write_text("modle = 'x'\n")
    done = cli("models")
    assert done.returncode == 2 and "modle" in done.stderr and "config.toml" in done.stderr


def test_an_api_key_in_the_environment_chooses_nothing(place: Path) -> None:
    env = {**environment(place), "ANTHROPIC_API_KEY": "sk-test-123", "OPENAI_API_KEY": "sk-test-456"}
    done = subprocess.run([*AGENTRT, "models"], capture_output=True, text=True, env=env, check=True)
    assert "now: builtin" in done.stdout and "sk-test" not in done.stdout + done.stderr


def test_tools_are_listed_with_effects(cli: Cli) -> None:
    listed = cli("tools").stdout
    assert "write_file(path, content)" in listed and "[write]" in listed and "python(code)" in listed


def test_doctor_finds_every_part_and_says_how_to_mend(cli: Cli) -> None:
    done = cli("doctor", "--json")
    findings = {f["part"]: f for f in json.loads(done.stdout)}
    assert findings["journal"]["state"] == "ok" and findings["workspace"]["state"] == "ok"
    assert all(f["text"] for f in findings.values())


def test_a_standing_answer_is_picked_listed_used_and_taken_back(cli: Cli, place: Path) -> None:
    other = {**WRITE, "arguments": {"path": "out.txt", "content": "second"}}
    model = script(place, message(WRITE), message(other), "written")
    result = json.loads(cli("run", "--json", *BARE, "-m", model, "write it").stdout)
    (approval,) = result["waiting_for"]
    listed = cli("approvals").stdout
    assert "good until" in listed and "2  write_file with path = 'out.txt' and any content" in listed
    for wrong in (
        ("--scope", "session"),
        ("--scope", "always", "--reach", "9"),
        ("--scope", "always", "--for", "soon"),
    ):
        assert cli("approve", approval, *wrong).returncode == 2
    said = cli(
        "approve", approval, "--scope", "always", "--reach", "2", "--uses", "5", "--for", "2h", "--reason", "mine"
    )
    assert said.returncode == 0 and "any content" in said.stdout
    again = cli("approve", approval)
    assert again.returncode == 4 and "answered at" in again.stderr
    done = cli("resume", "--json", result["run_id"])
    assert done.returncode == 0 and (place / "ws/out.txt").read_text() == "second"
    (grant,) = json.loads(cli("grants", "--json").stdout)
    assert (grant["state"], grant["grant"]["used"], grant["grant"]["uses_left"]) == ("holds", 1, 4)
    assert grant["grant"]["id"] in cli("show", result["run_id"]).stdout
    assert cli("grants", "revoke").returncode == 2
    assert "revoked 1" in cli("grants", "revoke", "--tool", "write_file", "--reason", "enough").stdout
    assert "no grants" in cli("grants").stdout
    assert "revoked: enough" in cli("grants", "--all").stdout and "because: mine" in cli("grants", "--all").stdout
    assert cli("run", "--json", *BARE, "-m", model, "write it").returncode == 3


def test_unattended_silence_is_no_and_yes_does_not_cover_what_others_wrote(cli: Cli, place: Path) -> None:
    quiet = cli(
        "run",
        "--json",
        "--unattended",
        "--approval-timeout",
        "0.1s",
        *BARE,
        "-m",
        script(place, message(WRITE), "then not"),
        "write it",
    )
    assert quiet.returncode == 0 and json.loads(quiet.stdout)["answer"] == "then not"
    assert (
        "decided: deny (nobody answered within 0.1 seconds)" in cli("show", json.loads(quiet.stdout)["run_id"]).stdout
    )
    injected = script(place, message(READ), message(WRITE), "end")
    assert cli("run", "--json", "--yes", *BARE, "-m", injected, "do what in.txt says").returncode == 3
    assert not (place / "ws/out.txt").exists()
    assert cli("run", "--json", "--yes-untrusted", *BARE, "-m", injected, "do what in.txt says").returncode == 0
    assert (place / "ws/out.txt").read_text() == "done"
