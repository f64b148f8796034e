# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""One row or one group: the most expensive item is a row, the category that costs most is a sum. And values that are
said without their column: "what did we spend on food", where `category` holds food and `item` does not."""

from __future__ import annotations

from random import Random
from typing import Any

from agentrt.models.builtin.data.families import table_asking as ask
from agentrt.models.builtin.data.families import tablegen
from agentrt.models.builtin.data.families.phrases import Deck
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.families.tablegen import Column, Table
from agentrt.models.builtin.data.families.tables import Slots, start
from agentrt.models.builtin.data.types import Episode, Split

_EXTREME = Deck(
    "table_extreme",
    {
        "row": """
        {s} {n} {f}
        {s} {n} {f}?
        {s} single {n} {f}
        the {s} {n} {f}?
        which {n} is the {s} {f}?
        which one of the {ns} is the {s} {f}?
        which single {n} is the {s} {f}?
        what's the {s} {n} {f}?
        what is the {s} {n} listed {f}?
        what was the {s} {n} {f}?
        what's the single {s} {n} {f}?
        !find the {s} {n} {f}
        !find me the {s} {n} {f}
        !name the {s} {n} {f}
        !look up the {s} {n} {f}
        !tell me the {s} {n} {f}
        ~the {s} {n} {f}
        ~the name of the {s} {n} {f}
        ?which {n} is the {s} {f}
        &which {n} is {s} {f}
        is there one {n} that is the {s} {f}? Which?
        I'd like to know the {s} {n} {f}
        I want the {s} {n} {f}
        I look for the {s} {n} {f}
        """,
        "rows": """
        {k} {s} {ns} {f}
        the {k} {s} {ns} {f}?
        top {k} {s} {ns} {f}
        which are the {k} {s} {ns} {f}?
        what are the {k} {s} {ns} {f}?
        !list the {k} {s} {ns} {f}
        !show me the {k} {s} {ns} {f}
        ~~the {k} {s} {ns} {f}
        """,
        "single": """
        biggest single {o} by {m} {f}
        biggest single {o} by {m} {f}?
        what was the biggest single {o} by {m} {f}?
        what's the largest single {o}, going by {m} {f}?
        which {o} had the highest {m} {f}?
        which single {o} has the highest {m} {f}?
        !show the {o} with the highest {m} {f}
        !find the single {o} with the highest {m} {f}
        ~the single biggest {o} by {m} {f}
        ~the {o} with the largest {m} {f}
        {o} with the highest {m} {f}
        """,
        "group most": """
        which {g} has the most {m} in total {f}?
        which {g} comes first by total {m} {f}?
        which {g} adds up to the most {m} {f}?
        which {g} has the biggest sum of {m} {f}?
        taking all {rows} together, which {g} has the most {m} {f}?
        all {rows} added up, which {g} has the highest {m} {f}?
        {g} with the most {m} overall {f}
        {g} with the highest total {m} {f}?
        best {g} by total {m} {f}
        top {g} by summed {m} {f}
        !find the {g} with the largest sum of {m} {f}
        !sum the {m} by {g} and tell me which is highest {f}
        !work out which {g} has the most {m} overall {f}
        ~the {g} with the largest {m} in total {f}
        ~the {g} that adds up to the most {m} {f}
        ?which {g} has the most {m} altogether {f}
        I'd like to know which {g} has the most {m} overall {f}
        """,
        "group least": """
        which {g} has the least {m} in total {f}?
        which {g} comes last by total {m} {f}?
        all {rows} added up, which {g} has the lowest {m} {f}?
        {g} with the least {m} overall {f}
        {g} with the lowest total {m} {f}?
        !work out which {g} has the least {m} overall {f}
        ~the {g} with the smallest {m} in total {f}
        ?which {g} has the least {m} altogether {f}
        """,
        "group money": """
        which {g} brought in the most money {f}?
        which {g} brings in the most {f}?
        which {g} made us the most money {f}?
        which {g} earns us most {f}?
        which {g} is worth most to us {f}?
        what {g} makes the most money {f}?
        our best {g} {f}?
        our strongest {g} by revenue {f}
        {g} that brought in the most {f}
        best-earning {g} {f}
        !find our most lucrative {g} {f}
        !tell me which {g} brought in the most money {f}
        ~the {g} that brought in the most money {f}
        ?which {g} brought in the most {f}
        """,
        "group spend": """
        which {g} did I spend the most on {f}?
        which {g} do I spend the most money on {f}?
        which {g} cost me the most overall {f}?
        which {g} costs the most in total {f}?
        which {g} takes most of my money {f}?
        what {g} eats up the most money {f}?
        {g} with the highest spending {f}
        {g} I spend most on {f}?
        by {g}, where does most of my money go {f}?
        !find the {g} I spend the most on {f}
        !tell me which {g} costs me most in total {f}
        ~the {g} with the highest total spending {f}
        ?which {g} I spent the most on {f}
        """,
        "counted": """
        which {g} comes up most often {f}?
        which {g} appears most {f}?
        which {g} is the most frequent {f}?
        most common {g} {f}
        most frequent {g} {f}?
        which {g} has the most {rows} {f}?
        !find the most common {g} {f}
        ~the most frequent {g} {f}
        """,
    },
    {"row": 3, "rows": 1, "single": 1.2, "group most": 1.6, "group least": 0.7, "group money": 1.5, "group spend": 1.5, "counted": 0.6},
)  # fmt: skip
_NEEDS: dict[str, tuple[str, ...]] = {
    "row": ("name", "category", "number"), "rows": ("name", "category", "number"), "single": ("category", "number"),
}  # fmt: skip
_ONE = {
    "entries": "entry", "deliveries": "delivery", "sales": "sale", "people": "person", "staff members": "staff member", "properties": "property", "purchases": "purchase",
}  # fmt: skip


def one_of(noun: str) -> str:
    """The singular of what the rows are."""
    return _ONE.get(noun, noun.removesuffix("s"))


def _fits(kind: str, table: Table) -> list[Column]:
    """The number columns that the kind can be asked of."""
    if kind in ("row", "rows"):
        return [one for one in table.of("number") if (one.more or one.less) and not _shares_words(table, one)]
    if kind == "group money":
        return [one for one in table.sums() if one.words[0] == "revenue" and _earning(table) and not _profit(table)]
    if kind == "group spend":
        return [one for one in table.sums() if one.words[0] == "amount"]
    return table.sums()


def _shares_words(table: Table, column: Column) -> bool:
    """Whether "the biggest" could mean another column as well."""
    others = {word for one in table.of("number") if one is not column for word in (*one.more, *one.less)}
    return bool(others & {*column.more, *column.less})


def _profit(table: Table) -> bool:
    """Whether "brought in the most" could mean the profit."""
    return any(one.words[0] == "profit" for one in table.of("number"))


def _drawn(rng: Random, kind: str, rows: tuple[int, int]) -> tuple[Table, Column]:
    while True:
        table = tablegen.draw(rng, _NEEDS.get(kind, ("category", "number")), rows)
        columns = _fits(kind, table)
        if columns and (kind != "group spend" or _spendable(table)):
            return table, rng.choice(columns)


def _grouped(rng: Random, kind: str, table: Table) -> Column:
    fitting = {"group spend": _spendable(table), "group money": _earning(table)}
    return rng.choice(fitting.get(kind, table.of("category")))


def _earning(table: Table) -> list[Column]:
    """The columns whose values bring in money."""
    able = ("region", "city", "product", "country", "department", "category", "salesperson", "customer", "room")
    return [one for one in table.of("category") if one.words[0] in able]


def _spendable(table: Table) -> list[Column]:
    """The columns that say what money was spent on."""
    return [one for one in table.of("category") if one.words[0] in ("category", "room")]


def table_extreme(rng: Random, split: Split) -> Episode:
    """The row with the most of something, or the group whose rows add up to the most."""
    kind = _EXTREME.draw(rng, split)
    table, column = _drawn(rng, kind, (5, 24))
    m = ask.measure(rng, table, column)
    slots: Slots = {"m": m, "rows": table.noun, "o": one_of(table.noun)}
    if kind in ("row", "rows", "single"):
        return _extreme_row(rng, split, kind, table, column, slots)
    category = _grouped(rng, kind, table)
    slots["g"] = ask.grouping(rng, table, category)[0]
    order = "asc" if kind == "group least" else "desc"
    story = start("table_extreme", rng, split, table)
    path = ask.open_table(story, split, _EXTREME[kind], table, slots)
    aggregate = "count" if kind == "counted" else "sum"
    result = story.run(
        "table_query",
        path=path,
        group_by=category.header,
        aggregate=aggregate,
        column=None if kind == "counted" else column.header,
        order=order,
        limit=1,
    )
    x, r = ask.cells_of(result)[0]
    story.answer(("{x} with {r}.", "It is {x} with {r}.", "{x} ({r}).", "{x}, {r} in total."), x=x, r=r)
    return story.finish(x, r)


def _extreme_row(rng: Random, split: Split, kind: str, table: Table, column: Column, slots: Slots) -> Episode:
    name = table.columns[0]
    most = kind == "single" or (bool(column.more) and (not column.less or rng.random() < 0.65))
    count = rng.randint(2, min(5, len(table.rows))) if kind == "rows" else 1
    if kind != "single":
        slots |= {
            "s": rng.choice(column.more if most else column.less),
            "k": rng.choice((count, count, ("", "", "two", "three", "four", "five")[count])),
        }
        slots["n"], slots["ns"] = ask.grouping(rng, table, name)
    story = start("table_extreme", rng, split, table)
    path = ask.open_table(story, split, _EXTREME[kind], table, slots)
    result = story.run("table_query", path=path, column=column.header, order="desc" if most else "asc", limit=count)
    rows, at = ask.cells_of(result), table.columns.index(column)
    if kind == "single":
        story.answer(("It is {r}: {l}.", "{l}.", "The biggest is {r}: {l}."), r=rows[0][at], l=", ".join(rows[0]))
        return story.finish(rows[0][at])
    if kind == "rows":
        story.answer(("{l}.", "They are {l}."), l=", ".join(f"{row[0]} ({row[at]})" for row in rows))
        return story.finish(*[row[0] for row in rows])
    story.answer(
        ("{x} ({r}).", "It is {x} with {r}.", "The {s} {n} is {x} ({r}).", "{x}, with {r}."),
        x=rows[0][0],
        r=rows[0][at],
        s=slots["s"],
        n=slots["n"],
    )
    return story.finish(rows[0][0])


_SPOKEN = Deck(
    "table_spoken",
    {
        "sum": """
        {m} for {v} in total {f}
        total {m}, {v} only {f}
        {v}: total {m} {f}
        {v} total {m} {f}?
        what does {v} come to in {m} {f}?
        what's the {m} of {v} altogether {f}?
        how much {m} goes to {v} {f}?
        how much {m} is there for {v} altogether {f}?
        everything for {v} added up, what's the {m} {f}?
        !add up the {m} for {v} {f}
        !add up what {v} has in {m} {f}
        !sum the {m}, only {v} {f}
        ~the {m} of everything under {v} {f}
        I only care about {v}: the total {m} {f}
        I'd like to know the total {m} for {v} {f}
        """,
        "count": """
        how many {rows} for {v} {f}?
        how many {rows} does {v} have {f}?
        how many of the {rows} belong to {v} {f}?
        how many entries for {v} {f}?
        number of {rows} for {v} {f}
        {v}: how many {rows} {f}?
        {rows} for {v}, how many {f}?
        !count what we have for {v} {f}
        !count the {rows} that belong to {v} {f}
        ~the number of {rows} for {v} {f}
        I want to know how many {rows} there are for {v} {f}
        """,
        "mean": """
        average {m} for {v} {f}
        {v}: average {m} {f}?
        mean {m}, only {v} {f}
        what's {v} on average in {m} {f}?
        how high is the {m} for {v} on average {f}?
        !average the {m} of {v} {f}
        ~the typical {m} for {v}, I mean the average {f}
        """,
        "max": """
        highest {m} for {v} {f}
        {v}: highest {m} {f}?
        what's the most {v} ever had in {m} {f}?
        ~the largest {m} within {v} {f}
        !find the highest {m}, only {v} {f}
        """,
        "rows": """
        all {v} {rows} {f}
        everything for {v} {f}
        only the rows of {v} {f}
        show {v} {f}
        !show me everything about {v} {f}
        !list what there is for {v} {f}
        !show the {rows} that belong to {v} {f}
        ~~the rows for {v} {f}
        """,
        "best in": """
        {s} {n} in {v} {f}
        {s} {n} for {v} {f}?
        {s} {v} {n} {f}
        which {n} in {v} is the {s} {f}?
        of those in {v}, which {n} is the {s} {f}?
        among {v}, which is the {s} {n} {f}?
        !find the {s} {n} within {v} {f}
        ~the {s} {n} within {v} {f}
        """,
        "spent": """
        how much was spent {w} {f}?
        how much did we spend {w} {f}?
        how much did I spend {w} {f}?
        how much money went out {w} {f}?
        what did I spend {w} {f}?
        what have we spent {w} so far {f}?
        spent {w} {f}
        spent {w} {f}?
        money spent {w} {f}
        total spent {w} {f}?
        spending {w} {f}
        !add up what I spent {w} {f}
        !tell me how much I spent {w} {f}
        ~the money spent {w} {f}
        &how much was spent {w} {f}
        I want to know what we spent {w} {f}
        for my tax return: how much was spent {w} {f}?
        """,
        "spender": """
        how much did {v} spend {f}?
        what did {v} spend in total {f}?
        how much has {v} paid {f}?
        what did {v} pay in all {f}?
        {v}'s spending {f}
        {v} spent how much {f}?
        &how much {v} spent {f}
        """,
        "size": """
        how many rows does {p} have?
        how many entries does {p} have?
        how many entries are in {p}?
        how many records are in {p}?
        how many {rows} does {p} list?
        how many {rows} are in {p} altogether?
        how long is the table {p}, in rows?
        how big is {p}, how many rows?
        row count of {p}
        rows in {p}?
        {p}: how many rows?
        {p} has how many entries?
        number of {rows} in {p}
        number of entries in {p}?
        !count the entries in {p}
        !count the rows of {p}
        !count all {rows} in {p}
        ~the number of rows in {p}
        ~the number of data rows in {p}
        I need to know how many rows {p} has
        """,
    },
    {"sum": 2, "count": 1.6, "mean": 1, "max": 0.6, "rows": 0.8, "best in": 1.2, "spent": 2.2, "spender": 0.7, "size": 1.6},
)  # fmt: skip
_TELLING = (
    "region",
    "country",
    "department",
    "category",
    "payment method",
    "status",
    "city",
    "sport",
    "species",
    "shop",
    "genre",
    "fuel",
)


_STATES = ("status", "colour", "fuel", "priority", "class")
"""What one asks for with other words than "for paid": the other table families do."""


def _spoken_value(rng: Random, table: Table, categories: list[Column]) -> tuple[Column, str]:
    """A value whose column can be told: one that the first two rows show, or of a kind that speaks for itself."""
    found = [(one, table.cells(one)[at]) for one in categories for at in (0, 1)]
    found += [(one, rng.choice(table.cells(one))) for one in categories if one.words[0] in _TELLING]
    column, value = rng.choice(found)
    return column, value


def table_spoken(rng: Random, split: Split) -> Episode:
    """Values named without their column, which the first look at the table has to show; the number of rows."""
    kind = _SPOKEN.draw(rng, split)
    while True:
        table = tablegen.draw(
            rng, ("name", "category", "number") if kind == "best in" else ("category", "number"), (5, 24)
        )
        columns = _fits({"best in": "row", "spent": "group spend", "spender": "group spend"}.get(kind, ""), table)
        columns = table.of("number") if kind in ("count", "mean", "max", "rows", "size") else columns
        categories = [one for one in table.of("category") if kind == "rows" or one.words[0] not in _STATES]
        categories = [one for one in categories if kind != "spender" or one.words[0] == "person"]
        categories = [one for one in categories if kind != "spent" or one.words[0] in _SPENT]
        if columns and categories:
            break
    column = rng.choice(columns)
    category, value = _spoken_value(rng, table, categories)
    if sum(value in row for row in table.rows) != table.cells(category).count(value):
        return table_spoken(rng, split)  # the value stands in another column as well
    shown = ask.shown_value(rng, value)
    slots: Slots = {
        "m": ask.measure(rng, table, column),
        "rows": table.noun,
        "v": shown,
        "w": rng.choice(_SPENT.get(category.words[0], ("on {v}",))).replace("{v}", shown),
    }
    most = not column.less or (bool(column.more) and rng.random() < 0.65)
    if kind == "best in":
        slots["n"] = ask.grouping(rng, table, table.columns[0])[0]
        slots["s"] = rng.choice(column.more if most else column.less)
    filters = [ask.where(category, "=", shown)]
    queries: dict[str, dict[str, Any]] = {
        "count": {"filters": filters, "aggregate": "count"}, "mean": {"filters": filters, "aggregate": "mean", "column": column.header}, "max": {"filters": filters, "aggregate": "max", "column": column.header},
        "rows": {"filters": filters}, "best in": {"filters": filters, "column": column.header, "order": "desc" if most else "asc", "limit": 1},
    }  # fmt: skip
    story = start("table_spoken", rng, split, table)
    path = ask.open_table(story, split, _SPOKEN[kind], table, slots)
    if kind == "size":
        r = story.last.split(" ")[0]
        story.answer(("{p} has {r} rows.", "There are {r} {w}.", "{r} rows.", "It has {r}."), p=path, r=r, w=table.noun)
        return story.finish(r)
    result = story.run(
        "table_query", path=path, **queries.get(kind, {"filters": filters, "aggregate": "sum", "column": column.header})
    )
    return _told(story, kind, table, column, result, shown)


_SPENT: dict[str, tuple[str, ...]] = {
    "category": ("on {v}", "on {v}", "for {v}", "on {v} things"), "payment method": ("by {v}", "with {v}", "paid by {v}"), "shop": ("at {v}", "in {v}"),
    "store": ("at {v}",),
}  # fmt: skip


def _told(story: Story, kind: str, table: Table, column: Column, result: str, value: str) -> Episode:
    if kind == "rows":
        lines = result.splitlines()
        story.answer(
            ("{r}", "Here they are:\n{r}", "There are {n}:\n{r}") if len(lines) > 2 else ("{r}",),
            r=result,
            n=len(lines) - 1,
        )
        return story.finish(*lines[1:])
    if kind == "best in":
        row = ask.cells_of(result)[0]
        story.answer(("{x} ({r}).", "It is {x} with {r}."), x=row[0], r=row[table.columns.index(column)])
        return story.finish(row[0])
    r = ask.last_value(result).split(" (")[0]
    if kind == "count":
        story.answer(
            ("There are {r}.", "{r}.", "{v} has {r}.") if r != "1" else ("There is 1.", "1.", "Just 1."), r=r, v=value
        )
    else:
        noun = {"mean": "average", "max": "highest"}.get(kind, "total")
        story.answer(("The {a} for {v} is {r}.", "It is {r}.", "{r}.", "{v}: {r}."), a=noun, v=value, r=r)
    return story.finish(r)


_KEEP = Deck(
    "table_keep",
    {
        "write": """
        !write {w} to {o}
        !write {w} into {o}
        !write {w} into a new file {o}
        !put {w} into {o}
        !put {w} in {o}
        !save {w} in {o}
        !save {w} to {o}
        !save {w} as {o}
        !store {w} in {o}
        !work out {w} and save it to {o}
        !work out {w} and put that in {o}
        !find {w} and write it to {o}
        !get {w} and store it as {o}
        !look up {w} and save it in {o}
        !determine {w} and write it into {o}
        !create {o} containing {w}
        !make {o} with {w}
        !make a file {o} containing {w}
        what is {w}? Write it to {o}.
        what's {w}? Put it into {o}.
        what is {w}? Save that as {o}.
        {w}, saved in {o}
        {w} into {o}
        {w} to {o} please
        {w} -> {o}
        {o} should contain {w}
        {o}: {w}
        I need {w} in {o}
        I need {w} written to {o}
        I'd like {w} saved as {o}
        for the report, save {w} in {o}
        my boss wants {w} in {o}
        !note down {w} in a new file {o}
        !let {o} contain {w}
        !fill {o} with {w}
        save in {o}: {w}
        """,
        "append": """
        !add {w} to {o}
        !add {w} at the end of {o}
        !add {w} as a new line to {o}
        !append {w} to {o}
        !append {w} at the end of {o}
        !attach {w} to the end of {o}
        !put {w} at the end of {o}
        !put {w} on a new line in {o}
        !write {w} at the end of {o}
        !work out {w} and add it to {o}
        !work out {w} and append it to {o}
        !find {w} and append that to {o}
        !get {w} and put it at the bottom of {o}
        !determine {w} and add it as the last line of {o}
        !calculate {w} and append it to {o}
        what is {w}? Add it to {o}.
        what's {w}? Append it to {o}.
        {w}, appended to {o}
        {w} as another line in {o}
        {o} needs a new line with {w}
        {o} should end with {w}
        I need {w} added to {o}
        I'd like {w} appended to {o}
        for the record, append {w} to {o}
        my notes in {o} lack {w}, add it
        !extend {o} by a line with {w}
        one more line for {o}: {w}
        append to {o}: {w}
        """,
    },
    {"write": 1, "append": 1},
)
_WHAT: dict[str, tuple[str, ...]] = {
    "sum": ("the total {m} {f}", "the sum of the {m} column {f}", "the overall {m} {f}", "the total of all {m} values {f}"),
    "mean": ("the average {m} {f}", "the mean {m} {f}"), "max": ("the highest {m} {f}", "the maximum {m} {f}"), "min": ("the lowest {m} {f}", "the smallest {m} {f}"),
    "count": ("the number of rows {f}", "the number of {rows} {f}", "the row count {f}"), "sum of": ("the total {m} for {v} {f}", "the sum of {m} for {v} {f}"),
    "count of": ("the number of {rows} {c} {f}",), "best": ("the {g} with the highest total {m} {f}", "the name of the {g} with the most {m} in total {f}"),
    "top": ("the name of the {s} {n} {f}", "the {s} {n} {f}"), "distinct": ("the number of different {gs} {f}",), "above": ("the number of {rows} with a {m} {c2} {f}",),
}  # fmt: skip


def table_keep(rng: Random, split: Split) -> Episode:
    """A figure or a name of a table that goes into a new file or to the end of another."""
    how, kind = _KEEP.draw(rng, split), rng.choice((*_WHAT, "sum", "sum", "mean", "best", "top"))
    while True:
        table = tablegen.draw(rng, ("name", "category", "number") if kind == "top" else ("category", "number"), (4, 24))
        columns = (
            table.sums()
            if kind in ("sum", "sum of", "best")
            else _fits("row", table)
            if kind == "top"
            else table.of("number")
        )
        if columns:
            break
    column, category = rng.choice(columns), rng.choice(table.of("category"))
    g, gs = ask.grouping(rng, table, category)
    value = rng.choice(table.cells(category))
    c2, op, limit = ask.number_condition(rng, table, column)
    most = not column.less or (bool(column.more) and rng.random() < 0.65)
    slots: Slots = {"m": ask.measure(rng, table, column), "rows": table.noun, "g": g, "gs": gs, "v": value, "c": ask.category_words(rng, category, g, value), "c2": c2,
                    "n": ask.grouping(rng, table, table.columns[0])[0], "s": rng.choice((column.more if most else column.less) or ("",)), "f": rng.choice(_PLACE).replace("{p}", table.path)}  # fmt: skip
    filters = [ask.where(category, "=", value)]
    queries: dict[str, dict[str, Any]] = {
        "count": {"aggregate": "count"}, "sum of": {"filters": filters, "aggregate": "sum", "column": column.header}, "count of": {"filters": filters, "aggregate": "count"},
        "best": {"group_by": category.header, "aggregate": "sum", "column": column.header, "order": "desc", "limit": 1}, "distinct": {"aggregate": "distinct", "column": category.header},
        "top": {"column": column.header, "order": "desc" if most else "asc", "limit": 1}, "above": {"filters": [ask.where(column, op, limit)], "aggregate": "count"},
    }  # fmt: skip
    return _kept(rng, split, (how, kind), table, slots, queries.get(kind, {"aggregate": kind, "column": column.header}))


_PLACE = (
    "in {p}",
    "in {p}",
    "in {p}",
    "from {p}",
    "from {p}",
    "of {p}",
    "according to {p}",
    "({p})",
    "in the table {p}",
)


def _kept(
    rng: Random, split: Split, how: tuple[str, str], table: Table, slots: Slots, query: dict[str, Any]
) -> Episode:
    from agentrt.models.builtin.data.families.contents import text_for
    from agentrt.models.builtin.data.families.phrases import expand
    from agentrt.models.builtin.data.families.values import file_name

    out = file_name(rng, rng.choice(("txt", "txt", "md", "md", "log")), folder=0.15)
    story = start("table_keep", rng, split, table)
    if how[0] == "append":
        story.put(out, text_for(rng, out, rng.randint(1, 3)))
    what = expand(rng.choice(_WHAT[how[1]]), rng, **slots)
    story.ask(_KEEP[how[0]], w=what, o=out)
    story.run("describe_table", path=table.path)
    result = story.run("table_query", path=table.path, **query)
    r = ask.cells_of(result)[0][0] if how[1] in ("best", "top") else ask.last_value(result).split(" (")[0]
    if result.endswith("no rows match"):
        return table_keep(rng, split)
    story.run("write_file" if how[0] == "write" else "append_file", path=out, content=r)
    done = ("I wrote {r} to {o}.", "{r} is saved in {o}.", "Done, {o} says {r}.", "It is {r}; {o} has it now.")
    added = (
        "I added {r} to {o}.",
        "{r} is now at the end of {o}.",
        "Done: {o} ends with {r}.",
        "It is {r}; I appended it to {o}.",
    )
    story.answer(done if how[0] == "write" else added, r=r, o=out)
    return story.finish(r, out, file={out: story.world.files[out]})


FAMILIES = {"table_extreme": table_extreme, "table_spoken": table_spoken, "table_keep": table_keep}
