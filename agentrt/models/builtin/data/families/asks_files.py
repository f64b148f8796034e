"""One fact out of somebody's papers: the right file is read at once, whether it was named or only its subject.

`asks_files_fact` has nearly a hundred kinds of papers; the answer is the value in a few words.
"""

from __future__ import annotations

import re
from dataclasses import replace
from random import Random

from agentrt.models.builtin.data.families import asks_files_frames as frames
from agentrt.models.builtin.data.families.asks_files_pages import PAPERS, Paper, beside, page, path_of
from agentrt.models.builtin.data.families.phrases import Bank, expand, fill
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.types import Episode, Split, phrasing_id

_QUESTIONS = Bank("asks_files_fact", [q for paper in PAPERS for asked in paper.asked for q in asked.questions])
_OF = {q: (paper, asked) for paper in PAPERS for asked in paper.asked for q in asked.questions}
_FRAMES = {
    (kind, order): Bank("asks_files_fact", bank)
    for kind, pair in frames.FACT.items()
    for order, bank in zip((False, True), pair, strict=True)
}


def asks_files_fact(rng: Random, split: Split) -> Episode:
    """A question about a paper; half of the time only its subject tells which."""
    question = _QUESTIONS.pick(rng, split)
    paper, asked = _OF[question]
    stem = rng.choice(paper.stems)
    path = path_of(rng, paper, stem)
    drawn = page(rng, paper, path)
    slots = {**drawn.slots, "stem": stem.replace("_", " ")}
    value = fill(asked.value, dict(slots))
    if not _clear(paper, drawn.text, value):
        return asks_files_fact(rng, split)
    kind = rng.choice(("bare", "bare", "bare", "spoken", "named", "named", "named"))
    files = {path: drawn.text}
    if kind != "named" or rng.random() < 0.5:
        files |= beside(rng, path, (paper.field,))
    wrong = misspelt(rng, path) if kind == "named" and len(files) > 1 and rng.random() < 0.2 else ""
    story = Story("asks_files_fact", rng, split, dict(sorted(files.items())))
    order = question.startswith("!")
    said = framed(rng, split, kind, fill(question.lstrip("!"), dict(slots)), wrong or path, slots["stem"], order)
    story.say(said, phrasing_id("asks_files_fact", question))
    story.run("read_file", path=path)
    story.answer(asked.answers, **slots)
    if value not in story.answered:
        raise ValueError(f"the value {value!r} is missing in {story.answered!r}")
    return some(
        rng,
        story.finish(value, listed=kind != "named" or bool(wrong)),
        "search_files",
        "list_files",
        "recall",
        "text_stats",
    )


def _clear(paper: Paper, text: str, value: str) -> bool:
    """The value stands in the text."""
    return all(part in text for part in value.split(" ")) and bool(paper.asked)


def framed(rng: Random, split: Split, kind: str, question: str, path: str, stem: str, order: bool = False) -> str:
    """The question in a sentence as it is typed, with the file's name or without."""
    frame = _FRAMES[kind, order].pick(rng, split)
    text = expand(frame, rng, q=question, p=path, s=stem)
    return casual(rng, text, path)


def casual(rng: Random, text: str, *kept: str) -> str:
    """The sentence with a capital letter, or typed on a phone: small letters (but for what is `kept`), no marks."""
    text = re.sub(r"\?\?$", "?", text)
    roll = rng.random()
    if roll < 0.3:
        small = text.lower()
        for one in kept:
            at = small.find(one.lower()) if one else -1
            if at >= 0:
                small = small[:at] + one + small[at + len(one) :]
        return small.rstrip("?.") if rng.random() < 0.5 and not small.rstrip("?.").endswith(kept) else small
    if roll < 0.45 or text.startswith(kept):
        return text
    return text[:1].upper() + text[1:]


def misspelt(rng: Random, path: str) -> str:
    """The file's name as a hurried person types it: a slip, another ending or none, spaces."""
    base, _, ending = path.rpartition(".")
    stem = base.rpartition("/")[2]
    at = rng.randrange(1, max(2, len(stem) - 1))
    dropped, doubled = stem[:at] + stem[at + 1 :], stem[:at] + stem[at] + stem[at:]
    turned = stem[: at - 1] + stem[at] + stem[at - 1] + stem[at + 1 :]
    wrong = rng.choice((dropped, dropped, doubled, doubled, turned, stem.replace("_", ""), stem.replace("_", "-")))
    other = "md" if ending == "txt" else "txt"
    return f"{wrong}.{ending if wrong != stem and rng.random() < 0.8 else other}"


def some(rng: Random, episode: Episode, *tools: str) -> Episode:
    """The episode with some of these tools beside its own."""
    return replace(episode, tools=tuple(dict.fromkeys((*episode.tools, *(t for t in tools if rng.random() < 0.3)))))


FAMILIES = {"asks_files_fact": asks_files_fact}
