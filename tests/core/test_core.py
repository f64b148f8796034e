"""Floor 0: labels, messages, events and plans keep their promises."""

from __future__ import annotations

import json
from dataclasses import MISSING, fields
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agentrt.core import events as ev
from agentrt.core.canonical import canonical_json, digest_json
from agentrt.core.codec import (
    BODY_TYPES,
    decode_body,
    encode_body,
    response_from_json,
    response_to_json,
    response_to_text,
    task_from_json,
    task_to_json,
)
from agentrt.core.errors import JournalVersion, StoreError
from agentrt.core.labels import SYSTEM, USER, Integrity, Label, meet, untrusted
from agentrt.core.messages import (
    Image,
    Message,
    Reasoning,
    Text,
    ToolCall,
    ToolResult,
    assistant,
    message_from_json,
    message_to_json,
    observation,
    user,
)
from agentrt.core.models import ModelResponse, TokenLogprob, Usage
from agentrt.core.plans import plan_from_json, plan_schema, plan_to_json, walk
from agentrt.core.tasks import Budget, Constraint, Task

labels = st.builds(Label, st.sampled_from(Integrity), st.frozensets(st.sampled_from(["user", "a", "b", "c"])))


@given(labels, labels, labels)
def test_labels_form_a_meet_semilattice(a: Label, b: Label, c: Label) -> None:
    assert a.meet(a) == a
    assert a.meet(b) == b.meet(a)
    assert a.meet(b).meet(c) == a.meet(b.meet(c))
    assert a.meet(b).integrity <= min(a.integrity, b.integrity)


def test_meet_of_nothing_is_the_most_trusted() -> None:
    assert meet(()) == SYSTEM
    assert meet([SYSTEM, USER, untrusted("tool:web")]).integrity is Integrity.UNTRUSTED


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)
authors = st.sampled_from(["system", "user", "model", "tool"])
parts = st.one_of(
    st.builds(Text, st.text(), authors, labels),
    st.builds(Reasoning, st.text(), st.none() | st.text(), authors, labels),
    st.builds(
        ToolCall, st.text(), st.text(), st.dictionaries(st.text(), json_values), st.none() | st.text(), authors, labels
    ),
    st.builds(ToolResult, st.text(), st.text(), st.text(), st.booleans(), authors, labels),
    st.builds(Image, st.text(), st.text(), authors, labels),
)
messages = st.builds(
    Message,
    st.sampled_from(["system", "user", "assistant", "tool"]),
    st.lists(parts, max_size=3).map(tuple),
    st.booleans(),
)
responses = st.builds(
    ModelResponse,
    messages,
    st.sampled_from(["stop", "tool_calls"]),
    st.builds(Usage, st.integers(0, 9), st.integers(0, 9)),
    st.text(),
    notes=st.lists(st.text(), max_size=2).map(tuple),
)


@given(messages)
def test_a_message_is_spelled_as_its_json(message: Message) -> None:
    assert message.canonical == canonical_json(message_to_json(message))
    assert message_from_json(json.loads(message.canonical)) == message


@given(responses)
def test_a_response_is_spelled_as_its_json(response: ModelResponse) -> None:
    assert json.loads(response_to_text(response)) == json.loads(canonical_json(response_to_json(response)))
    assert response_from_json(json.loads(response_to_text(response))) == response


@given(st.dictionaries(st.text(), json_values))
def test_canonical_json_does_not_depend_on_key_order(value: dict[str, Any]) -> None:
    assert canonical_json(value) == canonical_json(dict(reversed(list(value.items()))))


@pytest.mark.parametrize("bad", [float("nan"), float("inf")])
def test_canonical_json_refuses_what_json_cannot_say(bad: float) -> None:
    with pytest.raises(ValueError):
        canonical_json({"x": bad})


def example(cls: type[Any]) -> Any:
    """An event body with every required field filled in by its annotated type."""
    made: dict[str, Any] = {}
    for field in fields(cls):
        if field.default is MISSING and field.default_factory is MISSING:
            kind = str(field.type)
            made[field.name] = (
                Usage(3, 4)
                if "Usage" in kind
                else {"a": "b"}
                if kind == "dict[str, str]"
                else {"a": 1.0}
                if "dict" in kind
                else ("x",)
                if "tuple" in kind
                else "stop"
                if "FinishReason" in kind
                else True
                if "bool" in kind
                else 1.5
                if "float" in kind
                else 7
                if "int" in kind
                else "once"
            )
    return cls(**made)


@pytest.mark.parametrize("name", sorted(BODY_TYPES))
def test_every_event_body_survives_the_journal(name: str) -> None:
    body = example(BODY_TYPES[name])
    assert decode_body(name, encode_body(body)) == body


def test_all_bodies_are_in_the_union() -> None:
    assert set(BODY_TYPES.values()) == set(get_args(ev.Body))


def test_a_later_or_damaged_journal_is_a_typed_error() -> None:
    with pytest.raises(JournalVersion, match="newer agentrt"):
        decode_body("RunStarted", "{}", ev.JOURNAL_VERSION + 1)
    with pytest.raises(JournalVersion):
        decode_body("NeverHeardOf", "{}")
    with pytest.raises(StoreError, match="damaged"):
        decode_body("RunStarted", '{"task": 3}')


def test_messages_survive_json_and_equal_messages_have_equal_digests() -> None:
    call = ToolCall("c1", "read_file", {"path": "a.txt"}, raw="{path: a.txt}")
    message = Message("assistant", (Reasoning("hm", "sig"), *assistant("look", (call,)).parts), refusal=True)
    again = message_from_json(message_to_json(message))
    assert again == message and again.digest == message.digest
    seen = observation(call, "text", is_error=True)
    assert message_from_json(message_to_json(seen)).label == seen.label == untrusted("tool:read_file")


def test_responses_and_tasks_survive_json() -> None:
    response = ModelResponse(
        assistant("4"),
        "stop",
        Usage(1, 2, 3, 4),
        "m",
        0.5,
        0.1,
        0.2,
        2,
        (TokenLogprob("4", -0.1, 0.9, (("5", -2.0),)),),
    )
    assert response_from_json(response_to_json(response)) == response
    task = Task("g", (Constraint("contains", "x"),), ("a",), "required", Budget(steps=3), (user("hi"),), "me")
    assert task_from_json(task_to_json(task)) == task


PLAN = {
    "goal": "g",
    "root": {
        "type": "sequence",
        "id": "r",
        "steps": [
            {"type": "call", "id": "a", "tool": "t", "arguments": {"x": {"$ref": "steps.b"}}, "expect": ""},
            {"type": "parallel", "id": "p", "steps": [{"type": "ask", "id": "q", "question": "?"}]},
            {"type": "finish", "id": "f", "answer": "$steps.a"},
        ],
    },
}


def test_plans_survive_json_and_walk_in_order() -> None:
    plan = plan_from_json(PLAN)
    assert plan_from_json(plan_to_json(plan)) == plan
    assert [node.id for node in walk(plan.root)] == ["r", "a", "p", "q", "f"]


@pytest.mark.parametrize(
    ("change", "what"),
    [
        ({"type": "jump"}, "expected a node with type"),
        ({"speed": 3}, "has no speed"),
        ({"tool": None}, "missing 1 required"),
    ],
)
def test_what_is_no_plan_is_named(change: dict[str, Any], what: str) -> None:
    node = {"type": "call", "id": "a", "tool": "t"} | change
    if change.get("tool", 1) is None:
        del node["tool"]
    with pytest.raises(ValueError, match=what):
        plan_from_json({"goal": "g", "root": node})


def test_the_plan_schema_admits_plans_and_only_known_tools() -> None:
    from jsonschema import Draft202012Validator

    check = Draft202012Validator(plan_schema(("t",)))
    good = {
        "goal": "g",
        "root": {
            "type": "sequence",
            "id": "r",
            "steps": [
                {"type": "call", "id": "a", "tool": "t", "arguments": {}},
                {"type": "finish", "id": "f", "answer": ""},
            ],
        },
    }
    assert check.is_valid(good)
    good["root"]["steps"][0]["tool"] = "other"  # type: ignore[index]
    assert not check.is_valid(good)


def test_digests_depend_on_content_only() -> None:
    assert digest_json({"a": 1, "b": [2]}) == digest_json({"b": [2], "a": 1}) != digest_json({"a": 1, "b": [3]})


def test_a_message_that_let_go_of_its_text_spells_it_again() -> None:
    message = assistant("so", [ToolCall("c1", "add", {"a": 1}, label=USER)])
    text, name, given = message.canonical, message.digest, message.tool_calls[0].given
    message.let_go()
    assert (message.canonical, message.digest, message.tool_calls[0].given) == (text, name, given)
    assert message == assistant("so", [ToolCall("c1", "add", {"a": 1}, label=USER)])
