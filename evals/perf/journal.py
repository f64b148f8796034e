"""What a step costs in the journal: four events and one barrier, in memory, in SQLite and in PostgreSQL.

Run: ``python -m agentrt.evals.perf.journal``. PostgreSQL is measured where ``AGENTRT_PERF_POSTGRES`` holds a URL;
``python -m tests.store.postgres_server --durable`` starts a server and prints one. Beside it a plain ``sqlite3``
connection that writes four rows and commits with ``synchronous=FULL``, which is the floor of anything durable. CPU
(this process's) and wall time are milliseconds a step, the median of several rounds and their range; ``late/early``
compares the last fifth of a round with its first fifth.
"""

from __future__ import annotations

import asyncio
import os
import sqlite3
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from agentrt.core.events import Body, Event, ModelFinished, PolicyDecided, ToolFinished, ToolRequested
from agentrt.core.ids import new_id
from agentrt.core.models import Usage
from agentrt.core.store import RunRow, Store
from agentrt.store import open_store

STEPS, ROUNDS = 1000, 5
BODIES: tuple[Body, ...] = (
    ModelFinished("main/1", 1, "d" * 32, "stop", Usage(300, 40), 0.1, 0.2),
    ToolRequested("main/2", "call", "write_file", {"path": "a.txt", "content": "x" * 40}, "f" * 32, ("write",)),
    PolicyDecided("main/2", "allow", "default"),
    ToolFinished("main/2", "call", "write_file", "d" * 32, False, 0.1),
)


async def journal(store: Store, barrier: bool) -> list[float]:
    """The wall time of each step, in seconds."""
    run = new_id("run")
    store.create_run(RunRow(run, "goal", "running", 0.0, 0.0))
    epoch, seq, times = store.acquire(run, "here", 3600.0), 0, []
    for step in range(STEPS):
        begun = time.perf_counter()
        for body in BODIES:
            seq += 1
            blobs = {f"{run}-{seq:032d}": "text " * 40} if isinstance(body, ModelFinished | ToolFinished) else None
            store.append(run, epoch, (Event(run, seq, 1.0, body, step=step),), blobs)
        if barrier:
            await store.barrier(run)
        times.append(time.perf_counter() - begun)
    store.close()
    return times


def plain(path: Path) -> list[float]:
    times = []
    with sqlite3.connect(path, isolation_level=None) as database:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = FULL")
        database.execute("CREATE TABLE events (run TEXT, seq INTEGER, body TEXT, PRIMARY KEY (run, seq))")
        for step in range(STEPS):
            begun = time.perf_counter()
            database.execute("BEGIN IMMEDIATE")
            rows = [("run", step * 4 + n, "x" * 200) for n in range(4)]
            database.executemany("INSERT INTO events VALUES (?, ?, ?)", rows)
            database.execute("COMMIT")
            times.append(time.perf_counter() - begun)
    database.close()
    return times


def measured(work: Callable[[Path], list[float]]) -> tuple[list[float], list[float], float]:
    """CPU and wall milliseconds a step for each round, and late/early of the rounds' median."""
    cpu, wall, growth = [], [], []
    for _ in range(ROUNDS):
        with tempfile.TemporaryDirectory() as folder:
            before, begun = time.process_time(), time.perf_counter()
            times = work(Path(folder) / "journal.db")
            cpu.append((time.process_time() - before) / STEPS * 1e3)
            wall.append((time.perf_counter() - begun) / STEPS * 1e3)
        growth.append(median(times[-STEPS // 5 :]) / median(times[: STEPS // 5]))
    return cpu, wall, median(growth)


def main() -> None:
    open_store(Path(tempfile.mkdtemp()) / "warm.db").close()  # the import of SQLAlchemy is not a step's cost
    cases: dict[str, Callable[[Path], list[float]]] = {
        "plain sqlite3, FULL": plain,
        "in memory": lambda _path: asyncio.run(journal(open_store(None), True)),
        "SQLite, barrier each step": lambda path: asyncio.run(journal(open_store(path), True)),
        "SQLite, no barrier": lambda path: asyncio.run(journal(open_store(path), False)),
    }
    server = os.environ.get("AGENTRT_PERF_POSTGRES")
    if server:
        cases["PostgreSQL, barrier each step"] = lambda _path: asyncio.run(journal(open_store(server), True))
        cases["PostgreSQL, no barrier"] = lambda _path: asyncio.run(journal(open_store(server), False))
    floor = None
    print(f"{STEPS} steps, {ROUNDS} rounds, load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    for name, work in cases.items():
        cpu, wall, growth = measured(work)
        floor = floor or median(cpu)
        print(
            f"{name:30} CPU {median(cpu):.3f} ms ({min(cpu):.3f}-{max(cpu):.3f}), {median(cpu) / floor:.1f} times "
            f"plain; wall {median(wall):.3f} ms ({min(wall):.3f}-{max(wall):.3f}); late/early {growth:.2f}"
        )


if __name__ == "__main__":
    main()
