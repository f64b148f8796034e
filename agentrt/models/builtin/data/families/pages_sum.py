# ruff: noqa: E501  (lists read better on their own lines)
"""A number of a longer text and what follows from it: a price times a number and a fee, another unit, a later date."""

from __future__ import annotations

from random import Random
from typing import NamedTuple

from agentrt.models.builtin.data.families import pages_sum_words as words
from agentrt.models.builtin.data.families import units
from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.asks_files import framed, some
from agentrt.models.builtin.data.families.pages_text import BY_STEM, SLOT, Genre, around, drawn, laid_out, path_of
from agentrt.models.builtin.data.families.phrases import Bank, fill
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.types import Episode, Split, phrasing_id


class Row(NamedTuple):
    """Sentences (each in several forms), questions, what is computed."""

    genre: Genre
    sentences: tuple[tuple[str, ...], ...]
    questions: tuple[str, ...]
    rule: str


def _row(text: str) -> Row:
    stem, rest = text.split(" :: ")
    if rest.count(" => ") == 2:
        told, asked, rule = rest.split(" => ")
    else:
        both, rule = rest.split(" => ")
        told, asked = both.split(" | ", 1)
    sentences = tuple(tuple(part.strip() for part in one.split(" || ")) for one in told.split(" // "))
    return Row(BY_STEM[stem], sentences, tuple(part.strip() for part in asked.split(" | ")), rule)


def _rows(text: str) -> list[Row]:
    known = {stem: one for one in BY_STEM.values() for stem in one.stems}
    rows = []
    for line in text.strip().splitlines():
        stem = line.split(" :: ")[0]
        rows.append(_row(line.replace(stem, known[stem].stems[0], 1)))
    return rows


_SUMS, _MEASURES, _DATES = _rows(words.SUMS), _rows(words.MEASURES), _rows(words.DATES)
_OF = {f"{rows[0].rule[:1]}{at}: {question}": row for rows in (_SUMS, _MEASURES, _DATES) for at, row in enumerate(rows) for question in row.questions}  # fmt: skip
_SUM_BANK, _MEASURE_BANK, _DATE_BANK = (
    Bank("pages_sum", [key for key, row in _OF.items() if row in rows]) for rows in (_SUMS, _MEASURES, _DATES)
)
_BANKS = {"sum": _SUM_BANK, "measure": _MEASURE_BANK, "date": _DATE_BANK}
_CURRENCIES = (("€", ""), ("£", ""), ("$", ""), ("", " euros"), ("", " EUR"), ("", " kr"), ("", " francs"), ("", " €"))
_ALONE = ("lease_in_plain_words", "babysitter_letter", "school_letter")
"""Texts that cannot hold two sorts of prices: they would speak of the same thing."""


def pages_sum(rng: Random, split: Split) -> Episode:
    """A number is found in a longer text, then reckoned with."""
    kind = rng.choices(("sum", "measure", "date"), (5, 2.4, 2.2))[0]
    template = _BANKS[kind].pick(rng, split)
    row, question = _OF[template], template.partition(": ")[2]
    episode = {"sum": _sum, "measure": _measure, "date": _date}[kind](rng, split, row, question)
    return episode or pages_sum(rng, split)


def _story(
    rng: Random, split: Split, row: Row, question: str, slots: dict[str, str], extra: list[str], without: str
) -> Story | None:
    """The text is written, the question is asked, the file is read; None where the text is too long."""
    sentences, values = drawn(rng, row.genre, None, rng.randint(3, 7), without)
    texts = [one.text for one in sentences] + extra
    for forms in row.sentences:
        form = rng.choice(forms)
        wanted = {**values.slots([name for name in SLOT.findall(form) if name not in slots]), **slots}
        slots |= {name: str(value) for name, value in wanted.items()}
        sentence = fill(form, dict(slots))
        texts.append(sentence[:1].upper() + sentence[1:])
    text = laid_out(rng, row.genre, texts, values)
    if len(text) > 1000 or not set(SLOT.findall(question)) <= set(slots):
        return None
    stem = rng.choice(row.genre.stems)
    path = path_of(rng, stem)
    kind = rng.choice(("bare", "bare", "bare", "spoken", "named", "named", "named"))
    files = {path: text}
    if kind != "named" or rng.random() < 0.5:
        files |= around(rng, path, row.genre.fields)
    story = Story("pages_sum", rng, split, dict(sorted(files.items())))
    story.unnamed = kind != "named"
    said = framed(rng, split, kind, fill(question, dict(slots)), path, stem.replace("_", " "))
    story.say(said, phrasing_id("pages_sum", question))
    story.run("read_file", path=path)
    return story


def _sum(rng: Random, split: Split, row: Row, question: str) -> Episode | None:
    left, right = rng.choice(_CURRENCIES)
    count = rng.choice((*range(2, 13), rng.randint(13, 45)))
    told = " ".join(form for forms in row.sentences for form in forms)
    slots = {
        "L": left, "R": right, "p": _price(rng, told), "f": _price(rng, "", 1), "n": str(rng.randint(4, 90) * 5),
        "k": v.spelled(count) if rng.random() < 0.4 and count < 21 else str(count),
    }  # fmt: skip
    if len({slots["p"], slots["f"], str(count)}) < 3:
        return None
    extra = []
    if row.genre.stems[0] not in _ALONE and rng.random() < 0.5:
        other = rng.choice([one for one in _SUMS if one.genre is row.genre])
        if other.sentences[0][0] != row.sentences[0][0] and other.sentences[0][0][:12] != row.sentences[0][0][:12]:
            form = other.sentences[0][0]
            extra = [fill(form, {**slots, "p": _price(rng, form), "n": str(rng.randint(4, 90) * 5)})]
    story = _story(rng, split, row, question, slots, extra, "u")
    if story is None:
        return None
    expression = fill(row.rule, {**slots, "K": str(count)})
    r = story.run("calculator", expression=expression)
    money = {"L": left, "R": right} if "{p}" in row.rule else {"L": "", "R": ""}
    story.answer(("{L}{r}{R}.", "That is {L}{r}{R}.", "It comes to {L}{r}{R}.", "{L}{r}{R}."), r=r, **money)
    return some(rng, story.finish(r), "convert_units", "search_files", "recall", "table_query", "date_add")


def _price(rng: Random, told: str, low: int = 3) -> str:
    if "rent is" in told or "due for the rooms" in told:
        return str(rng.randint(60, 320) * 5)
    if "an hour" in told or "each hour" in told:
        return rng.choice((str(rng.randint(9, 38)), f"{rng.randint(9, 30)}.50"))
    return v.price(rng, low, 60) if rng.random() < 0.35 else str(rng.randint(low + 1, 140))


def _measure(rng: Random, split: Split, row: Row, question: str) -> Episode | None:
    first, second, low, high = words.UNITS[row.rule]
    if row.rule == "heat" and row.genre.stems[0].startswith("aftercare"):
        low, high = 37, 39.5
    number = v.decimal(rng, low, high) if rng.random() < 0.5 else str(rng.randint(int(low), int(high)))
    unit, target = rng.choice(first), rng.choice(second)
    story = _story(rng, split, row, question, {"x": number, "u": unit, "b": target}, [], "")
    if story is None:
        return None
    at = story.said.lower().find(target.lower())
    target = story.said[at : at + len(target)] if at >= 0 else target  # as it was typed
    result = story.run("convert_units", value=units.value_of(number), from_unit=unit, to_unit=target)
    r = result.split(" = ")[1].split(" ")[0]
    story.answer(("{r} {b}.", "That is {r} {b}.", "It is {r} {b}.", "{x} {u} is {r} {b}."), r=r, b=target, x=number, u=unit)  # fmt: skip
    return some(rng, story.finish(r), "calculator", "search_files", "recall", "date_add")


def _date(rng: Random, split: Split, row: Row, question: str) -> Episode | None:
    n, unit = rng.choice(((rng.randint(2, 40), "days"), (rng.randint(2, 12), "weeks"), (rng.randint(2, 9), "months")))
    date = v.date_text(rng, v.day(rng, 2024, 2028))
    shown = v.spelled(n) if rng.random() < 0.4 and n < 21 else str(n)
    story = _story(rng, split, row, question, {"D": date, "k": shown, "w": unit}, [], "d")
    if story is None:
        return None
    found = story.run("date_add", date=date, amount=-n if row.rule == "-" else n, unit=unit)
    r, w = found.rstrip(")").split(" (")
    story.answer(("{r}.", "That is {w}, {r}.", "{r}, a {w}.", "On {r}."), r=r, w=w)
    return some(rng, story.finish(r), "date_diff", "date_info", "today", "recall", "calculator")


FAMILIES = {"pages_sum": pages_sum}
