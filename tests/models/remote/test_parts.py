"""The parts that need no server: prices, cards, schemas, and the mending of conversations."""

from __future__ import annotations

import itertools
import json
import math
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from agentrt.core.errors import ConfigError, SchemaUnsupported
from agentrt.core.messages import Message, ToolCall, ToolResult, assistant, observation, user
from agentrt.core.models import ModelRequest, Usage
from agentrt.core.specs import ToolSpec
from agentrt.models.remote.anthropic_request import Options as ClaudeOptions
from agentrt.models.remote.anthropic_request import body_of as claude_body
from agentrt.models.remote.cards import anthropic_card, estimate_tokens, openai_card
from agentrt.models.remote.exchange import pause_asked
from agentrt.models.remote.history import mended, wire_name
from agentrt.models.remote.openai_request import Options as GptOptions
from agentrt.models.remote.openai_request import body_of as gpt_body
from agentrt.models.remote.prices import PRICES_AS_OF, TABLE, tariff
from agentrt.models.remote.schemas import answer_shape, enforceable, without_annotations

# -- prices and cards ---------------------------------------------------------------------------------------


def test_cost_of_plain_cached_and_long_requests() -> None:
    known = tariff("gpt-6-sol")
    assert known is not None
    assert known.cost(Usage(1_000_000 // 10, 0)) == pytest.approx(0.2)
    assert known.cost(Usage(100, 10, 40, 20)) == pytest.approx((40 * 2 + 40 * 0.2 + 20 * 2.5 + 10 * 10) / 1e6)
    assert known.cost(Usage(300_000, 1000)) == pytest.approx((300_000 * 2 * 2 + 1000 * 10 * 1.5) / 1e6)
    assert tariff("claude-haiku-4-5-20251001") == tariff("claude-haiku-4-5")
    assert tariff("gpt-4.1-2025-04-14") == tariff("gpt-4.1") and tariff("gpt-4.1-new") is None


def test_the_price_table_is_plausible() -> None:
    assert len(PRICES_AS_OF) == 10
    for name, entry in TABLE.items():
        prices = entry.prices
        assert 0 < prices.input < prices.output <= 100, name
        assert prices.cached_input is not None and prices.cached_input < prices.input, name
        assert prices.cache_write is None or prices.cache_write > prices.input, name


def test_a_price_list_overrides_and_adds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "prices.toml"
    path.write_text('["gpt-4o"]\ninput = 1\noutput = 2\n["my-model"]\ninput = 0.5\noutput = 1.0\ncached_input = 0.1\n')
    monkeypatch.setenv("AGENTRT_PRICES", str(path))
    known, mine = tariff("gpt-4o-2024-11-20"), tariff("my-model")
    assert known is not None and known.cost(Usage(1_000_000, 1_000_000, 500_000)) == pytest.approx(3)
    assert mine is not None and mine.cost(Usage(1_000_000, 0, 1_000_000)) == pytest.approx(0.1)
    assert openai_card("my-model").prices.output == 1.0
    other = tmp_path / "other.toml"
    other.write_text("")
    assert tariff("my-model", other) is None


@pytest.mark.parametrize(
    "text",
    ["x = [", "gpt = 3", '["m"]\ninput = 1', '["m"]\ninput = -1\noutput = 1', '["m"]\ninput = 1\noutput = 1\nx = 1'],
)
def test_a_bad_price_list_says_so(tmp_path: Path, text: str) -> None:
    path = tmp_path / "prices.toml"
    path.write_text(text)
    with pytest.raises(ConfigError, match="expected a TOML price list at"):
        tariff("m", path)


def test_cards() -> None:
    opus, gpt = anthropic_card("claude-opus-5-5"), openai_card("gpt-4o-2024-11-20")
    assert (opus.context_tokens, opus.logprobs, opus.prices.input) == (1_000_000, False, 4)
    assert (gpt.name, gpt.context_tokens, gpt.logprobs) == ("gpt-4o-2024-11-20", 128_000, True)
    assert not openai_card("o3").logprobs
    assert anthropic_card("claude-next").context_tokens == 200_000
    assert openai_card("my-model").context_tokens == 32_768 and openai_card("my-model").prices.output == 0
    assert estimate_tokens("") == 0 and estimate_tokens("a" * 36) == 11


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"retry-after": "2.5"}, 2.5),
        ({"retry-after-ms": "20", "retry-after": "9"}, 0.02),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "-1"}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "inf"}, math.inf),
        ({"retry-after": "Wed, 21 Oct 2015 07:28:00 GMT"}, None),
    ],
)
def test_pauses_asked(headers: dict[str, str], seconds: float | None) -> None:
    assert pause_asked(headers) == seconds


# -- schemas ------------------------------------------------------------------------------------------------


def test_annotations_are_taken_off_keywords_but_not_off_names() -> None:
    schema = {
        "x-top": 1,
        "type": "object",
        "properties": {"x-real": {"type": "string", "x-verbatim": "required", "default": {"x-kept": 1}}},
        "$defs": {"x-d": {"anyOf": [{"x-a": 1, "type": "null"}]}},
    }
    assert without_annotations(schema) == {
        "type": "object",
        "properties": {"x-real": {"type": "string", "default": {"x-kept": 1}}},
        "$defs": {"x-d": {"anyOf": [{"type": "null"}]}},
    }


def thing(**more: Any) -> dict[str, Any]:
    return {"type": "object", "properties": {"a": more}, "required": ["a"]}


@pytest.mark.parametrize(
    ("inner", "narrow"),
    [
        ({"type": "integer", "minimum": 3}, {"type": "integer"}),
        ({"type": "string", "pattern": "a+", "format": "date"}, {"type": "string", "format": "date"}),
        ({"type": "string", "format": "phone"}, {"type": "string"}),
        ({"type": "string", "enum": ["x", "y"]}, {"type": "string", "enum": ["x", "y"]}),
        ({"type": ["string", "null"], "maxLength": 3}, {"anyOf": [{"type": "string"}, {"type": "null"}]}),
        ({"oneOf": [{"const": 1}, {"type": "boolean"}]}, {"anyOf": [{"const": 1}, {"type": "boolean"}]}),
        ({"type": "array", "items": {"type": "number"}, "minItems": 2}, {"type": "array", "items": {"type": "number"}}),
        ({"type": "array"}, None),
        ({"type": "object"}, None),
        ({"type": "object", "additionalProperties": {"type": "string"}}, None),
        ({"description": "anything"}, None),
        ({"allOf": [{"type": "string"}]}, None),
        ({"not": {"type": "string"}}, None),
    ],
)
def test_what_can_be_enforced(inner: dict[str, Any], narrow: dict[str, Any] | None) -> None:
    result = enforceable(thing(**inner))
    expected = {"type": "object", "properties": {"a": narrow}, "required": ["a"], "additionalProperties": False}
    assert result == (None if narrow is None else expected)


def test_optional_properties_and_recursion() -> None:
    optional = {"type": "object", "properties": {"a": {"type": "null"}}}
    assert enforceable(optional) is not None and enforceable(optional, all_required=True) is None
    node = {"type": "object", "properties": {"next": {"anyOf": [{"$ref": "#/$defs/N"}, {"type": "null"}]}}}
    tree = {"type": "object", "properties": {"root": {"$ref": "#/$defs/N"}}, "$defs": {"N": node}}
    assert enforceable(tree) is not None and enforceable(tree, recursion=False) is None
    shared = {**tree, "$defs": {"N": {"type": "object", "properties": {"n": {"type": "null"}}}}}
    assert enforceable(shared, recursion=False) is not None


def test_answers_that_are_no_objects() -> None:
    shape = answer_shape({"$ref": "#/$defs/N", "$defs": {"N": {"type": "integer"}}})
    assert shape.wrapped and shape.schema["$defs"] == {"N": {"type": "integer"}}
    assert shape.read('{"answer": 3}') == ("3", None)
    assert shape.read("3") == ("3", None)
    text, mistake = shape.read('{"answer": "x"}')
    assert text == '"x"' and mistake is not None and "integer" in mistake
    with pytest.raises(SchemaUnsupported, match=r"\$defs"):
        answer_shape({"anyOf": [{"type": "null"}, {"type": "array", "items": {"$ref": "#"}}]})
    with pytest.raises(ConfigError, match="JSON Schema"):
        answer_shape({"type": "text"})


leaf = st.sampled_from([{"type": "integer"}, {"type": "string"}, {"type": "boolean"}, {"enum": ["a", 1]}])
schemas = st.recursive(
    leaf,
    lambda inner: st.one_of(
        st.builds(lambda item: {"type": "array", "items": item}, inner),
        st.builds(lambda options: {"oneOf": options}, st.lists(inner, min_size=1, max_size=2)),
        st.builds(
            lambda props: {"type": "object", "properties": props, "required": list(props)},
            st.dictionaries(st.sampled_from("abc"), inner, min_size=1),
        ),
    ),
    max_leaves=6,
)
values = st.recursive(
    st.sampled_from([1, "a", "b", True, None]),
    lambda inner: st.one_of(st.lists(inner, max_size=2), st.dictionaries(st.sampled_from("abcd"), inner, max_size=3)),
    max_leaves=6,
)


@given(schemas, values)
def test_enforcing_only_narrows_where_it_closes_objects(schema: dict[str, Any], value: Any) -> None:
    """What is enforced is a JSON Schema, and without ``oneOf`` nothing passes it that the schema refuses."""
    narrow = enforceable(schema)
    assert narrow is not None
    Draft202012Validator.check_schema(narrow)
    if "oneOf" not in json.dumps(schema) and Draft202012Validator(narrow).is_valid(value):
        assert Draft202012Validator(schema).is_valid(value)


# -- conversations ------------------------------------------------------------------------------------------

ids = st.sampled_from(["a", "b", "call 1", ""])
calls = st.builds(lambda call_id, name: ToolCall(call_id, name, {}), ids, st.sampled_from(["add", "mcp.read"]))
messages = st.lists(
    st.one_of(
        st.builds(user, st.text("xyz ", min_size=1)),
        st.builds(lambda text, made: assistant(text, made), st.text("xyz "), st.lists(calls, max_size=3)),
        st.builds(lambda call: observation(call, "result"), calls),
    ),
    min_size=1,
    max_size=8,
)


@given(messages)
def test_a_mended_conversation_answers_every_call_once(given_messages: list[Message]) -> None:
    waiting: list[str] = []
    seen: set[str] = set()
    for message in mended(given_messages):
        if message.role == "tool":
            for part in message.parts:
                if isinstance(part, ToolResult):
                    assert part.call_id in waiting
                    waiting.remove(part.call_id)
            continue
        assert not waiting
        for call in message.tool_calls:
            assert call.id not in seen
            seen.add(call.id)
            waiting.append(call.id)
    assert not waiting


@given(messages)
def test_both_wire_formats_keep_their_rules(given_messages: list[Message]) -> None:
    request = ModelRequest((user("start"), *given_messages), (ToolSpec("add", "Add.", {"type": "object"}),))
    turns = claude_body(request, anthropic_card("claude-opus-5-5"), ClaudeOptions()).body["messages"]
    assert [turn["role"] for turn in turns] == ["user", "assistant"] * (len(turns) // 2) + ["user"] * (len(turns) % 2)
    for before, turn in itertools.pairwise(turns):
        asked = [block["id"] for block in before["content"] if block["type"] == "tool_use"]
        answered = [block["tool_use_id"] for block in turn["content"] if block["type"] == "tool_result"]
        assert sorted(asked) == sorted(answered)
        assert [b["type"] for b in turn["content"][: len(answered)]] == ["tool_result"] * len(answered)
    waiting: set[str] = set()
    for turn in gpt_body(request, openai_card("gpt-4o"), GptOptions()).body["messages"]:
        if turn["role"] == "tool":
            waiting.remove(turn["tool_call_id"])
        elif turn["role"] == "assistant":
            assert not waiting
            waiting = {call["id"] for call in turn.get("tool_calls", ())}
    assert not waiting


def test_a_later_request_begins_with_the_earlier_one() -> None:
    """Caches and thinking need a prefix that does not change."""
    call = ToolCall("c", "add", {})
    talk = [user("go"), assistant("a", [call]), observation(call, "1"), assistant("b", [call]), observation(call, "2")]
    card = anthropic_card("claude-opus-5-5")
    options = ClaudeOptions(cache=False)
    bodies = [claude_body(ModelRequest(tuple(talk[:n])), card, options).body["messages"] for n in (1, 3, 5)]
    assert bodies[1][:1] == bodies[0] and bodies[2][:3] == bodies[1]


def test_names_on_the_wire() -> None:
    assert wire_name("read_file") == "read_file"
    assert wire_name("a.b") != wire_name("a_b") and wire_name("a.b") != wire_name("a b")
    assert len(wire_name("é" * 200)) <= 64 and wire_name("é" * 200) != wire_name("é" * 201)
