from __future__ import annotations

import socket
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from agentrt.core.errors import ConfigError
from agentrt.tools.schema_checks import accepts, compiled, faults, keyed, kind_text

_KINDS = ["string", "integer", "number", "boolean", "array", "object", "null"]
_scalars = st.none() | st.booleans() | st.integers(-5, 5) | st.floats(-5, 5) | st.sampled_from(["", "a", "b", "abc"])
values = st.recursive(
    _scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abc"), inner, max_size=3),
    max_leaves=8,
)


def _schemas(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    optional = {
        "type": st.sampled_from(_KINDS) | st.lists(st.sampled_from(_KINDS), min_size=1, max_size=3, unique=True),
        "enum": st.lists(values, min_size=1, max_size=3),
        "const": values,
        "properties": st.dictionaries(st.sampled_from("abc"), inner, max_size=3),
        "required": st.lists(st.sampled_from("abc"), max_size=2, unique=True),
        "additionalProperties": st.booleans() | inner,
        "items": inner,
        "minItems": st.integers(0, 2),
        "maxItems": st.integers(0, 3),
        "minimum": st.integers(-3, 3),
        "exclusiveMaximum": st.integers(-3, 3),
        "minLength": st.integers(0, 2),
        "maxLength": st.integers(0, 3),
        "anyOf": st.lists(inner, min_size=1, max_size=2),
        "description": st.just("words"),
        "x-verbatim": st.just("preferred"),
    }
    return st.fixed_dictionaries({}, optional=optional).map(lambda one: dict(list(one.items())[:4]))


schemas = st.recursive(st.sampled_from([{}, True, {"type": "string"}, {"type": "integer"}]), _schemas, max_leaves=6)


@given(schemas, values)
def test_the_fast_checks_agree_with_jsonschema(schema: Any, value: Any) -> None:
    check = compiled(schema)
    if check is not None:
        assert check(value) == Draft202012Validator(schema).is_valid(value)
        if not check(value):
            assert faults(schema, value)


def test_other_keywords_go_to_the_library() -> None:
    schema = {"type": "object", "properties": {"a": {"type": "string", "pattern": "^x"}}}
    assert compiled(schema) is None
    check = accepts(keyed(schema))
    assert (check({"a": "xy"}), check({"a": "y"})) == (True, False)
    assert faults(schema, {"a": "y"}) == ["\"a\": 'y' does not match '^x'"]


def test_a_schema_that_is_none_is_the_programs_fault() -> None:
    with pytest.raises(ConfigError, match="valid JSON Schema"):
        accepts(keyed({"type": "strange", "pattern": 3}))


def test_what_a_schema_refers_to_elsewhere_is_never_fetched() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.2)
        elsewhere = f"http://127.0.0.1:{server.getsockname()[1]}/schema.json"
        check = accepts(keyed({"type": "object", "properties": {"a": {"$ref": elsewhere}}}))
        with pytest.raises(ConfigError, match="refers to itself only"):
            check({"a": 1})
        with pytest.raises(TimeoutError):
            server.accept()


@pytest.mark.parametrize(
    ("schema", "value", "text"),
    [
        ({"type": "integer"}, "five", 'the arguments must be an integer, got "five"'),
        ({"type": ["string", "null"]}, 5, "the arguments must be a string or null, got 5"),
        ({"enum": ["=", "!="]}, "==", 'the arguments must be one of =, !=, got "=="'),
        ({"type": "number", "minimum": 3}, 2, "the arguments must be at least 3, got 2"),
        ({"type": "array", "maxItems": 1}, [1, 2], "the arguments may have at most 1 items, got 2"),
        ({"type": "array", "items": {"type": "string"}}, ["a", 1], '"[1]" must be a string, got 1'),
        ({"anyOf": [{"type": "integer"}, {"type": "null"}]}, "x", 'the arguments must be integer or null, got "x"'),
    ],
)
def test_faults_say_what_to_write(schema: Any, value: Any, text: str) -> None:
    assert faults(schema, value)[0] == text


def test_booleans_are_no_numbers_and_numbers_must_be_finite() -> None:
    assert not accepts(keyed({"type": "integer"}))(True)
    assert not accepts(keyed({"enum": [1]}))(True)
    assert accepts(keyed({"type": "integer"}))(3.0)
    assert not accepts(keyed({"type": "number"}))(float("nan"))


def test_kinds_in_few_words() -> None:
    schema = {"type": "array", "items": {"type": "object", "properties": {"a": {"enum": ["x", "y"]}, "b": {}}}}
    assert kind_text(schema) == "array of {a: x|y, b: any value}"
