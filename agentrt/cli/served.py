"""The agents that ``agentrt serve`` serves, put together as for ``agentrt run``, with the HTTP face before them."""

from __future__ import annotations

import asyncio
import logging
import os
import sys
from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace

from agentrt.agent import Agent, NobodyThere
from agentrt.cli import work
from agentrt.cli.render import YELLOW, Watcher, colour
from agentrt.cli.servers import connected
from agentrt.cli.settings import Settings
from agentrt.core.errors import MissingPart


@dataclass(frozen=True)
class Place:
    """Where to listen, under which names, and how many runs may go on at a time."""

    host: str
    port: int
    names: Sequence[str]
    most_runs: int


def serve(settings: Settings, options: work.Options, models: Sequence[str], place: Place) -> int:
    """Serve until a signal.

    Raises:
        MissingPart: Starlette or uvicorn is not installed.
        ConfigError: the address cannot be listened on, or the token's file cannot be used.
    """
    try:
        import starlette  # noqa: F401
        import uvicorn  # noqa: F401
    except ImportError as error:
        raise MissingPart(f"the server needs Starlette and uvicorn ({error}): pip install 'agentrt[server]'") from error
    _log()
    asyncio.run(_serve(settings, options, models, place))
    return 0


def _log() -> None:
    """Nobody watches a service: what goes wrong is logged unless ``AGENTRT_LOG`` says otherwise, without secrets, and
    so is what the library that serves has to say."""
    from agentrt.runtime.logs import set_up

    if not os.environ.get("AGENTRT_LOG"):
        set_up("warning")
    ours, theirs = logging.getLogger("agentrt"), logging.getLogger("uvicorn")
    theirs.handlers, theirs.propagate = ours.handlers, False
    theirs.setLevel(max(ours.level, logging.WARNING))


async def _serve(settings: Settings, options: work.Options, models: Sequence[str], place: Place) -> None:
    from agentrt.server.guarding import Names, is_loopback
    from agentrt.server.service import Begun, Service
    from agentrt.server.serving import address_of, listening, serve
    from agentrt.server.tokens import token_in

    token, where = token_in(settings.home)
    open_socket, begun = listening(place.host, place.port), Begun()
    if not is_loopback(place.host):
        print(
            colour(
                f"warning: {place.host} can be reached from other machines, and nothing is encrypted: put a proxy with "
                "TLS in front",
                YELLOW,
            ),
            file=sys.stderr,
        )
    address = address_of(open_socket)

    def started() -> None:
        print(f"agentrt serves on {address}", flush=True)
        print(f"the token lies in {where}", flush=True)

    with work.telemetry() as observing:
        async with AsyncExitStack() as stack:
            tools = await stack.enter_async_context(connected(settings, offered=options.mcp, quiet=True))
            agents: dict[str, Agent] = {}
            for model in dict.fromkeys(models or [settings.model]):
                chosen = replace(settings, model=model, configured=True)
                observers = (*observing, begun)
                agent = work.build_agent(chosen, options, Watcher(quiet=True), NobodyThere(), None, observers, tools)
                agents[model] = await stack.enter_async_context(agent)
            next(iter(agents.values())).warm_up()
            service = Service(agents, begun, place.most_runs)
            await serve(service, open_socket, token, Names.of(place.host, place.names), started)
