"""The run context: the only way a planner touches the world.

Every method is an effect with a key, ``branch/number``. If the journal holds a result under that key, the
method returns it; otherwise it performs the effect and records it. That is all there is to resume: the
planner is run again from its last checkpoint, and gets the same answers until the record ends.
"""

from __future__ import annotations

import asyncio
import json
import random as random_module
import time
import uuid as uuid_module
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import asdict
from typing import Any, TypeVar

from agentrt.core.canonical import canonical_json, digest
from agentrt.core.codec import encode
from agentrt.core.errors import RunInterrupt, Suspended
from agentrt.core.events import (
    ROOT,
    Body,
    BranchForked,
    BranchJoined,
    BudgetReserved,
    Checkpoint,
    GuardrailTriggered,
    InboxConsumed,
    MemoryRead,
    MemoryWritten,
    ModelStarted,
    Phase,
    QuestionAsked,
    ToolRejected,
    ToolRequested,
    ValueTaken,
)
from agentrt.core.labels import FILE_NAMES, SYSTEM, Integrity, Label, meet
from agentrt.core.memory import MemoryHit, MemoryRecord, RecordKind
from agentrt.core.messages import Message, ToolCall, label_from_json
from agentrt.core.models import ModelRequest, ModelResponse
from agentrt.core.origins import Origin
from agentrt.core.protocols import RunContext
from agentrt.core.specs import ModelCard, ToolSpec
from agentrt.core.tasks import Task
from agentrt.runtime.asking import Manner, ModelCall
from agentrt.runtime.branch import Branch
from agentrt.runtime.gate import ask_person, pass_gate
from agentrt.runtime.given import readable
from agentrt.runtime.journal import put
from agentrt.runtime.labelling import Background, Requests
from agentrt.runtime.mismatch import another_prompt
from agentrt.runtime.state import RunState
from agentrt.runtime.transcripts import Transcripts
from agentrt.runtime.unaided import calls_for_change, same_calls

T = TypeVar("T")
_wall_clock, _draw, _fresh_uuid = time.time, random_module.random, uuid_module.uuid4


class Context:
    """Implements ``core.protocols.RunContext``; see there for what each method means."""

    def __init__(
        self,
        run: RunState,
        branch: str = ROOT,
        counter: int = 0,
        step: int = 0,
        *,
        seen: Label = SYSTEM,
        before: tuple[Message, ...] = (),
    ) -> None:
        """``seen``: what everything this branch knows was made from; ``before``: the messages it was forked with."""
        self._run, self._branch, self._ledger = run, Branch(run, branch, counter, step), run.ledger_of(branch)
        self._transcripts, self._requests, self._manner = Transcripts(run.kit.store), Requests(), Manner()
        self._seen, self._before = seen, before
        self._proposed: tuple[ToolCall, ...] = ()

    # -- what the planner may know without asking the world -------------------------------------------------

    @property
    def run_id(self) -> str:
        return self._run.run_id

    @property
    def task(self) -> Task:
        return self._run.task

    @property
    def tools(self) -> tuple[ToolSpec, ...]:
        return tuple(tool.spec for tool in self._run.tools.values())

    @property
    def card(self) -> ModelCard:
        return self._run.kit.model.card

    @property
    def step(self) -> int:
        return self._branch.step

    @property
    def seen(self) -> Label:
        return self._seen

    def count_tokens(self, text: str) -> int:
        return self._run.kit.model.count_tokens(text)

    def keep(self, messages: Sequence[Message]) -> str:
        return self._transcripts.keep(messages)

    def fetch(self, reference: str) -> tuple[Message, ...]:
        return self._transcripts.fetch(reference)

    # -- models and tools -----------------------------------------------------------------------------------

    async def model(
        self, request: ModelRequest, *, phase: Phase = "act", unaided: ModelRequest | None = None
    ) -> ModelResponse:
        label = self._requests.made_from(request, self._run.said, self._seen)
        response = await self._response(request, phase, label)
        if unaided is not None and calls_for_change(response, self._run.tools):
            response = await self._unaided(unaided, response)
            self._transcripts.keep(request.messages)
        message = response.message
        self._seen, self._proposed = self._seen.meet(message.label), message.tool_calls
        for call in self._proposed:
            self._run.unanswered[self._branch.name, call.id] = call
        return response

    async def _unaided(self, request: ModelRequest, aided: ModelResponse) -> ModelResponse:
        """The answer to the request without what came from outside, where it is to make the very same calls: nothing
        that others wrote can have brought those about. Otherwise the answer that was there."""
        label = Requests().made_from(request, self._run.said, self._seen)
        if label.integrity < Integrity.USER:
            return aided
        response = await self._response(request, "reflect", label)
        return response if same_calls(response, aided) else aided

    async def _response(self, request: ModelRequest, phase: Phase, label: Label) -> ModelResponse:
        with self._branch.effect(ModelStarted) as key:
            prompt = self._transcripts.keep(request.messages)
            print_ = self._manner.fingerprint(request, prompt)
            call = ModelCall(self._run, self._branch.site(key), phase, prompt, print_, label, self._manner)
            started = self._run.journal.recorded(key, ModelStarted)
            if started is not None and started.fingerprint != call.fingerprint:
                then = self._transcripts.fetch(started.prompt_blob)
                raise another_prompt(self.run_id, key, then, started.settings, request)
            blobs = self._transcripts.take_blobs()
            return call.recorded() or await call.ask(request, blobs)

    async def call(self, call: ToolCall, *, source: Message | None = None, origins: Sequence[Origin] = ()) -> Message:
        with self._branch.effect(ToolRequested, ToolRejected) as key:
            messages = self._transcripts.last or self._before
            if call in self._proposed:
                label = call.label
            else:
                call, label = readable(call), call.label.meet(self._seen)
            if source is not None:
                messages, label = (*messages, source), label.meet(source.label)
            background = Background(messages, label, tuple(origins))
            message = await pass_gate(self._run, self._branch.site(key), call, background)
            self._seen = self._seen.meet(message.label)
            self._run.unanswered.pop((self._branch.name, call.id), None)
            return message

    async def admit(self) -> str | None:
        guard = self._run.kit.guard
        if guard is None:
            return None

        async def look() -> list[Any]:
            now, earlier = _wall_clock(), []
            if guard.remembers:
                rows = self._run.kit.store.list_runs(limit=guard.remembers)
                earlier = [(r.created, r.goal) for r in rows if r.user == self.task.user and r.run_id != self.run_id]
            return [asdict(found) for found in guard.admit(self.task.goal, now, earlier)]

        found = await self._branch.value("admission", look)
        for each in found:
            await self.record(GuardrailTriggered(**each), phase="plan")
        return guard.refusal if any(each["action"] == "refused" for each in found) else None

    async def select_tools(self, query: str, limit: int) -> tuple[tuple[ToolSpec, ...], Mapping[str, float]]:
        finder, specs = self._run.kit.finder, self.tools

        async def search() -> list[list[Any]]:
            if finder is None:
                return [[spec.name, 0.0] for spec in specs[:limit]]
            found, scores = await asyncio.to_thread(finder.search, query, limit)
            return [[spec.name, round(scores.get(spec.name, 0.0), 6)] for spec in found]

        by_name = {spec.name: spec for spec in specs}
        chosen = await self._branch.value("tools", search)
        return tuple(by_name[name] for name, _ in chosen if name in by_name), dict(chosen)

    async def file_names(self, query: str, limit: int) -> tuple[tuple[str, ...], int]:
        look = self._run.kit.file_names
        if look is None:
            return (), 0

        async def listed() -> list[Any]:
            return list(await asyncio.to_thread(look, query, limit))

        names, more = await self._branch.value("files", listed)
        if names:
            self._seen = self._seen.meet(FILE_NAMES)
        return tuple(names), int(more)

    # -- people and memory ----------------------------------------------------------------------------------

    async def ask(self, question: str) -> str:
        with self._branch.effect(QuestionAsked) as key:
            answer, _ = await ask_person(self._run, self._branch.site(key), question)
            self._run.said.later.append(answer)
            return answer

    async def recall(self, query: str, k: int = 5, kinds: Sequence[str] = ()) -> tuple[MemoryHit, ...]:
        memory = self._run.kit.memory
        if memory is None:
            return ()
        with self._branch.effect(MemoryRead) as key:
            done = self._run.journal.recorded(key, MemoryRead)
            if done is None:
                self._run.journal.require_live(key, "a search of memory for %r", query)
                hits = tuple(await memory.search(self.task.user, query, k, kinds))
                name, blobs = put(canonical_json([_hit_to_json(hit) for hit in hits]))
                done = MemoryRead(key, query, tuple(hit.record.id for hit in hits), name)
                self._branch.write(done, "plan", blobs=blobs)
            else:
                hits = tuple(_hit_from_json(h) for h in json.loads(self._run.journal.content(done.result_blob)))
            self._seen = meet([self.seen, *(hit.record.label for hit in hits)])
            return hits

    async def remember(self, text: str, kind: RecordKind = "note", label_of: Sequence[Message] = ()) -> None:
        memory = self._run.kit.memory
        if memory is None:
            return
        with self._branch.effect(MemoryWritten) as key:
            if self._run.journal.recorded(key, MemoryWritten) is not None:
                return
            self._run.journal.require_live(key, "a %s for memory", kind)
            record = MemoryRecord(
                id=f"mem-{digest(f'{self.run_id}:{key}')[:16]}",
                user=self.task.user,
                kind=kind,
                text=text,
                created=_wall_clock(),
                label=meet([self.seen, *(m.label for m in label_of)]),
                run_id=self.run_id,
                source=key,
            )
            await memory.write(record)
            self._branch.write(MemoryWritten(key, record.id, kind), "reflect")

    # -- the log ----------------------------------------------------------------------------------------------

    async def record(self, body: Body, *, phase: Phase = "run", blobs: Mapping[str, str] | None = None) -> None:
        """On replay the fact is already in the log: it is written only once, under its own key."""
        with self._branch.effect(ValueTaken) as key:
            if self._branch.taken(key, f"record {type(body).__name__}") is not None:
                self._run.journal.same(key, body)
            else:
                self._run.journal.require_live(key, "the record of %s", body)
                taken = ValueTaken(key, f"record {type(body).__name__}", None)
                self._branch.write_all((taken, body), phase, {**self._transcripts.take_blobs(), **(blobs or {})})

    async def checkpoint(self, state: Mapping[str, Any]) -> None:
        """A checkpoint in the middle of what is still being replayed is not written: it would hide the
        recorded effects behind it from the next resume."""
        run, branch = self._run, self._branch
        run.require_open()
        if branch.name != ROOT or branch.busy or run.journal.replays_from(branch.counter):
            return
        name, blobs = put(canonical_json(run.envelope(state, branch.step, self._seen)))
        branch.write(Checkpoint(name, branch.counter), blobs={**self._transcripts.take_blobs(), **blobs})

    async def new_step(self) -> int:
        branch = self._branch
        with branch.effect(ValueTaken, InboxConsumed) as key:
            done = branch.taken(key, "step")
            if done is None:
                self._run.journal.require_live(key, "a new step")
            branch.hear(key, ("steer", "budget"), live=done is None)
            if done is not None:
                branch.step = self._ledger.count_step(done.value)
                return branch.step
            branch.step = self._ledger.begin_step()
            branch.write(ValueTaken(key, "step", branch.step))
            return branch.step

    async def listen(self) -> None:
        """Nothing is written when nothing was said: that the record holds nothing here but goes on tells as much."""
        branch, journal = self._branch, self._run.journal
        if branch.name != ROOT:
            return
        with branch.effect(InboxConsumed) as key:
            behind = journal.first_recorded(key) is not None or journal.replays_from(branch.counter)
            branch.hear(key, ("steer", "plan"), live=not behind)

    async def steering(self) -> tuple[Message, ...]:
        said, self._run.steering = tuple(self._run.steering), []
        return said

    async def edited_plan(self) -> dict[str, Any] | None:
        plan, self._run.edited_plan = self._run.edited_plan, None
        return plan

    # -- concurrency ------------------------------------------------------------------------------------------

    async def parallel(self, *branches: Callable[[RunContext], Awaitable[T]]) -> tuple[T, ...]:
        """Run each in a branch of its own; results in the order given. When one must wait for a person the
        others still finish, then the whole run waits. Each has its share of what is left of the budget; the error of
        one that ran out of it is raised when all have ended, and the rest may be spent on another way."""
        with self._branch.effect(ValueTaken) as key:
            names = [f"{key}.{i}" for i in range(len(branches))]
            if self._branch.taken(key, "parallel") is None:
                self._run.journal.require_live(key, "%d parallel branches", len(names))
                forks = [BranchForked(name, key=key) for name in names]
                self._branch.write_all((ValueTaken(key, "parallel", len(names)), *forks))
            self._share_budget(key, names)
            before = self._transcripts.last or self._before
            children = [Context(self._run, name, 0, self._branch.step, seen=self.seen, before=before) for name in names]
            results = await _all_done(
                [self._settle(branch(child), child) for branch, child in zip(branches, children, strict=True)]
            )
            self._seen = meet([self.seen, *(child.seen for child in children)])
            waiting = tuple(w for r in results if isinstance(r, Suspended) for w in r.waiting_for)
            for result in results:
                if isinstance(result, BaseException) and not isinstance(result, Suspended):
                    raise result
            if waiting:
                raise Suspended("branches wait for a person", waiting)
            if self._run.journal.recorded(key, BranchJoined) is None:
                self._branch.write_all([BranchJoined(name, key=key) for name in names])
            return tuple(results)  # type: ignore[arg-type]  # exceptions were raised above

    def _share_budget(self, key: str, names: Sequence[str]) -> None:
        """Set a share aside for each branch. A share follows from the limits and what was spent before the fork, so it
        is the same on replay, unless somebody changed the limits since: then the new ones hold for what comes next."""
        recorded = {done.child: done.amounts for done in self._run.journal.all_recorded(key, BudgetReserved)}
        for name, share in zip(names, self._ledger.fork(len(names)), strict=True):
            self._run.shares[name] = share
            if share.amounts != recorded.get(name, {}):
                self._branch.write(BudgetReserved(share.amounts, name, key))

    async def _settle(self, work: Awaitable[T], child: Context) -> T | BaseException:
        """The result or what was raised; cancellation of the whole run passes through. What the branch did not spend
        goes back to its parent at once, where its siblings can draw on it."""
        try:
            return await work
        except (Exception, RunInterrupt) as raised:
            return raised
        finally:
            self._ledger.join(self._run.shares.pop(child._branch.name))

    # -- clock and chance -------------------------------------------------------------------------------------

    async def now(self) -> float:
        return float(await self._branch.value("now", _async(_wall_clock)))

    async def random(self) -> float:
        return float(await self._branch.value("random", _async(_draw)))

    async def uuid(self) -> str:
        return str(await self._branch.value("uuid", _async(lambda: str(_fresh_uuid()))))

    async def sleep(self, seconds: float) -> None:
        async def rest() -> float:
            async with self._ledger.deadline():
                await asyncio.sleep(seconds)
            return seconds

        await self._branch.value("sleep", rest)


async def _all_done(works: Sequence[Awaitable[T]]) -> list[T]:
    """What each gave, in order. When the run is interrupted all are told, and all are waited for: one that is in the
    middle of a write still finishes and records it."""
    tasks = [asyncio.ensure_future(work) for work in works]
    interrupted: asyncio.CancelledError | None = None
    while not all(task.done() for task in tasks):
        try:
            await asyncio.wait(tasks)
        except asyncio.CancelledError as cancelled:
            interrupted = cancelled
            for task in tasks:
                task.cancel()
    if interrupted is not None:
        raise interrupted
    return [task.result() for task in tasks]


def _async(take: Callable[[], T]) -> Callable[[], Awaitable[T]]:
    async def taken() -> T:
        return take()

    return taken


def _hit_to_json(hit: MemoryHit) -> dict[str, Any]:
    record = {k: v for k, v in asdict(hit.record).items() if k != "label"}
    return {"record": record, "label": encode(hit.record.label), "score": hit.score}


def _hit_from_json(value: dict[str, Any]) -> MemoryHit:
    return MemoryHit(MemoryRecord(**value["record"], label=label_from_json(value["label"])), value["score"])
