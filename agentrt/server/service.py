"""The runs that this server drives just now, each a task of its event loop. Nothing else is kept here: what a run is,
says and waits for is in the journal, where another process finds it when this one is gone."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from agentrt.agent import Agent
from agentrt.core.canonical import digest, digest_json
from agentrt.core.errors import AgentError, RunNotFound, StoreError
from agentrt.core.events import Event, RunResumed, RunStarted
from agentrt.core.ids import new_id
from agentrt.core.models import Delta
from agentrt.core.store import RunRow, Store
from agentrt.core.tasks import Budget, Outcome, Task
from agentrt.runtime.answering import require_alive
from agentrt.server.problems import Problem, problem_of
from agentrt.subagent import least

logger = logging.getLogger("agentrt.server")
RETRY_S = 5
"""When whoever found no free place may try again."""


@dataclass(frozen=True)
class Wish:
    """What a request wants done. Limits can only be lower than the server's own."""

    task: str
    model: str | None = None
    session: str | None = None
    schema: dict[str, Any] | None = None
    max_steps: int | None = None
    max_tokens: int | None = None
    max_cost: float | None = None

    @property
    def limits(self) -> Budget:
        return Budget(steps=self.max_steps, tokens=self.max_tokens, cost=self.max_cost)

    @property
    def print(self) -> str:
        """By what two wishes are the same."""
        return digest_json(asdict(self))


class Begun:
    """An observer of all runs: tells when one has its first event from this process."""

    def __init__(self) -> None:
        self.awaited: dict[str, asyncio.Event] = {}

    def on_event(self, event: Event) -> None:
        if isinstance(event.body, RunStarted | RunResumed) and event.run_id in self.awaited:
            self.awaited[event.run_id].set()

    def on_delta(self, delta: Delta) -> None:
        return


@dataclass
class Drive:
    """A run under way. ``again``: something was said to it that it may have suspended too early to hear."""

    session: str | None
    begun: asyncio.Event
    task: asyncio.Task[None] | None = None
    again: bool = False
    failed: BaseException | None = None


@dataclass
class Service:
    """Starts, resumes and stops runs. ``agents`` are offered by their models' names, the first unless another is
    asked for; at most ``most`` runs go on at a time."""

    agents: Mapping[str, Agent]
    begun: Begun
    most: int
    stopping: bool = False
    _drives: dict[str, Drive] = field(default_factory=dict)

    @property
    def store(self) -> Store:
        return self.agent().store

    def agent(self, model: str | None = None) -> Agent:
        """
        Raises:
            Problem: this server does not offer the model.
        """
        name = next(iter(self.agents)) if model is None else model
        if name not in self.agents:
            offered = ", ".join(self.agents)
            raise Problem(422, "invalid", f"expected a model that this server offers ({offered}), got {name!r}")
        return self.agents[name]

    async def start(self, wish: Wish, key: str | None) -> tuple[RunRow, bool]:
        """A run for the wish, and whether it was begun now. The same ``key`` never begins a second one: the run's id
        comes from it.

        Raises:
            Problem: no free place, an unknown model, or the key was used for another wish.
            AgentError: the run could not be begun.
        """
        agent = self.agent(wish.model)
        run_id = new_id("run") if key is None else f"run-{digest(f'{agent.user}:{key}')}"
        earlier = await self._begun_before(run_id, wish)
        if earlier is not None:
            return earlier, False
        task = Task(
            wish.task,
            budget=least(agent.budget, wish.limits),
            user=agent.user,
            metadata={} if key is None else {"wish": wish.print},
            answer_schema=wish.schema,
        )

        def begin() -> Awaitable[Outcome]:
            if wish.session is None:
                return agent.run(task, run_id=run_id)
            return agent.session(wish.session).send(task, run_id=run_id)

        try:
            await self._drive(run_id, agent, wish.session, begin)
        except StoreError:
            earlier = None if key is None else await self._begun_before(run_id, wish)
            if earlier is None:
                raise
            return earlier, False  # begun by another server of this journal meanwhile
        return self.store.get_run(run_id), True

    async def resume(self, row: RunRow) -> None:
        """Go on with a run that waits, was interrupted or was killed. One that goes on here already looks again for
        what was said to it before it stops.

        Raises:
            Problem: it is another server's or command's, or there is no free place.
            TooLate: it is over.
            LeaseLost, SessionBusy: another process drives it, or a turn of its session.
        """
        if row.run_id in self._drives:
            self._drives[row.run_id].again = True
            return
        require_alive(row, "that")
        agent = self.home_of(row)
        await self._drive(row.run_id, agent, row.session, lambda: agent.resume(row.run_id))

    async def cancel(self, row: RunRow, reason: str) -> Outcome | None:
        """End a run; ``None``: whoever drives it ends it when they next look. Raises like ``resume``."""
        require_alive(row, "that")
        return await self.home_of(row, any_model=True).cancel(row.run_id, reason)

    def drives(self, run_id: str) -> bool:
        return run_id in self._drives

    def home_of(self, row: RunRow, *, any_model: bool = False) -> Agent:
        """The agent that can go on with a run: that of its model, in its folder, with its planner. The journal may hold
        runs of other servers and commands, which work elsewhere.

        Raises:
            Problem: there is none here.
        """
        first = self.store.read(row.run_id, limit=1)
        if not first or not isinstance(first[0].body, RunStarted):
            raise Problem(
                409, "never_began", f"expected run {row.run_id} to have begun, but it never did: start another"
            )
        began, agent = first[0].body, self.agent()
        model = began.manifest.get("model_string") or None
        if model is not None and not any_model:
            if model not in self.agents:
                offered = ", ".join(self.agents)
                raise _foreign(row, f"its model is {model}, this server offers {offered}")
            agent = self.agents[model]
        if began.workspace != agent.workspace:
            raise _foreign(row, "it works in another folder than this server")
        theirs, ours = (_planner(manifest) for manifest in (began.manifest, agent.manifest))
        if theirs != ours:
            raise _foreign(row, f"its planner is {theirs}, this server's is {ours}")
        return agent

    async def stop(self) -> None:
        """Interrupt every run and wait until each has written where it stands; any process may resume them."""
        self.stopping = True
        tasks = [drive.task for drive in self._drives.values() if drive.task is not None]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    # -- inside -----------------------------------------------------------------------------------------------

    async def _begun_before(self, run_id: str, wish: Wish) -> RunRow | None:
        """The run of this id, if there is one for the same wish."""
        if run_id in self._drives:
            await self._drives[run_id].begun.wait()
        try:
            row = self.store.get_run(run_id)
        except RunNotFound:
            return None
        first = self.store.read(run_id, limit=1)
        began = first[0].body if first else None  # another agent's writer may not have got so far
        told = began.task.get("metadata", {}).get("wish") if isinstance(began, RunStarted) else wish.print
        if row.goal != wish.task or told != wish.print:
            raise Problem(
                409,
                "key_used",
                f"expected a new Idempotency-Key, but this one began run {row.run_id} with another body: send the same "
                "body again, or another key",
            )
        return row

    async def _drive(
        self, run_id: str, agent: Agent, session: str | None, begin: Callable[[], Awaitable[Outcome]]
    ) -> None:
        """Set a run going, and return once it has begun. Raises what kept it from beginning."""
        self._find_room(session)
        begun = asyncio.Event()
        drive = self._drives[run_id] = Drive(session, begun)
        self.begun.awaited[run_id] = begun
        drive.task = asyncio.create_task(self._driven(run_id, agent, drive, begin), name=run_id)
        await begun.wait()
        if isinstance(drive.failed, asyncio.CancelledError):
            raise _stopping()
        if drive.failed is not None:
            raise drive.failed

    async def _driven(self, run_id: str, agent: Agent, drive: Drive, begin: Callable[[], Awaitable[Outcome]]) -> None:
        try:
            outcome = await begin()
            while outcome.status == "waiting" and drive.again and not self.stopping:
                drive.again = False
                outcome = await agent.resume(run_id)
        except (Exception, asyncio.CancelledError) as error:
            if drive.begun.is_set() and isinstance(error, Exception):  # nobody waits to be told
                logger.error("run %s stopped: %s: %s", run_id, type(error).__name__, error)
            drive.failed = error
        finally:
            del self._drives[run_id], self.begun.awaited[run_id]
            drive.begun.set()

    def _find_room(self, session: str | None) -> None:
        """
        Raises:
            Problem: no run can be driven just now.
        """
        if self.stopping:
            raise _stopping()
        if session is not None and any(drive.session == session for drive in self._drives.values()):
            raise Problem(
                409, "busy", f"expected no turn of session {session!r} to be going on, but one is: wait for its end"
            )
        if len(self._drives) >= self.most:
            raise Problem(
                429,
                "too_many_runs",
                f"expected fewer than {self.most} runs to be going on, but so many are: try again later, or start the "
                "server with a larger --max-runs",
                {"Retry-After": str(RETRY_S)},
            )


def why_not(error: Problem | AgentError) -> str:
    """Why a run does not go on at once, for whoever answered it."""
    return (error if isinstance(error, Problem) else problem_of(error)).message


def _planner(manifest: Mapping[str, str]) -> str:
    """Of any version: a run may be gone on with after an upgrade."""
    return manifest.get("planner", "").partition("@")[0]


def _stopping() -> Problem:
    return Problem(503, "stopping", "the server is stopping and begins nothing more: ask it again when it is back")


def _foreign(row: RunRow, why: str) -> Problem:
    text = (
        f"expected a run that this server can go on with, but {why}: on the machine itself, agentrt resume {row.run_id}"
    )
    return Problem(409, "foreign", text)
