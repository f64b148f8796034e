"""Ranking records: BM25 over one user's texts, and the fusion of several rankings into one. Pure; called by
``catalogue`` and ``longterm``."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence

from agentrt.memory.words import terms

RRF_K = 60
"""The usual constant of reciprocal rank fusion: large enough that no single list decides alone."""


def fuse(rankings: Sequence[Sequence[str]], k: int = RRF_K) -> dict[str, float]:
    """Reciprocal rank fusion: every ranking gives ``1 / (k + rank)``, ranks from 1. Compares ranks only, so
    that lists whose scores mean different things can be joined."""
    scores: dict[str, float] = {}
    for ranking in rankings:
        for rank, name in enumerate(ranking, start=1):
            scores[name] = scores.get(name, 0.0) + 1.0 / (k + rank)
    return scores


class BM25:
    """An inverted index that grows and shrinks by one text at a time (k1 1.2, b 0.75). Finds exact words such
    as names and error codes, which embeddings blur. Suits up to some ten thousand texts."""

    def __init__(self, k1: float = 1.2, b: float = 0.75) -> None:
        self._k1, self._b = k1, b
        self._postings: dict[str, dict[str, int]] = {}
        self._lengths: dict[str, int] = {}
        self._total = 0

    def __len__(self) -> int:
        return len(self._lengths)

    def add(self, name: str, text: str) -> None:
        """``name`` must be new; remove it first to replace its text."""
        counts = Counter(terms(text))
        for term, count in counts.items():
            self._postings.setdefault(term, {})[name] = count
        self._lengths[name] = counts.total()
        self._total += counts.total()

    def remove(self, name: str, text: str) -> None:
        """``text`` as it was added."""
        for term in set(terms(text)):
            holders = self._postings[term]
            del holders[name]
            if not holders:
                del self._postings[term]
        self._total -= self._lengths.pop(name)

    def scores(self, query: str) -> Mapping[str, float]:
        """Of every text that shares a term with the query."""
        found: dict[str, float] = {}
        average = self._total / max(1, len(self._lengths))
        for term in dict.fromkeys(terms(query)):
            weight = self._rarity(term)
            for name, count in self._postings.get(term, {}).items():
                length = 1 - self._b + self._b * self._lengths[name] / average
                found[name] = found.get(name, 0.0) + weight * count * (self._k1 + 1) / (count + self._k1 * length)
        return found

    def coverage(self, query: str, name: str) -> float:
        """How much of the query's content a text has, 0 to 1, rare terms counting more."""
        weights = {term: self._rarity(term) for term in dict.fromkeys(terms(query))}
        shared = sum(weight for term, weight in weights.items() if name in self._postings.get(term, {}))
        return shared / sum(weights.values()) if weights else 0.0

    def _rarity(self, term: str) -> float:
        holders = len(self._postings.get(term, {}))
        return math.log(1 + (len(self._lengths) - holders + 0.5) / (holders + 0.5))
