"""Fixtures of the tools' tests: a folder of real files, a call's context, and a way to call a tool."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from agentrt.core.labels import USER
from agentrt.core.protocols import Tool
from agentrt.core.tools import ToolContext, ToolOutput
from agentrt.tools import Registry, Workspace, default_tools
from agentrt.tools.arguments import validate

# Shared machines are slow at times; a property that holds, holds on them too.
settings.register_profile(
    "tools", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much]
)
settings.load_profile("tools")

NOW = datetime(2026, 11, 23, 6, 10, tzinfo=UTC)

SALES = """region,product,units,total,date
North,apples,3,"$1,204.50",2024-01-05
South,pears,1,200,2024-01-09
North,pears,2,300.25,2024-02-11
West,apples,10,99,2024-02-20
South,apples,,80,2024-03-01
"""
NOTES = "Call Anna on Monday\nbuy milk\nThe wifi code is 4471\n"
LOG = "INFO start\nERROR disk full\nWARN slow\nerror again\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace as a user might have it, with the state folder of agentrt elsewhere."""
    monkeypatch.setenv("AGENTRT_HOME", str(tmp_path / "home"))
    root = tmp_path / "work"
    (root / "logs").mkdir(parents=True)
    (root / "sales.csv").write_text(SALES)
    (root / "notes.txt").write_text(NOTES)
    (root / "logs/app.log").write_text(LOG)
    return root


@pytest.fixture
def workspace(folder: Path) -> Workspace:
    return Workspace(folder)


@pytest.fixture
def ctx() -> ToolContext:
    return ToolContext("run-1", "call-1", "0123456789abcdef0123456789abcdef", NOW.timestamp, label=USER)


Call = Callable[..., Any]


@pytest.fixture
def tools(folder: Path) -> Registry:
    return Registry(default_tools(folder))


async def perform(tool: Tool, ctx: ToolContext, arguments: dict[str, Any]) -> ToolOutput:
    """The call as the runtime makes it: checked, then performed."""
    validate(tool.spec, arguments)
    return await tool.call(arguments, ctx)


@pytest.fixture
def call(tools: Registry, ctx: ToolContext) -> Call:
    """``await call("read_file", path="notes.txt")`` gives the text."""

    async def run(name: str, **arguments: Any) -> str:
        return (await perform(tools.find(name), ctx, arguments)).text

    return run
