"""The vectors of records on disk, so that a new process can search by meaning at once instead of embedding
everything again or waiting for Chroma to load. A cache: SQL holds the truth, this file may be deleted at any
time, and it deletes itself when it is damaged. Called by ``catalogue``.

Any number of processes may use one file. What is forgotten is overwritten on disk, because the text behind a
vector can be guessed from it.
"""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]

_BUSY_S = 5.0
_SCHEMA = """
CREATE TABLE IF NOT EXISTS vectors (
    space TEXT NOT NULL, user TEXT NOT NULL, id TEXT NOT NULL, digest TEXT NOT NULL, vector BLOB NOT NULL,
    PRIMARY KEY (space, user, id)
) WITHOUT ROWID
"""


class VectorFile:
    """``space`` is the embedder's name: vectors of another one are never read. ``path`` None keeps nothing."""

    def __init__(self, path: Path | None, space: str, dimensions: int) -> None:
        self._path, self._space, self._dimensions = path, space, dimensions
        self._lock = threading.Lock()
        self._connection = self._open() if path is not None else None

    def load(self, user: str, digests: Mapping[str, str], only: Sequence[str] | None = None) -> dict[str, Array]:
        """The vectors of a user's records (all of them: id to text digest), or of ``only`` these, that are here
        and belong to this very text. What lies here of records that are gone is deleted."""
        sql = "SELECT id, digest, vector FROM vectors WHERE space = ? AND user = ?"
        if only is None:
            rows = self._run(sql, [(self._space, user)])
            self.delete(user, [name for name, _, _ in rows if name not in digests])
        else:
            rows = [row for name in only for row in self._run(f"{sql} AND id = ?", [(self._space, user, name)])]
        return {
            name: np.frombuffer(vector, dtype=np.float32)
            for name, digest, vector in rows
            if digests.get(name) == digest and len(vector) == 4 * self._dimensions
        }

    def known(self, user: str) -> dict[str, str]:
        """Which records of a user have a vector here, and the digest of the text it was made from."""
        rows = self._run("SELECT id, digest, x'' FROM vectors WHERE space = ? AND user = ?", [(self._space, user)])
        return {name: digest for name, digest, _ in rows}

    def save(self, user: str, entries: Iterable[tuple[str, str, Array]]) -> None:
        """Keep vectors: id, text digest, vector."""
        space = self._space
        rows = [(space, user, name, digest, vector.astype(np.float32).tobytes()) for name, digest, vector in entries]
        self._run("INSERT OR REPLACE INTO vectors VALUES (?, ?, ?, ?, ?)", rows)

    def delete(self, user: str, ids: Sequence[str]) -> None:
        """Of every embedder, not only this one."""
        self._run("DELETE FROM vectors WHERE user = ? AND id = ?", [(user, name) for name in ids])

    def close(self) -> None:
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def _run(self, sql: str, rows: Sequence[tuple[object, ...]]) -> list[tuple[str, str, bytes]]:
        """One statement, in one transaction. A failing cache is an empty cache."""
        with self._lock:
            if self._connection is None or not rows:
                return []
            try:
                with self._connection:
                    if sql.startswith("SELECT"):
                        return self._connection.execute(sql, rows[0]).fetchall()
                    self._connection.executemany(sql, rows)
            except sqlite3.OperationalError:  # another process is writing, or no space: do without
                pass
            except sqlite3.DatabaseError:
                self._connection.close()
                self._connection = self._replace()
            return []

    def _open(self) -> sqlite3.Connection | None:
        try:
            return self._connect()
        except sqlite3.OperationalError:
            return None
        except sqlite3.DatabaseError:
            return self._replace()

    def _replace(self) -> sqlite3.Connection | None:
        assert self._path is not None
        for suffix in ("", "-wal", "-shm", "-journal"):
            self._path.with_name(self._path.name + suffix).unlink(missing_ok=True)
        with suppress(sqlite3.Error):
            return self._connect()
        return None

    def _connect(self) -> sqlite3.Connection:
        assert self._path is not None
        self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        os.close(os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600))
        connection = sqlite3.connect(self._path, timeout=_BUSY_S, check_same_thread=False)
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute(_SCHEMA)
        return connection
