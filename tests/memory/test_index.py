"""The real Chroma behind long-term memory: kept in the background, thrown away and rebuilt, owned by one."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from agentrt.core.memory import MemoryRecord
from agentrt.core.store import Store
from agentrt.memory.dense import Dense
from agentrt.memory.embedder import LexicalEmbedder, MiniLMEmbedder
from agentrt.memory.index import ChromaIndex, FolderLock, IndexBroken, errors_only, open_index
from agentrt.memory.longterm import LongTermMemory, open_memory
from agentrt.store import open_store

pytest.importorskip("chromadb")

Make = Callable[..., MemoryRecord]
_COLOURS = "amber blue coral denim ebony fawn green hazel ivory jade khaki lime mauve navy ochre pink"
_THINGS = "anchor basket candle drum engine flute garden hammer island jacket"
COLOURS, THINGS = _COLOURS.split(), _THINGS.split()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path / "journal.db")
    yield opened
    opened.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "memory"


def notes(record: Make, count: int, user: str = "ada") -> list[MemoryRecord]:
    return [
        record(f"r{i}", f"the {COLOURS[i % 16]} {THINGS[i // 16 % 10]} has number {i}", user=user) for i in range(count)
    ]


def opened(store: Store, folder: Path, index_from: int = 10) -> LongTermMemory:
    return open_memory(store, folder, LexicalEmbedder(), index_from=index_from)


def dense(memory: LongTermMemory) -> Dense:
    side = memory._dense()
    assert side is not None
    return side


async def ids(memory: LongTermMemory, query: str, k: int = 5, user: str = "ada") -> list[str]:
    return [hit.record.id for hit in await memory.search(user, query, k)]


async def filled(store: Store, folder: Path, record: Make, count: int = 40) -> LongTermMemory:
    """A memory whose index is ready."""
    for note in notes(record, count):
        store.put_record(note)
    memory = opened(store, folder)
    await memory.search("ada", "anything")
    assert memory.settle()
    assert memory.state == f"chroma: {count} vectors indexed"
    return memory


async def test_chroma_answers_and_as_exact_search_does(
    store: Store, folder: Path, record: Make, minilm: MiniLMEmbedder, monkeypatch: pytest.MonkeyPatch
) -> None:
    for note in notes(record, 160):
        store.put_record(note)
    memory, exact = open_memory(store, folder, minilm, index_from=10), open_memory(store, None, minilm)
    for each in (memory, exact):
        await each.search("ada", "anything")
        assert each.settle()
    assert memory.state == "chroma: 160 vectors indexed"
    monkeypatch.setattr(dense(memory), "_exact", lambda *_: pytest.fail("expected Chroma to be asked"))
    for query in ("blue drum", "a jade garden", "number 99", "something about an isle"):
        assert await ids(memory, query) == await ids(exact, query)
    await memory.close()
    await exact.close()


async def test_few_records_never_load_chroma(store: Store, folder: Path, record: Make) -> None:
    memory = opened(store, folder, index_from=50)
    for note in notes(record, 12):
        await memory.write(note)
    assert await ids(memory, "blue anchor", 1) == ["r1"]
    assert memory.settle()
    assert memory.state == "exact: few records so far"
    assert not (folder / "chroma").exists()
    await memory.close()


async def test_a_search_does_not_wait_for_the_index(
    store: Store, folder: Path, record: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    memory = await filled(store, folder, record)
    monkeypatch.setattr(dense(memory).keeper, "nudge", lambda _user: None)  # the background is asleep
    await memory.write(record("new", "the ruby lantern has number 77"))
    await memory.forget("ada", ["r1"])
    await memory.write(record("r2", "the coral violin has another number"))
    assert (await ids(memory, "ruby lantern"))[0] == "new"
    assert "r1" not in await ids(memory, "blue anchor", 40)
    assert (await ids(memory, "violin"))[0] == "r2"
    index = dense(memory)._index
    assert index is not None
    assert "r1" in index.indexed("ada") and "new" not in index.indexed("ada")
    await memory.close()


async def test_writes_and_deletions_reach_the_index(store: Store, folder: Path, record: Make) -> None:
    memory = await filled(store, folder, record)
    await memory.write(record("new", "the ruby lantern has number 77"))
    await memory.forget("ada", ["r1", "r3"])
    assert memory.settle()
    await memory.close()
    index = open_index(folder, LexicalEmbedder().name)
    assert index is not None
    collection, known = index._collection("ada")
    assert collection.count() == len(known) == 39
    assert "new" in known and not {"r1", "r3"} & set(known)
    index.close()


async def test_what_is_forgotten_while_it_is_being_indexed_goes_too(
    store: Store, folder: Path, record: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    for note in notes(record, 60):
        store.put_record(note)
    memory = opened(store, folder)
    side, fill, reached, go_on = dense(memory), Dense._fill, threading.Event(), threading.Event()

    def slow(self: Dense, user: str, texts: dict[str, tuple[str, str]]) -> None:
        if threading.current_thread() is not threading.main_thread() and "r5" in texts:
            reached.set()
            assert go_on.wait(30)
        fill(self, user, texts)

    monkeypatch.setattr(Dense, "_fill", slow)
    side.keeper.nudge("ada")
    assert await asyncio.to_thread(reached.wait, 30)
    assert await memory.forget("ada", ["r5"]) == 1
    go_on.set()
    assert memory.settle()
    assert memory.state == "chroma: 59 vectors indexed"
    assert "r5" not in side._file.known("ada")
    await memory.close()


async def test_forgetting_everything_removes_the_collection(store: Store, folder: Path, record: Make) -> None:
    memory = await filled(store, folder, record)
    assert await memory.forget("ada", [f"r{i}" for i in range(40)]) == 40
    assert memory.settle()
    index = dense(memory)._index
    assert index is not None
    assert not index.has("ada")
    assert await memory.search("ada", "blue anchor") == []
    await memory.close()


async def test_no_texts_are_put_into_the_index(store: Store, folder: Path, record: Make) -> None:
    await (await filled(store, folder, record)).close()
    contents = b"".join(path.read_bytes() for path in (folder / "chroma").rglob("*") if path.is_file())
    assert b"r17" in contents
    assert not [word for word in THINGS if word.encode() in contents]


async def test_users_have_collections_of_their_own(store: Store, folder: Path, record: Make) -> None:
    for note in notes(record, 20, "ada") + notes(record, 30, "bob"):
        store.put_record(note)
    memory = opened(store, folder)
    for user in ("ada", "bob"):
        await memory.search(user, "x")
    assert memory.settle()
    assert memory.state == "chroma: 50 vectors indexed"
    assert {hit.record.user for hit in await memory.search("ada", "blue drum", 50)} == {"ada"}
    await memory.forget("ada", ["r5"])
    assert "r5" in await ids(memory, "fawn anchor", 1, "bob")
    await memory.close()


async def test_kinds_are_filtered_with_the_index_too(store: Store, folder: Path, record: Make) -> None:
    for i, note in enumerate(notes(record, 60)):
        store.put_record(replace(note, kind="lesson" if i % 3 else "note"))
    memory = opened(store, folder)
    await memory.search("ada", "x")
    assert memory.settle()
    for kind in ("note", "lesson"):
        hits = await memory.search("ada", "green basket", 8, (kind,))
        assert len(hits) == 8
        assert {hit.record.kind for hit in hits} == {kind}
    await memory.close()


async def test_many_tasks_at_once_get_what_is_true(store: Store, folder: Path, record: Make) -> None:
    memory = opened(store, folder)
    made = notes(record, 60)

    async def use(note: MemoryRecord, forgotten: bool) -> None:
        await memory.write(note)
        assert note.id in await ids(memory, note.text, 3)
        if forgotten:
            assert await memory.forget("ada", [note.id]) == 1
            assert note.id not in await ids(memory, note.text, 60)

    await asyncio.gather(*(use(note, i % 3 == 0) for i, note in enumerate(made)))
    assert memory.settle()
    assert set(await ids(memory, "the", 100)) == {note.id for i, note in enumerate(made) if i % 3}
    assert memory.state == "chroma: 40 vectors indexed"
    await memory.close()


# -- rebuilding


async def test_a_missing_index_is_rebuilt(store: Store, folder: Path, record: Make) -> None:
    await (await filled(store, folder, record)).close()
    shutil.rmtree(folder / "chroma")
    await (await filled(store, folder, record)).close()


async def test_a_damaged_index_is_rebuilt(store: Store, folder: Path, record: Make) -> None:
    await (await filled(store, folder, record)).close()
    (folder / "chroma" / "chroma.sqlite3").write_bytes(b"no database at all " * 500)
    memory = opened(store, folder)
    assert len(await ids(memory, "blue drum")) == 5
    assert memory.settle()
    assert memory.state == "chroma: 40 vectors indexed"
    await memory.close()


async def test_an_index_that_breaks_in_use_is_rebuilt_once_and_then_left(
    store: Store, folder: Path, record: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    memory = await filled(store, folder, record)

    def broken(*_: object) -> None:
        raise IndexBroken("broken for this test")

    with monkeypatch.context() as patch:
        patch.setattr(ChromaIndex, "query", broken)
        assert (await ids(memory, "blue anchor", 1)) == ["r1"]
        assert memory.settle()
        assert memory.state == "chroma: 40 vectors indexed", "rebuilt"
        assert (await ids(memory, "blue anchor", 1)) == ["r1"]
        assert memory.settle()
    assert memory.state == "exact: the index broke again after it was rebuilt"
    assert (await ids(memory, "blue anchor", 1)) == ["r1"]
    await memory.close()


async def test_what_changed_in_sql_meanwhile_is_taken_over(store: Store, folder: Path, record: Make) -> None:
    await (await filled(store, folder, record)).close()
    store.delete_records("ada", ["r0", "r1"])
    store.put_record(record("r2", "the coral violin has another number"))
    store.put_record(record("extra", "the ruby lantern has number 77"))
    memory = opened(store, folder)
    await memory.search("ada", "x")
    assert memory.settle()
    assert memory.state == "chroma: 39 vectors indexed"
    assert (await ids(memory, "violin"))[0] == "r2"
    assert (await ids(memory, "ruby lantern"))[0] == "extra"
    await memory.close()


async def test_vectors_of_another_embedder_are_not_used(store: Store, folder: Path, record: Make) -> None:
    await (await filled(store, folder, record)).close()
    other = LexicalEmbedder(64)
    other.name = "lexical-64"
    memory = open_memory(store, folder, other, index_from=10)
    assert (await ids(memory, "blue anchor"))[0] == "r1"
    assert memory.settle()
    assert memory.state == "chroma: 40 vectors indexed"
    index = dense(memory)._index
    assert index is not None
    assert [c.name.split(".")[0] for c in index._client.list_collections()] == ["lexical-64"]
    await memory.close()


def test_a_panic_is_an_error_and_an_interrupt_is_not() -> None:
    class Panic(BaseException):
        pass

    with pytest.raises(IndexBroken, match="panicked: boom"), errors_only():
        raise Panic("boom")
    with pytest.raises(KeyboardInterrupt), errors_only():
        raise KeyboardInterrupt


# -- processes


def test_a_lock_is_held_once_and_freed() -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as scratch:
        first, second = (FolderLock(Path(scratch) / "x" / "index.lock") for _ in range(2))
        assert first.acquire()
        assert not second.acquire()
        first.release()
        assert second.acquire()
        second.release()


CHILD = """
import asyncio, sys, time
from pathlib import Path
from agentrt.core.memory import MemoryRecord
from agentrt.memory.embedder import LexicalEmbedder
from agentrt.memory.longterm import open_memory
from agentrt.store import open_store
home = Path(sys.argv[1])
def note(i, text=None):
    return MemoryRecord(f"r{i}", "ada", "note", text or f"record number {i} of the child", float(i))
memory = open_memory(open_store(home / "journal.db"), home / "memory", LexicalEmbedder(), index_from=10)
"""


def child(home: Path, code: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", CHILD + code, str(home)], stdout=subprocess.PIPE, stdin=subprocess.PIPE, text=True
    )


def said(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


async def test_two_processes_share_one_folder(store: Store, folder: Path, record: Make, tmp_path: Path) -> None:
    process = child(
        tmp_path,
        """
async def main():
    for i in range(20):
        await memory.write(note(i))
    memory.settle()
    print(memory.state, flush=True)
    sys.stdin.readline()
    hits = await memory.search("ada", "what did the parent write about zebras")
    print(hits[0].record.id, "r3" in [h.record.id for h in await memory.search("ada", "record", 50)], flush=True)
    sys.stdin.readline()
    await memory.close()
asyncio.run(main())
""",
    )
    assert process.stdin is not None
    assert said(process) == "chroma: 20 vectors indexed"
    memory = opened(store, folder)
    assert (await ids(memory, "record number 7"))[0] == "r7"
    assert memory.settle()
    assert memory.state == "exact: another process keeps the index"
    await memory.write(record("p1", "zebras have stripes"))
    await memory.forget("ada", ["r3"])
    assert (await ids(memory, "zebras"))[0] == "p1"
    process.stdin.write("go\n")
    process.stdin.flush()
    assert said(process) == "p1 False"
    process.stdin.write("end\n")
    process.stdin.flush()
    assert process.wait(30) == 0
    await memory.write(record("p2", "the lock is free now"))
    assert memory.settle()
    assert memory.state == "chroma: 21 vectors indexed"
    await memory.close()


@pytest.mark.parametrize("progress", [5, 60, 150])
async def test_a_process_killed_while_adding_loses_nothing(
    store: Store, folder: Path, tmp_path: Path, progress: int
) -> None:
    process = child(
        tmp_path,
        """
async def main():
    for i in range(100_000):
        await memory.write(note(i))
        print(i, flush=True)
asyncio.run(main())
""",
    )
    last = -1
    while last < progress:
        last = int(said(process))
    os.kill(process.pid, signal.SIGKILL)
    process.wait(30)
    stored = {r.id for r in store.records("ada")}
    assert {f"r{i}" for i in range(last + 1)} <= stored
    memory = opened(store, folder, index_from=1)
    assert (await ids(memory, f"record number {last}", 1)) == [f"r{last}"]
    assert memory.settle()
    assert memory.state == f"chroma: {len(stored)} vectors indexed"
    assert set(await ids(memory, "record", 1_000)) == stored
    await memory.close()


def test_a_process_that_ends_without_closing_ends_well(tmp_path: Path) -> None:
    process = child(
        tmp_path,
        """
async def main():
    for i in range(150):
        await memory.write(note(i))
    await memory.search("ada", "record")
    print("leaving", flush=True)
asyncio.run(main())
""",
    )
    assert said(process) == "leaving"
    assert process.wait(60) == 0


def test_nothing_is_sent_anywhere_whatever_dot_env_says(tmp_path: Path) -> None:
    """Chroma reads ``.env`` of the working directory; here it names a server and a class to load."""
    (tmp_path / ".env").write_text(
        "CHROMA_API_IMPL=chromadb.api.fastapi.FastAPI\nCHROMA_SERVER_HOST=collector.example\n"
        "CHROMA_PRODUCT_TELEMETRY_IMPL=evil.Telemetry\nANONYMIZED_TELEMETRY=True\n"
        "CHROMA_OTEL_COLLECTION_ENDPOINT=http://collector.example\n"
    )
    code = """
import socket
tried = []
def poisoned(self, address, *rest):
    if self.family != socket.AF_UNIX:
        tried.append(address)
        raise OSError("the network is poisoned")
socket.socket.connect = socket.socket.connect_ex = socket.socket.sendto = poisoned
socket.getaddrinfo = lambda *a, **k: poisoned(socket.socket(), a)
async def main():
    for i in range(30):
        await memory.write(note(i))
    assert memory.settle()
    assert memory.state == "chroma: 30 vectors indexed", memory.state
    assert (await memory.search("ada", "record number 7"))[0].record.id == "r7"
    await memory.close()
asyncio.run(main())
assert not tried, tried
print("quiet")
"""
    done = subprocess.run(
        [sys.executable, "-c", CHILD + code, str(tmp_path / "home")],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.strip() == "quiet", done.stderr


def test_the_folder_is_a_database_after_all(tmp_path: Path) -> None:
    """The index really is Chroma's."""
    index = open_index(tmp_path, "test")
    assert index is not None
    index.close()
    with sqlite3.connect(tmp_path / "chroma" / "chroma.sqlite3") as database:
        tables = {name for (name,) in database.execute("SELECT name FROM sqlite_master")}
    assert "collections" in tables
