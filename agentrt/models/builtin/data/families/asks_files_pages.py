# ruff: noqa: E501  (lists read better on their own lines)
"""People's papers: what stands in them, under which names they lie, and the other files beside them.

The papers and the questions come from `asks_files_words*`; `page` draws one with its values, `beside` puts files of
other fields into the workspace, whose names cannot be meant.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from random import Random
from typing import NamedTuple

from agentrt.models.builtin.data.families import asks_files_words, asks_files_words2, asks_files_words3
from agentrt.models.builtin.data.families.asks_files_values import PAIRS, Values
from agentrt.models.builtin.data.families.phrases import fill

_SLOT = re.compile(r"\{(\w+)\}")
_DERIVED = {other for other, _ in PAIRS.values()} | {"stem"}


class Asked(NamedTuple):
    """Questions with one answer: how it may be asked, the value, what is answered."""

    questions: tuple[str, ...]
    value: str
    answers: tuple[str, ...]


@dataclass(frozen=True)
class Paper:
    """A kind of paper: its field, file stems, lines (`many`: stands several times) and what is asked."""

    field: str
    stems: tuple[str, ...]
    lines: tuple[tuple[bool, tuple[str, ...]], ...]
    asked: tuple[Asked, ...]


class Page(NamedTuple):
    """One drawn paper: its text, the values of the line that is asked about."""

    text: str
    slots: dict[str, str]


def _parsed(text: str) -> list[Paper]:
    papers = []
    for block in text.strip().split("## ")[1:]:
        head, *rows = block.strip().splitlines()
        field, stems = head.split(": ")
        lines = tuple((row[0] == "*", tuple(row[1:].split(" || "))) for row in rows if row[0] in "*-")
        asked = tuple(_asked(row[1:]) for row in rows if row[0] == "?")
        papers.append(Paper(field, tuple(stems.split()), lines, asked))
    return papers


def _asked(row: str) -> Asked:
    questions, value, answers = row.split(" => ")
    return Asked(tuple(questions.split(" | ")), value, tuple(answers.split(" | ")))


PAPERS = [
    *_parsed(asks_files_words.HOME_AND_WORK),
    *_parsed(asks_files_words2.OUT_AND_ABOUT),
    *_parsed(asks_files_words3.HOBBIES_AND_TRADES),
]


def page(rng: Random, paper: Paper, path: str, most: int = 6) -> Page:
    """The text of the paper that lies under `path`, and the values of one of each of its lines."""
    values = Values(rng)
    rows: list[str] = []
    chosen: dict[str, str] = {}
    bullet = rng.choice(("", "", "", "- ", "* "))
    if rng.random() < 0.3:
        rows += [
            rng.choice(("# ", "", "## ")) + path.rsplit("/", 1)[-1].rsplit(".", 1)[0].replace("_", " ").capitalize()
        ]
    for many, forms in paper.lines:
        form = rng.choice(forms)
        names = [name for name in dict.fromkeys(_SLOT.findall(form)) if name not in _DERIVED]
        drawn = [values.slots(names) for _ in range(rng.randint(3, most) if many else 1)]
        rows += [bullet + fill(form, dict(slots)) for slots in drawn]
        chosen |= rng.choice(drawn)
    return Page("\n".join(rows) + "\n", chosen)


def path_of(rng: Random, paper: Paper, stem: str = "") -> str:
    """A file name for the paper."""
    name = f"{stem or rng.choice(paper.stems)}{rng.choice(('.txt', '.txt', '.md'))}"
    return f"{rng.choice((paper.field, 'docs', 'notes', 'home', 'files'))}/{name}" if rng.random() < 0.12 else name


_BARE = (
    "app.py", "photo.jpg", "logo.png", "budget.csv", "sales.csv", "orders.csv", "expenses.csv", "server.log", "access.log",
    "config.ini", "settings.yaml", "data.json", "README.md", "LICENSE", "index.html", "invoice.pdf", "slides.pdf", "poem.txt",
    "novel.txt", "essay.md", "speech.txt", "lyrics.txt", "dream.txt", "jokes.txt", "quotes.md", "ideas.md", "temperatures.csv",
)  # fmt: skip


def beside(rng: Random, taken: str, fields: tuple[str, ...], least: int = 2, most: int = 6) -> dict[str, str]:
    """Other files: papers of other fields, and such as hold no facts; none shares a word with `taken`."""
    mine = set(re.split(r"\W|_", taken.lower()))
    found: dict[str, str] = {}
    for _ in range(rng.randint(least, most)):
        if rng.random() < 0.3:
            path, text = rng.choice(_BARE), "a,b\n1,2\n"
        else:
            other = rng.choice(PAPERS)
            if other.field in fields:
                continue
            path = path_of(rng, other)
            text = page(rng, other, path, 4).text
        if not mine & set(re.split(r"\W|_", path.rsplit(".", 1)[0].lower())):
            found[path] = text
    if len(found) < 2:
        return beside(rng, taken, fields, least, most)
    return found
