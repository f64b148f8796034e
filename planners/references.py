"""Late binding: putting results of earlier steps where a plan refers to them, and deciding conditions."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

_IN_TEXT = re.compile(r"\$steps\.([A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*)")


class Unresolved(ValueError):
    """A reference leads nowhere; the text says where it stopped."""


def bind(value: Any, results: Mapping[str, str]) -> Any:
    """``value`` with every reference replaced. ``{"$ref": …}`` and a text that is one reference become the value
    itself, references inside longer text become text, ``{"$guess": v}`` becomes ``v``.

    Raises:
        Unresolved: a step has no result or the result has no such path.
    """
    if isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            return look_up(value["$ref"], results)
        if "$guess" in value:
            return bind(value["$guess"], results)
        return {k: bind(v, results) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [bind(v, results) for v in value]
    if isinstance(value, str):
        whole = _IN_TEXT.fullmatch(value)
        if whole:
            return look_up(whole[1], results)
        return _IN_TEXT.sub(lambda m: _text(look_up(m[1], results)), value)
    return value


def steps_in(value: Any) -> Iterator[str]:
    """Ids of the steps that arguments, conditions or texts refer to."""
    if isinstance(value, dict):
        reference = value.get("$ref")
        if isinstance(reference, str):
            yield reference.removeprefix("$").removeprefix("steps.").split(".")[0]
            return
        for item in value.values():
            yield from steps_in(item)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from steps_in(item)
    elif isinstance(value, str):
        yield from (path.split(".")[0] for path in _IN_TEXT.findall(value))


def parts(value: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Every value inside arguments as a plan holds them, and its path; a reference is one value."""
    if isinstance(value, dict) and "$ref" not in value and "$guess" not in value:
        for name, item in value.items():
            yield from parts(item, f"{path}.{name}" if path else str(name))
    elif isinstance(value, list | tuple):
        for index, item in enumerate(value):
            yield from parts(item, f"{path}.{index}" if path else str(index))
    else:
        yield path, value


def look_up(reference: str, results: Mapping[str, str]) -> Any:
    """The value a reference such as ``steps.total.0.name`` leads to."""
    step, *path = reference.removeprefix("$").removeprefix("steps.").split(".")
    if step not in results:
        raise Unresolved(f"there is no result of step {step!r}")
    if not path:
        return _value(results[step])
    value = _parsed(results[step])
    for name in path:
        try:
            value = value[int(name)] if isinstance(value, list) else value[name]
        except (KeyError, IndexError, ValueError, TypeError):
            raise Unresolved(f"the result of step {step!r} has nothing at {'.'.join(path)!r}") from None
    return value


def holds(condition: Mapping[str, Any], results: Mapping[str, str]) -> bool:
    """Whether ``{"left": …, "op": …, "right": …}`` is true. Numbers compare as numbers, all else as text."""
    op = condition.get("op", "exists")
    if op == "exists":
        try:
            return bind(condition.get("left"), results) not in (None, "", [], {})
        except Unresolved:
            return False
    left, right = bind(condition.get("left"), results), bind(condition.get("right"), results)
    if op == "contains":
        return _text(right) in _text(left)
    a, b = _number(left), _number(right)
    x, y = (a, b) if a is not None and b is not None else (_text(left), _text(right))
    match op:
        case "==":
            return x == y
        case "!=":
            return x != y
        case "<":
            return x < y  # type: ignore[operator]
        case "<=":
            return x <= y  # type: ignore[operator]
        case ">":
            return x > y  # type: ignore[operator]
        case ">=":
            return x >= y  # type: ignore[operator]
    raise Unresolved(f"expected an operator ==, !=, <, <=, >, >=, contains or exists, got {op!r}")


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text


def _value(text: str) -> Any:
    """A number when the whole result is one, so that it fits numeric parameters."""
    value = _parsed(text)
    return value if isinstance(value, int | float | list | dict) and not isinstance(value, bool) else text


def _number(value: Any) -> float | None:
    try:
        return float(value)
    except (TypeError, ValueError):
        return None


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
