"""Long-term memory: what outlives a run. ``agentrt.agent`` opens one and hands it on as the ``Memory`` protocol.

SQL holds the truth; everything else is derived from it and may be lost. A search asks two rankings, one by the
words (BM25: names, numbers, error codes) and one by the meaning (vectors), and joins them by reciprocal rank
fusion; neither alone decides, so that what only one of them finds is still found. No path leads from one
user's memory to another's: every read, write and deletion names its user, in SQL, in the vector file and in
the index.
"""

from __future__ import annotations

import asyncio
import threading
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from agentrt.core.errors import ConfigError, StoreError
from agentrt.core.memory import MemoryHit, MemoryRecord
from agentrt.core.protocols import Embedder
from agentrt.core.store import Store
from agentrt.memory.catalogue import SMALL, Catalogue
from agentrt.memory.ranking import fuse

if TYPE_CHECKING:
    from agentrt.memory.dense import Dense

T = TypeVar("T")

DEPTH = 50
"""How far down each ranking is read, at least."""
_USERS = 64
"""Catalogues kept in memory; the one not used for longest makes room."""


def open_memory(
    store: Store, folder: Path | None, embedder: Embedder, *, index_from: int | None = None
) -> LongTermMemory:
    """Long-term memory over the records of ``store``.

    ``folder`` takes vectors and index, both of which may be deleted at any time; ``None`` keeps them in
    memory. The store's methods must be callable from any thread. From ``index_from`` records a user is
    searched through Chroma (by default ``dense.INDEX_FROM``). Cheap: nothing is loaded before the first use.
    """
    return LongTermMemory(store, folder, embedder, index_from=index_from)


class LongTermMemory:
    """See ``open_memory``. Safe for any number of tasks and threads."""

    def __init__(self, store: Store, folder: Path | None, embedder: Embedder, *, index_from: int | None = None) -> None:
        self._store, self._folder, self._embedder, self._index_from = store, folder, embedder, index_from
        self._catalogues: OrderedDict[str, Catalogue] = OrderedDict()
        self._lock = threading.RLock()
        self._dense_side: Dense | None = None
        self._words_only = ""
        self._closed = False

    async def write(self, record: MemoryRecord) -> None:
        """Store a record; the same id again replaces it. What is there already, word for word and of the same
        kind, is not stored twice (see ``add``)."""
        await self.add(record)

    async def add(self, record: MemoryRecord) -> str:
        """Like ``write``; gives the id under which the text is now stored. For a text that was there already
        that is the older record's: it takes over the newer time, and the better label of the two, because the
        text is then known to come from that source as well.

        Raises:
            ConfigError: the record names no user or has no id.
        """
        return await self._off_loop(lambda: self._add(record))

    async def search(self, user: str, query: str, k: int = 5, kinds: Sequence[str] = ()) -> list[MemoryHit]:
        """At most ``k`` live records of the user, best first; a blank query gives the newest.

        The order is that of the fused rankings, newer first among equals. The score tells how near a record is
        by itself, whatever else is stored, so that callers can leave out what is not: the larger of its cosine
        similarity and of the share of the query's words that it has. It need not fall from hit to hit.
        """
        return await self._off_loop(lambda: self._search(user, query, k, kinds))

    async def forget(self, user: str, ids: Sequence[str]) -> int:
        """Delete these records of the user, from SQL first; gives how many were there."""
        return await self._off_loop(lambda: self._forget(user, ids))

    async def close(self) -> None:
        """Idempotent. The store stays open; it belongs to whoever opened it."""
        await asyncio.to_thread(self._close)

    @property
    def state(self) -> str:
        """How searches go at present and why, in words, for ``doctor`` and the journal."""
        if self._words_only:
            return self._words_only
        if self._dense_side is None:
            return "not used yet"
        problem = self._dense_side.keeper.problem
        return f"{self._dense_side.state} (in the background: {problem})" if problem else self._dense_side.state

    def settle(self, timeout_s: float = 60.0) -> bool:
        """Wait until the background has embedded and indexed everything; says whether it did in time."""
        return self._dense_side is None or self._dense_side.keeper.settle(timeout_s)

    # -- behind the lock

    async def _off_loop(self, work: Callable[[], T]) -> T:
        def locked() -> T:
            with self._lock:
                if self._closed:
                    raise StoreError("expected an open memory, but it has been closed; open it again to use it")
                return work()

        return await asyncio.to_thread(locked)

    def _add(self, record: MemoryRecord) -> str:
        _check_user(record.user)
        if not record.id:
            raise ConfigError("expected a memory record with an id, got an empty one; derive it from run and effect")
        catalogue = self._catalogue(record.user, small=0)
        known = catalogue.twin(record) if record.id not in catalogue.records else None
        if known is not None:
            label = max(known.label, record.label, key=lambda label: label.integrity)
            record = replace(known, created=max(known.created, record.created), label=label)
        self._store.put_record(record)
        catalogue.reread(self._store, [record.id])
        dense = self._dense()
        if dense is not None and record.id in catalogue.records:
            dense.added(catalogue, record.id)
        return record.id

    def _search(self, user: str, query: str, k: int, kinds: Sequence[str]) -> list[MemoryHit]:
        _check_user(user)
        catalogue = self._catalogue(user)
        if k <= 0 or not catalogue.records:
            return []
        among = [n for n, r in catalogue.records.items() if r.kind in kinds] if kinds else None
        depth = max(DEPTH, 4 * k)
        near: Mapping[str, float] = {}
        if not query.strip():
            newest = sorted(catalogue.records if among is None else among, key=catalogue.recency)
            rankings, near = [newest[:depth]], dict.fromkeys(newest, 1.0)
        else:
            rankings = [catalogue.by_words(query, among, depth)]
            dense = self._dense()
            if dense is not None:
                near = dense.search(catalogue, query, among, depth, likely=rankings[0])
                rankings.append(list(near))
        fused = fuse(rankings)
        best = sorted(fused, key=lambda name: (-fused[name], *catalogue.recency(name)))[: 2 * k]
        if not catalogue.fresh:  # another process may have deleted some of these just now
            catalogue.reread(self._store, best)
        scores = {n: max(near.get(n, 0.0), catalogue.coverage(query, n)) for n in best if n in catalogue.records}
        return [MemoryHit(catalogue.records[n], min(1.0, max(0.0, score))) for n, score in scores.items()][:k]

    def _forget(self, user: str, ids: Sequence[str]) -> int:
        _check_user(user)
        names = list(dict.fromkeys(ids))
        count = self._store.delete_records(user, names) if names else 0
        catalogue = self._catalogues.get(user)
        if catalogue is not None:
            for name in names:
                catalogue.drop(name)
        dense = self._dense()
        if dense is not None and names:
            dense.removed(user, names)
        return count

    def _close(self) -> None:
        with self._lock:
            self._closed = True
            dense, self._dense_side = self._dense_side, None
        if dense is not None:  # outside the lock, which its background thread may be waiting for
            dense.close()

    def _catalogue(self, user: str, small: int = SMALL) -> Catalogue:
        """Refreshed from SQL; see ``Catalogue.refresh``."""
        if user not in self._catalogues:
            self._catalogues[user] = Catalogue(user)
            while len(self._catalogues) > _USERS:
                evicted, _ = self._catalogues.popitem(last=False)
                if self._dense_side is not None:
                    self._dense_side.forget_user(evicted)
        self._catalogues.move_to_end(user)
        self._catalogues[user].refresh(self._store, small)
        return self._catalogues[user]

    def _dense(self) -> Dense | None:
        """The vector side, or ``None`` without numpy."""
        if self._dense_side is None and not self._words_only:
            try:
                from agentrt.memory.dense import INDEX_FROM, Dense
            except ImportError as error:
                self._words_only = f"words only: {error.name} is not installed: `pip install agentrt[memory]`"
                return None
            index_from = INDEX_FROM if self._index_from is None else self._index_from
            self._dense_side = Dense(self._embedder, self._folder, self._wanted, index_from)
        return self._dense_side

    def _wanted(self, user: str) -> Mapping[str, tuple[str, str]]:
        with self._lock:
            catalogue = self._catalogue(user, small=0)
            return {name: (catalogue.digests[name], record.text) for name, record in catalogue.records.items()}


def _check_user(user: str) -> None:
    if not user:
        raise ConfigError("expected the name of the user whose memory this is, got an empty one")
