"""Places in a text, and what becomes of those that overlap."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Span(NamedTuple):
    """``kind`` is what a placeholder is named after: SECRET, EMAIL, PHONE, IBAN, CARD, ID."""

    kind: str
    start: int
    end: int


def apart(spans: Iterable[Span]) -> list[Span]:
    """Spans in order without overlaps: overlapping ones become one, named after the first and longest."""
    merged: list[Span] = []
    for span in sorted(spans, key=lambda s: (s.start, -s.end)):
        if merged and span.start < merged[-1].end:
            last = merged[-1]
            merged[-1] = last._replace(end=max(last.end, span.end))
        elif span.end > span.start:
            merged.append(span)
    return merged
