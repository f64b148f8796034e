"""A conversation made acceptable to providers: names and ids they allow, every call answered, every answer asked for.

A window may have cut a conversation between a call and its result, and other backends give ids that are not unique
over a whole run. Providers refuse such conversations, so they are mended here, deterministically, before either
wire format is made from them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from agentrt.core.canonical import digest
from agentrt.core.messages import Message, Part, Text, ToolCall, ToolResult
from agentrt.core.specs import ToolSpec

_LONGEST = 64


@dataclass(frozen=True, slots=True)
class Names:
    """Tool names on the wire, where only letters, digits, ``_`` and ``-`` are allowed, and back."""

    back: dict[str, str]

    @classmethod
    def of(cls, tools: Iterable[ToolSpec]) -> Names:
        return cls({wire_name(tool.name): tool.name for tool in tools})

    def read(self, name: str) -> str:
        return self.back.get(name, name)


def wire_name(name: str) -> str:
    """The name itself where it is allowed, else one made from it that no other name gets."""
    if re.fullmatch(rf"[A-Za-z0-9_-]{{1,{_LONGEST}}}", name):
        return name
    plain = re.sub(r"[^A-Za-z0-9_-]", "_", name)
    return f"{plain[: _LONGEST - 9]}_{digest(name)[:8]}"


def mended(messages: Sequence[Message]) -> list[Message]:
    """The same conversation with unique ids, every call answered, and results without a call shown as text."""
    result: list[Message] = []
    used: set[str] = set()
    unanswered: list[tuple[str, ToolCall]] = []
    strays: list[Part] = []

    def settle() -> None:
        for _, call in unanswered:
            lost = ToolResult(call.id, call.name, "(no result was recorded for this call)", True)
            result.append(Message("tool", (lost,)))
        if strays:
            result.append(Message("user", tuple(strays)))
        unanswered.clear()
        strays.clear()

    for message in messages:
        if message.role == "tool":
            parts = [_answer(part, unanswered) for part in message.parts]
            strays += [part for part in parts if not isinstance(part, ToolResult)]
            if answers := tuple(part for part in parts if isinstance(part, ToolResult)):
                result.append(Message("tool", answers))
            continue
        settle()
        kept: list[Part] = []
        for part in message.parts:
            if isinstance(part, ToolCall):
                unanswered.append((part.id, replace(part, id=_unique(part.id, used))))
                part = unanswered[-1][1]
            kept.append(part)
        result.append(replace(message, parts=tuple(kept)))
    settle()
    return result


def _unique(call_id: str, used: set[str]) -> str:
    plain = re.sub(r"[^A-Za-z0-9_-]", "_", call_id)[:_LONGEST] or "call"
    wire_id, number = plain, 1
    while wire_id in used:
        number += 1
        wire_id = f"{plain[: _LONGEST - 8]}-{number}"
    used.add(wire_id)
    return wire_id


def _answer(part: Part, unanswered: list[tuple[str, ToolCall]]) -> Part:
    if not isinstance(part, ToolResult):
        return part
    for index, (call_id, call) in enumerate(unanswered):
        if call_id == part.call_id:
            del unanswered[index]
            return replace(part, call_id=call.id)
    return Text(f"[earlier result of {part.name}]\n{part.text}", "tool", part.label)
