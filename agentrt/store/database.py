"""What a kind of database must offer so that ``SqlStore`` can keep runs in it. Implemented by
``agentrt.store.sqlite`` and ``agentrt.store.postgres``; everything that is not said here is the same for all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any, Protocol, Self

from sqlalchemy.engine import Connection

from agentrt.core.errors import StoreError
from agentrt.store.statements import Hot


class Disconnected(Exception):
    """The connection to the database was lost. ``committing``: while a commit was under way, so that it is not
    known whether it took place; otherwise it certainly did not."""

    def __init__(self, committing: bool) -> None:
        super().__init__("the connection was lost")
        self.committing = committing


class Cursor(Protocol):
    """The part of a driver's cursor that the hot path uses. Parameters are named."""

    @property
    def rowcount(self) -> int: ...

    def execute(self, sql: str, parameters: Mapping[str, Any], /) -> Self: ...

    def executemany(self, sql: str, parameters: Sequence[Mapping[str, Any]], /) -> Any: ...

    def fetchone(self) -> Any: ...

    def fetchall(self) -> list[Any]: ...


class Side(Protocol):
    """One connection, seen twice: by SQLAlchemy and as a cursor of the driver."""

    @property
    def view(self) -> Connection: ...

    @property
    def cursor(self) -> Cursor: ...


class Database(Protocol):
    """Two connections to one database: one that writes, used by the writer thread only, and one that reads, used
    by one thread at a time. Its schema is up to date when it has been opened."""

    @property
    def name(self) -> str:
        """For messages; without a password."""
        ...

    @property
    def hot(self) -> Hot: ...

    @property
    def writing(self) -> Side: ...

    @property
    def reading(self) -> Side: ...

    @property
    def dies_alone(self) -> bool:
        """Whether it can crash while this process lives, and lose commits that were not durable."""
        ...

    def transaction(self, durable: bool) -> AbstractContextManager[None]:
        """A write transaction; when it has been left, the commit is on disk if ``durable``.

        Raises:
            Disconnected: it was begun, or its commit sent, when the connection was found to be lost.
        """
        ...

    def reconnect(self) -> None:
        """A new connection for the writing side, waiting for the database a while.

        Raises:
            StoreUnavailable: it did not come back.
        """
        ...

    def reconnect_reading(self) -> None:
        """Likewise for the reading side."""
        ...

    def lost(self, error: BaseException) -> bool:
        """Whether a read failed because its connection was lost."""
        ...

    def typed(self, error: BaseException) -> StoreError:
        """``error`` as one of ours; a typed one comes back as it is."""
        ...

    def meets_all(self, error: BaseException) -> bool:
        """Whether it is the database's trouble rather than that of one append: full, locked, gone."""
        ...

    def shred(self) -> None:
        """Take what was erased from the places where a copy of it lies, as far as can be done while others
        use the database."""
        ...

    def size(self) -> int:
        """Bytes the journal takes on disk."""
        ...

    def compact(self, full: bool) -> None:
        """Give freed space back; ``full``: rewrite everything, however long others must wait. On a connection of
        its own.

        Raises:
            StoreError: it could not be done.
        """
        ...

    def close(self) -> None: ...
