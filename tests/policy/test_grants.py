"""How far a person's yes reaches, and no further."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agentrt.core.policy import PolicyQuery
from agentrt.core.specs import Effect
from agentrt.core.store import Grant
from agentrt.policy.grants import describe_match, grant_covers, grant_match

WRITE = frozenset({Effect.WRITE})


def call(tool: str = "send_mail", effects: frozenset[Effect] = WRITE, **arguments: Any) -> PolicyQuery:
    return PolicyQuery(tool, arguments, effects, workspace="/w")


def granted(query: PolicyQuery, **how: Any) -> Grant:
    match = grant_match(query.tool, "digest", query.arguments, **how)
    return Grant("g", query.user, "always", "", match, 1.0)


def test_a_grant_covers_exactly_the_call_it_was_given_for() -> None:
    asked = call(to="ada", count=1)
    grant = granted(asked, effects=asked.effects, workspace="/w")
    assert grant_covers(grant, asked, "digest")
    others = [
        call(to="bob", count=1),
        call(to="ada", count=True),
        call(to="ada"),
        call(to="ada", count=1, copy="bob"),
        call("send_mails", to="ada", count=1),
        call(effects=WRITE | {Effect.SPEND}, to="ada", count=1),
        replace(asked, user="bob"),
        replace(asked, workspace="/elsewhere"),
        replace(asked, workspace=None),
    ]
    assert [grant_covers(grant, other, "digest") for other in others] == [False] * len(others)
    assert not grant_covers(grant, asked, "the tool was changed")


def test_a_grant_to_write_a_file_reaches_any_content_there_and_no_other_place() -> None:
    grant = granted(call("write_file", path="notes.txt", content="x"))
    assert describe_match(grant.match) == "write_file with path = 'notes.txt', any content"
    assert grant_covers(grant, call("write_file", path="notes.txt", content="y"), "digest")
    assert not grant_covers(grant, call("write_file", path="other.txt", content="x"), "digest")
    assert not grant_covers(grant, call("write_file", path="notes.txt", content="y", mode="x"), "digest")
    moving = granted(call("move", path="a", destination="b"))
    assert not grant_covers(moving, call("move", path="a", destination="c"), "digest")


def test_a_grant_for_a_folder(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "out").symlink_to("/etc")

    def write(path: Any) -> PolicyQuery:
        return PolicyQuery("write_file", {"path": path, "content": "x"}, WRITE, workspace=str(tmp_path))

    grant = granted(write("docs/a.md"), under="docs", workspace=str(tmp_path))
    assert describe_match(grant.match).startswith("write_file with any path in docs, any content in ")
    for path in ("docs/b.md", "docs/deep/c.md", "./docs//d.md", f"{tmp_path}/docs/e.md"):
        assert grant_covers(grant, write(path), "digest"), path
    outside = ["docs/../a.md", "a.md", "docsx/a.md", "docs/out/passwd", "../docs/a.md", "/docs/a.md", 7, ["docs/a"]]
    for wrong in outside:
        assert not grant_covers(grant, write(wrong), "digest"), wrong
    nowhere = granted(call("write_file", path="a", content=""), under=".")
    for path, fits in (("a/b", True), ("/etc/passwd", False), ("../a", False)):
        query = PolicyQuery("write_file", {"path": path, "content": "x"}, WRITE)
        assert grant_covers(nowhere, query, "digest") == fits, path


@pytest.mark.parametrize(
    "match",
    [
        {},
        {"tool": "t", "digest": "digest"},
        {"tool": "t", "digest": "digest", "arguments": {"x": {"any": 1}}},
        {"tool": "t", "digest": "digest", "arguments": {"x": {"like": "a"}}},
        {"tool": "t", "digest": "digest", "arguments": {"x": {}}},
        {"tool": "t", "digest": "digest", "arguments": {"x": "a"}},
        {"tool": "t", "digest": "digest", "arguments": {"x": {"under": None}}},
    ],
)
def test_a_damaged_grant_covers_nothing(match: dict[str, Any]) -> None:
    assert not grant_covers(Grant("g", "default", "always", "", match, 1.0), call("t", x="a"), "digest")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
    max_leaves=4,
)
ARGUMENTS = st.dictionaries(st.text(max_size=3), JSON, max_size=3)


@given(ARGUMENTS, ARGUMENTS)
def test_without_a_path_only_equal_arguments_are_covered(first: dict[str, Any], second: dict[str, Any]) -> None:
    grant = granted(call("t", **{"x": 1} | first))
    assert grant_covers(grant, call("t", **{"x": 1} | first), "digest")
    if grant_covers(grant, call("t", **{"x": 1} | second), "digest"):
        assert {"x": 1} | first == {"x": 1} | second
