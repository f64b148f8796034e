"""``agentrt eval agentdojo`` and ``agentrt eval redteam``: how often a hijacked model gets its way, and what the same
rules cost an honest one, on AgentDojo's suites and on ours.

Two figures that pull against each other are printed side by side, for three policies: the default, one that allows
the tools so that labels alone decide, and that with the suite's trust rules.
"""

from __future__ import annotations

import asyncio
import json
import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path

from agentrt.core.errors import ConfigError
from agentrt.core.specs import Effect
from agentrt.evals.redteam.dojo import load
from agentrt.evals.redteam.measuring import Attacked, measure, table
from agentrt.evals.redteam.own import OWN
from agentrt.evals.redteam.tables import ALLOWED, TRUST
from agentrt.policy import Policy

DEVELOPED_WITH = ("workspace", "banking")


def policies(suite: str, trust: str | None = None) -> dict[str, Policy]:
    """By name; ``trust`` replaces the suite's own trust rules."""
    found = {"default": Policy.default(), "allow": Policy.from_toml(ALLOWED, "allow")}
    own = OWN[suite].trust if suite in OWN else TRUST.get(suite, "")
    rules = own if trust is None else trust
    if rules:
        found["trust"] = Policy.from_toml(ALLOWED + rules, "trust")
    return found


def read_effects(path: Path) -> dict[str, frozenset[Effect]]:
    """A table of what functions do: ``get_balance = ["read"]``, a line each.

    Raises:
        ConfigError: the file cannot be read or says something else.
    """
    try:
        given = tomllib.loads(path.read_text("utf-8"))
        return {name: frozenset(Effect(one) for one in effects) for name, effects in given.items()}
    except (OSError, ValueError, TypeError) as error:
        raise ConfigError(f'expected lines such as get_balance = ["read"] in {path}: {error}') from error


def report(
    suites: Sequence[str] = DEVELOPED_WITH,
    *,
    limit: int | None = None,
    as_json: bool = False,
    trust: str | None = None,
    effects: dict[str, frozenset[Effect]] | None = None,
) -> int:
    """Measure and print. Gives 0 when no injected write was performed unasked, else 1.

    Raises:
        MissingPart: agentdojo is not installed.
        ConfigError: there is no such suite.
        PolicyError: the trust rules cannot be read.
    """
    found = []
    for name in suites:
        suite: Attacked = OWN[name] if name in OWN else load(name, effects)
        for policy_name, policy in policies(name, trust).items():
            print(f"{name}: {policy_name} …", file=sys.stderr, flush=True)
            found.append(asyncio.run(measure(suite, policy_name, policy, limit)))
    print(json.dumps([f.to_json() for f in found]) if as_json else table(found))
    return int(any(run.unasked for figures in found for run in figures.hijacked))
