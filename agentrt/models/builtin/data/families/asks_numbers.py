# ruff: noqa: E501, SIM905  (word lists read better on their own lines)
"""Numbers and nouns for the `asks_*` families, and sentences beside a request that are no part of it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from random import Random

from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.people_numbers import Numbers, Said, spoken, sum_of
from agentrt.models.builtin.data.families.phrases import Bank, Deck, expand
from agentrt.models.builtin.data.families.story import Draw, Kind, Problem, Story
from agentrt.models.builtin.data.types import Episode, Maker, Split, phrasings

_CASH = (
    *[("", "")] * 3, ("£", ""), ("$", ""), ("€", ""), ("", "€"), ("", " €"), ("", " euros"), ("", " euro"), ("", " pounds"), ("", " dollars"), ("", " quid"), ("", " bucks"),
    ("", " kr"), ("", " zloty"), ("Rs ", ""), ("", " rand"), ("", " francs"), ("CHF ", ""), ("A$", ""), ("", " EUR"), ("", " GBP"), ("", " rupees"), ("R", ""), ("", " lei"), ("", " pesos"),
)  # fmt: skip
_BEFORE_VOWEL = re.compile(r"\b([Aa]) (hour|acre|inch|ounce)\b")
_AFTER = [one for one in _CASH if not one[0] and not one[1].endswith("€")]
"""What can stand with an amount in words."""
BOUGHT = """tickets chairs bulbs ferns paintbrushes hinges filters trainers dumbbells notebooks ukuleles saddles helmets wetsuits curtains tiles bricks sacks rolls
lampshades teapots jumpers duvets pillows hoses spanners planters pansies geraniums folders badges lanyards mops jugs ladles aprons nappies dummies scarves brooches rucksacks
skateboards calculators protractors easels canvases kettles fuses sockets taps brackets castors croissants bagels pasties samosas cushions mugs wristbands keyrings tarpaulins buckets""".split()


def nouns(words: Sequence[str]) -> Numbers:
    """A drawer of a word that is no number."""
    return lambda rng: Said(one := rng.choice(words), one)


def amount(low: float, high: float) -> Numbers:
    """A drawer of prices: mostly in digits, whole ones now and then in words."""

    def draw(rng: Random) -> Said:
        text = v.price(rng, low, high)
        if text.isdigit() and len(text) < 5 and rng.random() < 0.2:
            return Said(spoken(rng, int(text)), text)
        return Said(text, text)

    return draw


def count(low: int, high: int, words: float = 0.4) -> Numbers:
    """A drawer of whole numbers, so often in words."""

    def draw(rng: Random) -> Said:
        number = rng.randint(low, high)
        return Said(spoken(rng, number) if rng.random() < words else str(number), str(number))

    return draw


def plain(low: float, high: float, decimals: float = 0.0, places: int = 1) -> Numbers:
    """A drawer of numbers in digits, so often with decimals."""

    def draw(rng: Random) -> Said:
        text = (
            f"{rng.uniform(low, high):.{places}f}" if rng.random() < decimals else str(rng.randint(int(low), int(high)))
        )
        return Said(text, text)

    return draw


def percent(*choices: float) -> Numbers:
    """A drawer of percentages with their sign: "19%", "19 per cent", "nineteen percent"."""

    def draw(rng: Random) -> Said:
        number = rng.choice(choices) if choices else rng.choice((rng.randint(1, 60), rng.choice((5, 10, 15, 20, 25, 30)), round(rng.uniform(0.5, 12), 1)))  # fmt: skip
        text = f"{number:g}"
        if text.isdigit() and rng.random() < 0.15:
            return Said(f"{spoken(rng, int(text))} {rng.choice(('percent', 'per cent'))}", text)
        return Said(text + rng.choice(("%", "%", "%", " percent", " %", " per cent")), text)

    return draw


def listed(low: float, high: float, decimals: float = 0.3, most: int = 5) -> Numbers:
    """A drawer of three to five numbers in a row: "4, 8 and 15", in the expression joined by plus signs."""

    def draw(rng: Random) -> Said:
        many = rng.randint(3, most)
        places = rng.choice((1, 2)) if rng.random() < decimals else 0
        numbers = [f"{rng.uniform(low, high):.{places}f}" for _ in range(many)]
        said = ", ".join(numbers[:-1]) + rng.choice((" and ", " and ", ", ", ", and ")) + numbers[-1]
        said = rng.choice((said, said, said, " ".join(numbers), " / ".join(numbers)))
        return Said(said, " + ".join(numbers))

    return draw


def ask(expression: str, templates: str, *answers: str, weight: float = 1.0, rising: str = "", **numbers: Numbers) -> Kind:  # fmt: skip
    """A sum as `sum_of` has it, with more currencies, and often with none."""
    kind = sum_of(expression, templates, *answers, weight=weight, rising=rising, **numbers)
    return kind._replace(draw=_paid(kind.draw))


def _paid(draw: Draw) -> Draw:
    def paid(rng: Random) -> Problem:
        problem = draw(rng)
        spoken_amount = any(str(problem.slots.get(key, "1"))[0].isalpha() for key in "abcdf")
        before, after = rng.choice(_AFTER if spoken_amount else _CASH)
        problem.slots.update({"L": before, "R": after})
        return problem

    return paid


def asked(family: str, kinds: Mapping[str, Kind], beside: Sequence[str] = (), often: float = 0.3) -> Maker:
    """A family of one call of the calculator; beside: sentences that are no part of the sum, so often said with it."""
    deck = Deck(family, {n: k.templates for n, k in kinds.items()}, {n: k.weight for n, k in kinds.items()})

    def make(rng: Random, split: Split) -> Episode:
        name = deck.draw(rng, split)
        problem = kinds[name].draw(rng)
        story = Story(family, rng, split)
        template = say_beside(story, deck[name], beside, often, problem.slots)
        r = story.run("calculator", **problem.args)
        unsaid = {} if "{L}" in template else {"L": "", "R": ""}
        story.answer(kinds[name].answers, r=r, **{**problem.slots, **unsaid})
        return story.finish(r)

    make.deck = deck  # type: ignore[attr-defined]  # the tests count the phrasings
    return make


def say_beside(story: Story, bank: Bank, beside: Sequence[str], often: float, slots: Mapping[str, object]) -> str:
    """Ask from the bank, so often with a sentence before or behind that changes nothing; the template."""
    rng = story.rng
    said = bank.say(rng, story.split, **slots)
    text = _BEFORE_VOWEL.sub(r"\1n \2", said.text)
    if beside and rng.random() < often:
        more = expand(rng.choice(phrasings(beside, story.split)), rng, **_loose(rng))
        if rng.random() < 0.55:
            text = f"{text if text[-1] in '.?!' else text + rng.choice('.?.')} {more}"
        else:
            text = f"{more} {text}"
    story.say(text, said.phrasing)
    return said.template


def _loose(rng: Random) -> dict[str, object]:
    """Numbers and names that have nothing to do with the request."""
    return {
        "n": count(2, 40)(rng).shown, "g": rng.randint(16, 88), "y": rng.randint(1998, 2025), "h": rng.randint(1, 12), "m": rng.choice(("15", "30", "45", "00")),
        "name": rng.choice(v.FIRST), "city": rng.choice(v.CITIES), "day": rng.choice(v.WEEKDAYS), "month": rng.choice(v.MONTHS), "big": rng.choice((50, 80, 100, 150, 200, 250, 300, 400, 500, 1000)),
    }  # fmt: skip


BESIDE = tuple(
    """
I am {g}.
I'm {g} and never learned this properly.
My [son|daughter|nephew|pupil] is {n} and asked me.
bought it in {y}.
We moved here in {y}.
The shop closes at {h}.
It opens at {h}:{m}.
My train leaves at {h}:{m}.
The meeting starts at {h}.
I've only got {n} minutes.
There are {n} people behind me in the queue.
I'm on the number {n} bus.
We're up on floor {g} by the way.
My budget is {big}.
I don't want to go over {big}.
I have {big} in my account.
The limit is {big}.
Our street number is {g}, if that matters.
I asked {n} people already.
I turn {g} next week.
It's for {name}, who is {g}.
{name} turns {g} on {day}.
The kids are {n} and {g}.
My mum is {g} and can't see the screen.
We've been members since {y}.
I've been doing this job since {y}.
The last time I did this was in {y}.
The flat was built in {y}.
It's room {g}.
We sit at table {n}.
My ticket number is {g}.
I live {n} km from here.
It's {g} degrees in here and I can't think.
I have {n} of these sums to do.
question {n} of the worksheet.
Exercise {n} on page {g}.
I need it by {day}.
We have to decide before {h} o'clock.
Last year we did it without any help.
The website is down.
{name} says it's wrong but I don't think so.
[my boss|the treasurer|the landlord|HR|the accountant] wants to know.
Sorry for the spelling, typing with one hand.
my phone is at {n} percent.
Only {n} percent battery left here.
There's a form with {n} pages to fill in after this.
I'm in [{city}|the supermarket|the van|the staff room|the waiting room] at the moment.
They've had my money since {y}.
There's a queue of {n}.
They open again in {n} days.
We've got {n} more to do after this one.
(asking for class {n}b)
I'm seven months pregnant and my head is a sieve.
I got up at {h}.
My shift ends at {h}.
""".strip().splitlines()
)
"""Sentences with numbers that belong to no sum."""
