"""A chat on a headless screen: the real agent, real file tools in a folder, and a model that plays a script."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, TypeVar

from textual.pilot import Pilot

from agentrt.agent import Agent
from agentrt.core.protocols import Model
from agentrt.models.scripted import ScriptedModel, Turn
from agentrt.tui.app import ChatApp
from agentrt.tui.cards import Card, ErrorCard, Note, Said, ToolCard
from agentrt.tui.dialogs import Dialog
from agentrt.tui.markdown import Answer
from agentrt.tui.person import Loading, Person

PATIENCE_S = 40
T = TypeVar("T")


class Stage:
    """The app, its pilot, and short ways to look and act."""

    def __init__(self, app: ChatApp, pilot: Pilot[int], folder: Path) -> None:
        self.app, self.pilot, self.folder = app, pilot, folder

    async def until(self, holds: Callable[[], T], what: str = "") -> T:
        """Wait for something to become true; what it gave."""
        async with asyncio.timeout(PATIENCE_S):
            while not (value := holds()):
                await self.pilot.pause(0.01)
        await self.pilot.pause()
        return value

    async def say(self, text: str) -> None:
        self.app.prompt.text = text
        self.app.prompt.focus()
        await self.pilot.press("enter")

    async def turn(self, text: str) -> None:
        """Say something and wait for the turn to end."""
        await self.say(text)
        await self.ended()

    async def ended(self) -> None:
        await self.until(lambda: self.app.turn is None, "the turn to end")
        await self.until(lambda: all(answer.settled for answer in self.app.query(Answer)), "the answer on screen")

    async def dialog(self) -> Dialog[Any]:
        """The dialog that asks, once it takes answers."""
        await self.until(lambda: isinstance(self.app.screen, Dialog) and self.app.screen.armed, "a dialog")
        assert isinstance(self.app.screen, Dialog)
        return self.app.screen

    def cards(self) -> list[ToolCard]:
        return list(self.app.query(ToolCard))

    def said(self) -> list[str]:
        return [_plain(block) for block in self.app.query(Said)]

    def answers(self) -> list[str]:
        return [answer.text for answer in self.app.query(Answer)]

    def notes(self) -> str:
        return "\n".join(_plain(block) for block in self.app.query(Note))

    def errors(self) -> list[str]:
        return [card_text(card) for card in self.app.query(ErrorCard)]

    def screen(self) -> str:
        """What is on the screen, as a person would read it."""
        strips = self.app.screen._compositor.render_strips()
        return "\n".join(strip.text.rstrip() for strip in strips)

    def at_end(self) -> bool:
        return self.app.conversation.is_vertical_scroll_end

    @property
    def state(self) -> str:
        return self.app.status.status.state

    def status_of_last_run(self) -> str:
        return self.app.agent.store.list_runs(limit=1)[0].status


def card_text(card: Card) -> str:
    from textual.widgets import Static

    return "\n".join(_plain(part) for part in card.query(Static) if part.display)


def _plain(block: Any) -> str:
    return str(block.content)


@asynccontextmanager
async def chatting(
    folder: Path,
    *turns: Turn,
    model: Model | None = None,
    size: tuple[int, int] = (80, 24),
    guard_s: float = 0.0,
    loading: Loading | None = None,
    **options: Any,
) -> AsyncIterator[Stage]:
    """A chat in ``folder`` with a model that plays ``turns``."""
    person = Person()
    app_options = {name: options.pop(name) for name in ("session", "configured") if name in options}
    options.setdefault("workspace", folder)
    async with Agent(model or ScriptedModel(turns), approver=person, **options) as agent:
        app = ChatApp(agent, person, loading, model="scripted", folder=str(folder), guard_s=guard_s, **app_options)
        async with app.run_test(size=size) as pilot:
            stage = Stage(app, pilot, folder)
            try:
                yield stage
            finally:
                await app.stop_turn()
