"""Uses of policy rules that are counted over a session or a day: counted once a call, and only while there are fewer
than the limit, whoever else counts at the same moment.

Called inside a write transaction, save for ``tallied``. Time is the database's.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import ColumnElement, func, not_, select
from sqlalchemy.engine import Connection

from agentrt.core.store import Tally
from agentrt.store.leases import alone, clock
from agentrt.store.queries import UPSERTS
from agentrt.store.schema import rule_uses


def tallied(connection: Connection, run_id: str, tallies: Sequence[Tally]) -> dict[str, int]:
    """How often each rule was used by other calls."""
    return {tally.rule: _others(connection, run_id, tally) for tally in tallies}


def leave_room(connection: Connection, run_id: str, tallies: Sequence[Tally]) -> bool:
    """Whether none has reached its limit; nobody else counts any of them until the transaction ends."""
    for tally in sorted(tallies, key=lambda tally: tally.rule):  # in one order, or two could wait for each other
        alone(connection, f"uses {tally.rule} {tally.per} {tally.user if tally.per == 'day' else tally.session}")
    return all(tally.most is None or _others(connection, run_id, tally) < tally.most for tally in tallies)


def count(connection: Connection, run_id: str, tallies: Sequence[Tally]) -> None:
    now = clock(connection)
    for tally in tallies:
        seen = {"user": tally.user, "session": tally.session, "time": now}
        mine = {"rule": tally.rule, "run_id": run_id, "key": tally.key, "call": tally.call}
        new = UPSERTS[connection.dialect.name](rule_uses).values(**mine, **seen)
        connection.execute(new.on_conflict_do_update(index_elements=list(mine), set_=seen))


def _others(connection: Connection, run_id: str, tally: Tally) -> int:
    column = rule_uses.c
    own = (column.run_id == run_id) & (column.key == tally.key) & (column.call == tally.call)
    within: ColumnElement[bool] = column.session == tally.session
    if tally.per == "day":
        within = (column.user == tally.user) & (column.time >= tally.since(clock(connection)))
    query = select(func.count()).select_from(rule_uses).where(column.rule == tally.rule, within, not_(own))
    return int(connection.execute(query).scalar_one())
