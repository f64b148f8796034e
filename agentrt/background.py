"""One background event loop for the synchronous twins of the API, so that they also work where a loop is
already running (notebooks) and objects bound to a loop live on across calls."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Coroutine
from functools import cache
from typing import Any, TypeVar

from agentrt.core.errors import AgentError

T = TypeVar("T")


def run_in_background(work: Coroutine[Any, Any, T]) -> T:
    """Run a coroutine on the background loop and wait for it. Ctrl-C cancels it and waits until it has stopped.

    Raises:
        AgentError: called by what that loop itself is running, which could only wait for itself.
    """
    loop = _loop(os.getpid())
    if _running() is loop:
        work.close()
        raise AgentError(
            "expected run_sync and its like to be called from outside, but a run that they carry out called one (in an "
            "async tool or another part of it): await the method without _sync there"
        )
    future = asyncio.run_coroutine_threadsafe(work, loop)
    try:
        return future.result()
    except KeyboardInterrupt:
        future.cancel()
        asyncio.run_coroutine_threadsafe(_drained(), loop).result(timeout=30)
        raise


async def _drained() -> None:
    """Wait until all other tasks of the loop are done."""
    others = [t for t in asyncio.all_tasks() if t is not asyncio.current_task()]
    await asyncio.wait(others, timeout=20) if others else None


def _running() -> asyncio.AbstractEventLoop | None:
    """The loop that runs in this thread."""
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None


@cache
def _loop(process: int) -> asyncio.AbstractEventLoop:
    """That of this process: a child has its parent's loop, but not the thread that runs it."""
    loop = asyncio.new_event_loop()
    threading.Thread(target=loop.run_forever, name="agentrt", daemon=True).start()
    return loop
