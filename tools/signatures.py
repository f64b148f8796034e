"""From a function's signature to a JSON Schema, and from JSON arguments back to what the function expects.

The usual types are mapped here, without pydantic: importing and describing tools must stay cheap. A parameter of
a pydantic model, or with pydantic constraints, goes through pydantic, which the program has loaded then anyway.
Used by ``decorator``.
"""

from __future__ import annotations

import collections.abc
import dataclasses
import datetime
import decimal
import enum
import functools
import inspect
import pathlib
import types
import typing
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Literal, NotRequired, Required, Union, cast, get_args, get_origin

from agentrt.core.errors import ConfigError
from agentrt.core.specs import VERBATIM, Schema
from agentrt.core.tools import ToolContext

_SCALARS: dict[Any, Schema] = {
    str: {"type": "string"},
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    float: {"type": "number"},
    type(None): {"type": "null"},
    decimal.Decimal: {"type": "number"},
    datetime.datetime: {"type": "string", "format": "date-time"},
    datetime.date: {"type": "string", "format": "date"},
    datetime.time: {"type": "string", "format": "time"},
    uuid.UUID: {"type": "string", "format": "uuid"},
    pathlib.Path: {"type": "string"},
    dict: {"type": "object"},
    list: {"type": "array"},
    Any: {},
    object: {},
}
_FROM_TEXT: dict[Any, Callable[[Any], Any]] = {
    datetime.datetime: datetime.datetime.fromisoformat,
    datetime.date: datetime.date.fromisoformat,
    datetime.time: datetime.time.fromisoformat,
    uuid.UUID: uuid.UUID,
    pathlib.Path: pathlib.Path,
    float: float,
    int: int,
    decimal.Decimal: lambda value: decimal.Decimal(str(value)),
}
_FORMS: dict[Any, str] = {
    datetime.datetime: "a date and time such as 2026-01-31T09:30:00",
    datetime.date: "a date such as 2026-01-31",
    datetime.time: "a time such as 09:30",
    uuid.UUID: "a UUID",
}
"""What Python's own errors do not say: how a text of this type looks."""
_LISTS = (list, collections.abc.Sequence, collections.abc.Iterable, collections.abc.Collection)
_SETS = (set, frozenset, collections.abc.Set)
_MAPPINGS = (dict, collections.abc.Mapping, collections.abc.MutableMapping)


@dataclass(frozen=True)
class Signature:
    """``annotations`` are the parameters the model fills; ``context`` is the one that receives a ToolContext."""

    parameters: Schema
    annotations: dict[str, Any]
    context: str | None
    returns: Any

    def bind(self, arguments: Mapping[str, Any]) -> dict[str, Any]:
        """Keyword arguments for the function, each of the type it expects.

        Raises:
            ValueError: a value cannot be turned into its type (no such date, a failed pydantic check).
        """
        bound = dict(arguments)
        for name, convert in self._converters:
            if name in bound:
                try:
                    bound[name] = convert(bound[name])
                except (ValueError, OverflowError) as error:
                    raise ValueError(f'"{name}": {error}') from None
        return bound

    @functools.cached_property
    def _converters(self) -> Sequence[tuple[str, Callable[[Any], Any]]]:
        """For the parameters whose values are not passed on as they are."""
        found = ((name, _converter(annotation)) for name, annotation in self.annotations.items())
        return [(name, convert) for name, convert in found if convert is not _unchanged]


def read_signature(function: Callable[..., Any], docs: Mapping[str, str], verbatim: Mapping[str, str]) -> Signature:
    """The schema of a function's parameters.

    Raises:
        ConfigError: a parameter has no annotation or one that has no JSON form, or is variadic; it is a generator.
    """
    name = getattr(function, "__name__", "tool")
    if inspect.isgeneratorfunction(function) or inspect.isasyncgenfunction(function):
        raise ConfigError(f"{name} yields, expected a function that returns: let it return a list of what it yields")
    try:
        hints = typing.get_type_hints(function, include_extras=True)
    except NameError as error:
        raise ConfigError(
            f"the annotations of {name} cannot be read ({error}); import the types where the function is defined"
        ) from None
    properties: dict[str, Any] = {}
    required: list[str] = []
    annotations: dict[str, Any] = {}
    context = None
    for parameter in inspect.signature(function).parameters.values():
        annotation = hints.get(parameter.name)
        if annotation is ToolContext:
            context = parameter.name
            continue
        _require_usable(name, parameter, annotation)
        annotations[parameter.name] = annotation
        properties[parameter.name] = _property(parameter, annotation, docs.get(parameter.name, ""), name)
        if parameter.default is inspect.Parameter.empty:
            required.append(parameter.name)
    for key, level in verbatim.items():
        if properties.get(key, {}).get("type") != "string":
            raise ConfigError(f"verbatim names {key!r}, expected a string parameter of {name}")
        properties[key][VERBATIM] = level
    schema = {"type": "object", "properties": properties, "required": required, "additionalProperties": False}
    return Signature(schema, annotations, context, hints.get("return", Any))


def schema_of(annotation: Any) -> Schema:
    """The JSON Schema of a type.

    Raises:
        TypeError: the type has no JSON form.
    """
    known = _SCALARS.get(annotation) if isinstance(annotation, collections.abc.Hashable) else None
    if known is not None:
        return dict(known)
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _annotated(annotation, arguments)
    if origin is Literal:
        return _enumeration(list(arguments))
    if origin in (Union, types.UnionType):
        return _union(arguments)
    if origin is tuple:
        return _tuple(arguments)
    if origin in _LISTS:
        return {"type": "array", "items": schema_of(arguments[0])}
    if origin in _SETS:
        return {"type": "array", "items": schema_of(arguments[0]), "uniqueItems": True}
    if origin in _MAPPINGS:
        return {"type": "object", "additionalProperties": schema_of(arguments[1])}
    if isinstance(annotation, type):
        return _class(annotation)
    return _by_pydantic(annotation)


def _converter(annotation: Any) -> Callable[[Any], Any]:
    """``to_python`` for one annotation; for the usual ones there is nothing to find out at every call."""
    if get_origin(annotation) is Literal or annotation in (str, bool):
        return _unchanged
    if annotation in (int, float):
        return functools.partial(_to_class, annotation)
    return functools.partial(to_python, annotation)


def _unchanged(value: Any) -> Any:
    return value


def to_python(annotation: Any, value: Any) -> Any:
    """A JSON value as the type a function expects.

    Raises:
        ValueError: it cannot be turned into that.
    """
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return (
            _adapter(annotation).validate_python(value) if _constrained(arguments) else to_python(arguments[0], value)
        )
    if origin in (Union, types.UnionType):
        return _to_member(arguments, value)
    if origin is tuple and isinstance(value, list):
        inner = [arguments[0]] * len(value) if len(arguments) == 2 and arguments[1] is ... else arguments
        return tuple(to_python(one, item) for one, item in zip(inner, value, strict=True))
    if origin in _SETS and isinstance(value, list):
        return (frozenset if origin is frozenset else set)(to_python(arguments[0], item) for item in value)
    if origin in _LISTS and isinstance(value, list):
        return [to_python(arguments[0], item) for item in value]
    if origin in _MAPPINGS and isinstance(value, dict):
        return {key: to_python(arguments[1], item) for key, item in value.items()}
    if isinstance(annotation, type):
        return _to_class(annotation, value)
    return value


# -- schemas --------------------------------------------------------------------------------------------------


def _require_usable(name: str, parameter: inspect.Parameter, annotation: Any) -> None:
    if parameter.kind in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD, parameter.POSITIONAL_ONLY):
        raise ConfigError(f"{name} takes {parameter}; a tool's parameters must have names, expected plain parameters")
    if annotation is None and parameter.name in ("self", "cls"):
        raise ConfigError(
            f"{name} is a method, of which no object is known: make the tool of an object's, tool(effect=…)(it.{name})"
        )
    if annotation is None:
        raise ConfigError(f"parameter {parameter.name!r} of {name} has no type; annotate it, for example with str")


def _property(parameter: inspect.Parameter, annotation: Any, description: str, function: str) -> Schema:
    optional = parameter.default is None
    try:
        schema = schema_of(_without_none(annotation) if optional else annotation)
    except RecursionError:
        raise ConfigError(f"parameter {parameter.name!r} of {function} has a type that contains itself") from None
    except TypeError as error:
        raise ConfigError(f"parameter {parameter.name!r} of {function}: {error}") from None
    if description and "description" not in schema:
        schema["description"] = description
    if parameter.default is not parameter.empty and not optional:
        from agentrt.tools.results import to_json

        schema["default"] = to_json(parameter.default)
    return schema


def _without_none(annotation: Any) -> Any:
    """``X`` of ``X | None``: a parameter that defaults to None is left out, not given as null."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return Annotated[_without_none(arguments[0]), *arguments[1:]]
    if origin in (Union, types.UnionType):
        return Union[tuple(one for one in arguments if one is not type(None))]  # noqa: UP007  # built at run time
    return annotation


def _annotated(annotation: Any, arguments: tuple[Any, ...]) -> Schema:
    if _constrained(arguments):
        return _by_pydantic(annotation)
    schema = schema_of(arguments[0])
    texts = [one for one in arguments[1:] if isinstance(one, str)]
    return {**schema, "description": texts[0]} if texts else schema


def _constrained(arguments: tuple[Any, ...]) -> bool:
    """Whether the metadata of an Annotated is pydantic's or annotated-types' business."""
    return any(type(one).__module__.partition(".")[0] in ("pydantic", "annotated_types") for one in arguments[1:])


def _union(arguments: tuple[Any, ...]) -> Schema:
    branches = [schema_of(one) for one in arguments]
    if all(set(branch) == {"type"} for branch in branches):
        return {"type": [branch["type"] for branch in branches]}
    return {"anyOf": branches}


def _tuple(arguments: tuple[Any, ...]) -> Schema:
    if len(arguments) == 2 and arguments[1] is ...:
        return {"type": "array", "items": schema_of(arguments[0])}
    items = [schema_of(one) for one in arguments]
    return {"type": "array", "prefixItems": items, "items": False, "minItems": len(items), "maxItems": len(items)}


def _enumeration(values: list[Any]) -> Schema:
    kinds = {bool: "boolean", int: "integer", float: "number", str: "string", type(None): "null"}
    found = list(dict.fromkeys(kinds.get(type(value), "") for value in values))
    if "" in found:
        raise TypeError(f"{values} has values without JSON form; expected strings, numbers, booleans or None")
    return {"type": found[0] if len(found) == 1 else found, "enum": values}


def _class(kind: type) -> Schema:
    if issubclass(kind, enum.Enum):
        return _enumeration([one.value for one in kind])
    if dataclasses.is_dataclass(kind):
        hints = typing.get_type_hints(kind, include_extras=True)
        fields = [one for one in dataclasses.fields(kind) if one.init]
        properties = {one.name: schema_of(hints[one.name]) for one in fields}
        missing = dataclasses.MISSING
        required = [one.name for one in fields if one.default is missing and one.default_factory is missing]
        return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}
    if typing.is_typeddict(kind):
        return _typed_dict(kind)
    return _by_pydantic(kind)


def _typed_dict(kind: type) -> Schema:
    properties: dict[str, Any] = {}
    required: list[str] = []
    # Not __required_keys__: before Python 3.12 it takes NotRequired in a postponed annotation for required.
    for name, hint in typing.get_type_hints(kind, include_extras=True).items():
        origin = get_origin(hint)
        if origin is Required or (origin is not NotRequired and getattr(kind, "__total__", True)):
            required.append(name)
        properties[name] = schema_of(get_args(hint)[0] if origin in (Required, NotRequired) else hint)
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


def _by_pydantic(annotation: Any) -> Schema:
    from pydantic.errors import PydanticSchemaGenerationError, PydanticUserError

    try:
        schema: Schema = _adapter(annotation).json_schema()
    except (PydanticSchemaGenerationError, PydanticUserError):
        raise TypeError(f"the type {annotation} has no JSON form; expected str, int, float, bool, list, ...") from None
    inlined: Schema = _inlined(schema, schema.get("$defs", {}), ())
    return inlined


def _inlined(schema: Any, definitions: Mapping[str, Any], inside: tuple[str, ...]) -> Any:
    """The schema with its local references replaced by what they refer to and without titles: shorter for the
    model, and free to stand anywhere in a larger schema."""
    if isinstance(schema, list):
        return [_inlined(one, definitions, inside) for one in schema]
    if not isinstance(schema, dict):
        return schema
    name = str(schema.get("$ref", "")).removeprefix("#/$defs/")
    if name in definitions:
        if name in inside:
            raise TypeError(f"the type {name} contains itself; expected a type of limited depth")
        rest = {key: value for key, value in schema.items() if key != "$ref"}
        return {**_inlined(definitions[name], definitions, (*inside, name)), **rest}
    return {
        key: {one: _inlined(item, definitions, inside) for one, item in value.items()}
        if key == "properties"
        else value
        if key in ("default", "const", "enum", "examples")
        else _inlined(value, definitions, inside)
        for key, value in schema.items()
        if key not in ("title", "$defs")
    }


@functools.lru_cache(maxsize=256)
def _adapter(annotation: collections.abc.Hashable) -> Any:
    from pydantic import TypeAdapter

    return TypeAdapter(cast(Any, annotation))


# -- values ---------------------------------------------------------------------------------------------------


def _to_member(arguments: tuple[Any, ...], value: Any) -> Any:
    """The first member of a union the value fits; the value itself when none can be told."""
    from agentrt.tools.schema_checks import accepts, keyed

    for one in arguments:
        if accepts(keyed(schema_of(one)))(value):
            try:
                return to_python(one, value)
            except ValueError:
                continue
    return value


def _to_class(kind: type, value: Any) -> Any:
    if value is None:
        return None
    if kind in _FROM_TEXT:
        try:
            return _FROM_TEXT[kind](value)
        except ValueError:
            if kind not in _FORMS:
                raise
            raise ValueError(f"expected {_FORMS[kind]}, got {value!r}") from None
    if kind in _SCALARS:
        return value
    if issubclass(kind, enum.Enum):
        return kind(value)
    if dataclasses.is_dataclass(kind) and isinstance(value, dict):
        hints = typing.get_type_hints(kind, include_extras=True)
        return kind(**{name: to_python(hints[name], item) for name, item in value.items()})
    if typing.is_typeddict(kind):
        return value
    return _adapter(cast(Any, kind)).validate_python(value)
