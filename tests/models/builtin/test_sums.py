"""Word problems of several numbers: one sum of what was said, shares kept apart from changes, minutes as sixtieths."""

from __future__ import annotations

import re
from random import Random

import pytest

from agentrt.models.builtin.data.families import FAMILIES
from agentrt.models.builtin.data.types import Episode
from agentrt.tools.packs.arithmetic import calculator

NAMES = ("sums_three", "sums_shares", "sums_spans")


def drawn(name: str, count: int = 200) -> list[Episode]:
    return [FAMILIES[name](Random(f"{name}-{seed}"), "train") for seed in range(count)]


@pytest.mark.parametrize("name", NAMES)
def test_one_sum_whose_result_is_the_answer(name: str) -> None:
    for episode in drawn(name):
        said, call, result, answer = episode.turns
        assert not re.search(r"[{}]|\s[?.!,]|\ban? an? ", said.text + answer.text)
        assert result.text == calculator(call.args["expression"]) and result.text in answer.text
        assert episode.check["answer_contains"] == [result.text]


@pytest.mark.parametrize("name", NAMES)
def test_a_family_has_many_phrasings(name: str) -> None:
    assert len(FAMILIES[name].deck.templates) >= 150  # type: ignore[attr-defined]


def test_a_share_is_no_change() -> None:
    seen = set()
    for episode in drawn("sums_shares", 600):
        said, expression = episode.turns[0].text.lower(), episode.turns[1].args["expression"]
        for words, form in {
            "what share|what part of": r"^\S+ / \S+ \* 100$|^\S+ \* \S+ / \S+ \* 100$",
            "by how many percent|growth in|percent change": r"^\((\S+) - (\S+)\) / \2 \* 100$",
            "what's left in percent|how many percent to go|percentage remaining": r"^\((\S+) - \S+\) / \1 \* 100$",
        }.items():
            if re.search(words, said):
                seen.add(words)
                assert re.search(form, expression), said
    assert len(seen) == 3


def test_minutes_are_sixtieths_of_the_hour() -> None:
    worked = [
        episode.turns[1].args["expression"]
        for episode in drawn("sums_spans", 400)
        if re.search(r"hours.* minutes.*\ban hour\b", episode.turns[0].text)
    ]
    assert worked and all("/ 60" in expression for expression in worked)
