"""A request as token ids, through the model's own chat template. Control tokens forged in user text, tool results or
tool descriptions are encoded as ordinary text. Called by ``local.engine`` once a request."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from typing import Any

from agentrt.core.errors import ConfigError
from agentrt.core.messages import Image, Message, Reasoning, Text, ToolCall, ToolResult
from agentrt.core.specs import ToolSpec


def prompt_ids(tokenizer: Any, messages: Sequence[Message], tools: Sequence[ToolSpec]) -> list[int]:
    """The prompt, up to where the model goes on.

    Raises:
        ConfigError: the template refuses this conversation, or a message holds what the model cannot read.
    """
    conversation: list[Any] = [turn for message in messages for turn in _turns(message, {t.name: t for t in tools})]
    try:
        ids = tokenizer.apply_chat_template(
            _whole(conversation),
            tools=_whole([_tool(t) for t in tools]) or None,
            add_generation_prompt=True,
            sanitize_control_tokens=True,
            return_dict=False,
        )
    except Exception as error:
        raise ConfigError(f"the model's chat template refuses this conversation: {error}") from error
    return list(ids)


def _whole(value: Any) -> Any:
    """The same without halves of surrogate pairs, which no tokenizer can read."""
    if isinstance(value, str):
        return value if value.isascii() else value.encode("utf-8", "replace").decode("utf-8")
    if isinstance(value, Mapping):
        return {_whole(k): _whole(v) for k, v in value.items()}
    return [_whole(item) for item in value] if isinstance(value, list) else value


def _tool(tool: ToolSpec) -> dict[str, Any]:
    parameters = _without_annotations(tool.parameters)
    return {
        "type": "function",
        "function": {"name": tool.name, "description": tool.description, "parameters": parameters},
    }


def _without_annotations(schema: Any) -> Any:
    """The schema without our own ``x-`` keys, which would only cost the model tokens, and without schemas that are
    plain true or false, which templates do not expect."""
    if isinstance(schema, Mapping):
        kept = {k: _without_annotations(v) for k, v in schema.items() if not str(k).startswith("x-")}
        if isinstance(kept.get("properties"), dict):
            inner = kept["properties"].items()
            kept["properties"] = {k: {} if v is True else v for k, v in inner if v is not False}
        return kept
    return [_without_annotations(item) for item in schema] if isinstance(schema, list) else schema


def _turns(message: Message, tools: Mapping[str, ToolSpec]) -> list[dict[str, Any]]:
    if any(isinstance(part, Image) for part in message.parts):
        raise ConfigError("this model reads text only, but the request holds an image; describe it in words")
    if message.role == "tool":
        return [
            {"role": "tool", "name": p.name, "content": p.text, "tool_call_id": _short(p.call_id)}
            for p in message.parts
            if isinstance(p, ToolResult)
        ]
    turn: dict[str, Any] = {
        "role": message.role,
        "content": "".join(p.text for p in message.parts if isinstance(p, Text | ToolResult)),
    }
    if message.role != "assistant":
        return [turn]
    thoughts = "".join(p.text for p in message.parts if isinstance(p, Reasoning))
    if thoughts:
        turn["reasoning_content"] = thoughts
    if message.refusal:
        turn["refusal"] = True
    if message.tool_calls:
        turn["tool_calls"] = [_call(c, tools.get(c.name)) for c in message.tool_calls]
    return [turn]


def _call(call: ToolCall, tool: ToolSpec | None) -> dict[str, Any]:
    """A call of the past, with its keys in the order of the schema, as the model would have written it."""
    order = list((tool.parameters.get("properties") or {}) if tool else ())
    known = {key: call.arguments[key] for key in order if key in call.arguments}
    arguments = {**known, **call.arguments}
    return {"type": "function", "id": _short(call.id), "function": {"name": call.name, "arguments": arguments}}


def _short(call_id: str) -> str:
    """Nine letters or digits: some templates insist on exactly that."""
    return hashlib.sha256(call_id.encode()).hexdigest()[:9]
