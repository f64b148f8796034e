from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from agentrt.core.failures import FailureMode
from agentrt.core.messages import ToolCall
from agentrt.core.specs import ToolSpec
from agentrt.tools import Registry
from agentrt.tools.arguments import InvalidCall, check_verbatim, parse_arguments, prepare, repair, signature
from agentrt.tools.lenient_json import Unreadable, read_json


def spec_of(required: str = "", /, **properties: Any) -> ToolSpec:
    schema = {"type": "object", "properties": properties, "required": required.split(), "additionalProperties": False}
    return ToolSpec("sample", "A sample", schema)


@pytest.mark.parametrize(
    ("raw", "arguments", "repair_words"),
    [
        ('{"a": 1', {"a": 1}, "missing '}'"),
        ('{"a": [1, {"b": 2', {"a": [1, {"b": 2}]}, "missing ']'"),
        ('{"a": "b', {"a": "b"}, "closed a string"),
        ('{"a": 1,}', {"a": 1}, "removed a comma"),
        ('{"a": [1, 2,],}', {"a": [1, 2]}, "removed a comma"),
        ("{'a': 'b'}", {"a": "b"}, "quotation marks"),
        ('{a: "b", c-d: 1}', {"a": "b", "c-d": 1}, "quotes around a key"),
        ('{"a": True, "b": None, "c": False}', {"a": True, "b": None, "c": False}, "JSON's spelling"),
        ('```json\n{"a": 1}\n```', {"a": 1}, "code fence"),
        ('```\n{"a": 1,}\n```', {"a": 1}, "code fence"),
        ('{"a": 1}}', {"a": 1}, "closing brackets"),
        ('{"a": 1 "b": 2}', {"a": 1, "b": 2}, "added a comma"),
        ('{"a": "x\ny"}', {"a": "x\ny"}, "line break"),
        ('{"a": "C:\\data"}', {"a": "C:\\data"}, "backslash"),
        ('{"a": .5, "b": +3}', {"a": 0.5, "b": 3}, "number"),
        ('"{\\"a\\": 1}"', {"a": 1}, "inside a string"),
        ("", {}, "empty"),
        ("null", {}, "null"),
    ],
)
def test_what_can_mean_only_one_thing_is_repaired_and_reported(
    raw: str, arguments: dict[str, Any], repair_words: str
) -> None:
    prepared = parse_arguments(raw)
    assert prepared.arguments == arguments
    assert any(repair_words in one for one in prepared.repairs)


@pytest.mark.parametrize(
    "raw",
    [
        '{"a": "b}',  # is the bracket part of the text?
        '{"a": b}',
        '{"a": }',
        '{"a"',
        '{"a": 1, "b"',
        '{"t": "say "hi" now"}',
        "{'t': 'it's'}",
        'Sure! {"a": 1}',
        '{"a": 1} and done',
        '{"a": 012}',
        '{"a": NaN}',
        '{"a": 1, "a": 2,}',
        "[1, 2]",
        "42",
        '{"a": "unfinished\n',
        "{" * 200,
        '{"a": "\\u12"}',
        '{"a": 1e999}',
        '{"a": ' + "9" * 5000 + "}",
        '{"a": -1e999,}',
    ],
)
def test_what_would_have_to_be_guessed_is_malformed(raw: str) -> None:
    with pytest.raises(InvalidCall) as raised:
        parse_arguments(raw)
    assert raised.value.mode is FailureMode.MALFORMED_OUTPUT
    assert '{"name": "value"}' in str(raised.value)


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**12), 10**12)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
json_objects = st.dictionaries(st.text(max_size=8), json_values, max_size=5)


@given(json_objects, st.sampled_from([None, 2]), st.booleans())
def test_valid_json_is_unchanged(value: dict[str, Any], indent: int | None, ascii_only: bool) -> None:
    assert read_json(json.dumps(value, indent=indent, ensure_ascii=ascii_only)) == (value, ())


@given(json_objects, st.data())
def test_missing_closing_brackets_bring_the_value_back_or_fail(value: dict[str, Any], data: st.DataObject) -> None:
    text = json.dumps(value)
    closers = len(text) - len(text.rstrip("]}"))
    damaged = text[: -data.draw(st.integers(1, closers))]
    try:
        found, repairs = read_json(damaged)
    except Unreadable:
        return
    assert repairs
    assert found == value


@given(json_objects)
def test_python_literals_trailing_commas_and_fences_bring_the_value_back(value: dict[str, Any]) -> None:
    assume(value)
    text = "```json\n" + json.dumps(value)[:-1] + ",}\n```"
    found, repairs = read_json(text)
    assert (found, bool(repairs)) == (value, True)


def _leaves(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return [leaf for key, item in value.items() for leaf in (key, *_leaves(item))]
    if isinstance(value, list):
        return [leaf for item in value for leaf in _leaves(item)]
    return [value]


damaged_texts = st.one_of(
    st.text(max_size=40),
    st.text("{}[]\"',:abtrue None123\\n ", max_size=40),
    st.builds(
        lambda value, at, put: (lambda text: text[: at % len(text)] + put + text[at % len(text) + 1 :])(
            json.dumps(value)
        ),
        json_objects,
        st.integers(0, 200),
        st.text("{}[]\"',: \\", max_size=2),
    ),
)


@given(damaged_texts)
def test_repair_never_invents_and_is_idempotent(raw: str) -> None:
    try:
        found, _ = read_json(raw)
    except Unreadable:
        return
    for leaf in _leaves(found):
        if isinstance(leaf, str) and "\\" not in raw:
            assert leaf in raw
        elif isinstance(leaf, bool) or leaf is None:
            assert {True: "rue", False: "alse", None: ("null" if "null" in raw else "None")}[leaf] in raw
        elif isinstance(leaf, int):
            assert str(abs(leaf)) in raw
    assert read_json(json.dumps(found)) == (found, ())


# -- fitting to the schema ------------------------------------------------------------------------------------

TEXT, INTEGER, NUMBER, BOOL = ({"type": kind} for kind in ("string", "integer", "number", "boolean"))


@pytest.mark.parametrize(
    ("schema", "given_value", "fitted"),
    [
        (INTEGER, "3", 3),
        (INTEGER, " -12 ", -12),
        (INTEGER, 3.0, 3),
        (NUMBER, "3.25", 3.25),
        (NUMBER, "4", 4),
        (BOOL, "true", True),
        (BOOL, "False", False),
        (TEXT, 5, "5"),
        (TEXT, 2.5, "2.5"),
        ({"type": "string", "enum": ["sum", "mean"]}, "SUM", "sum"),
        ({"type": "array", "items": INTEGER}, "[1, 2]", [1, 2]),
        ({"type": "array", "items": INTEGER}, ["1", 2], [1, 2]),
        ({"type": "object", "properties": {"n": INTEGER}}, '{"n": "7"}', {"n": 7}),
        ({"anyOf": [INTEGER, {"type": "null"}]}, "5", 5),
    ],
)
def test_values_are_brought_to_their_type_where_nothing_is_lost(schema: Any, given_value: Any, fitted: Any) -> None:
    prepared = prepare(spec_of("x", x=schema), ToolCall("1", "sample", {"x": given_value}))
    assert prepared.arguments == {"x": fitted}
    assert type(prepared.arguments["x"]) is type(fitted)
    assert prepared.repairs


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        (INTEGER, "3.5"),
        (INTEGER, 3.5),
        (INTEGER, "007"),
        (INTEGER, "1e3"),
        (INTEGER, True),
        (NUMBER, "1,234"),
        (NUMBER, ""),
        (BOOL, "yes"),
        (BOOL, 1),
        (TEXT, True),
        (TEXT, None),
        (TEXT, ["a"]),
        ({"type": "string", "enum": ["sum", "mean"]}, "average"),
        ({"type": "array", "items": INTEGER}, "1, 2"),
        ({"anyOf": [INTEGER, NUMBER, {"type": "null"}]}, "5"),
    ],
)
def test_values_that_would_have_to_be_guessed_are_refused(schema: Any, value: Any) -> None:
    with pytest.raises(InvalidCall) as raised:
        prepare(spec_of("x", x=schema), ToolCall("1", "sample", {"x": value}))
    assert raised.value.mode is FailureMode.INVALID_PARAMETERS
    assert '"x"' in str(raised.value)


def test_null_for_an_optional_parameter_means_it_is_not_given() -> None:
    prepared = prepare(spec_of("a", a=TEXT, b=INTEGER), ToolCall("1", "sample", {"a": "x", "b": None}))
    assert prepared.arguments == {"a": "x"}
    with pytest.raises(InvalidCall, match='"a" must be a string, got null'):
        prepare(spec_of("a", a=TEXT), ToolCall("1", "sample", {"a": None}))


def test_a_key_that_is_nearly_right_is_reported_and_not_renamed() -> None:
    with pytest.raises(InvalidCall) as raised:
        prepare(spec_of("path", path=TEXT, limit=INTEGER), ToolCall("1", "sample", {"pth": "a.csv"}))
    assert raised.value.mode is FailureMode.INVALID_PARAMETERS
    assert '"path" is missing' in str(raised.value)
    assert 'did you mean "path"?' in str(raised.value)
    assert "sample(path: string, limit?: integer)" in str(raised.value)


def test_raw_text_is_read_when_the_backend_could_not() -> None:
    spec = spec_of("a", a=INTEGER)
    prepared = prepare(spec, ToolCall("1", "sample", {}, raw="{'a': '5'"))
    assert prepared.arguments == {"a": 5}
    assert len(prepared.repairs) == 3
    with pytest.raises(InvalidCall) as raised:
        prepare(spec, ToolCall("1", "sample", {}, raw="{oops"))
    assert raised.value.mode is FailureMode.MALFORMED_OUTPUT


def test_half_characters_are_refused() -> None:
    with pytest.raises(InvalidCall, match="half a character"):
        prepare(spec_of("a", a=TEXT), ToolCall("1", "sample", {}, raw='{"a": "\\ud83d"}'))


@given(json_objects)
def test_fitting_twice_changes_nothing_more(arguments: dict[str, Any]) -> None:
    spec = spec_of("", **{key: INTEGER if at % 2 else TEXT for at, key in enumerate(arguments)})
    once = repair(spec, arguments).arguments
    again = repair(spec, once)
    assert (again.arguments, again.repairs) == (once, ())
    assert once.keys() <= arguments.keys()


# -- quoted parameters ----------------------------------------------------------------------------------------

QUOTED = {"type": "string", "x-verbatim": "required"}


def test_quoted_parameters_must_stand_in_a_source() -> None:
    inner = {"type": "object", "properties": {"name": QUOTED}}
    spec = spec_of("path", path=QUOTED, free=TEXT, items={"type": "array", "items": inner})
    sources = ("read a b.csv please", "app.log:4: ERROR disk full")
    check_verbatim(spec, {"path": "b.csv", "free": "anything", "items": [{"name": "disk full"}]}, sources)
    for arguments, path in (
        ({"path": "c.csv"}, '"path"'),
        ({"path": "b.csv", "items": [{"name": "disk"}, {"name": "disc"}]}, '"items[1].name"'),
    ):
        with pytest.raises(InvalidCall) as raised:
            check_verbatim(spec, arguments, sources)
        assert raised.value.mode is FailureMode.WRONG_VALUES
        assert path in str(raised.value)


def test_a_quoted_parameter_may_allow_words_of_its_own() -> None:
    spec = spec_of("date", date={**QUOTED, "x-verbatim-also": ["today"]})
    check_verbatim(spec, {"date": "today"}, ())
    with pytest.raises(InvalidCall):
        check_verbatim(spec, {"date": "tomorrow"}, ("today",))


def test_preferred_quotes_are_not_checked(tools: Registry) -> None:
    check_verbatim(tools["read_file"].spec, {"path": "made-up.txt"}, ())


def test_the_signature_reads_like_code(tools: Registry) -> None:
    assert signature(tools["date_add"].spec) == (
        "date_add(date: string, amount: integer, unit: days|weeks|months|years)"
    )
