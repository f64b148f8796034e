# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""Notes as people speak of them: hints instead of orders to remember or forget, questions asked again, sizes told once.

`asks_notes_files` puts the same questions beside files: what a note answers is not looked up in files, and what a file
is named for is not looked up in the notes.
"""

from __future__ import annotations

import re
from dataclasses import replace
from random import Random

from agentrt.models.builtin.data.families import asks_notes_words as words
from agentrt.models.builtin.data.families import asks_notes_words2 as more
from agentrt.models.builtin.data.families import contents, own_facts
from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.asks_chains_words3 import TOPIC
from agentrt.models.builtin.data.families.asks_notes_words import Known
from agentrt.models.builtin.data.families.phrases import Deck, expand, lines, phrase
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.types import Episode, Split, phrasing_id, phrasings

_QUESTIONS = [question for known in words.KNOWN for question in known.questions]
_GONE = [gone for known in words.KNOWN for gone in known.gone]
_OF = {text: known for known in words.KNOWN for text in (*known.questions, *known.gone)}
_NOTES = Deck(
    "asks_notes",
    {"ask": _QUESTIONS, "keep": words.KEEP, "drop": _GONE, "topic": TOPIC},
    {"ask": 4, "keep": 3, "drop": 2.4, "topic": 1.6},
)
_ASK, _DROP = tuple(lines(words.ASK)), tuple(lines(words.DROP))
_SAVED = ("Noted.", "Saved.", "I will remember that.", "I will keep that in mind.")


def asks_notes(rng: Random, split: Split) -> Episode:
    """Something to keep, to ask for or to let go, mostly by a hint."""
    kind = _NOTES.draw(rng, split)
    template = _NOTES[kind].pick(rng, split)
    return {"ask": _asked, "keep": _kept, "drop": _dropped, "topic": _asked}[kind](rng, split, template)


def drawn(rng: Random, known: Known) -> tuple[dict[str, str], str, str]:
    """Values for the slots of a thing, its note and the value in it."""
    slots = own_facts.own_slots(rng)
    return slots, expand(known.note, rng, **slots), expand(known.value, rng, **slots)


def others(rng: Random, known: Known, most: int = 3) -> list[str]:
    """Notes on other things."""
    rest = rng.sample([one for one in words.KNOWN if one.key not in known.note and known.key not in one.note], most)
    return [drawn(rng, one)[1] for one in rest[: rng.randint(0, most)]]


def _cased(rng: Random, text: str) -> str:
    text = text[:1].upper() + text[1:] if rng.random() < 0.6 else text
    return text.rstrip("?.") if rng.random() < 0.2 else text


def _with_files(rng: Random, story: Story, known: Known, share: float = 0.4) -> None:
    """Files of other names and other things in the workspace."""
    if rng.random() < share:
        for path in names(rng, known, rng.randint(2, 5)):
            story.put(path, contents.text_for(rng, path, rng.randint(1, 4)))


def names(rng: Random, known: Known, count: int) -> list[str]:
    """Names of files on other things."""
    rest = rng.sample([one for one in words.KNOWN if not _alike(one.key, known.key)], count)
    named = [path_for(rng, one.key) if rng.random() < 0.6 else v.file_name(rng, rng.choice(("txt", "md", "csv", "ini")), 0.15) for one in rest]  # fmt: skip
    return [name for name in dict.fromkeys(named) if not _alike(name, known.key)]


def _alike(text: str, key: str) -> bool:
    return bool(set(re.findall(r"[a-z]{3,}", text.lower())) & set(re.findall(r"[a-z]{3,}", key.lower())))


def path_for(rng: Random, key: str) -> str:
    """A file named for a thing."""
    stem = re.sub(r"[ -]", rng.choice("_-"), key)
    stem = rng.choice(("{}", "{}", "{}", "{}_info", "{}-notes", "notes_{}", "our_{}", "about_{}")).format(stem)
    return (
        rng.choice(("", "", "", f"{rng.choice(('house', 'life', 'misc', 'info', 'admin'))}/"))
        + stem
        + rng.choice((".txt", ".txt", ".md"))
    )


def _more(rng: Random, episode: Episode, *tools: str) -> Episode:
    return replace(episode, tools=tuple(dict.fromkeys((*episode.tools, *(t for t in tools if rng.random() < 0.45)))))


def _asked(rng: Random, split: Split, question: str) -> Episode:
    known = _OF.get(question) or rng.choice(words.KNOWN)
    slots, note, value = drawn(rng, known)
    story = Story("asks_notes", rng, split)
    rest = others(rng, known)
    shown, nothing = rng.random() < 0.35, rng.random() < 0.12
    if nothing:
        shown = bool(rest) and rng.random() < 0.4
    notes = rest if nothing else [note, *rest]
    rng.shuffle(notes)
    if shown:
        story.system("\n".join(["Notes:", *(f"- {one}" for one in notes)]))
    _with_files(rng, story, known)
    if "{k}" in question:
        text = question.replace("{k}", known.key)
    else:
        text = expand(rng.choice(phrasings(_ASK, split)), rng, q=expand(question, rng, **slots))
    story.say(_cased(rng, text), phrasing_id("asks_notes", question))
    if nothing or not shown:
        story.world.recalled = [] if nothing else [note, *(rest[: rng.choice((0, 0, 1, 2))])]
        story.run("recall", query=known.key)
    if nothing:
        story.answer(("I have no note about that.", "My notes say nothing about it.", "I found no note about the {t}."), t=known.key)  # fmt: skip
        return _more(rng, story.finish(**({} if shown else {"notes": []})), "search_files", "read_file")
    return _more(rng, _told(rng, story, note, value, **({} if shown else {"notes": notes})), "read_file", "list_files")


def _told(rng: Random, story: Story, note: str, value: str, **check: list[str]) -> Episode:
    said = own_facts.spoken(note)
    story.answer(("{a}.", "{a}.", "{a}.", "You told me that {b}."), a=said[:1].upper() + said[1:], b=said)
    return story.finish(value, **check)


def _kept(rng: Random, split: Split, frame: str) -> Episode:
    known = rng.choice(words.KNOWN)
    _, note, _ = drawn(rng, known)
    story = Story("asks_notes", rng, split)
    _with_files(rng, story, known)
    text = phrase(frame, rng, {"t": note})
    if text.startswith(note) and rng.random() < 0.6:
        text = text.replace(note, note[:1].upper() + note[1:], 1)
        note = note[:1].upper() + note[1:]
    story.say(text, phrasing_id("asks_notes", frame))
    story.run("remember", text=note)
    story.answer(_SAVED)
    return _more(rng, story.finish(), "recall", "forget", "append_file", "write_file")


def _dropped(rng: Random, split: Split, gone: str) -> Episode:
    known = _OF[gone]
    _, note, _ = drawn(rng, known)
    rest = [one for one in others(rng, known, 2) if not _alike(one, known.key)]
    story = Story("asks_notes", rng, split)
    shown = rng.random() < 0.3
    if shown:
        story.system("\n".join(["Notes:", *(f"- {one}" for one in rng.sample([note, *rest], len(rest) + 1))]))
    _with_files(rng, story, known, 0.3)
    frame = rng.choice(phrasings(_DROP, split))
    story.say(_cased(rng, frame.replace("{g}", gone)), phrasing_id("asks_notes", gone))
    if not shown and rng.random() < 0.1:
        story.world.notes = list(rest)
        story.run("forget", query=known.key)
        story.answer(("I have no note about that.", "There was no note about the {t}."), t=known.key)
        return _more(rng, story.finish(notes=[]), "recall", "remember")
    story.world.notes = [note, *rest]
    story.run("forget", query=known.key)
    story.answer(("I deleted that note.", "I deleted the note about the {t}.", "Done, I forgot that."), t=known.key)
    check = {"memory_lacks": [note]} if shown else {"notes": [note]}
    return _more(rng, story.finish(**check), "recall", "remember", "edit_file")


_SUMS = Deck("asks_notes_sums", more.SUMS, {"area": 3.5, "price": 1.6, "hours": 2, "left": 2, "volume": 1.5})
_SIDES = ("the {r} is {a} by {b} {u}", "the {r} measures {a} {u} by {b} {u}", "the {r} is {a} {u} long and {b} {u} wide", "the {r} is {a} x {b} {u}", "our {r} is {b} {u} wide and {a} {u} long", "size of the {r}: {a} {u} by {b} {u}")  # fmt: skip
_CUBES = (
    "the {r} is {a} by {b} by {c} {u}",
    "the {r} is {a} {u} long, {b} {u} wide and {c} {u} high",
    "the {r} measures {a} x {b} x {c} {u}",
)
_RATES = (
    "the {r} takes {x} an hour",
    "the {r} charges {x} per hour",
    "the {r} gets {x} an hour",
    "an hour of the {r} is {x}",
    "the {r}'s rate is {x} an hour",
)
_LENGTHS = (("m", "metres", "square metre", "cubic metres"), ("m", "meters", "square meter", "cubic meters"), ("feet", "feet", "square foot", "cubic feet"), ("ft", "feet", "square foot", "cubic feet"))  # fmt: skip
_HOURS = {"one and a half": "1.5", "two and a half": "2.5", "three and a half": "3.5", "four and a half": "4.5", "six and a half": "6.5", "seven and a half": "7.5", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9", "eleven": "11", "twelve": "12"}  # fmt: skip


def _plural(unit: str) -> str:
    return unit.replace("foot", "feet") if "foot" in unit else unit + "s"


def asks_notes_sums(rng: Random, split: Split) -> Episode:
    """A size, a rate or a sum of money that was told once, and what follows from it."""
    kind = _SUMS.draw(rng, split)
    template = _SUMS[kind].pick(rng, split)
    u, spoken_unit, u1, cubic = rng.choice(_LENGTHS)
    big = u != "m"
    a, b, c = (v.decimal(rng, 1, 9 + 20 * big) if rng.random() < 0.6 else str(rng.randint(2, 12 + 20 * big)) for _ in range(3))  # fmt: skip
    before, after = rng.choice(v.CURRENCIES)
    x, m = v.price(rng, 8, 95), v.price(rng, 3, 90)
    n = rng.randint(3, 40)
    h, hours = rng.choice(list(_HOURS.items()))
    h = hours if rng.random() < 0.4 else h
    key, note, expression, told, unit = "", "", "", "", ""
    if kind in ("area", "price", "round"):
        key = rng.choice(more.FLAT)
        note = rng.choice(_SIDES).format(r=key, a=a, b=b, u=u)
        expression = {"area": f"{a} * {b}", "price": f"{a} * {b} * {m}", "round": f"2 * ({a} + {b})"}[kind]
        unit = {"area": f" {_plural(u1)}", "round": f" {spoken_unit}"}.get(kind, "")
    elif kind == "volume":
        key = rng.choice(more.SOLID)
        note = rng.choice(_CUBES).format(r=key, a=a, b=b, c=c, u=u)
        expression, unit = f"{a} * {b} * {c}", f" {cubic}"
    elif kind == "hours":
        key = rng.choice(more.JOBS)
        note, expression = rng.choice(_RATES).format(r=key, x=f"{before}{x}{after}"), f"{hours} * {x}"
    elif kind == "pieces":
        key = rng.choice(more.GOODS)
        told = rng.choice(("kg", "kilos", "pounds"))
        note = rng.choice(("one of the {r} weighs {a} {w}", "the {r} weigh {a} {w} each", "{r}: {a} {w} apiece")).format(r=key, a=a, w=told)  # fmt: skip
        expression, unit = f"{n} * {a}", f" {told}"
    elif kind == "seats":
        key = rng.choice(more.PLACES)
        rows, seats = rng.randint(5, 40), rng.randint(6, 32)
        note = rng.choice(("the {r} has {a} rows of {b} seats", "the {r}: {a} rows, {b} seats in each", "in the {r} there are {a} rows with {b} chairs")).format(r=key, a=rows, b=seats)  # fmt: skip
        expression, unit = f"{rows} * {seats}", " seats"
    else:
        key = rng.choice(more.FUNDS)
        total = v.price(rng, 100, 900)
        note = rng.choice(("the {r} is {x}", "there's {x} in the {r}", "the {r} stands at {x}", "we have {x} in the {r}")).format(r=key, x=f"{before}{total}{after}")  # fmt: skip
        expression = f"{total} + {x}" if template.endswith("++") else f"{total} - {x}"
    money = kind in ("price", "hours", "left")
    slots = {
        "r": key, "s": key, "j": key, "g": key, "hall": key, "f": key, "U": _plural(u1), "u1": u1, "u": spoken_unit, "V": cubic, "h": h, "n": str(n), "w": told,
        "m": f"{before}{m}{after}", "x": f"{before}{x}{after}",
    }  # fmt: skip
    story = Story("asks_notes_sums", rng, split)
    filler = rng.sample(words.KNOWN, 2)
    notes = [note, *(drawn(rng, one)[1] for one in filler[: rng.randint(0, 2)] if not _alike(one.note, key))]
    shown = rng.random() < 0.4
    if shown:
        story.system("\n".join(["Notes:", *(f"- {one}" for one in rng.sample(notes, len(notes)))]))
    if rng.random() < 0.35:
        for path in names(rng, Known(key, "", "", (), ()), rng.randint(2, 4)):
            story.put(path, contents.text_for(rng, path, rng.randint(1, 4)))
    story.say(phrase(template.removesuffix("++"), rng, {**slots}), phrasing_id("asks_notes_sums", template))
    if not shown:
        story.world.recalled = [note, *notes[1 : rng.randint(1, 3)]]
        story.run("recall", query=key)
    r = story.run("calculator", expression=expression)
    left, right = (before, after) if money else ("", unit)
    story.answer(
        ("That is {L}{r}{R}.", "{L}{r}{R}.", "It is {L}{r}{R}.", "It comes to {L}{r}{R}."), r=r, L=left, R=right
    )
    return _more(rng, story.finish(r, **({} if shown else {"notes": notes})), "convert_units", "read_file", "remember")


_FILES = Deck(
    "asks_notes_files",
    {"named": more.NAMED, "listed": more.LISTED, "note": more.NOTED, "jot": more.JOT},
    {"named": 1.6, "listed": 3.2, "note": 3, "jot": 1},
)


def asks_notes_files(rng: Random, split: Split) -> Episode:
    """The same questions beside files: a file that is named or named for it is read, else the notes are asked."""
    kind = _FILES.draw(rng, split)
    frame = _FILES[kind].pick(rng, split)
    known = rng.choice(words.KNOWN)
    slots, note, value = drawn(rng, known)
    question = expand(rng.choice(known.questions), rng, **slots)
    story = Story("asks_notes_files", rng, split)
    spare = others(rng, known)
    shown = spare and rng.random() < 0.4
    if kind == "note":
        return _noted(rng, story, known, (frame, question, note, value), spare)
    if shown:
        story.system("\n".join(["Notes:", *(f"- {one}" for one in spare)]))
    fits = kind == "listed" or rng.random() < 0.5
    path = path_for(rng, known.key) if fits else v.file_name(rng, rng.choice(("txt", "md")))
    for other in names(rng, known, rng.randint(2, 6)):
        if other != path:
            story.put(other, contents.text_for(rng, other, rng.randint(1, 4)))
    if kind == "jot":
        story.put(path, contents.text_for(rng, path, rng.randint(1, 4)))
        story.say(phrase(frame, rng, {"t": note, "p": path}), phrasing_id("asks_notes_files", frame))
        story.run("append_file", path=path, content=note)
        story.answer(("Done, it is in {p}.", "I added it to {p}.", "Added to {p}."), p=path)
        return _more(rng, story.finish(file={path: story.world.files[path]}), "remember", "recall", "write_file")
    rows = [note[:1].upper() + note[1:], *(one[:1].upper() + one[1:] for one in others(rng, known))]
    rows += [contents.sentence(rng) for _ in range(rng.choice((0, 0, 1)))]
    rng.shuffle(rows)
    bullet = rng.choice(("", "", "- ", "* "))
    story.put(path, "".join(f"{bullet}{row}\n" for row in rows))
    story.say(_cased(rng, expand(frame, rng, q=question, p=path)), phrasing_id("asks_notes_files", frame))
    story.run("read_file", path=path)
    said = own_facts.spoken(note)
    story.answer(("{a}.", "{a}.", "According to {p}, {b}."), a=said[:1].upper() + said[1:], b=said, p=path)
    episode = _more(rng, story.finish(value, listed=kind == "listed"), "recall", "search_files", "list_files")
    return episode


def _noted(
    rng: Random, story: Story, known: Known, asked: tuple[str, str, str, str], spare: list[str]
) -> Episode:  # fmt: skip
    """A question for the notes where files are there that do not fit."""
    frame, question, note, value = asked
    notes = [note, *spare]
    shown = rng.random() < 0.35
    if shown:
        story.system("\n".join(["Notes:", *(f"- {one}" for one in rng.sample(notes, len(notes)))]))
    for path in names(rng, known, rng.randint(2, 6)):
        story.put(path, contents.text_for(rng, path, rng.randint(1, 4)))
    story.say(_cased(rng, expand(frame, rng, q=question)), phrasing_id("asks_notes_files", frame))
    if not shown:
        story.world.recalled = [note, *spare[: rng.choice((0, 0, 1, 2))]]
        story.run("recall", query=known.key)
    check = {} if shown else {"notes": notes}
    return _more(rng, _told(rng, story, note, value, **check), "read_file", "search_files", "list_files")


FAMILIES = {"asks_notes": asks_notes, "asks_notes_sums": asks_notes_sums, "asks_notes_files": asks_notes_files}
