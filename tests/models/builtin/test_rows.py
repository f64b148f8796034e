"""Open and done, per entry and per group: every question of the topics can be told, and its words decide the query."""

from __future__ import annotations

from random import Random

import pytest

from agentrt.models.builtin.data.families import asks_tables, rows_tables
from agentrt.models.builtin.data.types import Episode


def drawn(name: str, count: int = 40) -> list[Episode]:
    return [rows_tables.FAMILIES[name](Random(f"{name}-{seed}"), "train") for seed in range(count)]


@pytest.mark.parametrize("name", sorted(rows_tables.FAMILIES))
def test_every_question_can_be_told(name: str) -> None:
    found = rows_tables.TOPICS[name]
    for topic in found.values():
        for ask in topic.asks:
            for seed in range(60):
                rng = Random(f"{topic.stems[0]}-{ask.templates[0]}-{seed}")
                if asks_tables.episode(name, rng, "train", ask, rng.choice(ask.templates), found):
                    break
            else:
                raise AssertionError((topic.stems[0], ask))


def test_a_number_per_entry_needs_no_group() -> None:
    grouped = {bool(t.args.get("group_by")) for e in drawn("rows_plain") for t in e.turns if t.tool == "table_query"}
    assert grouped == {True, False}
