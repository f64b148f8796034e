"""Runs that a call began: found by the call, so that the same one is gone on with, and ended with the run that asked.

A tool that has another run do the work names that run's session after the call's idempotency key. Whoever cancels the
run that asked may not have that tool (another program, the command line): then the cancellation is left in the other
run's inbox, and whoever goes on with that run ends it before anything else is done.
"""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from agentrt.core.canonical import digest
from agentrt.core.events import ChildRun, ToolRequested
from agentrt.core.store import RunRow, Store
from agentrt.core.tasks import FINAL, Outcome
from agentrt.runtime.state import RunState


@runtime_checkable
class Delegating(Protocol):
    """A tool that has a run of its own do the work."""

    async def abandon(self, idempotency_key: str, reason: str) -> Outcome | None:
        """End what was begun for this call. ``None``: nothing was, or a live process ends it when it next looks."""
        ...


def session_for(idempotency_key: str) -> str:
    """The session of the run that a call begins."""
    return f"sub-{idempotency_key[:24]}"


def begun_for(store: Store, idempotency_key: str) -> RunRow | None:
    """The run that a call began, if it did."""
    found = store.list_runs(session=session_for(idempotency_key), limit=1)
    return found[0] if found else None


def call_identity(run_id: str, key: str) -> str:
    """The idempotency key of the call under ``key``: the same on every attempt, whichever process makes it."""
    return digest(f"{run_id}:{key}")


async def abandon(run: RunState, asked: ToolRequested, reason: str) -> None:
    """End the run that this call began, and charge what it spent to the run that asked."""
    identity = call_identity(run.run_id, asked.key)
    tool: object = run.tools.get(asked.tool)
    if isinstance(tool, Delegating):
        outcome = await tool.abandon(identity, reason)
        if outcome is not None:
            run.journal.write(told(asked.key, outcome), branch=asked.key.rpartition("/")[0], phase="act")
            run.ledger.charge(outcome.spent)
    elif tool is None:
        begun = begun_for(run.kit.store, identity)
        if begun is not None and begun.status not in FINAL:
            run.kit.store.post(begun.run_id, "cancel", {"reason": reason})


def told(key: str, outcome: Outcome) -> ChildRun:
    """What the run that asked by the call under ``key`` records of the one that did the work."""
    return ChildRun(key, outcome.run_id, {"status": outcome.status, "spent": dict(outcome.spent)})
