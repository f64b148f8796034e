"""One skill: its folder read, checked and hashed.

Everything is read once, when the agent is made, through ``Workspace``: no link leads out of the folder, nothing hidden
is seen, nothing is too large. Instructions are kept; of the files beside them their hashes, so that what is given later
is what was there then, and what the user trusted. Called by ``finding``.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice
from pathlib import Path

from agentrt.core.canonical import digest, digest_json
from agentrt.core.errors import SkillError
from agentrt.core.labels import Integrity, Label, untrusted
from agentrt.tools.mcp.schemas import plain
from agentrt.tools.skills.front_matter import FrontMatter, FrontMatterProblem, read_front_matter
from agentrt.tools.workspace import Workspace, WorkspaceProblem

INSTRUCTIONS = "SKILL.md"
MOST_NAME = 64
"""Letters of a name; this and ``MOST_DESCRIPTION`` are the specification's."""
MOST_DESCRIPTION = 1_024
MOST_INSTRUCTIONS = 100_000
"""Bytes of a ``SKILL.md``."""
MOST_FILES = 100
"""Files beside it."""
MOST_BYTES = 2**20
"""Bytes of one of them."""
MOST_BYTES_TOGETHER = 4 * 2**20
_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_GRANTS = "allowed-tools"


@dataclass(frozen=True)
class Skill:
    """``root`` is the real folder, ``files`` the hashes of what lies beside the instructions, by path; ``label`` is of
    all its texts, ``notes`` are what of it is not used, and why."""

    name: str
    description: str
    instructions: str
    root: Path
    files: Mapping[str, str] = field(default_factory=dict)
    whole: str = ""
    """The hash of the ``SKILL.md``."""
    label: Label = field(default_factory=lambda: untrusted("skill"))
    notes: tuple[str, ...] = ()

    @cached_property
    def digest(self) -> str:
        """Of all that can be read of it: what a user trusts, and what a run was begun with."""
        return digest_json([self.name, self.whole, sorted(self.files.items())])

    @property
    def trusted(self) -> bool:
        return self.label.integrity >= Integrity.USER

    @property
    def place(self) -> Workspace:
        """The door to its files.

        Raises:
            ConfigError: the folder is gone.
        """
        return Workspace(self.root, most_bytes=MOST_BYTES, read_only=True)


def load_skill(folder: Path) -> Skill:
    """The skill in a folder, as text from outside: whose it is, ``finding`` knows.

    Raises:
        SkillError: there is none, or it is not what it should be.
    """
    if not os.path.isdir(folder):
        raise SkillError(
            f"expected a folder with a {INSTRUCTIONS}, but {_quoted(folder)} is none", "missing", str(folder)
        )
    place = Workspace(folder, most_bytes=MOST_BYTES, read_only=True)
    data = _data(place, folder)
    head = _head(data, folder)
    name = _name(head, folder)
    files, notes = _files(place, folder)
    if _GRANTS in head.keys:
        notes.append(f"{_GRANTS} is not heeded: a skill grants nothing, rules and answers decide as ever")
    return Skill(
        name,
        _description(head, folder),
        head.body,
        place.root,
        files,
        digest(data),
        untrusted(f"skill:{name}"),
        tuple(notes),
    )


# -- inside ---------------------------------------------------------------------------------------------------


def _data(place: Workspace, folder: Path) -> bytes:
    if not os.access(folder, os.R_OK | os.X_OK):
        raise _wrong(folder, "expected a folder that can be read, but it is kept from you", "unreadable")
    if not place.exists(INSTRUCTIONS):
        other = next((e.name for e in place.entries() if e.name.casefold() == INSTRUCTIONS.casefold()), None)
        came = f"it has {other}: rename that" if other else "it has none (a link that leads out of it is none)"
        raise _wrong(folder, f"expected a file {INSTRUCTIONS} in the folder, but {came}", "missing")
    if place.size(INSTRUCTIONS) > MOST_INSTRUCTIONS:
        raise _wrong(
            folder,
            f"expected {INSTRUCTIONS} to have at most {MOST_INSTRUCTIONS} bytes, got {place.size(INSTRUCTIONS)}; move "
            "parts to files beside it",
            "too_long",
        )
    try:
        return place.read_bytes(INSTRUCTIONS)
    except WorkspaceProblem as problem:
        raise _wrong(folder, f"expected a {INSTRUCTIONS} that can be read, but {problem}", "unreadable") from None


def _head(data: bytes, folder: Path) -> FrontMatter:
    try:
        head = read_front_matter(data.decode("utf-8-sig"), ("name", "description"))
    except UnicodeDecodeError as error:
        text = f"expected {INSTRUCTIONS} in UTF-8, got other bytes at {error.start}; convert it"
        raise _wrong(folder, text, "not_utf8") from None
    except FrontMatterProblem as problem:
        reason = "no_front_matter" if problem.missing else "front_matter"
        raise _wrong(folder, f"{INSTRUCTIONS}: {problem}", reason) from None
    if not head.body:
        raise _wrong(folder, f"expected instructions after the head of {INSTRUCTIONS}, found none", "instructions")
    return head


def _name(head: FrontMatter, folder: Path) -> str:
    name = head.texts.get("name", "")
    if len(name) > MOST_NAME or not _NAME.fullmatch(name):
        raise _wrong(
            folder,
            f"expected a name of at most {MOST_NAME} letters a-z, digits and single hyphens, got {name[:80]!r}; write "
            "one such as name: monthly-report",
            "name",
        )
    if name != folder.name:
        raise _wrong(folder, f"expected the name of the folder, {folder.name[:80]!r}, got {name!r}; rename one", "name")
    return name


def _description(head: FrontMatter, folder: Path) -> str:
    text = head.texts.get("description", "")
    if len(text) > MOST_DESCRIPTION:
        raise _wrong(
            folder,
            f"expected a description of at most {MOST_DESCRIPTION} characters, got {len(text)}; shorten it",
            "too_long",
        )
    shown = plain(text, MOST_DESCRIPTION)
    if not shown:
        raise _wrong(folder, "expected a description that says what it is for and when, found none", "description")
    return shown


def _files(place: Workspace, folder: Path) -> tuple[dict[str, str], list[str]]:
    """Hashes of the files beside the instructions, and what was left out."""
    found: dict[str, str] = {}
    notes: list[str] = []
    left = MOST_BYTES_TOGETHER
    try:
        paths = list(islice((path for path in place.files() if path != INSTRUCTIONS), MOST_FILES + 1))
        if len(paths) > MOST_FILES:
            notes.append(f"only {MOST_FILES} of the files beside {INSTRUCTIONS} are offered")
        for path in paths[:MOST_FILES]:
            size = place.size(path)
            if size > min(left, MOST_BYTES):
                notes.append(f"{plain(path, 80)} is left out: it has {size} bytes, more than is read")
                continue
            found[path] = digest(place.read_bytes(path))
            left -= size
    except WorkspaceProblem as problem:
        raise _wrong(folder, f"expected files that can be read, but {problem}", "unreadable") from None
    return found, notes


def _wrong(folder: Path, text: str, reason: str) -> SkillError:
    return SkillError(f"the skill in {_quoted(folder)} cannot be used: {text}", reason, str(folder))


def _quoted(folder: Path) -> str:
    return plain(str(folder), 200)
