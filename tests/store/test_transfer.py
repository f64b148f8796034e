"""Export and import: what comes back is the same, what is damaged is refused, what is secret stays behind."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from agentrt.core.canonical import canonical_json, digest
from agentrt.core.errors import JournalVersion, RunNotFound, StoreError
from agentrt.core.events import ApprovalAsked, Checkpoint, Note, QuestionAsked, RunFinished, RunSuspended
from agentrt.core.store import Grant
from agentrt.store import open_store
from agentrt.store.sql_store import SqlStore
from agentrt.store.transfer import export_runs, import_runs


@pytest.fixture
def here(address: str) -> Iterator[SqlStore]:
    store = open_store(address)
    assert isinstance(store, SqlStore)
    yield store
    store.close()


@pytest.fixture
def there(tmp_path: Path) -> Iterator[SqlStore]:
    store = open_store(tmp_path / "other.db")
    assert isinstance(store, SqlStore)
    yield store
    store.close()


def content(text: str) -> dict[str, str]:
    return {digest(text): text}


@pytest.fixture
def filled(here: SqlStore, begin_in: Any) -> Any:
    """A run whose events lead to contents by way of other contents, one of them erased, and a run that waits."""
    run = begin_in(here, goal="count, half a character: é\U0001f600", user="ada", session="s")
    leaf, odd, gone = content("a leaf \ud83d"), content("zero: \0"), content("to be forgotten")
    state = content(canonical_json({"planner": {"window": [*leaf, *odd]}, "redo": {"x": next(iter(gone))}}))
    run.append(Checkpoint(next(iter(state)), 1), blobs={**state, **leaf, **odd, **gone, **content("of nobody")})
    here.erase(list(gone), "asked by ada")
    run.append(RunFinished("finished", digest("42")), blobs=content("42"), step=3, cost=0.25)
    waiting = begin_in(here, "run-2")
    waiting.append(ApprovalAsked("main/1", "apr-1", "write_file", {"path": "a"}, ("write",), "b", "default"))
    waiting.append(QuestionAsked("main/2", "que-1", "which?"), RunSuspended("it waits", ("apr-1", "que-1")))
    here.post("run-2", "steer", {"text": "a secret between us"})
    here.add_grant(Grant("g-1", "ada", "always", "", {"tool": "the secret tool"}, 1.0))
    return here


def test_what_is_imported_is_what_was_exported(filled: SqlStore, there: SqlStore) -> None:
    lines = list(export_runs(filled, ["run-1", "run-2"]))
    assert all(line.isascii() and "\n" not in line for line in lines)
    assert not any("secret" in line or "of nobody" in line or "here:1" in line for line in lines)
    assert import_runs(there, lines) == {"run-1": True, "run-2": True}
    assert list(export_runs(there, ["run-1", "run-2"])) == lines
    for name in ("run-1", "run-2"):
        assert there.get_run(name) == filled.get_run(name)
        assert there.read(name) == filled.read(name)
    assert there.pending() == filled.pending() != []
    assert there.blob(digest("a leaf \ud83d")) == "a leaf \ud83d"
    with pytest.raises(StoreError, match=r"erased.*asked by ada"):
        there.blob(digest("to be forgotten"))
    assert (there.inbox("run-2"), there.grants("ada")) == ([], [])
    assert there.acquire("run-2", "here", 60.0) == 1


def test_a_run_that_is_there_must_be_the_same(filled: SqlStore, there: SqlStore, begin_in: Any) -> None:
    lines = list(export_runs(filled, ["run-1"]))
    import_runs(there, lines)
    assert import_runs(there, lines) == {"run-1": False}
    begin_in(there, "run-2").note()
    with pytest.raises(StoreError, match="already, with other events"):
        import_runs(there, export_runs(filled, ["run-2"]))
    assert there.read("run-2")[0].body == Note("note 0")
    with pytest.raises(RunNotFound):
        list(export_runs(filled, ["run-9"]))


def changed(lines: list[str], number: int, **values: Any) -> list[str]:
    return [*lines[:number], json.dumps({**json.loads(lines[number]), **values}), *lines[number + 1 :]]


def test_a_damaged_file_is_refused_and_nothing_of_it_is_stored(filled: SqlStore, there: SqlStore) -> None:
    lines = list(export_runs(filled, ["run-1"]))
    blob = next(n for n, line in enumerate(lines) if '"text"' in line)
    event = next(n for n, line in enumerate(lines) if line.startswith('{"event"'))
    wrong: list[tuple[list[str], str]] = [
        ([], "line 1"),
        (["hello"], "expected a JSON object"),
        (['{"some": "thing"}'], "another kind of file"),
        (lines[:-1], "cut off"),
        ([*lines[:-2], lines[-1]], "does not fit"),
        (lines[: event + 1] + lines[event + 2 :], "does not fit"),
        (lines[:event] + lines[event + 1 :], "expected event 1"),
        ([*lines[:-1], lines[-1][:20]], "damaged or cut off"),
        (changed(lines, blob, text="another"), "another hash"),
        (lines[:blob] + lines[blob + 1 :], "does not fit"),
        (changed(lines, event, event="run-7"), "of run-7"),
        (changed(lines, event, seq=2), "expected event 1 of run-1, found 2"),
        (changed(lines, event, cost=1.0), "does not fit"),
        (changed(lines, event, more=1), "damaged"),
        (changed(lines, event, body={}), "damaged Checkpoint"),
        (changed(lines, 1, run={"run_id": "run-1"}), "the row of a run"),
    ]
    for bad, says in wrong:
        with pytest.raises(StoreError, match=says):
            import_runs(there, bad)
    later = [changed(lines, 0, format=2), changed(lines, event, version=99), changed(lines, event, type="Dreamt")]
    for bad in later:
        with pytest.raises(JournalVersion, match="newer agentrt"):
            import_runs(there, bad)
    assert there.list_runs() == []
