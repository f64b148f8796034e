"""Requests to models and what comes back: the contract every backend keeps."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field, fields
from operator import attrgetter
from typing import Any, Literal

from agentrt.core.messages import Message
from agentrt.core.specs import Schema, ToolSpec
from agentrt.core.structs import struct

FinishReason = Literal["stop", "tool_calls", "length", "refusal", "content_filter"]
ToolChoice = Literal["auto", "required", "none"] | str
"""``auto``: the model decides; ``required``: it must call; ``none``: it must not; anything else names the
one tool it must call."""


@struct
class Sampling:
    """Decoding parameters. ``temperature`` 0 is plain arg max. ``None`` leaves a setting to the backend."""

    temperature: float | None = None
    top_p: float | None = None
    top_k: int | None = None
    min_p: float | None = None
    max_tokens: int | None = None
    seed: int | None = None
    stop: tuple[str, ...] = ()
    logprobs: int | None = None
    """How many alternatives to report per token; ``None`` reports nothing."""


@struct
class ModelRequest:
    messages: tuple[Message, ...]
    tools: tuple[ToolSpec, ...] = ()
    tool_choice: ToolChoice = "auto"
    sampling: Sampling = Sampling()
    output_schema: Schema | None = None
    """The text of the answer must be JSON that validates against this schema."""
    tool_scores: Mapping[str, float] = field(default_factory=dict)
    """Retrieval score (0 to 1) of each tool for the task at hand; engines with scored choice use it."""


@struct
class Usage:
    """Tokens. ``cached_tokens`` are the part of ``input_tokens`` read from a prefix cache."""

    input_tokens: int = 0
    output_tokens: int = 0
    cached_tokens: int = 0
    cache_write_tokens: int = 0

    def __add__(self, other: Usage) -> Usage:
        return Usage(
            self.input_tokens + other.input_tokens,
            self.output_tokens + other.output_tokens,
            self.cached_tokens + other.cached_tokens,
            self.cache_write_tokens + other.cache_write_tokens,
        )

    @property
    def total(self) -> int:
        return self.input_tokens + self.output_tokens


@struct
class TokenLogprob:
    """Natural logarithms of *unmasked* probabilities. ``legal_mass`` is the probability the model gave to
    all tokens the grammar allowed here: low mass means that it wanted to say something else."""

    token: str
    logprob: float
    legal_mass: float | None = None
    top: tuple[tuple[str, float], ...] = ()


@struct
class ModelResponse:
    message: Message
    finish_reason: FinishReason
    usage: Usage = Usage()
    model: str = ""
    cost: float = 0.0
    """US dollars."""
    ttft_s: float | None = None
    """Seconds to the first token."""
    duration_s: float = 0.0
    attempts: int = 1
    logprobs: tuple[TokenLogprob, ...] = ()
    notes: tuple[str, ...] = ()
    """What the caller should know: repaired JSON, keywords of a schema that were checked afterwards, …"""
    extra: Mapping[str, Any] = field(default_factory=dict)


def with_message(response: ModelResponse, message: Message) -> ModelResponse:
    """The response with another message; ``dataclasses.replace`` takes five times as long, which every step would."""
    return ModelResponse(message, *_BUT_MESSAGE(response))


_BUT_MESSAGE = attrgetter(*(f.name for f in fields(ModelResponse) if f.name != "message"))


@struct
class Delta:
    """A streamed piece. A higher ``attempt`` voids everything shown from the lower ones."""

    kind: Literal["text", "reasoning", "tool_name", "tool_arguments"]
    text: str
    attempt: int = 1


OnDelta = Callable[[Delta], None]
