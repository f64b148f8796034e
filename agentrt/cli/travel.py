"""Commands that reach into a run or go back in one: ``fork``, ``replay``, ``plan``, ``budget``. What they do is in
``agentrt.runtime`` and, as far as it is about showing and asking, in ``reaching``."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from agentrt.cli.options import (
    Json,
    McpOption,
    MemoryOption,
    Model,
    PolicyFile,
    SandboxOption,
    SkillsOption,
    Timeout,
    Unattended,
    Untrusted,
    Yes,
    errors,
    settings_of,
)

travel_app = typer.Typer(rich_markup_mode=None)
Folder = Annotated[Path | None, typer.Option("--workspace", "-C", help="Default: that of the run.")]


@travel_app.command(short_help="Go on from any step of a run, in a new run.")
def fork(
    run_id: str,
    at: Annotated[
        str | None,
        typer.Option(help="The first step to do anew: 3, node:ID of a plan, or seq:N. Default: the last checkpoint."),
    ] = None,
    prompt: Annotated[str | None, typer.Option(help="What the fork is told first.")] = None,
    model: Model = None,
    workspace: Folder = None,
    json: Json = False,
    yes: Yes = False,
    yes_untrusted: Untrusted = False,
    unattended: Unattended = False,
    approval_timeout: Timeout = "15m",
    policy: PolicyFile = None,
    sandbox: SandboxOption = True,
    memory: MemoryOption = True,
    mcp: McpOption = True,
    skills: SkillsOption = True,
    max_steps: Annotated[int | None, typer.Option(min=1)] = None,
    max_cost: Annotated[float | None, typer.Option(help="US dollars.")] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q")] = False,
) -> None:
    """Go on from any step of a run, in a new run: with another model, or told something else."""
    from agentrt.cli import inspection, work

    with errors():
        settings, started, folder = inspection.reopened(settings_of(model), run_id, workspace, model=model is None)
        planner = inspection.planner_of(started)
        options = work.Options(folder, json, yes, policy, planner, sandbox=sandbox, memory=memory, quiet=quiet)
        options = replace(work.answering(options, yes_untrusted, unattended, approval_timeout), mcp=mcp, skills=skills)
        limits = {k: v for k, v in (("steps", max_steps), ("cost", max_cost)) if v is not None}
        code = work.execute(
            settings, options, lambda agent: agent.fork(run_id, at, prompt=prompt, budget=limits or None)
        )
    raise typer.Exit(code)


@travel_app.command(short_help="Carry a run out again from its journal alone.")
def replay(
    run_id: str,
    show: Annotated[bool, typer.Option(help="Tell the story too.")] = False,
    workspace: Folder = None,
    sandbox: SandboxOption = True,
    memory: MemoryOption = True,
    mcp: McpOption = True,
    skills: SkillsOption = True,
    json: Json = False,
) -> None:
    """Carry a run out again from its journal alone: no model, no tool, no network, but that MCP servers are asked what
    they offer. Exit code 4 at a difference."""
    from agentrt.cli import reaching

    with errors():
        offered = {"sandbox": sandbox, "memory": memory, "mcp": mcp, "skills": skills}
        reaching.replay(settings_of(None), run_id, show, workspace, json, **offered)


@travel_app.command()
def plan(
    run_id: str,
    file: Annotated[Path | None, typer.Argument(help="A plan as JSON, with --edit; - is standard input.")] = None,
    edit: Annotated[bool, typer.Option("--edit", help="Put FILE in its place; without FILE, $EDITOR opens.")] = False,
    json: Json = False,
) -> None:
    """Show the plan of a run, or edit what is still to be done."""
    from agentrt.cli import reaching

    with errors():
        if edit or file is not None:
            reaching.edit_plan(settings_of(None), run_id, file)
        else:
            reaching.show_plan(settings_of(None), run_id, json)


@travel_app.command(short_help="Show the limits of a run, or change them.")
def budget(
    run_id: str,
    steps: Annotated[str | None, typer.Option(help="30, +10, or none for no limit.")] = None,
    model_calls: Annotated[str | None, typer.Option()] = None,
    tokens: Annotated[str | None, typer.Option()] = None,
    cost: Annotated[str | None, typer.Option(help="US dollars: 0.50, +0.10, none.")] = None,
    seconds: Annotated[str | None, typer.Option(help="Of work.")] = None,
    tool: Annotated[list[str] | None, typer.Option(metavar="NAME=N", help="Calls of a tool; =none lifts it.")] = None,
    json: Json = False,
) -> None:
    """Show the limits of a run, or change them; a run that stopped over its budget then goes on with resume."""
    from agentrt.cli import reaching

    with errors():
        asked = {"steps": steps, "model_calls": model_calls, "tokens": tokens, "cost": cost, "wall_s": seconds}
        limits = {k: v for k, v in asked.items() if v is not None}
        reaching.budget(settings_of(None), run_id, limits, json, tools=tool or ())
