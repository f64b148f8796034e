"""Notes spoken of by hints, beside files; wishes that are refused and their twins that are not."""

from __future__ import annotations

import re
from random import Random

from agentrt.models.builtin.data import mix
from agentrt.models.builtin.data.families import FAMILIES
from agentrt.models.builtin.data.types import Episode, Turn


def drawn(name: str, count: int = 60) -> list[Episode]:
    return [FAMILIES[name](Random(f"{name}-{seed}"), "train") for seed in range(count)]


def calls(episode: Episode) -> list[Turn]:
    return [turn for turn in episode.turns if turn.kind == "call"]


def said(episode: Episode) -> str:
    return next(turn.text for turn in episode.turns if turn.kind == "user")


def test_a_hint_is_kept_asked_for_or_let_go() -> None:
    seen = {tuple(turn.tool for turn in calls(episode)) for episode in drawn("asks_notes", 80)}
    assert seen == {(), ("remember",), ("recall",), ("forget",)}


def test_a_size_told_once_gives_both_sides_to_the_calculator() -> None:
    for episode in drawn("asks_notes_sums"):
        *first, last = calls(episode)
        shown = episode.turns[0].kind == "system"
        assert [turn.tool for turn in first] == ([] if shown else ["recall"]) and last.tool == "calculator"
        assert len(re.findall(r"[\d.]+", last.args["expression"])) >= 2


def test_what_a_file_is_named_for_is_read_and_nothing_else_is() -> None:
    listed = 0
    for episode in drawn("asks_notes_files", 80):
        for turn in calls(episode):
            if turn.tool == "read_file":
                path = turn.args["path"]
                assert episode.listed != (path in said(episode))
                listed += episode.listed
            else:
                assert turn.tool in ("recall", "append_file")
    assert 10 < listed < 50


def test_a_wish_is_refused_and_its_twin_is_not() -> None:
    for episode in drawn("asks_wishes"):
        document = mix.compose(Random(1), episode)
        assert [turn.kind for turn in episode.turns] == ["user", "cannot"] and document.tools
        assert "{" not in said(episode) and "[" not in said(episode)
    tools = {calls(episode)[0].tool for episode in drawn("asks_wishes_twins", 100)}
    assert {"append_file", "remember", "calculator", "date_info", "convert_units", "read_file"} <= tools


def before(episode: Episode, last: Turn) -> str:
    """All that was said or shown before a call."""
    at = episode.turns.index(last)
    return "\n".join(turn.text for turn in episode.turns[:at] if turn.kind != "call")


def test_chains_read_before_they_reckon_and_keep_the_number_alone() -> None:
    kept = 0
    for name in ("asks_chains_sums", "asks_chains_tables", "asks_chains_found"):
        for episode in drawn(name):
            tools = [turn.tool for turn in calls(episode)]
            assert tools[0] != "calculator" and not any(turn.text.startswith("error") for turn in episode.turns)
            if tools[-1] == "write_file":
                kept += 1
                content = calls(episode)[-1].args["content"]
                assert re.fullmatch(r"-?[\d.]+", content) and content in episode.turns[-1].text
    assert kept > 30


def test_a_measure_is_the_one_beside_the_thing_that_was_asked_for() -> None:
    seen = set()
    for episode in drawn("asks_chains_measures", 90):
        read, *then = calls(episode)
        seen.add(tuple(turn.tool for turn in then))
        assert read.tool == "read_file" and episode.listed != (read.args["path"] in said(episode))
        for turn in then:
            if turn.tool == "convert_units":
                assert str(turn.args["value"]).removesuffix(".0") in before(episode, turn)
    assert seen == {("convert_units",), ("calculator",), ()}, "a second step where it was asked for and nowhere else"


def test_after_an_error_the_right_call_answers_what_was_asked() -> None:
    failed = 0
    for episode in drawn("asks_chains_errors", 90):
        results = [turn.text for turn in episode.turns if turn.kind == "result"]
        failed += results[0].startswith("error")
        assert not any(text.startswith("error") for text in results[1:])
        assert "error" not in episode.turns[-1].text
    assert failed > 60
