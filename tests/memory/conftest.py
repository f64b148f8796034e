"""Fixtures of the memory room: the real embedder, and records of a fictitious user."""

from __future__ import annotations

import os
from collections.abc import Callable

import pytest

from agentrt.core.memory import MemoryRecord, RecordKind
from agentrt.memory.embedder import MiniLMEmbedder
from agentrt.memory.weights import HOW_TO_INSTALL, find_weights


@pytest.fixture(scope="session")
def minilm() -> MiniLMEmbedder:
    """The real embedder. Without its weights the test is skipped, in continuous integration it fails."""
    if find_weights() is None:
        message = f"the weights of the embedder are not installed; {HOW_TO_INSTALL}"
        if os.environ.get("CI") == "true":
            pytest.fail(message)
        pytest.skip(message)
    return MiniLMEmbedder()


@pytest.fixture
def record() -> Callable[..., MemoryRecord]:
    """Makes records; each call is one second later than the one before."""
    clock = iter(range(1_000_000_000, 2_000_000_000))

    def make(id: str, text: str, user: str = "ada", kind: RecordKind = "note", **more: object) -> MemoryRecord:
        return MemoryRecord(id=id, user=user, kind=kind, text=text, created=float(next(clock)), **more)  # type: ignore[arg-type]

    return make
