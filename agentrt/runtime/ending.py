"""The last look at a run that is cancelled: every call it made gets a result.

A call that was not begun was not performed. One that was announced and has no result, because a process died in
between, is asked of its tool: what a probe tells is recorded as known, everything else as unknown, and nothing is done
again. Calls of earlier programs are among them; what a later program took up has its result there.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence

from agentrt.core.errors import ToolError
from agentrt.core.events import Event, Intent, IntentWithdrawn, ToolFinished, ToolRejected, ToolRequested
from agentrt.core.messages import ToolCall, label_from_json
from agentrt.core.structs import struct
from agentrt.runtime.children import abandon
from agentrt.runtime.gate import CallSite, Pass
from agentrt.runtime.journal import put
from agentrt.runtime.performing import pre_images, probe
from agentrt.runtime.state import RunState
from agentrt.store.process import is_dead

NOT_DONE = "not performed: the run was cancelled"


@struct
class Open:
    """A call without a result, and how it was begun, if it was."""

    asked: ToolRequested
    intent: Intent | None

    @property
    def branch(self) -> str:
        return self.asked.key.rpartition("/")[0]


async def answer_calls(run: RunState, waiting: Sequence[Open], reason: str) -> None:
    """Give every call that has no result one, so that a run that ends here leaves no dangling call. What other runs
    are doing for such a call ends for the same reason."""
    for call in waiting:
        await abandon(run, call.asked, reason)
    known = await asyncio.gather(*(_known(run, call) for call in waiting))
    for call, happened in zip(waiting, known, strict=True):
        _finish(run, call, happened)
    for (branch, _), asked in run.unanswered.items():
        rejected = ToolRejected("", asked.id, asked.name, NOT_DONE, asked.arguments)
        run.journal.write(rejected, branch=branch, phase="observe")


def open_calls(events: Iterable[Event]) -> list[Open]:
    """Calls without a result, in the order in which they were made."""
    found: dict[tuple[str, str], Open] = {}
    for event in events:
        match event.body:
            case ToolRequested(key=key, call_id=name) as asked:
                found[key, name] = Open(asked, None)
            case Intent(key=key, call_id=name) as intent if (key, name) in found:
                found[key, name] = Open(found[key, name].asked, intent)
            case IntentWithdrawn(key=key):
                found.update({at: Open(call.asked, None) for at, call in found.items() if at[0] == key})
            case ToolFinished(key=key, call_id=name):
                found.pop((key, name), None)
            case _:
                pass
    return list(found.values())


async def _known(run: RunState, call: Open) -> bool | None:
    """Whether it took effect. A "no" is believed as ``outcomes`` believes it: when the process that began it is gone,
    and what it touches is as it was."""
    tool, asked, intent = run.tools.get(call.asked.tool), call.asked, call.intent
    if intent is None or _taken_up(run, intent):
        return False
    if tool is None:
        return None
    again = ToolCall(asked.call_id, asked.tool, intent.arguments)
    site, label = CallSite(asked.key, call.branch, 0), label_from_json(list(asked.label))
    attempted = Pass(site, again, tool, tool.classify(intent.arguments), label, earlier=intent)
    happened = await probe(run, attempted)
    if happened is False:
        try:
            return False if is_dead(intent.process) and pre_images(attempted) == intent.resources else None
        except ToolError:
            return None
    return happened


def _taken_up(run: RunState, intent: Intent) -> bool:
    """An earlier program began it, and the present one has settled it under another call."""
    mine = run.journal.unfinished_intents.get(intent.key)
    left = [entry.intent.idempotency_key for entry in run.past.unsettled]
    return (mine is None or mine.call_id != intent.call_id) and intent.idempotency_key not in left


def _finish(run: RunState, call: Open, happened: bool | None) -> None:
    asked, begun = call.asked, call.intent is not None
    texts = {
        True: f"{asked.tool} had been done before the run was cancelled (verified)",
        False: f"{NOT_DONE}; what was begun came to nothing, or was taken up by a later call" if begun else NOT_DONE,
        None: "interrupted: it is not known whether it took effect",
    }
    name, blobs = put(texts[happened])
    how = "probed" if happened else "denied"
    unknown = happened is None
    body = ToolFinished(asked.key, asked.call_id, asked.tool, name, not happened, 0.0, asked.label, how, unknown)  # type: ignore[arg-type]
    run.journal.write(body, branch=call.branch, blobs=blobs, phase="observe")
    run.unanswered.pop((call.branch, asked.call_id), None)
