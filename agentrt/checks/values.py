"""Comparing values as a person would: is this number, date or name in that text, are these the same arguments?

Checks of answers must not fail over formatting (``1,234.50`` for 1234.5, ``May 3, 2024`` for 2024-05-03), nor pass
because one number is part of another. Called by trajectory checks and by the scorers of ``agentrt.evals``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal
from typing import Any

_NUMBER = re.compile(r"(?<![\w.])(?<!\w[-/])(?<!\d:)[-−]?\d+(?:[.,]\d+)*(?!\d|[-/:]\d|_|\.\w)")
_WHOLE = re.compile(r"-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?")
"""Commas only where thousands have them: `21.1,121` and `1234,567` are two cells of a row each."""
_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_SPACES = re.compile(r"\s+")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
LEAST_DIGITS = 3
"""A rounded number must show at least so many digits and two decimals to count as the exact one."""


def contains_value(text: str, value: str) -> bool:
    """Whether ``text`` says ``value``: a number in any formatting, a date in any usual spelling, or the words
    themselves, standing alone."""
    number = as_number(value)
    if number is not None:
        return any(_is_number(found, number) for found in numbers_in(text))
    spellings = _date_spellings(value) if _ISO_DATE.fullmatch(value.strip()) else (value,)
    plain = _folded(text)
    return any(_stands_in(plain, _folded(spelling)) for spelling in spellings)


def as_number(text: str) -> Decimal | None:
    """The number that the whole text is, if it is one; ``1,234.50`` and ``1234.5`` are equal."""
    bare = text.strip().replace("−", "-")
    if not _WHOLE.fullmatch(bare):
        return None
    return Decimal(bare.replace(",", ""))


def numbers_in(text: str) -> Iterator[Decimal]:
    """Every number that stands alone in a text (not the digits of a date, a path or a code)."""
    for found in _NUMBER.finditer(text):
        number = as_number(found.group())
        # What is no number with its commas is several: the cells of a row.
        for part in (number,) if number is not None else map(as_number, found.group().split(",")):
            if part is not None:
                yield part


def same_arguments(one: Any, other: Any) -> bool:
    """Equal as JSON, save that 40 equals 40.0 and blanks around texts do not count."""
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if isinstance(one, int | float) and isinstance(other, int | float):
        return abs(one - other) <= 1e-9 * max(1.0, abs(one), abs(other))
    if isinstance(one, str) and isinstance(other, str):
        return one.strip() == other.strip()
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        return one.keys() == other.keys() and all(same_arguments(one[key], other[key]) for key in one)
    if _is_list(one) and _is_list(other):
        return len(one) == len(other) and all(same_arguments(a, b) for a, b in zip(one, other, strict=True))
    return bool(one == other)


def _is_list(value: Any) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, str)


def _is_number(found: Decimal, wanted: Decimal) -> bool:
    if found == wanted:
        return True
    exponent = found.as_tuple().exponent
    if not isinstance(exponent, int) or exponent > -2 or len(found.as_tuple().digits) < LEAST_DIGITS:
        return False
    unit = Decimal(1).scaleb(exponent)
    return found in (wanted.quantize(unit, ROUND_HALF_UP), wanted.quantize(unit, ROUND_HALF_EVEN))


def _date_spellings(value: str) -> tuple[str, ...]:
    try:
        day = date.fromisoformat(value.strip())
    except ValueError:
        return (value,)
    name = _MONTHS[day.month - 1]
    months = dict.fromkeys((name, name[:3]))
    written = [f"{m} {day.day}{comma} {day.year}" for m in months for comma in ("", ",")]
    written += [f"{day.day} {m} {day.year}" for m in months]
    return (value, *written)


def _folded(text: str) -> str:
    return _SPACES.sub(" ", text.casefold()).strip()


def _stands_in(text: str, words: str) -> bool:
    before = r"(?<!\w)" if words[:1].isalnum() else ""
    after = r"(?!\w)" if words[-1:].isalnum() else ""
    return re.search(before + re.escape(words) + after, text) is not None
