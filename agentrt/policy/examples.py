"""Example calls in policy files: ``match`` and ``not_match`` of a rule, tried when it loads, and ``[[example]]``
tables, which say what the whole policy must decide and are tried by ``agentrt policy test``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from agentrt.core.canonical import canonical_json
from agentrt.core.policy import Level, PolicyQuery
from agentrt.core.specs import Effect
from agentrt.policy.rules import STRICTNESS

CALL_KEYS = frozenset({"tool", "args", "effects", "user", "workspace", "now", "spent", "price", "uses"})
WORKSPACE = "/workspace"


@dataclass(frozen=True)
class Example:
    """What a policy must decide of a call. ``where`` names file and number; ``uses`` is how often each rule that counts
    has applied before."""

    where: str
    query: PolicyQuery
    level: Level
    uses: int = 0

    def asked(self, rules: Iterable[str]) -> PolicyQuery:
        """What to ask a policy with these rules."""
        return replace(self.query, uses=dict.fromkeys(rules, self.uses))

    def __str__(self) -> str:
        return f"{self.query.tool} {canonical_json(self.query.arguments)}"


def read_call(table: Mapping[str, Any], tool: str | None, effects: frozenset[Effect], rule: str = "") -> PolicyQuery:
    """The call an example describes. ``tool`` and ``effects`` hold where it names none; ``uses`` are those of
    ``rule``.

    Raises:
        ValueError: with what was expected.
    """
    unknown = sorted(table.keys() - CALL_KEYS)
    if unknown:
        raise ValueError(f"unknown key {', '.join(unknown)}; expected some of {', '.join(sorted(CALL_KEYS))}")
    name = table.get("tool", tool)
    if not isinstance(name, str):
        raise ValueError("tool: expected a tool's name, because the rule names none exactly")
    return PolicyQuery(
        tool=name,
        arguments=_typed(table, "args", dict, {}),
        effects=read_effects(table["effects"]) if "effects" in table else effects,
        user=_typed(table, "user", str, "default"),
        workspace=_typed(table, "workspace", str, WORKSPACE),
        now=_time(table["now"]) if "now" in table else None,
        spent=float(_typed(table, "spent", (int, float), 0.0)),
        price=float(_typed(table, "price", (int, float), 0.0)),
        uses={rule: _typed(table, "uses", int, 0)} if rule else {},
    )


def read_example(table: Mapping[str, Any], where: str) -> Example:
    """A ``[[example]]`` table.

    Raises:
        ValueError: with what was expected.
    """
    level = table.get("level")
    if level not in STRICTNESS:
        raise ValueError(f"level: expected one of {', '.join(STRICTNESS)}, got {level!r}")
    call = {key: value for key, value in table.items() if key != "level"}
    if "tool" not in call:
        raise ValueError("tool: expected a tool's name")
    return Example(where, read_call(call, None, frozenset({Effect.READ})), level, _typed(table, "uses", int, 0))


def read_effects(value: Any) -> frozenset[Effect]:
    """
    Raises:
        ValueError: it is no list of effects.
    """
    names = [value] if isinstance(value, str) else value
    known = [effect.value for effect in Effect]
    if not isinstance(names, list) or not all(name in known for name in names):
        raise ValueError(f"expected a list of {', '.join(known)}, got {value!r}")
    return frozenset(Effect(name) for name in names)


def _typed(table: Mapping[str, Any], key: str, kind: type | tuple[type, ...], default: Any) -> Any:
    value = table.get(key, default)
    if not isinstance(value, kind) or isinstance(value, bool):
        names = " or ".join(one.__name__ for one in (kind if isinstance(kind, tuple) else (kind,)))
        raise ValueError(f"{key}: expected {names.replace('dict', 'a table').replace('str', 'a text')}, got {value!r}")
    return value


def _time(value: Any) -> float:
    """A moment with its distance from UTC: TOML has such dates; texts of that form are taken too."""
    try:
        moment = value if isinstance(value, datetime) else datetime.fromisoformat(value)
    except (TypeError, ValueError):
        raise ValueError(f"now: expected a time such as 2026-05-04T10:00:00+02:00, got {value!r}") from None
    if moment.tzinfo is None:
        raise ValueError(f"now: expected a time with its distance from UTC (2026-05-04T10:00:00+02:00), got {value!r}")
    return moment.timestamp()
