"""What counts as said by the user, and what does not."""

from __future__ import annotations

import unicodedata
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from agentrt.runtime.spoken import Words

NAMES = {7: "id", 2: "guests", 4: "num_stars", "first": "seat_class"}
"""The arguments that some values are for; it matters for short ones."""


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("Delete report.txt, please.", "report.txt"),
        ("Delete 'report.txt'.", "report.txt"),
        ("delete “report.txt”", "report.txt"),
        ("Delete ./report.txt", "report.txt"),
        ("Write to anna@example.com.", "Anna@example.com"),
        ("Send 4.00 to GB29NWBK60161331926819", 4),
        ("Send 4 euros", 4.0),
        ("Send $5 to Bob", 5),
        ("Transfer 1,250.50 to Bob", 1250.5),
        ("Transfer £30,000", "30000"),
        ("the rent is 2200", "2200.00"),
        ("Title it 'Lunch with  Sarah'", "lunch with Sarah"),
        ("On 2024-05-19 at 12:00", "2024-05-19 12:00"),
        ("On May 19th, 2024 at 3:30 pm", "2024-05-19T15:30:00"),
        ("on 19 May 2024", "2024-05-19"),
        ("In 2024: May 26th", "2024-05-26"),
        ("see www.example.com/a", "https://www.example.com/a/"),
        ("Set it to 'r'", "r"),
        ("update payment id 7", 7),
        ("at 12:00 on 2024-05-19 for one hour", "2024-05-19 13:00"),
        ("a 90-minute call on 2024-05-19 at 12:00", "2024-05-19 13:30"),
        ("reserve it for two people", 2),
        ("give it 4 stars", 4),
        ("order forty bags", 40),
        ("buy a ticket, first class", "first"),
        ("Say 'Hello!' to Bob", "Hello"),
        ("Ｄｅｌｅｔｅ ｒｅｐｏｒｔ.txt", "report.txt"),
    ],
)
def test_said(words: str, value: Any) -> None:
    assert Words(words).said(value, NAMES.get(value, "x"))


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("Summarise report.txt", "port"),
        ("Summarise old/report.txt", "report.txt"),
        ("Summarise report.txt", "report.txt.bak"),
        ("Summarise report.txt", "Report.txt"),
        ("Write to anna@corp.com", "corp.com"),
        ("Write to anna@corp.com", "anna"),
        ("see www.example.com/login", "example.com"),
        ("Send 40 to Bob", 4),
        ("Send 1,400 to Bob", 400),
        ("version 1.2.10", 2.1),
        ("in 7 days", 7),
        ("I have a dog", "a"),
        ("Delete old/reports/", "old/reports/.."),
        ("Delete report.txt", "report.txt?"),
        ("visit fussball.de", "https://fußball.de"),
        ("write to strasse@example.com", "straße@example.com"),
        ("buy a ticket for the first one", "first"),
        ("two of them", 2),
        ("forty-two bags", 40),
        ("Delete report.txt", "re\u200bport.txt"),
        ("Delete report.txt", "ｒｅｐｏｒｔ.txt"),
        ("do it", True),
        ("do it", False),
        ("do it", None),
        ("do it", ""),
        ("On May 19th, 2024", "2024-05-20"),
        ("On May 19th", "2031-05-19"),
        ("at 12:00 on 2024-05-19", "2024-05-19 13:00"),
        ("at 12:00 on 2024-05-19 for two hours", "2024-05-19 13:00"),
        ("send the figures to Anna", "the Anna figures"),
        ("phone 555-1234", "1234"),
        ("", "anything"),
    ],
)
def test_not_said(words: str, value: Any) -> None:
    assert not Words(words).said(value, "x")


def test_a_yes_counts_only_where_the_argument_is_spoken_of() -> None:
    assert Words("set up a recurring payment").said(True, "recurring")
    assert not Words("set up a payment").said(True, "recurring")
    assert not Words("set up a recurring payment").said(False, "recurring")


@given(st.text(min_size=3, alphabet=st.characters(categories=["L", "N"])), st.text(max_size=30))
def test_what_stands_in_quotation_marks_is_said(value: str, around: str) -> None:
    assume(unicodedata.is_normalized("NFKC", value))
    assert Words(f'{around} "{value}" {around}').said(value, "x")


@given(st.text(), st.one_of(st.text(), st.integers(), st.floats(allow_nan=False), st.booleans(), st.none()))
def test_it_never_fails(words: str, value: Any) -> None:
    assert Words(words).said(value, "name") in (True, False)
