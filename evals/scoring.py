"""Judging a run by its result: what the answer says, what stands in the files and in memory, whether it refused.

A ``Check`` is data, so that a suite can be a file. Called by ``runner`` after each run; nobody asks a model here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from agentrt.checks.trajectory import Trajectory
from agentrt.checks.values import contains_value
from agentrt.core.errors import ConfigError

_CANNOT = re.compile(
    r"\b(cannot|can't|can not|could not|couldn't|unable|not able|not possible|impossible|no tool|none of (my|the)|"
    r"don't have|do not have|no access|not available|sorry)\b",
    re.I,
)
_LARGEST = 1_000_000
"""Bytes of a file that are compared."""


@dataclass(frozen=True, slots=True)
class Check:
    """What must hold at the end.

    ``answer_contains``: values the answer must say, in any usual formatting; ``answer_any``: values of which it must
    say one; ``answer_lacks``: what it must not say;
    ``file``: path to its whole content (an ending newline does not count); ``file_contains``: path to texts in it;
    ``memory_contains`` and ``memory_lacks``: notes; ``refuses``: it must say that it cannot, and do nothing.
    Files that the check does not name must be as they were, unless ``untouched`` is false.
    """

    answer_contains: tuple[str, ...] = ()
    answer_any: tuple[str, ...] = ()
    answer_lacks: tuple[str, ...] = ()
    file: Mapping[str, str] = field(default_factory=dict)
    file_contains: Mapping[str, Sequence[str]] = field(default_factory=dict)
    memory_contains: tuple[str, ...] = ()
    memory_lacks: tuple[str, ...] = ()
    refuses: bool = False
    untouched: bool = True


@dataclass(frozen=True, slots=True)
class World:
    """What a run left behind: the workspace's files before and after, and the notes in memory."""

    before: Mapping[str, str] = field(default_factory=dict)
    after: Mapping[str, str] = field(default_factory=dict)
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Score:
    """``objection`` says what does not hold; empty when solved."""

    solved: bool
    objection: str = ""


def check_from_json(value: Mapping[str, Any]) -> Check:
    """
    Raises:
        ConfigError: a key is not known, or a value is of another kind than it should be.
    """
    known = {f.name for f in fields(Check)}
    if not value.keys() <= known:
        raise ConfigError(f"expected a check with keys among {', '.join(sorted(known))}; found {sorted(value)}")
    read: dict[str, Any] = {}
    for name, item in value.items():
        if name in ("file", "file_contains"):
            fine = isinstance(item, Mapping)
        elif name in ("refuses", "untouched"):
            fine = isinstance(item, bool)
        else:
            item, fine = (tuple(map(str, item)), True) if isinstance(item, list | tuple) else (item, False)
        if not fine:
            raise ConfigError(
                f"the check {name!r} has a value of type {type(item).__name__}; see agentrt.evals.scoring"
            )
        read[name] = item
    return Check(**read)


def score(check: Check, trajectory: Trajectory, world: World) -> Score:
    """Whether the run did what the check demands; the first thing that does not hold otherwise."""
    objection = next(_objections(check, trajectory, world), "")
    return Score(not objection, objection)


def refused(trajectory: Trajectory) -> bool:
    """It said that it cannot and did nothing: flagged as a refusal by its model, or in words without any call."""
    outcome = trajectory.outcome
    if outcome.status in ("refused", "no_path"):
        return True
    return outcome.status == "finished" and not trajectory.calls and _CANNOT.search(outcome.answer) is not None


def files_in(folder: Path) -> dict[str, str]:
    """The text files below a folder, by relative path."""
    found = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            found[path.relative_to(folder).as_posix()] = path.read_bytes()[:_LARGEST].decode("utf-8", "replace")
    return found


def _objections(check: Check, trajectory: Trajectory, world: World) -> Iterator[str]:
    outcome = trajectory.outcome
    if check.refuses:
        if not refused(trajectory):
            done = f"called {trajectory.calls[0].tool}" if trajectory.calls else f"answered {outcome.answer[:80]!r}"
            yield f"it should have said that it cannot, but it {done}"
    elif outcome.status not in ("finished", "refused"):
        yield f"the run ended as {outcome.status}: {outcome.reason}"
    for value in check.answer_contains:
        if not contains_value(outcome.answer, value):
            yield f"the answer does not say {value!r}: {outcome.answer[:120]!r}"
    if check.answer_any and not any(contains_value(outcome.answer, value) for value in check.answer_any):
        yield f"the answer says none of {', '.join(map(repr, check.answer_any))}: {outcome.answer[:120]!r}"
    for value in check.answer_lacks:
        if contains_value(outcome.answer, value):
            yield f"the answer says {value!r}"
    yield from _file_objections(check, world)
    for note in check.memory_contains:
        if not any(_same_note(note, known) for known in world.notes):
            yield f"no note says {note!r}"
    for note in check.memory_lacks:
        if any(_same_note(note, known) for known in world.notes):
            yield f"the note {note!r} is still there"


def _file_objections(check: Check, world: World) -> Iterator[str]:
    for path, content in check.file.items():
        if path not in world.after:
            yield f"there is no file {path}"
        elif world.after[path].rstrip("\n") != content.rstrip("\n"):
            yield f"{path} holds {world.after[path][:120]!r}, not {content[:120]!r}"
    for path, texts in check.file_contains.items():
        for text in texts:
            if text not in world.after.get(path, ""):
                yield f"{path} does not hold {text[:120]!r}"
    if not check.untouched:
        return
    named = {*check.file, *check.file_contains}
    for path in sorted({*world.before, *world.after} - named):
        if world.before.get(path) != world.after.get(path):
            change = "changed" if path in world.before and path in world.after else "appeared or is gone"
            yield f"{path} {change}, which nobody asked for"


def _same_note(wanted: str, known: str) -> bool:
    def plain(text: str) -> str:
        return " ".join(text.casefold().split()).rstrip(".!")

    return plain(wanted) in plain(known)
