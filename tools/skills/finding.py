"""Many skills: found in folders, told whose they are, the broken ones put aside.

A skill counts as the user's own words when it lies under ``AGENTRT_HOME``, or where the program said and no tool of the
agent's can write. One that shares a folder with the workspace is text from outside, like any file there, until the
user trusts it: this place, and everything that can be read of it. No link in a workspace leads to a skill elsewhere.
Called by ``agentrt.assembly`` and the command line.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from agentrt.core.canonical import digest_json
from agentrt.core.errors import SkillError
from agentrt.core.labels import Integrity, Label
from agentrt.policy.trusted import drop, keep, trusted_hash
from agentrt.tools.mcp.schemas import plain
from agentrt.tools.skills.skill import INSTRUCTIONS, Skill, load_skill
from agentrt.tools.workspace import home_folder

FOLDER = "skills"
"""In ``AGENTRT_HOME``, and in a workspace's ``.agentrt``."""
TRUSTED = "trusted-skills.json"
MOST_SKILLS = 100
_MOST_LINKS = 40


@dataclass(frozen=True)
class Skills:
    """Those that can be used, the user's own first, and why the others cannot."""

    skills: tuple[Skill, ...] = ()
    left_out: tuple[SkillError, ...] = ()

    @cached_property
    def digest(self) -> str:
        return digest_json([[one.digest, one.trusted] for one in self.skills])

    @property
    def notes(self) -> tuple[str, ...]:
        """What of those that can be used is not used."""
        return tuple(f"the skill {one.name}: {note}" for one in self.skills for note in one.notes)


def find_skills(paths: Iterable[str | os.PathLike[str]], workspace: Path | None = None) -> Skills:
    """The skills at these places: each a skill, or a folder of skills. A name is given once, to the user's own before
    others.

    Raises:
        SkillError: a place is no folder.
        PolicyError: what is trusted cannot be read.
    """
    found: dict[Path, Skill] = {}
    left_out: list[SkillError] = []
    for folder in _folders([Path(path).absolute() for path in paths], left_out):
        try:
            skill = load_skill(folder)
            found.setdefault(skill.root, replace(skill, label=_label(skill, folder, workspace)))
        except SkillError as error:
            left_out.append(error)
    chosen: dict[str, Skill] = {}
    for skill in sorted(found.values(), key=lambda one: not one.trusted):
        if len(chosen) == MOST_SKILLS:
            text = (
                f"{plain(str(skill.root), 200)} is left out: expected at most {MOST_SKILLS} skills; name fewer folders"
            )
            left_out.append(SkillError(text, "too_many", str(skill.root)))
        elif chosen.setdefault(skill.name, skill) is not skill:
            first, second = (plain(str(one.root), 200) for one in (chosen[skill.name], skill))
            text = f"two skills are named {skill.name}: {first} is used, {second} is left out; rename its folder and it"
            left_out.append(SkillError(text, "duplicate", str(skill.root)))
    return Skills(tuple(chosen.values()), tuple(left_out))


def usual_places(workspace: Path | None = None) -> tuple[Path, ...]:
    """Where skills are looked for on the command line, as far as there is something: the user's home, the workspace's
    ``.agentrt``."""
    places = [home_folder() / FOLDER, *([] if workspace is None else [workspace / ".agentrt" / FOLDER])]
    return tuple(place for place in places if os.path.isdir(place) and (not _readable(place) or any(_below(place))))


def trust(folder: Path) -> Skill:
    """Take a skill of a workspace for the user's own words, in this place and as it is now.

    Raises:
        SkillError: it cannot be used.
        PolicyError: what is trusted cannot be read.
    """
    skill = load_skill(folder.absolute())
    keep(home_folder() / TRUSTED, skill.root, skill.digest)
    return skill


def untrust(folder: Path) -> bool:
    """Whether it was trusted until now. Raises ``PolicyError``."""
    return drop(home_folder() / TRUSTED, folder)


# -- inside ---------------------------------------------------------------------------------------------------


def _folders(places: Iterable[Path], left_out: list[SkillError]) -> Iterator[Path]:
    """The folders that should be skills; of each place so many as there may be, for any folder may be full of them."""
    for given in places:
        place = Path(os.path.normpath(given))
        if not os.path.isdir(place):
            text = f"expected a skill or a folder of skills at {plain(str(place), 200)}, but there is no such folder"
            raise SkillError(f"{text}: make it, or name another", "missing", str(place))
        if not _readable(place):
            text = f"expected a folder of skills that can be read, but {plain(str(place), 200)} is kept from you"
            raise SkillError(f"{text}: give yourself the right to read it", "unreadable", str(place))
        inner = [] if os.path.lexists(place / INSTRUCTIONS) else sorted(_below(place))
        yield from inner[:MOST_SKILLS] or [place]
        if len(inner) > MOST_SKILLS:
            text = f"{plain(str(place), 200)} holds {len(inner)} folders, of which only {MOST_SKILLS} are looked at"
            left_out.append(SkillError(f"{text}: name fewer", "too_many", str(place)))


def _readable(place: Path) -> bool:
    return os.access(place, os.R_OK | os.X_OK)


def _below(place: Path) -> Iterator[Path]:
    return (one for one in place.iterdir() if os.path.isdir(one) and not one.name.startswith("."))


def _label(skill: Skill, folder: Path, workspace: Path | None) -> Label:
    """Whose words they are.

    Raises:
        SkillError: something in the workspace leads out of it: whoever can write there may not choose what is the
            user's own, nor what is read elsewhere.
    """
    own = Label(Integrity.USER, frozenset({f"skill:{skill.name}"}))
    home, way = home_folder().resolve(), _way(folder)
    if workspace is None or skill.root.is_relative_to(home):
        return own
    shared = workspace.resolve()
    through = any(one.is_relative_to(shared) and not one.is_relative_to(home) for one in way)
    if (through and not skill.root.is_relative_to(shared)) or way[-1] != skill.root:
        text = f"expected a skill in the workspace, but {plain(str(folder), 200)} is a link that leads out of it"
        raise SkillError(f"{text}: name the folder itself", "outside", str(folder))
    apart = not (through or shared.is_relative_to(skill.root))
    return own if apart or trusted_hash(home_folder() / TRUSTED, skill.root) == skill.digest else skill.label


def _way(path: Path) -> list[Path]:
    """Every place on the way to where a path leads, its links followed one by one."""
    way = [path]
    while len(way) <= _MOST_LINKS:
        link = next((one for one in [*reversed(path.parents), path] if os.path.islink(one)), None)
        if link is None:
            break
        path = Path(os.path.normpath(link.parent / os.readlink(link) / path.relative_to(link)))
        way.append(path)
    return way
