"""The SQLite store: the default. One writer thread, one reader connection, write-ahead log.

The composition root opens it through ``open_store``; every process that looks at the same file opens its own.
"""

from __future__ import annotations

import asyncio
import os
import sqlite3
import threading
import time
import weakref
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import StaticPool, create_engine
from sqlalchemy.engine import Connection

from agentrt.core.errors import LeaseLost, StoreError
from agentrt.core.events import Event
from agentrt.core.memory import MemoryRecord
from agentrt.core.store import Grant, InboxMessage, PendingApproval, RunRow, Use
from agentrt.store import leases, queries
from agentrt.store.appends import encode
from agentrt.store.messages import no_longer_held
from agentrt.store.migrate import check, prepare
from agentrt.store.sqlite_errors import typed
from agentrt.store.statements import hot
from agentrt.store.writer import Writer

T = TypeVar("T")
_ATTEMPTS = 200


class SqliteStore:
    """``agentrt.core.store.Store`` in one file. Methods may be called from any thread.

    ``busy_s`` is how long a write waits for other processes' writes; ``pragmas`` are set on the writer's
    connection, for example ``{"max_page_count": 1000}`` to bound the file.
    """

    def __init__(self, path: Path, *, busy_s: float = 10.0, pragmas: Mapping[str, int | str] | None = None) -> None:
        self._path = path
        self._hot = hot()
        self._epochs: dict[str, int] = {}
        with _typed():
            _create_private(path)
            raw, self._connection = _open(path, busy_s)
            self._migrate(raw, pragmas or {})
            self._reader_raw, self._reader = _open(path, busy_s)
            self._reader_raw.execute("PRAGMA query_only = ON")
        self._reading = threading.Lock()
        self._writer = Writer(self._connection, raw, self._hot)
        self._finalizer = weakref.finalize(
            self, _shut, self._writer, (self._reader, self._connection), (self._reader_raw, raw)
        )

    def close(self) -> None:
        """Flush and close; idempotent."""
        self._finalizer()

    # Runs

    def create_run(self, row: RunRow) -> None:
        self._writer.call(lambda c: queries.create_run(c, row))

    def get_run(self, run_id: str) -> RunRow:
        return self._read(lambda c: queries.get_run(c, run_id))

    def list_runs(self, *, limit: int = 50, status: str | None = None, session: str | None = None) -> list[RunRow]:
        return self._read(lambda c: queries.list_runs(c, limit, status, session))

    # Leases

    def acquire(self, run_id: str, owner: str, ttl_s: float) -> int:
        epoch = self._writer.call(lambda c: leases.acquire(c, run_id, owner, ttl_s))
        self._epochs[run_id] = epoch
        return epoch

    def renew(self, run_id: str, epoch: int, ttl_s: float) -> None:
        self._writer.call(lambda c: leases.renew(c, run_id, epoch, ttl_s), durable=False)

    def release(self, run_id: str, epoch: int) -> None:
        self._writer.call(lambda c: leases.release(c, run_id, epoch), durable=False)

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

    def claim(self, run_id: str, epoch: int, events: Sequence[Event], use: Use) -> bool:
        self._fence(run_id, epoch)
        item = encode(run_id, epoch, events, None, ())
        return self._writer.claim(item, lambda c: queries.count_use(c, run_id, use, events[-1].seq))

    async def barrier(self, run_id: str) -> None:
        if not self._writer.is_durable:
            await self._synced(run_id)
        self._raise_failure(run_id, self._epochs.get(run_id, 0))

    async def _synced(self, run_id: str) -> None:
        loop = asyncio.get_running_loop()
        done: asyncio.Future[None] = loop.create_future()

        def report(error: StoreError | None) -> None:
            with suppress(RuntimeError):  # the loop is gone, and with it whoever waited
                loop.call_soon_threadsafe(_settle, done, error)

        self._writer.when_done(run_id, True, report)
        await done

    def read(self, run_id: str, after_seq: int = 0, limit: int | None = None) -> list[Event]:
        return self._read(lambda c: queries.read(c, run_id, after_seq, limit))

    def last_seq_of(self, run_id: str, type_name: str, branch: str | None = None) -> int:
        return self._read(lambda c: queries.last_seq_of(c, run_id, type_name, branch))

    def blob(self, digest: str) -> str:
        return self._read(lambda c: queries.blob(c, digest))

    def erase(self, digests: Sequence[str], reason: str = "") -> int:
        """Erase the content of these blobs, also from the write-ahead log, and leave tombstones."""
        count = self._writer.call(lambda c: queries.erase(c, list(digests), reason))
        with self._reading, _typed():
            self._reader.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").all()
        return count

    # People

    def post(self, run_id: str, kind: str, data: Mapping[str, Any]) -> int:
        return self._writer.call(lambda c: queries.post(c, run_id, kind, data))

    def inbox(self, run_id: str) -> list[InboxMessage]:
        consuming = set(self._writer.consuming)  # before reading: what leaves it later is consumed in the database
        with self._reading, _typed():
            rows = self._reader_raw.execute(self._hot.inbox, {"run": run_id}).fetchall()
        return [
            InboxMessage(number, run_id, kind, queries.message_data(data), created)
            for number, kind, data, created in rows
            if number not in consuming
        ]

    def pending(self, run_id: str | None = None) -> list[PendingApproval]:
        return self._read(lambda c: queries.list_pending(c, run_id))

    def find_pending(self, approval_id: str) -> PendingApproval:
        return self._read(lambda c: queries.find_pending(c, approval_id))

    def add_grant(self, grant: Grant) -> None:
        self._writer.call(lambda c: queries.add_grant(c, grant))

    def grants(self, user: str, *, ended: bool = False) -> list[Grant]:
        return self._read(lambda c: queries.list_grants(c, user, ended))

    def revoke_grant(self, grant_id: str, by: str = "user", reason: str = "") -> bool:
        return self._writer.call(lambda c: queries.revoke_grant(c, grant_id, by, reason))

    # Memory

    def put_record(self, record: MemoryRecord) -> None:
        self._writer.call(lambda c: queries.put_record(c, record))

    def records(
        self, user: str, *, kinds: Sequence[str] = (), ids: Sequence[str] | None = None, live_only: bool = True
    ) -> list[MemoryRecord]:
        return self._read(lambda c: queries.list_records(c, user, kinds, ids, live_only))

    def delete_records(self, user: str, ids: Sequence[str]) -> int:
        return self._writer.call(lambda c: queries.delete_records(c, user, list(ids)))

    def _read(self, query: Callable[[Connection], T]) -> T:
        """Run a query after everything this store has queued is committed."""
        self._writer.flush()
        with self._reading, _typed():
            return query(self._reader)

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

    def _migrate(self, raw: sqlite3.Connection, pragmas: Mapping[str, int | str]) -> None:
        check(self._connection, str(self._path))
        _use_wal(raw)
        raw.execute("PRAGMA foreign_keys = ON")
        raw.execute("PRAGMA secure_delete = ON")  # what is forgotten is overwritten
        raw.execute("PRAGMA fullfsync = ON")  # macOS: a sync that reaches the disk; nothing elsewhere
        prepare(self._connection, str(self._path))
        for name, value in pragmas.items():
            raw.execute(f"PRAGMA {name} = {value}")


def _open(path: Path, busy_s: float) -> tuple[sqlite3.Connection, Connection]:
    """A driver connection, and SQLAlchemy's view of the same one, without transactions of its own."""
    raw = sqlite3.connect(path, timeout=busy_s, isolation_level=None, check_same_thread=False, cached_statements=256)
    engine = create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool, isolation_level="AUTOCOMMIT")
    return raw, engine.connect()


def _use_wal(raw: sqlite3.Connection) -> None:
    """The switch is made once in a file's life, and meanwhile does not wait for others who want the same."""
    for attempt in range(_ATTEMPTS):
        try:
            raw.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError:
            if attempt == _ATTEMPTS - 1:
                raise
            time.sleep(0.01)


def _create_private(path: Path) -> None:
    """Journals hold whatever was said: only their owner may read them."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    # Never open a file that exists: closing it would drop the locks of every connection of this process to it.
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))


def _settle(done: asyncio.Future[None], error: StoreError | None) -> None:
    if done.done():
        return
    if error is None:
        done.set_result(None)
    else:
        done.set_exception(error)


def _shut(writer: Writer, views: Sequence[Connection], connections: Sequence[sqlite3.Connection]) -> None:
    writer.close()
    for view in views:
        view.close()
    for connection in connections:
        connection.close()


@contextmanager
def _typed() -> Iterator[None]:
    from sqlalchemy.exc import DBAPIError

    try:
        yield
    except (sqlite3.Error, DBAPIError) as error:
        raise typed(error) from error
    except OSError as error:
        raise StoreError(f"the journal's file could not be opened: {error}; check its folder") from error
