"""A background thread for work that nobody should wait for: embedding old records and filling the index.
``dense`` names users whose vectors want tending; naming one again while it waits costs nothing."""

from __future__ import annotations

import threading
import weakref
from collections.abc import Callable

PAUSE_S = 0.3
"""Between a nudge and the work, so that a burst of writes is one batch."""
Tend = Callable[[str, Callable[[], bool]], None]
"""Called with a user and a function that says whether to stop early."""


class Keeper:
    """Starts its thread with the first user named; ``close`` lets it finish the batch it is at."""

    def __init__(self, tend: Tend) -> None:
        self._tend = weakref.WeakMethod(tend)  # else the thread would keep its owner alive forever
        self._changed = threading.Condition()
        self._waiting: dict[str, None] = {}
        self._busy = False
        self._stop = False
        self._hurried = 0
        self._thread: threading.Thread | None = None
        self.problem = ""
        """The last error, if any. A search meets the same one in the foreground, where it is raised."""

    def nudge(self, user: str) -> None:
        """Have this user's vectors tended soon."""
        with self._changed:
            if self._stop:
                return
            self._waiting[user] = None
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="agentrt-memory", daemon=True)
                self._thread.start()
            self._changed.notify_all()

    def settle(self, timeout_s: float) -> bool:
        """Wait until nothing is left to do; says whether that came about in time. For tests and ``doctor``."""
        with self._changed:
            self._hurried += 1
            self._changed.notify_all()
            try:
                return self._changed.wait_for(lambda: self._stop or not (self._waiting or self._busy), timeout_s)
            finally:
                self._hurried -= 1

    def close(self) -> None:
        """Idempotent. Joins, because Chroma's native code must not be running when the interpreter goes."""
        with self._changed:
            self._stop = True
            self._changed.notify_all()
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join()

    def _run(self) -> None:
        while True:
            with self._changed:
                self._busy = False
                self._changed.notify_all()
                self._changed.wait_for(lambda: self._stop or self._waiting)
                self._changed.wait_for(lambda: self._stop or self._hurried, PAUSE_S)
                if self._stop:
                    return
                user = next(iter(self._waiting))
                del self._waiting[user]
                self._busy = True
            tend = self._tend()
            if tend is None:
                return
            try:
                tend(user, lambda: self._stop)
            except Exception as error:  # the store may be closed already, a weights file damaged
                self.problem = f"{type(error).__name__}: {error}"
            del tend
