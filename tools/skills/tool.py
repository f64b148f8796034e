"""``use_skill``: the one tool by which a model comes to know skills. It reads, and does nothing else.

Its description lists the user's own skills, within a bound that depends on the model's context; the rest, and all of a
workspace's, whose words are text from outside, are told by a call without a name. A result has the label of the skill
it is from. Called by ``agentrt.assembly``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from agentrt.core.canonical import digest
from agentrt.core.errors import ConfigError, DefinitionChanged
from agentrt.core.labels import meet
from agentrt.core.protocols import Tool
from agentrt.core.tools import ToolOutput
from agentrt.tools.decorator import tool_from_schema
from agentrt.tools.file_contents import decoded
from agentrt.tools.packs.define import INTEGER, SPAN, parameters, span_or
from agentrt.tools.packs.problem import Problem, count_of, listed, near
from agentrt.tools.skills.finding import Skills
from agentrt.tools.skills.skill import INSTRUCTIONS, Skill
from agentrt.tools.workspace import WorkspaceProblem

NAME = "use_skill"
ROOM = 12_000
"""Characters of names and descriptions, at most, in a prompt or a result."""
LEAST_ROOM = 400
SHORTEST = 80
"""Characters of a description that are always shown, so that it can be told what it is for."""
PAGE = 12_000
"""Characters of a text that one call gives; the runtime shows models little more of any result."""
_ABOUT = """Read the instructions of a skill
A skill is instructions for certain tasks. Before a task that one fits, read it by its name; path reads a file beside \
the instructions, start_line goes on in a long text."""


def skill_tools(skills: Skills, room: int = ROOM) -> list[Tool]:
    """The tool, if there is a skill. ``room``: characters of the inventory in its description."""
    return [_use_skill(skills, room)] if skills.skills else []


def room_for(context_tokens: int) -> int:
    """What a model with such a context has room for: about a fortieth of it."""
    return max(LEAST_ROOM, min(ROOM, context_tokens // 10))


# -- inside ---------------------------------------------------------------------------------------------------


def _use_skill(skills: Skills, room: int) -> Tool:
    shelf = _Shelf({one.name: one for one in skills.skills})
    own = [one for one in skills.skills if one.trusted]

    def use_skill(arguments: dict[str, Any]) -> ToolOutput:
        name, path = arguments.get("name"), arguments.get("path")
        if not name:
            if path:
                raise Problem(f"expected name with path, got the path {path!r} alone; skills are {shelf.names}")
            return shelf.inventory()
        skill = shelf.find(name)
        text = shelf.instructions(skill) if path in (None, "", INSTRUCTIONS) else shelf.file(skill, str(path))
        return ToolOutput(_page(text, arguments.get("start_line") or 1), label=skill.label)

    schema = parameters(name=span_or(*(one.name for one in own)), path=SPAN, start_line=INTEGER)
    return tool_from_schema(
        {"name": NAME, "description": _description(own, len(skills.skills) - len(own), room), "parameters": schema},
        use_skill,
        effect="read",
        category="knowledge",
        examples=("Which skills do you have?", *(one.description for one in own)),
        version=f"1-{skills.digest}",
    )


def _description(own: Sequence[Skill], others: int, room: int) -> str:
    lines, left_out = _listed(own, room)
    more = [
        *([f"{count_of(left_out, 'more skill')} not listed here"] if left_out else []),
        *([f"{count_of(others, 'skill')} of the workspace"] if others else []),
    ]
    rest = [f"Beside these, {' and '.join(more)}: call it without a name to read what they are for."] if more else []
    return "\n".join([_ABOUT, *lines, *rest])


def _listed(skills: Sequence[Skill], room: int) -> tuple[list[str], int]:
    """A line for each as far as there is room, the same for all; and how many had none."""
    lines: list[str] = []
    each = max(SHORTEST, room // max(1, len(skills)))
    for skill in skills:
        text = " ".join(skill.description.split())
        line = f"- {skill.name}: {text if len(text) <= each else text[: each - 1] + '…'}"
        room -= len(line)
        if lines and room < 0:
            break
        lines.append(line)
    return lines, len(skills) - len(lines)


@dataclass(frozen=True)
class _Shelf:
    skills: dict[str, Skill]

    @property
    def names(self) -> str:
        return listed(list(self.skills), 30)

    def inventory(self) -> ToolOutput:
        """All there are, with what they are for."""
        lines, left_out = _listed(list(self.skills.values()), ROOM)
        rest = [f"[... {count_of(left_out, 'more skill')} ...]"] if left_out else []
        head = count_of(len(self.skills), "skill")
        return ToolOutput("\n".join([head, *lines, *rest]), label=meet(one.label for one in self.skills.values()))

    def find(self, name: str) -> Skill:
        found = self.skills.get(name.strip())
        if found is None:
            choices = near(name, self.skills)
            hint = f"did you mean {' or '.join(choices)}? " if choices else ""
            raise Problem(f"there is no skill {name[:80]!r}; {hint}skills are {self.names}")
        return found

    def instructions(self, skill: Skill) -> str:
        beside = [f"Files beside it, read with path: {listed(list(skill.files), 50)}"] if skill.files else []
        notes = [f"({note})" for note in skill.notes]
        after = "\n".join([*beside, *notes])
        return f"{skill.instructions}\n\n{after}" if after else skill.instructions

    def file(self, skill: Skill, path: str) -> str:
        """The text of a file beside the instructions.

        Raises:
            Problem: there is none, or it is no text.
            DefinitionChanged: it is not what it was when the agent was made.
        """
        try:
            place = skill.place
            known = place.relative(path)
        except WorkspaceProblem:
            raise Problem(f"{path!r} leads out of the skill {skill.name}; {_beside(skill)}") from None
        except ConfigError:
            raise _changed(skill, path) from None
        if known not in skill.files:
            choices = near(known, skill.files)
            hint = f"did you mean {' or '.join(choices)}? " if choices else ""
            raise Problem(f"the skill {skill.name} has no file {path!r}; {hint}{_beside(skill)}")
        try:
            data = place.read_bytes(known)
        except WorkspaceProblem:
            raise _changed(skill, known) from None
        if digest(data) != skill.files[known]:
            raise _changed(skill, known)
        text = decoded(data)
        if text is None:
            raise Problem(
                f"{known} of the skill {skill.name} is no text ({count_of(len(data), 'byte')} of binary data)"
            )
        return text.text


def _beside(skill: Skill) -> str:
    return f"files beside its instructions: {listed(list(skill.files), 30) or 'none'}"


def _changed(skill: Skill, path: str) -> DefinitionChanged:
    return DefinitionChanged(
        f"{path} of the skill {skill.name} is not what it was when this agent was made, so it was not read; it can be "
        "read in a run that is started or resumed anew"
    )


def _page(text: str, start: int) -> str:
    """As much as one result holds, from a line on, and how to go on."""
    lines = text.split("\n")
    if not 1 <= start <= len(lines):
        raise Problem(f"expected start_line from 1 to {len(lines)}, the last line, got {start}")
    shown: list[str] = []
    room = PAGE
    for line in lines[start - 1 :]:
        room -= len(line) + 1
        if room < 0 and shown:
            break
        shown.append(line if len(line) <= PAGE else f"{line[:PAGE]}[... {len(line) - PAGE} characters left out ...]")
    last = start + len(shown) - 1
    page = "\n".join(shown)
    return (
        page
        if last >= len(lines)
        else f"{page}\n[lines {start} to {last} of {len(lines)}; go on with start_line {last + 1}]"
    )
