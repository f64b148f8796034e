"""Measures a loop of steps: CPU time a step in short and long runs, then a hundred runs at once.

Only the standard library, because every framework is measured by its own interpreter. A script makes a ``Make``:
given the number of steps and the seconds a model takes, it gives a coroutine function that performs one whole run.
``main`` prints one line of JSON.
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import time
from collections.abc import Awaitable, Callable
from statistics import median

Run = Callable[[], Awaitable[None]]
Make = Callable[[int, float], Run]

LENGTHS = (10, 50, 200)
AGENTS, AGENT_STEPS, MODEL_S = 100, 10, 0.02
_WORK = 400
"""Steps measured at each length, at least in three runs."""


def arguments(n: int) -> dict[str, object]:
    """What the model calls the tool with: five fields, so that validation has something to do."""
    return {"product": f"item {n}", "amount": n, "price": 2.5, "express": False, "size": "m"}


def main(name: str, make: Make, *, concurrent: bool = True) -> None:
    print(json.dumps(asyncio.run(_measure(name, make, concurrent))))


async def _measure(name: str, make: Make, concurrent: bool) -> dict[str, object]:
    await make(3, 0)()
    found: dict[str, object] = {"name": name}
    for steps in LENGTHS:
        found[f"ms@{steps}"] = round(
            median([await _cpu_ms(make(steps, 0), steps) for _ in range(max(3, _WORK // steps))]), 4
        )
    return found | (await _many(make) if concurrent else {})


async def _cpu_ms(run: Run, steps: int) -> float:
    gc.collect()
    begun = time.process_time()
    await run()
    return (time.process_time() - begun) / steps * 1e3


async def _many(make: Make) -> dict[str, object]:
    """Steps per CPU-second, and the growth of memory while all are alive."""
    gc.collect()
    before = highest = _resident_kib()
    runs = [make(AGENT_STEPS, MODEL_S) for _ in range(AGENTS)]
    begun, wall = time.process_time(), time.perf_counter()
    working = [asyncio.ensure_future(run()) for run in runs]
    while not all(work.done() for work in working):
        await asyncio.wait(working, timeout=0.01)
        highest = max(highest, _resident_kib())
    await asyncio.gather(*working)
    return {
        "wall_s": round(time.perf_counter() - wall, 2),
        "steps_per_cpu_s": round(AGENTS * AGENT_STEPS / (time.process_time() - begun)),
        "kib_per_agent": round((highest - before) / AGENTS, 1),
    }


def _resident_kib() -> int:
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * (os.sysconf("SC_PAGE_SIZE") // 1024)
