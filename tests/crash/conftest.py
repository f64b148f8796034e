"""The stage for the crash tests: one prepared process and one counter for all of them, and every store there is."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.crash.counter import Counter
from tests.crash.prepared import Prepared
from tests.crash.stage import Stage


@pytest.fixture(scope="session")
def prepared() -> Iterator[Prepared]:
    process = Prepared()
    yield process
    process.close()


@pytest.fixture(scope="session")
def counter() -> Iterator[Counter]:
    server = Counter()
    yield server
    server.close()


@pytest.fixture(scope="session", params=["sqlite"])
def stage(request: pytest.FixtureRequest, prepared: Prepared, counter: Counter) -> Stage:
    return Stage(prepared, counter)
