"""Longer texts: one sentence among many is found, corrected, reckoned with."""

from __future__ import annotations

from random import Random

import pytest

from agentrt.models.builtin.data.families import FAMILIES
from agentrt.models.builtin.data.types import Episode, Split, Turn

NAMES = ("pages_changed", "pages_fact", "pages_sum", "pages_who")


def drawn(name: str, count: int = 60) -> list[Episode]:
    splits: tuple[Split, Split] = ("train", "held-out")
    return [FAMILIES[name](Random(f"{name}-{seed}"), splits[seed % 4 == 0]) for seed in range(count)]


def calls(episode: Episode) -> list[Turn]:
    return [turn for turn in episode.turns if turn.kind == "call"]


@pytest.mark.parametrize("name", NAMES)
def test_the_texts_are_of_real_length_and_the_right_one_is_known(name: str) -> None:
    lengths = []
    for episode in drawn(name, 80):
        paths = {str(turn.args["path"]) for turn in calls(episode) if "path" in turn.args}
        assert not any(turn.text.startswith("error") for turn in episode.turns if turn.kind == "result"), episode
        assert episode.listed or all(path in episode.turns[0].text for path in paths)
        assert len(episode.files) > 2 or not episode.listed
        assert "{" not in "".join(turn.text for turn in episode.turns)
        lengths += [len(episode.files[path]) for path in paths]
    lengths.sort()
    assert lengths[len(lengths) // 2] > 350 and lengths[-1] < 1100


@pytest.mark.parametrize("name", ["pages_fact", "pages_who"])
def test_the_answer_is_what_stands_there(name: str) -> None:
    for episode in drawn(name):
        (only,) = calls(episode)
        (value,) = episode.check["answer_contains"]
        assert only.tool == "read_file" and value in episode.turns[2].text
        assert value in episode.turns[-1].text and len(episode.turns[-1].text) < 70


def test_a_change_replaces_the_one_place_where_the_old_value_stands() -> None:
    for episode in drawn("pages_changed"):
        *before, last = calls(episode)
        path, old, new = (str(last.args[key]) for key in ("path", "old", "new"))
        assert [turn.tool for turn in before] == ["read_file"] or (not before and old in episode.turns[0].text)
        assert episode.files[path].count(old) == 1 and new in episode.turns[0].text
        assert episode.check["file"][path] == episode.files[path].replace(old, new)


def test_a_sum_uses_what_was_read() -> None:
    for episode in drawn("pages_sum"):
        read, then = calls(episode)
        assert read.tool == "read_file" and then.tool in ("calculator", "convert_units", "date_add")
        text = episode.turns[2].text
        if then.tool == "calculator":
            assert any(number in text for number in str(then.args["expression"]).split(" "))
        else:
            assert str(then.args.get("date") or then.args["from_unit"]) in text
