"""The server as its clients meet it: a real socket, the real SQLite journal, a scripted model."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest

from agentrt import Agent
from agentrt.models.scripted import FunctionModel, ScriptedModel, call, turns_since_goal
from agentrt.server.guarding import Names
from agentrt.server.service import Begun, Service
from agentrt.server.serving import address_of, listening, serve

TOKEN = "a-token-that-is-long-enough-for-tests"
WRITE = call("write_file", path="out.txt", content="done")


@dataclass
class Served:
    """A client with the token, and what stands behind the socket."""

    http: httpx.AsyncClient
    service: Service
    workspace: Path
    address: str

    async def start(self, task: str = "write it", **fields: Any) -> str:
        done = await self.http.post("/runs", json={"task": task, **fields})
        assert done.status_code == 202, done.text
        return str(done.json()["run_id"])

    async def settled(self, run_id: str) -> dict[str, Any]:
        """The run once it goes on no more."""
        while True:
            done = await self.http.get(f"/runs/{run_id}")
            assert done.status_code == 200, done.text
            told: dict[str, Any] = done.json()
            if told["status"] != "running":
                return told
            await asyncio.sleep(0.05)

    async def waiting(self) -> list[dict[str, Any]]:
        listed: list[dict[str, Any]] = (await self.http.get("/approvals")).json()["approvals"]
        return listed


async def told(answer: httpx.Response) -> AsyncIterator[tuple[str, str, dict[str, Any]]]:
    """Server-sent events: id, type, data."""
    fields: dict[str, str] = {}
    async for line in answer.aiter_lines():
        if line:
            name, _, value = line.partition(": ")
            fields[name] = value
        elif "data" in fields:
            yield fields.get("id", ""), fields["event"], json.loads(fields["data"])
            fields = {}


class Gate:
    """A model that answers when it is let, then plays on."""

    def __init__(self, *turns: Any) -> None:
        self.open, self._asked = asyncio.Event(), asyncio.Semaphore(0)
        turns = turns or ("done",)

        async def answer(request: Any) -> Any:
            self._asked.release()
            await self.open.wait()
            return turns[min(turns_since_goal(request), len(turns) - 1)]

        self.model = FunctionModel(answer)

    async def asked_by(self, runs: int) -> None:
        for _ in range(runs):
            await self._asked.acquire()

    def said(self) -> str:
        """All that the model was last told."""
        parts = (part for message in self.model.requests[-1].messages for part in message.parts)
        return "\n".join(str(getattr(part, "text", "")) for part in parts)


Serving = Callable[..., Any]


@pytest.fixture
def serving(tmp_path: Path) -> Serving:
    """A server around a model, for an ``async with``."""

    @asynccontextmanager
    async def started(model: Any = None, most: int = 4, **agent: Any) -> AsyncIterator[Served]:
        workspace = tmp_path / "ws"
        workspace.mkdir(exist_ok=True)
        begun = Begun()
        chosen = model or ScriptedModel([WRITE, "written"], by_position=True)
        settings = {"workspace": workspace, "store": tmp_path / "journal.db", "observers": [begun], **agent}
        service = Service({"scripted": Agent(chosen, **settings)}, begun, most)
        open_socket, ready = listening("127.0.0.1", 0), asyncio.Event()
        address = address_of(open_socket)
        going = asyncio.create_task(serve(service, open_socket, TOKEN, Names.of("127.0.0.1", ()), ready.set))
        await ready.wait()
        headers = {"Authorization": f"Bearer {TOKEN}"}
        try:
            async with httpx.AsyncClient(base_url=address, headers=headers, timeout=60, trust_env=False) as http:
                yield Served(http, service, workspace, address)
        finally:
            going.cancel()
            await asyncio.gather(going, return_exceptions=True)
            await service.agent().close()

    return started
