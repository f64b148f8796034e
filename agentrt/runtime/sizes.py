"""How many tokens a request will take, counted before it is sent so that a budget can refuse it.

A message is counted once however often it is sent, so a step costs the same at the end of a run as at its start.
Models with their tokenizer at hand count exactly but for the frame of a chat; for the others the count is an
estimate, and the largest excess of the real figure over it in this run so far is added to the next.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from agentrt.core.canonical import canonical_json
from agentrt.core.messages import Image, Message, Part, Reasoning, Text, ToolCall, ToolResult
from agentrt.core.models import ModelRequest
from agentrt.memory.window import IMAGE_TOKENS, MESSAGE_OVERHEAD


@dataclass
class PromptSizes:
    """One per run."""

    count: Callable[[str], int]
    _known: dict[str, int] = field(default_factory=dict)
    _excess: float = 1.0

    def of(self, request: ModelRequest) -> int:
        messages = sum(self._size(m.digest, lambda m=m: _words(m)) for m in request.messages)  # type: ignore[misc]
        images = sum(isinstance(part, Image) for m in request.messages for part in m.parts)
        tools = sum(
            self._size(t.digest, lambda t=t: canonical_json([t.name, t.description, t.parameters]))  # type: ignore[misc]
            for t in request.tools
        )
        schema = self.count(canonical_json(request.output_schema)) if request.output_schema else 0
        frames = MESSAGE_OVERHEAD * (len(request.messages) + len(request.tools) + 1)
        return int((messages + tools + schema + frames) * self._excess) + IMAGE_TOKENS * images

    def learn(self, counted: int, real: int) -> None:
        """The call that was counted took so many."""
        if counted and real > counted:
            self._excess *= real / counted

    def _size(self, name: str, text: Callable[[], str]) -> int:
        if name not in self._known:
            self._known[name] = self.count(text())
        return self._known[name]


def _words(message: Message) -> str:
    return "\n".join(map(_text, message.parts))


def _text(part: Part) -> str:
    match part:
        case Text() | Reasoning() | ToolResult():
            return part.text
        case ToolCall():
            return f"{part.name} {part.raw or canonical_json(part.arguments)}"
    return ""
