"""What a server offers, as specs: names made valid and unlike, descriptions cleared, everything bounded.

The server chose names, descriptions and schemas, so all of it is text from outside; what cannot be used is left out,
with a note that says why. ``Definition.digest`` tells whether a server still means the same by a name. Called by
``keeper`` with the ``tools/list`` of the protocol as plain JSON.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from functools import cached_property
from typing import Any

from agentrt.core.canonical import digest, digest_json
from agentrt.core.specs import Effect, Schema, ToolSpec
from agentrt.tools.decorator import category_of
from agentrt.tools.mcp.schemas import Unfit, fit, plain

MAX_TOOLS = 100
"""Tools that are taken from one server."""
MAX_SCHEMAS = 400_000
"""Characters of all their schemas as JSON; checking them takes time."""
MAX_DESCRIPTION = 2_000
"""Characters of a tool's description."""
MAX_NAME = 64
"""Characters of a tool's name, as models take it."""
UNKNOWN = frozenset({Effect.WRITE, Effect.NETWORK})
"""What a tool may do of which the program says nothing, whatever its server says."""


@dataclass(frozen=True)
class Terms:
    """What the program says of a server and its tools. ``effects`` by the server's names for them, or globs; times are
    seconds."""

    server: str
    effects: Mapping[str, frozenset[Effect]] = field(default_factory=dict)
    timeout_s: float = 60.0
    start_timeout_s: float = 30.0

    @property
    def source(self) -> str:
        """Of everything the server says."""
        return f"mcp:{self.server}"

    def effects_of(self, name: str) -> frozenset[Effect]:
        """A name before globs, globs in their order."""
        if name in self.effects:
            return self.effects[name]
        return next((found for glob, found in self.effects.items() if fnmatchcase(name, glob)), UNKNOWN)


@dataclass(frozen=True)
class Definition:
    """One tool. ``name`` is the server's; ``spec.name`` is what models read."""

    name: str
    spec: ToolSpec
    effects: frozenset[Effect]

    @cached_property
    def digest(self) -> str:
        """Of all that a person or a model was shown, and of what its results are held against."""
        return digest_json([self.name, self.spec.digest, self.spec.result])


@dataclass(frozen=True)
class Offer:
    """What a server offers, and why some of it is not taken."""

    definitions: tuple[Definition, ...] = ()
    notes: tuple[str, ...] = ()

    @cached_property
    def by_name(self) -> dict[str, Definition]:
        return {one.name: one for one in self.definitions}


def offered(tools: Iterable[Mapping[str, Any]], terms: Terms) -> Offer:
    """What of these can be used."""
    taken: dict[str, Definition] = {}
    notes, names, room = [], set(), MAX_SCHEMAS
    for index, tool in enumerate(tools):
        if index >= MAX_TOOLS:
            notes.append(f"only the first {MAX_TOOLS} tools of {terms.server} are taken")
            break
        name = tool.get("name")
        names.add(str(name))
        try:
            room -= sum(len(json.dumps(tool.get(key))) for key in ("inputSchema", "outputSchema"))
            made = _definition(name, tool, terms, room)
            if made.spec.name in taken:
                raise Unfit("it is offered twice")
            taken[made.spec.name] = made
        except Unfit as why:
            notes.append(f"tool {plain(name, 40)!r} of {terms.server} is left out: {why}")
        except Exception as error:  # whatever a stranger thought of, the others can be used
            notes.append(f"tool {plain(name, 40)!r} of {terms.server} is left out: {type(error).__name__}")
    notes += _unused(terms, names)
    return Offer(tuple(taken.values()), tuple(notes))


def _unused(terms: Terms, names: set[str]) -> list[str]:
    return [
        f"effects of {terms.server} name {glob!r}, but it offers no such tool"
        for glob in terms.effects
        if glob not in names and not any(fnmatchcase(name, glob) for name in names)
    ]


def _definition(name: Any, tool: Mapping[str, Any], terms: Terms, room: int) -> Definition:
    if not isinstance(name, str) or not name.strip():
        raise Unfit("it has no name")
    if room < 0:
        raise Unfit(f"the schemas of all tools together have more than {MAX_SCHEMAS} characters")
    effects = terms.effects_of(name)
    spec = ToolSpec(
        name=_usable(name, terms.server),
        description=plain(tool.get("description") or tool.get("title") or name, MAX_DESCRIPTION) or name[:MAX_NAME],
        parameters=_schema("parameters", tool.get("inputSchema")),
        result=None if tool.get("outputSchema") is None else _schema("result", tool["outputSchema"]),
        timeout_s=terms.timeout_s + terms.start_timeout_s,  # the first is for the call, which may have to wait
        category=category_of(effects),
        source=terms.source,
    )
    return Definition(name, spec, effects)


def _schema(what: str, schema: Any) -> Schema:
    try:
        return fit(schema)
    except Unfit as why:
        raise Unfit(f"the schema of its {what} cannot be used: {why}") from None


def _usable(name: str, server: str) -> str:
    """A name that every provider takes, unlike any other's: what had to be changed is told apart by a digest."""
    whole = f"{server}_{name}"
    made = re.sub(r"[^A-Za-z0-9_-]", "_", whole)
    return made if made == whole and len(made) <= MAX_NAME else f"{made[: MAX_NAME - 9]}_{digest(name)[:8]}"
