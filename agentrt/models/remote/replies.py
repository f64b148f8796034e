"""From the events of a stream to a reply, as far as it is the same for both providers."""

from __future__ import annotations

import json
from contextlib import aclosing
from typing import Any, Protocol

from agentrt.core.messages import Part, Text, ToolCall
from agentrt.core.models import Usage
from agentrt.models.remote.connection import Connection
from agentrt.models.remote.exchange import Broken, Reply


class Reading(Protocol):
    """Takes the events of one stream."""

    @property
    def usage(self) -> Usage:
        """What has been counted so far, complete or not."""
        ...

    @property
    def complete(self) -> bool:
        """The answer's end was seen."""
        ...

    def take(self, event: Any) -> None: ...

    def reply(self) -> Reply: ...


async def read(connection: Connection, method: Any, body: dict[str, Any], reading: Reading) -> Reply:
    """Send one request and read its answer to the end.

    Raises:
        Broken: no answer came, it broke off, or it was not in the provider's format.
    """
    try:
        async with aclosing(connection.events(method, body)) as events:
            async for event in events:
                try:
                    reading.take(event)
                except (AttributeError, KeyError, TypeError, ValueError) as error:
                    detail = f"an event was not of the expected form: {error!r}"
                    raise Broken(connection.cut(detail)) from None
    except Broken as broken:
        raise Broken(broken.fault, reading.usage) from None
    if not reading.complete:
        raise Broken(connection.cut("the stream ended early"), reading.usage)
    return reading.reply()


def read_call(call_id: str, name: str, text: str) -> ToolCall:
    """A tool call with its arguments parsed; what does not parse is kept as ``raw`` for the runtime to repair."""
    try:
        value = json.loads(text) if text.strip() else {}
    except ValueError:
        value = None
    return ToolCall(call_id, name, value) if isinstance(value, dict) else ToolCall(call_id, name, {}, text)


def finished(reply: Reply, answer_tool: str | None) -> Reply:
    """The reply with a call of the answer tool turned into the text it stands for, and its finish reason in order."""
    if reply.refusal or reply.finish_reason == "content_filter":
        # What was begun before the refusal must not be carried out.
        reply.parts = [part for part in reply.parts if not isinstance(part, ToolCall)]
        return reply
    calls = [part for part in reply.parts if isinstance(part, ToolCall)]
    answers = [call for call in calls if call.name == answer_tool]
    if answers:
        # An answer given together with other calls was given too early: the results are not known yet.
        early = len(calls) > len(answers)
        kept: list[Part] = [p for p in reply.parts if p not in answers and (early or not isinstance(p, Text))]
        if not early:
            first = answers[0]
            kept.append(Text(json.dumps(first.arguments) if first.raw is None else first.raw, "model"))
            reply.finish_reason = "length" if reply.finish_reason == "length" else "stop"
        reply.parts = kept
    elif calls and reply.finish_reason == "length" and calls[-1].raw is not None:
        reply.cut_call = calls[-1].name
    elif calls and reply.finish_reason == "stop":
        # Some servers end with "stop" although they call.
        reply.finish_reason = "tool_calls"
    return reply
