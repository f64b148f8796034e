"""What models and planners give, made sure of before it is judged, recorded or acted upon.

The backends of this package keep the protocol of ``Model``; one that a program brings along may not. What cannot be
meant otherwise is put right (whose words they are, a tuple for a list); arguments that JSON cannot say reach the gate
as what was written, which tells the model; anything else is the program's mistake. Called by ``asking`` and
``context``.
"""

from __future__ import annotations

import json
import math
from dataclasses import replace
from typing import Any, Final, NoReturn, get_args

from agentrt.core.canonical import canonical_json
from agentrt.core.errors import ModelError
from agentrt.core.messages import Message, Reasoning, Text, ToolCall
from agentrt.core.models import FinishReason, ModelResponse, Usage, with_message

_FINISHES: Final = frozenset(get_args(FinishReason))
_LONGEST_INT = 10_000
"""Bits. Longer ones Python does not write as text."""


def sound(answer: object, model: str) -> ModelResponse:
    """The response of the backend of this name.

    Raises:
        ModelError: it is none that can be recorded; says what was expected.
    """
    if not isinstance(answer, ModelResponse):
        raise ModelError(
            f"expected the model {model!r} to generate a ModelResponse, such as "
            f"ModelResponse(assistant('text'), 'stop'), got {_shown(answer)}"
        )
    usage, cost = answer.usage, answer.cost
    if answer.finish_reason not in _FINISHES:
        _wrong(model, f"a finish_reason of {', '.join(sorted(_FINISHES))}", answer.finish_reason)
    if not isinstance(usage, Usage) or not all(_counts(n) for n in (usage.input_tokens, usage.output_tokens)):
        _wrong(model, "a usage of whole numbers from 0", usage)
    if isinstance(cost, bool) or not isinstance(cost, int | float) or not 0 <= cost < math.inf:
        _wrong(model, "a cost in US dollars, a number from 0", cost)
    message = _message(answer.message, model)
    return answer if message is answer.message else with_message(answer, message)


def readable(call: ToolCall) -> ToolCall:
    """The call, with arguments as the journal would give them back. Where JSON cannot say them, as for NaN, they are
    left for the gate to read from what was written, and to answer with what is wrong."""
    arguments: Any = call.arguments
    if arguments.__class__ is not dict:
        return call
    try:
        if _is_json(arguments):
            return call
        return replace(call, arguments=json.loads(canonical_json(arguments)))
    except (TypeError, ValueError, RecursionError):
        return replace(call, arguments={}, raw=_written(arguments))


# -- inside ---------------------------------------------------------------------------------------------------


def _message(message: object, model: str) -> Message:
    if not isinstance(message, Message) or not isinstance(message.parts, tuple | list):
        _wrong(model, "a message such as assistant('text')", message)
    if message.role != "assistant":
        _wrong(model, "a message of the role assistant", message.role)
    parts = tuple([_part(part, model) for part in message.parts])
    same = parts.__class__ is message.parts.__class__ and all(a is b for a, b in zip(parts, message.parts, strict=True))
    return message if same else Message("assistant", parts, message.refusal)


def _part(part: object, model: str) -> Text | Reasoning | ToolCall:
    """A part as a model may write it, in the model's own name."""
    if isinstance(part, ToolCall):
        if not (isinstance(part.name, str) and isinstance(part.id, str) and isinstance(part.raw, str | None)):
            _wrong(model, "tool calls whose id, name and raw are texts", part)
        part = readable(part)
    elif not isinstance(part, Text | Reasoning) or not isinstance(part.text, str):
        _wrong(model, "parts that are Text, Reasoning or ToolCall", part)
    return part if part.author == "model" else replace(part, author="model")


def _is_json(value: Any) -> bool:
    """Whether it comes back from JSON just as it is."""
    kind = value.__class__
    if kind is str or kind is bool or value is None:
        return True
    if kind is dict:
        return all(key.__class__ is str and _is_json(item) for key, item in value.items())
    if kind is list:
        return all(map(_is_json, value))
    if kind is int:
        return bool(value.bit_length() < _LONGEST_INT)
    return kind is float and math.isfinite(value)


def _written(arguments: dict[str, Any]) -> str:
    """What cannot be said in JSON, as nearly as text can say it."""
    try:
        return json.dumps(arguments, ensure_ascii=False)
    except (TypeError, ValueError, RecursionError):
        return f"<{_shown(arguments)}>"


def _shown(value: object) -> str:
    try:
        text = repr(value)
    except Exception:
        text = f"an object of type {type(value).__name__}"
    return text if len(text) <= 200 else f"{text[:200]}…"


def _counts(number: object) -> bool:
    return isinstance(number, int) and number >= 0


def _wrong(model: str, expected: str, got: object) -> NoReturn:
    raise ModelError(f"expected the model {model!r} to give {expected}, got {_shown(got)}")
