"""What to ask again after a call that failed and that its model would only talk about.

Most small models cannot read an error: they answer with its words. But the likeliest call was only the first of those
the search found, so the same question is put once more as if that call had not been made, and what was made is not
made again: the next likeliest. After Wang et al., "Robust Text-to-SQL Generation with Execution-Guided Decoding"
(2018), with a tool's own checks in place of a dry run: nothing is performed that was not decided on like every call.
Only tools that look something up are asked twice. A tool's schema may say by ``x-nothing`` which of its results tell
that nothing was found; a call that found nothing is tried again like one that failed, because a small model asks for
the wrong thing more often than for what is not there. Used by ``local.engine`` for cards with ``second_calls``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from agentrt.core.messages import Message, ToolCall, ToolResult
from agentrt.core.specs import ToolSpec

NOTHING = "x-nothing"
"""Schema annotation of a tool's parameters as a whole: a regular expression for results that found nothing."""
MOST_FAILURES = 2
"""Calls in vain since the user's last words after which the model is left to its answer."""


@dataclass(frozen=True)
class Failed:
    """``messages`` are those of the request without the calls of ``tool`` in vain."""

    messages: tuple[Message, ...]
    tool: ToolSpec


def failed(messages: Sequence[Message], tools: Sequence[ToolSpec]) -> Failed | None:
    """What failed last, if it is worth another try: its tool only looks something up, and it has not failed too
    often."""
    last = messages[-1].parts[-1] if messages and messages[-1].parts else None
    if not isinstance(last, ToolResult):
        return None
    tool = next((tool for tool in tools if tool.name == last.name and tool.category != "action"), None)
    if tool is None or not _in_vain(last, tool):
        return None
    begun = max((at for at, message in enumerate(messages) if message.role == "user"), default=-1) + 1
    errors = {
        part.call_id
        for message in messages[begun:]
        for part in message.parts
        if isinstance(part, ToolResult) and part.name == last.name and _in_vain(part, tool)
    }
    if len(errors) > MOST_FAILURES:
        return None
    kept = (_without(message, errors) for message in messages[begun:])
    return Failed((*messages[:begun], *(message for message in kept if message.parts)), tool)


def _in_vain(result: ToolResult, tool: ToolSpec) -> bool:
    nothing = tool.parameters.get(NOTHING)
    return result.is_error or (isinstance(nothing, str) and re.search(nothing, result.text.strip()) is not None)


def _without(message: Message, calls: set[str]) -> Message:
    def gone(part: object) -> bool:
        return (isinstance(part, ToolResult) and part.call_id in calls) or (
            isinstance(part, ToolCall) and part.id in calls
        )

    parts = tuple(part for part in message.parts if not gone(part))
    return message if len(parts) == len(message.parts) else replace(message, parts=parts)
