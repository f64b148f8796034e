"""Sessions: ordered runs that share history, memory namespace and grants."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

from agentrt.core.errors import RunNotFound, SessionBusy
from agentrt.core.ids import new_id
from agentrt.core.labels import Label
from agentrt.core.messages import Message, assistant, user
from agentrt.core.tasks import FINAL, Outcome, Task

if TYPE_CHECKING:
    from agentrt.agent import Agent
    from agentrt.streaming import Happening

MAX_TURNS = 20
"""Earlier turns a run is told about; older ones are found through memory."""


class Turns:
    """The turns of an agent's sessions, one after the other. What other processes carry out, the store sees when a run
    is begun or gone on with."""

    def __init__(self) -> None:
        self._locks: dict[str, asyncio.Lock] = {}
        self._going: dict[str, object] = {}

    @asynccontextmanager
    async def alone(self, session: str) -> AsyncIterator[None]:
        """Held while a turn of this session is carried out.

        Raises:
            SessionBusy: this is asked for from within one.
        """
        mine = self._going.get(session)
        if mine is not None and mine in _CARRIED_OUT.get():
            raise SessionBusy(
                f"expected a turn of session {session} to begin after the one that is going on, but it was asked for "
                "from within that one (by a tool, or while it is streamed): end that first, or use another session"
            )
        async with self._locks.setdefault(session, asyncio.Lock()):
            turn = self._going[session] = object()
            _CARRIED_OUT.set((*_CARRIED_OUT.get()[-_NESTED:], turn))
            try:
                yield
            finally:
                del self._going[session]


_NESTED = 32
"""So many turns within turns are told apart; a turn that is over is not taken for one that goes on."""
_CARRIED_OUT: ContextVar[tuple[object, ...]] = ContextVar("turns that this code runs within", default=())


class Session:
    """A conversation. Each turn is a run of its own, with the turns before it as history.

    Opening a session by the name of an earlier one goes on with it, in this or another process. Its turns are carried
    out one after the other: in one process the next waits for the last, another process is refused. A turn that waits
    for a person stands aside; it becomes part of the history when it has been resumed and is over.
    """

    def __init__(self, agent: Agent, name: str | None = None) -> None:
        self.agent, self.name = agent, name or new_id("ses")
        self._history: tuple[Message, ...] = self._load() if name else ()

    @property
    def history(self) -> tuple[Message, ...]:
        """What was said, in the order in which the turns ended."""
        return self._history

    async def send(self, text: str | Task, *, answer: Any = None, run_id: str | None = None) -> Outcome:
        """One turn; see ``Agent.run``.

        Raises:
            SessionBusy: another process is carrying out a turn of this session.
        """
        async with self.agent.turn_of(self.name):
            outcome = await self.agent.in_turn(text, self.name, self._catch_up, answer=answer, run_id=run_id)
            self.note(text, outcome)
            return outcome

    async def resume(self, run_id: str | None = None) -> Outcome:
        """Go on with a turn that waits or was interrupted, by default the latest.

        Raises:
            RunNotFound: this session has no such turn.
            SessionBusy: as for ``send``.
        """
        rows = self.agent.store.list_runs(session=self.name)
        chosen = next((r for r in rows if r.status not in FINAL and (run_id is None or r.run_id == run_id)), None)
        if chosen is None:
            wanted = "no turn that could go on" if run_id is None else f"no turn {run_id} that could go on"
            raise RunNotFound(f"session {self.name} has {wanted}")
        async with self.agent.turn_of(self.name):
            outcome = await self.agent.resume_in_turn(chosen.run_id)
            self._catch_up()
            return outcome

    async def stream(self, text: str | Task, *, answer: Any = None) -> Happening:
        """One turn as it happens; see ``Agent.stream`` and ``send``."""
        happening = self.agent.stream_in_turn(text, self.name, self._catch_up, answer=answer)
        async with self.agent.turn_of(self.name), aclosing(happening) as items:
            async for item in items:
                if isinstance(item, Outcome):
                    self.note(text, item)
                yield item

    def send_sync(self, text: str | Task, *, answer: Any = None) -> Outcome:
        from agentrt.background import run_in_background

        return run_in_background(self.send(text, answer=answer))

    def note(self, text: str | Task, outcome: Outcome) -> None:
        """Take a turn into the history; a waiting run is taken once it has been resumed."""
        if outcome.status in ("finished", "refused"):
            goal = text if isinstance(text, str) else text.goal
            turn = _turn(goal, outcome.answer, outcome.status, outcome.label)
            self._history = (*self._history, *turn)[-2 * MAX_TURNS :]

    def _catch_up(self) -> tuple[Message, ...]:
        """All that turns of the session have said, wherever they were carried out."""
        self._history = self._load()
        return self._history

    def _load(self) -> tuple[Message, ...]:
        from agentrt.runtime.runner import answer_label

        rows = self.agent.store.list_runs(session=self.name, limit=MAX_TURNS + 1)  # one may be the turn that begins
        turns = [
            _turn(r.goal, r.answer, r.status, answer_label(self.agent.store, r))
            for r in sorted(rows, key=lambda r: (r.updated, r.created))
            if r.status in ("finished", "refused")
        ]
        return tuple(message for turn in turns[-MAX_TURNS:] for message in turn)


def _turn(goal: str, answer: str, status: str, label: Label) -> tuple[Message, Message]:
    """An answer stays as trustworthy as what it was made from, however often it is told again."""
    return user(goal), assistant(answer, label=label, refusal=status == "refused")
