"""MCP over HTTP with a server of a few lines, that answers what a test tells it to: refusals, breaks and floods."""

from __future__ import annotations

import asyncio
import gzip
import json
from collections.abc import Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest

from agentrt.core.errors import MissingPart, OutcomeUnknown, ToolError
from agentrt.core.labels import USER
from agentrt.core.tools import ToolContext, ToolOutput
from agentrt.tools.mcp import McpServer

CTX = ToolContext("run-1", "call-1", "0123456789abcdef", lambda: 0.0, label=USER)
Answer = tuple[int, dict[str, str], bytes]


class Service:
    """``calls`` says what comes of the next calls: a result, an ``Answer``, or ``None``: the connection breaks."""

    def __init__(self) -> None:
        self.seen: list[tuple[str, dict[str, str]]] = []
        self.calls: list[Any] = []
        self.refuse: Answer | None = None
        self.where = ""

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while line := await reader.readline():
                method, headers = line.decode().split()[0], await _headers(reader)
                body = await reader.readexactly(int(headers.get("content-length", 0)))
                answer = self.answer(method, headers, json.loads(body) if body else {})
                if answer is None:
                    break
                status, more, content = answer
                lines = [
                    f"HTTP/1.1 {status} X",
                    f"Content-Length: {len(content)}",
                    *(f"{k}: {v}" for k, v in more.items()),
                ]
                writer.write("\r\n".join([*lines, "", ""]).encode() + content)
                await writer.drain()
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    def answer(self, verb: str, headers: dict[str, str], message: dict[str, Any]) -> Answer | None:
        method, number = message.get("method", verb), message.get("id")
        self.seen.append((method, headers))
        if self.refuse is not None:
            return self.refuse
        if verb != "POST":
            return 405, {}, b""
        if number is None:
            return 202, {}, b""
        if method == "initialize":
            about = {"protocolVersion": "2025-06-18", "capabilities": {"tools": {}}}
            result = about | {"serverInfo": {"name": "s", "version": "1"}}
            return _json(number, {"result": result}, {"Mcp-Session-Id": f"s{len(self.seen)}"})
        if method == "tools/list":
            return _json(number, {"result": {"tools": [{"name": "go", "inputSchema": {"type": "object"}}]}})
        if method != "tools/call":
            return _json(number, {"error": {"code": -32601, "message": "Method not found"}})
        what = self.calls.pop(0)
        return _json(number, what) if isinstance(what, dict) else what

    def methods(self) -> list[str]:
        return [method for method, _ in self.seen]


async def _headers(reader: asyncio.StreamReader) -> dict[str, str]:
    found = {}
    while line := (await reader.readline()).decode().strip():
        name, _, value = line.partition(":")
        found[name.lower()] = value.strip()
    return found


def _json(
    number: Any, what: dict[str, Any], more: dict[str, str] | None = None, pack: Callable[[bytes], bytes] = bytes
) -> Answer:
    content = json.dumps({"jsonrpc": "2.0", "id": number, **what}).encode()
    return 200, {"Content-Type": "application/json", **(more or {})}, pack(content)


def said(text: str) -> dict[str, Any]:
    return {"result": {"content": [{"type": "text", "text": text}]}}


@asynccontextmanager
async def service() -> Any:
    """A service that listens."""
    made = Service()
    listening = await asyncio.start_server(made.serve, "127.0.0.1", 0)
    made.where = f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}/mcp"
    try:
        yield made
    finally:
        listening.close()


def server(made: Service, **options: Any) -> McpServer:
    return McpServer.url("shop", made.where, **options)


async def go(server: McpServer) -> ToolOutput:
    (tool,) = server.tools
    return await tool.call({}, CTX)


async def test_headers_go_along_and_the_session_is_ended() -> None:
    async with service() as made:
        made.calls = [said("went")]
        async with server(made, headers={"Authorization": "Bearer t0p"}) as one:
            assert (await go(one)).text == "went"
        assert {headers.get("authorization") for _, headers in made.seen} == {"Bearer t0p"}
        assert made.methods()[-1] == "DELETE"


@pytest.mark.parametrize("status", [401, 403, 500])
async def test_a_service_that_refuses_is_one_clear_error(status: int) -> None:
    async with service() as made:
        made.refuse = (status, {}, b"no")
        with pytest.raises(MissingPart, match=rf"'shop' could not be started.*HTTP status {status}.*url and headers"):
            async with server(made):
                pass


async def test_a_connection_that_breaks_in_a_call_leaves_its_outcome_open_and_the_next_is_another() -> None:
    async with service() as made:
        made.calls = [None, said("went")]
        async with server(made) as one:
            with pytest.raises(OutcomeUnknown, match="did not say what came of go"):
                await go(one)
            assert (await go(one)).text == "went"
        assert made.methods().count("tools/call") == 2 and made.methods().count("initialize") == 2


async def test_a_session_the_service_has_forgotten_was_not_used() -> None:
    """It was restarted, say: the call was not carried out, and the next begins another session."""
    async with service() as made:
        made.calls = [(404, {}, b""), said("went")]
        async with server(made) as one:
            with pytest.raises(ToolError) as error:
                await go(one)
            assert not isinstance(error.value, OutcomeUnknown)
            assert (await go(one)).text == "went"


@pytest.mark.parametrize(
    ("content", "more", "words"),
    [
        (b'"' + b"x" * 9_000_000 + b'"', {}, "more than 8388608 bytes"),
        (gzip.compress(b" " * 10_000_000), {"Content-Encoding": "gzip"}, "packed with gzip"),
        (b"no JSON", {}, "Failed to parse"),
    ],
    ids=["endless", "packed", "garbage"],
)
async def test_answers_that_cannot_be_taken_leave_a_write_open(
    content: bytes, more: dict[str, str], words: str
) -> None:
    async with service() as made:
        made.calls = [(200, {"Content-Type": "application/json", **more}, content)]
        async with server(made) as one:
            with pytest.raises(OutcomeUnknown, match=words):
                await go(one)


async def test_what_the_service_refused_was_not_done() -> None:
    async with service() as made:
        made.calls = [{"error": {"code": -32602, "message": "no such\x1b[2J argument"}}]
        async with server(made) as one:
            with pytest.raises(ToolError, match=r"did not carry out go: no such \[2J argument"):
                await go(one)
