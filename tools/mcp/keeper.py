"""Keeps a server at hand: connects, notices what broke or changed, and brings it back.

Only here is decided when a server is started again: at the next call after its connection broke, at most a few times
in a row. Before each call it is made sure that the tool still is what it was when the agent got it; a call for anything
else is refused, since what a person approved was the old one. Lives on the loop of ``thread``; used by ``server``.
"""

from __future__ import annotations

import asyncio
import json
import logging
import time
from typing import Any

from agentrt.core.canonical import digest
from agentrt.tools.mcp.connection import Address, Connection
from agentrt.tools.mcp.definitions import Definition, Offer, Terms, offered
from agentrt.tools.mcp.failures import Changed, Lost, NotStarted

MAX_RESTARTS = 3
"""How often in a row a server is started again without one call that was answered."""
FRESH_S = 60.0
"""How long what a server offers is taken to be what it was; it may say sooner that it has changed."""
HEALTH_S = 5.0
"""How long a server that left a call unanswered may take to show that it still answers at all."""


class Keeper:
    """One server, over as many connections as it takes."""

    def __init__(self, address: Address, terms: Terms, log: logging.Logger) -> None:
        self._address, self._terms, self._log = address, terms, log
        self._connection: Connection | None = None
        self._offer, self._said = Offer(), ""
        self._read_at = 0.0
        self._suspect = False
        """A call was left unanswered since it last answered."""
        self._restarts = 0
        self._closed = False
        self._turn = asyncio.Lock()

    async def start(self) -> Offer:
        """Connect and say what it offers.

        Raises:
            NotStarted: it cannot be reached.
        """
        async with self._turn:
            await self._connect()
        return self._offer

    async def call(self, wanted: Definition, arguments: dict[str, Any], meta: dict[str, Any]) -> dict[str, Any]:
        """What came of a call.

        Raises:
            Changed: it was not made, as the tool is another one now.
            Lost: it was not made, or nobody knows what came of it.
        """
        connection = await self._ready()
        now = self._offer.by_name.get(wanted.name)
        if now is None:
            raise Changed("it is no longer offered")
        if now.digest != wanted.digest:
            raise Changed("its description or parameters are others now")
        try:
            result = await connection.call(wanted.name, arguments, meta, self._terms.timeout_s)
        except (Lost, asyncio.CancelledError):
            self._suspect = True
            raise
        self._restarts, self._suspect = 0, False
        return result

    async def close(self) -> None:
        self._closed = True
        if self._connection is not None:
            await self._connection.close()

    # -- inside -----------------------------------------------------------------------------------------------

    async def _ready(self) -> Connection:
        """A connection that works, and what it offers up to date."""
        async with self._turn:
            if self._closed:
                raise Lost("it was closed", sent=False)
            connection = self._connection
            if connection is not None and connection.alive:
                try:
                    await self._up_to_date(connection)
                    return connection
                except Lost as lost:
                    self._log.info("it is started again: %s", lost)
            if self._restarts >= MAX_RESTARTS:
                raise Lost(f"it was started again {self._restarts} times and answered no call", sent=False)
            self._restarts += 1
            try:
                return await self._connect()
            except NotStarted as error:
                raise Lost(f"it could not be started again: {error}", sent=False) from None

    async def _up_to_date(self, connection: Connection) -> None:
        old = time.monotonic() - self._read_at > FRESH_S
        if self._suspect or connection.changed or old:
            await self._read(connection, HEALTH_S if self._suspect else self._terms.start_timeout_s)

    async def _connect(self) -> Connection:
        if self._connection is not None:
            await self._connection.close()
        self._connection = connection = Connection(self._address, self._log)
        await connection.open(self._terms.start_timeout_s)
        try:
            await self._read(connection, self._terms.start_timeout_s)
        except Lost as lost:
            await connection.close()
            raise NotStarted(str(lost)) from None
        if self._closed:
            await connection.close()
            raise NotStarted("it was closed meanwhile")
        return connection

    async def _read(self, connection: Connection, timeout_s: float) -> None:
        tools = await connection.tools(timeout_s)
        if (said := digest(json.dumps(tools, sort_keys=True))) != self._said:
            self._offer, self._said = offered(tools, self._terms), said
        self._read_at, self._suspect = time.monotonic(), False
