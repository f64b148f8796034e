# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""Table questions of several conditions or steps: two filters, differences and shares, results saved to a file."""

from __future__ import annotations

from random import Random
from typing import Any

from agentrt.models.builtin.data.families import table_asking as ask
from agentrt.models.builtin.data.families import table_words2 as words2
from agentrt.models.builtin.data.families import tablegen
from agentrt.models.builtin.data.families.phrases import Deck
from agentrt.models.builtin.data.families.tablegen import Table
from agentrt.models.builtin.data.families.tables import Slots, pick_two, start, summable
from agentrt.models.builtin.data.families.writing import writable
from agentrt.models.builtin.data.types import Episode, Split

_TWO = Deck(
    "table_two", words2.TWO, {"sum": 1.5, "mean": 1, "count": 1.8, "count number": 2, "sum number": 1, "between": 1.2}
)


def _two_plan(rng: Random, kind: str, table: Table) -> tuple[Slots, dict[str, Any]]:
    numbers = table.of("number")
    column = rng.choice(table.sums() if "sum" in kind else numbers)
    m = ask.measure(rng, table, column)
    slots: Slots = {"m": m, "rows": table.noun}
    if kind in ("sum", "mean", "count"):
        first, second = pick_two(rng, table)
        row = rng.choice(table.rows)
        a, b = row[table.columns.index(first)], row[table.columns.index(second)]
        slots |= {"g": ask.grouping(rng, table, first)[0], "g2": ask.grouping(rng, table, second)[0], "v": a, "v2": b}
        query: dict[str, Any] = {"filters": [ask.where(first, "=", a), ask.where(second, "=", b)], "aggregate": kind}
        return slots, query | ({} if kind == "count" else {"column": column.header})
    if kind == "between":
        low, high = sorted({float(cell) for cell in rng.sample(table.cells(column), 2)} | {1.0})[-2:]
        lo, hi = str(int(low)), str(int(high) + 1)
        slots |= {"lo": lo, "hi": hi}
        return slots, {"filters": [ask.where(column, ">=", lo), ask.where(column, "<=", hi)], "aggregate": "count"}
    if kind == "sum number":
        other = next(one for one in numbers if one is not column)
        c, op, value = ask.number_condition(rng, table, other)
        slots |= {"m2": ask.measure(rng, table, other), "c": c}
        return slots, {"filters": [ask.where(other, op, value)], "aggregate": "sum", "column": column.header}
    category = rng.choice(table.of("category"))
    g = ask.grouping(rng, table, category)[0]
    value = rng.choice(table.cells(category))
    c, op, limit = ask.number_condition(rng, table, column)
    slots |= {"g": g, "v": value, "w": ask.category_words(rng, category, g, value), "c": c}
    return slots, {"filters": [ask.where(category, "=", value), ask.where(column, op, limit)], "aggregate": "count"}


_NEEDS = {"sum": ("category", "category", "number"), "mean": ("category", "category", "number"), "count": ("category", "category", "number"),
          "count number": ("category", "number"), "sum number": ("number", "number"), "between": ("number",)}  # fmt: skip


def table_two(rng: Random, split: Split) -> Episode:
    """Two conditions at once."""
    kind = _TWO.draw(rng, split)
    while True:
        table = tablegen.draw(rng, _NEEDS[kind], (6, 40))
        if table.sums() or "sum" not in kind:
            break
    slots, query = _two_plan(rng, kind, table)
    story = start("table_two", rng, split, table)
    path = ask.open_table(story, split, _TWO[kind], table, slots)
    result = story.run("table_query", path=path, **query)
    if result.endswith("no rows match"):
        story.answer(("No rows match.", "There are none."))
        return story.finish()
    r = ask.last_value(result)
    if query["aggregate"] == "count":
        story.answer(
            ("There are {r}.", "{r} {w}.", "It is {r}.") if r != "1" else ("There is 1.", "Just 1."), r=r, w=table.noun
        )
    else:
        noun = {"sum": "total", "mean": "average"}[query["aggregate"]]
        story.answer(("The {a} {m} is {r}.", "It is {r}.", "That is {r}."), a=noun, m=slots["m"], r=r)
    return story.finish(r)


_DIFF = Deck("table_compare", words2.DIFFERENCE, {"difference": 2, "share": 2, "together": 0.8})


def table_compare(rng: Random, split: Split) -> Episode:
    """Two totals and what the calculator makes of them: difference, share in percent, sum."""
    kind = _DIFF.draw(rng, split)
    while True:
        table = summable(rng, True, (5, 30))
        category, column = rng.choice(table.of("category")), rng.choice(table.sums())
        options = sorted(set(table.cells(category)))
        if len(options) > 1:
            break
    a, b = rng.sample(options, 2)
    m = ask.measure(rng, table, column)
    story = start("table_compare", rng, split, table)
    path = ask.open_table(
        story, split, _DIFF[kind], table, {"v": a, "v2": b, "m": m, "g": ask.grouping(rng, table, category)[0]}
    )

    def total(value: str | None) -> str:
        filters = [ask.where(category, "=", value)] if value else None
        return ask.last_value(
            story.run("table_query", path=path, filters=filters, aggregate="sum", column=column.header)
        )

    first = total(a)
    second = total(None if kind == "share" else b)
    expression = {
        "difference": f"{first} - {second}",
        "share": f"{first} / {second} * 100",
        "together": f"{first} + {second}",
    }[kind]
    r = story.run("calculator", expression=expression)
    answers = {
        "difference": ("The difference is {r}.", "{a} has {x}, {b} has {y}: the difference is {r}.", "It is {r}."),
        "share": ("{a} makes up {r}% of the {m}.", "That is {r}%.", "The share of {a} is {r}%."),
        "together": ("Together it is {r}.", "{a} and {b} together have {r}."),
    }[kind]
    story.answer(answers, r=r, a=a, b=b, x=first, y=second, m=m)
    return story.finish(r)


_SAVE = Deck(
    "table_save",
    {
        "sum": """
        !calculate the total {m} {f} and [save|write|store|put] it [to|in] {o}
        !sum the {m} {f} and write the result to {o}
        !add up the {m} {f} and save the total in {o}
        !work out the total {m} {f} and write it into {o}
        !compute the sum of {m} {f} and save it as {o}
        !find the total {m} {f} and put it in a file called {o}
        !get the total {m} {f} and store it in {o}
        !write the total {m} {f} to {o}
        !write the sum of {m} {f} into {o}
        !save the total {m} {f} to {o}
        !save the total {m} {f} as {o}
        !save the sum of the {m} column {f} in {o}
        !store the total {m} {f} in {o}
        !put the total {m} {f} into {o}
        !create {o} with the total {m} {f}
        !make a file {o} with the total {m} {f}
        what's the total {m} {f}? Save it to {o}.
        what is the total {m} {f}? Please write it to {o}.
        how much is the total {m} {f}? Put the answer into {o}.
        I need the total {m} {f} in a file called {o}.
        {o} should contain the total {m} {f}.
        total {m} {f} into {o} please
        """,
        "mean": """
        !calculate the average {m} {f} and [save|write|store|put] it [to|in] {o}
        !compute the mean {m} {f} and save it as {o}
        !average the {m} {f} and write the result to {o}
        !find the average {m} {f} and write it into {o}
        !write the average {m} {f} to {o}
        !save the average {m} {f} in {o}
        !put the mean {m} {f} into {o}
        !store the average {m} {f} in {o}
        what's the average {m} {f}? Save it to {o}.
        what is the average {m} {f}? Write it to {o}, please.
        I need the average {m} {f} in a file called {o}.
        average {m} {f} into {o}
        """,
        "count": """
        !count the {rows} {f} with {g} {v} and [save|write|put] the number [to|in] {o}
        !count the {v} {rows} {f} and write the number to {o}
        !find out how many {rows} are {w} {f} and save the result to {o}
        !write the number of {v} {rows} {f} to {o}
        !save the number of {rows} {w} {f} in {o}
        how many {rows} are {w} {f}? Write it to {o}.
        how many {rows} have {g} {v} {f}? Save the answer in {o}.
        I need the number of {v} {rows} {f} in {o}.
        """,
        "best": """
        !find the {g} with the highest total {m} {f} and [save|write|put] it [to|in] {o}
        !find out which {g} has the highest total {m} {f} and write its name to {o}
        !write the {g} with the most {m} {f} to {o}
        !save the {g} with the highest total {m} {f} in {o}
        !put the name of the {g} with the highest total {m} {f} into {o}
        which {g} has the highest total {m} {f}? Save it to {o}.
        which {g} has the most {m} {f}? Write the name to {o}.
        """,
        "group": """
        !calculate the total {m} per {g} {f} and [save|write|put] it [to|in] {o}
        !sum the {m} by {g} {f} and write the table to {o}
        !group {p} by {g}, sum the {m} and save the result as {o}
        !write the total {m} per {g} {f} to {o}
        !save the total {m} by {g} {f} in {o}
        !save a summary of {m} per {g} {f} to {o}
        !create {o} with the total {m} for each {g} {f}
        !make a file {o} with the {m} totals by {g} {f}
        what's the total {m} per {g} {f}? Write it to {o}.
        I need a file {o} with the total {m} by {g} {f}.
        total {m} per {g} {f} into {o}
        """,
        "rows": """
        !write all {rows} {w} {f} to {o}
        !save all {rows} {w} {f} to {o}
        !save the {v} {rows} {f} as {o}
        !filter {p} for {g} {v} and save the rows to {o}
        !copy the {rows} {w} {f} to {o}
        !export the {rows} with {g} {v} {f} to {o}
        !extract all {rows} with {g} {v} {f} into {o}
        !put the {rows} {w} {f} into a new file {o}
        !create {o} with only the {v} {rows} {f}
        """,
    },
    {"sum": 3, "mean": 1.5, "count": 1.2, "best": 1.2, "group": 1.5, "rows": 1.2},
)


def table_save(rng: Random, split: Split) -> Episode:
    """A result that goes into a file."""
    kind = _SAVE.draw(rng, split)
    adding = kind in ("sum", "best", "group")
    table = summable(rng, adding, (4, 8) if kind == "rows" else (4, 24))
    category, column = rng.choice(table.of("category")), rng.choice(table.sums() if adding else table.of("number"))
    if kind == "group":
        category = min(table.of("category"), key=lambda one: len(set(table.cells(one))))
    g = ask.grouping(rng, table, category)[0]
    m = ask.measure(rng, table, column)
    value = rng.choice(table.cells(category))
    out = writable(rng)
    slots: Slots = {
        "m": m,
        "g": g,
        "v": value,
        "rows": table.noun,
        "w": ask.category_words(rng, category, g, value),
        "o": out,
    }
    filters = [ask.where(category, "=", value)]
    queries: dict[str, dict[str, Any]] = {
        "sum": {"aggregate": "sum", "column": column.header}, "mean": {"aggregate": "mean", "column": column.header},
        "count": {"filters": filters, "aggregate": "count"},
        "best": {"group_by": category.header, "aggregate": "sum", "column": column.header, "order": "desc", "limit": 1},
        "group": {"group_by": category.header, "aggregate": "sum", "column": column.header}, "rows": {"filters": filters},
    }  # fmt: skip
    story = start("table_save", rng, split, table)
    path = ask.open_table(story, split, _SAVE[kind], table, slots)
    result = story.run("table_query", path=path, **queries[kind])
    r = result
    if kind in ("sum", "mean", "count"):
        r = ask.last_value(result)
    elif kind == "best":
        r = ask.cells_of(result)[0][0]
    story.run("write_file", path=out, content=r)
    shown = ("{r} is saved in {o}.", "It is {r}, and I wrote it to {o}.", "I wrote {r} to {o}.")
    if kind in ("group", "rows"):
        shown = ("I wrote the result to {o}.", "The rows are in {o}.", "The result is saved in {o}.")
    story.answer(shown, r=r, o=out)
    return story.finish(out, *([] if kind in ("group", "rows") else [r]), file_contains={out: [r]})


FAMILIES = {"table_two": table_two, "table_compare": table_compare, "table_save": table_save}
