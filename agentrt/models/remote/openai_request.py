"""Requests in the form of chat completions: ``body_of`` makes the arguments of ``client.chat.completions.create``."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Literal

from agentrt.core.errors import ConfigError
from agentrt.core.messages import Image, Message, Text, ToolResult
from agentrt.core.models import ModelRequest, Sampling
from agentrt.core.specs import ModelCard, Schema
from agentrt.models.remote.history import Names, mended, wire_name
from agentrt.models.remote.parameters import check_ranges, check_tool_choice, not_sent
from agentrt.models.remote.schemas import AnswerShape, answer_shape, enforceable, without_annotations

ANSWER_TOOL = "final_answer"


@dataclass(frozen=True, slots=True)
class Options:
    """How to use a model behind chat completions.

    ``elsewhere``: the server is not OpenAI's, so its dialect is the older, common one. ``structured``: ask for JSON by
    ``response_format`` (``native``) or by a tool. ``usage``: ask for token counts at the end of the stream.
    """

    elsewhere: bool = False
    effort: str | None = None
    structured: Literal["native", "tool"] = "native"
    usage: bool = True


@dataclass
class Ask:
    """What to send, and what is needed to read the answer."""

    body: dict[str, Any]
    names: Names
    shape: AnswerShape | None = None
    answer_tool: str | None = None
    notes: list[str] = field(default_factory=list)


def body_of(request: ModelRequest, card: ModelCard, options: Options) -> Ask:
    """The request for ``chat.completions.create``.

    Raises:
        ConfigError: a parameter is out of its range, the request contradicts itself, or the model does not take
            tools through chat completions.
    """
    ask = Ask({"model": card.name}, Names.of(request.tools))
    _structure(ask, request, options)
    _tools(ask, request, card)
    _effort(ask, card, options)
    _sampling(ask, request.sampling, card, options)
    ask.body["messages"] = [turn for message in mended(request.messages) for turn in _turns(message)]
    if not ask.body["messages"]:
        raise ConfigError("expected at least one message, got none: a model answers something")
    if options.usage:
        ask.body["stream_options"] = {"include_usage": True}
    return ask


def _structure(ask: Ask, request: ModelRequest, options: Options) -> None:
    if request.output_schema is None:
        return
    ask.shape = answer_shape(request.output_schema)
    if options.structured == "tool":
        taken = {wire_name(tool.name) for tool in request.tools}
        ask.answer_tool = ANSWER_TOOL if ANSWER_TOOL not in taken else ANSWER_TOOL + "_"
        return
    strict = enforceable(ask.shape.schema, all_required=True)
    if strict is None:
        ask.notes.append("the schema of the answer cannot be enforced there and was checked afterwards")
    schema = {"name": "answer", "schema": strict or ask.shape.schema, "strict": strict is not None}
    ask.body["response_format"] = {"type": "json_schema", "json_schema": schema}


def _tools(ask: Ask, request: ModelRequest, card: ModelCard) -> None:
    check_tool_choice(request)
    tools = [_tool(wire_name(t.name), t.description, without_annotations(t.parameters)) for t in request.tools]
    choice = request.tool_choice
    if ask.answer_tool is not None and ask.shape is not None:
        tools.append(_tool(ask.answer_tool, "Give the answer, once, when it is complete.", ask.shape.schema))
        choice = "required" if request.tools and choice in ("auto", "required") else choice
        choice = ask.answer_tool if choice in ("auto", "none") else choice
    if not tools:
        return
    ask.body["tools"] = tools
    named = choice not in ("auto", "required", "none")
    ask.body["tool_choice"] = {"type": "function", "function": {"name": wire_name(choice)}} if named else choice
    if not card.parallel_calls:
        ask.body["parallel_tool_calls"] = False


def _tool(name: str, description: str, schema: Schema) -> dict[str, Any]:
    return {"type": "function", "function": {"name": name, "description": description, "parameters": schema}}


def _effort(ask: Ask, card: ModelCard, options: Options) -> None:
    """Newer reasoning models take tools here only without reasoning, or not at all."""
    effort, rule = options.effort, "ok" if options.elsewhere else card.extra.get("tools", "ok")
    if "tools" in ask.body and rule == "no":
        raise ConfigError(
            f"expected a model that takes tools through chat completions, but OpenAI gives {card.name} tools only "
            "through its Responses API: use one that can, such as gpt-6.1-terra, gpt-6-sol or gpt-5.4"
        )
    if "tools" in ask.body and rule in ("effort_none", "effort_absent"):
        if effort not in (None, "none"):
            ask.notes.append(f"{card.name} takes tools here only without reasoning: effort {effort!r} was not sent")
        effort = "none" if rule == "effort_none" else None
    if effort is not None:
        ask.body["reasoning_effort"] = effort


def _sampling(ask: Ask, sampling: Sampling, card: ModelCard, options: Options) -> None:
    check_ranges(sampling, "openai", temperature=2.0, stops=None if options.elsewhere else 4, logprobs=20)
    body = ask.body
    if sampling.max_tokens is not None:
        body["max_tokens" if options.elsewhere else "max_completion_tokens"] = sampling.max_tokens
    reasons = body.get("reasoning_effort") not in (None, "none")
    if not card.extra.get("sampling", True) or (reasons and not options.elsewhere):
        ignored = not_sent(sampling, "openai", "temperature", "top_p", "top_k", "min_p", "seed", "logprobs")
        ask.notes += ignored + (
            ["not sent, because openai does not take it for this model: stop"] * bool(sampling.stop)
        )
        return
    for name in ("temperature", "top_p", "seed"):
        if getattr(sampling, name) is not None:
            body[name] = getattr(sampling, name)
    if sampling.stop:
        body["stop"] = list(sampling.stop)
    if sampling.logprobs is not None:
        body |= {"logprobs": True, "top_logprobs": sampling.logprobs}
    if options.elsewhere:
        # vLLM, llama.cpp, SGLang and others take these beside the official parameters.
        more = {name: getattr(sampling, name) for name in ("top_k", "min_p") if getattr(sampling, name) is not None}
        if more:
            body["extra_body"] = more
    else:
        ask.notes += not_sent(sampling, "openai", "top_k", "min_p")


# -- the conversation ---------------------------------------------------------------------------------------


def _turns(message: Message) -> Iterable[dict[str, Any]]:
    """The wire messages of one message: tool results have one each."""
    if message.role == "assistant":
        if message.text or message.tool_calls:
            yield _assistant(message)
        return
    results = [part for part in message.parts if isinstance(part, ToolResult)]
    for result in results:
        prefix = "Error: " if result.is_error and not result.text.lower().startswith("error") else ""
        yield {"role": "tool", "tool_call_id": result.call_id, "content": prefix + result.text}
    content = [_content(part) for part in message.parts if isinstance(part, Text | Image)]
    if content:
        plain = all(item["type"] == "text" for item in content)
        role = "system" if message.role == "system" else "user"
        yield {"role": role, "content": "".join(item["text"] for item in content) if plain else content}


def _content(part: Text | Image) -> dict[str, Any]:
    if isinstance(part, Text):
        return {"type": "text", "text": part.text}
    return {"type": "image_url", "image_url": {"url": f"data:{part.media_type};base64,{part.data}"}}


def _assistant(message: Message) -> dict[str, Any]:
    turn: dict[str, Any] = {"role": "assistant", "content": message.text or None}
    if message.tool_calls:
        turn["tool_calls"] = [
            {
                "id": call.id,
                "type": "function",
                "function": {
                    "name": wire_name(call.name),
                    "arguments": json.dumps(call.arguments, ensure_ascii=False),
                },
            }
            for call in message.tool_calls
        ]
    return turn
