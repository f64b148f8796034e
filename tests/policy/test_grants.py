"""How far a person's yes reaches, and no further."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from agentrt.core.labels import SYSTEM, USER, Label, untrusted
from agentrt.core.policy import Reach
from agentrt.core.store import Grant
from agentrt.policy.grants import Bounds, changed_since, covers, describe, match_of, reaches_of, site_of

BOUNDS = Bounds("ada", "send_mail", "python:mail", "digest", ("write",), "/w", "none")


def granted(bounds: Bounds, patterns: dict[str, Any], label: Label = USER) -> Grant:
    match = json.loads(json.dumps(match_of(bounds, label, patterns)))
    return Grant("g", bounds.user, "always", "", match, 1.0, binding=bounds.digest)


def exactly(**arguments: Any) -> dict[str, Any]:
    return {name: {"equals": value} for name, value in arguments.items()}


def test_a_grant_covers_exactly_the_call_it_was_given_for() -> None:
    grant = granted(BOUNDS, exactly(to="ada", count=1))
    assert covers(grant, BOUNDS, USER, {"to": "ada", "count": 1})
    for other in (
        {"to": "bob", "count": 1},
        {"to": "ada", "count": True},
        {"to": "ada"},
        {"to": "ada", "count": 1, "cc": "b"},
    ):
        assert not covers(grant, BOUNDS, USER, other), other
    others: list[dict[str, Any]] = [
        {"user": "bob"},
        {"tool": "send_mails"},
        {"origin": "mcp:elsewhere"},
        {"definition": "the tool was changed"},
        {"effects": ()},
        {"effects": ("spend", "write")},
        {"workspace": "/elsewhere"},
        {"workspace": None},
        {"sandbox": "another image"},
    ]
    for change in others:
        assert not covers(grant, replace(BOUNDS, **change), USER, {"to": "ada", "count": 1}), change


@pytest.mark.parametrize(
    ("given_for", "other", "covered"),
    [
        (1, 1.0, True),
        (0, -0.0, True),
        (1, True, False),
        (2**53, float(2**53), True),
        (2**53 + 1, float(2**53), False),
        ({"a": 1, "b": [1]}, {"b": [1.0], "a": 1}, True),
        ([1, 2], [2, 1], False),
        ("é", "e\u0301", False),
        ("report.txt", "report.txt ", False),
        ("report.txt", "./report.txt", False),
        ("paypal", "pаypal", False),  # a Cyrillic a
        (None, "", False),
    ],
)
def test_what_is_the_same_argument(given_for: Any, other: Any, covered: bool) -> None:
    assert covers(granted(BOUNDS, exactly(to=given_for)), BOUNDS, USER, {"to": other}) == covered


def test_a_grant_holds_for_nothing_less_trusted_than_what_it_was_given_for() -> None:
    page, file = untrusted("tool:fetch"), untrusted("tool:read_file")
    mine, theirs = granted(BOUNDS, exactly(to="ada")), granted(BOUNDS, exactly(to="ada"), page.meet(file))
    assert [covers(mine, BOUNDS, label, {"to": "ada"}) for label in (SYSTEM, USER, page)] == [True, True, False]
    assert [covers(theirs, BOUNDS, label, {"to": "ada"}) for label in (USER, page, file)] == [True] * 3
    assert not covers(theirs, BOUNDS, page.meet(untrusted("tool:other")), {"to": "ada"})


def words(bounds: Bounds, **arguments: Any) -> list[str]:
    prefix, where = f"{bounds.tool} with ", f", in {bounds.workspace}"
    return [reach.words.removeprefix(prefix).removesuffix(where) for reach in reaches_of(bounds, arguments)]


def test_the_reaches_that_are_offered_begin_with_exactly_this_call() -> None:
    write = replace(BOUNDS, tool="write_file")
    assert words(write, path="docs/a.txt", content="x") == [
        "path = 'docs/a.txt' and content = 'x'",
        "path = 'docs/a.txt' and any content",
        "any path in docs and any content",
    ]
    assert words(write, path="a.txt") == ["path = 'a.txt'", "any path in this folder"]
    assert words(BOUNDS, to="ada", subject="hi", amount=5) == [
        "to = 'ada' and subject = 'hi' and amount = 5",
        "to = 'ada' and any subject and amount from 0 to 5",
        "any to and subject = 'hi' and amount = 5",
        "to = 'ada' and any subject and amount = 5",
        "to = 'ada' and subject = 'hi' and amount from 0 to 5",
    ]
    assert words(BOUNDS, url="https://Example.com:8443/a?b#c") == [
        "url = 'https://Example.com:8443/a?b#c'",
        "any url on https://example.com:8443",
    ]
    assert words(BOUNDS) == ["no arguments, whatever it then does"]
    code = replace(BOUNDS, tool="shell", effects=("execute", "network"))
    assert words(code, command="ls") == ["command = 'ls'"], "commands are never left open"


def test_long_values_are_shortened_in_words_and_stored_whole() -> None:
    (reach, *_) = reaches_of(BOUNDS, {"text": "x" * 5000})
    assert len(reach.words) < 200 and "(5002 characters)" in reach.words
    assert reach.arguments == {"text": {"equals": "x" * 5000}}


def picked(bounds: Bounds, number: int, **arguments: Any) -> Grant:
    return granted(bounds, reaches_of(bounds, arguments)[number].arguments)


def test_a_grant_for_a_folder(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "out").symlink_to("/etc")
    write = replace(BOUNDS, tool="write_file", workspace=str(tmp_path))
    grant = picked(write, 2, path="docs/a.md", content="x")
    for path in ("docs/b.md", "docs/deep/c.md", "./docs//d.md", f"{tmp_path}/docs/e.md"):
        assert covers(grant, write, USER, {"path": path, "content": "y"}), path
    outside = ["docs/../a.md", "a.md", "docsx/a.md", "docs/out/passwd", "../docs/a.md", "/docs/a.md", 7, ["docs/a"], ""]
    for wrong in outside:
        assert not covers(grant, write, USER, {"path": wrong, "content": "y"}), wrong


def test_a_grant_for_one_file_knows_it_by_any_spelling(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("other.md")
    write = replace(BOUNDS, tool="write_file", workspace=str(tmp_path))
    grant = picked(write, 1, path="notes.md", content="x")
    for path, fits in (
        ("./notes.md", True),
        (f"{tmp_path}/notes.md", True),
        ("notes.md/../link", False),
        ("link", False),
    ):
        assert covers(grant, write, USER, {"path": path, "content": "y"}) == fits, path


@pytest.mark.parametrize(
    ("url", "fits"),
    [
        ("https://example.com/other?x=1", True),
        ("https://EXAMPLE.com/", True),
        ("http://example.com/", False),
        ("https://example.com:444/", False),
        ("https://example.com.evil.org/", False),
        ("https://example.com@evil.org/", False),
        ("https://evil.org/https://example.com/", False),
        ("https://example.com\\@evil.org/", False),
        ("https://sub.example.com/", False),
        ("example.com", False),
        (7, False),
    ],
)
def test_a_grant_for_a_site(url: Any, fits: bool) -> None:
    assert covers(picked(BOUNDS, 1, url="https://example.com/a"), BOUNDS, USER, {"url": url}) == fits


def test_a_grant_for_a_number_is_bounded() -> None:
    grant = picked(BOUNDS, 1, amount=10)
    fitting = [covers(grant, BOUNDS, USER, {"amount": value}) for value in (0, 9.5, 10, 10.01, -1, True, "5", None)]
    assert fitting == [True, True, True, False, False, False, False, False]


def test_what_has_no_honest_site_is_none() -> None:
    for odd in (
        "https://",
        "https://[::1",
        "https://a:99999/",
        "ftp://a/",
        "https://u:p@a/",
        "https://exämple.com/",
        None,
    ):
        assert site_of(odd) is None, odd


@pytest.mark.parametrize(
    "match",
    [
        {},
        {"arguments": None},
        {"arguments": {"x": {"any": 1}}},
        {"arguments": {"x": {"like": "a"}}},
        {"arguments": {"x": {}}},
        {"arguments": {"x": "a"}},
        {"arguments": {"x": {"under": None}}},
        {"arguments": {"x": {"equals": "a", "any": True}}},
        {"label": None},
        {"label": []},
        {"label": [7]},
        {"origin": "another"},
        {"effects": []},
    ],
)
def test_a_damaged_grant_covers_nothing_and_can_still_be_listed(match: dict[str, Any]) -> None:
    whole = granted(BOUNDS, exactly(x="a"))
    assert covers(whole, BOUNDS, USER, {"x": "a"})
    damaged = replace(whole, match={**whole.match, **match} if match else {})
    assert not covers(damaged, BOUNDS, USER, {"x": "a"})
    assert describe(damaged.match)


def test_what_was_bound_to_less_is_void_and_so_is_a_tool_that_was_changed() -> None:
    grant = granted(BOUNDS, exactly(x=1))
    assert changed_since(grant, "python:mail", "digest") == ""
    assert "definition of send_mail has changed" in changed_since(grant, "python:mail", "other")
    assert changed_since(grant, "mcp:mail", "other") == "", "that is another tool of the same name"
    assert "earlier agentrt" in changed_since(replace(grant, binding=""), "python:mail", "digest")


# -- in general -------------------------------------------------------------------------------------------------

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
    max_leaves=4,
)
NAMES = st.sampled_from(["path", "content", "to", "url", "text", "amount", "old", "new", "id"])
VALUES = JSON | st.sampled_from(["a.txt", "d/b.txt", "../c", "/etc/passwd", "https://a.org/x", "http://b.org", 5, -2.5])
ARGUMENTS = st.dictionaries(NAMES, VALUES, max_size=4)
LABELS = st.sampled_from([SYSTEM, USER, untrusted("tool:a"), untrusted("tool:b"), untrusted("tool:a").meet(USER)])
TEXTS = st.sampled_from(["a", "b", "send_mail", "mcp:x"])
BOUND = st.builds(
    Bounds,
    TEXTS,
    TEXTS,
    TEXTS,
    TEXTS,
    st.sampled_from([(), ("write",), ("network", "write")]),
    st.none() | TEXTS,
    TEXTS,
)


def reaches(bounds: Bounds, arguments: dict[str, Any]) -> tuple[Reach, ...]:
    found = reaches_of(bounds, arguments)
    assert found and len({reach.words for reach in found}) == len(found)
    return found


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(BOUND, ARGUMENTS, LABELS, st.data())
def test_every_reach_covers_the_call_it_was_made_from(
    bounds: Bounds, arguments: dict[str, Any], label: Label, data: st.DataObject
) -> None:
    """Unless its path has no place: then it covers nothing, which is the safe side."""
    reach = data.draw(st.sampled_from(reaches_of(bounds, arguments)))
    if not any({"at", "under"} & pattern.keys() for pattern in reach.arguments.values()):
        assert covers(granted(bounds, reach.arguments, label), bounds, label, arguments, resolve=str)


@given(BOUND, BOUND, ARGUMENTS, st.data())
def test_no_reach_reaches_over_what_it_is_bound_to(
    bounds: Bounds, other: Bounds, arguments: dict[str, Any], data: st.DataObject
) -> None:
    reach = data.draw(st.sampled_from(reaches_of(bounds, arguments)))
    assume(bounds != other)
    assert not covers(granted(bounds, reach.arguments), other, USER, arguments, resolve=str)


@given(ARGUMENTS, ARGUMENTS, st.data())
def test_an_argument_that_is_not_left_open_must_be_the_same(
    first: dict[str, Any], second: dict[str, Any], data: st.DataObject
) -> None:
    reach = data.draw(st.sampled_from(reaches(BOUNDS, first)))
    if covers(granted(BOUNDS, reach.arguments), BOUNDS, USER, second, resolve=str):
        assert first.keys() == second.keys()
        assert all(first[name] == second[name] for name, p in reach.arguments.items() if "equals" in p)


@given(BOUND, ARGUMENTS, LABELS, LABELS)
def test_labels_never_fall_under_a_grant(
    bounds: Bounds, arguments: dict[str, Any], given_for: Label, met: Label
) -> None:
    grant = granted(bounds, exactly(**arguments), given_for)
    if covers(grant, bounds, met, arguments, resolve=str):
        assert met.integrity >= given_for.integrity
