"""Every tool call and structured answer that leaves the engine validates, whatever the schema and the format. The
weights are random, so nothing but the engine can make it so."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest
from hypothesis import HealthCheck, Phase, given, reject, settings
from hypothesis import strategies as st

from agentrt.core.errors import ConfigError, ContextOverflow, OutputTruncated, SchemaUnsupported
from agentrt.core.messages import user
from agentrt.core.models import ModelRequest, Sampling
from agentrt.core.specs import ToolSpec

FORMATS = ("agentrt", "hermes", "llama3", "mistral")

names = st.text("abcdefgh_", min_size=1, max_size=8)
scalars = st.one_of(
    st.just({"type": "string"}),
    st.just({"type": "boolean"}),
    st.just({"type": "null"}),
    st.just({"type": "integer"}),
    st.just({"type": "number"}),
    st.builds(
        lambda a, b: {"type": "integer", "minimum": min(a, b), "maximum": max(a, b)},
        st.integers(-50, 50),
        st.integers(-50, 5000),
    ),
    st.builds(
        lambda a, b: {"type": "number", "minimum": min(a, b), "exclusiveMaximum": max(a, b) + 1},
        st.integers(-50, 50),
        st.integers(-50, 50),
    ),
    st.builds(
        lambda a, b: {"type": "string", "minLength": a, "maxLength": a + b}, st.integers(0, 5), st.integers(0, 9)
    ),
    st.just({"type": "string", "pattern": "^[a-c]{2,4}$"}),
    st.just({"type": "string", "format": "date"}),
    st.lists(
        st.one_of(st.text(max_size=6), st.integers(-9, 9), st.booleans(), st.none()),
        min_size=1,
        max_size=4,
        unique_by=repr,
    ).map(lambda values: {"enum": values}),
    st.text(max_size=8).map(lambda text: {"const": text}),
)


def _object(properties: dict[str, Any], required: frozenset[str], closed: bool) -> dict[str, Any]:
    schema: dict[str, Any] = {
        "type": "object",
        "properties": properties,
        "required": [name for name in properties if name in required],
    }
    return {**schema, "additionalProperties": False} if closed else schema


def objects(children: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    properties = st.dictionaries(names, children, max_size=4)
    return properties.flatmap(
        lambda p: st.builds(_object, st.just(p), st.frozensets(st.sampled_from(sorted(p) or ["-"])), st.booleans())
    )


def _array(item: Any, least: int, more: int) -> dict[str, Any]:
    return {"type": "array", "items": item, "minItems": least, "maxItems": least + more}


schemas = st.recursive(
    scalars,
    lambda inner: st.one_of(
        objects(inner),
        st.builds(_array, inner, st.integers(0, 2), st.integers(0, 2)),
        st.lists(inner, min_size=1, max_size=2).map(lambda options: {"anyOf": options}),
    ),
    max_leaves=6,
)
parameters = objects(schemas)
PROPERTY = settings(
    max_examples=20,
    deadline=None,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=list(HealthCheck),
)


def ask(engine: Any, tools: list[ToolSpec], choice: str, seed: int, **more: Any) -> Any:
    sampling = Sampling(temperature=1.3, seed=seed, max_tokens=more.pop("max_tokens", 160))
    return engine.generate(ModelRequest((user("Read 'notes.txt' in March."),), tuple(tools), choice, sampling, **more))


@pytest.mark.parametrize("form", FORMATS)
@PROPERTY
@given(one=parameters, two=parameters, choice=st.sampled_from(["auto", "required", "second"]), seed=st.integers(0, 999))
def test_every_call_validates(engine: Any, form: str, one: Any, two: Any, choice: str, seed: int) -> None:
    tools = [ToolSpec("first", "Do the first thing", one), ToolSpec("second", "Do the other thing", two)]
    try:
        response = ask(engine(form), tools, choice, seed, max_tokens=300)
    except OutputTruncated:
        reject()  # a schema whose smallest value is longer than that
    calls = response.message.tool_calls
    if choice != "auto":
        assert calls and response.finish_reason in ("tool_calls", "length")
    if choice == "second":
        assert {call.name for call in calls} == {"second"}
    for call in calls:
        jsonschema.validate(call.arguments, one if call.name == "first" else two)


@pytest.mark.parametrize("form", ["agentrt", "hermes"])
@PROPERTY
@given(schema=schemas, seed=st.integers(0, 999))
def test_every_structured_answer_validates(engine: Any, form: str, schema: Any, seed: int) -> None:
    try:
        response = ask(engine(form), [], "auto", seed, max_tokens=300, output_schema=schema)
    except OutputTruncated:
        reject()
    if not response.message.refusal:
        jsonschema.validate(json.loads(response.message.text), schema)


@pytest.mark.parametrize("form", FORMATS)
def test_without_tools_or_with_none_there_are_no_calls(engine: Any, form: str) -> None:
    tool = ToolSpec("first", "Do the first thing", {"type": "object", "properties": {}})
    for seed in range(8):
        assert not ask(engine(form), [tool], "none", seed).message.tool_calls
        assert not ask(engine(form), [], "auto", seed).message.tool_calls


def test_several_calls_in_one_answer_where_the_format_has_them(engine: Any) -> None:
    tool = ToolSpec("go", "Go", {"type": "object", "properties": {"n": {"enum": [1, 2]}}, "required": ["n"]})
    for form in ("hermes", "mistral"):
        counts = {
            len(ask(engine(form), [tool], "required", seed, max_tokens=300).message.tool_calls) for seed in range(40)
        }
        assert max(counts) > 1, form
        alone = engine(form, card={"parallel_calls": False})
        assert {len(ask(alone, [tool], "required", seed).message.tool_calls) for seed in range(20)} == {1}


def test_key_order_is_that_of_the_schema(engine: Any) -> None:
    properties = {"z": {"type": "boolean"}, "a": {"type": "boolean"}, "m": {"type": "boolean"}}
    tool = ToolSpec("go", "Go", {"type": "object", "properties": properties, "required": ["m", "z", "a"]})
    response = ask(engine(), [tool], "required", 1)
    assert list(response.message.tool_calls[0].arguments) == ["z", "a", "m"]


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "array", "items": {"enum": [1, 2, 3, 4]}, "minItems": 2, "maxItems": 3, "uniqueItems": True},
        {"type": "string", "enum": ["aa", "b", "cc"], "not": {"const": "b"}},
        {"oneOf": [{"type": "integer", "minimum": 1, "maximum": 9}, {"type": "integer", "minimum": 5, "maximum": 12}]},
    ],
)
def test_what_the_grammar_cannot_promise_is_checked_and_drawn_again(engine: Any, schema: Any) -> None:
    tool = ToolSpec("go", "Go", {"type": "object", "properties": {"v": schema}, "required": ["v"]})
    redrawn = 0
    for seed in range(12):
        response = ask(engine(), [tool], "required", seed)
        jsonschema.validate(response.message.tool_calls[0].arguments["v"], schema)
        assert any("checked afterwards" in note for note in response.notes)
        redrawn += response.attempts - 1
    assert redrawn > 0


def test_a_schema_nothing_can_satisfy_is_a_typed_error(engine: Any) -> None:
    impossible: list[dict[str, Any]] = [{"enum": []}, {"type": "string", "enum": ["a"], "not": {"const": "a"}}]
    for schema in impossible:
        tool = ToolSpec("go", "Go", {"type": "object", "properties": {"v": schema}, "required": ["v"]})
        with pytest.raises(SchemaUnsupported):
            ask(engine(), [tool], "required", 0)


def test_references_and_recursion(engine: Any) -> None:
    schema: dict[str, Any] = {
        "type": "object",
        "$defs": {
            "point": {"type": "object", "properties": {"x": {"type": "integer"}}, "required": ["x"]},
            "tree": {
                "type": "object",
                "properties": {"leaf": {"type": "boolean"}, "next": {"$ref": "#/$defs/tree"}},
                "required": ["leaf"],
                "additionalProperties": False,
            },
        },
        "properties": {"p": {"$ref": "#/$defs/point"}, "t": {"$ref": "#/$defs/tree"}},
        "required": ["p", "t"],
    }
    for seed in range(10):
        response = ask(engine(), [ToolSpec("go", "Go", schema)], "required", seed, max_tokens=300)
        jsonschema.validate(response.message.tool_calls[0].arguments, schema)


def test_a_remote_reference_is_never_fetched(engine: Any) -> None:
    schema = {"type": "object", "properties": {"v": {"$ref": "http://127.0.0.1:9/never.json"}}, "required": ["v"]}
    with pytest.raises(SchemaUnsupported):
        ask(engine(), [ToolSpec("go", "Go", schema)], "required", 0)


def test_hostile_schemas_end_in_a_typed_error_or_a_valid_call(engine: Any) -> None:
    laughs: dict[str, Any] = {
        f"d{n}": {
            "type": "object",
            "properties": {"a": {"$ref": f"#/$defs/d{n + 1}"}, "b": {"$ref": f"#/$defs/d{n + 1}"}},
        }
        for n in range(30)
    }
    laughs["d30"] = {"type": "boolean"}
    deep: dict[str, Any] = {"type": "boolean"}
    for _ in range(3000):
        deep = {"type": "array", "items": deep, "minItems": 1}
    hostile = [
        {"type": "object", "$defs": laughs, "properties": {"v": {"$ref": "#/$defs/d0"}}, "required": ["v"]},
        {"type": "object", "properties": {"v": deep}, "required": ["v"]},
        {
            "type": "object",
            "properties": {"v": {"type": "string", "pattern": "^(a|b|ab){1,4000}(c{1,3000}d){9}$"}},
            "required": ["v"],
        },
        {"type": "object", "properties": {f"p{n}": {"type": "string"} for n in range(3000)}},
        {"type": "object", "properties": {"v": {"$ref": "#/properties/v"}}, "required": ["v"]},
        {
            "type": "object",
            "x-guidance": {"whitespace_flexible": True, "lenient": True},
            "properties": {"v": {"type": "boolean"}},
            "required": ["v"],
        },
    ]
    for parameters in hostile:
        try:
            response = ask(engine(), [ToolSpec("go", "Go", parameters)], "required", 0, max_tokens=200)
        except (SchemaUnsupported, OutputTruncated, ContextOverflow, ConfigError):
            continue
        jsonschema.validate(response.message.tool_calls[0].arguments, parameters)


def test_a_reference_to_nowhere_is_a_typed_error(engine: Any) -> None:
    for schema in ({"$ref": "#/$defs/none"}, {"not": {"$ref": "#/$defs/none"}}, {"type": "strin"}):
        tool = ToolSpec("go", "Go", {"type": "object", "properties": {"v": schema}, "required": ["v"]})
        with pytest.raises(SchemaUnsupported):
            ask(engine(), [tool], "required", 0)


def test_remarks_and_impossible_options_are_no_obstacle(engine: Any) -> None:
    schema: dict[str, Any] = {
        "type": "object",
        "x-order": 1,
        "properties": {
            "a": {"type": "boolean", "readonly": True},
            "b": False,
            "c": {"type": "object", "enum": ["text"]},
            "d": {"anyOf": [{"type": "integer", "enum": ["x"]}, {"const": "y"}]},
        },
        "required": ["a", "d"],
    }
    for seed in range(5):
        response = ask(engine(), [ToolSpec("go", "Go", schema)], "required", seed)
        assert not response.notes
        assert response.message.tool_calls[0].arguments in ({"a": True, "d": "y"}, {"a": False, "d": "y"})


def test_a_pattern_the_grammar_cannot_read_is_checked_afterwards(engine: Any) -> None:
    schema = {
        "type": "object",
        "properties": {"v": {"type": "string", "maxLength": 2, "pattern": "^(?!a)"}},
        "required": ["v"],
    }
    for seed in range(8):
        response = ask(engine(), [ToolSpec("go", "Go", schema)], "required", seed)
        assert not response.message.tool_calls[0].arguments["v"].startswith("a")


@pytest.mark.parametrize("form", ["agentrt", "hermes", "mistral"])
def test_a_json_answer_that_looks_like_a_call_is_an_answer(engine: Any, form: str) -> None:
    schema = {
        "type": "object",
        "properties": {"name": {"enum": ["x", "y"]}, "parameters": {"type": "boolean"}},
        "required": ["name"],
    }
    tool = ToolSpec("first", "Do the first thing", {})
    seen = set()
    for seed in range(25):
        response = ask(engine(form), [tool], "auto", seed, output_schema=schema)
        if not response.message.tool_calls and not response.message.refusal:
            jsonschema.validate(json.loads(response.message.text), schema)
            seen.add(response.message.text)
    assert seen


def test_a_tool_that_declares_nothing_gets_nothing(engine: Any) -> None:
    for parameters in ({}, {"type": "object"}, {"type": "object", "properties": {}}):
        for seed in range(3):
            response = ask(engine(), [ToolSpec("go", "Go", parameters)], "required", seed)
            assert response.message.tool_calls[0].arguments == {}


def test_naming_a_tool_that_is_not_offered(engine: Any) -> None:
    tool = ToolSpec("go", "Go", {"type": "object", "properties": {}})
    with pytest.raises(ConfigError, match="offers"):
        ask(engine(), [tool], "went", 0)
    with pytest.raises(ConfigError, match="offers none"):
        ask(engine(), [], "required", 0)
