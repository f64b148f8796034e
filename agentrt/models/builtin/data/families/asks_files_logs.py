# ruff: noqa: E501  (phrase banks read better on their own lines)
"""How often something happened, going by a log or a diary.

Either the request says what is written each time ("the log says DENIED"), and that is counted; or people's own word
for it stands there.
"""

from __future__ import annotations

import re
from random import Random
from typing import NamedTuple

from agentrt.models.builtin.data.families import asks_files_logs_words as words
from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.asks_files import casual, some
from agentrt.models.builtin.data.families.asks_files_pages import beside
from agentrt.models.builtin.data.families.phrases import Bank, expand, fill
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.types import Episode, Split, phrasing_id


class Logged(NamedTuple):
    """Something that is written down: file stems, what people call it, what is written, what else is written."""

    stems: tuple[str, ...]
    said: str
    written: str
    others: tuple[str, ...]
    asked: tuple[str, ...]
    marked: bool


def _parsed(text: str, marked: bool) -> list[Logged]:
    found = []
    for row in text.strip().splitlines():
        stems, term, others, asked = row.split(" | ")
        said, _, written = term.partition(" = ")
        found.append(Logged(tuple(stems.split()), said, written or said, tuple(others.split("; ")), tuple(asked.split("; ")), marked))  # fmt: skip
    return found


_LOGGED = [*_parsed(words.MARKED, True), *_parsed(words.WORDED, False)]
_MARKED = Bank("asks_files_log", [f"{i}: {q}" for i, one in enumerate(_LOGGED) for q in one.asked if one.marked])
_WORDED = Bank("asks_files_log", [f"{i}: {q}" for i, one in enumerate(_LOGGED) for q in one.asked if not one.marked])
_FRAMES = {
    (True, True): Bank("asks_files_log", words.SAID_NAMED),
    (True, False): Bank("asks_files_log", words.SAID_BARE),
    (False, True): Bank("asks_files_log", words.WORD_NAMED),
    (False, False): Bank("asks_files_log", words.WORD_BARE),
}


def asks_files_log(rng: Random, split: Split) -> Episode:
    """How often something is written down in a log."""
    marked, named = rng.random() < 0.6, rng.random() < 0.5
    template = (_MARKED if marked else _WORDED).pick(rng, split)
    number, _, question = template.partition(": ")
    one = _LOGGED[int(number)]
    stem = rng.choice(one.stems)
    path = stem + rng.choice((".log", ".log", ".log", ".txt") if one.marked else (".txt", ".txt", ".md", ".log"))
    if rng.random() < 0.12:
        path = f"{rng.choice(('logs', 'var', 'data', 'home', '2026'))}/{path}"
    term = one.said.lower() if one.marked and rng.random() < 0.2 else one.said
    files = {path: _text(rng, one)}
    if not named or rng.random() < 0.5:
        files |= {
            name: text
            for name, text in beside(rng, " ".join((path, *one.stems)), ()).items()
            if not name.endswith(".log")
        }
    story = Story("asks_files_log", rng, split, dict(sorted(files.items())))
    frame = _FRAMES[marked, named].pick(rng, split)
    if "{p}" in question:
        named, frame = True, rng.choice(("{q}?", "{q}"))
    if question.startswith(("count", "number")):
        frame = re.sub(r"\{q\}\?$", "{q}", frame.replace("{q}? ", rng.choice(("{q}, ", "{q}. "))))
    asked = fill(question, {"t": term, "p": path})
    story.say(
        casual(rng, expand(frame, rng, q=asked, t=term, p=path), path, term), phrasing_id("asks_files_log", template)
    )
    printed = story.run("count_occurrences", find=term, path=path)
    match = re.search(r"occurs (\d+)", printed)
    r = match.group(1) if match else printed
    story.answer(words.ANSWERS, r=r, w="time" if r == "1" else "times", t=term, p=path)
    return some(rng, story.finish(r, listed=not named), "text_stats", "search_files", "read_file", "calculator")


_STAMPS = (
    "{y}-{m:02}-{d:02} {h:02}:{q:02} ",
    "{h:02}:{q:02}:{s:02} ",
    "[{d:02}/{m:02} {h:02}:{q:02}] ",
    "{n} {d} {h:02}:{q:02}:{s:02} ",
    "{d}.{m}. ",
    "{y}-{m:02}-{d:02}: ",
)


def _text(rng: Random, one: Logged) -> str:
    """The log: what is asked about stands in it some times, seldom never."""
    stamp = rng.choice(_STAMPS[:4] if one.marked else (*_STAMPS, "- ", ""))
    tail = rng.random() < 0.4
    year, month = rng.randint(2024, 2027), rng.randint(1, 12)
    share = 0.0 if rng.random() < 0.04 else rng.uniform(0.2, 0.7)
    rows = []
    for _ in range(rng.randint(5, 14)):
        what = one.written if rng.random() < share else rng.choice(one.others)
        when = stamp.format(y=year, m=month, d=rng.randint(1, 28), h=rng.randint(0, 23), q=rng.randint(0, 59), s=rng.randint(0, 59), n=v.MONTHS[month - 1][:3])  # fmt: skip
        rows.append(when + what + (f" {rng.choice(('(', ''))}{rng.choice(v.FIRST)}".replace("(", "- ") if tail else ""))
    return "\n".join(rows) + "\n"


FAMILIES = {"asks_files_log": asks_files_log}
