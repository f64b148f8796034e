"""What a run looks like from outside, as JSON: how it stands, its events, the questions that wait. Every face that
programs read (``--json``, HTTP) shows these objects, so that a run reads the same wherever it is looked at."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from agentrt.core.codec import encode
from agentrt.core.errors import StoreError
from agentrt.core.events import Event, RunResumed, RunSuspended
from agentrt.core.models import Usage
from agentrt.core.store import PendingApproval, RunRow, Store
from agentrt.core.tasks import Outcome
from agentrt.runtime.contents import Recorded
from agentrt.runtime.runner import outcome_of
from agentrt.runtime.spending import spent_on, worked_s


def outcome_json(outcome: Outcome) -> dict[str, Any]:
    """The object that ``agentrt run --json`` prints. Cost in US dollars, ``duration_s`` in seconds of work."""
    usage = {
        "input_tokens": outcome.usage.input_tokens,
        "output_tokens": outcome.usage.output_tokens,
        "cached_tokens": outcome.usage.cached_tokens,
    }
    return {
        "run_id": outcome.run_id,
        "status": outcome.status,
        "answer": outcome.answer,
        "reason": outcome.reason,
        "steps": outcome.steps,
        "usage": usage,
        "cost": outcome.cost,
        "duration_s": round(outcome.duration_s, 3),
        "waiting_for": list(outcome.waiting_for),
    }


def outcome_so_far(store: Store, row: RunRow) -> Outcome:
    """How a run stands or ended, with its figures, from its journal alone. ``status`` is ``running`` while it goes on,
    and where nobody could say that it stopped."""
    events = store.read(row.run_id)
    spent, seen = spent_on(events), outcome_of(store, row)
    usage = Usage(row.input_tokens, row.output_tokens, spent.cached_tokens)
    seen = replace(seen, usage=usage, duration_s=worked_s(events))
    last = next((e.body for e in reversed(events) if isinstance(e.body, RunSuspended | RunResumed)), None)
    if row.status == "waiting" and isinstance(last, RunSuspended):
        seen = replace(seen, reason=last.reason, waiting_for=last.waiting_for)
    return seen


def events_json(store: Store, events: Sequence[Event]) -> Iterator[dict[str, Any]]:
    """Each event as one object, with the contents it names beside their digests; prompts by their digest only."""
    contents = Recorded(store, (event.body for event in events))
    for event in events:
        value: dict[str, Any] = {"type": event.type, **{k: v for k, v in encode(event).items() if k != "body"}}
        value["body"] = encode(event.body)
        for name, digest in list(value["body"].items()):
            if name.endswith("_blob") and digest and name != "prompt_blob":
                value["body"][name.removesuffix("_blob")] = content(contents, digest)
        yield value


def content(contents: Recorded, digest: str) -> str:
    """A content, or in brackets why it cannot be shown."""
    try:
        return contents.blob(digest)
    except StoreError as error:
        return f"({error})"


def pending_json(store: Store, pending: PendingApproval) -> dict[str, Any]:
    """What waits for a person: the question with all that an answer would hold for."""
    value = {"id": pending.id, "run_id": pending.run_id, "kind": pending.kind, "asked": pending.asked}
    body: dict[str, Any] = encode(pending.body)
    if body.get("preview_blob"):
        body["preview"] = store.blob(body["preview_blob"])
    return value | body
