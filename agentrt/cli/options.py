"""Options that several commands share, and how their errors end."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from agentrt.core.errors import AgentError, ConfigError, MissingPart

if TYPE_CHECKING:
    from agentrt.cli.settings import Settings

Model = Annotated[str | None, typer.Option("--model", "-m", help="builtin, torch:PATH, anthropic:NAME, openai:NAME")]
Json = Annotated[bool, typer.Option("--json", help="Print one JSON object and nothing else.")]
Yes = Annotated[bool, typer.Option("--yes", help="Answer what policy asks with yes (never what it denies).")]
Untrusted = Annotated[
    bool,
    typer.Option("--yes-untrusted", help="Also what is asked because the call was made from text you did not write."),
]
Unattended = Annotated[
    bool, typer.Option("--unattended", help="Wait for answers from elsewhere, then take silence as no.")
]
Timeout = Annotated[str, typer.Option("--approval-timeout", help="How long --unattended waits: 90s, 15m, 2h.")]
PolicyFile = Annotated[Path | None, typer.Option("--policy", help="A TOML file of rules for this invocation.")]
Workspace = Annotated[Path, typer.Option("--workspace", "-C", help="The folder to work in.")]
SandboxOption = Annotated[
    bool, typer.Option("--sandbox/--no-sandbox", help="Offer tools that run code in a container.")
]
MemoryOption = Annotated[bool, typer.Option("--memory/--no-memory", help="Use long-term memory.")]
McpOption = Annotated[bool, typer.Option("--mcp/--no-mcp", help="Offer the tools of the MCP servers in config.toml.")]
SkillsOption = Annotated[bool, typer.Option("--skills/--no-skills", help="Offer skills; see agentrt skills.")]
Planner = Annotated[str | None, typer.Option("--planner", help="react, plan or reflexion")]


@contextmanager
def errors() -> Iterator[None]:
    """Errors the user can do something about become one line and an exit code, not a traceback."""
    try:
        yield
    except (ConfigError, MissingPart) as error:
        _fail(error, 2)
    except AgentError as error:
        _fail(error, 4)


def settings_of(model: str | None) -> Settings:
    from agentrt.cli.settings import load_settings

    return load_settings(model)


def _fail(error: Exception, code: int) -> None:
    from agentrt.tui.printable import printable

    print(f"agentrt: {printable(str(error))}", file=sys.stderr)
    raise typer.Exit(code)
