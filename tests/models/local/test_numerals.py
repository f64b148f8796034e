"""Numbers in a text, in digits and in words."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agentrt.core.messages import user
from agentrt.core.models import ModelRequest, Sampling
from agentrt.core.specs import ToolSpec
from agentrt.models.builtin.data.families.people_numbers import spoken
from agentrt.models.local.numerals import numerals


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("5,000 and 0.25", ["5000", "0.25"]),
        ("minus 8 degrees", ["8", "-8"]),
        ("sixteen meters... and in miles", ["16"]),
        ("a thousand litres", ["1000"]),
        ("fifteen hundred", ["1500"]),
        ("a hundred and four thousand, three hundred and twenty-one", ["104321"]),
        ("two and a half", ["2.5"]),
        ("three and three quarters", ["3.75"]),
        ("Three quarters of a cup, half a mile, a quarter of an hour", ["0.75", "0.5", "0.25"]),
        ("half a dozen eggs, two dozen nails, a dozen", ["6", "24", "12"]),
        ("a dozen and a half, two and a half dozen", ["18", "30"]),
        ("three and a half hours, an hour and a half, two kilos and a half", ["3.5", "1.5", "2.5"]),
        ("three apples and a half litre, two pounds and a half pound", ["3", "0.5", "2", "0.5"]),
        ("1,250,garden,45,7", ["1", "250", "45", "7"]),
        ("1,250, and 3", ["1250", "3"]),
        ("a couple of days", ["2"]),
        ("sixteen and twenty", ["16", "20"]),
        ("below thirty", ["30", "-30"]),
        ("which one of a kind, a file, someone often", []),
        ("v1.2.3 of notes2.txt", []),
    ],
)
def test_numbers_as_people_write_them(text: str, found: list[str]) -> None:
    assert numerals(text) == found


@given(st.randoms(use_true_random=False), st.integers(2, 999_999))
def test_every_whole_number_in_words_is_read(rng: Random, number: int) -> None:
    """In all the ways the training data says them."""
    text = spoken(rng, number)
    assert numerals(text) == [str(number)], text


@given(st.text())
def test_any_text_can_be_read(text: str) -> None:
    assert all(float(number) == float(number) for number in numerals(text))


def test_a_number_in_words_is_the_only_one_a_verbatim_number_can_be(engine: Any) -> None:
    number = {"type": "number", "x-verbatim": "required"}
    tool = ToolSpec("long", "Convert", {"type": "object", "required": ["value"], "properties": {"value": number}})
    for seed in range(5):
        asked = (user("sixteen meters in miles"),)
        request = ModelRequest(asked, (tool,), "long", Sampling(temperature=1.5, seed=seed, max_tokens=60))
        assert [call.arguments for call in engine().generate(request).message.tool_calls] == [{"value": 16}]
