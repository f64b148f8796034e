"""A measure in another unit, asked for as people do ("how heavy is it in kg"): of a sheet, or known from a note."""

from __future__ import annotations

import re
from random import Random

from agentrt.models.builtin.data.families import again_steps_measures_words as words
from agentrt.models.builtin.data.families import papers, units
from agentrt.models.builtin.data.families.again_steps_notes import Notes, owned, said, told
from agentrt.models.builtin.data.families.again_steps_papers import Line, drawn_line, other_unit, sheet_path, written
from agentrt.models.builtin.data.families.again_steps_papers_words import SHEETS, Item
from agentrt.models.builtin.data.families.phrases import Deck
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.types import Episode, Split

_SHEET = Deck(
    "again_measures",
    {"asked": words.IN_FILE, "many": words.MANY, "plain": words.PLAIN},
    {"asked": 4, "many": 4, "plain": 2},
)
_ANSWERS = ("That is {r} {b}.", "It is {r} {b}.", "{r} {b}.", "{x} is {r} {b}.")


def _converted(story: Story, one: Line, b: str) -> str:
    result = story.run("convert_units", value=units.value_of(one.value), from_unit=one.unit, to_unit=b)
    r = result.split(" = ")[1].split(" ")[0]
    story.answer(_ANSWERS, r=r, b=b, x=one.shown)
    return r


def again_measures(rng: Random, split: Split) -> Episode:
    """A measure of a sheet that is asked for without its label, or an amount of something."""
    kind = _SHEET.draw(rng, split)
    while True:
        stems, items = rng.choice(list(SHEETS.items()))
        fitting = [
            item for item in items if (item.what in ("food", "fluid") if kind == "many" else item.label in words.ASKED)
        ]
        fitting = [item for item in fitting if kind != "many" or (" " not in item.label and item.label != "weight")]
        if fitting:
            break
    item = rng.choice(fitting)
    rest = [other for other in items if other is not item and not _alike(item, other)]
    lines = [drawn_line(rng, one) for one in (item, *rng.sample(rest, min(len(rest), rng.randint(2, 6))))]
    one, path = lines[0], sheet_path(rng, stems)
    story = Story("again_measures", rng, split, {path: written(rng, lines)})
    b = other_unit(rng, item.what, one)
    papers.mention(
        story, _SHEET[kind], path, {"k": item.label, "b": b, "h": rng.choice(words.ASKED.get(item.label, ("",)))}
    )
    story.run("read_file", path=path)
    if kind == "plain":
        story.answer(("{x}.", "It is {x}.", "{p} says {x}."), x=one.shown, p=path)
        return story.finish(one.value)
    return story.finish(_converted(story, one, b))


def _alike(item: Item, other: Item) -> bool:
    """Whether the same question might mean the other line."""
    return bool(set(words.ASKED.get(item.label, ())) & set(words.ASKED.get(other.label, ())))


_NOTE = Deck(
    "again_note_units",
    {"noted": words.NOTED, "asked": words.NOTED_ASKED, "plain": words.NOTED_PLAIN},
    {"noted": 5, "asked": 2, "plain": 2},
)


def again_note_units(rng: Random, split: Split) -> Episode:
    """A measure that is known from a note, in another unit or as it stands."""
    kind = _NOTE.draw(rng, split)
    fitting = [row for row in words.KNOWN if kind != "asked" or row[4]]
    (name, what, low, high, questions), other = rng.sample(fitting, 2)
    one = drawn_line(rng, Item(name, (name,), what, float(low), float(high)))
    another = drawn_line(rng, Item(other[0], (other[0],), other[1], float(other[2]), float(other[3])))
    t = f"my {name}" if kind == "asked" else owned(rng, name)
    b = other_unit(rng, what, one)
    story = Story("again_note_units", rng, split)
    notes = [f"{t}{rng.choice((' is ', ' is ', ': '))}{one.shown}", f"my {other[0]} is {another.shown}"]
    h = rng.choice(questions.split(";"))
    query = _shared(h, name) if kind == "asked" else name
    known = Notes(story, notes if kind != "asked" and rng.random() < 0.6 else notes[:1], shown=not query)
    said(story, _NOTE[kind], 0.15, t=t, b=b, h=h)
    known.fetch(query)
    if kind == "plain":
        story.answer(("{T} is {x}.", "{x}.", "It is {x}."), T=told(t), x=one.shown)
        return story.finish(one.value, **known.check)
    return story.finish(_converted(story, one, b), **known.check)


def _shared(question: str, name: str) -> str:
    """The thing's own word, if the question has it; "" where only one who sees the note can know what is meant."""
    return next((word for word in name.replace("'s", "").split() if re.search(rf"\b{word}\b", question)), "")


FAMILIES = {"again_measures": again_measures, "again_note_units": again_note_units}
