"""The MCP servers of ``config.toml`` in the home folder, connected while a command needs them.

    [mcp.files]
    command = ["npx", "-y", "@modelcontextprotocol/server-filesystem", "."]
    env = { TOKEN = "$FILES_TOKEN" }
    effects = { "read_*" = "read" }

Only the user's own configuration names servers; a workspace cannot. ``$NAME`` in ``env`` and ``headers`` stands for a
variable of the environment, so that no secret has to be in the file.
"""

from __future__ import annotations

import asyncio
import os
import string
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from typing import TYPE_CHECKING, Any

from agentrt.cli.render import DIM, colour
from agentrt.cli.settings import Settings
from agentrt.core.errors import ConfigError, MissingPart
from agentrt.core.protocols import Tool
from agentrt.tui.printable import one_line
from agentrt.tui.words import counted

if TYPE_CHECKING:
    from agentrt.tools.mcp import McpServer

_MOST_NOTES = 10
_SHARED = frozenset({"effects", "timeout_s", "start_timeout_s"})
_COMMAND = frozenset({"command", "env", "cwd"})
_URL = frozenset({"url", "headers"})


def servers(settings: Settings) -> list[McpServer]:
    """
    Raises:
        ConfigError: a section is not what it should be.
    """
    return [_server(settings, name, dict(section)) for name, section in settings.mcp.items()]


@asynccontextmanager
async def connected(
    settings: Settings, *, offered: bool = True, quiet: bool = False
) -> AsyncIterator[tuple[Tool, ...]]:
    """The tools of all servers, which are started at once and ended with the block.

    Raises:
        ConfigError: a section is not what it should be.
        MissingPart: a server cannot be started; names it.
    """
    async with AsyncExitStack() as stack:
        tools: list[Tool] = []
        for server in await _started(servers(settings) if offered else [], stack):
            tools += server.tools
            if not quiet:
                _tell(f"{counted(len(server.tools), 'tool')} of {server.name}")
                for note in server.notes[:_MOST_NOTES]:
                    _tell(f"  {note}")
                if len(server.notes) > _MOST_NOTES:
                    _tell(f"  and {len(server.notes) - _MOST_NOTES} more")
        yield tuple(tools)


async def _started(all_servers: list[McpServer], stack: AsyncExitStack) -> list[McpServer]:
    try:
        async with asyncio.TaskGroup() as group:
            for server in all_servers:
                group.create_task(stack.enter_async_context(server))
    except BaseExceptionGroup as several:
        error = several.exceptions[0]
        if isinstance(error, MissingPart):
            raise MissingPart(f"{error}, or go on without MCP servers: --no-mcp") from None
        raise error from None
    return all_servers


def _server(settings: Settings, name: str, section: dict[str, Any]) -> McpServer:
    from agentrt.tools.mcp import McpServer

    where = f"{settings.home / 'config.toml'}: mcp.{name}"
    if ("command" in section) == ("url" in section):
        raise ConfigError(f"{where}: expected either a command or a url")
    known = _SHARED | (_COMMAND if "command" in section else _URL)
    for key in section:
        if key not in known:
            raise ConfigError(f"{where}: unknown setting {key!r}; settings are {', '.join(sorted(known))}")
    for key in ("env", "headers"):
        if key in section:
            section[key] = _filled_in(f"{where}.{key}", section[key])
    try:
        if "command" in section:
            return McpServer.command(name, section.pop("command"), **section)
        return McpServer.url(name, section.pop("url"), **section)
    except ConfigError as error:
        raise ConfigError(f"{where}: {error}") from None


def _filled_in(where: str, values: Any) -> dict[str, str]:
    if not isinstance(values, Mapping) or not all(isinstance(value, str) for value in values.values()):
        raise ConfigError(f"{where}: expected texts by name")
    try:
        return {name: string.Template(value).substitute(os.environ) for name, value in values.items()}
    except KeyError as error:
        raise ConfigError(f"{where}: the environment has no variable {error}; set it, or write $$ for a $") from None
    except ValueError:
        raise ConfigError(f"{where}: expected $NAME for a variable of the environment, and $$ for a $") from None


def _tell(text: str) -> None:
    print(colour(one_line(text, 400), DIM), file=sys.stderr)
