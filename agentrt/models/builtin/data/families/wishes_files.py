# ruff: noqa: E501  (lists read better on their own lines)
"""Wishes about the workspace's files and the people in them that no tool grants, and their twins that one does.

"Ring the florist" and "print report.txt" are refused while the tools for files and tables stand by and the names of the
files are shown; "what is the florist's number" and "who wrote the report" go to the same files.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from random import Random

from agentrt.models.builtin.data.families import asks_tables_sheets as sheets
from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families import wishes_files_words, wishes_files_words2
from agentrt.models.builtin.data.families.asks_files import some
from agentrt.models.builtin.data.families.asks_files_pages import beside
from agentrt.models.builtin.data.families.asks_tables import episode
from agentrt.models.builtin.data.families.asks_tables_asking import say
from agentrt.models.builtin.data.families.asks_tables_sheets import Ask
from agentrt.models.builtin.data.families.phrases import Deck, fill, phrase
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.types import Episode, Split, phrasing_id

TOOLS = ("read_file", "append_file", "write_file", "edit_file", "search_files", "list_files", "describe_table", "table_query", "text_stats", "remember")  # fmt: skip
"""What stands by where a wish is refused."""


@dataclass(frozen=True)
class Paper:
    """A kind of paper: names, text, wishes, and (questions, what is answered)."""

    stems: tuple[str, ...]
    text: str
    wishes: tuple[str, ...]
    asked: tuple[tuple[tuple[str, ...], str], ...]


def _papers(text: str) -> list[Paper]:
    found = []
    for block in re.split(r"^@", text, flags=re.MULTILINE)[1:]:
        head, *rows = block.strip().splitlines()
        body = "\n".join(row[1:] for row in rows if row.startswith("|")) + "\n"
        wishes = tuple(one for row in rows if row.startswith("- ") for one in row[2:].split("; "))
        asked = tuple(row[2:].split(" => ") for row in rows if row.startswith("? "))
        found.append(Paper(tuple(head.split()), body, wishes, tuple((tuple(q.split("; ")), a) for q, a in asked)))
    return found


PAPERS = _papers(wishes_files_words2.PAPERS)
TOPICS = sheets.topics(wishes_files_words.TOPICS)
_ASKS: dict[str, Ask] = {f"{t.stems[0]} {at}": ask for t in TOPICS.values() for at, ask in enumerate(t.asks)}
_WISHED = {f"{paper.stems[0]} wish": paper for paper in PAPERS}
_ASKED = {f"{p.stems[0]} {at} asked": (p, a) for p in PAPERS for at, (_, a) in enumerate(p.asked)}
_BANKS: dict[str, tuple[str, ...]] = {
    **{key: ask.templates for key, ask in _ASKS.items()},
    **{key: paper.wishes for key, paper in _WISHED.items()},
    **{f"{p.stems[0]} {at} asked": q for p in PAPERS for at, (q, _) in enumerate(p.asked)},
}
_DECK = Deck("wishes_files", _BANKS, {key: len(bank) for key, bank in _BANKS.items()})


def wishes_files(rng: Random, split: Split) -> Episode:
    """A wish about files that nothing grants, or a question about the same ones."""
    for _ in range(200):
        key = _DECK.draw(rng, split)
        template = _DECK[key].pick(rng, split)
        if key in _WISHED:
            return _paper_wish(rng, split, _WISHED[key], template)
        if key in _ASKED:
            return _paper_asked(rng, split, *_ASKED[key], template)
        if _ASKS[key].verb[0] == "wish":
            return _table_wish(rng, split, _ASKS[key], template)
        found = _table_asked(rng, split, _ASKS[key], template)
        if found:
            return found
    raise RuntimeError("no episode of wishes_files in 200 tries")


def _table_asked(rng: Random, split: Split, ask: Ask, template: str) -> Episode | None:
    found = episode("wishes_files", rng, split, ask, template, TOPICS)
    return found and some(rng, found, "read_file", "append_file", "edit_file", "remember")


def _table_wish(rng: Random, split: Split, ask: Ask, template: str) -> Episode:
    sheet = sheets.draw(rng, TOPICS[ask.topic], [*ask.roles, *re.findall(r"\{(\w+)\}", template)], (5, 14))
    story = Story("wishes_files", rng, split)
    say(story, template, sheet, rng.choice(sheet.rows))
    return _refused(rng, story)


def _refused(rng: Random, story: Story) -> Episode:
    from agentrt.models.builtin.data.refusal import WORDS

    story.cannot(WORDS)
    chosen = tuple(rng.sample(TOOLS, rng.randint(2, 6)))
    found = story.finish(without=("python", "shell", "apply_changes"), refuses=True, listed=True)
    return replace(found, tools=chosen, answerable=False)


def _values(rng: Random) -> dict[str, str]:
    a, b, c = rng.sample(v.FIRST, 3)
    before, after = rng.choice(v.CURRENCIES)
    first, second = v.day(rng, 2024, 2028), v.day(rng, 2024, 2028)
    n, k = rng.sample(range(3, 60), 2)
    early, late = sorted(rng.sample(range(7, 22), 2))
    return {
        "a": a, "b": b, "c": c, "n": str(n), "k": str(k), "m": f"{before}{rng.randint(61, 980)}{after}",
        "day": f"{first.day} {v.MONTHS[first.month - 1]} {first.year}", "day2": f"{second.day} {v.MONTHS[second.month - 1]}",
        "t": f"{early}:{rng.choice(('15', '45'))}", "t2": f"{late}:{rng.choice(('00', '30'))}", "city": v.city(rng),
        "ph": f"0{rng.randint(100, 999)} {rng.randint(10_000, 999_999)}",
    }  # fmt: skip


def _put(rng: Random, story: Story, paper: Paper) -> dict[str, str]:
    """The paper among other files; its values, with its name."""
    stem = rng.choice(paper.stems)
    path = stem + rng.choice((".txt", ".txt", ".md"))
    path = f"{rng.choice(('docs', 'papers', 'home'))}/{path}" if rng.random() < 0.1 else path
    values = _values(rng)
    text = fill(paper.text, dict(values))
    files = {path: text, **beside(rng, " ".join((path, *paper.stems)), ())}
    for name in sorted(files):
        story.put(name, files[name])
    return {**values, "p": path, "s": stem.replace("_", " ")}


def _paper_wish(rng: Random, split: Split, paper: Paper, template: str) -> Episode:
    story = Story("wishes_files", rng, split)
    story.say(phrase(template, rng, {**_put(rng, story, paper)}), phrasing_id("wishes_files", template))
    return _refused(rng, story)


def _paper_asked(rng: Random, split: Split, paper: Paper, value: str, template: str) -> Episode:
    story = Story("wishes_files", rng, split)
    values = _put(rng, story, paper)
    said = phrase(template, rng, {**values})
    story.say(said, phrasing_id("wishes_files", template))
    story.run("read_file", path=values["p"])
    r = fill(value, dict(values))
    story.answer(
        ("{r}.", "{r}.", "It is {r}." if r != values["a"] else "{r}.", "{r}, according to {p}."), r=r, p=values["p"]
    )
    found = story.finish(r, listed="{p}" not in template)
    return some(rng, found, "search_files", "append_file", "edit_file", "remember", "list_files")


wishes_files.deck = _DECK  # type: ignore[attr-defined]  # the tests count the phrasings
FAMILIES = {"wishes_files": wishes_files}
