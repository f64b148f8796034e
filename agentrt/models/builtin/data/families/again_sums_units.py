# ruff: noqa: E501  (phrase banks read better on their own lines)
"""Conversions whose number is a word, and heights in feet and inches: "sixteen meters in miles", "a thousand litres",
"half a pint", "5'5\\" in cm" (which is a sum, as the units tool takes one unit)."""

from __future__ import annotations

from random import Random

from agentrt.models.builtin.data.families import units
from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.people_numbers import spoken
from agentrt.models.builtin.data.families.phrases import Deck
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.types import Episode, Split

_ASKED = """
{v} {a} in {b}
{v} {a} in {b}?
{v} {a} as {b}
{v} {a} = how many {b}?
{v} {a} makes how many {b}
{v} {a} expressed in {b}
{v} {a}, in {b} please
{v} {a}. {b}?
what are {v} {a} in {b}?
what would {v} {a} be in {b}?
what does {v} {a} come to in {b}?
how many {b} do I get out of {v} {a}?
how many {b} make {v} {a}?
how many {b} go into {v} {a}?
how many {b} have I got if I have {v} {a}?
how much would {v} {a} be in {b}?
in {b}, how much is {v} {a}?
in {b}: {v} {a}
to {b}: {v} {a}
from {v} {a} to {b}
give it to me in {b}: {v} {a}
we need {v} {a}, but the shop only sells by {b}. How many?
it says {v} {a} here and I think in {b}. What's that?
the sign says {v} {a}. What's that in {b}?
the plan says {v} {a}, I need it in {b}
my old book says {v} {a}. How much is it in {b}?
{name} told me {v} {a}. How many {b} would that be?
{name} only knows {b}. Tell {name} how much {v} {a} is.
we're talking about {v} {a}. In {b} that is?
is there a {b} figure for {v} {a}?
!convert {v} {a} into {b}
!change {v} {a} to {b}
!translate {v} {a} into {b}
!switch {v} {a} over to {b}
!put {v} {a} in {b}
!work out {v} {a} in {b}
!tell me {v} {a} in {b}
&how many {b} there are in {v} {a}
?how many {b} are in {v} {a}
~{v} {a} in {b}
~the equivalent of {v} {a} in {b}
I'd like {v} {a} in {b}
I have {v} {a} and want to know the {b}
I have {v} {a}, how many {b} is it?
say {v} {a}: how many {b} is it?
roughly {v} {a}, what's that in {b}?
about {v} {a}, give me {b}
exactly {v} {a} in {b} please
so {v} {a} is what in {b}?
and {v} {a} in {b}?
"""
_SHOWN = """
{n} {a} in {b}
{n}{a} in {b}
{n} {a} are how many {b}?
I only have {n} {a}. How many {b}?
{n} {a} -> {b}
{n} {a} to {b}, thanks
what's {n} {a} when you say it in {b}?
we have {n} {a} left, tell me in {b}
I've got {n} {a}; in {b}?
{n} {a}... {b}?
"""
_FEET = """
{h} in cm
{h} in cm?
{h} in centimeters
{h} to cm
{h} as cm
what's {h} in cm?
what is {h} in centimeters?
how many cm is {h}?
how many centimeters are {h}?
how much is {h} in cm?
how tall is {h} in cm?
how tall is somebody of {h}, in cm?
I'm {h}, what's that in cm?
I'm {h} tall. In cm?
I am {h}. How many centimeters is that?
my height is {h}, put it in cm
my son measures {h}. How many cm?
{name} is {h}, how tall in cm?
{name} says {h}. What's that in centimeters?
the passport form wants cm and I'm {h}
the door is {h} high. How many cm is that?
the board is {h} long, in cm?
the bed is {h}, will you give me that in cm?
!convert {h} to cm
!convert {h} into centimeters
!change {h} to cm
!turn {h} into cm
!work out {h} in centimeters
~{h} in cm
~the height {h} in centimeters
&how many cm {h} is
?how many centimeters {h} is
height {h}, cm?
in cm, how tall is {h}?
in centimeters: {h}
from {h} to cm
we're looking for a player of at least {h}. What is that in cm?
{h} - how much is that in cm, please?
"""
_DECK = Deck("again_units", {"worded": _ASKED, "digits": _SHOWN, "feet": _FEET}, {"worded": 5, "digits": 1, "feet": 2.5})  # fmt: skip

_ONE = {
    "kilometers": "kilometer", "kilometres": "kilometre", "miles": "mile", "pounds": "pound", "liters": "liter", "litres": "litre", "gallons": "gallon", "cups": "cup",
    "hours": "hour", "acres": "acre", "pints": "pint", "kilos": "kilo", "yards": "yard", "ounces": "ounce", "meters": "meter", "metres": "metre", "inches": "inch", "feet": "foot",
    "minutes": "minute", "grams": "gram", "kilograms": "kilogram", "hectares": "hectare", "days": "day", "weeks": "week", "seconds": "second", "tonnes": "tonne", "quarts": "quart",
    "tablespoons": "tablespoon", "teaspoons": "teaspoon", "gigabytes": "gigabyte", "megabytes": "megabyte", "centimeters": "centimeter", "knots": "knot",
}  # fmt: skip
_BEFORE_ONE = {"half a": 0.5, "a": 1, "one": 1, "a quarter of a": 0.25, "three quarters of a": 0.75, "a single": 1}
_PHRASES = {
    "a thousand": 1000, "a hundred": 100, "two thousand": 2000, "three thousand": 3000, "ten thousand": 10000, "a hundred thousand": 100000, "a million": 1000000, "one thousand": 1000,
    "five hundred": 500, "fifteen hundred": 1500, "twelve hundred": 1200, "a dozen": 12, "half a dozen": 6, "two dozen": 24, "three dozen": 36, "two and a half": 2.5, "one and a half": 1.5,
    "three and a half": 3.5, "four and a half": 4.5, "five and a half": 5.5, "six and a half": 6.5, "seven and a half": 7.5, "ten and a half": 10.5, "twelve and a half": 12.5,
    "a couple of": 2, "a hundred and fifty": 150, "two hundred and fifty": 250, "one point five": 1.5, "two point five": 2.5, "three point two": 3.2, "half a million": 500000,
}  # fmt: skip


def _number(rng: Random, unit: str) -> tuple[str, int | float, str]:
    """A number in words, its value, and the unit as it goes with it."""
    style = rng.random()
    if style < 0.2:
        words, one = rng.choice(list(_BEFORE_ONE)), _ONE[unit]
        vowel = one[0] in "aeio" or one == "hour"
        return words + "n" * (vowel and words.endswith("a")), _BEFORE_ONE[words], one
    if style < 0.5:
        words = rng.choice(list(_PHRASES))
        return words, _PHRASES[words], unit
    low, high = rng.choice(((2, 20), (2, 99), (2, 99), (100, 999), (1000, 20000)))
    number = rng.randint(low, high)
    if number > 999:
        number = number // 100 * 100
    return spoken(rng, number), number, unit


def again_units(rng: Random, split: Split) -> Episode:
    """One amount in another unit."""
    kind = _DECK.draw(rng, split)
    if kind == "feet":
        return _feet(rng, split)
    while True:
        a, b = units.pair(rng, rng.choice(("length", "length", "mass", "volume", "area", "time", "data")))
        if a in _ONE:
            break
    shown = v.number(rng, 2, 400)
    words, value, said = (shown, units.value_of(shown), a) if kind == "digits" else _number(rng, a)
    story = Story("again_units", rng, split)
    story.ask(_DECK[kind], v=words, n=words, a=said, b=b, name=rng.choice(v.FIRST))
    result = story.run("convert_units", value=value, from_unit=said, to_unit=b)
    r = result.split(" = ")[1].split(" ")[0]
    story.answer(("That is {r} {b}.", "It is {r} {b}.", "{r} {b}.", "{v} {a} is {r} {b}."), r=r, b=b, v=words, a=said)
    return story.finish(r)


_MARKS = ("{f}'{i}", "{f}'{i}", "{f}'{i}\"", "{f}' {i}\"", "{f} ft {i}", "{f} foot {i}", "{f} feet {i}", "{f} ft {i} in", "{f}ft {i}in", "{f}′{i}″", "{F} foot {I}", "{F} feet {I}")  # fmt: skip


def _feet(rng: Random, split: Split) -> Episode:
    """A height in feet and inches: twelve inches to the foot, 2.54 cm to the inch."""
    f, i = rng.choices((4, 5, 6, 7, 3), (1, 5, 4, 0.7, 0.5))[0], rng.randint(1, 11)
    height = rng.choice(_MARKS).format(f=f, i=i, F=v.spelled(f), I=v.spelled(i))
    story = Story("again_units", rng, split)
    story.ask(_DECK["feet"], h=height, name=rng.choice(v.FIRST))
    r = story.run("calculator", expression=f"({f} * 12 + {i}) * 2.54")
    story.answer(("That is {r} cm.", "It is {r} cm.", "{h} is {r} cm.", "{r} cm."), r=r, h=height)
    return story.finish(r)


FAMILIES = {"again_units": again_units}
