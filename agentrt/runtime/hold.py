"""This process's hold on the run it drives: the lease, kept, proved and given back.

The journal refuses what a process writes after it lost its lease, but no store can refuse what a tool does. So a
write is announced in the journal first (that append is fenced), and right before the tool acts ``prove`` makes
sure that the lease cannot have run out in between, by a clock that goes on while the process or the machine
sleeps. A process that was frozen between the two finds out here, and does nothing any more.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from agentrt.core.errors import LeaseLost, StoreError
from agentrt.core.store import Store
from agentrt.store.process import stamp

LOOK_S = 1.0
"""How often the inbox is looked at for a cancellation while the run is busy."""


def running_clock() -> float:
    """Seconds that also pass while this machine is suspended, where the system can tell."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if clock is None else time.clock_gettime(clock)


class Hold:
    """Takes the lease when it is made.

    Raises:
        LeaseLost: another live process holds it.
    """

    def __init__(
        self, store: Store, run_id: str, owner: str, ttl_s: float, clock: Callable[[], float] = running_clock
    ) -> None:
        self._store, self._run_id, self._ttl_s, self._clock = store, run_id, ttl_s, clock
        self.process = stamp()
        """Names this process in the journal, so that a successor can tell whether it is gone."""
        asked = clock()
        self.epoch = store.acquire(run_id, owner, ttl_s)
        self._until = asked + ttl_s

    def renew(self) -> None:
        """Raises LeaseLost when somebody else took over."""
        asked = self._clock()
        self._store.renew(self._run_id, self.epoch, self._ttl_s)
        self._until = asked + self._ttl_s

    def prove(self) -> None:
        """Return only if the run is still this process's to drive.

        Raises:
            LeaseLost: it is not.
        """
        if self._clock() >= self._until:
            self.renew()

    def release(self) -> None:
        self._store.release(self._run_id, self.epoch)

    @asynccontextmanager
    async def kept(self, cancel_waits: Callable[[], bool], take_cancel: Callable[[], object]) -> AsyncIterator[None]:
        """Keep the lease alive while the body runs, and look whether somebody cancelled the run. If the lease is
        lost or ``cancel_waits`` the body is interrupted (writes under way are finished first).

        Raises:
            LeaseLost: the lease is gone.
            Cancelled: from ``take_cancel``, when a cancellation waited.
        """
        driver, loop = asyncio.current_task(), asyncio.get_running_loop()
        assert driver is not None
        lost: list[LeaseLost] = []
        heard, pause = False, min(LOOK_S, self._ttl_s / 3)
        next_look = loop.call_later(pause, lambda: look())  # a timer: a task of its own weighs two KiB a run

        def look() -> None:
            nonlocal heard, next_look
            try:
                if self._clock() >= self._until - self._ttl_s * 2 / 3:
                    self._renew_in_time()
                heard = cancel_waits()
            except LeaseLost as error:
                lost.append(error)
            except StoreError:
                pass  # whoever writes next will meet it
            if heard or lost:
                driver.cancel()
            else:
                next_look = loop.call_later(pause, look)

        try:
            yield
        except asyncio.CancelledError:
            if (heard or lost) and driver.uncancel() == 0:  # nobody but the watcher wanted it
                if lost:
                    raise lost[0] from None
                take_cancel()
            raise
        finally:
            next_look.cancel()

    def _renew_in_time(self) -> None:
        """A store that cannot be reached for a moment is asked again; once the time is over, the lease is lost."""
        try:
            self.renew()
        except LeaseLost:
            raise
        except StoreError as error:
            if self._clock() >= self._until:
                raise LeaseLost(
                    f"the lease of run {self._run_id} ran out while it could not be renewed ({error}); "
                    "resume the run when the store can be reached"
                ) from error
