"""The moments at which something may befall a process: numbered, so that a test can say "die at the 17th".

``Moments`` counts them and does what was wished when the wished one comes: mostly, it kills its own process.
``Watched`` is a store that has two for every append: handed over but perhaps not on disk, and certainly on disk. The
tools of ``world`` have theirs before, in the middle of and after what they do. Which moments a life has is found by
living it once undisturbed.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from agentrt.core.events import Event


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def freeze() -> None:
    """Stop, until somebody else sends SIGCONT."""
    os.kill(os.getpid(), signal.SIGSTOP)


class Moments:
    """``fates``: what happens at which moment. ``promises`` is the file that keeps, across death, which event was
    last promised to be on disk."""

    def __init__(self, promises: Path, fates: Mapping[int, Callable[[], object]] | None = None) -> None:
        self.fates, self.names = dict(fates or {}), []  # type: ignore[var-annotated]
        self._promises = promises

    def come(self, name: str, first: Callable[[], object] | None = None) -> None:
        """The next moment. ``first`` is done before the fate that comes at it, and only then."""
        self.names.append(name)
        fate = self.fates.get(len(self.names))
        if fate is not None:
            if first is not None:
                first()
            fate()

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

    def claim(self, run_id: str, epoch: int, events: Sequence[Event], use: Any, *more: Any) -> bool:
        """An append that rests on a person's yes; on disk when it returns."""
        name = "+".join(event.type for event in events)
        self._moments.come(f"before {name}")
        if not self._inner.claim(run_id, epoch, events, use, *more):
            return False
        self._seq = events[-1].seq if events else self._seq
        self._moments.promise(self._seq)
        self._moments.come(f"persisted {name}")
        return True

    async def barrier(self, run_id: str) -> None:
        seq = self._seq
        await self._inner.barrier(run_id)
        self._moments.promise(seq)
        self._moments.come("past a barrier")

    def put_record(self, record: Any) -> None:
        self._moments.come("before put_record")
        self._inner.put_record(record)
        self._moments.come("after put_record")

    def _persist(self, run_id: str) -> None:
        seq = self._seq
        self._inner.get_run(run_id)  # every read commits what is queued
        self._moments.promise(seq)
