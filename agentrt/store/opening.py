"""From a path or URL to a store; called by the composition root and the command line."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from agentrt.core.errors import ConfigError
from agentrt.core.store import Store


class ErasingStore(Store, Protocol):
    """A store that can also forget content. All stores of this room can."""

    def erase(self, digests: list[str], reason: str = "") -> int:
        """Erase the content of these blobs and leave tombstones; gives how many were there to erase.

        The events that name them stay. When the same content is appended again later it is stored again.
        """
        ...


def open_store(url_or_path: str | Path | None = None) -> ErasingStore:
    """Open the journal at a path, ``sqlite:///path``, or in memory (``None`` or ``":memory:"``).

    A database that does not exist yet is created, readable by its owner only; an older one is migrated.

    Raises:
        ConfigError: the URL names a database this version cannot use.
        JournalVersion: a later agentrt wrote this database.
        StoreError: the file cannot be opened or is not an agentrt journal.
    """
    if url_or_path is None or str(url_or_path) in (":memory:", "sqlite://", "sqlite:///:memory:"):
        from agentrt.store.in_memory import MemoryStore

        return MemoryStore()
    text = str(url_or_path)
    scheme, separator, rest = text.partition("://")
    if not separator:
        path = Path(text)
    elif scheme == "sqlite":
        path = Path(rest.removeprefix("/"))
    else:
        raise ConfigError(
            f"expected a path or sqlite:///path for the journal, got {scheme}://…: "
            "this version stores runs in SQLite only"
        )
    if not path.name:
        raise ConfigError(f"expected the journal's file in {text!r}, found no file name")
    from agentrt.store.sqlite import SqliteStore

    return SqliteStore(path.expanduser())
