"""What unknown tools are taken for: reading only where that is clear."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agentrt.core.specs import Effect
from agentrt.tools.likely_effects import likely_effects

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


@given(st.text(), st.sampled_from(["delete", "send", "pay", "update"]))
def test_a_changing_word_is_never_reading(rest: str, verb: str) -> None:
    assert likely_effects(f"get_{rest}_{verb}", params()) != {R}
