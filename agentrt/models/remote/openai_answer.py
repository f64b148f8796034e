"""Answers of chat completions: the chunks of one stream, taken one by one, make a ``Reply``.

Servers that imitate the protocol differ in small ways: some give every call the index 0, leave out ids, end calls with
``stop``, or stream thinking in a field of their own. All of that is understood here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from agentrt.core.messages import Part, Reasoning, Text
from agentrt.core.models import FinishReason, TokenLogprob, Usage
from agentrt.models.remote.cards import estimate_tokens
from agentrt.models.remote.exchange import Feed, Reply
from agentrt.models.remote.openai_request import Ask
from agentrt.models.remote.replies import finished, read_call

_FINISH: dict[str, FinishReason] = {
    "stop": "stop",
    "length": "length",
    "tool_calls": "tool_calls",
    "function_call": "tool_calls",
    "content_filter": "content_filter",
}
_THINKING_FIELDS = ("reasoning_content", "reasoning")


@dataclass
class _Call:
    id: str = ""
    name: str = ""
    arguments: str = ""


class Reading:
    """Takes the chunks of one stream and gives the reply."""

    def __init__(self, ask: Ask, feed: Feed) -> None:
        self._ask, self._feed = ask, feed
        self._text = self._thinking = self._refusal = ""
        self._calls: list[_Call] = []
        self._by_index: dict[int, _Call] = {}
        self._finish: str | None = None
        self._usage: Usage | None = None
        self._logprobs: list[TokenLogprob] = []
        self._reply = Reply(notes=list(ask.notes))

    @property
    def complete(self) -> bool:
        return self._finish is not None

    @property
    def usage(self) -> Usage:
        return self._usage or Usage()

    def take(self, chunk: Any) -> None:
        if chunk.usage is not None:
            self._count(chunk.usage)
        self._reply.model = chunk.model or self._reply.model
        for name in ("id", "system_fingerprint"):
            if getattr(chunk, name, None):
                self._reply.extra[name] = getattr(chunk, name)
        for choice in chunk.choices or ():
            if choice.delta is not None:
                self._extend(choice.delta)
            if choice.logprobs is not None:
                self._logprobs += [_logprob(token) for token in choice.logprobs.content or ()]
            self._finish = choice.finish_reason or self._finish

    def reply(self) -> Reply:
        reply = self._reply
        parts: list[Part] = [Reasoning(self._thinking)] if self._thinking else []
        if self._text or self._refusal:
            parts.append(Text(self._text or self._refusal, "model"))
        for number, call in enumerate(self._calls, 1):
            call_id = call.id or f"call_{reply.extra.get('id', '')}_{number}"
            parts.append(read_call(call_id, self._ask.names.read(call.name), call.arguments))
        reply.parts = parts
        reply.finish_reason = _FINISH.get(self._finish or "", "stop")
        if self._refusal:
            reply.refusal, reply.finish_reason = True, "refusal"
        reply.logprobs = tuple(self._logprobs)
        reply.usage = self._usage or self._guess()
        return finished(reply, self._ask.answer_tool)

    def _count(self, usage: Any) -> None:
        details = usage.prompt_tokens_details
        self._usage = Usage(
            usage.prompt_tokens or 0,
            usage.completion_tokens or 0,
            (details.cached_tokens or 0) if details else 0,
            (details.cache_write_tokens or 0) if details else 0,
        )

    def _guess(self) -> Usage:
        self._reply.notes.append("the server gave no token counts: estimated by length")
        asked = sum(estimate_tokens(str(turn.get("content") or "")) for turn in self._ask.body["messages"])
        given = [self._text, self._thinking, *(call.arguments for call in self._calls)]
        return Usage(asked, sum(estimate_tokens(text) for text in given))

    def _extend(self, delta: Any) -> None:
        more = delta.model_extra or {}
        thinking = next((more[name] for name in _THINKING_FIELDS if isinstance(more.get(name), str)), "")
        self._thinking += thinking
        self._feed("reasoning", thinking)
        self._text += delta.content or ""
        self._feed("text", delta.content or "")
        self._refusal += delta.refusal or ""
        self._feed("text", delta.refusal or "")
        for piece in delta.tool_calls or ():
            self._extend_call(piece)

    def _extend_call(self, piece: Any) -> None:
        call = self._call(piece.index, piece.id)
        function = piece.function
        if function is None:
            return
        is_answer = (call.name or function.name) == self._ask.answer_tool
        if function.name and function.name != call.name:
            call.name += function.name
            self._feed("tool_name", "" if is_answer else self._ask.names.read(function.name))
        call.arguments += function.arguments or ""
        self._feed("text" if is_answer else "tool_arguments", function.arguments or "")

    def _call(self, index: int | None, call_id: str | None) -> _Call:
        """The call a piece belongs to; a new id begins a new call even at an index seen before."""
        known = self._by_index.get(index) if index is not None else (self._calls[-1] if self._calls else None)
        if known is None or (call_id and known.id and call_id != known.id):
            known = _Call()
            self._calls.append(known)
            if index is not None:
                self._by_index[index] = known
        known.id = known.id or call_id or ""
        return known


def _logprob(token: Any) -> TokenLogprob:
    top = tuple((other.token, other.logprob) for other in token.top_logprobs or ())
    return TokenLogprob(token.token, token.logprob, None, top)
