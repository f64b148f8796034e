"""The matcher ``shell``: what a rule may say of a command.

It permits when *every* part of the command fits one of its patterns, every file that is written beside lies where
the rule says, and nothing is in doubt. It restricts when *any* part fits; of a command that cannot be analysed, when
the words it speaks of stand in it, and otherwise a person is asked.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from agentrt.policy.answers import UNCLEAR, Answer, Matcher
from agentrt.policy.places import Place
from agentrt.policy.shell.analysing import analyse, analyse_words
from agentrt.policy.shell.parts import Analysis, Write
from agentrt.policy.shell.patterns import Pattern, read_pattern

GOVERNING = (".git", "agentrt.toml")
"""What is written there is run, or decides, later; ``**`` alone does not mean it."""


def shell_matcher(wanted: Any, permits: bool, paths: Callable[[Any], Matcher]) -> ShellMatcher:
    """From the value in the TOML file: patterns, or a table with ``run`` and ``write``. ``permits``: for a rule
    that does; ``paths`` makes a matcher of path globs.

    Raises:
        ValueError: with what was expected.
    """
    table = wanted if isinstance(wanted, Mapping) else {"run": wanted}
    unknown = sorted(table.keys() - {"run", "write"})
    if unknown or not table:
        raise ValueError(
            f"expected patterns, or a table with run and write, got {', '.join(unknown) or 'an empty one'}"
        )
    run = _texts(table["run"]) if "run" in table else []
    globs = _texts(table["write"]) if "write" in table else []
    return ShellMatcher(
        permits,
        tuple(read_pattern(text) for text in run),
        paths(table["write"]) if "write" in table else None,
        tuple(name for name in GOVERNING if not any(name in glob for glob in globs)),
        any(not glob.startswith(("/", "~")) for glob in globs),
    )


def analysis_of(value: Any) -> Analysis | None:
    """A text is a command line; a list of texts is one command that no shell reads."""
    if isinstance(value, str):
        return analyse(value)
    if isinstance(value, list | tuple) and all(isinstance(word, str) for word in value):
        return analyse_words(value)
    return None


@dataclass(frozen=True)
class ShellMatcher:
    """Of a rule that ``permits``, or restricts."""

    permits: bool
    patterns: tuple[Pattern, ...]
    write: Matcher | None
    kept: tuple[str, ...] = ()
    """Names that a rule's globs do not spell, and so do not permit to write."""
    anywhere: bool = False
    """Its globs speak of names in the workspace, which may be among those that arrive in a folder."""

    def __call__(self, value: Any, place: Place) -> Answer:
        found = analysis_of(value)
        if found is None:
            return None
        if not (found.parts or found.writes or found.doubts):
            return False  # nothing is run
        return self._covers(found, place) if self.permits else self._touches(found, place)

    def reasons(self, value: Any, place: Place) -> tuple[str, ...]:
        found = analysis_of(value)
        if found is None:
            return ()
        return tuple(dict.fromkeys((*found.unclear, *found.oddities, *self._unknown_writes(found, place))))

    def _covers(self, found: Analysis, place: Place) -> Answer:
        if found.doubts or found.oddities:
            return UNCLEAR
        if not all(part.through or any(p.permits(part) for p in self.patterns) for part in found.parts):
            return False
        return all(self._may_write(write, found, place) for write in found.writes)

    def _touches(self, found: Analysis, place: Place) -> Answer:
        if any(pattern.restricts(part) for pattern in self.patterns for part in found.parts):
            return True
        writes = [one for write in found.writes for one in (write, *write.arriving)]
        answers = [self._writes_to(write, found, place) for write in writes] if self.write is not None else []
        if True in answers:
            return True
        if self.anywhere and any(write.below for write in found.writes):
            answers.append(None)
        unclear = found.unclear
        if (unclear or found.oddities) and any(pattern.spoken_in(found) for pattern in self.patterns):
            return True
        return UNCLEAR if unclear or None in answers else False

    def _unknown_writes(self, found: Analysis, place: Place) -> tuple[str, ...]:
        unknown = any(write.below or self._writes_to(write, found, place) is None for write in found.writes)
        return ("which file is written",) if unknown else ()

    def _may_write(self, write: Write, found: Analysis, place: Place) -> bool:
        if self.write is None:
            return not write.beside
        forms = place.forms(write.target.text)
        named = {part for form, _ in forms for part in form.lower().split("/")}.union(map(str.lower, write.names))
        if write.below and self.kept and any(not below for _, below in forms):
            return False  # what arrives in the workspace's own folder may bring a .git of its own
        return named.isdisjoint(self.kept) and self._writes_to(write, found, place) is True

    def _writes_to(self, write: Write, found: Analysis, place: Place) -> bool | None:
        """Whether the file lies where the rule says; ``None``: cannot tell."""
        target, matcher = write.target, self.write
        if matcher is None:
            return False
        if not target.known or (found.moves and not target.text.startswith(("/", "~"))):
            return None
        answer = matcher(target.text, place)
        return answer if isinstance(answer, bool) else None


def _texts(value: Any) -> Sequence[str]:
    found = [value] if isinstance(value, str) else value
    if not isinstance(found, list) or not found or not all(isinstance(text, str) and text.strip() for text in found):
        raise ValueError(f"expected a pattern or a list of patterns, got {value!r}")
    return found
