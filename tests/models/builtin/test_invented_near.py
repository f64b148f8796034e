"""Invented tools among near misses: what the person says is not what the tool says, and the halves stay apart."""

from __future__ import annotations

import json
import re
from random import Random

import jsonschema
import pytest

from agentrt.models.builtin.data import (
    holdout,
    invented_attributes,
    invented_facts,
    invented_near,
    invented_near_tools,
    invented_things,
    invented_verbs,
    mix,
)
from agentrt.models.builtin.data.invented_words import DEEDS, FACTS, THINGS
from agentrt.models.builtin.data.types import Split, phrasings


@pytest.mark.parametrize("split", ["train", "held-out"])
def test_the_call_is_valid_and_its_values_are_in_the_request(split: Split) -> None:
    rng = Random(4)
    for _ in range(400):
        episode = invented_near.draw(rng, split)
        document = mix.compose(rng, episode)
        specs = {spec["name"]: spec for spec in document.tools}
        request, first = episode.turns[0].text, episode.turns[1]
        if first.kind == "cannot":
            assert not episode.answerable
            continue
        jsonschema.validate(json.loads(json.dumps(dict(first.args))), specs[first.tool]["parameters"])
        enums = json.dumps(specs[first.tool]["parameters"])
        for value in first.args.values():
            if isinstance(value, str):
                assert value in request or f'"{value}"' in enums, (value, request)
        assert episode.turns[-1].kind == "answer"
        for number in re.findall(r"\d+(?:\.\d+)?", episode.turns[-1].text):
            assert number in request + episode.turns[2].text


def test_a_quarter_has_no_tool_and_near_misses_stand_by_as_often_in_both_halves() -> None:
    rng = Random(2)
    drawn = [invented_near.draw(rng, "train") for _ in range(1500)]
    absent = [len(one.invented) for one in drawn if not one.answerable]
    present = [len(one.invented) - 1 for one in drawn if one.answerable]
    assert 0.2 < len(absent) / len(drawn) < 0.3
    assert abs(sum(absent) / len(absent) - sum(present) / len(present)) < 0.2


def test_nothing_that_was_held_out_is_trained() -> None:
    held = {template for deed in DEEDS for template in phrasings(deed.asks, "held-out")}
    held |= set(phrasings(invented_facts.ASKS, "held-out"))
    ours = {ask for asks in invented_verbs.ASKS.values() for ask in asks} | set(invented_near.NOUNS)
    ours |= {ask for doing in invented_verbs.COMMON for ask in doing.asks}
    assert not held & ours


def test_the_held_out_words_are_not_trained() -> None:
    trained = {word for group in invented_things.groups("train") for word in group}
    assert not trained & {word for group in invented_things.groups("held-out") for word in group}
    known = {name for one in (*invented_attributes.KNOWN, *invented_attributes.MORE) for name in one.names}
    assert not known & {name for one in invented_attributes.SELDOM for name in one.names}
    assert len(invented_things.groups("train")) > 3 * len(THINGS)


def test_no_question_means_two_attributes_that_stand_side_by_side() -> None:
    meant: dict[str, str] = {}
    for one in (*invented_attributes.KNOWN, *invented_attributes.MORE):
        for said in (*one.questions, *one.clauses, *one.names):
            assert "{x}" in said or said in one.names
            other = meant.setdefault(said, one.group)
            assert not invented_near_tools.apart(other, one.group, invented_near_tools.NEAR), said


def test_no_order_means_two_deeds_that_stand_side_by_side() -> None:
    meant: dict[str, str] = {}
    for doing in invented_verbs.COMMON:
        for said in doing.asks:
            other = meant.setdefault(said.lower(), doing.group)
            assert not invented_near_tools.apart(other, doing.group, invented_verbs.NEAR), said


def test_every_fact_of_the_first_tables_is_asked_in_more_ways() -> None:
    names = {name for one in invented_attributes.KNOWN for name in one.names}
    assert names == {name for fact, _, _ in FACTS for name in fact.split("/")}


def test_choices_can_be_drawn_among_near_misses() -> None:
    pairs = holdout.choices(20, maker=invented_near.draw)
    assert sum(one.tool is None for one in pairs) > 15
