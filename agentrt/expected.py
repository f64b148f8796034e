"""Whether a program gave an agent what it expects: asked before anything is put together or begun, so that a mistake is
one clear error where it was made, and not another one later, in the middle of a run. Called by ``agent``.

Parts are known by what they can do, as the protocols of ``core.protocols`` have it; a class in place of an object is
told apart.
"""

from __future__ import annotations

import math
import os
from collections.abc import Iterable, Mapping
from dataclasses import fields
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from agentrt.core.errors import ConfigError
from agentrt.core.tasks import Budget, Constraint, Task

if TYPE_CHECKING:
    from agentrt.core.protocols import Tool
    from agentrt.core.specs import Schema


class _Part(NamedTuple):
    """What an object must have to be this part; ``also`` are types, and ``values`` what else may be given, that
    ``assembly`` makes the part of; ``words`` says so."""

    members: tuple[str, ...]
    words: str = ""
    also: tuple[type, ...] = ()
    values: tuple[object, ...] = ()


_PLACE: Final = (str, os.PathLike)
_PARTS: Final = {
    "model": _Part(("card", "generate", "count_tokens", "close"), "a name such as 'builtin'", (str,)),
    "planner": _Part(("id", "version", "prompts", "solve"), "'react', 'plan', 'reflexion'", (str,)),
    "policy": _Part(("digest", "decide"), "a path, None, a list of these", _PLACE, (None,)),
    "approver": _Part(("approve", "answer"), "None", values=(None,)),
    "store": _Part(("create_run", "append", "read", "inbox"), "a path, a URL, None", _PLACE, (None,)),
    "memory": _Part(("write", "search", "forget", "close"), "True, False", (bool,), (None,)),
    "sandbox": _Part(("start", "python", "shell", "isolated", "close"), "'docker', None", (str,), (None,)),
    "embedder": _Part(("name", "dimensions", "embed"), "None", values=(None,)),
    "guardrails": _Part(("digest", "screens", "admit", "shield"), "'default', None", values=("default", None)),
}
_TOOL: Final = _Part(("spec", "call", "classify", "preview", "probe", "resources"), "made with @tool")
_OBSERVER: Final = _Part(("on_event", "on_delta"))
_CHOICES: Final = ("auto", "required", "none")
_LIMITS: Final = tuple(limit.name for limit in fields(Budget))


def parts(given: Mapping[str, Any]) -> None:
    """Check the arguments of ``Agent``, by name, but for ``tools``.

    Raises:
        ConfigError: one is not what it should be.
    """
    for name, wanted in _PARTS.items():
        each = given[name] if name == "policy" and isinstance(given[name], list | tuple) else [given[name]]
        for one in each:
            _part(name, one, wanted)
    for one in _several("observers", given["observers"]):
        _part("each of observers", one, _OBSERVER)
    for name in ("workspace", "cache"):
        if given[name] is not None:
            _path(name, given[name])
    for one in _several("skills", given["skills"]):
        if not isinstance(one, _PLACE) or not os.fspath(one):
            raise ConfigError(f"expected each of skills to be the path of a folder, got {_shown(one)}")
    for name in ("approval_timeout_s", "approval_ttl_s", "grant_ttl_s"):
        if given[name] is not None and not (_is_number(given[name]) and given[name] >= 0):
            raise ConfigError(f"expected {name} to be a number of seconds from 0 or None, got {_shown(given[name])}")
    text("user", given["user"])
    if given["budget"] is not None:
        _budget(given["budget"])


def tools(given: object) -> tuple[Tool, ...]:
    """The tools, from anything they can be taken from one by one.

    Raises:
        ConfigError: they are no tools; says how to make tools of functions.
    """
    found = _several("tools", given)
    for one in found:
        if hasattr(one, "__code__") and not hasattr(one, "call"):
            raise ConfigError(
                f"expected tools made with @tool, got {_shown(one)}: write @tool above it, or give "
                f"tool(effect='read')({one.__name__}) if all it does is look"
            )
        _part("each of tools", one, _TOOL)
    return found


def limits(given: Mapping[str, Any]) -> None:
    """Check limits by the names of ``Budget``.

    Raises:
        ConfigError: there is no such limit, or it is no number from 0. What is no number would limit nothing.
    """
    for name, value in given.items():
        if name not in _LIMITS:
            raise ConfigError(f"expected limits among {', '.join(_LIMITS)}, got {name!r}")
        if name == "tool_calls" and not isinstance(value, Mapping):
            raise ConfigError(f"expected tool_calls to be limits by tool, such as {{'web_*': 5}}, got {_shown(value)}")
        for what, limit in value.items() if name == "tool_calls" else [(name, value)]:
            if limit is not None and not (_is_number(limit) and limit >= 0):
                raise ConfigError(f"expected the limit {what!r} to be a number from 0 or None, got {_shown(limit)}")


def task(given: object, known: Iterable[str]) -> None:
    """Check a task; ``known`` are the names of the agent's tools.

    Raises:
        ConfigError: it has no words, or a part of it is not what it should be.
    """
    from agentrt.checks.forms import unusable_schema
    from agentrt.core.canonical import canonical_json
    from agentrt.core.codec import task_to_json
    from agentrt.core.labels import Label
    from agentrt.core.messages import Message

    if not isinstance(given, Task):
        raise ConfigError(f"expected the task to be a text or a Task, got {_shown(given)}")
    text("the task", given.goal)
    _budget(given.budget)
    if isinstance(given.allowed_tools, str):
        raise ConfigError(f"expected allowed_tools to be a tuple of names, got {_shown(given.allowed_tools)}")
    if given.tool_choice not in _CHOICES and given.tool_choice not in known:
        names = ", ".join(sorted(known)) or "none"
        raise ConfigError(f"expected tool_choice among {_CHOICES} or the tools ({names}), got {given.tool_choice!r}")
    for one in _several("history", given.history):
        if not isinstance(one, Message):
            raise ConfigError(f"expected history to be Messages, such as user('…'), got {_shown(one)}")
    for one in _several("constraints", given.constraints):
        _constraint(one)
    if given.answer_schema is not None:
        wrong = unusable_schema(given.answer_schema)
        if wrong is not None:
            raise ConfigError(f"expected answer_schema to be a JSON Schema (draft 2020-12): {wrong}")
    if not isinstance(given.label, Label):
        raise ConfigError(
            f"expected the task's label to be a Label, such as untrusted('mail'), got {_shown(given.label)}"
        )
    try:
        canonical_json(task_to_json(given))
    except (TypeError, ValueError, RecursionError) as error:
        raise ConfigError(f"expected a task that JSON can say, metadata too, for the journal: {error}") from None


def answer(shape: Any) -> Schema:
    """The JSON Schema of an answer: ``shape`` itself if it is one, or that of a type.

    Raises:
        ConfigError: it is neither.
    """
    from pydantic import TypeAdapter
    from pydantic.errors import PydanticUserError

    if isinstance(shape, dict):
        return shape
    try:
        return TypeAdapter(shape).json_schema()
    except (PydanticUserError, TypeError, NameError) as error:
        raise ConfigError(
            f"expected answer to be a type that pydantic knows or a JSON Schema, got {_shown(shape)}: {error}"
        ) from None


def text(name: str, given: object) -> None:
    """
    Raises:
        ConfigError: it is no text, there is nothing in it, or half a character that no journal can hold.
    """
    if not isinstance(given, str) or not given.strip():
        raise ConfigError(f"expected {name} to be a text that is not empty, got {_shown(given)}")
    try:
        given.encode()
    except UnicodeEncodeError:
        raise ConfigError(f"expected {name} to be a text of whole characters, got {_shown(given)}") from None


# -- inside ---------------------------------------------------------------------------------------------------


def _part(name: str, given: object, wanted: _Part) -> None:
    if isinstance(given, wanted.also) or any(given is one or given == one for one in wanted.values):
        return
    words = f"{wanted.words} or an object" if wanted.words else "an object"
    expected = f"expected {name} to be {words} with {', '.join(wanted.members)}"
    if isinstance(given, type):
        raise ConfigError(f"{expected}, got the class {given.__name__}: give an object, {given.__name__}(…)")
    if hasattr(type(given), "__getattr__"):
        return  # it stands for something else, and knows what that can do
    # The type first: asking the object may load what is only loaded when it is needed.
    missing = [one for one in wanted.members if not (hasattr(type(given), one) or hasattr(given, one))]
    if missing:
        lacks = f", which has no {', '.join(missing)}" if len(missing) < len(wanted.members) else ""
        raise ConfigError(f"{expected}, got {_shown(given)}{lacks}")


def _several(name: str, given: object) -> tuple[Any, ...]:
    if isinstance(given, str | bytes | Mapping) or not isinstance(given, Iterable):
        raise ConfigError(f"expected {name} to be a list, got {_shown(given)}")
    return tuple(given)


def _path(name: str, given: object) -> None:
    """An empty text would be the current folder, which nobody asked for."""
    if not isinstance(given, _PLACE) or not os.fspath(given):
        raise ConfigError(f"expected {name} to be a path or None, got {_shown(given)}")


def _budget(given: object) -> None:
    if not isinstance(given, Budget):
        raise ConfigError(f"expected the budget to be such as Budget(steps=10, cost=0.5), got {_shown(given)}")
    limits({name: getattr(given, name) for name in _LIMITS})


def _constraint(given: object) -> None:
    from agentrt.checks.constraints import KINDS, unusable

    if not isinstance(given, Constraint):
        raise ConfigError(f"expected constraints to be such as Constraint('max_words', 50), got {_shown(given)}")
    if given.kind not in KINDS:
        raise ConfigError(f"expected the kind of a constraint among {', '.join(sorted(KINDS))}, got {given.kind!r}")
    wanted = unusable(given)
    if wanted is not None:
        raise ConfigError(
            f"expected the value of the constraint {given.kind} to be {wanted}, got {_shown(given.value)}"
        )


def _is_number(given: object) -> bool:
    return isinstance(given, int | float) and not isinstance(given, bool) and math.isfinite(given)


def _shown(given: object) -> str:
    shown = (
        f"the function {given.__name__}" if hasattr(given, "__code__") and hasattr(given, "__name__") else repr(given)
    )
    return shown if len(shown) <= 120 else f"{shown[:120]}…"
