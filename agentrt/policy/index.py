"""Which of many rules a call can concern at all, found by what its arguments begin with, end with, name or amount to.

Where many rules speak of one tool, most look at the same argument for something else. So rules are filed under what
they say of one argument: its *keys* (see ``keys``) or its bound. A rule that is not found under the value cannot fit
and is not asked. This only leaves rules out: which of the rest fit, the rules themselves say, so that a decision never
depends on the index. A JSON Schema has no keys; rules that look at nothing else are all asked.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import Any, Protocol

from agentrt.policy.keys import OF_RULES, OF_VALUES
from agentrt.policy.matchers import is_number
from agentrt.policy.places import Place
from agentrt.policy.rules import Call, Rule

FEW = 8
"""Up to so many rules, asking each is faster."""


class Index:
    """Over rules in the order they are asked."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = tuple(rules)
        self._always: list[int] = []
        self._groups: dict[tuple[str, str], _Group] = {}
        for position, rule in enumerate(self._rules):
            if len(self._rules) <= FEW or not self._file(position, rule):
                self._always.append(position)

    def candidates(self, call: Call) -> Sequence[Rule]:
        """All rules that can fit the call, in order, and as few others as may be."""
        if not self._groups:
            return self._rules
        arguments, positions = call.meant, set(self._always)
        for (name, _), group in self._groups.items():
            if name in arguments:
                positions.update(group.find(arguments[name], call.place))
        return [self._rules[position] for position in sorted(positions)]

    def _file(self, position: int, rule: Rule) -> bool:
        """File a rule under the first argument that has keys, or else under the first bound."""
        said = [
            (name, kind, wanted) for name, kinds in rule.given.get("args", {}).items() for kind, wanted in kinds.items()
        ]
        for name, kind, wanted in said:
            keys = OF_RULES[kind](wanted, rule.permits) if kind in OF_RULES else None
            if keys is not None:
                group = self._groups.setdefault((name, kind), _ByKey(kind))
                group.add(position, rule, keys)
                return True
        for name, kind, wanted in said:
            if kind in _BOUNDS:
                self._groups.setdefault((name, kind), _ByBound(kind)).add(position, rule, float(wanted))
                return True
        return False


class _Group(Protocol):
    """Rules that look at one argument in one way, as positions."""

    def add(self, position: int, rule: Rule, what: Any) -> None: ...

    def find(self, value: Any, place: Place) -> Iterable[int]: ...


class _ByKey:
    """``_unclear`` are those asked about a value that cannot be analysed: up to the first that looks at nothing else,
    and those that count how often they apply."""

    def __init__(self, kind: str) -> None:
        self._keys_of = OF_VALUES[kind]
        self._by_key: dict[str, list[int]] = {}
        self._all: list[int] = []
        self._unclear: list[int] = []
        self._complete = False

    def add(self, position: int, rule: Rule, what: frozenset[str]) -> None:
        self._all.append(position)
        for key in what:
            self._by_key.setdefault(key, []).append(position)
        if not rule.permits and (not self._complete or rule.conditions.uses is not None):
            self._unclear.append(position)
            self._complete |= len(rule.args) == 1 and not rule.users and not rule.conditions.narrow

    def find(self, value: Any, place: Place) -> Iterable[int]:
        found = self._keys_of(value, place)
        if found is None:
            return self._all
        positions = [position for key in found.keys for position in self._by_key.get(key, ())]
        return [*positions, *self._unclear] if found.unclear else positions


class _ByBound:
    """Sorted by the bound of each; of a value that is no number, all are asked."""

    def __init__(self, kind: str) -> None:
        self._at_least = kind == "min"
        self._bounds: list[float] = []
        self._positions: list[int] = []

    def add(self, position: int, rule: Rule, what: float) -> None:
        place = bisect_right(self._bounds, what)
        self._bounds.insert(place, what)
        self._positions.insert(place, position)

    def find(self, value: Any, place: Place) -> Iterable[int]:
        if not is_number(value):
            return self._positions
        if self._at_least:
            return self._positions[: bisect_right(self._bounds, value)]
        return self._positions[bisect_left(self._bounds, value) :]


_BOUNDS = ("min", "max")
