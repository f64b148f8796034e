"""Everything a store asks or writes off the hot path, in SQLAlchemy Core, on a connection of any database.

Functions that write expect to run inside a transaction that their caller began.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Row,
    Select,
    Text,
    and_,
    case,
    cast,
    delete,
    func,
    insert,
    literal,
    or_,
    select,
    update,
)
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.engine import Connection

from agentrt.core.codec import decode_body
from agentrt.core.errors import AlreadyAnswered, RunNotFound, StoreError
from agentrt.core.events import ApprovalDecided, Event, QuestionAnswered
from agentrt.core.memory import MemoryRecord
from agentrt.core.messages import label_from_json, label_to_json
from agentrt.core.store import Grant, PendingApproval, RunRow, Use
from agentrt.store.chains import PARENT
from agentrt.store.leases import clock
from agentrt.store.messages import answered_already, erased, exists_already, no_content, not_one, nothing_waits
from agentrt.store.projections import answer_in, answered_by, require_answer, said_in
from agentrt.store.schema import blobs, events, grants, inbox, pending, records, runs, uses

_RUN_COLUMNS = [c for c in runs.c if c.name not in ("answer_blob", "answer")]
UPSERTS: dict[str, Callable[..., Any]] = {"sqlite": sqlite_insert, "postgresql": postgresql_insert}
_BATCH = 500
"""How many contents are asked for at once."""
_CANDIDATES = 6
"""How many ids to look at when a prefix names several."""
_GRANT_FIELDS = {
    **{c.name: c.name for c in grants.c if c.name not in ("revoked", "revoked_by", "revoked_reason", "given_by")},
    "by": "given_by",
    "ended": "revoked",
    "ended_by": "revoked_by",
    "ended_reason": "revoked_reason",
}
"""The column of each field of a ``Grant``."""


def create_run(connection: Connection, row: RunRow) -> None:
    if connection.execute(select(runs.c.run_id).where(runs.c.run_id == row.run_id)).first() is not None:
        raise StoreError(exists_already(row.run_id))
    connection.execute(insert(runs).values(**{c.name: getattr(row, c.name) for c in _RUN_COLUMNS}, answer=row.answer))


def get_run(connection: Connection, run_id: str) -> RunRow:
    rows = _by_prefix(connection, _select_runs(), runs.c.run_id, run_id)
    if len(rows) != 1:
        raise RunNotFound(not_one("run", run_id, [row.run_id for row in rows]))
    return _run(rows[0])


def session_of(connection: Connection, run_id: str) -> str | None:
    session: str | None = connection.execute(select(runs.c.session).where(runs.c.run_id == run_id)).scalar()
    return session


def list_runs(connection: Connection, limit: int, status: str | None, session: str | None) -> list[RunRow]:
    query = _select_runs().order_by(runs.c.created.desc(), runs.c.run_id.desc()).limit(limit)
    if status is not None:
        query = query.where(runs.c.status == status)
    if session is not None:
        query = query.where(runs.c.session == session)
    return [_run(row) for row in connection.execute(query)]


def read(connection: Connection, run_id: str, after_seq: int, limit: int | None) -> list[Event]:
    query = select(events).where(events.c.run_id == run_id, events.c.seq > after_seq).order_by(events.c.seq)
    if limit is not None:
        query = query.limit(limit)
    return [
        Event(
            run_id=row.run_id,
            seq=row.seq,
            time=row.time,
            body=decode_body(row.type, row.body, row.version),
            branch=row.branch,
            step=row.step,
            phase=row.phase,
            cost=row.cost,
            version=row.version,
        )
        for row in connection.execute(query)
    ]


def last_seq_of(connection: Connection, run_id: str, type_name: str, branch: str | None) -> int:
    query = select(events.c.seq).where(events.c.run_id == run_id, events.c.type == type_name)
    if branch is not None:
        query = query.where(events.c.branch == branch)
    return connection.execute(query.order_by(events.c.seq.desc()).limit(1)).scalar() or 0


def content(digest: str, row: tuple[bytes | None, str | None] | None) -> str:
    """The text of a content's row. Raises ``StoreError`` when it is not there or was erased."""
    if row is None:
        raise StoreError(no_content(digest))
    if row[0] is None:
        raise StoreError(erased(digest, row[1]))
    return _text(row[0])


def contents(connection: Connection, digests: Sequence[str], chained: bool) -> dict[str, str]:
    """The texts that are there, and with ``chained`` those that their parents lead to."""
    found: dict[str, str] = {}
    wanted = list(dict.fromkeys(digests))
    for start in range(0, len(wanted), _BATCH):
        query = _named(connection, wanted[start : start + _BATCH], chained)
        found.update((row.digest, _text(row.content)) for row in connection.execute(query))
    return found


def _named(connection: Connection, digests: Sequence[str], chained: bool) -> Select[Any]:
    query = select(blobs.c.digest, blobs.c.content).where(blobs.c.content.is_not(None))
    if not chained:
        return query.where(blobs.c.digest.in_(digests))
    chain = select(blobs.c.digest).where(blobs.c.digest.in_(digests)).cte("chain", recursive=True)
    parent = _PARENTS[connection.dialect.name]()
    chain = chain.union(select(parent).select_from(blobs.join(chain, blobs.c.digest == chain.c.digest)))
    return query.where(blobs.c.digest.in_(select(chain.c.digest)))


def _sqlite_parent() -> ColumnElement[Any]:
    text = cast(blobs.c.content, Text)
    return case((func.json_valid(text) == 1, func.json_extract(text, "$.parent")))


def _postgresql_parent() -> ColumnElement[Any]:
    """Digests are ASCII, so that reading any bytes as Latin-1 finds them, and never fails."""
    return func.substring(func.convert_from(blobs.c.content, "LATIN1"), literal(PARENT, Text))


_PARENTS: dict[str, Callable[[], ColumnElement[Any]]] = {"sqlite": _sqlite_parent, "postgresql": _postgresql_parent}


def put_blob(connection: Connection, row: Mapping[str, Any]) -> None:
    """Add a content or a tombstone; what is there stays, but a content takes the place of a tombstone."""
    new = UPSERTS[connection.dialect.name](blobs).values(**row)
    better = {name: new.excluded[name] for name in ("content", "erased", "erased_reason")}
    only = blobs.c.content.is_(None) & new.excluded["content"].is_not(None)
    connection.execute(new.on_conflict_do_update(index_elements=[blobs.c.digest], set_=better, where=only))


def erase(connection: Connection, digests: Sequence[str], reason: str) -> int:
    now = clock(connection)
    changed = connection.execute(
        update(blobs)
        .where(blobs.c.digest.in_(digests), blobs.c.content.is_not(None))
        .values(content=None, erased=now, erased_reason=reason)
    )
    return changed.rowcount


def post(connection: Connection, run_id: str, kind: str, data: Mapping[str, Any]) -> int:
    if connection.execute(select(runs.c.run_id).where(runs.c.run_id == run_id)).first() is None:
        raise RunNotFound(not_one("run", run_id, []))
    name = answered_by(kind, data)
    if name is not None:
        require_answer(kind, data)
        _require_open(connection, run_id, name)
    created = clock(connection)
    values = {"run_id": run_id, "kind": kind, "data": message_text(data), "created": created, "answers": name}
    return int(connection.execute(insert(inbox).values(values).returning(inbox.c.id)).scalar_one())


def _require_open(connection: Connection, run_id: str, name: str) -> None:
    """Raises StoreError unless what is to be answered waits for an answer, and has none yet."""
    waiting = select(pending.c.id).where(pending.c.id == name, pending.c.run_id == run_id).with_for_update()
    if connection.execute(waiting).first() is None:  # and locked: of two answers the second sees the first
        raise _answered(connection, name, run_id) or StoreError(nothing_waits(name))
    unread = (inbox.c.answers == name) & inbox.c.consumed_seq.is_(None)
    earlier = connection.execute(select(inbox.c.data, inbox.c.created).where(unread)).first()
    if earlier is not None:
        raise AlreadyAnswered(answered_already(name, said_in(message_data(earlier.data)), earlier.created))


def _answered(connection: Connection, name: str, run_id: str | None = None) -> AlreadyAnswered | None:
    """Who answered it, if somebody did: what its run recorded, or what was posted to it."""
    read = select(inbox.c.run_id, inbox.c.data, inbox.c.created).where(inbox.c.answers == name)
    posted = connection.execute(read.order_by(inbox.c.id.desc())).first()
    types = [kind.__name__ for kind in (ApprovalDecided, QuestionAnswered)]
    mine = (events.c.run_id == (posted.run_id if posted else run_id)) & events.c.type.in_(types)
    for row in connection.execute(select(events).where(mine).order_by(events.c.seq.desc())):
        said = answer_in(decode_body(row.type, row.body, row.version), name)
        if said is not None:
            return AlreadyAnswered(answered_already(name, said, row.time))
    if posted is None:
        return None
    return AlreadyAnswered(answered_already(name, said_in(message_data(posted.data)), posted.created))


def list_pending(connection: Connection, run_id: str | None) -> list[PendingApproval]:
    query = _select_pending().order_by(pending.c.asked, pending.c.id)
    if run_id is not None:
        query = query.where(pending.c.run_id == run_id)
    return [_pending(row) for row in connection.execute(query)]


def find_pending(connection: Connection, approval_id: str) -> PendingApproval:
    rows = _by_prefix(connection, _select_pending(), pending.c.id, approval_id)
    if len(rows) != 1:
        none = not_one("pending approval or question", approval_id, [row.id for row in rows])
        raise (None if rows else _answered(connection, approval_id)) or StoreError(none)
    return _pending(rows[0])


def add_grant(connection: Connection, grant: Grant) -> None:
    given = {name: getattr(grant, name) for name in _GRANT_FIELDS.keys() - {"match"}}
    values = {_GRANT_FIELDS[name]: value for name, value in given.items()}
    new = UPSERTS[connection.dialect.name](grants).values(match=json.dumps(grant.match, ensure_ascii=True), **values)
    connection.execute(new.on_conflict_do_nothing())


def list_grants(connection: Connection, user: str, ended: bool) -> list[Grant]:
    query = select(grants).where(grants.c.user == user).order_by(grants.c.created, grants.c.id)
    if not ended:
        query = query.where(_holds(clock(connection)))
    return [_grant(row) for row in connection.execute(query)]


def revoke_grant(connection: Connection, grant_id: str, by: str, reason: str) -> bool:
    live = (grants.c.id == grant_id) & grants.c.revoked.is_(None)
    ended = {"revoked": clock(connection), "revoked_by": by, "revoked_reason": reason}
    return connection.execute(update(grants).where(live).values(**ended)).rowcount == 1


def count_use(connection: Connection, run_id: str, use: Use, seq: int) -> bool:
    """Note that a call uses a person's yes; ``False``, and nothing is changed, when it no longer holds."""
    now = clock(connection)
    mine = (uses.c.warrant == use.warrant) & (uses.c.run_id == run_id) & (uses.c.key == use.key)
    if (use.expires is not None and use.expires <= now) or connection.execute(select(uses).where(mine)).first():
        return False
    if use.is_grant:
        one_less = {"used": grants.c.used + 1, "last_used": now, "uses_left": grants.c.uses_left - 1}
        holds = (grants.c.id == use.warrant) & _holds(now)
        if connection.execute(update(grants).where(holds).values(**one_less)).rowcount != 1:
            return False
    connection.execute(insert(uses).values(warrant=use.warrant, run_id=run_id, key=use.key, seq=seq, time=now))
    return True


def _holds(now: float) -> ColumnElement[bool]:
    unexpired = or_(grants.c.expires.is_(None), grants.c.expires > now)
    return and_(grants.c.revoked.is_(None), unexpired, or_(grants.c.uses_left.is_(None), grants.c.uses_left > 0))


def _grant(row: Row[Any]) -> Grant:
    values = {name: getattr(row, column) for name, column in _GRANT_FIELDS.items()}
    return Grant(**{**values, "match": json.loads(row.match)})


def put_record(connection: Connection, record: MemoryRecord) -> None:
    values = {
        "kind": record.kind,
        "text": record.text,
        "created": record.created,
        "label": json.dumps(label_to_json(record.label)),
        "run_id": record.run_id,
        "source": record.source,
        "valid_until": record.valid_until,
    }
    upsert = UPSERTS[connection.dialect.name](records).values(user=record.user, id=record.id, **values)
    connection.execute(upsert.on_conflict_do_update(index_elements=[records.c.user, records.c.id], set_=values))


def list_records(
    connection: Connection, user: str, kinds: Sequence[str], ids: Sequence[str] | None, live_only: bool
) -> list[MemoryRecord]:
    query = select(records).where(records.c.user == user).order_by(records.c.created, records.c.id)
    if kinds:
        query = query.where(records.c.kind.in_(kinds))
    if ids is not None:
        query = query.where(records.c.id.in_(ids))
    if live_only:
        query = query.where(or_(records.c.valid_until.is_(None), records.c.valid_until > clock(connection)))
    return [
        MemoryRecord(
            id=row.id,
            user=row.user,
            kind=row.kind,
            text=row.text,
            created=row.created,
            label=label_from_json(json.loads(row.label)),
            run_id=row.run_id,
            source=row.source,
            valid_until=row.valid_until,
        )
        for row in connection.execute(query)
    ]


def delete_records(connection: Connection, user: str, ids: Sequence[str]) -> int:
    return connection.execute(delete(records).where(records.c.user == user, records.c.id.in_(ids))).rowcount


def message_data(text: str) -> dict[str, Any]:
    value: dict[str, Any] = json.loads(text)
    return value


def message_text(data: Mapping[str, Any]) -> str:
    return json.dumps(dict(data), ensure_ascii=True, separators=(",", ":"))


def _select_runs() -> Select[Any]:
    joined = runs.outerjoin(blobs, runs.c.answer_blob == blobs.c.digest)
    return select(*_RUN_COLUMNS, runs.c.answer, blobs.c.content).select_from(joined)


def _select_pending() -> Select[Any]:
    same = (pending.c.run_id == events.c.run_id) & (pending.c.seq == events.c.seq)
    return select(pending, events.c.type, events.c.version, events.c.body).select_from(pending.join(events, same))


def _by_prefix(connection: Connection, query: Select[Any], column: Any, prefix: str) -> list[Row[Any]]:
    exact = connection.execute(query.where(column == prefix)).all()
    if exact or not prefix:
        return list(exact)
    begins = func.substr(column, 1, len(prefix)) == prefix
    return list(connection.execute(query.where(begins).order_by(column).limit(_CANDIDATES)))


def _run(row: Row[Any]) -> RunRow:
    values = {c.name: getattr(row, c.name) for c in _RUN_COLUMNS}
    return RunRow(**values, answer=row.answer if row.content is None else _text(row.content))


def _pending(row: Row[Any]) -> PendingApproval:
    return PendingApproval(row.id, row.run_id, row.kind, row.asked, decode_body(row.type, row.body, row.version))


def _text(content: bytes) -> str:
    return bytes(content).decode("utf-8", "surrogatepass")
