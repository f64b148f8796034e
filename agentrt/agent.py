"""The agent: the one place that puts a model, tools, memory, a sandbox, policy, a planner and a store together.

    from agentrt import Agent, tool

    @tool(effect="read")
    def price(product: str) -> float:
        "The price of a product in euros."
        return CATALOGUE[product]

    outcome = await Agent(tools=[price]).run("What do three apples cost?")

Everything has a default: the built-in model, the tools of the workspace if one is given, ``ReAct``, the default
policy, an in-memory store. Parts may be given by name or ready-made.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # annotations only: making an agent's class must cost next to nothing
    from contextlib import AbstractAsyncContextManager
    from pathlib import Path
    from typing import Literal, Self

    from agentrt.core.guards import Guard
    from agentrt.core.messages import Message
    from agentrt.core.policy import ApprovalAnswer, ApprovalRequest
    from agentrt.core.protocols import Approver, Embedder, Memory, Model, Observer, Planner, Policy, Sandbox, Tool
    from agentrt.core.store import Store
    from agentrt.core.tasks import Budget, Outcome, Task
    from agentrt.policy.standing import Standing
    from agentrt.runtime.kit import Kit
    from agentrt.runtime.replay import Replay
    from agentrt.session import Session, Turns
    from agentrt.streaming import Happening, Progress


class NobodyThere:
    """The approver when no person can be asked: every question suspends the run until somebody answers."""

    async def approve(self, request: ApprovalRequest) -> ApprovalAnswer | None:
        return None

    async def answer(self, question: str) -> str | None:
        return None


class Agent:
    """An agent ready to run tasks.

    Args:
        model: a model string (``builtin``, ``torch:PATH``, ``anthropic:NAME``, ``openai:NAME``) or a ``Model``.
        tools: tools beside the workspace's own; functions decorated with ``@tool`` or ``Tool`` objects.
        workspace: a folder the file, text and table tools may work in; ``None`` gives no such tools.
        planner: ``react``, ``plan`` or ``reflexion``, or a ``Planner``.
        policy: a path to a TOML file, a ``Policy``, or several, of whose rules the strictest wins; ``None`` is the
            default policy.
        approver: who answers for the person; ``None`` suspends the run at each question.
        store: where the journal lies (a path or URL) or a ``Store``; ``None`` keeps it in memory.
        memory: long-term memory; ``True`` opens it beside the store.
        sandbox: ``"docker"`` or a ``Sandbox``; without one there are no tools that run code.
        budget: the default budget of a task.
        user: whose memory and grants are used.
        approval_timeout_s: nobody attends the runs: an answer, from anywhere, is waited for so many seconds, then it
            is no. ``None`` suspends a run until somebody answers.
        approval_ttl_s: how long a question or an approval is good before it is asked anew.
        grant_ttl_s: how long a grant holds unless the person says otherwise; ``None``: until it is revoked.
        progress: told what a local model is loading and how far it is (0 to 1); called from another thread.
        embedder: what finds tools and notes by meaning; ``None`` loads the installed one when it is needed.
        skills: folders of skills, or of one; a model reads them with ``use_skill``. Those that lie in the workspace are
            text from outside until the user trusts them. See ``agentrt.tools.skills``.
        guardrails: what must not reach a model or pass as it came; ``None`` guards nothing. See ``agentrt.guardrails``.
        cache: a folder for derived data (vectors of tool descriptions); ``None`` keeps them in memory.

    Raises:
        ConfigError: a name or setting is not understood.
        SkillError: there is no folder of skills where one was named.
        MissingPart: a part that was asked for is not installed; the message says how to install it.
    """

    def __init__(
        self,
        model: str | Model = "builtin",
        tools: Sequence[Tool] = (),
        *,
        workspace: str | Path | None = None,
        planner: str | Planner = "react",
        policy: str | Path | Policy | Sequence[str | Path | Policy] | None = None,
        approver: Approver | None = None,
        store: str | Path | Store | None = None,
        memory: bool | Memory = False,
        sandbox: str | Sandbox | None = None,
        budget: Budget | None = None,
        user: str = "default",
        approval_timeout_s: float | None = None,
        approval_ttl_s: float = 7 * 86_400.0,
        grant_ttl_s: float | None = 90 * 86_400.0,
        observers: Sequence[Observer] = (),
        progress: Progress | None = None,
        embedder: Embedder | None = None,
        guardrails: Literal["default"] | Guard | None = "default",
        cache: str | Path | None = None,
        skills: Sequence[str | Path] = (),
    ) -> None:
        given = dict(locals())

        import os
        import socket
        from pathlib import Path

        from agentrt import assembly, expected
        from agentrt.core.tasks import Budget
        from agentrt.runtime.kit import Terms

        expected.parts(given)
        tools = expected.tools(tools)
        self.budget, self.user = budget or Budget(), user
        self._kit: Kit = assembly.assemble(
            model=model,
            tools=tools,
            workspace=None if workspace is None else Path(workspace),
            planner=planner,
            policy=policy,
            approver=approver or NobodyThere(),
            store=store,
            memory=memory,
            sandbox=sandbox,
            user=user,
            observers=tuple(observers),
            embedder=embedder,
            cache=None if cache is None else Path(cache),
            guard=guardrails,
            terms=Terms(approval_timeout_s, approval_ttl_s, grant_ttl_s),
            owner=f"{socket.gethostname()}:{os.getpid()}",
            progress=progress,
            skills=tuple(skills),
        )
        self._turns: Turns | None = None
        self._closed, self._process = False, os.getpid()

    @property
    def store(self) -> Store:
        return self._kit.store

    @property
    def tools(self) -> Mapping[str, Tool]:
        return self._kit.tools

    @property
    def workspace(self) -> str | None:
        """The folder its runs work in, as their journals name it."""
        return self._kit.workspace

    @property
    def manifest(self) -> Mapping[str, str]:
        """What its runs begin with, as their journals name it: code, prompts, tools, policy, planner and model."""
        return self._kit.manifest

    def grants(self, *, ended: bool = False) -> list[Standing]:
        """What the user allowed beyond one call, and whether each still holds here; with ``ended`` also what was
        revoked, has expired or is used up."""
        import time

        from agentrt.policy.standing import standing
        from agentrt.runtime.granting import origin_of

        tools = {name: (origin_of(tool), tool.spec.digest) for name, tool in self._kit.tools.items()}
        return [standing(g, time.time(), tools) for g in self._kit.store.grants(self.user, ended=ended)]

    # -- running ----------------------------------------------------------------------------------------------

    async def run(
        self, task: str | Task, *, session: str | None = None, answer: Any = None, run_id: str | None = None
    ) -> Outcome:
        """Carry out a task. ``status`` is ``waiting`` when a person must answer before it can go on.

        Args:
            session: runs of one session are carried out one after the other, as its turns are; what was said in them is
                told to the next by ``Agent.session``.
            answer: what the answer shall be instead of plain words: a type that pydantic knows (a model, a dataclass,
                ``list[int]`` …) or a JSON Schema. ``outcome.value(TYPE)`` then reads it.
            run_id: the new run's id, for whoever must know it beforehand, or begin a run once however often they try.

        Raises:
            ConfigError: the task, or a part of it, is not what it should be.
            StoreError: there is a run of this id, the journal could not be written, or the agent was closed.
            SessionBusy: another process is carrying out a turn of the session.
        """
        async with self.turn_of(session):
            return await self.in_turn(task, session, answer=answer, run_id=run_id)

    async def resume(self, run_id: str, *, strict: bool = False) -> Outcome:
        """Go on with a run that was suspended, interrupted or killed, in this or any other process.

        Raises:
            RunNotFound: there is no such run (a unique prefix of an id is enough).
            LeaseLost: another live process is driving it.
            SessionBusy: another process is carrying out another turn of its session.
        """
        async with self._turn_of_run(run_id):
            return await self.resume_in_turn(run_id, strict=strict)

    async def cancel(self, run_id: str, reason: str = "cancelled by the user") -> Outcome | None:
        """End a run that nobody drives, at once; its outcome. What was under way when it was interrupted is looked for
        with this agent's tools. ``None``: a live process drives it, and ends it when it next looks.

        Raises:
            RunNotFound: there is no such run (a unique prefix of an id is enough).
        """
        from agentrt.runtime.cancelling import cancel

        return await cancel(self._ready(), run_id, reason)

    def stream(self, task: str | Task, *, session: str | None = None, answer: Any = None) -> Happening:
        """Everything as it happens: events, streamed pieces, and the outcome at the end. Leaving the loop early
        interrupts the run, which can be resumed; with ``contextlib.aclosing`` it has stopped when the block is left."""
        from agentrt.runtime.runner import start
        from agentrt.streaming import streamed

        async def begin(kit: Kit) -> Outcome:
            async with self.turn_of(session):
                return await start(kit, self._task(task, answer), session=session)

        return streamed(self._ready(), begin)

    def stream_resume(self, run_id: str) -> Happening:
        """Like ``stream``, for a run that exists."""
        from agentrt.runtime.runner import resume
        from agentrt.streaming import streamed

        async def begin(kit: Kit) -> Outcome:
            async with self._turn_of_run(run_id):
                return await resume(kit, run_id)

        return streamed(self._ready(), begin)

    def run_sync(self, task: str | Task, *, session: str | None = None, answer: Any = None) -> Outcome:
        """``run`` for programs without an event loop, and for notebooks that have one."""
        from agentrt.background import run_in_background

        return run_in_background(self.run(task, session=session, answer=answer))

    def resume_sync(self, run_id: str, *, strict: bool = False) -> Outcome:
        from agentrt.background import run_in_background

        return run_in_background(self.resume(run_id, strict=strict))

    # -- travelling -------------------------------------------------------------------------------------------

    async def fork(
        self,
        run_id: str,
        at: int | str | None = None,
        *,
        model: str | Model | None = None,
        prompt: str | None = None,
        budget: Mapping[str, float | None] | None = None,
    ) -> Outcome:
        """A new run that shares a run's history up to a step and goes on from there; ``outcome.run_id`` names it.

        Args:
            at: the first step to do anew: its number, ``"node:ID"`` of a plan, or ``"seq:N"``, an event; ``None`` is
                the last point the run could go on from.
            model: another model for the fork.
            prompt: what the fork is told first, in place of what the other run was told at this step.
            budget: other limits for the fork, by the names of ``Budget``.

        Raises:
            ConfigError: ``budget`` names something that is no limit.
            ForkError: there is no such step, or the run belongs to another planner.
            RunNotFound, JournalVersion, StoreError: the run, its version, or content that was erased.
        """
        from agentrt import assembly, expected
        from agentrt.runtime.fork import fork, fork_point
        from agentrt.runtime.runner import resume

        expected.limits(budget or {})
        kit = self._ready() if model is None else assembly.with_model(self._ready(), model)
        try:
            forked = await fork(kit, fork_point(kit.store, run_id, at))
            if budget:
                kit.store.post(forked, "budget", dict(budget))
            if prompt:
                kit.store.post(forked, "steer", {"text": prompt})
            return await resume(kit, forked)
        finally:
            if isinstance(model, str):
                await kit.model.close()

    async def replay(self, run_id: str) -> Replay:
        """Carry a run out again from its journal alone, with this agent's planner and tools: nothing is performed.

        Raises:
            ReplayMismatch: the planner took another way than recorded; names the first difference.
            RunNotFound, JournalVersion, StoreError, ConfigError: see ``runtime.replay``.
        """
        from agentrt.runtime.replay import replay

        return await replay(self._ready(), run_id)

    def session(self, name: str | None = None) -> Session:
        """Ordered runs that share history, memory and grants."""
        from agentrt import expected
        from agentrt.session import Session

        if name is not None:
            expected.text("session", name)
        return Session(self, name)

    def as_tool(self, name: str, description: str) -> Tool:
        """This agent as a tool of another one, which tells it a task and reads its answer; see ``subagent``."""
        from agentrt.subagent import agent_tool

        return agent_tool(self._kit, name, description, self.budget)

    # -- turns ------------------------------------------------------------------------------------------------

    def turn_of(self, session: str | None) -> AbstractAsyncContextManager[None]:
        """Held while a turn of this session is carried out. Raises ``SessionBusy`` when it is entered, see
        ``session.Turns``."""
        from contextlib import nullcontext

        from agentrt import expected
        from agentrt.session import Turns

        if session is None:
            return nullcontext()
        expected.text("session", session)
        self._turns = self._turns or Turns()
        return self._turns.alone(session)

    async def in_turn(
        self,
        task: str | Task,
        session: str | None,
        earlier: Callable[[], tuple[Message, ...]] = tuple,
        *,
        answer: Any = None,
        run_id: str | None = None,
    ) -> Outcome:
        """``run``, for whoever holds the turn; ``earlier`` gives what the turns before said."""
        from agentrt import expected
        from agentrt.runtime.runner import start

        if run_id is not None:
            expected.text("run_id", run_id)
        made = self._task(task, answer)
        return await start(self._ready(), made, session=session, earlier=earlier, run_id=run_id)

    async def resume_in_turn(self, run_id: str, *, strict: bool = False) -> Outcome:
        """``resume``, for whoever holds the turn."""
        from agentrt.runtime.runner import resume

        return await resume(self._ready(), run_id, strict=strict)

    def stream_in_turn(
        self, task: str | Task, session: str, earlier: Callable[[], tuple[Message, ...]], *, answer: Any = None
    ) -> Happening:
        """``stream``, for whoever holds the turn; ``earlier`` as for ``in_turn``."""
        from agentrt.runtime.runner import start
        from agentrt.streaming import streamed

        def begin(kit: Kit) -> Awaitable[Outcome]:
            return start(kit, self._task(task, answer), session=session, earlier=earlier)

        return streamed(self._ready(), begin)

    # -- life -------------------------------------------------------------------------------------------------

    def warm_up(self) -> None:
        """Begin loading a local model now instead of at the first request."""
        start = getattr(self._kit.model, "start", None)
        if start is not None:
            start()

    async def close(self) -> None:
        """Give back the model, the sandbox, memory and the store, those too that were given ready-made. Idempotent."""
        self._closed = True
        await self._kit.model.close()
        if self._kit.memory is not None:
            await self._kit.memory.close()
        for closing in self._kit.closers:
            await closing()
        self._kit.store.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.close()

    # -- inside -----------------------------------------------------------------------------------------------

    def _ready(self) -> Kit:
        import os

        from agentrt.core.errors import StoreError

        if self._closed:
            raise StoreError("expected an open agent, but this one was closed and its journal with it: make another")
        if self._process != os.getpid():
            raise StoreError(
                f"expected an agent of this process, but this one was made in process {self._process} and a fork "
                "takes neither threads nor connections along: make one in each process"
            )
        return self._kit

    def _turn_of_run(self, run_id: str) -> AbstractAsyncContextManager[None]:
        from agentrt.core.tasks import FINAL

        row = self.store.get_run(run_id)
        return self.turn_of(None if row.status in FINAL else row.session)

    def _task(self, task: str | Task, answer: Any = None) -> Task:
        from dataclasses import replace

        from agentrt import expected
        from agentrt.core.tasks import Task

        if isinstance(task, str):
            expected.text("the task", task)
            task = Task(task, budget=self.budget, user=self.user)
        else:
            expected.task(task, self._kit.tools)
        if answer is not None:
            task = replace(task, answer_schema=expected.answer(answer))
            expected.task(task, self._kit.tools)
        return task
