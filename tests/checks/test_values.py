"""Answers are compared as a person would: formatting does not matter, other values do."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agentrt.checks.values import as_number, contains_value, numbers_in, same_arguments


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It is 1,234.50 dollars.", "1234.5"),
        ("It is 1234.5", "1,234.50"),
        ("The result is 684.93.", "684.9280822"),
        ("-45 days", "-45"),
        ("That makes −45 days", "-45"),
        ("37 days", "37"),
        ("18.14kg", "18.14"),
        ("$5,000,000", "5000000"),
        ("North,900\nSouth,334.5", "334.5"),
        ("3,4.5", "4.5"),
        ("21.1,121", "21.1"),
        ("1234,567", "567"),
        ("on May 3, 2024", "2024-05-03"),
        ("on 3 May 2024", "2024-05-03"),
        ("on 2024-05-03", "2024-05-03"),
        ("the   Big\nBlue one", "big blue"),
        ("host is 10.0.0.5.", "10.0.0.5"),
        ("`a-b.txt` was written", "a-b.txt"),
    ],
)
def test_the_same_value_in_another_dress(text: str, value: str) -> None:
    assert contains_value(text, value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("137 or 371", "37"),
        ("3.70", "37"),
        ("21.1,121", "21.1121"),
        ("curl", "url"),
        ("13 May 2024", "2024-05-03"),
        ("about 0.35", "0.3475510204"),
        ("700.1", "700.14"),
        ("684.92", "684.9280822"),
        ("2024-03-05", "5"),
        ("at 10:30", "30"),
        ("version 3.4.5", "3"),
        ("file_3", "3"),
        ("45 days", "-45"),
        ("", "0"),
        ("nothing", "no"),
    ],
)
def test_another_value(text: str, value: str) -> None:
    assert not contains_value(text, value)


@given(st.decimals(allow_nan=False, allow_infinity=False, places=3, min_value=-(10**9), max_value=10**9))
def test_every_number_is_found_however_it_is_written(number: Decimal) -> None:
    for written in (f"{number}", f"{number:,}", f"{number:,}00"):
        assert contains_value(f"The answer is {written}.", str(number))
        assert number in list(numbers_in(f"so {written} it is"))


@given(st.text())
def test_any_text_can_be_looked_through(text: str) -> None:
    contains_value(text, text)
    list(numbers_in(text))
    as_number(text)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ({"lbs": 40}, {"lbs": 40.0}, True),
        ({"lbs": 100}, {"lbs": 120}, False),
        ({"a": " x "}, {"a": "x"}, True),
        ({"a": "X"}, {"a": "x"}, False),
        ({"a": 1}, {"a": 1, "b": None}, False),
        ({"a": [1, {"b": 2}]}, {"a": [1.0, {"b": 2.0}]}, True),
        ({"a": [1, 2]}, {"a": [2, 1]}, False),
        ({"a": True}, {"a": 1}, False),
        ({"a": "1"}, {"a": 1}, False),
        ({"a": None}, {"a": None}, True),
    ],
)
def test_arguments(one: object, other: object, same: bool) -> None:
    assert same_arguments(one, other) == same == same_arguments(other, one)
