# ruff: noqa: E501  (phrase banks read better on their own lines)
"""Something looked for in the files: the answer is what the line says, not the name of the file that it stands in."""

from __future__ import annotations

import re
from dataclasses import replace
from random import Random

from agentrt.models.builtin.data.families import again_steps_found_words as words
from agentrt.models.builtin.data.families import contents
from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.again_steps_found_words import Row
from agentrt.models.builtin.data.families.phrases import Bank, expand
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.types import Episode, Split, phrasing_id

_DIRECT, _INDIRECT = Bank("again_found", words.FRAMES), Bank("again_found", words.INDIRECT)
_QUESTIONS = Bank("again_found", [question for row in words.ROWS for question in row.questions])
_ROW_OF = {question: row for row in words.ROWS for question in row.questions}
_STEMS = ["notes", "diary", "journal", "list", "log", "garden", "house", "memo", "record", "book", "ledger", "misc", "summary", "archive", "stuff", "plan", "week", "people"]  # fmt: skip


def _slots(rng: Random, taken: str = "") -> dict[str, str]:
    """Values for every slot of a row."""
    before, after = rng.choice(v.CURRENCIES)
    day = v.day(rng, 2024, 2028)
    x, o = rng.sample([thing for thing in words.THINGS if thing != taken], 2)
    p, q = rng.sample(v.FIRST, 2)
    return {
        "x": x, "o": o, "p": p, "q": q, "c": rng.choice(v.CITIES) if rng.random() < 0.7 else v.word(rng, 3).capitalize(), "k": str(rng.randint(2, 60)), "m": f"{before}{v.price(rng, 2, 400)}{after}",
        "d": v.date_text(rng, day) if rng.random() < 0.6 else v.date_without_year(rng, day), "s": rng.choice(words.SHOPS), "w": rng.choice(words.PLACES), "v": f"{v.word(rng).capitalize()}",
        "n": str(rng.randint(1000, 99999)), "t": str(rng.randint(14, 24) * 10), "j": rng.choice(words.JOBS), "a": rng.choice(words.ALLERGIES), "y": str(rng.randint(1995, 2027)),
        "h": f"{rng.randint(5, 22)}:{rng.choice(('05', '12', '30', '47'))}",
    }  # fmt: skip


def _asked(rng: Random, split: Split, question: str, slots: dict[str, str]) -> str:
    """The question in a frame that suits it."""
    body = expand(question.lstrip("&!"), rng, **slots)
    if question.startswith("!"):
        return rng.choice(
            (
                body,
                f"{body}.",
                f"please {body}",
                f"can you {body}?",
                f"could you {body}?",
                f"{body[:1].upper()}{body[1:]}.",
            )
        )
    text = (_INDIRECT if question.startswith("&") else _DIRECT).pick(rng, split).replace("{q}", body)
    return text[:1].upper() + text[1:] if rng.random() < 0.7 else text


def again_found(rng: Random, split: Split) -> Episode:
    """A question that one line in one of several files answers."""
    question = _QUESTIONS.pick(rng, split)
    row = _ROW_OF[question]
    slots = _slots(rng)
    line, word = expand(row.line, rng, **slots), expand(row.word, rng, **slots)
    files = _files(rng, row, line, word)
    said = _asked(rng, split, question, slots)
    if word not in said:
        raise ValueError(f"the question must name what is looked for: {question}")
    if "\n".join(files.values()).lower().count(word.lower()) != line.lower().count(word.lower()):
        return again_found(rng, split)
    story = Story("again_found", rng, split, files)
    story.say(said, phrasing_id("again_found", question))
    story.run("search_files", text=word)
    value = expand(row.value, rng, **slots)
    short = expand(row.answer, rng, **slots)
    story.answer(
        (short, short, short, "It says: {l}", "{s} ({p})", "{l}."),
        l=line,
        s=short.rstrip("."),
        p=next(path for path, text in files.items() if line in text),
    )
    episode = story.finish(value if value in story.answered else value.split(" ")[-1])
    more = [tool for tool in ("recall", "list_files", "read_file", "count_occurrences") if rng.random() < 0.4]
    if not re.search("file|folder|search", said.lower()):
        more = [tool for tool in more if tool != "recall"]  # such a question might as well be one for the notes
    without = ("recall",) if "recall" not in more else ()
    return replace(episode, tools=tuple(dict.fromkeys((*episode.tools, *more))), without=without)


def _files(rng: Random, row: Row, line: str, word: str) -> dict[str, str]:
    """Two to five files; one has the line, among others of its kind."""
    alike = [expand(row.line, rng, **_slots(rng, word)) for _ in range(rng.randint(1, 5))]
    rest = [expand(other.line, rng, **_slots(rng, word)) for other in rng.sample(words.ROWS, 3)]
    rows = [
        *alike,
        *(one for one in rest if rng.random() < 0.4),
        *(contents.sentence(rng) for _ in range(rng.choice((0, 0, 1)))),
    ]
    rng.shuffle(rows)
    rows.insert(rng.randint(0, len(rows)), line)
    bullet = rng.choice(("", "", "- ", "* "))
    endings = (".txt", ".txt", ".md")
    names = [f"{rng.choice((*_STEMS, v.word(rng)))}{rng.choice(endings)}" for _ in range(rng.randint(2, 5))]
    files = {
        rng.choice(("", "", "", f"{v.folder_name(rng)}/")) + name: "\n".join(
            contents.lines_for(rng, name, rng.randint(2, 5))
        )
        + "\n"
        for name in names
    }
    files[rng.choice(list(files))] = "".join(f"{bullet}{one}\n" for one in rows)
    return dict(sorted(files.items()))


FAMILIES = {"again_found": again_found}
