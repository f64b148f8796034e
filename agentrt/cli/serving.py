"""``agentrt serve``: what it is told on the command line. What it does is in ``served``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from agentrt.cli.options import (
    McpOption,
    MemoryOption,
    Planner,
    PolicyFile,
    SandboxOption,
    SkillsOption,
    Workspace,
    errors,
    settings_of,
)
from agentrt.core.errors import ConfigError

serve_app = typer.Typer(rich_markup_mode=None)
Host = Annotated[str, typer.Option(help="The address to listen on; one that other machines reach is warned of.")]
Models = Annotated[
    list[str] | None,
    typer.Option("--model", "-m", help="As for run. May be repeated: requests choose among these, else the first."),
]
Names = Annotated[
    list[str] | None, typer.Option(metavar="NAME", help="Another name clients call it by, as behind a proxy.")
]


@serve_app.command(short_help="Serve agents over HTTP.")
def serve(
    host: Host = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="0 takes one that is free.")] = 8377,
    model: Models = None,
    workspace: Workspace = Path(),
    policy: PolicyFile = None,
    planner: Planner = None,
    max_runs: Annotated[int, typer.Option(min=1, help="So many runs at a time; more are told to come again.")] = 8,
    allow_host: Names = None,
    max_steps: Annotated[int | None, typer.Option(min=1, help="Of each run.")] = None,
    max_cost: Annotated[float | None, typer.Option(min=0, help="US dollars, of each run.")] = None,
    sandbox: SandboxOption = True,
    memory: MemoryOption = True,
    mcp: McpOption = True,
    skills: SkillsOption = True,
) -> None:
    """Serve agents over HTTP: start runs, follow their events, answer what they ask."""
    from agentrt.cli import served, work

    with errors():
        if not workspace.is_dir():
            raise ConfigError(f"the workspace {workspace} is not a folder")
        options = work.Options(
            workspace, True, False, policy, planner, max_steps, max_cost, sandbox, memory, mcp=mcp, skills=skills
        )
        place = served.Place(host, port, allow_host or (), max_runs)
        code = served.serve(settings_of(model[0] if model else None), options, model or (), place)
    raise typer.Exit(code)
