"""Vectors of tool descriptions kept between runs, so that starting an agent does not embed its tools again.

A file of fixed-size records: 16 bytes of digest, then the vector as 32-bit floats. Records are only appended, each
with one write; a torn one at the end is cut off when read. Used by ``retrieval``; deleting the file is harmless.
"""

from __future__ import annotations

import os
from array import array
from collections.abc import Mapping
from pathlib import Path

from agentrt.core.canonical import digest

_KEY = 16
MOST_RECORDS = 200_000


class VectorCache:
    """Vectors of one embedder by the text they stand for; in memory, and in a file when one is given."""

    def __init__(self, space: str, dimensions: int, folder: Path | None = None) -> None:
        self._space, self._dimensions = space, dimensions
        self._file = None if folder is None else folder / f"tool-vectors-{digest(space)[:12]}-{dimensions}.bin"
        self._known: dict[bytes, array[float]] = {}
        self._read()

    def get(self, text: str) -> array[float] | None:
        """The vector of a text, if it is known."""
        return self._known.get(self._key(text))

    def put(self, vectors: Mapping[str, list[float]]) -> None:
        """Keep these. A file that cannot be written is done without."""
        records = {self._key(text): array("f", vector) for text, vector in vectors.items()}
        self._known.update(records)
        if self._file is None or not records:
            return
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with self._file.open("ab") as file:
                file.write(b"".join(key + vector.tobytes() for key, vector in records.items()))
        except OSError:
            self._file = None

    def _key(self, text: str) -> bytes:
        return bytes.fromhex(digest(text))[:_KEY]

    def _read(self) -> None:
        size = _KEY + 4 * self._dimensions
        try:
            data = b"" if self._file is None else self._file.read_bytes()
        except OSError:
            return
        if self._file is not None and (len(data) % size or len(data) > MOST_RECORDS * size):
            # A torn record would shift all later ones; start again rather than read nonsense.
            data = b""
            try:
                os.unlink(self._file)
            except OSError:
                self._file = None
        for at in range(0, len(data), size):
            vector: array[float] = array("f")
            vector.frombytes(data[at + _KEY : at + size])
            self._known[data[at : at + _KEY]] = vector
