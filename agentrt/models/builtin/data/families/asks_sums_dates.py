# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""Dates as people write and ask them: "17th of feb 1993", a fortnight before, valid for ten years, which weekday, how many
days between; the amount said in words, and numbers beside it that are not part of it."""

from __future__ import annotations

import datetime
import re
from random import Random

from agentrt.models.builtin.data.families import asks_sums_dates_words as words
from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.asks_numbers import say_beside
from agentrt.models.builtin.data.families.asks_sums_dates_steps_words import STEPS
from agentrt.models.builtin.data.families.people_numbers import spoken
from agentrt.models.builtin.data.families.phrases import Deck
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.types import Episode, Split

_DECK = Deck("asks_dates", words.KINDS, words.WEIGHTS)
_STEPS = Deck("asks_dates_steps", STEPS, {"week": 2, "then": 2, "cost": 2.5, "count": 1})
_ENDINGS = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}
_SPANS = {
    "a fortnight": (2, "weeks"), "half a year": (6, "months"), "a month": (1, "months"), "a week": (1, "weeks"), "a year": (1, "years"), "a couple of weeks": (2, "weeks"), "a couple of days": (2, "days"),
    "a year and a half": (18, "months"), "one and a half years": (18, "months"), "two and a half years": (30, "months"), "a quarter": (3, "months"), "a decade": (10, "years"), "a dozen weeks": (12, "weeks"),
    "a hundred days": (100, "days"), "a couple of months": (2, "months"), "half a dozen weeks": (6, "weeks"), "three and a half years": (42, "months"), "a day": (1, "days"), "a couple of years": (2, "years"),
    "two fortnights": (4, "weeks"), "a quarter of a year": (3, "months"), "two years": (2, "years"), "ten years": (10, "years"), "ninety days": (90, "days"), "six weeks": (6, "weeks"),
}  # fmt: skip
_UNITS = {"days": ("days",), "weeks": ("weeks", "wks", "weeks"), "months": ("months", "months", "mths"), "years": ("years", "years", "yrs")}  # fmt: skip


def spelled_date(rng: Random, when: datetime.date) -> tuple[str, str]:
    """A date as it is typed, and the span of it that the tool is given."""
    month, year = v.MONTHS[when.month - 1], when.year
    short = "Sept" if when.month == 9 and rng.random() < 0.5 else month[:3]
    name = rng.choice((month, month, short, short, month.lower(), month.lower(), short.lower(), short.lower()))
    nth = f"{when.day}{_ENDINGS.get(when.day, 'th')}"
    forms = [
        f"{when.day} {name} {year}", f"{when.day} {name} {year}", f"{nth} {name} {year}", f"{nth} of {name} {year}", f"{nth} of {name} {year}", f"{nth} of {name}, {year}", f"{name} {when.day} {year}",
        f"{name} {when.day}, {year}", f"{name} {nth} {year}", f"{name} {nth}, {year}", f"{when.day}.{when.month}.{year}", f"{when.day:02}.{when.month:02}.{year}", when.isoformat(), f"{year}/{when.month:02}/{when.day:02}",
    ]  # fmt: skip
    if when.day > 12 or when.day == when.month:
        forms += [f"{when.day}/{when.month}/{year}", f"{when.day:02}/{when.month:02}/{year}", f"{when.month}/{when.day}/{year}", f"{when.day}-{when.month}-{year}"]  # fmt: skip
    text = rng.choice(forms)
    shown = text
    if text.startswith(nth) and rng.random() < 0.4:
        shown = f"the {text}"
    elif text[0].isdigit() and " " in text and rng.random() < 0.12:
        shown = f"{v.WEEKDAYS[when.weekday()]} {text}"
    return shown, text


def span(rng: Random) -> tuple[str, int, str]:
    """A length of time as it is said, and what `date_add` is to be given."""
    if rng.random() < 0.35:
        said = rng.choice(list(_SPANS))
        return (said, *_SPANS[said])
    unit = rng.choice(("days", "days", "weeks", "weeks", "months", "years"))
    number = rng.choice({"days": (10, 14, 28, 30, 45, 60, 90, 100, 120, 180), "weeks": (2, 3, 4, 6, 8, 10, 12, 16, 20, 26, 40), "months": (2, 3, 4, 6, 9, 12, 18, 24, 36), "years": (2, 3, 4, 5, 7, 10, 15, 20, 25)}[unit])  # fmt: skip
    if rng.random() < 0.5:
        number = rng.randint(2, {"days": 400, "weeks": 60, "months": 30, "years": 30}[unit])
    text = spoken(rng, number) if rng.random() < 0.4 else str(number)
    return f"{text} {rng.choice(_UNITS[unit])}", number, unit


def _some_day(rng: Random, kind: str) -> datetime.date:
    if kind in ("weekday", "between", "age days", "ago", "year day") and rng.random() < 0.5:
        return v.day(rng, 1935, 2024)
    return v.day(rng, 2023, 2031)


def _slots(rng: Random) -> dict[str, object]:
    return {"name": rng.choice(v.FIRST), "city": rng.choice(v.CITIES), "z": rng.randint(2, 60), "w": rng.choice(v.WEEKDAYS), "h": rng.randint(1, 11), "y": rng.randint(1990, 2024)}  # fmt: skip


def _day_of(result: str) -> tuple[str, str]:
    """The date and the weekday that `date_add` and `today` print."""
    day, weekday = result.split(" (", 1)
    return day, weekday.split(")")[0]


def asks_dates(rng: Random, split: Split) -> Episode:
    """One question about a date."""
    kind = _DECK.draw(rng, split)
    story = Story("asks_dates", rng, split)
    if kind in ("between", "age days", "weeks between"):
        return _between(story, kind)
    if kind in ("until", "ago"):
        return _from_today(story, kind)
    if kind in ("weekday", "week", "year day", "leap"):
        return _info(story, kind)
    return _moved(story, kind)


def _between(story: Story, kind: str) -> Episode:
    rng = story.rng
    first = _some_day(rng, kind)
    gap = rng.choice((rng.randint(2, 90), rng.randint(30, 500), rng.randint(200, 4000)))
    (a, start), (b, end) = spelled_date(rng, first), spelled_date(rng, first + datetime.timedelta(days=gap))
    say_beside(story, _DECK[kind], words.BESIDE, 0.12, {"a": a, "b": b, **_slots(rng)})
    result = story.run("date_diff", start=start, end=end)
    days, weeks = result.split(" (")[0], result.split("(")[-1].rstrip(")")
    if kind == "weeks between":
        story.answer(("That is {w}.", "{w}.", "{w} ({n})."), w=weeks, n=days)
        return story.finish(weeks)
    story.answer(("{n}.", "That is {n}.", "It is {n}.", "{n} ({w})." if "(" in result else "{n}."), n=days, w=weeks)
    return story.finish(days)


def _from_today(story: Story, kind: str) -> Episode:
    rng, now = story.rng, story.world.now.date()
    gap = rng.choice((rng.randint(2, 60), rng.randint(20, 360), rng.randint(100, 1500)))
    when = now + datetime.timedelta(days=gap if kind == "until" else -gap)
    d, text = spelled_date(rng, when)
    if kind == "until" and gap < 330 and rng.random() < 0.5:
        nth, month = f"{when.day}{_ENDINGS.get(when.day, 'th')}", v.MONTHS[when.month - 1]
        month = rng.choice((month, month.lower(), month[:3], month[:3].lower()))
        d = text = rng.choice((f"{when.day} {month}", f"{nth} {month}", f"{nth} of {month}", f"{month} {when.day}", f"{month} {nth}"))  # fmt: skip
    say_beside(story, _DECK[kind], (), 0, {"d": d, **_slots(rng)})
    here = "today" if "today" in story.said else story.run("today").split(" ")[0]
    start, end = (here, text) if kind == "until" else (text, here)
    result = story.run("date_diff", start=start, end=end)
    days = result.split(" (")[0]
    if "weeks" in story.said and "(" in result:
        days = result.split("(")[-1].rstrip(")")
    story.answer(("{n} to go.", "It is {n}.", "{n}.") if kind == "until" else ("{n} ago.", "It was {n} ago.", "{n}."), n=days)  # fmt: skip
    return story.finish(days)


def _info(story: Story, kind: str) -> Episode:
    rng = story.rng
    d, text = spelled_date(rng, _some_day(rng, kind))
    if kind == "weekday" and d != text and d[0].isupper():
        d = text  # who asks for the weekday does not say it
    say_beside(story, _DECK[kind], words.BESIDE, 0.12, {"d": d, **_slots(rng)})
    result = story.run("date_info", date=text)
    if kind == "weekday":
        r = result.split(" is a ")[1].split(",")[0]
        told = ("It is a {r}.", "That is a {r}.", "{x} is a {r}.")
        asked_if = (
            re.search(r"\b(is|was|does|on a) .*(day|weekend)\b", story.said) and "w" not in story.said.lower()[:1]
        )
        story.answer(told if asked_if else ("{r}.", "A {r}.", *told), r=r, x=result.split(" ")[0])
    elif kind == "week":
        r = result.split("week ")[1].split(",")[0]
        story.answer(("Week {r}.", "That is week {r}.", "It is in week {r}."), r=r)
    elif kind == "year day":
        r = result.split("day ")[-1].split(" ")[0]
        story.answer(("Day {r}.", "It is day {r} of the year.", "That is day {r}."), r=r)
    else:
        r = "Yes" if "leap year" in result else "No"
        story.answer(("Yes, it is a leap year.",) if r == "Yes" else ("No, it is a common year.", "No, it is not a leap year."))  # fmt: skip
    return story.finish(r)


def _moved(story: Story, kind: str) -> Episode:
    rng = story.rng
    said, amount, unit = span(rng)
    d, text = spelled_date(rng, _some_day(rng, kind))
    near = kind in ("from now", "back from now")
    say_beside(story, _DECK[kind], words.BESIDE, 0.15, {"d": d, "n": said, **_slots(rng)})
    back = kind in ("before", "back from now", "before day")
    result = story.run("date_add", date="today" if near else text, amount=-amount if back else amount, unit=unit)
    r, w = _day_of(result)
    if kind in ("after day", "before day"):
        story.answer(("{w}.", "A {w}.", "That is a {w}, {r}.", "{w}, {r}."), r=r, w=w)
        return story.finish(w)
    story.answer(("{w}, {r}.", "That is {w}, {r}.", "It is {w}, {r}.", "{r}, a {w}."), r=r, w=w)
    return story.finish(r)


def asks_dates_steps(rng: Random, split: Split) -> Episode:
    """A date moved and then its calendar week, or moved again; the days between, and what follows from their number."""
    kind = _STEPS.draw(rng, split)
    story = Story("asks_dates_steps", rng, split)
    first = v.day(rng, 2023, 2031)
    (a, start), (b, end) = spelled_date(rng, first), spelled_date(rng, first + datetime.timedelta(days=rng.randint(9, 400)))  # fmt: skip
    (n, amount, unit), (m, more, other) = span(rng), span(rng)
    while m.startswith(("a ", "one")):  # "another a month"
        m, more, other = span(rng)
    c = v.price(rng, 1, 90)
    k = rng.randint(2, 12)
    say_beside(story, _STEPS[kind], (), 0, {"a": a, "b": b, "n": n, "m": m, "c": c, "k": k, **_slots(rng)})
    if kind in ("cost", "count"):
        days = story.run("date_diff", start=start, end=end).split(" ")[0]
        r = story.run("calculator", expression=f"{days} * {c}" if kind == "cost" else f"{days} / {k}")
        story.answer(("{r}.", "That is {r}.", "{d} days, so {r}."), r=r, d=days)
        return story.finish(r)
    back = "before" in story.said or "earlier" in story.said
    day, _ = _day_of(story.run("date_add", date=start, amount=-amount if back and kind == "week" else amount, unit=unit))  # fmt: skip
    if kind == "week":
        r = story.run("date_info", date=day).split("week ")[1].split(",")[0]
        story.answer(("Week {r}.", "That is week {r}.", "{d} is in week {r}."), r=r, d=day)
        return story.finish(r)
    r, w = _day_of(story.run("date_add", date=day, amount=-more if back else more, unit=other))
    story.answer(("{w}, {r}.", "That is {w}, {r}.", "First {d}, then {r}."), r=r, w=w, d=day)
    return story.finish(r)


FAMILIES = {"asks_dates": asks_dates, "asks_dates_steps": asks_dates_steps}
