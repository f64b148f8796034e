"""Suites: the generated one is repeatable and matched, the one in a folder is read strictly."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from agentrt.core.errors import ConfigError
from agentrt.evals.suites import builtin_suite, load_suite

MINIMAL = {"id": "a", "request": "What is 2 + 2?", "check": {"answer_contains": ["4"]}}


def write(folder: Path, *values: Any) -> Path:
    lines = [v if isinstance(v, str) else json.dumps(v) for v in values]
    (folder / "tasks.jsonl").write_text("\n".join(lines))
    return folder


def test_the_built_in_suite_is_the_same_every_time() -> None:
    one, other = builtin_suite(20, 5), builtin_suite(20, 5)
    assert one == other
    assert one != builtin_suite(20, 5, seed=1)
    assert len({task.id for task in one.tasks}) == len(one.tasks) >= 20
    assert len({task.family for task in one.tasks}) > 10, "a few tasks are of many kinds"


def test_pairs_are_one_request_with_and_without_the_tool() -> None:
    choices = builtin_suite(1, 20).choices
    for without in (c for c in choices if not c.answerable):
        twin = next(c for c in choices if c.pair == without.pair and c.answerable)
        assert twin.request == without.request
        (right,) = twin.calls
        assert right.tool in {s.name for s in twin.stand_ins}
        assert right.tool not in {s.name for s in without.stand_ins}
        assert without.check.refuses and not twin.check.refuses


def test_a_folder_suite(tmp_path: Path) -> None:
    (tmp_path / "world").mkdir()
    (tmp_path / "world" / "sales.csv").write_text("region,total\nNorth,3\n")
    full = {
        "id": "b",
        "family": "tables",
        "request": "Which region?",
        "folder": "world",
        "files": {"notes.txt": "x"},
        "notes": ["a note"],
        "check": {"answer_contains": ["North"]},
        "calls": [{"tool": "table_query", "arguments": {"path": "sales.csv"}}],
        "tools": ["describe_table"],
        "allowed": ["table_query", "describe_table"],
        "constraints": [{"kind": "max_calls", "value": 3}],
        "baseline": {"calls": 2},
    }
    suite = load_suite(str(write(tmp_path, "# a comment", "", MINIMAL, full)))
    assert [t.id for t in suite.tasks] == ["a", "b"] and suite.name == tmp_path.name
    second = suite.tasks[1]
    assert set(second.files) == {"sales.csv", "notes.txt"} and second.allowed == ("table_query", "describe_table")
    assert second.constraints[0].kind == "max_calls" and second.baseline.calls == 2
    assert len(load_suite(str(tmp_path), limit=1).tasks) == 1


@pytest.mark.parametrize(
    ("value", "says"),
    [
        ("{", "line 1"),
        ({"request": "x"}, "id"),
        ({**MINIMAL, "chek": {}}, "chek"),
        ({**MINIMAL, "notes": "one"}, "list"),
        ({**MINIMAL, "folder": "../.."}, "inside"),
        ({**MINIMAL, "check": {"x": 1}}, "check"),
        ({**MINIMAL, "constraints": [{"knd": 1}]}, "knd"),
    ],
)
def test_a_line_that_is_no_task_is_named(tmp_path: Path, value: Any, says: str) -> None:
    with pytest.raises(ConfigError, match=says):
        load_suite(str(write(tmp_path, value)))


def test_suites_that_are_none(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="folder"):
        load_suite(str(tmp_path / "nowhere"))
    with pytest.raises(ConfigError, match=r"tasks\.jsonl"):
        load_suite(str(tmp_path))
    with pytest.raises(ConfigError, match="twice"):
        load_suite(str(write(tmp_path, MINIMAL, MINIMAL)))
    with pytest.raises(ConfigError, match="limit"):
        load_suite("builtin", limit=0)
