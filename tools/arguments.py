"""From what a model wrote to arguments a tool can be called with.

``prepare`` is what the runtime calls for every tool call, before policy is asked: read, repair where there is
nothing to guess, check against the schema, check quoted parameters. Each repair is reported; what cannot be used
becomes an ``InvalidCall`` whose text tells the model what to write and whose ``mode`` names the failure.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

from agentrt.core.failures import FailureMode
from agentrt.core.messages import ToolCall
from agentrt.core.specs import VERBATIM, Schema, ToolSpec
from agentrt.core.structs import struct
from agentrt.tools.lenient_json import Unreadable, read_json
from agentrt.tools.schema_checks import Accept, Keyed, accepts, compiled, faults, is_type, kind_text, same, shown

ALSO = f"{VERBATIM}-also"
"""Texts a quoted parameter may hold although nobody said them."""
_INTEGER = re.compile(r"-?(?:0|[1-9]\d{0,17})")
_DECIMAL = re.compile(r"-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?")
_WORDS = {"true": True, "false": False, "True": True, "False": False}


class InvalidCall(Exception):
    """A tool call that cannot be performed as written. The text is for the model."""

    def __init__(self, text: str, mode: FailureMode) -> None:
        super().__init__(text)
        self.mode = mode


@struct
class Prepared:
    """Arguments that satisfy their schema, and what had to be repaired for that."""

    arguments: dict[str, Any]
    repairs: tuple[str, ...] = ()


def prepare(spec: ToolSpec, call: ToolCall, sources: Callable[[], Sequence[str]] = tuple) -> Prepared:
    """The arguments of a call, read, repaired and checked. ``sources`` gives the texts a quoted parameter may be
    taken from; it is called only where there is one.

    Raises:
        InvalidCall: malformed (``MALFORMED_OUTPUT``), not as the schema says (``INVALID_PARAMETERS``), or a value
            that had to be quoted and is not (``WRONG_VALUES``).
    """
    arguments = call.arguments
    repairs: tuple[str, ...] = ()
    if call.raw is not None:
        try:
            parsed = parse_arguments(call.raw)
        except InvalidCall:
            if not arguments:
                raise
        else:
            if not arguments or same(arguments, parsed.arguments):
                arguments, repairs = parsed.arguments, parsed.repairs
    accept, quotes = _ways(Keyed(spec.digest, spec.parameters))
    if not (accept(arguments) and _plain(arguments)):
        fitted = repair(spec, arguments)
        validate(spec, fitted.arguments)
        arguments, repairs = fitted.arguments, (*repairs, *fitted.repairs)
    if quotes and next(_required_spans(spec.parameters, arguments, ""), None) is not None:
        check_verbatim(spec, arguments, sources())
    return Prepared(arguments, repairs)


def parse_arguments(raw: str) -> Prepared:
    """Model-written arguments as an object.

    Raises:
        InvalidCall: ``MALFORMED_OUTPUT``.
    """
    if not raw.strip():
        return Prepared({}, ("read empty arguments as {}",))
    try:
        value, repairs = read_json(raw)
        if isinstance(value, str):
            value, inner = read_json(value)
            repairs = (*repairs, "read the JSON inside a string", *inner)
    except Unreadable as problem:
        raise InvalidCall(
            f'the arguments are not valid JSON: {problem}. Write one JSON object such as {{"name": "value"}}',
            FailureMode.MALFORMED_OUTPUT,
        ) from None
    if value is None:
        return Prepared({}, (*repairs, "read null arguments as {}"))
    if not isinstance(value, dict):
        raise InvalidCall(
            f'the arguments must be one JSON object such as {{"name": "value"}}, got {shown(value)}',
            FailureMode.MALFORMED_OUTPUT,
        )
    return Prepared(value, repairs)


def repair(spec: ToolSpec, arguments: dict[str, Any]) -> Prepared:
    """The arguments with values brought to the schema's types where nothing is lost: ``"3"`` for 3, ``"true"``
    for true, an enum in another case, JSON inside a string. Keys are never renamed. Arguments that fit already
    come back unchanged."""
    if accepts(Keyed(spec.digest, spec.parameters))(arguments) and not _has_whole_float(arguments):
        return Prepared(arguments)
    repairs: list[str] = []
    return Prepared(_fitted(spec.parameters, arguments, "", repairs), tuple(repairs))


def validate(spec: ToolSpec, arguments: dict[str, Any]) -> None:
    """Check arguments against the tool's schema.

    Raises:
        InvalidCall: ``INVALID_PARAMETERS``; the text says what is wrong and how the tool is called.
        ConfigError: the tool's schema itself is not valid.
    """
    if accepts(Keyed(spec.digest, spec.parameters))(arguments):
        for text in _texts(arguments):
            if not text.isascii() and any("\ud800" <= char <= "\udfff" for char in text):
                raise InvalidCall("a text holds half a character (a lone surrogate)", FailureMode.INVALID_PARAMETERS)
        return
    problems = "; ".join(faults(spec.parameters, arguments))
    raise InvalidCall(f"{problems}. Expected {signature(spec)}", FailureMode.INVALID_PARAMETERS)


def check_verbatim(spec: ToolSpec, arguments: Mapping[str, Any], sources: Sequence[str]) -> None:
    """Check that every parameter marked ``x-verbatim: required`` is a span of one of the sources.

    Raises:
        InvalidCall: ``WRONG_VALUES``, naming the parameter.
    """
    for path, value in _required_spans(spec.parameters, arguments, ""):
        if not any(value in source for source in sources):
            raise InvalidCall(
                f'"{path}" must be copied exactly from what the user said or a tool returned, '
                f"got {shown(value)}, which stands in neither",
                FailureMode.WRONG_VALUES,
            )


def signature(spec: ToolSpec) -> str:
    """How the tool is called, on one line: ``read_file(path: string, start_line?: integer)``."""
    required = set(spec.parameters.get("required", ()))
    parameters = [
        f"{name}{'' if name in required else '?'}: {kind_text(schema)}"
        for name, schema in spec.parameters.get("properties", {}).items()
    ]
    return f"{spec.name}({', '.join(parameters)})"


# -- fitting values to types ----------------------------------------------------------------------------------


def _fitted(schema: Any, value: Any, path: str, repairs: list[str]) -> Any:
    if not isinstance(schema, Mapping):
        return value
    if isinstance(value, dict) and "properties" in schema:
        return _fitted_object(schema, value, path, repairs)
    if isinstance(value, list) and "items" in schema:
        return [_fitted(schema["items"], one, f"{path}[{at}]", repairs) for at, one in enumerate(value)]
    if "anyOf" in schema:
        return _fitted_branch(schema, value, path, repairs)
    changed = _changed(schema, value)
    if changed is value:
        return value
    repairs.append(f'"{path}": read {shown(value)} as {shown(changed)}')
    return _fitted(schema, changed, path, repairs) if isinstance(changed, dict | list) else changed


def _fitted_object(schema: Mapping[str, Any], value: dict[str, Any], path: str, repairs: list[str]) -> dict[str, Any]:
    properties, required = schema["properties"], schema.get("required", ())
    fitted: dict[str, Any] = {}
    for key, item in value.items():
        inner = f"{path}.{key}" if path else key
        known = properties.get(key)
        if item is None and known is not None and key not in required and not _allows(known, None):
            repairs.append(f'"{inner}": left out, null means that it is not given')
            continue
        fitted[key] = item if known is None else _fitted(known, item, inner, repairs)
    return fitted


def _fitted_branch(schema: Mapping[str, Any], value: Any, path: str, repairs: list[str]) -> Any:
    """Only when exactly one alternative can be meant."""
    if _allows(schema, value):
        return value
    results: list[tuple[Any, list[str]]] = []
    for branch in schema["anyOf"]:
        notes: list[str] = []
        fitted = _fitted(branch, value, path, notes)
        if _allows(branch, fitted):
            results.append((fitted, notes))
    if len(results) != 1:
        return value
    repairs += results[0][1]
    return results[0][0]


def _allows(schema: Any, value: Any) -> bool:
    check = compiled(schema)
    return check(value) if check is not None else False


def _changed(schema: Mapping[str, Any], value: Any) -> Any:
    """The value as the schema's type, or itself when that would lose or guess something."""
    kind = schema.get("type")
    if "enum" in schema and isinstance(value, str) and value not in schema["enum"]:
        folded = value.strip().casefold()
        choices = [one for one in schema["enum"] if isinstance(one, str) and one.casefold() == folded]
        return choices[0] if len(choices) == 1 else value
    if not isinstance(kind, str) or (is_type(value, kind) and not (kind == "integer" and isinstance(value, float))):
        return value
    if kind == "integer" and isinstance(value, float) and value.is_integer():
        return int(value)
    if kind == "string" and isinstance(value, int | float) and not isinstance(value, bool):
        return json.dumps(value)
    return _from_text(kind, value) if isinstance(value, str) else value


def _from_text(kind: str, text: str) -> Any:
    bare = text.strip()
    if kind == "integer" and _INTEGER.fullmatch(bare):
        return int(bare)
    if kind == "number" and _DECIMAL.fullmatch(bare):
        return float(bare) if "." in bare else int(bare)
    if kind == "boolean" and bare in _WORDS:
        return _WORDS[bare]
    if kind in ("array", "object") and bare[:1] == ("[" if kind == "array" else "{"):
        try:
            return json.loads(bare)
        except (ValueError, RecursionError):
            return text
    return text


def _has_whole_float(value: Any) -> bool:
    """3.0 satisfies "integer", but code that counts with it does not expect a float."""
    if isinstance(value, dict):
        return any(map(_has_whole_float, value.values()))
    if isinstance(value, float):
        return value.is_integer()
    return isinstance(value, list) and any(map(_has_whole_float, value))


def _plain(value: Any) -> bool:
    """Whether accepted arguments need no second look: no ``3.0`` that may stand for 3, no text that may hold half a
    character."""
    if type(value) is dict:
        items: Iterable[Any] = value.values()
        if not "".join(map(str, value)).isascii():
            return False
    else:
        items = value if type(value) is list else (value,)
    for item in items:
        kind = type(item)
        if kind is str:
            if not item.isascii():
                return False
        elif kind is float:
            if item.is_integer():
                return False
        elif (kind is dict or kind is list) and not _plain(item):
            return False
    return True


# -- walking --------------------------------------------------------------------------------------------------


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield key
            yield from _texts(item)
    elif isinstance(value, list):
        for item in value:
            yield from _texts(item)


@lru_cache(maxsize=8192)
def _ways(key: Keyed) -> tuple[Accept, bool]:
    """How arguments are checked, and whether anything in the schema must be quoted."""

    def marked(schema: Any) -> bool:
        if isinstance(schema, Mapping):
            return schema.get(VERBATIM) == "required" or any(map(marked, schema.values()))
        return isinstance(schema, list) and any(map(marked, schema))

    return accepts(key), marked(key.schema)


def _required_spans(schema: Schema, value: Any, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        if schema.get(VERBATIM) == "required" and value not in schema.get(ALSO, ()):
            yield path, value
    elif isinstance(value, Mapping):
        for name, inner in schema.get("properties", {}).items():
            if name in value:
                yield from _required_spans(inner, value[name], f"{path}.{name}" if path else name)
    elif isinstance(value, list) and isinstance(schema.get("items"), Mapping):
        for at, one in enumerate(value):
            yield from _required_spans(schema["items"], one, f"{path}[{at}]")
