# ruff: noqa: E501  (phrase banks read better on their own lines)
"""Two steps with numbers: a value converted and then multiplied or priced, a sum and then a share of it, a count that is
then converted, both of two answers asked for. The second call uses what the first gave."""

from __future__ import annotations

from random import Random

from agentrt.models.builtin.data.families import asks_units, units
from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.asks_numbers import BOUGHT, amount, count, percent, plain
from agentrt.models.builtin.data.families.asks_sums_steps_words import STEPS
from agentrt.models.builtin.data.families.phrases import Deck
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.types import Episode, Split

_DECK = Deck("asks_sums_steps", STEPS, {"times": 2.5, "priced": 2, "shared": 1.5, "then unit": 2.2, "total share": 2.5, "off and saved": 1.4, "net gross": 1.6, "sum average": 1.6, "total left": 1.6})  # fmt: skip
_MEASURED = ("parcel", "tank", "walk", "room", "kitchen", "land", "body")


def asks_sums_steps(rng: Random, split: Split) -> Episode:
    """Two calls, the second with the result of the first."""
    kind = _DECK.draw(rng, split)
    story = Story("asks_sums_steps", rng, split)
    if kind in ("times", "priced", "shared"):
        return _converted(story, kind)
    if kind == "then unit":
        return _then_unit(story)
    return _two_sums(story, kind)


def _converted(story: Story, kind: str) -> Episode:
    rng = story.rng
    a, b = asks_units.pair(rng, rng.choice(_MEASURED))
    x = f"{rng.uniform(1, 90):.1f}" if rng.random() < 0.3 else str(rng.randint(2, 300))
    k, c = count(2, 14, 0.4)(rng), v.price(rng, 1, 40)
    story.ask(_DECK[kind], x=x, a=a, b=b, k=k.shown, c=c, t=rng.choice(BOUGHT), name=rng.choice(v.FIRST))
    r = story.run("convert_units", value=units.value_of(x), from_unit=a, to_unit=b).split(" = ")[1].split(" ")[0]
    sign, by = {"times": ("*", k.digits), "priced": ("*", c), "shared": ("/", k.digits)}[kind]
    s = story.run("calculator", expression=f"{r} {sign} {by}")
    told = ("{s}.", "That is {s}.", "It comes to {s}.") if kind == "priced" else ("{s} {b}.", "That is {s} {b}.", "{x} {a} is {r} {b}, so {s} {b}.")  # fmt: skip
    story.answer(told, s=s, r=r, x=x, a=a, b=b)
    return story.finish(s)


def _then_unit(story: Story) -> Episode:
    rng = story.rng
    a, b = asks_units.pair(rng, rng.choice(("parcel", "tank", "room", "clock", "data", "kitchen")))
    while len(a) < 2:  # "4 x 3 m" is a size
        a, b = asks_units.pair(rng, "parcel")
    x = f"{rng.uniform(1, 40):.1f}" if rng.random() < 0.25 else str(rng.randint(2, 90))
    k = count(2, 24, 0.4)(rng)
    story.ask(_DECK["then unit"], x=x, a=a, b=b, k=k.shown, t=rng.choice(BOUGHT), name=rng.choice(v.FIRST))
    r = story.run("calculator", expression=f"{k.digits} * {x}")
    s = story.run("convert_units", value=units.value_of(r), from_unit=a, to_unit=b).split(" = ")[1].split(" ")[0]
    story.answer(("{s} {b}.", "That is {s} {b}.", "{r} {a}, which is {s} {b}."), s=s, r=r, a=a, b=b)
    return story.finish(s)


def _two_sums(story: Story, kind: str) -> Episode:
    rng = story.rng
    k, j, n = count(2, 12, 0.4)(rng), count(2, 12, 0.4)(rng), count(2, 12, 0.4)(rng)
    c, d, a, p = amount(1, 60)(rng), amount(1, 60)(rng), amount(20, 900)(rng), percent(5, 7, 10, 12, 15, 19, 20, 21, 25, 30)(rng)  # fmt: skip
    z = plain(900, 4000)(rng)
    numbers = [str(rng.randint(3, 300)) for _ in range(rng.randint(3, 5))]
    said = ", ".join(numbers[:-1]) + rng.choice((" and ", ", ", " and ")) + numbers[-1]
    story.ask(
        _DECK[kind], k=k.shown, j=j.shown, n=n.shown, c=c.shown, d=d.shown, a=a.shown, p=p.shown, z=z.shown, l=said,
        t=rng.choice(BOUGHT), s=rng.choice([one for one in BOUGHT if one[0] in "abcdefghk"]), name=rng.choice(v.FIRST),
    )  # fmt: skip
    first, then, told = {
        "total share": (f"{k.digits} * {c.digits} + {j.digits} * {d.digits}", f"{{r}} / {n.digits}", ("{r} in total, {s} each.", "The total is {r}, that is {s} each.")),
        "off and saved": (f"{p.digits}% of {a.digits}", f"{a.digits} - {{r}}", ("You save {r} and pay {s}.", "{r} off, so {s}.")),
        "net gross": (f"{k.digits} * {c.digits}", f"{{r}} + {p.digits}%", ("{r} net, {s} gross.", "{r} without tax, {s} with it.")),
        "sum average": (" + ".join(numbers), f"{{r}} / {len(numbers)}", ("The total is {r}, the average {s}.", "{r} in all, {s} on average.")),
        "total left": (f"{k.digits} * {c.digits}", f"{z.digits} - {{r}}", ("That costs {r} and leaves {s}.", "{r}, so {s} is left.")),
    }[kind]  # fmt: skip
    r = story.run("calculator", expression=first)
    s = story.run("calculator", expression=then.format(r=r))
    story.answer(told, r=r, s=s)
    return story.finish(r, s)


FAMILIES = {"asks_sums_steps": asks_sums_steps}
