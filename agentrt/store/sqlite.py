"""SQLite, the default: one file, write-ahead log, two connections of this process to it."""

from __future__ import annotations

import os
import re
import sqlite3
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Self

from sqlalchemy import StaticPool, create_engine
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError

from agentrt.core.errors import StoreError, StoreFull
from agentrt.store.migrate import SqliteMarks, prepare
from agentrt.store.sql_store import SqlStore
from agentrt.store.statements import for_sqlite

_ATTEMPTS = 200


def open_sqlite(path: Path, *, busy_s: float = 10.0, pragmas: Mapping[str, int | str] | None = None) -> SqlStore:
    """The journal in a file, made if it is not there, brought to this version if it is of an earlier one.

    ``busy_s`` is how long a write waits for other processes' writes; ``pragmas`` are set on the writer's
    connection, for example ``{"max_page_count": 1000}`` to bound the file.
    """
    return SqlStore(SqliteDatabase(path, busy_s, pragmas or {}))


@dataclass(frozen=True, slots=True)
class _Side:
    """A connection of the driver, and SQLAlchemy's view of the same one, without transactions of its own."""

    raw: sqlite3.Connection
    view: Connection
    cursor: _Cursor


class _Cursor(sqlite3.Cursor):
    """Inserts many rows with one statement. The driver lets go of the interpreter for every statement, and a writer
    beside a busy thread waits milliseconds to get it back: row by row it fell behind the runs it writes for."""

    def executemany(self, sql: str, rows: Any, /) -> Self:
        rows = list(rows)
        start = 0
        for size in (64, 8, 1):
            while len(rows) - start >= size:
                text, names = _of_rows(sql, size)
                self.execute(text, [row[name] for row in rows[start : start + size] for name in names])
                start += size
        return self


@lru_cache(maxsize=64)
def _of_rows(sql: str, size: int) -> tuple[str, tuple[str, ...]]:
    """An ``INSERT`` of one row as one of so many, and the names of a row's parameters in their order."""
    before, row, after = re.fullmatch(r"(.*\bVALUES )(\([^)]*\))(.*)", sql, re.DOTALL).groups()  # type: ignore[union-attr]
    names = tuple(re.findall(r":(\w+)", row))
    places = f"({', '.join('?' * len(names))})"
    return f"{before}{', '.join([places] * size)}{after}", names


class SqliteDatabase:
    """``agentrt.store.database.Database``. A group that must be durable is committed with ``synchronous=FULL``
    (SQLite syncs the log, and with it every commit before), any other with ``NORMAL``."""

    dies_alone = False

    def __init__(self, path: Path, busy_s: float, pragmas: Mapping[str, int | str]) -> None:
        self.name, self.hot, self._busy_s = str(path), for_sqlite(), busy_s
        with self._typed():
            _create_private(path)
            self.writing = _open(path, busy_s)
            self._migrate(pragmas)
            self.reading = _open(path, busy_s)
            self.reading.raw.execute("PRAGMA query_only = ON")

    @contextmanager
    def transaction(self, durable: bool) -> Iterator[None]:
        raw = self.writing.raw
        raw.execute(f"PRAGMA synchronous={'FULL' if durable else 'NORMAL'}")
        raw.execute("BEGIN IMMEDIATE")
        try:
            yield
            raw.execute("COMMIT")
        except BaseException:
            if raw.in_transaction:
                raw.execute("ROLLBACK")
            raise

    def reconnect(self) -> None:
        """A file has no connection to lose."""

    def reconnect_reading(self) -> None:
        """A file has no connection to lose."""

    def lost(self, error: BaseException) -> bool:
        return False

    def typed(self, error: BaseException) -> StoreError:
        return typed(error)

    def meets_all(self, error: BaseException) -> bool:
        return isinstance(_cause(error), sqlite3.OperationalError)  # full, locked, not writable

    def shred(self) -> None:
        self.reading.view.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").all()

    def size(self) -> int:
        files = (Path(f"{self.name}{suffix}") for suffix in ("", "-wal"))
        return sum(file.stat().st_size for file in files if file.exists())

    def compact(self, full: bool) -> None:
        with self._typed():
            raw = sqlite3.connect(self.name, timeout=self._busy_s, isolation_level=None)
            try:
                raw.execute("VACUUM")
                raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            finally:
                raw.close()

    def close(self) -> None:
        for side in (self.reading, self.writing):
            side.view.close()
            side.raw.close()

    def _migrate(self, pragmas: Mapping[str, int | str]) -> None:
        raw, marks = self.writing.raw, SqliteMarks(self.writing.view, self.name)
        marks.version()  # before anything is changed in a file that may be another program's
        _use_wal(raw)
        raw.execute("PRAGMA foreign_keys = ON")
        raw.execute("PRAGMA secure_delete = ON")  # what is forgotten is overwritten
        raw.execute("PRAGMA fullfsync = ON")  # macOS: a sync that reaches the disk; nothing elsewhere
        prepare(marks)
        for name, value in pragmas.items():
            raw.execute(f"PRAGMA {name} = {value}")

    @contextmanager
    def _typed(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, DBAPIError) as error:
            raise typed(error) from error
        except OSError as error:
            raise StoreError(f"the journal's file could not be opened: {error}; check its folder") from error


_NO_ROOM = frozenset({"SQLITE_IOERR_SHMSIZE", "SQLITE_IOERR_WRITE"})
"""What a full disk is called where SQLite cannot even make or write the file that its processes share."""


def typed(error: BaseException) -> StoreError:
    """A ``StoreError`` for any error of the driver: what happened, to which file, and what to do."""
    if isinstance(error, StoreError):
        return error
    cause = _cause(error)
    if not isinstance(cause, sqlite3.Error):
        return StoreError(f"the journal could not be written: {type(error).__name__}: {error}")
    code = (getattr(cause, "sqlite_errorcode", None) or 0) & 0xFF
    name = getattr(cause, "sqlite_errorname", "") or type(cause).__name__
    result: StoreError
    if code == sqlite3.SQLITE_FULL or name in _NO_ROOM:
        result = StoreFull("no space left where the journal lies; free some and resume the run")
    elif code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        result = StoreError("the journal stayed locked by another process; stop that process and resume the run")
    elif code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        result = StoreError(f"the journal's file is damaged or no SQLite database ({cause}); restore it from a copy")
    elif code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM):
        result = StoreError(f"the journal's file cannot be written ({cause}); check its owner and permissions")
    else:
        result = StoreError(f"the journal could not be written: {name}: {cause}")
    result.__cause__ = cause
    return result


def _cause(error: BaseException) -> BaseException | None:
    return error.orig if isinstance(error, DBAPIError) else error


def _open(path: Path, busy_s: float) -> _Side:
    raw = sqlite3.connect(path, timeout=busy_s, isolation_level=None, check_same_thread=False, cached_statements=256)
    engine = create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool, isolation_level="AUTOCOMMIT")
    return _Side(raw, engine.connect(), raw.cursor(_Cursor))


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
