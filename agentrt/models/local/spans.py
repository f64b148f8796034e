"""The spans a verbatim parameter may quote: runs of words of the user's own text and of observations. ``local.schema``
turns them into a grammar terminal; ``local.engine`` names afterwards which source a value was taken from."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from agentrt.core.messages import Message, Text, ToolResult
from agentrt.models.local.lark import quoted

MAX_CHUNKS = 8_000
"""Over all sources; the oldest text beyond it cannot be quoted."""
_RATE = r"[^\W\d_]{1,3}/[^\W\d_]{1,3}(?![\w/])"
_WORD = re.compile(rf"\s+|{_RATE}|\w+(?:[.@\-]\w+)*|.", re.DOTALL)
_SLIP = re.compile(r"'([^'\n]+)'; did you mean (?!.*If a new)")
_MEASURE = re.compile(r"(\d+(?:\.\d+)?)([^\W\d_]+)")
_WIDE = re.compile(r"[\u2e80-\ud7ff\uf900-\ufaff]")
_EDGE = r"[^ \\]|\\[\"\\bf]"
TRIMMED = rf"/({_EDGE})(([^\\]|\\.)*({_EDGE}))?/"
"""JSON-escaped text, not empty, with no blank at either end."""


@dataclass(frozen=True, slots=True)
class Source:
    """A text that may be quoted. ``name`` is ``user``, ``system`` or ``tool:NAME``."""

    name: str
    text: str


def quotable(messages: Sequence[Message], *, system: bool) -> tuple[Source, ...]:
    """The texts of a request that may be quoted, newest first; ``system`` adds the notes in system messages. What a
    tool did not know and offered another word for is left out: saying it again would come to nothing again."""
    slips = _slips(messages)
    found: dict[str, Source] = {}
    for message in reversed(messages):
        for part in message.parts:
            if isinstance(part, ToolResult):
                source = Source(f"tool:{part.name}", part.text)
            elif isinstance(part, Text) and (message.role == "user" or (system and message.role == "system")):
                source = Source(message.role, part.text)
            else:
                continue
            text = _whole(source.text)
            source = replace(source, text=slips.sub("", text) if slips else text)
            if source.text.strip():
                found.setdefault(source.text, source)
    return tuple(found.values())


def _slips(messages: Sequence[Message]) -> re.Pattern[str] | None:
    errors = (p.text for m in messages for p in m.parts if isinstance(p, ToolResult) and p.is_error)
    words = dict.fromkeys(word for text in errors for word in _SLIP.findall(text))
    either = "|".join(map(re.escape, words))
    return re.compile(rf"(?<![\w.\-/])(?:{either})(?!\w)") if words else None


def chunks(text: str) -> list[str]:
    """The pieces between which a span may begin or end: words, runs of blanks, single marks. Dots, hyphens and @
    inside a word hold it together (``notes.txt``, ``2024-03-05``), as the slash does in ``km/h``; a number falls off
    its unit (``40lb``); scripts without blanks fall apart into characters."""
    pieces: list[str] = []
    for word in _WORD.findall(text):
        measure = _MEASURE.fullmatch(word)
        if measure:
            pieces += measure.groups()
        elif _WIDE.search(word):
            pieces += list(word)
        else:
            pieces.append(word)
    return pieces


def _whole(text: str) -> str:
    """Without halves of surrogate pairs, which no tokenizer can write."""
    return text.encode("utf-8", "ignore").decode("utf-8")


def span_rule(sources: Sequence[Source], name: str) -> str | None:
    """Lark terminals, the last of which is called ``name`` and matches any non-empty span, JSON-escaped and without
    quotes; ``None`` when there is nothing to quote."""
    rules: list[str] = []
    left = MAX_CHUNKS
    for source in sources:
        pieces = [json.dumps(c, ensure_ascii=False)[1:-1] for c in chunks(source.text)[:left]]
        left -= len(pieces)
        if pieces:
            rules.append(f"{name}_{len(rules)}: %regex " + quoted({"substring_chunks": pieces}))
    if not rules:
        return None
    either = " | ".join(f"{name}_{i}" for i in range(len(rules)))
    return "\n".join([*rules, f"{name}: ({either}) & {TRIMMED}"])


def source_of(value: str, sources: Sequence[Source]) -> str | None:
    """The name of the newest source that holds ``value`` word for word, the user's before any other."""
    holders = [s.name for s in sources if value in s.text]
    if not value or not holders:
        return None
    return "user" if "user" in holders else holders[0]
