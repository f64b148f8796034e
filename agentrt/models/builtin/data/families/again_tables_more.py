# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""Averages per group, spreads, two groups together, months, yes/no columns and what no column holds (see `again_tables`).

Filters know no "or": two groups together are two sums and the calculator. A month is `contains` on the date.
"""

from __future__ import annotations

import re
from random import Random

from agentrt.models.builtin.data.families import again_tables_asked_more as asked
from agentrt.models.builtin.data.families import again_tables_words as words
from agentrt.models.builtin.data.families import people_tables as people
from agentrt.models.builtin.data.families import people_tables_words as kept
from agentrt.models.builtin.data.families import table_asking as ask
from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.again_tables import Slots, called, grouped, key_of, numeric, table
from agentrt.models.builtin.data.families.people_tables import Sheet, open_sheet
from agentrt.models.builtin.data.families.phrases import Deck
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.types import Episode, Split

_GROUPS = Deck(
    "again_groups", asked.GROUPS,
    {"mean": 2.2, "best mean": 1, "worst mean": 0.6, "count": 0.8, "spread": 2, "both": 2, "both count": 1, "nowhere": 1.4},
)  # fmt: skip


def again_groups(rng: Random, split: Split) -> Episode:
    """A number for each group, the spread of a column, two groups together, or nothing to be found."""
    kind = _GROUPS.draw(rng, split)
    name = rng.choice([one for one in words.SHEETS if grouped(one)])
    role, by = rng.choice(numeric(name)), rng.choice(grouped(name))
    sheet = table(rng, name, (role, by), (5, 18))
    values = list(dict.fromkeys(row[by] for row in sheet.rows))
    if not 2 <= len(values) <= 6:
        return again_groups(rng, split)
    a, b = rng.sample(values, 2)
    slots: Slots = {"q": called(rng, name, role, sheet), "g": called(rng, name, by, sheet), "v": a, "w": b}
    story = Story("again_groups", rng, split)
    if kind == "nowhere":
        return _nowhere(story, split, name, sheet)
    path = open_sheet(story, split, _GROUPS[kind], sheet, slots)
    if kind == "spread":
        return _spread(story, path, sheet.heads[role])
    if kind.startswith("both"):
        return _both(story, path, sheet, by, (a, b), sheet.heads[role] if kind == "both" else None)
    if kind == "count":
        return _each(story, story.run("table_query", path=path, group_by=sheet.heads[by], aggregate="count"))
    head, best = sheet.heads[role], kind.split(" ")[0]
    if best == "mean":
        return _each(
            story, story.run("table_query", path=path, group_by=sheet.heads[by], aggregate="mean", column=head)
        )
    order = "desc" if best == "best" else "asc"
    result = story.run(
        "table_query", path=path, group_by=sheet.heads[by], aggregate="mean", column=head, order=order, limit=1
    )
    x, r = ask.cells_of(result)[0]
    story.answer(("{x}, with {r}.", "{x} ({r}).", "It is {x} with {r} on average."), x=x, r=r)
    return story.finish(x)


def _each(story: Story, result: str) -> Episode:
    pairs = ask.cells_of(result)
    told = ", ".join(f"{one}: {value}" for one, value in pairs)
    story.answer(("{l}.", "{l}."), l=told)
    return story.finish(*[cell for pair in pairs for cell in pair])


def _spread(story: Story, path: str, head: str) -> Episode:
    high = ask.last_value(story.run("table_query", path=path, aggregate="max", column=head))
    low = ask.last_value(story.run("table_query", path=path, aggregate="min", column=head))
    r = story.run("calculator", expression=f"{high} - {low}")
    story.answer(
        ("{r}.", "It is {r}, from {y} to {x}.", "The spread is {r} ({x} - {y}).", "From {y} to {x}: {r}."),
        r=r,
        x=high,
        y=low,
    )
    return story.finish(r)


def _both(story: Story, path: str, sheet: Sheet, by: str, pair: tuple[str, str], head: str | None) -> Episode:
    found: list[str] = []
    for value in pair:
        more = {"aggregate": "sum", "column": head} if head else {"aggregate": "count"}
        found.append(ask.last_value(story.run("table_query", path=path, filters=[sheet.where(by, value)], **more)))
    r = story.run("calculator", expression=" + ".join(found))
    story.answer(
        ("{r}.", "Together {r}.", "{a} {x} and {b} {y}: {r} together.", "It is {r} in all."),
        r=r, a=pair[0], b=pair[1], x=found[0], y=found[1],
    )  # fmt: skip
    return story.finish(r)


def _nowhere(story: Story, split: Split, name: str, sheet: Sheet) -> Episode:
    """What is asked for stands in no column: after a look, the answer says so."""
    known = {part for head in sheet.heads.values() for part in re.split(r"[\W_]+", head.lower())}
    free = [one for one in words.NOWHERE if not known & set(one.lower().split(" "))]
    n, x = story.rng.choice(free), story.rng.choice(sheet.rows)[key_of(name)]
    path = open_sheet(story, split, _GROUPS["nowhere"], sheet, {"n": n, "x": x})
    heads = ", ".join(sheet.heads.values())
    story.answer(
        ("{p} has no column for {n}; its columns are {h}.", "There is no {n} in {p}. The columns are {h}.", "The table has no {n}, only {h}."),
        p=path, n=n, h=heads,
    )  # fmt: skip
    return story.finish(n)


_MONTHS = Deck("again_months", {name: text.split("|") for name, (_, _, text) in asked.MONTHS.items()}, {"spending": 4, "hours": 1.5})  # fmt: skip


def again_months(rng: Random, split: Split) -> Episode:
    """A sum over one month, now and then of one kind only."""
    name = _MONTHS.draw(rng, split)
    of, seconds, _ = asked.MONTHS[name]
    role, _, preposition = rng.choice(seconds.split("|")).partition(" ") if seconds else ("", "", "")
    sheet = people.draw(rng, name, ("date", of, role), (6, 18))
    row = rng.choice(sheet.rows)
    month, year = v.MONTHS[int(row["date"][5:7]) - 1], row["date"][:4]
    said = rng.choice((month, month, month, f"{month} {year}", f"{month[:3]} {year}"))
    slots: Slots = {"m": said, "w": f" {preposition} {row[role]}" if role and rng.random() < 0.55 else ""}
    story = Story("again_months", rng, split)
    path = open_sheet(story, split, _MONTHS[name], sheet, slots)
    filters = [sheet.where("date", said, "contains")]
    if slots["w"] and str(slots["w"]).strip() in story.said:
        filters.insert(rng.choice((0, 1)), sheet.where(role, row[role]))
    result = story.run("table_query", path=path, filters=filters, aggregate="sum", column=sheet.heads[of])
    if " = " not in result:
        return again_months(rng, split)
    r = ask.last_value(result)
    story.answer(("{r}.", "It is {r}.", "In {m}: {r}.", "{r} in all."), r=r, m=said)
    return story.finish(r)


_STATES = Deck("again_states", asked.STATES, {"who": 2.5, "rows": 2, "one": 2.5})


def again_states(rng: Random, split: Split) -> Episode:
    """Whose state is it, which rows have it, and whether one row does."""
    kind = _STATES.draw(rng, split)
    if kind == "one":
        return _one(rng, split)
    name = rng.choice(list(kept.WHO if kind == "who" else kept.STATES))
    role = kept.SHEETS[name].columns[-1].split(" = ")[0].split("|")[0]
    sheet = people.draw(rng, name, (role,))
    adjectives, predicates = "", ""
    if kind == "who":
        value, predicates = rng.choice(list(kept.WHO[name].items()))
    else:
        value, (adjectives, predicates) = rng.choice(list(kept.STATES[name].items()))
    filters = people.state_filter(rng, sheet, role, value)
    plain = [one for one in predicates.split("|") if not re.search(r"\b(we|I|you|us|nobody)\b", one)]
    if not filters or (kind == "rows" and not adjectives):
        return again_states(rng, split)
    s = rng.choice(predicates.split("|") if kind == "who" else plain)
    slots: Slots = {
        "s": s,
        "z": s,
        "a": rng.choice(adjectives.split("|")),
        "t": people.agreeing(f"all who {s}").removeprefix("all who "),
    }
    story = Story("again_states", rng, split)
    path = open_sheet(story, split, _STATES[kind], sheet, slots)
    return people.listed(story, story.run("table_query", path=path, filters=filters))


def _one(rng: Random, split: Split) -> Episode:
    """Has Carla paid? Her row says so."""
    name = rng.choice(list(asked.ONES))
    role, questions = asked.ONES[name]
    sheet = people.draw(rng, name, (role,), (3, 12))
    key = next(iter(sheet.heads))
    yes, no = rng.choice((("yes", "no"), ("yes", "no"), ("Yes", "No"), ("true", "false"), ("y", "n"), ("x", "")))
    for one in sheet.rows:
        one[role] = yes if one[role] == "yes" else no
    row = rng.choice(sheet.rows)
    if not row[key].strip() or sum(row[key] == one[key] for one in sheet.rows) > 1:
        return _one(rng, split)
    story = Story("again_states", rng, split)
    path = open_sheet(
        story, split, _STATES["one"], sheet, {"o": rng.choice(questions.split("|")).replace("{x}", row[key])}
    )
    story.run("table_query", path=path, filters=[sheet.where(key, row[key])])
    good = row[role] == yes
    told = (
        ("Yes.", "Yes, {x}: {h} {c}.", "Yes, by {p}.") if good else ("No.", "No, not according to {p}.", "No, not yet.")
    )
    story.answer(told, x=row[key], h=sheet.heads[role], c=row[role], p=path)
    return story.finish("Yes" if good else "No")


FAMILIES = {"again_groups": again_groups, "again_months": again_months, "again_states": again_states}
