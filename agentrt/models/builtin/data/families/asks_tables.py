"""Tables as people ask about them: "class average for 7b in maths", "who hasn't replied", "is anything below 5".

Nobody names a column. The first look at the table shows which one holds the value that was said and which one the
measure that is wanted. Topics and phrasings are in `asks_tables_words*`, in the language of `asks_tables_sheets`.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from random import Random

from agentrt.models.builtin.data.families import table_asking as table
from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.asks_tables_asking import say
from agentrt.models.builtin.data.families.asks_tables_conditions import Asked, asked_of, holds
from agentrt.models.builtin.data.families.asks_tables_sheets import Ask, Topic
from agentrt.models.builtin.data.families.asks_tables_topics import TOPICS
from agentrt.models.builtin.data.families.phrases import Deck
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.types import Episode, Maker, Split

_AGGREGATES = ("sum", "mean", "min", "max", "median", "count", "distinct")
_MOST_LISTED = 8


def family_of(ask: Ask) -> str:
    """The family a question belongs to."""
    verb, where = ask.verb[0], ask.where
    if verb in ("any", "yes"):
        return "asks_tables_any"
    if any("@" in one for one in where) or verb in ("rise", "last2", "diff"):
        return "asks_tables_days"
    if any(":" in one for one in where):
        return "asks_tables_states"
    if verb == "cell":
        return "asks_tables_cells"
    if verb in ("each", "best"):
        return "asks_tables_groups"
    if verb in ("top", "few", "order"):
        return "asks_tables_most"
    if where or verb == "rows":
        return "asks_tables_values"
    return "asks_tables_whole"


_ASKS: dict[str, dict[str, Ask]] = {}
for _topic in TOPICS.values():
    for _at, _one in enumerate(_topic.asks):
        _ASKS.setdefault(family_of(_one), {})[f"{_one.topic} {_at}"] = _one


def _family(name: str) -> Maker:
    asks = _ASKS[name]
    deck = Deck(name, {key: ask.templates for key, ask in asks.items()})

    def make(rng: Random, split: Split) -> Episode:
        for _ in range(200):
            key = deck.draw(rng, split)
            found = episode(name, rng, split, asks[key], deck[key].pick(rng, split))
            if found:
                return found
        raise RuntimeError(f"no episode of {name} in 200 tries")

    make.deck = deck  # type: ignore[attr-defined]  # the tests count the phrasings
    return make


def episode(
    family: str, rng: Random, split: Split, ask: Ask, template: str, topics: Mapping[str, Topic] = TOPICS
) -> Episode | None:
    """One telling of a question of `topics`, None where the values drawn have no answer (try again)."""
    asked = asked_of(rng, ask, template, topics)
    return _TELL[ask.verb[0]](Story(family, rng, split), asked, template) if asked else None


def _open(story: Story, asked: Asked, template: str, **more: object) -> tuple[str, bool]:
    """Ask, then look at the table; the path and whether nobody named it."""
    unnamed = say(story, template, asked.sheet, {**asked.slots, **more})
    story.run("describe_table", path=asked.sheet.path)
    return asked.sheet.path, unnamed


def _aggregate(story: Story, asked: Asked, template: str) -> Episode | None:
    verb, *roles = asked.ask.verb
    path, unnamed = _open(story, asked, template)
    column = asked.sheet.heads[roles[0]] if roles else None
    result = story.run("table_query", path=path, filters=asked.filters or None, aggregate=verb, column=column)
    if " = " not in result:
        return None
    r = table.last_value(result)
    if verb == "distinct":
        count, _, names = r.partition(" ")
        story.answer(("{n}: {l}.", "{n} ({l})."), n=count, l=names.strip("()"))
        return story.finish(count, listed=unnamed)
    more = {
        "sum": ("{r} in all.", "{r} altogether.", "{r} in total.", "That makes {r}.", "It comes to {r}."),
        "mean": ("{r} on average.", "The average is {r}.", "On average {r}."),
        "count": ("There are {r}." if r != "1" else "Just 1.", "{r} of them." if r != "1" else "One: 1."),
    }.get(verb, ("It is {r}.",))
    story.answer(("{r}.", "{r}.", "It is {r}.", *more), r=r)
    return story.finish(r, listed=unnamed)


def _found(asked: Asked, result: str) -> list[dict[str, str]]:
    return [dict(zip(asked.sheet.heads, row, strict=True)) for row in table.cells_of(result)]


def _rows(story: Story, asked: Asked, template: str) -> Episode | None:
    """The names of the rows that fit."""
    sheet, role = asked.sheet, (asked.ask.verb[1:] or (asked.sheet.key,))[0]
    path, unnamed = _open(story, asked, template)
    result = story.run("table_query", path=path, filters=asked.filters or None)
    names = list(dict.fromkeys(row[role] for row in _found(asked, result)))
    if not 0 < len(names) <= _MOST_LISTED or len(names) == len(sheet.rows):
        return None
    if len(names) == 1:
        story.answer(("{l}.", "Only {l}.", "Just {l}.", "{l}."), l=names[0])
    else:
        story.answer(("{l}.", "{l}.", "{l}.", "{n}: {l}."), l=table.joined(names), n=len(names))
    return story.finish(*names, listed=unnamed)


def _any(story: Story, asked: Asked, template: str) -> Episode | None:
    """Yes with which, or no."""
    role = (asked.ask.verb[1:] or (asked.sheet.key,))[0]
    path, unnamed = _open(story, asked, template)
    result = story.run("table_query", path=path, filters=asked.filters)
    names = (
        [] if " " in result and "\n" not in result else list(dict.fromkeys(row[role] for row in _found(asked, result)))
    )
    if len(names) > _MOST_LISTED:
        return None
    if not names:
        story.answer(("No.", "No, none.", "No, nothing.", "No, no rows match."))
        return story.finish("No", listed=unnamed)
    story.answer(("Yes: {l}.", "Yes, {l}.", "Yes: {l}."), l=table.joined(names))
    return story.finish("Yes", *names, listed=unnamed)


def _sole(story: Story, asked: Asked, path: str) -> dict[str, str] | None:
    rows = _found(asked, story.run("table_query", path=path, filters=asked.filters))
    return rows[0] if len(rows) == 1 else None


def _cell(story: Story, asked: Asked, template: str) -> Episode | None:
    """What stands in the row of a thing."""
    role = asked.ask.verb[1]
    path, unnamed = _open(story, asked, template)
    row = _sole(story, asked, path)
    if row is None or not row[role]:
        return None
    x = row[asked.ask.where[0]] if "@" not in asked.ask.where[0] else row[asked.sheet.key]
    story.answer(("{r}.", "{r}.", "{r}.", "It is {r}.", "{x}: {r}."), r=row[role], x=x)
    return story.finish(row[role], listed=unnamed)


def _yes(story: Story, asked: Asked, template: str) -> Episode | None:
    """Whether a thing's row has a state."""
    role, _, state = asked.ask.verb[1].partition(":")
    cell = asked.sheet.spelled.get((role, state or "yes"), state)
    path, unnamed = _open(story, asked, template)
    row = _sole(story, asked, path)
    if row is None:
        return None
    h, c = asked.sheet.heads[role], row[role]
    if holds(c, cell):
        story.answer(("Yes.", "Yes, {h}: {c}." if c else "Yes.", "Yes."), h=h, c=c)
        return story.finish("Yes", listed=unnamed)
    story.answer(("No.", "No, not yet." if not c else "No, {h}: {c}.", "No."), h=h, c=c)
    return story.finish("No", listed=unnamed)


def _number(cell: str) -> tuple[float, str]:
    try:
        return float(cell), ""
    except ValueError:
        return 0.0, cell.lower()


def _ranked(asked: Asked, count: int) -> bool:
    """Whether the first so many are clear."""
    _, role, order = asked.ask.verb[:3]
    cells = [row[role] for row in asked.sheet.rows if row[role]]
    if asked.filters:
        return len(cells) > count
    cells.sort(key=_number, reverse=order == "desc")
    return len(cells) > count and cells[count - 1] != cells[count]


def _top(story: Story, asked: Asked, template: str) -> Episode | None:
    """The first row by a column."""
    _, role, order, *show = asked.ask.verb
    if not _ranked(asked, 1):
        return None
    path, unnamed = _open(story, asked, template)
    head = asked.sheet.heads[role]
    filters = asked.filters or None
    rows = _found(asked, story.run("table_query", path=path, filters=filters, column=head, order=order, limit=1))
    if not rows:
        return None
    r, shown = rows[0][role], [rows[0][one] for one in (show[0].split(",") if show else [asked.sheet.key])]
    if not r or not all(shown):
        return None
    x = ", ".join(shown)
    if show and show[0] == role:
        story.answer(("{r}.", "It is {r}."), r=r)
        return story.finish(r, listed=unnamed)
    story.answer(("{x}, with {r}.", "{x} ({r}).", "{x}: {r}.", "{x} ({r})."), x=x, r=r)
    return story.finish(*shown, r, listed=unnamed)


def _few(story: Story, asked: Asked, template: str) -> Episode | None:
    """The first few rows by a column, or all of them in order."""
    verb, role, order, *show = asked.ask.verb
    limit = story.rng.choice((2, 3, 3, 3, 4, 5)) if verb == "few" else None
    if (verb == "few" and not _ranked(asked, limit or 1)) or (limit is None and len(asked.sheet.rows) > _MOST_LISTED):
        return None
    k = story.rng.choice((str(limit), v.spelled(limit or 1)))
    path, unnamed = _open(story, asked, template, k=k)
    head = asked.sheet.heads[role]
    filters = asked.filters or None
    rows = _found(asked, story.run("table_query", path=path, filters=filters, column=head, order=order, limit=limit))
    names = [row[show[0] if show else asked.sheet.key] for row in rows]
    if len(rows) < 2 or not all(row[role] for row in rows) or (limit and len(rows) != limit):
        return None
    told = [f"{name} ({row[role]})" for name, row in zip(names, rows, strict=True)]
    story.answer(("{l}.", "{l}.", "{m}."), l=table.joined(told), m=table.joined(names))
    return story.finish(*names, listed=unnamed)


def _each(story: Story, asked: Asked, template: str) -> Episode | None:
    """A number for each group."""
    _, what, *rest = asked.ask.verb
    column = asked.sheet.heads[rest[0]] if rest[0] != "by" else None
    by = asked.sheet.heads[rest[-1]]
    path, unnamed = _open(story, asked, template)
    result = story.run(
        "table_query", path=path, filters=asked.filters or None, group_by=by, aggregate=what, column=column
    )
    pairs = table.cells_of(result)
    if not 2 <= len(pairs) <= 7 or not all(name and value for name, value in pairs):
        return None
    story.answer(("{l}.", "{l}."), l=", ".join(f"{name}: {value}" for name, value in pairs))
    return story.finish(*[cell for pair in pairs for cell in pair], listed=unnamed)


def _best(story: Story, asked: Asked, template: str) -> Episode | None:
    """The group with the most or the least."""
    _, what, *rest, order = asked.ask.verb
    column = asked.sheet.heads[rest[0]] if rest[0] != "by" else None
    path, unnamed = _open(story, asked, template)
    more = {"group_by": asked.sheet.heads[rest[-1]], "aggregate": what, "column": column, "order": order}
    every = table.cells_of(story.world.run("table_query", {"path": path} | {k: x for k, x in more.items() if x}))
    if len(every) < 2 or every[0][1] == every[1][1] or not every[0][0]:
        return None
    x, r = table.cells_of(story.run("table_query", path=path, filters=asked.filters or None, limit=1, **more))[0]
    story.answer(("{x}, with {r}.", "{x} ({r}).", "{x}: {r}."), x=x, r=r)
    return story.finish(x, r, listed=unnamed)


def _difference(story: Story, asked: Asked, template: str) -> Episode | None:
    """Two rows looked up, and one taken from the other. `rise`: by date; `diff`: the smaller from the larger."""
    verb, role, key = asked.ask.verb[0], asked.ask.verb[1], asked.ask.verb[-1]
    sheet, rng = asked.sheet, story.rng
    if len(sheet.rows) < 3 or len({row[key] for row in sheet.rows}) < len(sheet.rows):
        return None
    one, other = rng.sample(sheet.rows, 2)
    if float(one[role] or 0) == float(other[role] or 0) or not (one[role] and other[role]):
        return None
    if (one[key] > other[key]) if verb == "rise" else (float(one[role]) < float(other[role])):
        one, other = other, one
    a, b = one[key], other[key]
    if verb == "rise":
        style = rng.choice((v.date_text, v.date_without_year))
        a, b = (style(rng, datetime.date.fromisoformat(day)) for day in (a, b))
    path, unnamed = _open(story, asked, template, a=a, b=b)
    for value in (a, b):
        rows = _found(asked, story.run("table_query", path=path, filters=[sheet.where(key, value)]))
        if len(rows) != 1:
            return None
    high, low = (other[role], one[role]) if verb == "rise" else (one[role], other[role])
    r = story.run("calculator", expression=f"{high} - {low}")
    story.answer(("{r}.", "{r}.", "{r} ({x} - {y}).", "It is {r}.", "The difference is {r}."), r=r, x=high, y=low)
    return story.finish(r, listed=unnamed)


def _last_two(story: Story, asked: Asked, template: str) -> Episode | None:
    """What lies between the last two readings."""
    _, role, key = asked.ask.verb[0], asked.ask.verb[1], asked.ask.verb[-1]
    sheet = asked.sheet
    if len({row[key] for row in sheet.rows}) < len(sheet.rows):
        return None
    path, unnamed = _open(story, asked, template)
    rows = _found(asked, story.run("table_query", path=path, column=sheet.heads[key], order="desc", limit=2))
    high, low = rows[0][role], rows[1][role]
    r = story.run("calculator", expression=f"{high} - {low}")
    story.answer(
        ("{r}.", "{r} ({x} - {y}).", "It went up by {r}.", "{r} since {d}."), r=r, x=high, y=low, d=rows[1][key]
    )
    return story.finish(r, listed=unnamed)


_TELL: dict[str, Callable[[Story, Asked, str], Episode | None]] = {
    **dict.fromkeys(_AGGREGATES, _aggregate),
    "rows": _rows,
    "any": _any,
    "cell": _cell,
    "yes": _yes,
    "top": _top,
    "few": _few,
    "order": _few,
    "each": _each,
    "best": _best,
    "rise": _difference,
    "diff": _difference,
    "last2": _last_two,
}

FAMILIES: dict[str, Maker] = {name: _family(name) for name in sorted(_ASKS)}
