"""How fast the sandbox is: start, warm cells, files, output, beside ``docker exec`` of the same cell in the same run.

Run: ``python -m agentrt.evals.perf.sandbox``. Milliseconds; the ratio to ``docker exec`` is the figure to compare
between machines.
"""

from __future__ import annotations

import asyncio
import statistics
import subprocess
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

from agentrt.sandboxes import DockerSandbox, find_engine

CELLS = 500
STARTS = 5
EXECS = 15
FILES = 500


async def main() -> None:
    engine = find_engine()
    print(f"engine {engine.version}, {engine.cpus} processors; milliseconds: median, 95th percentile")
    with tempfile.TemporaryDirectory() as folder:
        workspace = Path(folder)
        (workspace / "data.csv").write_text("a,b\n1,2\n")
        await _starts(workspace)
        await _cells(workspace)
    with tempfile.TemporaryDirectory() as folder:
        workspace = Path(folder)
        for n in range(FILES):
            (workspace / f"{n}.txt").write_text(f"file {n}\n" * 50)
        await _large_workspace(workspace)


async def _starts(workspace: Path) -> None:
    times = []
    for _ in range(STARTS):
        begun = time.perf_counter()
        async with DockerSandbox(workspace) as box:
            await box.python("1")
            times.append(time.perf_counter() - begun)
    _tell("start and first cell", times)


async def _cells(workspace: Path) -> None:
    async with DockerSandbox(workspace, run_id="perf") as box:
        await box.python("import json")
        busy = time.process_time()
        warm = await _timed(CELLS, lambda: box.python("1 + 1"))
        _tell("warm python cell", warm)
        print(f"{'  of it processor time here':32} {(time.process_time() - busy) / CELLS * 1e3:8.2f}")
        _tell("shell command `true`", await _timed(100, lambda: box.shell("true")))
        _tell("1 MB of output", await _timed(20, lambda: box.python("print('x' * 1_000_000)")))
        _tell("changes(), none", await _timed(50, box.changes))
        execs = await asyncio.to_thread(_docker_exec)
        _tell("docker exec python3 -c", execs)
        print(f"{'docker exec / warm cell':32} {statistics.median(execs) / statistics.median(warm):8.0f} times")


def _docker_exec() -> list[float]:
    """The plainest way to run a cell in a running container: a new Python in it each time."""
    find = ["docker", "ps", "-q", "--filter", "label=agentrt.run=perf"]
    name = subprocess.run(find, capture_output=True, text=True, check=True).stdout.strip()
    times = []
    for _ in range(EXECS):
        begun = time.perf_counter()
        subprocess.run(["docker", "exec", name, "python3", "-c", "print(1 + 1)"], check=True, capture_output=True)
        times.append(time.perf_counter() - begun)
    return times


async def _large_workspace(workspace: Path) -> None:
    async with DockerSandbox(workspace) as box:
        begun = time.perf_counter()
        await box.start()
        _tell(f"start with {FILES} files", [time.perf_counter() - begun])
        await asyncio.sleep(0.1)
        await box.python("1")
        _tell(f"warm python cell, {FILES} files", await _timed(200, lambda: box.python("1 + 1")))
        _tell(f"changes(), {FILES} files", await _timed(20, box.changes))


async def _timed(count: int, action: Callable[[], Awaitable[object]]) -> list[float]:
    times = []
    for _ in range(count):
        begun = time.perf_counter()
        await action()
        times.append(time.perf_counter() - begun)
    return times


def _tell(what: str, seconds: list[float]) -> None:
    ordered = sorted(seconds)
    high = ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
    print(f"{what:32} {statistics.median(ordered) * 1e3:8.2f} {high * 1e3:8.2f}")


if __name__ == "__main__":
    asyncio.run(main())
