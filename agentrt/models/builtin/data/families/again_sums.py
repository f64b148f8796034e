# ruff: noqa: E501, SIM905  (tables of kinds read better on their own lines)
"""One-step sums in plain words once more: the sign is what has to be read, so the same nouns come with each of them.

"I get 25.55 back" takes away, "reduced by 30 percent" leaves the rest, "21 meters wide, 58 long" multiplies, "61, 50 and
48 on average" divides the sum. Numbers are said in digits and in words. `again_products` asks which of two is more.
"""

from __future__ import annotations

import re
from random import Random

from agentrt.models.builtin.data.families import again_sums_words as words
from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.people_numbers import Numbers, Said, digits, price, spoken, sum_of, worded
from agentrt.models.builtin.data.families.phrases import Deck
from agentrt.models.builtin.data.families.story import Kind, Problem, Story, one_step
from agentrt.models.builtin.data.families.told import LEADS
from agentrt.models.builtin.data.types import Episode, Split

_BOUGHT = "tickets chairs books mugs lamps roses tiles shirts posters candles pizzas lessons plants boards blankets bikes boots cables jars towels buckets batteries pens plates".split()
_COUNTED = "chairs eggs books apples bottles stickers marbles beads bricks stamps cards seedlings tiles plates beans coins photos socks screws pears shells buttons candles buns".split()


def noun(pool: list[str]) -> Numbers:
    """A drawer of a plural noun, for templates that speak of any thing."""
    return lambda rng: Said(one := rng.choice(pool), one)


def percent() -> Numbers:
    """A drawer of percentages."""
    return lambda rng: Said(text := v.percent(rng), text)


_THAT = ("That is {r}.", "It is {r}.", "That makes {r}.", "{r}.")
_CASH = ("That is {L}{r}{R}.", "It comes to {L}{r}{R}.", "It is {L}{r}{R}.", "{L}{r}{R}.")
_K, _N = worded(2, 24, 0.5), worded(2, 12, 0.5)
_T, _C = noun(_BOUGHT), noun(_COUNTED)
_M = words.MONEY

MONEY: dict[str, Kind] = {
    "back": sum_of("{a} - {b}", _M["back"], *_CASH, weight=3.5, rising="ba", a=price(8, 900), b=price(2, 300), t=_T),
    "change": sum_of("{a} - {b}", _M["change"], *_CASH, weight=1.6, rising="ba", a=digits(10, 500, 0.1), b=price(2, 300), t=_T),
    "on top": sum_of("{a} + {b}", _M["on top"], *_CASH, weight=2, a=price(8, 900), b=price(2, 300), t=_T),
    "each": sum_of("{k} * {c}", _M["each"], *_CASH, weight=2, k=_K, c=price(2, 300), t=_T),
    "one of": sum_of("{c} / {k}", _M["one of"], *_CASH, weight=2.3, k=_K, c=price(8, 900), t=_T),
    "each shared": sum_of("{k} * {c} / {n}", _M["each shared"], *_CASH, weight=2.5, k=_K, c=price(2, 300), n=_N, t=_T),
    "each back": sum_of("{k} * {c} - {f}", _M["each back"], *_CASH, weight=1.6, k=_K, c=price(9, 300), f=price(2, 17), t=_T),
    "each on top": sum_of("{k} * {c} + {f}", _M["each on top"], *_CASH, weight=1.2, k=_K, c=price(2, 300), f=price(2, 60), t=_T),
    "reduced": sum_of("{c} - {p}%", _M["reduced"], *_CASH, weight=3, c=price(4, 900), p=percent(), t=_T),
    "raised": sum_of("{c} + {p}%", _M["raised"], *_CASH, weight=1.5, c=price(4, 900), p=percent(), t=_T),
    "part": sum_of("{p}% of {c}", _M["part"], *_CASH, weight=1.2, c=price(4, 900), p=percent(), t=_T),
    "split cent": sum_of("round({a} / {k}, 2)", words.SPLIT_CENT, *_CASH, weight=2.6, a=price(8, 900), k=worded(3, 14, 0.6), t=_T),
}  # fmt: skip
"""Prices: taken off, put on, times, shared."""

_W = words.COUNTS
_S = words.SIZES
_SIDE = worded(3, 120, 0.8)


def _listed(expression: str) -> Kind:
    """Two to five numbers in a row."""

    def draw(rng: Random) -> Problem:
        n = rng.choice((2, 3, 3, 3, 4, 5))
        spread = rng.choice(((1, 12), (20, 99), (20, 99), (100, 900)))
        numbers = [v.decimal(rng, *spread) if rng.random() < 0.25 else str(rng.randint(*spread)) for _ in range(n)]
        shown = [
            spoken(rng, int(one)) if one.isdigit() and int(one) < 13 and rng.random() < 0.3 else one for one in numbers
        ]
        said = rng.choice(("{} and {}", "{} and {}", "{}, {}")).format(", ".join(shown[:-1]), shown[-1])
        slots: dict[str, object] = {"l": said, "n": v.spelled(n), "name": rng.choice(v.FIRST)}
        return Problem(slots, {"expression": expression.format(s=" + ".join(numbers), n=n)})

    mean = "/" in expression
    answers = (
        ("The average is {r}.", "{r} on average.", "On average it is {r}.")
        if mean
        else ("In all it is {r}.", "The total is {r}.", "{r}.")
    )
    return Kind(draw, words.AVERAGES if mean else words.SUMMED, answers, 3 if mean else 1.2)


def _rounded() -> Kind:
    """A quotient or a product said as a sum, rounded to two decimals."""

    def draw(rng: Random) -> Problem:
        a, b = v.number(rng, 20, 900), str(rng.randint(3, 24))
        form, sign = rng.choice(
            (
                ("{a} / {b}", "/"),
                ("{a} divided by {b}", "/"),
                ("{a}/{b}", "/"),
                ("{a} shared by {b}", "/"),
                ("{a} times {b}", "*"),
                ("{a} * {b}", "*"),
            )
        )
        if sign == "*":
            a, b = v.decimal(rng, 1, 90) + str(rng.randint(11, 99)), v.decimal(rng, 1, 30)
        return Problem({"e": form.format(a=a, b=b)}, {"expression": f"round({a} {sign} {b}, 2)"})

    return Kind(draw, words.ROUNDED, ("{r}.", "It is {r}.", "Rounded, it is {r}."), 1.5)


AMOUNTS: dict[str, Kind] = {
    "fewer": sum_of("{b} - {a}", _W["fewer"], *_THAT, weight=2.2, rising="ab", a=worded(3, 300, 0.6), b=worded(12, 900, 0.6), t=_C),
    "more": sum_of("{a} + {b}", _W["more"], *_THAT, weight=1.6, a=worded(3, 500, 0.6), b=worded(3, 400, 0.6), t=_C),
    "groups": sum_of("{k} * {a}", _W["groups"], *_THAT, weight=1.7, k=_K, a=worded(3, 300, 0.6), t=_C),
    "shares": sum_of("{a} / {k}", _W["shares"], *_THAT, weight=2, rising="ka", k=_K, a=worded(12, 600, 0.6), t=_C),
    "rest a day": sum_of("({b} - {a}) / {k}", _W["rest a day"], *_THAT, weight=3, rising="ab", a=digits(20, 600, 0), b=digits(100, 1400, 0), k=worded(2, 21, 0.6), t=_C),
    "area": sum_of("{a} * {b}", _S["area"], *_THAT, weight=3, a=_SIDE, b=_SIDE),
    "round": sum_of("2 * ({a} + {b})", _S["round"], *_THAT, weight=1.2, a=_SIDE, b=_SIDE),
    "volume": sum_of("{a} * {b} * {c}", _S["volume"], *_THAT, weight=2, a=_SIDE, b=_SIDE, c=worded(2, 40, 0.8)),
    "wide": sum_of("{c} / {b}", _S["wide"], *_THAT, weight=1, rising="bc", c=digits(20, 900, 0), b=digits(2, 40, 0)),
    "double": sum_of("{a} * 2", _S["double"], *_THAT, weight=0.5, a=digits(3, 900, 0.3)),
    "half of": sum_of("{a} / 2", _S["half of"], *_THAT, weight=0.5, a=digits(3, 900, 0.3)),
    "average": _listed("({s}) / {n}"),
    "sum": _listed("{s}"),
    "rounded": _rounded(),
}  # fmt: skip
"""Things, distances and sizes: taken away, put together, times, shared, on average."""

_MORE = """
which is more, {a} or {b}?
which is bigger, {a} or {b}?
which is larger: {a} or {b}?
what's more, {a} or {b}?
what is bigger: {a} or {b}?
{a} or {b}, which is more?
{a} or {b}: what's larger?
{a} or {b}?  I mean which is more
{a} against {b}, which is bigger?
where do I get more, {a} or {b}?
do I get more with {a} or with {b}?
do {a} or {b} make more?
is it {a} or {b} that's more?
!compare {a} with {b} and tell me which is more
!work out whether {a} or {b} is more
!tell me which is the bigger product, {a} or {b}
!find out which is larger, {a} or {b}
?which is more, {a} or {b}
?which comes to more, {a} or {b}
which product is larger, {a} or {b}?
which of these is the larger: {a}, {b}?
I can have {a} or {b}. What's more?
{name} says {a}, I say {b}. Whose is more?
{a} vs {b}: bigger?
what comes to more: {a} or {b}?
which one gives the larger result, {a} or {b}?
what is more: {a}, or {b}?
is there more in {a} or in {b}?
the bigger of {a} and {b}?
out of {a} and {b}, which is more?
take {a} and take {b}: which is larger?
help, is {a} or {b} more?
{a}; {b}. Which is bigger?
"""
_LESS = """
which is less, {a} or {b}?
which is smaller: {a} or {b}?
{a} or {b}, which is less?
what's less, {a} or {b}?
!tell me which is smaller, {a} or {b}
?which comes to less, {a} or {b}
which product is smaller, {a} or {b}?
where is less, {a} or {b}?
the smaller of {a} and {b}?
out of {a} and {b}, which is less?
{a} vs {b}: smaller?
"""
_IS = """
is {a} more than {b}?
is {a} bigger than {b}?
is {a} larger than {b}?
is it true that {a} is more than {b}?
does {a} beat {b}?
does {a} come to more than {b}?
would {a} be more than {b}?
!check whether {a} is more than {b}
&whether {a} is more than {b}
&whether {a} is larger than {b}
are {a} more than {b}?
I bet {a} is more than {b}. Is it?
{name} thinks {a} is bigger than {b}. Is that so?
"""
_PACKS = """
{a} or {b}: where are more {t} in it?
{a} or {b}, which has more {t}?
do I get more {t} with {a} or {b}?
what gives me more {t}, {a} or {b}?
I can buy {a} or {b}. Which is more {t}?
which is more {t} in all, {a} or {b}?
{name} offers {a}, the shop {b}. Who gives me more {t}?
!tell me which has more {t}: {a} or {b}
?which has more {t}, {a} or {b}
which would be the larger number of {t}, {a} or {b}?
two offers: {a} or {b}. Where do I get more {t}?
are there more {t} in {a} or in {b}?
is {a} or {b} more {t}?
"""
_PRODUCTS = Deck("again_products", {"more": _MORE, "less": _LESS, "is": _IS, "packs": _PACKS}, {"more": 2.5, "less": 1, "is": 1.5, "packs": 1.5})  # fmt: skip


def again_products(rng: Random, split: Split) -> Episode:
    """Which of two products is more: the sign of their difference tells, the answer says it in the asker's word."""
    kind = _PRODUCTS.draw(rng, split)
    n = [rng.randint(2, 30 if kind == "packs" else 99) for _ in range(4)]
    if n[0] * n[1] == n[2] * n[3]:
        return again_products(rng, split)
    sign = rng.choice((" * ", " * ", " times ", " x ", "*"))
    a, b = f"{n[0]}{sign}{n[1]}", f"{n[2]}{sign}{n[3]}"
    if kind == "packs":
        pack = rng.choice(("packs", "boxes", "bags", "crates", "rows"))
        a, b = f"{n[0]} {pack} of {n[1]}", f"{n[2]} {pack} of {n[3]}"
    story = Story("again_products", rng, split)
    text = story.ask(_PRODUCTS[kind], a=a, b=b, t=rng.choice(_COUNTED), name=rng.choice(v.FIRST)).text
    d = story.run("calculator", expression=f"({n[0]} * {n[1]}) - ({n[2]} * {n[3]})")
    first = not d.startswith("-")
    word = next((one for one in ("bigger", "larger", "smaller", "less") if re.search(rf"\b{one}\b", text)), "more")
    if kind == "is":
        shown = word if first else {"more": "less"}.get(word, "smaller")
        story.answer(("{y}, {a} is {w} than {b}.",), y="Yes" if first else "No", a=a, b=b, w=shown)
        return story.finish("Yes" if first else "No")
    x, y = (a, b) if first == (word not in ("smaller", "less")) else (b, a)
    story.answer(("{x} is {w} than {y}.", "{x} is {w}, by {d}.", "{x} is {w}."), x=x, y=y, w=word, d=d.lstrip("-"))
    return story.finish(x, word)


FAMILIES = {
    "again_sums_money": one_step("again_sums_money", "calculator", MONEY, LEADS),
    "again_sums_amounts": one_step("again_sums_amounts", "calculator", AMOUNTS, LEADS),
    "again_products": again_products,
}
