# ruff: noqa: E501  (lists read better on their own lines)
"""A new row for a table, told in words: the table is looked at, and the row is written in its own form.

Dates take the form of the dates above them, units go, and what is said as "not paid yet" is the table's own word for no.
A row that is given ready-made is appended at once.
"""

from __future__ import annotations

import datetime
from random import Random
from typing import NamedTuple

from agentrt.models.builtin.data.families import rows_add_words as words
from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.asks_files import casual, some
from agentrt.models.builtin.data.families.asks_files_pages import beside
from agentrt.models.builtin.data.families.phrases import Deck, expand
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.types import Episode, Split, phrasing_id


class Column(NamedTuple):
    """A column: its header, the kind of its values, the ways to say one."""

    name: str
    kind: str
    said: tuple[str, ...]


def _tables(text: str) -> list[tuple[tuple[str, ...], list[Column]]]:
    found = []
    for row in text.strip().splitlines():
        stems, columns = row.split(" | ")
        made = []
        for column in columns.split("; "):
            head, said = column.split(" = ")
            name, kind = head.split(":")
            made.append(Column(name, kind, tuple(said.split(" / "))))
        found.append((tuple(stems.split()), made))
    return found


_TABLES = _tables(words.TABLES)
_BANKS = {"told named": words.NAMED, "told bare": words.BARE, "ready named": words.READY_NAMED, "ready bare": words.READY_BARE}  # fmt: skip
_DECK = Deck("rows_add", _BANKS, {"told named": 4, "told bare": 4, "ready named": 1, "ready bare": 0.8})
_WRITTEN = ("{y}-{o:02}-{d:02}",) * 4 + ("{d:02}/{o:02}/{y}", "{d:02}.{o:02}.{y}", "{d}.{o}.{y}", "{d} {s} {y}")
_SPOKEN = ("{d} {m} {y}", "{d} {m} {y}", "{m} {d}, {y}", "{m} {d} {y}", "the {n} of {m} {y}", "{n} {m} {y}", "{m} {n}, {y}", "{d} {s} {y}", "{d}.{o}.{y}", "{y}-{o:02}-{d:02}")  # fmt: skip
_YES_NO = (("yes", "no"), ("yes", "no"), ("yes", "no"), ("y", "n"), ("true", "false"), ("Yes", "No"), ("1", "0"))


class Form(NamedTuple):
    """How a table writes dates, yes and no."""

    date: str
    yes: str
    no: str


def rows_add(rng: Random, split: Split) -> Episode:
    """A row comes to a table."""
    kind = _DECK.draw(rng, split)
    template = _DECK[kind].pick(rng, split)
    told, named = kind.startswith("told"), kind.endswith("named")
    stems, columns = rng.choice(_TABLES)
    form = Form(rng.choice(_WRITTEN), *rng.choice(_YES_NO))
    old, new = _drawn(rng, columns, form)
    path = rng.choice(stems) + rng.choice(("", "", "", "_2026", "_new")) + ".csv"
    text = "\n".join(",".join(row) for row in ([column.name for column in columns], *old)) + "\n"
    files = {path: text}
    if not named or rng.random() < 0.4:
        files |= beside(rng, " ".join((path, *stems)), ())
    story = Story("rows_add", rng, split, dict(sorted(files.items())))
    line = ",".join(cell for cell, _ in new)
    called = path.removesuffix(".csv").replace("_", " ").removesuffix(" 2026").removesuffix(" new")
    said = expand(template, rng, p=path, l=called, r=line, v=_words(rng, new))
    story.say(casual(rng, said, path, line, *(part for _, part in new)), phrasing_id("rows_add", template))
    if told:
        story.run("describe_table", path=path)
    story.run("append_file", path=path, content=line)
    story.answer(words.ADDED, x=line, p=path)
    episode = story.finish(line, file={path: story.world.files[path]}, listed=not named)
    return some(rng, episode, "write_file", "edit_file", "table_query", "remember", "calculator", "read_file")


def _words(rng: Random, cells: list[tuple[str, str]]) -> str:
    """The row in one breath, in the order of the columns or another."""
    parts = [part for _, part in cells]
    if rng.random() < 0.45:
        rng.shuffle(parts)
    if rng.random() < 0.25:
        return ", ".join(parts[:-1]) + " and " + parts[-1]
    return rng.choice((", ", ", ", ", ", "; ")).join(parts)


def _drawn(rng: Random, columns: list[Column], form: Form) -> tuple[list[list[str]], list[tuple[str, str]]]:
    """The rows that are there, the first two with a yes and a no, and the new one as (cell, words)."""
    day = v.day(rng, 2025, 2027)
    rows: list[list[str]] = []
    first = rng.random() < 0.5
    for at in range(rng.randint(3, 11)):
        yes = (first if at == 0 else not first) if at < 2 else rng.random() < 0.5
        rows.append([_cell(rng, column, form, day, yes)[0] for column in columns])
        day += datetime.timedelta(days=rng.randint(1, 15))
    yes = rng.random() < 0.5
    return rows, [_cell(rng, column, form, day, yes) for column in columns]


def _shown(form: str, day: datetime.date) -> str:
    month = v.MONTHS[day.month - 1]
    ending = "th" if 10 < day.day < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10, "th")
    return form.format(y=day.year, o=day.month, d=day.day, m=month, s=month[:3], n=f"{day.day}{ending}")


def _cell(rng: Random, column: Column, form: Form, day: datetime.date, yes: bool) -> tuple[str, str]:
    """A value as the table has it and as it is said."""
    kind, rest = column.kind[0], column.kind[1:]
    said = rng.choice(column.said)
    if kind == "b":
        when, _, otherwise = said.partition(" > ")
        return (form.yes, when) if yes else (form.no, otherwise)
    if kind == "d":
        return _shown(form.date, day), said.replace("{x}", _shown(rng.choice(_SPOKEN), day))
    if kind == "t":
        cell = f"{rng.randint(7, 21):02}:{rng.choice(('00', '15', '30', '45'))}"
    elif kind in "nc":
        cell = rng.choice(v.FIRST if kind == "n" else v.CITIES)
    elif kind == "w":
        cell = rng.choice(rest.strip("()").split("/"))
    else:
        low, high = (int(part) for part in rest.split("-"))
        cell = str(rng.randint(low, high)) if kind == "i" else f"{rng.uniform(low, high):.2f}"
    return cell, said.replace("{x}", cell)


rows_add.deck = _DECK  # type: ignore[attr-defined]  # the tests count the phrasings
FAMILIES = {"rows_add": rows_add}
