"""Who may write to a run: acquiring, renewing and releasing its lease, on any database.

Called inside a write transaction, so that two processes cannot both find it free; where a database has row locks,
the run's row is locked first, as every append does. Time is the database's.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Row, insert, select, text, update
from sqlalchemy.engine import Connection

from agentrt.core.errors import LeaseLost, RunNotFound, SessionBusy
from agentrt.core.tasks import FINAL
from agentrt.store.messages import no_longer_held, not_one, still_held, turn_goes_on
from agentrt.store.process import is_dead, stamp
from agentrt.store.schema import leases, runs

_CLOCKS = {
    "sqlite": "SELECT (julianday('now') - 2440587.5) * 86400.0",
    "postgresql": "SELECT extract(epoch FROM clock_timestamp())",
}


def clock(connection: Connection) -> float:
    """Seconds since 1970 by the database."""
    return float(connection.exec_driver_sql(_CLOCKS[connection.dialect.name]).scalar_one())


def acquire(connection: Connection, run_id: str, owner: str, ttl_s: float, mine: int | None = None) -> int:
    """The new epoch. ``mine`` is an epoch that the caller held and could not give back.

    Raises:
        RunNotFound: there is no such run.
        LeaseLost: a live owner holds the lease.
    """
    locked = select(runs.c.run_id).where(runs.c.run_id == run_id).with_for_update(key_share=True)
    if connection.execute(locked).first() is None:
        raise RunNotFound(not_one("run", run_id, []))
    now = clock(connection)
    held = _lease(connection, run_id)
    taken = {"owner": owner, "process": stamp(), "expires": now + ttl_s}
    if held is None:
        connection.execute(insert(leases).values(run_id=run_id, epoch=1, **taken))
        return 1
    if held.epoch != mine and _alive(held, now):
        raise LeaseLost(still_held(run_id, held.owner, held.expires, now))
    epoch = int(held.epoch) + 1
    connection.execute(update(leases).where(leases.c.run_id == run_id).values(epoch=epoch, **taken))
    return epoch


def take_turn(connection: Connection, session: str, run_id: str, unreleased: Mapping[str, int]) -> None:
    """See that no other run of the session is held, until the transaction ends. A holder that is gone may only be
    frozen, so its epoch ends here. ``unreleased`` are epochs that the caller could not give back, by run.

    Raises:
        SessionBusy: a live owner holds one.
    """
    alone(connection, f"turn {session}")
    unfinished = (runs.c.session == session) & runs.c.status.not_in(FINAL) & (runs.c.run_id != run_id)
    held = select(runs.c.run_id).join(leases).where(unfinished, leases.c.owner.is_not(None))
    for other in connection.execute(held.order_by(runs.c.run_id)).scalars().all():
        try:
            epoch = acquire(connection, other, "another turn", 1.0, unreleased.get(other))
        except LeaseLost as error:
            raise SessionBusy(turn_goes_on(session, other, str(error))) from None
        release(connection, other, epoch)


def alone(connection: Connection, name: str) -> None:
    """Until the transaction ends, others that ask for the same name wait. Where there is one writer at a time, nobody
    has to."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(hashtextextended(:name, 0))"), {"name": name})


def renew(connection: Connection, run_id: str, epoch: int, ttl_s: float) -> None:
    """Raises ``LeaseLost`` when another epoch holds the run, or nobody."""
    changed = connection.execute(
        update(leases)
        .where(leases.c.run_id == run_id, leases.c.epoch == epoch, leases.c.owner.is_not(None))
        .values(expires=clock(connection) + ttl_s)
    )
    if changed.rowcount != 1:
        raise LeaseLost(no_longer_held(run_id, epoch))


def release(connection: Connection, run_id: str, epoch: int) -> None:
    """Give the lease back; nothing happens when it was lost already."""
    connection.execute(
        update(leases)
        .where(leases.c.run_id == run_id, leases.c.epoch == epoch)
        .values(owner=None, process=None, expires=0.0)
    )


def is_held(connection: Connection, run_id: str) -> bool:
    """Whether a live owner holds the lease."""
    held = _lease(connection, run_id)
    return held is not None and _alive(held, clock(connection))


def _lease(connection: Connection, run_id: str) -> Row[Any] | None:
    return connection.execute(select(leases).where(leases.c.run_id == run_id)).first()


def _alive(held: Row[Any], now: float) -> bool:
    return held.owner is not None and held.expires > now and not is_dead(held.process)
