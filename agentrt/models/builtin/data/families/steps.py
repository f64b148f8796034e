# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""Read a paper, then reckon with what it says: shares and sums, two of its numbers, other units, dates.

The paper holds several numbers; the second call must take the one that was asked for.
"""

from __future__ import annotations

import datetime
from random import Random

from agentrt.models.builtin.data.families import papers, steps_words, units
from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.oracle_pure import convert
from agentrt.models.builtin.data.families.papers import Paper, Stated
from agentrt.models.builtin.data.families.phrases import Deck
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.types import Episode, Split

ONE = Deck(
    "combo_paper", steps_words.ONE,
    {"percent": 1.6, "plus percent": 1.5, "minus percent": 1.3, "times": 1.4, "months": 1, "year": 1, "divide": 1.6, "half": 0.8, "double": 0.5, "plus": 0.8, "minus": 1},
)  # fmt: skip
_EXPRESSIONS = {
    "percent": "{n}% of {x}", "plus percent": "{x} + {n}%", "minus percent": "{x} - {n}%", "times": "{x} * {n}", "months": "{x} * {n}", "year": "{x} * 12",
    "divide": "{x} / {n}", "half": "{x} / 2", "double": "{x} * 2", "plus": "{x} + {n}", "minus": "{x} - {n}",
}  # fmt: skip
_MONTHLY = {
    "lease": ("rent", "heating", "parking fee"),
    "budget": ("rent", "groceries", "insurance", "electricity", "phone", "car loan"),
}
_RESULT = (
    "It is {b}{r}{a}.",
    "That is {b}{r}{a}.",
    "{b}{r}{a}.",
    "The {k} is {x}; that makes {b}{r}{a}.",
    "It comes to {b}{r}{a}.",
)


def _start(family: str, rng: Random, split: Split, paper: Paper) -> Story:
    """A story whose workspace holds the paper, and now and then another one."""
    files = {paper.path: paper.text}
    if rng.random() < 0.3:
        other = papers.draw(rng, rng.choice(list(papers.SORTS)))
        files.setdefault(other.path, other.text)
    return Story(family, rng, split, files)


def _entries(sort: str, *what: str) -> list[str]:
    return [one.key for one in papers.SORTS[sort].entries if one.what in what]


def combo_paper(rng: Random, split: Split) -> Episode:
    """One number of a paper and a small sum with it."""
    kind = ONE.draw(rng, split)
    if kind in ("months", "year"):
        sort = rng.choice(list(_MONTHLY))
        key = rng.choice(_MONTHLY[sort])
    else:
        counts = () if "percent" in kind else ("count",)
        sort = rng.choice([name for name in papers.SORTS if _entries(name, "money", *counts)])
        key = rng.choice(
            _entries(sort, "money", *counts)
            if rng.random() < 0.3
            else _entries(sort, "money") or _entries(sort, "count")
        )
    paper = papers.draw(rng, sort, (key,))
    one = paper.stated[key]
    n = v.percent(rng) if "percent" in kind else str(rng.randint(2, 12))
    if kind in ("plus", "minus"):
        n = str(rng.randint(1, max(2, int(float(one.value) * 0.6))))
    said = one.said.removeprefix("number of ")
    said = (
        said.removeprefix("my ").removeprefix("monthly ").removeprefix("yearly ")
        if kind in ("months", "year")
        else said
    )
    story = _start("combo_paper", rng, split, paper)
    papers.mention(story, ONE[kind], paper.path, {"k": said, "n": n})
    story.run("read_file", path=paper.path)
    r = story.run("calculator", expression=_EXPRESSIONS[kind].format(x=one.value, n=n))
    story.answer(_RESULT, k=one.key, x=one.shown, r=r, b=one.before, a=one.after)
    return story.finish(r)


_TWO = Deck("combo_paper_two", steps_words.TWO, {"sum": 3, "difference": 3, "share": 2})
_PAIRS: dict[str, tuple[str, ...]] = {
    "three": ("", "", "", "{x} + {y} + {z}", ""), "to pay": ("invoice", "net amount", "deposit", "{x} - {y}"), "licence": ("offer", "yearly licence", "quantity", "{x} / 12"),
    "whole order": ("offer", "unit price", "quantity", "{x} * {y} + {z}", "setup fee"), "whole bill": ("invoice", "hourly rate", "hours", "{x} * {y} + {z}", "material"),
    "nights": ("trip", "hotel price per night", "nights", "{x} * {y}"), "work": ("invoice", "hourly rate", "hours", "{x} * {y}"),
    "order": ("offer", "unit price", "quantity", "{x} * {y}"), "tiles": ("house", "tiles", "price per tile", "{x} * {y}"),
    "guests": ("party", "guests", "price per guest", "{x} * {y}"), "hall": ("party", "hall", "guests", "{x} / {y}"), "per table": ("party", "guests", "tables", "{x} / {y}"),
    "serving": ("recipe", "cost", "servings", "{x} / {y}"), "monthly": ("job", "salary", "weekly hours", "{x} / 12"), "flights": ("trip", "flight price per person", "travellers", "{x} * {y}"),
}  # fmt: skip


def combo_paper_two(rng: Random, split: Split) -> Episode:
    """Two numbers of a paper and what becomes of them."""
    kind = _TWO.draw(rng, split)
    if kind in _PAIRS:
        sort, first, second, expression, *third = _PAIRS[kind]
    else:
        third = []
        sort = rng.choice([name for name in papers.SORTS if len(_entries(name, "money")) > 1])
        first, second = rng.sample(_entries(sort, "money"), 2)
        expression = {"sum": "{x} + {y}", "difference": "{x} - {y}", "share": "{y} / {x} * 100"}[kind]
    if kind == "three":
        sort = rng.choice([name for name in papers.SORTS if len(_entries(name, "money")) > 2])
        first, second, *third = rng.sample(_entries(sort, "money"), 3)
    paper = papers.draw(rng, sort, (first, second, *third), 3)
    one, other = paper.stated[first], paper.stated[second]
    if kind in ("difference", "share") and float(one.value) < float(other.value):
        one, other = other, one
    last = paper.stated[third[0]] if third else other
    if one.value == other.value or (kind == "to pay" and float(one.value) < float(other.value)):
        return combo_paper_two(rng, split)
    story = _start("combo_paper_two", rng, split, paper)
    papers.mention(story, _TWO[kind], paper.path, {"k": one.said, "k2": other.said, "k3": last.said})
    story.run("read_file", path=paper.path)
    r = story.run("calculator", expression=expression.format(x=one.value, y=other.value, z=last.value))
    money = next((it for it in (one, other) if it.what == "money"), one)
    before, after = ("", "%") if kind == "share" else ("", "") if kind == "per table" else (money.before, money.after)
    answers: tuple[str, ...] = ("It is {b}{r}{a}.", "That is {b}{r}{a}.", "{b}{r}{a}.", "It comes to {b}{r}{a}.")
    if kind in ("sum", "difference"):
        answers += ("The {k} is {x}, the {k2} {y}: {b}{r}{a}.",)
    story.answer(answers, r=r, b=before, a=after, k=one.key, k2=other.key, x=one.shown, y=other.shown)
    return story.finish(r)


UNITS = Deck("combo_paper_units", {"convert": steps_words.UNITS})
_LIKELY = {
    "length": ("m", "meters", "km", "kilometers", "miles", "feet", "inches", "cm", "centimeters"), "mass": ("kg", "kilograms", "grams", "g", "pounds", "ounces", "lbs", "oz"),
    "volume": ("liters", "ml", "milliliters", "gallons", "cups", "pints", "litres", "tablespoons", "fluid ounces"), "time": ("minutes", "hours", "seconds"),
    "speed": ("km/h", "mph", "m/s", "miles per hour"), "data": ("MB", "GB", "KB", "TB", "megabytes", "gigabytes"), "pressure": ("bar", "psi", "kPa"),
    "area": ("square meters", "square feet", "acres", "hectares", "sqm"),
}  # fmt: skip


def _target(rng: Random, unit: str) -> str:
    """Another unit of the same quantity."""
    if unit in units.CELSIUS:
        return rng.choice(units.FAHRENHEIT)
    if unit in units.FAHRENHEIT:
        return rng.choice(units.CELSIUS)
    kind = next(name for name, groups in units.UNITS.items() if any(unit in group for group in groups))
    same = next(group for group in units.UNITS[kind] if unit in group)
    return rng.choice([name for name in _LIKELY[kind] if name not in same])


def _likely(rng: Random, one: Stated) -> str:
    """A unit that somebody would ask for: no kilometres in centimetres."""
    for _ in range(8):
        b = _target(rng, one.unit)
        if 0.1 < float(convert(units.value_of(one.value), one.unit, b).split(" = ")[1].split(" ")[0]) < 20_000:
            break
    return b


def combo_paper_units(rng: Random, split: Split) -> Episode:
    """A quantity of a paper in another unit."""
    kind = UNITS.draw(rng, split)
    plain = ("money", "date", "count", "code")
    sort = rng.choice(
        [name for name, it in papers.SORTS.items() if any(one.what not in plain for one in it.entries)]
        + ["recipe", "recipe"]
    )
    key = rng.choice([one.key for one in papers.SORTS[sort].entries if one.what not in plain])
    paper = papers.draw(rng, sort, (key,), 5)
    one = paper.stated[key]
    b = _likely(rng, one)
    story = _start("combo_paper_units", rng, split, paper)
    papers.mention(story, UNITS[kind], paper.path, {"k": one.said, "b": b})
    story.run("read_file", path=paper.path)
    result = story.run("convert_units", value=units.value_of(one.value), from_unit=one.unit, to_unit=b)
    r = result.split(" = ")[1].split(" ")[0]
    story.answer(
        ("The {k} is {r} {b}.", "That is {r} {b}.", "{x} is {r} {b}.", "{r} {b}.", "The {k} of {x} is {r} {b}."),
        k=one.said,
        r=r,
        b=b,
        x=one.shown,
    )
    return story.finish(r)


_DATES = Deck(
    "combo_paper_dates",
    steps_words.DATES,
    {"until": 2.2, "after": 2, "before": 1.2, "weekday": 1, "between": 1.8, "from date": 1},
)


def combo_paper_dates(rng: Random, split: Split) -> Episode:
    """A date of a paper: days until, between, some weeks on, its weekday."""
    kind = _DATES.draw(rng, split)
    needed = 2 if kind == "between" else 1
    sort = rng.choice([name for name in papers.SORTS if len(_entries(name, "date")) >= needed])
    keys = rng.sample(_entries(sort, "date"), needed)
    paper = papers.draw(rng, sort, tuple(keys), 3)
    stated = [paper.stated[key] for key in paper.stated if key in keys]  # in the order of time
    one = stated[0]
    day = v.day(rng, 2023, 2023)
    story = _start("combo_paper_dates", rng, split, paper)
    if kind == "until":
        paper, one = _soon(rng, story, paper, one)
    amount, unit = rng.choice(
        (
            (rng.randint(2, 12), "weeks"),
            (rng.randint(2, 90), "days"),
            (rng.randint(2, 18), "months"),
            (rng.choice((10, 14, 30)), "days"),
        )
    )
    papers.mention(
        story,
        _DATES[kind],
        paper.path,
        {"k": one.said, "k2": stated[-1].said, "n": amount, "u": unit, "d": (d := v.date_text(rng, day))},
    )
    story.run("read_file", path=paper.path)
    if kind in ("until", "between", "from date"):
        begin = {"until": "", "between": one.value, "from date": d}[kind] or story.run("today").split(" ")[0]
        n = story.run("date_diff", start=begin, end=stated[1].value if kind == "between" else one.value).split(" (")[0]
        if kind == "until":
            story.answer(
                ("It is {n} until the {k}.", "The {k} is on {d}, in {n}.", "There are {n} left.", "{n}."),
                n=n,
                k=one.said,
                d=one.value,
            )
        else:
            story.answer(("It is {n}.", "There are {n} in between.", "{n}.", "That is {n}."), n=n)
        return story.finish(n.split(" ")[0])
    if kind == "weekday":
        w = story.run("date_info", date=one.value).split(" is a ")[1].split(",")[0]
        story.answer(("The {k} is on a {w}.", "It is a {w}.", "{d} is a {w}."), w=w, k=one.said, d=one.value)
        return story.finish(w)
    result = story.run("date_add", date=one.value, amount=amount if kind == "after" else -amount, unit=unit)
    r, w = result.split(" (")
    story.answer(
        ("That is {w}, {r}.", "It is {w}, {r}.", "{r}, a {w}.", "{n} {u} {s} {d} is {w}, {r}."),
        r=r,
        w=w.rstrip(")"),
        n=amount,
        u=unit,
        s=kind,
        d=one.value,
    )
    return story.finish(r)


def _soon(rng: Random, story: Story, paper: Paper, one: Stated) -> tuple[Paper, Stated]:
    """The paper with the date moved to some day after the story's today."""
    day = story.world.now.date() + datetime.timedelta(days=rng.randint(3, 300))
    moved = one._replace(value=v.date_text(rng, day))
    text = paper.text.replace(one.value, moved.value)
    story.put(paper.path, text)
    return Paper(paper.path, text, {**paper.stated, one.key: moved}), moved


FAMILIES = {
    "combo_paper": combo_paper,
    "combo_paper_two": combo_paper_two,
    "combo_paper_units": combo_paper_units,
    "combo_paper_dates": combo_paper_dates,
}
