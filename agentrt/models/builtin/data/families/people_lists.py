# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""Keeping lists and files up to date as people ask for it: ticking off, correcting, adding, looking what is there,
counting what happened.

A task is ticked off after its exact line was read; a correction names the old value and the new one.
"""

from __future__ import annotations

from dataclasses import replace
from random import Random

from agentrt.models.builtin.data.families import contents, plain_words
from agentrt.models.builtin.data.families import people_lists_words as words
from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.phrases import Deck
from agentrt.models.builtin.data.families.searching import counted
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.types import Episode, Split

_EDITS = Deck("people_edits", words.EDITS, {"tick": 2.5, "tick named": 1.3, "value": 3, "moved": 2.5, "spelt": 1})
_TICKED = ("Done, {t} is ticked off in {p}.", "I ticked it off in {p}.", "{t} is ticked off.", "Ticked off.")
_FIXED = ("I changed {a} to {b} in {p}.", "Done, {p} now says {b} instead of {a}.", "{p} is corrected: {b}.", "It is {b} now.")  # fmt: skip


def people_edits(rng: Random, split: Split) -> Episode:
    """Something done is ticked off, or something wrong is put right."""
    kind = _EDITS.draw(rng, split)
    if kind.startswith("tick"):
        return _ticked(rng, split, kind)
    path, text, slots = {"value": _value, "moved": _moved, "spelt": _spelt}[kind](rng)
    if text.count(slots["a"]) != 1 or slots["a"] == slots["b"]:
        return people_edits(rng, split)
    story = Story("people_edits", rng, split, {path: text})
    story.ask(_EDITS[kind], p=path, **slots)
    story.run("edit_file", path=path, old=slots["a"], new=slots["b"])
    story.answer(_FIXED, p=path, a=slots["a"], b=slots["b"])
    episode = story.finish(path if path in story.answered else slots["b"], file={path: story.world.files[path]})
    return replace(episode, tools=tuple(dict.fromkeys((*episode.tools, *_some(rng, "remember", "write_file", "append_file")))))  # fmt: skip


def _some(rng: Random, *tools: str) -> list[str]:
    return [tool for tool in tools if rng.random() < 0.35]


def _ticked(rng: Random, split: Split, kind: str) -> Episode:
    done, *rest = rng.sample(words.DONE, rng.randint(2, 6))
    path = rng.choice(("tasks.md", "todo.md", "todo.txt", "list.md", "chores.md", v.file_name(rng, "md"), v.file_name(rng, "md")))  # fmt: skip
    bullet = rng.choice(("- [ ] ", "- [ ] ", "- [ ] ", "[ ] ", "* [ ] "))
    rows = [bullet + done.task, *(bullet.replace("[ ]", rng.choice(("[ ]", "[ ]", "[x]"))) + one.task for one in rest)]
    old = rows[0]
    rng.shuffle(rows)
    if rng.random() < 0.3:
        rows.insert(0, rng.choice(("# Tasks", "# To do", "To do", "# This week", "# Garden")))
    story = Story("people_edits", rng, split, {path: "\n".join(rows) + "\n"})
    story.ask(_EDITS[kind], p=path, i=done.said, t=done.task)
    story.run("read_file", path=path)
    story.run("edit_file", path=path, old=old, new=old.replace("[ ]", "[x]"))
    story.answer(_TICKED, t=done.task, p=path)
    return story.finish(file={path: story.world.files[path]})


def _value(rng: Random) -> tuple[str, str, dict[str, str]]:
    """Somebody's number, or the price of something, in a table or a list."""
    attribute = rng.choice(words.ATTRIBUTES)
    low, high = attribute.low, attribute.high
    owners = rng.sample(v.FIRST if attribute.owner == "person" else v.PRODUCTS, rng.randint(3, 6))
    numbers = rng.sample(range(low, high), len(owners) + 1)
    new, *old = [str(n) for n in numbers]
    if attribute.cents:
        cents = rng.choice((".50", ".90", ".95", ".00", ""))
        new, old = new + cents, [number + cents for number in old]
    glue = rng.choice((",", ",", ": ", " - ", " "))
    path = rng.choice(attribute.stems.split()) + (".csv" if glue == "," else rng.choice((".txt", ".md")))
    head = [f"name,{attribute.what.replace(' ', '_')}"] if glue == "," else rng.choice(([], [f"# {attribute.what}"]))
    rows = [f"{owner}{glue}{number}" for owner, number in zip(owners, old, strict=True)]
    subject = f"{owners[0]}'s {attribute.what}" if attribute.owner == "person" else f"the {attribute.what} of the {owners[0]}"  # fmt: skip
    first, *others = rows
    others.insert(rng.randint(0, len(others)), first)
    return path, "\n".join([*head, *others]) + "\n", {"s": subject, "a": old[0], "b": new}


def _moved(rng: Random) -> tuple[str, str, dict[str, str]]:
    """An appointment at another time, on another day or in another place."""
    event = rng.choice(words.EVENTS)
    a, b = rng.choice((_times, _times, _days, _dates, _places))(rng)
    path = rng.choice(("plan.txt", "week.md", "calendar.txt", "appointments.md", "schedule.txt", v.file_name(rng, "txt"), v.file_name(rng, "md")))  # fmt: skip
    line = rng.choice(("{e}: {a}", "{e} {a}", "{e} - {a}", "- {e}, {a}", "{e} ({a})")).format(e=event.capitalize(), a=a)
    rows = [line, *(f"{other.capitalize()}{rng.choice((': ', ' ', ' - '))}{_times(rng)[0]}" for other in rng.sample([e for e in words.EVENTS if e != event], rng.randint(1, 4)))]  # fmt: skip
    rng.shuffle(rows)
    return path, "\n".join(rows) + "\n", {"s": f"the {event}", "a": a, "b": b}


def _times(rng: Random) -> tuple[str, str]:
    first, second = rng.sample(range(7, 21), 2)
    style = rng.choice(("{h} {m}", "{h} {m}", "{h}{m}", "{t}:{q}", "{t}:{q}", "{h}:{q} {m}"))
    quarter = rng.choice(("00", "15", "30", "45"))

    def show(hour: int) -> str:
        return style.format(h=(hour - 1) % 12 + 1, m="am" if hour < 12 else "pm", t=hour, q=quarter)

    return show(first), show(second)


def _days(rng: Random) -> tuple[str, str]:
    first, second = rng.sample(v.WEEKDAYS, 2)
    return first, second


def _dates(rng: Random) -> tuple[str, str]:
    first, second = (v.date_without_year(Random(seed := rng.random()), v.day(Random(seed), 2025, 2026)) for _ in "ab")
    return first, second


def _places(rng: Random) -> tuple[str, str]:
    first, second = rng.sample(words.PLACES, 2)
    return first, second


def _spelt(rng: Random) -> tuple[str, str, dict[str, str]]:
    """A name written wrongly."""
    right = rng.choice([name for name in (*v.LAST, *v.CITIES) if len(name) > 4])
    at = rng.randrange(1, len(right) - 1)
    wrong = rng.choice((right[:at] + right[at + 1 :], right[:at] + right[at] + right[at:], right[:at] + right[at + 1] + right[at] + right[at + 2 :]))  # fmt: skip
    path = v.file_name(rng, rng.choice(("txt", "md")))
    rows = [contents.sentence(rng) for _ in range(rng.randint(1, 3))]
    rows.insert(rng.randint(0, len(rows)), rng.choice(("Dear {w},", "Guest list: {w}", "Meet {w} at the station", "- {w}", "Signed, {w}")).format(w=wrong))  # fmt: skip
    return path, "\n".join(rows) + "\n", {"s": "the name", "a": wrong, "b": right}


_LISTS = Deck("people_lists", words.LISTS, {"add": 4, "deed": 2, "folder": 2, "kind": 2, "kind in": 0.7})
_ADDED = ("I added {w} to {p}.", "Done, {w} is on {p}.", "{p} has it now.", "It is on {p}.", "Added to {p}.")


def people_lists(rng: Random, split: Split) -> Episode:
    """One more thing on a list, or a look at what files there are."""
    kind = _LISTS.draw(rng, split)
    if kind in ("add", "deed"):
        return _added(rng, split, kind)
    ending = rng.choice(("csv", "csv", "txt", "md", "log", "pdf", "json"))
    folder = rng.choice((*v.FOLDERS, "recipes", "letters", "photos", "invoices"))
    inside = "" if kind == "kind" else folder + "/"
    files = {f"{inside}{v.stem(rng, ending)}.{ending}": "a\n" for _ in range(rng.randint(1, 4))}
    files |= {f"{inside if rng.random() < 0.7 else ''}{v.file_name(rng, folder=0)}": "b\n" for _ in range(3)}
    story = Story("people_lists", rng, split, files)
    story.ask(_LISTS[kind], f=folder, e=rng.choice((ending, ending, ending.upper(), "." + ending)))
    pattern = None if kind == "folder" else f"*.{ending}"
    listing = story.run("list_files", path=None if kind == "kind" else folder, pattern=pattern)
    names = [row.partition(" (")[0] for row in listing.splitlines() if " (" in row]
    names = [name for name in names if name in files or f"{folder}/{name}" in files or name.endswith("/")]
    if not names:
        return people_lists(rng, split)
    joined = names[0] if len(names) == 1 else ", ".join(names[:-1]) + " and " + names[-1]
    story.answer(("There {v} {l}.", "I see {l}.", "{l}.", "You have {l}."), l=joined, v="is" if len(names) == 1 else "are")  # fmt: skip
    return story.finish(*names)


def _added(rng: Random, split: Split, kind: str) -> Episode:
    while True:
        text = (
            plain_words.deed(rng) if kind == "deed" else rng.choice((plain_words.thing(rng), rng.choice(words.THINGS)))
        )
        if not plain_words.divides(text):
            break
    stems = "todo tasks chores week reminders" if kind == "deed" else "packing shopping groceries wishlist list garden camping hardware gifts books"  # fmt: skip
    path = rng.choice(stems.split()) + rng.choice((".txt", ".txt", ".md")) if rng.random() < 0.75 else v.file_name(rng, "txt")  # fmt: skip
    story = Story("people_lists", rng, split, {path: contents.text_for(rng, path, rng.randint(1, 5))})
    story.ask(_LISTS[kind], w=text, p=path)
    story.run("append_file", path=path, content=text)
    story.answer(_ADDED, w=text, p=path)
    return story.finish(path if path in story.answered else text, file={path: story.world.files[path]})


_COUNTS = Deck("people_tallies", words.COUNTS, {"times": 5, "characters": 2.2, "words": 2.2})


def people_tallies(rng: Random, split: Split) -> Episode:
    """How often something happened, going by a log or diary; or whether a text is short enough."""
    kind = _COUNTS.draw(rng, split)
    if kind != "times":
        path = rng.choice(("postcard.txt", "essay.txt", "bio.md", "advert.txt", "speech.md", "cover_letter.txt", "obituary.txt", "abstract.md", v.file_name(rng, "txt"), v.file_name(rng, "md")))  # fmt: skip
        text = "\n".join(contents.prose(rng, rng.randint(1, 6))) + "\n"
        story = Story("people_tallies", rng, split, {path: text})
        story.ask(_COUNTS[kind], p=path, n=rng.choice((100, 120, 140, 150, 160, 200, 250, 280, 300, 400, 500, 600, 800, 1000, 1200, 2000)))  # fmt: skip
        episode = counted(story, kind, story.run("text_stats", path=path), path)
    else:
        happened = rng.choice(words.HAPPENED)
        path = rng.choice(happened.stems.split()) if rng.random() < 0.75 else v.file_name(rng, "log")
        story = Story("people_tallies", rng, split, {path: _log(rng, happened.find, happened.others.split("|"))})
        story.ask(_COUNTS[kind], p=path, q=rng.choice(happened.asked.split("|")), t=happened.find)
        r = story.run("count_occurrences", find=happened.find, path=path)
        story.answer(("{r} {w}.", "It happened {r} {w}.", "{t} occurs {r} {w} in {p}."), r=r, w="time" if r == "1" else "times", t=happened.find, p=path)  # fmt: skip
        episode = story.finish(r)
    others = _some(rng, "count_occurrences", "text_stats", "search_files", "read_file")
    return replace(episode, tools=tuple(dict.fromkeys((*episode.tools, *others))))


def _log(rng: Random, find: str, others: list[str]) -> str:
    day = v.day(rng, 2025, 2027)
    rows = []
    for _ in range(rng.randint(5, 12)):
        what = find if rng.random() < 0.4 else rng.choice(others)
        rows.append(f"{day.isoformat()} {rng.randint(0, 23):02}:{rng.randint(0, 59):02} {what}")
    return "\n".join([*rows, f"{day.isoformat()} 23:59 {find}"]) + "\n"


FAMILIES = {"people_edits": people_edits, "people_lists": people_lists, "people_tallies": people_tallies}
