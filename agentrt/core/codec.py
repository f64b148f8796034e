"""Events and other core values to and from JSON.

Writing is a plain walk over dataclass fields, because it happens several times a step. Reading validates with
pydantic, which is loaded on the first read, so that a damaged or newer journal gives a typed error instead of
a strange object.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, fields, is_dataclass
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any, get_args

from agentrt.core import events
from agentrt.core.canonical import json_writer
from agentrt.core.errors import JournalVersion, StoreError
from agentrt.core.events import JOURNAL_VERSION, Body
from agentrt.core.labels import USER, Label
from agentrt.core.messages import Message, label_from_json, label_to_json, message_from_json, message_to_json
from agentrt.core.models import ModelResponse, TokenLogprob, Usage
from agentrt.core.specs import ChoiceWeights, ModelCard, Prices
from agentrt.core.tasks import Budget, Constraint, Task

if TYPE_CHECKING:
    from pydantic import TypeAdapter

_PLAIN = frozenset({str, int, float, bool, type(None)})
BODY_TYPES: dict[str, type[Any]] = {cls.__name__: cls for cls in get_args(Body)}


def encode(value: Any) -> Any:
    """A JSON value for a core value (dataclasses become objects, tuples lists, labels short lists)."""
    kind = type(value)
    return value if kind in _PLAIN else _way(kind)(value)  # type: ignore[arg-type]  # a type is hashable


@cache
def _way(kind: type) -> Callable[[Any], Any]:
    """How values of a type are written."""
    if issubclass(kind, Message):
        return message_to_json
    if issubclass(kind, Label):
        return label_to_json
    if issubclass(kind, str | int | float):
        return lambda value: value
    if issubclass(kind, dict):
        return lambda value: {str(k): v if type(v) in _PLAIN else encode(v) for k, v in value.items()}
    if issubclass(kind, list | tuple | set | frozenset):
        return lambda value: [v if type(v) in _PLAIN else encode(v) for v in value]
    if is_dataclass(kind):
        return _fields_to_json
    raise TypeError(f"expected a core value or JSON, got {kind.__name__}")


def encode_body(body: Body) -> str:
    """The JSON text of an event body."""
    names, read = _reader(body.__class__)  # type: ignore[arg-type]
    return _write(dict(zip(names, read(body), strict=True)))


_write = json_writer(sort_keys=False, allow_nan=True, default=encode)
_write_exactly = json_writer(sort_keys=True, allow_nan=False, default=encode)


def _fields_to_json(value: Any) -> dict[str, Any]:
    names, read = _reader(value.__class__)
    return {name: item if type(item) in _PLAIN else encode(item) for name, item in zip(names, read(value), strict=True)}


def decode_body(kind: str, text: str, version: int = JOURNAL_VERSION) -> Body:
    """The body that ``encode_body`` wrote.

    Raises:
        JournalVersion: the body is of a later journal version or of an unknown type.
        StoreError: the JSON does not describe such a body.
    """
    if version > JOURNAL_VERSION or kind not in BODY_TYPES:
        raise JournalVersion(
            f"expected events of journal version {JOURNAL_VERSION} or earlier, found {kind!r} of version {version}: "
            "this run was written by a newer agentrt; upgrade to read it"
        )
    from pydantic import ValidationError

    try:
        body: Body = _adapter(kind).validate_json(text)
    except ValidationError as error:
        raise StoreError(f"the journal holds a damaged {kind} event: {error}") from error
    return body


def task_to_json(task: Task) -> dict[str, Any]:
    value: dict[str, Any] = encode(task)
    return value


def task_from_json(value: dict[str, Any]) -> Task:
    allowed = value.get("allowed_tools")
    return Task(
        goal=value["goal"],
        constraints=tuple(Constraint(**c) for c in value.get("constraints", ())),
        allowed_tools=None if allowed is None else tuple(allowed),
        tool_choice=value.get("tool_choice", "auto"),
        budget=Budget(**value.get("budget", {})),
        history=tuple(message_from_json(m) for m in value.get("history", ())),
        user=value.get("user", "default"),
        label=label_from_json(value["label"]) if "label" in value else USER,
        metadata=value.get("metadata", {}),
        answer_schema=value.get("answer_schema"),
    )


def card_to_json(card: ModelCard) -> dict[str, Any]:
    value: dict[str, Any] = encode(card)
    return value


def card_from_json(value: dict[str, Any]) -> ModelCard:
    choice = value.get("choice")
    return ModelCard(
        **{k: v for k, v in value.items() if k not in ("roles", "choice", "prices")},
        roles=tuple(value["roles"]),
        choice=None if choice is None else ChoiceWeights(**choice),
        prices=Prices(**value["prices"]),
    )


def response_to_json(response: ModelResponse) -> dict[str, Any]:
    """What is as it is by default is left out."""
    return {name: encode(item) for name, item in _unusual(response)}


def response_to_text(response: ModelResponse) -> str:
    """The JSON text of ``response_to_json``, the message in it as the journal keeps messages."""
    rest = {name: item for name, item in _unusual(response) if item is not response.message}
    return f'{{"message":{response.message.canonical},{_write_exactly(rest)[1:]}'


def response_from_json(value: dict[str, Any]) -> ModelResponse:
    rest = {k: v for k, v in value.items() if k not in ("message", "usage", "logprobs", "notes")}
    return ModelResponse(
        message=message_from_json(value["message"]),
        usage=Usage(**value.get("usage", {})),
        logprobs=tuple(
            TokenLogprob(p["token"], p["logprob"], p["legal_mass"], tuple((t, lp) for t, lp in p["top"]))
            for p in value.get("logprobs", ())
        ),
        notes=tuple(value.get("notes", ())),
        **rest,
    )


@cache
def _reader(cls: type) -> tuple[tuple[str, ...], Callable[[Any], tuple[Any, ...]]]:
    """The fields of a dataclass, and a function that gives the values of all of them."""
    names = tuple(f.name for f in fields(cls))
    if len(names) > 1:
        return names, attrgetter(*names)
    return names, lambda value: tuple(getattr(value, name) for name in names)


def _unusual(value: Any) -> list[tuple[str, Any]]:
    """The fields of a dataclass that differ from their defaults."""
    names, read = _reader(value.__class__)
    found = zip(names, read(value), _defaults(value.__class__), strict=True)
    return [(name, item) for name, item, usual in found if item is not usual and item != usual]


@cache
def _defaults(cls: type) -> tuple[Any, ...]:
    return tuple(f.default if f.default_factory is MISSING else f.default_factory() for f in fields(cls))


@cache
def _adapter(kind: str) -> TypeAdapter[Any]:
    from pydantic import TypeAdapter

    return TypeAdapter(getattr(events, kind))
