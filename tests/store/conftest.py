"""Every store passes the same suite: a test that takes ``store`` runs once for each backend in ``BACKENDS``.

For a store of your own, name a function that is given an empty folder and returns the opened store; the suite then
runs on it too: ``AGENTRT_CONFORMANCE_STORE=my_package.my_store:open_for_test python -m pytest tests/store``.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from pkgutil import resolve_name
from typing import Any

import pytest

from agentrt.core.events import Body, Event, Note
from agentrt.core.store import RunRow
from agentrt.store import open_store

OWN = os.environ.get("AGENTRT_CONFORMANCE_STORE")
BACKENDS = ["memory", "sqlite", "postgres", *([OWN] if OWN else [])]


def address_of(backend: str, folder: Path, request: pytest.FixtureRequest) -> str | None:
    """What ``open_store`` takes for a fresh store of this kind."""
    match backend:
        case "memory":
            return None
        case "sqlite":
            return str(folder / "journal.db")
    url: str = request.getfixturevalue("postgres_url")
    return url


@pytest.fixture(params=BACKENDS)
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Any]:
    name = request.param
    opened = resolve_name(name)(tmp_path) if name == OWN else open_store(address_of(name, tmp_path, request))
    yield opened
    opened.close()


@pytest.fixture(params=["sqlite", "postgres"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Names a fresh store that several processes can open."""
    found = address_of(request.param, tmp_path, request)
    assert found is not None
    return found


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
