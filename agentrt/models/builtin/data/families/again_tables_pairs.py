# ruff: noqa: E501  (phrase banks read better on their own lines)
"""Rows looked up by one condition, one after the other: who works in Leeds, Ana and Ben together, the older of two, what
share that is. The tables and what their columns are called stand in `again_tables_words`."""

from __future__ import annotations

import re
from random import Random

from agentrt.models.builtin.data.families import again_tables_words as words
from agentrt.models.builtin.data.families import table_asking as ask
from agentrt.models.builtin.data.families.again_tables import (
    Slots,
    called,
    condition,
    grouped,
    key_of,
    numeric,
    table,
    tell_rows,
)
from agentrt.models.builtin.data.families.people_tables import Sheet, open_sheet
from agentrt.models.builtin.data.families.phrases import Deck
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.types import Episode, Split

_DECK = Deck(
    "again_pairs",
    {
        "is": """
        whose {q} is {v} {f}?
        which {rows} have {v} as {q} {f}?
        which {rows} have the {q} {v} {f}?
        which {rows} are listed with {v} {f}?
        where does it say {v} for {q} {f}?
        {rows} with {v} as {q} {f}
        {rows} with {q} {v} {f}
        {q} {v} {f}: which {rows}?
        {q} = {v} {f}
        {v} {f}: which {rows} are that?
        all with {v} under {q} {f}
        everything with {q} {v} {f}
        I need all {rows} with {v} {f}
        I need everything that has {v} under {q} {f}
        what have we got under {v} {f}?
        what all goes under {v} {f}?
        !list everything with {q} {v} {f}
        !list the {rows} that have {v} under {q} {f}
        !find the {rows} whose {q} is {v} {f}
        !filter by {q} {v} {f}
        !show only {v} {f}
        !show me the {rows} whose {q} is {v} {f}
        ~~the {rows} whose {q} is {v} {f}
        """,
        "together": """
        {q} of {x} and {y} together {f}
        {q} of {x} and {y} together {f}?
        what's the {q} of {x} and {y} together {f}?
        what do {x} and {y} have together, in {q} {f}?
        what do {x} and {y} come to together in {q} {f}?
        how much is the {q} of {x} and {y} combined {f}?
        {x} plus {y}: {q} {f}?
        {x} and {y} {f}, {q} added up?
        if I add the {q} of {x} and {y} {f}, what do I get?
        sum of the {q} of {x} and {y} {f}
        !add up the {q} of {x} and {y} {f}
        !add {x}'s {q} to {y}'s {f}
        !add the {q} of {y} to that of {x} {f}
        ~the {q} of {x} and {y} taken together {f}
        """,
        "apart": """
        difference in {q} between {x} and {y} {f}
        difference in {q} between {x} and {y} {f}?
        what's the difference in {q} between {x} and {y} {f}?
        how far apart are {x} and {y} in {q} {f}?
        how big is the gap in {q} between {x} and {y} {f}?
        by how much do {x} and {y} differ in {q} {f}?
        how much do {x} and {y} differ in {q} {f}?
        {x} against {y} in {q} {f}, what's the difference?
        {x} minus {y} in {q} {f}
        how much more {q} than {y} does {x} have {f}?
        !work out the difference in {q} between {x} and {y} {f}
        !subtract the {q} of {y} from that of {x} {f}
        !take {y}'s {q} from {x}'s {f}
        ~the difference in {q} between {x} and {y} {f}
        """,
        "higher": """
        who or what has the higher {q} {f}, {x} or {y}?
        which has the higher {q} {f}, {x} or {y}?
        which of {x} and {y} has the higher {q} {f}?
        {x} or {y}: which has the higher {q} {f}?
        {x} or {y} {f}, which one leads in {q}?
        has {x} or {y} the higher {q} {f}?
        between {x} and {y} {f}, which has the higher {q}?
        !compare {x} and {y} by {q} {f}: which is higher?
        !tell me whether {x} or {y} has the higher {q} {f}
        ?which has the higher {q}, {x} or {y} {f}
        """,
        "share": """
        what share of the {rows} are {c} {f}, in percent?
        what percentage of the {rows} is {c} {f}?
        how many percent of the {rows} are {c} {f}?
        {rows} {c} {f}, in percent of all?
        percent of {rows} {c} {f}
        out of all {rows} {f}, what percentage is {c}?
        how big is the share of {rows} {c} {f}, in percent?
        !work out the percentage of {rows} {c} {f}
        !tell me what percentage of the {rows} are {c} {f}
        ~the percentage of {rows} {c} {f}
        ~the share of {rows} {c} in percent {f}
        """,
        "both cells": """
        {q} and {q2} of {x} {f}
        {q} and {q2} of {x} {f}?
        the {q} and the {q2} of {x} {f}
        {x}'s {q} and {q2} {f}
        {x} {f}: {q}, {q2}?
        what are the {q} and the {q2} of {x} {f}?
        what's {x}'s {q} and {q2} {f}?
        I need {x}'s {q} and also the {q2} {f}
        both the {q} and the {q2} of {x} {f}, please
        !look up {x} {f} and tell me the {q} and the {q2}
        !give me {x}'s {q} and {q2} {f}
        !find {x} {f}: {q} and {q2}
        ~~the {q} and the {q2} of {x} {f}
        """,
    },
    {"is": 2, "together": 1.5, "apart": 1.4, "higher": 1.2, "share": 1.2, "both cells": 1.5},
)


def again_pairs(rng: Random, split: Split) -> Episode:
    """One condition, or two rows one after the other."""
    kind = _DECK.draw(rng, split)
    name = rng.choice([one for one in words.SHEETS if grouped(one)])
    if kind == "is":
        return _is(rng, split, name)
    if kind == "share":
        return _share(rng, split, name)
    key, role = key_of(name), rng.choice(numeric(name))
    other = rng.choice([one for one in words.COLUMNS[name] if one != role])
    sheet = table(rng, name, (role, other))
    x, y = rng.sample(sheet.rows, 2)
    names = [row[key].lower() for row in sheet.rows]
    cells = [cell.lower() for row in sheet.rows for at, cell in row.items() if at != key]
    if any(names.count(row[key].lower()) > 1 or row[key].lower() in cells for row in (x, y)):
        return again_pairs(rng, split)
    story = Story("again_pairs", rng, split)
    slots: Slots = {
        "q": called(rng, name, role, sheet),
        "q2": called(rng, name, other, sheet),
        "x": x[key],
        "y": y[key],
    }
    if float(x[role]) < float(y[role]) and kind == "apart":
        return again_pairs(rng, split)
    if x[role] == y[role] and kind in ("apart", "higher"):
        return again_pairs(rng, split)
    path = open_sheet(story, split, _DECK[kind], sheet, slots)
    for row in (x,) if kind == "both cells" else (x, y):
        story.run("table_query", path=path, filters=[sheet.where(key, row[key])])
    if kind == "both cells":
        story.answer(
            ("{a} and {b}.", "{x}: {a}, {b}.", "{h}: {a}, {k}: {b}."),
            x=x[key],
            a=x[role],
            b=x[other],
            h=sheet.heads[role],
            k=sheet.heads[other],
        )
        return story.finish(x[role], x[other])
    if kind == "higher":
        up, down = (x, y) if float(x[role]) > float(y[role]) else (y, x)
        story.answer(
            ("{a}, with {m} ({b}: {n}).", "{a}: {m}, {b} has {n}.", "{a} ({m})."),
            a=up[key],
            m=up[role],
            b=down[key],
            n=down[role],
        )
        return story.finish(up[key])
    sign = "+" if kind == "together" else "-"
    r = story.run("calculator", expression=f"{x[role]} {sign} {y[role]}")
    if kind == "together":
        story.answer(
            ("{r}.", "Together {r}.", "{x} {a} and {y} {b}: {r}."), r=r, x=x[key], y=y[key], a=x[role], b=y[role]
        )
    else:
        story.answer(
            ("{r}.", "The difference is {r}.", "{x} {a}, {y} {b}: {r} apart."),
            r=r,
            x=x[key],
            y=y[key],
            a=x[role],
            b=y[role],
        )
    return story.finish(r)


def _is(rng: Random, split: Split, name: str) -> Episode:
    """The rows with one value in one column."""
    by = rng.choice(grouped(name))
    sheet = table(rng, name, (by,), (5, 14))
    value = rng.choice(sheet.rows)[by]
    held = [row for row in sheet.rows if row[by] == value]
    if len(held) > 6 or _elsewhere(sheet, by, value):
        return _is(rng, split, name)
    shown = value.lower() if rng.random() < 0.2 else value
    story = Story("again_pairs", rng, split)
    path = open_sheet(story, split, _DECK["is"], sheet, {"q": called(rng, name, by, sheet), "v": shown})
    return tell_rows(story, name, sheet, story.run("table_query", path=path, filters=[sheet.where(by, shown)]))


def _elsewhere(sheet: Sheet, by: str, value: str) -> bool:
    return any(value.lower() == cell.lower() for row in sheet.rows for at, cell in row.items() if at != by)


def _share(rng: Random, split: Split, name: str) -> Episode:
    """How many of a hundred: those that fit, all of them, and the calculator."""
    roles = [role for role, col in words.COLUMNS[name].items() if col.where]
    role = rng.choice(roles)
    sheet = table(rng, name, (role,), (5, 18))
    held = condition(rng, name, role, sheet, rng.choice(sheet.rows))
    if held is None or re.match(r"(who|that|whose|which)\b", held.said):
        return _share(rng, split, name)
    story = Story("again_pairs", rng, split)
    path = open_sheet(story, split, _DECK["share"], sheet, {"c": held.said})
    a = ask.last_value(story.run("table_query", path=path, filters=held.filters, aggregate="count"))
    b = ask.last_value(story.run("table_query", path=path, aggregate="count"))
    r = story.run("calculator", expression=f"{a} / {b} * 100")
    story.answer(("{r}%.", "That is {r}%.", "{a} of {b}, that is {r}%."), r=r, a=a, b=b)
    return story.finish(r)


FAMILIES = {"again_pairs": again_pairs}
