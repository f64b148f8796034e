# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""More table questions: within one category, sales in everyday verbs, rows listed whole, spans of dates, and values
said in another form than the table has them ("kettles" for kettle)."""

from __future__ import annotations

import datetime
from random import Random
from typing import Any

from agentrt.models.builtin.data.families import table_asking as ask
from agentrt.models.builtin.data.families import tablegen
from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.money import plural
from agentrt.models.builtin.data.families.phrases import Deck
from agentrt.models.builtin.data.families.tablegen import Column, Table
from agentrt.models.builtin.data.families.tables import Slots, start
from agentrt.models.builtin.data.types import Episode, Split

_WITHIN = Deck(
    "table_within",
    {
        "top": """
        which {n} {w} has the highest {m} {f}?
        which {n} {w} has the most {m} {f}?
        which of the {ns} {w} has the highest {m} {f}?
        of the {ns} {w}, which has the highest {m} {f}?
        among the {ns} {w}, which one has the highest {m} {f}?
        who {w} has the highest {m} {f}?
        what {n} {w} has the largest {m} {f}?
        {w}, which {n} has the highest {m} {f}?
        !find the {n} {w} with the highest {m} {f}
        !show me the {n} {w} with the most {m} {f}
        !tell me which {n} {w} has the highest {m} {f}
        ~the {n} {w} with the highest {m} {f}
        ~the {n} with the highest {m} {w} {f}
        ?which {n} {w} has the highest {m} {f}
        {n} with the highest {m} {w} {f}?
        """,
        "bottom": """
        which {n} {w} has the lowest {m} {f}?
        which of the {ns} {w} has the lowest {m} {f}?
        of the {ns} {w}, which has the smallest {m} {f}?
        {w}, which {n} has the lowest {m} {f}?
        !find the {n} {w} with the lowest {m} {f}
        ~the {n} {w} with the lowest {m} {f}
        ?which {n} {w} has the smallest {m} {f}
        """,
        "best group": """
        which {g2} has the highest total {m} {w} {f}?
        which {g2} has the most {m} {w} {f}?
        {w}, which {g2} has the highest total {m} {f}?
        {w}, which {g2} has the most {m} {f}?
        which {g2} brings the most {m} {w} {f}?
        considering only {v}, which {g2} has the highest total {m} {f}?
        for the {g} {v}, which {g2} has the highest total {m} {f}?
        looking only at {v}, which {g2} has the most {m} {f}?
        !find the {g2} with the highest total {m} {w} {f}
        !tell me which {g2} has the most {m} {w} {f}
        ~the {g2} with the highest total {m} {w} {f}
        ~the top {g2} by {m} {w} {f}
        ?which {g2} has the most {m} {w} {f}
        best {g2} by {m} {w} {f}?
        """,
        "group": """
        what's the total {m} per {g2} {w} {f}?
        what is the total {m} by {g2} {w} {f}?
        {w}, what is the total {m} per {g2} {f}?
        for the {g} {v}, what's the total {m} per {g2} {f}?
        only for {v}: the total {m} by {g2} {f}
        !sum the {m} by {g2} {w} {f}
        !show the total {m} per {g2} {w} {f}
        !give me the {m} by {g2} {w} {f}
        ~the total {m} per {g2} {w} {f}
        ~the {m} by {g2} {w} {f}
        total {m} by {g2} {w} {f}?
        """,
        "max": """
        what is the highest {m} {w} {f}?
        what's the largest {m} {w} {f}?
        ~the highest {m} {w} {f}
        ~the maximum {m} for {v} {f}
        !find the highest {m} {w} {f}
        {w}, what's the highest {m} {f}?
        how high is the highest {m} {w} {f}?
        highest {m} {w} {f}?
        """,
        "min": """
        what is the lowest {m} {w} {f}?
        what's the smallest {m} {w} {f}?
        ~the lowest {m} {w} {f}
        ~the minimum {m} for {v} {f}
        {w}, what's the lowest {m} {f}?
        lowest {m} {w} {f}?
        """,
        "distinct": """
        which {gs2} are there {w} {f}?
        how many different {gs2} are there {w} {f}?
        how many {gs2} are there {w} {f}?
        !list the {gs2} {w} {f}
        !list all different {gs2} {w} {f}
        ~~the {gs2} {w} {f}
        what {gs2} do we have {w} {f}?
        """,
        "except": """
        what's the total {m} without {v} {f}?
        what is the total {m} excluding {v} {f}?
        how much is the total {m} except for {v} {f}?
        !sum the {m} of everything except {v} {f}
        !sum the {m} where {g} is not {v} {f}
        ~the total {m} without {v} {f}
        ~the total {m} of all {gs} except {v} {f}
        leaving out {v}, what's the total {m} {f}?
        """,
        "count except": """
        how many {rows} are not {v} {f}?
        how many {rows} do not have the {g} {v} {f}?
        how many {rows} have a {g} other than {v} {f}?
        !count the {rows} where {g} is not {v} {f}
        !count all {rows} except those with {g} {v} {f}
        ~the number of {rows} where the {g} is not {v} {f}
        """,
        "contains": """
        how many {rows} have a {g} containing {t} {f}?
        how many {rows} have {t} in the {g} {f}?
        how many {gs} contain {t} {f}?
        !count the {rows} whose {g} contains {t} {f}
        !count the rows with {t} in the {g} column {f}
        """,
    },
    {
        "top": 2,
        "bottom": 0.8,
        "best group": 2,
        "group": 1.5,
        "max": 1,
        "min": 0.7,
        "distinct": 0.8,
        "except": 0.9,
        "count except": 0.8,
        "contains": 0.7,
    },
)
_NEEDS = {
    "top": ("name", "category", "number"), "bottom": ("name", "category", "number"), "best group": ("category", "category", "number"),
    "group": ("category", "category", "number"), "distinct": ("category", "category"),
}  # fmt: skip


def _drawn(rng: Random, kind: str, needs: tuple[str, ...], rows: tuple[int, int]) -> Table:
    while True:
        table = tablegen.draw(rng, needs, rows)
        if kind in ("best group", "group", "except") and not table.sums():
            continue
        return table


def table_within(rng: Random, split: Split) -> Episode:
    """A question about the rows of one category (or all but one)."""
    kind = _WITHIN.draw(rng, split)
    table = _drawn(rng, kind, _NEEDS.get(kind, ("category", "number")), (6, 24))
    category = rng.choice(table.of("category"))
    others = [column for column in table.of("category") if column is not category]
    other = rng.choice(others) if others else category
    columns = table.sums() if kind in ("best group", "group", "except") else table.of("number")
    column = rng.choice(columns) if columns else category
    g, gs = ask.grouping(rng, table, category)
    g2, gs2 = ask.grouping(rng, table, other)
    n, ns = ask.grouping(rng, table, table.columns[0])
    value = rng.choice(table.cells(category))
    term = rng.choice(value.split())
    m = ask.measure(rng, table, column) if columns else ""
    slots: Slots = {"n": n, "ns": ns, "g": g, "gs": gs, "g2": g2, "gs2": gs2, "v": value, "m": m, "rows": table.noun, "t": term,
                    "w": ask.category_words(rng, category, g, value)}  # fmt: skip
    filters = [
        ask.where(
            category,
            {"except": "!=", "count except": "!=", "contains": "contains"}.get(kind, "="),
            term if kind == "contains" else value,
        )
    ]
    queries: dict[str, dict[str, Any]] = {
        "top": {"column": column.header, "order": "desc", "limit": 1}, "bottom": {"column": column.header, "order": "asc", "limit": 1},
        "best group": {"group_by": other.header, "aggregate": "sum", "column": column.header, "order": "desc", "limit": 1},
        "group": {"group_by": other.header, "aggregate": "sum", "column": column.header}, "max": {"aggregate": "max", "column": column.header},
        "min": {"aggregate": "min", "column": column.header}, "distinct": {"aggregate": "distinct", "column": other.header},
        "except": {"aggregate": "sum", "column": column.header}, "count except": {"aggregate": "count"}, "contains": {"aggregate": "count"},
    }  # fmt: skip
    story = start("table_within", rng, split, table)
    path = ask.open_table(story, split, _WITHIN[kind], table, slots)
    result = story.run("table_query", path=path, filters=filters, **queries[kind])
    if kind in ("top", "bottom"):
        row = ask.cells_of(result)[0]
        r = row[table.columns.index(column)]
        story.answer(
            ("{x} has the {e} {m}: {r}.", "It is {x} with {r}.", "{x} ({r})."),
            x=row[0],
            r=r,
            m=m,
            e="highest" if kind == "top" else "lowest",
        )
        return story.finish(row[0])
    if kind == "best group":
        x, r = ask.cells_of(result)[0]
        story.answer(("{x} has the highest total {m}: {r}.", "It is {x} with {r}.", "{x} ({r})."), x=x, r=r, m=m)
        return story.finish(x)
    if kind == "group":
        story.answer(
            ("{l}.", "The total {m} per {g}: {l}."),
            l=", ".join(f"{a}: {b}" for a, b in ask.cells_of(result)),
            m=m,
            g=g2,
        )
        return story.finish(*[cell for row in ask.cells_of(result) for cell in row])
    r = ask.last_value(result)
    if kind == "distinct":
        number, names = r.split(" (")[0], r.split(" (", 1)[1][:-1]
        story.answer(("There {b} {r}: {l}.", "{r}: {l}."), r=number, l=names, b="is" if number == "1" else "are")
        return story.finish(number)
    if result.endswith("no rows match"):
        story.answer(("No rows match.",))
        return story.finish()
    if kind in ("count except", "contains"):
        story.answer(("There are {r}.", "{r} {w}.") if r != "1" else ("There is 1.",), r=r, w=table.noun)
    else:
        story.answer(
            ("The {a} {m} is {r}.", "It is {r}."),
            a={"max": "highest", "min": "lowest", "except": "total"}[kind],
            m=m,
            r=r,
        )
    return story.finish(r)


_SALES = Deck(
    "table_sales",
    {
        "units": """
        how many units were sold {f}?
        how many units were sold in total {f}?
        how many units did we sell {f}?
        how many units did we sell altogether {f}?
        how many pieces did we sell in all {f}?
        how many items were sold {f}?
        how much did we sell in units {f}?
        &how many units we sold {f}
        ~the number of units sold {f}
        """,
        "units of": """
        how many units were sold {w} {f}?
        how many units did we sell {w} {f}?
        how many units of {v} were sold {f}?
        how many units of {v} did we sell {f}?
        how many {v} units were sold {f}?
        how many pieces of {v} were sold {f}?
        how many units did {v} sell {f}?
        how many units does {v} have {f}?
        {w}, how many units were sold {f}?
        ~the number of units sold {w} {f}
        &how many units were sold {w} {f}
        """,
        "money": """
        how much did we sell {f}?
        how much did we earn {f}?
        how much did we make in total {f}?
        how much money did we make {f}?
        how much money came in {f}?
        what did we earn altogether {f}?
        what are our total sales {f}?
        what was our total revenue {f}?
        what's our turnover {f}?
        how much revenue did we make {f}?
        how much revenue is there {f}?
        how much were the sales in total {f}?
        &how much we sold in total {f}
        &how much money we made {f}
        """,
        "money of": """
        how much did we sell {w} {f}?
        how much did we earn {w} {f}?
        how much money did we make {w} {f}?
        how much revenue did {v} make {f}?
        how much revenue came from {v} {f}?
        how much did {v} bring in {f}?
        how much did {v} sell {f}?
        how much did {v} make {f}?
        what did {v} earn {f}?
        what were the sales {w} {f}?
        what are the total sales {w} {f}?
        what's the turnover {w} {f}?
        what's the revenue {w} {f}?
        {w}, how much did we sell {f}?
        {w}, what was the revenue {f}?
        &how much we sold {w} {f}
        ~the sales {w} {f}
        ~the revenue {w} {f}
        sales {w} {f}?
        revenue {w} {f}?
        """,
        "spend": """
        how much did we spend {f}?
        how much did I spend {f}?
        how much did I spend in total {f}?
        how much money did I spend altogether {f}?
        what did I spend {f}?
        what do my expenses add up to {f}?
        what are my total expenses {f}?
        how much have I paid {f}?
        how high are the costs in total {f}?
        &how much I spent in total {f}
        """,
        "spend of": """
        how much did I spend on {v} {f}?
        how much did we spend on {v} {f}?
        how much money went into {v} {f}?
        how much do I pay for {v} {f}?
        how much have I spent on {v} {f}?
        what did I spend on {v} {f}?
        what did {v} cost in total {f}?
        what do I spend on {v} altogether {f}?
        ~my spending on {v} {f}
        ~the expenses for {v} {f}
        &how much I spent on {v} {f}
        """,
        "work of": """
        how many hours did {v} work {f}?
        how many hours has {v} worked {f}?
        how long did {v} work in total {f}?
        how many hours were worked by {v} {f}?
        ~the hours of {v} {f}
        &how many hours {v} worked {f}
        """,
        "best seller": """
        who sold the most {f}?
        who made the most sales {f}?
        who is the best salesperson {f}?
        who has the highest sales {f}?
        who is our top seller {f}?
        ?who sold the most {f}
        """,
        "best": """
        which {g} sold the most {f}?
        which {g} sells best {f}?
        which {g} made the most money {f}?
        which {g} earned the most {f}?
        which {g} brought in the most {f}?
        which {g} is the strongest {f}?
        which {g} does best {f}?
        what is our best {g} {f}?
        what's our strongest {g} {f}?
        where did we sell the most {f}?
        in which {g} did we sell the most {f}?
        ?which {g} sold the most {f}
        ?which {g} did best {f}
        """,
        "worst": """
        which {g} sold the least {f}?
        which {g} made the least money {f}?
        which {g} is the weakest {f}?
        which {g} did worst {f}?
        what is our weakest {g} {f}?
        in which {g} did we sell the least {f}?
        """,
    },
    {
        "units": 1.2,
        "units of": 2,
        "money": 1.5,
        "money of": 2.5,
        "spend": 0.7,
        "spend of": 1.2,
        "work of": 0.5,
        "best seller": 0.5,
        "best": 1.5,
        "worst": 0.6,
    },
)
_ABOUT = {"units": "units", "units of": "units", "spend": "amount", "spend of": "amount", "work of": "hours"}


def table_sales(rng: Random, split: Split) -> Episode:
    """Sales, spending and hours in everyday verbs; the column has to be found."""
    kind = _SALES.draw(rng, split)
    first_word = _ABOUT.get(kind, "revenue")
    column, category, table = _sales_table(rng, kind, first_word)
    if table is None:
        return table_sales(rng, split)
    g = ask.grouping(rng, table, category)[0]
    value = ask.shown_value(rng, rng.choice(table.cells(category)))
    story = start("table_sales", rng, split, table)
    slots: Slots = {"g": g, "v": value, "w": ask.category_words(rng, category, g, value)}
    path = ask.open_table(story, split, _SALES[kind], table, slots)
    if kind in ("best seller", "best", "worst"):
        order = "asc" if kind == "worst" else "desc"
        result = story.run(
            "table_query",
            path=path,
            group_by=category.header,
            aggregate="sum",
            column=column.header,
            order=order,
            limit=1,
        )
        x, r = ask.cells_of(result)[0]
        story.answer(
            ("{x} with {r}.", "It is {x} with {r}.", "{x}: {r}.", "{x} sold the {e} ({r})."),
            x=x,
            r=r,
            e="least" if order == "asc" else "most",
        )
        return story.finish(x)
    filters = [ask.where(category, "=", value)] if kind.endswith(" of") else None
    r = ask.last_value(story.run("table_query", path=path, filters=filters, aggregate="sum", column=column.header))
    story.answer(("It is {r} in total.", "The total is {r}.", "Altogether {r}.", "That is {r}."), r=r)
    return story.finish(r)


def _sales_table(rng: Random, kind: str, word: str) -> tuple[Column, Column, Table] | tuple[Column, Column, None]:
    for _ in range(400):
        table = tablegen.draw(rng, ("category", "number"), (5, 30))
        columns = [column for column in table.of("number") if column.words[0] == word]
        kinds = {"best seller": ("salesperson",), "spend of": ("category",), "work of": ("person", "department")}.get(
            kind
        )
        groups = [column for column in table.of("category") if kinds is None or column.words[0] in kinds]
        if kind == "best" or kind == "worst":
            groups = [
                column
                for column in groups
                if column.words[0] in ("region", "city", "product", "country", "department", "category", "salesperson")
            ]
        if columns and groups:
            return columns[0], rng.choice(groups), table
    return table.columns[0], table.columns[0], None


_ROWS = Deck(
    "table_rows",
    {
        "category": """
        !list all {rows} {w} {f}
        !list the {rows} {w} {f}
        !show all {rows} {w} {f}
        !show me the {rows} {w} {f}
        !show me all rows where {g} is {v} {f}
        !show only the rows with {g} {v} {f}
        !find all {rows} with {g} {v} {f}
        !filter {p} by {g} {v}
        !filter the {rows} by {g} = {v} {f}
        !give me all {v} {rows} {f}
        !print the rows with {g} {v} {f}
        !get all {rows} {w} {f}
        ~~the {rows} {w} {f}
        ~~all rows with {g} {v} {f}
        which {rows} are {w} {f}?
        which {rows} have {g} {v} {f}?
        which rows have the {g} {v} {f}?
        what {rows} do we have {w} {f}?
        all {rows} {w} {f}
        rows where {g} = {v} {f}
        """,
        "number": """
        !list all {rows} with a {m} {c} {f}
        !list the {rows} where {m} is {c} {f}
        !show all {rows} with {m} {c} {f}
        !show me the rows with a {m} {c} {f}
        !find the {rows} with a {m} {c} {f}
        !filter {p} for {m} {c}
        ~~the {rows} with a {m} {c} {f}
        ~~all {rows} with {m} {c} {f}
        which {rows} have a {m} {c} {f}?
        which rows have {m} {c} {f}?
        rows where {m} is {c} {f}
        """,
        "date": """
        !list all {rows} {d} {f}
        !list the {rows} {d} {f}
        !show all {rows} {d} {f}
        !show me the {rows} {d} {f}
        !find the {rows} {d} {f}
        ~~the {rows} {d} {f}
        which {rows} are {d} {f}?
        what {rows} were {d} {f}?
        what happened {d} {f}?
        {rows} {d} {f}
        """,
        "latest": """
        what is the latest entry {f}?
        what is the most recent of the {rows} {f}?
        which is the newest row {f}?
        !show me the latest row {f}
        !show the most recent row {f}
        ~the most recent row {f}
        ~the latest record {f}
        what was the last of the {rows} by date {f}?
        """,
        "earliest": """
        what is the oldest entry {f}?
        which is the earliest row {f}?
        !show me the oldest row {f}
        ~the earliest row {f}
        ~the oldest record {f}
        what was the first of the {rows} by date {f}?
        """,
        "latest date": """
        what is the latest date {f}?
        what's the most recent date {f}?
        ~the last date {f}
        ~the newest date {f}
        until when does the data go {f}?
        """,
        "earliest date": """
        what is the earliest date {f}?
        what's the first date {f}?
        ~the oldest date {f}
        since when do we have data {f}?
        """,
        "biggest": """
        !show me the row with the highest {m} {f}
        ~the row with the highest {m} {f}
        ~the record with the biggest {m} {f}
        which row has the highest {m} {f}?
        which of the {rows} has the highest {m} {f}?
        what was the biggest of the {rows} by {m} {f}?
        when was the {m} highest {f}?
        """,
        "smallest": """
        !show me the row with the lowest {m} {f}
        ~the row with the lowest {m} {f}
        which row has the lowest {m} {f}?
        which of the {rows} has the lowest {m} {f}?
        when was the {m} lowest {f}?
        """,
        "between sum": """
        what's the total {m} between {d1} and {d2} {f}?
        what is the total {m} from {d1} to {d2} {f}?
        how much {m} was there between {d1} and {d2} {f}?
        !sum the {m} from {d1} to {d2} {f}
        ~the total {m} between {d1} and {d2} {f}
        ~the {m} from {d1} until {d2} {f}
        total {m} from {d1} to {d2} {f}?
        """,
        "between count": """
        how many {rows} are between {d1} and {d2} {f}?
        how many {rows} were there from {d1} to {d2} {f}?
        !count the {rows} between {d1} and {d2} {f}
        ~the number of {rows} from {d1} to {d2} {f}
        """,
        "since sum": """
        what's the total {m} {d} {f}?
        what is the total {m} {d} {f}?
        how much {m} was there {d} {f}?
        !sum the {m} {d} {f}
        !add up the {m} {d} {f}
        ~the total {m} {d} {f}
        total {m} {d} {f}?
        """,
        "mean where": """
        what's the average {m} of {rows} with a {m2} {c} {f}?
        what is the average {m} where {m2} is {c} {f}?
        ~the average {m} of the {rows} with {m2} {c} {f}
        !average the {m} of {rows} with a {m2} {c} {f}
        """,
    },
    {"category": 2, "number": 1.3, "date": 1.2, "latest": 0.7, "earliest": 0.6, "latest date": 0.4, "earliest date": 0.3, "biggest": 1, "smallest": 0.7,
     "between sum": 1, "between count": 0.7, "since sum": 1.2, "mean where": 0.6},
)  # fmt: skip


def table_rows(rng: Random, split: Split) -> Episode:
    """Rows shown whole; spans of dates."""
    kind = _ROWS.draw(rng, split)
    dated = any(word in kind for word in ("date", "latest", "earliest", "between", "since"))
    needs: tuple[str, ...] = (
        ("date", "number") if dated else ("number", "number") if kind == "mean where" else ("category", "number")
    )
    while True:
        table = tablegen.draw(rng, needs, (4, 12))
        if kind not in ("between sum", "since sum") or table.sums():
            break
    story = start("table_rows", rng, split, table)
    column = rng.choice(table.sums() if "sum" in kind else table.of("number"))
    slots: Slots = {"rows": table.noun, "m": ask.measure(rng, table, column)}
    query = _row_query(rng, table, kind, column, slots)
    path = ask.open_table(story, split, _ROWS[kind], table, slots)
    result = story.run("table_query", path=path, **query)
    if result.endswith("no rows match"):
        story.answer(("No rows match.", "There are none.", "There are no such {w}."), w=table.noun)
        return story.finish()
    if "aggregate" in query:
        r = ask.last_value(result)
        story.answer(("It is {r}.", "That is {r}.", "{r}."), r=r)
        return story.finish(r)
    rows = result.splitlines()
    if len(rows) == 2:
        story.answer(("{h}\n{r}", "It is this row:\n{h}\n{r}", "{r}"), h=rows[0], r=rows[1])
        return story.finish(rows[1])
    story.answer(("{r}", "There are {n}:\n{r}", "Here they are:\n{r}"), r=result, n=len(rows) - 1)
    return story.finish(*rows[1:])


def _row_query(rng: Random, table: Table, kind: str, column: Column, slots: Slots) -> dict[str, Any]:
    if kind == "category":
        category = rng.choice(table.of("category"))
        g = ask.grouping(rng, table, category)[0]
        value = ask.shown_value(rng, rng.choice(table.cells(category)))
        slots |= {"g": g, "v": value, "w": ask.category_words(rng, category, g, value)}
        return {"filters": [ask.where(category, "=", value)]}
    if kind in ("number", "mean where"):
        other = (
            next((one for one in table.of("number") if one is not column), column) if kind == "mean where" else column
        )
        c, op, value = ask.number_condition(rng, table, other)
        slots |= {"c": c, "m2": ask.measure(rng, table, other)}
        more = {"aggregate": "mean", "column": column.header} if kind == "mean where" else {}
        return {"filters": [ask.where(other, op, value)], **more}
    if kind in ("biggest", "smallest"):
        return {"column": column.header, "order": "desc" if kind == "biggest" else "asc", "limit": 1}
    day = table.of("date")[0]
    if kind in ("latest", "earliest"):
        return {"column": day.header, "order": "desc" if kind == "latest" else "asc", "limit": 1}
    if kind.endswith(" date"):
        return {"aggregate": "max" if kind == "latest date" else "min", "column": day.header}
    if kind.startswith("between"):
        first, last = sorted(rng.sample(table.cells(day), 2))
        d1, d2 = (
            v.date_text(rng, datetime.date.fromisoformat(one)) if rng.random() < 0.3 else one for one in (first, last)
        )
        slots |= {"d1": d1, "d2": d2}
        filters = [ask.where(day, ">=", d1), ask.where(day, "<=", d2)]
        return (
            {"filters": filters, "aggregate": "count"}
            if kind.endswith("count")
            else {"filters": filters, "aggregate": "sum", "column": column.header}
        )
    c, op, value = ask.date_condition(rng, table, day)
    slots |= {"d": c, "g": day.header}
    return {
        "filters": [ask.where(day, op, value)],
        **({"aggregate": "sum", "column": column.header} if kind == "since sum" else {}),
    }


_FORMS = Deck(
    "table_forms",
    {
        "sum": """
        what's the total {m} for {x} {f}?
        what is the total {m} of {x} {f}?
        how much {m} do the {x} have in total {f}?
        how much is the total {m} of all {x} {f}?
        !sum the {m} of all {x} {f}
        !sum the {m} for {x} {f}
        !add up the {m} of the {x} {f}
        !calculate the total {m} for {x} {f}
        ~the total {m} for {x} {f}
        ~the total {m} of all {x} {f}
        &what the total {m} for {x} is {f}
        total {m} for {x} {f}
        total {m} of {x} {f}?
        for {x}, what's the total {m} {f}?
        """,
        "sold": """
        how many {x} were sold {f}?
        how many {x} did we sell {f}?
        how many {x} did we sell altogether {f}?
        how many {x} have been sold {f}?
        &how many {x} we sold {f}
        !tell me how many {x} were sold {f}
        ~the number of {x} sold {f}
        how many units of {x} were sold {f}?
        how many {x} went over the counter {f}?
        """,
        "earned": """
        how much did we earn with {x} {f}?
        how much money did we make with {x} {f}?
        how much revenue did {x} bring {f}?
        how much did the {x} bring in {f}?
        what did we make with {x} {f}?
        what's the revenue of {x} {f}?
        &how much we earned with {x} {f}
        ~the revenue from {x} {f}
        """,
        "mean": """
        what's the average {m} for {x} {f}?
        what is the average {m} of {x} {f}?
        how high is the average {m} of the {x} {f}?
        ~the average {m} for {x} {f}
        ~the mean {m} of {x} {f}
        !average the {m} of all {x} {f}
        !calculate the average {m} for {x} {f}
        average {m} for {x} {f}?
        """,
        "count": """
        how many {rows} are for {x} {f}?
        how many {rows} are there for {x} {f}?
        how many {rows} of {x} are there {f}?
        how many rows are about {x} {f}?
        !count the {rows} of {x} {f}
        !count the rows with {x} {f}
        ~the number of {rows} for {x} {f}
        how often were {x} ordered {f}?
        """,
        "stock": """
        how many {x} do we have in stock {f}?
        how many {x} are in stock {f}?
        how many {x} are left {f}?
        how many {x} are there in stock {f}?
        &how many {x} we have in stock {f}
        do we still have {x} {f}? How many?
        """,
        "price": """
        how much do {x} cost {f}?
        what do {x} cost {f}?
        what's the price of {x} {f}?
        how much are {x} {f}?
        how expensive are {x} {f}?
        ~the price of {x} {f}
        &what {x} cost {f}
        """,
    },
    {"sum": 1.5, "sold": 2, "earned": 1.2, "mean": 1, "count": 1, "stock": 0.9, "price": 0.9},
)
_COLUMN_OF = {"sold": "units", "earned": "revenue", "stock": "stock", "price": "price"}


def table_forms(rng: Random, split: Split) -> Episode:
    """A product in the plural: taken from the sample rows where they show it, else looked up among the values."""
    kind = _FORMS.draw(rng, split)
    for _ in range(300):
        table = tablegen.draw(rng, ("number",), (5, 30))
        products = [
            column for column in table.columns if column.words[0] == "product" and column.kind in ("name", "category")
        ]
        columns = [
            column for column in table.of("number") if kind not in _COLUMN_OF or column.words[0] == _COLUMN_OF[kind]
        ]
        if kind == "sum":
            columns = [column for column in columns if column in table.sums()]
        single = kind in ("stock", "price")
        if (
            products
            and columns
            and (not single or products[0].kind == "name")
            and (single or products[0].kind == "category")
        ):
            break
    else:
        return table_forms(rng, split)
    product, column = products[0], rng.choice(columns)
    item = rng.choice(table.cells(product))
    said = plural(item)
    if said == item or said.startswith("packs of") or not item.isalpha():
        return table_forms(rng, split)
    m = ask.measure(rng, table, column)
    story = start("table_forms", rng, split, table)
    path = ask.open_table(story, split, _FORMS[kind], table, {"m": m, "x": said, "rows": table.noun})
    query: dict[str, Any] = {
        "aggregate": {"sold": "sum", "earned": "sum", "stock": "sum", "price": "max"}.get(kind, kind),
        "column": column.header,
    }
    if kind == "count":
        query = {"aggregate": "count"}
    if not any(item in row.split(",") for row in story.last.splitlines()[2:]):
        story.run("table_query", path=path, aggregate="distinct", column=product.header)
        if item not in story.last:
            return table_forms(rng, split)
    result = story.run("table_query", path=path, filters=[ask.where(product, "=", item)], **query)
    r = ask.last_value(result)
    answers = {"price": ("The price is {r}.", "{i}: {r}.", "One costs {r}."), "stock": ("There are {r}.", "{r} in stock."), "sold": ("{r} were sold.", "We sold {r}."),
               "count": ("There are {r}.", "{r} {w}.")}.get(kind, ("It is {r}.", "The total is {r}." if kind != "mean" else "The average is {r}.", "That is {r}."))  # fmt: skip
    story.answer(answers, r=r, i=item, w=table.noun)
    return story.finish(r)


FAMILIES = {
    "table_within": table_within,
    "table_sales": table_sales,
    "table_rows": table_rows,
    "table_forms": table_forms,
}
