# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""Conversions as people ask for them: kilos, stone, mph, oven dials, pints and cups, hectares, gigs; the unit first or
last, the reason before or behind, and numbers beside it that are not to be converted."""

from __future__ import annotations

from random import Random

from agentrt.models.builtin.data.families import asks_units_one_words as ones
from agentrt.models.builtin.data.families import asks_units_words as words
from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.asks_numbers import BESIDE, say_beside
from agentrt.models.builtin.data.families.people_numbers import spoken
from agentrt.models.builtin.data.families.phrases import Deck
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.types import Episode, Split

_DECK = Deck("asks_units", words.KINDS, {name: weight for name, (weight, _) in words.PAIRS.items()} | {"any": 9.0})
_ONES = Deck("asks_units_one", {"one": ones.ONE, "half": ones.HALF}, {"one": 1.5, "half": 1})
_ANSWERS = ("{x} {a} is {r} {b}.", "That is {r} {b}.", "It is {r} {b}.", "{r} {b}.", "{x} {a} = {r} {b}")


def pair(rng: Random, kind: str) -> tuple[str, str]:
    """Two units of one kind as people write them, not the same."""
    sides = [side.split("|") for side in rng.choice(words.PAIRS[kind][1]).split(" > ")]
    return rng.choice(sides[0]), rng.choice(sides[1])


def quantity(rng: Random, kind: str) -> tuple[str, int | float]:
    """A number as it is said for the kind, and its value."""
    low, high, decimals = words.SIZES.get(kind, (1, 300, 0.3))
    if rng.random() < decimals:
        shown = f"{rng.uniform(low, high):.{rng.choice((1, 1, 2))}f}"
        return shown, float(shown)
    number = rng.randint(int(low), int(high))
    if rng.random() < 0.15 and number < 1000:
        return spoken(rng, number), number
    if kind not in ("oven", "weather") and rng.random() < 0.1:
        return rng.choice((("half a dozen", 6), ("a dozen", 12), ("two and a half", 2.5), ("three and a half", 3.5), ("one and a half", 1.5), ("a hundred", 100), ("a hundred and twenty", 120)))  # fmt: skip
    return str(number), number


def asks_units(rng: Random, split: Split) -> Episode:
    """One conversion."""
    kind = _DECK.draw(rng, split)
    topic = kind if kind != "any" else rng.choice([name for name in words.PAIRS if name not in ("oven", "weather")])
    a, b = pair(rng, topic)
    shown, value = quantity(rng, topic)
    story = Story("asks_units", rng, split)
    slots = {"x": shown, "a": a, "b": b, "city": rng.choice(v.CITIES), "name": rng.choice(v.FIRST), "z": rng.randint(2, 60), "y": rng.randint(1990, 2025)}  # fmt: skip
    template = say_beside(story, _DECK[kind], BESIDE, 0.12, slots)
    return _told(story, value, a, b, template)


def _told(story: Story, value: int | float, a: str, b: str, template: str) -> Episode:
    if a not in story.said or b not in story.said:
        raise ValueError(f"units must be quoted: {template}")
    result = story.run("convert_units", value=value, from_unit=a, to_unit=b)
    x, r = result.split(" ")[0], result.split(" = ")[1].split(" ")[0]
    story.answer(_ANSWERS, x=x, a=a, b=b, r=r)
    return story.finish(r)


def asks_units_one(rng: Random, split: Split) -> Episode:
    """How many of one are in a single other; and in a half or a dozen."""
    kind = _ONES.draw(rng, split)
    a, b = rng.choice(ones.SINGLE).split(" > ")
    b = rng.choice(b.split("|"))
    story = Story("asks_units_one", rng, split)
    number, value = ("", 1) if kind == "one" else rng.choice((("half a", 0.5), ("a quarter of a", 0.25), ("three quarters of a", 0.75)))  # fmt: skip
    template = say_beside(story, _ONES[kind], BESIDE, 0.1, {"a": a, "b": b, "n": number, "name": rng.choice(v.FIRST)})
    return _told(story, value, a, b, template)


FAMILIES = {"asks_units": asks_units, "asks_units_one": asks_units_one}
