"""What is special to the SQLite file: its schema and versions, when it syncs, and what happens when it cannot."""

from __future__ import annotations

import asyncio
import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import StaticPool, create_engine, event

from agentrt.core.errors import ConfigError, JournalVersion, LeaseLost, StoreError, StoreFull
from agentrt.core.events import Event, Note
from agentrt.core.store import Grant
from agentrt.store import open_store
from agentrt.store.migrate import APPLICATION_ID, SqliteMarks, create, prepare, upgrade
from agentrt.store.schema import HEAD
from agentrt.store.sql_store import SqlStore
from agentrt.store.sqlite import open_sqlite


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "journal.db"


@pytest.fixture
def opened(path: Path) -> Iterator[SqlStore]:
    store = open_sqlite(path, busy_s=0.1)
    yield store
    store.close()


# -- the file -------------------------------------------------------------------------------------------------


def schema_of(make: Any) -> dict[str, Any]:
    """Every table's columns, keys and indexes, as SQLite understands them."""
    engine = create_engine("sqlite://", isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:

        def ask(text: str) -> list[Any]:
            return [tuple(row) for row in connection.exec_driver_sql(text)]

        make(connection)
        tables = ask("SELECT name, wr, strict FROM pragma_table_list WHERE schema = 'main' ORDER BY name")
        found: dict[str, Any] = {"tables": tables, "version": ask("SELECT * FROM alembic_version")}
        for name, *_ in tables:
            indexes = sorted(ask(f"SELECT name, \"unique\", origin, partial FROM pragma_index_list('{name}')"))
            found[name] = [
                ask(f"PRAGMA table_xinfo('{name}')"),
                ask(f"PRAGMA foreign_key_list('{name}')"),
                [(index, ask(f"PRAGMA index_xinfo('{index[0]}')")) for index in indexes],
            ]
        found["sql"] = ask("SELECT name, replace(sql, char(10), '') FROM sqlite_master WHERE type = 'index'")
        found["auto"] = ask("SELECT name FROM sqlite_master WHERE sql LIKE '%AUTOINCREMENT%'")
        return found


def test_migrations_and_metadata_give_the_same_schema() -> None:
    migrated, created = schema_of(upgrade), schema_of(create)
    assert {name for name, *_ in created["tables"]} >= {"runs", "events", "blobs", "leases", "inbox", "alembic_version"}
    for key in created.keys() | migrated.keys():
        assert sorted(migrated[key], key=str) == sorted(created[key], key=str), key


def test_a_journal_of_an_earlier_version_is_migrated_when_opened(path: Path) -> None:
    engine = create_engine("sqlite://", isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.exec_driver_sql("PRAGMA user_version = -1")  # before the first
        prepare(SqliteMarks(connection, "test"))
        assert connection.exec_driver_sql("PRAGMA user_version").scalar() == HEAD
        assert connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar() == f"{HEAD:04d}"
        assert connection.exec_driver_sql("SELECT count(*) FROM runs").scalar() == 0


def test_what_the_first_schema_holds_is_kept(path: Path) -> None:
    path.parent.mkdir()
    engine = create_engine(f"sqlite:///{path}", isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        upgrade(connection, "0001")
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.exec_driver_sql("PRAGMA user_version = 1")
        grant = "INSERT INTO grants VALUES ('g', 'ada', 'always', '', '{\"tool\": \"t\"}', 1.0, 'fine', NULL)"
        connection.exec_driver_sql(grant)
    store = open_store(path)
    assert store.grants("ada") == [Grant("g", "ada", "always", "", {"tool": "t"}, 1.0, "fine")]
    store.close()


def test_a_journal_of_a_later_version_is_refused(path: Path, opened: SqlStore) -> None:
    opened.close()
    with sqlite3.connect(path) as database:
        database.execute(f"PRAGMA user_version = {HEAD + 1}")
    with pytest.raises(JournalVersion, match=f"version {HEAD + 1}.*upgrade agentrt"):
        open_store(path)


@pytest.mark.parametrize("statements", [2, 3])
def test_a_journal_that_another_process_creates_meanwhile_is_no_foreign_one(path: Path, statements: int) -> None:
    """Between any two looks at the file."""
    path.parent.mkdir()
    raw = sqlite3.connect(path, isolation_level=None)
    asked = 0

    def look(_connection: Any, _cursor: Any, _statement: str, *_: Any) -> None:
        nonlocal asked
        asked += 1
        if asked == statements:
            open_sqlite(path).close()

    engine = create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        event.listen(engine, "before_cursor_execute", look)
        assert SqliteMarks(connection, "journal").version() in (0, HEAD)
    engine.dispose()
    assert asked >= statements


def test_another_programs_database_is_refused_and_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE theirs (x)")
    before = path.read_bytes()
    with pytest.raises(StoreError, match="another program's database"):
        open_store(path)
    assert path.read_bytes() == before


def test_files_that_are_no_database_or_cannot_be_opened(tmp_path: Path) -> None:
    (tmp_path / "text.db").write_text("hello " * 500)
    with pytest.raises(StoreError, match="damaged or no SQLite database"):
        open_store(tmp_path / "text.db")
    with pytest.raises(StoreError, match="check its folder"):
        open_store(tmp_path / "text.db" / "journal.db")
    with pytest.raises(ConfigError, match="is a folder"):
        open_store(tmp_path)
    with pytest.raises(ConfigError, match="postgresql://"):
        open_store("mysql://localhost/x")
    with pytest.raises(ConfigError, match="no file name"):
        open_store("")


def test_a_url_names_the_same_file_and_only_its_owner_may_read_it(path: Path, make_row: Any) -> None:
    store = open_store(f"sqlite:///{path}")
    store.create_run(make_row("run-1"))
    for name in os.listdir(path.parent):
        assert stat.S_IMODE(os.stat(path.parent / name).st_mode) == 0o600
    assert stat.S_IMODE(os.stat(path.parent).st_mode) == 0o700
    store.close()
    assert [run.run_id for run in open_store(path).list_runs()] == ["run-1"]


async def test_erased_content_is_in_no_file_any_more(path: Path, opened: SqlStore, begin_in: Any) -> None:
    run, secret = begin_in(opened), "the-secret-word " * 400
    run.append(Note("x"), blobs={"s": secret, **{f"b{n}": f"{n}" * 50 for n in range(200)}})
    await opened.barrier("run-1")
    assert any(b"the-secret-word" in file.read_bytes() for file in path.parent.iterdir())
    opened.erase(["s"])
    assert not any(b"the-secret-word" in file.read_bytes() for file in path.parent.iterdir())


# -- when it syncs --------------------------------------------------------------------------------------------


@pytest.fixture
def statements(opened: SqlStore) -> list[str]:
    """What the writer says to SQLite."""
    seen: list[str] = []
    opened.database.writing.raw.set_trace_callback(seen.append)  # type: ignore[attr-defined]
    return seen


def commits(statements: list[str]) -> list[str]:
    """For each transaction that was committed, the level it was synced with."""
    levels, level = [], ""
    for statement in statements:
        if statement.startswith("PRAGMA synchronous="):
            level = statement.removeprefix("PRAGMA synchronous=")
        elif statement == "COMMIT":
            levels.append(level)
    return levels


async def test_a_barrier_syncs_one_group_for_all_runs(opened: SqlStore, begin_in: Any, statements: list[str]) -> None:
    runs = [begin_in(opened, f"run-{number}") for number in range(20)]
    statements.clear()
    for run in runs:
        run.note(3)
    await asyncio.gather(*[opened.barrier(run.run_id) for run in runs])
    levels = commits(statements)
    assert levels[-1] == "FULL"
    assert len(levels) < len(runs)  # a slow machine may see the linger pass, but not twenty times
    statements.clear()
    await opened.barrier("run-1")
    assert statements == []


async def test_a_barrier_after_an_unsynced_commit_writes_once_more_to_sync_it(
    opened: SqlStore, begin_in: Any, statements: list[str]
) -> None:
    run = begin_in(opened)
    statements.clear()
    run.note()
    opened.read("run-1")
    assert commits(statements) == ["NORMAL"]
    await opened.barrier("run-1")
    assert commits(statements) == ["NORMAL", "FULL"]
    assert statements[-2].startswith("UPDATE runs")


def test_a_sync_reaches_the_kernel(tmp_path: Path) -> None:
    """Counted by the kernel: a durable append calls fdatasync, an ordinary one does not."""
    code = """
import asyncio, sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from agentrt.core.events import Event, Note
from agentrt.core.store import Grant
from agentrt.core.store import RunRow
from agentrt.store.sql_store import SqlStore
from agentrt.store.sqlite import open_sqlite
async def main():
    store = open_sqlite(Path(sys.argv[1]))
    store.create_run(RunRow("r", "g", "running", 1.0, 1.0))
    epoch = store.acquire("r", "o", 60.0)
    for seq in range(1, 41):
        store.append("r", epoch, [Event("r", seq, 1.0, Note("x"))])
        await store.barrier("r") if sys.argv[2] == "durable" else store.read("r", 10**6)
asyncio.run(main())
"""
    counts = {}
    for mode in ("durable", "ordinary"):
        log = tmp_path / f"{mode}.log"
        program = [sys.executable, "-c", code, str(tmp_path / f"{mode}.db"), mode]
        try:
            command = ["strace", "-f", "-o", str(log), "-e", "trace=fsync,fdatasync", *program]
            subprocess.run(command, check=True, capture_output=True, timeout=60)
        except (FileNotFoundError, subprocess.CalledProcessError):
            pytest.skip("needs strace, and the right to trace")
        counts[mode] = sum("sync(" in line for line in log.read_text().splitlines())
    assert counts["durable"] - counts["ordinary"] >= 38


# -- when it cannot -------------------------------------------------------------------------------------------


async def test_a_full_disk_is_typed_and_leaves_no_gap(path: Path, begin_in: Any) -> None:
    store = open_sqlite(path, pragmas={"max_page_count": 60})
    run, other = begin_in(store), begin_in(store, "run-2")
    with pytest.raises(StoreFull, match="space"):
        for number in range(1000):
            run.append(Note("x" * 500), blobs={str(number): "y" * 2000})
            if number % 3 == 0:
                await store.barrier("run-1")
        await store.barrier("run-1")
    for _ in range(2):
        with pytest.raises(StoreFull):
            run.note()
        with pytest.raises(StoreFull):
            await store.barrier("run-1")
    kept = store.read("run-1")
    assert kept == run.written[: len(kept)] != []
    assert store.get_run("run-1").last_seq == len(kept)
    assert store.read("run-2") == other.written
    store.release("run-1", run.epoch)  # an update finds room where an insert does not
    store.close()
    again = open_sqlite(path)
    epoch = again.acquire("run-1", "later", 60.0)
    again.append("run-1", epoch, [Event("run-1", len(kept) + 1, 1.0, Note("there is space again"))])
    await again.barrier("run-1")
    again.close()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "small"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=600k", "tmpfs", str(folder)]
    if shutil.which("mount") is None or subprocess.run(command, capture_output=True).returncode != 0:
        pytest.skip("needs the right to mount")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


async def test_a_really_full_file_system(small_disk: Path, begin_in: Any) -> None:
    store = open_sqlite(small_disk / "journal.db")
    run = begin_in(store)
    with pytest.raises(StoreFull):
        for number in range(1000):
            run.append(Note("x"), blobs={str(number): "y" * 3000})
            await store.barrier("run-1")
    assert store.read("run-1") == run.written[: store.get_run("run-1").last_seq] != []
    store.close()


async def test_a_journal_locked_too_long_is_typed(path: Path, opened: SqlStore, begin_in: Any) -> None:
    run = begin_in(opened)
    run.note()
    await opened.barrier("run-1")
    with sqlite3.connect(path, isolation_level=None) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="locked by another process"):
            run.note()
            await opened.barrier("run-1")
        with pytest.raises(StoreError, match="locked by another process"):
            opened.post("run-1", "steer", {})
        other.execute("ROLLBACK")
    other.close()
    with pytest.raises(StoreError, match="locked by another process"):
        run.note()
    assert opened.read("run-1") == run.written[:1]
    opened.post("run-1", "steer", {})
    opened.release("run-1", run.epoch)
    epoch = opened.acquire("run-1", "again", 60.0)
    opened.append("run-1", epoch, [Event("run-1", 2, 1.0, Note("with a new lease it goes on"))])
    await opened.barrier("run-1")


async def test_a_run_that_is_fenced_off_does_not_spoil_its_group(path: Path, begin_in: Any) -> None:
    mine, theirs = open_sqlite(path), open_sqlite(path)
    stale, fine = begin_in(mine, "run-1"), begin_in(mine, "run-2")
    mine.renew("run-1", stale.epoch, 0.0)
    theirs.acquire("run-1", "theirs", 60.0)
    stale.note()
    fine.note()
    fine.note()
    await mine.barrier("run-2")
    with pytest.raises(LeaseLost):
        await mine.barrier("run-1")
    with pytest.raises(LeaseLost):
        stale.note()
    assert theirs.read("run-2") == fine.written
    assert theirs.read("run-1") == []
    mine.close()
    theirs.close()


# -- many at once ---------------------------------------------------------------------------------------------


def test_who_appends_faster_than_the_disk_takes_it_waits(opened: SqlStore, begin_in: Any) -> None:
    """Or a burst of many runs would gather in memory."""
    run, busy, go_on = begin_in(opened), threading.Event(), threading.Event()

    def slow(_connection: Any) -> None:
        busy.set()
        go_on.wait()

    def burst() -> None:
        for _ in range(1000):
            run.note()

    with ThreadPoolExecutor() as threads:
        held = threads.submit(opened.change, slow)
        busy.wait()
        bursting = threads.submit(burst)
        while len(run.written) < 512:
            time.sleep(0.01)
        time.sleep(0.1)
        assert not bursting.done() and len(run.written) == 512
        go_on.set()
        held.result()
        bursting.result()
    assert opened.read("run-1") == run.written and len(run.written) == 1000
