"""Tables asked about without naming a column: what the calls rest on was said or shown."""

from __future__ import annotations

import csv
import datetime
import re
from random import Random

import pytest

from agentrt.models.builtin.data.families import FAMILIES, people_tables, people_tables_words
from agentrt.models.builtin.data.types import Episode, Turn
from agentrt.tools.packs.dates import parse_date, parse_span

NAMES = sorted(people_tables.FAMILIES)


def drawn(name: str, count: int = 60) -> list[Episode]:
    return [FAMILIES[name](Random(f"{name}-{seed}"), "train") for seed in range(count)]


def called(episode: Episode, tool: str) -> Turn:
    return next(turn for turn in episode.turns if turn.tool == tool)


def said(episode: Episode) -> str:
    return next(turn.text for turn in episode.turns if turn.kind == "user")


@pytest.mark.parametrize("name", NAMES)
def test_the_table_is_looked_at_before_it_is_queried(name: str) -> None:
    unnamed = 0
    for episode in drawn(name):
        tools = [turn.tool for turn in episode.turns if turn.kind == "call"]
        unnamed += episode.listed or tools[0] == "list_files"
        assert tools[tools[0] == "list_files" :][:2] == ["describe_table", "table_query"]
        path = called(episode, "describe_table").args["path"]
        assert called(episode, "table_query").args["path"] == path
        assert path in said(episode) or episode.listed or tools[0] == "list_files"
        assert not re.search(r"\{\w\}|\s[?.!,]", said(episode))
    assert unnamed > 5


@pytest.mark.parametrize("name", NAMES)
def test_a_filter_of_a_state_rests_on_what_was_shown(name: str) -> None:
    for episode in drawn(name):
        before = said(episode)
        for turn in episode.turns:
            if turn.tool == "table_query":
                for one in turn.args.get("filters", []):
                    assert one["column"] in before and one["value"] in before
            before += turn.text


def test_not_paid_is_no_where_no_is_seen_and_else_not_yes() -> None:
    ops = set()
    for episode in drawn("people_states", 300):
        filters = called(episode, "table_query").args.get("filters", [])
        if re.search(r"\bwho (hasn't paid|still has to pay|isn't coming|said no|didn't pay)", said(episode)):
            ops.add((filters[0]["op"], filters[0]["value"].lower()[0]))
    assert {("=", "n"), ("!=", "y")} <= ops <= {("=", "n"), ("=", "f"), ("!=", "y"), ("!=", "t")}


def test_spans_hold_the_days_that_were_said() -> None:
    for episode in drawn("people_spans", 100):
        filters = called(episode, "table_query").args["filters"]
        text = said(episode).lower()
        if "between" in text:
            assert [one["op"] for one in filters] == [">=", "<="]
        if len(filters) == 1 and "since" in text:
            assert filters[0]["op"] == ">="
        for one in filters:
            if one["op"] != "contains":
                whole = parse_span(one["value"]) or parse_span(f"{one['value']} 2026")
                assert whole or parse_date(one["value"], datetime.date(2026, 1, 1))


def test_names_are_written_one_a_line() -> None:
    seen = 0
    for episode in drawn("people_steps", 120):
        writes = [turn for turn in episode.turns if turn.tool == "write_file"]
        if writes:
            rows = next(
                t.text for t in episode.turns if t.kind == "result" and "," in t.text and "columns" not in t.text
            )
            assert writes[0].args["content"].split("\n") == [row[0] for row in csv.reader(rows.splitlines())][1:]
            seen += "\n" in writes[0].args["content"]
    assert seen > 5


def test_every_sheet_can_be_drawn_and_is_used() -> None:
    w = people_tables_words
    used = {
        *w.STATES,
        *w.WHO,
        *(one[0] for bank in (w.COUNTED, w.EACH, w.SPANS, w.PRICED, w.DATED) for one in bank.values()),
    }
    used |= {one[0] for one in w.MEASURED}
    assert used == set(w.SHEETS)
    for name in w.SHEETS:
        sheet = people_tables.draw(Random(name), name, ())
        width = {line.count(sheet.glue) for line in sheet.text.splitlines()}
        assert len(width) == 1 and len(sheet.rows) >= 2, name
