"""Runs as JSON lines: to take them along, to keep them, to hand them to somebody.

A file holds a head, then for each run its row, the contents it names (erased ones as tombstones), its events, and a
last line with their number and hash. What stays behind: leases, messages nobody has read, grants, long-term memory.
Reading checks everything before anything is stored; but a hash says that a file is whole, not who wrote it, so that a
yes in it counts for nothing that is still to be done. ``docs/journal.md`` describes the lines.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from hashlib import sha256
from time import time
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.engine import Connection

from agentrt.core.canonical import digest
from agentrt.core.codec import decode_body, encode_body
from agentrt.core.errors import JournalVersion, StoreError
from agentrt.core.events import JOURNAL_VERSION, ApprovalDecided, Event, ToolFinished
from agentrt.core.store import RunRow
from agentrt.store import queries
from agentrt.store.projections import changes_of
from agentrt.store.references import named_in, reachable
from agentrt.store.schema import events, pending, runs
from agentrt.store.sql_store import SqlStore

FORMAT = 1
_HOLDS_ANYWHERE = ("deny", "expired", "superseded")
_ENVELOPE = ("seq", "type", "version", "time", "branch", "step", "phase", "cost")
_ROW = [column.name for column in runs.c]


@dataclass
class Imported:
    """One run of a file, read and checked."""

    row: dict[str, Any]
    events: list[dict[str, Any]] = field(default_factory=list)
    blobs: dict[str, dict[str, Any]] = field(default_factory=dict)

    @property
    def run_id(self) -> str:
        return str(self.row["run_id"])


def export_runs(store: SqlStore, run_ids: Iterable[str]) -> Iterator[str]:
    """The lines of these runs, without line ends.

    Raises:
        RunNotFound: there is no such run.
    """
    yield _line({"agentrt": "journal", "format": FORMAT, "version": JOURNAL_VERSION})
    for name in run_ids:
        yield from _run_lines(store, store.get_run(name))


def import_runs(store: SqlStore, lines: Iterable[str]) -> dict[str, bool]:
    """Store the runs of a file; for each whether it was new. A run that is there already must be the same one, or have
    gone on since. Approvals of calls that have no result are closed, and asked anew when the run is resumed.

    Raises:
        JournalVersion: a later agentrt wrote the file.
        StoreError: it is damaged or cut off, or holds another run under an id that is taken.
    """
    found = list(read_runs(lines))
    return {run.run_id: store.change(lambda c, run=run: _store(c, run)) for run in found}  # type: ignore[misc]


def read_runs(lines: Iterable[str]) -> Iterator[Imported]:
    """The runs in the lines of a file. Raises like ``import_runs``."""
    numbered = enumerate(lines, 1)
    number, text = next(numbered, (1, ""))
    _check_head(_parsed(text, number))
    run: Imported | None = None
    hashed = sha256()
    for number, text in numbered:
        value = _parsed(text, number)
        if run is not None and "end" in value:
            _check_end(run, value, hashed.hexdigest(), number)
            yield run
            run = None
            continue
        if run is None:
            run, hashed = Imported(_row_of(value, number)), sha256()
        else:
            _take(run, value, number)
        hashed.update(text.strip().encode())
    if run is not None:
        raise StoreError(f"the file ends in the middle of {run.run_id}: it was cut off; export the run again")


# -- writing lines --------------------------------------------------------------------------------------------


def _run_lines(store: SqlStore, row: RunRow) -> Iterator[str]:
    hashed = sha256()

    def line(value: dict[str, Any]) -> str:
        text = _line(value)
        hashed.update(text.encode())
        return text

    stored, rows, contents = store.look(lambda c: _gathered(c, row.run_id))
    yield line({"run": stored})
    for name, content, erased, reason in contents:
        if content is None:
            yield line({"blob": name, "erased": erased, "reason": reason})
        else:
            yield line({"blob": name, "text": content.decode("utf-8", "surrogatepass")})
    for event in rows:
        body = json.loads(event.pop("body"))
        yield line({"event": row.run_id, **event, "body": body})
    yield _line({"end": row.run_id, "events": len(rows), "sha256": hashed.hexdigest()})


def _gathered(connection: Connection, run_id: str) -> tuple[dict[str, Any], list[dict[str, Any]], list[Any]]:
    row = dict(connection.execute(select(runs).where(runs.c.run_id == run_id)).mappings().one())
    query = select(*(events.c[name] for name in (*_ENVELOPE, "body"))).where(
        events.c.run_id == run_id, events.c.seq <= row["last_seq"]
    )
    rows = [dict(found) for found in connection.execute(query.order_by(events.c.seq)).mappings()]
    roots = {name for found in rows for name in named_in(found["body"])} | {row["answer_blob"] or ""}
    return row, rows, list(reachable(connection, roots))


def _line(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=True, separators=(",", ":"))


# -- reading lines --------------------------------------------------------------------------------------------


def _parsed(text: str, number: int) -> dict[str, Any]:
    try:
        value = json.loads(text)
    except ValueError:
        value = None
    if not isinstance(value, dict):
        raise StoreError(f"line {number}: expected a JSON object, got {text.strip()[:40]!r}: damaged or cut off")
    return value


def _check_head(head: dict[str, Any]) -> None:
    if head.get("agentrt") != "journal":
        raise StoreError("line 1: expected the head of a file of agentrt runs export; this is another kind of file")
    if not isinstance(head.get("format"), int) or head["format"] > FORMAT:
        raise JournalVersion(
            f"expected a file of format {FORMAT} or earlier, found {head.get('format')!r}: a newer agentrt wrote it; "
            "upgrade agentrt to read it"
        )


def _row_of(value: dict[str, Any], number: int) -> dict[str, Any]:
    row = value.get("run")
    if not isinstance(row, dict) or set(row) - {*_ROW} or not {"run_id", "goal", "status", "last_seq"} <= set(row):
        raise StoreError(f"line {number}: expected the row of a run, found {sorted(value)[:5]}: damaged")
    return row


def _take(run: Imported, value: dict[str, Any], number: int) -> None:
    if "blob" in value:
        _take_blob(run, value, number)
    elif "event" in value:
        _take_event(run, value, number)
    else:
        raise StoreError(f"line {number}: expected a content or an event of {run.run_id}, found {sorted(value)[:5]}")


def _take_blob(run: Imported, value: dict[str, Any], number: int) -> None:
    name, text = value["blob"], value.get("text")
    if text is not None and digest(text) != name:
        raise StoreError(f"line {number}: the content named {name} has another hash: damaged or changed")
    if text is None and not isinstance(value.get("erased"), float | int):
        raise StoreError(f"line {number}: expected a content or when it was erased, found neither: damaged")
    run.blobs[name] = {
        "digest": name,
        "content": None if text is None else text.encode("utf-8", "surrogatepass"),
        "created": time(),
        "erased": value.get("erased"),
        "erased_reason": value.get("reason"),
    }


def _take_event(run: Imported, value: dict[str, Any], number: int) -> None:
    expected = len(run.events) + 1
    if value["event"] != run.run_id or value.get("seq") != expected:
        raise StoreError(
            f"line {number}: expected event {expected} of {run.run_id}, found {value.get('seq')} of {value['event']}: "
            "a journal has no gaps"
        )
    if set(value) != {"event", "body", *_ENVELOPE}:
        raise StoreError(
            f"line {number}: expected an event with {', '.join(_ENVELOPE)}, found {sorted(value)}: damaged"
        )
    body = json.dumps(value["body"], ensure_ascii=False, separators=(",", ":"))
    decode_body(value["type"], body, value["version"])
    run.events.append({"run_id": run.run_id, **{name: value[name] for name in _ENVELOPE}, "body": body})


def _check_end(run: Imported, end: dict[str, Any], hashed: str, number: int) -> None:
    if (end["end"], end.get("events"), end.get("sha256")) != (run.run_id, len(run.events), hashed):
        raise StoreError(
            f"line {number}: the hash of {run.run_id} does not fit what stands before it: damaged or changed"
        )
    if run.row["last_seq"] != len(run.events):
        raise StoreError(
            f"line {number}: expected {run.row['last_seq']} events of {run.run_id}, found {len(run.events)}: cut off"
        )
    lacking = {name for event in run.events for name in _contents_of(event)} - run.blobs.keys()
    if lacking:
        raise StoreError(f"{run.run_id} names contents that the file lacks ({min(lacking)}): damaged")


def _contents_of(event: dict[str, Any]) -> Iterator[str]:
    for name, value in json.loads(event["body"]).items():
        if name.endswith("_blob") and value:
            yield value


# -- storing --------------------------------------------------------------------------------------------------


def _store(connection: Connection, run: Imported) -> bool:
    there = [dict(row) for row in connection.execute(select(runs).where(runs.c.run_id == run.run_id)).mappings()]
    if there:
        query = select(events).where(events.c.run_id == run.run_id).order_by(events.c.seq)
        if [dict(row) for row in connection.execute(query).mappings()][: len(run.events)] != run.events:
            raise StoreError(
                f"{run.run_id} is in this journal already, with other events: it was not imported; import it into "
                "another journal, or prune that run first"
            )
        return False
    stored = [*run.events, *_closing(run)]
    row = {**asdict(RunRow("", "", "", 0.0, 0.0)), **run.row, "last_seq": len(stored)}
    connection.execute(insert(runs).values(**row))
    if stored:
        connection.execute(insert(events), stored)
    for blob in sorted(run.blobs.values(), key=lambda blob: str(blob["digest"])):
        queries.put_blob(connection, blob)
    for name, (kind, asked, seq) in changes_of([_event(row) for row in stored]).asked.items():
        connection.execute(insert(pending).values(id=name, run_id=run.run_id, kind=kind, asked=asked, seq=seq))
    return True


def _closing(run: Imported) -> Iterator[dict[str, Any]]:
    """Events that close the approvals nobody here gave: those whose call is still to be made."""
    open_: dict[str, ApprovalDecided] = {}
    for row in run.events:
        body = _event(row).body
        if isinstance(body, ApprovalDecided):
            open_[body.approval_id] = body
        elif isinstance(body, ToolFinished):
            open_ = {name: said for name, said in open_.items() if said.key != body.key}
    given = [said for said in open_.values() if said.decision not in _HOLDS_ANYWHERE]
    for seq, said in enumerate(given, len(run.events) + 1):
        closed = ApprovalDecided(said.key, said.approval_id, "expired", "agentrt", "it was given in another journal")
        here = {"seq": seq, "type": "ApprovalDecided", "version": JOURNAL_VERSION, "time": time(), "cost": 0.0}
        yield {**run.events[-1], **here, "body": encode_body(closed)}


def _event(row: dict[str, Any]) -> Event:
    envelope = {name: row[name] for name in _ENVELOPE if name != "type"}
    return Event(row["run_id"], body=decode_body(row["type"], row["body"], row["version"]), **envelope)
