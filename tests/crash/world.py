"""What the runs of the crash tests change: a file, a table, a counter behind HTTP; and the person who looks at it.

The three writes differ in how a crash in the middle can be settled: ``append_line`` has a probe, ``count_up`` may
be repeated with its idempotency key, ``insert_row`` has neither, so that a person must look.
"""

from __future__ import annotations

import http.client
import json
import os
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from agentrt.core.canonical import digest
from agentrt.core.events import ToolFinished, ToolRequested
from agentrt.core.policy import ApprovalAnswer, ApprovalRequest
from agentrt.core.specs import Effect, ToolSpec
from agentrt.core.tools import Preview, Resource, ToolContext, ToolOutput
from tests.crash.moments import Moments


def _spec(name: str, idempotent: bool = False) -> ToolSpec:
    parameters: dict[str, Any] = {
        "type": "object",
        "properties": {"text": {"type": "string"}},
        "required": ["text"],
        "additionalProperties": False,
    }
    return ToolSpec(name, name.replace("_", " ").capitalize(), parameters, idempotent=idempotent)


class AppendLine:
    """Replaces the file by itself and one more line, atomically; a line is there or it is not."""

    spec = _spec("append_line")

    def __init__(self, folder: Path, moments: Moments) -> None:
        self.path, self.moments = folder / "lines.txt", moments

    async def call(self, arguments: dict[str, Any], ctx: ToolContext) -> ToolOutput:
        self.moments.come("append_line begins")
        new = self.path.with_suffix(".new")
        new.write_text("".join(f"{line}\n" for line in [*lines_of(self.path), arguments["text"]]))
        self.moments.come("append_line in the middle")
        os.replace(new, self.path)
        self.moments.come("append_line done")
        return ToolOutput(f"appended {arguments['text']}")

    def classify(self, arguments: dict[str, Any]) -> frozenset[Effect]:
        return frozenset({Effect.WRITE})

    async def preview(self, arguments: dict[str, Any]) -> Preview | None:
        return Preview("diff", f"+{arguments['text']}")

    async def probe(self, arguments: dict[str, Any], ctx: ToolContext) -> bool | None:
        return arguments["text"] in lines_of(self.path)

    def resources(self, arguments: dict[str, Any]) -> tuple[Resource, ...]:
        content = self.path.read_text() if self.path.exists() else None
        return (Resource(f"file:{self.path.name}", None if content is None else digest(content), True),)


class InsertRow:
    """A row in a table; nothing tells afterwards which call inserted it."""

    spec = _spec("insert_row")

    def __init__(self, folder: Path, moments: Moments) -> None:
        self.path, self.moments = folder / "rows.db", moments

    async def call(self, arguments: dict[str, Any], ctx: ToolContext) -> ToolOutput:
        self.moments.come("insert_row begins")
        with closing(sqlite3.connect(self.path)) as db, db:
            db.execute("CREATE TABLE IF NOT EXISTS rows (text TEXT)")
            db.execute("INSERT INTO rows VALUES (?)", (arguments["text"],))
            self.moments.come("insert_row in the middle")
        self.moments.come("insert_row done")
        return ToolOutput(f"inserted {arguments['text']}")

    def classify(self, arguments: dict[str, Any]) -> frozenset[Effect]:
        return frozenset({Effect.WRITE})

    async def preview(self, arguments: dict[str, Any]) -> Preview | None:
        return None

    async def probe(self, arguments: dict[str, Any], ctx: ToolContext) -> bool | None:
        return None

    def resources(self, arguments: dict[str, Any]) -> tuple[Resource, ...]:
        return ()


class CountUp:
    """A POST to the counter, with the idempotency key of the call."""

    spec = _spec("count_up", idempotent=True)

    def __init__(self, port: int, world: str, moments: Moments) -> None:
        self.port, self.world, self.moments = port, world, moments

    async def call(self, arguments: dict[str, Any], ctx: ToolContext) -> ToolOutput:
        self.moments.come("count_up begins")
        with closing(http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)) as connection:
            body = json.dumps({"what": arguments["text"]})
            connection.request("POST", f"/{self.world}", body, {"Idempotency-Key": ctx.idempotency_key})
            count = connection.getresponse().read().decode()
        self.moments.come("count_up done")
        return ToolOutput(count)

    def classify(self, arguments: dict[str, Any]) -> frozenset[Effect]:
        return frozenset({Effect.NETWORK, Effect.SPEND})

    async def preview(self, arguments: dict[str, Any]) -> Preview | None:
        return None

    async def probe(self, arguments: dict[str, Any], ctx: ToolContext) -> bool | None:
        return None

    def resources(self, arguments: dict[str, Any]) -> tuple[Resource, ...]:
        return ()


class Look:
    """Reads the world."""

    spec = ToolSpec("look", "Look at the world", {"type": "object", "properties": {}, "additionalProperties": False})

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    async def call(self, arguments: dict[str, Any], ctx: ToolContext) -> ToolOutput:
        return ToolOutput(f"{len(lines_of(self.folder / 'lines.txt'))} lines and {len(rows_of(self.folder))} rows")

    def classify(self, arguments: dict[str, Any]) -> frozenset[Effect]:
        return frozenset({Effect.READ})

    async def preview(self, arguments: dict[str, Any]) -> Preview | None:
        return None

    async def probe(self, arguments: dict[str, Any], ctx: ToolContext) -> bool | None:
        return None

    def resources(self, arguments: dict[str, Any]) -> tuple[Resource, ...]:
        return ()


def lines_of(path: Path) -> list[str]:
    return path.read_text().splitlines() if path.exists() else []


def rows_of(folder: Path) -> list[str]:
    path = folder / "rows.db"
    if not path.exists():
        return []
    with closing(sqlite3.connect(path)) as db:
        if not db.execute("SELECT 1 FROM sqlite_master WHERE name = 'rows'").fetchone():
            return []
        return [text for (text,) in db.execute("SELECT text FROM rows ORDER BY rowid")]


class Looker:
    """The person: says yes to calls; asked about an unknown outcome, looks at the table and at the journal, and
    decides. ``away``: is not there, somebody else will answer through the inbox."""

    def __init__(self, folder: Path, store: Any, moments: Moments, away: bool = False) -> None:
        self.folder, self.store, self.moments, self.away = folder, store, moments, away

    async def approve(self, request: ApprovalRequest) -> ApprovalAnswer | None:
        self.moments.come("asked")
        if self.away:
            return None
        return ApprovalAnswer(self.choice(request.kind, request.run_id, request.arguments))  # type: ignore[arg-type]

    async def answer(self, question: str) -> str | None:
        return None

    def choice(self, kind: str, run_id: str, arguments: dict[str, Any]) -> str:
        if kind == "call":
            return "once"
        text = arguments["text"]
        bodies = [event.body for event in self.store.read(run_id)]
        asked = {b.key for b in bodies if isinstance(b, ToolRequested) and b.tool == "insert_row"}
        mine = {b.key for b in bodies if isinstance(b, ToolRequested) and b.arguments == arguments} & asked
        known = sum(isinstance(b, ToolFinished) and b.key in mine and not b.is_error for b in bodies)
        return "happened" if rows_of(self.folder).count(text) > known else "not_happened"
