"""Pruning runs, sweeping contents, giving space back; on SQLite and PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from agentrt.cli.runs import seconds, size
from agentrt.core.canonical import canonical_json, digest
from agentrt.core.errors import ConfigError, RunNotFound, StoreError
from agentrt.core.events import ApprovalAsked, Checkpoint, Event, Note, RunFinished, RunSuspended
from agentrt.core.store import Tally, Use
from agentrt.store import open_store
from agentrt.store.retention import prune, sweep, vacuum
from agentrt.store.sql_store import SqlStore


@pytest.fixture
def store(address: str) -> Iterator[SqlStore]:
    opened = open_store(address)
    assert isinstance(opened, SqlStore)
    yield opened
    opened.close()


def finished(begin_in: Any, store: SqlStore, name: str, *texts: str, when: float = 100.0) -> Any:
    """A run whose answer leads to ``texts``."""
    run = begin_in(store, name)
    run.clock = when
    answer = canonical_json({"messages": [digest(text) for text in texts]})
    run.append(RunFinished("finished", digest(answer)), blobs={digest(t): t for t in (answer, *texts)})
    store.release(name, run.epoch)
    return run


def test_runs_that_are_over_and_old_are_pruned(store: SqlStore, begin_in: Any) -> None:
    finished(begin_in, store, "old")
    finished(begin_in, store, "new", when=4e9)
    waits = begin_in(store, "waits")
    waits.append(ApprovalAsked("main/1", "apr-1", "t", {}, ("write",), "b", "r"), RunSuspended("it waits"))
    store.release("waits", waits.epoch)
    store.post("old", "steer", {})
    store.claim("waits", store.acquire("waits", "x", 60.0), [Event("waits", 3, 1.0, Note("x"))], Use("apr-0", "main/0"))
    store.release("waits", 2)
    tally = Tally("rule", "day", "ada", None, "main/0", "call")
    again = store.acquire("old", "x", 60.0)
    assert store.claim("old", again, [], None, [tally])
    store.release("old", again)
    assert [row.run_id for row in prune(store, 60.0, dry_run=True)] == ["old"]
    assert store.get_run("old").status == "finished"
    assert [row.run_id for row in prune(store, 60.0)] == ["old"]
    with pytest.raises(RunNotFound):
        store.get_run("old")
    assert (store.read("old"), store.inbox("old")) == ([], [])
    assert store.tallied("new", [tally]) == {"rule": 0}
    assert prune(store, 60.0) == []
    assert [row.run_id for row in prune(store, 60.0, ["waiting"])] == ["waits"]
    assert store.pending() == []
    assert [row.run_id for row in store.list_runs()] == ["new"]


def test_a_run_that_somebody_drives_is_never_pruned(store: SqlStore, begin_in: Any) -> None:
    run = begin_in(store)
    run.note()
    store.read("run-1")
    assert prune(store, 60.0, ["running"]) == []
    store.release("run-1", run.epoch)
    assert len(prune(store, 60.0, ["running"])) == 1


def test_contents_go_when_no_run_leads_to_them(store: SqlStore, begin_in: Any) -> None:
    finished(begin_in, store, "one", "shared", "only of one")
    finished(begin_in, store, "two", "shared", "only of two")
    store.erase([digest("only of two")])
    keeps = begin_in(store, "three")
    state = canonical_json({"deep": [digest("inner")]})
    inner = canonical_json(["leads to", digest("innermost")])
    chain = {digest(state): state, digest("inner"): inner, digest("innermost"): "innermost"}
    keeps.append(Checkpoint(digest(state), 1), blobs=chain)
    prune(store, 60.0)
    assert sweep(store).contents == 0, "young contents stay, for runs that will name them"
    finished(begin_in, store, "four", "shared")
    swept = sweep(store, grace_s=-1.0)
    assert swept.contents == 4 and swept.bytes > len("only of one")
    assert {store.blob(name) for name in (digest("shared"), digest("innermost"))} == {"shared", "innermost"}
    for name in ("only of one", "only of two"):
        with pytest.raises(StoreError, match="found none"):
            store.blob(digest(name))


def test_a_content_that_is_appended_again_is_young_again(store: SqlStore, begin_in: Any) -> None:
    from sqlalchemy import update

    from agentrt.store.schema import blobs

    run = begin_in(store)
    run.append(Note("x"), blobs={"a" * 32: "old", "b" * 32: "old"})
    store.change(lambda c: c.execute(update(blobs).values(created=blobs.c.created - 3 * 86400)).rowcount)
    run.append(Note("x"), blobs={"a" * 32: "old"})
    assert sweep(store).contents == 1
    assert store.blob("a" * 32) == "old"


@pytest.mark.parametrize("full", [False, True])
def test_vacuum_gives_space_back_and_the_store_goes_on(store: SqlStore, begin_in: Any, full: bool) -> None:
    import secrets

    for number in range(30):
        finished(begin_in, store, f"run-{number}", secrets.token_hex(20_000))
    kept = finished(begin_in, store, "kept", "a text", when=4e9)
    prune(store, 60.0)
    done = vacuum(store, grace_s=-1.0, full=full)
    assert done.contents == 60 and done.bytes > 1_000_000
    assert done.after < done.before
    assert store.read("kept") == kept.written
    finished(begin_in, store, "later", "another text")


def test_times_and_sizes_are_for_people() -> None:
    assert [seconds(text) for text in ("30d", "12 h", "0s", "4w")] == [2592000.0, 43200.0, 0.0, 2419200.0]
    for wrong in ("", "30", "d", "-1d", "1y"):
        with pytest.raises(ConfigError, match="30d"):
            seconds(wrong)
    assert [size(n) for n in (0, 1023, 1536, 5 * 1024**2, 3 * 1024**4)] == [
        "0 B", "1023 B", "1.5 KiB", "5.0 MiB", "3072.0 GiB",
    ]  # fmt: skip
