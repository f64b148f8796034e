"""One append, encoded by its caller and written by the writer thread in the transaction of its group.

``encode`` runs in the runtime's thread and is the only per-event work there; ``write`` runs on a plain
``sqlite3`` connection inside a transaction. The checks of ``write`` come first: an append that is refused has
written nothing.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from time import time
from typing import Any

from agentrt.core.codec import encode_body
from agentrt.core.errors import LeaseLost, RunNotFound, StoreError
from agentrt.core.events import Event
from agentrt.store.messages import no_longer_held, not_one, not_waiting, wrong_event
from agentrt.store.projections import Changes, changes_of
from agentrt.store.statements import Hot


@dataclass(frozen=True, slots=True)
class Append:
    """``events`` and ``blobs`` are rows, ready to be bound."""

    run_id: str
    epoch: int
    events: list[dict[str, Any]]
    blobs: list[dict[str, Any]]
    consumed: tuple[int, ...]
    changes: Changes


def encode(
    run_id: str, epoch: int, events: Sequence[Event], blobs: Mapping[str, str] | None, consumed: Sequence[int]
) -> Append:
    """Raises TypeError or ValueError when a body is not made of core values and JSON; StoreError when an event
    belongs to another run."""
    rows = []
    for event in events:
        if event.run_id != run_id:
            raise StoreError(wrong_event(run_id, event.seq, event.run_id, event.seq))
        rows.append(_row(event))
    now = time() if blobs else 0.0
    contents = [
        {"digest": digest, "content": content.encode("utf-8", "surrogatepass"), "created": now}
        for digest, content in (blobs or {}).items()
    ]
    return Append(run_id, epoch, rows, contents, tuple(consumed), changes_of(events))


def write(db: sqlite3.Connection, hot: Hot, item: Append) -> None:
    """Check the fence and the sequence, then insert and project.

    Raises:
        LeaseLost: another epoch holds the run, or the lease was given back.
        RunNotFound: there is no such run.
        StoreError: a sequence number is missing or taken, or an inbox message was consumed before.
        sqlite3.Error: the database refused.
    """
    last = _check(db, hot, item)
    if item.events:
        last = item.events[-1]["seq"]
        db.executemany(hot.event, item.events)
    if item.blobs:
        db.executemany(hot.blob, item.blobs)
    if item.consumed:
        _consume(db, hot, item, last)
    if item.events:
        _project(db, hot, item, last)


def _row(event: Event) -> dict[str, Any]:
    body = encode_body(event.body)
    if not body.isascii():
        # A lone surrogate (half a character, from malformed JSON or file names) has no UTF-8.
        body = body.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return {
        "run_id": event.run_id,
        "seq": event.seq,
        "type": event.type,
        "version": event.version,
        "time": event.time,
        "branch": event.branch,
        "step": event.step,
        "phase": event.phase,
        "cost": event.cost,
        "body": body,
    }


def _check(db: sqlite3.Connection, hot: Hot, item: Append) -> int:
    """The run's last sequence number so far."""
    row = db.execute(hot.state, {"run": item.run_id}).fetchone()
    if row is None:
        raise RunNotFound(not_one("run", item.run_id, []))
    last, epoch, owner = row
    if epoch != item.epoch or owner is None:
        raise LeaseLost(no_longer_held(item.run_id, item.epoch))
    for offset, event in enumerate(item.events, 1):
        if event["seq"] != last + offset:
            raise StoreError(wrong_event(item.run_id, last + offset, item.run_id, event["seq"]))
    return int(last)


def _consume(db: sqlite3.Connection, hot: Hot, item: Append, last: int) -> None:
    for message in item.consumed:
        if db.execute(hot.consume, {"message": message, "run": item.run_id, "seq": last}).rowcount != 1:
            raise StoreError(not_waiting(item.run_id, message))


def _project(db: sqlite3.Connection, hot: Hot, item: Append, last: int) -> None:
    changes = item.changes
    run = {"run": item.run_id}
    if changes.over:
        db.execute(hot.settle_all, run)
    for settled in changes.settled:
        db.execute(hot.settle, {"settled": settled, **run})
    for name, (kind, asked, seq) in changes.asked.items():
        db.execute(hot.ask, {"id": name, "run_id": item.run_id, "kind": kind, "asked": asked, "seq": seq})
    db.execute(
        hot.run,
        {
            "last": last,
            "time": changes.updated,
            "new_status": changes.status,
            "new_answer": changes.answer_blob,
            "steps": changes.steps,
            "input": changes.input_tokens,
            "output": changes.output_tokens,
            "spent": changes.cost,
            **run,
        },
    )
