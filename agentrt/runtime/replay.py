"""Offline replay: the planner of now against the effects recorded then.

Nothing is performed: no model, tool, memory, person, clock or chance is reached, and nothing is written. The
planner gets the recorded results and must ask for the same effects in the same order, record the same facts and
come to the same outcome; the first difference is a ``ReplayMismatch``. A run that waits, was cancelled or spent
its budget ends where its record ends, and the planner must get exactly that far.

What is replayed is the last *segment* of the journal: everything, or what follows the last fork or the last
resume with changed code, from the checkpoint that went on from. Earlier segments belong to other code.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal, NoReturn, cast

from agentrt.core.codec import card_from_json, encode, task_from_json
from agentrt.core.errors import ConfigError, ReplayMismatch, StoreError, Suspended
from agentrt.core.events import (
    ROOT,
    BranchJoined,
    BudgetReserved,
    Event,
    Forked,
    MemoryRead,
    MemoryWritten,
    ModelStarted,
    RunFinished,
    RunResumed,
    RunStarted,
    RunSuspended,
    ToolRequested,
    ValueTaken,
)
from agentrt.core.models import ModelRequest, ModelResponse, OnDelta
from agentrt.core.protocols import Approver, Memory, Model, Tool
from agentrt.core.specs import ModelCard, ToolSpec
from agentrt.core.store import Store
from agentrt.core.tasks import Outcome, Task
from agentrt.core.tools import Preview, Resource
from agentrt.runtime.context import Context
from agentrt.runtime.journal import Journal
from agentrt.runtime.kit import Kit, ToolFinder
from agentrt.runtime.runner import after_segment_change, load_checkpoint, load_ledger
from agentrt.runtime.state import RunState

PLANNED = frozenset({"finished", "refused", "no_path"})
"""Statuses only a planner gives: the replayed one must give them too."""


@dataclass(frozen=True, slots=True)
class Replay:
    """What a replay showed. ``effects`` were taken from the record; ``ended`` says whether the planner came to its
    ``outcome`` again, or to the end of the ``record`` of a run that waits or was stopped. ``from_seq`` is the first
    event of the replayed segment."""

    run_id: str
    outcome: Outcome
    effects: int
    ended: Literal["outcome", "record"]
    from_seq: int


async def replay(kit: Kit, run_id: str) -> Replay:
    """Carry the run out again from its journal alone, with the planner and tools of ``kit``.

    Raises:
        ReplayMismatch: the planner took another way; names the first difference.
        RunNotFound, JournalVersion, StoreError: there is no such run, it is of a newer version, or content it needs
            was erased.
        ConfigError: the run used tools that ``kit`` does not have.
    """
    row = kit.store.get_run(run_id)
    events = kit.store.read(row.run_id)
    if not events or not isinstance(events[0].body, RunStarted):
        raise StoreError(f"run {row.run_id} has no beginning in the journal, so there is nothing to replay")
    checkpoint, history = _last_segment(events)
    _check_tools(kit, row.run_id, history)
    task = task_from_json(events[0].body.task)
    begin, envelope = load_checkpoint(kit.store, row, checkpoint, task)
    journal = _Record(kit.store, row.run_id, history)
    ledger = load_ledger(task, envelope, history, len(history))
    run = RunState(_silenced(kit, events, history), task, journal, ledger, _mute(kit, task))
    run.restore(envelope)
    context = Context(run, ROOT, begin.counter, begin.step, seen=begin.seen)
    outcome, ended = await _carried_out(run, context, task, begin.state)
    recorded = _recorded_outcome(kit.store, events)
    _compare(journal, outcome, recorded)
    return Replay(row.run_id, recorded or outcome, len(journal.asked), ended, history[0].seq if history else 1)


async def _carried_out(
    run: RunState, context: Context, task: Task, state: Mapping[str, Any] | None
) -> tuple[Outcome, Literal["outcome", "record"]]:
    try:
        return await run.kit.planner.solve(task, context, state), "outcome"
    except Suspended as end:
        return Outcome("waiting", reason=end.reason, waiting_for=end.waiting_for), "record"
    except (StoreError, ReplayMismatch):
        raise
    except Exception as error:
        return Outcome("failed", reason=f"{type(error).__name__}: {error}"), "outcome"
    finally:
        run.closed = True


# -- the record -----------------------------------------------------------------------------------------------


class EndOfRecord(Suspended):
    """The planner asked for something the journal does not hold."""


class _Record(Journal):
    """A journal that is only read. ``asked`` are the keys the planner has asked for."""

    def __init__(self, store: Store, run_id: str, history: Sequence[Event]) -> None:
        super().__init__(store, run_id, 0, history[-1].seq if history else 0, history, clock=lambda: 0.0)
        self.asked: dict[str, None] = {}
        self._facts = _facts(history)

    @property
    def left(self) -> list[str]:
        """Recorded effects nobody asked for, in order."""
        return [key for key in self._recorded if key not in self.asked]

    def first_recorded(self, key: str) -> Any:
        found = super().first_recorded(key)
        if found is not None:
            self.asked[key] = None
        return found

    def describe(self, key: str) -> str:
        body = super().first_recorded(key)
        return f"{key} {body}" if body is not None else key

    def require_live(self, key: str, what: str, *of: object) -> None:
        raise EndOfRecord(f"the record ends before {key}: {what % of}", (key,))

    def same(self, key: str, body: Any) -> None:
        recorded = self._facts.get(key)
        if recorded is not None and encode(recorded) != encode(body):
            raise ReplayMismatch(
                f"on replay of run {self.run_id} the planner recorded something else at {key}: the journal holds "
                f"{recorded}, the planner now gives {body}"
            )

    def replays_from(self, counter: int) -> bool:
        return True  # neither checkpoints nor the inbox are for a replay

    def write(self, body: Any, **_: Any) -> Event:
        if not isinstance(body, BranchJoined | BudgetReserved):
            raise EndOfRecord(f"the record ends before {body}", (getattr(body, "key", ""),))
        return Event(self.run_id, 0, 0.0, body)

    async def barrier(self) -> None:
        return None


def _facts(history: Sequence[Event]) -> dict[str, Any]:
    """What was written with ``ctx.record``, by the key that announced it."""
    found: dict[str, Any] = {}
    announced: dict[str, ValueTaken] = {}
    for event in history:
        body = event.body
        if isinstance(body, ValueTaken) and body.kind.startswith("record "):
            announced[event.branch] = body
        elif event.branch in announced and f"record {event.type}" == announced[event.branch].kind:
            found[announced.pop(event.branch).key] = body
    return found


def _last_segment(events: Sequence[Event]) -> tuple[int, list[Event]]:
    """The checkpoint to start from, and the events to replay."""
    for event in reversed(events):
        match event.body:
            case RunResumed(changed=changed, from_seq=seq) if changed:
                return seq, list(events[event.seq - 1 :])
            case Forked(from_seq=seq):
                return seq, after_segment_change(list(events[seq:]))
    return 0, list(events)


def _recorded_outcome(store: Store, events: Sequence[Event]) -> Outcome | None:
    """How the run ended, ``None`` when it is not over (or its process died)."""
    for event in reversed(events):
        match event.body:
            case RunFinished(status=status, answer_blob=blob, reason=reason):
                answer = store.blob(blob) if blob else ""
                return Outcome(status, answer, reason, event.run_id)  # type: ignore[arg-type]
            case RunSuspended(reason=reason, waiting_for=waiting):
                return Outcome("waiting", "", reason, event.run_id, waiting_for=waiting)
            case RunStarted() | RunResumed() | Forked():
                return None
    return None


def _compare(journal: _Record, outcome: Outcome, recorded: Outcome | None) -> None:
    """The outcome of now must be that of then, and all of the record must have been asked for."""
    ran = f"on replay of run {journal.run_id} the planner"
    if journal.left:
        raise ReplayMismatch(
            f"{ran} stopped early ({outcome.status}: {outcome.reason or outcome.answer[:200]}): "
            f"the journal goes on with {journal.describe(journal.left[0])}"
        )
    if outcome.status == "waiting":
        if recorded is not None and recorded.status in PLANNED:
            raise ReplayMismatch(f"{ran} went on, where the journal ends as {recorded.status}: {outcome.reason}")
        return
    if recorded is None or recorded.status in ("waiting", "cancelled", "over_budget"):
        return  # it was stopped from outside, at or after this point
    now, then = (outcome.status, outcome.answer, outcome.reason), (recorded.status, recorded.answer, recorded.reason)
    if now != then:
        raise ReplayMismatch(f"{ran} came to another outcome: the journal holds {then}, the planner now gives {now}")


# -- silence --------------------------------------------------------------------------------------------------


def _silenced(kit: Kit, events: Sequence[Event], history: Sequence[Event]) -> Kit:
    """The kit with nothing in it that could act. Memory is there if it was there."""
    remembered = any(isinstance(e.body, MemoryRead | MemoryWritten) for e in history)
    nobody = _Nobody()
    return replace(
        kit,
        model=cast(Model, _SilentModel(_card(kit, events), kit.model.count_tokens)),
        store=cast(Store, _OnlyBlobs(kit.store)),
        approver=cast(Approver, nobody),
        memory=cast(Memory, nobody) if remembered else None,
        finder=cast(ToolFinder, nobody),
        sandbox=None,
        observers=(),
        closers=(),
    )


def _card(kit: Kit, events: Sequence[Event]) -> ModelCard:
    """The card the segment was made with; journals of before cards were recorded have the present one."""
    for event in reversed(events):
        if isinstance(event.body, RunStarted | RunResumed) and event.body.card:
            return card_from_json(event.body.card)
    return kit.model.card


def _mute(kit: Kit, task: Task) -> dict[str, Tool]:
    allowed = task.allowed_tools
    return {n: _MuteTool(t.spec) for n, t in kit.tools.items() if allowed is None or n in allowed}


def _check_tools(kit: Kit, run_id: str, history: Sequence[Event]) -> None:
    used = {e.body.tool for e in history if isinstance(e.body, ToolRequested)}
    used |= {n for e in history if isinstance(e.body, ModelStarted) for n in e.body.settings.get("tools", ())}
    missing = sorted(used - kit.tools.keys())
    if missing:
        raise ConfigError(
            f"run {run_id} was offered tools this agent does not have ({', '.join(missing)}): replay it with "
            "Agent.replay in the program that defines them"
        )


def _refuse(what: str) -> NoReturn:
    raise EndOfRecord(f"the record ends before {what}", ("",))


@dataclass(frozen=True)
class _SilentModel:
    card: ModelCard
    count_tokens: Callable[[str], int]

    async def generate(self, request: ModelRequest, on_delta: OnDelta | None = None) -> ModelResponse:
        _refuse("a model call")


@dataclass(frozen=True)
class _MuteTool:
    spec: ToolSpec

    async def call(self, arguments: dict[str, Any], ctx: Any) -> NoReturn:
        _refuse(f"a call of {self.spec.name}")

    def classify(self, arguments: dict[str, Any]) -> NoReturn:
        _refuse(f"a call of {self.spec.name}")

    async def preview(self, arguments: dict[str, Any]) -> Preview | None:
        _refuse(f"a preview of {self.spec.name}")

    async def probe(self, arguments: dict[str, Any], ctx: Any) -> bool | None:
        _refuse(f"a probe of {self.spec.name}")

    def resources(self, arguments: dict[str, Any]) -> tuple[Resource, ...]:
        _refuse(f"the resources of {self.spec.name}")


@dataclass(frozen=True)
class _OnlyBlobs:
    """A store of which only recorded content is left."""

    _store: Store

    def blob(self, digest: str) -> str:
        return self._store.blob(digest)

    def blobs(self, digests: Sequence[str], *, chained: bool = False) -> dict[str, str]:
        return self._store.blobs(digests, chained=chained)

    def inbox(self, run_id: str) -> list[Any]:
        return []


class _Nobody:
    """No memory, no person, no index: whatever is asked of it is not in the record."""

    def __getattr__(self, name: str) -> Callable[..., Awaitable[Any]]:
        def refuse(*_: Any, **__: Any) -> NoReturn:
            _refuse(name)

        return refuse
