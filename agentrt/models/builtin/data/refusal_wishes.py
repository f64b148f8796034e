"""Wishes that no tool grants beside the tools that tempt, and small talk with tools standing by.

A wish ends in a refusal whatever words, days and numbers it shares with a tool; a greeting is answered however many
tools are there, and a wish after a greeting is still a wish.
"""

from __future__ import annotations

from random import Random

from agentrt.models.builtin.data import corpus
from agentrt.models.builtin.data.builtin_specs import BUILTIN_SPECS
from agentrt.models.builtin.data.families.phrases import expand, lines
from agentrt.models.builtin.data.refusal_everyday import slots, spoken
from agentrt.models.builtin.data.refusal_wishes_words import TALK, WISHES
from agentrt.models.builtin.data.types import Episode, Split, answer, cannot, phrasing_id, phrasings, pick, user

_TOOLS = {template: tuple(dict.fromkeys(tools)) for tools, block in WISHES for template in lines(block)}
_TEMPLATES = tuple(_TOOLS)
_HELLO = (
    "Hello! {}",
    "Hi, {}",
    "Good morning, {}",
    "Hey, {}",
    "Thanks! Now {}",
    "Great. {}",
    "How are you? {}",
    "Ok thanks, {}",
)
_NOT_OFFERED = ("python", "shell", "search_files", "recall")
"""Tools that might do after all: what was noted or filed may answer a question."""


def wish(rng: Random, split: Split) -> Episode:
    """A wish that needs hands, a phone, the web or tomorrow's paper, beside one to four tools that tempt."""
    from agentrt.models.builtin.data.refusal import words

    template = rng.choice(phrasings(_TEMPLATES, split))
    request = spoken(rng, expand(template, rng, **slots(rng), **_more(rng)).strip())
    if rng.random() < 0.06:
        own = request if request[:2] in ("I ", "I'") else request[:1].lower() + request[1:]
        request = rng.choice(_HELLO).format(own)
    return Episode(
        (user(request), cannot(words(rng, request))),
        tools=tuple(rng.sample(_TOOLS[template], rng.choice((0, 1, 2, 2, 3, 4)))),
        family="world:wish",
        phrasing=phrasing_id("wish", template),
        answerable=False,
        without=_NOT_OFFERED,
        check={"refuses": True},
    )


def _more(rng: Random) -> dict[str, object]:
    return {
        "noun": rng.choice(corpus.NOUN),
        "goods": rng.choice(corpus.PRODUCT),
        "quoted": f'"{corpus.phrase(rng)}"',
    }


def talk(rng: Random, split: Split) -> Episode:
    """Small talk with tools standing by: it wants none of them and is no wish."""
    asks, replies = rng.choice(TALK)
    template = pick(rng, split, asks)
    tools = rng.sample(list(BUILTIN_SPECS), rng.choice((0, 1, 2, 3, 5)))
    text = template + rng.choice(("", "", "!", ".")) if template[-1] not in "?!" else template
    return Episode(
        (user(text), answer(rng.choice(replies))),
        tools=tuple(tools),
        family="world:talk",
        phrasing=phrasing_id("talk", template),
    )
