"""The moments at which a process may die: numbered, so that a test can say "die at the 17th".

``Moments`` counts them and kills its own process with SIGKILL when the wished one comes. ``Watched`` is a store
that has two for every append: handed over but perhaps not on disk, and certainly on disk. The tools of ``world``
have theirs before, in the middle of and after what they do. Which moments a life has is found by living it once
without dying.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from agentrt.core.events import Event


class Moments:
    """``die_at`` 0: never. ``promises`` is the file that keeps, across death, which event was last promised to be
    on disk."""

    def __init__(self, die_at: int, promises: Path) -> None:
        self.die_at, self.names = die_at, []  # type: ignore[var-annotated]
        self._promises = promises

    def come(self, name: str, first: Callable[[], object] | None = None) -> None:
        """The next moment. ``first`` is done before dying at it, and only then."""
        self.names.append(name)
        if len(self.names) == self.die_at:
            if first is not None:
                first()
            os.kill(os.getpid(), signal.SIGKILL)

    def promise(self, seq: int) -> None:
        with self._promises.open("a") as file:
            file.write(f"{seq}\n")


class Watched:
    """A real store, seen through its writes."""

    def __init__(self, inner: Any, moments: Moments) -> None:
        self._inner, self._moments, self._seq = inner, moments, 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)

    def append(
        self,
        run_id: str,
        epoch: int,
        events: Sequence[Event],
        blobs: Mapping[str, str] | None = None,
        consumed: Sequence[int] = (),
    ) -> None:
        name = "+".join(event.type for event in events)
        self._inner.append(run_id, epoch, events, blobs, consumed)
        self._seq = events[-1].seq
        self._moments.come(f"queued {name}")
        self._moments.come(f"persisted {name}", lambda: self._persist(run_id))

    async def barrier(self, run_id: str) -> None:
        seq = self._seq
        await self._inner.barrier(run_id)
        self._moments.promise(seq)

    def put_record(self, record: Any) -> None:
        self._moments.come("before put_record")
        self._inner.put_record(record)
        self._moments.come("after put_record")

    def _persist(self, run_id: str) -> None:
        seq = self._seq
        self._inner.get_run(run_id)  # every read commits what is queued
        self._moments.promise(seq)
