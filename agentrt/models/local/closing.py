"""The shortest way out: when a token budget runs low, the tokens that bring a grammar to an end. ``local.decode``
keeps such a way in hand and takes it at the last moment, so that what leaves the engine is never half a JSON text."""

from __future__ import annotations

from typing import Any

import numpy as np

from agentrt.core.errors import SchemaUnsupported
from agentrt.models.local.grammar import Matcher, Vocabulary

MOST_STEPS = 400
"""Free tokens tried; forced runs come on top."""
_OUTSIDE = ("}", "]", "null", '"', "0", "1", "true", "false")
_INSIDE = ('"',)
_LAST = ("[", "{", ",", ", ", '", "')


class WayOut:
    """Finds closings. Greedy: at each step the allowed token that leads out fastest by its text. Not always the very
    shortest way, but one that is known to exist."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._outside = _ranks(vocabulary, _OUTSIDE)
        self._inside = _ranks(vocabulary, _INSIDE)

    def find(self, matcher: Matcher, state: int, most: int) -> list[int] | None:
        """Tokens that bring ``matcher`` (left as it is) to an accepting state; ``None`` when no way of at most
        ``most`` tokens was found."""
        way: list[int] = []
        try:
            walker = matcher.copy()
            for _ in range(MOST_STEPS):
                if walker.accepting or walker.stopped:
                    return way
                allowed = walker.allowed()
                ranks = (self._inside if state else self._outside)[allowed]
                token = int(allowed[int(np.argmin(ranks))])
                walker.consume(token)
                run = [token, *walker.forced()]
                way += run
                if len(way) > most:
                    return None
                for one in run:
                    state = advance(state, self._vocabulary.bytes_of(one))
        except SchemaUnsupported:
            return None
        return None


def advance(state: int, text: bytes) -> int:
    """Where a JSON text stands after ``text``: 0 outside strings, 1 inside one, 2 after a backslash in one."""
    for byte in text:
        if state == 2:
            state = 1
        elif byte == 0x5C and state == 1:
            state = 2
        elif byte == 0x22:
            state = 1 - state
    return state


def _ranks(vocabulary: Vocabulary, first: tuple[str, ...]) -> np.ndarray[Any, Any]:
    """For each token how late it is tried: the texts in ``first`` in their order, ordinary ones by length, openers
    last."""
    ranks = np.full(vocabulary.size, 1e6)
    for token in range(vocabulary.size):
        text = vocabulary.bytes_of(token).decode("utf-8", "replace")
        if text in first:
            ranks[token] = first.index(text)
        elif text[:1] in ("}", "]", '"') and text not in _LAST and first is _OUTSIDE:
            ranks[token] = 20 + len(text)
        elif text in _LAST or "{" in text or "[" in text:
            ranks[token] = 1000 + len(text)
        elif "\\" in text or not text:
            ranks[token] = 5000
        else:
            ranks[token] = 100 + len(text)
    return ranks
