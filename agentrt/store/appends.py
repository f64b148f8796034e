"""Appends: encoded by their callers, written by the writer thread, a whole group in one transaction.

``encode`` runs in the runtime's thread and is the only per-event work there; ``write`` runs on a plain driver
cursor inside a transaction. A run that appended several times is checked once and projected once. The checks
come first: a group that is refused has written nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from time import time
from typing import Any

from agentrt.core.codec import encode_body
from agentrt.core.errors import LeaseLost, RunNotFound, StoreError
from agentrt.core.events import Event
from agentrt.core.structs import struct
from agentrt.store.database import Cursor
from agentrt.store.messages import no_longer_held, not_one, not_waiting, wrong_event
from agentrt.store.projections import changes_of
from agentrt.store.statements import Hot

Row = dict[str, Any]


@struct
class Append:
    """``rows`` are the events and ``blobs`` the contents, ready to be bound."""

    run_id: str
    epoch: int
    events: Sequence[Event]
    rows: list[Row]
    blobs: list[Row]
    consumed: tuple[int, ...]


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
    return Append(run_id, epoch, events, rows, contents, tuple(consumed))


def write(cursor: Cursor, hot: Hot, items: Sequence[Append], doubted: bool = False) -> None:
    """Check fences and sequences, then insert and project. ``doubted``: some of these items may have been written
    already, by transactions whose end the database did not live to confirm; those are left out.

    Raises:
        LeaseLost: another epoch holds the run, or the lease was given back.
        RunNotFound: there is no such run.
        StoreError: a sequence number is missing or taken, or an inbox message was consumed before.
        Exception: the driver's own errors.
    """
    if doubted:
        items = [item for item in items if not is_there(cursor, hot, item)]
    lasts = _check(cursor, hot, items)
    rows = [row for item in items for row in item.rows]
    if rows:
        cursor.executemany(hot.event, rows)
    contents = {blob["digest"]: blob for item in items for blob in item.blobs}
    if contents:
        # In one order everywhere, or two processes could wait for each other.
        cursor.executemany(hot.blob, [contents[digest] for digest in sorted(contents)])
    for item, last in zip(items, lasts, strict=True):
        _consume(cursor, hot, item, last)
    for run_id, events in _by_run(items).items():
        _project(cursor, hot, run_id, events)


def is_there(cursor: Cursor, hot: Hot, item: Append) -> bool:
    """A number is given once and only by the holder of the lease, so that an equal event is the same one. What
    has no events may be written twice: contents go by their hash."""
    if not item.rows:
        return False
    row = item.rows[-1]
    cursor.execute(hot.state, {"run": item.run_id})  # waits for an older transaction of ours, if it still goes on
    found = cursor.execute(hot.same, {"run": item.run_id, "number": row["seq"]}).fetchone()
    return found is not None and tuple(found) == (row["time"], row["type"], row["body"])


def _row(event: Event) -> Row:
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


def _check(cursor: Cursor, hot: Hot, items: Iterable[Append]) -> list[int]:
    """For each item, its run's last sequence number after it."""
    states: dict[str, tuple[int, int, str | None]] = {}
    lasts = []
    for item in items:
        if item.run_id not in states:
            row = cursor.execute(hot.state, {"run": item.run_id}).fetchone()
            if row is None:
                raise RunNotFound(not_one("run", item.run_id, []))
            epoch, owner = cursor.execute(hot.lease, {"run": item.run_id}).fetchone() or (0, None)
            states[item.run_id] = row[0], epoch, owner
        last, epoch, owner = states[item.run_id]
        if epoch != item.epoch or owner is None:
            raise LeaseLost(no_longer_held(item.run_id, item.epoch))
        for event in item.events:
            if event.seq != last + 1:
                raise StoreError(wrong_event(item.run_id, last + 1, item.run_id, event.seq))
            last = event.seq
        states[item.run_id] = last, epoch, owner
        lasts.append(last)
    return lasts


def _consume(cursor: Cursor, hot: Hot, item: Append, last: int) -> None:
    for message in item.consumed:
        if cursor.execute(hot.consume, {"message": message, "run": item.run_id, "seq": last}).rowcount != 1:
            raise StoreError(not_waiting(item.run_id, message))


def _by_run(items: Iterable[Append]) -> dict[str, list[Event]]:
    found: dict[str, list[Event]] = {}
    for item in items:
        if item.events:
            found.setdefault(item.run_id, []).extend(item.events)
    return found


def _project(cursor: Cursor, hot: Hot, run_id: str, events: Sequence[Event]) -> None:
    changes = changes_of(events)
    run = {"run": run_id}
    if changes.over:
        cursor.execute(hot.settle_all, run)
    for settled in changes.settled:
        cursor.execute(hot.settle, {"settled": settled, **run})
    for warrant, key in changes.unused:
        cursor.execute(hot.unuse, {"warrant": warrant, "key": key, **run})
    for key in changes.withdrawn:
        cursor.execute(hot.uncount, {"key": key, **run})
    for name, (kind, asked, seq) in changes.asked.items():
        cursor.execute(hot.ask, {"id": name, "run_id": run_id, "kind": kind, "asked": asked, "seq": seq})
    cursor.execute(
        hot.run,
        {
            "last": events[-1].seq,
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
