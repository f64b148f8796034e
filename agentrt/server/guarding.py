"""Who is let in. Asked of every request before anything of it is read: the name it calls this server by must be one of
its own (a page in a browser that had its own name lead here calls it by that name), and it must bring the token."""

from __future__ import annotations

import hmac
import ipaddress
from collections.abc import Iterable
from dataclasses import dataclass

from starlette.types import ASGIApp, Receive, Scope, Send

from agentrt.server.problems import Problem

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


def is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


@dataclass(frozen=True)
class Names:
    """The names this server answers to. One that listens on all addresses can be called by any address, but by a name
    only if it was told that name: nobody can make a browser send a foreign address."""

    known: frozenset[str]
    any_address: bool = False

    @classmethod
    def of(cls, host: str, also: Iterable[str]) -> Names:
        own = {host.lower(), *(name.lower() for name in also)}
        everywhere = host in ("0.0.0.0", "::")
        return cls(frozenset(own | LOOPBACK if everywhere or is_loopback(host) else own), everywhere)

    def __contains__(self, name: str) -> bool:
        if name in self.known:
            return True
        try:
            return self.any_address and bool(ipaddress.ip_address(name))
        except ValueError:
            return False


@dataclass(frozen=True)
class Guarded:
    """An application behind the guard."""

    app: ASGIApp
    token: str
    names: Names

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self.app(scope, receive, send)
        elif scope["type"] == "http":
            refused = self._refusal(scope["headers"])
            await (self.app if refused is None else refused.response())(scope, receive, send)
        else:
            await send({"type": "websocket.close", "code": 1008})

    def _refusal(self, headers: Iterable[tuple[bytes, bytes]]) -> Problem | None:
        hosts, tokens = _values(headers, b"host"), _values(headers, b"authorization")
        if len(hosts) != 1 or _name(hosts[0]) not in self.names:
            return Problem(
                421,
                "wrong_host",
                "expected the Host header to be a name of this server, got another or none: call it by the address it "
                "says at its start, or start it with --allow-host NAME",
            )
        if len(tokens) != 1 or not hmac.compare_digest(_bearer(tokens[0]), self.token.encode()):
            came = "another" if tokens else "none"
            return Problem(
                401,
                "unauthorized",
                f"expected the header Authorization: Bearer TOKEN with this server's token, got {came}: at its start "
                "the server says in which file the token lies",
                {"WWW-Authenticate": "Bearer"},
            )
        return None


def _values(headers: Iterable[tuple[bytes, bytes]], wanted: bytes) -> list[bytes]:
    return [value for name, value in headers if name == wanted]


def _name(host: bytes) -> str:
    """Without the port, and without the brackets of an IPv6 address."""
    text = host.decode("latin-1").lower()
    if text.startswith("["):
        return text[1:].partition("]")[0]
    return text.partition(":")[0]


def _bearer(value: bytes) -> bytes:
    scheme, _, token = value.partition(b" ")
    return token.strip() if scheme.lower() == b"bearer" else b""
