"""Keeping a journal small: whole runs that are over are pruned, contents nobody names any more are swept, and the
database gives the space back.

Contents are shared between runs, so a content goes only when no event of any run leads to it. A content that was
appended lately is kept whatever names it: a run that goes on may have stored it and name it in its next event.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, delete, func, select
from sqlalchemy.engine import Connection

from agentrt.core.store import RunRow
from agentrt.core.tasks import OVER
from agentrt.store import queries
from agentrt.store.leases import clock, is_held
from agentrt.store.references import named_in, reachable
from agentrt.store.schema import blobs, events, inbox, leases, pending, rule_uses, runs, uses
from agentrt.store.sql_store import SqlStore

GRACE_S = 2 * 86400.0
_BATCH = 500


@dataclass(frozen=True, slots=True)
class Swept:
    """``bytes`` are those of the contents themselves; ``before`` and ``after`` the size of the database."""

    contents: int
    bytes: int
    before: int = 0
    after: int = 0


def prune(
    store: SqlStore, older_than_s: float, statuses: Collection[str] = OVER, *, dry_run: bool = False
) -> list[RunRow]:
    """Remove runs that were last written to so long ago, with all that is theirs; gives them, oldest first. Unless
    other ``statuses`` are named, nothing that goes on or waits; a run that somebody drives stays whatever its status.
    Contents stay until ``sweep``."""
    found = store.look(lambda c: _candidates(c, clock(c) - older_than_s, statuses))
    return found if dry_run else [row for row in found if store.change(lambda c, row=row: _remove(c, row))]  # type: ignore[misc]


def sweep(store: SqlStore, grace_s: float = GRACE_S) -> Swept:
    """Remove contents that no run leads to. Tombstones of such contents go too."""
    before = store.look(lambda c: clock(c) - grace_s)
    kept = store.look(_kept)
    doomed = store.look(lambda c: _unkept(c, before, kept))
    count = size = 0
    for start in range(0, len(doomed), _BATCH):
        batch = doomed[start : start + _BATCH]
        gone = store.change(lambda c, batch=batch: _delete(c, batch, before))  # type: ignore[misc]
        count, size = count + len(gone), size + sum(gone)
    return Swept(count, size)


def vacuum(store: SqlStore, grace_s: float = GRACE_S, *, full: bool = False) -> Swept:
    """``sweep``, then give freed space back. ``full``: rewrite the tables, which locks them meanwhile (SQLite always
    does); what was erased is then in none of the database's files any more."""
    before = store.database.size()
    swept = sweep(store, grace_s)
    store.settle()
    store.database.compact(full)
    return Swept(swept.contents, swept.bytes, before, store.database.size())


def _candidates(connection: Connection, before: float, statuses: Collection[str]) -> list[RunRow]:
    old: ColumnElement[bool] = (runs.c.updated < before) & runs.c.status.in_(statuses)
    names = connection.execute(select(runs.c.run_id).where(old).order_by(runs.c.updated, runs.c.run_id)).scalars()
    return [queries.get_run(connection, name) for name in names if not is_held(connection, name)]


def _remove(connection: Connection, row: RunRow) -> bool:
    """In its own transaction, with the run's row locked: unless it was touched since it was found."""
    locked = select(runs.c.updated, runs.c.status).where(runs.c.run_id == row.run_id).with_for_update()
    now = connection.execute(locked).first()
    if now is None or tuple(now) != (row.updated, row.status) or is_held(connection, row.run_id):
        return False
    for table in (pending, inbox, uses, rule_uses, leases, events, runs):
        connection.execute(delete(table).where(table.c.run_id == row.run_id))
    return True


def _kept(connection: Connection) -> set[str]:
    roots: set[str] = set(
        connection.execute(select(runs.c.answer_blob).where(runs.c.answer_blob.is_not(None))).scalars()
    )
    for name in connection.execute(select(runs.c.run_id)).scalars().all():
        for body in connection.execute(select(events.c.body).where(events.c.run_id == name)).scalars():
            roots |= named_in(body)
    return roots | {name for name, *_ in reachable(connection, roots)}


def _unkept(connection: Connection, before: float, kept: set[str]) -> list[str]:
    names = connection.execute(select(blobs.c.digest).where(blobs.c.created < before).order_by(blobs.c.digest))
    return [name for name in names.scalars() if name not in kept]


def _delete(connection: Connection, names: Sequence[str], before: float) -> list[int]:
    """The sizes of what went. What was appended again in the meantime is young again, and stays."""
    doomed = blobs.c.digest.in_(names) & (blobs.c.created < before)
    gone = delete(blobs).where(doomed).returning(func.coalesce(func.length(blobs.c.content), 0))
    return list(connection.execute(gone).scalars())
