"""What a rule may say of one argument.

Each kind is built once, when the rules load, into a function of the value that answers as ``answers`` says: yes, no,
or a way not to know. A new kind is one more entry in ``KINDS``.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit

from agentrt.policy.answers import UNCLEAR, Answer, Matcher, reasons
from agentrt.policy.globs import name_glob, one_of_paths
from agentrt.policy.places import Place

Builder = Callable[[Any, bool], Matcher]
"""From the value in the TOML file, and whether the rule permits; raises ValueError with what was expected."""


def build(kinds: Mapping[str, Any], permits: bool) -> Matcher:
    """The matcher of one argument's table: all of its kinds must fit. ``permits``: for a rule that does.

    Raises ValueError for an unknown kind or a wrong value.
    """
    if not kinds:
        raise ValueError(f"expected one of {', '.join(KINDS)}, got nothing")
    parts = []
    for kind, value in kinds.items():
        if kind not in KINDS:
            raise ValueError(f"expected one of {', '.join(KINDS)}, got {kind!r}")
        try:
            parts.append(KINDS[kind](value, permits))
        except ValueError as error:
            raise ValueError(f"{kind}: {error}") from None
    return parts[0] if len(parts) == 1 else _AllOf(tuple(parts))


def same(left: Any, right: Any) -> bool:
    """Equality of JSON values: ``true`` is not 1, but 1 is 1.0."""
    if type(left) is str:
        return bool(left == right)
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(same(left[key], right[key]) for key in left)
    if isinstance(left, list | tuple) and isinstance(right, list | tuple):
        return len(left) == len(right) and all(map(same, left, right))
    return bool(left == right)


def _equals(wanted: Any, _permits: bool) -> Matcher:
    return lambda value, _place: same(value, wanted)


def _one_of(wanted: Any, _permits: bool) -> Matcher:
    if not isinstance(wanted, list) or not wanted:
        raise ValueError(f"expected a list of values, got {wanted!r}")
    return lambda value, _place: any(same(value, one) for one in wanted)


def _glob(wanted: Any, _permits: bool) -> Matcher:
    globs = [name_glob(text).match for text in texts(wanted)]
    return _each_text(lambda value, _place: any(glob(value) for glob in globs))


def _path(wanted: Any, _permits: bool) -> Matcher:
    written = [os.path.expanduser(text) if text.startswith("~") else text for text in texts(wanted)]
    relative = one_of_paths([text for text in written if not text.startswith("/")])
    absolute = one_of_paths([text for text in written if text.startswith("/")])
    return _each_text(lambda value, place: place.fits(value, relative, absolute))


def _host(wanted: Any, _permits: bool) -> Matcher:
    names = [text.lower().rstrip(".") for text in texts(wanted)]
    if any("/" in name or ":" in name or "*" in name.removeprefix("*.") for name in names):
        raise ValueError(f"expected host names such as 'example.com' or '*.example.com', got {wanted!r}")
    exact = {name for name in names if not name.startswith("*.")}
    domains = tuple(name[1:] for name in names if name.startswith("*."))

    def fits(value: str, _place: Place) -> bool | None:
        host = host_of(value)
        return None if host is None else host in exact or host.endswith(domains)

    return _each_text(fits)


_HOST = re.compile(r"[a-z0-9_]([\w-]*\w)?(\.[a-z0-9_]([\w-]*\w)?)*|[0-9a-f:.]*:[0-9a-f:.]*", re.ASCII)
_NUMBERS = re.compile(r"(.*\.)?(\d+|0x[0-9a-f]*)|.*:.*")


def host_of(url: str) -> str | None:
    """The host of a URL, or of ``host:port``; ``None`` where readers of URLs disagree about it."""
    if not url.isascii() or any(c <= " " or c in "\\\x7f" for c in url):
        return None
    try:
        parts = urlsplit(url if "://" in url else f"//{url}")
        host = (parts.hostname or "").removesuffix(".")
    except ValueError:
        return None
    if parts.scheme == "file" or parts.netloc.count("@") > 1 or not _HOST.fullmatch(host):
        return None
    return host if not _NUMBERS.fullmatch(host) or _is_plain_address(host) else None


def _is_plain_address(host: str) -> bool:
    """Whether an address by number is written the one usual way, and not as ``2130706433``, ``0x7f.1`` or within one
    of version 6 (``::ffff:7f00:1``)."""
    try:
        address = ip_address(host)
    except ValueError:
        return False
    return str(address) == host and not host.startswith(("::", "64:ff9b:"))


def _min(wanted: Any, _permits: bool) -> Matcher:
    low = _number(wanted)
    return lambda value, _place: value >= low if is_number(value) else None


def _max(wanted: Any, _permits: bool) -> Matcher:
    high = _number(wanted)
    return lambda value, _place: value <= high if is_number(value) else None


def _schema(wanted: Any, _permits: bool) -> Matcher:
    from jsonschema import Draft202012Validator, SchemaError
    from referencing import Registry

    if not isinstance(wanted, dict):
        raise ValueError(f"expected a JSON Schema as a table, got {wanted!r}")
    try:
        Draft202012Validator.check_schema(wanted)
    except SchemaError as error:
        raise ValueError(f"not a JSON Schema: {error.message}") from None
    if foreign := [one for one in _references(wanted) if not one.startswith("#")]:
        raise ValueError(f"expected a JSON Schema that refers to itself only, got $ref {foreign[0]!r}")
    validator = Draft202012Validator(wanted, registry=Registry())
    return lambda value, _place: bool(validator.is_valid(value))


def _references(schema: Any) -> Iterator[str]:
    if isinstance(schema, dict):
        for key, value in schema.items():
            if key in ("$ref", "$dynamicRef") and isinstance(value, str):
                yield value
            yield from _references(value)
    elif isinstance(schema, list):
        for item in schema:
            yield from _references(item)


def _shell(wanted: Any, permits: bool) -> Matcher:
    from agentrt.policy.shell import shell_matcher

    return shell_matcher(wanted, permits, lambda globs: _path(globs, permits))


def _sql(wanted: Any, permits: bool) -> Matcher:
    from agentrt.policy.sql import sql_matcher

    return sql_matcher(wanted, permits)


KINDS: Mapping[str, Builder] = {
    "equals": _equals,
    "one_of": _one_of,
    "glob": _glob,
    "path": _path,
    "host": _host,
    "min": _min,
    "max": _max,
    "schema": _schema,
    "shell": _shell,
    "sql": _sql,
}


def texts(value: Any) -> list[str]:
    """A text or a list of texts. Raises ValueError."""
    found = [value] if isinstance(value, str) else value
    if not isinstance(found, list) or not found or not all(isinstance(text, str) and text for text in found):
        raise ValueError(f"expected a text or a list of texts, got {value!r}")
    return found


def agree(answers: Sequence[bool | None]) -> bool | None:
    """One answer for several things that a rule speaks of as one; ``None`` when they differ or there are none."""
    return answers[0] if answers and answers.count(answers[0]) == len(answers) else None


def _each_text(fits: Callable[[str, Place], bool | None]) -> Matcher:
    """For a text, or every text of a list."""

    def of(value: Any, place: Place) -> bool | None:
        if isinstance(value, str):
            return fits(value, place)
        if isinstance(value, list | tuple) and all(isinstance(one, str) for one in value):
            return agree([fits(one, place) for one in value])
        return None

    return of


@dataclass(frozen=True)
class _AllOf:
    parts: tuple[Matcher, ...]

    def __call__(self, value: Any, place: Place) -> Answer:
        answers: list[Answer] = [part(value, place) for part in self.parts]
        return next((answer for answer in (False, None, UNCLEAR) if answer in answers), True)

    def reasons(self, value: Any, place: Place) -> tuple[str, ...]:
        return tuple(reason for part in self.parts for reason in reasons(part, value, place))


def _number(value: Any) -> float:
    if not is_number(value):
        raise ValueError(f"expected a number, got {value!r}")
    return float(value)


def is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and value == value
