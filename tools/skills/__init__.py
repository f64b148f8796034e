"""Skills: instructions for certain tasks, kept in folders, read by a model when a task asks for them.

    Agent(workspace=".", skills=["skills"])

A skill is a folder with a ``SKILL.md``: a head between two lines of ``---`` with a ``name`` and a ``description``, then
instructions in Markdown; other files may lie beside it. The format is that of the Agent Skills specification
(https://agentskills.io/specification, ``docs/specification.mdx`` of github.com/agentskills/agentskills): names of at
most 64 letters a-z, digits and single hyphens, the same as the folder's; descriptions of at most 1024 characters.

Only names and descriptions stand in a prompt, in the description of one tool, ``use_skill``; its results are the
instructions and the files beside them. A skill grants nothing. Those of a workspace are text from outside until the
user trusts them, so not even their names are told before a model asks. ``front_matter`` reads the head, ``skill`` a
folder, ``finding`` many folders and whose they are, ``tool`` makes the tool. Called by ``agentrt.assembly``.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from agentrt.tools.skills.finding import Skills, find_skills, trust, untrust, usual_places
    from agentrt.tools.skills.skill import Skill, load_skill
    from agentrt.tools.skills.tool import skill_tools

__all__ = ["Skill", "Skills", "find_skills", "load_skill", "skill_tools", "trust", "untrust", "usual_places"]

_HOMES = {"Skill": "skill", "load_skill": "skill", "skill_tools": "tool"}


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module 'agentrt.tools.skills' has no attribute {name!r}")
    return getattr(import_module(f"agentrt.tools.skills.{_HOMES.get(name, 'finding')}"), name)
