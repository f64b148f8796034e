# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""Tables whose columns are called by other words: one cell of one row, two conditions, and who was first.

The column of a filter is the one whose cells hold the value; "who joined first" is the earliest start, not the earliest
birthday. Groups, spreads and months are in `again_tables_more`.
"""

from __future__ import annotations

import csv
import datetime
import re
from random import Random
from typing import Any, NamedTuple

from agentrt.models.builtin.data.families import again_tables_asked as asked
from agentrt.models.builtin.data.families import again_tables_words as words
from agentrt.models.builtin.data.families import table_asking as ask
from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.people_tables import Sheet, drawn_from, open_sheet
from agentrt.models.builtin.data.families.phrases import Deck, fill
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.families.table_extremes import one_of
from agentrt.models.builtin.data.types import Episode, Split

Slots = dict[str, object]
_NUMBERS = ("int", "dec", "money")


class Asked(NamedTuple):
    """A condition: how it is said after the noun, and its filters."""

    said: str
    filters: list[dict[str, str]]


def key_of(name: str) -> str:
    """The role of the column that names a row."""
    return role_of(words.SHEETS[name].columns[0])


def role_of(column: str) -> str:
    """The role of a column of `words.SHEETS`."""
    return column.split(" = ")[0].split("|")[0]


def fillers(name: str) -> dict[str, str]:
    """Role -> what fills the column."""
    return {role_of(one): one.split(" = ")[1] for one in words.SHEETS[name].columns}


def numeric(name: str) -> list[str]:
    """The roles of the number columns that can be added up or compared (a number on a shirt cannot)."""
    known = words.COLUMNS[name].keys() - {"shirt"}
    return [role for role, kind in fillers(name).items() if kind.split(" ")[0] in _NUMBERS and role in known]


def grouped(name: str) -> list[str]:
    """The roles of the text columns whose values come again and again."""
    return [
        role
        for role, kind in fillers(name).items()
        if kind.split(" ")[0] in ("of", "few") and role in words.COLUMNS[name]
    ]


def table(rng: Random, name: str, needs: tuple[str, ...] = (), rows: tuple[int, int] = (5, 16)) -> Sheet:
    """A sheet with the columns of `needs`; now and then the names do not stand first."""
    sheet = drawn_from(rng, words.SHEETS[name], needs, rows)
    if rng.random() < 0.15:
        order = rng.sample(list(sheet.heads), len(sheet.heads))
        heads = {role: sheet.heads[role] for role in order}
        sheet = sheet._replace(heads=heads, rows=[{role: row[role] for role in order} for row in sheet.rows])
    return sheet


def called(rng: Random, name: str, role: str, sheet: Sheet, headed: float = 0.15) -> str:
    """How a column is called: by another word, or (in so many of all cases) as the file does."""
    if rng.random() < headed:
        head = sheet.heads[role]
        return head if rng.random() < 0.6 else head.replace("_", " ").lower()
    return rng.choice(words.COLUMNS[name][role].said.split("|"))


def spoken_day(rng: Random, day: str) -> str:
    """A day of a table as people say it."""
    when = datetime.date.fromisoformat(day)
    month = v.MONTHS[when.month - 1]
    return rng.choice(
        (day, f"{when.day} {month} {when.year}", f"{month} {when.day}, {when.year}", v.date_text(rng, when))
    )


def condition(rng: Random, name: str, role: str, sheet: Sheet, row: dict[str, str]) -> Asked | None:
    """Something that holds for `row` (mostly), said of the column `role`; None where it has no words."""
    wheres = [one for one in words.COLUMNS[name][role].where.split("|") if one]
    if not wheres:
        return None
    op, _, phrase = rng.choice(wheres).partition(" ")
    cell = row[role]
    if "{v}" in phrase:
        value = cell
    elif "{y}" in phrase:
        value = cell[:4]
    elif "{d}" in phrase:
        value = spoken_day(rng, cell if "=" in op else _near_day(rng, sheet, role, cell, op))
    else:
        value = cell if "=" in op and rng.random() < 0.4 else _near(rng, cell, op)
    said = phrase
    for slot in ("{v}", "{y}", "{d}", "{n}"):
        said = said.replace(slot, value)
    return Asked(said, [sheet.where(role, value, op)])


def _near(rng: Random, cell: str, op: str) -> str:
    """A round number on the side of the cell that lets the row in."""
    number = float(cell)
    step = 10 ** max(0, len(str(int(number))) - 2)
    shift = rng.choice((1, 1, 2, 3, 5)) * step
    return str(int(max(1, (number - shift if ">" in op else number + shift + step) // step * step)))


def _near_day(rng: Random, sheet: Sheet, role: str, cell: str, op: str) -> str:
    """A day of another row on the right side, else one some days away."""
    others = [row[role] for row in sheet.rows if (row[role] < cell) == (op == ">") and row[role] != cell]
    if others and rng.random() < 0.5:
        return rng.choice(others)
    days = datetime.timedelta(days=rng.randint(2, 40))
    day = datetime.date.fromisoformat(cell)
    return (day - days if op == ">" else day + days).isoformat()


def between(rng: Random, name: str, role: str, sheet: Sheet, row: dict[str, str]) -> Asked:
    """The number of `row` between two others."""
    number = float(row[role])
    step = 10 ** max(0, len(str(int(number))) - 2)
    a = str(max(0, int((number - rng.randint(1, 20) * step) // step * step)))
    b = str(int((number + rng.randint(1, 20) * step) // step * step + step))
    q = called(rng, name, role, sheet)
    said = rng.choice(
        (
            "with a {q} between {a} and {b}",
            "with a {q} from {a} to {b}",
            "whose {q} is between {a} and {b}",
            "with {q} of {a} to {b}",
        )
    )
    return Asked(fill(said, {"q": q, "a": a, "b": b}), [sheet.where(role, a, ">="), sheet.where(role, b, "<=")])


def conditions(rng: Random, name: str, sheet: Sheet, many: int) -> Asked | None:
    """One or two conditions on different columns, said in one breath."""
    row = rng.choice(sheet.rows)
    roles = [role for role in sheet.heads if words.COLUMNS[name].get(role, words.Col("")).where]
    if len(roles) < many:
        return None
    text = [role for role in roles if role in grouped(name)]
    chosen = rng.sample(roles, many)
    if many == 2 and text and not set(chosen) & set(text) and rng.random() < 0.7:
        chosen[0] = rng.choice(text)
    parts: list[Asked] = []
    for role in dict.fromkeys(chosen):
        if role in numeric(name) and rng.random() < 0.2:
            parts.append(between(rng, name, role, sheet, row))
            continue
        one = condition(rng, name, role, sheet, row)
        if one is None:
            return None
        parts.append(one)
    joint = rng.choice((" ", " ", " and ", " and ", ", ")) if len(parts) > 1 else ""
    if re.match(
        r"(older|younger|taller|shorter|heavier|lighter|bigger|smaller|cheaper|dearer|over|under)\b", parts[-1].said
    ):
        joint = joint.replace(" and ", " ")
    return Asked(joint.join(part.said for part in parts), [one for part in parts for one in part.filters])


_CELL = Deck("again_cells", asked.CELL, {"of": 3.5, "asked": 2})


def again_cells(rng: Random, split: Split) -> Episode:
    """One cell of one row: filter by the name, read off the column."""
    kind = _CELL.draw(rng, split)
    name = rng.choice(list(words.SHEETS))
    key = key_of(name)
    roles = [role for role, col in words.COLUMNS[name].items() if kind == "of" or col.ask]
    role = rng.choice(roles)
    sheet = table(rng, name, (role,))
    row = rng.choice(sheet.rows)
    x = row[key]
    same = [one for one in sheet.rows if one[key].lower() == x.lower()]
    if len(same) > 1 or any(x.lower() == cell.lower() for one in sheet.rows for at, cell in one.items() if at != key):
        return again_cells(rng, split)
    shown = x.lower() if rng.random() < 0.25 else x
    q = called(rng, name, role, sheet, 0.3)
    story = Story("again_cells", rng, split)
    a = rng.choice(words.COLUMNS[name][role].ask.split("|")).replace("{x}", shown)
    path = open_sheet(story, split, _CELL[kind], sheet, {"q": q, "x": shown, "a": a})
    story.run("table_query", path=path, filters=[sheet.where(key, shown)])
    story.answer(("{x}: {r}.", "{r}.", "It is {r}.", "The {h} of {x} is {r}."), x=x, r=row[role], h=sheet.heads[role])
    return story.finish(row[role])


_TWO = Deck("again_two", asked.TWO, {"count": 2, "names": 2.5, "mean": 1.3, "sum": 1.3, "most": 0.8, "least": 0.6})


def again_two(rng: Random, split: Split) -> Episode:
    """Two conditions (now and then one), and what is asked of the rows that fit."""
    kind = _TWO.draw(rng, split)
    name = rng.choice(list(words.SHEETS))
    role = rng.choice(numeric(name))
    sheet = table(rng, name, (role, *rng.sample(list(words.COLUMNS[name]), 2)), (6, 18))
    several = conditions(rng, name, sheet, 1 if rng.random() < 0.12 else 2)
    if several is None or (
        kind not in ("count", "names") and any(one["column"] == sheet.heads[role] for one in several.filters)
    ):
        return again_two(rng, split)
    q, head = called(rng, name, role, sheet), sheet.heads[role]
    story = Story("again_two", rng, split)
    path = open_sheet(story, split, _TWO[kind], sheet, {"c": several.said, "q": q})
    shapes: dict[str, dict[str, Any]] = {
        "count": {"aggregate": "count"}, "names": {}, "mean": {"aggregate": "mean", "column": head}, "sum": {"aggregate": "sum", "column": head},
        "most": {"column": head, "order": "desc", "limit": 1}, "least": {"column": head, "order": "asc", "limit": 1},
    }  # fmt: skip
    result = story.run("table_query", path=path, filters=several.filters, **shapes[kind])
    if result == "no rows match":
        if rng.random() < 0.8:
            return again_two(rng, split)
        story.answer(("There are none.", "No {w} match.", "None."), w=sheet.noun)
        return story.finish()
    if kind in ("names", "most", "least"):
        return tell_rows(story, name, sheet, result, role if kind != "names" else "")
    r = ask.last_value(result)
    answers = (
        ("{r}.", "There are {r}.", "{r} {w}.")
        if kind == "count" and r != "1"
        else ("{r}.", "It is {r}.", "That is {r}.")
    )
    story.answer(answers if r != "1" or kind != "count" else ("Just 1.", "There is 1."), r=r, w=sheet.noun)
    return story.finish(r)


def tell_rows(story: Story, name: str, sheet: Sheet, result: str, role: str = "") -> Episode:
    """The names of the rows found, with one of their cells where `role` is given."""
    key = key_of(name)
    rows = [dict(zip(sheet.heads, row, strict=True)) for row in csv.reader(result.splitlines()[1:])]
    if role:
        told = [f"{row[key]} ({row[role]})" for row in rows]
        story.answer(("{l}.", "It is {l}.") if len(rows) == 1 else ("{l}.", "They are {l}."), l=ask.joined(told))
        return story.finish(*[row[key] for row in rows])
    names = list(dict.fromkeys(row[key] for row in rows))
    ways = ("{l}.", "Only {l}.", "Just {l}.") if len(names) == 1 else ("{l}.", "They are {l}.", "{n}: {l}.")
    story.answer(ways, l=ask.joined(names), n=len(names))
    return story.finish(*names)


_FIRST = Deck(
    "again_first",
    asked.FIRST,
    {"clause": 3.5, "condition": 1.5, "adjective": 2, "top": 1.2, "top by": 1, "bottom by": 0.6},
)


def again_first(rng: Random, split: Split) -> Episode:
    """The first, the longest, the best: an order over the column that is meant, though others would do as well."""
    kind = _FIRST.draw(rng, split)
    name = rng.choice(["staff", "staff", "club", *words.FIRSTS])
    entries = [one for one in words.FIRSTS[name] if one[3] or kind not in ("adjective", "top")]
    role, order, clauses, adjectives = rng.choice(entries)
    if " by" in kind:
        role, order = rng.choice(numeric(name)), "desc" if kind == "top by" else "asc"
    limit = rng.randint(2, 4) if kind.startswith(("top", "bottom")) else 1
    dated = tuple(one for one, fill in fillers(name).items() if fill.split(" ")[0] in ("past", "birth"))
    sheet = table(rng, name, (role, *dated), (6, 16))
    slots: Slots = {
        "l": rng.choice(clauses.split("|")), "s": rng.choice(adjectives.split("|")), "one": one_of(sheet.noun), "k": rng.choice((str(limit), v.spelled(limit))),
        "q": called(rng, name, role, sheet),
    }  # fmt: skip
    filters: list[dict[str, str]] | None = None
    if kind == "condition":
        held = conditions(rng, name, sheet, 1)
        if held is None or held.filters[0]["column"] == sheet.heads[role]:
            return again_first(rng, split)
        slots["c"], filters = held.said, held.filters
    fit = sheet.rows if filters is None else [row for row in sheet.rows if _holds(sheet, row, filters)]
    best = sorted((row[role] for row in fit), key=_sortable, reverse=order == "desc")
    if len(best) <= limit or best[limit - 1] == best[limit]:
        return again_first(rng, split)
    story = Story("again_first", rng, split)
    path = open_sheet(story, split, _FIRST[kind], sheet, slots)
    result = story.run("table_query", path=path, filters=filters, column=sheet.heads[role], order=order, limit=limit)
    if result == "no rows match":
        return again_first(rng, split)
    return tell_rows(story, name, sheet, result, role)


def _sortable(cell: str) -> tuple[float, str]:
    try:
        return float(cell), ""
    except ValueError:
        return 0.0, cell


def _holds(sheet: Sheet, row: dict[str, str], filters: list[dict[str, str]]) -> bool:
    """Whether a filter with "=" lets the row in; others are not looked at closely."""
    roles = {head: role for role, head in sheet.heads.items()}
    return all(one["op"] != "=" or row[roles[one["column"]]] == one["value"] for one in filters)


FAMILIES = {"again_cells": again_cells, "again_two": again_two, "again_first": again_first}
