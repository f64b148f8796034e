# ruff: noqa: E501  (phrase banks read better on their own lines)
"""Rows or lines counted, then a sum with the count; a rate that comes of two figures in a paper."""

from __future__ import annotations

from random import Random

from agentrt.models.builtin.data.families import again_steps_counts_words as words
from agentrt.models.builtin.data.families import contents, papers, tablegen
from agentrt.models.builtin.data.families import table_asking as ask
from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.again_steps_papers import Line, written
from agentrt.models.builtin.data.families.phrases import Bank, Deck
from agentrt.models.builtin.data.families.searching import pick_term
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.families.tables import start
from agentrt.models.builtin.data.types import Episode, Split

_COUNTS = Deck(
    "again_counts", {"rows": words.ROWS, "split": words.SPLIT, "left": words.LEFT, "where": words.WHERE, "lines": words.LINES, "hits": words.HITS},
    {"rows": 4, "split": 1.2, "left": 0.8, "where": 2, "lines": 1.6, "hits": 1.4},
)  # fmt: skip
_TOTAL = ("That is {r}.", "It is {r}.", "{r}.", "It comes to {r}.", "{k} times {n} is {r}.", "There are {k}, so {r}.")
_SHARE = ("That is {r}.", "It is {r}.", "{r}.", "There are {k}, so {r}.")


def again_counts(rng: Random, split: Split) -> Episode:
    """Something is counted, then multiplied, shared out or taken off."""
    kind = _COUNTS.draw(rng, split)
    if kind in ("lines", "hits"):
        return _lines(rng, split, kind)
    table = tablegen.draw(rng, ("category",) if kind == "where" else (), (4, 30))
    story = start("again_counts", rng, split, table)
    n = _amount(rng)
    w, ws = rng.choice(
        (
            ("row", "rows"),
            ("row", "rows"),
            ("row", "rows"),
            ("entry", "entries"),
            ("line", "lines"),
            ("record", "records"),
        )
    )
    if kind == "where":
        category = rng.choice(table.of("category"))
        value = rng.choice(table.cells(category))
        story.ask(_COUNTS[kind], n=n, p=table.path, g=category.header.replace("_", " "), v=value)
        story.run("describe_table", path=table.path)
        count = ask.last_value(
            story.run("table_query", path=table.path, filters=[ask.where(category, "=", value)], aggregate="count")
        ).split(" (")[0]
        return _reckoned(story, f"{count} * {n}", _TOTAL, count, n)
    m = str(len(table.rows) + rng.randint(2, 200)) if kind == "left" else str(rng.randint(50, 5000))
    story.ask(_COUNTS[kind], n=n, m=m, p=table.path, w=w, ws=ws)
    count = story.run("describe_table", path=table.path).split(" ")[0]
    expression = {"rows": f"{count} * {n}", "split": f"{m} / {count}", "left": f"{m} - {count}"}[kind]
    return _reckoned(story, expression, _TOTAL if kind == "rows" else _SHARE, count, n)


def _amount(rng: Random) -> str:
    return rng.choice((v.price(rng, 1, 60), v.price(rng, 1, 60), str(rng.randint(2, 90)), f"0.{rng.randint(11, 95)}"))


def _reckoned(story: Story, expression: str, answers: tuple[str, ...], count: str, n: str) -> Episode:
    r = story.run("calculator", expression=expression)
    story.answer(answers, r=r, k=count, n=n)
    return story.finish(r)


def _lines(rng: Random, split: Split, kind: str) -> Episode:
    path = v.file_name(rng, rng.choice(("txt", "txt", "md", "log")))
    rows = [row for row in contents.lines_for(rng, path, rng.randint(4, 12)) if row.strip()]
    n = _amount(rng)
    story = Story("again_counts", rng, split, {path: "\n".join(rows) + "\n"})
    if kind == "lines":
        story.ask(_COUNTS[kind], n=n, p=path)
        count = story.run("text_stats", path=path).split(" ")[0]
    else:
        term = pick_term(rng, rng.choice(rows))
        story.ask(_COUNTS[kind], n=n, p=path, t=rng.choice((term, term, f'"{term}"')))
        count = story.run("search_files", text=term, path=path).split(" ")[0]
    if not count.isdigit():
        return _lines(rng, split, kind)
    return _reckoned(story, f"{count} * {n}", _TOTAL, count, n)


_RATES = Bank("again_rates", [question for rate in words.RATES for question in rate.questions])
_RATE_OF = {question: rate for rate in words.RATES for question in rate.questions}
_FILL = (
    "people,,2,9",
    "stops,,2,12",
    "tax,euros,3,90",
    "weeks,,2,9",
    "helpers,,2,20",
    "tolls,euros,3,60",
    "breaks,,1,6",
    "discount,%,2,20",
    "floor,,1,9",
    "version,,2,9",
    "rating,,1,5",
    "room,,3,90",
)


def again_rates(rng: Random, split: Split) -> Episode:
    """Two figures of a paper, one over the other."""
    question = _RATES.pick(rng, split)
    rate = _RATE_OF[question]
    one, other = _figure(rng, rate.first), _figure(rng, rate.second)
    figures = [
        one,
        other,
        *(
            _figure(rng, each)
            for each in rng.sample(_FILL, rng.randint(1, 4))
            if each.split(",")[0] not in (one.label, other.label)
        ),
    ]
    stem = rng.choice(rate.stems.split()) if rng.random() < 0.6 else rng.choice((v.word(rng), v.stem(rng, "txt")))
    path = f"{stem}.{rng.choice(('txt', 'txt', 'md'))}"
    story = Story("again_rates", rng, split, {path: written(rng, figures)})
    held = frozenset((question,)) if split == "held-out" else frozenset()
    papers.mention(story, Bank("again_rates", (question,), held_out=held), path, {})
    story.run("read_file", path=path)
    r = story.run("calculator", expression=rate.expression.format(x=one.value, y=other.value))
    unit = rate.unit if rate.unit == "%" else f" {rate.unit}"
    story.answer(
        ("That is {r}{u}.", "It is {r}{u}.", "{r}{u}.", "{x} and {y}: {r}{u}."), r=r, u=unit, x=one.shown, y=other.shown
    )
    return story.finish(r)


def _figure(rng: Random, entry: str) -> Line:
    """A line of the paper from "label,unit,low,high"."""
    label, unit, low, high = entry.split(",")
    number = rng.randint(int(low), int(high))
    value = (
        f"{number}.{rng.randint(1, 9)}"
        if unit and unit not in ("%", "minutes", "seconds") and rng.random() < 0.25
        else str(number)
    )
    return Line(label, label, value, unit)


FAMILIES = {"again_counts": again_counts, "again_rates": again_rates}
