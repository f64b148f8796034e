"""What spans and metrics say of an event, in the names of the GenAI semantic conventions.

No content: arguments, texts and reasons of checks may hold anything a run has seen. ``Content`` adds prompts, answers,
arguments and results where the user asked for them, without secrets and personal data.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from agentrt.core.canonical import canonical_json
from agentrt.core.codec import response_from_json
from agentrt.core.errors import StoreError
from agentrt.core.events import Event, ModelFinished, ModelStarted, RunStarted, ToolFinished, ToolRequested
from agentrt.core.messages import Message, Reasoning, Text, ToolCall, ToolResult
from agentrt.guardrails import redact, redact_json
from agentrt.runtime.transcripts import OneByOne, Transcripts

Attributes = dict[str, Any]
_MANIFEST = {
    "planner": "agentrt.planner",
    "prompts": "agentrt.prompts.hash",
    "tools": "agentrt.tools.hash",
    "policy": "agentrt.policy.digest",
    "code": "agentrt.version",
}
_SETTINGS = {
    "max_tokens": "gen_ai.request.max_tokens",
    "temperature": "gen_ai.request.temperature",
    "top_p": "gen_ai.request.top_p",
    "top_k": "gen_ai.request.top_k",
    "seed": "gen_ai.request.seed",
    "stop": "gen_ai.request.stop_sequences",
}
REMOTE = ("anthropic", "openai")


def provider(manifest: Mapping[str, str]) -> str:
    """Who runs the model: from the model string, or from the model's name where a ready-made model was given."""
    prefix, _, rest = manifest.get("model_string", "").partition(":")
    if prefix:
        return prefix if prefix in REMOTE or not rest else {"torch": "agentrt.local"}.get(prefix, prefix)
    name = manifest.get("model", "")
    if name.startswith("claude"):
        return "anthropic"
    return "openai" if name.startswith(("gpt", "o1", "o3", "o4")) else "custom"


def of_manifest(manifest: Mapping[str, str]) -> Attributes:
    """The hashes that tell one release of an agent from another."""
    return {name: manifest[key] for key, name in _MANIFEST.items() if manifest.get(key)}


def of_run(event: Event, manifest: Mapping[str, str]) -> Attributes:
    planner, _, version = manifest.get("planner", "").partition("@")
    values: Attributes = {
        "gen_ai.operation.name": "invoke_agent",
        "gen_ai.agent.name": planner or "agent",
        "gen_ai.agent.version": version or None,
        "gen_ai.provider.name": provider(manifest),
        "gen_ai.request.model": manifest.get("model"),
        **of_manifest(manifest),
    }
    if isinstance(event.body, RunStarted):
        values["gen_ai.conversation.id"] = event.body.session
        values["agentrt.run.parent"] = event.body.parent
        values["enduser.id"] = event.body.task.get("user")
    return present(values)


def of_model(body: ModelStarted, manifest: Mapping[str, str]) -> Attributes:
    values: Attributes = {
        "gen_ai.operation.name": "chat",
        "gen_ai.provider.name": provider(manifest),
        "gen_ai.request.model": body.model,
        "gen_ai.request.stream": True,
        "agentrt.attempt": body.attempt,
        "agentrt.request.hash": body.fingerprint,
        "agentrt.prompts.hash": manifest.get("prompts"),
        "agentrt.tools.hash": manifest.get("tools"),
    }
    values |= {name: body.settings.get(key) for key, name in _SETTINGS.items()}
    return present(values)


def of_answer(body: ModelFinished, cost: float) -> Attributes:
    usage = body.usage
    return present(
        {
            "gen_ai.response.finish_reasons": [body.finish_reason],
            "gen_ai.usage.input_tokens": usage.input_tokens,
            "gen_ai.usage.output_tokens": usage.output_tokens,
            "gen_ai.usage.cache_read.input_tokens": usage.cached_tokens or None,
            "gen_ai.usage.cache_creation.input_tokens": usage.cache_write_tokens or None,
            "gen_ai.response.time_to_first_chunk": body.ttft_s,
            "agentrt.cost": cost,
            "agentrt.attempts": body.attempts,
        }
    )


def tool_name(tool: str) -> str:
    """A model may call what does not exist by any name; what is no name is not repeated."""
    return tool if re.fullmatch(r"[\w.:-]{1,64}", tool) else "(no name)"


def of_tool(tool: str, call_id: str, effects: tuple[str, ...] = ()) -> Attributes:
    return present(
        {
            "gen_ai.operation.name": "execute_tool",
            "gen_ai.tool.name": tool_name(tool),
            "gen_ai.tool.call.id": call_id,
            "gen_ai.tool.type": "function",
            "agentrt.tool.effects": list(effects) or None,
        }
    )


def present(values: Mapping[str, Any]) -> Attributes:
    return {name: value for name, value in values.items() if value is not None}


@dataclass(frozen=True)
class Content:
    """Reads what was said from the journal's blobs. What was erased there is not said."""

    read: Callable[[str], str]

    def of_prompt(self, body: ModelStarted) -> Attributes:
        try:
            messages = Transcripts(OneByOne(self.read)).fetch(body.prompt_blob)
        except StoreError:
            return {}
        return {"gen_ai.input.messages": self._said([_message(m) for m in messages])}

    def of_answer(self, body: ModelFinished) -> Attributes:
        try:
            response = response_from_json(json.loads(self.read(body.response_blob)))
        except StoreError:
            return {}
        said = {**_message(response.message), "finish_reason": body.finish_reason}
        return {"gen_ai.output.messages": self._said([said])}

    def of_call(self, body: ToolRequested) -> Attributes:
        return {"gen_ai.tool.call.arguments": self._said(body.arguments)}

    def of_result(self, body: ToolFinished) -> Attributes:
        try:
            return {"gen_ai.tool.call.result": redact(self.read(body.output_blob))}
        except StoreError:
            return {}

    def _said(self, value: Any) -> str:
        return canonical_json(redact_json(value))


def _message(message: Message) -> dict[str, Any]:
    parts: list[dict[str, Any]] = []
    for part in message.parts:
        match part:
            case Text(text=text):
                parts.append({"type": "text", "content": text})
            case Reasoning(text=text):
                parts.append({"type": "reasoning", "content": text})
            case ToolCall(id=name, name=tool, arguments=arguments):
                parts.append({"type": "tool_call", "id": name, "name": tool, "arguments": arguments})
            case ToolResult(call_id=name, text=text):
                parts.append({"type": "tool_call_response", "id": name, "response": text})
    return {"role": message.role, "parts": parts}
