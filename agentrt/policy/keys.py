"""What a rule says of an argument, and what a value is, as *keys*: a rule without a key in common with the value cannot
fit. For a path they are its first folder and the end of its name, for a command its programs, for a statement its
tables. ``index`` files rules under them.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from agentrt.policy.globs import WILD, is_literal
from agentrt.policy.matchers import host_of, texts
from agentrt.policy.places import Place

Keys = frozenset[str] | None
"""``None``: whatever the value is, the rule must be asked."""


@dataclass(frozen=True, slots=True)
class Found:
    """The keys of a value. ``unclear``: it cannot be analysed, so that rules that restrict may make it an ask."""

    keys: Iterable[str]
    unclear: bool = False


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


# -- statements ---------------------------------------------------------------------------------------------------


def _sql_keys(wanted: Any, permits: bool) -> Keys:
    """By table. A statement without one is covered by every rule that permits some."""
    table = wanted if isinstance(wanted, Mapping) else {}
    names = [str(name).lower() for name in table.get("tables", ())]
    if not names or "dialect" in table or not all(map(is_literal, names)):
        return None
    return frozenset((*names, _NO_TABLE) if permits else names)


def _keys_of_sql(value: Any, _place: Place) -> Found | None:
    return _keys_of_statements(value) if isinstance(value, str) else None


@lru_cache(maxsize=512)
def _keys_of_statements(text: str) -> Found:
    from agentrt.policy.sql import statements

    found = statements(text, None)
    names = {name for table in found.tables for name in (table, table.rpartition(".")[2])} or {_NO_TABLE}
    unclear = found.kind == "unclear"
    return Found(frozenset(names | set(re.findall(r"\w+", text.lower())) if unclear else names), unclear)


_NO_TABLE = ""


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


OF_RULES: Mapping[str, Callable[[Any, bool], Keys]] = {
    "path": _path_keys,
    "shell": _shell_keys,
    "sql": _sql_keys,
    "host": _host_keys,
    "glob": _glob_keys,
    "equals": _value_keys,
    "one_of": _values_keys,
}
OF_VALUES: Mapping[str, Callable[[Any, Place], Found | None]] = {
    "path": _keys_of_path,
    "shell": _keys_of_shell,
    "sql": _keys_of_sql,
    "host": _keys_of_host,
    "glob": _keys_of_text,
    "equals": _keys_of_value,
    "one_of": _keys_of_value,
}
