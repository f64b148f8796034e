"""Wishes that no tool grants: refused beside tempting tools, and in words that the held-out ones do not use."""

from __future__ import annotations

from random import Random

from agentrt.models.builtin.data import mix, refusal, refusal_everyday, refusal_wishes
from agentrt.models.builtin.data.refusal_wishes_words import TALK
from agentrt.models.builtin.data.types import phrasings


def test_every_wish_can_be_said_and_is_refused_beside_its_tools() -> None:
    rng = Random(3)
    offered = 0
    for _ in range(600):
        document = mix.compose(rng, refusal_wishes.wish(rng, "train"))
        first, last = document.episode.turns
        assert "{" not in first.text and "[" not in first.text and "  " not in first.text, first.text
        assert last.kind == "cannot"
        names = {tool["name"] for tool in document.tools}
        assert not names & {"recall", "search_files", "python", "shell"}
        offered += bool(names)
    assert offered == 600


def test_small_talk_is_answered_however_many_tools_there_are() -> None:
    rng = Random(3)
    for _ in range(100):
        episode = refusal_wishes.talk(rng, "train")
        assert [turn.kind for turn in episode.turns] == ["user", "answer"]


def test_what_was_held_out_is_still_held_out() -> None:
    held = set(phrasings(refusal.WORLD, "held-out")) | set(phrasings(tuple(refusal_everyday._TOOLS), "held-out"))
    ours = set(refusal_wishes._TEMPLATES)
    assert len(ours) > 300 and not {t.lower() for t in held} & ours
    said = {ask for asks, _ in refusal.GREETINGS for ask in phrasings(asks, "held-out")}
    assert not said & {ask for asks, _ in TALK for ask in asks}
