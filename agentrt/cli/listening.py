"""Typing while the agent works, in the plain chat: a line steers the run. The terminal is one; whoever asks a question
there has it alone until it is answered."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass

from agentrt.cli.approvers import Terminal


@dataclass
class Ear:
    """``hear`` gets each line that is typed while the ear is open."""

    hear: Callable[[str], None]
    _task: asyncio.Task[None] | None = None

    @asynccontextmanager
    async def opened(self) -> AsyncIterator[None]:
        """While a turn goes on. Nothing is listened to where standard input is no terminal: a program that talks has
        sent its next turns already."""
        if not sys.stdin.isatty():
            yield
            return
        self._task = asyncio.create_task(self._listen())
        try:
            yield
        finally:
            await self._stop()

    @asynccontextmanager
    async def shut(self) -> AsyncIterator[None]:
        """While a question is put."""
        was_open = self._task is not None
        await self._stop()
        try:
            yield
        finally:
            if was_open:
                self._task = asyncio.create_task(self._listen())

    async def _stop(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task

    async def _listen(self) -> None:
        while line := await typed_line():
            if line.strip():
                self.hear(line.strip())


class ListeningTerminal(Terminal):
    """Asks at the terminal, with the ear shut meanwhile."""

    ear: Ear | None = None

    async def _line(self, prompt: str) -> str:
        if self.ear is None:
            return await super()._line(prompt)
        async with self.ear.shut():
            return await super()._line(prompt)


async def typed_line() -> str:
    """The next line of the terminal, with its end, waited for by the loop itself; empty at the end of input."""
    loop = asyncio.get_running_loop()
    ready: asyncio.Future[None] = loop.create_future()

    def wake() -> None:
        if not ready.done():
            ready.set_result(None)

    loop.add_reader(sys.stdin, wake)
    try:
        await ready
    finally:
        loop.remove_reader(sys.stdin)
    return sys.stdin.readline()
