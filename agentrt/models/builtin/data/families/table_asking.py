# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""The common part of the table families: naming the file, opening it, naming columns, values and conditions."""

from __future__ import annotations

import re
from random import Random

from agentrt.models.builtin.data.families import contents, tablegen
from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.phrases import Bank, phrase
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.families.tablegen import Column, Table
from agentrt.models.builtin.data.types import Split, phrasing_id

_INLINE = ("in {p}",) * 6 + ("from {p}", "in the file {p}", "in the table {p}", "according to {p}", "(in {p})", "({p})", "using {p}",
                             "in the csv file {p}", "based on {p}", "in my file {p}", "of {p}")  # fmt: skip
_LEADS = (
    "In {p}, ", "In {p}, ", "In {p}: ", "From {p}, ", "From {p}: ", "{p}: ", "Using {p}, ", "According to {p}, ", "Based on {p}, ",
    "Look at {p}. ", "Look at {p}: ", "Open {p}. ", "Open {p}: ", "I have a file {p}. ", "I have a table {p}. ", "There is a table {p}. ",
    "I've got a csv called {p}. ", "My data is in {p}. ", "The data is in {p}. ", "Please look at {p}. ", "Take {p}. ",
    "I exported our data to {p}. ", "We keep our data in {p}. ", "Here is {p}. ", "Check {p}: ", "Read {p}. ", "Load {p}. ",
)  # fmt: skip
_TAILS = (
    " Use {p}.", " It's in {p}.", " It's all in {p}.", " (see {p})", " The data is in {p}.", " The file is {p}.", " Look in {p}.",
    " The table is {p}.", " You find it in {p}.", " Please use {p}.", " Data: {p}", " The numbers are in {p}.", " Check {p}.",
)  # fmt: skip
_VAGUE = (
    "",
    "",
    "",
    "in the table",
    "in my data",
    "in the csv file",
    "in the data",
    "in our data",
    "in the csv",
    "in this table",
)
_STEM = ("in the {s} file", "in the {s} table", "in my {s} file", "in our {s} data", "in the {s} data", "in the {s} csv", "in my {s} table",
         "in our {s} list", "according to the {s} file", "in the {s} spreadsheet")  # fmt: skip


def open_table(
    story: Story, split: Split, bank: Bank, table: Table, slots: dict[str, object], *, described: bool = True
) -> str:
    """Ask with the file named in one of many ways (or not at all), then look at the table; gives the path."""
    rng = story.rng
    template = bank.pick(rng, split)
    path, stem = table.path, re.sub(r"[^A-Za-z]+", " ", table.path.rsplit("/", 1)[-1][:-4]).strip()
    style = rng.random()
    if "{p}" in template:
        style = 0.0
    if style > 0.87 and "/" not in path:
        mention = rng.choice(_VAGUE) if rng.random() < 0.5 or not stem else rng.choice(_STEM).replace("{s}", stem)
        text = phrase(template, rng, {**slots, "f": mention, "p": path})
        story.say(_tidy(text), phrasing_id(bank.family, template))
        other = tablegen.draw(rng, (), (2, 5))
        if stem and stem in mention and rng.random() < 0.6 and stem not in other.path and "/" not in other.path:
            story.put(other.path, other.text)  # the name tells which of the two is meant
        story.unnamed = True
    else:
        if style < 0.62 or style > 0.87:
            text = phrase(template, rng, {**slots, "f": rng.choice(_INLINE).replace("{p}", path), "p": path})
        elif style < 0.76:
            text = rng.choice(_LEADS).replace("{p}", path) + _lower(
                phrase(template, rng, {**slots, "f": "", "p": path}), template
            )
        else:
            text = _ended(phrase(template, rng, {**slots, "f": "", "p": path})) + rng.choice(_TAILS).replace(
                "{p}", path
            )
        story.say(_tidy(text), phrasing_id(bank.family, template))
    if described:
        story.run("describe_table", path=path)
    return path


def _lower(text: str, template: str) -> str:
    if template.startswith("{") or re.match(r"I\b", text) or text[:2].isupper():
        return text
    return text[:1].lower() + text[1:]


def _ended(text: str) -> str:
    text = text.rstrip()
    return text if text[-1] in ".?!" else text + "."


def _tidy(text: str) -> str:
    text = re.sub(r"\b([Tt]otal|[Ss]um) (?:total|sum)\b", r"\1", text)
    return re.sub(r" +([.?!,:;])(?=\s|$)", r"\1", re.sub(r" {2,}", " ", text)).strip()


def workspace(rng: Random, table: Table) -> dict[str, str]:
    """The table and perhaps other files, none of them a table (so that an unnamed table can be found)."""
    files = {table.path: table.text}
    if rng.random() < 0.35:
        others = contents.others(rng, rng.randint(1, 3), table.path)
        files |= {path: text for path, text in others.items() if not path.endswith("csv")}
    return files


def measure(rng: Random, table: Table, column: Column) -> str:
    """Words for a number column that fit no other column."""
    for _ in range(8):
        word = tablegen.word_for(rng, column)
        if not any(clashes(word, other) for other in table.columns if other is not column):
            return word
    return column.header


def clashes(word: str, other: Column) -> bool:
    """Whether the word could mean the other column as well."""
    names = {other.header.lower(), other.header.lower().replace("_", " "), *other.words, *other.plural}
    return word.lower() in names or any(
        part in word.lower().split() for name in names for part in name.split() if len(part) > 3
    )


def grouping(rng: Random, table: Table, column: Column) -> tuple[str, str]:
    """Singular and plural words for a category (or name) column."""
    for _ in range(8):
        at = rng.randrange(len(column.words))
        one, many = (
            column.words[at],
            (column.plural or (column.words[at] + "s",))[min(at, len(column.plural) - 1) if column.plural else 0],
        )
        if rng.random() < 0.3:
            one = column.header if rng.random() < 0.5 else column.header.replace("_", " ").lower()
            return one, many if column.header.lower() in column.words else one + ("s" if not one.endswith("s") else "")
        if not any(clashes(one, other) for other in table.columns if other is not column):
            return one, many
    return column.header, column.header + "s"


def shown_value(rng: Random, value: str) -> str:
    """A cell as the person writes it: mostly as it stands, sometimes in lower case or quotes (without changing it)."""
    return value.lower() if rng.random() < 0.1 else value


def category_words(rng: Random, column: Column, word: str, value: str) -> str:
    """A condition in words: "in North", "from Berlin", "with status open"."""
    kind = column.words[0]
    choices = [
        f"with {word} {value}",
        f"with the {word} {value}",
        f"where the {word} is {value}",
        f"where {word} is {value}",
    ]
    if kind in ("region", "city", "country"):
        choices = [
            f"in {value}",
            f"from {value}",
            f"in {value}",
            f"from {value}",
            f"in the {word} {value}",
            *choices[:2],
        ]
    elif kind in ("department", "subject", "room", "category"):
        choices = [f"in {value}", f"in {value}", f"in the {word} {value}", f"in the {value} {word}", *choices[:2]]
    elif kind in ("salesperson", "customer", "supplier"):
        choices = [f"by {value}", f"from {value}", f"for {value}", f"of {value}", *choices[:2]]
    elif kind == "status":
        choices = [f"with {word} {value}", f"marked {value}", f"that are {value}", *choices]
    elif kind == "person":
        choices = [f"by {value}", f"of {value}", f"assigned to {value}", *choices[:2]]
    return rng.choice(choices)


_OPS = {
    ">": ("over {x}", "above {x}", "more than {x}", "greater than {x}", "higher than {x}", "bigger than {x}", "larger than {x}", "> {x}",
          "exceeding {x}", "of more than {x}", "beyond {x}"),
    ">=": ("of at least {x}", "at least {x}", "of {x} or more", "{x} or more", ">= {x}", "not below {x}", "{x} or higher", "of {x} and up"),
    "<": ("under {x}", "below {x}", "less than {x}", "smaller than {x}", "lower than {x}", "< {x}", "of less than {x}"),
    "<=": ("of at most {x}", "at most {x}", "up to {x}", "of {x} or less", "{x} or less", "<= {x}", "no more than {x}", "not above {x}"),
    "=": ("of {x}", "of exactly {x}", "equal to {x}"),
}  # fmt: skip
_DATE_OPS = {
    ">": ("after {x}", "later than {x}"), ">=": ("since {x}", "from {x} on", "on or after {x}"), "<": ("before {x}", "earlier than {x}"),
    "<=": ("until {x}", "up to {x}", "on or before {x}"), "=": ("on {x}",), "contains": ("in {y}", "from {y}", "in the year {y}"),
}  # fmt: skip


def number_condition(rng: Random, table: Table, column: Column) -> tuple[str, str, str]:
    """A limit on a number column: the words, the operator, the value."""
    op = rng.choices(list(_OPS), [5, 2, 4, 2, 0.4])[0]
    cells = [float(cell) for cell in table.cells(column)]
    low, high = min(cells), max(cells)
    if op == "=":
        value = rng.choice(table.cells(column))
    elif rng.random() < 0.7:
        step = 10 ** max(0, len(str(int(max(high, 1)))) - 2)
        value = str(max(1, round(rng.uniform(low, high) / step) * step))
    else:
        value = rng.choice(table.cells(column))
    shown = value
    if column.money and rng.random() < 0.3:
        shown = rng.choice(("${}", "€{}", "{} euros", "{} EUR")).format(value)
    return rng.choice(_OPS[op]).format(x=shown), op, value


def date_condition(rng: Random, table: Table, column: Column) -> tuple[str, str, str]:
    """A limit on a date column: the words, the operator, the value."""
    op = rng.choices(list(_DATE_OPS), [4, 2, 4, 1, 1.5, 2])[0]
    cell = rng.choice(table.cells(column))
    if op == "contains":
        year = cell[:4] if rng.random() < 0.6 else cell[:7]
        return rng.choice(_DATE_OPS[op][:2] if len(year) > 4 else _DATE_OPS[op]).format(y=year), op, year
    text = cell
    if rng.random() < 0.35:
        import datetime

        text = v.date_text(rng, datetime.date.fromisoformat(cell))
    return rng.choice(_DATE_OPS[op]).format(x=text), op, text


def where(column: Column, op: str, value: str) -> dict[str, str]:
    """A filter of `table_query`."""
    return {"column": column.header, "op": op, "value": value}


def cells_of(result: str) -> list[list[str]]:
    """The rows of a CSV result, without the header."""
    import csv

    return list(csv.reader(result.splitlines()))[1:]


def last_value(result: str) -> str:
    """What stands after the last equals sign."""
    return result.rsplit(" = ", 1)[-1]


def joined(names: list[str]) -> str:
    """A list in a sentence."""
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + " and " + names[-1]
