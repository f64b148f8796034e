"""Which of many rules a call can concern at all, found by what its arguments begin with, end with or name.

Where many rules speak of one tool, most look at the same argument for something else. Each rule gets *keys*, from what
it says of one argument; each value has keys; a rule without a common key cannot fit and is not asked. This only leaves
rules out: which of the rest fit, the rules themselves say, so that a decision never depends on the index.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from agentrt.policy.globs import WILD, is_literal
from agentrt.policy.matchers import host_of, texts
from agentrt.policy.places import Place
from agentrt.policy.rules import Call, Rule

FEW = 8
"""Up to so many rules, asking each is faster."""
Keys = frozenset[str] | None
"""``None``: whatever the value is, the rule must be asked."""


@dataclass(frozen=True, slots=True)
class Found:
    """The keys of a value. ``unclear``: it cannot be analysed, so that rules that restrict may make it an ask."""

    keys: Iterable[str]
    unclear: bool = False


@dataclass
class _Group:
    """Rules that look at one argument in one way, as positions. ``unclear`` are those asked about a value that
    cannot be analysed: up to the first that looks at nothing else."""

    by_key: dict[str, list[int]] = field(default_factory=dict)
    all: list[int] = field(default_factory=list)
    unclear: list[int] = field(default_factory=list)
    complete: bool = False

    def add(self, position: int, rule: Rule, keys: frozenset[str]) -> None:
        self.all.append(position)
        for key in keys:
            self.by_key.setdefault(key, []).append(position)
        if not rule.permits and not self.complete:
            self.unclear.append(position)
            self.complete = len(rule.args) == 1 and not rule.users and not rule.conditions.narrow


class Index:
    """Over rules in the order they are asked."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = tuple(rules)
        self._always: list[int] = []
        self._groups: dict[tuple[str, str], _Group] = {}
        for position, rule in enumerate(self._rules):
            chosen = next(((name, kind, keys) for name, kind, keys in _keyed(rule) if keys is not None), None)
            if chosen is None or len(self._rules) <= FEW:
                self._always.append(position)
            else:
                name, kind, keys = chosen
                self._groups.setdefault((name, kind), _Group()).add(position, rule, keys)

    def candidates(self, call: Call) -> Sequence[Rule]:
        """All rules that can fit the call, in order, and as few others as may be."""
        if not self._groups:
            return self._rules
        arguments, positions = call.query.arguments, set(self._always)
        for (name, kind), group in self._groups.items():
            if name not in arguments:
                continue
            found = _OF_VALUES[kind](arguments[name], call.place)
            if found is None:
                positions.update(group.all)
                continue
            for key in found.keys:
                if key in group.by_key:
                    positions.update(group.by_key[key])
            if found.unclear:
                positions.update(group.unclear)
        return [self._rules[position] for position in sorted(positions)]


def _keyed(rule: Rule) -> Iterable[tuple[str, str, Keys]]:
    for name, kinds in rule.given.get("args", {}).items():
        for kind, wanted in kinds.items():
            if kind in _OF_RULES:
                yield name, kind, _OF_RULES[kind](wanted, rule.permits)


# -- paths ------------------------------------------------------------------------------------------------------


def _path_keys(wanted: Any, _permits: bool) -> Keys:
    found = [_path_key(glob) for glob in texts(wanted)]
    return None if None in found else frozenset(key for key in found if key is not None)


def _path_key(glob: str) -> str | None:
    """By the first folder where that is plain, else by the end of the name."""
    parts = [part for part in glob.split("/") if part not in ("", ".")] + (["**"] if glob.endswith("/") else [])
    if glob.startswith("~") or not parts:
        return None
    if is_literal(parts[0]):
        return ("/" if glob.startswith("/") else "./") + parts[0]
    last = parts[-1]
    if is_literal(last):
        return f"={last}"
    plain = last.removeprefix("*")
    return f".{plain.rpartition('.')[2]}" if "." in plain and not WILD.intersection(plain) else None


def _keys_of_path(value: Any, place: Place) -> Found | None:
    paths = [value] if isinstance(value, str) else value
    if not isinstance(paths, list | tuple) or not paths or not all(isinstance(path, str) for path in paths):
        return None
    keys: set[str] = set()
    for path in paths:
        forms = place.forms(path)
        if not forms:
            return None
        for form, below in forms:
            keys.add("/" + form.lstrip("/").partition("/")[0])
            if below is not None:
                keys.add("./" + below.partition("/")[0])
            name = form.rpartition("/")[2]
            keys.add(f"={name}")
            if "." in name:
                keys.add(f".{name.rpartition('.')[2]}")
    return Found(keys)


# -- commands ---------------------------------------------------------------------------------------------------


def _shell_keys(wanted: Any, permits: bool) -> Keys:
    from agentrt.policy.shell.patterns import read_pattern

    table = wanted if isinstance(wanted, Mapping) else {"run": wanted}
    if "run" not in table or ("write" in table and not permits):
        return None
    run = [table["run"]] if isinstance(table["run"], str) else table["run"]
    names = [read_pattern(text).names for text in run]
    return None if None in names else frozenset(_plain(name) for found in names for name in found or ())


def _keys_of_shell(value: Any, _place: Place) -> Found | None:
    return _keys_of_command(value) if isinstance(value, str) else None


@lru_cache(maxsize=512)
def _keys_of_command(command: str) -> Found:
    from agentrt.policy.shell import analyse

    analysis = analyse(command)
    names = {_plain(part.words[0].text) for part in analysis.parts}
    unclear = bool(analysis.unclear or analysis.oddities)
    return Found(frozenset(names | {_plain(name) for name in analysis.spoken} if unclear else names), unclear)


def _plain(name: str) -> str:
    return posixpath.basename(name).lower()


# -- hosts, texts, values -----------------------------------------------------------------------------------------


def _host_keys(wanted: Any, _permits: bool) -> Keys:
    return frozenset(text.lower().rstrip(".").removeprefix("*") for text in texts(wanted))


def _keys_of_host(value: Any, _place: Place) -> Found | None:
    host = host_of(value) if isinstance(value, str) else None
    if host is None:
        return None
    return Found([host, *(host[match.start() :] for match in re.finditer(r"\.", host))])


def _glob_keys(wanted: Any, _permits: bool) -> Keys:
    found = texts(wanted)
    return frozenset(found) if all(map(is_literal, found)) else None


def _keys_of_text(value: Any, _place: Place) -> Found | None:
    if isinstance(value, str):
        return Found((value,))
    many = isinstance(value, list | tuple) and value and all(isinstance(one, str) for one in value)
    return Found(value) if many else None


def _value_keys(wanted: Any, _permits: bool) -> Keys:
    return frozenset((wanted,)) if isinstance(wanted, str) else None


def _values_keys(wanted: Any, _permits: bool) -> Keys:
    return frozenset(wanted) if all(isinstance(one, str) for one in wanted) else None


def _keys_of_value(value: Any, _place: Place) -> Found | None:
    return Found((value,) if isinstance(value, str) else ())


_OF_RULES: Mapping[str, Callable[[Any, bool], Keys]] = {
    "path": _path_keys,
    "shell": _shell_keys,
    "host": _host_keys,
    "glob": _glob_keys,
    "equals": _value_keys,
    "one_of": _values_keys,
}
_OF_VALUES: Mapping[str, Callable[[Any, Place], Found | None]] = {
    "path": _keys_of_path,
    "shell": _keys_of_shell,
    "host": _keys_of_host,
    "glob": _keys_of_text,
    "equals": _keys_of_value,
    "one_of": _keys_of_value,
}
