"""Tables whose columns go by other words: the filter's column holds its value, and first means the earliest start."""

from __future__ import annotations

import csv
import io
import re
from random import Random
from typing import Any

import pytest

from agentrt.models.builtin.data.families import (
    FAMILIES,
    again_tables,
    again_tables_more,
    again_tables_pairs,
    again_tables_words,
)
from agentrt.models.builtin.data.types import Episode, Turn

NAMES = sorted({**again_tables.FAMILIES, **again_tables_more.FAMILIES, **again_tables_pairs.FAMILIES})


def drawn(name: str, count: int = 60) -> list[Episode]:
    return [FAMILIES[name](Random(f"{name}-{seed}"), "train") for seed in range(count)]


def said(episode: Episode) -> str:
    return episode.turns[0].text


def queries(episode: Episode) -> list[Turn]:
    return [turn for turn in episode.turns if turn.tool == "table_query"]


def cells(episode: Episode, column: str) -> list[str]:
    path = next(turn.args["path"] for turn in episode.turns if turn.tool == "describe_table")
    text = episode.files[path]
    dialect = max(",;\t", key=text.splitlines()[0].count)
    return [row[column] for row in csv.DictReader(io.StringIO(text), delimiter=dialect)]


@pytest.mark.parametrize("name", NAMES)
def test_the_table_is_looked_at_first_and_nothing_fails(name: str) -> None:
    unnamed = 0
    for episode in drawn(name):
        tools = [turn.tool for turn in episode.turns if turn.kind == "call"]
        unnamed += episode.listed or tools[0] == "list_files"
        assert tools[tools[0] == "list_files"] == "describe_table"
        assert not any(turn.kind == "result" and turn.text.startswith("error") for turn in episode.turns)
        assert not re.search(r"\{\w\}|\s[?.!,]", said(episode)), said(episode)
    assert unnamed > 3


@pytest.mark.parametrize("name", NAMES)
def test_a_filter_is_on_the_column_that_holds_the_value(name: str) -> None:
    for episode in drawn(name):
        for turn in queries(episode):
            for one in turn.args.get("filters", []):
                held = [cell.lower() for cell in cells(episode, one["column"])]
                if one["op"] == "=" and not re.fullmatch(r"[\d.]+|\d{4}-\d\d-\d\d", held[0]):
                    assert one["value"].lower() in held, said(episode)


def test_first_is_the_start_and_not_the_birth() -> None:
    seen = 0
    starts = {"started", "hired", "joined", "start_date", "since", "member_since", "joined_on"}
    for episode in drawn("again_first", 300):
        if re.search(r"\b(joined|hired|started) (first|last)|longest-s", said(episode)):
            args: dict[str, Any] = dict(queries(episode)[0].args)
            seen += 1
            assert args["column"].lower().replace(" ", "_") in starts | {"signed", "contract_since", "arrived", "came"}
            assert args["order"] == ("desc" if " last" in said(episode) else "asc")
    assert seen > 5


def test_two_groups_together_are_two_queries_and_a_sum() -> None:
    seen = 0
    for episode in drawn("again_groups", 120):
        sums = [turn.args["expression"] for turn in episode.turns if turn.tool == "calculator"]
        if sums and " + " in sums[0]:
            seen += 1
            filters = [turn.args["filters"] for turn in queries(episode)]
            assert len(filters) == 2 and filters[0][0]["column"] == filters[1][0]["column"]
            assert all(one[0]["value"] in said(episode) for one in filters)
    assert seen > 5


def test_every_column_of_the_sheets_has_words() -> None:
    for name, kept in again_tables_words.SHEETS.items():
        roles = {again_tables.role_of(one) for one in kept.columns} - {again_tables.key_of(name)}
        assert set(again_tables_words.COLUMNS[name]) <= roles, name
        assert {role for role, *_ in again_tables_words.FIRSTS.get(name, ())} <= roles, name
