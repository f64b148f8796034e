"""Cancelling a run from outside. Whoever drives it hears of it and ends it; one that nobody drives is ended here."""

from __future__ import annotations

from agentrt.core.errors import Cancelled, LeaseLost, StoreError
from agentrt.core.store import RunRow
from agentrt.core.tasks import FINAL, Outcome
from agentrt.runtime.hold import Hold
from agentrt.runtime.kit import Kit
from agentrt.runtime.runner import after_segment_change, cancelled, held, outcome_of, past_of, reopened


async def cancel(kit: Kit, run_id: str, reason: str) -> Outcome | None:
    """End the run now if nobody drives it, and give its outcome: nothing more is done, what was under way is looked
    for with the kit's tools. ``None``: a live process drives it, and ends it when it next looks. A run that is over
    gives its outcome again.

    Raises:
        RunNotFound: there is no such run (a unique prefix of an id is enough).
        StoreError: it never began, or the store failed.
    """
    row = kit.store.get_run(run_id)
    if row.status in FINAL:
        return outcome_of(kit.store, row)
    kit.store.post(row.run_id, "cancel", {"reason": reason})
    try:
        with held(kit, row.run_id) as hold:
            return await _end(kit, kit.store.get_run(row.run_id), hold)
    except LeaseLost:
        return None


async def _end(kit: Kit, row: RunRow, hold: Hold) -> Outcome:
    if row.status in FINAL:  # whoever held it until now has heard
        return outcome_of(kit.store, row)
    past = past_of(kit, row)
    run = reopened(kit, row, hold, past, after_segment_change(past.history))
    try:
        run.take_cancel()
    except Cancelled as cancel:
        return await cancelled(run, cancel)
    raise StoreError(f"expected a cancellation in the inbox of run {row.run_id}, but it was taken already; try again")
