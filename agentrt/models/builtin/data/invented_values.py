"""Values for invented tools: how they are said in the request and how they stand in the call."""

# ruff: noqa: E501, SIM905
# fmt: off
from __future__ import annotations

from random import Random

from agentrt.models.builtin.data import corpus

MONTHS = "January February March April May June July August September October November December".split()
NUMBER_WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split()
STATUS = """open closed pending shipped delivered cancelled active inactive paid unpaid overdue running stopped done blocked ready broken late new
approved rejected draft archived high low medium urgent delayed empty full online offline""".split()
WORD = "red blue green black white silver German Danish Dutch Italian tools food sports travel music office garden basic premium classic".split()


def as_word(rng: Random, number: int) -> str:
    """A small number, sometimes spelt out."""
    return NUMBER_WORDS[number] if number <= 12 and rng.random() < 0.3 else str(number)


def day(rng: Random, numeric: bool = False) -> str:
    """A date as people write it; lower-case first letter = needs no preposition."""
    year, month, date = rng.randint(2021, 2029), rng.randint(1, 12), rng.randint(1, 28)
    roll = rng.random()
    if numeric or roll < 0.3:
        return f"{year}-{month:02}-{date:02}"
    if roll < 0.5:
        return f"{MONTHS[month - 1]} {date}" + (f", {year}" if rng.random() < 0.4 else "")
    if roll < 0.7:
        return f"{date} {MONTHS[month - 1]}" + (f" {year}" if rng.random() < 0.4 else "")
    if roll < 0.85:
        return rng.choice("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
    return rng.choice(("tomorrow", "today", "next Monday", "next Friday", "next week", "this Sunday"))


def clock(rng: Random) -> str:
    """A time of day."""
    return rng.choice((f"{rng.randint(0, 23):02}:{rng.randrange(0, 60, 5):02}", f"{rng.randint(1, 12)} {rng.choice(('am', 'pm'))}",
                       f"{rng.randint(1, 12)}:{rng.randrange(0, 60, 5):02} {rng.choice(('am', 'pm'))}"))


def money_pair(rng: Random) -> tuple[str, float | int]:
    """A sum as said and as a number."""
    value: float | int = rng.randint(2, 2000) if rng.random() < 0.6 else round(rng.uniform(1, 900), 2)
    return rng.choice((f"{value} euros", f"{value} dollars", f"${value}", f"{value} EUR", f"€{value}", f"{value} pounds")), value


def identity(rng: Random, noun: str, integer: bool = False) -> tuple[str, str | int]:
    """How a thing is pointed at, and the argument that means it."""
    article = rng.choice(("the ", "", "the ", "my "))
    if integer:
        number = corpus.whole(rng) + 1
        return rng.choice((f"{noun} {number}", f"{article}{noun} {number}", f"{noun} number {number}", f"{noun} no. {number}")), number
    roll = rng.random()
    if roll < 0.35:
        value = corpus.code(rng)
        return rng.choice((f"{noun} {value}", f"the {noun} {value}", f"{noun} {value}")), value
    if roll < 0.5:
        value = str(corpus.whole(rng) + 1)
        return rng.choice((f"{noun} {value}", f"the {noun} {value}", f"{noun} number {value}")), value
    if roll < 0.7:
        value = corpus.pseudo(rng).capitalize() if rng.random() < 0.6 else corpus.place(rng)
        return rng.choice((f"the {noun} {value}", f"{noun} {value}", f"the {value} {noun}", f"the {noun} called {value}")), value
    if roll < 0.85:
        value = corpus.phrase(rng) if rng.random() < 0.4 else corpus.words(rng, 1, 3)
        return rng.choice((f'the {noun} "{value}"', f'{noun} "{value}"', f"the {noun} '{value}'", f'the {noun} called "{value}"', f'the {noun} named "{value}"')), value
    value = " ".join(w.capitalize() for w in corpus.words(rng, 1, 3).split())
    return rng.choice((f"the {noun} {value}", f"{noun} {value}")), value


def parts_of_list(rng: Random, role: str) -> list[str]:
    """One to four persons or words."""
    count = rng.choice((1, 2, 2, 3, 3, 4))
    items: dict[str, None] = {}
    while len(items) < count:
        items[corpus.person(rng) if role == "ps" else corpus.word(rng)] = None
    return list(items)


def fact_value(rng: Random, kind: str) -> str:
    """The value of a fact."""
    base, _, unit = kind.partition(":")
    if base == "money":
        return money_pair(rng)[0]
    if base == "number":
        number = str(corpus.whole(rng)) if rng.random() < 0.6 else str(corpus.decimal(rng))
        return f"{number} {unit}" if unit and unit != "%" else number + unit
    if base == "date":
        return day(rng, numeric=rng.random() < 0.7)
    if base == "time":
        return clock(rng)
    if base == "status":
        return rng.choice(STATUS) if rng.random() < 0.8 else corpus.words(rng, 1, 2)
    if base == "person":
        return corpus.person(rng)
    if base == "place":
        return corpus.place(rng) if rng.random() < 0.6 else f"{corpus.pseudo(rng).capitalize()} Street {rng.randint(1, 200)}, {corpus.place(rng)}"
    if base == "code":
        return corpus.code(rng) if rng.random() < 0.6 else f"+{rng.randint(1, 99)} {rng.randint(100, 999)} {rng.randint(1000, 999999)}"
    if base == "word":
        return rng.choice(WORD) if rng.random() < 0.5 else corpus.pseudo(rng).capitalize()
    return corpus.phrase(rng) if rng.random() < 0.6 else corpus.sentence(rng)[:-1]
