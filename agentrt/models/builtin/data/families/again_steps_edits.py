# ruff: noqa: E501  (phrase banks read better on their own lines)
"""Something in a file becomes something else: at once where old and new are said, after reading where they are not.

Where only the new value is said, the file tells the old one; where a value rises, the sum comes in between; a task is
ticked off by its exact line.
"""

from __future__ import annotations

from random import Random

from agentrt.models.builtin.data.families import again_steps_edits_words as words
from agentrt.models.builtin.data.families import contents, plain_words
from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.people_lists_words import DONE
from agentrt.models.builtin.data.families.phrases import Deck
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.types import Episode, Split

_EDITS = Deck(
    "again_edits",
    {"both": words.BOTH, "first": words.FIRST, "value": words.VALUE, "raised": words.RAISED, "lowered": words.LOWERED, "tick": words.TICK, "tick named": words.TICK_NAMED},
    {"both": 5, "first": 0.7, "value": 3.5, "raised": 1, "lowered": 0.8, "tick": 1.3, "tick named": 1.5},
)  # fmt: skip
_CHANGED = (
    "I replaced {a} with {b} in {p}.",
    "Done, {p} now says {b} instead of {a}.",
    "I changed {a} to {b} in {p}.",
    "{p} now has {b} instead of {a}.",
)
_SET = (
    "{k} is now {b} in {p}.",
    "I changed {k} from {a} to {b} in {p}.",
    "Done, {p} has {b} for {k}.",
    "I set {k} to {b} in {p}.",
)
_TICKED = ("Done, {t} is ticked off in {p}.", "I ticked off {t} in {p}.", "{t} is marked as done in {p}.")


def again_edits(rng: Random, split: Split) -> Episode:
    """One thing in a file is changed."""
    kind = _EDITS.draw(rng, split)
    if kind in ("both", "first"):
        return _replaced(rng, split, kind)
    return _ticked(rng, split, kind) if kind.startswith("tick") else _valued(rng, split, kind)


def _path(rng: Random) -> str:
    if rng.random() < 0.3:
        return f"{v.word(rng, 3)}.{rng.choice(('txt', 'txt', 'md'))}"
    return v.file_name(rng, rng.choice(("txt", "txt", "txt", "md")), folder=0.15)


def _price(rng: Random) -> str:
    return v.price(rng, 2, 90)


_WORDS = (
    v.product, v.product, v.product, v.noun, v.noun, v.word, v.city, plain_words.name, plain_words.thing, plain_words.thing, _price,
    lambda rng: rng.choice(v.FIRST), lambda rng: str(rng.randint(2, 900)), lambda rng: rng.choice(v.WEEKDAYS), lambda rng: rng.choice(v.COLOURS),
)  # fmt: skip
"""Things, names, numbers, days: old and new are mostly of one sort."""


def _replaced(rng: Random, split: Split, kind: str) -> Episode:
    """Old and new are both named; the file is read first only if that was asked for."""
    path = _path(rng)
    draw = rng.choice(_WORDS)
    old = draw(rng)
    new = draw(rng) if rng.random() < 0.85 else rng.choice((v.product, v.noun, v.word))(rng)
    rows = [
        rng.choice((v.product(rng), plain_words.thing(rng), contents.sentence(rng), rng.choice(v.TASKS_LIST)))
        for _ in range(rng.randint(1, 5))
    ]
    frame = rng.choice(
        (
            "{a}",
            "{a}",
            "- {a}",
            "one {a}",
            "{a} for {n}",
            "{n}: {a}",
            "{a}, {k}",
            "Take the {a} to {c}.",
            "We need {a} and {x}.",
            "{k} {a}",
            "* {a}",
            "{n} wants {a}",
        )
    )
    line = frame.format(
        a=old, n=rng.choice(v.FIRST), k=rng.randint(2, 40), c=rng.choice(v.CITIES), x=rng.choice(v.PRODUCTS)
    )
    rows.insert(rng.randint(0, len(rows)), line)
    text = "\n".join(rows) + "\n"
    if (
        old == new
        or text.count(old) != 1
        or old in new
        or new in old
        or plain_words.divides(old)
        or plain_words.divides(new)
    ):
        return _replaced(rng, split, kind)
    story = Story("again_edits", rng, split, {path: text})
    story.ask(_EDITS[kind], a=old, b=new, p=path)
    if kind == "first":
        story.run("read_file", path=path)
    story.run("edit_file", path=path, old=old, new=new)
    story.answer(_CHANGED, a=old, b=new, p=path)
    return story.finish(path, file={path: story.world.files[path]})


def _valued(rng: Random, split: Split, kind: str) -> Episode:
    """Only the new value is named, or by how much the old one changes: the file is read first."""
    path = _path(rng) if rng.random() < 0.75 else v.file_name(rng, "ini", folder=0.1)
    labels = rng.sample(words.LABELS, rng.randint(2, 6))
    style = (
        "time"
        if kind == "value" and rng.random() < 0.15
        else rng.choice(("money", "money", "whole", "name" if kind == "value" else "whole"))
    )

    def draw() -> str:
        if style == "time":
            return f"{rng.randint(6, 22)}:{rng.choice(('00', '15', '30', '45'))}"
        if style == "name":
            return rng.choice((*v.FIRST, *v.WEEKDAYS, *v.COLOURS))
        return v.price(rng, 2, 200) if style == "money" else str(rng.randint(12, 950))

    if style == "time":
        labels = rng.sample(words.TIMED, len(labels))
    old = [draw() for _ in labels]
    glue = (
        rng.choice((" = ", "=", ": "))
        if path.endswith(".ini")
        else rng.choice((": ", ": ", " ", " - ", " = ", ", ", " | ", "\t", "..."))
    )
    rows = [f"{label}{glue}{value}" for label, value in zip(labels, old, strict=True)]
    key, was = labels[0], old[0]
    rng.shuffle(rows)
    if rng.random() < 0.35:
        rows.insert(
            0,
            rng.choice(
                ("# List", "Prices", "Notes", "[main]", "# current", f"as of {v.day(rng, 2024, 2027).isoformat()}")
            ),
        )
    text = "\n".join(rows) + "\n"
    new = draw()
    step = str(rng.randint(1, 9)) if style == "whole" or rng.random() < 0.5 else f"0.{rng.randint(1, 9)}0"
    if (
        text.count(was) != 1
        or new == was
        or (glue == "..." and style == "money")
        or (kind == "lowered" and float(was) <= float(step))
    ):
        return _valued(rng, split, kind)
    k = rng.choice((key, f"the {key}", f"the {key}", f"the value for {key}" if kind == "value" else f"the {key}"))
    story = Story("again_edits", rng, split, {path: text})
    story.ask(_EDITS[kind], k=k, b=new, p=path, n=step)
    story.run("read_file", path=path)
    if kind != "value":
        new = story.run("calculator", expression=f"{was} {'+' if kind == 'raised' else '-'} {step}")
    story.run("edit_file", path=path, old=was, new=new)
    story.answer(_SET, k=k, a=was, b=new, p=path)
    return story.finish(path, file={path: story.world.files[path]})


def _ticked(rng: Random, split: Split, kind: str) -> Episode:
    """A task's box is ticked: its exact line is read first."""
    done, *rest = rng.sample(DONE, rng.randint(2, 6))
    path = rng.choice(("tasks.md", "todo.md", "todo.txt", "chores.txt", _path(rng), _path(rng), _path(rng)))
    bullet = rng.choice(("- [ ] ", "- [ ] ", "[ ] ", "* [ ] "))
    rows = [bullet + done.task, *(bullet.replace("[ ]", rng.choice(("[ ]", "[ ]", "[x]"))) + one.task for one in rest)]
    old = rows[0]
    rng.shuffle(rows)
    if rng.random() < 0.3:
        rows.insert(
            0,
            rng.choice(("# Tasks", "# To do", "To do", f"# {rng.choice(v.WEEKDAYS)}", f"{rng.choice(v.FIRST)}'s list")),
        )
    story = Story("again_edits", rng, split, {path: "\n".join(rows) + "\n"})
    story.ask(_EDITS[kind], p=path, i=done.said, t=done.task)
    story.run("read_file", path=path)
    story.run("edit_file", path=path, old=old, new=old.replace("[ ]", "[x]"))
    story.answer(_TICKED, t=done.task, p=path)
    return story.finish(path, file={path: story.world.files[path]})


FAMILIES = {"again_edits": again_edits}
