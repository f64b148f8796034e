"""The few statements that run several times a step, written in SQLAlchemy Core and compiled to text once, for a
plain ``sqlite3`` connection. Everything else goes through ``agentrt.store.queries``."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from sqlalchemy import BindParameter, bindparam, case, delete, func, insert, null, select, update
from sqlalchemy.dialects import sqlite
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.sql import ClauseElement

from agentrt.store.schema import blobs, events, inbox, leases, pending, runs


@dataclass(frozen=True, slots=True)
class Hot:
    """SQL with named parameters (``:name``)."""

    state: str
    """``last_seq``, ``epoch``, ``owner`` of ``:run``."""
    event: str
    blob: str
    consume: str
    ask: str
    settle: str
    settle_all: str
    run: str
    touch: str
    inbox: str


@cache
def hot() -> Hot:
    run: BindParameter[str] = bindparam("run")
    late: BindParameter[int] = bindparam("steps")
    new_blob, new_ask = sqlite_insert(blobs), sqlite_insert(pending)
    return Hot(
        state=_text(
            select(runs.c.last_seq, leases.c.epoch, leases.c.owner)
            .select_from(runs.outerjoin(leases, runs.c.run_id == leases.c.run_id))
            .where(runs.c.run_id == run)
        ),
        event=_text(insert(events)),
        blob=_text(
            new_blob.values(
                digest=bindparam("digest"), content=bindparam("content"), created=bindparam("created")
            ).on_conflict_do_update(
                index_elements=[blobs.c.digest],
                set_={"content": new_blob.excluded.content, "erased": null(), "erased_reason": null()},
                where=blobs.c.content.is_(None),
            )
        ),
        consume=_text(
            update(inbox)
            .where(inbox.c.id == bindparam("message"), inbox.c.run_id == run, inbox.c.consumed_seq.is_(None))
            .values(consumed_seq=bindparam("seq"))
        ),
        ask=_text(
            new_ask.on_conflict_do_update(
                index_elements=[pending.c.id], set_={"asked": new_ask.excluded.asked, "seq": new_ask.excluded.seq}
            )
        ),
        settle=_text(delete(pending).where(pending.c.id == bindparam("settled"), pending.c.run_id == run)),
        settle_all=_text(delete(pending).where(pending.c.run_id == run)),
        run=_text(
            update(runs)
            .where(runs.c.run_id == run)
            .values(
                last_seq=bindparam("last"),
                updated=bindparam("time"),
                status=func.coalesce(bindparam("new_status"), runs.c.status),
                answer_blob=func.coalesce(bindparam("new_answer"), runs.c.answer_blob),
                steps=case((runs.c.steps < late, late), else_=runs.c.steps),
                input_tokens=runs.c.input_tokens + bindparam("input"),
                output_tokens=runs.c.output_tokens + bindparam("output"),
                cost=runs.c.cost + bindparam("spent"),
            )
        ),
        touch=_text(update(runs).where(runs.c.run_id == run).values(updated=runs.c.updated)),
        inbox=_text(
            select(inbox.c.id, inbox.c.kind, inbox.c.data, inbox.c.created)
            .where(inbox.c.run_id == run, inbox.c.consumed_seq.is_(None))
            .order_by(inbox.c.id)
        ),
    )


def _text(statement: ClauseElement) -> str:
    return str(statement.compile(dialect=sqlite.dialect(paramstyle="named")))
