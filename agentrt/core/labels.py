"""Who speaks, and what a text was made from.

Every part of every message carries two things: an *author*, which says with what authority it may instruct,
and a *label*, which says what it was made from. A model's paraphrase of a web page is written by the model
but made from the web page, and is exactly as trustworthy as the page. Policy asks about labels; prompts
render authors. Labels form a meet-semilattice: combining texts can only lower integrity, never raise it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from typing import Literal

from agentrt.core.canonical import canonical_json
from agentrt.core.structs import lazy

Author = Literal["system", "user", "model", "tool"]


class Integrity(IntEnum):
    """How far the origin of a text is trusted; larger is more trusted."""

    UNTRUSTED = 0
    """Made from something neither the user nor the program wrote: a file, a page, a program's output."""
    USER = 1
    SYSTEM = 2


@dataclass(frozen=True)
class Label:
    """What a text was made from: the lowest integrity among its sources, and their names."""

    integrity: Integrity = Integrity.SYSTEM
    sources: frozenset[str] = frozenset()

    @lazy
    def spelled(self) -> tuple[int | str, ...]:
        """As the journal keeps it."""
        return (int(self.integrity), *sorted(self.sources))

    @lazy
    def canonical(self) -> str:
        """``spelled`` as canonical JSON."""
        return canonical_json(self.spelled)

    def meet(self, other: Label) -> Label:
        """The label of something made from both."""
        if other is self or (other.integrity >= self.integrity and other.sources <= self.sources):
            return self
        if self.integrity >= other.integrity and self.sources <= other.sources:
            return other
        return _one_of(min(self.integrity, other.integrity), self.sources | other.sources)


SYSTEM = Label(Integrity.SYSTEM)
USER = Label(Integrity.USER, frozenset({"user"}))


@lru_cache(maxsize=4096)
def _one_of(integrity: Integrity, sources: frozenset[str]) -> Label:
    """The same object for equal labels: all runs of a service have few, and each spells itself once."""
    return Label(integrity, sources)


@lru_cache(maxsize=4096)
def untrusted(source: str) -> Label:
    """The label of text that came from outside, for example ``untrusted("tool:read_file")``."""
    return Label(Integrity.UNTRUSTED, frozenset({source}))


FILE_NAMES = untrusted("tool:list_files")
"""The label of names of files that a model is told before it asks: as if it had asked."""


def meet(labels: Iterable[Label]) -> Label:
    """The label of something made from all of these; ``SYSTEM`` when there are none."""
    result = SYSTEM
    for label in labels:
        if label is not result:  # most messages of a run share the label of the run
            result = result.meet(label)
    return result
