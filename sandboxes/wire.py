"""The host's end of a container's standard streams: frames to its kernel, frames back. Used by ``docker.py`` only.

The engine's attach call is an HTTP request whose connection is then taken over; output comes in packets with a header
of eight bytes that says which stream it is. Kernel frames travel inside: two lengths, JSON, payload.
"""

from __future__ import annotations

import asyncio
import json
import struct
from dataclasses import dataclass
from typing import Any

from agentrt.core.errors import SandboxError
from agentrt.sandboxes.engine import EngineInfo

FRAME = struct.Struct(">II")
PACKET = struct.Struct(">BxxxI")
STDOUT, STDERR = 1, 2
JSON_LIMIT = 16 * 2**20
BLOB_LIMIT = 256 * 2**20


class LinkLost(Exception):
    """The streams ended: the container is gone, or the engine."""


@dataclass(frozen=True, slots=True)
class Reply:
    header: dict[str, Any]
    blob: bytes


class Link(asyncio.Protocol):
    """One attached container. Requests carry an id; their futures are resolved by the replies."""

    def __init__(self) -> None:
        loop = asyncio.get_running_loop()
        self.attached: asyncio.Future[None] = loop.create_future()
        self.errors = bytearray()
        self._loop = loop
        self._transport: asyncio.Transport | None = None
        self._raw, self._frames = bytearray(), bytearray()
        self._waiting: dict[int, asyncio.Future[Reply]] = {}
        self._count = 0
        self._lost: LinkLost | None = None

    @property
    def alive(self) -> bool:
        return self._lost is None

    def belongs_here(self) -> bool:
        """Streams are bound to the event loop they were opened in."""
        return asyncio.get_running_loop() is self._loop

    def ask(self, header: dict[str, Any], blob: bytes = b"") -> asyncio.Future[Reply]:
        """Sends a request.

        Raises:
            LinkLost: at once or from the future.
        """
        if self._lost is not None:
            raise LinkLost(str(self._lost))
        self._count += 1
        future: asyncio.Future[Reply] = self._loop.create_future()
        self._waiting[self._count] = future
        self._send({**header, "id": self._count}, blob)
        return future

    def interrupt(self) -> None:
        if self._lost is None:
            self._send({"op": "interrupt"}, b"")

    def close(self) -> None:
        """Ends the container too: its kernel leaves when its standard input ends. May be called from anywhere."""
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._close)

    def _close(self) -> None:
        self._lose("closed")
        if self._transport is not None:
            self._transport.abort()

    # --- asyncio.Protocol ----------------------------------------------------------------------------------------

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._raw += data
        if not self.attached.done() and not self._take_http_head():
            return
        while len(self._raw) >= PACKET.size:
            stream, size = PACKET.unpack_from(self._raw)
            if len(self._raw) < PACKET.size + size:
                return
            body = self._raw[PACKET.size : PACKET.size + size]
            del self._raw[: PACKET.size + size]
            if stream == STDOUT:
                self._frames += body
                self._take_frames()
            elif stream == STDERR:
                self.errors = (self.errors + body)[-4000:]

    def connection_lost(self, exc: Exception | None) -> None:
        self._lose(str(exc) if exc else "the stream ended")

    # --- inside --------------------------------------------------------------------------------------------------

    def _send(self, header: dict[str, Any], blob: bytes) -> None:
        assert self._transport is not None
        text = json.dumps(header).encode()
        self._transport.write(FRAME.pack(len(text), len(blob)) + text + blob)

    def _take_http_head(self) -> bool:
        end = self._raw.find(b"\r\n\r\n")
        if end < 0:
            return False
        status = self._raw[: self._raw.find(b"\r\n")].decode("latin-1")
        if " 101 " not in f"{status} ":
            self._lose(f"the engine answered {status!r} to attach, expected 101")
            return False
        del self._raw[: end + 4]
        self.attached.set_result(None)
        return True

    def _take_frames(self) -> None:
        while len(self._frames) >= FRAME.size:
            json_size, blob_size = FRAME.unpack_from(self._frames)
            if json_size > JSON_LIMIT or blob_size > BLOB_LIMIT:
                self._close()
                return
            end = FRAME.size + json_size + blob_size
            if len(self._frames) < end:
                return
            text = bytes(self._frames[FRAME.size : FRAME.size + json_size])
            blob = bytes(self._frames[FRAME.size + json_size : end])
            del self._frames[:end]
            try:
                header = json.loads(text)
                future = self._waiting.pop(header["id"])
            except (ValueError, KeyError, TypeError):
                self._close()
                return
            if not future.done():
                future.set_result(Reply(header, blob))

    def _lose(self, why: str) -> None:
        if self._lost is not None:
            return
        self._lost = LinkLost(why)
        waiting, self._waiting = self._waiting, {}
        futures: list[asyncio.Future[Any]] = [self.attached, *waiting.values()]
        for future in futures:
            if not future.done():
                future.set_exception(LinkLost(why))
                future.exception()  # whoever still waits gets it; nobody else need hear of it


async def attach(engine: EngineInfo, container: str) -> Link:
    """Takes over the streams of a created (not yet started) container.

    Raises:
        SandboxError: the engine would not.
    """
    loop = asyncio.get_running_loop()
    try:
        transport, link = await loop.create_unix_connection(Link, str(engine.socket))
        transport.write(
            f"POST /v{engine.api_version}/containers/{container}/attach?stream=1&stdin=1&stdout=1&stderr=1 HTTP/1.1\r\n"
            "Host: docker\r\nConnection: Upgrade\r\nUpgrade: tcp\r\nContent-Length: 0\r\n\r\n".encode()
        )
        await asyncio.wait_for(asyncio.shield(link.attached), 30)
    except (OSError, LinkLost, TimeoutError) as error:
        raise SandboxError(f"the engine at {engine.socket} did not attach the new container: {error}") from None
    return link
