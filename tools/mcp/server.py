"""A server as programs hold it: how it is reached, what its tools may do, its tools while it is connected.

``async with`` or ``with`` connect and close it. Its tools may be given to several agents, in several loops and threads.
"""

from __future__ import annotations

import asyncio
import logging
import os
import re
from collections.abc import Mapping, Sequence
from concurrent.futures import Future
from concurrent.futures import TimeoutError as WaitedTooLong
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import urlsplit

from agentrt.core.canonical import digest_json
from agentrt.core.errors import ConfigError, MissingPart
from agentrt.tools.decorator import Effects, effects_of
from agentrt.tools.mcp.definitions import Definition, Offer, Terms
from agentrt.tools.mcp.failures import Lost, NotStarted
from agentrt.tools.mcp.thread import OwnLoop, ThreadGone
from agentrt.tools.mcp.tool import McpTool

if TYPE_CHECKING:
    from agentrt.tools.mcp.keeper import Keeper

INSTALL = "pip install 'agentrt[mcp]'"
CLOSING_S = 20.0
"""What closing may take at the very most; a server that ends when it is told to takes a moment."""
MAX_LOGGED = 10
"""Notes on what is left out that are logged; ``notes`` has all."""
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9-]{0,23}")


class McpServer:
    """An MCP server and its tools. Make one with ``command`` or ``url``.

    ``effects`` says what its tools do to the world, by the server's names for them or globs (``{"get_*": "read"}``).
    What is not named there counts as writing and using the network, and is asked for. ``timeout_s`` is for one call,
    ``start_timeout_s`` for connecting, in seconds.
    """

    def __init__(self, address: Mapping[str, Any], terms: Terms) -> None:
        self._address, self._terms = dict(address), terms
        self._thread: OwnLoop | None = None
        self._keeper: Keeper | None = None
        self._offer: Offer | None = None
        self._process = os.getpid()

    @classmethod
    def command(
        cls,
        name: str,
        command: Sequence[str],
        *,
        env: Mapping[str, str] | None = None,
        cwd: str | os.PathLike[str] | None = None,
        effects: Mapping[str, Effects] | None = None,
        timeout_s: float = 60.0,
        start_timeout_s: float = 30.0,
    ) -> Self:
        """A program that speaks over its standard input and output. It gets ``env`` and little else of the environment.

        Raises:
            ConfigError: an argument is not what it should be.
        """
        if isinstance(command, str) or not command or not all(isinstance(one, str) and one for one in command):
            raise ConfigError(f"expected the command of {name!r} as a list of texts, got {command!r}")
        address = {
            "command": tuple(command),
            "env": _texts(name, "env", env),
            "cwd": None if cwd is None else os.fspath(cwd),
        }
        return cls(address, _terms(name, effects, timeout_s, start_timeout_s))

    @classmethod
    def url(
        cls,
        name: str,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        effects: Mapping[str, Effects] | None = None,
        timeout_s: float = 60.0,
        start_timeout_s: float = 30.0,
    ) -> Self:
        """A service that speaks over streamable HTTP; ``headers`` go along with each request.

        Raises:
            ConfigError: an argument is not what it should be.
        """
        parts = urlsplit(url) if isinstance(url, str) else None
        if parts is None or parts.scheme not in ("http", "https") or not parts.hostname:
            raise ConfigError(f"expected the url of {name!r} to be like https://example.com/mcp, got {url!r}")
        address = {"url": url, "headers": _texts(name, "headers", headers)}
        return cls(address, _terms(name, effects, timeout_s, start_timeout_s))

    def __repr__(self) -> str:
        return f"<MCP server {self.name}, {'connected' if self._offer is not None else 'not connected'}>"

    @property
    def name(self) -> str:
        return self._terms.server

    @property
    def tools(self) -> tuple[McpTool, ...]:
        """
        Raises:
            ConfigError: it is not connected.
        """
        return tuple(McpTool(one, self._ask, self._origin) for one in self._offered().definitions)

    @property
    def notes(self) -> tuple[str, ...]:
        """What of the server's offer was not taken, and why.

        Raises:
            ConfigError: it is not connected.
        """
        return self._offered().notes

    # -- life -------------------------------------------------------------------------------------------------

    async def __aenter__(self) -> Self:
        """
        Raises:
            MissingPart: the server cannot be started or reached, or the SDK is not installed.
        """
        begun = self._begin()
        try:
            self._take(await asyncio.wrap_future(begun))
        except BaseException as error:
            await self.aclose()
            raise self._told(error) from None
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.aclose()

    def __enter__(self) -> Self:
        """
        Raises:
            MissingPart: the server cannot be started or reached, or the SDK is not installed.
        """
        begun = self._begin()
        try:
            self._take(begun.result())
        except BaseException as error:
            self.close()
            raise self._told(error) from None
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    async def aclose(self) -> None:
        """Close the connection and end the server, if it is a program of ours. Idempotent, from any loop or thread."""
        if (ending := self._end()) is None:
            return
        thread, closing = ending
        try:
            await asyncio.wait({asyncio.ensure_future(asyncio.wrap_future(closing))}, timeout=CLOSING_S)
        finally:
            await asyncio.shield(asyncio.get_running_loop().run_in_executor(None, thread.stop, CLOSING_S))

    def close(self) -> None:
        """``aclose`` for programs without a loop."""
        if (ending := self._end()) is None:
            return
        thread, closing = ending
        try:
            closing.result(CLOSING_S)
        except (Exception, WaitedTooLong) as error:
            _log(self.name).warning("closing it failed: %s", error)
        finally:
            thread.stop(CLOSING_S)

    def _begin(self) -> Future[Offer]:
        if self._thread is not None:
            raise ConfigError(
                f"expected the MCP server {self.name!r} to be entered once at a time, but it is connected"
            )
        try:
            from agentrt.tools.mcp.connection import Address
            from agentrt.tools.mcp.keeper import Keeper
        except ImportError as error:
            raise MissingPart(f"MCP servers need the MCP SDK ({error}): {INSTALL}") from error
        self._process = os.getpid()
        self._thread = OwnLoop(f"agentrt-mcp-{self.name}")
        self._keeper = Keeper(Address(**self._address), self._terms, _log(self.name))
        return self._thread.submit(self._keeper.start())

    def _take(self, offer: Offer) -> None:
        self._offer = offer
        for note in offer.notes[:MAX_LOGGED]:
            _log(self.name).warning("%s", note)

    def _end(self) -> tuple[OwnLoop, Future[None]] | None:
        thread, keeper = self._thread, self._keeper
        self._thread = self._keeper = self._offer = None
        if thread is None or keeper is None or self._process != os.getpid():
            return None
        return thread, thread.submit(keeper.close())

    # -- inside -----------------------------------------------------------------------------------------------

    @property
    def _origin(self) -> str:
        """A yes for the tools of one program is no yes for another's under the same name."""
        reached = {key: self._address[key] for key in ("command", "cwd", "url") if self._address.get(key)}
        return f"{self._terms.source}:{digest_json(reached)[:12]}"

    def _offered(self) -> Offer:
        if self._offer is None:
            raise ConfigError(f"expected the MCP server {self.name!r} to be connected: use it in an async with block")
        return self._offer

    def _told(self, error: BaseException) -> BaseException:
        if not isinstance(error, NotStarted):
            return error
        how = "check the url and headers" if self._address.get("url") else "try the command in a terminal"
        return MissingPart(f"the MCP server {self.name!r} could not be started: {error}. To mend it, {how}")

    async def _ask(self, tool: Definition, arguments: dict[str, Any], meta: dict[str, Any]) -> dict[str, Any]:
        if self._thread is None or self._keeper is None:
            raise Lost("it was closed", sent=False)
        try:
            return await self._thread.done(self._keeper.call(tool, arguments, meta))
        except ThreadGone as error:
            raise Lost(str(error), sent=error.begun) from None


def _log(name: str) -> logging.Logger:
    return logging.getLogger(f"agentrt.mcp.{name}")


def _terms(name: str, effects: Mapping[str, Effects] | None, timeout_s: float, start_timeout_s: float) -> Terms:
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise ConfigError(f"expected a name of up to 24 letters, digits or - for an MCP server, got {name!r}")
    if effects is not None and not isinstance(effects, Mapping):
        raise ConfigError(f"expected effects of {name!r} by tool, such as {{'search': 'read'}}, got {effects!r}")
    for what, given in (("timeout_s", timeout_s), ("start_timeout_s", start_timeout_s)):
        if isinstance(given, bool) or not isinstance(given, int | float) or not given > 0:
            raise ConfigError(f"expected {what} of {name!r} to be a number of seconds above 0, got {given!r}")
    said = {str(tool): effects_of(effect) for tool, effect in (effects or {}).items()}
    return Terms(name, said, float(timeout_s), float(start_timeout_s))


def _texts(name: str, what: str, given: Mapping[str, str] | None) -> dict[str, str]:
    if given is None:
        return {}
    if not isinstance(given, Mapping) or not all(isinstance(one, str) for pair in given.items() for one in pair):
        raise ConfigError(f"expected {what} of {name!r} to be texts by name; values are not shown here")
    return dict(given)
