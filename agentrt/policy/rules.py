"""One rule, and when it fits a call.

Restricting levels (ask and stricter) fit a call that has *any* of the rule's effects, and in doubt; permitting
levels fit only a call *all* of whose effects the rule lists, and never in doubt.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal

from agentrt.core.labels import Integrity, Label
from agentrt.core.origins import DECISION, Origin
from agentrt.core.policy import Level, PolicyQuery
from agentrt.core.specs import Effect
from agentrt.core.structs import struct
from agentrt.policy.answers import UNCLEAR, Matcher, reasons
from agentrt.policy.conditions import ALWAYS, Conditions
from agentrt.policy.globs import is_literal, name_glob
from agentrt.policy.places import Place, Resolve

STRICTNESS: tuple[Level, ...] = ("allow", "notify", "rewrite", "ask", "human", "deny", "end_run")
"""From the most permitting to the strictest."""
PERMITTING = frozenset[Level]({"allow", "notify", "rewrite"})
FORBIDDING = frozenset[Level]({"deny", "end_run"})
GUARDED = frozenset({Effect.WRITE, Effect.NETWORK, Effect.SPEND})
"""Effects that are asked when the call was made from something the user did not write."""


Reach = Literal["fits", "doubt", "no"]


@struct
class Call:
    """A query made ready for the rules: code that has the network or the workspace has their effects too."""

    query: PolicyQuery
    effects: frozenset[Effect]
    place: Place

    @property
    def unknown(self) -> bool:
        """The tool does not say what this call would do."""
        return not self.effects

    @property
    def meant(self) -> Mapping[str, Any]:
        """The arguments, and what those that were left out mean."""
        query = self.query
        return {**query.defaults, **query.arguments} if query.defaults else query.arguments

    @property
    def suspicious(self) -> bool:
        """It may change the world, and something the user did not write had a part in it."""
        return self.query.label.integrity < Integrity.USER and (self.unknown or bool(self.effects & GUARDED))


def call_of(query: PolicyQuery, resolve: Resolve) -> Call:
    effects = query.effects
    if Effect.EXECUTE in effects:
        if query.sandbox_network:
            effects |= {Effect.NETWORK}
        if query.sandbox_workspace_writable:
            effects |= {Effect.WRITE}
    return Call(query, effects, Place(query.workspace, resolve))


@dataclass(frozen=True)
class Rule:
    """``given`` is the rule as it was written, without its examples: what its identity is made from."""

    id: str
    level: Level
    tools: tuple[str, ...] = ("*",)
    effects: frozenset[Effect] | None = None
    args: tuple[tuple[str, Matcher], ...] = ()
    users: tuple[str, ...] = ()
    justification: str = ""
    rewrite: dict[str, Any] = field(default_factory=dict)
    trust: tuple[str, ...] = ()
    sources: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """By argument (a glob): what its value may come from although the user did not write it."""
    conditions: Conditions = ALWAYS
    source: str = ""
    given: dict[str, Any] = field(default_factory=dict)
    examples: tuple[PolicyQuery, ...] = ()
    """Calls that it fits, as its author says."""

    @cached_property
    def permits(self) -> bool:
        return self.level in PERMITTING

    @cached_property
    def strictness(self) -> int:
        return STRICTNESS.index(self.level)

    @cached_property
    def because(self) -> str:
        """The reason of its decisions."""
        return self.justification or f"rule {self.id}{f' ({self.source})' if self.source else ''}"

    def names(self, tool: str) -> bool:
        """Whether the rule speaks of this tool."""
        return any(name_glob(glob).match(tool) for glob in self.tools)

    def fits(self, call: Call) -> bool:
        """Whether the rule applies to the call."""
        return self.reach(call.query.tool, call.effects) == "fits" and self.says(call) == self.level

    def lifts(self, query: PolicyQuery) -> bool:
        """Whether the rule trusts, by name, everything untrusted that went into the call: the decision to make it
        and each argument. ``sources`` speak of arguments only, so that no text can bring about a call of itself."""
        if not self.trust and not self.sources:
            return False
        if not query.origins:
            return self._names_all(self.trust, query.label)
        return all(origin.trusted or self._trusts(origin) for origin in query.origins)

    def _trusts(self, origin: Origin) -> bool:
        if origin.path == DECISION:
            return self._names_all(self.trust, origin.label)
        allowed = [
            glob for argument, globs in self.sources if name_glob(argument).match(origin.argument) for glob in globs
        ]
        stands = any(name_glob(glob).match(source) for glob in allowed for source in origin.stands_in)
        return stands or self._names_all((*self.trust, *allowed), origin.label)

    def _names_all(self, trusted: tuple[str, ...], label: Label) -> bool:
        sources = label.sources - {"user"}
        return bool(sources) and all(any(name_glob(t).match(source) for t in trusted) for source in sources)

    def reach(self, tool: str, effects: frozenset[Effect]) -> Reach:
        """Whether the rule speaks of calls of this tool with these effects, whatever their arguments.

        ``doubt``: it would if the call had effects the rule lists, but nobody knows which the call has.
        """
        if not self.names(tool):
            return "no"
        if self.effects is None:
            exactly = any(glob == tool and is_literal(glob) for glob in self.tools)
            return "fits" if effects or exactly or not self.permits else "no"
        if not effects:
            return "no" if self.permits else "doubt"
        return "fits" if (effects <= self.effects if self.permits else effects & self.effects) else "no"

    def says(self, call: Call) -> Level | None:
        """The rule's level, if user, time, limits and arguments are those it speaks of; ``ask`` where it restricts
        and that could not be analysed; ``None`` where it has nothing to say."""
        if self.conditions is not ALWAYS and not self.conditions.hold(call.query, self.id, self.permits):
            return None
        return self._speaks(call)

    def counts(self, call: Call) -> bool:
        """Whether the call is a use of this rule, whatever the count is."""
        limited = self.conditions.uses is not None and self.conditions.hold_but_for_uses(call.query, self.permits)
        return limited and self._speaks(call) is not None

    def _speaks(self, call: Call) -> Level | None:
        if self.users and not any(name_glob(user).match(call.query.user) for user in self.users):
            return None
        arguments, level = call.query.arguments, self.level
        for name, matcher in self.args:
            given = arguments if name in arguments or self.permits else call.query.defaults
            if name not in given:
                return None
            answer = matcher(given[name], call.place)
            if answer is False or (answer is not True and self.permits):
                return None
            if answer == UNCLEAR:
                level = "ask"
        return level

    def unclear(self, call: Call) -> str:
        """Why it cannot be told whether the arguments are those the rule speaks of."""
        return "; ".join(
            reason
            for name, matcher in self.args
            if name in call.meant
            for reason in reasons(matcher, call.meant[name], call.place)
        )


def safe_id(text: str) -> bool:
    """Ids are short and plain, because people type them; ``default``, ``label…`` and ``person…`` are taken."""
    taken = text == "default" or text.startswith(("label", "person"))
    return bool(re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,63}", text)) and not taken
