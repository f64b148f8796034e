"""``agentrt skills``: which skills an agent has here, whose they are, and which of a workspace's the user trusts."""

from __future__ import annotations

import json as json_module
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from agentrt.cli.options import Json, Workspace, errors
from agentrt.cli.render import BOLD, DIM, RED, colour
from agentrt.tui.printable import one_line
from agentrt.tui.words import counted

if TYPE_CHECKING:
    from agentrt.tools.skills import Skill, Skills

_MOST_TOLD = 5

skills_app = typer.Typer(help="Instructions for certain tasks, read when one fits.", rich_markup_mode=None)


@skills_app.callback(invoke_without_command=True)
def skills(context: typer.Context, workspace: Workspace = Path(), json: Json = False) -> None:
    """List the skills an agent has here: yours, and those of the workspace."""
    if context.invoked_subcommand is not None:
        return
    with errors():
        found = here(workspace)
    if json:
        left_out = [{"path": why.path, "reason": why.reason, "text": str(why)} for why in found.left_out]
        print(json_module.dumps({"skills": [_as_json(one) for one in found.skills], "left_out": left_out}))
        return
    print("\n".join([line for one in found.skills for line in _lines(one)] or ["no skills here"]))
    for why in found.left_out:
        print(colour(f"left out: {one_line(str(why), 600)}", RED))


@skills_app.command()
def trust(folder: Path) -> None:
    """Take a workspace's skill for your own words as it is now."""
    from agentrt.tools.skills import trust as keep

    with errors():
        skill = keep(folder)
    print(f"{skill.name} is trusted as it is now ({skill.digest[:12]})")


@skills_app.command()
def untrust(folder: Path) -> None:
    """Take a workspace's skill for text from outside again."""
    from agentrt.tools.skills import untrust as forget

    with errors():
        was = forget(folder)
    print(f"{folder} is not trusted any more" if was else f"{folder} was not trusted")


def here(workspace: Path) -> Skills:
    """The skills the command line offers in a folder.

    Raises:
        ConfigError: a folder of skills, or what is trusted, cannot be read.
    """
    from agentrt.tools.skills import find_skills, usual_places

    return find_skills(usual_places(workspace), workspace)


def tell_left_out(workspace: Path) -> None:
    """Say on standard error what cannot be used here; the log says so too, but is seen only where it is asked for."""
    left_out = here(workspace).left_out
    for why in left_out[:_MOST_TOLD]:
        print(colour(f"skill left out: {one_line(str(why), 400)}", DIM), file=sys.stderr)
    if len(left_out) > _MOST_TOLD:
        print(colour(f"and {len(left_out) - _MOST_TOLD} more: agentrt skills", DIM), file=sys.stderr)


def _lines(skill: Skill) -> list[str]:
    whose = "yours" if skill.trusted else "of the workspace, text from outside: agentrt skills trust FOLDER"
    files = f", {counted(len(skill.files), 'file')} beside it" if skill.files else ""
    return [
        f"{colour(skill.name, BOLD)}  {colour(f'[{whose}]', DIM)}",
        f"    {one_line(skill.description, 200)}",
        colour(f"    {one_line(str(skill.root), 400)}{files}", DIM),
        *(colour(f"    {one_line(note, 200)}", DIM) for note in skill.notes),
    ]


def _as_json(skill: Skill) -> dict[str, Any]:
    return {
        "name": skill.name,
        "description": skill.description,
        "path": str(skill.root),
        "trusted": skill.trusted,
        "files": list(skill.files),
        "notes": list(skill.notes),
    }
