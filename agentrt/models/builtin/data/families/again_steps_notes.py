# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""A note, shown in the system text or fetched, and what follows from it: a sum, a yearly figure, a date.

Some ask for the note alone, so that the second step is taken where it was asked for and nowhere else. Other notes of
the same sort stand beside the one that is meant.
"""

from __future__ import annotations

import datetime
import re
from random import Random

from agentrt.models.builtin.data.families import again_steps_notes_words as words
from agentrt.models.builtin.data.families import again_steps_notes_words2 as words2
from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.facts import several
from agentrt.models.builtin.data.families.memory import yours
from agentrt.models.builtin.data.families.phrases import Bank, Deck, phrase
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.types import Episode, Split, phrasing_id

SHOWN = 0.45
"""How often the note stands in the system text already."""

_SUMS = Deck(
    "again_notes", {**words.SUMS, **words.PERIODS, "money plain": words2.PLAIN["money plain"]},
    {"times": 3, "minus": 3, "percent": 2, "more": 1.2, "less": 1.2, "divide": 1.8, "year": 3.2, "month": 1, "spell": 2, "half": 0.7, "double": 0.5,
     "two plus": 1.2, "two minus": 1, "share": 0.6, "money plain": 5},
)  # fmt: skip
_EXPRESSIONS = {
    "times": "{x} * {n}", "percent": "{n}% of {x}", "more": "{x} + {n}%", "less": "{x} - {n}%", "minus": "{x} - {n}", "plus": "{x} + {n}", "divide": "{x} / {n}",
    "half": "{x} / 2", "double": "{x} * 2", "two plus": "{x} + {y}", "two minus": "{x} - {y}", "share": "{y} / {x} * 100", "month": "{x} / 12", "spell": "{x} * {n}",
}  # fmt: skip
_PER_YEAR = {
    "a month": "12",
    "per month": "12",
    "monthly": "12",
    "a week": "52",
    "per week": "52",
    "weekly": "52",
    "a quarter": "4",
    "a day": "365",
}
_UNIT = {
    "a month": "months",
    "per month": "months",
    "monthly": "months",
    "a week": "weeks",
    "per week": "weeks",
    "weekly": "weeks",
    "a day": "days",
}
_THAT = (
    "That is {b}{r}{a}.",
    "It is {b}{r}{a}.",
    "{b}{r}{a}.",
    "That makes {b}{r}{a}.",
    "It comes to {b}{r}{a}.",
    "{T} is {x}; that makes {b}{r}{a}.",
)
_YEARLY = (
    "That is {b}{r}{a} per year.",
    "It comes to {b}{r}{a} in a year.",
    "{b}{r}{a} a year.",
    "{T} is {x}, so {b}{r}{a} a year.",
)
_LEFT = ("{b}{r}{a} is left.", "You have {b}{r}{a} left.", "That leaves {b}{r}{a}.", "{b}{r}{a}.")


def said(story: Story, bank: Bank, tails: float, /, **slots: object) -> str:
    """The person asks from `bank`, now and then with a word on where it is known; gives the template."""
    rng = story.rng
    template = bank.pick(rng, story.split)
    text = phrase(template, rng, slots)
    if rng.random() < tails and not any(
        hint in template for hint in ("note", "memory", "told", "you know", "recall", "look up", "remember")
    ):
        tail = rng.choice(words.TAILS)
        text = (
            f"{text} {tail}"
            if text[-1:] in ".?!"
            else rng.choice((f"{text}. {tail}", f"{text}, {tail[:1].lower()}{tail[1:]}"))
        )
    if rng.random() < 0.08:
        text = (
            rng.choice(
                (
                    "Quick one: ",
                    "Before I forget: ",
                    "I'm at the bank. ",
                    "I'm doing my budget. ",
                    "For the form: ",
                    "One more thing: ",
                    "Help me plan: ",
                    "ok so ",
                )
            )
            + text[:1].lower()
            + text[1:]
        )
    story.say(text, phrasing_id(bank.family, template))
    return template


class Notes:
    """The notes that are known: the one that is meant and others, in the system text (surely so if `shown`) or to be fetched."""

    def __init__(self, story: Story, notes: list[str], shown: bool = False) -> None:
        rng = story.rng
        others = [fact.statement for fact in several(rng, rng.choice((0, 1, 1, 2)))]
        self.story, self.own = story, notes
        self.all = [
            *notes,
            *(one for one in others if not set(_keys(one)) & {key for note in notes for key in _keys(note)}),
        ]
        rng.shuffle(self.all)
        self.shown = shown or rng.random() < SHOWN
        if self.shown:
            story.system("\n".join(["Notes:", *(f"- {note}" for note in self.all)]))

    def fetch(self, *topics: str) -> None:
        """Look the notes up, unless they are shown."""
        if self.shown:
            return
        rng = self.story.rng
        for at, topic in enumerate(topics):
            first = self.own[at]
            rest = [note for note in self.all if note != first]
            self.story.world.recalled = [first, *rest[: rng.choice((0, 0, 1, 2))]]
            if rng.random() < 0.25:
                rng.shuffle(self.story.world.recalled)
            self.story.run("recall", query=topic)

    @property
    def check(self) -> dict[str, list[str]]:
        """What the run must know beforehand."""
        return {} if self.shown else {"notes": self.all}


def _keys(note: str) -> list[str]:
    return [word for word in note.split(" is ")[0].split() if len(word) > 3]


def told(topic: str) -> str:
    """The topic as it is told back, at the beginning of a sentence."""
    text = re.sub(r"\bour\b", "your", yours(topic))
    return text[:1].upper() + text[1:]


def owned(rng: Random, topic: str) -> str:
    return f"{rng.choice(('my', 'my', 'my', 'our', 'the'))} {topic}"


def again_notes(rng: Random, split: Split) -> Episode:
    """A sum on an amount that is known from a note, or the amount alone."""
    kind = _SUMS.draw(rng, split)
    rhythmic = kind in ("year", "month", "spell") or (kind == "money plain" and rng.random() < 0.4)
    countable = kind in ("times", "percent", "minus", "plus", "divide", "half", "double", "more", "less", "money plain")
    pool = words.RHYTHMIC if rhythmic else words.COUNTS if countable and rng.random() < 0.2 else words.MONEY
    topic, second, third = rng.sample(pool, 3)
    before, after = rng.choice((*v.CURRENCIES, ("", ""))) if pool is not words.COUNTS else ("", "")
    large = rng.random() < 0.4
    x, y, z = (
        v.price(rng, 5, 3000 if large else 300) if pool is not words.COUNTS else str(rng.randint(4, 900))
        for _ in range(3)
    )
    if rng.random() < 0.5:
        x, y, z = (number.split(".")[0] for number in (x, y, z))
    if kind in ("two minus", "share") and float(x) <= float(y):
        x, y = y, x
    rhythm = _rhythm(rng, kind) if rhythmic else ""
    t, t2, t3 = (owned(rng, one) for one in (topic, second, third))
    link = rng.choice((" is ", " is ", " is ", ": ", " = "))
    notes = [
        f"{one}{link}{before}{value}{after}{f' {rhythm}' if rhythm else ''}"
        for one, value in ((t, x), (t2, y), (t3, z))
    ]
    asked = 2 if "two" in kind or kind == "share" else 1
    n, unit = _number(rng, kind, x), _UNIT.get(rhythm, "months")
    story = Story("again_notes", rng, split)
    known = Notes(story, [*notes[:asked], *(notes[asked:] if rng.random() < 0.5 else [])])
    slots = {"t": t, "t2": t2, "n": n, "u": unit}
    said(story, _SUMS[kind], 0.3, **slots)
    known.fetch(*(topic, second)[:asked])
    shown = f"{before}{x}{after}"
    if kind == "money plain":
        story.answer(
            ("{T} is {x}.", "{x}.", "It is {x}.", "You told me that {s}."),
            T=told(t),
            x=f"{shown}{f' {rhythm}' if rhythm else ''}",
            s=f"{told(t).lower()} is {shown}",
        )
        return story.finish(x, **known.check)
    expression = "{x} * " + _PER_YEAR[rhythm] if kind == "year" else _EXPRESSIONS[kind]
    r = story.run("calculator", expression=expression.format(x=x, y=y, n=n))
    b, a = ("", "%") if kind == "share" else (before, after)
    answers = _YEARLY if kind == "year" else _LEFT if kind == "minus" else _THAT
    story.answer(answers, r=r, b=b, a=a, T=told(t), x=shown)
    return story.finish(r, **known.check)


def _rhythm(rng: Random, kind: str) -> str:
    """How often it is paid; nothing where a yearly sum is to be broken down."""
    if kind == "month":
        return rng.choice(("a year", "per year", "yearly"))
    if kind == "spell":
        return rng.choice(list(_UNIT))
    return rng.choice(("a month", "a month", "per month", "per month", "monthly", *list(_PER_YEAR)))


def _number(rng: Random, kind: str, x: str) -> str:
    if kind in ("percent", "more", "less"):
        return v.percent(rng)
    if kind == "minus":
        most = max(2, int(float(x) * 0.9))
        return str(rng.randint(1, most)) if rng.random() < 0.7 else f"{rng.randint(1, most - 1)}.{rng.randint(10, 99)}"
    if kind == "plus":
        return str(rng.randint(1, 400)) if rng.random() < 0.7 else v.price(rng, 1, 400)
    if kind == "times" and rng.random() < 0.15:
        return f"{rng.randint(1, 9)}.{rng.choice((5, 25, 2, 8))}"
    return str(rng.randint(2, 36) if kind == "spell" else rng.choice((2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 24, 30, 52)))


_DAYS = Deck(
    "again_note_dates", {**words2.DAYS, "date plain": words2.PLAIN["date plain"]},
    {"after": 4, "before": 2, "weekday": 1, "until": 1.5, "between": 1, "from date": 0.7, "date plain": 3},
)  # fmt: skip
_DATED = ("{t} is on {d}", "{t} is {d}", "{t} is on {d}", "{t}: {d}")


def again_note_dates(rng: Random, split: Split) -> Episode:
    """A date that is known from a note, and another that follows from it, or the date alone."""
    kind = _DAYS.draw(rng, split)
    story = Story("again_note_dates", rng, split)
    topic, second = rng.sample(words2.DATES, 2)
    t, t2 = owned(rng, topic), owned(rng, second)
    here = story.world.now.date()
    day = here + datetime.timedelta(days=rng.randint(3, 400)) if kind == "until" else v.day(rng, 2023, 2029)
    d, d2 = v.date_text(rng, day), v.date_text(rng, day + datetime.timedelta(days=rng.randint(4, 300)))
    form = rng.choice(_DATED)
    notes = [form.format(t=t, d=d), form.format(t=t2, d=d2)]
    asked = 2 if kind == "between" else 1
    known = Notes(story, notes if asked == 2 or rng.random() < 0.5 else notes[:1])
    n, unit = rng.choice(
        (
            (rng.randint(2, 90), "days"),
            (rng.randint(2, 20), "weeks"),
            (rng.randint(2, 18), "months"),
            (rng.randint(2, 18), "months"),
            (rng.randint(2, 6), "years"),
            (1, "week"),
            (1, "month"),
            (1, "year"),
        )
    )
    start = v.date_text(rng, day - datetime.timedelta(days=rng.randint(5, 500)))
    said(story, _DAYS[kind], 0.3, t=t, t2=t2, n=rng.choice((n, n, v.spelled(n))), u=unit, d=start)
    known.fetch(*(topic, second)[:asked])
    owner = told(t)
    if kind == "date plain":
        story.answer(("{T} is on {d}.", "{d}.", "It is on {d}."), T=owner, d=d)
        return story.finish(d, **known.check)
    if kind == "weekday":
        w = story.run("date_info", date=d).split(" is a ")[1].split(",")[0]
        story.answer(("It is a {w}.", "{T} is on a {w}.", "{w}.", "{d} is a {w}."), w=w, T=owner, d=d)
        return story.finish(w, **known.check)
    if kind in ("until", "between", "from date"):
        begin = {"between": d, "from date": start}.get(kind) or story.run("today").split(" ")[0]
        days = story.run("date_diff", start=begin, end=d2 if kind == "between" else d).split(" (")[0]
        story.answer(
            ("It is {n}.", "{n}.", "That is {n}.", "There are {n} in between." if kind != "until" else "{n} left."),
            n=days,
        )
        return story.finish(days.split(" ")[0], **known.check)
    result = story.run(
        "date_add", date=d, amount=n if kind == "after" else -n, unit=unit if unit.endswith("s") else f"{unit}s"
    )
    r, w = result.split(" (")
    story.answer(
        ("That is {w}, {r}.", "It is {w}, {r}.", "{r}, a {w}.", "{r}.", "{T} is on {d}; {n} {u} {k} that is {r}."),
        r=r,
        w=w.rstrip(")"),
        T=owner,
        d=d,
        n=n,
        u=unit,
        k=kind,
    )
    return story.finish(r, **known.check)


_SAID = Deck(
    "again_note_said",
    words2.SAID,
    {"paid year": 3, "paid spell": 2, "paid half": 0.6, "paid times": 1, "paid more": 1, "paid plain": 1.8},
)


def again_note_said(rng: Random, split: Split) -> Episode:
    """What is paid for something, known as a sentence ("I pay 30 euros a month for parking"), and what it comes to."""
    kind = _SAID.draw(rng, split)
    o, second = rng.sample(words2.PAID, 2)
    before, after = rng.choice((*v.CURRENCIES, ("", "")))
    x, y = (rng.choice((number, number.split(".")[0])) for number in (v.price(rng, 4, 400), v.price(rng, 4, 400)))
    rhythm = rng.choice([one for one in _UNIT if not one.endswith("ly")])
    form = rng.choice(
        ("I pay {x} {r} for {o}", "{o} costs me {x} {r}", "I spend {x} {r} on {o}", "I pay {x} for {o} {r}")
    )
    notes = [form.format(x=f"{before}{value}{after}", r=rhythm, o=one) for one, value in ((o, x), (second, y))]
    story = Story("again_note_said", rng, split)
    known = Notes(story, notes if rng.random() < 0.6 else notes[:1])
    n = str(rng.randint(2, 30))
    said(story, _SAID[kind], 0.25, o=o, n=n, u=_UNIT[rhythm])
    known.fetch(o.removeprefix("the "))
    if kind == "paid plain":
        story.answer(("{x} {p}.", "You pay {x} {p} for {o}.", "It is {x} {p}."), x=f"{before}{x}{after}", p=rhythm, o=o)
        return story.finish(x, **known.check)
    by = {
        "paid year": f"* {_PER_YEAR[rhythm]}",
        "paid spell": f"* {n}",
        "paid half": "/ 2",
        "paid times": f"* {n}",
        "paid more": f"+ {n}%",
    }[kind]
    r = story.run("calculator", expression=f"{x} {by}")
    answers = _YEARLY[:3] if kind == "paid year" else _THAT[:-1]
    story.answer(answers, r=r, b=before, a=after)
    return story.finish(r, **known.check)


FAMILIES = {"again_note_said": again_note_said, "again_notes": again_notes, "again_note_dates": again_note_dates}
