"""JSON Schemas from outside, made fit to be used: only what is known is kept, within bounds.

A schema decides what a model may write and is carried out by our checks, so a stranger's could do harm: fetch an
address (``$ref``), never end (references in a circle), take hours (patterns that backtrack), steer the engine (``x-``
annotations), or hide instructions in invisible letters. ``fit`` keeps the keywords it knows, puts patterns into words
instead of running them, and refuses the rest. Called by ``definitions``.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from typing import Any

from agentrt.core.specs import Schema

MAX_SCHEMA = 32_000
"""Characters of a schema as JSON."""
MAX_DEPTH = 20
MAX_WORDS = 600
"""Characters of the description of one parameter."""
MAX_AT_ONCE = 300
"""Schemas that one value may have to be held against."""
MAX_LOOKS = 20_000
"""Of those, for all values together."""

_ONE = frozenset({"items", "additionalProperties", "contains", "not", "if", "then", "else", "propertyNames"})
_SEVERAL = frozenset({"anyOf", "oneOf", "allOf", "prefixItems"})
_NAMED = frozenset({"properties", "$defs", "definitions", "dependentSchemas"})
_DATA = frozenset(
    {
        *("type", "enum", "const", "default", "examples", "format", "required", "dependentRequired", "uniqueItems"),
        *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength"),
        *("minItems", "maxItems", "minProperties", "maxProperties", "minContains", "maxContains"),
    }
)
_WORDS = frozenset({"title", "description"})
_PROPERTY = re.compile(r"[A-Za-z0-9_.-]{1,64}")
_SAME_VALUE = ("anyOf", "oneOf", "allOf", "not", "if", "then", "else")


class Unfit(Exception):
    """A schema cannot be used; says why."""


def fit(schema: Any) -> Schema:
    """The schema of an object, with what is known of it, within bounds.

    Raises:
        Unfit: it is no schema of an object, is not valid, is too large or refers to what is not in it.
    """
    if not isinstance(schema, dict) or schema.get("type") != "object":
        raise Unfit("it is no schema of an object")
    try:
        size = len(json.dumps(schema, ensure_ascii=False, allow_nan=False))
    except (TypeError, ValueError, RecursionError):
        raise Unfit("it is no JSON") from None
    if size > MAX_SCHEMA:
        raise Unfit(f"it has {size} characters as JSON, more than {MAX_SCHEMA}")
    kept: Schema = _kept(schema, 0)
    kept.setdefault("properties", {})
    _check_valid(kept)
    for name in kept["properties"]:
        if not _PROPERTY.fullmatch(name):
            raise Unfit(f"{name[:64]!r} is no name of a parameter; models take up to 64 letters, digits, _, . or -")
    looks = 0
    for one in _all(kept):
        looks += _held_against(one, kept)
        if looks > MAX_LOOKS:
            raise Unfit("its references lead to too much")
    return kept


def plain(text: Any, limit: int) -> str:
    """``text`` without characters that are not seen, in at most ``limit``."""
    seen = "".join(_seen(char) for char in str(text)[: 4 * limit])
    shown = "\n".join(" ".join(line.split()) for line in seen.strip().splitlines())
    return shown if len(shown) <= limit else shown[: limit - 1] + "…"


def _seen(char: str) -> str:
    if char in "\n\t":
        return char
    kind = unicodedata.category(char)
    return " " if kind in ("Cc", "Zl", "Zp") else "" if kind[0] == "C" else char


# -- keeping --------------------------------------------------------------------------------------------------


def _kept(schema: Any, depth: int) -> Any:
    if isinstance(schema, bool):
        return schema
    if not isinstance(schema, dict):
        raise Unfit(f"expected a schema, got {str(schema)[:60]!r}")
    if depth > MAX_DEPTH:
        raise Unfit(f"it is nested deeper than {MAX_DEPTH} levels")
    kept: dict[str, Any] = {}
    for key, value in schema.items():
        if key in _DATA:
            kept[key] = value
        elif key in _WORDS:
            kept[key] = plain(value, MAX_WORDS)
        elif key in _ONE:
            kept[key] = _kept(value, depth + 1)
        elif key in _SEVERAL:
            kept[key] = [_kept(one, depth + 1) for one in _list(value)]
        elif key in _NAMED:
            kept[key] = {str(name): _kept(one, depth + 1) for name, one in _mapping(value).items()}
        elif key == "$ref":
            kept[key] = _local(value)
        elif key in ("$dynamicRef", "$recursiveRef"):
            raise Unfit(f"{key} is not followed")
    if "patternProperties" in schema:
        kept.pop("additionalProperties", None)  # it speaks of what the patterns leave over
    if isinstance(schema.get("pattern"), str):
        _say(kept, f"Must match {schema['pattern']}")
    return kept


def _say(schema: dict[str, Any], words: str) -> None:
    schema["description"] = plain(f"{schema.get('description', '')} {words}", MAX_WORDS)


def _list(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise Unfit(f"expected a list of schemas, got {str(value)[:60]!r}")
    return value


def _mapping(value: Any) -> dict[Any, Any]:
    if not isinstance(value, dict):
        raise Unfit(f"expected schemas by name, got {str(value)[:60]!r}")
    return value


def _local(reference: Any) -> str:
    if not isinstance(reference, str) or not (reference == "#" or reference.startswith("#/")):
        raise Unfit(f"$ref {str(reference)[:80]!r} leads out of it")
    return reference


# -- checking -------------------------------------------------------------------------------------------------


def _check_valid(schema: Schema) -> None:
    from jsonschema import Draft202012Validator  # later: it takes a while to load
    from jsonschema.exceptions import SchemaError

    try:
        Draft202012Validator.check_schema(schema)
    except SchemaError as error:
        raise Unfit(f"it is not valid: {plain(error.message, 200)}") from None
    except RecursionError:
        raise Unfit("it is nested too deeply") from None


def _all(schema: Any) -> Iterator[dict[str, Any]]:
    if not isinstance(schema, dict):
        return
    yield schema
    for key, value in schema.items():
        inner = [value] if key in _ONE else value if key in _SEVERAL else value.values() if key in _NAMED else ()
        for one in inner:
            yield from _all(one)


def _held_against(start: dict[str, Any], root: Schema) -> int:
    """How many schemas one value is held against with this one, however its references lie.

    Raises:
        Unfit: too many, or without end.
    """
    waiting, met = [start], 0
    while waiting:
        schema = waiting.pop()
        met += 1
        if met > MAX_AT_ONCE:
            raise Unfit("its references lead in a circle, or to too much")
        if "$ref" in schema:
            waiting.append(_target(schema["$ref"], root))
        for key in _SAME_VALUE:
            inner = schema.get(key, [])
            waiting += [one for one in (inner if isinstance(inner, list) else [inner]) if isinstance(one, dict)]
    return met


def _target(reference: str, root: Schema) -> dict[str, Any]:
    found: Any = root
    for step in reference.split("/")[1:]:
        key = step.replace("~1", "/").replace("~0", "~")
        found = found.get(key) if isinstance(found, dict) else None
    if not isinstance(found, dict):
        raise Unfit(f"$ref {reference[:80]!r} leads nowhere")
    return found
