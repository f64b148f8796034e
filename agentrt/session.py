"""Sessions: ordered runs that share history, memory namespace and grants."""

from __future__ import annotations

from contextlib import aclosing
from dataclasses import replace
from typing import TYPE_CHECKING

from agentrt.core.ids import new_id
from agentrt.core.labels import Label
from agentrt.core.messages import Message, assistant, user
from agentrt.core.tasks import Outcome, Task

if TYPE_CHECKING:
    from agentrt.agent import Agent
    from agentrt.streaming import Happening

MAX_TURNS = 20
"""Earlier turns a run is told about; older ones are found through memory."""


class Session:
    """A conversation. Each turn is a run of its own, with the turns before it as history.

    Opening a session by the name of an earlier one loads its turns from the store.
    """

    def __init__(self, agent: Agent, name: str | None = None) -> None:
        self.agent, self.name = agent, name or new_id("ses")
        self._history: tuple[Message, ...] = self._load() if name else ()

    @property
    def history(self) -> tuple[Message, ...]:
        return self._history

    async def send(self, text: str | Task) -> Outcome:
        """One turn; see ``Agent.run``."""
        outcome = await self.agent.run(self._task(text), session=self.name)
        self.note(text, outcome)
        return outcome

    async def stream(self, text: str | Task) -> Happening:
        """One turn as it happens; see ``Agent.stream``."""
        async with aclosing(self.agent.stream(self._task(text), session=self.name)) as items:
            async for item in items:
                if isinstance(item, Outcome):
                    self.note(text, item)
                yield item

    def send_sync(self, text: str | Task) -> Outcome:
        from agentrt.background import run_in_background

        return run_in_background(self.send(text))

    def note(self, text: str | Task, outcome: Outcome) -> None:
        """Take a turn into the history; a waiting run is taken once it has been resumed."""
        if outcome.status in ("finished", "refused"):
            goal = text if isinstance(text, str) else text.goal
            turn = _turn(goal, outcome.answer, outcome.status, outcome.label)
            self._history = (*self._history, *turn)[-2 * MAX_TURNS :]

    def _task(self, text: str | Task) -> Task:
        task = Task(text, budget=self.agent.budget, user=self.agent.user) if isinstance(text, str) else text
        return replace(task, history=(*self._history, *task.history))

    def _load(self) -> tuple[Message, ...]:
        from agentrt.runtime.runner import answer_label

        rows = self.agent.store.list_runs(session=self.name, limit=MAX_TURNS)
        turns = [
            _turn(r.goal, r.answer, r.status, answer_label(self.agent.store, r))
            for r in sorted(rows, key=lambda r: r.created)
            if r.status in ("finished", "refused")
        ]
        return tuple(message for turn in turns for message in turn)


def _turn(goal: str, answer: str, status: str, label: Label) -> tuple[Message, Message]:
    """An answer stays as trustworthy as what it was made from, however often it is told again."""
    return user(goal), assistant(answer, label=label, refusal=status == "refused")
