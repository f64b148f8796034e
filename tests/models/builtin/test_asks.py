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
