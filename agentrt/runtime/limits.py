"""A run's limits as seen from outside, so that a person can change them relative to what they are now."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from agentrt.core.codec import task_from_json
from agentrt.core.errors import ConfigError, StoreError
from agentrt.core.events import ROOT, Checkpoint, InboxConsumed, RunStarted
from agentrt.core.store import Store
from agentrt.core.tasks import Budget
from agentrt.runtime.ledger import Ledger
from agentrt.runtime.spending import CALLS

WHOLE = frozenset({"steps", "model_calls", "tokens"})
_OPTIONS = {
    "steps": "--steps +10",
    "model calls": "--model-calls +10",
    "tokens": "--tokens +20000",
    "US dollars": "--cost +0.50",
    "seconds": "--seconds +600",
}


def limits_in_force(store: Store, run_id: str) -> Budget:
    """What the run may spend: its checkpoint's limits, changed by all that was posted since, heard or not.

    Raises:
        StoreError: the run never began.
    """
    started = store.read(run_id, limit=1)
    if not started or not isinstance(started[0].body, RunStarted):
        raise StoreError(f"run {run_id} never began: run its task again")
    seq = store.last_seq_of(run_id, Checkpoint.__name__, ROOT)
    budget = task_from_json(started[0].body.task).budget
    if seq:
        body = store.read(run_id, seq - 1, limit=1)[0].body
        assert isinstance(body, Checkpoint)
        saved = json.loads(store.blob(body.state_blob)).get("budget")
        budget = budget if saved is None else Budget(**saved)
    ledger = Ledger(budget)
    heard = [(e.body.kind, e.body.data) for e in store.read(run_id, seq) if isinstance(e.body, InboxConsumed)]
    for kind, data in (*heard, *((m.kind, m.data) for m in store.inbox(run_id))):
        if kind == "budget":
            ledger.raise_limits(data)
    return ledger.budget


def option_for(limit: str) -> str:
    """What raises a limit, by the name it ran out under, on the command line of ``agentrt budget``."""
    if limit.startswith(CALLS):
        return f"--tool '{limit.removeprefix(CALLS)}=N'"
    return _OPTIONS.get(limit, "…")


def changed_limits(present: Budget, asked: Mapping[str, str]) -> dict[str, Any]:
    """The new limits in absolute figures. A value is a number, ``+`` or ``-`` and a number to be added to the present
    limit, or ``none``.

    Raises:
        ConfigError: a name or value is not one of these.
    """
    names = {field.name for field in fields(Budget)} - {"tool_calls"}
    changes: dict[str, Any] = {}
    for name, text in asked.items():
        if name not in names:
            raise ConfigError(f"expected a limit of {', '.join(sorted(names))}, got {name!r}")
        changes[name] = None if text.lower() == "none" else _figure(name, text, getattr(present, name))
    return changes


def _figure(name: str, text: str, present: float | None) -> float:
    try:
        value: float = int(text) if name in WHOLE else float(text)
    except ValueError:
        kind = "a whole number" if name in WHOLE else "a number"
        raise ConfigError(f"expected {kind} for {name}, such as 10, +10 or none; got {text!r}") from None
    if text[0] in "+-":
        if present is None:
            raise ConfigError(f"{name} has no limit now, so there is nothing to add {text} to; give the limit itself")
        value += present
    if not 0 <= value < float("inf"):
        raise ConfigError(f"expected a limit of 0 or more for {name}, got {value:g}")
    return value
