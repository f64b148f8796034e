# ruff: noqa: E501  (phrase banks read better on their own lines)
"""A sheet of labelled numbers in many layouts, one of which is wanted in another unit, with a percentage, or with another.

The line that is meant stands among others with other numbers and units; a question for the number as it stands, or in
the unit it has already, needs no second step.
"""

from __future__ import annotations

from random import Random
from typing import NamedTuple

from agentrt.models.builtin.data.families import again_steps_papers_words as words
from agentrt.models.builtin.data.families import contents, papers, units
from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.again_steps_papers_words import GROUPS, Item
from agentrt.models.builtin.data.families.oracle_pure import convert
from agentrt.models.builtin.data.families.phrases import Deck
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.types import Episode, Split

_LAYOUTS = (
    "{K}: {x}", "{K}: {x}", "{K}: {x}", "{k}: {x}", "{k}......{x}", "{K} ....... {x}", "{K} = {x}", "{k}={x}", "{K} - {x}", "- {k}: {x}", "- {K} {x}", "* {K}: {x}", "| {K} | {x} |", "{K}\t{x}", "{k} ({x})",
    "- **{K}**: {x}", "[{k}] {x}", "{K}   {x}", "{K} -> {x}", "{U}: {x}", "{K} / {x}", "{K}; {x}", "> {k}: {x}", "{K} is {x}", "The {k} is {x}.", "+ {k} {x}", "{k}_____{x}", "1) {k}: {x}", "{K}:: {x}",
)  # fmt: skip
_FIRST = ("{x} {k}", "- {x} {k}", "{x} - {k}", "* {x} of {k}", "{x}: {k}")
_PROSE = (
    "The {k} is {x}.", "We have the {k} at {x}.", "As to the {k}, it was {x}.", "They gave the {k} as {x}.", "Note that the {k} is {x}.", "For the {k} we wrote down {x}.", "It has a {k} of {x}.", "The {k} comes to {x}.",
)  # fmt: skip


class Line(NamedTuple):
    """A written entry: label, what it is called, its number, its unit (or the signs of money)."""

    label: str
    said: str
    value: str
    unit: str = ""
    before: str = ""
    after: str = ""

    @property
    def shown(self) -> str:
        """The value as the sheet has it."""
        return f"{self.before}{self.value}{self.after}" + (f" {self.unit}" if self.unit else "")


def written(rng: Random, lines: list[Line]) -> str:
    """The text of a sheet, the lines in any order, with other lines that hold numbers too."""
    layout, style = rng.choice(_LAYOUTS), rng.random()
    glued = rng.random() < 0.12
    order = rng.sample(lines, len(lines))

    def row(one: Line, form: str) -> str:
        shown = one.shown.replace(" ", "", 1) if glued and one.unit.isalpha() and "_" not in form else one.shown
        return form.format(k=one.label, K=one.label[:1].upper() + one.label[1:], U=one.label.upper(), x=shown)

    if style < 0.14:
        said = [row(one, rng.choice(_PROSE)) for one in order]
        rows = [" ".join(said[at : at + 3]) for at in range(0, len(said), rng.choice((3, 3)))]
    elif style < 0.22:
        said = [row(one, rng.choice(("{k}: {x}", "{k} {x}"))) for one in order]
        glue = rng.choice((", ", "; ", " | ", " / "))
        rows = [glue.join(said[at : at + 2]) for at in range(0, len(said), 2)]
    elif style < 0.32:
        form = rng.choice(_FIRST)
        rows = [row(one, form) for one in order]
    elif style < 0.4:
        rows = [text for one in order for text in (one.label[:1].upper() + one.label[1:], "  " + one.shown)]
    elif style < 0.5:
        rows = [row(one, rng.choice(_LAYOUTS)) for one in order]
    else:
        rows = [row(one, layout) for one in order]
    if layout.startswith("|") and style >= 0.5:
        rows = ["| what | value |", "| --- | --- |", *rows]
    elif rows[0][:2] != "  " and not 0.32 <= style < 0.4:
        for _ in range(rng.choice((0, 0, 1, 1, 2))):
            rows.insert(rng.randint(0, len(rows)), _noise(rng))
    if rng.random() < 0.4:
        rows.insert(
            0,
            rng.choice(("# ", "", "== "))
            + rng.choice(
                (v.noun(rng).capitalize(), "Notes", "Facts", "Overview", f"From {rng.choice(v.FIRST)}", _noise(rng))
            ),
        )
    return "\n".join(rows) + "\n"


def _noise(rng: Random) -> str:
    if rng.random() < 0.25:
        return contents.sentence(rng)
    return rng.choice(words.NOISE).format(
        i=rng.randint(2, 12),
        n=rng.randint(1000, 9999),
        d=v.date_text(rng, v.day(rng, 2024, 2027)),
        p=rng.choice(v.FIRST),
    )


def sheet_path(rng: Random, stems: str) -> str:
    stem = (
        rng.choice(stems.split()) if rng.random() < 0.6 else v.word(rng) if rng.random() < 0.5 else v.stem(rng, "txt")
    )
    return (
        f"{v.folder_name(rng)}/{stem}.txt"
        if rng.random() < 0.1
        else f"{stem}.{rng.choice(('txt', 'txt', 'txt', 'md'))}"
    )


def _measured(rng: Random, item: Item, unit: str) -> str:
    """A number that is likely in the unit."""
    first = GROUPS[item.what][0][0]
    low, high = (float(convert(x, first, unit).split(" = ")[1].split(" ")[0]) for x in (item.low, item.high))
    x = rng.uniform(low, high)
    return f"{x:.1f}" if abs(x) < 10 or (abs(x) < 100 and rng.random() < 0.35) else str(round(x))


def drawn_line(rng: Random, item: Item, unit: str = "") -> Line:
    groups = GROUPS[item.what]
    group = rng.choice((groups[0], groups[0], groups[1], rng.choice(groups)))
    unit = unit or rng.choice(group)
    number = _measured(rng, item, unit)
    for _ in range(20):
        if 0.5 <= abs(float(number)) < 20_000 or item.what == "heat":
            break
        unit = rng.choice(groups[0])
        number = _measured(rng, item, unit)
    return Line(item.label, rng.choice(item.said), number, unit)


def other_unit(rng: Random, what: str, line: Line) -> str:
    """Another unit of the same quantity that gives a number of a usual size."""
    others = [group for group in GROUPS[what] if line.unit not in group]
    for _ in range(12):
        unit = rng.choice(others[0] if rng.random() < 0.6 else rng.choice(others))
        if (
            what == "heat"
            or 0.05
            < abs(float(convert(units.value_of(line.value), line.unit, unit).split(" = ")[1].split(" ")[0]))
            < 50_000
        ):
            break
    return unit


_UNITS = Deck(
    "again_paper_units",
    {"convert": words.CONVERT, "plain": words.PLAIN, "own unit": words.OWN_UNIT},
    {"convert": 10, "plain": 2.2, "own unit": 1},
)


def again_paper_units(rng: Random, split: Split) -> Episode:
    """A measure of a sheet in another unit, or as it stands."""
    kind = _UNITS.draw(rng, split)
    stems, items = rng.choice(list(words.SHEETS.items()))
    chosen = rng.sample(items, rng.randint(3, min(7, len(items))))
    lines = [drawn_line(rng, item) for item in chosen]
    item, one = chosen[0], lines[0]
    if rng.random() < 0.2:
        lines.append(
            drawn_line(rng, item)._replace(
                label=rng.choice(("old ", "last year's ", "spare ", "average ", "Tom's ")) + one.label
            )
        )
    path = sheet_path(rng, stems)
    story = Story("again_paper_units", rng, split, {path: written(rng, lines)})
    b = other_unit(rng, item.what, one)
    papers.mention(story, _UNITS[kind], path, {"k": one.said, "b": b, "u": one.unit})
    story.run("read_file", path=path)
    if kind != "convert":
        story.answer(("The {k} is {x}.", "{x}.", "It is {x}.", "{p} gives {x}."), k=one.said, x=one.shown, p=path)
        return story.finish(one.value)
    result = story.run("convert_units", value=units.value_of(one.value), from_unit=one.unit, to_unit=b)
    r = result.split(" = ")[1].split(" ")[0]
    story.answer(
        ("That is {r} {b}.", "It is {r} {b}.", "{r} {b}.", "The {k} is {r} {b}.", "{x} is {r} {b}."),
        r=r,
        b=b,
        k=one.said,
        x=one.shown,
    )
    return story.finish(r)


_MONEY = Deck(
    "again_paper_sums", {**words.MONEY, "plain": words.PLAIN},
    {"tip": 1.8, "vat": 1.6, "discount": 1.6, "times": 1.2, "divide": 1.2, "left": 0.9, "sum": 2, "difference": 1.6, "share": 2, "ratio": 0.9, "plain": 2},
)  # fmt: skip
_EXPRESSIONS = {
    "tip": "{n}% of {x}", "vat": "{x} + {n}%", "discount": "{x} - {n}%", "times": "{x} * {n}", "divide": "{x} / {n}", "left": "{x} - {n}", "sum": "{x} + {y}", "difference": "{x} - {y}",
    "share": "{y} / {x} * 100", "ratio": "{x} / {y}",
}  # fmt: skip


def _bill(rng: Random) -> tuple[str, list[Line]]:
    """Amounts of money, the first two of which are asked for."""
    stems, names = rng.choice(list(words.BILLS.items()))
    before, after = rng.choice((*v.CURRENCIES, ("", ""), ("", "")))
    numbers = [
        rng.choice((v.price(rng, 4, 90), v.price(rng, 4, 900), str(rng.randint(5, 150)), str(rng.randint(5, 2500))))
        for _ in range(rng.randint(3, 7))
    ]
    labels = rng.sample(names, len(numbers))
    return stems, [Line(label, label, x, "", before, after) for label, x in zip(labels, numbers, strict=True)]


def _weights(rng: Random) -> tuple[str, list[Line]]:
    """Amounts of food in one unit, the first two of which are asked for, and other measures."""
    while True:
        stems, items = rng.choice(list(words.SHEETS.items()))
        alike = [item for item in items if item.what == "food"]
        if len(alike) > 1:
            break
    rng.shuffle(alike)
    unit = rng.choice(("g", "grams", "g"))
    others = [item for item in items if item.what != "food"]
    return stems, [
        *(drawn_line(rng, item, unit) for item in alike),
        *(drawn_line(rng, item) for item in rng.sample(others, min(2, len(others)))),
    ]


def again_paper_sums(rng: Random, split: Split) -> Episode:
    """One or two numbers of a sheet and a small sum with them."""
    kind = _MONEY.draw(rng, split)
    two = kind in ("sum", "difference", "share", "ratio")
    stems, lines = (
        _weights(rng) if kind in ("times", "sum", "difference", "share", "ratio") and rng.random() < 0.3 else _bill(rng)
    )
    one, other = lines[0], lines[1]
    if two and kind != "sum" and float(one.value) < float(other.value):
        one, other = other, one
    if one.value == other.value:
        return again_paper_sums(rng, split)
    path = sheet_path(rng, stems)
    story = Story("again_paper_sums", rng, split, {path: written(rng, lines)})
    n = (
        v.percent(rng)
        if kind in ("vat", "discount")
        else str(rng.choice((5, 10, 12, 15, 18, 20, 8, 25)))
        if kind == "tip"
        else str(rng.randint(2, 12))
    )
    if kind == "left":
        n = str(rng.randint(1, max(2, int(float(one.value)) - 1)))
    papers.mention(story, _MONEY[kind], path, {"k": one.said, "k2": other.said, "n": n})
    story.run("read_file", path=path)
    if kind == "plain":
        story.answer(("The {k} is {x}.", "{x}.", "It is {x}."), k=one.said, x=one.shown)
        return story.finish(one.value)
    r = story.run("calculator", expression=_EXPRESSIONS[kind].format(x=one.value, y=other.value, n=n))
    before, after = (
        ("", "%")
        if kind == "share"
        else ("", "")
        if kind == "ratio"
        else (one.before, one.after + (f" {one.unit}" if one.unit else ""))
    )
    answers: tuple[str, ...] = ("It is {b}{r}{a}.", "That is {b}{r}{a}.", "{b}{r}{a}.", "It comes to {b}{r}{a}.")
    if two:
        answers += ("The {k} is {x}, the {k2} {y}: {b}{r}{a}.",)
    story.answer(answers, r=r, b=before, a=after, k=one.said, k2=other.said, x=one.shown, y=other.shown)
    return story.finish(r)


FAMILIES = {"again_paper_units": again_paper_units, "again_paper_sums": again_paper_sums}
