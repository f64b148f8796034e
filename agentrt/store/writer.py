"""The one thread of a store that writes to its database.

Appends queue up and are committed in groups: when somebody waits for them (a barrier, a read, any other write),
when enough have gathered, or after a short linger. A group that somebody needs *durable* is on disk when its
commit returns, and with it every commit before; the others survive the death of the process but not of the
machine. Other writes are functions that run here, alone in a durable transaction, in their order among the
appends. A database that went away and came back may have lost what it had not synced, and may have made a commit
it could not confirm: such appends are kept until they are on disk, looked for, and written again where they are
missing. So nothing is lost and nothing doubled. Used by ``SqlStore`` only.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from itertools import groupby
from typing import Any, TypeVar

from sqlalchemy.engine import Connection

from agentrt.core.errors import StoreError, StoreUnavailable
from agentrt.store.appends import Append, is_there, write
from agentrt.store.database import Database, Disconnected
from agentrt.store.messages import closed, outcome_unknown

T = TypeVar("T")
Key = tuple[str, int]
"""A run and the epoch it is written with."""
_TRIES = 3
"""How often one transaction is begun when the connection is lost each time."""
_FULL = 2
"""Queued appends, in groups, at which whoever appends waits: a burst must not fill the memory."""
_KEPT = 1024
"""After so many appends that no barrier followed, one is made."""


@dataclass(frozen=True, slots=True)
class _Call:
    work: Callable[[Connection], Any]
    result: Future[Any]
    durable: bool
    settled: Callable[[], Any] | None


@dataclass(frozen=True, slots=True)
class _Waiter:
    durable: bool
    done: Callable[[StoreError | None], None]


class Writer:
    """Owns the writing side of ``database`` until it is closed. ``linger_s`` is how long an append may wait for
    company, ``group`` how many make a full group."""

    def __init__(self, database: Database, linger_s: float = 0.05, group: int = 256) -> None:
        self._database, self._linger_s, self._group = database, linger_s, group
        lock = threading.Lock()
        self._wake, self._taken = threading.Condition(lock), threading.Condition(lock)
        self._queue: list[Append | _Call] = []
        self._waiters: list[_Waiter] = []
        self._idle, self._busy, self._urgent, self._closing = True, False, False, False
        self._unsynced: list[Append] = []
        """What was committed since a commit was last known to be on disk."""
        self._doubtful: list[Append] = []
        """What was committed, or nearly, on a connection that was lost; to be looked for."""
        self.failures: dict[Key, StoreError] = {}
        """Why a run could not be written; whatever is queued for it afterwards is dropped, so that no gap arises."""
        self.consuming: set[int] = set()
        """Inbox messages whose consumption is queued but not committed."""
        self._thread = threading.Thread(target=self._serve, name="agentrt-journal", daemon=True)
        self._thread.start()

    def append(self, item: Append) -> None:
        """Queue; costs a lock and, when the writer sleeps, a wake-up. Waits while the writer is far behind."""
        with self._wake:
            self._refuse_when_closed()
            if len(self._queue) >= _FULL * self._group:
                self._taken.wait_for(lambda: len(self._queue) < _FULL * self._group or self._closing)
                self._refuse_when_closed()
            self._queue.append(item)
            self.consuming.update(item.consumed)
            if len(self._queue) == self._group:
                self._hurry()
            elif self._idle:
                self._wake.notify()

    def when_done(self, durable: bool, done: Callable[[StoreError | None], None]) -> None:
        """Call ``done``, in the writer's thread, when everything queued so far is committed (durably)."""
        with self._wake:
            self._refuse_when_closed()
            self._waiters.append(_Waiter(durable, done))
            self._hurry()

    def flush(self) -> None:
        """Wait until everything queued so far is committed, or has failed."""
        committed = threading.Event()
        with self._wake:
            if self._closing or not (self._queue or self._busy):
                return
            self._waiters.append(_Waiter(False, lambda _error: committed.set()))
            self._hurry()
        committed.wait()

    @property
    def is_durable(self) -> bool:
        """Nothing is queued, being written or unsynced."""
        with self._wake:
            return not (self._unsynced or self._doubtful or self._queue or self._busy)

    def call(
        self, work: Callable[[Connection], T], durable: bool = True, settled: Callable[[], T | None] | None = None
    ) -> T:
        """Run ``work`` in a transaction of its own, after what is queued; gives its result or raises. ``settled``
        looks what came of it when the commit could not be confirmed: its result, or ``None`` if it was not done.
        """
        result: Future[T] = Future()
        with self._wake:
            self._refuse_when_closed()
            self._queue.append(_Call(work, result, durable, settled))
            self._hurry()
        return result.result()

    def claim(self, item: Append, allowed: Callable[[Connection], bool]) -> bool:
        """Write ``item``, after what is queued, if ``allowed`` says so in the same durable transaction.

        Raises the run's failure, if what was queued for it before could not be written.
        """
        database = self._database

        def work(connection: Connection) -> bool:
            failure = self.failures.get((item.run_id, item.epoch))
            if failure is not None:
                raise failure
            if not allowed(connection):
                return False
            write(database.writing.cursor, database.hot, [item])
            return True

        return self.call(work, settled=lambda: is_there(database.writing.cursor, database.hot, item) or None)

    def close(self) -> None:
        """Commit what is queued, durably, and end the thread."""
        with self._wake:
            self._closing = True
            self._wake.notify()
        if threading.current_thread() is not self._thread:
            self._thread.join()

    def _hurry(self) -> None:
        self._urgent = True
        self._wake.notify()

    def _refuse_when_closed(self) -> None:
        if self._closing:
            raise StoreError(closed())

    def _serve(self) -> None:
        closing = False
        while not closing:
            items, waiters, closing = self._next()
            durable = closing or any(w.durable for w in waiters)
            error = None
            try:
                self._work(items, durable)
                if durable and self._doubtful:
                    self._commit([], durable)
                if durable and self._unsynced:
                    self._sync(self._unsynced[-1].run_id)
            except Exception as caught:
                error = self._database.typed(caught)
            for waiter in waiters:
                waiter.done(error)
            del items, waiters  # or the last group would be held while waiting for the next

    def _next(self) -> tuple[list[Append | _Call], list[_Waiter], bool]:
        with self._wake:
            self._idle, self._busy = True, False
            self._wake.wait_for(lambda: self._queue or self._waiters or self._closing)
            self._idle = False
            self._wake.wait_for(lambda: self._urgent or self._closing, self._linger_s)
            items, waiters = self._queue, self._waiters
            self._queue, self._waiters, self._urgent, self._busy = [], [], False, True
            self._taken.notify_all()
            return items, waiters, self._closing

    def _work(self, items: list[Append | _Call], durable: bool) -> None:
        for is_call, group in groupby(items, lambda item: isinstance(item, _Call)):
            if is_call:
                for call in group:
                    if isinstance(call, _Call):
                        self._perform(call)
            else:
                self._commit([item for item in group if isinstance(item, Append)], durable)

    def _perform(self, call: _Call) -> None:
        try:
            call.result.set_result(self._called(call))
        except BaseException as error:
            call.result.set_exception(self._database.typed(error))

    def _called(self, call: _Call) -> Any:
        """Tried once more on a new connection, but only when it certainly has not been done."""
        unsure = False
        for _ in range(_TRIES):
            try:
                with self._database.transaction(call.durable):
                    done = call.settled() if unsure and call.settled is not None else None
                    return call.work(self._database.writing.view) if done is None else done
            except Disconnected as lost:
                self._reconnect()
                self._commit([], durable=True)
                unsure = unsure or lost.committing
                if unsure and call.settled is None:
                    break
        raise StoreUnavailable(outcome_unknown(self._database.name))

    def _commit(self, items: list[Append], durable: bool, doubted: bool = False, tries: int = _TRIES) -> None:
        """One transaction for all; when one append spoils it, one for each, so that it only spoils its own run."""
        items, doubted = [*self._doubtful, *items], doubted or bool(self._doubtful)
        self._doubtful = []
        try:
            self._write(items, durable or doubted, doubted)
        except Disconnected:
            self._doubtful = items
            self._again(durable, tries - 1)
        except Exception as error:
            if len(items) == 1 or self._database.meets_all(error):
                self._fail(items, error)
            else:
                for item in items:
                    self._commit([item], durable, doubted)
        self.consuming.difference_update(*(item.consumed for item in items))

    def _again(self, durable: bool, tries: int) -> None:
        try:
            self._reconnect()
            if not tries:
                raise StoreUnavailable(outcome_unknown(self._database.name))
        except StoreUnavailable as error:
            self._fail(self._doubtful, error)
            self._doubtful = []
        else:
            self._commit([], durable, tries=tries)

    def _write(self, items: Sequence[Append], durable: bool, doubted: bool) -> None:
        good = [item for item in items if (item.run_id, item.epoch) not in self.failures]
        if not good:
            return
        durable = durable or len(self._unsynced) + len(good) > _KEPT
        database = self._database
        with database.transaction(durable):
            write(database.writing.cursor, database.hot, good, doubted)
        written = [item for item in good if item.rows]
        if written and (durable or not database.dies_alone):
            self._unsynced.clear()
        if not durable:
            self._unsynced.extend(written if database.dies_alone else written[-1:])

    def _sync(self, run_id: str) -> None:
        """Make earlier commits durable: a database syncs its log only with a commit that changes something."""
        database = self._database
        try:
            with database.transaction(True):
                database.writing.cursor.execute(database.hot.touch, {"run": run_id})
        except Disconnected:
            self._again(True, _TRIES)
        else:
            self._unsynced = []

    def _reconnect(self) -> None:
        self._doubtful, self._unsynced = [*self._unsynced, *self._doubtful], []
        self._database.reconnect()

    def _fail(self, items: Sequence[Append], error: BaseException) -> None:
        self.failures.update(((item.run_id, item.epoch), self._database.typed(error)) for item in items)
