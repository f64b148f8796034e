"""One ``[[rule]]`` table as a ``Rule``. Every mistake is a ``PolicyError`` that names file, rule and key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeVar

from agentrt.core.canonical import canonical_json
from agentrt.core.errors import PolicyError
from agentrt.core.policy import PolicyQuery
from agentrt.core.specs import Effect
from agentrt.policy.answers import Matcher
from agentrt.policy.conditions import Conditions, read_conditions
from agentrt.policy.examples import read_call, read_effects
from agentrt.policy.globs import is_literal
from agentrt.policy.matchers import build, texts
from agentrt.policy.places import unresolved
from agentrt.policy.rules import PERMITTING, STRICTNESS, Rule, call_of, safe_id

T = TypeVar("T")
_KEYS = {
    "id",
    "level",
    "tool",
    "effects",
    "args",
    "user",
    "justification",
    "rewrite",
    "trust",
    "when",
    "spend",
    "uses",
    "sources",
    "match",
    "not_match",
}


def read_rule(table: dict[str, Any], number: int, source: str) -> Rule:
    """The rule, tried on its own examples. ``number`` counts from 1 and names a rule without an id.

    Raises:
        PolicyError: a key is unknown or missing, a value is of the wrong kind, or an example fails.
    """
    name = table.get("id")
    where = f"{source}: rule {name!r}" if isinstance(name, str) else f"{source}: rule number {number}"
    _refuse_unknown(where, table, _KEYS)
    if not isinstance(name, str) or not safe_id(name):
        raise PolicyError(
            f"{where}: id: expected letters, digits, '-', '_' or '.', at most 64, and not beginning with "
            f"'default', 'label' or 'person', got {name!r}"
        )
    level = table.get("level")
    if level not in STRICTNESS:
        raise PolicyError(f"{where}: level: expected one of {', '.join(STRICTNESS)}, got {level!r}")
    rule = Rule(
        id=name,
        level=level,
        tools=tuple(_key(where, table, "tool", texts, ["*"])),
        effects=_key(where, table, "effects", read_effects, None),
        args=_key(where, table, "args", lambda value: _args(value, level in PERMITTING), ()),
        users=tuple(_key(where, table, "user", texts, [])),
        justification=_key(where, table, "justification", _text, ""),
        rewrite=_key(where, table, "rewrite", _table, {}),
        trust=tuple(_key(where, table, "trust", texts, [])),
        sources=_key(where, table, "sources", _sources, ()),
        conditions=_conditions(where, table),
        source=source,
        given={key: value for key, value in table.items() if key not in ("match", "not_match")},
    )
    _check_json(where, rule.given)
    _check_level(where, rule)
    shown: list[PolicyQuery] = []
    for key, wanted in (("match", True), ("not_match", False)):
        examples: list[dict[str, Any]] = _key(where, table, key, _tables, [])
        for index, example in enumerate(examples, 1):
            call = _example(f"{where}: {key} example {index}", rule, example, wanted)
            shown += [call] if wanted else []
    return replace(rule, examples=tuple(shown))


def _check_json(where: str, given: dict[str, Any]) -> None:
    try:
        canonical_json(given)
    except (TypeError, ValueError) as error:
        raise PolicyError(f"{where}: expected values that JSON has, because arguments are JSON: {error}") from None


def _check_level(where: str, rule: Rule) -> None:
    if (rule.level == "rewrite") != bool(rule.rewrite):
        raise PolicyError(
            f"{where}: expected a [rule.rewrite] table of arguments with level = 'rewrite' and only there, "
            f"got level = {rule.level!r} {'with' if rule.rewrite else 'without'} one"
        )
    for key in ("trust", "sources"):
        if getattr(rule, key) and rule.level not in PERMITTING:
            raise PolicyError(
                f"{where}: {key}: expected only with allow, notify or rewrite, got level = {rule.level!r}"
            )
    if rule.effects is not None and not rule.effects:
        raise PolicyError(f"{where}: effects: expected at least one, or no such key for any effect")


def _example(where: str, rule: Rule, table: dict[str, Any], wanted: bool) -> PolicyQuery:
    """The example call, once it has been tried."""
    tool = next((glob for glob in rule.tools if is_literal(glob)), None)
    try:
        query = read_call(table, tool, rule.effects or frozenset({Effect.READ}), rule.id)
    except ValueError as error:
        raise PolicyError(f"{where}: {error}") from None
    fits = rule.names(query.tool) and rule.fits(call_of(query, unresolved))
    if fits != wanted:
        says = "should match but does not" if wanted else "should not match but does"
        raise PolicyError(f"{where} {says}: {query.tool} {query.arguments}; correct the rule or the example")
    return query


def _conditions(where: str, table: dict[str, Any]) -> Conditions:
    try:
        return read_conditions(table)
    except ValueError as error:
        raise PolicyError(f"{where}: {error}") from None


def _refuse_unknown(where: str, table: dict[str, Any], known: set[str]) -> None:
    unknown = sorted(table.keys() - known)
    if unknown:
        raise PolicyError(f"{where}: unknown key {', '.join(unknown)}; expected some of {', '.join(sorted(known))}")


def _key(where: str, table: dict[str, Any], key: str, read: Callable[[Any], T], default: T) -> T:
    if key not in table:
        return default
    try:
        return read(table[key])
    except ValueError as error:
        raise PolicyError(f"{where}: {key}: {error}") from None


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError(f"expected a text, got {value!r}")
    return value


def _table(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise ValueError(f"expected a table, got {value!r}")
    return value


def _tables(value: Any) -> list[dict[str, Any]]:
    if not isinstance(value, list):
        raise ValueError(f"expected a list of tables, got {value!r}")
    return [_table(one) for one in value]


def _sources(value: Any) -> tuple[tuple[str, tuple[str, ...]], ...]:
    found = []
    for argument, named in _table(value).items():
        try:
            found.append((argument, tuple(texts(named))))
        except ValueError as error:
            raise ValueError(f"{argument}: {error}") from None
    return tuple(found)


def _args(value: Any, permits: bool) -> tuple[tuple[str, Matcher], ...]:
    found = []
    for name, kinds in _table(value).items():
        try:
            found.append((name, build(_table(kinds), permits)))
        except ValueError as error:
            raise ValueError(f"{name}: {error}") from None
    return tuple(found)
