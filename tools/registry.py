"""The tools an agent has: unique names, lookup with suggestions, subsets, exports and what they cost in a prompt.

``agentrt.agent`` builds one from the user's list; the runtime asks it by name.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from agentrt.core.canonical import digest_json
from agentrt.core.errors import ConfigError
from agentrt.core.protocols import Tool
from agentrt.core.specs import Category, ToolSpec
from agentrt.tools.packs.problem import listed, near

_NAME = re.compile(r"[a-zA-Z0-9_-]{1,64}")


@dataclass(frozen=True, slots=True)
class TokenCost:
    """What one tool takes of every prompt it is shown in."""

    name: str
    tokens: int


class Registry(Mapping[str, Tool]):
    """Tools by name, in the order given. Never changes; ``subset`` and ``with_tools`` make others."""

    def __init__(self, tools: Iterable[Tool] = ()) -> None:
        """
        Raises:
            ConfigError: two tools share a name, or a name is not one model APIs take.
        """
        self._tools: dict[str, Tool] = {}
        for tool in tools:
            name = tool.spec.name
            if not _NAME.fullmatch(name):
                raise ConfigError(f"{name!r} is no tool name; expected up to 64 letters, digits, _ or -")
            if name in self._tools:
                raise ConfigError(f"two tools are named {name!r}; rename one, for example @tool(name='my_{name}')")
            self._tools[name] = tool

    def __getitem__(self, name: str) -> Tool:
        return self._tools[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._tools)

    def __len__(self) -> int:
        return len(self._tools)

    @property
    def specs(self) -> tuple[ToolSpec, ...]:
        return tuple(tool.spec for tool in self._tools.values())

    @property
    def digest(self) -> str:
        """Identity of the whole inventory, for the manifest of a run."""
        return digest_json(sorted(self.digests.items()))

    @property
    def digests(self) -> dict[str, str]:
        return {spec.name: spec.digest for spec in self.specs}

    def find(self, name: str) -> Tool:
        """
        Raises:
            ConfigError: there is no such tool; near names are offered.
        """
        found = self._tools.get(name)
        if found is None:
            raise ConfigError(unknown_tool(name, self._tools))
        return found

    def subset(self, names: Iterable[str] | None = None, category: Category | None = None) -> Registry:
        """The tools of these names (all when ``None``) and this category (any when ``None``).

        Raises:
            ConfigError: a name is not known.
        """
        chosen = self._tools.values() if names is None else [self.find(name) for name in dict.fromkeys(names)]
        return Registry(tool for tool in chosen if category is None or tool.spec.category == category)

    def with_tools(self, *tools: Tool) -> Registry:
        """These and more.

        Raises:
            ConfigError: a name is taken.
        """
        return Registry([*self._tools.values(), *tools])

    def to_openai(self) -> list[dict[str, Any]]:
        """The ``tools`` parameter of OpenAI's chat completions."""
        return [openai_tool(spec) for spec in self.specs]

    def to_anthropic(self) -> list[dict[str, Any]]:
        """The ``tools`` parameter of Anthropic's messages."""
        return [anthropic_tool(spec) for spec in self.specs]

    def token_report(self, count_tokens: Callable[[str], int]) -> list[TokenCost]:
        """What each tool costs in a prompt that carries full definitions, dearest first."""
        costs = [TokenCost(spec.name, count_tokens(json.dumps(openai_tool(spec)))) for spec in self.specs]
        return sorted(costs, key=lambda cost: (-cost.tokens, cost.name))


def unknown_tool(name: str, known: Iterable[str]) -> str:
    """What to tell a model or program that asked for a tool that is not there."""
    names = list(known)
    choices = near(name, names)
    hint = f"did you mean {' or '.join(choices)}? " if choices else ""
    return f"there is no tool {name!r}; {hint}tools are {listed(names, 30) or 'none'}"


def openai_tool(spec: ToolSpec) -> dict[str, Any]:
    """One tool in OpenAI's shape."""
    function = {"name": spec.name, "description": spec.description, "parameters": bare_schema(spec.parameters)}
    return {"type": "function", "function": function}


def anthropic_tool(spec: ToolSpec) -> dict[str, Any]:
    """One tool in Anthropic's shape."""
    return {"name": spec.name, "description": spec.description, "input_schema": bare_schema(spec.parameters)}


def bare_schema(schema: Any) -> Any:
    """The schema without our ``x-`` annotations, which other servers may refuse."""
    if isinstance(schema, dict):
        return {
            key: {name: bare_schema(one) for name, one in value.items()} if key == "properties" else bare_schema(value)
            for key, value in schema.items()
            if not key.startswith("x-")
        }
    return [bare_schema(one) for one in schema] if isinstance(schema, list) else schema
