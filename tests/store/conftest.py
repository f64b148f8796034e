"""Every store passes the same suite: a test that takes ``store`` runs once for each backend in ``BACKENDS``."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from agentrt.core.events import Body, Event, Note
from agentrt.core.store import RunRow
from agentrt.store import open_store

BACKENDS: dict[str, Callable[[Path], Any]] = {
    "memory": lambda _folder: open_store(None),
    "sqlite": lambda folder: open_store(folder / "journal.db"),
}


@pytest.fixture(params=BACKENDS)
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Any]:
    opened = BACKENDS[request.param](tmp_path)
    yield opened
    opened.close()


@dataclass
class Run:
    """A run in a store, and its next event."""

    store: Any
    run_id: str
    epoch: int
    seq: int = 0
    clock: float = 100.0
    written: list[Event] = field(default_factory=list)

    def events(self, *bodies: Body, **envelope: Any) -> list[Event]:
        made = []
        for body in bodies:
            self.seq, self.clock = self.seq + 1, self.clock + 1
            made.append(Event(self.run_id, self.seq, self.clock, body, **envelope))
        return made

    def append(self, *bodies: Body, blobs: Any = None, consumed: Any = (), **envelope: Any) -> list[Event]:
        made = self.events(*bodies, **envelope)
        self.store.append(self.run_id, self.epoch, made, blobs, consumed)
        self.written += made
        return made

    def note(self, count: int = 1) -> list[Event]:
        return self.append(*[Note(f"note {n}") for n in range(count)])


def row(run_id: str, created: float = 1.0, **values: Any) -> RunRow:
    given = {"goal": "a goal", "status": "running", "created": created, "updated": created, **values}
    return RunRow(run_id=run_id, **given)


@pytest.fixture
def make_row() -> Callable[..., RunRow]:
    return row


@pytest.fixture
def begin(store: Any) -> Callable[..., Run]:
    """A new run with its lease taken."""

    def begin(run_id: str = "run-1", **values: Any) -> Run:
        return begin_run(store, run_id, **values)

    return begin


def begin_run(store: Any, run_id: str = "run-1", **values: Any) -> Run:
    store.create_run(row(run_id, **values))
    return Run(store, run_id, store.acquire(run_id, "here:1", 60.0))


@pytest.fixture
def begin_in() -> Callable[..., Run]:
    """Like ``begin``, for a store the test opened itself."""
    return begin_run
