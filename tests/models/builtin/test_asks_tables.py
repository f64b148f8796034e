"""Tables as people ask about them: the file is named or shown, values were said or seen, every topic can be drawn."""

from __future__ import annotations

import re
from random import Random

import pytest

from agentrt.models.builtin.data.families import FAMILIES, asks_tables, asks_tables_sheets, rows_tables
from agentrt.models.builtin.data.families.asks_tables_topics import TOPICS
from agentrt.models.builtin.data.types import Episode

NAMES = sorted(asks_tables.FAMILIES)


def drawn(name: str, count: int = 40) -> list[Episode]:
    return [FAMILIES[name](Random(f"{name}-{seed}"), "train") for seed in range(count)]


@pytest.mark.parametrize("name", NAMES)
def test_the_table_is_named_or_shown_and_looked_at_first(name: str) -> None:
    unnamed = 0
    for episode in drawn(name):
        said = episode.turns[0].text
        calls = [turn for turn in episode.turns if turn.kind == "call"]
        path = calls[0].args["path"]
        assert [turn.tool for turn in calls[:2]] == ["describe_table", "table_query"]
        assert path in episode.files and (path in said) is not episode.listed
        assert not re.search(r"[{}|]|\s[?.!,]", said), said
        unnamed += episode.listed
    assert 10 < unnamed < 32


@pytest.mark.parametrize("name", [*NAMES, *sorted(rows_tables.FAMILIES)])
def test_values_were_said_or_seen(name: str) -> None:
    for episode in drawn(name):
        before = episode.turns[0].text
        for turn in episode.turns[1:]:
            for one in turn.args.get("filters", ()):
                assert one["column"] in before and one["value"] in before, (before, one)
            before += turn.text


def test_other_files_do_not_share_words_with_the_request() -> None:
    for episode in drawn("asks_tables_whole"):
        calls = [turn for turn in episode.turns if turn.kind == "call"]
        for path in set(episode.files) - {calls[0].args["path"]}:
            words = asks_tables_sheets.words_of(path)
            assert not any(re.search(rf"\b{word}", episode.turns[0].text.lower()) for word in words)


def test_an_empty_cell_is_asked_for_as_such() -> None:
    found = [one for e in drawn("asks_tables_states", 150) for t in e.turns for one in t.args.get("filters", ())]
    assert any(one["value"] == "" for one in found)


def test_every_question_can_be_told() -> None:
    for topic in TOPICS.values():
        for ask in topic.asks:
            for seed in range(60):
                rng = Random(f"{topic.stems[0]}-{ask.templates[0]}-{seed}")
                if asks_tables.episode("asks_tables", rng, "train", ask, rng.choice(ask.templates)):
                    break
            else:
                raise AssertionError((topic.stems[0], ask))


def test_a_topic_cannot_ask_for_a_column_that_it_lacks() -> None:
    with pytest.raises(ValueError, match="no column"):
        asks_tables_sheets.topics("@work jobs\nname = person\nsum hours where name :: how long?")
