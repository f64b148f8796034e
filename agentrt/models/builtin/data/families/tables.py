# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""Questions about CSV tables: totals, averages, extremes, tops, groups, counts, lists, look-ups, sorting.

Always `describe_table` first (the model has to see the columns), then `table_query`, then the answer.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any

from agentrt.models.builtin.data.families import table_asking as ask
from agentrt.models.builtin.data.families import table_words as words
from agentrt.models.builtin.data.families import table_words2 as words2
from agentrt.models.builtin.data.families import tablegen
from agentrt.models.builtin.data.families.phrases import Deck
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.families.tablegen import Column, Table
from agentrt.models.builtin.data.types import Episode, Split

Slots = dict[str, object]


def start(family: str, rng: Random, split: Split, table: Table) -> Story:
    """A story whose workspace holds the table."""
    return Story(family, rng, split, ask.workspace(rng, table))


def summable(rng: Random, needed: bool, rows: tuple[int, int]) -> Table:
    """A table with a category and a number, if needed one whose total makes sense."""
    while True:
        table = tablegen.draw(rng, ("category", "number"), rows)
        if table.sums() or not needed:
            return table


_TOTAL = Deck(
    "table_total",
    words.TOTAL,
    {"sum": 3, "sum of": 3, "mean": 1.6, "mean of": 1.6, "max": 1, "min": 0.8, "median": 0.5},
)
_NOUN = {"sum": "total", "mean": "average", "max": "highest", "min": "lowest", "median": "median"}


def table_total(rng: Random, split: Split) -> Episode:
    """The sum, mean, median, maximum or minimum of a column, of all rows or of one category."""
    kind = _TOTAL.draw(rng, split)
    filtered = kind.endswith(" of")
    while True:
        table = tablegen.draw(rng, ("number", "category") if filtered else ("number",), (4, 30))
        columns = table.sums() if kind.startswith("sum") else table.of("number")
        if columns:
            break
    column = rng.choice(columns)
    m = ask.measure(rng, table, column)
    slots: Slots = {"m": m, "rows": table.noun}
    filters = None
    value = ""
    if filtered:
        category = rng.choice(table.of("category"))
        value = ask.shown_value(rng, rng.choice(table.cells(category)))
        slots |= {"v": value, "g": ask.grouping(rng, table, category)[0]}
        filters = [ask.where(category, "=", value)]
    story = start("table_total", rng, split, table)
    path = ask.open_table(story, split, _TOTAL[kind], table, slots)
    aggregate = kind.removesuffix(" of")
    r = ask.last_value(story.run("table_query", path=path, filters=filters, aggregate=aggregate, column=column.header))
    if filtered:
        answers: tuple[str, ...] = (
            "The {a} {m} for {v} is {r}.",
            "The {a} {m} of {v} is {r}.",
            "For {v}, the {a} {m} is {r}.",
        )
    else:
        answers = ("The {a} {m} is {r}.", "The {a} {m} is {r}.", "It is {r}.", "The {a} {m} in {p} is {r}.")
    story.answer(answers, a=_NOUN[aggregate], m=m, r=r, v=value, p=path)
    return story.finish(r)


_TOP = Deck(
    "table_top", words.TOP,
    {"max": 3, "min": 1.5, "more": 2.5, "who": 2, "top": 2, "bottom": 0.8, "top more": 0.8},
)  # fmt: skip


def table_top(rng: Random, split: Split) -> Episode:
    """The rows with the most or least of something: which, who, the most expensive, the top three."""
    kind = _TOP.draw(rng, split)
    while True:
        table = tablegen.draw(rng, ("name", "number"), (4, 24))
        column = rng.choice(table.of("number"))
        if (kind in ("more", "top more") and not (column.more or column.less)) or (kind == "who" and not column.verbs):
            continue
        break
    name = table.columns[0]
    n, ns = ask.grouping(rng, table, name)
    m = ask.measure(rng, table, column)
    descending = kind not in ("min", "bottom")
    count = 1 if kind in ("max", "min", "more", "who") else rng.randint(2, min(5, len(table.rows)))
    slots: Slots = {"n": n, "ns": ns, "m": m, "k": rng.choice((count, count, _SPELLED[count]))}
    if kind in ("more", "top more"):
        descending = bool(column.more) and (not column.less or rng.random() < 0.6)
        slots["s"] = rng.choice(column.more if descending else column.less)
    if kind == "who":
        descending = not column.few or rng.random() < 0.6
        slots["b"] = rng.choice(column.verbs if descending else column.few)
    story = start("table_top", rng, split, table)
    path = ask.open_table(story, split, _TOP[kind], table, slots)
    result = story.run(
        "table_query", path=path, column=column.header, order="desc" if descending else "asc", limit=count
    )
    rows = ask.cells_of(result)
    at, place = 0, table.columns.index(column)
    named = [(row[at], row[place]) for row in rows]
    extreme = "highest" if descending else "lowest"
    if count == 1:
        x, r = named[0]
        answers: tuple[str, ...] = (
            "{x} has the {e} {m}: {r}.",
            "{x}, with a {m} of {r}.",
            "It is {x} with {r}.",
            "{x} ({r}).",
        )
        if "s" in slots:
            answers = ("The {s} {n} is {x} with {r}.", "{x} is the {s} ({r}).", "The {s} {n} is {x} ({r}).")
        if kind == "who":
            answers = ("{x} {b}: {r}.", "{x} {b} ({r}).", "It is {x} with {r}.")
        story.answer(answers, x=x, r=r, e=extreme, m=m, n=n, s=slots.get("s", ""), b=slots.get("b", ""))
        return story.finish(x)
    listed = ", ".join(f"{x} ({r})" for x, r in named)
    story.answer(
        ("They are {l}.", "{l}.", "The {k} {ns} with the {e} {m} are {l}."), l=listed, k=count, ns=ns, e=extreme, m=m
    )
    return story.finish(*[x for x, _ in named])


_SPELLED = {1: "one", 2: "two", 3: "three", 4: "four", 5: "five"}
_GROUP = Deck("table_group", words.GROUP, {"sum": 3, "mean": 1.5, "count": 2, "max": 0.5, "min": 0.4})
_PER = {
    "sum": "total {m}",
    "mean": "average {m}",
    "count": "number of {rows}",
    "max": "highest {m}",
    "min": "lowest {m}",
}


def _pairs(result: str) -> str:
    return ", ".join(f"{name}: {value}" for name, value in ask.cells_of(result))


def table_group(rng: Random, split: Split) -> Episode:
    """Something per group."""
    kind = _GROUP.draw(rng, split)
    table = summable(rng, kind == "sum", (4, 24))
    category = min(table.of("category"), key=lambda column: len(set(table.cells(column))))
    column = rng.choice(table.sums() if kind == "sum" else table.of("number"))
    g, gs = ask.grouping(rng, table, category)
    m = ask.measure(rng, table, column)
    story = start("table_group", rng, split, table)
    path = ask.open_table(story, split, _GROUP[kind], table, {"g": g, "gs": gs, "m": m, "rows": table.noun})
    result = story.run(
        "table_query", path=path, group_by=category.header, aggregate=kind, column=None if kind == "count" else column.header
    )  # fmt: skip
    what = _PER[kind].format(m=m, rows=table.noun)
    story.answer(
        ("The {w} per {g}: {l}.", "{l}.", "By {g}: {l}.", "The {w} by {g} is {l}."), w=what, g=g, l=_pairs(result)
    )
    return story.finish(*[cell for row in ask.cells_of(result) for cell in row])


_BEST = Deck(
    "table_best_group", words.BEST_GROUP,
    {"sum desc": 4, "sum asc": 1.2, "mean desc": 1.3, "mean asc": 0.8, "count desc": 1.5, "count asc": 0.6, "sum top": 1.5, "sum bottom": 0.5, "sum ranking": 0.8, "count top": 0.6},
)  # fmt: skip


def table_best_group(rng: Random, split: Split) -> Episode:
    """Which group has the most or the least."""
    kind = _BEST.draw(rng, split)
    aggregate, order = kind.split(" ")
    if order in ("top", "bottom", "ranking"):
        return _ranked(rng, split, kind)
    table = summable(rng, aggregate == "sum", (5, 30))
    category, column = (
        rng.choice(table.of("category")),
        rng.choice(table.sums() if aggregate == "sum" else table.of("number")),
    )
    g, gs = ask.grouping(rng, table, category)
    m = ask.measure(rng, table, column)
    story = start("table_best_group", rng, split, table)
    path = ask.open_table(story, split, _BEST[kind], table, {"g": g, "gs": gs, "m": m, "rows": table.noun})
    result = story.run(
        "table_query", path=path, group_by=category.header, aggregate=aggregate,
        column=None if aggregate == "count" else column.header, order=order, limit=1,
    )  # fmt: skip
    x, r = ask.cells_of(result)[0]
    what = _PER[aggregate].format(m=m, rows=table.noun)
    extreme = "highest" if order == "desc" else "lowest"
    story.answer(
        ("{x} has the {e} {w}: {r}.", "{x}, with a {w} of {r}.", "It is {x} with {r}.", "{x} ({r})."),
        x=x,
        r=r,
        e=extreme,
        w=what,
    )
    return story.finish(x, r)


def _ranked(rng: Random, split: Split, kind: str) -> Episode:
    """Several groups in the order of their totals."""
    aggregate, order = kind.split(" ")
    table = summable(rng, aggregate == "sum", (6, 30))
    category = max(table.of("category"), key=lambda column: len(set(table.cells(column))))
    column = rng.choice(table.sums() or table.of("number"))
    groups = len(set(table.cells(category)))
    if groups < 2:
        return _ranked(rng, split, kind)
    g, gs = ask.grouping(rng, table, category)
    m = ask.measure(rng, table, column)
    count = rng.randint(2, min(5, groups))
    shown = rng.choice((count, count, _SPELLED[count]))
    story = start("table_best_group", rng, split, table)
    path = ask.open_table(story, split, _BEST[kind], table, {"g": g, "gs": gs, "m": m, "rows": table.noun, "k": shown})
    result = story.run(
        "table_query", path=path, group_by=category.header, aggregate=aggregate, column=None if aggregate == "count" else column.header,
        order="asc" if order == "bottom" else "desc", limit=None if order == "ranking" else count,
    )  # fmt: skip
    rows = ask.cells_of(result)
    listed = ", ".join(f"{x} ({r})" for x, r in rows)
    story.answer(
        ("They are {l}.", "{l}.", "In order: {l}.")
        if order != "ranking"
        else ("{l}.", "In order: {l}.", "The ranking is {l}."),
        l=listed,
    )
    return story.finish(*[x for x, _ in rows])


_COUNT = Deck("table_count", words2.COUNT, {"all": 1, "category": 3, "number": 2.2, "date": 1.3, "distinct": 1.3})


def table_count(rng: Random, split: Split) -> Episode:
    """How many rows, with a condition; how many different values."""
    kind = _COUNT.draw(rng, split)
    need = {"all": (), "category": ("category",), "number": ("number",), "date": ("date",), "distinct": ("category",)}[
        kind
    ]
    table = tablegen.draw(rng, need, (4, 40))
    slots: Slots = {"rows": table.noun}
    query: dict[str, Any] = {"aggregate": "count"}
    what = table.noun
    if kind in ("category", "distinct"):
        category = rng.choice(table.of("category"))
        g, gs = ask.grouping(rng, table, category)
        value = ask.shown_value(rng, rng.choice(table.cells(category)))
        w = ask.category_words(rng, category, g, value)
        slots |= {"g": g, "gs": gs, "v": value, "w": w}
        query = {"filters": [ask.where(category, "=", value)], "aggregate": "count"}
        what = f"{table.noun} {w}"
        if kind == "distinct":
            query, what = {"aggregate": "distinct", "column": category.header}, f"different {gs}"
    elif kind == "number":
        column = rng.choice(table.of("number"))
        c, op, value = ask.number_condition(rng, table, column)
        slots |= {"m": ask.measure(rng, table, column), "c": c}
        query = {"filters": [ask.where(column, op, value)], "aggregate": "count"}
        what = f"{table.noun} with a {slots['m']} {c}"
    elif kind == "date":
        column = table.of("date")[0]
        c, op, value = ask.date_condition(rng, table, column)
        slots |= {"g": column.header.replace("_", " "), "c": c}
        query = {"filters": [ask.where(column, op, value)], "aggregate": "count"}
        what = f"{table.noun} {c}"
    story = start("table_count", rng, split, table)
    path = ask.open_table(story, split, _COUNT[kind], table, slots, described=True)
    if kind == "all":
        described = story.last.split(" ")[0]
        story.answer(
            ("There are {r} {w}.", "{p} has {r} rows.", "{r} {w}.", "There are {r} rows."), r=described, w=what, p=path
        )
        return story.finish(described)
    r = ask.last_value(story.run("table_query", path=path, **query)).split(" (")[0]
    if r == "1":
        story.answer(("There is 1.", "Just 1.", "It is 1."), r=r)
        return story.finish(r)
    story.answer(("There are {r} {w}.", "There are {r} {w}.", "{r} {w}.", "There are {r}.", "{r}."), r=r, w=what)
    return story.finish(r)


_LIST = Deck(
    "table_list", words2.LIST,
    {"distinct": 1.5, "category": 2.2, "number": 1.8, "lookup": 2.5, "lookup text": 1.3, "lookup date": 0.5, "sort desc": 0.9, "sort asc": 0.6},
)  # fmt: skip


def table_list(rng: Random, split: Split) -> Episode:
    """Rows that meet a condition, one row's value, different values, sorted rows."""
    kind = _LIST.draw(rng, split)
    makers: dict[str, Callable[[Random, Split, str], Episode]] = {
        "distinct": _distinct, "category": _rows, "number": _rows, "sort desc": _sorted, "sort asc": _sorted,
    }  # fmt: skip
    return makers.get(kind, _lookup)(rng, split, kind)


def _distinct(rng: Random, split: Split, kind: str) -> Episode:
    table = tablegen.draw(rng, ("category",), (4, 30))
    category = rng.choice(table.of("category"))
    g, gs = ask.grouping(rng, table, category)
    story = start("table_list", rng, split, table)
    path = ask.open_table(story, split, _LIST[kind], table, {"g": g, "gs": gs})
    result = ask.last_value(story.run("table_query", path=path, aggregate="distinct", column=category.header))
    names = result.split(" (", 1)[1][:-1].split(", ")
    story.answer(("The {gs} are {l}.", "There are {k} {gs}: {l}.", "{l}."), gs=gs, l=ask.joined(names), k=len(names))
    return story.finish(*names)


def _rows(rng: Random, split: Split, kind: str) -> Episode:
    table = tablegen.draw(rng, ("name", kind), (4, 14))
    name = table.columns[0]
    n, ns = ask.grouping(rng, table, name)
    slots: Slots = {"n": n, "ns": ns, "rows": table.noun}
    if kind == "category":
        category = rng.choice(table.of("category"))
        g = ask.grouping(rng, table, category)[0]
        value = ask.shown_value(rng, rng.choice(table.cells(category)))
        slots |= {"g": g, "v": value, "w": ask.category_words(rng, category, g, value)}
        filters = [ask.where(category, "=", value)]
        what = str(slots["w"])
    else:
        column = rng.choice(table.of("number"))
        c, op, value = ask.number_condition(rng, table, column)
        slots |= {"m": ask.measure(rng, table, column), "c": c}
        filters = [ask.where(column, op, value)]
        what = f"with a {slots['m']} {c}"
    story = start("table_list", rng, split, table)
    path = ask.open_table(story, split, _LIST[kind], table, slots)
    result = story.run("table_query", path=path, filters=filters)
    if result == "no rows match":
        story.answer(("There are no {ns} {w}.", "No {ns} match.", "None."), ns=ns, w=what)
        return story.finish()
    names = [row[0] for row in ask.cells_of(result)]
    story.answer(
        ("{l}.", "They are {l}.", "The {ns} {w} are {l}.") if len(names) > 1 else ("Only {l}.", "{l}.", "There is one: {l}."),
        l=ask.joined(names), ns=ns, w=what,
    )  # fmt: skip
    return story.finish(*names)


def _lookup(rng: Random, split: Split, kind: str) -> Episode:
    sort = {"lookup": "number", "lookup text": "category", "lookup date": "date"}[kind]
    table = tablegen.draw(rng, ("name", sort), (4, 40))
    name, column = table.columns[0], rng.choice(table.of(sort))
    value = ask.shown_value(rng, rng.choice(table.cells(name)))
    word = ask.measure(rng, table, column) if sort == "number" else ask.grouping(rng, table, column)[0]
    n = ask.grouping(rng, table, name)[0]
    story = start("table_list", rng, split, table)
    path = ask.open_table(story, split, _LIST[kind], table, {"x": value, "m": word, "g": word, "n": n})
    rows = ask.cells_of(story.run("table_query", path=path, filters=[ask.where(name, "=", value)]))
    r = rows[0][table.columns.index(column)]
    story.answer(("The {w} of {x} is {r}.", "{x} has the {w} {r}.", "It is {r}.", "{r}."), w=word, x=value, r=r)
    return story.finish(r)


def _sorted(rng: Random, split: Split, kind: str) -> Episode:
    table = tablegen.draw(rng, ("name", "number"), (3, 8))
    column = rng.choice(table.of("number"))
    n, ns = ask.grouping(rng, table, table.columns[0])
    m = ask.measure(rng, table, column)
    story = start("table_list", rng, split, table)
    path = ask.open_table(story, split, _LIST[kind], table, {"n": n, "ns": ns, "m": m})
    result = story.run("table_query", path=path, column=column.header, order=kind.removeprefix("sort "))
    at = table.columns.index(column)
    rows = ask.cells_of(result)
    story.answer(
        ("{l}.", "Sorted by {m}: {l}.", "In order: {l}."), m=m, l=", ".join(f"{row[0]} ({row[at]})" for row in rows)
    )
    return story.finish(*[row[0] for row in rows])


_DESCRIBE = Deck("table_describe", words2.DESCRIBE, {"columns": 3, "rows": 1.5, "width": 0.7})


def table_describe(rng: Random, split: Split) -> Episode:
    """Columns and size of a table."""
    kind = _DESCRIBE.draw(rng, split)
    table = tablegen.draw(rng, (), (2, 40))
    story = start("table_describe", rng, split, table)
    path = ask.open_table(story, split, _DESCRIBE[kind], table, {})
    rows, columns = story.last.split(" ")[0], story.last.split(", ")[1].split(" ")[0]
    names = [column.header for column in table.columns]
    if kind == "rows":
        story.answer(("{p} has {r} rows.", "It has {r} rows.", "There are {r} rows."), p=path, r=rows)
        return story.finish(rows)
    if kind == "width":
        story.answer(("{p} has {r} columns.", "It has {r} columns: {l}."), p=path, r=columns, l=ask.joined(names))
        return story.finish(columns)
    story.answer(
        ("The columns are {l}.", "{p} has the columns {l}.", "It has {k} columns: {l}."),
        p=path,
        l=ask.joined(names),
        k=columns,
    )
    return story.finish(*names)


def pick_two(rng: Random, table: Table) -> tuple[Column, Column]:
    """Two different category columns."""
    first, second = rng.sample(table.of("category"), 2)
    return first, second


FAMILIES = {
    "table_total": table_total,
    "table_top": table_top,
    "table_group": table_group,
    "table_best_group": table_best_group,
    "table_count": table_count,
    "table_list": table_list,
    "table_describe": table_describe,
}
