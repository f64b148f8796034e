"""A person's grants as they are shown: in words, and whether each still holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from agentrt.core.store import Grant
from agentrt.policy.grants import changed_since, describe

State = Literal["holds", "void", "revoked", "expired", "used up"]


@dataclass(frozen=True, slots=True)
class Standing:
    """``words`` are the grant's reach; ``why`` says what ended it."""

    grant: Grant
    words: str
    state: State
    why: str = ""


def standing(grant: Grant, now: float, tools: Mapping[str, tuple[str, str]]) -> Standing:
    """``tools``: origin and definition of each tool that is known here; of others it cannot be told whether they have
    changed, and the next run that meets them will."""
    words = describe(grant.match)
    known = tools.get(str(grant.match.get("tool")), ("", ""))
    changed = changed_since(grant, *known)
    if grant.ended is not None:
        ended: State = "void" if grant.ended_by == "agentrt" else "revoked"
        return Standing(grant, words, ended, grant.ended_reason or f"by {grant.ended_by or 'user'}")
    if changed:
        return Standing(grant, words, "void", changed)
    if grant.expires is not None and grant.expires <= now:
        return Standing(grant, words, "expired")
    return Standing(grant, words, "used up" if grant.uses_left == 0 else "holds")
