"""Finding the few tools that fit a request, among a dozen or among thousands.

``ToolIndex.search`` compares the request, and each of its parts, with the description and the example requests of
every tool: by meaning where an embedder is given, by words always, both together where possible. Names of files,
numbers, dates and quotations are made alike first, because they tell nothing about the tool. What was learned about
the built-in tools (``learned``) counts beside that. The runtime calls it (``ctx.select_tools``) when a model can choose
among fewer tools than there are.
"""

from __future__ import annotations

import math
from array import array
from collections import Counter, defaultdict
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from agentrt.core.protocols import Embedder
from agentrt.core.specs import ToolSpec
from agentrt.tools.learned import for_embedder
from agentrt.tools.vector_cache import VectorCache
from agentrt.tools.words import generic, segments, trigrams, words

MEANING = 0.8
"""Weight of the similarity by meaning, where there is an embedder; the rest is similarity by words."""
PART = 0.97
"""A part of a request counts a little less than the whole."""
LEARNED = 0.5
"""Weight of what was learned about a tool; the rest is similarity."""
_LETTERS = 0.3
"""Weight of letter groups in the similarity by words: they find other forms and slips of the keyboard."""
_BATCH = 256


class ToolIndex:
    """An index of tools; ``folder`` keeps their vectors between runs. Embeds on the first search."""

    def __init__(self, specs: Sequence[ToolSpec], embedder: Embedder | None, folder: Path | None = None) -> None:
        self._specs = tuple(specs)
        self._by_name = {spec.name: at for at, spec in enumerate(self._specs)}
        owned = [(at, text) for at, spec in enumerate(self._specs) for text in texts_of(spec)]
        self._owners = [at for at, _ in owned]
        texts = [text for _, text in owned]
        self._words = _WordIndex(texts)
        self._embedder = embedder
        self._meaning = None if embedder is None else _MeaningIndex(texts, embedder, folder)

    def search(self, query: str, limit: int) -> tuple[tuple[ToolSpec, ...], dict[str, float]]:
        """At most ``limit`` tools, nearest first, with a score from 0 to 1 for each. Up to half the places go to the
        companions of the nearest one, for what is to be done before and after it."""
        scores = self.scores(query)
        ranked = sorted(range(len(self._specs)), key=lambda at: (-scores[at], at))
        chosen = self._with_companions(ranked, limit)
        chosen.sort(key=lambda at: (-scores[at], at))
        return tuple(self._specs[at] for at in chosen), {self._specs[at].name: scores[at] for at in chosen}

    def scores(self, query: str) -> list[float]:
        """The score of every tool, in the order of the specs."""
        best = [0.0] * len(self._specs)
        parts = [generic(part) for part in segments(query)]
        by_meaning = None if self._meaning is None else self._meaning.similarities(parts)
        for number, part in enumerate(parts):
            scores = self._per_tool(self._words.similarities(part))
            if by_meaning is not None:
                meant = self._per_tool(by_meaning[number])
                scores = [MEANING * m + (1 - MEANING) * w for m, w in zip(meant, scores, strict=True)]
            best = [max(old, new if number == 0 else PART * new) for old, new in zip(best, scores, strict=True)]
        return self._as_learned(best, parts[0])

    def _as_learned(self, scores: list[float], request: str) -> list[float]:
        """The scores, with what was learned about those tools that are known so."""
        learned = None if self._embedder is None else for_embedder(self._embedder.name)
        if self._embedder is None or learned is None:
            return scores
        chances = learned.chances(self._embedder.embed([request])[0])  # embedders keep the vectors of recent texts
        return [
            (1 - LEARNED) * score + LEARNED * chances[spec.name] if learned.knows(spec) else score
            for spec, score in zip(self._specs, scores, strict=True)
        ]

    def _per_tool(self, similarities: Sequence[float]) -> list[float]:
        """The mean of the two nearest texts of each tool: one example alone can be near by accident."""
        first, second = [0.0] * len(self._specs), [0.0] * len(self._specs)
        for at, one in zip(self._owners, similarities, strict=True):
            if one > first[at]:
                first[at], second[at] = one, first[at]
            elif one > second[at]:
                second[at] = one
        return [min(1.0, (a + b) / 2) for a, b in zip(first, second, strict=True)]

    def _with_companions(self, ranked: list[int], limit: int) -> list[int]:
        """The nearest, leaving half of the places to companions of the first."""
        chosen = ranked[: max(1, limit - limit // 2)][:limit]
        names = self._specs[ranked[0]].companions if ranked else ()
        companions = [self._by_name[name] for name in names if name in self._by_name]
        for at in (*companions, *ranked):
            if len(chosen) >= limit:
                break
            if at not in chosen:
                chosen.append(at)
        return chosen


def texts_of(spec: ToolSpec) -> list[str]:
    """What a request is compared with: name and description, and each example."""
    name = spec.name.replace("_", " ").replace("-", " ")
    return [generic(text) for text in (spec.description, f"{name}: {spec.description}", *spec.examples)]


class _WordIndex:
    """Cosine of rarity-weighted words, and of letter groups, against every text that shares one."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._count = len(texts)
        self._by_word = _Postings([set(words(text)) for text in texts])
        self._by_letters = _Postings([trigrams(text) for text in texts])

    def similarities(self, query: str) -> list[float]:
        found = [0.0] * self._count
        for postings, terms, share in (
            (self._by_word, set(words(query)), 1 - _LETTERS),
            (self._by_letters, trigrams(query), _LETTERS),
        ):
            for at, similarity in postings.scores(terms).items():
                found[at] += share * similarity
        return found


class _Postings:
    def __init__(self, texts: Sequence[set[str]]) -> None:
        counts = Counter(term for text in texts for term in text)
        self._unknown = math.log(1 + len(texts) / 0.5)
        self._weight = {term: math.log(1 + len(texts) / (0.5 + count)) for term, count in counts.items()}
        self._holders: defaultdict[str, list[int]] = defaultdict(list)
        self._norm = [self._length(text) for text in texts]
        for at, text in enumerate(texts):
            for term in text:
                self._holders[term].append(at)

    def scores(self, query: set[str]) -> dict[int, float]:
        norm = self._length(query)
        found: defaultdict[int, float] = defaultdict(float)
        for term in query & self._weight.keys():
            weight = self._weight[term] ** 2
            for at in self._holders[term]:
                found[at] += weight
        return {at: total / (norm * self._norm[at]) for at, total in found.items()}

    def _length(self, terms: set[str]) -> float:
        # What no tool mentions, names and numbers mostly, says little about which tool is wanted.
        return math.sqrt(sum(self._weight.get(term, self._unknown / 3) ** 2 for term in terms)) or 1.0


class _MeaningIndex:
    """Cosine of the vectors of request and texts."""

    def __init__(self, texts: Sequence[str], embedder: Embedder, folder: Path | None) -> None:
        self._texts, self._embedder, self._folder = texts, embedder, folder
        self._vectors: list[array[float]] | None = None
        self._matrix: Any = None

    def similarities(self, parts: Sequence[str]) -> list[list[float]]:
        """For every part, its similarity with each text; what is further than a right angle counts 0."""
        vectors = self._ready()
        return [[max(0.0, one) for one in self._products(vectors, asked)] for asked in self._embedder.embed(parts)]

    def _products(self, vectors: list[array[float]], asked: Sequence[float]) -> Sequence[float]:
        if self._matrix is not None:
            product: list[float] = (self._matrix @ asked).tolist()
            return product
        return [sum(a * b for a, b in zip(vector, asked, strict=True)) for vector in vectors]

    def _ready(self) -> list[array[float]]:
        if self._vectors is None:
            cache = VectorCache(self._embedder.name, self._embedder.dimensions, self._folder)
            missing = list(dict.fromkeys(text for text in self._texts if cache.get(text) is None))
            for start in range(0, len(missing), _BATCH):
                batch = missing[start : start + _BATCH]
                cache.put(dict(zip(batch, self._embedder.embed(batch), strict=True)))
            known = [cache.get(text) for text in self._texts]
            self._vectors = [vector for vector in known if vector is not None]
            if find_spec("numpy") is not None and self._vectors:
                import numpy

                self._matrix = numpy.array(self._vectors, dtype="float32")
        return self._vectors
