"""Requests as people type them: numbers in words and below zero, facts looked for without a file's name, refusals."""

from __future__ import annotations

import re
from random import Random

from agentrt.models.builtin.data import refusal_everyday
from agentrt.models.builtin.data.families import FAMILIES, people_numbers
from agentrt.models.builtin.data.types import Episode, Turn


def drawn(name: str, count: int = 80) -> list[Episode]:
    return [FAMILIES[name](Random(f"{name}-{seed}"), "train") for seed in range(count)]


def call_of(episode: Episode) -> Turn:
    return next(turn for turn in episode.turns if turn.kind == "call")


def said(episode: Episode) -> str:
    return next(turn.text for turn in episode.turns if turn.kind == "user")


def test_numbers_are_spoken_in_several_ways() -> None:
    spoken = {people_numbers.spoken(Random(seed), 144) for seed in range(80)}
    assert {"a hundred and forty-four", "one hundred and forty-four"} <= spoken
    assert people_numbers.spoken(Random(1), 12_000).endswith(" thousand")
    assert people_numbers.spoken(Random(1), 3_005).startswith("three thousand")


def test_expressions_have_digits_whatever_was_said() -> None:
    worded = 0
    for episode in drawn("people_sums"):
        expression = call_of(episode).args["expression"]
        assert re.fullmatch(r"[\d.+*/^() -]+", expression), expression
        worded += any(number not in said(episode) for number in re.findall(r"\d+", expression))
        assert not episode.turns[2].text.startswith("error"), expression
    assert worded > 15


def test_below_zero_is_negative_and_never_written_minus_word() -> None:
    for episode in drawn("people_units"):
        value, text = call_of(episode).args["value"], said(episode).lower()
        assert (value < 0) == bool(re.search(r"minus|negative|below|-\d", text)), text
        assert not re.search(r"(^|\s)-[a-z]", text), text


def test_time_said_in_words_becomes_a_count() -> None:
    for episode in drawn("people_dates"):
        args, text = call_of(episode).args, said(episode)
        assert isinstance(args["amount"], int)
        if "year and a half" in text:
            assert abs(args["amount"]) == 18 and args["unit"] == "months"


def test_what_is_looked_for_is_one_telling_word_and_is_found() -> None:
    further = 0
    for episode in drawn("people_search"):
        first, *rest = [turn for turn in episode.turns if turn.kind == "call"]
        assert first.tool == "search_files" and "path" not in first.args
        hit = next(turn.text for turn in episode.turns if turn.kind == "result")
        assert hit.startswith("1 matching line"), hit
        assert [turn.tool for turn in rest] in ([], ["read_file"])
        further += bool(rest)
    assert further > 10


def test_a_value_in_other_units_comes_from_the_file() -> None:
    for episode in drawn("people_read", 150):
        tools = [turn.tool for turn in episode.turns if turn.kind == "call"]
        assert tools[0] == "read_file" and tools[1:] in ([], ["convert_units"], ["remember"])
        if "very last line" in said(episode):
            assert call_of(episode).args["start_line"] == -1


def test_a_task_is_ticked_off_after_its_line_was_read() -> None:
    ticked = 0
    for episode in drawn("people_edits"):
        calls = [turn for turn in episode.turns if turn.kind == "call"]
        assert calls[-1].tool == "edit_file"
        old, new = calls[-1].args["old"], calls[-1].args["new"]
        if "[ ]" in old:
            ticked += 1
            assert calls[0].tool == "read_file" and new == old.replace("[ ]", "[x]")
        else:
            assert len(calls) == 1 and old in said(episode) and new in said(episode)
    assert ticked > 10


def test_what_no_tool_grants_is_refused_beside_the_tools_of_its_words() -> None:
    told = [refusal_everyday.everyday(Random(seed), "train") for seed in range(150)]
    refused = [episode for episode in told if episode.turns[-1].kind == "cannot"]
    assert 90 < len(refused) < 135 and all(episode.tools and len(episode.turns) == 2 for episode in refused)
    assert all(call_of(episode).tool in episode.tools for episode in told if episode not in refused)


def test_what_was_once_known_is_recalled_unless_a_file_is_named() -> None:
    for episode in drawn("people_recall"):
        assert (call_of(episode).tool == "read_file") == bool(re.search(r"\.(txt|md)\b", said(episode)))
