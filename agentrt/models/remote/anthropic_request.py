"""Requests in the form of Anthropic's Messages API: ``body_of`` makes the arguments of ``client.messages.create``.

Thinking goes back as it came, in the envelope of ``seal``: newer models refuse thinking whose prefix has changed
since, so each block remembers a hash of what stood before it and is left out when that is no longer so.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from agentrt.core.canonical import canonical_json
from agentrt.core.errors import ConfigError
from agentrt.core.messages import Image, Message, Part, Reasoning, Text, ToolCall, ToolResult
from agentrt.core.models import ModelRequest, Sampling
from agentrt.core.specs import ModelCard
from agentrt.models.remote.history import Names, mended, wire_name
from agentrt.models.remote.parameters import check_ranges, check_tool_choice, not_sent
from agentrt.models.remote.schemas import AnswerShape, answer_shape, enforceable, without_annotations

DEFAULT_MAX_TOKENS = 32_000
"""What an answer may cost at most when the request does not say; the API wants a number."""
ANSWER_TOOL = "final_answer"
_IMAGES = ("image/jpeg", "image/png", "image/gif", "image/webp")
_MARK = {"type": "ephemeral"}


@dataclass(frozen=True, slots=True)
class Options:
    """How to use a Claude model. ``thinking``: ``True`` and ``False`` switch it on and off where the model has a
    choice, a number is the budget in tokens of models that want one, ``None`` is the model's default. ``effort`` is
    ``low`` to ``max``. ``cache`` marks the stable prefix for the provider's prompt cache."""

    thinking: bool | int | None = None
    effort: str | None = None
    cache: bool = True


@dataclass
class Ask:
    """What to send, and what is needed to read the answer."""

    body: dict[str, Any]
    model: str
    names: Names
    prefix: str = ""
    shape: AnswerShape | None = None
    answer_tool: str | None = None
    notes: list[str] = field(default_factory=list)


def body_of(request: ModelRequest, card: ModelCard, options: Options) -> Ask:
    """The request for ``messages.create``.

    Raises:
        ConfigError: a parameter is out of its range, or the request contradicts itself.
    """
    ask = Ask({"model": card.name}, card.name, Names.of(request.tools))
    _sampling(ask, request.sampling, card)
    _structure(ask, request, card)
    forced = _tools(ask, request, card)
    thinking = _thinking(ask, card, options, forced)
    if options.effort is not None:
        ask.body.setdefault("output_config", {})["effort"] = options.effort
    _conversation(ask, request.messages, card, thinking)
    if options.cache:
        _mark_prefix(ask.body)
    if nudge := ask.body.pop("nudge", None):
        ask.body["messages"][-1]["content"].append({"type": "text", "text": nudge})
    ask.prefix = _prefix_digest(ask.body)
    return ask


def _sampling(ask: Ask, sampling: Sampling, card: ModelCard) -> None:
    check_ranges(sampling, "anthropic", temperature=1.0)
    known = card.extra.get("thinking", "unknown") != "unknown"
    if known and sampling.max_tokens is not None and sampling.max_tokens > card.max_output_tokens:
        raise ConfigError(
            f"expected max_tokens of at most {card.max_output_tokens} for {card.name}, got {sampling.max_tokens}"
        )
    ask.body["max_tokens"] = sampling.max_tokens or min(card.max_output_tokens, DEFAULT_MAX_TOKENS)
    if sampling.stop:
        ask.body["stop_sequences"] = list(sampling.stop)
    ask.notes += not_sent(sampling, "anthropic", "temperature", "top_p", "top_k", "min_p", "seed", "logprobs")


def _structure(ask: Ask, request: ModelRequest, card: ModelCard) -> None:
    if request.output_schema is None:
        return
    ask.shape = answer_shape(request.output_schema)
    native = enforceable(ask.shape.schema, recursion=False) if card.extra.get("structured") else None
    if native is not None:
        ask.body["output_config"] = {"format": {"type": "json_schema", "schema": native}}
        return
    taken = {wire_name(tool.name) for tool in request.tools}
    ask.answer_tool = ANSWER_TOOL if ANSWER_TOOL not in taken else ANSWER_TOOL + "_"
    ask.notes.append("the schema of the answer went as a tool and was checked afterwards")


def _tools(ask: Ask, request: ModelRequest, card: ModelCard) -> bool:
    """Tools and tool choice; says whether the choice is forced."""
    check_tool_choice(request)
    tools = [_tool(wire_name(t.name), t.description, without_annotations(t.parameters)) for t in request.tools]
    choice = request.tool_choice
    if ask.answer_tool is not None and ask.shape is not None:
        tools.append(_tool(ask.answer_tool, "Give the answer, once, when it is complete.", ask.shape.schema))
        choice = "required" if request.tools and choice in ("auto", "required") else choice
        choice = ask.answer_tool if choice in ("auto", "none") else choice
    if not tools:
        tools = _past_tools(request.messages)
        choice = "none" if tools else "auto"
    if not tools:
        return False
    ask.body["tools"] = tools
    forced = choice not in ("auto", "none")
    if forced and not card.extra.get("forced_tools"):
        what = "one of the tools" if choice == "required" else f"the tool {wire_name(choice)}"
        ask.body["nudge"] = f"Answer by calling {what}, not in plain text."
        ask.notes.append(f"{card.name} cannot be forced to call a tool: it was asked to call {what}")
        choice, forced = "auto", False
    ask.body["tool_choice"] = _choice(choice, card.parallel_calls)
    return forced


def _choice(choice: str, parallel: bool) -> dict[str, Any]:
    if choice in ("auto", "none"):
        value: dict[str, Any] = {"type": choice}
    elif choice == "required":
        value = {"type": "any"}
    else:
        value = {"type": "tool", "name": wire_name(choice)}
    return value if parallel or choice == "none" else {**value, "disable_parallel_tool_use": True}


def _tool(name: str, description: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {"name": name, "description": description, "input_schema": schema}


def _past_tools(messages: Sequence[Message]) -> list[dict[str, Any]]:
    """A conversation with tool calls must define tools, even where none may be called any more."""
    names = dict.fromkeys(wire_name(call.name) for message in messages for call in message.tool_calls)
    return [_tool(name, "No longer available.", {"type": "object", "properties": {}}) for name in names]


def _thinking(ask: Ask, card: ModelCard, options: Options, forced: bool) -> bool:
    """The thinking parameter; says whether thinking may go back."""
    mode, wanted = card.extra.get("thinking", "unknown"), options.thinking
    if isinstance(wanted, int) and not isinstance(wanted, bool):
        if mode not in ("manual", "unknown"):
            raise ConfigError(f"expected thinking=True or False for {card.name}, which takes no budget: use effort=…")
        if not 1024 <= wanted < ask.body["max_tokens"]:
            raise ConfigError(f"expected a thinking budget from 1024 up to max_tokens, got {wanted}")
    elif wanted and mode == "manual":
        raise ConfigError(f"expected a thinking budget in tokens for {card.name}, such as thinking=4096")
    off = wanted is False or (forced and bool(wanted or mode in ("default", "between")))
    if off and mode != "always":
        return _thinking_off(ask, mode, asked=wanted is False)
    if off:
        ask.notes.append(f"{card.name} always thinks: use effort='low' to shorten it")
    if isinstance(wanted, int) and not isinstance(wanted, bool):
        ask.body["thinking"] = {"type": "enabled", "budget_tokens": wanted}
    elif wanted or mode in ("always", "default", "between"):
        ask.body["thinking"] = {"type": "adaptive", "display": "summarized"}
    return True


def _thinking_off(ask: Ask, mode: str, *, asked: bool) -> bool:
    if not asked:
        ask.notes.append("a forced tool call excludes thinking: switched off for this call")
    switch = {"default": "disabled", "between": "between_tools"}.get(mode)
    if switch:
        ask.body["thinking"] = {"type": switch}
    return switch == "between_tools"


# -- the conversation ---------------------------------------------------------------------------------------


def _conversation(ask: Ask, messages: Sequence[Message], card: ModelCard, thinking: bool) -> None:
    start = next((i for i, m in enumerate(messages) if m.role != "system"), len(messages))
    system = [part.text for m in messages[:start] for part in m.parts if isinstance(part, Text) and part.text.strip()]
    if system:
        ask.body["system"] = [{"type": "text", "text": text} for text in system]
    prefix = _Prefix(ask.body)
    turns: list[dict[str, Any]] = []
    for message in mended(messages[start:]):
        role = "assistant" if message.role == "assistant" else "user"
        if not turns and role == "assistant":
            turns.append(prefix.take("user", [{"type": "text", "text": "(The beginning was left out.)"}]))
        trusted = prefix.digest() if card.extra.get("bound_thinking") else None
        blocks = [b for part in message.parts for b in _blocks(part, message, card.name, trusted if thinking else "")]
        if not blocks:
            continue
        turn = prefix.take(role, blocks)
        if turns and turns[-1]["role"] == role:
            turns[-1]["content"] = _results_first(turns[-1]["content"] + turn["content"])
        else:
            turns.append(turn)
    if not turns:
        raise ConfigError("expected at least one message of the user, got none: a model answers something")
    ask.body["messages"] = turns


def _results_first(blocks: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The API wants results directly behind their calls, before anything else the user says."""
    return sorted(blocks, key=lambda block: block["type"] != "tool_result")


def _blocks(part: Part, message: Message, model: str, trusted: str | None) -> Iterable[dict[str, Any]]:
    """The content blocks of a part. ``trusted``: the hash thinking must carry; ``None``: any; empty: none goes back."""
    match part:
        case Text():
            if part.text.strip():
                text = f"[system] {part.text}" if message.role == "system" else part.text
                yield {"type": "text", "text": text}
        case Image():
            if part.media_type not in _IMAGES:
                raise ConfigError(f"expected an image of type {', '.join(_IMAGES)}, got {part.media_type}: convert it")
            yield {"type": "image", "source": {"type": "base64", "media_type": part.media_type, "data": part.data}}
        case ToolCall():
            yield {"type": "tool_use", "id": part.id, "name": wire_name(part.name), "input": part.arguments}
        case ToolResult():
            result: dict[str, Any] = {"type": "tool_result", "tool_use_id": part.call_id, "content": part.text}
            yield {**result, "is_error": True} if part.is_error else result
        case Reasoning():
            yield from _unsealed(part, model, trusted)


def _mark_prefix(body: dict[str, Any]) -> None:
    """Cache what later requests repeat: the tools, the system prompt, and the conversation up to here."""
    ends = [body.get("tools"), body.get("system"), body["messages"][-1]["content"]]
    for blocks in ends:
        if blocks and blocks[-1].get("type") not in ("thinking", "redacted_thinking"):
            blocks[-1] = {**blocks[-1], "cache_control": _MARK}


# -- thinking -----------------------------------------------------------------------------------------------


class _Prefix:
    """A running hash of everything sent so far."""

    def __init__(self, body: dict[str, Any]) -> None:
        self._hash = hashlib.sha256(canonical_json([_bare(body.get(key)) for key in ("tools", "system")]).encode())

    def take(self, role: str, blocks: list[dict[str, Any]]) -> dict[str, Any]:
        for block in blocks:
            self._hash.update(canonical_json([role, _bare(block)]).encode("utf-8", "surrogatepass"))
        return {"role": role, "content": blocks}

    def digest(self) -> str:
        return self._hash.hexdigest()[:16]


def _prefix_digest(body: dict[str, Any]) -> str:
    prefix = _Prefix(body)
    for turn in body["messages"]:
        prefix.take(turn["role"], turn["content"])
    return prefix.digest()


def _bare(value: Any) -> Any:
    """Without cache marks, which move from request to request."""
    if isinstance(value, list):
        return [_bare(item) for item in value]
    return {k: v for k, v in value.items() if k != "cache_control"} if isinstance(value, dict) else value


def seal(kind: str, ask: Ask, secret: str) -> str:
    """The signature under which a block of the answer to ``ask`` is kept."""
    return "|".join((kind, ask.model, ask.prefix, secret))


def _unsealed(part: Reasoning, model: str, trusted: str | None) -> Iterable[dict[str, Any]]:
    """The block as the provider gave it, if it is ours to send back."""
    kind, sealed_model, prefix, secret = (*(part.signature or "").split("|", 3), "", "", "", "")[:4]
    if sealed_model != model or trusted == "" or (trusted is not None and trusted != prefix):
        return
    if kind == "thinking":
        yield {"type": "thinking", "thinking": part.text, "signature": secret}
    elif kind == "redacted":
        yield {"type": "redacted_thinking", "data": secret}
