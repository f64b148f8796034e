"""Policies from TOML: parsed, checked down to the last key, and tried on their own examples.

Called by the composition root for the user's file and for a workspace's own ``agentrt.toml``, which may only
tighten: whoever can write to a workspace must not be able to allow things there.
"""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from agentrt.core.canonical import digest
from agentrt.core.errors import PolicyError
from agentrt.policy.examples import Example, read_example
from agentrt.policy.policy import Policy
from agentrt.policy.reading import read_rule
from agentrt.policy.rules import Rule

LANGUAGE_VERSION = 1


def load_policy(path: str | Path, *, project: bool = False, trusted: Collection[str] = ()) -> Policy:
    """The policy in a file.

    ``project``: the file belongs to a workspace, so rules that permit something are left out, with a warning,
    unless ``trusted`` (hashes the user has trusted) holds the file's ``file_hash``.

    Raises:
        PolicyError: the file cannot be read or is not valid; says which rule and what is wrong with it.
    """
    try:
        text = Path(path).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise PolicyError(f"expected a policy in {path}, but it cannot be read: {error}") from None
    policy = parse_policy(text, str(path))
    return tightening(policy, str(path)) if project and digest(text) not in trusted else policy


def file_hash(path: str | Path) -> str:
    """What a user trusts when trusting a workspace's policy: this content and no other."""
    return digest(Path(path).read_text(encoding="utf-8"))


def parse_policy(text: str, source: str = "policy") -> Policy:
    """Raises ``PolicyError``."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise PolicyError(f"{source}: not valid TOML: {error}") from None
    unknown = sorted(data.keys() - {"version", "rule", "example"})
    if unknown:
        raise PolicyError(
            f"{source}: expected only 'version', [[rule]] and [[example]] tables, found {', '.join(unknown)}"
        )
    if data.get("version", LANGUAGE_VERSION) != LANGUAGE_VERSION:
        raise PolicyError(f"{source}: expected version = {LANGUAGE_VERSION}, got {data['version']!r}")
    tables = data.get("rule", [])
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise PolicyError(f"{source}: expected rules as [[rule]] tables, with two brackets")
    return Policy(_rules(tables, source), examples=_examples(data.get("example", []), source))


def combined(policies: Sequence[Policy]) -> Policy:
    """All rules together; as the strictest rule wins, adding a policy's denials and asks only tightens."""
    return Policy(
        rules=tuple(rule for policy in policies for rule in policy.rules),
        notes=tuple(note for policy in policies for note in policy.notes),
        examples=tuple(example for policy in policies for example in policy.examples),
    )


def tightening(policy: Policy, source: str) -> Policy:
    """The part of a policy that permits nothing, with a warning for each rule left out. Its reasons are shown as what
    the file says, for whoever wrote it may want a person to say yes."""
    name = Path(source).name
    kept = tuple(
        replace(
            rule, justification=f"{name} of this workspace says: {rule.justification}" if rule.justification else ""
        )
        for rule in policy.rules
        if not rule.permits
    )
    notes = tuple(
        f"{source}: rule {rule.id} ({rule.level}) is ignored: a workspace's own policy may only tighten, unless you "
        "trust this file"
        for rule in policy.rules
        if rule.permits
    )
    return Policy(kept, (*policy.notes, *notes), examples=policy.examples)


def _examples(tables: Any, source: str) -> tuple[Example, ...]:
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise PolicyError(f"{source}: expected examples as [[example]] tables, with two brackets")
    found = []
    for number, table in enumerate(tables, 1):
        where = f"{source}: example number {number}"
        try:
            found.append(read_example(table, where))
        except ValueError as error:
            raise PolicyError(f"{where}: {error}") from None
    return tuple(found)


def _rules(tables: Sequence[dict[str, Any]], source: str) -> tuple[Rule, ...]:
    rules: dict[str, Rule] = {}
    for number, table in enumerate(tables, 1):
        rule = read_rule(table, number, source)
        if rule.id in rules:
            raise PolicyError(
                f"{source}: two rules have the id {rule.id!r}; decisions name rules, so give each its own"
            )
        rules[rule.id] = rule
    return tuple(rules.values())
