"""Rules that can never decide anything, because a stricter rule always fits where they do."""

from __future__ import annotations

from collections.abc import Sequence

from agentrt.policy.globs import is_literal, name_glob
from agentrt.policy.rules import STRICTNESS, Rule


def shadowed(rules: Sequence[Rule]) -> tuple[str, ...]:
    """One warning for each rule that another rule makes useless. What is reported is certain; with globs and
    arguments that only overlap, nothing is."""
    return tuple(
        f"{rule.source}: rule {rule.id} ({rule.level}) never decides: {by.id} ({by.level}) fits whenever it does"
        for rule in rules
        if (by := next((other for other in rules if other is not rule and _useless(rule, other)), None)) is not None
    )


def _useless(rule: Rule, other: Rule) -> bool:
    if not _covers(other, rule):
        return False
    if other.level == rule.level:
        return (
            rule.level != "rewrite" and not (rule.trust or rule.sources) and other.id < rule.id
        )  # equally strict: ids decide
    if (rule.trust or rule.sources) and other.strictness <= STRICTNESS.index("ask"):
        return False  # it still lifts the label, so that a grant may answer
    return other.strictness > rule.strictness


def _covers(other: Rule, rule: Rule) -> bool:
    """Whether ``other`` fits every call that ``rule`` fits."""
    return (
        all(any(_reaches(glob, name) for glob in other.tools) for name in rule.tools)
        and _effects_cover(other, rule)
        and (not other.users or other.users == rule.users)
        and (not other.args or other.given.get("args") == rule.given.get("args"))
    )


def _reaches(glob: str, name: str) -> bool:
    return glob in ("*", name) or (is_literal(name) and bool(name_glob(glob).match(name)))


def _effects_cover(other: Rule, rule: Rule) -> bool:
    if other.effects is None:
        # One that permits fits calls of unknown effect only where it names the tool, as ``rule`` might.
        return not other.permits or rule.effects is not None or other.tools == rule.tools
    return rule.effects is not None and rule.effects <= other.effects
