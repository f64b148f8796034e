"""A server on 127.0.0.1 that plays what it is told in the wire formats of both providers.

Events are built here and checked against the SDKs' own types before they are sent, so a test cannot pass against a
format the SDK does not know.
"""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

KEY = "sk-test-0123456789abcdef"


@dataclass
class Play:
    """One answer of the server. ``cut``: drop the connection after the lines; ``stall``: stay silent after them."""

    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    lines: list[str] = field(default_factory=list)
    body: Any = None
    cut: bool = False
    stall: bool = False


@dataclass
class Seen:
    path: str
    headers: dict[str, str]
    body: dict[str, Any]


class Server:
    """Plays ``plays`` in order and records every request."""

    def __init__(self) -> None:
        self.plays: list[Play] = []
        self.seen: list[Seen] = []
        self.release = threading.Event()
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._http.daemon_threads = True
        threading.Thread(target=self._http.serve_forever, daemon=True, kwargs={"poll_interval": 0.01}).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._http.server_address[1]}"

    def play(self, *plays: Play) -> None:
        self.plays.extend(plays)

    def close(self) -> None:
        self.release.set()
        self._http.shutdown()
        self._http.server_close()


def _handler(server: Server) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["content-length"])))
            server.seen.append(Seen(self.path, {k.lower(): v for k, v in self.headers.items()}, body))
            play = server.plays.pop(0) if server.plays else Play(418, body={"error": {"message": "nothing to play"}})
            self.send_response(play.status)
            for name, value in play.headers.items():
                self.send_header(name, value)
            if play.body is not None:
                data = json.dumps(play.body).encode()
                self.send_header("content-type", "application/json")
                self.send_header("content-length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)
                return
            self.send_header("content-type", "text/event-stream")
            self.send_header("transfer-encoding", "chunked")
            self.end_headers()
            for line in play.lines:
                self._chunk(line.encode())
            if play.stall:
                server.release.wait(10)
            if play.cut or play.stall:
                self.close_connection = True
                self.connection.shutdown(socket.SHUT_RDWR)
            else:
                self._chunk(b"")

        def _chunk(self, data: bytes) -> None:
            self.wfile.write(f"{len(data):x}\r\n".encode() + data + b"\r\n")
            self.wfile.flush()

        def log_message(self, format: str, *args: Any) -> None:
            return None

    return Handler


class Claude:
    """Events of Anthropic's Messages API."""

    def lines(self, *events: dict[str, Any]) -> list[str]:
        return [f"event: {e['type']}\ndata: {json.dumps(self.checked(e))}\n\n" for e in events]

    def checked(self, event: dict[str, Any]) -> dict[str, Any]:
        from anthropic import types

        kinds: dict[str, Any] = {
            "message_start": types.RawMessageStartEvent,
            "content_block_start": types.RawContentBlockStartEvent,
            "content_block_delta": types.RawContentBlockDeltaEvent,
            "content_block_stop": types.RawContentBlockStopEvent,
            "message_delta": types.RawMessageDeltaEvent,
            "message_stop": types.RawMessageStopEvent,
        }
        if event["type"] in kinds:
            kinds[event["type"]].model_validate(event)
        return event

    def start(self, **usage: int) -> dict[str, Any]:
        counted = {"input_tokens": 10, "output_tokens": 1, **usage}
        message = {"id": "msg_1", "type": "message", "role": "assistant", "model": "claude-test", "content": []}
        return {"type": "message_start", "message": {**message, "stop_reason": None, "usage": counted}}

    def block(self, index: int, content: dict[str, Any], *deltas: dict[str, Any]) -> list[dict[str, Any]]:
        return [
            {"type": "content_block_start", "index": index, "content_block": content},
            *({"type": "content_block_delta", "index": index, "delta": delta} for delta in deltas),
            {"type": "content_block_stop", "index": index},
        ]

    def text(self, *pieces: str, index: int = 0) -> list[dict[str, Any]]:
        return self.block(index, {"type": "text", "text": ""}, *({"type": "text_delta", "text": p} for p in pieces))

    def call(self, name: str, *pieces: str, index: int = 0, call_id: str = "toolu_1") -> list[dict[str, Any]]:
        content = {"type": "tool_use", "id": call_id, "name": name, "input": {}}
        return self.block(index, content, *({"type": "input_json_delta", "partial_json": p} for p in pieces))

    def thinking(self, *pieces: str, index: int = 0, signature: str = "c2ln") -> list[dict[str, Any]]:
        content = {"type": "thinking", "thinking": "", "signature": ""}
        deltas = [{"type": "thinking_delta", "thinking": p} for p in pieces]
        return self.block(index, content, *deltas, {"type": "signature_delta", "signature": signature})

    def end(self, reason: str = "end_turn", output: int = 7, **delta: Any) -> list[dict[str, Any]]:
        change = {"stop_reason": reason, "stop_sequence": None, **delta}
        return [
            {"type": "message_delta", "delta": change, "usage": {"output_tokens": output}},
            {"type": "message_stop"},
        ]

    def says(self, *blocks: list[dict[str, Any]], reason: str = "end_turn", output: int = 7, **usage: int) -> Play:
        inner = [event for block in blocks for event in block]
        return Play(lines=self.lines(self.start(**usage), *inner, *self.end(reason, output)))

    def error(self, status: int, kind: str, message: str = "went wrong", **headers: str) -> Play:
        body = {"type": "error", "error": {"type": kind, "message": message}}
        return Play(status, {k.replace("_", "-"): v for k, v in headers.items()}, body=body)


class Gpt:
    """Chunks of chat completions."""

    def lines(self, *chunks: dict[str, Any], done: bool = True) -> list[str]:
        return [f"data: {json.dumps(self.checked(c))}\n\n" for c in chunks] + ["data: [DONE]\n\n"] * done

    def checked(self, chunk: dict[str, Any]) -> dict[str, Any]:
        from openai.types.chat import ChatCompletionChunk

        ChatCompletionChunk.model_validate(chunk)
        return chunk

    def chunk(self, delta: dict[str, Any] | None = None, finish: str | None = None, **more: Any) -> dict[str, Any]:
        choices = [] if delta is None else [{"index": 0, "delta": delta, "finish_reason": finish, **more}]
        base = {"id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1, "model": "gpt-test"}
        return {**base, "choices": choices}

    def usage(self, prompt: int = 10, answer: int = 7, **details: int) -> dict[str, Any]:
        counted: dict[str, Any] = {
            "prompt_tokens": prompt,
            "completion_tokens": answer,
            "total_tokens": prompt + answer,
        }
        return {**self.chunk(), "usage": {**counted, "prompt_tokens_details": details or None}}

    def call(
        self, index: int, name: str | None = None, arguments: str = "", call_id: str | None = None
    ) -> dict[str, Any]:
        function: dict[str, Any] = {"arguments": arguments} | ({"name": name} if name else {})
        piece: dict[str, Any] = {"index": index, "function": function}
        return {"tool_calls": [piece | ({"id": call_id, "type": "function"} if call_id else {})]}

    def says(self, *deltas: dict[str, Any], finish: str = "stop", **details: int) -> Play:
        chunks = [self.chunk(delta) for delta in deltas]
        return Play(lines=self.lines(*chunks, self.chunk({}, finish), self.usage(**details)))

    def error(
        self, status: int, message: str = "went wrong", *, kind: str = "", code: str | None = None, **headers: str
    ) -> Play:
        body = {"error": {"message": message, "type": kind, "code": code, "param": None}}
        return Play(status, {k.replace("_", "-"): v for k, v in headers.items()}, body=body)


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server()
    yield made
    made.close()


@pytest.fixture
def claude() -> Claude:
    return Claude()


@pytest.fixture
def gpt() -> Gpt:
    return Gpt()


@pytest.fixture
def make_play() -> Callable[..., Play]:
    return Play


@pytest.fixture
def pauses() -> list[float]:
    """What the model would have slept; give ``sleeping(pauses)`` as ``sleep``."""
    return []


@pytest.fixture
def sleep(pauses: list[float]) -> Callable[[float], Any]:
    async def sleeping(seconds: float) -> None:
        pauses.append(seconds)

    return sleeping


@pytest.fixture
def key(monkeypatch: pytest.MonkeyPatch) -> str:
    """A key in neither environment variable, so that a test says where it comes from."""
    for name in ("ANTHROPIC_API_KEY", "OPENAI_API_KEY", "ANTHROPIC_BASE_URL", "OPENAI_BASE_URL", "AGENTRT_PRICES"):
        monkeypatch.delenv(name, raising=False)
    return KEY
