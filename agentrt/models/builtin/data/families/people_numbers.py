# ruff: noqa: E501  (phrase banks read better on their own lines)
"""Numbers as people say them: in words, by the dozen, a year and a half, below zero; in sums, rates, dates and units."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping, Sequence
from random import Random
from typing import NamedTuple

from agentrt.models.builtin.data.families import units
from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.people_numbers_words import BARE, DATES, DEGREES, QUANTITIES
from agentrt.models.builtin.data.families.phrases import Deck
from agentrt.models.builtin.data.families.story import Kind, Problem, Story, one_step
from agentrt.models.builtin.data.families.told import LEADS
from agentrt.models.builtin.data.types import Episode, Split


class Said(NamedTuple):
    """A number: how it is said and the digits of it."""

    shown: str
    digits: str


Numbers = Callable[[Random], Said]

_DOZENS = {"a dozen": 12, "half a dozen": 6, "two dozen": 24, "three dozen": 36, "four dozen": 48, "five dozen": 60, "ten dozen": 120, "one dozen": 12}  # fmt: skip
_MONTHS = {"a year and a half": 18, "one and a half years": 18, "half a year": 6, "a year": 12, "two years": 24, "two and a half years": 30, "three years": 36,
           "four years": 48, "five years": 60, "a full year": 12, "two full years": 24}  # fmt: skip
_HOURS = {"half an hour": "0.5", "an hour and a half": "1.5", "one and a half hours": "1.5", "two and a half hours": "2.5", "three and a half hours": "3.5", "four and a half hours": "4.5",
          "three quarters of an hour": "0.75", "an hour and a quarter": "1.25", "five and a half hours": "5.5", "a quarter of an hour": "0.25", "six and a half hours": "6.5"}  # fmt: skip
_KILOS = {"half a kilo": "0.5", "a kilo and a half": "1.5", "one and a half kilos": "1.5", "a quarter of a kilo": "0.25", "two and a half kilos": "2.5", "three kilos": "3",
          "two kilos": "2", "three and a half kilos": "3.5", "five kilos": "5", "three quarters of a kilo": "0.75", "four and a half kilos": "4.5"}  # fmt: skip


def worded(low: int, high: int, digits: float = 0.25) -> Numbers:
    """A drawer of whole numbers, mostly in words; digits: how often not."""

    def draw(rng: Random) -> Said:
        number = rng.randint(low, high)
        if rng.random() < digits:
            return Said(str(number), str(number))
        return Said(spoken(rng, number), str(number))

    return draw


def spoken(rng: Random, number: int) -> str:
    """A number below a million in words, as people differ in saying it ("a hundred and four", "fifteen hundred")."""
    if 1100 <= number < 2000 and number % 100 == 0 and rng.random() < 0.5:
        return f"{v.spelled(number // 100)} hundred"
    thousands, rest = divmod(number, 1000)
    text = v.spelled(rest) if rest or not thousands else ""
    if thousands:
        joint = " and " if 0 < rest < 100 else " "
        text = f"{v.spelled(thousands)} thousand{joint if rest else ''}{text}"
    if text.startswith("one ") and rng.random() < 0.6:
        text = "a" + text.removeprefix("one")
    if rng.random() < 0.2:
        text = text.replace("-", " ")
    return text.replace(" and ", " ") if rng.random() < 0.15 else text


def among(table: Mapping[str, int | str]) -> Numbers:
    """A drawer of the phrases of a table."""

    def draw(rng: Random) -> Said:
        shown = rng.choice(list(table))
        return Said(shown, str(table[shown]))

    return draw


def digits(low: float, high: float, decimals: float = 0.3) -> Numbers:
    """A drawer of numbers in digits, whole or with decimals."""

    def draw(rng: Random) -> Said:
        text = v.decimal(rng, low, high) if rng.random() < decimals else str(rng.randint(int(low), int(high)))
        return Said(text, text)

    return draw


def price(low: float, high: float) -> Numbers:
    """A drawer of amounts of money in digits."""

    def draw(rng: Random) -> Said:
        text = v.price(rng, low, high)
        return Said(text, text)

    return draw


def multiple(low: int, high: int, least: int, most: int) -> Numbers:
    """A drawer of numbers that can be shared out: a product of two ranges, in words or digits."""
    return lambda rng: worded(n := rng.randint(low, high) * rng.randint(least, most), n, 0.4)(rng)


def sum_of(
    expression: str, templates: str, *answers: str, weight: float = 1.0, rising: str = "", **numbers: Numbers
) -> Kind:
    """A sum in a story: numbers as they are said in the request, their digits in the expression. rising: the keys (one
    letter each) whose numbers must grow in that order."""

    def draw(rng: Random) -> Problem:
        while True:
            drawn = {key: number(rng) for key, number in numbers.items()}
            sizes = [float(drawn[key].digits) for key in rising]
            if all(a < b for a, b in itertools.pairwise(sizes)):
                break
        before, after = rng.choice(v.CURRENCIES)
        slots: dict[str, object] = {key: said.shown for key, said in drawn.items()}
        slots |= {"L": before, "R": after, "name": rng.choice(v.FIRST), "city": rng.choice(v.CITIES)}
        return Problem(slots, {"expression": expression.format(**{key: said.digits for key, said in drawn.items()})})

    return Kind(draw, templates, answers, weight)


_THAT = ("That is {r}.", "It is {r}.", "That makes {r}.", "{r}.")
_CASH = ("That is {L}{r}{R}.", "It comes to {L}{r}{R}.", "It is {L}{r}{R}.", "That makes {L}{r}{R}.")
_FEW, _SOME, _MANY = worded(2, 15), worded(12, 99), worded(100, 999)

SUMS: dict[str, Kind] = {
    "shared": sum_of("{a} / {k}", QUANTITIES["shared"], *_THAT, weight=2.5, a=multiple(6, 40, 3, 12), k=worded(3, 15)),
    "times": sum_of("{k} * {a}", QUANTITIES["times"], *_THAT, weight=2, k=_SOME, a=worded(3, 150)),
    "plus": sum_of("{a} + {b}", QUANTITIES["plus"], *_THAT, weight=1.5, a=_MANY, b=worded(12, 400)),
    "minus": sum_of("{b} - {a}", QUANTITIES["minus"], *_THAT, weight=1.7, rising="ab", a=worded(12, 700), b=_MANY),
    "dozen": sum_of("{n} * {c}", QUANTITIES["dozen"], *_CASH, weight=1.8, n=among(_DOZENS), c=price(0.2, 30)),
    "dozen shared": sum_of("{n} / {k}", QUANTITIES["dozen shared"], *_THAT, n=among(_DOZENS), k=worded(2, 8)),
    "kilos": sum_of("{w} * {c}", QUANTITIES["kilos"], *_CASH, weight=1.7, w=among(_KILOS), c=price(1, 40)),
    "hours": sum_of("{h} * {c}", QUANTITIES["hours"], *_CASH, weight=1.7, h=among(_HOURS), c=price(8, 140)),
    "months": sum_of("{m} * {c}", QUANTITIES["months"], *_CASH, weight=1.7, m=among(_MONTHS), c=price(5, 1900)),
    "saving": sum_of("{c} / {m}", QUANTITIES["saving"], *_CASH, weight=1.2, m=among(_MONTHS), c=digits(300, 9000, 0.1)),
    "rent": sum_of("{k} * {c}", QUANTITIES["rent"], *_CASH, weight=1.8, k=worded(2, 36, 0.5), c=price(250, 2200)),
    "nights": sum_of("{k} * {c}", QUANTITIES["nights"], *_CASH, weight=1.8, k=worded(2, 14, 0.4), c=price(25, 240)),
    "nights fee": sum_of("{k} * {c} + {f}", QUANTITIES["nights fee"], *_CASH, weight=1.8, k=worded(2, 14, 0.4), c=price(25, 240), f=price(5, 90)),
    "order": sum_of("{k} * {c} + {f}", QUANTITIES["order"], *_CASH, weight=2.2, k=worded(2, 60, 0.6), c=price(1, 190), f=price(3, 40)),
    "order less": sum_of("{k} * {c} - {f}", QUANTITIES["order less"], *_CASH, weight=1.3, k=worded(3, 40, 0.6), c=price(12, 190), f=price(3, 30)),
    "two things": sum_of("{k} * {c} + {j} * {d}", QUANTITIES["two things"], *_CASH, weight=1.7, k=worded(2, 12, 0.5), c=price(1, 60), j=worded(2, 12, 0.5), d=price(1, 60)),
    "fuel": sum_of("{l} / {a} * 100", QUANTITIES["fuel"], "That is {r} litres per 100 km.", "It uses {r} litres per 100 km.", "{r} litres per 100 km.", weight=2, l=digits(15, 70, 0.8), a=digits(250, 990, 0.15)),
    "per hundred": sum_of("{b} / {a} * 100", QUANTITIES["per hundred"], *_THAT, weight=1.3, rising="ba", b=digits(2, 300, 0.4), a=digits(120, 2500, 0.1)),
    "needed": sum_of("{a} / 100 * {l}", QUANTITIES["needed"], *_THAT, weight=1.3, a=digits(80, 1500, 0), l=digits(4, 11, 0.7)),
    "unit price": sum_of("{c} / {k}", QUANTITIES["unit price"], *_CASH, weight=1.4, k=worded(3, 48, 0.5), c=price(4, 300)),
    "kilo price": sum_of("{c} / {a} * 1000", QUANTITIES["kilo price"], *_CASH, weight=1.4, a=digits(120, 900, 0), c=price(1, 20)),
    "speed": sum_of("{a} / {h}", QUANTITIES["speed"], *_THAT, weight=1.2, a=digits(12, 700, 0.2), h=among({key: value for key, value in _HOURS.items() if float(value) > 1})),
    "bare": Kind(lambda rng: _bare(rng), BARE, ("{r}", "It is {r}.", "That is {r}.", "{e} = {r}"), 5.0),
}  # fmt: skip


def _bare(rng: Random) -> Problem:
    """An expression typed without spaces; the call has them around its signs."""

    def number(high: int = 0) -> str:
        return v.number(rng, 2, high or rng.choice((9, 60, 400, 9000)))

    def whole() -> str:
        return str(rng.randint(2, 30))

    a, b, c, d = number(), number(), number(), number()
    p, q, r = rng.choice("+-*/"), rng.choice("+-*/"), rng.choice("+-*/")
    form = rng.choice((
        f"{a} * {b} - {c}", f"{a} * {b} + {c}", f"{a} {p} {b}", f"{a} {p} {b} {q} {c}", f"{a} {p} {b} {q} {c} {r} {d}", f"({a} + {b}) * {c} / {d}", f"({a} - {b}) * {c}", f"({a} {p} {b}) / {c}",
        f"{a} * ({b} + {c})", f"{a} / ({b} + {c})", f"{whole()}^2 - {c}", f"{whole()}^2 + {whole()}^2", f"2^{rng.randint(3, 16)} - {c}", f"{whole()}^3", f"({a} + {b}) * ({c} - {d})",
        f"{a} * {b} * {c}", f"{a} + {b} + {c} + {d}", f"{a} - {b} - {c}", f"{a} / {b} * 100", f"{whole()}^{rng.randint(2, 4)} / {whole()}", f"{c} + {a} * {b}",
    ))  # fmt: skip
    shown = form.replace(" ", "") if rng.random() < 0.8 else form
    if rng.random() < 0.12:
        shown = shown.replace("*", "x") if " " in shown else shown.replace("*", "×")
    return Problem({"e": shown}, {"expression": form})


_DATES = Deck("people_dates", DATES, {"after": 3, "before": 1.5, "today": 1.5})
_SPANS: dict[str, tuple[int, str]] = {
    "a year and a half": (18, "months"), "half a year": (6, "months"), "a fortnight": (14, "days"), "two fortnights": (28, "days"), "a dozen weeks": (12, "weeks"),
    "a hundred days": (100, "days"), "a week and a half": (0, ""), "one and a half years": (18, "months"), "two and a half years": (30, "months"), "a quarter of a year": (3, "months"),
    "half a dozen weeks": (6, "weeks"), "two dozen weeks": (24, "weeks"), "a year": (1, "years"), "a month": (1, "months"), "a week": (1, "weeks"), "a decade": (10, "years"),
}  # fmt: skip


def _span(rng: Random) -> tuple[str, int, str]:
    """A length of time in words, and what date_add is to be given."""
    if rng.random() < 0.3:
        words = rng.choice([key for key, (_, unit) in _SPANS.items() if unit])
        return (words, *_SPANS[words])
    unit = rng.choice(("days", "days", "weeks", "weeks", "months", "years"))
    most = {"days": 250, "weeks": 60, "months": 30, "years": 15}[unit]
    said = worded(2, most, 0.1)(rng)
    return f"{said.shown} {unit}", int(said.digits), unit


def people_dates(rng: Random, split: Split) -> Episode:
    """A date some time on or back, the time said in words."""
    kind = _DATES.draw(rng, split)
    words, amount, unit = _span(rng)
    start = "today" if kind == "today" else v.date_text(rng, v.day(rng, 2023, 2029))
    story = Story("people_dates", rng, split)
    story.ask(_DATES[kind], d=start, n=words)
    result = story.run("date_add", date=start, amount=-amount if kind == "before" else amount, unit=unit)
    day, weekday = result.split(" (")
    story.answer(("It is {w}, {r}.", "That is {w}, {r}.", "{r}, a {w}.", "{w}, {r}."), r=day, w=weekday.rstrip(")"))
    return story.finish(day)


_DEGREES = Deck("people_units", DEGREES, {"minus": 3, "dash": 2.5, "below": 1.8, "amount": 3.5, "kitchen": 1})


def people_units(rng: Random, split: Split) -> Episode:
    """A value below zero, or one said in words, in another unit."""
    kind = _DEGREES.draw(rng, split)
    if kind in ("amount", "kitchen"):
        shown, value, a, b = _amount(rng, ("mass", "volume") if kind == "kitchen" else tuple(units.UNITS)[:3])
    else:
        scales = [rng.choice(("C", "°C", "Celsius", "celsius")), rng.choice(("F", "°F", "Fahrenheit", "fahrenheit"))]
        rng.shuffle(scales)
        a, b = scales
        said = worded(1, 40, 1 if kind == "dash" else 0.6)(rng)
        if rng.random() < 0.15 and said.shown.isdigit():
            said = Said(text := v.decimal(rng, 1, 30), text)
        shown, value = said.shown, -units.value_of(said.digits)
    story = Story("people_units", rng, split)
    story.ask(_DEGREES[kind], v=shown, a=a, b=b, city=rng.choice(v.CITIES))
    result = story.run("convert_units", value=value, from_unit=a, to_unit=b)
    r = result.split(" = ")[1].split(" ")[0]
    story.answer(("That is {r} {b}.", "It is {r} {b}.", "{r} {b}.", "{x} {a} is {r} {b}."), r=r, b=b, a=a, x=value)
    return story.finish(r)


_HALVES = {"half a": "0.5", "one and a half": "1.5", "two and a half": "2.5", "three and a half": "3.5", "a quarter of a": "0.25", "three quarters of a": "0.75", "four and a half": "4.5",
           "ten and a half": "10.5", "a dozen": "12", "two dozen": "24", "half a dozen": "6", "a hundred": "100", "a thousand": "1000", "a couple of": "2"}  # fmt: skip
_ONE = {"kilometers": "kilometer", "miles": "mile", "pounds": "pound", "liters": "liter", "litres": "litre", "gallons": "gallon", "cups": "cup", "hours": "hour", "acres": "acre",
        "pints": "pint", "kilos": "kilo", "yards": "yard", "ounces": "ounce", "meters": "meter", "inches": "inch", "feet": "foot", "minutes": "minute", "grams": "gram",
        "kilograms": "kilogram", "metres": "metre", "kilometres": "kilometre", "hectares": "hectare"}  # fmt: skip


def _amount(rng: Random, quantities: Sequence[str]) -> tuple[str, int | float, str, str]:
    """A quantity said in words: its words, its value, its unit and another."""
    while True:
        a, b = units.pair(rng, rng.choice(quantities))
        if a in _ONE:
            break
    if rng.random() < 0.55:
        said = worded(2, rng.choice((20, 99, 999)), 0.0)(rng)
        return said.shown, int(said.digits), a, b
    words = rng.choice(list(_HALVES))
    single = words.endswith(" a") and not words.endswith("and a")
    return words, units.value_of(_HALVES[words]), _ONE[a] if single else a, b


FAMILIES = {
    "people_sums": one_step("people_sums", "calculator", SUMS, LEADS),
    "people_dates": people_dates,
    "people_units": people_units,
}
