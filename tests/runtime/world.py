"""A small real world for runtime tests: a folder, tools that change it, and agents over it.

Imported by tests and by child processes that are killed; everything in it is deterministic.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from agentrt.agent import Agent
from agentrt.core.messages import Message, ToolCall, assistant
from agentrt.core.models import ModelRequest
from agentrt.core.specs import Effect, ToolSpec
from agentrt.core.tools import Preview, Resource, ToolContext, ToolOutput
from agentrt.models.scripted import FunctionModel


class AppendLine:
    """Appends a line to a file: a write that cannot be repeated. ``can_probe`` lets it tell whether it happened."""

    def __init__(self, folder: Path, can_probe: bool = True) -> None:
        self.path, self.can_probe = folder / "log.txt", can_probe
        self.spec = ToolSpec(
            "append_line",
            "Append a line to the log",
            {
                "type": "object",
                "properties": {"text": {"type": "string"}},
                "required": ["text"],
                "additionalProperties": False,
            },
        )

    def lines(self) -> list[str]:
        return self.path.read_text().splitlines() if self.path.exists() else []

    async def call(self, arguments: dict[str, Any], ctx: ToolContext) -> ToolOutput:
        with self.path.open("a") as file:
            file.write(arguments["text"] + "\n")
        return ToolOutput(f"appended {arguments['text']}")

    def classify(self, arguments: dict[str, Any]) -> frozenset[Effect]:
        return frozenset({Effect.WRITE})

    async def preview(self, arguments: dict[str, Any]) -> Preview | None:
        return Preview("diff", f"+{arguments['text']}")

    async def probe(self, arguments: dict[str, Any], ctx: ToolContext) -> bool | None:
        return arguments["text"] in self.lines() if self.can_probe else None

    def resources(self, arguments: dict[str, Any]) -> tuple[Resource, ...]:
        return (Resource(f"file:{self.path}", str(len(self.lines())), True),)


class CountLines:
    """Reads the world."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "log.txt"
        self.spec = ToolSpec(
            "count_lines",
            "Count the lines of the log",
            {"type": "object", "properties": {}, "additionalProperties": False},
        )

    async def call(self, arguments: dict[str, Any], ctx: ToolContext) -> ToolOutput:
        return ToolOutput(str(len(self.path.read_text().splitlines()) if self.path.exists() else 0))

    def classify(self, arguments: dict[str, Any]) -> frozenset[Effect]:
        return frozenset({Effect.READ})

    async def preview(self, arguments: dict[str, Any]) -> Preview | None:
        return None

    async def probe(self, arguments: dict[str, Any], ctx: ToolContext) -> bool | None:
        return None

    def resources(self, arguments: dict[str, Any]) -> tuple[Resource, ...]:
        return ()


def call_of(name: str, number: int, **arguments: Any) -> Message:
    return assistant(calls=(ToolCall(f"c{number}", name, arguments),))


def appender(rounds: int = 3) -> FunctionModel:
    """A model that appends ``line 1`` … ``line N``, looks, and answers with the number of lines. What it does next
    follows from the request alone, so it goes on rightly in any process."""

    def decide(request: ModelRequest) -> Message:
        results = [m for m in request.messages if m.role == "tool"]
        if len(results) < rounds:
            return call_of("append_line", len(results), text=f"line {len(results) + 1}")
        if len(results) == rounds:
            return call_of("count_lines", rounds)
        return assistant(f"the log has {results[-1].text} lines")

    return FunctionModel(decide)


def appending_agent(folder: Path, *, can_probe: bool = True, **options: Any) -> Agent:
    options.setdefault("store", folder / "journal.db")
    return Agent(appender(options.pop("rounds", 3)), [AppendLine(folder, can_probe), CountLines(folder)], **options)


def finished_plan(tools: list[str]) -> str:
    """A plan with a parallel part, as JSON text."""
    steps = [
        {
            "type": "parallel",
            "id": "both",
            "steps": [
                {"type": "call", "id": f"p{i}", "tool": "append_line", "arguments": {"text": f"parallel {i}"}}
                for i in range(2)
            ],
        },
        {"type": "call", "id": "last", "tool": "append_line", "arguments": {"text": "last"}},
        {"type": "call", "id": "n", "tool": "count_lines", "arguments": {}},
        {"type": "finish", "id": "end", "answer": "$steps.n lines"},
    ]
    return json.dumps({"goal": "g", "root": {"type": "sequence", "id": "root", "steps": steps}})
