"""The store on a SQL database: one thread that writes, one connection that reads. The same for every kind of
database; what differs is in the ``Database`` it is given.

The composition root opens one through ``open_store``; every process that looks at the same journal opens its own.
"""

from __future__ import annotations

import asyncio
import threading
import weakref
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from time import monotonic
from typing import Any, TypeVar

from sqlalchemy.engine import Connection

from agentrt.core.errors import LeaseLost, StoreError, StoreUnavailable
from agentrt.core.events import Event
from agentrt.core.memory import MemoryRecord
from agentrt.core.store import Grant, InboxMessage, PendingApproval, RunRow, Tally, Use
from agentrt.store import leases, queries
from agentrt.store.appends import encode
from agentrt.store.database import Database
from agentrt.store.messages import closed, no_longer_held
from agentrt.store.tallies import count, leave_room, tallied
from agentrt.store.writer import Writer

T = TypeVar("T")
_UNSEEN_S = 0.02
"""How long an inbox that was empty is taken to be empty still."""


class SqlStore:
    """``agentrt.core.store.Store`` on ``database``, which it closes with itself. Methods may be called from any
    thread. ``look`` and ``change`` are for this room's own modules."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self._epochs: dict[str, int] = {}
        self._unreleased: dict[str, int] = {}
        """Leases that could not be given back because the database was away."""
        self._looked: dict[str, float] = {}
        """Until when the inboxes that were found empty need not be looked at again, by run."""
        self._reading = threading.Lock()
        self._writer = Writer(database)
        self._finalizer = weakref.finalize(self, _shut, self._writer, database)

    def close(self) -> None:
        """Flush and close; idempotent."""
        self._finalizer()

    # Runs

    def create_run(self, row: RunRow) -> None:
        """On disk with the run's first lease, before which nothing happens in it."""
        self.change(lambda c: queries.create_run(c, row), durable=False)

    def get_run(self, run_id: str) -> RunRow:
        return self.look(lambda c: queries.get_run(c, run_id))

    def list_runs(self, *, limit: int = 50, status: str | None = None, session: str | None = None) -> list[RunRow]:
        return self.look(lambda c: queries.list_runs(c, limit, status, session))

    # Leases

    def begin_run(self, row: RunRow, owner: str, ttl_s: float) -> int:
        unreleased = dict(self._unreleased)

        def begin(c: Connection) -> int:
            if row.session is not None:
                leases.take_turn(c, row.session, row.run_id, unreleased)
            queries.create_run(c, row)
            return leases.acquire(c, row.run_id, owner, ttl_s)

        self._epochs[row.run_id] = epoch = self.change(begin)
        return epoch

    def acquire(self, run_id: str, owner: str, ttl_s: float, *, turn: bool = False) -> int:
        unreleased = dict(self._unreleased)

        def take(c: Connection) -> int:
            session = queries.session_of(c, run_id) if turn else None
            if session is not None:
                leases.take_turn(c, session, run_id, unreleased)
            return leases.acquire(c, run_id, owner, ttl_s, unreleased.get(run_id))

        epoch = self.change(take)
        self._unreleased.pop(run_id, None)
        self._epochs[run_id] = epoch
        return epoch

    def renew(self, run_id: str, epoch: int, ttl_s: float) -> None:
        self.change(lambda c: leases.renew(c, run_id, epoch, ttl_s), durable=False)

    def release(self, run_id: str, epoch: int) -> None:
        """When the database is away, the lease runs out by itself; this store need not wait for that."""
        try:
            self.change(lambda c: leases.release(c, run_id, epoch), durable=False)
        except StoreUnavailable:
            self._unreleased[run_id] = epoch
        self._looked.pop(run_id, None)

    # Journal

    def append(
        self,
        run_id: str,
        epoch: int,
        events: Sequence[Event],
        blobs: Mapping[str, str] | None = None,
        consumed: Sequence[int] = (),
    ) -> None:
        self._fence(run_id, epoch)
        self._writer.append(encode(run_id, epoch, events, blobs, consumed))

    def claim(
        self, run_id: str, epoch: int, events: Sequence[Event], use: Use | None, tallies: Sequence[Tally] = ()
    ) -> bool:
        self._fence(run_id, epoch)
        item = encode(run_id, epoch, events, None, ())

        def holds(c: Connection) -> bool:
            if not leave_room(c, run_id, tallies):
                return False
            if use is not None and not queries.count_use(c, run_id, use, events[-1].seq):
                return False
            count(c, run_id, tallies)
            return True

        return self._writer.claim(item, holds)

    def tallied(self, run_id: str, tallies: Sequence[Tally]) -> dict[str, int]:
        return self.look(lambda c: tallied(c, run_id, tallies))

    async def barrier(self, run_id: str) -> None:
        if not self._writer.is_durable:
            await self._synced()
        self._raise_failure(run_id, self._epochs.get(run_id, 0))

    async def _synced(self) -> None:
        loop = asyncio.get_running_loop()
        done: asyncio.Future[None] = loop.create_future()

        def report(error: StoreError | None) -> None:
            with suppress(RuntimeError):  # the loop is gone, and with it whoever waited
                loop.call_soon_threadsafe(_settle, done, error)

        self._writer.when_done(True, report)
        await done

    def read(self, run_id: str, after_seq: int = 0, limit: int | None = None) -> list[Event]:
        return self.look(lambda c: queries.read(c, run_id, after_seq, limit))

    def last_seq_of(self, run_id: str, type_name: str, branch: str | None = None) -> int:
        return self.look(lambda c: queries.last_seq_of(c, run_id, type_name, branch))

    def blob(self, digest: str) -> str:
        self.settle()
        database = self.database
        row = self._ask(lambda: database.reading.cursor.execute(database.hot.content, {"digest": digest}).fetchone())
        return queries.content(digest, row)

    def blobs(self, digests: Sequence[str], *, chained: bool = False) -> dict[str, str]:
        return self.look(lambda c: queries.contents(c, digests, chained))

    def erase(self, digests: Sequence[str], reason: str = "") -> int:
        """Erase the content of these blobs and leave tombstones."""
        count = self.change(lambda c: queries.erase(c, list(digests), reason))
        self._ask(self.database.shred)
        return count

    # People

    def post(self, run_id: str, kind: str, data: Mapping[str, Any]) -> int:
        number = self.change(lambda c: queries.post(c, run_id, kind, data))
        self._looked.pop(run_id, None)
        return number

    def inbox(self, run_id: str) -> list[InboxMessage]:
        """What this process did not post itself may be seen ``_UNSEEN_S`` late: a run looks several times a step."""
        now = monotonic()
        if now < self._looked.get(run_id, 0.0):
            return []
        consuming = set(self._writer.consuming)  # before reading: what leaves it later is consumed in the database
        database = self.database
        rows = self._ask(lambda: database.reading.cursor.execute(database.hot.inbox, {"run": run_id}).fetchall())
        if not rows:
            self._looked[run_id] = now + _UNSEEN_S
        return [
            InboxMessage(number, run_id, kind, queries.message_data(data), created)
            for number, kind, data, created in rows
            if number not in consuming
        ]

    def pending(self, run_id: str | None = None) -> list[PendingApproval]:
        return self.look(lambda c: queries.list_pending(c, run_id))

    def find_pending(self, approval_id: str) -> PendingApproval:
        return self.look(lambda c: queries.find_pending(c, approval_id))

    def add_grant(self, grant: Grant) -> None:
        self.change(lambda c: queries.add_grant(c, grant))

    def grants(self, user: str, *, ended: bool = False) -> list[Grant]:
        return self.look(lambda c: queries.list_grants(c, user, ended))

    def revoke_grant(self, grant_id: str, by: str = "user", reason: str = "") -> bool:
        return self.change(lambda c: queries.revoke_grant(c, grant_id, by, reason))

    # Memory

    def put_record(self, record: MemoryRecord) -> None:
        self.change(lambda c: queries.put_record(c, record))

    def records(
        self, user: str, *, kinds: Sequence[str] = (), ids: Sequence[str] | None = None, live_only: bool = True
    ) -> list[MemoryRecord]:
        return self.look(lambda c: queries.list_records(c, user, kinds, ids, live_only))

    def delete_records(self, user: str, ids: Sequence[str]) -> int:
        return self.change(lambda c: queries.delete_records(c, user, list(ids)))

    def change(self, work: Callable[[Connection], T], durable: bool = True) -> T:
        """Do something in a write transaction of its own, after what is queued."""
        return self._writer.call(work, durable)

    def settle(self) -> None:
        """Wait until everything queued is committed."""
        self._writer.flush()

    def look(self, query: Callable[[Connection], T]) -> T:
        """Run a query after everything this store has queued is committed."""
        self.settle()
        return self._ask(lambda: query(self.database.reading.view))

    def _ask(self, question: Callable[[], T]) -> T:
        """On the reading connection, a second time when it was lost."""
        if not self._finalizer.alive:
            raise StoreError(closed())
        with self._reading:
            try:
                return self._asked(question)
            except StoreError:
                raise
            except Exception as error:
                raise self.database.typed(error) from error

    def _asked(self, question: Callable[[], T]) -> T:
        try:
            return question()
        except Exception as error:
            if not self.database.lost(error):
                raise
        self.database.reconnect_reading()
        return question()

    def _fence(self, run_id: str, epoch: int) -> None:
        newest = self._epochs.setdefault(run_id, epoch)
        if epoch < newest:
            raise LeaseLost(no_longer_held(run_id, epoch))
        self._raise_failure(run_id, epoch)
        self._epochs[run_id] = epoch

    def _raise_failure(self, run_id: str, epoch: int) -> None:
        failure = self._writer.failures.get((run_id, epoch))
        if failure is not None:
            raise failure


def _settle(done: asyncio.Future[None], error: StoreError | None) -> None:
    if done.done():
        return
    if error is None:
        done.set_result(None)
    else:
        done.set_exception(error)


def _shut(writer: Writer, database: Database) -> None:
    writer.close()
    database.close()
