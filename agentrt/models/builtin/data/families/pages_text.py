# ruff: noqa: E501  (lists read better on their own lines)
"""Longer texts as people keep them: letters, minutes, offers, instructions, put together sentence by sentence.

`GENRES` comes from `pages_words*`; `drawn` gives the sentences of one text with their values, `laid_out` the text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from typing import NamedTuple

from agentrt.models.builtin.data.families import pages_words, pages_words2
from agentrt.models.builtin.data.families.asks_files_pages import beside
from agentrt.models.builtin.data.families.pages_values import Drawn
from agentrt.models.builtin.data.families.phrases import fill

SLOT = re.compile(r"\{(\w+)\}")
HEADINGS = (
    "Good to know", "First things first", "Please note", "Details", "Before you ask", "In short", "One more thing",
    "Practical matters", "The rest", "And also", "Important", "What else", "For later", "To remember", "The small print",
)  # fmt: skip


class Asked(NamedTuple):
    """Questions with one answer."""

    questions: tuple[str, ...]
    value: str


class Change(NamedTuple):
    """How it is said that a value has changed; what the value is called."""

    label: str
    told: tuple[str, ...]
    slot: str


@dataclass(frozen=True)
class Fact:
    """A sentence in several forms, what is asked of it and how it changes; ``many``: it may stand several times."""

    forms: tuple[str, ...]
    many: bool
    asked: tuple[Asked, ...]
    changes: tuple[Change, ...]


@dataclass(frozen=True)
class Genre:
    """A kind of text: fields of other papers that it could be taken for, file stems, title, frame, sentences."""

    fields: tuple[str, ...]
    stems: tuple[str, ...]
    titles: tuple[str, ...]
    greetings: tuple[str, ...]
    closings: tuple[str, ...]
    fillers: tuple[str, ...]
    facts: tuple[Fact, ...]


class Told(NamedTuple):
    """A sentence of a text: the fact, the form, the values."""

    fact: Fact
    form: str
    slots: dict[str, str]

    @property
    def text(self) -> str:
        """The sentence as it stands."""
        text = fill(self.form, dict(self.slots))
        return text[:1].upper() + text[1:]

    def knows(self, template: str) -> bool:
        """Whether every slot of the template is one of this sentence."""
        return set(SLOT.findall(template)) <= set(SLOT.findall(self.form))


def _parts(text: str, mark: str = " || ") -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(mark) if part.strip())


def _genre(block: str) -> Genre:
    head, *rows = block.strip().splitlines()
    fields, stems, titles, greetings, closings = (part.strip() for part in re.split(r"\s*\|\s*", head))
    facts: list[Fact] = []
    fillers: list[str] = []
    for row in rows:
        mark, text = row[0], row[2:]
        if mark == "+":
            fillers += _parts(text)
        elif mark in "*-":
            facts.append(Fact(_parts(text), mark == "*", (), ()))
        else:
            facts[-1] = _with(facts[-1], mark, text)
    frame = (_parts(titles, ";"), _parts(greetings, ";"), _parts(closings, ";"))
    return Genre(tuple(fields.split()), tuple(stems.split()), *frame, tuple(fillers), tuple(facts))


def _with(fact: Fact, mark: str, text: str) -> Fact:
    said, value = text.rsplit(" => ", 1)
    if mark == "?":
        return Fact(fact.forms, fact.many, (*fact.asked, Asked(_parts(said, " | "), value)), fact.changes)
    label, told = said.split(": ", 1)
    change = Change(label, _parts(told, " | "), value)
    return Fact(fact.forms, fact.many, fact.asked, (*fact.changes, change))


GENRES = [_genre(block) for text in (pages_words.HOME, pages_words2.OUT) for block in text.strip().split("## ")[1:]]
BY_STEM = {genre.stems[0]: genre for genre in GENRES}


def told(values: Drawn, rng: Random, fact: Fact) -> Told:
    """The fact in one form."""
    form = rng.choice(fact.forms)
    return Told(fact, form, values.slots(SLOT.findall(form)))


def drawn(rng: Random, genre: Genre, first: Fact | None, most: int, without: str = "") -> tuple[list[Told], Drawn]:
    """The sentences of a text: that of `first` at the head, others, none with the slot `without`."""
    values = Drawn(rng)
    rest = [fact for fact in genre.facts if fact is not first]
    rng.shuffle(rest)
    chosen = [] if first is None else [first]
    chosen += rest[:most]
    repeated = [fact for fact in chosen if fact.many for _ in range(rng.randint(0, 2))]
    sentences = [told(values, rng, fact) for fact in (*chosen, *repeated)]
    return [one for one in sentences if not without or f"{{{without}}}" not in one.form], values


def laid_out(rng: Random, genre: Genre, sentences: Sequence[str], values: Drawn) -> str:
    """The text: a letter, sections, a list or paragraphs, with sentences between that nothing is asked of."""
    rows = [*sentences, *rng.sample(genre.fillers, min(len(genre.fillers), rng.randint(2, 6)))]
    rows = [row for row in rows if "{" not in row] + [_said(values, row) for row in rows if "{" in row]
    rng.shuffle(rows)
    title = _said(values, rng.choice(genre.titles)) if genre.titles else ""
    style = rng.choice(("letter", "letter", "letter", "sections", "sections", "bullets", "numbers", "paragraphs"))
    if style == "letter" and genre.greetings:
        head = _said(values, rng.choice(genre.greetings))
        return f"{head}\n\n{_paragraphs(rng, rows)}\n\n{_said(values, rng.choice(genre.closings))}\n"
    top = f"{rng.choice(('# ', '', '# '))}{title}\n\n" if title else ""
    end = f"\n{_said(values, rng.choice(genre.closings))}\n" if rng.random() < 0.4 else ""
    if style == "sections":
        size = rng.randint(2, 3)
        groups = [rows[at : at + size] for at in range(0, len(rows), size)]
        bullet, gap = rng.choice((("- ", "\n"), ("", "\n"), ("", " "), ("* ", "\n")))
        heads = rng.sample(HEADINGS, len(groups))
        body = "\n\n".join(
            f"## {head}\n" + gap.join(bullet + row for row in group) for head, group in zip(heads, groups, strict=True)
        )
    elif style == "bullets":
        body = "\n".join(f"- {row}" for row in rows)
    elif style == "numbers":
        body = "\n".join(f"{number}. {row}" for number, row in enumerate(rows, 1))
    else:
        body = _paragraphs(rng, rows)
    return f"{top}{body}\n{end}"


def _said(values: Drawn, template: str) -> str:
    return fill(template, dict(values.slots(SLOT.findall(template))))


def _paragraphs(rng: Random, rows: Sequence[str]) -> str:
    text, at = "", 0
    while at < len(rows):
        size = rng.randint(1, 4)
        text += ("\n\n" if text else "") + " ".join(rows[at : at + size])
        at += size
    return text


def path_of(rng: Random, stem: str) -> str:
    """A file name for a text."""
    name = f"{stem}{rng.choice(('.txt', '.txt', '.md'))}"
    return f"{rng.choice(('docs', 'letters', 'notes', 'private', 'texts'))}/{name}" if rng.random() < 0.1 else name


def around(rng: Random, path: str, fields: tuple[str, ...]) -> dict[str, str]:
    """Other files beside it, of other fields."""
    return beside(rng, path, fields, 2, 5)
