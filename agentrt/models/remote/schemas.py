"""JSON Schemas on their way to a provider and answers on their way back.

Providers accept less than JSON Schema. Three things happen here: annotations of ours are taken off tool schemas;
a schema for an answer is rewritten into what providers can enforce (what they cannot is checked afterwards, or the
whole schema goes as a tool instead); and the answer is validated against the schema that was really asked for.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from agentrt.core.errors import ConfigError, SchemaUnsupported
from agentrt.core.specs import Schema

_SCHEMA_MAPS = ("properties", "patternProperties", "$defs", "definitions", "dependentSchemas")
_KEPT = ("title", "description", "enum", "const", "$ref")
_FORMATS = {"date-time", "time", "date", "duration", "email", "hostname", "uri", "ipv4", "ipv6", "uuid"}
_REFUSED = ("not", "if", "allOf", "patternProperties", "dependentSchemas", "unevaluatedProperties", "definitions")
_WRAPPED = "answer"


def without_annotations(schema: Schema) -> Schema:
    """The schema without ``x-…`` keywords, which are between tools and the runtime."""
    result: Schema = {}
    for key, value in schema.items():
        if key.startswith("x-"):
            continue
        if key in _SCHEMA_MAPS and isinstance(value, dict):
            result[key] = {name: _inner(item, without_annotations) for name, item in value.items()}
        elif key in ("enum", "const", "default", "examples"):
            result[key] = value
        else:
            result[key] = _inner(value, without_annotations)
    return result


def _inner(value: Any, change: Callable[[Schema], Schema]) -> Any:
    if isinstance(value, dict):
        return change(value)
    if isinstance(value, list):
        return [_inner(item, change) for item in value]
    return value


# -- answers ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class AnswerShape:
    """How an answer is asked for. ``schema`` has an object at its root, as providers want; ``wrapped`` says that
    the wanted value is its one property."""

    wanted: Schema
    schema: Schema
    wrapped: bool

    def read(self, text: str) -> tuple[str, str | None]:
        """The answer as JSON text, and what is wrong with it if anything is."""
        try:
            value = json.loads(_unfenced(text))
        except ValueError as error:
            return text, f"it is not JSON ({error})"
        if self.wrapped and isinstance(value, dict) and value.keys() == {_WRAPPED}:
            value = value[_WRAPPED]
        return json.dumps(value, ensure_ascii=False), _mistake(value, self.wanted)


def answer_shape(wanted: Schema) -> AnswerShape:
    """How to ask for an answer that validates against ``wanted``.

    Raises:
        ConfigError: ``wanted`` is not a JSON Schema.
        SchemaUnsupported: its root is no object and it refers to its own root, so that it cannot be put in one.
    """
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import SchemaError

    try:
        Draft202012Validator.check_schema(wanted)
    except SchemaError as error:
        raise ConfigError(f"expected output_schema to be a JSON Schema (draft 2020-12): {error.message}") from error
    schema = without_annotations(wanted)
    if schema.get("type") == "object":
        return AnswerShape(wanted, schema, False)
    if '"$ref": "#"' in json.dumps(schema):
        raise SchemaUnsupported(
            'expected an output schema with "type": "object" at its root, got one that refers to its root as "#": '
            "move the root into $defs and refer to it there"
        )
    inner = {key: value for key, value in schema.items() if key not in ("$defs", "$schema")}
    outer: Schema = {"type": "object", "properties": {_WRAPPED: inner}, "required": [_WRAPPED]}
    outer["additionalProperties"] = False
    if "$defs" in schema:
        outer["$defs"] = schema["$defs"]
    return AnswerShape(wanted, outer, True)


def _unfenced(text: str) -> str:
    fence = re.fullmatch(r"\s*```[a-z]*\n(.*?)\n?```\s*", text, re.DOTALL)
    return fence.group(1) if fence else text


def _mistake(value: Any, schema: Schema) -> str | None:
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import best_match
    from referencing import Registry
    from referencing.exceptions import Unresolvable

    try:
        error = best_match(Draft202012Validator(schema, registry=Registry()).iter_errors(value))
    except Unresolvable as wrong:
        raise ConfigError(f"expected an output_schema that refers to itself only, got $ref {wrong.ref!r}") from None
    if error is None:
        return None
    return f"{error.message[:300]} (at {'/'.join(str(p) for p in error.absolute_path) or 'its root'})"


# -- what providers can enforce -----------------------------------------------------------------------------


def enforceable(schema: Schema, *, all_required: bool = False, recursion: bool = True) -> Schema | None:
    """The schema in the subset that providers enforce while sampling, or ``None`` when it does not fit.

    Bounds and patterns are dropped, ``oneOf`` becomes ``anyOf`` and objects are closed, so the result may admit what
    ``schema`` does not: the answer is validated in the end.

    Args:
        all_required: an optional property makes the schema unfit.
        recursion: ``$ref`` cycles are allowed.
    """
    if not recursion and _recursive(schema):
        return None
    try:
        return _narrow(schema, all_required)
    except _Unfit:
        return None


class _Unfit(Exception):
    pass


def _narrow(schema: Any, all_required: bool) -> Schema:
    if not isinstance(schema, dict) or any(key in schema for key in _REFUSED):
        raise _Unfit
    result: Schema = {key: schema[key] for key in _KEPT if key in schema}
    if "$defs" in schema:
        result["$defs"] = {name: _narrow(item, all_required) for name, item in schema["$defs"].items()}
    kinds = schema.get("type")
    choices = schema.get("anyOf") or schema.get("oneOf")
    if "enum" in schema or "const" in schema or "$ref" in schema:
        return {**result, "type": kinds} if isinstance(kinds, str) and "$ref" not in schema else result
    if choices:
        result["anyOf"] = [_narrow(choice, all_required) for choice in choices]
    elif isinstance(kinds, list):
        rest = {key: value for key, value in schema.items() if key not in ("type", "title", "description", "$defs")}
        result["anyOf"] = [_narrow({**rest, "type": kind}, all_required) for kind in kinds]
    elif kinds == "object":
        result |= _closed(schema, all_required)
    elif kinds == "array":
        result |= {"type": "array", "items": _narrow(schema.get("items"), all_required)}
    elif kinds == "string" and schema.get("format") in _FORMATS:
        result |= {"type": "string", "format": schema["format"]}
    elif isinstance(kinds, str):
        result["type"] = kinds
    else:
        raise _Unfit
    return result


def _closed(schema: Schema, all_required: bool) -> Schema:
    properties = schema.get("properties", {})
    open_ended = schema.get("additionalProperties", not properties)
    required = schema.get("required", [])
    if open_ended or (all_required and set(required) != set(properties)):
        raise _Unfit
    return {
        "type": "object",
        "properties": {name: _narrow(item, all_required) for name, item in properties.items()},
        "required": list(required),
        "additionalProperties": False,
    }


def _recursive(schema: Schema) -> bool:
    definitions = schema.get("$defs", {})

    def refs(value: Any) -> set[str]:
        if isinstance(value, dict):
            own = {value["$ref"]} if isinstance(value.get("$ref"), str) else set()
            return own.union(*(refs(item) for key, item in value.items() if key != "$defs"))
        return set().union(*(refs(item) for item in value)) if isinstance(value, list) else set()

    edges = {f"#/$defs/{name}": refs(item) for name, item in definitions.items()} | {"#": refs(schema)}

    def cyclic(name: str, path: frozenset[str]) -> bool:
        return name in path or any(cyclic(other, path | {name}) for other in edges.get(name, ()))

    return any(cyclic(name, frozenset()) for name in edges)
