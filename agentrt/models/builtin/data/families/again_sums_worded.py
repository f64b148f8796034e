# ruff: noqa: E501  (phrase banks read better on their own lines)
"""One-step sums whose numbers are words: dozens, thirds, thirty percent, a thousand, four of us, so much a week."""

from __future__ import annotations

from agentrt.models.builtin.data.families.again_sums import noun
from agentrt.models.builtin.data.families.people_numbers import among, digits, price, sum_of, worded
from agentrt.models.builtin.data.families.story import Kind, one_step
from agentrt.models.builtin.data.families.told import LEADS

_DOZENS = {
    "a dozen": 12,
    "half a dozen": 6,
    "two dozen": 24,
    "three dozen": 36,
    "four dozen": 48,
    "a dozen and a half": 18,
    "six dozen": 72,
}
_ROUND = {
    "a hundred": 100, "two hundred": 200, "three hundred": 300, "five hundred": 500, "eight hundred": 800, "a thousand": 1000, "two thousand": 2000, "five thousand": 5000, "ten thousand": 10000,
    "fifteen hundred": 1500, "twelve hundred": 1200, "a hundred and fifty": 150, "two hundred and fifty": 250, "seven hundred and fifty": 750, "one hundred": 100, "one thousand": 1000, "half a thousand": 500,
}  # fmt: skip
_US = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12}
_PARTS = {
    "half": "1 / 2",
    "a third": "1 / 3",
    "a quarter": "1 / 4",
    "a fifth": "1 / 5",
    "a tenth": "1 / 10",
    "an eighth": "1 / 8",
    "one third": "1 / 3",
    "one quarter": "1 / 4",
    "a sixth": "1 / 6",
}
_MORE_PARTS = {
    "two thirds": "2 / 3",
    "three quarters": "3 / 4",
    "two fifths": "2 / 5",
    "three fifths": "3 / 5",
    "four fifths": "4 / 5",
    "three tenths": "3 / 10",
    "seven tenths": "7 / 10",
    "five eighths": "5 / 8",
}
_SINGLE = {key: value.removeprefix("1 / ") for key, value in _PARTS.items()}
_FEW = {"five percent": 5, "ten percent": 10, "fifteen percent": 15, "twenty percent": 20, "twenty-five percent": 25, "thirty percent": 30, "thirty-five percent": 35, "forty percent": 40, "fifty percent": 50,
        "sixty percent": 60, "seventy-five percent": 75, "eighty percent": 80, "twelve percent": 12, "eight percent": 8, "two percent": 2, "three percent": 3, "nineteen percent": 19, "seven percent": 7}  # fmt: skip
_WEEKS = {
    "a week": 7,
    "a fortnight": 14,
    "two weeks": 14,
    "three weeks": 21,
    "a month of thirty days": 30,
    "a year": 365,
    "half a dozen days": 6,
    "ten days": 10,
}
_MONTHS = {
    "a year": 12,
    "half a year": 6,
    "two years": 24,
    "a year and a half": 18,
    "three years": 36,
    "a quarter": 3,
    "five years": 60,
}

_THAT = ("That is {r}.", "It is {r}.", "{r}.", "That makes {r}.")
_CASH = ("That is {L}{r}{R}.", "It comes to {L}{r}{R}.", "{L}{r}{R}.")
_T = noun(
    [
        "tickets",
        "chairs",
        "books",
        "mugs",
        "lamps",
        "roses",
        "tiles",
        "shirts",
        "eggs",
        "apples",
        "bottles",
        "cards",
        "pens",
        "plates",
        "buns",
        "candles",
    ]
)

WORDED: dict[str, Kind] = {
    "percent off": sum_of("{c} - {p}%", """
        the {t} are {L}{c}{R}, reduced by {p} today. What would I pay?
        {p} off {L}{c}{R}
        {p} off {t} at {L}{c}{R}, what's left to pay?
        {L}{c}{R} less {p}
        {L}{c}{R} with {p} discount, how much is it?
        they give me {p} off. The {t} cost {L}{c}{R}, so what do I pay?
        reduced by {p}: {L}{c}{R}. New price?
        {p} cheaper than {L}{c}{R} is how much?
        we lost {p} of {L}{c}{R}. What do we have?
        what's {L}{c}{R} after taking off {p}?
        the price of {L}{c}{R} drops by {p}. What is it then?
    """, *_CASH, weight=2.2, p=among(_FEW), c=price(4, 900), t=_T),
    "percent on": sum_of("{c} + {p}%", """
        the {t} are {L}{c}{R}, dearer by {p} from Monday. What would I pay?
        {p} on top of {L}{c}{R}
        {L}{c}{R} plus {p} tip, what do we leave?
        {L}{c}{R} plus {p} tax
        the price of {L}{c}{R} rises by {p}. What is it then?
        {p} dearer than {L}{c}{R} is how much?
        add {p} to {L}{c}{R}
        we grew by {p} from {L}{c}{R}. What do we have?
    """, *_CASH, weight=1.6, p=among(_FEW), c=price(4, 900), t=_T),
    "percent of": sum_of("{p}% of {c}", """
        {p} of {L}{c}{R}
        what's {p} of {L}{c}{R}?
        how much is {p} of {L}{c}{R}?
        {p} of the {L}{c}{R} is mine. How much?
        I save {p} of {L}{c}{R}. How much is saved?
        a tip of {p} on {L}{c}{R}, just the tip?
        {p} of {c} {t}, how many?
        how much do I save with {p} off {L}{c}{R}?
    """, *_CASH, weight=1.4, p=among(_FEW), c=price(4, 900), t=_T),
    "dozen less": sum_of("{n} - {b}", """
        {n} {t}, {b} are broken. How many are fine?
        I bought {n} {t} and gave away {b}. What's left?
        {n} {t} minus {b}
        of {n} {t} {b} are gone, how many remain?
        {n} {t} and we ate or used {b}. How many now?
        {b} out of {n} {t} were bad. How many good ones?
    """, *_THAT, weight=1.2, rising="bn", n=among(_DOZENS), b=worded(2, 30, 0.4), t=_T),
    "dozen more": sum_of("{n} + {b}", """
        {n} {t} and {b} more, how many?
        I bought {n} {t} and was given {b}. How many do I have?
        {n} {t} plus {b}
        {n} {t} in the box and {b} on the table. In all?
    """, *_THAT, weight=0.8, n=among(_DOZENS), b=worded(2, 30, 0.4), t=_T),
    "dozen shared": sum_of("{n} / {k}", """
        {n} {t} for {k} of us, how many each?
        {k} of us share {n} {t}. How many does one get?
        {n} {t} in {k} boxes, how many in a box?
        {n} {t} divided by {k}
        split {n} {t} {k} ways
    """, *_THAT, weight=1.2, n=among(_DOZENS), k=among(_US), t=_T),
    "dozen price": sum_of("{c} / {n}", """
        {n} {t} cost {L}{c}{R}. What's one?
        {L}{c}{R} for {n} {t}, how much is a single one?
        I paid {L}{c}{R} for {n} {t}. Apiece?
    """, *_CASH, weight=0.9, n=among(_DOZENS), c=price(4, 90), t=_T),
    "dozen times": sum_of("{n} * {c}", """
        {n} {t} at {L}{c}{R} each
        {n} {t}, one is {L}{c}{R}. How much?
        what do {n} {t} cost at {L}{c}{R} apiece?
        I need {n} {t} for {L}{c}{R} each. What does that come to?
    """, *_CASH, weight=1, n=among(_DOZENS), c=price(1, 40), t=_T),
    "round less": sum_of("{a} - {b}", """
        {a} minus {b}
        {a} less {b}
        {a} take away {b}
        from {a} take {b}
        what's left of {a} when {b} are gone?
        we printed {a} flyers, {b} are left. How many went?
        {b} of {a} have come, how many are missing?
        how far is {b} from {a}?
    """, *_THAT, weight=1.4, rising="ba", a=among(_ROUND), b=worded(3, 900, 0.4)),
    "round more": sum_of("{a} + {b}", """
        {a} plus {b}
        {a} and another {b}
        {a} and {b} on top, how much is that?
        we had {a} and {b} came in. What now?
        what do {a} and {b} make?
    """, *_THAT, weight=1, a=among(_ROUND), b=worded(3, 900, 0.4)),
    "round times": sum_of("{k} * {a}", """
        {k} times {a}
        {k} lots of {a}
        {k} of us with {a} each, what's that together?
        {k} boxes of {a}, how many?
    """, *_THAT, weight=1, k=among(_US), a=among(_ROUND)),
    "round shared": sum_of("{a} / {k}", """
        {a} divided by {k}
        {a} split {k} ways
        {k} of us share {a}, how much each?
        {a} in {k} equal parts, how big is a part?
        {a} over {k} days, how many a day?
    """, *_THAT, weight=1.2, a=among(_ROUND), k=among(_US)),
    "us": sum_of("{c} / {k}", """
        {k} of us share {L}{c}{R}. What does each pay?
        there are {k} of us and the bill is {L}{c}{R}. Each?
        {L}{c}{R} for the {k} of us, how much is it a head?
        the {k} of us owe {L}{c}{R}, equal parts. How much is mine?
        {L}{c}{R} between {k} of us
        we're {k}, it was {L}{c}{R}. What do I put in?
    """, *_CASH, weight=1.5, k=among(_US), c=price(9, 600)),
    "us each": sum_of("{k} * {c}", """
        {k} of us pay {L}{c}{R} each. What's that together?
        there are {k} of us and it's {L}{c}{R} a head. In all?
        {L}{c}{R} each for the {k} of us, how much is it?
        the {k} of us, {L}{c}{R} apiece
        we're {k} and a seat is {L}{c}{R}. What do we pay?
    """, *_CASH, weight=1.3, k=among(_US), c=price(3, 200)),
    "part": sum_of("{a} / {f}", """
        {f} of {a}
        what is {f} of {a}?
        how much is {f} of {a}?
        {f} of the {a} {t} are mine. How many is that?
        we used {f} of {a}. How much did we use?
        {name} gets {f} of {a}, how much?
        I've done {f} of {a} km. How many km?
    """, *_THAT, weight=1.3, f=among(_SINGLE), a=digits(12, 900, 0.1), t=_T),
    "parts": sum_of("{a} * {f}", """
        {f} of {a}
        what is {f} of {a}?
        how much is {f} of {a}?
        {f} of the {a} {t} are sold. How many is that?
        we used {f} of {a}. How much did we use?
        {name} gets {f} of {a}, how much?
        I've done {f} of {a} km. How many km?
    """, *_THAT, weight=1.1, f=among(_MORE_PARTS), a=digits(12, 900, 0.1), t=_T),
    "daily": sum_of("{c} * {d}", """
        {L}{c}{R} a day for {d}. How much?
        I spend {L}{c}{R} a day. What is it in {d}?
        {L}{c}{R} every day, what does {d} cost?
        a hire car at {L}{c}{R} a day, for {d}?
        what do I pay for {d} at {L}{c}{R} a day?
    """, *_CASH, weight=1, c=price(2, 90), d=among(_WEEKS)),
    "monthly": sum_of("{c} / {m}", """
        {L}{c}{R} for {m}. How much a month?
        I pay {L}{c}{R} for {m}, what's that per month?
        {L}{c}{R} spread over {m}: monthly?
        {m} cost me {L}{c}{R}. What was a month?
    """, *_CASH, weight=0.9, c=price(40, 3000), m=among(_MONTHS)),
    "over months": sum_of("{c} * {m}", """
        {L}{c}{R} a month for {m}. How much?
        I pay {L}{c}{R} every month, what's that in {m}?
        {m} at {L}{c}{R} a month
        what does {m} cost at {L}{c}{R} monthly?
    """, *_CASH, weight=0.9, c=price(4, 900), m=among(_MONTHS)),
}  # fmt: skip
"""Kinds of sums whose numbers are said in words."""

FAMILIES = {"again_sums_worded": one_step("again_sums_worded", "calculator", WORDED, LEADS)}
