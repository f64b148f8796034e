"""``agentrt grants``: a person's standing answers, and taking them back."""

from __future__ import annotations

import json as json_module
import time
from dataclasses import asdict
from pathlib import Path

from agentrt.cli.inventory import origins
from agentrt.cli.render import BOLD, DIM, RED, colour
from agentrt.cli.settings import Settings
from agentrt.core.errors import ConfigError
from agentrt.policy.standing import Standing, standing
from agentrt.store import open_store
from agentrt.tui.moments import moment
from agentrt.tui.printable import printable

USER = "default"
"""Whose grants the command line uses."""


def list_grants(settings: Settings, workspace: Path, every: bool, as_json: bool) -> int:
    """Those that hold or are void; with ``every`` also what was revoked, has expired or is used up."""
    shown = [one for one in _standings(settings, workspace) if every or one.state in ("holds", "void")]
    if as_json:
        print(json_module.dumps([asdict(one) for one in shown], ensure_ascii=False))
        return 0
    for one in shown:
        print(_text(one))
    if not shown:
        print("no grants: nothing is allowed beyond what policy allows")
    return 0


def revoke(settings: Settings, grant_id: str | None, tool: str | None, every: bool, reason: str) -> int:
    if sum((grant_id is not None, tool is not None, every)) != 1:
        raise ConfigError("say which: a grant's id, --tool NAME, or --all")
    store = open_store(settings.journal)
    try:
        live = [grant for grant in store.grants(USER, ended=True) if grant.ended is None]
        chosen = [
            grant
            for grant in live
            if every or grant.match.get("tool") == tool or (grant_id and grant.id.startswith(grant_id))
        ]
        if grant_id is not None and len(chosen) != 1:
            raise ConfigError(f"expected one grant whose id begins with {grant_id!r}, found {len(chosen)}")
        for grant in chosen:
            store.revoke_grant(grant.id, "user", reason)
    finally:
        store.close()
    print(f"revoked {len(chosen)}; runs that are going on ask from their next decision on")
    return 0


def _standings(settings: Settings, workspace: Path) -> list[Standing]:
    store = open_store(settings.journal)
    try:
        tools, now = origins(workspace), time.time()
        return [standing(grant, now, tools) for grant in store.grants(USER, ended=True)]
    finally:
        store.close()


def _text(one: Standing) -> str:
    grant = one.grant
    state = one.state if one.state == "holds" else colour(f"{one.state}{f': {one.why}' if one.why else ''}", RED)
    until = "until revoked" if grant.expires is None else f"until {moment(grant.expires)}"
    scope = {"run": f"for run {grant.scope_id}", "session": f"for session {grant.scope_id}"}.get(grant.scope, "always")
    left = "" if grant.uses_left is None else f", {grant.uses_left} left"
    last = f", last {moment(grant.last_used)}" if grant.last_used else ""
    lines = [
        f"{colour(grant.id, BOLD)}  {scope}  {state}",
        f"  {printable(one.words)}",
        colour(f"  given by {grant.by} on {moment(grant.created)} in {grant.run_id or 'an unknown run'}, {until}", DIM),
        colour(f"  used {grant.used} times{left}{last}", DIM),
    ]
    return "\n".join([*lines, *([f"  because: {printable(grant.reason)}"] if grant.reason else [])])
