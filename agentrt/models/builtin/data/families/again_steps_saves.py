# ruff: noqa: E501  (phrase banks read better on their own lines)
"""Something worked out, queried or read, then written into a file, added to one, or remembered."""

from __future__ import annotations

from random import Random

from agentrt.models.builtin.data.families import again_steps_saves_words as words
from agentrt.models.builtin.data.families import contents, tablegen, units
from agentrt.models.builtin.data.families import table_asking as ask
from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.calculator import expression
from agentrt.models.builtin.data.families.phrases import Deck
from agentrt.models.builtin.data.families.searching import pick_term
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.families.tables import start
from agentrt.models.builtin.data.families.writing import writable
from agentrt.models.builtin.data.types import Episode, Split

_SAVES = Deck(
    "again_saves", {**words.SUMS, **words.OTHERS},
    {"e write": 4, "t write": 1.5, "e append": 2, "table write": 2.5, "table append": 1.5, "line write": 2.5, "line append": 2.5, "convert write": 1.5, "rows write": 0.8, "keep": 0.8},
)  # fmt: skip
_EXPRESSIONS = {"t": "{n} * {c}", "p": "{d}% of {a}", "s": "{a} / {n}", "m": "{a} + {c}", "l": "{a} - {c}"}
_WRITTEN = (
    "{r} is saved in {o}.",
    "It is {r}, and I wrote it to {o}.",
    "I wrote {r} to {o}.",
    "Done: {o} says {r}.",
    "{o} now holds {r}.",
)
_ADDED = (
    "I added {r} to {o}.",
    "{r} is now at the end of {o}.",
    "It is {r}; I appended it to {o}.",
    "Done, {r} is added to {o}.",
)
_COPIED = (
    "The line is now in {o}: {r}",
    "I put it into {o}: {r}",
    "Done, {o} has the line: {r}",
    "{o} now has it: {r}",
)
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
_MEANS = {
    "total": "sum",
    "average": "mean",
    "mean": "mean",
    "highest": "max",
    "largest": "max",
    "lowest": "min",
    "smallest": "min",
}


def again_saves(rng: Random, split: Split) -> Episode:
    """A result and where it is kept."""
    kind = _SAVES.draw(rng, split)
    if kind == "keep":
        return _kept(rng, split)
    what, adds = kind.split(" ")[0], kind.endswith("append")
    out = v.file_name(rng, rng.choice(("txt", "txt", "md", "log"))) if adds else writable(rng)
    source = v.file_name(rng, rng.choice(("txt", "txt", "md", "log")))
    if source == out:
        return again_saves(rng, split)
    story = _source(rng, split, what, source)
    if out in story.world.files:
        return again_saves(rng, split)
    if adds:
        story.put(out, contents.text_for(rng, out, rng.randint(1, 4)))
    r = {"table": _queried, "rows": _rows, "line": _line, "hit": _hit, "convert": _converted}.get(what, _reckoned)(
        story, kind, out
    )
    story.run("append_file" if adds else "write_file", path=out, content=r)
    story.answer(_COPIED if what in ("line", "hit") else _ADDED if adds else _WRITTEN, r=r, o=out)
    return story.finish(out, file={out: story.world.files[out]})


def _source(rng: Random, split: Split, what: str, path: str) -> Story:
    """A story whose workspace holds what is read."""
    if what in ("table", "rows"):
        return start("again_saves", rng, split, tablegen.draw(rng, ("number",) if what == "table" else (), (4, 20)))
    if what not in ("line", "hit"):
        return Story("again_saves", rng, split)
    rows = [row for row in contents.lines_for(rng, path, rng.randint(4, 9)) if row.strip()]
    rows += [contents.sentence(rng) for _ in range(max(0, 4 - len(rows)))]
    return Story("again_saves", rng, split, {path: "\n".join(rows) + "\n"})


def _reckoned(story: Story, kind: str, out: str) -> str:
    rng, key = story.rng, kind.split(" ")[0]
    if key == "e":
        said, given = expression(rng)
        story.ask(_SAVES[kind], e=said, o=out)
        return story.run("calculator", expression=given)
    a = v.price(rng, 100, 900) if rng.random() < 0.5 else str(rng.randint(50, 4000))
    c = v.price(rng, 1, 90)
    n, d = str(rng.randint(2, 60)), v.percent(rng)
    story.ask(_SAVES[kind], a=a, c=c, n=n, d=d, g=f"{rng.choice(v.PRODUCTS)}s", o=out)
    return story.run("calculator", expression=_EXPRESSIONS[key].format(a=a, c=c, n=n, d=d))


def _converted(story: Story, kind: str, out: str) -> str:
    a, b = units.pair(story.rng)
    shown = v.number(story.rng, 1, 500)
    story.ask(_SAVES[kind], v=shown, a=a, b=b, o=out)
    return story.run("convert_units", value=units.value_of(shown), from_unit=a, to_unit=b).split(" = ")[1]


def _table_path(story: Story) -> str:
    return next(path for path in story.world.files if path.endswith(".csv"))


def _queried(story: Story, kind: str, out: str) -> str:
    """A figure of a column; the table is looked at first."""
    rng, path = story.rng, _table_path(story)
    header, *_ = story.world.files[path].splitlines()
    columns = header.split(next((mark for mark in ";\t|" if mark in header), ","))
    numeric = [
        name
        for name in columns
        if not story.world.run("table_query", {"path": path, "aggregate": "sum", "column": name}).startswith("error")
    ]
    column = rng.choice(numeric)
    said = rng.choice(list(_MEANS))
    story.ask(_SAVES[kind], s=said, m=column.replace("_", " "), p=path, o=out)
    story.run("describe_table", path=path)
    return ask.last_value(story.run("table_query", path=path, aggregate=_MEANS[said], column=column)).split(" (")[0]


def _rows(story: Story, kind: str, out: str) -> str:
    path = _table_path(story)
    story.ask(_SAVES[kind], p=path, o=out)
    return story.run("describe_table", path=path).split(" ")[0]


def _line(story: Story, kind: str, out: str) -> str:
    path, text = next(iter(story.world.files.items()))
    count = len(text.splitlines())
    i = story.rng.randint(1, min(count, 8))
    last = story.rng.random() < 0.15
    said = story.ask(_SAVES[kind], p=path, o=out, i=i, w="last" if last else _ORDINALS[i - 1])
    if last and "{w}" in said.template:
        return story.run("read_file", path=path, start_line=-1)
    return story.run("read_file", path=path, start_line=i, end_line=i)


def _hit(story: Story, kind: str, out: str) -> str:
    path, text = next(iter(story.world.files.items()))
    rows = text.splitlines()
    words_ = [pick_term(story.rng, row) for row in rows]
    lone = [word for word in words_ if sum(word.lower() in row.lower() for row in rows) == 1]
    term = story.rng.choice(lone or words_)
    story.ask(_SAVES[kind], p=path, o=out, t=term)
    found = story.run("search_files", text=term, path=path)
    return found.splitlines()[1].split(":", 2)[2].strip()


def _kept(rng: Random, split: Split) -> Episode:
    story = Story("again_saves", rng, split)
    said, given = expression(rng)
    story.ask(_SAVES["keep"], e=said)
    r = story.run("calculator", expression=given)
    story.run("remember", text=r)
    story.answer(("It is {r}; I will remember it.", "{r}. I saved it.", "The result is {r}, and I remember it."), r=r)
    return story.finish(r)


FAMILIES = {"again_saves": again_saves}
