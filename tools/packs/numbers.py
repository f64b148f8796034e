"""How numbers are read from people's texts and written for them. Standard library only; used by all packs."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Context, Decimal
from fractions import Fraction

Number = int | float | Fraction

DIGITS = 10
"""Significant digits of a printed number that is not whole."""
_LONGEST_INTEGER = 60
_CURRENCY = "$€£¥₹"
_SIMPLE = re.compile(r"(-?[0-9]{1,300})(?:\.([0-9]{1,300}))?")
_POINT = re.compile(r"[+-]?(?:(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d{1,3})?")
_COMMA = re.compile(r"[+-]?(?:\d{1,3}(?:[.\u00a0 ]\d{3})+|\d+)(?:,\d+)?")
_MONEY_WORD = re.compile(r"\s*\b(?:USD|EUR|GBP|CHF|JPY)\b\s*", re.IGNORECASE)


def number_text(value: Number, digits: int = DIGITS) -> str:
    """A number as a person writes it: ``684.9280822``, ``18``, ``0.05``.

    Whole numbers are exact; others have at most ``digits`` significant digits, but never fewer than two decimals
    more than their whole part has (money in the billions keeps its cents). No trailing zeros, no separators; an
    exponent only for what is very large or below 1e-9.

    Raises:
        ValueError: the value is infinite or not a number.
    """
    if isinstance(value, float) and not math.isfinite(value):
        raise ValueError("the result is not a finite number")
    exact = Fraction(value)
    if exact.denominator == 1:
        # Comparing first: turning a number of many thousand digits into text is slow, and Python refuses it.
        if abs(exact.numerator) < 10**_LONGEST_INTEGER:
            return str(exact.numerator)
        return _scientific(_divide(exact, digits))
    whole_digits = len(str(abs(int(exact)))) if abs(exact) >= 1 and abs(exact) < 10**_LONGEST_INTEGER else 0
    rounded = _divide(exact, max(digits, whole_digits + 2)).normalize()
    if not -10 < rounded.adjusted() < _LONGEST_INTEGER:
        return _scientific(rounded)
    return format(rounded, "f")


def decimal_fraction(value: Number) -> Fraction:
    """The number a person meant: 0.1 is a tenth, not the binary fraction next to it."""
    return Fraction(repr(value)) if isinstance(value, float) else Fraction(value)


def parse_number(text: str, comma: bool = False) -> Fraction | None:
    """The number a cell holds, without currency signs, thousands separators and a percent sign (``12%`` is 12);
    ``None`` when it is no number. ``comma`` reads ``1.234,50``."""
    bare = text.strip()
    if (simple := _SIMPLE.fullmatch(bare)) is not None and not (comma and simple[2]):
        # Most cells of most tables: several times as fast as what follows.
        return Fraction(int(simple[1] + (simple[2] or "")), 10 ** len(simple[2] or ""))
    if not bare or not any(char.isdigit() for char in bare):
        return None
    if not bare.isdigit():
        bare = _MONEY_WORD.sub("", bare).strip(_CURRENCY + " \u00a0").removesuffix("%").rstrip()
        if bare.startswith("(") and bare.endswith(")"):
            bare = "-" + bare[1:-1].strip(_CURRENCY + " ")
        if bare[:1] in "+-−":
            bare = ("" if bare[0] == "+" else "-") + bare[1:].lstrip(_CURRENCY + " ")
    if not (_COMMA if comma else _POINT).fullmatch(bare) or not bare[-1:].isdigit():
        return None
    if comma:
        bare = re.sub(r"[.\u00a0 ]", "", bare).replace(",", ".")
    return Fraction(bare.replace(",", ""))


def exact_sum(values: Iterable[Fraction]) -> Fraction:
    """The sum. Adding numerators of equal denominators first saves most of the work on columns of money."""
    totals: dict[int, int] = {}
    for value in values:
        totals[value.denominator] = totals.get(value.denominator, 0) + value.numerator
    return sum((Fraction(top, bottom) for bottom, top in totals.items()), Fraction(0))


def _divide(exact: Fraction, digits: int) -> Decimal:
    context = Context(prec=digits, rounding=ROUND_HALF_UP, Emax=10**9, Emin=-(10**9))
    return context.divide(Decimal(exact.numerator), Decimal(exact.denominator))


def _scientific(value: Decimal) -> str:
    value = value.normalize()
    exponent = value.adjusted()
    return f"{format(value.scaleb(-exponent).normalize(), 'f')}e{exponent}"
