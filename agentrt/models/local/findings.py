"""What was found but not said: for models whose answers name the wrong part of what they saw.

A small model goes on rightly more often than it words rightly. So an answer that leaves out a number or a name of the
last finding is followed by that finding, as it was observed. What a tool says of an act of its own ("saved") is no
finding. Any local model may ask for this by its card (``quotes_findings``).
"""

from __future__ import annotations

from collections.abc import Sequence

from agentrt.core.messages import Message, ToolResult
from agentrt.core.specs import ToolSpec
from agentrt.models.local.coverage import Coverage, specifics

MOST_QUOTED = 600
"""Characters of a finding that are quoted."""


def unsaid(answer: str, messages: Sequence[Message], tools: Sequence[ToolSpec]) -> str:
    """What to add to an answer, empty when it says all or when nothing was found since the user's last words."""
    found = _last_finding(messages, {tool.name for tool in tools if tool.category == "action"})
    if found is None:
        return ""
    text = found.text.strip()
    named = Coverage(specifics(f". {text}"))  # a name is one behind other words: so is the first, then
    if _folded(text) in _folded(answer) or (named.wanted and named.mentioned(answer) == len(named.wanted)):
        return ""
    shown = text if len(text) <= MOST_QUOTED else f"{text[:MOST_QUOTED]} …"
    return f"\n\n{found.name}: {shown}" if "\n" not in shown else f"\n\n{found.name}:\n{shown}"


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


def _last_finding(messages: Sequence[Message], acting: set[str]) -> ToolResult | None:
    for message in reversed(messages):
        if message.role == "user":
            return None
        for part in reversed(message.parts):
            if isinstance(part, ToolResult) and not part.is_error and part.name not in acting and part.text.strip():
                return part
    return None
