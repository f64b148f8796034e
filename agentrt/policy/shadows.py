"""What the author of a policy should be warned of: rules that can never decide anything, because a stricter rule
always fits where they do; examples that another rule decides; texts of commands compared as if that were enough."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from agentrt.core.canonical import canonical_json
from agentrt.policy.conditions import Conditions
from agentrt.policy.globs import is_literal, name_glob
from agentrt.policy.places import unresolved
from agentrt.policy.rules import STRICTNESS, Rule
from agentrt.policy.shell.patterns import Pattern, read_pattern

if TYPE_CHECKING:
    from agentrt.policy.policy import Policy

COMMANDS = frozenset({"command", "cmd", "script", "shell", "commands"})
"""Arguments that are shell commands in most tools."""


def shadowed(rules: Sequence[Rule]) -> tuple[str, ...]:
    """One warning for each rule that another rule makes useless. What is reported is certain; with globs and
    arguments that only overlap, nothing is."""
    return tuple(
        f"{rule.source}: rule {rule.id} ({rule.level}) never decides: {by.id} ({by.level}) fits whenever it does"
        for rule in rules
        if (by := next((other for other in rules if other is not rule and _useless(rule, other)), None)) is not None
    )


def overruled(policy: Policy) -> tuple[str, ...]:
    """One warning for each rule with an example that another rule decides more strictly."""
    found = []
    still = replace(policy, resolve=unresolved)
    for rule in policy.rules:
        for query in rule.examples:
            decision = still.decide(query)
            if decision.rule not in (rule.id, "default") and STRICTNESS.index(decision.level) > rule.strictness:
                found.append(
                    f"{rule.source}: an example of rule {rule.id} ({rule.level}) is decided by {decision.rule} "
                    f"({decision.level}): {query.tool} {canonical_json(query.arguments)}"
                )
    return tuple(found)


def misleading(rules: Sequence[Rule]) -> tuple[str, ...]:
    """One warning for each rule that permits commands by comparing their text."""
    return tuple(
        f"{rule.source}: rule {rule.id} ({rule.level}) compares the text of {name}: 'git*' fits 'git status; "
        f"rm -rf ~'; use args.{name}.shell"
        for rule in rules
        if rule.permits
        for name, kinds in rule.given.get("args", {}).items()
        if name in COMMANDS and "glob" in kinds
    )


def unknown_names(rules: Sequence[Rule], known: Mapping[str, Collection[str]]) -> tuple[str, ...]:
    """One note for each name in a rule that nothing is called by here; ``known`` are tools and their arguments. It may
    be another program's. If it is misspelt, the rule decides nothing: one that denies then keeps nothing out."""
    found = []
    for rule in rules:
        where = f"{rule.source}: rule {rule.id} ({rule.level})"
        found += [
            f"{where}: no tool here is called {glob}"
            for glob in rule.tools
            if not any(name_glob(glob).match(tool) for tool in known)
        ]
        spoken_of = [arguments for tool, arguments in known.items() if rule.names(tool)]
        found += [
            f"{where}: no tool of it has an argument {name}"
            for name, _ in rule.args
            if spoken_of and is_literal(name) and not any(name.partition(".")[0] in each for each in spoken_of)
        ]
    return tuple(found)


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
        and other.conditions in (Conditions(), Conditions(when=rule.conditions.when))
        and _arguments_cover(other, rule)
    )


def _arguments_cover(other: Rule, rule: Rule) -> bool:
    mine, others = rule.given.get("args", {}), other.given.get("args", {})
    if not others:
        return True
    if set(others) - set(mine):
        return False
    return all(_kinds_cover(others[name], mine[name], other, rule) for name in others)


def _kinds_cover(others: Any, mine: Any, other: Rule, rule: Rule) -> bool:
    if set(others) == {"shell"} and "shell" in mine and not other.permits and rule.permits:
        return _patterns_cover(_patterns(others["shell"]), _patterns(mine["shell"]))
    if "sql" in others and other.permits != rule.permits:
        return False  # of no table at all, "all are listed" is true and "any is listed" is not
    return bool(others == mine)


def _patterns(wanted: Any) -> list[Pattern]:
    run = wanted.get("run", []) if isinstance(wanted, dict) else wanted
    return [read_pattern(text) for text in ([run] if isinstance(run, str) else run)]


def _patterns_cover(others: list[Pattern], mine: list[Pattern]) -> bool:
    """Whether whatever is permitted by one of mine is restricted by one of the others."""
    return bool(mine) and all(any(_begins(pattern, other) for other in others) for pattern in mine)


def _begins(pattern: Pattern, other: Pattern) -> bool:
    """Plain words only: where there are options, who knows."""
    plain = all(token.literal and not token.globs[0].startswith("-") for token in pattern.tokens)
    return plain and pattern.tokens[: len(other.tokens)] == other.tokens


def _reaches(glob: str, name: str) -> bool:
    return glob in ("*", name) or (is_literal(name) and bool(name_glob(glob).match(name)))


def _effects_cover(other: Rule, rule: Rule) -> bool:
    if other.effects is None:
        # One that permits fits calls of unknown effect only where it names the tool, as ``rule`` might.
        return not other.permits or rule.effects is not None or other.tools == rule.tools
    return rule.effects is not None and rule.effects <= other.effects
