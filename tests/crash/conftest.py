"""The stage for the crash tests: prepared processes and one counter for all of them, and every store there is."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from tests.crash.counter import Counter
from tests.crash.prepared import Prepared
from tests.crash.stage import Stage


@pytest.fixture(scope="session")
def prepared() -> Iterator[list[Prepared]]:
    processes = [Prepared() for _ in range(min(4, os.cpu_count() or 1))]
    yield processes
    for process in processes:
        process.close()


@pytest.fixture(scope="session")
def counter() -> Iterator[Counter]:
    server = Counter()
    yield server
    server.close()


@pytest.fixture(scope="session", params=["sqlite", "postgres"])
def stage(request: pytest.FixtureRequest, prepared: list[Prepared], counter: Counter) -> Stage:
    if request.param == "sqlite":
        return Stage(prepared, counter)
    return Stage(prepared, counter, request.getfixturevalue("postgres").new_schema())
