"""The numbers that may stand in a sum: those the conversation gives, and those everybody knows.

A small model that means "forty-five" writes 45, or 15, or the nearest number it has seen lately. A text parameter
marked ``x-numbers: given`` (an arithmetic expression) may hold the numbers of the user's words and of observations, in
digits or in words; constants of everyday reckoning where the words that bring them along are there (52 where weeks are,
100 where percent is); and what percentages, cents and years come to (0.19 and 1.19 where 19 % was said, 36 months
where three years were). Used by ``local.schema`` for cards with ``grounded_numbers``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from agentrt.models.local.lark import quoted
from agentrt.models.local.numerals import numerals, prices

MOST_GIVEN = 400
"""Different numbers a conversation may give; with more of them anything goes."""
_ALWAYS = ("1", "2")
_CUES = tuple(
    (re.compile(rf"\b(?:{words})", re.IGNORECASE), tuple(numbers.split()))
    for words, numbers in (
        (r"secs?\b|second|mins?\b|minute|hrs?\b|hour|day|daily|speed|km/h|mph", "24 60 3600"),
        ("day|daily|week", "7"),
        ("day|daily|month", "30"),
        ("day|daily|year|annual|old|age", "365 366 365.25"),
        ("week|year|annual", "52"),
        ("month|year|annual|dozen|inch|foot|feet|ft|cm|centimet|tall", "12"),
        ("inch|foot|feet|ft|cm|centimet|tall", "2.54"),
        ("percent|per cent|pct|share|fraction|part of|out of|hundred", "100"),
        ("kilo|k[gmw]|grand|thousand|grams?|[gklm]\\b|m[lm]|metre|meter|lit|watt", "1000"),
        ("million", "1000000"),
        ("billion", "1000000000"),
        ("half|halve|halving", "0.5"),
        ("third|triple|thrice|cube", "3"),
        ("four|quadruple", "4"),
        ("fortnight|stone", "14"),
        (r"ounce|oz\b", "16"),
        ("quarter", "3 4"),
        ("season|sides?|corner", "4"),
        ("half a hundred", "50"),
        ("half a thousand", "500"),
        ("couple of dozen", "24"),
        ("couple of hundred", "200"),
        ("fifth", "5"),
        ("sixth", "6"),
        ("eighth", "8"),
        ("tenth|log", "10"),
        ("round|nearest|whole", "0"),
    )
)
"""What a text speaks of, and the constants it brings along."""
_HUNDREDTHS = re.compile(r"%|\b(?:per ?cent|pct|cents?|ct|pence)\b", re.IGNORECASE)
_MEAN = re.compile(r"\b(?:average|avg|mean)\b", re.IGNORECASE)
_YEARS = re.compile(r"\b(?:years?|yrs?)\b", re.IGNORECASE)
_WEEKS = re.compile(r"\bweeks?\b", re.IGNORECASE)
_RUN = re.compile(r"\d+(?:\.\d+)?")
_FREE = r"/[^\d.:\"\\\x00-\x1F\x7F]+/"


def given(texts: Sequence[str]) -> list[str]:
    """The numbers for a sum, as they may be written; empty where the texts give none or too many."""
    said = {text: _said(text) for text in texts}
    if not any(said.values()):
        return []
    constants = (number for cue, numbers in _CUES if any(map(cue.search, texts)) for number in numbers)
    derived = (number for text, numbers in said.items() for number in _derived(text, numbers))
    found = list(dict.fromkeys([*chain.from_iterable(said.values()), *_ALWAYS, *constants, *derived]))
    return found if len(found) <= MOST_GIVEN else []


def sum_rule(numbers: Sequence[str]) -> str:
    """The body of a Lark terminal for a JSON string whose numbers are all among these."""
    number = " | ".join(map(quoted, numbers))
    return rf'"\"" ({_FREE})? (({number}) {_FREE})* ({number})? "\""'


def _said(text: str) -> list[str]:
    """With and without thousands separators, so that it may also be written as it stands."""
    plain = (number.removeprefix("-") for number in numerals(text))
    return [number for number in [*plain, *prices(text), *_RUN.findall(text)] if _RUN.fullmatch(number)]


def _derived(text: str, said: Sequence[str]) -> Iterator[str]:
    """What follows from the numbers of a text by the words around them."""
    small = [float(number) for number in dict.fromkeys(said) if float(number) <= 100]
    if _HUNDREDTHS.search(text):
        yield "100"
        yield from (_short(share) for one in small for share in (one / 100, 1 + one / 100, 1 - one / 100))
    if _YEARS.search(text):
        yield from (_short(12 * one) for one in small)
    if _WEEKS.search(text):
        yield from (_short(7 * one) for one in small)
    if _MEAN.search(text):
        yield from map(str, range(2, len(said) + 1))


def _short(number: float) -> str:
    return f"{number:.6f}".rstrip("0").rstrip(".")
