"""A run as a stream of what happens, for ``Agent.stream``: events, streamed pieces, and the outcome at the end."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, replace

from agentrt.core.events import Event
from agentrt.core.models import Delta
from agentrt.core.tasks import Outcome
from agentrt.runtime.kit import Kit

Happening = AsyncGenerator[Event | Delta | Outcome, None]
"""What ``Agent.stream`` gives."""
Progress = Callable[[str, float], None]
"""Told what is loading and how far it is, from 0 to 1."""


async def streamed(kit: Kit, begin: Callable[[Kit], Awaitable[Outcome]]) -> Happening:
    """Everything ``begin`` sets off, as it happens. Closing the generator early interrupts the run and waits until
    it has stopped."""
    queue: asyncio.Queue[Event | Delta | None] = asyncio.Queue()
    watched = replace(kit, observers=(*kit.observers, _Feed(queue)))

    async def drive() -> Outcome:
        try:
            return await begin(watched)
        finally:
            queue.put_nowait(None)

    driving = asyncio.create_task(drive())
    try:
        while (item := await queue.get()) is not None:
            yield item
        yield await driving
    finally:
        if not driving.done():
            driving.cancel()
            with suppress(asyncio.CancelledError):
                await driving


@dataclass(frozen=True)
class _Feed:
    """Puts what happens into a queue."""

    queue: asyncio.Queue[Event | Delta | None]

    def on_event(self, event: Event) -> None:
        self.queue.put_nowait(event)

    def on_delta(self, delta: Delta) -> None:
        self.queue.put_nowait(delta)
