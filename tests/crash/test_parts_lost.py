"""What a run stands on gives way: the disk is full, the database restarts, the clock jumps, the container or the
model's process is killed. The run stops where it must, and goes on as if nothing had been."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from agentrt.agent import Agent
from agentrt.core import events as ev
from agentrt.core.errors import MissingPart
from agentrt.core.models import Delta
from agentrt.models.scripted import ScriptedModel, call
from tests.crash.life import order_text
from tests.crash.stage import Stage, Story, dying
from tests.store.postgres_server import Server

ROOM_KB = (0, 16, 40, 72, 120, 180)
"""What is left on the disk when the run goes on."""
MET = ("queued ToolRequested", "before Intent", "past a barrier", "insert_row done")
"""When the database goes down; SIGINT stops it properly, at SIGQUIT it crashes."""

# -- the disk -------------------------------------------------------------------------------------------------


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of two megabytes."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounting = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)], capture_output=True, text=True, check=False
    )
    if mounting.returncode:
        pytest.skip(f"a file system cannot be mounted here: {mounting.stderr.strip()}")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


@pytest.mark.parametrize("stage", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    ("scenario", "room_kb"),
    [
        ("parallel", 72),
        *(pytest.param(name, kb, marks=pytest.mark.matrix) for name in ("react", "parallel") for kb in ROOM_KB),
    ],
)
def test_a_full_disk_stops_a_run_before_it_writes_unrecorded(
    stage: Stage, small_disk: Path, scenario: str, room_kb: int
) -> None:
    journal, filler = small_disk / "journal.db", small_disk / "filler"
    story = Story(scenario, ({"room_kb": room_kb},))
    with stage.folder() as folder:
        order = replace(stage.order(scenario, folder), store=str(journal))
        assert not stage.live(order, story, {"die_at": 1})  # the file is made
        filler.write_bytes(b"x" * (_free(small_disk) - room_kb * 1024))
        full = stage.live(order, story, {})
        filler.unlink()
        assert not full, "the disk was never full"
        assert story.end["status"] in ("StoreFull", "StoreError"), story.end
        assert stage.live(order, story, {})
        story.world = stage.world(folder)
        story.check(stage.calm(scenario))


def _free(folder: Path) -> int:
    found = os.statvfs(folder)
    return found.f_bavail * found.f_frsize


# -- the database ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("stage", ["postgres"], indirect=True)
@pytest.mark.parametrize(
    ("name", "how"),
    [
        ("insert_row done", signal.SIGQUIT),
        *(pytest.param(name, how, marks=pytest.mark.matrix) for name in MET for how in (signal.SIGINT, signal.SIGQUIT)),
    ],
)
def test_a_database_that_restarts_in_the_middle_of_a_run(
    stage: Stage, postgres: Server, name: str, how: signal.Signals
) -> None:
    moment = stage.calm("react").moments[0].index(name) + 1
    story = Story("react", ({"freeze_at": moment},))
    with stage.folder() as folder:
        order = stage.order("react", folder)
        frozen = stage.prepared.freeze(order_text(replace(order, freeze_at=moment)))
        postgres.restart(how)
        assert stage.prepared.thaw(frozen) == 0
        report = json.loads(order.report.read_text())
        story.tell(report, 0)
        if report["status"] != "finished":
            assert report["status"] in ("StoreError", "LeaseLost"), report
            assert stage.live(order, story, {})
        story.world = stage.world(folder)
        story.check(stage.calm("react"))


# -- the clock ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("stage", ["sqlite"], indirect=True)
def test_a_clock_that_jumps_back_does_not_keep_a_dead_process_s_lease(stage: Stage) -> None:
    """To the store an hour back is a lease that ends an hour later."""
    story = Story("react", dying(60))
    with stage.folder() as folder:
        order = stage.order("react", folder)
        assert not stage.live(order, story, {"die_at": 60})
        _jump(folder, -3600)
        assert stage.live(order, story, {})
        story.world = stage.world(folder)
        story.check(stage.calm("react"))


@pytest.mark.parametrize("stage", ["sqlite"], indirect=True)
def test_a_clock_that_jumps_forward_gives_a_run_away_but_no_write_twice(stage: Stage) -> None:
    """The lease of a process that lives seems to be over, and that process cannot know: so the successor asks about
    what was begun, though the probe says that nothing happened."""
    moment = stage.calm("react").moments[0].index("append_line begins") + 1
    with stage.folder() as folder:
        order = stage.order("react", folder)
        frozen = stage.prepared.freeze(order_text(replace(order, freeze_at=moment)))
        _jump(folder, 3600)
        assert stage.prepared.live(order_text(replace(order, scenario="approving"))) == 0
        waiting = json.loads(order.report.read_text())
        asked = [body for _, kind, body in waiting["after"] if kind == "ApprovalAsked"][-1]
        assert (waiting["status"], asked["kind"]) == ("waiting", "unknown_outcome")
        assert stage.prepared.thaw(frozen) == 0
        assert json.loads(order.report.read_text())["status"] == "LeaseLost"
        assert stage.world(folder)["lines"] == ["one"]


def _jump(folder: Path, seconds: float) -> None:
    """What a jump of the clock means for a lease that was taken before it."""
    with closing(sqlite3.connect(folder / "journal.db")) as db, db:
        assert db.execute("UPDATE leases SET expires = expires - ?", (seconds,)).rowcount == 1


# -- the container and the model's process --------------------------------------------------------------------


class AtThe:
    """An observer that does something once: at the n-th tool call, or (0) at the first streamed piece of an answer."""

    def __init__(self, call: int, deed: Callable[[], object]) -> None:
        self.left, self.deed = call, deed
        self.pieces = call == 0

    def on_event(self, event: ev.Event) -> None:
        if isinstance(event.body, ev.ToolRequested):
            self.left -= 1
            if self.left == 0:
                self.deed()

    def on_delta(self, delta: Delta) -> None:
        if self.pieces:
            self.pieces = False
            self.deed()


@pytest.mark.docker
async def test_a_container_killed_in_the_middle_of_a_cell(tmp_path: Path) -> None:
    from agentrt.sandboxes import DockerSandbox, find_engine

    try:
        find_engine()
    except MissingPart as missing:
        if os.environ.get("CI"):
            raise
        pytest.skip(str(missing))
    folder = tmp_path / "ws"
    folder.mkdir()
    box = DockerSandbox(folder, run_id=f"crash-{os.getpid()}")

    def kill() -> None:
        label = f"label=agentrt.run=crash-{os.getpid()}"
        found = subprocess.run(["docker", "ps", "-q", "--filter", label], capture_output=True, text=True, check=True)
        subprocess.run(["docker", "kill", *found.stdout.split()], check=True, capture_output=True)

    cells = ("x = 20", "import time; time.sleep(30)", "x + 1")
    model = ScriptedModel([*(call("python", code=cell) for cell in cells), "done"])
    second = AtThe(2, threading.Timer(0.5, kill).start)
    async with Agent(model, workspace=folder, sandbox=box, observers=[second]) as agent:
        outcome = await agent.run("Run it")
        bodies = [event.body for event in agent.store.read(outcome.run_id)]
    await box.close()
    outputs = [body for body in bodies if isinstance(body, ev.ToolFinished)]
    assert outcome.status == "finished" and len(outputs) == 3
    said = [m.text for m in model.requests[-1].messages if m.role == "tool"]
    assert "killed from outside" in said[1]
    assert "NameError" in said[2] or "21" in said[2], "the model is told, or what it had is built again"


@pytest.mark.model
@pytest.mark.matrix
async def test_a_model_s_process_killed_in_the_middle_of_an_answer(tmp_path: Path) -> None:
    def kill() -> None:
        os.kill(agent._kit.model.pid, signal.SIGKILL)  # type: ignore[attr-defined]

    agent = Agent("builtin", store=tmp_path / "j.db", observers=[AtThe(0, kill)])
    async with agent:
        outcome = await agent.run("What is 17 plus 25?")
        assert (outcome.status, "ended" in outcome.reason) == ("failed", True), outcome
        again = await agent.resume(outcome.run_id)
        assert again.status != "failed", again
        started = [event.body for event in agent.store.read(outcome.run_id) if isinstance(event.body, ev.ModelStarted)]
        assert [body.attempt for body in started][:2] == [1, 2]
