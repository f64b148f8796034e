"""The events of a run as server-sent events, straight from the journal: those there are, then those to come, until the
run is over or the server stops. An event's ``id`` is its number in the run, from which a client that was cut off can go
on. The journal is looked at, not listened to: the run may be another process's."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from typing import Any

from agentrt.core.store import RunRow, Store
from agentrt.core.tasks import OVER
from agentrt.runtime.looking import events_json, outcome_json, outcome_so_far

LOOK_S = 0.2
"""How often the journal is looked at while nothing comes."""
SIGN_OF_LIFE_S = 15.0
AT_ONCE = 256


def nothing_left(row: RunRow, after: int) -> bool:
    """Whether a client that has all up to ``after`` has all there will be."""
    return row.status in OVER and after >= row.last_seq > 0


async def feed(store: Store, run_id: str, after: int, stopping: Callable[[], bool]) -> AsyncIterator[str]:
    """The events after number ``after``; at the end of the run an ``end`` with its outcome, which has no ``id``."""
    silent = 0.0
    yield "retry: 1000\n\n"
    while not stopping():
        row = store.get_run(run_id)  # before its events, so that an end has all of them before it
        events = store.read(run_id, after, AT_ONCE)
        for event, value in zip(events, events_json(store, events), strict=True):
            yield _sent(event.type, value, event.seq)
            after = event.seq
        if events:
            silent = 0.0
            continue
        if row.status in OVER:
            yield _sent("end", outcome_json(outcome_so_far(store, row)))
            return
        await asyncio.sleep(LOOK_S)
        silent += LOOK_S
        if silent >= SIGN_OF_LIFE_S:
            silent = 0.0
            yield ": nothing new\n\n"


def _sent(kind: str, value: dict[str, Any], number: int | None = None) -> str:
    head = "" if number is None else f"id: {number}\n"
    return f"{head}event: {kind}\ndata: {json.dumps(value, ensure_ascii=False)}\n\n"
