"""The generator: every document is a possible conversation, and says nothing that is not to be known."""

from __future__ import annotations

import json
import re
from functools import cache
from random import Random

import jsonschema
import pytest

from agentrt.models.builtin import feed, render
from agentrt.models.builtin.data import mix, types
from agentrt.models.builtin.data.builtin_specs import BUILTIN_SPECS
from agentrt.models.builtin.data.noise import roughen
from agentrt.models.builtin.data.types import Split

COUNT = 2000


@cache
def documents(split: Split) -> tuple[mix.Document, ...]:
    rng = Random(f"{split}-5")
    return tuple(mix.document(rng, split) for _ in range(COUNT))


@pytest.mark.parametrize("split", ["train", "held-out"])
def test_every_call_is_valid_and_in_the_inventory(split: Split) -> None:
    for document in documents(split):
        specs = {spec["name"]: spec for spec in document.tools}
        for turn in document.episode.turns:
            if turn.kind == "call":
                schema = specs[turn.tool]["parameters"]
                jsonschema.validate(json.loads(json.dumps(turn.args)), schema)
                order = list(schema["properties"])
                assert list(turn.args) == sorted(turn.args, key=order.index), document.text


@pytest.mark.parametrize("split", ["train", "held-out"])
def test_inventories_are_small_and_unambiguous(split: Split) -> None:
    for document in documents(split):
        labels = [render.tool_label(spec["description"]).lower() for spec in document.tools]
        names = [spec["name"] for spec in document.tools]
        assert len(names) == len(set(names)) <= mix.MAX_TOOLS, document.text
        assert len(labels) == len(set(labels)), document.text
        for spec in document.tools:
            assert re.fullmatch(r"[A-Za-z0-9_-]{1,64}", spec["name"])
            jsonschema.Draft202012Validator.check_schema(spec["parameters"])


def test_turns_follow_the_protocol() -> None:
    after = {
        "system": {"user"},
        "user": {"call", "answer", "cannot"},
        "call": {"result"},
        "result": {"call", "answer", "cannot"},
        "answer": {"user", None},
        "cannot": {"user", None},
    }
    for document in documents("train"):
        kinds = [turn.kind for turn in document.episode.turns]
        for here, there in zip(kinds, [*kinds[1:], None], strict=True):
            assert there in after[here], document.text


def test_invented_text_arguments_are_quoted_from_the_context() -> None:
    for document in documents("train"):
        if not document.family.startswith("invented"):
            continue
        context = ""
        for turn in document.episode.turns:
            for value in _texts(dict(turn.args)):
                enumerated = any(value in render.tool_line(s["name"], "", s["parameters"]) for s in document.tools)
                assert value in context or enumerated or f'"{value}"' in json.dumps(context), (value, document.text)
            context += turn.text + "\n"


def _texts(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [t for v in value.values() for t in _texts(v)]
    return [t for v in value for t in _texts(v)] if isinstance(value, list) else []


def test_answers_invent_no_numbers() -> None:
    for document in documents("train"):
        turns = document.episode.turns
        for i, turn in enumerate(turns):
            if turn.kind == "answer" and turn.trained and document.family.startswith("invented"):
                before = " ".join(t.text + " " + json.dumps(dict(t.args), ensure_ascii=False) for t in turns[:i])
                for number in re.findall(r"\d+(?:\.\d+)?", turn.text):
                    assert number in before, document.text


def test_splits_share_no_phrasing() -> None:
    templates = [f"say {i} to {{name}}" for i in range(50)]
    train, held_out = types.phrasings(templates, "train"), types.phrasings(templates, "held-out")
    assert not set(train) & set(held_out) and len(held_out) == 6 and len(train) == 44
    assert types.phrasings(["a", "b"], "train") == ["a", "b"]


def test_a_quarter_has_no_fitting_tool_and_many_tools_are_invented() -> None:
    mine = documents("train")
    refused = sum(d.episode.turns[-1].kind == "cannot" for d in mine) / len(mine)
    assert 0.15 < refused < 0.32
    called = [t.tool for d in mine for t in d.episode.turns if t.kind == "call"]
    assert sum(name not in BUILTIN_SPECS for name in called) / len(called) > 0.2


def test_tools_stand_by_unused_more_often_than_not() -> None:
    """A model that is only shown a writing tool where something is saved learns to save always."""
    rng, shown, used = Random(5), 0, 0
    for _ in range(5000):
        document = mix.document(rng, "train")
        calls = {turn.tool for turn in document.episode.turns if turn.kind == "call"}
        if "table_query" in calls and "write_file" in {tool["name"] for tool in document.tools}:
            shown, used = shown + 1, used + ("write_file" in calls)
    assert shown > 90 and used < shown / 2


def test_hurried_people_leave_out_apostrophes_but_not_from_what_a_call_repeats() -> None:
    text, kept = "What's the limit? I don't know it's there", "it's there"
    found = {roughen(Random(seed), text, [kept], False, "train") for seed in range(40)}
    assert all(kept in one for one in found) and any("dont know" in one for one in found)


def test_a_seed_names_the_documents() -> None:
    one, two = ([mix.document(Random(9), "train").text for _ in range(3)] for _ in range(2))
    assert one == two


def test_loss_lies_on_assistant_segments_only() -> None:
    encoder = feed.Encoder()
    for document in documents("train")[:200]:
        encoded = encoder.encode(document)
        coder = encoder._tokenizer
        parts, part = [], []
        for i, weight in zip(encoded.ids, encoded.weights, strict=True):
            if weight:
                part.append(i)
                if i == encoder.end:
                    parts.append(coder.decode(part, skip_special_tokens=False))
                    part = []
        assert not part
        assert parts == [f"{token}{text}{render.END}" for token, text, trained in document.segments if trained]


def test_held_out_tasks_can_be_judged() -> None:
    from agentrt.models.builtin.data import holdout

    tasks = holdout.tasks(60)
    assert len({t.name for t in tasks}) == 60
    assert all(t.check and t.request for t in tasks)
    assert any(t.check.get("refuses") for t in tasks)


def test_choices_come_in_matched_pairs() -> None:
    from agentrt.models.builtin.data import holdout

    choices = holdout.choices(40)
    for one in choices:
        names = [spec["name"] for spec in one.tools]
        assert one.tool is None or one.tool in names
    without = [c for c in choices if c.tool is None]
    assert len(without) > 30
    for one in without:
        twin = next(c for c in choices if c.pair == one.pair and c.tool)
        assert twin.request == one.request and twin.tool not in [s["name"] for s in one.tools]
