"""Search by meaning: which of a user's records are nearest to a query. Called by ``longterm``.

Two ways give the same answer. *Exact*: the dot product with every vector of the user, complete, and quicker
than Chroma at every size tried (0.03 ms against 0.8 ms for 1,000 records, 0.15 against 1.0 for 10,000); it
needs the vectors in memory. *Chroma*: answers from disk at a flat price, but is slow to load. So users with
fewer than ``INDEX_FROM`` records are searched exactly and never make anybody load Chroma; beyond, a background
thread keeps Chroma, and searches go to it as soon as it is ready and exactly until then. What the index does
not hold yet is always compared exactly and what it holds too much is left out: it may lag, but it never shows.
"""

from __future__ import annotations

import threading
import time
import weakref
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from agentrt.core.protocols import Embedder
from agentrt.memory.catalogue import Catalogue
from agentrt.memory.index import ChromaIndex, errors_only, open_index
from agentrt.memory.keeper import Keeper
from agentrt.memory.vectors import VectorFile

Array = NDArray[np.float32]
Wanted = Callable[[str], Mapping[str, tuple[str, str]]]
"""Gives a user's live records now: id to (digest, text)."""

INDEX_FROM = 1_000
_AT_ONCE = 32
"""So many texts without a vector a search embeds itself (about 0.2 s); the background does the rest."""
_CHUNK = 16
_TAKEN_S = 30.0
"""How long to leave an index alone that another process keeps."""
_LAG = 200
"""An index that is further behind is not asked."""


@dataclass
class _Vectors:
    """Of one user, in memory."""

    of: dict[str, tuple[str, Array]]
    stacked: tuple[list[str], Array] | None = None
    asked: bool = False
    """An exact search used them since the index was last synced."""


class Dense:
    """Safe for threads. ``wanted`` is asked from the background thread."""

    def __init__(self, embedder: Embedder, folder: Path | None, wanted: Wanted, index_from: int = INDEX_FROM) -> None:
        self._embedder, self._folder, self._wanted, self._index_from = embedder, folder, wanted, index_from
        path = folder / "vectors.db" if folder else None
        self._file = VectorFile(path, embedder.name, embedder.dimensions)
        self._users: dict[str, _Vectors] = {}
        self._lock = threading.RLock()
        self._index: ChromaIndex | None = None
        self._suspect = False
        self._rebuilt = False
        self._given_up = folder is None
        self._try_again = 0.0
        self.state = "exact: no folder given" if folder is None else "exact: few records so far"
        """How searches go at present, for ``doctor`` and the journal."""
        self.keeper = Keeper(self._tend)
        weakref.finalize(self, self.keeper.close)

    def search(
        self, catalogue: Catalogue, query: str, among: Collection[str] | None, limit: int, likely: Sequence[str] = ()
    ) -> dict[str, float]:
        """The nearest records, nearest first, equally near ones newer first: ids and cosine similarities.
        ``among`` restricts the search. Where vectors are still lacking, ``likely`` records get theirs first."""
        point = self._embed([query])[0]
        allowed = None if among is None else frozenset(among)
        found = self._ask_index(catalogue, point, allowed, limit)
        if found is None:
            with self._lock:  # or the background might unload the vectors in between
                self._complete(catalogue, likely)
                found = self._exact(catalogue, point, allowed, limit)
        order = sorted(found, key=lambda name: (-round(found[name], 6), *catalogue.recency(name)))[:limit]
        return {name: found[name] for name in order}

    def added(self, catalogue: Catalogue, name: str) -> None:
        """A record is new or its text has changed."""
        if self._folder is None:
            self._load(catalogue)
        self._fill(catalogue.user, {name: (catalogue.digests[name], catalogue.records[name].text)})
        if len(catalogue) >= self._index_from:
            self.keeper.nudge(catalogue.user)

    def removed(self, user: str, ids: Sequence[str]) -> None:
        """Records are gone for good: so are their vectors, in Chroma soon."""
        self._drop(user, ids)
        if self._may_be_indexed():
            self.keeper.nudge(user)

    def forget_user(self, user: str) -> None:
        """Free the memory; the vectors stay on disk. Not without a folder, where they are nowhere else."""
        if self._folder is None:
            return
        with self._lock:
            self._users.pop(user, None)

    def close(self) -> None:
        """Idempotent."""
        self.keeper.close()
        if self._index is not None:
            self._index.close()
            self._index = None
        self._file.close()

    def _drop(self, user: str, ids: Sequence[str]) -> None:
        self._file.delete(user, ids)
        with self._lock:
            vectors = self._users.get(user)
            if vectors is not None:
                for name in ids:
                    vectors.of.pop(name, None)
                vectors.stacked = None

    # -- the exact way

    def _complete(self, catalogue: Catalogue, likely: Sequence[str]) -> None:
        """Load the user's vectors and make the most wanted of those that are lacking."""
        self._load(catalogue)
        lacking = self._lacking(catalogue)
        first = [name for name in likely if name in lacking]
        rest = sorted(lacking.difference(first), key=catalogue.recency)
        now = [*first, *rest][:_AT_ONCE]
        self._fill(catalogue.user, {n: (catalogue.digests[n], catalogue.records[n].text) for n in now})
        if len(now) < len(lacking):
            self.keeper.nudge(catalogue.user)

    def _exact(
        self, catalogue: Catalogue, point: Array, allowed: frozenset[str] | None, limit: int
    ) -> dict[str, float]:
        names, matrix = self._stacked(catalogue.user)
        valid = catalogue.records if allowed is None else allowed
        rows = np.asarray([i for i, name in enumerate(names) if name in valid], dtype=np.int64)
        nearness = matrix[rows] @ point if len(rows) < len(names) else matrix @ point
        reach = 2 * limit  # more than asked for, so that equals at the edge are settled by age
        if len(rows) > reach:
            best = np.argpartition(-nearness, reach)[:reach]
            rows, nearness = rows[best], nearness[best]
        return {names[i]: float(near) for i, near in zip(rows.tolist(), nearness, strict=True)}

    def _few(self, catalogue: Catalogue, point: Array, names: Sequence[str]) -> dict[str, float]:
        """Exactly, for some records, without loading all."""
        if not names:
            return {}
        digests = {name: catalogue.digests[name] for name in names}
        lacking = [name for name in names if name not in self._at_hand(catalogue.user, digests, names)]
        newest = sorted(lacking, key=catalogue.recency)[:_AT_ONCE]
        self._fill(catalogue.user, {n: (digests[n], catalogue.records[n].text) for n in newest})
        vectors = self._at_hand(catalogue.user, digests, names)
        return {name: float(vector @ point) for name, vector in vectors.items()}

    def _at_hand(self, user: str, digests: Mapping[str, str], names: Sequence[str]) -> dict[str, Array]:
        with self._lock:
            have = self._users[user].of if user in self._users else {}
            found = {name: have[name][1] for name in names if name in have and have[name][0] == digests[name]}
        if len(found) < len(names):
            found |= self._file.load(user, digests, only=[name for name in names if name not in found])
        return found

    def _load(self, catalogue: Catalogue) -> None:
        with self._lock:
            if catalogue.user in self._users:
                return
            loaded = self._file.load(catalogue.user, catalogue.digests)
            self._users[catalogue.user] = _Vectors({n: (catalogue.digests[n], v) for n, v in loaded.items()})
        self._nudge_if_large(catalogue)

    def _lacking(self, catalogue: Catalogue) -> set[str]:
        with self._lock:
            have = self._users[catalogue.user].of
            return {n for n, digest in catalogue.digests.items() if n not in have or have[n][0] != digest}

    def _stacked(self, user: str) -> tuple[list[str], Array]:
        with self._lock:
            vectors = self._users[user]
            vectors.asked = True
            if vectors.stacked is None:
                rows = [vector for _, vector in vectors.of.values()]
                matrix = np.stack(rows) if rows else np.empty((0, self._embedder.dimensions), dtype=np.float32)
                vectors.stacked = list(vectors.of), matrix
            return vectors.stacked

    def _fill(self, user: str, texts: Mapping[str, tuple[str, str]]) -> None:
        """Embed and keep; id to (digest, text)."""
        if not texts:
            return
        points = self._embed([text for _, text in texts.values()])
        entries = [(name, digest, point) for (name, (digest, _)), point in zip(texts.items(), points, strict=True)]
        self._file.save(user, entries)
        with self._lock:
            vectors = self._users.get(user)
            if vectors is not None:
                vectors.of.update((name, (digest, point)) for name, digest, point in entries)
                vectors.stacked = None

    def _embed(self, texts: Sequence[str]) -> list[Array]:
        return [np.asarray(point, dtype=np.float32) for point in self._embedder.embed(texts)]

    # -- Chroma

    def _ask_index(
        self, catalogue: Catalogue, point: Array, allowed: frozenset[str] | None, limit: int
    ) -> dict[str, float] | None:
        """Similarities of the nearest by Chroma, completed by what it lacks; ``None`` when it cannot tell."""
        candidates = len(catalogue) if allowed is None else len(allowed)
        if candidates < self._index_from or self._given_up:
            self._nudge_if_large(catalogue)
            return None
        index, digests = self._index, catalogue.digests
        covered = dict(index.indexed(catalogue.user)) if index and not self._suspect else {}
        lagging = [name for name, digest in digests.items() if covered.get(name) != digest]
        surplus = len(covered) - (len(digests) - len(lagging))
        if lagging or surplus:
            self.keeper.nudge(catalogue.user)
        if index is None or not covered or len(lagging) + surplus > _LAG:
            return None
        share = candidates / len(catalogue)
        try:
            nearest = index.query(catalogue.user, point, int(limit / share) + surplus)
        except Exception as error:
            if index is self._index:
                self._distrust(catalogue.user, error)
            return None
        if nearest is None:
            return None
        found = {name: near for name, near in nearest if covered.get(name) == digests.get(name)}
        found |= self._few(catalogue, point, lagging)
        if allowed is not None:
            found = {name: near for name, near in found.items() if name in allowed}
        return found if len(found) >= min(limit, candidates) // 2 else None

    def _nudge_if_large(self, catalogue: Catalogue) -> None:
        """Have the index opened, when it is worth it and not just now found taken by another process."""
        if self._index is None and len(catalogue) >= self._index_from and time.monotonic() >= self._try_again:
            self.keeper.nudge(catalogue.user)

    def _tend(self, user: str, stopped: Callable[[], bool]) -> None:
        """In the background: embed what has no vector, then make Chroma hold what SQL holds."""
        wanted = self._wanted(user)
        digests = {name: digest for name, (digest, _) in wanted.items()}
        with self._lock:
            loaded = self._users.get(user)
            have = {n: digest for n, (digest, _) in loaded.of.items()} if loaded else self._file.known(user)
        lacking = [name for name, digest in digests.items() if have.get(name) != digest]
        for start in range(0, len(lacking), _CHUNK):
            if stopped():
                return
            self._fill(user, {name: wanted[name] for name in lacking[start : start + _CHUNK]})
        if self._folder is not None and (len(wanted) >= self._index_from or self._may_be_indexed()):
            self._keep_index(user, digests, stopped)
        forgotten = list(digests.keys() - self._wanted(user).keys())
        if forgotten:  # in the meantime; what was made of them since must go as well
            self._drop(user, forgotten)
            self.keeper.nudge(user)

    def _keep_index(self, user: str, digests: Mapping[str, str], stopped: Callable[[], bool]) -> None:
        if self._suspect:
            self._discard()
        if self._given_up or not self._opened():
            return
        assert self._index is not None
        index = self._index
        try:
            with errors_only():
                if len(digests) < self._index_from and not index.has(user):
                    return
                index.sync(user, digests, lambda names: self._at_hand(user, digests, names), stopped)
                self.state = f"chroma: {sum(map(len, index.all_indexed()))} vectors indexed"
                if index.indexed(user) == digests:
                    self._unload_idle(user)
        except Exception as error:
            self._distrust(user, error)

    def _unload_idle(self, user: str) -> None:
        """Chroma holds it all now: free the memory, unless searches of a part still ask for it."""
        with self._lock:
            vectors = self._users.get(user)
            if vectors is not None and not vectors.asked:
                del self._users[user]
            elif vectors is not None:
                vectors.asked = False

    def _distrust(self, user: str, error: Exception) -> None:
        self._suspect = True
        self.state = f"exact: the index is being rebuilt ({error})"
        self.keeper.nudge(user)

    def _opened(self) -> bool:
        """Whether the index is open now; only the background thread opens and closes it."""
        if self._index is not None:
            return True
        assert self._folder is not None
        self.state = "exact: the index is being filled"
        try:
            self._index = open_index(self._folder, self._embedder.name)
        except ImportError as error:
            self._give_up(f"{error.name} is not installed: `pip install agentrt[memory]`")
        except Exception as error:
            self._give_up(f"Chroma does not work here ({error})")
        else:
            if self._index is None:
                self.state = "exact: another process keeps the index"
                self._try_again = time.monotonic() + _TAKEN_S
        return self._index is not None

    def _discard(self) -> None:
        """Throw the index away, once; what breaks twice is left alone."""
        index, self._index, self._suspect = self._index, None, False
        if index is not None:
            index.discard()
        if self._rebuilt:
            self._give_up("the index broke again after it was rebuilt")
        self._rebuilt = True

    def _give_up(self, why: str) -> None:
        self._given_up = True
        self.state = f"exact: {why}"

    def _may_be_indexed(self) -> bool:
        return self._folder is not None and (self._folder / "chroma").exists()
