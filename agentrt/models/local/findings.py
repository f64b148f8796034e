"""What was found but not said: for models whose answers name the wrong part of what they saw.

A small model goes on rightly more often than it words rightly. So an answer that leaves out a number or a name of the
last finding is followed by that finding, as it was observed. What a tool says of an act of its own ("saved") is no
finding. Where nothing was looked up, a note that memory put before the request and that speaks of the same is what was
found. Any local model may ask for this by its card (``quotes_findings``).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agentrt.core.messages import Message, ToolResult
from agentrt.core.specs import ToolSpec
from agentrt.models.local.coverage import Coverage, content_words, present_request, specifics

MOST_QUOTED = 600
"""Characters of a finding that are quoted."""


_NOTES = re.compile(r"^Notes[^\n]*:\n((?:- [^\n]*\n?)+)", re.MULTILINE)


def unsaid(answer: str, messages: Sequence[Message], tools: Sequence[ToolSpec]) -> str:
    """What to add to an answer, empty when it says all or when nothing was found since the user's last words."""
    found = _last_finding(messages, {tool.name for tool in tools if tool.category == "action"}) or _note(messages)
    if found is None:
        return ""
    name, text = found
    named = Coverage(specifics(f". {text}"))  # a name is one behind other words: so is the first, then
    said = named.wanted and named.mentioned(answer) == len(named.wanted) and _says_who(answer, text)
    if _folded(text) in _folded(answer) or said:
        return ""
    shown = text if len(text) <= MOST_QUOTED else f"{text[:MOST_QUOTED]} …"
    return f"\n\n{name}: {shown}" if "\n" not in shown else f"\n\n{name}:\n{shown}"


def _says_who(answer: str, text: str) -> bool:
    """Of the one row of a table that was found an answer says more than numbers and dates, if there is more."""
    lines = text.splitlines()
    if len(lines) != 2 or "," not in lines[0] or lines[0].count(",") != lines[1].count(","):
        return True
    words = [_folded(cell) for cell in lines[1].split(",") if any(char.isalpha() for char in cell)]
    return not words or any(word in _folded(answer) for word in words)


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


def _last_finding(messages: Sequence[Message], acting: set[str]) -> tuple[str, str] | None:
    """The tool and what it told."""
    for message in reversed(messages):
        if message.role == "user":
            return None
        for part in reversed(message.parts):
            if isinstance(part, ToolResult) and not part.is_error and part.name not in acting and part.text.strip():
                return part.name, part.text.strip()
    return None


def _note(messages: Sequence[Message]) -> tuple[str, str] | None:
    """Of the notes before the request the one that shares most words with it, if nothing has been done yet."""
    request, observed = present_request(messages)
    system = "\n".join(message.text for message in messages if message.role == "system")
    notes = [line.removeprefix("- ") for listed in _NOTES.findall(system) for line in listed.splitlines()]
    if observed or not notes:
        return None
    asked = content_words(request)
    best = max(notes, key=lambda note: len(asked & content_words(note)))
    return ("note", best.strip()) if asked & content_words(best) else None
