"""What unknown tools are taken for: reading only where that is clear."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agentrt.core.specs import Effect
from agentrt.tools.likely_effects import likely_classify, likely_effects

R, W, N, S = Effect.READ, Effect.WRITE, Effect.NETWORK, Effect.SPEND


def params(*names: str) -> dict[str, object]:
    return {"type": "object", "properties": {name: {} for name in names}}


@pytest.mark.parametrize(
    ("name", "names", "effects"),
    [
        ("get_balance", (), {R}),
        ("listFiles", ("folder",), {R}),
        ("get_users_in_group", ("group",), {R}),
        ("search_and_delete", ("query",), {W}),
        ("find_or_create_page", ("title",), {W}),
        ("get_page", ("url",), {R, N}),
        ("fetch_website", (), {R, N}),
        ("send_letter", ("to", "text"), {W, N}),
        ("pay_bill", ("amount",), {W, S}),
        ("send_money", ("amount",), {W, N, S}),
        ("check_in", (), {W}),
        ("check_off_item", (), {W}),
        ("get_order_status", ("number",), {R}),
        ("find_and_book", ("hotel",), {W, S}),
        ("view_and_ack", ("message",), set()),
        ("query_table", ("sql",), set()),
        ("show_output", ("command",), set()),
        ("get_weather", ("zip_code",), {R}),
        ("get_report", ("output_path",), {W}),
        ("get_report", ("email_to",), {W, N}),
        ("convert_currency", ("amount",), {R}),
        ("convert_lead", ("lead",), set()),
        ("frobnicate", (), set()),
        ("getter", (), set()),
        ("", (), set()),
    ],
)
def test_by_name_and_parameters(name: str, names: tuple[str, ...], effects: set[Effect]) -> None:
    assert likely_effects(name, params(*names)) == effects


def test_the_first_word_about_a_tool_counts_against_it() -> None:
    assert likely_effects("get_ready", params(), "Deletes what is old.") == {W}
    assert likely_effects("frobnicate", params(), "Lists what there is.") == frozenset()


def test_what_it_does_then_counts_against_it() -> None:
    assert likely_effects("get_letters", params(), "Get the new letters and mark them as read.") == {W}
    assert likely_effects("get_letters", params(), "Get the letters and the reports.") == {R}


def test_a_parameter_may_say_what_to_do() -> None:
    actions = {"type": "string", "enum": ["list", "create", "delete"]}
    classify = likely_classify("events", {"properties": {"action": actions, "title": {"type": "string"}}})
    assert classify({"action": "list"}) == {R}
    assert classify({"action": "delete"}) == {W}
    assert classify({}) == frozenset(), "what is not said is not known"
    free = likely_classify("events", {"properties": {"action": {"type": "string"}}})
    assert free({"action": "list"}) == frozenset(), "a text that may be anything says nothing"
    defined = {"$defs": {"Action": actions}, "properties": {"action": {"$ref": "#/$defs/Action", "default": "list"}}}
    assert likely_classify("events", defined)({}) == {R}


@pytest.mark.parametrize("flag", [{"type": "boolean"}, {"anyOf": [{"type": "boolean"}, {"type": "null"}]}])
def test_a_flag_may_make_a_call_do_more(flag: dict[str, object]) -> None:
    schema = {"properties": {"mark_as_read": {**flag, "default": False}}}
    assert likely_effects("get_letters", schema) == {W}
    classify = likely_classify("get_letters", schema)
    assert classify({}) == classify({"mark_as_read": False}) == {R}
    assert classify({"mark_as_read": True}) == {W}


@given(st.text(), st.sampled_from(["delete", "send", "pay", "update"]))
def test_a_changing_word_is_never_reading(rest: str, verb: str) -> None:
    assert likely_effects(f"get_{rest}_{verb}", params()) != {R}
