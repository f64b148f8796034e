"""What the journal's store keeps beside the events, and its protocol.

The rows here are projections: the store updates them in the same transaction as the events they follow from,
so that listing runs and pending approvals never reads a journal.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from agentrt.core.events import Body, Event
from agentrt.core.memory import MemoryRecord

_DAY_S = 86400.0


@dataclass(frozen=True, slots=True)
class RunRow:
    """One run at a glance. Times are seconds since 1970, cost US dollars."""

    run_id: str
    goal: str
    status: str
    created: float
    updated: float
    user: str = "default"
    session: str | None = None
    parent: str | None = None
    steps: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    cost: float = 0.0
    answer: str = ""
    last_seq: int = 0


@dataclass(frozen=True, slots=True)
class InboxMessage:
    """``kind``: approval, answer, cancel, steer, plan, budget."""

    id: int
    run_id: str
    kind: str
    data: dict[str, Any]
    created: float


@dataclass(frozen=True, slots=True)
class PendingApproval:
    """An ``ApprovalAsked`` or ``QuestionAsked`` that no decision has followed yet."""

    id: str
    run_id: str
    kind: str
    asked: float
    body: Body


@dataclass(frozen=True, slots=True)
class Grant:
    """A stored answer to an ask: such calls need not be asked again. ``scope``: run, session or always;
    ``scope_id`` the run or session it holds for. ``match`` says which calls (see ``agentrt.policy.grants``),
    ``binding`` is the hash of all in it that no generalisation reaches over."""

    id: str
    user: str
    scope: str
    scope_id: str
    match: dict[str, Any]
    created: float
    reason: str = ""
    binding: str = ""
    by: str = "user"
    run_id: str | None = None
    """The run in which it was given, and that run's session."""
    session: str | None = None
    expires: float | None = None
    uses_left: int | None = None
    """``None``: any number."""
    used: int = 0
    last_used: float | None = None
    ended: float | None = None
    """When it was revoked or found void; ``ended_by`` and ``ended_reason`` say by whom and why."""
    ended_by: str = ""
    ended_reason: str = ""


@dataclass(frozen=True, slots=True)
class Use:
    """One use of a person's yes, a grant or an approval, by the one call under ``key``. ``expires`` is an
    approval's; what a grant allows stands in its row."""

    warrant: str
    key: str
    is_grant: bool = False
    expires: float | None = None


@dataclass(frozen=True, slots=True)
class Tally:
    """One use of a policy rule that is counted over more than one run, by the one call under ``key``: over the runs of
    ``session`` when ``per`` is ``session``, over the user's calls since midnight UTC by the store's clock when it is
    ``day``. ``call`` tells the call from another one that other code makes under the same key. With ``most`` it is
    only counted while fewer other calls have been."""

    rule: str
    per: str
    user: str
    session: str | None
    key: str
    call: str
    most: int | None = None

    def since(self, now: float) -> float:
        """From when on uses count, in seconds since 1970."""
        return now - now % _DAY_S if self.per == "day" else 0.0


class Store(Protocol):
    """A journal's store. Methods are quick and synchronous, save for the barrier.

    ``append`` hands the events to one writer, which commits them in groups; ``barrier`` waits until everything
    appended so far to this run is on disk. Errors of the writer (``StoreFull``, ``LeaseLost``, ``StoreError``)
    are raised by the next ``append`` or ``barrier`` of the run.
    """

    def create_run(self, row: RunRow) -> None: ...

    def begin_run(self, row: RunRow, owner: str, ttl_s: float) -> int:
        """Create a run and take its lease, as one step; gives the fencing epoch. Of a session only one run is begun or
        gone on with at a time: one whose holder is gone is fenced off.

        Raises:
            SessionBusy: another run of its session is held by a live owner; nothing was created.
        """
        ...

    def get_run(self, run_id: str) -> RunRow:
        """Raises ``RunNotFound``; a unique prefix of the id is enough."""
        ...

    def list_runs(self, *, limit: int = 50, status: str | None = None, session: str | None = None) -> list[RunRow]: ...

    def acquire(self, run_id: str, owner: str, ttl_s: float, *, turn: bool = False) -> int:
        """Take the run's lease by the store's clock; gives the fencing epoch. Raises ``LeaseLost`` when a live
        owner holds it; with ``turn``, ``SessionBusy`` like ``begin_run``."""
        ...

    def renew(self, run_id: str, epoch: int, ttl_s: float) -> None:
        """Raises ``LeaseLost``."""
        ...

    def release(self, run_id: str, epoch: int) -> None: ...

    def append(
        self,
        run_id: str,
        epoch: int,
        events: Sequence[Event],
        blobs: Mapping[str, str] | None = None,
        consumed: Sequence[int] = (),
    ) -> None:
        """Queue events, the blobs they name, and inbox messages they consume, as one transaction. An append
        with an old epoch is refused with ``LeaseLost``."""
        ...

    def claim(
        self, run_id: str, epoch: int, events: Sequence[Event], use: Use | None, tallies: Sequence[Tally] = ()
    ) -> bool:
        """Append events that rest on a person's yes or on a limit of uses, and count that use, as one durable
        transaction. ``events`` may be empty when there is no ``use``. A tally that was counted is not counted again;
        an ``IntentWithdrawn`` of its key takes it back.

        ``False``, and nothing is written, when the yes no longer holds (it was used before by this call, it has
        expired, or the grant is revoked or used up) or a limit is reached. Raises like ``append``.
        """
        ...

    def tallied(self, run_id: str, tallies: Sequence[Tally]) -> dict[str, int]:
        """How often each rule was used by other calls than this one, in what the tally is counted over."""
        ...

    async def barrier(self, run_id: str) -> None: ...

    def read(self, run_id: str, after_seq: int = 0, limit: int | None = None) -> list[Event]:
        """Events after ``after_seq`` in order, at most ``limit`` of them."""
        ...

    def last_seq_of(self, run_id: str, type_name: str, branch: str | None = None) -> int:
        """The sequence number of the last event of that type, 0 when there is none."""
        ...

    def blob(self, digest: str) -> str:
        """The content. Raises ``StoreError`` when it was erased (a tombstone remains) or never there."""
        ...

    def blobs(self, digests: Sequence[str], *, chained: bool = False) -> dict[str, str]:
        """The contents of these that are there, read together; ``blob`` says why one is not. With ``chained`` also
        those that they lead to: a content that is JSON with a ``parent`` leads to the content that names."""
        ...

    def post(self, run_id: str, kind: str, data: Mapping[str, Any]) -> int:
        """Put a message in the run's inbox; from any process.

        Raises:
            RunNotFound: there is no such run.
            StoreError: an ``approval`` or ``answer`` that says nothing, or to what waits for none or was answered
                already.
        """
        ...

    def inbox(self, run_id: str) -> list[InboxMessage]:
        """Messages not yet consumed, in order."""
        ...

    def pending(self, run_id: str | None = None) -> list[PendingApproval]: ...

    def find_pending(self, approval_id: str) -> PendingApproval:
        """Raises ``StoreError`` when there is none; a unique prefix of the id is enough."""
        ...

    def add_grant(self, grant: Grant) -> None:
        """Store a grant, unless there is or was one of this id: what was revoked never comes back."""
        ...

    def grants(self, user: str, *, ended: bool = False) -> list[Grant]:
        """A user's grants that hold now; with ``ended`` also those revoked, void, expired or used up."""
        ...

    def revoke_grant(self, grant_id: str, by: str = "user", reason: str = "") -> bool:
        """End a grant for good. ``False`` when there is none that had not ended."""
        ...

    def put_record(self, record: MemoryRecord) -> None:
        """Insert, or replace the record of the same id."""
        ...

    def records(
        self, user: str, *, kinds: Sequence[str] = (), ids: Sequence[str] | None = None, live_only: bool = True
    ) -> list[MemoryRecord]: ...

    def delete_records(self, user: str, ids: Sequence[str]) -> int: ...

    def close(self) -> None:
        """Flush and close; idempotent."""
        ...
