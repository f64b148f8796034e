"""The shortest way out: when a token budget runs low, the tokens that bring a grammar to an end. ``local.decode``
keeps such a way in hand and takes it at the last moment, so that what leaves the engine is never half a JSON text."""

from __future__ import annotations

from functools import cached_property
from typing import Any

import numpy as np

from agentrt.core.errors import SchemaUnsupported
from agentrt.models.local.grammar import Matcher, Vocabulary

_Ranks = np.ndarray[Any, Any]
MOST_STEPS = 400
"""Free tokens tried in one walk; forced runs come on top."""
_OUTSIDE = ("}", "]", ",", ", ", "null", "true", "false", "n", "t", "f", '"')
"""A comma comes before all values: where neither bracket is allowed, it is the only way on. Words come before digits,
because they end by themselves."""
_INSIDE = ('"',)
_DIGITS = ("0123456789", "5918273640", "9876543210")
"""Orders in which digits are tried: bounded numbers do not end in every one."""


class WayOut:
    """Finds closings. Greedy: at each step the allowed token that leads out fastest by its text. Not always the very
    shortest way, but one that is known to exist. ``ends`` are further texts that lead out, such as the end of
    thinking."""

    def __init__(self, vocabulary: Vocabulary, ends: tuple[str, ...] = ()) -> None:
        self._vocabulary, self._ends = vocabulary, ends

    @cached_property
    def _orders(self) -> list[tuple[_Ranks, _Ranks]]:
        texts = [self._vocabulary.bytes_of(token).decode("utf-8", "replace") for token in range(self._vocabulary.size)]
        digits = {text: token for token, text in enumerate(texts) if len(text) == 1 and text in _DIGITS[0]}
        orders = []
        for order in _DIGITS:
            pair = _ranks(texts, self._ends + _OUTSIDE, '}]"'), _ranks(texts, self._ends + _INSIDE, "")
            for ranks in pair:
                for place, digit in enumerate(order):
                    if digit in digits:
                        ranks[digits[digit]] = 20 + place
            orders.append(pair)
        return orders

    def find(self, matcher: Matcher, state: int, most: int) -> list[int] | None:
        """Tokens that bring ``matcher`` (left as it is) to an accepting state; ``None`` when no way of at most
        ``most`` tokens was found. ``state`` is where the JSON stands, see ``advance``; around the opening of a call
        that is only a guess, so the opposite is tried as well."""
        for outside, inside in self._orders:
            for guess in (state, 0 if state else 1):
                way = self._walk(matcher, guess, most, outside, inside)
                if way is not None:
                    return way
        return None

    def _walk(self, matcher: Matcher, state: int, most: int, outside: _Ranks, inside: _Ranks) -> list[int] | None:
        way: list[int] = []
        try:
            walker = matcher.copy()
            for _ in range(MOST_STEPS):
                if walker.accepting or walker.stopped:
                    return way
                allowed = walker.allowed()
                ranks = (inside if state else outside)[allowed]
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


def _ranks(texts: list[str], first: tuple[str, ...], closers: str) -> _Ranks:
    """For each token how late it is tried: the texts in ``first`` in their order, what begins with a closer, ordinary
    ones by length, openers last."""
    ranks = np.empty(len(texts))
    places = {text: place for place, text in enumerate(first)}
    for token, text in enumerate(texts):
        if text in places:
            ranks[token] = places[text]
        elif text and text[0] in closers:
            ranks[token] = 40 + len(text)
        elif "{" in text or "[" in text:
            ranks[token] = 1000 + len(text)
        elif "\\" in text or not text:
            ranks[token] = 5000
        else:
            ranks[token] = 100 + len(text)
    return ranks
