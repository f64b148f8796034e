"""What tests of several rooms share: a PostgreSQL server."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from tests.store.postgres_server import NoPostgres, Server, running


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """One server for the whole test session. Where PostgreSQL is missing its tests skip, but not in CI."""
    try:
        server = running()
        with server as started:
            yield started
    except NoPostgres as missing:
        if os.environ.get("CI") == "true":
            raise
        pytest.skip(str(missing))


@pytest.fixture
def postgres_url(postgres: Server) -> str:
    """Where a fresh journal can be made."""
    return postgres.new_schema()
