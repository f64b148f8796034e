"""Driving a run: from a task or a run id to its outcome.

``start`` and ``resume`` differ only in where the history comes from. Both take the run's lease, hand the
planner its context, and turn the way the planner ended (a result, a suspension, a cancellation, an empty
budget, an error) into the last event and an ``Outcome``. Whatever happens, everything written is on disk and
the lease is given back before they return.
"""

from __future__ import annotations

import asyncio
import json
import time
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, get_args

from agentrt.core.codec import task_from_json, task_to_json
from agentrt.core.errors import (
    AgentError,
    BudgetExceeded,
    Cancelled,
    ConfigError,
    ReplayMismatch,
    StoreError,
    Suspended,
)
from agentrt.core.events import (
    ROOT,
    ApprovalAsked,
    ApprovalDecided,
    Checkpoint,
    ErrorRaised,
    Event,
    Forked,
    InboxConsumed,
    RunFinished,
    RunResumed,
    RunStarted,
    RunSuspended,
)
from agentrt.core.ids import new_id
from agentrt.core.labels import SYSTEM, Label, meet, untrusted
from agentrt.core.messages import Message, label_from_json
from agentrt.core.models import Usage
from agentrt.core.protocols import Planner
from agentrt.core.store import RunRow, Store
from agentrt.core.tasks import FINAL, Budget, Outcome, Status, Task
from agentrt.runtime.again import answers_in
from agentrt.runtime.context import Context
from agentrt.runtime.ending import answer_calls, open_calls
from agentrt.runtime.hold import Hold
from agentrt.runtime.journal import Journal, put
from agentrt.runtime.kit import Kit
from agentrt.runtime.ledger import Ledger
from agentrt.runtime.limits import option_for
from agentrt.runtime.spending import Spent, spent_on, worked_s
from agentrt.runtime.state import RunState, cancel_reason


@dataclass(frozen=True)
class Begin:
    """Where the planner starts."""

    state: Mapping[str, Any] | None = None
    counter: int = 0
    step: int = 0
    seen: Label = SYSTEM
    """What the planner has seen so far was made from this."""


async def start(
    kit: Kit,
    task: Task,
    *,
    session: str | None = None,
    parent: str | None = None,
    earlier: Callable[[], tuple[Message, ...]] = tuple,
    run_id: str | None = None,
) -> Outcome:
    """Run a task to its outcome. ``outcome.status`` is ``waiting`` when a person must answer first.

    Args:
        earlier: gives what was said in the session before; asked once no other turn of it can be under way.
        run_id: the new run's id; ``None`` makes one.

    Raises:
        SessionBusy: another live process drives a run of the session.
        StoreError: the journal could not be written; nothing that was not recorded has been done.
    """
    run_id, told = run_id or new_id("run"), task_to_json(task)
    now = time.time()
    row = RunRow(run_id, task.goal, "running", now, now, task.user, session, parent)
    with Hold(kit.store, run_id, lambda: kit.store.begin_run(row, kit.owner, kit.lease_s), kit.lease_s) as hold:
        task = replace(task, history=(*earlier(), *task.history))
        journal = Journal(kit.store, run_id, hold.epoch, 0, (), kit.observers)
        card = kit.model.card.spelled
        journal.write(RunStarted(told, kit.manifest, session, parent, kit.workspace, card))
        run = _run_state(kit, task, journal, Ledger(task.budget), session, hold)
        return await _drive(run, hold, Begin(seen=_told(task)))


async def resume(kit: Kit, run_id: str, *, strict: bool = False) -> Outcome:
    """Go on with a run from its last checkpoint. A finished run just gives its outcome again.

    ``strict`` refuses a run whose manifest (code, prompts, tools, policy, model) differs from now.

    Raises:
        RunNotFound, LeaseLost, SessionBusy, JournalVersion, ReplayMismatch: see ``core.errors``.
    """
    row = kit.store.get_run(run_id)
    if row.status in FINAL:
        return outcome_of(kit.store, row)
    with held(kit, row.run_id, turn=True) as hold:
        return await _resume_held(kit, kit.store.get_run(row.run_id), hold, strict)


def held(kit: Kit, run_id: str, *, turn: bool = False) -> Hold:
    """For a ``with``. Raises LeaseLost: another live process holds the run; with ``turn``, SessionBusy: it holds
    another one of its session."""
    return Hold(kit.store, run_id, lambda: kit.store.acquire(run_id, kit.owner, kit.lease_s, turn=turn), kit.lease_s)


async def _resume_held(kit: Kit, row: RunRow, hold: Hold, strict: bool) -> Outcome:
    if row.status in FINAL:  # whoever held it before us ended it
        return outcome_of(kit.store, row)
    past = past_of(kit, row)
    manifest, history = past.manifest, past.history
    changed = tuple(sorted(k for k in {*manifest, *kit.manifest} if manifest.get(k) != kit.manifest.get(k)))
    if changed and strict:
        raise ReplayMismatch(
            f"run {row.run_id} was recorded with other {', '.join(changed)}; strict replay needs them unchanged"
        )
    run = reopened(kit, row, hold, past, [] if changed else after_segment_change(history))
    card = kit.model.card.spelled
    run.journal.write(RunResumed(hold.epoch, dict(kit.manifest), changed, past.checkpoint_seq, card))
    if changed:
        _withdraw_questions(run.journal, history)
    for event in history:
        if isinstance(event.body, InboxConsumed) and event.body.kind == "cancel":
            return await cancelled(run, run.end(cancel_reason(event.body.data)))
    return await _drive(run, hold, past.begin)


def reopened(kit: Kit, row: RunRow, hold: Hold, past: Past, segment: list[Event]) -> RunState:
    """The run as it stands, of whose history ``segment`` is replayed."""
    journal = Journal(kit.store, row.run_id, hold.epoch, row.last_seq, segment, kit.observers)
    ledger = load_ledger(past.task, past.envelope, past.history, len(segment))
    run = _run_state(kit, past.task, journal, ledger, row.session, hold)
    run.restore(past.envelope)
    not_replayed = past.history[: len(past.history) - len(segment)]
    run.past.collect(not_replayed)
    run.answers = answers_in(not_replayed)
    return run


async def _drive(run: RunState, hold: Hold, begin: Begin) -> Outcome:
    """The planner's way to an outcome, and every other way a run can end."""
    context = Context(run, ROOT, begin.counter, begin.step, seen=begin.seen)
    try:
        async with hold.kept(run.cancel_waits, run.take_cancel):
            outcome = _sound(run.kit.planner, await run.kit.planner.solve(run.task, context, begin.state))
        return await _finish(run, replace(outcome, label=outcome.label.meet(context.seen)))
    except Suspended as wait:
        return await _suspend(run, wait.reason, wait.waiting_for)
    except Cancelled as cancel:
        return await cancelled(run, cancel)
    except BudgetExceeded as over:
        return await _finish(run, Outcome("over_budget", reason=_how_to_go_on(run, over)))
    except asyncio.CancelledError:
        if run.ended:
            await run.journal.barrier()
        else:
            await _suspend(run, "interrupted")
        raise
    except (StoreError, ReplayMismatch):
        raise
    except Exception as error:
        where = "" if isinstance(error, AgentError) else traceback.format_exc(limit=-4)
        run.journal.write(ErrorRaised(type(error).__name__, str(error), where))
        return await _finish(run, Outcome("failed", reason=f"{type(error).__name__}: {error}"))
    finally:
        run.closed = True


def _sound(planner: Planner, ended: object) -> Outcome:
    """What a planner gave, if it is an outcome."""
    if isinstance(ended, Outcome) and ended.status in get_args(Status) and isinstance(ended.answer, str):
        return ended
    statuses = ", ".join(get_args(Status))
    raise ConfigError(
        f"expected the planner {planner.id!r} to end with an Outcome whose answer is a text and whose status is one of "
        f"{statuses}, got {ended!r}"
    )


async def cancelled(run: RunState, cancel: Cancelled) -> Outcome:
    """End the run: nothing more is done, every call has a result."""
    assert run.hold is not None, "only who holds a run ends it"
    async with run.hold.kept(lambda: False, lambda: None):
        events = run.kit.store.read(run.run_id)
        run.ledger.recount(spent_on(events))
        await answer_calls(run, open_calls(events), str(cancel))
    return await _finish(run, Outcome("cancelled", reason=str(cancel)))


async def _finish(run: RunState, outcome: Outcome) -> Outcome:
    name, blobs = put(outcome.answer)
    if run.kit.sandbox is not None:
        run.kit.sandbox.leave(run)
    finished = RunFinished(outcome.status, name, outcome.reason, outcome.label.spelled)
    run.journal.write(finished, step=run.ledger.spent.steps, blobs=blobs)
    run.ended = True
    await run.journal.barrier()
    return _with_figures(run, outcome)


async def _suspend(run: RunState, reason: str, waiting_for: tuple[str, ...] = ()) -> Outcome:
    run.journal.write(RunSuspended(reason, waiting_for), step=run.ledger.spent.steps)
    await run.journal.barrier()
    return _with_figures(run, Outcome("waiting", reason=reason, waiting_for=waiting_for))


def _with_figures(run: RunState, outcome: Outcome) -> Outcome:
    ledger = run.ledger
    return replace(
        outcome,
        run_id=run.run_id,
        steps=ledger.spent.steps,
        usage=ledger.usage,
        cost=ledger.spent.cost,
        duration_s=ledger.active_s,
        spent=ledger.to_json(),
    )


def _how_to_go_on(run: RunState, over: BudgetExceeded) -> str:
    where = f" in branch {over.branch}" if over.branch not in ("", ROOT) else ""
    raised = option_for(over.limit)
    return f"{over}{where}; to go on: agentrt budget {run.run_id} {raised}; agentrt resume {run.run_id}"


# -- loading --------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Past:
    """What the journal says of a run that is gone on with: how it began, and all since its last checkpoint."""

    task: Task
    manifest: Mapping[str, str]
    checkpoint_seq: int
    history: list[Event]
    begin: Begin
    envelope: Mapping[str, Any]


def past_of(kit: Kit, row: RunRow) -> Past:
    """Raises StoreError when the run never began."""
    first = kit.store.read(row.run_id, limit=1)[0] if row.last_seq else None
    if first is None or not isinstance(first.body, RunStarted):
        raise StoreError(f"run {row.run_id} has no beginning in the journal: it never started; run the task again")
    task, manifest = task_from_json(first.body.task), _last_manifest(kit, row, first.body)
    checkpoint_seq = kit.store.last_seq_of(row.run_id, Checkpoint.__name__, ROOT)
    history = kit.store.read(row.run_id, checkpoint_seq)
    begin, envelope = load_checkpoint(kit.store, row, checkpoint_seq, task)
    return Past(task, manifest, checkpoint_seq, history, begin, envelope)


def _run_state(kit: Kit, task: Task, journal: Journal, ledger: Ledger, session: str | None, hold: Hold) -> RunState:
    allowed = task.allowed_tools
    tools = {n: t for n, t in kit.tools.items() if allowed is None or n in allowed}
    return RunState(kit, task, journal, ledger, tools, session, hold)


def _told(task: Task) -> Label:
    """What a planner knows from the beginning was made from this."""
    return meet([task.label, *(message.label for message in task.history)])


def load_checkpoint(store: Store, row: RunRow, seq: int, task: Task) -> tuple[Begin, dict[str, Any]]:
    """Where the planner starts, and all that the checkpoint at event ``seq`` holds; 0 is the beginning of the run.

    Raises:
        StoreError: there is no checkpoint, or it was erased.
    """
    if seq == 0:
        return Begin(seen=_told(task)), {}
    event = store.read(row.run_id, seq - 1, limit=1)[0]
    if not isinstance(event.body, Checkpoint):
        raise StoreError(f"expected a checkpoint at event {seq} of run {row.run_id}, found {event.type}")
    envelope = json.loads(store.blob(event.body.state_blob))
    seen = label_from_json(envelope["seen"]) if "seen" in envelope else untrusted("earlier steps")
    return Begin(envelope["planner"], event.body.counter, envelope["step"], seen), envelope


def load_ledger(task: Task, envelope: Mapping[str, Any], history: list[Event], replayed: int) -> Ledger:
    """The checkpoint's figures and limits, and what changed since. Of the events after it the last ``replayed`` will be
    charged as they are replayed; what was spent on the others is spent all the same."""
    spent = Spent.from_json(envelope.get("spent", {}))
    spent.add(spent_on(history[: len(history) - replayed]))
    spent.active_s += worked_s(history)
    ledger = Ledger(Budget(**envelope["budget"]) if "budget" in envelope else task.budget, spent)
    ledger.changed = "budget" in envelope
    for event in history:
        if isinstance(event.body, InboxConsumed) and event.body.kind == "budget":
            ledger.raise_limits(event.body.data)
    return ledger


def _withdraw_questions(journal: Journal, history: list[Event]) -> None:
    """Other code will ask its own; nobody would read the answers to these. They belong to no effect of the new
    segment, hence without a key."""
    decided = {event.body.approval_id for event in history if isinstance(event.body, ApprovalDecided)}
    asked = {event.body.approval_id for event in history if isinstance(event.body, ApprovalAsked)}
    for name in sorted(asked - decided):
        journal.write(ApprovalDecided("", name, "superseded", "runtime", "the program changed"))


def after_segment_change(history: list[Event]) -> list[Event]:
    """Only what follows the last resume with changed code can be replayed by this code."""
    for index in range(len(history) - 1, -1, -1):
        body = history[index].body
        if isinstance(body, RunResumed) and body.changed:
            return history[index:]
    return history


def _last_manifest(kit: Kit, row: RunRow, started: RunStarted) -> Mapping[str, str]:
    seq = max(kit.store.last_seq_of(row.run_id, kind.__name__) for kind in (RunResumed, Forked))
    if seq == 0:
        return started.manifest
    body = kit.store.read(row.run_id, seq - 1, limit=1)[0].body
    return body.manifest if isinstance(body, RunResumed | Forked) else started.manifest


def answer_label(store: Store, row: RunRow) -> Label:
    """What a run's answer was made from; untrusted where its journal does not say."""
    return _label_of(_end_of(store, row))


def _end_of(store: Store, row: RunRow) -> RunFinished | None:
    seq = store.last_seq_of(row.run_id, RunFinished.__name__)
    body = store.read(row.run_id, seq - 1, limit=1)[0].body if seq else None
    return body if isinstance(body, RunFinished) else None


def _label_of(end: RunFinished | None) -> Label:
    return label_from_json(list(end.label)) if end is not None and end.label else untrusted("an earlier answer")


def outcome_of(store: Store, row: RunRow) -> Outcome:
    end = _end_of(store, row)
    return Outcome(
        row.status,  # type: ignore[arg-type]
        answer=row.answer,
        reason="" if end is None else end.reason,
        run_id=row.run_id,
        steps=row.steps,
        usage=Usage(row.input_tokens, row.output_tokens),
        cost=row.cost,
        label=_label_of(end),
    )
