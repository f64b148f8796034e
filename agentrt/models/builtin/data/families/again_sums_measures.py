# ruff: noqa: E501, SIM905  (phrase banks read better on their own lines)
"""Kilos, kilometres, minutes, litres and degrees in one-step sums: the same quantities less, more, times, per, in all."""

from __future__ import annotations

from random import Random

from agentrt.models.builtin.data.families.people_numbers import Numbers, Said, digits, price, sum_of, worded
from agentrt.models.builtin.data.families.story import Kind, one_step
from agentrt.models.builtin.data.families.told import LEADS

_UNITS = (
    "km|miles|kilos|kg|litres|liters|meters|minutes|hours|grams|pounds|pages|points|gallons|cups|kWh|GB|steps".split(
        "|"
    )
)


def unit(*but: str) -> Numbers:
    """A drawer of a unit, as a word of the request."""

    def draw(rng: Random) -> Said:
        one = rng.choice([word for word in _UNITS if word not in but])
        return Said(one, one)

    return draw


def frozen(low: int, high: int) -> Numbers:
    """A drawer of degrees: "minus 4" or 12."""

    def draw(rng: Random) -> Said:
        number = rng.randint(low, high)
        return Said(f"minus {-number}" if number < 0 and rng.random() < 0.5 else str(number), str(number))

    return draw


_THAT = ("That is {r}.", "It is {r}.", "{r}.", "That makes {r}.")
_WITH = ("That is {r} {u}.", "It is {r} {u}.", "{r} {u}.")
_CASH = ("That is {L}{r}{R}.", "It comes to {L}{r}{R}.", "{L}{r}{R}.")

_LESS = """
{a} {u} in all, {b} {u} are gone. What's left?
{a} {u} less {b} {u}
{a} {u} and {b} of them used, how many {u} remain?
I had {a} {u} and used {b}. How many {u} are left?
the tank held {a} {u} and {b} have run out. What's in it?
it was {a} {u} and is {b} {u} less now. How much is it?
{name} lost {b} of {a} {u}. What does {name} have now?
{a} {u} to go and I've done {b}. How many {u} are still ahead?
{a} {u} minus the {b} that don't count
the limit is {a} {u}, we're at {b}. How much room is there?
how much lighter or shorter is it after taking {b} {u} from {a} {u}?
the packed box has {a} {u}, the empty one {b}. What's in it?
cut {b} off {a} {u}: how much remains?
{b} {u} of {a} {u} spoiled, the rest?
I'm allowed {a} {u} and have taken {b}. What may I still take?
what's the rest of {a} {u} after {b}?
from {a} {u} to {b} {u}, how many {u} down is that?
{name} did {a} {u}, I did {b}. How many more did {name} do?
"""
_PLUS = """
{a} {u} and then {b} {u}, how many {u} altogether?
{a} {u} there and {b} {u} back. In all?
{a} {u} plus another {b} {u}
it was {a} {u} and {b} {u} came on top. How much is it?
the bag has {a} {u}, the case {b}. Together?
{name} did {a} {u} and I did {b}, what's our total?
{a} {u} before lunch and {b} after, how many in the day?
started at {a} {u}, gained {b}. How many {u} now?
first leg {a} {u}, second leg {b} {u}: whole way?
we used {a} {u} in May and {b} in June. How many {u} in both?
add {b} {u} to {a} {u}
"""
_TIMES = """
{k} times {a} {u}
{k} bags of {a} {u} each, how many {u}?
{a} {u} a day, {k} days. How many {u}?
{a} {u} each for {k} people, how many {u} do I need?
every week {a} {u}, how many in {k} weeks?
{k} rounds of {a} {u}. How many {u} is that?
one takes {a} {u}, and there are {k}. How many {u} in all?
{k} trips, {a} {u} each time, total?
the recipe needs {a} {u} and I make it {k} times. How many {u}?
{name} does {a} {u} a day. After {k} days?
{a} {u} per person, we are {k}
{k} pieces at {a} {u} apiece, how many {u}?
"""
_PER = """
{a} {u} in {k} days, how many a day?
{a} {u} shared out in {k} equal parts. How big is one part?
{k} people, {a} {u} between them. How many {u} each?
{a} {u} fill {k} jars, how much is in one?
{a} {u} done in {k} trips. How many {u} per trip?
over {k} weeks {name} did {a} {u}, what's that a week?
{k} of these weigh or measure {a} {u}. What's one?
{a} {u} cut into {k} pieces, how long or heavy is each?
at the same rate, {a} {u} in {k} hours is how many {u} an hour?
how many {u} per day if {a} {u} must last {k} days?
{a} {u} by {k}, per head?
"""
_FITS = """
how many times does {b} {u} go into {a} {u}?
how often can I take {b} {u} out of {a} {u}?
{a} {u} at {b} {u} a day, how many days does it last?
portions of {b} {u} from {a} {u}: how many?
how many {b} {u} bags can I fill from {a} {u}?
I use {b} {u} each time and have {a} {u}. How many times is that?
{a} {u} to do, {b} {u} an hour. How many hours?
a jar holds {b} {u}, there are {a} {u}. How many jars?
how many pieces of {b} {u} do I get out of {a} {u}?
{a} {u} at a rate of {b} {u} a week, how many weeks?
{name} needs {b} {u} per guest and has {a} {u}. For how many guests is that?
"""
_COLDER = """
it was {a} degrees and got {b} degrees colder. What is it now?
{a} degrees, then it dropped by {b}. Now?
by {b} degrees down from {a}, where are we?
the oven was at {a} degrees and I turn it down by {b}. What is it at?
{a} degrees in the day, at night {b} less. At night?
"""
_WARMER = """
it was {a} degrees and got {b} degrees warmer. What is it now?
{a} degrees, then it went up by {b}. Now?
by {b} degrees up from {a}, where are we?
the oven was at {a} degrees and I turn it up by {b}. What is it at?
{a} degrees in the night, in the day {b} more. In the day?
"""
_SWING = """
from {a} degrees up to {b} degrees, how many degrees is that?
{a} at night and {b} in the day, what's the difference in degrees?
how much warmer is {b} degrees than {a}?
the coldest was {a}, the warmest {b}. By how many degrees do they differ?
it went from {a} to {b} degrees. How much did it rise?
outside {a}, inside {b}. How many degrees apart?
"""
_YOUNGER = """
I'm {a} and {name} is {b} years younger. How old is {name}?
{name} is {b} years younger than me and I'm {a}. {name}'s age?
my wife is {a}, I am {b} years younger. How old am I?
how old was I {b} years ago if I'm {a} now?
{a} years old now. And {b} years back?
"""
_OLDER = """
I'm {a} and {name} is {b} years older. How old is {name}?
{name} is {b} years older than me and I'm {a}. {name}'s age?
my wife is {a}, I am {b} years older. How old am I?
how old will I be in {b} years if I'm {a} now?
{a} years old now. And in {b} years?
"""
_EARNED = """
I bought it for {L}{a}{R} and sold it for {L}{b}{R}. What did I make on it?
bought at {L}{a}{R}, sold at {L}{b}{R}: profit?
material was {L}{a}{R}, they paid me {L}{b}{R}. What's my gain?
it cost {L}{a}{R} to make and sells for {L}{b}{R}, how much is the margin?
cheap one {L}{a}{R}, good one {L}{b}{R}. How much more is the good one?
last year {L}{a}{R}, this year {L}{b}{R}. How much more do I pay?
here it's {L}{b}{R}, online {L}{a}{R}. What do I save online?
I have {L}{a}{R} and it costs {L}{b}{R}. How much am I short?
{L}{a}{R} saved, the goal is {L}{b}{R}. How much is still missing?
"""
_NIGHT = """
{k} nights for {L}{c}{R} altogether. What's one night?
{k} nights cost {L}{c}{R} in all, so a night is?
the flat is {L}{c}{R} for {k} nights, how much per night?
{L}{c}{R} for a {k} day pass, per day?
{L}{c}{R} a year in {k} payments, how much is one?
"""

_AMOUNT, _SMALL = digits(40, 900, 0.35), digits(2, 60, 0.35)
_AGE, _GAP = worded(12, 88, 0.6), worded(2, 11, 0.5)
_TIMES_K = worded(2, 31, 0.5)

MEASURES: dict[str, Kind] = {
    "less": sum_of("{a} - {b}", _LESS, *_WITH, weight=2.4, rising="ba", a=_AMOUNT, b=digits(2, 400, 0.35), u=unit()),
    "plus": sum_of("{a} + {b}", _PLUS, *_WITH, weight=1.6, a=_AMOUNT, b=digits(2, 400, 0.35), u=unit()),
    "times": sum_of("{k} * {a}", _TIMES, *_WITH, weight=1.8, k=_TIMES_K, a=digits(2, 300, 0.35), u=unit()),
    "per": sum_of("{a} / {k}", _PER, *_WITH, weight=2, k=_TIMES_K, a=_AMOUNT, u=unit()),
    "fits": sum_of("{a} / {b}", _FITS, *_THAT, weight=1.6, rising="ba", a=_AMOUNT, b=_SMALL, u=unit("hours")),
    "colder": sum_of("{a} - {b}", _COLDER, *_THAT, weight=0.7, a=frozen(-9, 30), b=worded(2, 18, 0.6)),
    "warmer": sum_of("{a} + {b}", _WARMER, *_THAT, weight=0.7, a=frozen(-12, 30), b=worded(2, 18, 0.6)),
    "swing": sum_of("{b} - {a}", _SWING, *_THAT, weight=0.7, rising="ab", a=digits(0, 20, 0), b=digits(5, 38, 0)),
    "younger": sum_of("{a} - {b}", _YOUNGER, *_THAT, weight=0.8, a=_AGE, b=_GAP),
    "older": sum_of("{a} + {b}", _OLDER, *_THAT, weight=0.8, a=_AGE, b=_GAP),
    "earned": sum_of("{b} - {a}", _EARNED, *_CASH, weight=1.4, rising="ab", a=price(5, 500), b=price(8, 900)),
    "night": sum_of("{c} / {k}", _NIGHT, *_CASH, weight=0.8, k=worded(2, 14, 0.6), c=price(60, 1900)),
}  # fmt: skip
"""Quantities with a unit, degrees, ages, gains."""

FAMILIES = {"again_sums_measures": one_step("again_sums_measures", "calculator", MEASURES, LEADS)}
