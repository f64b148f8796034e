"""What people ask about their text files: the right file at once, and the value in a few words."""

from __future__ import annotations

import re
from random import Random

import pytest

from agentrt.models.builtin.data.families import FAMILIES
from agentrt.models.builtin.data.families.asks_files_pages import PAPERS, beside, page
from agentrt.models.builtin.data.types import Episode, Turn


def drawn(name: str, count: int = 60) -> list[Episode]:
    return [FAMILIES[name](Random(f"{name}-{seed}"), "train") for seed in range(count)]


def calls(episode: Episode) -> list[Turn]:
    return [turn for turn in episode.turns if turn.kind == "call"]


def said(episode: Episode) -> str:
    return episode.turns[0].text


NAMES = sorted(name for name in FAMILIES if name.startswith("asks_files"))


@pytest.mark.parametrize("name", NAMES)
def test_the_files_name_is_said_or_the_listing_is_needed(name: str) -> None:
    unnamed = 0
    for episode in drawn(name, 80):
        paths = {str(turn.args["path"]) for turn in calls(episode) if "path" in turn.args}
        made = {path for path in paths if path not in episode.files}
        assert not any(turn.text.startswith("error") for turn in episode.turns if turn.kind == "result"), episode
        if episode.listed:
            unnamed += 1
            assert len(episode.files) > 2
        else:
            assert all(path in said(episode) for path in paths | made), (paths, said(episode))
    assert 10 < unnamed < 75 or name in ("asks_files_new", "asks_files_find")


def test_every_paper_has_its_values_and_its_answers() -> None:
    assert len(PAPERS) > 90
    for number, paper in enumerate(PAPERS):
        assert len(page(Random(number), paper, "a.txt").text) < 900
        others = beside(Random(number), f"{paper.stems[0]}.txt", (paper.field,))
        assert len(others) >= 2 and f"{paper.stems[0]}.txt" not in others


def test_a_fact_is_read_at_once_and_answered_briefly() -> None:
    for episode in drawn("asks_files_fact", 120):
        (only,) = calls(episode)
        assert only.tool == "read_file"
        answer = episode.turns[-1].text
        assert len(answer) < 90 and episode.check["answer_contains"][0] in answer


def test_what_the_log_says_is_counted_not_what_happened() -> None:
    for episode in drawn("asks_files_log", 120):
        (only,) = calls(episode)
        assert only.tool == "count_occurrences" and str(only.args["find"]) in said(episode)
        counts = re.findall(r"\d+", episode.turns[2].text)
        assert episode.check["answer_contains"] == [counts[-1]]


def test_things_are_added_a_line_each_and_rows_in_the_order_of_the_columns() -> None:
    for episode in drawn("asks_files_add", 120):
        *before, last = calls(episode)
        assert last.tool == "append_file"
        path, content = str(last.args["path"]), str(last.args["content"])
        assert episode.check["file"][path] == episode.files[path] + content + "\n"
        if path.endswith(".csv"):
            assert [turn.tool for turn in before] == ["describe_table"]
            rows = [row.split(",") for row in episode.check["file"][path].splitlines()]
            assert len(rows[-1]) == len(rows[0])
        else:
            assert all(line in said(episode) or before for line in content.split("\n"))


@pytest.mark.parametrize("name", ["asks_files_set", "asks_files_changed"])
def test_only_the_value_that_was_meant_changes(name: str) -> None:
    for episode in drawn(name, 120):
        *before, last = calls(episode)
        path, old, new = (str(last.args[key]) for key in ("path", "old", "new"))
        assert [turn.tool for turn in before] == ["read_file"] or (not before and old in said(episode))
        assert last.tool == "edit_file" and episode.files[path].count(old) == 1 and new in said(episode)
        assert episode.turns[-2].text == f"replaced 1 occurrence in {path}"
        assert len(episode.turns[-1].text) < 110


def test_only_what_fits_is_named() -> None:
    for episode in drawn("asks_files_items", 120):
        (only,) = calls(episode)
        answer = episode.turns[-1].text
        if only.tool == "search_files":
            (text,) = [episode.files[str(only.args["path"])]]
            fitting = [row for row in text.splitlines() if str(only.args["text"]) in row]
            assert len(fitting) == len(episode.check["answer_contains"]) < len(text.splitlines())
        assert all(value in answer for value in episode.check["answer_contains"])


def test_one_line_of_a_list_changes() -> None:
    for episode in drawn("asks_files_edit", 120):
        ((path, text),) = episode.check["file"].items()
        before, after = episode.files[path].splitlines(), text.splitlines()
        assert len(after) in (len(before), len(before) - 1)
        assert len([row for row in before if row not in after]) == 1


def test_a_new_file_holds_what_was_dictated() -> None:
    for episode in drawn("asks_files_new", 80):
        ((path, text),) = episode.check["file"].items()
        assert path in said(episode) and all(line in said(episode) for line in text.split("\n"))
