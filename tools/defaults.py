"""The tools an agent has when nobody chose others. Called by ``agentrt.agent``."""

from __future__ import annotations

import os

from agentrt.core.protocols import Memory, Sandbox, Tool
from agentrt.tools.packs.arithmetic_tools import calculator_tools
from agentrt.tools.packs.code_tools import code_tools
from agentrt.tools.packs.date_tools import date_tools
from agentrt.tools.packs.file_tools import file_tools
from agentrt.tools.packs.memory_tools import memory_tools
from agentrt.tools.packs.table_tools import table_tools
from agentrt.tools.packs.text_tools import text_tools
from agentrt.tools.packs.unit_tools import unit_tools
from agentrt.tools.workspace import Workspace


def default_tools(
    workspace: str | os.PathLike[str] | Workspace,
    memory: Memory | None = None,
    sandbox: Sandbox | None = None,
    user: str = "default",
) -> list[Tool]:
    """All built-in tools for a folder. Without a memory or a sandbox their tools are left out.

    Raises:
        ConfigError: the workspace is no folder.
    """
    place = workspace if isinstance(workspace, Workspace) else Workspace(workspace)
    tools = [*calculator_tools(), *unit_tools(), *date_tools(), *file_tools(place), *text_tools(place)]
    tools += table_tools(place)
    if memory is not None:
        tools += memory_tools(memory, user)
    if sandbox is not None:
        tools += code_tools(sandbox, place)
    return tools
