"""Containers come and go: ended from outside, by their own code, with their owner, with the engine; nothing is left."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from agentrt.core.errors import MissingPart, SandboxError
from agentrt.core.sandbox import SandboxLimits
from agentrt.sandboxes import DockerSandbox, EngineInfo, reap
from agentrt.sandboxes.container import Containers
from agentrt.sandboxes.engine import connect
from agentrt.sandboxes.owner import OWNER_LABEL, RUN_LABEL, Owner, this_process
from tests.sandboxes.conftest import Make

pytestmark = pytest.mark.docker


def containers(engine: EngineInfo, run_id: str) -> list[Any]:
    client: Any = connect(engine)
    try:
        return list(client.containers.list(all=True, filters={"label": f"{RUN_LABEL}={run_id}"}, ignore_removed=True))
    finally:
        client.close()


async def gone(engine: EngineInfo, run_id: str) -> bool:
    for _ in range(100):
        if not containers(engine, run_id):
            return True
        await asyncio.sleep(0.05)
    return False


@pytest.fixture
def run_id(request: pytest.FixtureRequest) -> str:
    return f"test-{os.getpid()}-{request.node.name}"


async def test_nothing_starts_before_it_is_needed(make: Make, engine: EngineInfo, run_id: str) -> None:
    box = make(run_id=run_id)
    assert await box.changes() == ()
    assert containers(engine, run_id) == []
    await box.start()
    (found,) = containers(engine, run_id)
    assert Owner.parse(found.labels[OWNER_LABEL]) == this_process()


async def test_close_removes_it_and_may_be_repeated(make: Make, engine: EngineInfo, run_id: str) -> None:
    box = make(run_id=run_id)
    await box.python("1")
    await box.close()
    assert containers(engine, run_id) == []
    await box.close()
    with pytest.raises(SandboxError, match="closed"):
        await box.python("1")


async def test_close_ends_a_running_cell(make: Make, engine: EngineInfo, run_id: str) -> None:
    box = make(run_id=run_id)
    await box.start()
    cell = asyncio.ensure_future(box.shell("sleep 60"))
    await asyncio.sleep(0.1)
    await box.close()
    with pytest.raises(SandboxError, match="closed"):
        await cell
    assert containers(engine, run_id) == []


async def test_killed_from_outside_in_mid_cell(make: Make, engine: EngineInfo, run_id: str) -> None:
    box = make(run_id=run_id)
    await box.python("kept = 1")
    cell = asyncio.ensure_future(box.shell("sleep 60"))
    await asyncio.sleep(0.1)
    containers(engine, run_id)[0].kill()
    result = await cell
    assert result.reset and result.exit_code == 137 and not result.timed_out
    assert "killed from outside" in result.output
    assert (result.generation, box.generation) == (1, 1)
    after = await box.python("kept")
    assert "NameError" in after.output and not after.reset


async def test_killed_from_outside_between_cells(make: Make, engine: EngineInfo, workspace: Path, run_id: str) -> None:
    (workspace / "a.txt").write_text("a")
    box = make(run_id=run_id)
    await box.shell("echo b > b.txt")
    containers(engine, run_id)[0].kill()
    with pytest.raises(SandboxError, match="files are gone"):
        await box.changes()
    result = await box.shell("ls")
    assert result.reset and result.generation == 1
    assert result.output.startswith("[the sandbox was replaced before this (the container was killed from outside)")
    assert result.output.endswith("\na.txt\n")
    assert await box.changes() == ()


async def test_a_frozen_container_is_replaced(
    make: Make, engine: EngineInfo, run_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("agentrt.sandboxes.docker.GRACE_S", 0.3)
    box = make(SandboxLimits(timeout_s=0.5), run_id=run_id)
    await box.start()
    (frozen,) = containers(engine, run_id)
    frozen.pause()
    result = await box.python("1")
    assert result.timed_out and result.reset and result.exit_code == 124
    assert (await box.python("2")).output == "2\n"
    assert frozen.id not in [each.id for each in containers(engine, run_id)]


async def test_cancelled_in_a_frozen_container(
    make: Make, engine: EngineInfo, run_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("agentrt.sandboxes.docker.GRACE_S", 0.3)
    box = make(run_id=run_id)
    await box.start()
    containers(engine, run_id)[0].pause()
    cell = asyncio.ensure_future(box.python("1"))
    await asyncio.sleep(0.05)
    for _ in range(3):  # the impatient cancel more than once
        cell.cancel()
        await asyncio.sleep(0)
    with pytest.raises(asyncio.CancelledError):
        await cell
    result = await box.python("2")
    assert result.reset and result.output.endswith("2\n")


async def test_a_cancellation_is_never_turned_into_something_else(
    make: Make, engine: EngineInfo, run_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("agentrt.sandboxes.docker.GRACE_S", 0.3)
    box = make(run_id=run_id)
    await box.start()
    containers(engine, run_id)[0].pause()
    cell = asyncio.ensure_future(box.python("1"))
    await asyncio.sleep(0.05)
    cell.cancel()
    await asyncio.sleep(0)
    await box.close()  # while the cancelled cell is still being stopped
    with pytest.raises(asyncio.CancelledError):
        await cell
    assert containers(engine, run_id) == []


async def test_a_cancelled_cell_that_resists_costs_only_the_interpreter(make: Make) -> None:
    box = make()
    await box.shell("echo kept > kept.txt")
    await box.python("held = 1")
    stubborn = "import time\nwhile True:\n    try:\n        time.sleep(9)\n    except KeyboardInterrupt:\n        pass"
    cell = asyncio.ensure_future(box.python(stubborn))
    await asyncio.sleep(0.2)
    cell.cancel()
    with pytest.raises(asyncio.CancelledError):
        await cell
    assert [change.path for change in await box.changes()] == ["kept.txt"]
    result = await box.python("held")
    assert result.reset and result.generation == 1
    assert result.output.startswith("[the interpreter was replaced before this (the last cell was cancelled")
    assert "NameError" in result.output


async def test_several_at_once(engine: EngineInfo, tmp_path: Path) -> None:
    boxes = []
    for n in range(4):
        (tmp_path / str(n)).mkdir()
        (tmp_path / str(n) / "mine").write_text(str(n))
        boxes.append(DockerSandbox(tmp_path / str(n)))
    try:
        results = await asyncio.gather(*(box.python("open('mine').read()") for box in boxes))
        assert [r.output for r in results] == [f"'{n}'\n" for n in range(4)]
        await boxes[0].shell("kill -9 -1; pkill -9 python3")
        results = await asyncio.gather(*(box.shell("cat mine; ls /proc | grep -c '^[0-9]'") for box in boxes[1:]))
        assert [r.output[0] for r in results] == ["1", "2", "3"]
        assert [r.generation for r in results] == [0, 0, 0]
    finally:
        await asyncio.gather(*(box.close() for box in boxes))


OWNER = """
import asyncio, sys
from pathlib import Path
from agentrt.sandboxes import DockerSandbox
async def main():
    box = DockerSandbox(Path(sys.argv[1]), run_id=sys.argv[2])
    print((await box.python("'ready'")).output, flush=True)
    await box.shell("sleep 600", 30)
asyncio.run(main())
"""


def start_owner(workspace: Path, run_id: str) -> subprocess.Popen[str]:
    owner = subprocess.Popen([sys.executable, "-c", OWNER, str(workspace), run_id], stdout=subprocess.PIPE, text=True)
    assert owner.stdout is not None
    assert owner.stdout.readline() == "'ready'\n"
    return owner


async def test_a_container_goes_with_its_killed_owner(engine: EngineInfo, workspace: Path, run_id: str) -> None:
    owner = start_owner(workspace, run_id)
    assert len(containers(engine, run_id)) == 1
    owner.kill()
    owner.communicate()
    assert await gone(engine, run_id)


async def test_what_a_killed_owner_leaves_is_reaped(engine: EngineInfo, workspace: Path, run_id: str) -> None:
    """A paused container cannot notice that its owner died."""
    owner, other = start_owner(workspace, run_id), start_owner(workspace, run_id + "-living")
    try:
        (left,) = containers(engine, run_id)
        left.pause()
        owner.send_signal(signal.SIGKILL)
        owner.communicate()
        assert len(containers(engine, run_id)) == 1
        async with DockerSandbox(workspace) as box:
            await box.start()  # a start anywhere reaps
        assert containers(engine, run_id) == []
        assert len(containers(engine, run_id + "-living")) == 1
    finally:
        other.kill()
        other.communicate()


async def test_only_the_certainly_dead_are_reaped(engine: EngineInfo, make: Make, run_id: str) -> None:
    box = make(run_id=run_id)
    await box.start()
    reap(engine)
    assert len(containers(engine, run_id)) == 1
    me = this_process()
    boot, _, namespace = me.place.partition("+")
    assert not me.is_dead()
    assert Owner(me.place, me.pid, "1").is_dead()  # the number was given to another process since
    assert Owner("another-boot+1", me.pid, me.started).is_dead()
    assert not Owner(f"{boot}+{namespace}0", 1, "1").is_dead()  # another container's process: nobody can tell from here
    assert Owner.parse("nonsense") is None
    assert Owner.parse(me.label()) == me


async def test_a_forgotten_sandbox_ends(engine: EngineInfo, workspace: Path, run_id: str) -> None:
    box = DockerSandbox(workspace, run_id=run_id)
    await box.start()
    del box
    gc.collect()
    assert await gone(engine, run_id)


async def test_a_missing_image_is_told(make: Make) -> None:
    with pytest.raises(MissingPart, match="agentrt sandbox build"):
        await make(image="agentrt-sandbox:never-made").python("1")


async def test_an_image_without_python_is_told(make: Make, engine: EngineInfo) -> None:
    client: Any = connect(engine)
    client.api.import_image_from_data(b"\0" * 10240, repository="agentrt-test", tag="empty")
    try:
        with pytest.raises(SandboxError, match="python3"):
            await make(image="agentrt-test:empty").python("1")
    finally:
        client.images.remove("agentrt-test:empty", force=True)
        client.close()


class Relay:
    """A socket that leads to the engine until it is stopped: for the client just like an engine that stops."""

    def __init__(self, target: Path, path: Path) -> None:
        self._target, self.path = target, path
        self._tasks: set[asyncio.Task[None]] = set()
        self._server: asyncio.Server | None = None

    async def start(self) -> None:
        self._server = await asyncio.start_unix_server(self._serve, str(self.path))

    async def stop(self) -> None:
        assert self._server is not None
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self.path.unlink(missing_ok=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        there, back = await asyncio.open_unix_connection(str(self._target))
        try:
            await asyncio.gather(self._copy(reader, back), self._copy(there, writer))
        finally:
            self._tasks.discard(task)
            back.close()
            writer.close()

    @staticmethod
    async def _copy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
        writer.close()


@asynccontextmanager
async def relayed(engine: EngineInfo, folder: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Relay]:
    relay = Relay(engine.socket, folder / "engine.sock")
    await relay.start()
    monkeypatch.setenv("DOCKER_HOST", f"unix://{relay.path}")
    try:
        yield relay
    finally:
        await relay.stop()


async def test_the_engine_stops_in_mid_cell(
    make: Make, engine: EngineInfo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with relayed(engine, tmp_path, monkeypatch) as relay:
        box = make()
        await box.python("kept = 1")
        cell = asyncio.ensure_future(box.shell("sleep 60"))
        await asyncio.sleep(0.1)
        await relay.stop()
        with pytest.raises(SandboxError, match="stopped answering"):
            await cell
        with pytest.raises(MissingPart, match="no container engine answers"):
            await box.python("1")
        await relay.start()
        result = await box.python("'back'")
        assert result.reset and result.output.endswith("'back'\n") and result.generation == 1
        await box.close()


async def test_the_engine_stops_between_cells(
    make: Make, engine: EngineInfo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with relayed(engine, tmp_path, monkeypatch) as relay:
        box = make()
        await box.python("kept = 1")
        await relay.stop()
        with pytest.raises(SandboxError, match="stopped answering"):
            await box.python("kept")
        await box.close()


async def test_what_is_closed_is_gone_at_once(make: Make, engine: EngineInfo, run_id: str) -> None:
    """It ends by itself when its streams close: whoever comes second finds its removal under way."""
    for _ in range(8):
        box = make(run_id=run_id)
        await box.start()
        await box.close()
        assert containers(engine, run_id) == []


async def test_cancelled_while_starting(make: Make, engine: EngineInfo, run_id: str) -> None:
    box = make(run_id=run_id)
    cell = asyncio.ensure_future(box.python("1"))
    await asyncio.sleep(0.05)
    cell.cancel()
    with pytest.raises(asyncio.CancelledError):
        await cell
    assert (await box.python("2")).output == "2\n"
    assert len(containers(engine, run_id)) == 1
    await box.close()
    assert containers(engine, run_id) == []


async def test_closed_while_starting(make: Make, engine: EngineInfo, run_id: str) -> None:
    box = make(run_id=run_id)
    cell = asyncio.ensure_future(box.python("1"))
    await asyncio.sleep(0.05)
    await box.close()
    with pytest.raises(SandboxError, match="closed"):
        await cell
    assert containers(engine, run_id) == []


def test_another_event_loop_is_refused(engine: EngineInfo, workspace: Path) -> None:
    box = DockerSandbox(workspace)
    first = asyncio.new_event_loop()
    try:
        first.run_until_complete(box.start())
        with pytest.raises(SandboxError, match="another event loop"):
            asyncio.run(box.python("1"))
        first.run_until_complete(box.close())
    finally:
        first.close()


def test_the_engine_is_not_blocked_by_a_removal_in_progress(engine: EngineInfo) -> None:
    containers = Containers(engine)
    containers.remove("never-there")
    containers.close()
