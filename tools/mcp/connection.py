"""One conversation with a server, from its start to its end: what it offers, and calls.

Speaks through the official SDK, and keeps to what an agent needs of it. What a server asks of its client is refused: it
gets no answers of our model (sampling), none of the person (elicitation), and no list of our folders (roots). Lives on
one loop, in a task of its own, as the SDK's sessions must. Used by ``keeper``.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

import httpx2
from mcp.client import Client, ClientSession
from mcp.client.streamable_http import streamable_http_client
from mcp.shared.exceptions import MCPError
from mcp_types import (
    CONNECTION_CLOSED,
    HEADER_MISMATCH,
    INVALID_PARAMS,
    METHOD_NOT_FOUND,
    MISSING_REQUIRED_CLIENT_CAPABILITY,
    CallToolRequest,
    CallToolRequestParams,
    CallToolResult,
    Implementation,
    InputRequiredResult,
    PaginatedRequestParams,
    ToolListChangedNotification,
)
from pydantic import TypeAdapter, ValidationError

import agentrt
from agentrt.tools.mcp.definitions import MAX_TOOLS
from agentrt.tools.mcp.failures import Lost, NotStarted
from agentrt.tools.mcp.process import MAX_MESSAGE, ServerProcess
from agentrt.tools.mcp.schemas import plain

ASK_AGAIN_S = 0.2
CLOSING_S = 8.0
"""After so long a conversation that does not end is left alone; its process is dead by then."""
_NOTHING_DONE = (METHOD_NOT_FOUND, INVALID_PARAMS, HEADER_MISMATCH, MISSING_REQUIRED_CLIENT_CAPABILITY)
_NOWHERE = logging.NullHandler()
_ANSWER: TypeAdapter[CallToolResult | InputRequiredResult] = TypeAdapter(CallToolResult | InputRequiredResult)


@dataclass(frozen=True)
class Address:
    """How a server is reached: a program to start, or an address. The parts that may hold secrets are not shown."""

    command: tuple[str, ...] = ()
    url: str = ""
    env: Mapping[str, str] = field(default_factory=dict, repr=False)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    cwd: str | None = None


class _Bounded(httpx2.AsyncByteStream):
    """The body of a response as far as ``MAX_MESSAGE``. Packed ones are not taken, as they may be of any size."""

    def __init__(self, response: httpx2.Response) -> None:
        self._stream, self._packed = response.stream, response.headers.get("content-encoding", "identity")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        if self._packed != "identity":
            raise httpx2.StreamError(
                f"it sent an answer packed with {plain(self._packed, 20)}, which was not asked for"
            )
        size = 0
        assert isinstance(self._stream, httpx2.AsyncByteStream)
        async for chunk in self._stream:
            size += len(chunk)
            if size > MAX_MESSAGE:
                raise httpx2.StreamError(f"it sent a message of more than {MAX_MESSAGE} bytes")
            yield chunk

    async def aclose(self) -> None:
        assert isinstance(self._stream, httpx2.AsyncByteStream)
        await self._stream.aclose()


async def _carried_out(session: ClientSession, params: dict[str, Any]) -> CallToolResult | InputRequiredResult:
    """The result of a call, asked for again as long as the server says that it is not ready and wants nothing else."""
    while True:
        request = CallToolRequest(params=CallToolRequestParams.model_validate(params))
        result = await session.send_request(request, _ANSWER)
        if not isinstance(result, InputRequiredResult) or result.input_requests:
            return result
        params = {**params, "requestState": result.request_state}
        await asyncio.sleep(ASK_AGAIN_S)


class Connection:
    """``open`` it, talk, ``close`` it; once."""

    def __init__(self, address: Address, log: logging.Logger) -> None:
        self._address, self._log = address, log
        for name in ("mcp", "client"):  # the SDK's; or ``logging`` would print what it warns of on the screen
            logging.getLogger(name).addHandler(_NOWHERE)
        self._process: ServerProcess | None = None
        self._client: Client | None = None
        self._task: asyncio.Task[None] | None = None
        self._ending = asyncio.Event()
        self._status = 0
        """The last HTTP status that said no."""
        self.changed = False
        """The server said that its tools have changed."""

    @property
    def alive(self) -> bool:
        ended = self._process is not None and self._process.ended.is_set()
        return self._task is not None and not self._task.done() and not ended and not self._ending.is_set()

    async def open(self, timeout_s: float) -> None:
        """
        Raises:
            NotStarted: the server cannot be reached, or did not answer in time. Nothing of it is left.
        """
        # Some servers end at a first message they do not know, which is how newer versions are looked for.
        modes = ("auto", "legacy")
        try:
            async with asyncio.timeout(timeout_s):
                for mode in modes:
                    try:
                        return await self._begin(mode)
                    except NotStarted:
                        if mode == modes[-1] or self._process is None or self._process.exit_code is None:
                            raise
        except TimeoutError:
            await self.close()
            raise NotStarted(self._because(f"it did not answer within {timeout_s:g} s")) from None
        except BaseException:
            await self.close()
            raise

    async def _begin(self, mode: str) -> None:
        ready: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._task = asyncio.create_task(self._live(mode, ready))
        await asyncio.wait({self._task, ready}, return_when=asyncio.FIRST_COMPLETED)
        if not ready.done() or ready.cancelled() or ready.exception() is not None:
            error = ready.exception() if ready.done() and not ready.cancelled() else None
            await asyncio.wait({self._task}, timeout=CLOSING_S)
            raise NotStarted(self._because(self._why(error)))

    async def close(self) -> None:
        """End it, and the server if it is a process of ours. Waits for that, for a while."""
        self._ending.set()
        if self._task is None:
            return
        if self._client is None:
            self._task.cancel()
        _, late = await asyncio.wait({self._task}, timeout=CLOSING_S)
        if late:
            self._task.cancel()
            await asyncio.wait({self._task}, timeout=CLOSING_S)

    # -- talking ----------------------------------------------------------------------------------------------

    async def tools(self, timeout_s: float) -> list[dict[str, Any]]:
        """What it offers, as the protocol spells it; no more pages of it than can be taken.

        Raises:
            Lost: it gave no list.
        """
        found: list[dict[str, Any]] = []
        self.changed, cursor = False, None
        try:
            async with asyncio.timeout(timeout_s):
                while len(found) <= MAX_TOOLS:
                    page = await self._talking().session.list_tools(params=PaginatedRequestParams(cursor=cursor))
                    found += [tool.model_dump(by_alias=True, mode="json", exclude_none=True) for tool in page.tools]
                    cursor = page.next_cursor
                    if cursor is None:
                        break
        except TimeoutError:
            raise Lost(f"it did not list its tools within {timeout_s:g} s", sent=False) from None
        except (MCPError, ValidationError) as error:
            raise Lost(f"it did not list its tools: {self._words(error)}", sent=False) from None
        return found

    async def call(
        self, name: str, arguments: dict[str, Any], meta: dict[str, Any], timeout_s: float
    ) -> dict[str, Any]:
        """What came of a call, as the protocol spells it.

        Raises:
            Lost: nobody knows, or nothing did.
        """
        params = {"name": name, "arguments": arguments, "_meta": meta}
        session = self._talking().session
        try:
            async with asyncio.timeout(timeout_s):
                result = await _carried_out(session, params)
        except TimeoutError:
            raise Lost(f"it did not answer within {timeout_s:g} s", sent=True) from None
        except ValidationError:
            raise Lost("it answered something that is no result", sent=True) from None
        except MCPError as error:
            forgotten = error.message == "Session terminated"  # the SDK's words for a session the server does not know
            if forgotten:
                self._ending.set()
            raise Lost(self._words(error), sent=not forgotten and error.code not in _NOTHING_DONE) from None
        if isinstance(result, InputRequiredResult):
            raise Lost("it asks for something in the middle of a call, which no server is given here", sent=True)
        return result.model_dump(by_alias=True, mode="json", exclude_none=True)

    def _talking(self) -> Client:
        if self._client is None or not self.alive:
            raise Lost("the connection is closed", sent=False)
        return self._client

    # -- living -----------------------------------------------------------------------------------------------

    async def _live(self, mode: str, ready: asyncio.Future[None]) -> None:
        """The whole conversation, in one task."""
        try:
            async with AsyncExitStack() as stack:
                transport = self._transport()
                info = Implementation(name="agentrt", version=agentrt.__version__)
                client = Client(transport, mode=mode, client_info=info, cache=None, message_handler=self._hear)
                self._client = await stack.enter_async_context(client)
                listening = asyncio.create_task(self._listen(self._client))
                stack.callback(listening.cancel)
                if not ready.done():
                    ready.set_result(None)
                await self._over()
        except Exception as error:
            if not ready.done():
                ready.set_exception(error)
            self._log.info("the connection broke: %s", self._words(error))
        finally:
            self._client = None

    async def _over(self) -> None:
        waits = [asyncio.create_task(self._ending.wait())]
        if self._process is not None:
            waits.append(asyncio.create_task(self._process.ended.wait()))
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for one in waits:
                one.cancel()

    def _transport(self) -> Any:
        address = self._address
        if address.command:
            self._process = ServerProcess(address.command, address.env, address.cwd, self._log)
            return self._process
        return self._http()

    @asynccontextmanager
    async def _http(self) -> AsyncIterator[tuple[Any, Any]]:
        async def look(response: httpx2.Response) -> None:
            self._status = response.status_code if response.status_code >= 400 else 0
            if "text/event-stream" not in response.headers.get("content-type", ""):  # the SDK bounds these
                response.stream = _Bounded(response)

        limits = httpx2.Timeout(30.0, read=None)  # how long an answer may take is for the call to say
        headers = {"Accept-Encoding": "identity", **self._address.headers}
        async with (
            httpx2.AsyncClient(headers=headers, timeout=limits, event_hooks={"response": [look]}) as http,
            streamable_http_client(self._address.url, http_client=http) as streams,
        ):
            yield streams

    async def _hear(self, message: Any) -> None:
        if isinstance(message, ToolListChangedNotification):
            self.changed = True

    async def _listen(self, client: Client) -> None:
        """Newer versions of the protocol tell of changes only to who asks."""
        with suppress(Exception):
            async with client.listen(tools_list_changed=True) as changes:
                async for _ in changes:
                    self.changed = True

    # -- words ------------------------------------------------------------------------------------------------

    def _words(self, error: BaseException) -> str:
        while isinstance(error, BaseExceptionGroup):
            error = error.exceptions[0]
        if self._process is not None and self._process.fault:
            return self._process.fault
        if isinstance(error, MCPError) and error.code == CONNECTION_CLOSED:
            return "the connection closed before it answered"
        said = plain(error, 500) or type(error).__name__
        return f"{said} (HTTP status {self._status})" if self._status and "status" not in said else said

    def _why(self, error: BaseException | None) -> str:
        if isinstance(error, FileNotFoundError):
            return f"there is no program or folder {error.filename!r}"
        if self._process is not None and self._process.exit_code is not None:
            return f"it ended with exit code {self._process.exit_code} before it answered"
        return "it ended" if error is None else self._words(error)

    def _because(self, why: str) -> str:
        words = "" if self._process is None else self._process.last_words
        return f"{why}; the last it said: {words}" if words else why
