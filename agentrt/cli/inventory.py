"""All tools of ours that an agent has in a folder, also those whose engine or memory is not opened just to list them.
Those of MCP servers are in ``servers``."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from agentrt.core.memory import MemoryHit, MemoryRecord
from agentrt.core.protocols import Tool
from agentrt.core.sandbox import ExecResult, FileChange
from agentrt.core.specs import ToolSpec


def everything(workspace: Path) -> list[tuple[ToolSpec, tuple[str, ...]]]:
    return described(all_tools(workspace))


def described(tools: Iterable[Tool]) -> list[tuple[ToolSpec, tuple[str, ...]]]:
    """Specs and the strictest effects of each tool."""
    return [(tool.spec, tuple(sorted(tool.classify({})))) for tool in tools]


def all_tools(workspace: Path) -> list[Tool]:
    from agentrt.cli.skill_commands import here
    from agentrt.tools import default_tools
    from agentrt.tools.skills import skill_tools

    tools = default_tools(workspace, memory=_NoMemory(), sandbox=_NoSandbox(), user="default")
    return [*tools, *skill_tools(here(workspace))]


def origins(workspace: Path) -> dict[str, tuple[str, str]]:
    """Where each tool comes from, and the digest of its definition."""
    from agentrt.runtime.granting import origin_of

    return {tool.spec.name: (origin_of(tool), tool.spec.digest) for tool in all_tools(workspace)}


class _NoMemory:
    async def write(self, record: MemoryRecord) -> None:
        raise RuntimeError("only listed, never called")

    async def search(self, user: str, query: str, k: int = 5, kinds: object = ()) -> list[MemoryHit]:
        return []

    async def forget(self, user: str, ids: object) -> int:
        return 0

    async def close(self) -> None:
        return


class _NoSandbox:
    generation = files_generation = 0
    isolated = False

    async def start(self) -> None:
        return

    async def python(self, code: str, timeout_s: float | None = None) -> ExecResult:
        raise RuntimeError("only listed, never called")

    async def shell(self, command: str, timeout_s: float | None = None) -> ExecResult:
        raise RuntimeError("only listed, never called")

    async def changes(self) -> tuple[FileChange, ...]:
        return ()

    async def revert(self, paths: object = None) -> None:
        return

    async def reset(self, reason: str) -> None:
        return

    async def close(self) -> None:
        return
