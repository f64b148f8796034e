"""The store without a disk: the same promises for one process, in plain dictionaries.

For tests, evaluations and runs nobody wants to keep. It holds the bodies of events as they are, so an append costs
a microsecond; SQLAlchemy is never imported.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import count
from time import time
from typing import Any

from agentrt.core.errors import AlreadyAnswered, LeaseLost, RunNotFound, SessionBusy, StoreError
from agentrt.core.events import Event
from agentrt.core.memory import MemoryRecord
from agentrt.core.store import Grant, InboxMessage, PendingApproval, RunRow, Tally, Use
from agentrt.core.tasks import FINAL
from agentrt.store.chains import parent_in
from agentrt.store.contents import Contents
from agentrt.store.counted import Counted
from agentrt.store.event_log import EventLog
from agentrt.store.messages import (
    answered_already,
    closed,
    erased,
    exists_already,
    no_content,
    no_longer_held,
    not_one,
    not_waiting,
    nothing_waits,
    still_held,
    turn_goes_on,
    wrong_event,
)
from agentrt.store.projections import answer_in, answered_by, changes_of, require_answer, said_in


@dataclass(slots=True)
class _Lease:
    epoch: int = 0
    owner: str | None = None
    expires: float = 0.0


class MemoryStore:
    """``agentrt.core.store.Store``; methods may be called from any thread."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._runs: dict[str, RunRow] = {}
        self._answers: dict[str, str] = {}
        self._logs: dict[str, EventLog] = {}
        self._behind: set[str] = set()
        """Runs whose row has not followed their last events yet."""
        self._leases: dict[str, _Lease] = {}
        self._contents = Contents()
        self._erased: dict[str, str] = {}
        self._inbox: dict[int, InboxMessage] = {}
        self._pending: dict[str, PendingApproval] = {}
        self._grants: dict[str, Grant] = {}
        self._uses: set[tuple[str, str, str]] = set()
        self._counted = Counted()
        self._records: dict[tuple[str, str], MemoryRecord] = {}
        self._failures: dict[tuple[str, int], StoreError] = {}
        self._messages = count(1)
        self._closed = False

    def close(self) -> None:
        """Idempotent; what was stored is gone with the store."""
        self._closed = True

    # Runs

    def create_run(self, row: RunRow) -> None:
        with self._lock:
            if row.run_id in self._runs:
                raise StoreError(exists_already(row.run_id))
            self._runs[row.run_id] = row
            self._logs[row.run_id] = EventLog(row.run_id)

    def get_run(self, run_id: str) -> RunRow:
        with self._lock:
            self._catch_up()
            found = _by_prefix(self._runs, run_id)
            if len(found) != 1:
                raise RunNotFound(not_one("run", run_id, found))
            return self._answered(self._runs[found[0]])

    def list_runs(self, *, limit: int = 50, status: str | None = None, session: str | None = None) -> list[RunRow]:
        with self._lock:
            self._catch_up()
            rows = [
                row
                for row in self._runs.values()
                if (status is None or row.status == status) and (session is None or row.session == session)
            ]
            rows.sort(key=lambda row: (row.created, row.run_id), reverse=True)
            return [self._answered(row) for row in rows[:limit]]

    # Leases

    def begin_run(self, row: RunRow, owner: str, ttl_s: float) -> int:
        with self._lock:
            self._take_turn(row.session, row.run_id)
            self.create_run(row)
            return self.acquire(row.run_id, owner, ttl_s)

    def acquire(self, run_id: str, owner: str, ttl_s: float, *, turn: bool = False) -> int:
        with self._lock:
            if run_id not in self._runs:
                raise RunNotFound(not_one("run", run_id, []))
            if turn:
                self._take_turn(self._runs[run_id].session, run_id)
            lease, now = self._leases.setdefault(run_id, _Lease()), time()
            if lease.owner is not None and lease.expires > now:
                raise LeaseLost(still_held(run_id, lease.owner, lease.expires, now))
            lease.epoch, lease.owner, lease.expires = lease.epoch + 1, owner, now + ttl_s
            return lease.epoch

    def renew(self, run_id: str, epoch: int, ttl_s: float) -> None:
        with self._lock:
            self._held(run_id, epoch).expires = time() + ttl_s

    def release(self, run_id: str, epoch: int) -> None:
        with self._lock:
            lease = self._leases.get(run_id)
            if lease is not None and lease.epoch == epoch:
                lease.owner = None

    def _take_turn(self, session: str | None, run_id: str) -> None:
        """See that no other run of the session is held; a holder that is gone is fenced off."""
        self._catch_up()
        held = [other for other, lease in self._leases.items() if lease.owner is not None and other != run_id]
        for row in (self._runs[other] for other in held if session is not None):
            if row.session == session and row.status not in FINAL:
                try:
                    self.release(row.run_id, self.acquire(row.run_id, "another turn", 1.0))
                except LeaseLost as error:
                    raise SessionBusy(turn_goes_on(session or "", row.run_id, str(error))) from None

    # Journal

    def append(
        self,
        run_id: str,
        epoch: int,
        events: Sequence[Event],
        blobs: Mapping[str, str] | None = None,
        consumed: Sequence[int] = (),
    ) -> None:
        with self._lock:
            log, lease = self._logs.get(run_id), self._leases.get(run_id)
            held = lease is not None and lease.epoch == epoch and lease.owner is not None
            if log is None or not held or consumed or self._failures or self._closed or not log.add(events):
                self._admit(run_id, epoch, events, consumed)
                self._logs[run_id].add(events)
            if blobs:
                self._contents.add(blobs)
                if self._erased:
                    for digest in blobs:
                        self._erased.pop(digest, None)
            for number in consumed:
                del self._inbox[number]
            self._behind.add(run_id)

    def claim(
        self, run_id: str, epoch: int, events: Sequence[Event], use: Use | None, tallies: Sequence[Tally] = ()
    ) -> bool:
        with self._lock:
            self._admit(run_id, epoch, events, ())
            self._catch_up()
            if not self._counted.leave_room(run_id, tallies):
                return False
            if use is not None and not self._count_use(run_id, use):
                return False
            self._counted.count(run_id, tallies)
            self.append(run_id, epoch, events)
            return True

    def tallied(self, run_id: str, tallies: Sequence[Tally]) -> dict[str, int]:
        with self._lock:
            self._catch_up()
            return {tally.rule: self._counted.others(run_id, tally) for tally in tallies}

    async def barrier(self, run_id: str) -> None:
        lease = self._leases.get(run_id)
        failure = self._failures.get((run_id, lease.epoch if lease else 0))
        if failure is not None:
            raise failure

    def read(self, run_id: str, after_seq: int = 0, limit: int | None = None) -> list[Event]:
        with self._lock:
            log = self._logs.get(run_id)
            return [] if log is None else log.read(after_seq, None if limit is None else after_seq + limit)

    def last_seq_of(self, run_id: str, type_name: str, branch: str | None = None) -> int:
        with self._lock:
            log = self._logs.get(run_id)
            return 0 if log is None else log.last_of(type_name, branch)

    def blob(self, digest: str) -> str:
        with self._lock:
            if digest in self._erased:
                raise StoreError(erased(digest, self._erased[digest]))
            content = self._contents.get(digest)
            if content is None:
                raise StoreError(no_content(digest))
            return content

    def blobs(self, digests: Sequence[str], *, chained: bool = False) -> dict[str, str]:
        found: dict[str, str] = {}
        waiting = list(digests)
        with self._lock:
            while waiting:
                name = waiting.pop()
                content = None if name in found else self._contents.get(name)
                if content is not None:
                    found[name] = content
                    waiting += [parent_in(content)] if chained else []
        return found

    def erase(self, digests: Sequence[str], reason: str = "") -> int:
        with self._lock:
            present = [digest for digest in digests if self._contents.remove(digest)]
            self._erased.update(dict.fromkeys(present, reason))
            return len(present)

    # People

    def post(self, run_id: str, kind: str, data: Mapping[str, Any]) -> int:
        with self._lock:
            if run_id not in self._runs:
                raise RunNotFound(not_one("run", run_id, []))
            name = answered_by(kind, data)
            if name is not None:
                require_answer(kind, data)
                self._require_open(run_id, name)
            number = next(self._messages)
            self._inbox[number] = InboxMessage(number, run_id, kind, dict(data), time())
            return number

    def inbox(self, run_id: str) -> list[InboxMessage]:
        if not self._inbox:
            return []
        with self._lock:
            return [message for message in self._inbox.values() if message.run_id == run_id]

    def pending(self, run_id: str | None = None) -> list[PendingApproval]:
        with self._lock:
            self._catch_up()
            found = [item for item in self._pending.values() if run_id in (None, item.run_id)]
            return sorted(found, key=lambda item: (item.asked, item.id))

    def find_pending(self, approval_id: str) -> PendingApproval:
        with self._lock:
            self._catch_up()
            found = _by_prefix(self._pending, approval_id)
            if len(found) != 1:
                none = not_one("pending approval or question", approval_id, found)
                raise (None if found else self._who_answered(approval_id, self._runs)) or StoreError(none)
            return self._pending[found[0]]

    def add_grant(self, grant: Grant) -> None:
        with self._lock:
            self._grants.setdefault(grant.id, grant)

    def grants(self, user: str, *, ended: bool = False) -> list[Grant]:
        with self._lock:
            found = [grant for grant in self._grants.values() if grant.user == user and (ended or _holds(grant))]
            return sorted(found, key=lambda grant: (grant.created, grant.id))

    def revoke_grant(self, grant_id: str, by: str = "user", reason: str = "") -> bool:
        with self._lock:
            grant = self._grants.get(grant_id)
            if grant is None or grant.ended is not None:
                return False
            self._grants[grant_id] = replace(grant, ended=time(), ended_by=by, ended_reason=reason)
            return True

    # Memory

    def put_record(self, record: MemoryRecord) -> None:
        with self._lock:
            self._records[record.user, record.id] = record

    def records(
        self, user: str, *, kinds: Sequence[str] = (), ids: Sequence[str] | None = None, live_only: bool = True
    ) -> list[MemoryRecord]:
        now = time()
        with self._lock:
            found = [
                record
                for record in self._records.values()
                if record.user == user
                and (not kinds or record.kind in kinds)
                and (ids is None or record.id in ids)
                and not (live_only and record.valid_until is not None and record.valid_until <= now)
            ]
            return sorted(found, key=lambda record: (record.created, record.id))

    def delete_records(self, user: str, ids: Sequence[str]) -> int:
        with self._lock:
            return sum(self._records.pop((user, name), None) is not None for name in set(ids))

    def _held(self, run_id: str, epoch: int) -> _Lease:
        lease = self._leases.get(run_id)
        if lease is None or lease.epoch != epoch or lease.owner is None:
            raise LeaseLost(no_longer_held(run_id, epoch))
        return lease

    def _admit(self, run_id: str, epoch: int, events: Sequence[Event], consumed: Sequence[int]) -> None:
        if self._closed:
            raise StoreError(closed())
        if self._failures and (run_id, epoch) in self._failures:
            raise self._failures[run_id, epoch]
        try:
            self._check(run_id, epoch, events, consumed)
        except StoreError as error:
            self._failures[run_id, epoch] = error
            raise

    def _require_open(self, run_id: str, name: str) -> None:
        self._catch_up()
        waiting = self._pending.get(name)
        if waiting is None or waiting.run_id != run_id:
            raise self._who_answered(name, [run_id]) or StoreError(nothing_waits(name))
        for message in self._inbox.values():
            if answered_by(message.kind, message.data) == name:
                raise AlreadyAnswered(answered_already(name, said_in(message.data), message.created))

    def _who_answered(self, name: str, runs: Iterable[str]) -> AlreadyAnswered | None:
        """Who answered it, if somebody did."""
        for event in (event for run_id in runs for event in reversed(self._logs[run_id].read())):
            said = answer_in(event.body, name)
            if said is not None:
                return AlreadyAnswered(answered_already(name, said, event.time))
        return None

    def _count_use(self, run_id: str, use: Use) -> bool:
        one, grant = (use.warrant, run_id, use.key), self._grants.get(use.warrant)
        if one in self._uses or (use.expires is not None and use.expires <= time()):
            return False
        if use.is_grant:
            if grant is None or not _holds(grant):
                return False
            left = None if grant.uses_left is None else grant.uses_left - 1
            self._grants[grant.id] = replace(grant, used=grant.used + 1, uses_left=left, last_used=time())
        self._uses.add(one)
        return True

    def _check(self, run_id: str, epoch: int, events: Sequence[Event], consumed: Sequence[int]) -> None:
        if run_id not in self._runs:
            raise RunNotFound(not_one("run", run_id, []))
        self._held(run_id, epoch)
        last = len(self._logs[run_id])
        for offset, event in enumerate(events, 1):
            if event.run_id != run_id or event.seq != last + offset:
                raise StoreError(wrong_event(run_id, last + offset, event.run_id, event.seq))
        for number in consumed:
            message = self._inbox.get(number)
            if message is None or message.run_id != run_id:
                raise StoreError(not_waiting(run_id, number))

    def _catch_up(self) -> None:
        """Bring rows and what is pending up to the events: on reading, because runs append far more often."""
        while self._behind:
            self._project(self._behind.pop())

    def _project(self, run_id: str) -> None:
        row = self._runs[run_id]
        log = self._logs[run_id]
        events = log.read(row.last_seq)
        if not events:
            return
        changes = changes_of(events)
        if changes.over:
            self._pending = {name: item for name, item in self._pending.items() if item.run_id != run_id}
        for name in changes.settled:
            self._pending.pop(name, None)
        self._uses.difference_update((warrant, run_id, key) for warrant, key in changes.unused)
        self._counted.take_back(run_id, changes.withdrawn)
        for name, (kind, asked, seq) in changes.asked.items():
            self._pending[name] = PendingApproval(name, run_id, kind, asked, log.body(seq))
        if changes.answer_blob is not None:
            self._answers[run_id] = changes.answer_blob
        self._runs[run_id] = replace(
            row,
            status=changes.status or row.status,
            updated=row.updated if changes.updated is None else changes.updated,
            steps=max(row.steps, changes.steps),
            input_tokens=row.input_tokens + changes.input_tokens,
            output_tokens=row.output_tokens + changes.output_tokens,
            cost=row.cost + changes.cost,
            last_seq=events[-1].seq,
        )

    def _answered(self, row: RunRow) -> RunRow:
        answer = self._contents.get(self._answers.get(row.run_id, ""))
        return row if answer is None else replace(row, answer=answer)


def _holds(grant: Grant) -> bool:
    unexpired = grant.expires is None or grant.expires > time()
    return grant.ended is None and unexpired and (grant.uses_left is None or grant.uses_left > 0)


def _by_prefix(ids: Mapping[str, Any], prefix: str) -> list[str]:
    if prefix in ids:
        return [prefix]
    return sorted(name for name in ids if prefix and name.startswith(prefix))
