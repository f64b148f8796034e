# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""Sums whose numbers are words: a dozen and a half, twice as much, three quarters of, half price, two fifty, three and a
half hours, forty-five a week for fifty-two weeks. The expression has digits."""

from __future__ import annotations

from random import Random

from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.asks_numbers import BESIDE, BOUGHT, amount, ask, asked, count, nouns, plain
from agentrt.models.builtin.data.families.asks_sums_worded_words import WORDED as W
from agentrt.models.builtin.data.families.people_numbers import Numbers, Said, among, spoken
from agentrt.models.builtin.data.families.story import Kind

_CASH = ("{L}{r}{R}.", "That is {L}{r}{R}.", "It comes to {L}{r}{R}.")
_THAT = ("That is {r}.", "It is {r}.", "That makes {r}.", "{r}.")
_DOZENS: dict[str, int | str] = {"a dozen": 12, "half a dozen": 6, "a dozen and a half": 18, "two dozen": 24, "two and a half dozen": 30, "three dozen": 36, "four dozen": 48, "one and a half dozen": 18, "one dozen": 12,
           "five dozen": 60, "a couple of": 2, "a couple of dozen": 24, "a pair of": 2, "a hundred": 100, "a hundred and twenty": 120}  # fmt: skip
_MULTIPLE: dict[str, int | str] = {"twice": 2, "double": 2, "three times": 3, "four times": 4, "five times": 5, "ten times": 10, "triple": 3, "treble": 3, "six times": 6, "two and a half times": "2.5", "one and a half times": "1.5", "a hundred times": 100, "eight times": 8}  # fmt: skip
_PARTS: dict[str, int | str] = {"half": 2, "a third": 3, "a quarter": 4, "a fifth": 5, "a sixth": 6, "an eighth": 8, "a tenth": 10, "one third": 3, "one quarter": 4, "one fifth": 5, "one tenth": 10}  # fmt: skip
_MORE: dict[str, int | str] = {"two thirds": "2 / 3", "three quarters": "3 / 4", "two fifths": "2 / 5", "three fifths": "3 / 5", "four fifths": "4 / 5", "five sixths": "5 / 6", "three eighths": "3 / 8", "seven eighths": "7 / 8",
         "nine tenths": "9 / 10", "three tenths": "3 / 10", "two-thirds": "2 / 3", "three-quarters": "3 / 4", "five eighths": "5 / 8", "seven tenths": "7 / 10"}  # fmt: skip
_SPAN: dict[str, int | str] = {"a year": 52, "half a year": 26, "two years": 104, "fifty-two weeks": 52, "ten weeks": 10, "twelve weeks": 12, "a fortnight": 2, "six weeks": 6, "twenty weeks": 20, "a month of four weeks": 4, "thirty weeks": 30, "forty weeks": 40}  # fmt: skip
_MONTHS: dict[str, int | str] = {"a year": 12, "half a year": 6, "two years": 24, "a year and a half": 18, "three years": 36, "a quarter": 3, "five years": 60, "eighteen months": 18, "ten years": 120, "two and a half years": 30, "nine months": 9}  # fmt: skip
_DAYS: dict[str, int | str] = {"a week": 7, "a fortnight": 14, "two weeks": 14, "three weeks": 21, "ten days": 10, "a year": 365, "six weeks": 42, "half a week": "3.5", "thirty days": 30}  # fmt: skip
_T = nouns(BOUGHT)


def _halves(one: str, many: str) -> dict[str, int | str]:
    """The halves and quarters of a unit, as they are said."""
    table: dict[str, int | str] = {f"half a{'n' if one[0] in 'aeiou' or one == 'hour' else ''} {one}": "0.5", f"three quarters of a{'n' if one == 'hour' else ''} {one}": "0.75", f"a{'n' if one == 'hour' else ''} {one} and a half": "1.5", f"a{'n' if one == 'hour' else ''} {one} and a quarter": "1.25"}  # fmt: skip
    for number in range(1, 13):
        table[f"{v.spelled(number)} and a half {many}"] = f"{number}.5"
        if number > 1:
            table[f"{v.spelled(number)} and a quarter {many}"] = f"{number}.25"
            table[f"{v.spelled(number)} {many}"] = str(number)
    return table


_HOURS = among(_halves("hour", "hours"))
_WEIGHT = among({**_halves("kilo", "kilos"), **_halves("pound", "pounds")})
_LENGTH = among({**_halves("metre", "metres"), **_halves("yard", "yards")})


def _till(rng: Random) -> Said:
    """A price as it is said at a till: "two fifty", "nineteen ninety-nine"."""
    whole, cents = rng.randint(1, 29), rng.choice((20, 25, 30, 40, 50, 50, 60, 75, 80, 90, 95, 99, 49, 45, 15, 35, 65))
    said = f"{v.spelled(whole)} {v.spelled(cents)}"
    return Said(said if rng.random() < 0.7 else said.replace("-", " "), f"{whole}.{cents}")


def _words(low: int, high: int, step: int = 1) -> Numbers:
    """A drawer of whole numbers in words."""

    def draw(rng: Random) -> Said:
        number = rng.randrange(low, high + 1, step)
        return Said(spoken(rng, number), str(number))

    return draw


WORDED: dict[str, Kind] = {
    "dozen cost": ask("{n} * {c}", W["dozen cost"], *_CASH, weight=2, n=among(_DOZENS), c=amount(0.3, 30), t=_T),
    "dozen less": ask("{n} - {b}", W["dozen less"], *_THAT, weight=1.5, rising="bn", n=among(_DOZENS), b=count(1, 40, 0.5), t=_T),
    "dozen share": ask("{n} / {k}", W["dozen share"], *_THAT, weight=1.2, n=among(_DOZENS), k=count(2, 9, 0.6), t=_T),
    "dozen boxes": ask("{k} * {n}", W["dozen boxes"], *_THAT, weight=1, n=among({key: value for key, value in _DOZENS.items() if "of" not in key}), k=count(2, 24, 0.5), t=_T),
    "twice": ask("{n} * {a}", W["twice"], *_THAT, weight=2.4, n=among(_MULTIPLE), a=count(3, 950, 0.3), t=_T),
    "twice cash": ask("{n} * {a}", W["twice cash"], *_CASH, weight=1.6, n=among(_MULTIPLE), a=amount(4, 900)),
    "part": ask("{a} / {n}", W["part"], *_THAT, weight=2, n=among(_PARTS), a=count(12, 990, 0.3), t=_T),
    "part cash": ask("{a} / {n}", W["part cash"], *_CASH, weight=1.5, n=among(_PARTS), a=amount(12, 2500)),
    "parts": ask("{a} * {n}", W["parts"], *_THAT, weight=2.2, n=among(_MORE), a=count(12, 990, 0.3), t=_T),
    "left after": ask("{a} - {a} * {n}", W["left after"], "{r} left.", "That leaves {r}.", "{r}.", weight=1.5, n=among({**_MORE, "a third": "1 / 3", "a quarter": "1 / 4", "a fifth": "1 / 5", "a tenth": "1 / 10"}), a=count(12, 990, 0.2), t=_T),
    "half price": ask("{c} / 2", W["half price"], *_CASH, weight=1.5, c=amount(4, 900), t=_T),
    "half price many": ask("{k} * {c} / 2", W["half price many"], *_CASH, weight=1.1, k=count(2, 14, 0.5), c=amount(4, 120), t=_T),
    "third off": ask("{c} - {c} / {n}", W["third off"], *_CASH, weight=1.3, n=among({"a third": 3, "a quarter": 4, "a fifth": 5, "a tenth": 10, "half": 2}), c=amount(6, 900), t=_T),
    "a week": ask("{k} * {c}", W["a week"], *_CASH, weight=2, c=_words(4, 120), k=_words(3, 52)),
    "a week span": ask("{k} * {c}", W["a week span"], *_CASH, weight=1.4, c=amount(4, 120), k=among(_SPAN)),
    "a month span": ask("{k} * {c}", W["a month span"], *_CASH, weight=1.6, c=amount(4, 950), k=among(_MONTHS)),
    "a day span": ask("{k} * {c}", W["a day span"], *_THAT, weight=1.3, c=count(2, 90, 0.5), k=among(_DAYS)),
    "spread": ask("{c} / {k}", W["spread"], *_CASH, weight=1.2, c=plain(60, 6000), k=among(_MONTHS)),
    "hours": ask("{h} * {c}", W["hours"], *_CASH, weight=2, h=_HOURS, c=amount(8, 120)),
    "hours words": ask("{h} * {c}", W["hours words"], *_CASH, weight=1.4, h=_HOURS, c=_words(9, 95)),
    "kilos": ask("{h} * {c}", W["kilos"], *_CASH, weight=1.6, h=_WEIGHT, c=amount(1, 40)),
    "metres": ask("{h} * {c}", W["metres"], *_CASH, weight=1, h=_LENGTH, c=amount(1, 60)),
    "speed": ask("{a} / {h}", W["speed"], *_THAT, weight=1.1, h=_HOURS, a=count(12, 600, 0.2)),
    "far": ask("{h} * {a}", W["far"], *_THAT, weight=1.1, h=_HOURS, a=count(4, 130, 0.2)),
    "till": ask("{k} * {c}", W["till"], *_THAT, weight=2, c=_till, k=count(2, 12, 0.7), t=_T),
    "till two": ask("{k} * {c} + {j} * {d}", W["till two"], *_THAT, weight=1.5, c=_till, k=count(2, 9, 0.7), d=_till, j=count(2, 9, 0.7)),
    "till change": ask("{a} - {c}", W["till change"], *_THAT, weight=1.3, c=_till, a=among({"fifty": 50, "a hundred": 100, "forty": 40, "30": 30, "50": 50, "thirty": 30, "100": 100})),
    "words plus": ask("{a} + {b}", W["words plus"], *_THAT, weight=1.3, a=_words(11, 999), b=_words(11, 999)),
    "words minus": ask("{a} - {b}", W["words minus"], *_THAT, weight=1.5, rising="ba", a=_words(50, 2000), b=_words(11, 900)),
    "words times": ask("{k} * {a}", W["words times"], *_THAT, weight=1.5, k=_words(3, 60), a=_words(3, 250)),
    "words share": ask("{a} / {k}", W["words share"], *_THAT, weight=1.5, k=_words(3, 15), a=_words(60, 2000, 5)),
    "words percent": ask("{p}% of {a}", W["words percent"], *_THAT, weight=1.3, p=_words(1, 90), a=_words(40, 2500, 10)),
    "words off": ask("{a} - {p}%", W["words off"], *_THAT, weight=1.2, p=_words(5, 75, 5), a=_words(40, 2500, 10)),
}  # fmt: skip
"""Sums in words."""

FAMILIES = {"asks_sums_worded": asked("asks_sums_worded", WORDED, BESIDE, 0.2)}
