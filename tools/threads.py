"""Where functions that are not ``async`` run: in threads that nothing waits for when it is over.

``asyncio.to_thread`` would do, but for a function that hangs: its thread is waited for when the loop closes and again
when the process ends, so that a tool which was given up long ago keeps the program from ending. Called by
``decorator``.
"""

from __future__ import annotations

import asyncio
import contextvars
import os
import threading
from collections.abc import Awaitable, Callable
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import Any

IDLE_S = 10.0
"""A thread that has nothing to do for so long ends."""


def in_thread(function: Callable[..., Any], *args: Any, **kwargs: Any) -> Awaitable[Any]:
    """What ``function`` gives or raises, called in a thread with this context's variables."""
    loop, context = asyncio.get_running_loop(), contextvars.copy_context()
    done: asyncio.Future[Any] = loop.create_future()

    def work() -> Callable[[], None]:
        settle: Callable[[asyncio.Future[Any], Any], None] = _give
        try:
            value = context.run(function, *args, **kwargs)
        except StopIteration as stopped:  # no future can hold one
            settle, value = _fail, RuntimeError(f"StopIteration: {stopped}" if stopped.args else "StopIteration")
        except BaseException as error:
            settle, value = _fail, error
        return lambda: _tell(loop, settle, done, value)

    try:
        worker = _idle.pop()
    except IndexError:
        worker = _Worker()
        worker.start()
    worker.work.put(work)
    return done


class _Worker(threading.Thread):
    def __init__(self) -> None:
        super().__init__(name="agentrt tool", daemon=True)
        self.work: SimpleQueue[Callable[[], Callable[[], None]]] = SimpleQueue()

    def run(self) -> None:
        while True:
            try:
                work = self.work.get(timeout=IDLE_S)
            except Empty:
                try:
                    _idle.remove(self)
                except ValueError:
                    continue  # somebody has just chosen it
                return
            tell = work()
            _idle.append(self)  # before anybody knows: who calls again then need not start another
            tell()
            del work, tell  # what they hold need not live until the next comes


_idle: list[_Worker] = []
"""Threads that wait for work, of this process."""
os.register_at_fork(after_in_child=_idle.clear)


def _tell(loop: asyncio.AbstractEventLoop, settle: Callable[..., None], *of: Any) -> None:
    with suppress(RuntimeError):  # the loop is closed: nobody waits for it
        loop.call_soon_threadsafe(settle, *of)


def _give(done: asyncio.Future[Any], value: Any) -> None:
    if not done.done():
        done.set_result(value)


def _fail(done: asyncio.Future[Any], error: BaseException) -> None:
    if not done.done():
        done.set_exception(error)
