# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""One sum, as people type it: shares, tips, tax, pay, savings, averages, sizes, recipes; often with a sentence beside it
whose number is no part of the sum."""

from __future__ import annotations

from random import Random

from agentrt.models.builtin.data.families.asks_numbers import (
    BESIDE,
    BOUGHT,
    amount,
    ask,
    asked,
    count,
    listed,
    nouns,
    percent,
    plain,
)
from agentrt.models.builtin.data.families.asks_sums_words import MONEY as M
from agentrt.models.builtin.data.families.asks_sums_words2 import COUNTS as C
from agentrt.models.builtin.data.families.people_numbers import Said
from agentrt.models.builtin.data.families.story import Kind, Problem

_CASH = ("{L}{r}{R}.", "That is {L}{r}{R}.", "It comes to {L}{r}{R}.", "It is {L}{r}{R}.")
_EACH = ("{L}{r}{R} each.", "That is {L}{r}{R} each.", "Each pays {L}{r}{R}.")
_THAT = ("That is {r}.", "It is {r}.", "That makes {r}.", "{r}.")
_PERCENT = ("That is {r}%.", "{r}%.", "It is {r}%.")
_CHANGED = ("The change is {r}%.", "That is a change of {r}%.", "It changed by {r}%.")
_TIP, _TAX = (
    percent(5, 7, 8, 10, 12, 12.5, 15, 18, 20),
    percent(5, 6, 7, 8.5, 9, 10, 13, 15, 16, 17, 19, 20, 21, 23, 24, 25),
)
_P, _FEW, _K = percent(), count(2, 12, 0.5), count(2, 40, 0.3)
_T = nouns(BOUGHT)
_S = nouns(["scones", "labels", "pencils", "bulbs", "socks", "cakes", "wraps", "pens", "jars", "stakes", "clips", "bags", "lids", "masks", "gloves", "cards", "flags", "balls", "pies", "bows"])  # fmt: skip
_BILL = nouns(["the rent", "petrol", "a season ticket", "our grant", "the premium", "council tax", "my phone bill", "the kilo price of butter", "the licence fee", "a haircut", "the course fee", "my hourly rate"])  # fmt: skip
_HOURS = plain(2, 45, 0.4)

MONEY: dict[str, Kind] = {
    "split": ask("{a} / {k}", M["split"], *_EACH, weight=2, a=amount(20, 1900), k=_FEW),
    "split tip": ask("({a} + {p}%) / {k}", M["split tip"], *_EACH, weight=1.7, a=amount(20, 400), k=_FEW, p=_TIP),
    "tip": ask("{p}% of {a}", M["tip"], *_CASH, weight=1.8, a=amount(8, 2500), p=_TIP),
    "tip total": ask("{a} + {p}%", M["tip total"], *_CASH, weight=1.7, a=amount(8, 2500), p=_TIP),
    "vat only": ask("{p}% of {a}", M["vat only"], *_CASH, weight=1.2, a=amount(8, 3500), p=_TAX),
    "vat on": ask("{a} + {p}%", M["vat on"], *_CASH, weight=1.2, a=amount(8, 3500), p=_TAX),
    "vat off": ask("{a} / (1 + {p}%)", M["vat off"], *_CASH, weight=1.2, a=amount(8, 3500), p=_TAX),
    "vat inside": ask("{a} - {a} / (1 + {p}%)", M["vat inside"], *_CASH, weight=1, a=amount(8, 3500), p=_TAX),
    "off": ask("{a} - {p}%", M["off"], *_CASH, weight=1.8, a=amount(8, 2500), p=_P, t=_T),
    "saved": ask("{p}% of {a}", M["saved"], *_CASH, weight=0.8, a=amount(8, 900), p=_P, t=_T),
    "off fee": ask("{a} - {p}% + {f}", M["off fee"], *_CASH, weight=1, a=amount(20, 900), p=_P, f=amount(3, 40), t=_T),
    "off many": ask("{k} * {c} - {p}%", M["off many"], *_CASH, weight=1.2, k=_K, c=amount(2, 190), p=_P, t=_T),
    "off each": ask("({a} - {p}%) / {k}", M["off each"], *_EACH, weight=0.9, a=amount(40, 1900), p=_P, k=_FEW),
    "change": ask("({b} - {a}) / {a} * 100", M["change"], *_CHANGED, weight=1.5, a=plain(20, 1900), b=plain(20, 1900), thing2=_BILL),
    "share of": ask("{b} / {a} * 100", M["share of"], *_PERCENT, weight=1.7, rising="ba", a=plain(20, 1900), b=plain(3, 900)),
    "unit price": ask("{c} / {k}", M["unit price"], *_CASH, weight=1.5, c=amount(3, 400), k=_K, t=_T),
    "per kilo": ask("{c} / {g} * 1000", M["per kilo"], *_CASH, weight=1, c=amount(1, 40), g=plain(80, 950)),
    "hourly": ask("{h} * {c}", M["hourly"], *_CASH, weight=1.6, h=_HOURS, c=amount(8, 140)),
    "hourly fee": ask("{f} + {h} * {c}", M["hourly fee"], *_CASH, weight=1.3, h=plain(2, 12, 0.3), c=amount(18, 140), f=amount(20, 150)),
    "wage week": ask("{h} * {k} * {c}", M["wage week"], *_CASH, weight=1, h=plain(3, 10, 0.4), c=amount(9, 45), k=count(2, 6, 0.5)),
    "weekly": ask("{k} * {c}", M["weekly"], *_CASH, weight=1.7, c=amount(5, 900), k=count(3, 60, 0.4)),
    "goal weeks": ask("{b} / {c}", M["goal weeks"], "{r}.", "That takes {r}.", "It is {r}.", weight=1.7, rising="cb", b=plain(80, 4000), c=count(5, 200, 0.3)),
    "goal left": ask("({b} - {a}) / {c}", M["goal left"], "{r}.", "It takes {r} more.", "{r} to go.", weight=1.5, rising="cab", a=plain(60, 900), b=plain(300, 6000), c=count(5, 120, 0.3)),
    "interest": ask("{p}% of {a}", M["interest"], *_CASH, weight=1.3, a=plain(200, 20000), p=percent(0.5, 1.2, 1.5, 2, 2.25, 2.5, 3, 3.4, 4, 4.5, 5, 6, 7.9)),
    "note": ask("{a} - {b}", M["note"], *_CASH, weight=1.8, rising="ba", a=plain(10, 500), b=amount(2, 300)),
    "note many": ask("{a} - {k} * {c}", M["note many"], *_CASH, weight=1.5, a=plain(50, 300), k=count(2, 8, 0.5), c=amount(1, 6), t=_T),
    "note two": ask("{a} - {b} - {d}", M["note two"], *_CASH, weight=1.3, a=plain(200, 900), b=amount(2, 99), d=amount(2, 99)),
    "terms": ask("{k} * {c} + {j} * {d}", M["terms"], *_CASH, weight=2.2, k=_K, c=amount(1, 60), j=_FEW, d=amount(1, 90), t=_T, s=_S),
    "terms each": ask("({k} * {c} + {j} * {d}) / {n}", M["terms each"], *_EACH, weight=1.3, k=_FEW, c=amount(1, 60), j=_FEW, d=amount(1, 90), n=_FEW, t=_T, s=_S),
    "terms fee": ask("{k} * {c} + {j} * {d} + {f}", M["terms fee"], *_CASH, weight=1.1, k=_K, c=amount(1, 60), j=_FEW, d=amount(1, 90), f=amount(2, 25), t=_T, s=_S),
    "exchange": ask("{a} * {x}", M["exchange"], *_THAT, weight=1.3, a=plain(10, 3000), x=plain(0.6, 25, 1, 2)),
    "exchange back": ask("{a} / {x}", M["exchange back"], *_THAT, weight=1.1, a=plain(50, 9000), x=plain(3, 40, 1, 2)),
    "fuel": ask("{km} / 100 * {l} * {c}", M["fuel"], *_CASH, weight=1.3, km=plain(40, 1600), l=plain(4, 12, 0.8), c=plain(1, 3, 1, 2)),
    "fuel need": ask("{km} / 100 * {l}", M["fuel need"], "{r} litres.", "That is {r} litres.", weight=1.2, km=plain(40, 1600), l=plain(4, 12, 0.8)),
    "mileage": ask("{km} * {c}", M["mileage"], *_THAT, weight=0.9, km=plain(12, 900), c=plain(0.2, 0.9, 1, 2)),
}  # fmt: skip
"""Prices and pay."""


def _equal(*said: str) -> Kind:
    """An average: the list is drawn once, the number of its members is the divisor."""

    def draw(rng: Random) -> Problem:
        problem = averaged.draw(rng)
        many = problem.args["expression"].count("+") + 1
        words = ("zero", "one", "two", "three", "four", "five")[many]
        problem.slots["n"] = words
        return problem._replace(args={"expression": f"{problem.args['expression']} / {many}"})

    averaged = ask("({l})", C["average"], *said, l=_MANY)
    return averaged._replace(draw=draw, weight=2.0)


def _spread(rng: Random) -> Said:
    return listed(*rng.choice(((1, 9), (5, 40), (40, 180), (100, 900))))(rng)


_MANY = _spread
_SIDE, _LONG = plain(2, 14, 0.5), plain(3, 60, 0.3)

COUNTS: dict[str, Kind] = {
    "average": _equal("The average is {r}.", "{r}.", "That is {r} on average."),
    "sum": ask("{l}", C["sum"], *_THAT, weight=1.5, l=_MANY),
    "sum less": ask("{l} - {f}", C["sum less"], *_THAT, weight=1, l=_MANY, f=plain(2, 9)),
    "sum share": ask("({l}) / {k}", C["sum share"], *_THAT, weight=1.2, l=_MANY, k=_FEW),
    "left": ask("{b} - {a}", C["left"], "{r} left.", "{r}.", "That leaves {r}.", weight=2, rising="ab", a=count(2, 900, 0.3), b=count(20, 2500, 0.2)),
    "left two": ask("{b} - {a} - {d}", C["left two"], "{r} left.", "{r}.", "That leaves {r}.", weight=1.2, b=plain(300, 900), a=count(5, 130, 0.3), d=count(5, 130, 0.3)),
    "in out": ask("{b} - {a} + {d}", C["in out"], *_THAT, weight=1.2, rising="ab", b=plain(60, 900), a=count(3, 60, 0.3), d=count(3, 60, 0.3)),
    "per": ask("{a} / {k}", C["per"], *_THAT, weight=1.8, rising="ka", a=count(20, 900, 0.3), k=count(2, 24, 0.4)),
    "times": ask("{k} * {a}", C["times"], *_THAT, weight=1.8, a=count(3, 400, 0.3), k=count(3, 40, 0.4)),
    "times plus": ask("{k} * {a} + {d}", C["times plus"], *_THAT, weight=1.3, a=count(5, 60, 0.3), k=count(2, 24, 0.4), d=count(2, 19, 0.4)),
    "times less": ask("{k} * {a} - {d}", C["times less"], *_THAT, weight=1.3, a=count(12, 60, 0.3), k=count(3, 24, 0.4), d=count(2, 19, 0.4)),
    "area": ask("{a} * {b}", C["area"], "{r} square metres.", "That is {r} square metres.", weight=1.5, a=_LONG, b=_SIDE),
    "area price": ask("{a} * {b} * {c}", C["area price"], *_CASH, weight=1.1, a=_LONG, b=_SIDE, c=amount(4, 90)),
    "two areas": ask("{a} * {b} + {c} * {d}", C["two areas"], "{r} square metres.", "That is {r} square metres.", weight=1, a=_LONG, b=_SIDE, c=_LONG, d=_SIDE),
    "area less": ask("{a} * {b} - {d}", C["area less"], "{r} square metres.", "That is {r} square metres.", weight=0.8, a=plain(5, 30, 0.3), b=plain(3, 14, 0.3), d=plain(1, 4, 0.6)),
    "perimeter": ask("2 * ({a} + {b})", C["perimeter"], "{r} metres.", "That is {r} metres.", weight=0.9, a=_LONG, b=_SIDE),
    "volume": ask("{a} * {b} * {d}", C["volume"], "{r} cubic metres.", "That is {r} cubic metres.", weight=1.2, a=_SIDE, b=plain(1, 6, 0.6), d=plain(0.1, 3, 1, 1)),
    "recipe": ask("{g} / {n} * {m}", C["recipe"], "{r} for {m}.", "You need {r}.", "That is {r}.", weight=1.8, g=plain(20, 950), n=_FEW, m=count(2, 24, 0.4)),
    "rule": ask("{c} / {n} * {m}", C["rule"], *_CASH, weight=1, n=_FEW, m=count(2, 30, 0.4), c=amount(3, 120)),
    "speed": ask("{a} / {h}", C["speed"], *_THAT, weight=1.2, a=plain(12, 900), h=plain(2, 12, 0.5)),
    "duration": ask("{a} / {s}", C["duration"], "{r} hours.", "That is {r} hours.", weight=1.2, a=plain(12, 900), s=count(4, 130, 0.2)),
    "distance": ask("{h} * {s}", C["distance"], *_THAT, weight=1, h=plain(2, 12, 0.5), s=count(4, 130, 0.2)),
    "round": ask("round({x}, {e})", C["round"], *_THAT, weight=1, x=plain(0.1, 900, 1, 4), e=count(2, 3, 0.5)),
    "whole": ask("round({x})", C["whole"], *_THAT, weight=0.7, x=plain(1, 900, 1, 2)),
    "fits": ask("{b} / {a}", C["fits"], *_THAT, weight=1.2, rising="ab", a=count(5, 90, 0.2), b=plain(120, 3000)),
    "bracket": ask("({a} + {b}) * {k}", C["bracket"], *_THAT, weight=2, a=count(2, 90, 0.2), b=count(2, 90, 0.2), k=count(2, 40, 0.4)),
    "bracket share": ask("({a} + {b}) / {k}", C["bracket share"], *_THAT, weight=2, a=count(20, 900, 0.2), b=count(20, 900, 0.2), k=count(2, 14, 0.4)),
    "bracket less": ask("({a} - {b}) * {k}", C["bracket less"], *_THAT, weight=1.7, rising="ba", a=amount(12, 900), b=amount(5, 500), k=count(2, 40, 0.4)),
    "less share": ask("({a} - {b}) / {k}", C["less share"], *_THAT, weight=1.7, rising="ba", a=count(100, 3000, 0.2), b=count(20, 900, 0.2), k=count(2, 14, 0.4)),
}  # fmt: skip
"""Counts, sizes, times."""

FAMILIES = {
    "asks_sums": asked("asks_sums", MONEY, BESIDE),
    "asks_sums_counts": asked("asks_sums_counts", COUNTS, BESIDE),
}
