"""Contents in memory: all but the newest are held compressed, many at a time.

A journal says most things several times: what a tool returned is an output, part of a message, and again part of the
message's successors in checkpoints and links. Together they shrink to a tenth, at two microseconds a KiB. Used by
``MemoryStore`` only, under its lock.
"""

from __future__ import annotations

import zlib
from array import array
from collections.abc import Mapping
from typing import NamedTuple

FULL = 32_768
"""Characters that are compressed together: as many as the method looks back over."""
_FAST = 1


class Contents:
    """Texts by their digest."""

    def __init__(self) -> None:
        self._new: dict[str, str] = {}
        self._size = 0
        self._packed: dict[str, _Block] = {}
        self._opened: tuple[_Block | None, dict[str, str]] = (None, {})
        """The block that was last looked into: contents are mostly asked for in the order in which they came."""

    def add(self, texts: Mapping[str, str]) -> None:
        for name, text in texts.items():
            if name not in self._new and name not in self._packed:
                self._new[name] = text
                self._size += len(text)
        if self._size >= FULL:
            self._pack(self._new)
            self._new, self._size = {}, 0

    def get(self, name: str) -> str | None:
        text = self._new.get(name)
        block = self._packed.get(name) if text is None else None
        return text if block is None else self._open(block)[name]

    def remove(self, name: str) -> bool:
        """Whether it was there. Nothing of it is left."""
        text = self._new.pop(name, None)
        if text is not None:
            self._size -= len(text)
            return True
        block = self._packed.pop(name, None)
        if block is None:
            return False
        rest = {other: text for other, text in self._open(block).items() if other in self._packed}
        self._opened = (None, {})
        self._pack(rest)
        return True

    def _pack(self, texts: Mapping[str, str]) -> None:
        lengths = array("Q", map(len, texts.values()))
        data = zlib.compress("".join(texts.values()).encode("utf-8", "surrogatepass"), _FAST)
        block = _Block(tuple(texts), lengths, data)
        self._packed.update(dict.fromkeys(texts, block))

    def _open(self, block: _Block) -> dict[str, str]:
        if self._opened[0] is not block:
            whole, texts, at = zlib.decompress(block.data).decode("utf-8", "surrogatepass"), {}, 0
            for name, length in zip(block.names, block.lengths, strict=True):
                texts[name] = whole[at : at + length]
                at += length
            self._opened = (block, texts)
        return self._opened[1]


class _Block(NamedTuple):
    names: tuple[str, ...]
    lengths: array[int]
    data: bytes
