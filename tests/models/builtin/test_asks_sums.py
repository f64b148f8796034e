# ruff: noqa: E501  (the words read better on their own lines)
"""Sums, conversions and dates as people type them: the numbers of the call are those that were said and that count."""

from __future__ import annotations

import re
from random import Random

import pytest

from agentrt.models.builtin.data.families import (
    FAMILIES,
    asks_sums,
    asks_sums_beside,
    asks_sums_today,
    asks_sums_told,
    asks_sums_typed,
    asks_sums_worded,
    asks_units,
)
from agentrt.models.builtin.data.types import Episode, Turn
from agentrt.tools.packs.date_tools import DATE

MODULES = (asks_sums, asks_sums_beside, asks_sums_today, asks_sums_told, asks_sums_typed, asks_sums_worded, asks_units)


def drawn(name: str, count: int = 120) -> list[Episode]:
    return [FAMILIES[name](Random(f"{name}-{seed}"), "train") for seed in range(count)]


def called(episode: Episode) -> Turn:
    return next(turn for turn in episode.turns if turn.kind == "call")


@pytest.mark.parametrize("name", [name for module in MODULES for name in module.FAMILIES])
def test_one_call_then_the_answer_holds_what_came(name: str) -> None:
    for episode in drawn(name):
        assert [turn.kind for turn in episode.turns] == ["user", "call", "result", "answer"]
        assert not re.search(r"[{}]|\s[?.!,]|\ban? an? ", episode.turns[0].text)
        assert not episode.turns[2].text.startswith("error")
        assert episode.check["answer_contains"][0] in episode.turns[2].text


@pytest.mark.parametrize(
    "name", ["asks_sums", "asks_sums_counts", "asks_sums_beside", "asks_sums_told", "asks_sums_typed"]
)
def test_numbers_in_digits_come_from_the_request(name: str) -> None:
    given = {"1", "2", "100", "1000"}  # of percentages, perimeters and "per kilo"
    for episode in drawn(name):
        said = re.findall(r"\d+(?:\.\d+)?", episode.turns[0].text)
        words = re.search(r"\b(two|three|four|five|six|seven|eight|nine|ten|\w+teen|eleven|twelve|\w+ty|hundred)\b", episode.turns[0].text)  # fmt: skip
        for number in re.findall(r"\d+(?:\.\d+)?", called(episode).args["expression"]):
            assert number in said or number in given or words or number in "345", episode.turns[0].text


def test_a_number_beside_the_sum_is_left_out_and_used_where_it_is_asked_for() -> None:
    seen = set()
    for episode in drawn("asks_sums_beside", 600):
        said, expression = episode.turns[0].text, called(episode).args["expression"]
        for words, form in {
            "what's the total|total cost": r"^\S+ \* \S+$",
            "per person\\?|per head": r"/ \S+$",
            "come to\\?$": r"^\S+ \* \S+$",
            "left of it": r"^\S+ - \S+ \* \S+$",
        }.items():
            if re.search(words, said):
                seen.add(words)
                assert re.search(form, expression), said
    assert len(seen) == 4


def test_words_for_quantities_become_digits() -> None:
    meant = {"a dozen and a half": "18", "half a dozen": "6", "a hundred and twenty": "120", "twice": "2", "three quarters of ": "3 / 4|0.75", "two fifty": "2.50"}  # fmt: skip
    for episode in drawn("asks_sums_worded", 500):
        expression = called(episode).args["expression"]
        assert re.fullmatch(r"[\d .*/+%()-]+(of [\d.]+)?", expression)
        for words, digits in meant.items():
            if re.search(rf"(?<![\w-] )(?<!and )\b{words}(?! \w+ty| hundred| and)", episode.turns[0].text):
                assert re.search(digits, expression), episode.turns[0].text


def test_dates_are_the_spans_that_look_like_dates() -> None:
    for name in ("asks_dates", "asks_dates_steps"):
        for episode in drawn(name, 200):
            assert not any(turn.text.startswith("error") for turn in episode.turns)
            seen = [turn.text for turn in episode.turns if turn.kind in ("user", "result")]
            alike = {match.group().rstrip(".") for text in seen for match in re.finditer(DATE, text)} | {"today"}
            for turn in episode.turns:
                for key in ("date", "start", "end"):
                    assert turn.args.get(key, "today") in alike, (turn.args, seen)


def test_the_second_step_uses_what_the_first_gave() -> None:
    for name in ("asks_sums_steps", "asks_dates_steps"):
        for episode in drawn(name):
            first, second = (turn for turn in episode.turns if turn.kind == "call")
            given = re.findall(r"\d[\d.-]*", next(turn.text for turn in episode.turns if turn.kind == "result"))
            used = " ".join(str(value) for value in second.args.values())
            assert any(number in used or number == f"{used}.0" for number in given), (first, second)
            assert not re.search(r"[{}]|another an? |extra an? ", episode.turns[0].text)
