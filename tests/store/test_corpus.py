"""Journals that earlier versions wrote keep loading, showing and, where nothing changed, replaying; and the shape of
events only changes in the ways that ``docs/journal.md`` allows."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from agentrt.cli import story
from agentrt.core.codec import BODY_TYPES
from agentrt.core.errors import JournalVersion, StoreError
from agentrt.core.events import RunResumed, RunStarted
from agentrt.store import open_store
from agentrt.store.sql_store import SqlStore
from agentrt.store.transfer import export_runs, import_runs, read_runs

from . import journals, later_journals
from .bodies import FROZEN, broken, shape
from .journals import CORPUS

JOURNALS = [*sorted(CORPUS.glob("*.jsonl")), *sorted(later_journals.FOLDER.glob("*.jsonl"))]
REPLAYED = [CORPUS / "everything.jsonl", *sorted(later_journals.FOLDER.glob("*.jsonl"))]
"""The others of the first set were made with guardrails that have changed since: they can only be read."""
NAMES = [str(path.relative_to(CORPUS).with_suffix("")) for path in JOURNALS]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqlStore]:
    opened = open_store(tmp_path / "journal.db")
    assert isinstance(opened, SqlStore)
    yield opened
    opened.close()


def loaded(path: Path, store: SqlStore) -> str:
    (name,) = import_runs(store, path.read_text().splitlines())
    return name


@pytest.mark.parametrize("path", JOURNALS, ids=NAMES)
def test_an_old_journal_loads_and_shows(path: Path, store: SqlStore) -> None:
    name = loaded(path, store)
    row, events = store.get_run(name), store.read(name)
    assert [event.seq for event in events] == list(range(1, row.last_seq + 1))
    told = "\n".join(story.tell(store, row, full=True))
    assert row.status in told and "erased" not in told and "incomplete" not in told
    assert [json.loads(line)["type"] for line in story.as_json_lines(store, name)] == [e.type for e in events]
    (again,), (then,) = read_runs(export_runs(store, [name])), read_runs(path.read_text().splitlines())
    assert again.events == then.events


@pytest.mark.parametrize("path", REPLAYED, ids=lambda path: f"{path.parent.name}-{path.stem}")
async def test_an_old_journal_replays_where_the_code_is_still_the_same(path: Path, store: SqlStore) -> None:
    name = loaded(path, store)
    body = store.read(name, limit=1)[0].body
    assert isinstance(body, RunStarted)
    resumed = [e.body for e in store.read(name) if isinstance(e.body, RunResumed)]
    made_by = later_journals if path.parent == later_journals.FOLDER else journals
    performer = made_by.agent(path.stem, store)
    now = performer._kit.manifest
    then = resumed[-1].manifest if resumed else body.manifest
    changed = {key for key in {*then, *now} - {"code"} if then.get(key) != now.get(key)}
    if changed and path.stem != "everything":
        pytest.skip(f"{', '.join(sorted(changed))} changed since; resuming would open a new segment")
    assert (await performer.replay(name)).effects > 0


def test_the_corpus_has_nearly_every_type_of_event() -> None:
    found = {json.loads(line).get("type") for path in JOURNALS for line in path.read_text().splitlines()}
    assert {"ToolRejected", "ApprovalDecided", "BudgetHit", "BranchJoined", "InboxConsumed", "RunResumed"} <= found
    not_made = {"ChildRun", "GuardrailTriggered", "IntentWithdrawn", "MemoryMoved", "SandboxReset", "SandboxStarted"}
    not_made |= {"SandboxStopped", "WindowCompacted"}
    assert BODY_TYPES.keys() - found <= not_made, sorted(BODY_TYPES.keys() - found - not_made)


# -- the shape of bodies --------------------------------------------------------------------------------------


def test_bodies_change_only_as_the_policy_allows() -> None:
    frozen = json.loads(FROZEN.read_text())
    assert not broken(frozen, shape()), "see docs/journal.md, Versions and compatibility"
    assert len(frozen) >= 43


@pytest.mark.parametrize(
    ("type_name", "field", "now", "says"),
    [
        ("Note", None, None, "Note is gone"),
        ("Note", "text", None, "Note.text is gone"),
        ("Note", "text", {"types": ["int"], "default": False}, "Note.text was"),
        ("RunFinished", "answer_blob", {"types": ["str"], "default": True}, "answer_blob was"),
        ("ToolFinished", "how", {"types": ["'performed'"], "default": True}, "how was"),
        ("RunFinished", "reason", {"types": ["str"], "default": False}, "must be there now"),
        ("Note", "more", {"types": ["str"], "default": False}, "has no default"),
    ],
)
def test_what_the_policy_forbids_is_found(type_name: str, field: str | None, now: Any, says: str) -> None:
    later = shape()
    if field is None:
        del later[type_name]
    elif now is None:
        del later[type_name][field]
    else:
        later[type_name][field] = now
    (found,) = broken(shape(), later)
    assert says in found


def test_what_the_policy_allows_passes() -> None:
    later = shape()
    later["Dreamt"] = {"text": {"types": ["str"], "default": False}}
    later["Note"]["more"] = {"types": ["str"], "default": True}
    later["Note"]["text"] = {"types": ["int", "str"], "default": True}
    assert broken(shape(), later) == []


# -- journals that must not load ------------------------------------------------------------------------------


@pytest.mark.parametrize("path", sorted((CORPUS / "refused").glob("*.jsonl")), ids=lambda path: path.stem)
def test_a_journal_that_must_be_refused(path: Path, store: SqlStore) -> None:
    kind = JournalVersion if path.stem.startswith("later-") else StoreError
    says = {
        "later-format": "found 99", "later-version": "version 99", "later-type": "'Dreamt'", "truncated": "cut off",
        "gap": "no gaps", "wrong-run": "of run-other", "changed-content": "another hash", "not-json": "JSON object",
    }  # fmt: skip
    with pytest.raises(kind, match=says[path.stem]):
        import_runs(store, path.read_text().splitlines())
    assert store.list_runs() == []


def test_the_negative_corpus_is_complete() -> None:
    assert len(list((CORPUS / "refused").glob("*.jsonl"))) == 8
