"""A run's events in memory, kept small: what most of them share is kept once, and an event is put together when it is
read. An event takes 130 bytes beside its body as an object, and less than thirty here. Used by ``MemoryStore`` only.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from functools import lru_cache

from agentrt.core.events import JOURNAL_VERSION, Body, Event, Phase

_Place = tuple[str, int, Phase]


class EventLog:
    """Event ``n`` of the run is at position ``n - 1``."""

    __slots__ = ("_bodies", "_places", "_rest", "_run_id", "_times")

    def __init__(self, run_id: str) -> None:
        self._run_id = run_id
        self._bodies: list[Body] = []
        self._places: list[_Place] = []
        self._times = array("d")
        self._rest: dict[int, tuple[float, int]] = {}
        """Cost and version, where they are unusual, by position."""

    def __len__(self) -> int:
        return len(self._bodies)

    def add(self, events: Sequence[Event]) -> bool:
        """Whether they follow on what is there; otherwise none is added."""
        position = len(self._bodies)
        for event in events:
            position += 1
            if event.seq != position or event.run_id != self._run_id:
                return False
        for event in events:
            self._bodies.append(event.body)
            self._places.append(_place(event.branch, event.step, event.phase))
            self._times.append(event.time)
            if event.cost or event.version != JOURNAL_VERSION:
                self._rest[event.seq - 1] = event.cost, event.version
        return True

    def read(self, start: int = 0, end: int | None = None) -> list[Event]:
        """The events at these positions, as a slice names them."""
        return [self._event(position) for position in range(*slice(start, end).indices(len(self._bodies)))]

    def body(self, seq: int) -> Body:
        return self._bodies[seq - 1]

    def last_of(self, type_name: str, branch: str | None) -> int:
        """The number of the last event of this type (on this branch); 0 when there is none."""
        for position in range(len(self._bodies) - 1, -1, -1):
            if type(self._bodies[position]).__name__ == type_name and branch in (None, self._places[position][0]):
                return position + 1
        return 0

    def _event(self, position: int) -> Event:
        branch, step, phase = self._places[position]
        cost, version = self._rest.get(position, _USUAL)
        time, body = self._times[position], self._bodies[position]
        return Event(self._run_id, position + 1, time, body, branch, step, phase, cost, version)


_USUAL: tuple[float, int] = (0.0, JOURNAL_VERSION)


@lru_cache(maxsize=4096)
def _place(branch: str, step: int, phase: Phase) -> _Place:
    """One for all events, whichever their run."""
    return branch, step, phase
