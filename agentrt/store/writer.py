"""The one thread that writes a SQLite journal.

Appends queue up and are committed in groups: when somebody waits for them (a barrier, a read, any other write),
when enough have gathered, or after a short linger. A group that somebody needs *durable* is committed with
``synchronous=FULL`` (SQLite syncs the write-ahead log, and with it every commit before); the others with
``NORMAL``, which survives the death of the process but not of the machine. Other writes are functions that run
here, alone in a durable transaction, in their order among the appends. Used by ``SqliteStore`` only.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import groupby
from typing import Any, TypeVar

from sqlalchemy.engine import Connection

from agentrt.core.errors import StoreError
from agentrt.store.appends import Append, write
from agentrt.store.messages import closed
from agentrt.store.sqlite_errors import typed
from agentrt.store.statements import Hot

T = TypeVar("T")
Key = tuple[str, int]
"""A run and the epoch it is written with."""


@dataclass(frozen=True, slots=True)
class _Call:
    work: Callable[[Connection], Any]
    result: Future[Any]
    durable: bool


@dataclass(frozen=True, slots=True)
class _Waiter:
    durable: bool
    run_id: str
    done: Callable[[StoreError | None], None]


class Writer:
    """Owns ``connection``, whose driver connection is ``raw``, until it is closed. ``linger_s`` is how long an
    append may wait for company, ``group`` how many make a full group."""

    def __init__(
        self, connection: Connection, raw: sqlite3.Connection, hot: Hot, linger_s: float = 0.05, group: int = 256
    ) -> None:
        self._connection, self._raw, self._hot = connection, raw, hot
        self._linger_s, self._group = linger_s, group
        self._wake = threading.Condition(threading.Lock())
        self._queue: list[Append | _Call] = []
        self._waiters: list[_Waiter] = []
        self._idle, self._busy, self._urgent, self._closing = True, False, False, False
        self._synced = True
        self.failures: dict[Key, StoreError] = {}
        """Why a run could not be written; whatever is queued for it afterwards is dropped, so that no gap arises."""
        self.consuming: set[int] = set()
        """Inbox messages whose consumption is queued but not committed."""
        self._thread = threading.Thread(target=self._serve, name="agentrt-journal", daemon=True)
        self._thread.start()

    def append(self, item: Append) -> None:
        """Queue; costs a lock and, when the writer sleeps, a wake-up."""
        with self._wake:
            self._refuse_when_closed()
            self._queue.append(item)
            self.consuming.update(item.consumed)
            if len(self._queue) == self._group:
                self._hurry()
            elif self._idle:
                self._wake.notify()

    def when_done(self, run_id: str, durable: bool, done: Callable[[StoreError | None], None]) -> None:
        """Call ``done``, in the writer's thread, when everything queued so far is committed (durably)."""
        with self._wake:
            self._refuse_when_closed()
            self._waiters.append(_Waiter(durable, run_id, done))
            self._hurry()

    def flush(self) -> None:
        """Wait until everything queued so far is committed, or has failed."""
        committed = threading.Event()
        with self._wake:
            if self._closing or not (self._queue or self._busy):
                return
            self._waiters.append(_Waiter(False, "", lambda _error: committed.set()))
            self._hurry()
        committed.wait()

    @property
    def is_durable(self) -> bool:
        """Nothing is queued, being written or unsynced."""
        with self._wake:
            return self._synced and not (self._queue or self._busy)

    def call(self, work: Callable[[Connection], T], durable: bool = True) -> T:
        """Run ``work`` in a transaction of its own, after what is queued; gives its result or raises."""
        result: Future[T] = Future()
        with self._wake:
            self._refuse_when_closed()
            self._queue.append(_Call(work, result, durable))
            self._hurry()
        return result.result()

    def claim(self, item: Append, allowed: Callable[[Connection], bool]) -> bool:
        """Write ``item``, after what is queued, if ``allowed`` says so in the same durable transaction.

        Raises the run's failure, if what was queued for it before could not be written.
        """

        def work(connection: Connection) -> bool:
            failure = self.failures.get((item.run_id, item.epoch))
            if failure is not None:
                raise failure
            if not allowed(connection):
                return False
            write(self._raw, self._hot, item)
            return True

        return self.call(work)

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
                if durable and not self._synced:
                    self._sync(next((w.run_id for w in waiters if w.durable), ""))
            except sqlite3.Error as caught:
                error = typed(caught)
            for waiter in waiters:
                waiter.done(error)

    def _next(self) -> tuple[list[Append | _Call], list[_Waiter], bool]:
        with self._wake:
            self._idle, self._busy = True, False
            self._wake.wait_for(lambda: self._queue or self._waiters or self._closing)
            self._idle = False
            self._wake.wait_for(lambda: self._urgent or self._closing, self._linger_s)
            items, waiters = self._queue, self._waiters
            self._queue, self._waiters, self._urgent, self._busy = [], [], False, True
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
            with self._transaction(call.durable):
                result = call.work(self._connection)
        except BaseException as error:
            call.result.set_exception(typed(error))
        else:
            call.result.set_result(result)

    def _commit(self, items: list[Append], durable: bool) -> None:
        """One transaction for all; when one append spoils it, one for each, so that it only spoils its own run."""
        try:
            self._write(items, durable)
        except sqlite3.OperationalError as error:  # full, locked, not writable: it would meet them all
            self.failures.update(((item.run_id, item.epoch), typed(error)) for item in items)
        except Exception:
            for item in items:
                try:
                    self._write([item], durable)
                except Exception as error:
                    self.failures[item.run_id, item.epoch] = typed(error)
        finally:
            for item in items:
                self.consuming.difference_update(item.consumed)

    def _write(self, items: Iterable[Append], durable: bool) -> None:
        good = [item for item in items if (item.run_id, item.epoch) not in self.failures]
        if good:
            with self._transaction(durable):
                for item in good:
                    write(self._raw, self._hot, item)

    def _sync(self, run_id: str) -> None:
        """Make earlier commits durable: SQLite syncs the log only with a commit that changes something."""
        with self._transaction(True):
            self._raw.execute(self._hot.touch, {"run": run_id})

    @contextmanager
    def _transaction(self, durable: bool) -> Iterator[None]:
        self._raw.execute(f"PRAGMA synchronous={'FULL' if durable else 'NORMAL'}")
        self._raw.execute("BEGIN IMMEDIATE")
        before = self._raw.total_changes
        try:
            yield
            self._raw.execute("COMMIT")
        except BaseException:
            if self._raw.in_transaction:
                self._raw.execute("ROLLBACK")
            raise
        if self._raw.total_changes != before:
            self._synced = durable
