"""Long-term memory on the real store with the real embedder: what is kept, found, kept apart and forgotten."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from agentrt.core.errors import ConfigError, StoreError
from agentrt.core.labels import USER, Integrity, untrusted
from agentrt.core.memory import MemoryHit, MemoryRecord
from agentrt.core.messages import ToolCall, assistant, observation, system, user
from agentrt.core.protocols import Memory
from agentrt.core.store import Store
from agentrt.memory.catalogue import SMALL, Catalogue
from agentrt.memory.embedder import LexicalEmbedder, MiniLMEmbedder
from agentrt.memory.longterm import LongTermMemory, open_memory
from agentrt.memory.records import records_of
from agentrt.store import open_store

Make = Callable[..., MemoryRecord]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path / "journal.db")
    yield opened
    opened.close()


@pytest.fixture
def memory(store: Store, tmp_path: Path, minilm: MiniLMEmbedder) -> LongTermMemory:
    return open_memory(store, tmp_path / "memory", minilm)


def texts(hits: list[MemoryHit]) -> list[str]:
    return [hit.record.text for hit in hits]


async def test_what_was_written_is_found_with_all_it_came_with(memory: Memory, store: Store, record: Make) -> None:
    fact = record("r1", "Ada's locker code is 4821", kind="fact", label=untrusted("tool:read_file"), run_id="run-1")
    await memory.write(fact)
    (hit,) = await memory.search("ada", "which code opens my locker?")
    assert hit.record == fact
    assert 0 < hit.score <= 1
    assert store.records("ada") == [fact]


async def test_names_and_codes_are_found_by_their_letters(memory: Memory, record: Make) -> None:
    for i, code in enumerate(["ECONNRESET", "EADDRNOTAVAIL(99)", "ETIMEDOUT", "EPIPE"]):
        await memory.write(record(f"r{i}", f"The server failed with {code} on Monday"))
    assert "EADDRNOTAVAIL" in texts(await memory.search("ada", "EADDRNOTAVAIL", k=1))[0]


async def test_paraphrases_are_found_by_their_meaning(memory: Memory, record: Make) -> None:
    for i, text in enumerate(
        ["She is allergic to peanuts", "Her flight leaves at nine", "The printer is out of toner"]
    ):
        await memory.write(record(f"r{i}", text))
    assert texts(await memory.search("ada", "what food must be avoided?", k=1)) == ["She is allergic to peanuts"]


NOTES = """
My locker at the gym has the number 112|gym locker number
The wifi password at home is quail-river-9|what is the wifi password
Dentist appointment on 14 March at half past two|when do I see the dentist
Mother's birthday is the ninth of June|mum's birthday
I prefer answers in metric units|should distances be in miles or kilometres
The cat is called Biscuit|name of my pet
Car insurance is with Northwind, policy NW-55821|policy number of the car insurance
The landlord is Mr Oyelaran, phone 555 0134|how do I reach the landlord
The spare key lies under the blue flowerpot|where is the spare key hidden
Project Heron is due at the end of October|deadline of project Heron
The office printer is on the third floor beside the kitchen|where can I print at work
I do not eat meat or fish|what kind of restaurant suits me
Backups run every night at 02:30 to the drive called vault|when do backups happen
The quarterly report goes to Ines Kovac before anyone else|who gets the quarterly report first
My shoe size is 43|what size of shoes do I wear
The Lisbon flight is TP 571, seat 14C|which seat do I have on the flight to Lisbon
The API of the billing service answers 409 when an invoice exists already|billing returns 409, what does it mean
Running shoes were bought in January and last about 800 km|how long do my running shoes last
The quiet room can be booked until six in the evening|until when is the quiet room available
Grandfather worked as a watchmaker in Bern|what was grandfather's profession
""".strip()
PAIRS = [tuple(line.split("|")) for line in NOTES.splitlines()]


async def test_a_small_set_of_notes_is_found_again(memory: Memory, record: Make) -> None:
    for i, (note, _) in enumerate(PAIRS):
        await memory.write(record(f"r{i}", note))
    first = [texts(await memory.search("ada", question, k=3)) for _, question in PAIRS]
    at_one = sum(found[0] == note for found, (note, _) in zip(first, PAIRS, strict=True))
    at_three = sum(note in found for found, (note, _) in zip(first, PAIRS, strict=True))
    assert at_one >= 18
    assert at_three == 20


async def test_scores_tell_what_is_relevant_from_what_is_not(memory: Memory, record: Make) -> None:
    for i, (note, _) in enumerate(PAIRS):
        await memory.write(record(f"r{i}", note))
    right = [(await memory.search("ada", question, k=1))[0].score for _, question in PAIRS]
    others = ["what is 17 times 23", "convert 5 inches to centimetres", "count the lines of notes.txt", "sort b, c, a"]
    wrong = [hit.score for question in others for hit in await memory.search("ada", question, k=3)]
    assert sum(score >= 0.35 for score in right) >= 18
    assert sum(score >= 0.35 for score in wrong) <= 1


async def test_a_blank_query_gives_the_newest(memory: Memory, record: Make) -> None:
    for i in range(5):
        await memory.write(record(f"r{i}", f"note number {i}"))
    assert [hit.record.id for hit in await memory.search("ada", "  ", k=2)] == ["r4", "r3"]
    assert await memory.search("ada", "note", k=0) == []


async def test_equals_come_newest_first(memory: Memory, record: Make) -> None:
    await memory.write(record("old", "the gate code is 17", kind="note"))
    await memory.write(record("new", "the gate code is 17", kind="fact"))
    assert [hit.record.id for hit in await memory.search("ada", "gate code")] == ["new", "old"]


async def test_kinds_restrict_a_search(memory: Memory, record: Make) -> None:
    await memory.write(record("n", "the gate code is 17", kind="note"))
    await memory.write(record("l", "never guess the gate code", kind="lesson"))
    assert [hit.record.id for hit in await memory.search("ada", "gate code", kinds=("lesson",))] == ["l"]
    assert await memory.search("ada", "gate code", kinds=("plan",)) == []


async def test_records_that_ended_are_not_found(memory: Memory, record: Make) -> None:
    first = record("r1", "the gate code is 17")
    await memory.write(first)
    await memory.write(replace(first, valid_until=first.created + 1))
    assert await memory.search("ada", "gate code") == []


# -- writing twice


async def test_the_same_id_is_stored_once_and_replaced(memory: Memory, store: Store, record: Make) -> None:
    await memory.write(record("r1", "the gate code is 17"))
    await memory.write(record("r1", "the gate code is 17"))
    await memory.write(record("r1", "the tower code is 18"))
    assert [r.text for r in store.records("ada")] == ["the tower code is 18"]
    assert texts(await memory.search("ada", "code")) == ["the tower code is 18"]


async def test_the_same_words_are_stored_once(memory: LongTermMemory, store: Store, record: Make) -> None:
    assert await memory.add(record("r1", "The gate code is 17")) == "r1"
    assert await memory.add(record("r2", "  the gate CODE is 17\n")) == "r1"
    (kept,) = store.records("ada")
    assert kept.id == "r1"
    assert kept.text == "The gate code is 17"
    assert kept.created == 1_000_000_001, "said again, so as fresh as if it were new"
    assert await memory.add(record("r3", "the gate code is 17", kind="fact")) == "r3"
    assert await memory.add(record("r4", "the gate code is 18")) == "r4"


async def test_what_the_user_says_too_is_trusted_and_what_a_tool_repeats_stays_so(
    memory: LongTermMemory, store: Store, record: Make
) -> None:
    await memory.add(record("r1", "the gate code is 17", label=untrusted("tool:web")))
    await memory.add(record("r2", "the gate code is 17", label=USER))
    assert store.records("ada")[0].label == USER
    await memory.add(record("r3", "the gate code is 17", label=untrusted("tool:web")))
    assert store.records("ada")[0].label == USER


# -- users


async def test_users_never_see_each_other(memory: Memory, store: Store, record: Make) -> None:
    await memory.write(record("same-id", "Ada's safe opens with 1815", user="ada"))
    await memory.write(record("same-id", "Bob's safe opens with 2020", user="bob"))
    await memory.write(record("b2", "Ada's safe opens with 1815", user="bob"))
    assert texts(await memory.search("ada", "what opens the safe")) == ["Ada's safe opens with 1815"]
    assert len(await memory.search("bob", "what opens the safe")) == 2
    assert await memory.search("eve", "what opens the safe") == []
    assert await memory.forget("eve", ["same-id", "b2"]) == 0
    assert await memory.forget("ada", ["same-id", "b2"]) == 1
    assert {r.id for r in store.records("bob")} == {"same-id", "b2"}
    assert len(await memory.search("bob", "what opens the safe")) == 2


async def test_a_user_must_be_named(memory: Memory, record: Make) -> None:
    for call in (
        memory.search("", "anything"),
        memory.forget("", ["r1"]),
        memory.write(record("r1", "text", user="")),
        memory.write(record("", "text")),
    ):
        with pytest.raises(ConfigError, match="expected"):
            await call


# -- forgetting


async def test_what_is_forgotten_is_gone_everywhere(memory: Memory, store: Store, record: Make, tmp_path: Path) -> None:
    await memory.write(record("r1", "the gate code is 17"))
    await memory.write(record("r2", "the tower code is 18"))
    assert await memory.forget("ada", ["r1", "r1", "unknown"]) == 1
    assert texts(await memory.search("ada", "gate code")) == ["the tower code is 18"]
    assert [r.id for r in store.records("ada")] == ["r2"]
    await memory.close()
    assert b"r1" not in (tmp_path / "memory" / "vectors.db").read_bytes()


async def test_what_another_memory_did_is_seen(
    memory: Memory, store: Store, record: Make, tmp_path: Path, minilm: MiniLMEmbedder
) -> None:
    other = open_memory(store, tmp_path / "memory", minilm)
    await memory.write(record("r1", "the gate code is 17"))
    assert texts(await other.search("ada", "gate")) == ["the gate code is 17"]
    await other.forget("ada", ["r1"])
    assert await memory.search("ada", "gate") == []


async def test_in_a_large_memory_hits_deleted_elsewhere_never_show(store: Store, record: Make) -> None:
    catalogue = Catalogue("ada", clock=lambda: 0.0)
    for i in range(SMALL + 1):
        store.put_record(record(f"r{i}", f"note {i} of many"))
    catalogue.refresh(store)
    memory = open_memory(store, None, LexicalEmbedder())
    memory._catalogues["ada"] = catalogue  # its clock stands still: it will not be refreshed again
    store.delete_records("ada", ["r7"])
    assert "r7" not in [hit.record.id for hit in await memory.search("ada", "note 7 of many", k=10)]
    assert "r8" in [hit.record.id for hit in await memory.search("ada", "note 8 of many", k=10)]
    await memory.close()


# -- the life of a memory


async def test_a_new_process_finds_everything_without_embedding_again(
    memory: Memory, store: Store, record: Make, tmp_path: Path, minilm: MiniLMEmbedder, monkeypatch: pytest.MonkeyPatch
) -> None:
    for i, (note, _) in enumerate(PAIRS):
        await memory.write(record(f"r{i}", note))
    await memory.close()
    embedded: list[str] = []

    class Watched(MiniLMEmbedder):
        def embed(self, texts: Sequence[str]) -> list[list[float]]:
            embedded.extend(texts)
            return minilm.embed(texts)

    again = open_memory(store, tmp_path / "memory", Watched())
    assert texts(await again.search("ada", "name of my pet", k=1)) == ["The cat is called Biscuit"]
    assert embedded == ["name of my pet"]
    await again.close()


async def test_another_embedder_starts_over(memory: Memory, store: Store, record: Make, tmp_path: Path) -> None:
    await memory.write(record("r1", "the gate code is 17"))
    await memory.close()
    lexical = open_memory(store, tmp_path / "memory", LexicalEmbedder())
    assert texts(await lexical.search("ada", "gates")) == ["the gate code is 17"]
    await lexical.close()


async def test_a_damaged_vector_file_is_replaced(
    memory: Memory, store: Store, record: Make, tmp_path: Path, minilm: MiniLMEmbedder
) -> None:
    await memory.write(record("r1", "the gate code is 17"))
    await memory.close()
    path = tmp_path / "memory" / "vectors.db"
    path.write_bytes(b"this is not a database, and long enough to look at" * 100)
    again = open_memory(store, tmp_path / "memory", minilm)
    assert texts(await again.search("ada", "entrance")) == ["the gate code is 17"]
    await again.close()
    assert path.read_bytes().startswith(b"SQLite format 3")


async def test_without_a_folder_everything_still_works(store: Store, record: Make, minilm: MiniLMEmbedder) -> None:
    memory = open_memory(store, None, minilm)
    await memory.write(record("r1", "She is allergic to peanuts"))
    await memory.write(record("r2", "Her flight leaves at nine"))
    assert texts(await memory.search("ada", "what food must be avoided?", k=1)) == ["She is allergic to peanuts"]
    await memory.forget("ada", ["r1"])
    assert texts(await memory.search("ada", "what food must be avoided?")) == ["Her flight leaves at nine"]
    await memory.close()


async def test_many_records_without_vectors_are_embedded_in_the_background(
    store: Store, record: Make, tmp_path: Path, minilm: MiniLMEmbedder
) -> None:
    for i in range(60):
        store.put_record(record(f"r{i}", f"note {i}: " + PAIRS[i % 20][0]))
    memory = open_memory(store, tmp_path / "memory", minilm)
    assert len(await memory.search("ada", "pet")) == 5
    assert memory.settle()
    assert len({hit.record.id for hit in await memory.search("ada", "pet", k=60)}) == 60
    await memory.close()


async def test_a_closed_memory_says_so(memory: LongTermMemory, record: Make) -> None:
    await memory.write(record("r1", "text"))
    await memory.close()
    await memory.close()
    with pytest.raises(StoreError, match="has been closed"):
        await memory.search("ada", "text")


async def test_files_are_for_their_owner_only(memory: Memory, record: Make, tmp_path: Path) -> None:
    await memory.write(record("r1", "text"))
    assert (tmp_path / "memory").stat().st_mode & 0o077 == 0
    assert (tmp_path / "memory" / "vectors.db").stat().st_mode & 0o077 == 0


def test_without_numpy_words_are_searched_and_the_reason_is_told(tmp_path: Path) -> None:
    code = """
import asyncio, sys
sys.modules["numpy"] = None
from agentrt.core.memory import MemoryRecord
from agentrt.memory import choose_embedder, open_memory
from agentrt.store import open_store
async def main():
    memory = open_memory(open_store(None), None, choose_embedder().embedder)
    await memory.write(MemoryRecord("r1", "ada", "note", "the gate code is 17", 1.0))
    assert [h.record.id for h in await memory.search("ada", "gate")] == ["r1"]
    assert await memory.forget("ada", ["r1"]) == 1
    assert "numpy is not installed" in memory.state, memory.state
asyncio.run(main())
"""
    subprocess.run([sys.executable, "-c", code], check=True, cwd=tmp_path)


# -- what leaves the window


async def test_messages_that_left_the_window_can_be_recalled(memory: Memory, record: Make) -> None:
    call = ToolCall("c1", "read_file", {"path": "notes.txt"})
    messages = [
        system("Be brief."),
        user("Read the notes."),
        assistant("", [call]),
        observation(call, "The vault opens with 99."),
    ]
    records = records_of(messages, user="ada", run_id="run-1", created=5.0)
    assert [r.text for r in records] == [
        "Read the notes.",
        "called read_file with path=notes.txt",
        "read_file gave: The vault opens with 99.",
    ]
    assert records == records_of(messages, user="ada", run_id="run-1", created=5.0)
    for made in records:
        await memory.write(made)
    hit = (await memory.search("ada", "what opens the vault"))[0]
    assert hit.record.kind == "tool_output"
    assert hit.record.label.integrity == Integrity.UNTRUSTED
