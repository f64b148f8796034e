"""What a tool's function returned, as JSON and as the text a model reads. Used by ``decorator``."""

from __future__ import annotations

import dataclasses
import datetime
import enum
import fractions
import pathlib
import uuid
from collections.abc import Mapping, Set
from decimal import Decimal
from typing import Any

from agentrt.core.canonical import json_writer
from agentrt.core.tools import ToolOutput
from agentrt.tools.packs.numbers import number_text

_write = json_writer(sort_keys=False, allow_nan=True, separators=(", ", ": "))


def to_output(value: Any) -> ToolOutput:
    """A ``ToolOutput`` as it is, a string as the text, ``None`` as "done", anything else as JSON."""
    if isinstance(value, ToolOutput):
        return value
    if isinstance(value, str):
        return ToolOutput(value)
    if value is None:
        return ToolOutput("done")
    data = to_json(value)
    return ToolOutput(data if isinstance(data, str) else _write(data), data=data)


def to_json(value: Any) -> Any:
    """The value in JSON's types: dataclasses and pydantic models as objects, sets as sorted arrays, dates as ISO
    text, bytes as the text they are, what is left as its ``str``."""
    if value is None or isinstance(value, bool | int | float | str):
        return value.value if isinstance(value, enum.Enum) else value
    if isinstance(value, enum.Enum):
        return to_json(value.value)
    if isinstance(value, Mapping):
        return {str(to_json(key)): to_json(item) for key, item in value.items()}
    if isinstance(value, Set):
        return sorted((to_json(item) for item in value), key=str)
    if isinstance(value, list | tuple):
        return [to_json(item) for item in value]
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {one.name: to_json(getattr(value, one.name)) for one in dataclasses.fields(value)}
    if hasattr(value, "model_dump"):
        return value.model_dump(mode="json")
    if isinstance(value, bytes | bytearray):
        return _text(bytes(value))
    if isinstance(value, datetime.date | datetime.time):
        return value.isoformat()
    if isinstance(value, fractions.Fraction):
        return number_text(value)
    if isinstance(value, Decimal | uuid.UUID | pathlib.Path):
        return str(value)
    return str(value)


def _text(value: bytes) -> str:
    try:
        return value.decode()
    except UnicodeDecodeError:
        return f"{len(value)} bytes that are no text"
