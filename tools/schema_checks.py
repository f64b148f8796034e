"""Checking JSON values against JSON Schemas, fast, and saying what is wrong in words a model can act on.

``accepts`` compiles the usual keywords to closures: a call of a flat tool costs a microsecond or two. A schema with
any other keyword goes to the jsonschema library, which is loaded then. ``faults`` explains a value that was not
accepted. Called by ``arguments`` for every tool call.
"""

from __future__ import annotations

import json
import math
import operator
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

from agentrt.core.canonical import digest_json
from agentrt.core.errors import ConfigError
from agentrt.core.specs import Schema
from agentrt.tools.packs.problem import listed, near

Accept = Callable[[Any], bool]

_ANNOTATIONS = frozenset(
    {
        "title",
        "description",
        "default",
        "examples",
        "deprecated",
        "readOnly",
        "writeOnly",
        "$comment",
        "format",
        "$defs",
    }
)
_DIALECTS = ("https://json-schema.org/draft/2020-12/schema", "http://json-schema.org/draft-07/schema")
_MOST_SHOWN = 60


class Keyed(str):
    """A schema by its digest, computed once, so that what was made of it can be remembered."""

    __slots__ = ("schema",)
    schema: Schema

    def __new__(cls, digest: str, schema: Schema) -> Keyed:
        made = str.__new__(cls, digest)
        made.schema = schema
        return made


def keyed(schema: Schema) -> Keyed:
    """The schema with its digest."""
    return Keyed(digest_json(schema), schema)


@lru_cache(maxsize=8192)
def accepts(schema: Keyed) -> Accept:
    """A function that says whether a value satisfies the schema.

    Raises:
        ConfigError: the schema itself is not valid.
    """
    return compiled(schema.schema) or _library_check(schema.schema)


def faults(schema: Schema, value: Any, most: int = 4) -> list[str]:
    """What is wrong with a value that was not accepted, the first few things, in words for the model."""
    found: list[str] = []
    _explain(schema, value, "", found)
    if not found:
        found = [_where(error) + str(error.message)[:300] for error in _library(schema).iter_errors(value)]
    return found[:most] or ["the value does not satisfy its schema"]


# -- compiling ------------------------------------------------------------------------------------------------


def compiled(schema: Any) -> Accept | None:
    """The check as a closure, or ``None`` when the schema uses a keyword that is left to the library."""
    if schema is True or schema == {}:
        return lambda value: True
    if not isinstance(schema, Mapping):
        return None
    checks: list[Accept] = []
    keywords = {key for key in schema if key not in _ANNOTATIONS and not key.startswith("x-")}
    if str(schema.get("$schema", _DIALECTS[0])).rstrip("#") in _DIALECTS:
        keywords.discard("$schema")
    if "type" in keywords:
        check = _type_check(schema["type"])
        if check is None:
            return None
        checks.append(check)
    for group, build in _BUILDERS:
        if group & keywords:
            built = build(schema)
            if built is None:
                return None
            checks.append(built)
            keywords -= group
    if keywords - {"type"}:
        return None
    if len(checks) == 1:
        return checks[0]
    if len(checks) == 2:
        first, second = checks
        return lambda value: first(value) and second(value)
    return lambda value: all(check(value) for check in checks)


def is_type(value: Any, name: str) -> bool:
    """Whether a JSON value is of a schema type; 3.0 is an integer, true is no number, NaN is nothing."""
    if name == "string":
        return isinstance(value, str)
    if name == "integer":
        if isinstance(value, float):
            return value.is_integer()
        return isinstance(value, int) and not isinstance(value, bool)
    if name == "number":
        if isinstance(value, float):
            return math.isfinite(value)
        return isinstance(value, int) and not isinstance(value, bool)
    if name == "boolean":
        return isinstance(value, bool)
    if name == "object":
        return isinstance(value, dict)
    if name == "array":
        return isinstance(value, list)
    return name == "null" and value is None


def same(one: Any, other: Any) -> bool:
    """Equality of JSON values, where true is not 1."""
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    return type(one) is type(other) and one == other if not _numbers(one, other) else one == other


def _numbers(one: Any, other: Any) -> bool:
    return isinstance(one, int | float) and isinstance(other, int | float)


def _type_check(name: Any) -> Accept | None:
    if name == "string":
        return lambda value: isinstance(value, str)
    if name == "boolean":
        return lambda value: value is True or value is False
    if name == "integer":
        return lambda value: type(value) is int or is_type(value, name)
    if name == "number":
        return lambda value: type(value) is int or is_type(value, name)
    if isinstance(name, str):
        return lambda value: is_type(value, name)
    if isinstance(name, list) and all(isinstance(one, str) for one in name):
        names = tuple(name)
        return lambda value: any(is_type(value, one) for one in names)
    return None


def _object_check(schema: Mapping[str, Any]) -> Accept | None:
    extra = schema.get("additionalProperties", True)
    extra_check = None if extra is False else compiled(extra)
    if extra is not False and extra_check is None:
        return None
    properties: dict[str, Accept] = {}
    for name, inner in schema.get("properties", {}).items():
        check = compiled(inner)
        if check is None:
            return None
        properties[name] = check
    required = frozenset(schema.get("required", ()))
    free = extra is True

    def check_object(value: Any) -> bool:
        if not isinstance(value, dict):
            return True
        for key, item in value.items():
            known = properties.get(key)
            if known is not None:
                if not known(item):
                    return False
            elif not free and (extra_check is None or not extra_check(item)):
                return False
        return required <= value.keys()

    return check_object


def _array_check(schema: Mapping[str, Any]) -> Accept | None:
    item_check = compiled(schema.get("items", True))
    if item_check is None:
        return None
    least, most = schema.get("minItems", 0), schema.get("maxItems", math.inf)

    def check_array(value: Any) -> bool:
        return not isinstance(value, list) or (least <= len(value) <= most and all(item_check(one) for one in value))

    return check_array


def _enum_check(schema: Mapping[str, Any]) -> Accept | None:
    allowed = [schema["const"]] if "const" in schema else schema["enum"]
    if "const" in schema and "enum" in schema:
        return None
    if all(isinstance(one, str) for one in allowed):
        names = frozenset(allowed)
        return lambda value: isinstance(value, str) and value in names
    return lambda value: any(same(value, one) for one in allowed)


def _range_check(schema: Mapping[str, Any]) -> Accept | None:
    least, most = schema.get("minimum", -math.inf), schema.get("maximum", math.inf)
    above, below = schema.get("exclusiveMinimum", -math.inf), schema.get("exclusiveMaximum", math.inf)

    def check_range(value: Any) -> bool:
        return not is_type(value, "number") or (least <= value <= most and above < value < below)

    return check_range


def _length_check(schema: Mapping[str, Any]) -> Accept | None:
    least, most = schema.get("minLength", 0), schema.get("maxLength", math.inf)
    return lambda value: not isinstance(value, str) or least <= len(value) <= most


def _any_of_check(schema: Mapping[str, Any]) -> Accept | None:
    branches = [compiled(one) for one in schema["anyOf"]]
    known = [one for one in branches if one is not None]
    return (lambda value: any(one(value) for one in known)) if len(known) == len(branches) else None


_BUILDERS: tuple[tuple[frozenset[str], Callable[[Mapping[str, Any]], Accept | None]], ...] = (
    (frozenset({"properties", "required", "additionalProperties"}), _object_check),
    (frozenset({"items", "minItems", "maxItems"}), _array_check),
    (frozenset({"enum", "const"}), _enum_check),
    (frozenset({"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"}), _range_check),
    (frozenset({"minLength", "maxLength"}), _length_check),
    (frozenset({"anyOf"}), _any_of_check),
)


def _library_check(schema: Schema) -> Accept:
    from referencing.exceptions import Unresolvable

    validator = _library(schema)

    def accept(value: Any) -> bool:
        try:
            return bool(validator.is_valid(value))
        except Unresolvable as error:
            raise ConfigError(f"expected a JSON Schema that refers to itself only, got $ref {error.ref!r}") from None

    return accept


def _library(schema: Schema) -> Any:
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import SchemaError
    from referencing import Registry

    try:
        Draft202012Validator.check_schema(schema)
    except SchemaError as error:
        raise ConfigError(f"expected a valid JSON Schema (draft 2020-12): {error.message}") from None
    return Draft202012Validator(schema, registry=Registry())  # an empty one: nothing is fetched from anywhere


def _where(error: Any) -> str:
    path = ".".join(str(part) for part in error.absolute_path)
    return f'"{path}": ' if path else ""


# -- explaining -----------------------------------------------------------------------------------------------


def _explain(schema: Any, value: Any, path: str, found: list[str]) -> None:
    if not isinstance(schema, Mapping):
        return
    name = f'"{path}"' if path else "the arguments"
    kinds = schema.get("type")
    wanted = [kinds] if isinstance(kinds, str) else kinds or []
    if wanted and not any(is_type(value, kind) for kind in wanted):
        found.append(f"{name} must be {' or '.join(_with_article(kind) for kind in wanted)}, got {shown(value)}")
        return
    if "enum" in schema and not any(same(value, one) for one in schema["enum"]):
        found.append(f"{name} must be one of {listed([plain(one) for one in schema['enum']], 30)}, got {shown(value)}")
    if "const" in schema and not same(value, schema["const"]):
        found.append(f"{name} must be {plain(schema['const'])}, got {shown(value)}")
    if isinstance(value, dict):
        _explain_object(schema, value, path, found)
    elif isinstance(value, list):
        _explain_size(schema, name, len(value), "Items", "items", found)
        for index, one in enumerate(value):
            _explain(schema.get("items", True), one, f"{path}[{index}]", found)
    elif isinstance(value, str):
        _explain_size(schema, name, len(value), "Length", "characters", found)
    elif is_type(value, "number"):
        _explain_range(schema, name, value, found)
    branches = schema.get("anyOf")
    if branches and not any((compiled(one) or _library_check(one))(value) for one in branches):
        found.append(f"{name} must be {' or '.join(_branch(one) for one in branches)}, got {shown(value)}")


def _explain_object(schema: Mapping[str, Any], value: dict[str, Any], path: str, found: list[str]) -> None:
    properties: dict[str, Any] = schema.get("properties", {})
    inside = f' in "{path}"' if path else ""
    missing = [name for name in schema.get("required", ()) if name not in value]
    for name in missing:
        found.append(f'"{name}" is missing{inside}; it is required ({kind_text(properties.get(name, {}))})')
    for key, item in value.items():
        if key in properties:
            _explain(properties[key], item, f"{path}.{key}" if path else key, found)
        elif schema.get("additionalProperties", True) is False:
            choices = near(key, [*missing, *properties], limit=1)
            hint = f'did you mean "{choices[0]}"? ' if choices else ""
            known = f"parameters are {listed(list(properties), 20)}" if properties else "there are no parameters"
            found.append(f'unknown parameter "{key}"{inside}; {hint}{known}')
        else:
            _explain(schema.get("additionalProperties", True), item, f"{path}.{key}" if path else key, found)


def _explain_size(schema: Mapping[str, Any], name: str, size: int, suffix: str, what: str, found: list[str]) -> None:
    least, most = schema.get(f"min{suffix}", 0), schema.get(f"max{suffix}", math.inf)
    if size < least:
        found.append(f"{name} needs at least {least} {what}, got {size}")
    if size > most:
        found.append(f"{name} may have at most {most} {what}, got {size}")


def _explain_range(schema: Mapping[str, Any], name: str, value: float, found: list[str]) -> None:
    for keyword, holds, text in _RANGES:
        if keyword in schema and not holds(value, schema[keyword]):
            found.append(f"{name} must be {text} {schema[keyword]}, got {shown(value)}")


_RANGES: tuple[tuple[str, Callable[[float, float], bool], str], ...] = (
    ("minimum", operator.ge, "at least"),
    ("maximum", operator.le, "at most"),
    ("exclusiveMinimum", operator.gt, "more than"),
    ("exclusiveMaximum", operator.lt, "less than"),
)


def kind_text(schema: Any) -> str:
    """What a schema wants, in a few words: ``string``, ``asc|desc``, ``array of string``."""
    if not isinstance(schema, Mapping):
        return "any value"
    if "enum" in schema:
        return "|".join(plain(one) for one in schema["enum"])
    kind = schema.get("type")
    if kind == "array":
        return f"array of {kind_text(schema.get('items', True))}"
    if kind == "object" and schema.get("properties"):
        return "{" + ", ".join(f"{name}: {kind_text(one)}" for name, one in schema["properties"].items()) + "}"
    if isinstance(kind, list):
        return " or ".join(kind)
    return kind if isinstance(kind, str) else _branch(schema)


def plain(value: Any) -> str:
    """A string bare, anything else as JSON."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)


def shown(value: Any) -> str:
    """A value as JSON, cut when long."""
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= _MOST_SHOWN else text[:_MOST_SHOWN] + "…"


def _branch(schema: Any) -> str:
    if isinstance(schema, Mapping) and "anyOf" in schema:
        return " or ".join(_branch(one) for one in schema["anyOf"])
    if isinstance(schema, Mapping) and ("type" in schema or "enum" in schema):
        return kind_text(schema)
    return "any value"


def _with_article(kind: str) -> str:
    return {"null": "null"}.get(kind, f"an {kind}" if kind[0] in "aeiou" else f"a {kind}")
