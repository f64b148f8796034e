"""``agentrt doctor``: every part looked at, with how to mend what is missing."""

from __future__ import annotations

import json
import sqlite3
import sys
import tempfile
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from agentrt.cli.render import GREEN, RED, YELLOW, colour
from agentrt.cli.settings import Settings
from agentrt.core.errors import AgentError


@dataclass(frozen=True)
class Finding:
    """``state``: ok, missing (a part one can do without) or broken."""

    part: str
    state: str
    text: str


def examine(settings: Settings, as_json: bool) -> int:
    """Print the findings; 0 when nothing is broken, 4 otherwise."""
    findings = [_look(part, check, settings) for part, check in CHECKS.items()]
    if as_json:
        print(json.dumps([asdict(f) for f in findings]))
    else:
        for f in findings:
            tint = {"ok": GREEN, "missing": YELLOW}.get(f.state, RED)
            print(f"{colour(f'{f.state:<8}', tint, stream=sys.stdout)} {f.part:<10} {f.text}")
    return 4 if any(f.state == "broken" for f in findings) else 0


class Missing(Exception):
    """A part one can do without is not there; the text says what to do."""


def _look(part: str, check: Callable[[Settings], str], settings: Settings) -> Finding:
    try:
        return Finding(part, "ok", check(settings))
    except (Missing, ImportError) as error:
        return Finding(part, "missing", str(error))
    except AgentError as error:
        return Finding(part, "missing" if type(error).__name__ == "MissingPart" else "broken", str(error))
    except Exception as error:
        return Finding(part, "broken", f"{type(error).__name__}: {error}")


def _python(settings: Settings) -> str:
    return f"{sys.version.split()[0]} ({sys.executable})"


def _home(settings: Settings) -> str:
    with tempfile.TemporaryFile(dir=settings.home) as probe:
        probe.write(b"x")
    return f"{settings.home} is writable"


def _journal(settings: Settings) -> str:
    from agentrt.store import open_store, without_password

    store = open_store(settings.journal)
    try:
        waiting = len(store.pending())
        runs = len(store.list_runs(limit=1000))
    finally:
        store.close()
    kind = "" if "://" in str(settings.journal) else f" (SQLite {sqlite3.sqlite_version})"
    return f"{without_password(settings.journal)}: {runs} runs, {waiting} questions waiting{kind}"


def _policy(settings: Settings) -> str:
    from agentrt.policy.layers import layered, layers

    found = layers(settings.home, Path.cwd())
    if not found:
        return f"the default policy (your own rules would lie in {settings.policy})"
    policy = layered(settings.home, Path.cwd())
    files = ", ".join(f"{one.path}{' (may only tighten)' if one.only_tightens else ''}" for one in found)
    warned = f"; {len(policy.warnings)} warnings: agentrt policy check" if policy.warnings else ""
    return f"{len(policy.rules)} rules from {files}{warned}"


def _model(settings: Settings) -> str:
    from agentrt.models.resolve import resolve_model

    card = resolve_model(settings.model).card
    return f"{settings.model}: {card.name}, context {card.context_tokens} tokens"


def _torch(settings: Settings) -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        names = ("torch", "transformers", "llguidance")
        return ", ".join(f"{name} {version(name)}" for name in names)
    except PackageNotFoundError as error:
        raise Missing(f"{error.name} is not installed: pip install 'agentrt[local]'") from error


def _embedder(settings: Settings) -> str:
    from agentrt.memory import default_embedder

    embedder = default_embedder()
    embedder.embed(["a test"])
    if "lexical" in embedder.name:
        raise Missing("sentence vectors fall back to words: python -m agentrt.memory.setup installs the weights")
    return f"{embedder.name}, {embedder.dimensions} dimensions"


def _memory(settings: Settings) -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return f"chromadb {version('chromadb')}, index in {settings.home / 'memory'}"
    except PackageNotFoundError as error:
        raise Missing("chromadb is not installed: pip install 'agentrt[memory]'; search is exact until then") from error


def _sandbox(settings: Settings) -> str:
    from agentrt.sandboxes import find_engine

    engine = find_engine()
    return f"engine {engine.version} (API {engine.api_version}) at {engine.socket}"


def _workspace(settings: Settings) -> str:
    from agentrt.tools import default_tools

    return f"{len(default_tools(Path.cwd()))} tools in {Path.cwd()}"


def _skills(settings: Settings) -> str:
    from agentrt.cli.skill_commands import here

    found = here(Path.cwd())
    if found.left_out:
        raise Missing("; ".join(str(why) for why in found.left_out[:3]) + "; agentrt skills lists all")
    if not found.skills:
        return f"none (your own would lie in {settings.home / 'skills'})"
    own = sum(one.trusted for one in found.skills)
    theirs = len(found.skills) - own
    return f"{own} yours" + (f", {theirs} of this workspace: agentrt skills" if theirs else "")


def _mcp(settings: Settings) -> str:
    import asyncio
    from importlib.metadata import PackageNotFoundError, version

    from agentrt.cli.servers import connected

    async def offers() -> int:
        async with connected(settings, quiet=True) as tools:
            return len(tools)

    try:
        sdk = f"SDK {version('mcp')}"
    except PackageNotFoundError as error:
        raise Missing("the MCP SDK is not installed: pip install 'agentrt[mcp]'") from error
    if not settings.mcp:
        return f"{sdk}; no servers in {settings.home / 'config.toml'}"
    return f"{sdk}; {asyncio.run(offers())} tools of {', '.join(settings.mcp)}"


def _server(settings: Settings) -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return f"Starlette {version('starlette')}, uvicorn {version('uvicorn')}: agentrt serve"
    except PackageNotFoundError as error:
        raise Missing(f"{error.name} is not installed: pip install 'agentrt[server]'") from error


CHECKS: dict[str, Callable[[Settings], str]] = {
    "python": _python,
    "home": _home,
    "journal": _journal,
    "policy": _policy,
    "libraries": _torch,
    "model": _model,
    "embedder": _embedder,
    "memory": _memory,
    "sandbox": _sandbox,
    "workspace": _workspace,
    "skills": _skills,
    "mcp": _mcp,
    "server": _server,
}
