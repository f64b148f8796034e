"""A world that must not be reached: for tests that a planner is a function of its context, and that a replay is one
of its journal."""

from __future__ import annotations

import datetime
import random
import secrets
import socket
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NoReturn
from unittest.mock import patch


class Poisoned(AssertionError):
    """Code that must be deterministic reached for clock, chance or network."""


@contextmanager
def poisoned() -> Iterator[None]:
    """While this lasts, reading the clock, drawing random values, sleeping and connecting raise ``Poisoned``, in the
    whole process. ``time.monotonic`` still works: event loops need it."""
    targets: list[tuple[Any, str]] = [
        (time, "time"),
        (time, "time_ns"),
        (time, "sleep"),
        *((random, name) for name in ("random", "randint", "choice", "shuffle", "uniform")),
        *((secrets, name) for name in ("token_hex", "token_bytes", "choice")),
        *((uuid, name) for name in ("uuid1", "uuid4")),
        (socket.socket, "connect"),
        (socket, "create_connection"),
    ]
    patches = [patch.object(owner, name, _refusing(f"{owner.__name__}.{name}")) for owner, name in targets]
    patches += [patch.object(datetime, "datetime", _Datetime), patch.object(datetime, "date", _Date)]
    started: list[Any] = []
    try:
        for one in patches:
            one.start()
            started.append(one)
        yield
    finally:
        for one in reversed(started):
            one.stop()


def _refusing(name: str) -> Any:
    def refuse(*_: Any, **__: Any) -> NoReturn:
        raise Poisoned(f"{name} was reached; a planner may do that through its context only (ctx.now, ctx.random, …)")

    return refuse


class _Datetime(datetime.datetime):
    now: Any = classmethod(_refusing("datetime.now"))
    utcnow: Any = classmethod(_refusing("datetime.utcnow"))
    today: Any = classmethod(_refusing("datetime.today"))


class _Date(datetime.date):
    today: Any = classmethod(_refusing("date.today"))
