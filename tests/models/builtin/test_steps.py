"""Tasks of several steps: the second call takes its number from what the first one showed."""

from __future__ import annotations

import re
from random import Random

import pytest

from agentrt.models.builtin.data.families import FAMILIES, papers
from agentrt.models.builtin.data.families.table_extremes import one_of
from agentrt.models.builtin.data.types import Episode, Turn


def drawn(name: str, count: int = 60) -> list[Episode]:
    return [FAMILIES[name](Random(f"{name}-{seed}"), "train") for seed in range(count)]


def calls(episode: Episode) -> list[tuple[Turn, str]]:
    """The calls, each with all that was read before it."""
    before, found = "", []
    for turn in episode.turns:
        if turn.kind == "call":
            found.append((turn, before))
        elif turn.kind in ("user", "result"):
            before += turn.text + "\n"
    return found


@pytest.mark.parametrize("name", ["combo_paper", "combo_paper_two", "combo_counts", "combo_uses", "combo_paper_units"])
def test_later_numbers_come_from_what_was_shown(name: str) -> None:
    for episode in drawn(name):
        turn, before = calls(episode)[-1]
        if turn.tool not in ("calculator", "convert_units"):
            continue
        text = str(turn.args.get("expression", turn.args.get("value")))
        for number in re.findall(r"\d+(?:\.\d+)?", text):
            known = before + " 2 12 100"  # half, double, a year, percent
            assert number in known, (number, before)


def test_papers_state_each_entry_in_one_place() -> None:
    for seed in range(200):
        paper = papers.draw(Random(seed), Random(seed).choice(list(papers.SORTS)))
        for one in paper.stated.values():
            assert one.value in paper.text
        assert len({one.said for one in paper.stated.values()}) == len(paper.stated)


def test_a_single_row_is_ordered_and_a_group_is_summed() -> None:
    kinds = set()
    for episode in drawn("table_extreme", 120):
        query = next(turn.args for turn in episode.turns if turn.tool == "table_query")
        said = next(turn.text for turn in episode.turns if turn.kind == "user").lower()
        grouped = "group_by" in query
        kinds.add(grouped)
        if "single" in said:
            assert not grouped and query["limit"] == 1, said
        if "money" in said or "overall" in said or "added up" in said:
            assert grouped and query["aggregate"] == "sum", said
    assert kinds == {True, False}


def test_what_is_not_said_is_not_reckoned_with() -> None:
    for episode in drawn("recover_unsaid"):
        assert [turn.tool for turn in episode.turns if turn.kind == "call"] == ["read_file"]


def test_singulars() -> None:
    assert [one_of(noun) for noun in ("sales", "entries", "orders", "people")] == ["sale", "entry", "order", "person"]
