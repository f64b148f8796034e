"""Sums, conversions and orders in plain words: the numbers of a call were said, the sign is that of the words."""

from __future__ import annotations

import re
from random import Random

import pytest

from agentrt.models.builtin.data.families import (
    FAMILIES,
    again_sums,
    again_sums_measures,
    again_sums_orders,
    again_sums_units,
    again_sums_worded,
)
from agentrt.models.builtin.data.types import Episode, Turn


def drawn(name: str, count: int = 80) -> list[Episode]:
    return [FAMILIES[name](Random(f"{name}-{seed}"), "train") for seed in range(count)]


def said(episode: Episode) -> str:
    return episode.turns[0].text


def called(episode: Episode) -> Turn:
    return next(turn for turn in episode.turns if turn.kind == "call")


MODULES = (again_sums, again_sums_measures, again_sums_orders, again_sums_units, again_sums_worded)


@pytest.mark.parametrize("name", [name for module in MODULES for name in module.FAMILIES])
def test_one_call_and_no_gap_in_what_is_said(name: str) -> None:
    for episode in drawn(name):
        assert [turn.kind for turn in episode.turns] == ["user", "call", "result", "answer"]
        assert not re.search(r"\{\w\}|\s[?.!,]", said(episode))
        assert not episode.turns[2].text.startswith("error")


def test_the_sign_is_that_of_the_words() -> None:
    signs = {
        r"get back|got .* back|refund": r"^\S+ - \S+$|^\S+ \* \S+ - \S+$",
        r"on average|average of": r"^\(.*\+.*\) / \d$",
        r"nearest cent|two decimals": r"^round\(",
        r"meters (wide|long|deep).* (how big|area|how many sq)": r"^\d+ \* \d+( \* \d+)?$",
        r"days left": r"^\(\S+ - \S+\) / \d+$",
    }
    seen = set()
    for episode in drawn("again_sums_money", 200) + drawn("again_sums_amounts", 400):
        for words, form in signs.items():
            if re.search(words, said(episode)):
                seen.add(words)
                assert re.search(form, called(episode).args["expression"]), said(episode)
    assert seen == set(signs)


def test_numbers_in_words_are_the_values_of_the_calls() -> None:
    values = {said(one): called(one).args.get("value") for one in drawn("again_units", 400)}
    for words, value in {"two and a half": 2.5, "half a": 0.5, "a dozen": 12, "a thousand ": 1000}.items():
        found = {value for text, value in values.items() if re.search(rf"(?<!half )\b{words}\b(?! \w+ hundred)", text)}
        assert value in found, words


def test_feet_and_inches_are_a_sum() -> None:
    found = [called(one).args["expression"] for one in drawn("again_units", 200) if called(one).tool == "calculator"]
    assert found and all(re.fullmatch(r"\(\d \* 12 \+ \d{1,2}\) \* 2\.54", one) for one in found)


def test_a_file_that_exists_is_one_entry_of_its_pattern() -> None:
    answers = set()
    for episode in drawn("again_orders", 200):
        turn = called(episode)
        if turn.tool == "list_files":
            there = turn.args["pattern"] in episode.files
            assert episode.turns[-1].text.startswith("Yes" if there else "No")
            answers.add(there)
    assert answers == {True, False}
