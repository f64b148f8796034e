"""Cells corrected, rows added, files of a kind, wishes about files: what is written is right, refusals stay such."""

from __future__ import annotations

from random import Random

from agentrt.models.builtin.data.families import files_kinds, rows_add, rows_edit, wishes_files
from agentrt.models.builtin.data.types import Episode, Maker


def drawn(maker: Maker, count: int = 60) -> list[Episode]:
    return [maker(Random(f"rows-{seed}"), "train") for seed in range(count)]


def test_a_correction_changes_one_cell() -> None:
    for episode in drawn(rows_edit.rows_edit):
        edit = next(turn for turn in episode.turns if turn.tool == "edit_file")
        path = edit.args["path"]
        before, after = episode.files[path], episode.check["file"][path]
        assert before.count(edit.args["old"]) == 1
        pairs = zip(before.splitlines(), after.splitlines(), strict=True)
        assert sum(one != other for one, other in pairs) == 1


def test_a_new_row_has_as_many_cells_as_the_others() -> None:
    for episode in drawn(rows_add.rows_add):
        row = next(turn for turn in episode.turns if turn.tool == "append_file").args
        assert {line.count(",") for line in episode.check["file"][row["path"]].splitlines()} == {
            row["content"].count(",")
        }


def test_only_listed_files_are_named() -> None:
    for episode in drawn(files_kinds.files_kinds):
        listing = next(turn.text for turn in episode.turns if turn.kind == "result")
        for name in episode.check["answer_contains"]:
            assert name in listing or "no" in name.lower()


def test_wishes_are_refused_among_the_tools_for_files_and_their_twins_are_not() -> None:
    episodes = drawn(wishes_files.wishes_files, 120)
    refused = [episode for episode in episodes if not episode.answerable]
    assert 30 < len(refused) < 95
    assert all(episode.tools and episode.files and episode.listed for episode in refused)
    assert not any(turn.kind == "call" for episode in refused for turn in episode.turns)
