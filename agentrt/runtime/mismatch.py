"""What to say when a replay leaves the record: both requests, readable, and what differs between them.

Secrets are taken out before anything is compared or shown, for these errors end up in logs.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from agentrt.core.errors import ReplayMismatch
from agentrt.core.messages import Message, ToolCall, message_to_json
from agentrt.core.models import ModelRequest

_ADVICE = (
    "Planners must be deterministic functions of their context, and go on from a checkpoint without effects of their "
    "own before it."
)


def another_way(run_id: str, key: str, recorded: str, asked: str) -> ReplayMismatch:
    """Another kind of effect than the recorded one; the words say which."""
    return ReplayMismatch(
        f"on replay of run {run_id} the planner took another way at {key}: the journal holds {recorded}, the planner "
        f"now asks for {asked}. {_ADVICE}",
        key,
        recorded,
        asked,
    )


def another_prompt(
    run_id: str, key: str, messages: Sequence[Message], settings: Mapping[str, Any], request: ModelRequest
) -> ReplayMismatch:
    """A model call other than the recorded one, of which ``messages`` and ``settings`` are known."""
    now = {"tools": [tool.name for tool in request.tools], "tool_choice": request.tool_choice}
    then = {name: settings.get(name) for name in now}
    recorded, asked = _call(messages, then), _call(request.messages, now)
    what = "a model call"
    if recorded == asked:
        what = "the same model call with other tools, sampling or schema"
    return ReplayMismatch(
        f"on replay of run {run_id} the planner took another way at {key}: it asks for {what}, not the recorded one. "
        f"{_ADVICE}",
        key,
        recorded,
        asked,
    )


def another_call(run_id: str, key: str, tool: str, arguments: Mapping[str, Any], call: ToolCall) -> ReplayMismatch:
    """A tool call other than the recorded one."""
    recorded = _shown({"tool": tool, "arguments": arguments})
    asked = _shown({"tool": call.name, "arguments": call.arguments, **({"raw": call.raw} if call.raw else {})})
    return ReplayMismatch(
        f"on replay of run {run_id} the planner asked for another tool call at {key}: the journal holds {tool}, the "
        f"planner now asks for {call.name}. {_ADVICE}",
        key,
        recorded,
        asked,
    )


def _call(messages: Sequence[Message], settings: Mapping[str, Any]) -> str:
    return _shown({**settings, "messages": [message_to_json(message) for message in messages]})


def _shown(request: Mapping[str, Any]) -> str:
    """JSON with the lines of its texts as lines, so that a difference in a long prompt is a short one here."""
    from agentrt.guardrails.masking import redact

    return redact(json.dumps(request, indent=1, ensure_ascii=False).replace("\\n", "\n"))
