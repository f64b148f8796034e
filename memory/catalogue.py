"""One user's live records, held ready to search: the records themselves, their words, and who says the same.
``longterm`` keeps one for each user it has seen and refreshes it from SQL, where the truth is."""

from __future__ import annotations

import hashlib
import math
import time
from collections.abc import Callable, Iterable, Sequence

from agentrt.core.memory import MemoryRecord
from agentrt.core.store import Store
from agentrt.memory.ranking import BM25
from agentrt.memory.words import normalised

SMALL = 300
"""Up to here a refresh takes some milliseconds and is made before every search."""
STALE_S = 1.0
"""Beyond, not before so many seconds have passed, nor before twenty times the time it took last. So late may show
what other processes wrote; what they deleted never shows, because hits are looked up once more."""


class Catalogue:
    """Not safe for threads; its owner locks."""

    def __init__(self, user: str, clock: Callable[[], float] = time.monotonic) -> None:
        self.user = user
        self.records: dict[str, MemoryRecord] = {}
        self.digests: dict[str, str] = {}
        """What each record's text hashes to: tells whether a vector still belongs to it."""
        self._same: dict[tuple[str, str], dict[str, None]] = {}
        self._words = BM25()
        self._clock = clock
        self._read_at = -math.inf
        self._took = 0.0
        self.fresh = False

    def __len__(self) -> int:
        return len(self.records)

    def refresh(self, store: Store, small: int = SMALL) -> None:
        """Take over what changed in SQL, unless that happened just now and there are more than ``small``
        records; ``fresh`` says which."""
        now = self._clock()
        self.fresh = len(self) <= small or now - self._read_at >= max(STALE_S, 20 * self._took)
        if not self.fresh:
            return
        found = {record.id: record for record in store.records(self.user)}
        for name in [name for name in self.records if name not in found]:
            self.drop(name)
        for record in found.values():
            self.put(record)
        self._read_at = self._clock()
        self._took = self._read_at - now

    def reread(self, store: Store, ids: Sequence[str]) -> None:
        """Take over what SQL says of these records now."""
        found = {record.id: record for record in store.records(self.user, ids=ids)}
        for name in ids:
            if name in found:
                self.put(found[name])
            else:
                self.drop(name)

    def put(self, record: MemoryRecord) -> None:
        old = self.records.get(record.id)
        if old == record:
            return
        if old is None or old.text != record.text or old.kind != record.kind:
            self.drop(record.id)
            self._words.add(record.id, record.text)
            self.digests[record.id] = hashlib.blake2b(
                record.text.encode("utf-8", "replace"), digest_size=12
            ).hexdigest()
            self._same.setdefault(_said(record), {})[record.id] = None
        self.records[record.id] = record

    def drop(self, name: str) -> None:
        record = self.records.pop(name, None)
        if record is None:
            return
        del self.digests[name]
        self._words.remove(name, record.text)
        twins = self._same[_said(record)]
        del twins[name]
        if not twins:
            del self._same[_said(record)]

    def twin(self, record: MemoryRecord) -> MemoryRecord | None:
        """Another live record of the same kind that says the same, word for word."""
        others = [name for name in self._same.get(_said(record), {}) if name != record.id]
        return self.records[others[0]] if others else None

    def by_words(self, query: str, among: Iterable[str] | None, limit: int) -> list[str]:
        """The ids of the records that share words with the query, best first, newer first among equals."""
        scores = self._words.scores(query)
        names = scores if among is None else [name for name in among if name in scores]
        return sorted(names, key=lambda name: (-round(scores[name], 6), *self.recency(name)))[:limit]

    def coverage(self, query: str, name: str) -> float:
        """How much of the query's content a record has, 0 to 1."""
        return self._words.coverage(query, name)

    def recency(self, name: str) -> tuple[float, str]:
        """A sort key that puts newer records first."""
        return (-self.records[name].created, name)


def _said(record: MemoryRecord) -> tuple[str, str]:
    return record.kind, normalised(record.text)
