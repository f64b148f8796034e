# ruff: noqa: E501  (lists read better on their own lines)
"""Adding to a list, a diary or a table.

Two or three things go onto a list in one call, a line each. An entry of a diary, and a row of a table, stand as the
lines before them do: the file is looked at first, and its date is written as the file writes dates.
"""

from __future__ import annotations

import datetime
import re
from random import Random
from typing import NamedTuple

from agentrt.models.builtin.data.families import asks_files_add_words as words
from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.asks_files import casual, some
from agentrt.models.builtin.data.families.asks_files_pages import beside
from agentrt.models.builtin.data.families.phrases import Deck, expand
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.types import Episode, Split, phrasing_id


class Kept(NamedTuple):
    """Something that is kept in a file: stems, what people call it, what stands in it."""

    stems: tuple[str, ...]
    called: str
    things: tuple[str, ...]


class Column(NamedTuple):
    """A column: its header, the kind of its values, how one is said."""

    name: str
    kind: str
    said: str


def _kept(text: str) -> list[Kept]:
    rows = (row.split(" | ") for row in text.strip().splitlines())
    return [Kept(tuple(stems.split()), called, tuple(things.split("; "))) for stems, called, things in rows]


def _tables(text: str) -> list[tuple[tuple[str, ...], list[Column]]]:
    found = []
    for row in text.strip().splitlines():
        stems, columns = row.split(" | ")
        parts = [re.split(r":| = ", column, maxsplit=2) for column in columns.split("; ")]
        found.append((tuple(stems.split()), [Column(*part) for part in parts]))
    return found


LISTS, _DIARIES, _TABLES = _kept(words.LISTS), _kept(words.DIARIES), _tables(words.TABLES)
_BANKS = {
    "items named": words.ITEMS_NAMED, "items bare": words.ITEMS_BARE, "literal named": words.DATED_LITERAL,
    "dated named": words.DATED_READ, "dated bare": words.DATED_READ_BARE, "row named": words.ROW_NAMED, "row bare": words.ROW_BARE,
}  # fmt: skip
_DECK = Deck("asks_files_add", _BANKS, {"items named": 4, "items bare": 4, "dated named": 1, "dated bare": 1, "row named": 3.5, "row bare": 3})  # fmt: skip


def asks_files_add(rng: Random, split: Split) -> Episode:
    """Something is added at the end of a file."""
    kind = _DECK.draw(rng, split)
    what, known = kind.split()
    return {"items": _items, "literal": _literal, "dated": _dated, "row": _row}[what](
        rng, split, kind, known == "named"
    )


def _world(rng: Random, path: str, text: str, named: bool, *near: str) -> dict[str, str]:
    """The file, mostly among others, none of which has a word of `near` in its name."""
    files = {path: text}
    if not named or rng.random() < 0.4:
        files |= beside(rng, " ".join((path, *near)), ())
    return dict(sorted(files.items()))


def _say(story: Story, rng: Random, split: Split, kind: str, path: str, *kept: str, **slots: str) -> None:
    template = _DECK[kind].pick(rng, split)
    text = expand(template, rng, p=path, **slots)
    if kept:
        text = text if rng.random() < 0.4 or text.startswith((*kept, path)) else text[:1].upper() + text[1:]
    story.say(text if kept else casual(rng, text, path), phrasing_id("asks_files_add", template))


def _path(rng: Random, stems: tuple[str, ...], *endings: str) -> str:
    name = rng.choice(stems) + rng.choice(endings)
    return f"{rng.choice(('lists', 'home', 'docs', 'notes', 'data'))}/{name}" if rng.random() < 0.12 else name


def joined(rng: Random, things: list[str]) -> str:
    """The things as they are said in one breath."""
    if rng.random() < 0.15:
        return ", ".join(things)
    return ", ".join(things[:-1]) + rng.choice((" and ", " and ", " and ", " & ", " plus ")) + things[-1]


def _items(rng: Random, split: Split, kind: str, named: bool) -> Episode:
    kept = rng.choice(LISTS)
    things = rng.sample([t for t in kept.things if " and " not in t], min(8, len(kept.things) - 2))
    count = rng.choice((2, 2, 2, 3, 3, 4))
    new, old = things[:count], things[count:] or list(kept.things[:2])
    path = _path(rng, kept.stems, ".txt", ".txt", ".md")
    story = Story(
        "asks_files_add", rng, split, _world(rng, path, "\n".join(old) + "\n", named, kept.called, *kept.stems)
    )
    said = joined(rng, new)
    _say(story, rng, split, kind, path, *new, i=said, l=kept.called)
    story.run("append_file", path=path, content="\n".join(new))
    story.answer(words.ADDED, i=", ".join(new[:-1]) + " and " + new[-1], p=path)
    episode = story.finish(file={path: story.world.files[path]}, listed=not named)
    return some(rng, episode, "write_file", "edit_file", "remember", "read_file")


_DATES = (
    "{y}-{o:02}-{d:02}",
    "{d}.{o}.{y}",
    "{d:02}/{o:02}/{y}",
    "{d:02}.{o:02}.{y}",
    "{d} {m} {y}",
    "{m} {d}, {y}",
    "{d} {s} {y}",
)
_SPOKEN = ("{d} {m} {y}", "{d} {m} {y}", "{m} {d}, {y}", "{m} {d} {y}", "{d} {s} {y}", "{d}.{o}.{y}", "the {n} of {m} {y}", "{m} {n}, {y}", "{y}-{o:02}-{d:02}")  # fmt: skip


def _shown(form: str, day: datetime.date) -> str:
    month = v.MONTHS[day.month - 1]
    ending = "th" if 10 < day.day < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10, "th")
    return form.format(y=day.year, o=day.month, d=day.day, m=month, s=month[:3], n=f"{day.day}{ending}")


def _diary(rng: Random, kept: Kept, form: str, glue: str) -> tuple[str, datetime.date, str]:
    """The lines of a diary, the day and the text of the next one."""
    new, *old = rng.sample(kept.things, min(len(kept.things), rng.randint(3, 5)))
    day = v.day(rng, 2025, 2027)
    rows = []
    for thing in reversed(old):
        rows.append(f"{_shown(form, day)}{glue}{thing}")
        day += datetime.timedelta(days=rng.randint(1, 9))
    return "\n".join(rows) + "\n", day, new


def _literal(rng: Random, split: Split, kind: str, named: bool) -> Episode:
    """The line is said as it is to stand there."""
    kept, form, glue = rng.choice(_DIARIES), rng.choice(_DATES), rng.choice((": ", " ", " - ", ", "))
    text, day, new = _diary(rng, kept, form, glue)
    path = _path(rng, kept.stems, ".txt", ".md", ".log")
    line = f"{_shown(form, day)}{glue}{new}"
    story = Story("asks_files_add", rng, split, _world(rng, path, text, named, kept.called, *kept.stems))
    _say(story, rng, split, kind, path, line, x=line, l=kept.called)
    story.run("append_file", path=path, content=line)
    return _line_told(rng, story, path, line, named)


def _dated(rng: Random, split: Split, kind: str, named: bool) -> Episode:
    """The diary is read, and the line is written as its lines are."""
    kept, form, glue = rng.choice(_DIARIES), rng.choice(_DATES), rng.choice((": ", " ", " - ", ", "))
    text, day, new = _diary(rng, kept, form, glue)
    path = _path(rng, kept.stems, ".txt", ".md", ".log")
    story = Story("asks_files_add", rng, split, _world(rng, path, text, named, kept.called, *kept.stems))
    _say(story, rng, split, kind, path, new, x=new, l=kept.called, d=_shown(rng.choice(_SPOKEN), day))
    story.run("read_file", path=path)
    line = f"{_shown(form, day)}{glue}{new}"
    story.run("append_file", path=path, content=line)
    return _line_told(rng, story, path, line, named)


def _line_told(rng: Random, story: Story, path: str, line: str, named: bool) -> Episode:
    story.answer(words.LINE_ADDED, x=line, p=path)
    episode = story.finish(file={path: story.world.files[path]}, listed=not named)
    return some(rng, episode, "write_file", "edit_file", "remember", "date_info")


def _row(rng: Random, split: Split, kind: str, named: bool) -> Episode:
    """The table is looked at, and the values go into its columns in their order."""
    stems, columns = rng.choice(_TABLES)
    form = rng.choice((_DATES[0], _DATES[0], _DATES[0], _DATES[1], _DATES[2], _DATES[3]))
    day = v.day(rng, 2025, 2027)
    rows: list[str] = []
    for _ in range(rng.randint(2, 5)):
        rows.append(",".join(_cell(rng, column, form, day)[0] for column in columns))
        day += datetime.timedelta(days=rng.randint(1, 31))
    cells = [_cell(rng, column, form, day) for column in columns]
    path = _path(rng, stems, ".csv")
    text = "\n".join([",".join(column.name for column in columns), *rows]) + "\n"
    order = list(range(len(columns)))
    if rng.random() < 0.35:
        rng.shuffle(order)
    said = ", ".join(columns[at].said.format(x=cells[at][1]) for at in order)
    if rng.random() < 0.12 and order == sorted(order):
        said = ", ".join(cells[at][1] for at in order)
    story = Story("asks_files_add", rng, split, _world(rng, path, text, named, *stems))
    called = path.rsplit("/", 1)[-1].removesuffix(".csv").replace("_", " ")
    _say(story, rng, split, kind, path, *(cell for cell, _ in cells), v=said, l=called)
    story.run("describe_table", path=path)
    line = ",".join(cell for cell, _ in cells)
    story.run("append_file", path=path, content=line)
    story.answer(words.ROW_ADDED, x=line, p=path)
    episode = story.finish(file={path: story.world.files[path]}, listed=not named)
    return some(rng, episode, "write_file", "table_query", "remember", "calculator")


def _cell(rng: Random, column: Column, form: str, day: datetime.date) -> tuple[str, str]:
    """A value as the table has it and as it is said."""
    kind, rest = column.kind[0], column.kind[1:]
    if kind == "d":
        return _shown(form, day), _shown(rng.choice(_SPOKEN), day)
    if kind == "t":
        shown = f"{rng.randint(6, 22):02}:{rng.choice(('00', '15', '30', '45'))}"
        return shown, shown
    if kind in "nc":
        name = rng.choice(v.FIRST if kind == "n" else v.CITIES)
        return name, name
    if kind == "w":
        word = rng.choice(rest.strip("()").split("/"))
        return word, word
    low, high = (int(part) for part in rest.split("-"))
    number = str(rng.randint(low, high)) if kind == "i" else f"{rng.uniform(low, high):.{rng.choice((1, 2))}f}"
    return number, number


FAMILIES = {"asks_files_add": asks_files_add}
