"""The sandbox over restarts, with the real container: what a run's code left is there again, or the model is told."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from agentrt.agent import Agent
from agentrt.cli.approvers import Yes
from agentrt.core import events as ev
from agentrt.core.messages import ToolCall
from agentrt.models.scripted import ScriptedModel, call
from agentrt.policy import Policy
from agentrt.sandboxes import DockerSandbox, find_engine

pytestmark = pytest.mark.docker


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    from agentrt.core.errors import MissingPart

    try:
        find_engine()
    except MissingPart as missing:
        if os.environ.get("CI"):
            raise
        pytest.skip(str(missing))
    (tmp_path / "ws").mkdir()
    return tmp_path / "ws"


def code(text: str) -> ToolCall:
    return call("python", code=text)


PAUSE = call("write_file", path="pause.txt", content="x")
"""Is asked, so that a run without a person waits here."""


class ButPause(Yes):
    """Says yes to everything but the pause."""

    async def approve(self, request: Any) -> Any:
        return None if request.tool == "write_file" else await super().approve(request)


def agent_in(folder: Path, turns: Sequence[Any], **options: Any) -> Agent:
    options.setdefault("sandbox", "docker")
    model = ScriptedModel(list(turns), by_position=True)
    return Agent(model, workspace=folder, store=folder.parent / "home" / "journal.db", **options)


def bodies(agent: Agent, run_id: str, kind: type) -> list[Any]:
    return [e.body for e in agent.store.read(run_id) if isinstance(e.body, kind)]


def outputs(agent: Agent, run_id: str) -> list[str]:
    return [agent.store.blob(b.output_blob) for b in bodies(agent, run_id, ev.ToolFinished)]


async def run_command(*command: str) -> subprocess.CompletedProcess[str]:
    return await asyncio.to_thread(subprocess.run, command, capture_output=True, text=True, check=False)


async def paused(folder: Path, turns: Sequence[Any], **options: Any) -> str:
    """The id of a run that waits at ``PAUSE``, its agent and container gone."""
    async with agent_in(folder, turns, **options) as agent:
        outcome = await agent.run("go")
        assert outcome.status == "waiting", (outcome, outputs(agent, outcome.run_id))
        return outcome.run_id


async def test_variables_imports_and_files_are_there_again(folder: Path) -> None:
    turns = [
        code("import math\nx = math.factorial(5)\nopen('data.txt', 'w').write('kept')\nx"),
        code("def double(n): return n * 2\ndouble(x)"),
        PAUSE,
        code("math.pi > 3, double(x), open('data.txt').read()"),
        "done",
    ]
    run_id = await paused(folder, turns)
    async with agent_in(folder, turns, approver=Yes(untrusted=True)) as agent:
        assert (await agent.resume(run_id)).answer == "done"
        assert "(True, 240, 'kept')" in outputs(agent, run_id)[-1]
        (started,) = bodies(agent, run_id, ev.SandboxStarted)
        (reset,) = bodies(agent, run_id, ev.SandboxReset)
        (stopped,) = bodies(agent, run_id, ev.SandboxStopped)
        assert started.image.startswith("agentrt-sandbox")
        assert (reset.rebuilt, reset.cells, reset.differs) == (True, 2, ())
        assert started.generation < reset.generation == stopped.generation


async def test_a_note_is_given_when_something_may_differ(folder: Path) -> None:
    turns = [
        code("import os; token = os.urandom(8).hex(); token"),
        code("1"),
        PAUSE,
        code("len(token)"),
        code("2"),
        "done",
    ]
    run_id = await paused(folder, turns)
    async with agent_in(folder, turns, approver=Yes(untrusted=True)) as agent:
        await agent.resume(run_id)
        said = outputs(agent, run_id)
        assert "number 1 of your 2 earlier calls gave another output" in said[3] and said[3].endswith("16")
        assert "changed since" in said[3], "PAUSE wrote to the workspace"
        assert said[4] == "2", "told once"
    async with agent_in(folder, turns) as agent:
        forked = await agent.fork(run_id, 5)
        said = outputs(agent, forked.run_id)
        assert "number 1 of your 3 earlier calls" in said[4], "what was told then is no difference now"


async def test_changes_wait_for_approval_over_a_restart(folder: Path) -> None:
    turns = [code("open('sum.txt', 'w').write('12')"), call("apply_changes"), "done"]
    run_id = await paused(folder, turns)
    async with agent_in(folder, turns) as agent:
        (pending,) = agent.store.pending(run_id)
        agent.store.post(run_id, "approval", {"approval_id": pending.id, "choice": "once"})
        outcome = await agent.resume(run_id)
        assert (outcome.status, (folder / "sum.txt").read_text()) == ("finished", "12")
        assert len(bodies(agent, run_id, ev.ApprovalAsked)) == 1, "the same changes, so the same question"


async def test_applied_changes_are_not_made_twice(folder: Path) -> None:
    (folder / "log.txt").write_text("one\n")
    turns = [
        code("open('log.txt', 'a').write('two\\n')\nopen('new.txt', 'w').write('new')"),
        call("apply_changes"),
        code("open('log.txt', 'a').write('three\\n')"),
        PAUSE,
        code("open('log.txt').read()"),
        call("apply_changes"),
        "done",
    ]

    run_id = await paused(folder, turns, approver=ButPause(untrusted=True))
    assert (folder / "log.txt").read_text() == "one\ntwo\n"
    async with agent_in(folder, turns, approver=Yes(untrusted=True)) as agent:
        assert (await agent.resume(run_id)).status == "finished"
        assert outputs(agent, run_id)[-2].endswith("'one\\ntwo\\nthree\\n'")
        assert outputs(agent, run_id)[-1] == "applied 1 file: log.txt"
    assert (folder / "log.txt").read_text() == "one\ntwo\nthree\n"


async def test_a_fork_finds_the_sandbox_as_it_was_at_its_point(folder: Path) -> None:
    turns = [code("x = 1"), code("x += 1"), code("x += 1\nx"), "done"]
    async with agent_in(folder, turns) as agent:
        first = await agent.run("go")
        assert outputs(agent, first.run_id)[-1] == "3"
        forked = await agent.fork(first.run_id, 3, model=ScriptedModel([code("x * 100"), "forked"]))
        assert outputs(agent, forked.run_id)[-1] == "200", "one process, one container, and yet the state of then"
        again = await agent.fork(first.run_id, 4, model=ScriptedModel([code("x"), "again"]))
        assert outputs(agent, again.run_id)[-1] == "3"


async def test_a_container_that_died_in_a_pause_is_rebuilt_in_the_same_process(folder: Path) -> None:
    turns = [code("x = 41"), PAUSE, code("x + 1"), "done"]
    async with agent_in(folder, turns) as agent:
        outcome = await agent.run("go")
        box: Any = agent._kit.sandbox.sandbox  # type: ignore[union-attr]
        await run_command("docker", "kill", box._live.ident)
        (pending,) = agent.store.pending(outcome.run_id)
        agent.store.post(outcome.run_id, "approval", {"approval_id": pending.id, "choice": "once"})
        outcome = await agent.resume(outcome.run_id)
        assert outputs(agent, outcome.run_id)[-1].endswith("42")
        (reset,) = bodies(agent, outcome.run_id, ev.SandboxReset)
        assert "in a pause" in reset.reason and reset.rebuilt


async def test_code_that_took_the_container_down_is_not_run_again(folder: Path) -> None:
    turns = [
        code("x = 1"),
        call("shell", command="kill -9 -1; sleep 5"),
        code("import os; os._exit(3)"),
        code("y = 2"),
        PAUSE,
        code("y, 'x' in globals()"),
        "done",
    ]
    run_id = await paused(folder, turns)
    async with agent_in(folder, turns, approver=Yes(untrusted=True)) as agent:
        assert (await agent.resume(run_id)).status == "finished"
        during = [b for b in bodies(agent, run_id, ev.SandboxReset) if b.during]
        assert during and not any(b.rebuilt for b in during)
        numbers = [b.generation for b in bodies(agent, run_id, ev.SandboxReset)]
        assert numbers == sorted(set(numbers))
        assert "(2, " in outputs(agent, run_id)[-1]


class Open(DockerSandbox):
    """As if its network were open."""

    isolated = False  # type: ignore[assignment]


async def test_code_that_could_have_had_effects_is_not_run_again_and_the_model_is_told(folder: Path) -> None:
    turns = [code("x = 1"), PAUSE, code("'x' in globals()"), "done"]
    run_id = await paused(folder, turns, sandbox=Open(folder), approver=ButPause(untrusted=True))
    async with agent_in(folder, turns, sandbox=Open(folder), approver=Yes(untrusted=True)) as agent:
        await agent.resume(run_id)
        said = outputs(agent, run_id)[-1]
        assert said.startswith("note: the sandbox was reset") and said.endswith("False")
        (reset,) = bodies(agent, run_id, ev.SandboxReset)
        assert not reset.rebuilt


@pytest.mark.parametrize("how", ["cells", "time", "policy"])
async def test_a_rebuild_is_bounded_and_says_where_it_ended(folder: Path, how: str) -> None:
    turns = [
        code("a = 1"),
        code("import os, time; os.path.exists('pause.txt') and time.sleep(25); b = 2"),
        PAUSE,
        code("'a' in globals(), 'b' in globals()"),
        "done",
    ]
    run_id = await paused(folder, turns)
    policy = Policy.from_toml(
        '[[rule]]\nid = "no-naps"\nlevel = "deny"\ntool = "python"\nargs.code = { glob = "*sleep*" }\n'
        'justification = "no"\n'
    )
    options = {"policy": policy} if how == "policy" else {}
    async with agent_in(folder, turns, approver=Yes(untrusted=True), **options) as agent:
        keeper = agent._kit.sandbox
        assert keeper is not None
        if how != "policy":
            changed = replace(keeper, **({"max_cells": 1} if how == "cells" else {"limit_s": 5.0}))
            object.__setattr__(agent, "_kit", replace(agent._kit, sandbox=changed))
        await agent.resume(run_id)
        said = outputs(agent, run_id)[-1]
        assert "what later ones made is missing" in said and "False)" in said
        (reset,) = bodies(agent, run_id, ev.SandboxReset)
        assert reset.rebuilt and reset.cells <= 1


async def test_runs_do_not_see_one_another_but_turns_of_a_session_do(folder: Path) -> None:
    turns = [code("'x' in globals()"), code("x = 1"), "done"]
    async with agent_in(folder, turns) as agent:
        first, second = await agent.run("go"), await agent.run("go")
        assert [outputs(agent, run.run_id)[0] for run in (first, second)] == ["False", "False"]
    looking = ScriptedModel([code("x = 1"), "one", code("x"), "two"])
    async with Agent(looking, workspace=folder, sandbox="docker") as agent:
        session = agent.session("s")
        await session.send("set")
        outcome = await session.send("look")
        assert outputs(agent, outcome.run_id) == ["1"]
        (started,) = bodies(agent, outcome.run_id, ev.SandboxStarted)
        assert started.shared


CHILD = """
import asyncio, os, signal, sys
from pathlib import Path
from agentrt.agent import Agent
from agentrt.core import events as ev
from agentrt.models.scripted import ScriptedModel, call

class Killer:
    cells = 0
    def on_event(self, event):
        self.cells += isinstance(event.body, ev.ToolFinished)
        if self.cells == 2:
            agent.store.last_seq_of(event.run_id, "RunStarted")
            agent.store.read(event.run_id)
            os.kill(os.getpid(), signal.SIGKILL)
    def on_delta(self, delta):
        pass

folder = Path(sys.argv[1])
cells = ("x = 20\\nopen('f.txt', 'w').write('file')", "x += 1", "x * 2, open('f.txt').read()")
model = ScriptedModel([*(call("python", code=c) for c in cells), "done"])
agent = Agent(model, workspace=folder, sandbox="docker", store=folder.parent / "j.db", observers=(Killer(),))
asyncio.run(agent.run("go"))
"""


async def test_kill_9_between_two_cells(folder: Path) -> None:
    died = await run_command(sys.executable, "-c", CHILD, str(folder))
    assert died.returncode == -signal.SIGKILL, died.stderr
    turns = [
        code("x = 20\nopen('f.txt', 'w').write('file')"),
        code("x += 1"),
        code("x * 2, open('f.txt').read()"),
        "done",
    ]
    model = ScriptedModel(list(turns), by_position=True)
    async with Agent(model, workspace=folder, sandbox="docker", store=folder.parent / "j.db") as agent:
        (row,) = agent.store.list_runs()
        assert (await agent.resume(row.run_id)).answer == "done"
        assert outputs(agent, row.run_id)[-1] == "(42, 'file')"
