"""Which results an argument of the model's was copied from.

A model that has read many things may have been told by one of them which value of another to take, so a copy is as
untrusted as everything the model saw. But what stands word for word in the result of a tool is at least one of that
tool's values, and policy can allow some arguments to be those (``sources``). Results that repeat what they were called
with say nothing, and neither do errors.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

from agentrt.core.messages import Message, ToolCall, ToolResult
from agentrt.core.origins import Origin, leaves
from agentrt.runtime.spoken import SHORT, plain, words_of


def found_in(part: Origin, value: Any, seen: Sequence[Message]) -> Origin:
    """The origin of a model's value, with the results it stands in; unchanged when there are none."""
    if isinstance(value, bool | None) or not str(value).strip():
        return part
    short = sum(map(str.isalnum, str(value))) < SHORT
    calls = {call.id: call for message in seen for call in message.tool_calls}
    stands: dict[str, None] = {}
    newest = ""
    for result in _results(seen):
        call, wanted, source = calls.get(result.call_id), _folded(value), f"tool:{result.name}"
        fields = {f"{source}#{field}": None for field, held in _fields(result.text) if held == wanted}
        stands_there = bool(fields) if short else words_of(result.text).said(value)
        if not stands_there or _repeats(call, value):
            continue
        newest = _named(result, call)
        stands.update(fields if short else {source: None, **fields})
    return replace(part, kind="copied", detail=newest, stands_in=tuple(stands)) if stands else part


def _results(seen: Sequence[Message]) -> Iterator[ToolResult]:
    for message in seen:
        yield from (part for part in message.parts if isinstance(part, ToolResult) and not part.is_error)


def _repeats(call: ToolCall | None, value: Any) -> bool:
    """Whether the call held the value already, so that its result may only give it back."""
    if call is None:
        return False
    given = [
        *(one for _, one in leaves(call.arguments)),
        *(name for one in call.arguments.values() for name in _names(one)),
    ]
    return any(words_of(str(one)).said(value) or _folded(value) in _folded(one) for one in given)


def _names(value: Any) -> Iterator[str]:
    """Of everything inside an argument: a model may put a value there too."""
    if isinstance(value, dict):
        yield from value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list | tuple) else ():
        yield from _names(inner)


@lru_cache(maxsize=64)
def _fields(text: str) -> tuple[tuple[str, str], ...]:
    """The values of a result in JSON, each with the name of the field that holds it."""
    try:
        parsed = json.loads(text)
    except (ValueError, RecursionError):
        return ()
    named = ((path, value) for path, value in leaves(parsed))
    return tuple((_field(path), _folded(value)) for path, value in named if isinstance(value, str | int | float))


def _field(path: str) -> str:
    """``3.participants.0`` is in the field ``participants``."""
    return next((name for name in reversed(path.split(".")) if not name.isdigit()), "")


def _folded(value: Any) -> str:
    return plain(str(value)).lower()


def _named(result: ToolResult, call: ToolCall | None) -> str:
    """``read_file notes.txt``: a call as one would speak of it."""
    values = call.arguments.values() if call is not None else ()
    first = next((value for value in values if isinstance(value, str) and value.strip()), "")
    return f"{result.name} {plain(first)[:60]}".strip()
