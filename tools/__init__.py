"""Tools: how a Python function becomes something a model may call, and the tools that come with the package.

``decorator`` makes tools of functions, ``registry`` keeps them, ``arguments`` checks and repairs what models write,
``workspace`` is the only door to files, ``packs`` holds the tools themselves and ``retrieval`` finds the few that
fit a request among many. Names load on first use, so importing this package costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from agentrt.tools.arguments import check_verbatim, parse_arguments, validate
    from agentrt.tools.decorator import FunctionTool, tool, tool_from_schema
    from agentrt.tools.defaults import default_tools
    from agentrt.tools.packs.arithmetic_tools import calculator_tools
    from agentrt.tools.packs.code_tools import code_tools
    from agentrt.tools.packs.date_tools import date_tools
    from agentrt.tools.packs.file_tools import file_tools
    from agentrt.tools.packs.memory_tools import memory_tools
    from agentrt.tools.packs.table_tools import table_tools
    from agentrt.tools.packs.text_tools import text_tools
    from agentrt.tools.packs.unit_tools import unit_tools
    from agentrt.tools.registry import Registry
    from agentrt.tools.retrieval import ToolIndex
    from agentrt.tools.workspace import Workspace

__all__ = [
    "FunctionTool",
    "Registry",
    "ToolIndex",
    "Workspace",
    "calculator_tools",
    "check_verbatim",
    "code_tools",
    "date_tools",
    "default_tools",
    "file_tools",
    "memory_tools",
    "parse_arguments",
    "table_tools",
    "text_tools",
    "tool",
    "tool_from_schema",
    "unit_tools",
    "validate",
]

_HOMES = {
    "FunctionTool": "decorator",
    "Registry": "registry",
    "ToolIndex": "retrieval",
    "Workspace": "workspace",
    "calculator_tools": "packs.arithmetic_tools",
    "check_verbatim": "arguments",
    "code_tools": "packs.code_tools",
    "date_tools": "packs.date_tools",
    "default_tools": "defaults",
    "file_tools": "packs.file_tools",
    "memory_tools": "packs.memory_tools",
    "parse_arguments": "arguments",
    "table_tools": "packs.table_tools",
    "text_tools": "packs.text_tools",
    "tool": "decorator",
    "tool_from_schema": "decorator",
    "unit_tools": "packs.unit_tools",
    "validate": "arguments",
}


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module 'agentrt.tools' has no attribute {name!r}")
    value = getattr(import_module(f"agentrt.tools.{home}"), name)
    globals()[name] = value
    return value
