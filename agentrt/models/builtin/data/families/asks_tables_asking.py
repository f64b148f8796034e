# ruff: noqa: E501  (phrase banks read better on their own lines)
"""How a question of `asks_tables` reaches the runtime: with its table named, half named or left to the list of files, and
with what people say before and after."""

from __future__ import annotations

import re
from collections.abc import Mapping
from random import Random

from agentrt.models.builtin.data.families import asks_tables_sheets as sheets
from agentrt.models.builtin.data.families import contents
from agentrt.models.builtin.data.families.asks_tables_sheets import Sheet
from agentrt.models.builtin.data.families.asks_tables_topics import TOPICS
from agentrt.models.builtin.data.families.phrases import phrase
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.types import phrasing_id

_INLINE = (
    *["in {p}"] * 7, "from {p}", "from {p}", "according to {p}", "going by {p}", "by {p}", "({p})", "(see {p})", "- see {p}", "as per {p}", "based on {p}", "in the file {p}",
    "in my {p}", "out of {p}", "using {p}", "on {p}", "in the table {p}", "- it's {p}", "-> {p}",
)  # fmt: skip
_LEADS = (
    "{p}: ", "{p}: ", "{p} - ", "In {p}, ", "In {p}: ", "From {p}: ", "Looking at {p}, ", "Look at {p}: ", "Open {p}. ", "See {p}. ", "Check {p}: ", "I have {p} here. ", "Here's {p}. ",
    "With {p}: ", "Using {p}, ", "Going by {p}, ", "{p}, ", "It's all in {p}. ", "We keep {p}. ", "Have a look at {p}: ", "Going through {p}. ", "file {p}: ", "Question about {p}: ", "re {p}: ", "About {p}: ",
)  # fmt: skip
_TAILS = (
    " See {p}.", " It's in {p}.", " Look in {p}.", " {p}", " ({p})", " The file is {p}.", " Use {p} please.", " {p} has it.", " You'll find it in {p}.", " Should be in {p}.",
    " It's all in {p}", " I keep it in {p}.", " Check {p}.", " cf. {p}", " The list is {p}.", " Please use {p}.",
)  # fmt: skip
_HALF = (
    "in the {s} file", "in the {s} table", "in the {s} list", "in my {s} file", "in our {s} sheet", "on the {s} sheet", "on the {s} list", "according to the {s} file", "by our {s} list", "in the {s} csv",
    "from the {s} table", "(the {s} file)", "going by the {s} sheet", "in the {s} spreadsheet", "(it's in the {s} csv)", "per the {s} list", "from my {s} spreadsheet", "out of the {s} sheet",
)  # fmt: skip
_BEFORE = (
    "Before I ring round:", "For the newsletter:", "My boss wants to know:", "Quick one:", "For the minutes,", "Somebody just asked me:", "For tomorrow:", "Mum is asking:", "I've lost track.", "Can't see it at a glance:",
    "I'm filling in a form.", "For my report:", "Just wondering,", "I'm on the phone with them.", "Doing the planning:", "One thing:", "I'd be grateful to know:", "Writing the summary now.", "Need this for the meeting:", "Sorry, me again.",
    "ok so", "right,", "morning!", "Evening all,", "hiya,", "Good afternoon.", "Dear all,", "yo", "hey there,", "My husband doesn't believe me.", "It's for the parents' evening.", "The committee asks:", "Just to be sure:", "I should know this but",
    "Not urgent:", "I'm at the counter right now.", "I'm no good with spreadsheets.", "Without opening the thing myself:", "You're quicker than me:", "We were arguing about it:", "For the accountant:", "Checking something.", "Could be I'm wrong, but",
)  # fmt: skip
_AFTER = (
    "I need it for the meeting.", "It's for the newsletter.", "I have to tell them tonight.", "They're waiting.", "I can't work it out.", "I keep forgetting.", "I want to be sure.", "I've to report it.", "Then I can plan.", "No rush.", "My glasses are upstairs.",
    "I'd like to get this settled.", "I'm just about to order.", "asap pls", "cheers", "ta", "thx", "Much obliged.", "Kind regards, Hilda", "Just the figure.", "Short answer is fine.", "That's all I need.", "The boss wants it today.", "Don't need details.",
)  # fmt: skip


def say(story: Story, template: str, sheet: Sheet, slots: Mapping[str, object]) -> bool:
    """The person asks; whether only the list of files tells which table is meant."""
    rng = story.rng
    text = phrase(template, rng, dict(slots)).strip()
    keep = any(text.startswith(str(value)) for value in slots.values())  # names keep their capital
    story.put(sheet.path, sheet.text)
    roll, path = rng.random(), sheet.path
    unnamed = False
    if roll < 0.44:
        text = _named(rng, text, path, keep)
    elif roll < 0.56 and (half := _half(path)):
        text = _inline(rng, text, rng.choice(_HALF).replace("{s}", half))
        unnamed = True
    else:
        unnamed = True
    if unnamed or rng.random() < 0.4:
        surround(story, sheet, text)
    text = _framed(rng, text, keep)
    story.say(
        re.sub(r" +([.?!,:])(?=\s|$)", r"\1", re.sub(r" {2,}", " ", text)).strip(), phrasing_id(story.family, template)
    )
    return unnamed


def _framed(rng: Random, text: str, keep: bool) -> str:
    if rng.random() < 0.13:
        lead = rng.choice(_BEFORE)
        low = text if keep else _lower(text)
        text = f"{lead} {text if lead[-1] in '.!?' else low}"
    if rng.random() < 0.11:
        text = f"{text}{'' if text[-1] in '.?!' else rng.choice(('.', '?', ','))} {rng.choice(_AFTER)}"
    return text


_FIRST_WORDS = re.compile(
    r"(what|which|who|how|is|are|was|were|has|have|do|does|did|can|could|would|will|please|tell|give|show|list|find|add|sum|count|the|any|total|average|all|when|where|"
    r"name|work|look|number|i'd|let|on|just|so|highest|lowest|most|least|whose|anyone|anybody)\b",
    re.IGNORECASE,
)


def _common(text: str) -> bool:
    return _FIRST_WORDS.match(text) is not None


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:] if _common(text) else text


def _named(rng: Random, text: str, path: str, keep: bool) -> str:
    roll = rng.random()
    if roll < 0.55 and not re.search(r"[.?!:;] \w", text):
        return _inline(rng, text, rng.choice(_INLINE).replace("{p}", path))
    if roll < 0.8:
        lead = rng.choice(_LEADS).replace("{p}", path)
        return lead + (text if lead.rstrip()[-1] in ".!?" or keep else _lower(text))
    return f"{text}{'' if text[-1] in '.?!' else rng.choice(('.', '?'))}{rng.choice(_TAILS).replace('{p}', path)}"


def _inline(rng: Random, text: str, where: str) -> str:
    end = text[-1] if text[-1] in ".?!" else ""
    return f"{text[: len(text) - len(end)]} {where}{end}"


def _half(path: str) -> str:
    """What people call the file of that name: its words."""
    stem = path.rsplit("/", 1)[-1].rsplit(".", 1)[0].lower()
    return " ".join(
        part for part in re.findall("[a-z]+", stem) if part not in ("list", "v", "q", "final", "new", "week", "all")
    )


def surround(story: Story, sheet: Sheet, text: str) -> None:
    """Two to six other files whose names do not fit the request."""
    rng, said = story.rng, text.lower()
    taken = sheets.words_of(sheet.path)

    def fits(path: str) -> bool:
        words = sheets.words_of(path)
        return bool(words & taken) or any(re.search(rf"\b{re.escape(word)}", said) for word in words)

    others = [topic for topic in TOPICS.values() if topic.domain != sheet.topic.domain]
    for topic in rng.sample(others, min(len(others), rng.randint(1, 4))):
        other = sheets.draw(rng, topic, (), (2, 5))
        if not fits(other.path):
            story.put(other.path, other.text)
    for path, content in contents.others(rng, rng.randint(1, 3), sheet.path).items():
        if not path.endswith("csv") and "/" not in path and not fits(path):
            story.put(path, content)
