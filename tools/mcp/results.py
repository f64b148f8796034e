"""What a server answered, as an observation: text as text, values as JSON, and of everything else what it is and how
large. Called by ``tool`` with the ``tools/call`` result of the protocol as plain JSON.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from agentrt.core.specs import Schema
from agentrt.tools.mcp.schemas import plain
from agentrt.tools.schema_checks import accepts, faults, keyed, same

MAX_TEXT = 1_000_000
"""Characters of a result that are kept; far more than a model is shown."""


def told(result: Mapping[str, Any]) -> str:
    """The content of a result in words."""
    data = result.get("structuredContent")
    pieces = [piece for block in _blocks(result) for piece in _told(block)]
    if data is not None and not _say(pieces, data):
        pieces.append(json.dumps(data, ensure_ascii=False))
    text = "\n".join(pieces) or "(nothing)"
    return text if len(text) <= MAX_TEXT else f"{text[:MAX_TEXT]}\n[... {len(text) - MAX_TEXT} characters left out ...]"


def misfit(result: Mapping[str, Any], schema: Schema | None) -> str:
    """What is wrong with the value that the tool said it would give; empty where nothing is."""
    if schema is None:
        return ""
    data = result.get("structuredContent")
    if data is None:
        return "it was to give a value and gave none"
    try:
        return "" if accepts(keyed(schema))(data) else "; ".join(faults(schema, data))
    except RecursionError:
        return "it is nested too deeply to be checked"


def _blocks(result: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    for block in result.get("content") or ():
        if isinstance(block, Mapping):
            yield block


def _told(block: Mapping[str, Any]) -> Iterator[str]:
    match block.get("type"):
        case "text":
            yield str(block.get("text") or "")
        case "image" | "audio" as kind:
            yield f"[{kind}, {_kind(block)}, {_size(block.get('data'))} bytes, not shown]"
        case "resource_link":
            yield f"[resource {plain(block.get('uri'), 300)}: {plain(block.get('name'), 100)}, not fetched]"
        case "resource":
            yield from _resource(block.get("resource") or {})
        case other:
            yield f"[{plain(other, 40)}, not shown]"


def _resource(resource: Mapping[str, Any]) -> Iterator[str]:
    uri = plain(resource.get("uri"), 300)
    if isinstance(resource.get("text"), str):
        yield f"[resource {uri}, {_kind(resource)}]"
        yield resource["text"]
    else:
        yield f"[resource {uri}, {_kind(resource)}, {_size(resource.get('blob'))} bytes, not shown]"


def _kind(block: Mapping[str, Any]) -> str:
    return plain(block.get("mimeType") or "of unknown kind", 60)


def _size(base64: Any) -> int:
    text = str(base64 or "").rstrip("=")
    return len(text) * 3 // 4


def _say(pieces: list[str], data: Any) -> bool:
    """Whether the text says the value already, as servers do for clients that know no values: as JSON, or bare where
    what they wrapped (``{"result": …}``) is no object."""
    inner = data["result"] if isinstance(data, dict) and list(data) == ["result"] else data
    if isinstance(inner, list) and len(pieces) == len(inner):
        return all(_is(piece, one) for piece, one in zip(pieces, inner, strict=True))
    return any(_is(piece, data) or _is(piece, inner) for piece in pieces)


def _is(piece: str, value: Any) -> bool:
    if isinstance(value, str):
        return piece == value
    try:
        return same(json.loads(piece), value)
    except (ValueError, RecursionError):
        return False
