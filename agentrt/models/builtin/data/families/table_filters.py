"""Conditions on dates, numbers and values together, as people say them: "Berlin orders since May over 100"."""

from __future__ import annotations

from random import Random
from typing import Any

from agentrt.models.builtin.data.families import table_asking as ask
from agentrt.models.builtin.data.families import tablegen
from agentrt.models.builtin.data.families.phrases import Deck
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.families.tablegen import Table
from agentrt.models.builtin.data.families.tables import Slots, start
from agentrt.models.builtin.data.types import Episode, Split

_FILTERS = Deck(
    "table_filters",
    {
        "date count": """
        how many {rows} {d} with a {m} {c} {f}?
        how many {rows} {d} have a {m} {c} {f}?
        {rows} {d} with {m} {c}, how many {f}?
        number of {rows} {d} with a {m} {c} {f}
        !count the {rows} {d} whose {m} is {c} {f}
        ~the number of {rows} {d} with {m} {c} {f}
        """,
        "value date count": """
        how many {rows} {w} are {d} {f}?
        how many {rows} {w} were there {d} {f}?
        {rows} {w} {d}, how many {f}?
        !count the {rows} {w} {d} {f}
        ~the number of {rows} {w} {d} {f}
        """,
        "value date sum": """
        total {m} {w} {d} {f}
        {m} {w} {d} in total {f}?
        what's the total {m} {w} {d} {f}?
        how much {m} was there {w} {d} {f}?
        !sum the {m} {w} {d} {f}
        !add up the {m} {w}, but only {d} {f}
        ~the total {m} {w} {d} {f}
        I need the total {m} {w} {d} {f}
        """,
        "date mean": """
        average {m} {d} {f}
        {m} on average {d} {f}?
        what's the average {m} {d} {f}?
        how high was the {m} on average {d} {f}?
        !average the {m} {d} {f}
        ~the mean {m} {d} {f}
        """,
        "date max": """
        highest {m} {d} {f}
        what was the highest {m} {d} {f}?
        ~the highest {m} {d} {f}
        !find the largest {m} {d} {f}
        """,
        "date group": """
        total {m} per {g} {d} {f}
        {m} by {g}, only {d} {f}
        what's the total {m} per {g} {d} {f}?
        !sum the {m} by {g}, only {d} {f}
        ~the total {m} by {g} {d} {f}
        """,
        "date best": """
        which {g} has the highest total {m} {d} {f}?
        which {g} had the most {m} {d} {f}?
        {g} with the most {m} {d} {f}
        !find the {g} with the highest total {m} {d} {f}
        ~the {g} with the highest total {m} {d} {f}
        """,
        "value number rows": """
        {rows} {w} with a {m} {c} {f}
        which {rows} {w} have a {m} {c} {f}?
        !list the {rows} {w} with a {m} {c} {f}
        !show me the {rows} {w} where {m} is {c} {f}
        ~~the {rows} {w} with {m} {c} {f}
        I only want the {rows} {w} with a {m} {c} {f}
        """,
        "value number mean": """
        average {m} of the {rows} {w} with a {m2} {c} {f}
        what's the average {m} {w} where {m2} is {c} {f}?
        ~the average {m} of {rows} {w} with {m2} {c} {f}
        !average the {m} of the {rows} {w} with a {m2} {c} {f}
        """,
        "value top": """
        top {k} {rows} {w} by {m} {f}
        the {k} {rows} {w} with the highest {m} {f}
        which {k} {rows} {w} have the highest {m} {f}?
        !show the {k} {rows} {w} with the highest {m} {f}
        !list the top {k} {rows} {w} by {m} {f}
        ~~the {k} {rows} {w} with the highest {m} {f}
        """,
        "number mean": """
        average {m} where the {m2} is {c} {f}
        what's the average {m} of {rows} with a {m2} {c} {f}?
        {m} on average, only {rows} with {m2} {c} {f}
        ~the average {m} of all {rows} with {m2} {c} {f}
        !average the {m} of everything with a {m2} {c} {f}
        """,
        "either number": """
        how many {rows} have a {m} {c} and a {m2} {c2} {f}?
        number of {rows} with {m} {c} and {m2} {c2} {f}
        !count the {rows} with a {m} {c} and a {m2} {c2} {f}
        ~the number of {rows} with a {m} {c} and a {m2} {c2} {f}
        """,
    },
    {"value date sum": 1.5, "value number rows": 1.3, "date mean": 1.2},
)


def _needs(kind: str) -> tuple[str, ...]:
    needs = ["number"]
    if ("mean" in kind and "number" in kind) or kind == "either number":
        needs.append("number")
    needs += ["date"] * ("date" in kind) + ["category"] * ("value" in kind or kind in ("date group", "date best"))
    return tuple(needs)


def _plan(rng: Random, kind: str, table: Table) -> tuple[Slots, dict[str, Any]] | None:
    """The slots of the request and the query; None where the table does not suit."""
    columns = table.sums() if kind.split(" ")[-1] in ("sum", "group", "best") else table.of("number")
    if not columns:
        return None
    column = rng.choice(columns)
    others = [one for one in table.of("number") if one is not column]
    filters: list[dict[str, str]] = []
    slots: Slots = {"m": ask.measure(rng, table, column), "rows": table.noun, "k": rng.randint(2, 5)}
    if "category" in _needs(kind):
        category = rng.choice(table.of("category"))
        g, value = ask.grouping(rng, table, category)[0], rng.choice(table.cells(category))
        slots |= {"g": g, "w": ask.category_words(rng, category, g, value)}
        filters += [ask.where(category, "=", value)] * ("value" in kind)
    if "date" in kind:
        day = table.of("date")[0]
        slots["d"], op, when = ask.date_condition(rng, table, day)
        filters.append(ask.where(day, op, when))
    if kind in ("date count", "value number rows", "either number"):
        slots["c"], op, limit = ask.number_condition(rng, table, column)
        filters.append(ask.where(column, op, limit))
    if kind in ("number mean", "value number mean", "either number"):
        words, op, limit = ask.number_condition(rng, table, others[0])
        slots |= {"m2": ask.measure(rng, table, others[0]), "c2" if kind == "either number" else "c": words}
        filters.append(ask.where(others[0], op, limit))
    return slots, {"filters": filters, **_asked(kind, column.header, category.header if "g" in slots else "", slots)}


def _asked(kind: str, column: str, group: str, slots: Slots) -> dict[str, Any]:
    if kind.endswith("rows"):
        return {}
    if kind == "value top":
        return {"column": column, "order": "desc", "limit": slots["k"]}
    if kind == "date best":
        return {"group_by": group, "aggregate": "sum", "column": column, "order": "desc", "limit": 1}
    if kind == "date group":
        return {"group_by": group, "aggregate": "sum", "column": column}
    if kind.endswith("count") or kind == "either number":
        return {"aggregate": "count"}
    return {"aggregate": kind.split(" ")[-1], "column": column}


def table_filters(rng: Random, split: Split) -> Episode:
    """One to two conditions, a date or a number among them."""
    kind = _FILTERS.draw(rng, split)
    table = tablegen.draw(rng, _needs(kind), (6, 24))
    plan = _plan(rng, kind, table)
    if plan is None:
        return table_filters(rng, split)
    slots, query = plan
    story = start("table_filters", rng, split, table)
    path = ask.open_table(story, split, _FILTERS[kind], table, slots)
    result = story.run("table_query", path=path, **query)
    if result.endswith("no rows match"):
        if rng.random() < 0.7:
            return table_filters(rng, split)
        story.answer(("No rows match.", "There are none.", "No {w} match."), w=table.noun)
        return story.finish()
    return _told(story, kind, table, result, slots)


def _told(story: Story, kind: str, table: Table, result: str, slots: Slots) -> Episode:
    if kind in ("value number rows", "value top"):
        lines = result.splitlines()
        story.answer(
            ("{r}", "Here they are:\n{r}", "There are {n}:\n{r}") if len(lines) > 2 else ("{r}", "Only this one:\n{r}"),
            r=result,
            n=len(lines) - 1,
        )
        return story.finish(*lines[1:])
    if kind == "date group":
        pairs = ask.cells_of(result)
        story.answer(("{l}.", "By {g}: {l}."), l=", ".join(f"{name}: {value}" for name, value in pairs), g=slots["g"])
        return story.finish(*[cell for row in pairs for cell in row])
    if kind == "date best":
        x, r = ask.cells_of(result)[0]
        story.answer(("{x} with {r}.", "It is {x} with {r}.", "{x} ({r})."), x=x, r=r)
        return story.finish(x)
    r = ask.last_value(result)
    if kind.endswith("count") or kind == "either number":
        story.answer(
            ("There are {r}.", "{r} {w}.", "{r}.") if r != "1" else ("There is 1.", "Just 1."), r=r, w=table.noun
        )
    else:
        noun = {"sum": "total", "mean": "average", "max": "highest"}[kind.split(" ")[-1]]
        story.answer(("The {a} {m} is {r}.", "It is {r}.", "{r}."), a=noun, m=slots["m"], r=r)
    return story.finish(r)


FAMILIES = {"table_filters": table_filters}
