"""This process's hold on the run it drives: the lease, kept, proved and given back.

The journal refuses what a process writes after it lost its lease, but no store can refuse what a tool does. So a
write is announced in the journal first (that append is fenced), and right before the tool acts ``prove`` makes
sure that the lease cannot have run out in between, by a clock that goes on while the process or the machine
sleeps. A process that was frozen between the two finds out here, and does nothing any more.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from types import TracebackType

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
    """Takes the lease with ``take`` when it is made, and gives it back at the end of a ``with``.

    Raises:
        LeaseLost, SessionBusy: from ``take``.
    """

    def __init__(
        self,
        store: Store,
        run_id: str,
        take: Callable[[], int],
        ttl_s: float,
        clock: Callable[[], float] = running_clock,
    ) -> None:
        self._store, self._run_id, self._ttl_s, self._clock = store, run_id, ttl_s, clock
        self.process = stamp()
        """Names this process in the journal, so that a successor can tell whether it is gone."""
        asked = clock()
        self.epoch = take()
        self._until = asked + ttl_s

    def __enter__(self) -> Hold:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()

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

    def kept(self, cancel_waits: Callable[[], bool], take_cancel: Callable[[], object]) -> Keeping:
        """Keep the lease alive while the body of an ``async with`` runs, and look whether somebody cancelled the run.
        If the lease is lost or ``cancel_waits`` the body is interrupted (writes under way are finished first).

        Raises:
            LeaseLost: the lease is gone.
            Cancelled: from ``take_cancel``, when a cancellation waited.
        """
        return Keeping(self, min(LOOK_S, self._ttl_s / 3), cancel_waits, take_cancel)

    def renew_in_time(self) -> None:
        """Renew when two thirds of the time are left or less. A store that cannot be reached for a moment is asked
        again; once the time is over, the lease is lost."""
        if self._clock() < self._until - self._ttl_s * 2 / 3:
            return
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


class Keeping:
    """A hold that looks after itself, by a timer: a task of its own would weigh two KiB a run."""

    __slots__ = ("_cancel_waits", "_driver", "_heard", "_hold", "_lost", "_pause", "_take_cancel", "_timer")

    def __init__(
        self, hold: Hold, pause: float, cancel_waits: Callable[[], bool], take_cancel: Callable[[], object]
    ) -> None:
        self._hold, self._pause, self._cancel_waits, self._take_cancel = hold, pause, cancel_waits, take_cancel
        self._heard = False
        self._lost: LeaseLost | None = None

    async def __aenter__(self) -> None:
        driver = asyncio.current_task()
        assert driver is not None
        self._driver = driver
        self._wait()

    async def __aexit__(
        self, kind: type[BaseException] | None, raised: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._timer.cancel()
        ours = isinstance(raised, asyncio.CancelledError) and (self._heard or self._lost is not None)
        if ours and self._driver.uncancel() == 0:  # nobody but the timer wanted it
            if self._lost is not None:
                raise self._lost from None
            self._take_cancel()

    def _wait(self) -> None:
        self._timer = asyncio.get_running_loop().call_later(self._pause, self._look)

    def _look(self) -> None:
        try:
            self._hold.renew_in_time()
            self._heard = self._cancel_waits()
        except LeaseLost as error:
            self._lost = error
        except StoreError:
            pass  # whoever writes next will meet it
        if self._heard or self._lost is not None:
            self._driver.cancel()
        else:
            self._wait()
