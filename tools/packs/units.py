"""Conversion between everyday units, exact.

``convert_units`` gives the text the tool answers (``40 lb = 18.143695 kg``), ``convert`` the number. The table of
units is our own (``unit_table``): the packs' plain logic must run with the standard library alone, which rules out
a units library. Every factor is an exact fraction. Metric prefixes, squares and cubes (``m2``, ``cubic feet``) and
quotients (``km/h``, ``liters per minute``) are made from the table. A conversion between a quantity and its inverse
works too: ``mpg`` to ``l/100km``, ``min/km`` to ``km/h``.

A year is 365 days and a month a twelfth of it, as people reckon; ``ton`` is the US short ton, ``tonne`` and ``t``
the metric one; gallons, pints, quarts and cups are US unless called imperial.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from agentrt.tools.packs.numbers import Number, decimal_fraction, number_text
from agentrt.tools.packs.problem import Problem, listed, near
from agentrt.tools.packs.unit_table import KINDS, PREFIX_NAMES, PREFIX_SYMBOLS, ROWS, Dimension

DIGITS = 8
"""Significant digits of a converted value."""
_SUPERSCRIPTS = str.maketrans({"²": "2", "³": "3", "·": " ", "℃": "C", "℉": "F", "º": "°", "μ": "µ"})


class UnitProblem(Problem):
    """A unit that is not known, or two that measure different things."""


@dataclass(frozen=True, slots=True)
class Unit:
    """``base value = (value + shift) * factor``; ``shift`` is not 0 for temperatures only."""

    factor: Fraction
    dimension: Dimension
    shift: Fraction = Fraction(0)


def convert_units(value: Number, from_unit: str, to_unit: str) -> str:
    """``40 lb = 18.143695 kg``, with the units as they were given.

    Raises:
        UnitProblem: as ``convert``.
    """
    result = convert(value, from_unit, to_unit)
    return f"{number_text(decimal_fraction(value))} {from_unit} = {number_text(result, DIGITS)} {to_unit}"


def convert(value: Number, from_unit: str, to_unit: str) -> Fraction:
    """The value in the other unit.

    Raises:
        UnitProblem: a unit is not known (with near matches), or the two measure different things.
    """
    source, target = find_unit(from_unit), find_unit(to_unit)
    exact = decimal_fraction(value)
    inverse = tuple(-power for power in source.dimension)
    if source.dimension == target.dimension:
        return (exact + source.shift) * source.factor / target.factor - target.shift
    if inverse == target.dimension and any(inverse):
        if exact == 0:
            raise UnitProblem(f"0 {from_unit} has no value in {to_unit}, which is its inverse; expected a number not 0")
        return 1 / (exact * source.factor) / target.factor
    raise UnitProblem(
        f"cannot convert {from_unit} ({kind_of(source)}) to {to_unit} ({kind_of(target)}); "
        f"expected two units of one kind, for {kind_of(source)} for example {listed(_samples(source.dimension), 6)}"
    )


def kind_of(unit: Unit) -> str:
    """What the unit measures: ``length``, ``speed`` and so on."""
    return KINDS.get(unit.dimension, "another quantity")


def known_units() -> dict[str, list[str]]:
    """What is measured, and the first name of every unit of it."""
    units: dict[str, list[str]] = {}
    for row in ROWS:
        units.setdefault(KINDS[row.dimension], []).append(row.names[0])
    return units


@lru_cache(maxsize=4096)
def find_unit(name: str) -> Unit:
    """The unit of that name, symbol, plural or combination.

    Raises:
        UnitProblem: there is none; the text offers near matches.
    """
    plain = _plain(name)
    unit = _lookup(plain)
    if unit is None:
        symbols, words = _table()
        choices = near(plain, [one for one in (*words, *symbols) if len(one) > 1 or len(plain) < 3], cutoff=0.7)
        hint = f"did you mean {listed(choices)}?" if choices else "expected one such as kg, lb, km, miles, liters, °F"
        raise UnitProblem(f"unknown unit {name!r}; {hint}")
    return unit


def _plain(name: str) -> str:
    text = re.sub(r"\s+", " ", name.translate(_SUPERSCRIPTS)).strip().rstrip(".")
    return text.replace("^", "").replace("**", "")


def _lookup(name: str) -> Unit | None:
    return _simple(name) or _power(name) or _quotient(name)


def _simple(name: str) -> Unit | None:
    symbols, words = _table()
    unit = symbols.get(name) or words.get(name.lower())
    if unit is None and name.lower().startswith(("degrees ", "degree ", "deg ", "°")):
        bare = re.sub(r"^(?:degrees?|deg|°)\s*", "", name, flags=re.IGNORECASE)
        found = _simple(bare)
        return found if found is not None and (found.shift or found.dimension == find_unit("K").dimension) else None
    if unit is None and " " in name:  # "US gallons", "U.S. cups"
        first, _, rest = name.partition(" ")
        if first.lower().replace(".", "") in ("us", "american"):
            return _simple(rest)
    return unit


def _power(name: str) -> Unit | None:
    match = (
        re.fullmatch(r"(?i:(?P<word>square|sq\.?|cubic|cu\.?)) ?(?P<unit>.+)", name)
        or re.fullmatch(r"(?P<unit>.+?) ?(?P<word>[23])", name)
        or re.fullmatch(r"(?P<unit>.+) (?i:(?P<word>squared|cubed))", name)
    )
    if match is None:
        return None
    unit = _simple(match["unit"].strip())
    if unit is None or unit.shift:
        return None
    power = 3 if match["word"].lower()[:1] in "c3" else 2
    return Unit(unit.factor**power, _scaled(unit.dimension, power))


def _quotient(name: str) -> Unit | None:
    above, sign, below = name.partition("/")
    if not sign:
        above, sign, below = re.sub(r"(?i)\bper\b", "/", name, count=1).partition("/")
    if not sign:
        return None
    count = re.match(r"\s*(\d+)\s*", below)
    bare = below[count.end() :] if count else below
    left, right = _up_to_power(above.strip()), _up_to_power(bare.strip())
    if left is None or right is None or left.shift or right.shift:
        return None
    dimension = tuple(a - b for a, b in zip(left.dimension, right.dimension, strict=True))
    return Unit(left.factor / right.factor / (int(count[1]) if count else 1), dimension)


def _up_to_power(name: str) -> Unit | None:
    return _simple(name) or _power(name)


def _scaled(dimension: Dimension, power: int) -> Dimension:
    return tuple(one * power for one in dimension)


def _samples(dimension: Dimension) -> list[str]:
    return [row.symbols[0] if row.symbols else row.names[0] for row in ROWS if row.dimension == dimension]


@lru_cache(maxsize=1)
def _table() -> tuple[dict[str, Unit], dict[str, Unit]]:
    """Symbols, whose case counts (``mg`` is not ``Mg``), and words, whose case does not."""
    symbols: dict[str, Unit] = {}
    words: dict[str, Unit] = {}
    for row in ROWS:
        unit = Unit(row.factor, row.dimension, row.shift)
        for symbol in row.symbols:
            symbols[symbol] = unit
        for word in row.names:
            words[word] = words[_plural(word)] = unit
    for row in ROWS:
        for prefix in row.prefixes:
            scale, long = PREFIX_SYMBOLS[prefix], PREFIX_NAMES[prefix]
            unit = Unit(row.factor * scale, row.dimension)
            for symbol in row.symbols:
                symbols.setdefault(prefix + symbol, unit)
            for word in row.names:
                words.setdefault(long + word, unit)
                words.setdefault(long + _plural(word), unit)
    # A symbol in the wrong case counts when it can mean only one thing, or by the table's own order.
    for symbol, unit in list(symbols.items()):
        words.setdefault(symbol.lower(), unit)
    return symbols, words


def _plural(word: str) -> str:
    if word.endswith(("ch", "s", "x")):
        return word + "es"
    if word.endswith("y") and word[-2] not in "aeiou":
        return word[:-1] + "ies"
    return word + "s"
