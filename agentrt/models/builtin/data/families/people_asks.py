# ruff: noqa: E501  (phrase banks read better on their own lines)
"""Asking for something in one's files as people do: without the file's name, with an everyday verb, by its place.

`people_search` looks for a telling word and answers from the hit, or reads on where the hit is only a heading.
`people_read` reads a file that is named anywhere in the sentence: for a fact, a quantity in other units, one line, or
something to be remembered.
"""

from __future__ import annotations

import re
from dataclasses import replace
from random import Random

from agentrt.models.builtin.data.families import contents, own_facts, units
from agentrt.models.builtin.data.families import people_asks_words as words
from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.people_asks_words import Block
from agentrt.models.builtin.data.families.phrases import Deck, expand
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.types import Episode, Split

_SEARCH = Deck("people_search", words.SEARCH, {"cued": 5, "bare": 2, "which": 3.5})
_STOP = {"what", "which", "when", "where", "whose", "whom", "does", "have", "with", "that", "this", "from", "your", "must", "need", "again", "much", "many", "long", "name", "number", "next", "last", "time", "call", "called", "mean", "good", "take", "takes", "said", "like", "goes", "know", "about", "there", "their", "they", "them", "into", "year", "years", "month", "months", "hours", "days"}  # fmt: skip


def telling(question: str, line: str, query: str = "") -> str:
    """The word of the question to look for: a name that the line has too, else `query` if both have it, else the
    longest word of both; "" if there is none. As it stands in the question."""
    here = set(re.findall(r"\w+", line.lower()))
    asked: list[str] = re.findall(r"\w+", question)
    shared = [word for word in asked if word.lower() in here and word.lower() not in _STOP]
    shared = [word for word in shared if len(word) > 2]
    names = [word for word in shared if word[0].isupper() and not question.startswith(word)]
    if names:
        return names[0]
    if query and query in question and query in line.lower():
        return query
    return max(shared, key=len, default="")


def people_search(rng: Random, split: Split) -> Episode:
    """Something is looked for in several files, none of which is named."""
    kind = _SEARCH.draw(rng, split)
    if kind == "which":
        return _which(rng, split)
    return _noted(rng, split, kind) if rng.random() < 0.5 else _headed(rng, split, kind)


def _beside(rng: Random, episode: Episode, kind: str) -> Episode:
    """Where the request speaks of files, the notes stand by unused; where it does not, they are not offered."""
    if kind == "bare":
        return replace(episode, without=("recall",))
    more = [tool for tool in ("recall", "list_files", "read_file") if rng.random() < 0.5]
    return replace(episode, tools=tuple(dict.fromkeys((*episode.tools, *more))))


def _noted(rng: Random, split: Split, kind: str) -> Episode:
    """One line of one file says it."""
    own = rng.choice(own_facts.OWN)
    slots = own_facts.own_slots(rng)
    asked = [one for one in own.questions.split("|") if not one.startswith("&")]
    question, note = expand(rng.choice(asked), rng, **slots), expand(own.note, rng, **slots)
    word = telling(question, note, own.query)
    files = _files(rng)
    path = rng.choice(list(files))
    line = note[:1].upper() + note[1:]
    rows = files[path].splitlines()
    rows.insert(rng.randint(0, len(rows)), rng.choice(("", "", "- ")) + line)
    files[path] = "\n".join(rows) + "\n"
    everything = "\n".join(files.values()).lower()
    if not word or everything.count(word.lower()) - line.lower().count(word.lower()) > 1:
        return _noted(rng, split, kind)
    story = Story("people_search", rng, split, files)
    story.ask(_SEARCH[kind], q=question)
    story.run("search_files", text=word)
    said = own_facts.spoken(note)
    story.answer(
        ("{a}.", "{a}.", "{a} ({p}).", "It is in {p}: {b}.", "According to {p}, {b}."),
        a=said[:1].upper() + said[1:], b=said, p=path,
    )  # fmt: skip
    return _beside(rng, story.finish(expand(own.value, rng, **slots)), kind)


def _headed(rng: Random, split: Split, kind: str) -> Episode:
    """The word stands in a heading, what is asked in the lines under it."""
    block = rng.choice(words.BLOCKS)
    names = _words_for(rng, block)
    parts = [_part(rng, block, name) for name in names]
    word, slots, rows = parts[0]
    asked, value, reply = rng.choice(block.asked)
    shown = [line for line in rows[1:] if expand(value, rng, **slots) in line]
    rng.shuffle(parts)
    bullet, gap = rng.choice(("", "- ", "  ")), rng.choice(("\n", ""))
    text = gap.join(f"{part[0]}\n" + "".join(f"{bullet}{line}\n" for line in part[1:]) for _, _, part in parts)
    path = rng.choice(block.stems.split()) + rng.choice((".txt", ".txt", ".md"))
    files = {p: t for p, t in _files(rng).items() if word.lower() not in t.lower()}
    files[path] = text
    question = expand(rng.choice(asked.split("|")), rng, **slots)
    if not shown or text.lower().count(word.lower()) > 1 or text.count(expand(value, rng, **slots)) > 1:
        return _headed(rng, split, kind)
    story = Story("people_search", rng, split, dict(sorted(files.items())))
    story.ask(_SEARCH[kind], q=question)
    hit = story.run("search_files", text=word)
    if expand(value, rng, **slots) not in hit:
        story.run("read_file", path=path)
    story.answer((reply,), **slots)
    return _beside(rng, story.finish(expand(value, rng, **slots)), kind)


def _words_for(rng: Random, block: Block) -> list[str]:
    """The words of two to four headings."""
    size = rng.randint(2, 4)
    if block.word == "city":
        return rng.sample(v.CITIES, size)
    if block.word == "name":
        return rng.sample(v.FIRST, size)
    return [word.replace("_", " ") for word in rng.sample(words.WORDS[block.word].split(), size)]


def _part(rng: Random, block: Block, word: str) -> tuple[str, dict[str, str], list[str]]:
    """A heading and its lines: the word, the values, the rows."""
    slots = {**own_facts.own_slots(rng), "s": word}
    heading = expand(block.heading, rng, **slots)
    lines = [expand(line, rng, **slots) for line in block.lines]
    rng.shuffle(lines)
    if block.word not in ("trade", "city", "name"):
        heading = heading[:1].upper() + heading[1:]
    return word, slots, [rng.choice(("", "", "# ")) + heading, *lines]


def _which(rng: Random, split: Split) -> Episode:
    """Which of several files has something in it."""
    group, (one, stems, things) = rng.choice(list(words.GROUPS.items()))
    word, *rest = rng.sample(things.split("|"), min(5, len(things.split("|"))))
    folder = rng.choice(("", "", f"{group}/"))
    names = rng.sample(stems.split(), rng.randint(3, 5))
    ending = rng.choice((".txt", ".md"))
    files = {f"{folder}{name}{ending}": _page(rng, name, rest) for name in names}
    path = rng.choice(list(files))
    rows = files[path].splitlines()
    rows.insert(rng.randint(1, len(rows)), _mentioned(rng, group, word))
    files[path] = "\n".join(rows) + "\n"
    story = Story("people_search", rng, split, files)
    story.ask(_SEARCH["which"], g=group, o=one, t=word)
    story.run("search_files", text=re.sub("^(the|a|an) ", "", word))
    story.answer(("It is {p}.", "{p}.", "That is {p}.", "The {o} with {t} is {p}.", "{p} has {t}."), p=path, o=one, t=word)  # fmt: skip
    return _beside(rng, story.finish(path), "cued")


def _page(rng: Random, name: str, things: list[str]) -> str:
    rows = [name.replace("_", " ").capitalize(), *(rng.choice(things) for _ in range(rng.randint(1, 2)))]
    return "\n".join([*dict.fromkeys(rows), *(contents.sentence(rng) for _ in range(rng.randint(0, 2)))]) + "\n"


def _mentioned(rng: Random, group: str, word: str) -> str:
    if group == "recipes":
        return rng.choice(("{k} g {w}", "1 tsp {w}", "a little {w}", "{w}", "- {w}, chopped")).format(
            k=rng.randint(2, 90) * 5, w=word
        )
    return rng.choice(("{w}", "- {w}", "About {w}.", "Nothing new on {w}.", "Ask {n} about {w}.", "{n} spoke of {w}")).format(w=word, n=rng.choice(v.FIRST))  # fmt: skip


def _files(rng: Random) -> dict[str, str]:
    """Two to four text files with all sorts of lines."""
    files: dict[str, str] = {}
    for _ in range(rng.randint(2, 4)):
        path = v.file_name(rng, rng.choice(("txt", "txt", "md")), folder=0.15)
        files[path] = "\n".join(_row(rng) for _ in range(rng.randint(1, 4))) + "\n"
    return dict(sorted(files.items()))


def _row(rng: Random) -> str:
    return rng.choice((contents.sentence, contents.item, lambda r: r.choice(v.TASKS_LIST)))(rng)


_READ = Deck(
    "people_read", words.READ,
    {"fact": 5, "unit": 2.5, "last": 1.6, "tail": 0.8, "first": 0.8, "line": 1.2, "keep": 1.6},
)  # fmt: skip
_UNITS: dict[str, tuple[tuple[str, ...], ...]] = {
    "length far": (("km", "kilometers", "kilometres"), ("miles",)),
    "length high": (("m", "meters", "metres"), ("feet", "ft")),
    "length small": (("cm", "centimeters"), ("inches", "in")),
    "area": (("square meters", "sqm"), ("square feet", "sq ft")),
    "mass": (("kg", "kilograms", "kilos"), ("pounds", "lbs"), ("grams", "g"), ("ounces", "oz")),
    "volume": (("liters", "litres"), ("gallons",), ("pints",), ("cups",), ("ml", "milliliters")),
    "time": (("minutes",), ("hours",), ("seconds",)),
    "data": (("GB", "gigabytes"), ("MB", "megabytes")),
    "speed": (("km/h",), ("mph", "miles per hour")),
    "heat": (("Celsius", "C", "°C", "degrees Celsius"), ("Fahrenheit", "F", "°F", "degrees Fahrenheit")),
}
_ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]


def people_read(rng: Random, split: Split) -> Episode:
    """A named file is read for what was asked."""
    kind = _READ.draw(rng, split)
    return {"fact": _fact, "unit": _unit, "keep": _keep}.get(kind, _lines)(rng, split, kind)


def _around(rng: Random, line: str) -> str:
    """A paper with the line in it."""
    rows = [_row(rng) for _ in range(rng.randint(1, 5))]
    rows.insert(rng.randint(0, len(rows)), line)
    if rng.random() < 0.4:
        rows.insert(0, rng.choice(("# Notes", "Notes", f"# {v.noun(rng).capitalize()}", f"From {rng.choice(v.FIRST)}")))
    return "\n".join(rows) + "\n"


def _fact(rng: Random, split: Split, kind: str) -> Episode:
    told = rng.choice(words.TOLD)
    slots = {
        **own_facts.own_slots(rng), "m": rng.choice(v.MONTHS), "y": str(rng.randint(2024, 2030)),
        "o": rng.choice(("shutter", "mirror", "barrel", "clock", "coat rack", "shed", "drainpipe")), "n3": rng.choice(v.FIRST), "wk": str(rng.randint(2, 52)),
    }  # fmt: skip
    path = _path(rng, told.stems)
    story = Story("people_read", rng, split, {path: _around(rng, expand(told.line, rng, **slots))})
    question = expand(rng.choice(told.questions.split("|")), rng, **slots)
    said = story.ask(_READ[kind], p=path, q=question, n3=slots["n3"])
    story.run("read_file", path=path)
    if question not in said.text and question[1:] not in said.text:
        raise ValueError(f"the question is missing: {said.template}")
    story.answer((told.answer,), **slots)
    others = ("text_stats", "edit_file", "search_files", "recall")
    episode = story.finish(expand(told.value, rng, **slots))
    return replace(episode, tools=(*episode.tools, *(tool for tool in others if rng.random() < 0.35)))


def _path(rng: Random, stems: str) -> str:
    return rng.choice(stems.split()) if rng.random() < 0.7 else v.file_name(rng, rng.choice(("txt", "md")), folder=0.2)


def _unit(rng: Random, split: Split, kind: str) -> Episode:
    stems, line, thing, quantity = rng.choice(words.UNIT_LINES)
    first, second = rng.sample(_UNITS[quantity], 2)
    unit, target = rng.choice(first), rng.choice(second)
    low, high = {"heat": (-25, 240), "length high": (200, 3000), "time": (2, 300)}.get(quantity, (2, 90))
    number = v.decimal(rng, low, high) if rng.random() < 0.4 else str(rng.randint(low, high))
    path = _path(rng, stems)
    story = Story("people_read", rng, split, {path: _around(rng, line.format(x=number, u=unit))})
    story.ask(_READ[kind], p=path, k=thing, b=target)
    story.run("read_file", path=path)
    result = story.run("convert_units", value=units.value_of(number), from_unit=unit, to_unit=target)
    r = result.split(" = ")[1].split(" ")[0]
    story.answer(
        ("That is {r} {b}.", "It is {r} {b}.", "{r} {b}.", "{x} {u} is {r} {b}."), r=r, b=target, x=number, u=unit
    )
    return story.finish(r)


def _lines(rng: Random, split: Split, kind: str) -> Episode:
    path = v.file_name(rng, rng.choice(("txt", "txt", "md", "log", "log")), folder=0.25)
    rows = [row for row in contents.lines_for(rng, path, rng.randint(5, 12)) if row.strip()]
    rows += [_row(rng) for _ in range(max(0, 5 - len(rows)))]
    n, i = rng.randint(2, 4), rng.randint(2, min(len(rows), 10))
    story = Story("people_read", rng, split, {path: "\n".join(rows) + "\n"})
    shown = v.spelled(n) if rng.random() < 0.6 else str(n)
    story.ask(_READ[kind], p=path, n=shown, i=v.spelled(i) if rng.random() < 0.2 else str(i), o=_ORDINALS[i - 1])
    start, end = {"last": (-1, None), "tail": (-n, None), "first": (1, 1), "line": (i, i)}[kind]
    text = story.run("read_file", path=path, start_line=start, end_line=end)
    if kind == "tail":
        story.answer(("{t}", "The last {n} lines are:\n{t}"), t=text, n=shown)
    else:
        story.answer(("{t}", "It says: {t}", 'It says "{t}".'), t=text)
    return story.finish(text)


def _keep(rng: Random, split: Split, kind: str) -> Episode:
    path = v.file_name(rng, rng.choice(("txt", "txt", "md")), folder=0.2)
    rows, facts = contents.notes(rng, rng.randint(1, 3))
    fact = rng.choice(facts)
    story = Story("people_read", rng, split, {path: "\n".join(rows) + "\n"})
    story.ask(_READ[kind], p=path, k=fact.topic)
    story.run("read_file", path=path)
    story.run("remember", text=fact.line)
    story.answer(("I will remember it: {l}", "Saved: {l}", "Noted: {l}", "I noted it."), l=fact.line)
    return story.finish()


FAMILIES = {"people_search": people_search, "people_read": people_read}
