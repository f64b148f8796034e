"""The person in front of the screen as an approver, and the model's loading as told to the screen: two small things
the agent is given before there is a screen, and that find it once it is there."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from agentrt.core.policy import ApprovalAnswer, ApprovalRequest


class Desk(Protocol):
    """Where a person can be asked."""

    async def ask_approval(self, request: ApprovalRequest) -> ApprovalAnswer | None: ...

    async def ask_question(self, question: str) -> str | None: ...


@dataclass
class Person:
    """Implements ``core.protocols.Approver``. Until somebody sits at a desk, every question is left for later."""

    desk: Desk | None = None

    async def approve(self, request: ApprovalRequest) -> ApprovalAnswer | None:
        return None if self.desk is None else await self.desk.ask_approval(request)

    async def answer(self, question: str) -> str | None:
        return None if self.desk is None else await self.desk.ask_question(question)


@dataclass
class Loading:
    """Carries the news of a model's loading from whatever thread it comes to the screen's event loop."""

    tell: Callable[[str, float], None] | None = None
    loop: asyncio.AbstractEventLoop | None = None
    last: tuple[str, float] | None = field(default=None, init=False)

    def __call__(self, text: str, share: float) -> None:
        self.last = (text, share)
        tell, loop = self.tell, self.loop
        if tell is not None and loop is not None and not loop.is_closed():
            loop.call_soon_threadsafe(tell, text, share)

    def listen(self, tell: Callable[[str, float], None]) -> None:
        """Hear of it from now on, in the running loop; what was said last is said again."""
        self.tell, self.loop = tell, asyncio.get_running_loop()
        if self.last is not None:
            tell(*self.last)
