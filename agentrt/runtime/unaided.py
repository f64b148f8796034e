"""Would the model have done the same without what others wrote?

Some models are told something from outside before they begin, such as the names of the workspace's files. Whatever they
then do is made from it, as far as labels go, and a write would wait for a person each time, although most writes owe
nothing to it: "make shopping.txt with milk and eggs" says it all. So before a change the run context asks once more,
without what came from outside. Calls that are made then as well were brought about by the user's words alone, for
there was nothing else to make them from; others keep the label they have.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from agentrt.core.models import ModelResponse
from agentrt.core.protocols import Tool


def calls_for_change(response: ModelResponse, tools: Mapping[str, Tool]) -> bool:
    """Whether a tool is called that acts, in an answer that is whole."""
    called = [tools[call.name].spec for call in response.message.tool_calls if call.name in tools]
    return response.finish_reason != "length" and any(spec.category == "action" for spec in called)


def same_calls(one: ModelResponse, other: ModelResponse) -> bool:
    """Whether both answers call the same tools with the same arguments, in the same order."""
    return _called(one) == _called(other)


def _called(response: ModelResponse) -> list[tuple[Any, ...]]:
    """Without the ids, which every answer has of its own."""
    return [(call.name, call.arguments, call.raw) for call in response.message.tool_calls]
