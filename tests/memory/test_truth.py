"""Whatever is written, replaced, ended and forgotten, in whatever order and by whichever of two memories: a
search gives exactly what SQL holds."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from agentrt.core.memory import MemoryRecord
from agentrt.memory.embedder import LexicalEmbedder
from agentrt.memory.longterm import LongTermMemory, open_memory
from agentrt.memory.words import normalised
from agentrt.store import open_store

pytest.importorskip("chromadb")

USERS = st.sampled_from(["ada", "bob"])
NAMES = st.sampled_from([f"r{i}" for i in range(8)])
TEXTS = st.lists(st.sampled_from(["blue", "anchor", "Lisbon", "4821", "gate"]), min_size=1, max_size=4).map(" ".join)


class Truth(RuleBasedStateMachine):
    """Two memories on one folder, one of them with the index, against a plain dictionary."""

    def __init__(self) -> None:
        super().__init__()
        self.scratch = Path(tempfile.mkdtemp())
        self.store = open_store(None)
        self.memories = [self.open(), self.open()]
        self.model: dict[tuple[str, str], str] = {}
        self.time = 0.0
        self.loop = asyncio.new_event_loop()

    def open(self) -> LongTermMemory:
        return open_memory(self.store, self.scratch, LexicalEmbedder(), index_from=4)

    @rule(which=st.integers(0, 1), user=USERS, name=NAMES, text=TEXTS)
    def write(self, which: int, user: str, name: str, text: str) -> None:
        self.time += 1
        record = MemoryRecord(name, user, "note", text, self.time)
        self.memories[which]._catalogue(user, small=100)  # both see all: a small memory is refreshed before it is used
        kept = self.loop.run_until_complete(self.memories[which].add(record))
        same = [n for (u, n), t in self.model.items() if u == user and n != name and t == normalised(text)]
        if same and (user, name) not in self.model:
            assert kept == same[0]
        else:
            assert kept == name
            self.model[user, name] = normalised(text)

    @rule(which=st.integers(0, 1), user=USERS, names=st.lists(NAMES, max_size=4))
    def forget(self, which: int, user: str, names: list[str]) -> None:
        there = {name for name in names if (user, name) in self.model}
        assert self.loop.run_until_complete(self.memories[which].forget(user, names)) == len(there)
        for name in there:
            del self.model[user, name]

    @rule(which=st.integers(0, 1), user=USERS, query=TEXTS)
    def search(self, which: int, user: str, query: str) -> None:
        hits = self.loop.run_until_complete(self.memories[which].search(user, query, 50))
        assert {hit.record.id: normalised(hit.record.text) for hit in hits} == self.of(user)
        assert all(0 <= hit.score <= 1 and hit.record.user == user for hit in hits)

    @rule()
    def let_the_background_finish(self) -> None:
        assert all(memory.settle() for memory in self.memories)

    @precondition(lambda self: len(self.model) > 6)
    @rule(which=st.integers(0, 1))
    def start_anew(self, which: int) -> None:
        self.loop.run_until_complete(self.memories[which].close())
        self.memories[which] = self.open()

    @invariant()
    def sql_holds_the_truth(self) -> None:
        for user in ("ada", "bob"):
            assert {r.id: normalised(r.text) for r in self.store.records(user)} == self.of(user)

    def of(self, user: str) -> dict[str, str]:
        return {name: text for (owner, name), text in self.model.items() if owner == user}

    def teardown(self) -> None:
        for memory in self.memories:
            self.loop.run_until_complete(memory.close())
        self.loop.close()
        self.store.close()
        shutil.rmtree(self.scratch)


Truth.TestCase.settings = settings(max_examples=20, stateful_step_count=40, deadline=None)
TestTruth = Truth.TestCase
