"""The vector index: Chroma, embedded, one collection a user. Called by ``dense``, which lives without it when
it is not there.

What was measured shapes it. Chroma takes 0.8 to 2.3 s to import, so it is opened in the background and only
for users with many records. It does not stand two openers at once: whoever holds the lock file owns it, others
do without. Its ``query`` misses a few rows, so nothing but ranking relies on it; ``get`` is complete and is
what the comparison with SQL uses. It reads ``.env`` of the working directory and can be pointed at a server by
it: every setting that matters is therefore given here. Texts are not put into it, only vectors.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import re
import shutil
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from agentrt.core.errors import AgentError

Array = NDArray[np.float32]

_BATCH = 16
"""Chroma's ``upsert`` holds the interpreter's lock from beginning to end: 64 rows stopped every other thread for
0.25 s on a busy machine. So batches are small, and after each the others get as long as it took."""
_PATIENCE_S = 0.05
"""How long a search waits for a batch being written before it goes another way."""


class IndexBroken(AgentError):
    """The index does not hold what it was given; it must be rebuilt."""


class FolderLock:
    """A lock file, held by one process at a time and freed by the system when that process dies."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor: int | None = None

    def acquire(self) -> bool:
        """Without waiting; says whether it worked."""
        self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(descriptor)
            return False
        self._descriptor = descriptor
        return True

    def release(self) -> None:
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


class ChromaIndex:
    """Use ``open_index``. ``sync`` belongs to one thread; ``query`` may be called from another."""

    def __init__(self, folder: Path, space: str, lock: FolderLock) -> None:
        self._folder, self._lock = folder, lock
        self._prefix = re.sub(r"[^a-zA-Z0-9-]", "-", space).strip("-") + "."
        self._collections: dict[str, tuple[Any, dict[str, str]]] = {}
        self._using = threading.Lock()
        self._client = _client(folder)
        for name in [collection.name for collection in self._client.list_collections()]:
            if not name.startswith(self._prefix):
                self._client.delete_collection(name)  # of an embedder no longer used

    def has(self, user: str) -> bool:
        """Whether there is a collection of this user."""
        return user in self._collections or self._name(user) in {c.name for c in self._client.list_collections()}

    def indexed(self, user: str) -> Mapping[str, str]:
        """What a query covers: record ids and the digests of their texts. Empty before the first ``sync``."""
        entry = self._collections.get(user)
        return entry[1] if entry else {}

    def sync(
        self,
        user: str,
        wanted: Mapping[str, str],
        vectors: Callable[[Sequence[str]], Mapping[str, Array]],
        stopped: Callable[[], bool],
    ) -> None:
        """Make the collection hold exactly the ``wanted`` records (id to digest) for which there are vectors.
        Leaves off between batches when ``stopped``; the next sync goes on from there.

        Raises:
            IndexBroken: the collection still differs afterwards.
        """
        collection, known = self._collection(user)
        for batch in _batches([name for name in known if name not in wanted]):
            with self._using:
                collection.delete(ids=batch)
                for name in batch:
                    del known[name]
        for batch in _batches([name for name, digest in wanted.items() if known.get(name) != digest]):
            if stopped():
                return
            at_hand = vectors(batch)
            names = [name for name in batch if name in at_hand]
            if names:
                began = time.monotonic()
                with self._using:
                    self._upsert(collection, known, names, wanted, at_hand)
                time.sleep(time.monotonic() - began)
        if not wanted:
            self._client.delete_collection(self._name(user))
            del self._collections[user]
        elif collection.count() != len(known):
            raise IndexBroken(f"expected {len(known)} vectors in {self._folder}, found {collection.count()}")

    def query(self, user: str, vector: Array, count: int) -> list[tuple[str, float]] | None:
        """Ids and cosine similarities of the nearest; ``None`` while the index is being written."""
        collection, known = self._collections[user]
        if not self._using.acquire(timeout=_PATIENCE_S):
            return None
        try:
            with errors_only():
                found = collection.query(
                    query_embeddings=vector[None], n_results=min(count, len(known)), include=["distances"]
                )
        finally:
            self._using.release()
        return [(name, 1.0 - gap) for name, gap in zip(found["ids"][0], found["distances"][0], strict=True)]

    def all_indexed(self) -> list[Mapping[str, str]]:
        """``indexed`` of every user synced so far."""
        return [known for _, known in self._collections.values()]

    def close(self) -> None:
        """Close Chroma and let another process have the folder; idempotent."""
        with suppress(Exception):
            self._client.close()
        self._lock.release()

    def discard(self) -> None:
        """Close it and delete its files."""
        with self._using, suppress(Exception):
            self._client.close()
        shutil.rmtree(self._folder, ignore_errors=True)
        self._lock.release()

    def _collection(self, user: str) -> tuple[Any, dict[str, str]]:
        if user not in self._collections:
            collection = self._client.get_or_create_collection(
                self._name(user), embedding_function=None, configuration={"hnsw": {"space": "cosine"}}
            )
            there = collection.get(include=["metadatas"])
            known = {name: str((data or {}).get("digest")) for name, data in zip(*_rows(there), strict=True)}
            self._collections[user] = collection, known
        return self._collections[user]

    @staticmethod
    def _upsert(
        collection: Any,
        known: dict[str, str],
        names: list[str],
        wanted: Mapping[str, str],
        vectors: Mapping[str, Array],
    ) -> None:
        collection.upsert(
            ids=names,
            embeddings=np.stack([vectors[name] for name in names]),
            metadatas=[{"digest": wanted[name]} for name in names],
        )
        known.update((name, wanted[name]) for name in names)

    def _name(self, user: str) -> str:
        return self._prefix + hashlib.blake2b(user.encode("utf-8", "replace"), digest_size=16).hexdigest()


def open_index(folder: Path, space: str) -> ChromaIndex | None:
    """Open the index in a folder, or ``None`` when another process has it. A damaged one is thrown away and
    begun anew; SQL has everything to fill it again. Slow at first: imports Chroma.

    Raises:
        Exception: Chroma is not installed or does not work here, whatever way it says so.
    """
    lock = FolderLock(folder / "index.lock")
    if not lock.acquire():
        return None
    try:
        with errors_only():
            return ChromaIndex(folder / "chroma", space, lock)
    except ImportError:
        lock.release()
        raise
    except Exception:
        shutil.rmtree(folder / "chroma", ignore_errors=True)
        _forget_failed(folder / "chroma")
    try:
        with errors_only():
            return ChromaIndex(folder / "chroma", space, lock)
    except Exception:
        lock.release()
        raise


@contextmanager
def errors_only() -> Iterator[None]:
    """Chroma's Rust core panics outside of ``Exception``; inside this block a panic is an ``IndexBroken``."""
    try:
        yield
    except Exception:
        raise
    except BaseException as panic:
        if isinstance(panic, KeyboardInterrupt | SystemExit | GeneratorExit):
            raise
        raise IndexBroken(f"Chroma panicked: {panic}") from panic


def _client(folder: Path) -> Any:
    import chromadb
    from chromadb.config import Settings

    settings = Settings(
        _env_file=None,
        anonymized_telemetry=False,
        chroma_api_impl="chromadb.api.rust.RustBindingsAPI",
        chroma_server_host=None,
        chroma_otel_collection_endpoint="",
        allow_reset=False,
    )
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return chromadb.PersistentClient(str(folder), settings=settings)


def _forget_failed(folder: Path) -> None:
    """Chroma keeps one core per path for the whole process, also one that failed to start, and would hand the
    same again; there is no public way to make it forget just this one."""
    from chromadb.api.shared_system_client import SharedSystemClient

    for kept in ("_identifier_to_system", "_identifier_to_refcount"):
        getattr(SharedSystemClient, kept, {}).pop(str(folder), None)


def _rows(found: Any) -> tuple[list[str], list[Any]]:
    return found["ids"], found["metadatas"]


def _batches(names: Sequence[str]) -> Iterator[list[str]]:
    for start in range(0, len(names), _BATCH):
        yield list(names[start : start + _BATCH])
