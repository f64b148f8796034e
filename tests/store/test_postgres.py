"""What is special to PostgreSQL: its schema, its passwords, and a server that goes away and comes back."""

from __future__ import annotations

import logging
import os
import secrets
import shutil
import signal
import subprocess
import sys
import threading
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine
from sqlalchemy.engine import Connection

from agentrt.core.errors import ConfigError, JournalVersion, LeaseLost, StoreError, StoreFull, StoreUnavailable
from agentrt.core.events import Event, Note
from agentrt.core.memory import MemoryRecord
from agentrt.core.store import Grant, Use
from agentrt.store import open_store
from agentrt.store.migrate import PostgresMarks, create, upgrade
from agentrt.store.opening import without_password
from agentrt.store.postgres import open_postgres
from agentrt.store.schema import HEAD
from tests.store.postgres_server import Server, running

CRASH, STOP = signal.SIGQUIT, signal.SIGINT


def schema_of(url: str, make: Any) -> dict[str, Any]:
    """Every column, constraint and index, as PostgreSQL understands them."""
    engine = create_engine(url.replace("postgresql://", "postgresql+psycopg://"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:

        def ask(text: str) -> list[Any]:
            return sorted(tuple(row) for row in connection.exec_driver_sql(text))

        make(connection)
        columns = "table_name, column_name, data_type, is_nullable, coalesce(column_default, '') = ''"
        found = {
            "columns": ask(f"SELECT {columns} FROM information_schema.columns WHERE table_schema = current_schema()"),
            "constraints": ask(
                "SELECT conrelid::regclass::text, pg_get_constraintdef(oid) FROM pg_constraint "
                "WHERE connamespace = current_schema()::regnamespace"
            ),
            "indexes": ask(
                "SELECT tablename, regexp_replace(indexdef, current_schema() || '.', '') FROM pg_indexes "
                "WHERE schemaname = current_schema()"
            ),
        }
    engine.dispose()
    return found


def test_migrations_and_metadata_give_the_same_schema(postgres: Server) -> None:
    migrated, created = schema_of(postgres.new_schema(), upgrade), schema_of(postgres.new_schema(), create)
    assert {row[0] for row in created["columns"]} >= {"runs", "events", "uses", "alembic_version"}
    assert migrated == created


def administered(postgres_url: str) -> Connection:
    engine = create_engine(postgres_url.replace("postgresql://", "postgresql+psycopg://"), isolation_level="AUTOCOMMIT")
    return engine.connect()


def test_a_journal_of_an_earlier_version_is_migrated_and_one_of_a_later_is_refused(postgres_url: str) -> None:
    with administered(postgres_url) as connection:
        upgrade(connection, "0001")
        PostgresMarks(connection, "").stamp()
        connection.exec_driver_sql("INSERT INTO grants VALUES ('g', 'ada', 'always', '', '{}', 1.0, 'fine', NULL)")
        store = open_store(postgres_url)
        assert store.grants("ada") == [Grant("g", "ada", "always", "", {}, 1.0, "fine")]
        store.close()
        connection.exec_driver_sql(f"UPDATE alembic_version SET version_num = '{HEAD + 1:04d}'")
        with pytest.raises(JournalVersion, match=f"version {HEAD + 1}.*upgrade agentrt"):
            open_store(postgres_url)


def test_another_programs_tables_are_refused_and_not_touched(postgres_url: str) -> None:
    with administered(postgres_url) as connection:
        connection.exec_driver_sql("CREATE TABLE runs (theirs integer)")
        with pytest.raises(StoreError, match="another program's database"):
            open_store(postgres_url)
        tables = "SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema()"
        assert connection.exec_driver_sql(tables).scalar_one() == 1
    with pytest.raises(StoreError, match="CREATE SCHEMA"):
        open_store(postgres_url.partition("&options")[0] + "&options=-csearch_path%3Dnowhere")


# -- passwords ------------------------------------------------------------------------------------------------


def test_a_password_reaches_no_message(postgres: Server, postgres_url: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    url, secret = postgres_url, postgres.password
    wrong = [
        url.replace(secret, f"{secret}x"),
        url.replace("/postgres?", "/nothing_there?"),
        url.replace(str(postgres.folder), "/nowhere"),
        f"postgresql://agentrt:{secret}@127.0.0.1:1/x",
        f"postgresql://agentrt:a/{secret}@h/x",
        f"postgresql://agentrt:{secret}@h:port/x",
        f"{url}&bogus={secret}",
    ]
    for address in wrong:
        with pytest.raises((StoreError, ConfigError)) as caught:
            open_store(address)
        assert secret not in "".join(traceback.format_exception(caught.value))
    store = open_store(url)
    for sign in (repr(store), str(vars(store)), store.database.name):  # type: ignore[attr-defined]
        assert secret not in sign
    store.close()
    assert secret not in caplog.text
    for address in (url, f"postgresql:///x?user=a&password={secret}", *wrong[:5]):
        assert secret not in without_password(address) and without_password(address).startswith("postgresql://")
    assert without_password("/home/a/journal.db") == "/home/a/journal.db"


def test_what_cannot_be_reached_is_typed(postgres_url: str) -> None:
    with pytest.raises(StoreUnavailable, match="start it"):
        open_store("postgresql://a@127.0.0.1:1/x")
    with pytest.raises(StoreUnavailable, match=r"authentication failed.*user or password"):
        open_store(postgres_url.replace("agentrt:", "nobody:"))


# -- the server goes away and comes back ----------------------------------------------------------------------


@pytest.fixture(scope="module")
def mortal(postgres: Server) -> Iterator[Server]:
    """A server that tests may stop and kill. (It asks for the shared one so as to skip where that one does.)"""
    with running() as server:
        yield server


async def test_a_restart_between_appends_goes_unnoticed(mortal: Server, begin_in: Any) -> None:
    store = open_store(mortal.new_schema())
    run = begin_in(store)
    for how in (STOP, CRASH):
        run.note(2)
        await store.barrier("run-1")
        mortal.restart(how)
        run.note()
        await store.barrier("run-1")
        mortal.restart(how)
        assert store.read("run-1") == run.written
        mortal.restart(how)
        store.post("run-1", "steer", {})
    assert store.get_run("run-1").last_seq == 6
    store.close()


async def test_what_a_crash_of_the_server_took_is_written_again(mortal: Server, begin_in: Any) -> None:
    """Commits that no barrier followed may be lost with the server; this process still has them."""
    store = open_store(mortal.new_schema())
    run, other = begin_in(store), begin_in(store, "run-2")
    for _ in range(20):
        run.append(Note("unsynced"), blobs={f"blob-{run.seq}": "content"})
        other.note()
        store.read("run-1", 10**6)  # commits
    mortal.restart(CRASH)
    await store.barrier("run-2")
    assert store.read("run-1") == run.written and store.read("run-2") == other.written
    assert {store.blob(f"blob-{seq}") for seq in range(20)} == {"content"}
    assert store.get_run("run-1").last_seq == 20
    store.close()


async def test_a_server_that_stays_away_is_a_typed_error_and_the_run_goes_on_later(
    mortal: Server, begin_in: Any
) -> None:
    store = open_postgres(mortal.new_schema(), patience_s=0.3)
    run = begin_in(store)
    run.note(3)
    await store.barrier("run-1")
    mortal.stop()
    run.note()
    with pytest.raises(StoreUnavailable, match=r"journal's database postgresql://agentrt@.*start it"):
        await store.barrier("run-1")
    with pytest.raises(StoreUnavailable):
        run.note()
    with pytest.raises(StoreUnavailable):
        store.list_runs()
    with pytest.raises(StoreUnavailable):
        store.post("run-1", "steer", {})
    store.release("run-1", run.epoch)  # it cannot; nothing is raised, for the run has its error already
    mortal.start()
    assert store.read("run-1") == run.written[:3]
    assert store.inbox("run-1") == []
    epoch = store.acquire("run-1", "again", 60.0)
    with pytest.raises(LeaseLost):
        store.append("run-1", run.epoch, [Event("run-1", 4, 1.0, Note("stale"))])
    store.append("run-1", epoch, [Event("run-1", 4, 1.0, Note("it goes on"))])
    await store.barrier("run-1")
    assert [event.seq for event in store.read("run-1")] == [1, 2, 3, 4]
    store.close()


class LostOnCommit:
    """A driver connection whose session is killed while it commits: before the server hears of it, or after."""

    def __init__(self, raw: Any, after: bool) -> None:
        self._raw, self._after, self.done = raw, after, False

    def __getattr__(self, name: str) -> Any:
        return getattr(self._raw, name)

    def execute(self, sql: str, *args: Any, **options: Any) -> Any:
        if sql != "COMMIT" or self.done:
            return self._raw.execute(sql, *args, **options)
        self.done = True
        if self._after:
            self._raw.execute("COMMIT")
        self._raw.close()
        return self._raw.execute("COMMIT")


def lose_next_commit(store: Any, after: bool) -> LostOnCommit:
    side = store.database.writing
    lost = LostOnCommit(side.raw, after)
    object.__setattr__(side, "raw", lost)
    return lost


@pytest.mark.parametrize("after", [False, True])
async def test_a_commit_of_unknown_outcome_is_looked_for(postgres_url: str, begin_in: Any, after: bool) -> None:
    store = open_store(postgres_url)
    run, other = begin_in(store), begin_in(store, "run-2")
    message = store.post("run-1", "steer", {})
    lost = lose_next_commit(store, after)
    run.append(Note("a"), Note("b"), consumed=[message], cost=1.0)
    run.append(Note("c"), blobs={"blob": "content"}, cost=1.0)
    other.note()
    await store.barrier("run-1")
    assert lost.done
    assert store.read("run-1") == run.written and store.read("run-2") == other.written
    assert (store.blob("blob"), store.inbox("run-1"), store.get_run("run-1").cost) == ("content", [], 3.0)
    run.note()
    await store.barrier("run-1")
    assert store.read("run-1") == run.written
    store.close()


@pytest.mark.parametrize("after", [False, True])
async def test_a_claim_of_unknown_outcome_is_looked_for(postgres_url: str, begin_in: Any, after: bool) -> None:
    store = open_store(postgres_url)
    run = begin_in(store)
    store.add_grant(Grant("g-1", "ada", "always", "", {}, 1.0, uses_left=2))
    lost = lose_next_commit(store, after)
    assert store.claim("run-1", run.epoch, run.events(Note("once")), Use("g-1", "main/1", True)) is True
    assert lost.done
    (grant,) = store.grants("ada")
    assert (grant.used, len(store.read("run-1"))) == (1, 1)
    store.close()


async def test_other_writes_of_unknown_outcome_are_not_repeated(postgres_url: str, begin_in: Any) -> None:
    store = open_store(postgres_url)
    begin_in(store)
    lose_next_commit(store, after=True)
    with pytest.raises(StoreUnavailable, match="not known whether"):
        store.post("run-1", "steer", {})
    assert len(store.inbox("run-1")) == 1
    store.close()


async def test_crashes_at_any_moment_lose_and_double_nothing(mortal: Server, begin_in: Any) -> None:
    """The server crashes again and again while three runs are written; each barrier that returned is kept."""
    store = open_postgres(mortal.new_schema(), patience_s=60.0)
    runs, over = [begin_in(store, f"run-{n}") for n in range(3)], threading.Event()

    def crash() -> None:
        for pause in (0.15, 0.4, 0.25):
            over.wait(pause)
            mortal.restart(CRASH)
        over.set()

    thread = threading.Thread(target=crash)
    thread.start()
    while not over.is_set():
        for run in runs:
            run.append(Note("x"), blobs={f"{run.run_id}-{run.seq}": "y" * 100}, cost=1.0)
        await store.barrier("run-1")
    thread.join()
    for run in runs:
        await store.barrier(run.run_id)
        assert store.read(run.run_id) == run.written
        assert (store.get_run(run.run_id).cost, store.get_run(run.run_id).last_seq) == (run.seq, run.seq)
    store.close()


# -- other trouble --------------------------------------------------------------------------------------------


async def test_a_row_locked_too_long_is_typed_and_hurts_one_run_only(postgres_url: str, begin_in: Any) -> None:
    store = open_postgres(postgres_url, busy_s=0.2)
    run, other = begin_in(store), begin_in(store, "run-2")
    with administered(postgres_url) as connection:
        connection.exec_driver_sql("BEGIN")
        connection.exec_driver_sql("SELECT * FROM runs WHERE run_id = 'run-1' FOR UPDATE")
        run.note()
        other.note()
        with pytest.raises(StoreError, match="stayed locked by another process"):
            await store.barrier("run-1")
        await store.barrier("run-2")
        connection.exec_driver_sql("ROLLBACK")
    assert store.read("run-2") == other.written and store.read("run-1") == []
    store.close()


async def test_processes_that_store_the_same_contents_do_not_block_each_other(postgres_url: str, begin_in: Any) -> None:
    stores = [open_store(postgres_url) for _ in range(3)]
    runs = [begin_in(store, f"run-{n}") for n, store in enumerate(stores)]

    def work(run: Any, step: int) -> None:
        for number in range(60):
            shared = [(number * step + k) % 97 for k in range(5)]
            run.append(Note("x"), blobs={f"{n:032d}": "shared" for n in shared})
            if number % 7 == 0:
                run.store.read(run.run_id, 10**6)

    threads = [threading.Thread(target=work, args=(run, step)) for run, step in zip(runs, (5, 93, 41), strict=True)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for run in runs:
        await run.store.barrier(run.run_id)
        assert run.store.read(run.run_id) == run.written
        run.store.close()


def test_texts_with_a_zero_character_are_kept_but_for_it(postgres_url: str, make_row: Any) -> None:
    store = open_store(postgres_url)
    store.create_run(make_row("run-1", goal="a\0b"))
    store.put_record(MemoryRecord("m-1", "ada", "note", "c\0d", 1.0))
    assert (store.get_run("run-1").goal, store.records("ada")[0].text) == ("a\ufffdb", "c\ufffdd")
    store.close()


@pytest.fixture
def small_disk(tmp_path_factory: pytest.TempPathFactory, postgres: Server) -> Iterator[Path]:
    folder = postgres.folder / "small"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=14m,mode=0777", "tmpfs", str(folder)]
    if shutil.which("mount") is None or subprocess.run(command, capture_output=True).returncode != 0:
        pytest.skip("needs the right to mount")
    if postgres.user is not None:
        shutil.chown(folder, postgres.user)
    yield folder
    # In this order, whatever came of the test: a server whose files are gone lets nobody in any more.
    postgres.sql("DROP DATABASE IF EXISTS small WITH (FORCE)")
    postgres.sql("DROP TABLESPACE IF EXISTS small")
    subprocess.run(["umount", "-l", str(folder)], check=True)


def make_room(disk: Path) -> None:
    subprocess.run(["mount", "-o", "remount,size=28m", str(disk)], check=True)


async def test_a_full_disk_of_the_server_is_typed_and_leaves_no_gap(
    small_disk: Path, postgres: Server, begin_in: Any
) -> None:
    postgres.sql(f"CREATE TABLESPACE small LOCATION '{small_disk}'")
    postgres.sql("CREATE DATABASE small TABLESPACE small")
    store = open_store(postgres.url("small"))
    run = begin_in(store)
    with pytest.raises(StoreFull, match="space"):
        for number in range(400):
            run.append(Note("x"), blobs={str(number): secrets.token_hex(20_000)})  # what cannot be compressed
            await store.barrier("run-1")
    # Somebody makes room, as the error says: on a full disk a read may fail as well, when the server has to put by
    # what it has not written yet.
    make_room(small_disk)
    kept = store.read("run-1")
    assert kept == run.written[: len(kept)] != []
    assert store.get_run("run-1").last_seq == len(kept)
    store.close()


# -- what people use ------------------------------------------------------------------------------------------


def test_the_command_line_keeps_its_runs_there(postgres: Server, postgres_url: str, tmp_path: Path) -> None:
    (tmp_path / "turns.json").write_text('["42"]')
    environment = {**os.environ, "AGENTRT_HOME": str(tmp_path / "home"), "AGENTRT_STORE": postgres_url, "NO_COLOR": "1"}

    def agentrt(*arguments: str) -> str:
        command = [sys.executable, "-c", "from agentrt.cli import main; main()", *arguments]
        done = subprocess.run(command, capture_output=True, text=True, env=environment, cwd=tmp_path, check=False)
        assert postgres.password not in done.stdout + done.stderr
        return done.stdout + done.stderr

    model = f"scripted:{tmp_path / 'turns.json'}"
    assert "42" in agentrt("run", "--no-sandbox", "--no-memory", "-m", model, "What is six times seven?")
    assert "six times seven" in agentrt("runs")
    assert "postgresql://agentrt:***@" in agentrt("doctor")
    assert not (tmp_path / "home" / "journal.db").exists()
