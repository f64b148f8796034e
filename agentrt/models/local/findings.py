"""What was found but not said: for models whose answers name the wrong part of what they saw.

A small model goes on rightly more often than it words rightly. So an answer that leaves out a number or a name of the
last finding is followed by that finding, as it was observed, or by the lines of a long one that have most to do with
the request; an answer that says the same words again and again gives way to it. What a tool says of an act of its own
("saved") is no finding. Where nothing was looked up, a note that memory put before the request and that speaks of the
same is what was found. Any local model may ask for this by its card (``quotes_findings``).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from agentrt.core.messages import Message, ToolResult
from agentrt.core.specs import ToolSpec
from agentrt.models.local.coverage import Coverage, content_words, present_request, specifics

MOST_QUOTED = 600
"""Characters of a finding that are quoted."""
_NOTES = re.compile(r"^Notes[^\n]*:\n((?:- [^\n]*\n?)+)", re.MULTILINE)
_CIRCLE = re.compile(r"(?<!\w)(\w+(?:\W+\w+){0,7}?)(?:\W+\1(?!\w)){2,}")
"""One to eight words three times in a row."""
_BACK = 1_000
"""Characters from the end on in which such words are looked for: it is asked again with every token of an answer."""


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
    shown = text if len(text) <= MOST_QUOTED else _passage(text, content_words(present_request(messages)[0]))
    return f"\n\n{name}: {shown}" if "\n" not in shown else f"\n\n{name}:\n{shown}"


def circling(answer: str, messages: Sequence[Message]) -> bool:
    """Whether an answer has begun to say the same words over and over, and no observation does."""
    late = answer if len(answer) <= _BACK else answer[-_BACK:].partition(" ")[2]
    match = _CIRCLE.search(_folded(late))
    return match is not None and not any(match.group() in _folded(m.text) for m in messages if m.role == "tool")


def _passage(text: str, asked: frozenset[str]) -> str:
    """The neighbouring lines that hold most of what was asked, rare words counting more, with as much before them as
    behind; the beginning where nothing was."""
    lines = text.splitlines()
    held = [content_words(line) & asked for line in lines]
    often = Counter(word for words in held for word in words)
    worth = [sum(1 / often[word] for word in words) for words in held]
    windows = [(start, _end(lines, start)) for start in range(len(lines))]
    worths = [sum(worth[start:end]) for start, end in windows]
    most = max(worths)
    best = [window for window, one in zip(windows, worths, strict=True) if one > most - 1e-9]
    start, end = best[len(best) // 2] if most else windows[0]
    shown = "\n".join(lines[start:end])
    cut = end < len(lines) or len(shown) > MOST_QUOTED
    return f"{'… ' if start else ''}{shown[:MOST_QUOTED]}{' …' if cut else ''}"


def _end(lines: Sequence[str], start: int) -> int:
    """Behind the last line that still fits; one line at least."""
    size = 0
    for at in range(start, len(lines)):
        size += len(lines[at]) + 1
        if size > MOST_QUOTED + 1:
            return max(at, start + 1)
    return len(lines)


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
