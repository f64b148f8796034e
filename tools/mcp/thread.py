"""A thread with a loop of its own, for what must live in one place while agents run in several.

The protocol's sessions belong to the task and loop that opened them; agents run in the program's loop, in the
background loop of ``run_sync``, in several at once. So a server is spoken to from here, and whoever calls waits for the
answer in the own loop or thread. Who stops waiting stops the work. Used by ``server``.
"""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Coroutine
from concurrent.futures import Future
from typing import Any, TypeVar

T = TypeVar("T")


class ThreadGone(Exception):
    """The thread ended, or belongs to another process. ``begun``: the work may have been done in part."""

    def __init__(self, why: str, *, begun: bool) -> None:
        super().__init__(why)
        self.begun = begun


class OwnLoop:
    """Runs until ``stop``. A daemon: a program that forgets to stop it can still end."""

    def __init__(self, name: str) -> None:
        self._loop = asyncio.new_event_loop()
        self._process = os.getpid()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def submit(self, work: Coroutine[Any, Any, T]) -> Future[T]:
        """Begin to carry it out.

        Raises:
            ThreadGone: it cannot be.
        """
        if self._process != os.getpid() or self._loop.is_closed():
            work.close()
            raise ThreadGone("it was closed, or the process was forked, which takes no threads along", begun=False)
        return asyncio.run_coroutine_threadsafe(work, self._loop)

    async def done(self, work: Coroutine[Any, Any, T]) -> T:
        """Carry it out and wait in the caller's loop.

        Raises:
            ThreadGone: it was not carried out to its end, because the thread was stopped.
        """
        begun = self.submit(work)
        try:
            return await asyncio.wrap_future(begun)
        except asyncio.CancelledError:
            waiting = asyncio.current_task()
            if begun.cancelled() and waiting is not None and not waiting.cancelling():
                raise ThreadGone("it was closed meanwhile", begun=True) from None
            raise

    def stop(self, timeout_s: float) -> None:
        """End what is still going on, and the thread. Does not wait longer than ``timeout_s``."""
        if self._process == os.getpid() and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join(timeout_s)

    def _run(self) -> None:
        try:
            self._loop.run_forever()
            for task in (left := asyncio.all_tasks(self._loop)):
                task.cancel()
            if left:
                self._loop.run_until_complete(asyncio.wait(left, timeout=5.0))
            self._loop.run_until_complete(self._loop.shutdown_asyncgens())
        finally:
            self._loop.close()
