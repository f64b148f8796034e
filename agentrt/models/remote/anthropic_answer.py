"""Answers of Anthropic's Messages API: the events of one stream, taken one by one, make a ``Reply``."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from agentrt.core.messages import Part, Reasoning, Text
from agentrt.core.models import FinishReason, Usage
from agentrt.models.remote.anthropic_request import Ask, seal
from agentrt.models.remote.exchange import Feed, Reply
from agentrt.models.remote.replies import finished, read_call

_STOP: dict[str, FinishReason] = {
    "end_turn": "stop",
    "stop_sequence": "stop",
    "pause_turn": "stop",
    "tool_use": "tool_calls",
    "max_tokens": "length",
    "model_context_window_exceeded": "length",
    "refusal": "refusal",
}


@dataclass
class _Block:
    kind: str
    text: str = ""
    secret: str = ""
    id: str = ""
    name: str = ""
    given: dict[str, Any] = field(default_factory=dict)


class Reading:
    """Takes the events of one stream and gives the reply."""

    def __init__(self, ask: Ask, feed: Feed) -> None:
        self._ask, self._feed = ask, feed
        self._blocks: dict[int, _Block] = {}
        self._usage: dict[str, int] = {}
        self._stop: str | None = None
        self._reply = Reply(notes=list(ask.notes))
        self._complete = False

    @property
    def complete(self) -> bool:
        return self._complete

    @property
    def usage(self) -> Usage:
        """What the provider has counted so far; its input count leaves out what the cache did."""
        get = self._usage.get
        read, write = get("cache_read_input_tokens", 0), get("cache_creation_input_tokens", 0)
        return Usage(get("input_tokens", 0) + read + write, get("output_tokens", 0), read, write)

    def take(self, event: Any) -> None:
        match getattr(event, "type", None):
            case "message_start":
                self._reply.model = event.message.model
                self._reply.extra["id"] = event.message.id
                self._count(event.message.usage)
            case "content_block_start":
                self._start(event.index, event.content_block)
            case "content_block_delta":
                self._extend(self._blocks[event.index], event.delta)
            case "message_delta":
                self._stop = event.delta.stop_reason
                self._count(event.usage)
                if event.delta.stop_details is not None:
                    self._reply.extra["stop_details"] = event.delta.stop_details.model_dump(mode="json")
            case "message_stop":
                self._complete = True

    def reply(self) -> Reply:
        reply = self._reply
        reply.usage = self.usage
        reply.parts = [part for _, block in sorted(self._blocks.items()) for part in self._part(block)]
        reply.finish_reason = _STOP.get(self._stop or "", "stop")
        reply.refusal = self._stop == "refusal"
        why = (reply.extra.get("stop_details") or {}).get("explanation")
        if reply.refusal and why and not any(isinstance(part, Text) for part in reply.parts):
            reply.parts.append(Text(why, "model"))
        if self._stop == "model_context_window_exceeded":
            reply.notes.append("the context was full before the answer was complete")
        return finished(reply, self._ask.answer_tool)

    def _count(self, usage: Any) -> None:
        for name in ("input_tokens", "output_tokens", "cache_read_input_tokens", "cache_creation_input_tokens"):
            value = getattr(usage, name, None)
            if value is not None:
                self._usage[name] = value

    def _start(self, index: int, content: Any) -> None:
        block = _Block(content.type)
        self._blocks[index] = block
        match content.type:
            case "text":
                self._add(block, "text", content.text)
            case "thinking":
                block.secret = content.signature or ""
                self._add(block, "reasoning", content.thinking)
            case "redacted_thinking":
                block.secret = content.data
            case "tool_use":
                block.id, block.given = content.id, dict(content.input or {})
                block.name = self._ask.names.read(content.name)
                if content.name != self._ask.answer_tool:
                    self._feed("tool_name", block.name)
            case other:
                self._reply.notes.append(f"a block of type {other} was left out")

    def _extend(self, block: _Block, delta: Any) -> None:
        match delta.type:
            case "text_delta":
                self._add(block, "text", delta.text)
            case "thinking_delta":
                self._add(block, "reasoning", delta.thinking)
            case "signature_delta":
                block.secret += delta.signature
            case "input_json_delta":
                kind = "text" if block.name == self._ask.answer_tool else "tool_arguments"
                self._add(block, kind, delta.partial_json)

    def _add(self, block: _Block, kind: str, text: str) -> None:
        block.text += text
        self._feed(kind, text)

    def _part(self, block: _Block) -> Iterable[Part]:
        match block.kind:
            case "text" if block.text:
                yield Text(block.text, "model")
            case "thinking":
                yield Reasoning(block.text, seal("thinking", self._ask, block.secret))
            case "redacted_thinking":
                yield Reasoning("", seal("redacted", self._ask, block.secret))
            case "tool_use":
                yield read_call(block.id, block.name, block.text or json.dumps(block.given))
