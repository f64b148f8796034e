"""The one writer of a run's log, and the index of what the log already holds.

``Journal.write`` numbers events, hands them to the store and shows them to observers. ``Journal.recorded``
answers, for an effect key, what happened under it before this process took over: the memory of replay.
"""

from __future__ import annotations

import logging
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeVar

from agentrt.core.canonical import digest
from agentrt.core.events import (
    ROOT,
    Body,
    BudgetHit,
    Event,
    Intent,
    IntentWithdrawn,
    Phase,
    ToolFinished,
    ToolRequested,
)
from agentrt.core.models import Delta
from agentrt.core.protocols import Observer
from agentrt.core.store import Store, Tally, Use
from agentrt.runtime.contents import Recorded

B = TypeVar("B")
_LOG = logging.getLogger("agentrt.run")
_FOLLOWED = frozenset({ToolRequested, Intent, IntentWithdrawn, ToolFinished})


class Journal:
    """Appends to one run under one lease epoch. ``history`` are the events to replay, in order."""

    def __init__(
        self,
        store: Store,
        run_id: str,
        epoch: int,
        last_seq: int,
        history: Iterable[Event] = (),
        observers: Sequence[Observer] = (),
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.store, self.run_id, self.epoch = store, run_id, epoch
        self._seq, self._observers, self._clock = last_seq, tuple(observers), clock
        self._recorded: dict[str, list[Body]] = defaultdict(list)
        self._hits: dict[str, BudgetHit] = {}
        self.unfinished: dict[str, ToolRequested] = {}
        """Tool calls that were requested and have no result yet, by key."""
        self.unfinished_intents: dict[str, Intent] = {}
        """What was announced and has neither a result nor been withdrawn, by key."""
        history = list(history)
        self._contents = Recorded(store, (event.body for event in history))
        for event in history:
            self._follow(event.body)
            key = getattr(event.body, "key", "")
            if isinstance(event.body, BudgetHit):
                self._hits[key] = event.body
            elif key:
                self._hits.pop(key, None)  # it was tried again with a larger budget
                self._recorded[key].append(event.body)
        self.replays = bool(self._recorded or self._hits)
        """Whether there is anything to replay at all."""
        self._frontier: dict[str, int] = {}
        for key in self._recorded:
            branch, number = _place(key)
            self._frontier[branch] = max(number, self._frontier.get(branch, -1))

    def write(
        self,
        body: Body,
        *,
        branch: str = ROOT,
        step: int = 0,
        phase: Phase = "run",
        cost: float = 0.0,
        blobs: Mapping[str, str] | None = None,
        consumed: Sequence[int] = (),
    ) -> Event:
        """Append one event. It is durable after the next ``barrier``.

        Raises:
            StoreError: the store failed or refused, now or at an earlier append (see ``core.store.Store``).
        """
        event = Event(self.run_id, self._seq + 1, self._clock(), body, branch, step, phase, cost)
        self.store.append(self.run_id, self.epoch, (event,), blobs, consumed)
        self._wrote(event)
        return event

    def write_all(
        self,
        bodies: Sequence[Body],
        *,
        branch: str = ROOT,
        step: int = 0,
        phase: Phase = "run",
        cost: float = 0.0,
        blobs: Mapping[str, str] | None = None,
        consumed: Sequence[int] = (),
    ) -> tuple[Event, ...]:
        """Append several events of which, after a crash, either all are there or none."""
        events = self._numbered(bodies, branch, step, phase, cost)
        self.store.append(self.run_id, self.epoch, events, blobs, consumed)
        for event in events:
            self._wrote(event)
        return events

    def claim(
        self,
        bodies: Sequence[Body],
        use: Use | None,
        tallies: Sequence[Tally] = (),
        *,
        branch: str = ROOT,
        step: int = 0,
        phase: Phase = "run",
    ) -> bool:
        """Append events that rest on a person's yes or a limit of uses, durably, and count that use; ``False``, and
        nothing is written, when that no longer holds. Raises like ``write``."""
        events = self._numbered(bodies, branch, step, phase, 0.0)
        if not self.store.claim(self.run_id, self.epoch, events, use, tallies):
            return False
        for event in events:
            self._wrote(event)
        return True

    def now(self) -> float:
        """The clock events are stamped with."""
        return self._clock()

    def delta(self, delta: Delta) -> None:
        """Show a streamed piece; it is not stored."""
        for observer in self._observers:
            try:
                observer.on_delta(delta)
            except Exception:
                self._leave(observer)

    async def barrier(self) -> None:
        await self.store.barrier(self.run_id)

    def _numbered(self, bodies: Sequence[Body], branch: str, step: int, phase: Phase, cost: float) -> tuple[Event, ...]:
        now = self._clock()
        return tuple(
            Event(self.run_id, self._seq + i, now, body, branch, step, phase, cost) for i, body in enumerate(bodies, 1)
        )

    def _wrote(self, event: Event) -> None:
        self._seq = event.seq
        if type(event.body) in _FOLLOWED:
            self._follow(event.body)
        for observer in self._observers:
            try:
                observer.on_event(event)
            except Exception:
                self._leave(observer)

    def _leave(self, observer: Observer) -> None:
        """A reader that fails must not stop what it reads: it is told no more."""
        _LOG.exception("an observer (%s) failed and is told no more of %s", type(observer).__name__, self.run_id)
        self._observers = tuple(other for other in self._observers if other is not observer)

    def _follow(self, body: Body) -> None:
        match body:
            case ToolRequested(key=key):
                self.unfinished[key] = body
            case Intent(key=key):
                self.unfinished_intents[key] = body
            case IntentWithdrawn(key=key):
                self.unfinished_intents.pop(key, None)
            case ToolFinished(key=key):
                self.unfinished.pop(key, None)
                self.unfinished_intents.pop(key, None)
            case _:
                pass

    def recorded(self, key: str, kind: type[B]) -> B | None:
        """The last body of this kind written under ``key`` before this process took over."""
        for body in reversed(self._recorded.get(key, ())):
            if isinstance(body, kind):
                return body
        return None

    def content(self, name: str) -> str:
        """What a recorded event names. Raises like ``Store.blob``."""
        return self._contents.blob(name)

    def replays_from(self, counter: int) -> bool:
        """Whether the record still holds effects numbered ``counter`` or later on the root branch."""
        return counter <= self._frontier.get(ROOT, -1)

    def budget_hit(self, key: str) -> BudgetHit | None:
        """The limit that kept the effect under ``key`` from being performed, if the run went on without it: the record
        holds a later effect of its branch, or of one the branch was forked from."""
        above = key
        while above and (hit := self._hits.get(key)) is not None:
            branch, number = _place(above)
            if self._frontier.get(branch, -1) > number:
                return hit
            above = branch.rpartition(".")[0]
        return None

    def require_live(self, key: str, what: str, *of: object) -> None:
        """Called before anything is performed that the record does not hold. An offline replay refuses here, and says
        ``what % of``."""

    def same(self, key: str, body: Body) -> None:
        """Called with a fact that is recorded already. An offline replay compares it with the record."""

    def first_recorded(self, key: str) -> Body | None:
        """What the effect under ``key`` began with, if it began."""
        bodies = self._recorded.get(key)
        return bodies[0] if bodies else None

    def all_recorded(self, key: str, kind: type[B]) -> list[B]:
        return [body for body in self._recorded.get(key, ()) if isinstance(body, kind)]


def _place(key: str) -> tuple[str, int]:
    """The branch an effect belongs to and its number there: ``main/5.0`` and 2 for ``main/5.0/2``, whose branch was
    forked by ``main/5``."""
    branch, _, number = key.rpartition("/")
    return branch, int(number)


def put(text: str) -> tuple[str, dict[str, str]]:
    """A blob's digest, and the mapping to append with it."""
    name = digest(text)
    return name, {name: text}
