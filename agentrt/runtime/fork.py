"""Forking a run: a new run that shares another's history up to a point and goes on from there.

The shared events are *copied*, the content they name is not (blobs are stored once, by hash). So a fork is a
complete run: it can be shown, exported, resumed and replayed alone, and the other run may be pruned. What was
paid for the shared steps is not paid again, so the copies cost nothing; their tokens count, because they are in
the fork's context. The world is not rewound: what the other run wrote before the point is known to the fork as
done, what it wrote later is listed in the ``Forked`` event, which every face shows as a warning.

A fork may be taken of any run in any state, also while another process drives it: only the store is read.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from agentrt.core.canonical import canonical_json
from agentrt.core.errors import ForkError
from agentrt.core.events import (
    ROOT,
    ApprovalAsked,
    ApprovalDecided,
    Checkpoint,
    Event,
    Forked,
    Intent,
    IntentWithdrawn,
    ModelFinished,
    ModelStarted,
    QuestionAnswered,
    QuestionAsked,
    RunResumed,
    RunStarted,
    StepStarted,
    ToolFinished,
    ToolRequested,
    ValueTaken,
)
from agentrt.core.ids import new_id
from agentrt.core.store import RunRow, Store
from agentrt.runtime.effects import is_outward
from agentrt.runtime.journal import Journal
from agentrt.runtime.kit import Kit
from agentrt.runtime.transcripts import Transcripts

REPLACED = ("model", "model_string", "policy")
"""Entries of the manifest that a fork takes from now: they change who decides, not how the record is read."""
MAX_LISTED = 50
_DIGEST = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True, slots=True)
class ForkPoint:
    """Where a run can be forked. ``events`` are what a fork shares; ``from_seq`` is the checkpoint it goes on from;
    ``seq`` the last shared event; ``later_writes`` what the run changed in the world after that."""

    run_id: str
    at: str
    seq: int
    from_seq: int
    events: tuple[Event, ...]
    later_writes: tuple[str, ...]


def fork_point(store: Store, run_id: str, at: int | str | None = None) -> ForkPoint:
    """The point before a step.

    Args:
        at: a step's number (that step and all after it are done anew); ``"node:ID"`` or an id, a step of a plan;
            ``"seq:N"``, an event; ``None``, the last point at which the run could go on.

    Raises:
        RunNotFound, JournalVersion: there is no such run, or it was written by a newer agentrt.
        ForkError: it has no such step, or a write whose outcome is not known was under way there.
        StoreError: what the fork would go on from was erased.
    """
    row = store.get_run(run_id)
    history = store.read(row.run_id)
    if not history or not isinstance(history[0].body, RunStarted):
        raise ForkError(f"run {row.run_id} never began, so there is nothing to fork: run its task again")
    name, cut = _cut(history, at)
    cut = _back_to_checkpoint(history, cut)
    shared = history[:cut]
    shared += _results_under_way(row.run_id, shared, history[cut:])
    from_seq = max((e.seq for e in shared if isinstance(e.body, Checkpoint) and e.branch == ROOT), default=0)
    _check_readable(store, history, from_seq, cut)
    taken = {e.seq for e in shared}
    later = _writes(history[:cut], [e for e in history[cut:] if e.seq not in taken])
    return ForkPoint(row.run_id, name, cut, from_seq, tuple(_without_open_questions(shared)), later)


async def fork(kit: Kit, point: ForkPoint) -> str:
    """Write the new run; gives its id. It is then resumed like any other.

    Raises:
        ForkError: this agent's planner is another than the run's.
    """
    started = point.events[0].body
    assert isinstance(started, RunStarted)
    recorded = _manifest_of(point.events)
    _check_planner(recorded, kit.manifest, point)
    manifest = {**recorded, **{k: kit.manifest[k] for k in REPLACED if k in kit.manifest}}
    changed = tuple(sorted(k for k in REPLACED if recorded.get(k) != manifest.get(k)))
    parent = kit.store.get_run(point.run_id)
    run_id = new_id("run")
    now = Journal(kit.store, run_id, 0, 0).now()
    kit.store.create_run(RunRow(run_id, parent.goal, "running", now, now, parent.user, None, point.run_id))
    epoch = kit.store.acquire(run_id, kit.owner, kit.lease_s)
    try:
        copies = [_copy(event, run_id, seq) for seq, event in enumerate(point.events, 1)]
        copies[0] = replace(copies[0], body=replace(started, parent=point.run_id, session=None))
        from_seq = next((c.seq for c, e in zip(copies, point.events, strict=True) if e.seq == point.from_seq), 0)
        forked = Forked(point.run_id, point.seq, point.at, from_seq, manifest, changed, point.later_writes)
        last = Event(run_id, len(copies) + 1, now, forked, step=copies[-1].step)
        kit.store.append(run_id, epoch, [*copies, last])  # one transaction: a fork is there whole or not at all
        await kit.store.barrier(run_id)
    finally:
        kit.store.release(run_id, epoch)
    for observer in kit.observers:
        observer.on_event(last)
    return run_id


# -- where to cut ---------------------------------------------------------------------------------------------


def _cut(history: Sequence[Event], at: int | str | None) -> tuple[str, int]:
    """What the place is called, and how many events come before it."""
    if at is None:
        last = max((e.seq for e in history if isinstance(e.body, Checkpoint) and e.branch == ROOT), default=1)
        return "the last checkpoint", last
    if isinstance(at, int) or at.isdecimal():
        return f"step {at}", _before_step(history, int(at))
    kind, _, rest = at.partition(":")
    if kind == "seq" and rest.isdecimal():
        if not 1 <= int(rest) <= len(history):
            raise ForkError(f"run {history[0].run_id} has events 1 to {len(history)}, there is none numbered {rest}")
        return f"event {rest}", int(rest)
    name = rest if kind == "node" and rest else at
    return f"node {name}", _before_node(history, name)


def _before_step(history: Sequence[Event], number: int) -> int:
    steps = {e.body.value: e for e in history if isinstance(e.body, ValueTaken) and e.body.kind == "step"}
    if number not in steps:
        known = f"steps {min(steps)} to {max(steps)}" if steps else "no steps yet"
        raise ForkError(f"run {history[0].run_id} has {known}, there is no step {number}; see agentrt show")
    return _begun(history, steps[number])


def _begun(history: Sequence[Event], step: Event) -> int:
    """How many events come before the step; what was said to it belongs to it."""
    key, cut = getattr(step.body, "key", ""), step.seq - 1
    for event in reversed(history[: step.seq - 1]):
        if isinstance(event.body, RunResumed):
            break
        if getattr(event.body, "key", "") == key:
            cut = event.seq - 1
    return cut


def _before_node(history: Sequence[Event], name: str) -> int:
    places = {e.body.node: n for n, e in enumerate(history) if isinstance(e.body, StepStarted)}
    if name not in places:
        known = f"nodes {', '.join(places)}" if places else "no nodes of a plan (its planner works step by step)"
        raise ForkError(f"run {history[0].run_id} has {known}, there is no node {name!r}; see agentrt show")
    branch = history[places[name]].branch
    before = next(e for e in reversed(history[: places[name]]) if e.branch == branch and isinstance(e.body, ValueTaken))
    return before.seq - 1


def _back_to_checkpoint(history: Sequence[Event], cut: int) -> int:
    """To the checkpoint before, if nothing but bookkeeping lies between: from there any planner can go on, whatever
    its prompts have become, and it hears what is said to the fork before it acts."""
    for event in reversed(history[:cut]):
        if isinstance(event.body, Checkpoint) and event.branch == ROOT:
            return event.seq
        noted = isinstance(event.body, ValueTaken) and event.body.kind.startswith("record ")
        if not noted and not isinstance(event.body, StepStarted):
            return cut
    return cut


# -- what is shared -------------------------------------------------------------------------------------------


def _results_under_way(run_id: str, shared: Sequence[Event], later: Sequence[Event]) -> list[Event]:
    """Results of writes that were under way at the cut: they happened, so the fork must know.

    Raises:
        ForkError: nobody knows how such a write ended.
    """
    open_keys: set[str] = set()
    for event in shared:
        if isinstance(event.body, Intent):
            open_keys.add(event.body.key)
        elif isinstance(event.body, ToolFinished | IntentWithdrawn):
            open_keys.discard(event.body.key)
    found = [e for e in later if isinstance(e.body, ToolFinished) and e.body.key in open_keys]
    unknown = open_keys - {e.body.key for e in found if isinstance(e.body, ToolFinished)}
    if unknown:
        raise ForkError(
            f"a write of run {run_id} is under way there and it is not known whether it took effect; fork at an "
            f"earlier step, or settle it first: agentrt resume {run_id}"
        )
    return found


def _without_open_questions(events: Iterable[Event]) -> list[Event]:
    """Questions nobody had answered belong to the other run; the fork asks its own."""
    events = list(events)
    answered = {e.body.approval_id for e in events if isinstance(e.body, ApprovalDecided)}
    answered |= {e.body.question_id for e in events if isinstance(e.body, QuestionAnswered)}

    def is_open(event: Event) -> bool:
        body = event.body
        if isinstance(body, ApprovalAsked):
            return body.approval_id not in answered
        return isinstance(body, QuestionAsked) and body.question_id not in answered

    return [event for event in events if not is_open(event)]


def _copy(event: Event, run_id: str, seq: int) -> Event:
    return replace(event, run_id=run_id, seq=seq, cost=0.0)


def _writes(before: Sequence[Event], later: Sequence[Event]) -> tuple[str, ...]:
    requests = {e.body.key: e.body for e in (*before, *later) if isinstance(e.body, ToolRequested)}
    lines = []
    for event in later:
        body = event.body
        if not isinstance(body, ToolFinished) or body.is_error or body.how == "denied":
            continue
        asked = requests.get(body.key)
        if asked is not None and is_outward(asked.effects):
            text = f"{asked.tool} {canonical_json(asked.arguments)}"
            lines.append(text if len(text) <= 200 else text[:199] + "…")
    return tuple(lines[:MAX_LISTED])


# -- checks ---------------------------------------------------------------------------------------------------


def _check_readable(store: Store, history: Sequence[Event], from_seq: int, cut: int) -> None:
    """Everything the planner would load is still there: the checkpoint with its messages, and what follows it.

    Raises:
        StoreError: something was erased.
    """
    if from_seq:
        checkpoint = history[from_seq - 1].body
        assert isinstance(checkpoint, Checkpoint)
        for name in _transcripts(json.loads(store.blob(checkpoint.state_blob))):
            Transcripts(store).fetch(name)
    for event in history[from_seq:cut]:
        if isinstance(event.body, ModelFinished):
            store.blob(event.body.response_blob)
        elif isinstance(event.body, ToolFinished):
            store.blob(event.body.output_blob)


def _transcripts(state: Any) -> Iterable[str]:
    """The references to kept messages in a planner's state; see ``RunContext.keep``."""
    if isinstance(state, dict):
        for key, value in state.items():
            if key == "messages" and isinstance(value, str) and _DIGEST.fullmatch(value):
                yield value
            else:
                yield from _transcripts(value)


def _manifest_of(events: Sequence[Event]) -> Mapping[str, str]:
    """The manifest in force at the end of these events."""
    for event in reversed(events):
        if isinstance(event.body, RunResumed | Forked | RunStarted):
            return event.body.manifest
    raise AssertionError("a run begins with RunStarted")


def _check_planner(recorded: Mapping[str, str], present: Mapping[str, str], point: ForkPoint) -> None:
    was, now = (m.get("planner", "").partition("@")[0] for m in (recorded, present))
    if was != now and any(isinstance(e.body, Checkpoint | ModelStarted) for e in point.events):
        raise ForkError(
            f"run {point.run_id} was planned by {was}, and its state means nothing to {now}: fork it with the planner "
            "it has, or run its task anew with another"
        )
