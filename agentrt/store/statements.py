"""The few statements that run several times a step, written in SQLAlchemy Core and compiled to text once, for a
plain cursor of the database's driver. Everything else goes through ``agentrt.store.queries``."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import BindParameter, bindparam, case, delete, func, insert, literal_column, null, select, update
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.postgresql import psycopg
from sqlalchemy.dialects.sqlite import dialect as sqlite_dialect
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.engine import Dialect
from sqlalchemy.sql import ClauseElement

from agentrt.store.schema import blobs, events, inbox, leases, pending, rule_uses, runs, uses

REFRESH_S = 86400.0
"""A content that is appended again after so long counts as new: vacuum leaves young ones alone, for runs that have
stored what they will name in their next event."""


@dataclass(frozen=True, slots=True)
class Hot:
    """SQL with named parameters."""

    state: str
    """``last_seq`` of ``run``; where a database has row locks, the run's row is locked by it."""
    lease: str
    """``epoch`` and ``owner`` of ``run``; asked after ``state``, under its lock."""
    same: str
    """What tells whether the event ``number`` of ``run`` is a certain one."""
    event: str
    blob: str
    consume: str
    ask: str
    settle: str
    settle_all: str
    unuse: str
    uncount: str
    run: str
    touch: str
    inbox: str
    content: str
    """``content`` and ``erased_reason`` of ``digest``."""


@cache
def for_sqlite() -> Hot:
    return _compiled(sqlite_dialect(paramstyle="named"), sqlite_insert)


@cache
def for_postgresql() -> Hot:
    return _compiled(psycopg.dialect(), postgresql_insert)  # type: ignore[no-untyped-call]


def _compiled(dialect: Dialect, upsert: Callable[..., Any]) -> Hot:
    run: BindParameter[str] = bindparam("run")
    late: BindParameter[int] = bindparam("steps")
    new_blob, new_ask = upsert(blobs), upsert(pending)

    def text(statement: ClauseElement) -> str:
        return str(statement.compile(dialect=dialect))

    return Hot(
        state=text(select(runs.c.last_seq).where(runs.c.run_id == run).with_for_update(key_share=True)),
        lease=text(select(leases.c.epoch, leases.c.owner).where(leases.c.run_id == run)),
        same=text(
            select(events.c.time, events.c.type, events.c.body).where(
                events.c.run_id == run, events.c.seq == bindparam("number")
            )
        ),
        event=text(insert(events)),
        blob=text(
            new_blob.values(
                digest=bindparam("digest"), content=bindparam("content"), created=bindparam("created")
            ).on_conflict_do_update(
                index_elements=[blobs.c.digest],
                set_={
                    "content": new_blob.excluded.content,
                    "created": new_blob.excluded.created,
                    "erased": null(),
                    "erased_reason": null(),
                },
                where=blobs.c.content.is_(None)
                | (blobs.c.created < new_blob.excluded.created - literal_column(str(REFRESH_S))),
            )
        ),
        consume=text(
            update(inbox)
            .where(inbox.c.id == bindparam("message"), inbox.c.run_id == run, inbox.c.consumed_seq.is_(None))
            .values(consumed_seq=bindparam("seq"))
        ),
        ask=text(
            new_ask.on_conflict_do_update(
                index_elements=[pending.c.id], set_={"asked": new_ask.excluded.asked, "seq": new_ask.excluded.seq}
            )
        ),
        settle=text(delete(pending).where(pending.c.id == bindparam("settled"), pending.c.run_id == run)),
        settle_all=text(delete(pending).where(pending.c.run_id == run)),
        unuse=text(
            delete(uses).where(
                uses.c.warrant == bindparam("warrant"), uses.c.run_id == run, uses.c.key == bindparam("key")
            )
        ),
        uncount=text(delete(rule_uses).where(rule_uses.c.run_id == run, rule_uses.c.key == bindparam("key"))),
        run=text(
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
        touch=text(update(runs).where(runs.c.run_id == run).values(updated=runs.c.updated)),
        inbox=text(
            select(inbox.c.id, inbox.c.kind, inbox.c.data, inbox.c.created)
            .where(inbox.c.run_id == run, inbox.c.consumed_seq.is_(None))
            .order_by(inbox.c.id)
        ),
        content=text(select(blobs.c.content, blobs.c.erased_reason).where(blobs.c.digest == bindparam("digest"))),
    )
