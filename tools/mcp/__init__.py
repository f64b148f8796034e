"""Tools of MCP servers: programs and services that offer tools over the Model Context Protocol.

    from agentrt.tools.mcp import McpServer

    async with McpServer.command("files", ["python", "server.py"], effects={"search": "read"}) as server:
        async with Agent(tools=server.tools) as agent:
            await agent.run("Where is the invoice of May?")

Nothing that a server says is believed. Its names, descriptions and results are text from outside (``mcp:NAME``), its
hints about effects are not looked at: a tool counts as writing and using the network, unless the program says otherwise
in ``effects``. ``server`` is what people use; ``keeper`` holds the one connection and brings it back, ``connection``
and ``process`` speak to the server, ``definitions`` and ``schemas`` make specs of what it offers, ``results`` makes
text of what it answers, ``tool`` is what the runtime calls, and ``thread`` the loop all of that lives on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from agentrt.tools.mcp.server import McpServer

__all__ = ["McpServer"]


def __getattr__(name: str) -> Any:
    if name != "McpServer":
        raise AttributeError(f"module 'agentrt.tools.mcp' has no attribute {name!r}")
    from agentrt.tools.mcp.server import McpServer

    return McpServer
