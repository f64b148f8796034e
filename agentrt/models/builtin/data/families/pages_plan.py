# ruff: noqa: E501  (lists read better on their own lines)
"""Plans by week and weekday, itineraries by day and diaries by date, with a question about one of their entries."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from random import Random
from typing import NamedTuple

from agentrt.models.builtin.data.families import pages_plan_words as words
from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.pages_text import SLOT
from agentrt.models.builtin.data.families.pages_values import POOLS, Drawn
from agentrt.models.builtin.data.families.phrases import Bank, fill
from agentrt.models.builtin.data.types import Split


class Planned(NamedTuple):
    """A text and what is wanted of it: the words for it, the value that stands there (or is to), where it lies."""

    question: str
    value: str
    text: str
    stem: str
    fields: tuple[str, ...]
    template: str


def bank(family: str, text: str) -> Bank:
    """The phrasings of one row, divided by bars."""
    return Bank(family, [part.strip() for part in text.strip().split(" | ")])


_WEEK, _DAY, _TIME = (bank("pages_fact", text) for text in (words.WEEK_ASKED, words.WEEK_DAY, words.WEEK_TIME))
_MOVED = bank("pages_changed", words.WEEK_MOVED)
_DIARY = bank("pages_fact", words.DIARY_ASKED)
_TRIP_FIELDS = ("travel", "house", "sport", "food", "meeting", "work")
_WEEK_FIELDS = ("work", "school", "sport", "food", "party", "club", "health", "church", "music", "meeting", "trade", "house")  # fmt: skip
_DIARY_FIELDS = ("garden", "health", "pets", "travel", "house", "hobby", "reading", "sport", "meeting", "food", "family", "money", "shop")  # fmt: skip
_WEEK_FILLERS = (
    "Nothing is carved in stone.", "If something falls out we do it the week after.", "Bring water, always.", "Please tell me early if you cannot come.",
    "Keep the plan on the fridge.", "Days that are not here are free.", "Ask before you swap.", "Start slowly and stay with it.",
)  # fmt: skip


class _Week(NamedTuple):
    """The weeks: week -> (weekday as said, weekday as written, event, time)."""

    text: str
    entries: dict[int, list[tuple[str, str, str, str]]]


def _weeks(rng: Random) -> _Week:
    values = Drawn(rng)
    short, bullet = rng.random() < 0.2, rng.choice(("- ", "- ", "* ", ""))
    glue, timed = rng.choice((": ", ": ", " - ", " – ")), rng.random() < 0.5
    head = rng.choice(("## Week {k}", "## Week {k}", "Week {k}", "# Week {k}", "## Week {k} (from {d})", "WEEK {k}"))
    entries: dict[int, list[tuple[str, str, str, str]]] = {}
    rows = [f"# {_title(rng, words.WEEK_TITLES, values)}", "", rng.choice(_WEEK_FILLERS), ""]
    for week in range(1, rng.randint(4, 6)):
        days = sorted(rng.sample(range(7), rng.randint(3, 5)))
        events = rng.sample(POOLS["event"], len(days))
        entries[week] = []
        for day, event in zip(days, events, strict=True):
            name = v.WEEKDAYS[day]
            time = values.slots(["t"])["t"] if timed and rng.random() < 0.6 else ""
            entries[week].append((name, name[:3] if short else name, event, time))
        top = fill(head, {"k": week, **values.slots(["d"])})
        rows += [top, *(f"{bullet}{there}{glue}{_event(rng, event, time)}" for _, there, event, time in entries[week])]
        rows.append("")
    if rng.random() < 0.4:
        rows.append(rng.choice(_WEEK_FILLERS))
    return _Week("\n".join(rows).rstrip() + "\n", entries)


def _event(rng: Random, event: str, time: str) -> str:
    return f"{event}, {time}" if time else event


def _title(rng: Random, titles: str, values: Drawn) -> str:
    title = rng.choice(titles.split("; "))
    return fill(title, dict(values.slots(SLOT.findall(title))))


def week(rng: Random, split: Split) -> Planned:
    """What is on that day of that week, which day something is, at what time."""
    weeks = _weeks(rng)
    number = rng.choice(list(weeks.entries))
    said, there, event, time = rng.choice(weeks.entries[number])
    kind = rng.choice(("what", "what", "day", "time") if time else ("what", "what", "day"))
    asked = {"what": _WEEK, "day": _DAY, "time": _TIME}[kind]
    template = asked.pick(rng, split)
    shown = v.spelled(number) if rng.random() < 0.2 else str(number)
    question = fill(template, {"wd": said, "k": shown, "e": event})
    value = {"what": event, "day": there, "time": time}[kind]
    return Planned(question, value, weeks.text, rng.choice(words.WEEK_STEMS.split()), _WEEK_FIELDS, template)


def week_moved(rng: Random, split: Split) -> tuple[Planned, str, bool]:
    """Something of a week becomes something else: the plan, the old entry, whether both are said."""
    weeks = _weeks(rng)
    number = rng.choice(list(weeks.entries))
    *_, event, _ = rng.choice(weeks.entries[number])
    new = rng.choice(POOLS["event"])
    if weeks.text.lower().count(event.lower()) != 1 or new.lower() in weeks.text.lower():
        return week_moved(rng, split)
    template = _MOVED.pick(rng, split)
    both = "{e}" in template
    question = fill(template, {"k": number, "e": event, "b": new})
    return Planned(question, new, weeks.text, rng.choice(words.WEEK_STEMS.split()), _WEEK_FIELDS, template), event, both


_TRIP_ROWS = [row.split(" => ") for row in words.TRIP_ROWS.strip().splitlines()]
_TRIP_WHAT = {q.strip(): row for row in _TRIP_ROWS for q in row[1].split(";")}
_TRIP_DAY = {q.strip(): row for row in _TRIP_ROWS for q in (row[3] if len(row) > 3 else "").split(";") if q.strip()}
_TRIP = {False: Bank("pages_fact", list(_TRIP_WHAT)), True: Bank("pages_fact", list(_TRIP_DAY))}


def trip(rng: Random, split: Split) -> Planned:
    """What is on that day of a tour, or which day something is on."""
    by_thing = rng.random() < 0.4
    template = _TRIP[by_thing].pick(rng, split)
    row = (_TRIP_DAY if by_thing else _TRIP_WHAT)[template]
    days, values = rng.randint(3, 7), Drawn(rng)
    wanted = rng.randint(1, days)
    head = rng.choice(("## Day {k}", "## Day {k}: {c9}", "Day {k}", "Day {k} - {c9}", "### Day {k}", "Day {k} ({d})"))
    gap, bullet = rng.choice(((" ", ""), ("\n", ""), ("\n", "- ")))
    parts, slots = [f"# {_title(rng, words.TRIP_TITLES, values)}"], {}
    for day in range(1, days + 1):
        others = [other for other in _TRIP_ROWS if other is not row]
        chosen = rng.sample(others, rng.randint(1, 3))
        if day == wanted or rng.random() < 0.5:
            chosen.append(row)
        rng.shuffle(chosen)
        sentences = []
        for one in chosen:
            form = rng.choice([form for form in one[0].split(" || ") if set(SLOT.findall(one[2])) <= set(SLOT.findall(form))])  # fmt: skip
            found = values.slots(SLOT.findall(form))
            sentence = fill(form, dict(found))
            sentences.append(bullet + sentence[:1].upper() + sentence[1:])
            if one is row and day == wanted:
                slots = found
        top = fill(head, {"k": day, **values.slots(["c9", "d"])})
        parts.append(top + "\n" + gap.join(sentences))
    text = "\n\n".join(parts) + "\n"
    question = template.replace("{k}", v.spelled(wanted) if rng.random() < 0.15 else str(wanted))
    if not set(SLOT.findall(question)) <= set(slots):
        return trip(rng, split)
    question = fill(question, dict(slots))
    thing = "".join(slots[name] for name in SLOT.findall(row[2]))
    asked = [slots[name] for name in SLOT.findall(template.replace("{k}", ""))]
    if (not by_thing and thing not in text) or any(text.count(one) != 1 for one in asked):
        return trip(rng, split)
    value = f"Day {wanted}" if by_thing else thing
    return Planned(question, value, text, rng.choice(words.TRIP_STEMS.split()), _TRIP_FIELDS, template)


_DIARY_ROWS = [row.split(" => ") for row in words.DIARY_ROWS.strip().splitlines()]


def diary(rng: Random, split: Split) -> Planned:
    """When something happened, by the date over the entry."""
    values, row = Drawn(rng), rng.choice(_DIARY_ROWS)
    number = rng.randint(4, 7)
    wanted = rng.randrange(number)
    day = v.day(rng)
    style = rng.randrange(6)
    head = rng.choice(("## {d}", "{d}", "{d}:", "### {d}", "**{d}**"))
    parts, slots, value = [f"# {_title(rng, words.DIARY_TITLES, values)}"] if rng.random() < 0.6 else [], {}, ""
    for at in range(number):
        day += datetime.timedelta(days=rng.randint(1, 5))
        date = _dated(day, style)
        chosen = rng.sample([other for other in _DIARY_ROWS if other is not row], rng.randint(1, 2))
        chosen += [row] if at == wanted else []
        rng.shuffle(chosen)
        sentences = []
        for one in chosen:
            form = rng.choice(one[0].split(" || "))
            found = values.slots(SLOT.findall(form))
            sentence = fill(form, dict(found))
            sentences.append(sentence[:1].upper() + sentence[1:])
            if one is row:
                slots, value = found, date
        parts.append(fill(head, {"d": date}) + rng.choice(("\n", "\n", "\n\n")) + " ".join(sentences))
    text = "\n\n".join(parts) + "\n"
    template = _DIARY.pick(rng, split)
    question = template.replace("{q}", rng.choice(row[1].split(";")).strip())
    names = SLOT.findall(question)
    if not set(names) <= set(slots) or any(text.lower().count(slots[n].lower()) != 1 for n in names):
        return diary(rng, split)
    question = fill(question, dict(slots))
    return Planned(question, value, text, rng.choice(words.DIARY_STEMS.split()), _DIARY_FIELDS, template)


def _dated(day: datetime.date, style: int) -> str:
    month, name = v.MONTHS[day.month - 1], v.WEEKDAYS[day.weekday()]
    return (
        f"{name}, {day.day} {month}",
        f"{day.day} {month}",
        f"{month} {day.day}",
        f"{name[:3]} {day.day} {month[:3]}",
        day.isoformat(),
        f"{name} {day.day}.{day.month}.",
    )[style]


PLANS: tuple[Callable[[Random, Split], Planned], ...] = (week, week, trip, diary)
