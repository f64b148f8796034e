"""Records made of messages that left the window, so that they can be found again. Planners and the runtime
call it with ``Window.cut(...).moved_out``."""

from __future__ import annotations

from collections.abc import Iterable

from agentrt.core.canonical import digest_json
from agentrt.core.memory import MemoryRecord
from agentrt.core.messages import Message, Part, Text, ToolCall, ToolResult


def records_of(messages: Iterable[Message], *, user: str, run_id: str, created: float) -> list[MemoryRecord]:
    """One record per message that says something; ids follow from run and message, so that doing it twice
    stores nothing twice. Each keeps its message's label: what was untrusted stays so when it is recalled."""
    return [
        MemoryRecord(
            id=f"msg-{digest_json([run_id, message.digest])[:16]}",
            user=user,
            kind="tool_output" if message.role == "tool" else "message",
            text=text,
            created=created,
            label=message.label,
            run_id=run_id,
            source="window",
        )
        for message in messages
        if message.role != "system" and (text := _spoken(message))
    ]


def _spoken(message: Message) -> str:
    return "\n".join(line for part in message.parts if (line := _line(part)))


def _line(part: Part) -> str:
    match part:
        case Text(text=text, author="user" | "model"):
            return text.strip()
        case ToolCall(name=name, arguments=arguments):
            return f"called {name} with {', '.join(f'{k}={v}' for k, v in arguments.items()) or 'nothing'}"
        case ToolResult(name=name, text=text):
            return f"{name} gave: {text.strip()}"
        case _:
            return ""
