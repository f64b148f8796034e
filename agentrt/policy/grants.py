"""How far a person's "yes" reaches: which later calls it answers without asking again.

Pure matching; the runtime's gate decides when a grant may answer at all (an ask of a rule or of the default,
never a denial and never an ask because of a label). A grant holds for one tool as it was defined then, and for
exactly these arguments, or for a generalisation that ``describe_match`` words and the person was shown.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping
from typing import Any

from agentrt.core.policy import PolicyQuery
from agentrt.core.store import Grant
from agentrt.policy.matchers import same
from agentrt.policy.places import Place, Resolve

CONTENT = frozenset({"content", "old", "new"})
"""Arguments that say what is written, beside a ``path`` that says where."""


def grant_covers(grant: Grant, query: PolicyQuery, tool_digest: str, *, resolve: Resolve = os.path.realpath) -> bool:
    """Whether the grant answers an ask about this call. Whose user's and run's grant it is, is for the caller
    to have selected; the user is checked again."""
    match = grant.match
    if grant.user != query.user or match.get("tool") != query.tool or match.get("digest") != tool_digest:
        return False
    if "workspace" in match and match["workspace"] != query.workspace:
        return False
    if "effects" in match and not {effect.value for effect in query.effects} <= set(match["effects"]):
        return False
    patterns = match.get("arguments")
    if not isinstance(patterns, Mapping) or query.arguments.keys() - patterns.keys():
        return False
    place = Place(query.workspace, resolve)
    return all(_fits(pattern, query.arguments, name, place) for name, pattern in patterns.items())


def grant_match(
    tool: str,
    tool_digest: str,
    arguments: Mapping[str, Any],
    *,
    effects: Collection[str] | None = None,
    workspace: str | None = None,
    under: str | None = None,
) -> dict[str, Any]:
    """What a grant for such calls matches: exactly these arguments, or, for a tool that writes to a ``path``,
    any content there; with ``under``, any ``path`` in that folder. With ``effects`` and ``workspace``, only calls
    with no other effects, in that workspace."""
    patterns: dict[str, Any] = {name: {"equals": value} for name, value in arguments.items()}
    if "path" in arguments and arguments.keys() - {"path"} <= CONTENT:
        patterns |= {name: {"any": True} for name in arguments if name in CONTENT}
        if under is not None:
            patterns["path"] = {"under": under}
    match: dict[str, Any] = {"tool": tool, "digest": tool_digest, "arguments": patterns}
    if effects is not None:
        match["effects"] = sorted(str(effect) for effect in effects)
    if workspace is not None:
        match["workspace"] = workspace
    return match


def describe_match(match: Mapping[str, Any]) -> str:
    """The reach of a grant in words, to be shown before it is stored."""
    said = []
    for name, pattern in match.get("arguments", {}).items():
        if "under" in pattern:
            said.append(f"any {name} in {pattern['under']}")
        elif "any" in pattern:
            said.append(f"any {name}")
        else:
            said.append(f"{name} = {pattern.get('equals')!r}")
    where = f" in {match['workspace']}" if match.get("workspace") else ""
    return f"{match.get('tool')} with {', '.join(said) or 'no arguments'}{where}"


def _fits(pattern: Any, arguments: Mapping[str, Any], name: str, place: Place) -> bool:
    if not isinstance(pattern, Mapping) or len(pattern) != 1:
        return False
    if "any" in pattern:
        return pattern["any"] is True
    if name not in arguments:
        return False
    value = arguments[name]
    if "under" in pattern:
        return isinstance(value, str) and isinstance(pattern["under"], str) and place.is_under(value, pattern["under"])
    return "equals" in pattern and same(value, pattern["equals"])
