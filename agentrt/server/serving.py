"""Opening the socket, serving on it, and ending in good order: nothing more is accepted, streams end, every run writes
where it stands and can be resumed, nothing is left running."""

from __future__ import annotations

import asyncio
import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import uvicorn

from agentrt.core.errors import ConfigError
from agentrt.server.guarding import Guarded, Names
from agentrt.server.routes import application
from agentrt.server.service import Service

MOST_CONNECTIONS = 256
PATIENCE_S = 5
"""How long answers under way may take when the server stops."""


def listening(host: str, port: int) -> socket.socket:
    """A socket that takes connections; port 0 is one that is free.

    Raises:
        ConfigError: there is no such address here, or the port is taken.
    """
    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        return socket.create_server((host, port), family=family, backlog=MOST_CONNECTIONS)
    except (OSError, OverflowError, UnicodeError) as error:
        raise ConfigError(
            f"expected to listen on {host} port {port}, but {error}: choose another --port (0: any) or --host"
        ) from None


def address_of(open_socket: socket.socket) -> str:
    """How to call it."""
    host, port = open_socket.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


async def serve(
    service: Service, open_socket: socket.socket, token: str, names: Names, started: Callable[[], None] = lambda: None
) -> None:
    """Serve until a signal (SIGINT, SIGTERM, SIGHUP) or until this is cancelled. ``started`` is called when requests
    are answered."""
    app = Guarded(application(service, lambda: server.should_exit), token, names)
    config = uvicorn.Config(
        app,
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        lifespan="off",
        ws="none",
        http="h11",
        limit_concurrency=MOST_CONNECTIONS,
        timeout_graceful_shutdown=PATIENCE_S,
    )
    server = _Server(config, started)
    try:
        await server.serve(sockets=[open_socket])
    finally:
        server.should_exit = True  # also when cancelled: streams end
        for listener in getattr(server, "servers", ()):
            listener.close()
        open_socket.close()
        await service.stop()


class _Server(uvicorn.Server):
    """Takes signals through the loop, and keeps them: the default is to be ended by them once more when all is closed,
    with the runs still to be written."""

    def __init__(self, config: uvicorn.Config, started: Callable[[], None]) -> None:
        super().__init__(config)
        self._when_started = started

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._when_started()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        loop, taken = asyncio.get_running_loop(), []
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            if number == signal.SIGHUP and signal.getsignal(number) == signal.SIG_IGN:
                continue  # nohup
            try:
                loop.add_signal_handler(number, self.handle_exit, number, None)
                taken.append(number)
            except (ValueError, RuntimeError):
                break  # not the main thread: whoever is decides when it ends
        try:
            yield
        finally:
            for number in taken:
                loop.remove_signal_handler(number)
