"""Second steps: a note or a line of a sheet and what follows from it, and neither where it was not asked for."""

from __future__ import annotations

import re
from random import Random

import pytest

from agentrt.models.builtin.data.families import FAMILIES
from agentrt.models.builtin.data.types import Episode, Turn


def drawn(name: str, count: int = 60) -> list[Episode]:
    return [FAMILIES[name](Random(f"{name}-{seed}"), "train") for seed in range(count)]


def calls(episode: Episode) -> list[Turn]:
    return [turn for turn in episode.turns if turn.kind == "call"]


def known_before(episode: Episode, last: Turn) -> str:
    """All that was shown or said before a call."""
    at = episode.turns.index(last)
    return "\n".join(turn.text for turn in episode.turns[:at] if turn.kind in ("system", "user", "result"))


@pytest.mark.parametrize(
    "name",
    [
        "again_notes",
        "again_note_said",
        "again_paper_sums",
        "again_paper_units",
        "again_counts",
        "again_rates",
        "again_measures",
        "again_note_units",
        "again_found_sums",
    ],
)
def test_numbers_of_the_second_step_come_from_what_was_shown(name: str) -> None:
    for episode in drawn(name):
        if not calls(episode) or calls(episode)[-1].tool not in ("calculator", "convert_units"):
            continue
        last = calls(episode)[-1]
        text = str(last.args.get("expression", last.args.get("value")))
        before = known_before(episode, last) + " 2 12 52 4 365 100"
        assert all(number in before for number in re.findall(r"\d+(?:\.\d+)?", text)), (text, before)


@pytest.mark.parametrize("name", ["again_notes", "again_note_said", "again_note_dates", "again_note_units"])
def test_a_shown_note_is_not_fetched_and_some_want_nothing_more(name: str) -> None:
    lengths = set()
    for episode in drawn(name, 90):
        shown = episode.turns[0].kind == "system"
        tools = [turn.tool for turn in calls(episode)]
        assert ("recall" in tools) != shown
        lengths.add((shown, len(tools)))
    assert {(True, 0), (True, 1), (False, 1), (False, 2)} <= lengths


def test_a_unit_is_never_converted_to_itself() -> None:
    plain = 0
    for episode in drawn("again_paper_units", 120):
        conversions = [turn for turn in calls(episode) if turn.tool == "convert_units"]
        plain += not conversions
        assert all(turn.args["from_unit"] != turn.args["to_unit"] for turn in conversions)
        assert not any(turn.text.startswith("error") for turn in episode.turns)
    assert 10 < plain < 60


def test_the_answer_is_what_the_line_says() -> None:
    for episode in drawn("again_found", 120):
        hit = next(turn.text for turn in episode.turns if turn.kind == "result")
        assert hit.startswith("1 matching line"), hit
        path = hit.splitlines()[1].split(":")[0]
        assert episode.turns[-1].text.rstrip(".") != path
        assert any(value in hit for value in episode.check["answer_contains"])


def test_a_file_is_read_before_an_edit_only_where_the_old_value_is_not_said() -> None:
    kinds = set()
    for episode in drawn("again_edits", 150):
        tools = tuple(turn.tool for turn in calls(episode))
        said, last = episode.turns[0].text, calls(episode)[-1]
        kinds.add(tools)
        assert last.tool == "edit_file"
        if tools == ("edit_file",):
            assert last.args["old"] in said and last.args["new"] in said
        elif "first" not in said.lower() and " then " not in said.lower():
            assert tools[0] == "read_file"
    assert {("edit_file",), ("read_file", "edit_file"), ("read_file", "calculator", "edit_file")} <= kinds


def test_what_was_worked_out_is_what_is_kept() -> None:
    kept = 0
    for episode in drawn("again_saves", 120):
        last = calls(episode)[-1]
        assert last.tool in ("write_file", "append_file", "remember")
        content = str(last.args.get("content", last.args.get("text")))
        assert content in [turn.text for turn in episode.turns if turn.kind == "result"][-2]
        kept += last.tool == "append_file"
    assert kept > 20
