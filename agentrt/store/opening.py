"""From a path or URL to a store; called by the composition root and the command line."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Protocol

from agentrt.core.errors import ConfigError
from agentrt.core.store import Store

_POSTGRES = ("postgresql", "postgres", "postgresql+psycopg")


class ErasingStore(Store, Protocol):
    """A store that can also forget content. All stores of this room can."""

    def erase(self, digests: list[str], reason: str = "") -> int:
        """Erase the content of these blobs and leave tombstones; gives how many were there to erase.

        The events that name them stay. When the same content is appended again later it is stored again.
        """
        ...


def open_store(url_or_path: str | Path | None = None) -> ErasingStore:
    """Open the journal at a path, ``sqlite:///path``, ``postgresql://user@host/database``, or in memory (``None``
    or ``":memory:"``).

    A file that does not exist yet is created, readable by its owner only; tables that are not there yet are
    created; those of an earlier version are migrated.

    Raises:
        ConfigError: the URL names a database this version cannot use.
        MissingPart: the database's driver is not installed.
        JournalVersion: a later agentrt wrote this database.
        StoreUnavailable: no server answers.
        StoreError: the journal cannot be opened or is not agentrt's.
    """
    text = ":memory:" if url_or_path is None else str(url_or_path)
    if text in (":memory:", "sqlite://", "sqlite:///:memory:"):
        from agentrt.store.in_memory import MemoryStore

        return MemoryStore()
    scheme, separator, rest = text.partition("://")
    if separator and scheme in _POSTGRES:
        from agentrt.store.postgres import open_postgres

        return open_postgres(text)
    if separator and scheme != "sqlite":
        raise ConfigError(
            f"expected a path, sqlite:///PATH or postgresql://USER@HOST/DATABASE for the journal, got {scheme}://…"
        )
    path = Path(rest.removeprefix("/") if separator else text)
    if not path.name:
        raise ConfigError(f"expected the journal's file in {text!r}, found no file name")
    if path.expanduser().is_dir():
        raise ConfigError(f"expected the journal's file, but {text} is a folder: name a file in it, {text}/journal.db")
    from agentrt.store.sqlite import open_sqlite

    return open_sqlite(path.expanduser())


def without_password(url_or_path: str | Path) -> str:
    """A store's name for people to see."""
    text = re.sub(r"(://[^:/?#]*):.*@", r"\1:***@", str(url_or_path))
    return re.sub(r"(?i)([?&]password=)[^&]*", r"\1***", text)
