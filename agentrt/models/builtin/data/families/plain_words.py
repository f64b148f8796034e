# ruff: noqa: E501, SIM905  (word lists read better on their own lines)
"""What people want written down without quotation marks: things of one to six words, names, prices, short sentences."""

from __future__ import annotations

import re
from random import Random

from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.facts import draw, mine

_SHOPPING = """olive oil|oat milk|dish soap|toilet paper|baking powder|brown sugar|sour cream|orange juice|peanut butter|
tomato paste|whole wheat flour|AA batteries|light bulbs|cat food|dog treats|sun cream|hand cream|paper towels|frozen peas|
green tea|black pepper|sweet potatoes|spring onions|cream cheese|maple syrup|soy sauce|coconut milk|red wine|sparkling water|
washing powder|printer paper|packing tape|wrapping paper|birthday candles|ice cubes|cherry tomatoes|chicken breast|ground beef|
smoked salmon|feta cheese|rye bread|puff pastry|vanilla sugar|lemon juice|apple vinegar|sea salt|chili flakes|garlic bread|
USB-C cable|extension cord|picture hooks|wood glue|white paint|sandpaper|potting soil|tulip bulbs|bin bags|shaving foam|
oranges|bananas|eggs|coffee beans|yoghurt|crackers|mustard|raisins|oats|lentils|chickpeas|basil|ginger""".replace(
    "\n", ""
).split("|")
_KINDS = """fresh organic large small cheap frozen dried red green white black blue ripe sliced whole mixed spare extra new big
thin thick soft dark light plain salted sugar-free gluten-free""".split()
_MEASURES = """two packs of|three bottles of|a kilo of|half a kilo of|a bag of|two cans of|a jar of|a box of|six slices of|
a pair of|500 g of|2 liters of|250 ml of|a bunch of|one crate of|4 rolls of|12 pieces of""".replace("\n", "").split("|")
_DOINGS = """call|email|visit|thank|pay|invite|ask|write to|phone|remind|meet|pick up""".split("|")
_ABOUT = """the lease|the invoice|Saturday|the broken heater|the new contract|dinner|the keys|the trip|his birthday|the price|
the boxes|next week|the meeting|the garden|the parcel|tickets""".replace("\n", "").split("|")


def thing(rng: Random) -> str:
    """Something for a shopping list."""
    style = rng.random()
    if style < 0.45:
        return rng.choice(_SHOPPING)
    if style < 0.7:
        return f"{rng.choice(_KINDS)} {rng.choice((rng.choice(_SHOPPING), v.product(rng), v.word(rng)))}"
    if style < 0.88:
        return f"{rng.choice(_MEASURES)} {rng.choice((rng.choice(_SHOPPING), v.product(rng)))}"
    if style < 0.94:
        return f"{rng.randint(2, 24)} {rng.choice(_KINDS)} {v.product(rng)}s"
    return f"{v.word(rng)} {v.word(rng)}"


def deed(rng: Random) -> str:
    """Something to do."""
    if rng.random() < 0.5:
        return rng.choice(v.TASKS_LIST)
    return f"{rng.choice(_DOINGS)} {v.person(rng)}{rng.choice(('', ' about ' + rng.choice(_ABOUT), ' on ' + rng.choice(v.WEEKDAYS)))}"


def name(rng: Random) -> str:
    """A full name, a place, a title."""
    return rng.choice((
        f"{rng.choice(v.FIRST)} {rng.choice(v.LAST)}", f"{rng.choice(v.FIRST)} {rng.choice(v.LAST)}", f"{v.word(rng).capitalize()} {rng.choice(v.LAST)}",
        f"Dr. {rng.choice(v.LAST)}", f"{rng.choice(v.LAST)} Ltd", f"Hotel {v.word(rng).capitalize()}", f"{v.city(rng)} {rng.choice(('Airport', 'Station', 'Museum'))}",
        f"The {rng.choice(v.ADJECTIVES).capitalize()} {rng.choice(v.NOUNS).capitalize()}", rng.choice(v.FIRST), v.city(rng),
    ))  # fmt: skip


def entry(rng: Random) -> str:
    """A line with a number in it: a price, an amount, a time, a result."""
    before, after = rng.choice(v.CURRENCIES)
    return rng.choice((
        f"{rng.choice(_SHOPPING)} {before}{v.price(rng, 1, 80)}{after}", f"{v.product(rng)} {v.price(rng, 1, 80)}",
        f"{rng.choice(('rent', 'lunch', 'taxi', 'fuel', 'parking', 'phone bill', 'gym'))} {before}{v.price(rng, 3, 900)}{after}",
        f"{v.day(rng, 2024, 2028).isoformat()} {rng.choice(('dentist', 'haircut', 'flight to ' + v.city(rng), 'rent paid', 'ran 5 km', 'oil change'))}",
        f"{rng.choice(v.WEEKDAYS)} {rng.randint(7, 20)}:{rng.choice(('00', '15', '30'))} {rng.choice(('yoga', 'team call', 'piano lesson', 'vet', 'football'))}",
        f"{rng.choice(v.FIRST)} {rng.randint(1, 99)}", f"{rng.choice(v.FIRST)} {rng.choice(v.LAST)} {rng.randint(100_000, 999_999)}",
        f"{v.city(rng)} {rng.randint(-9, 35)} degrees", f"{rng.randint(2, 40)} km in {rng.randint(12, 180)} minutes",
        f"room {rng.randint(1, 400)}", f"{v.code_word(rng)} {rng.choice(('returned', 'shipped', 'missing', 'paid'))}",
    ))  # fmt: skip


def short(rng: Random) -> str:
    """A thing, a name or a line with a number, one to six words."""
    style = rng.random()
    return thing(rng) if style < 0.55 else name(rng) if style < 0.75 else entry(rng)


def whole(rng: Random) -> str:
    """Something to take down as it stands, with commas, colons and more than one sentence."""
    a, b = short(rng), short(rng)
    deed_, other = deed(rng), deed(rng)
    return rng.choice((
        f"{a}, {b}", f"{a}, {b}, {thing(rng)}", f"{deed_}, then {other}", f"{deed_[:1].upper()}{deed_[1:]}. Then {other}.",
        f"{name(rng)}: {entry(rng)}", f"{rng.choice(v.WEEKDAYS)}: {deed_}, {other}", f"{entry(rng)} ({name(rng)})", f"TODO: {deed_}",
        f"{draw(rng).statement}", f"{mine(rng).statement}, {draw(rng).statement}", f"{a} / {b}", f"{a} - {b}", f"{a}; {b}",
        f"Dear {rng.choice(v.FIRST)}, please {deed_}. Thanks, {rng.choice(v.FIRST)}", f"Hi {rng.choice(v.FIRST)}, I'll {deed_} on {rng.choice(v.WEEKDAYS)}.",
        f"{deed_} (before {rng.randint(1, 12)}:30)", f"{v.word(rng)}: {rng.randint(1, 900)}, {v.word(rng)}: {rng.randint(1, 900)}",
        f"{deed_} at {rng.randint(7, 20)}:{rng.choice(('00', '30'))}, bring {thing(rng)}",
    ))  # fmt: skip


_DIVIDING = re.compile(r"\b(to|with|by|for|in|into|on|instead|of|from|and|not|it|should|file|list)\b", re.IGNORECASE)


def divides(text: str) -> bool:
    """Whether the text holds a word that would blur where it ends when it stands in a request without quotes."""
    return bool(_DIVIDING.search(text)) or bool(re.search(r"[,.;:?!]( |$)", text))
