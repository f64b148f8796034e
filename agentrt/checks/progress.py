"""Is the run getting anywhere? Patterns of a stuck agent, found in its own messages.

The patterns are the ones users of agent runtimes report most: the same call with the same observation again
and again, two such calls in alternation, and talk without action. Calls that differ in their arguments or
observations are work, not a loop, however many there are.
"""

from __future__ import annotations

from collections.abc import Sequence

from agentrt.core.canonical import canonical_json
from agentrt.core.messages import Message, ToolCall, ToolResult

REPEATS = 3
"""How often the same call may bring the same observation before it counts as a loop."""


def no_progress(messages: Sequence[Message]) -> str | None:
    """What the loop is, in words the model can act on, or ``None``."""
    exchanges = _exchanges(messages)
    if len(exchanges) >= REPEATS and len(set(exchanges[-REPEATS:])) == 1:
        return f"the same call to {exchanges[-1][0]} brought the same result {REPEATS} times"
    tail = exchanges[-2 * REPEATS :]
    if len(tail) == 2 * REPEATS and len(set(tail[::2])) == 1 and len(set(tail[1::2])) == 1:
        return f"calls to {tail[0][0]} and {tail[1][0]} alternate without bringing anything new"
    return None


def _exchanges(messages: Sequence[Message]) -> list[tuple[str, str, str]]:
    """(tool, arguments, observation) of each answered call, in order."""
    results = {p.call_id: p.text for m in messages for p in m.parts if isinstance(p, ToolResult)}
    calls: list[ToolCall] = [c for m in messages for c in m.tool_calls]
    return [(c.name, canonical_json(c.arguments), results[c.id]) for c in calls if c.id in results]
