"""What a command line is made of, once taken apart."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a command. ``text`` is what the program will see or, where that is not ``known`` (a variable, a
    substitution, a wildcard), what it will begin with. ``splits``: it may become several words, or none."""

    text: str
    known: bool = True
    splits: bool = False

    @property
    def may_be_option(self) -> bool:
        """Whether it is an option, or may become one that is not known."""
        return self.text.startswith("-") or (not self.known and (self.splits or not self.text))

    def is_value_of(self, letters: str = "") -> bool:
        """Whether the option is known and only its value is not: ``--author=$x``, or one of these ``letters``."""
        named = re.match(r"--[\w-]+=", self.text) or (self.text[:1] == "-" and self.text[1:2] in set(letters))
        return bool(named) and not self.splits


UNKNOWN = Word("", known=False)
ANYTHING = Word("", known=False, splits=True)


@dataclass(frozen=True, slots=True)
class Hazard:
    """A word of a part that makes it do more than its name says, such as ``-c`` of an interpreter. A rule that
    permits covers it only by naming that word. ``runs``: it may start programs that are not among the parts."""

    index: int
    reason: str
    runs: bool = True


@dataclass(frozen=True, slots=True)
class Part:
    """One simple command. ``through``: a rule that permits need not cover it, because all it does is to start a
    part of its own (``timeout 5 ls``), or because another part covers it. ``settings`` are variables set for it that
    may change what it does."""

    words: tuple[Word, ...]
    through: bool = False
    hazards: tuple[Hazard, ...] = ()
    settings: tuple[str, ...] = ()

    def __str__(self) -> str:
        return " ".join(word.text if word.known else f"{word.text}…" for word in self.words)


@dataclass(frozen=True, slots=True)
class Write:
    """A file that is written. ``beside``: by a redirection or an option, not as the purpose of the command.
    Should the target be a folder, files of these ``names`` arrive in it; ``below``: of any name."""

    target: Word
    beside: bool = True
    names: tuple[str, ...] = ()
    below: bool = False

    @property
    def arriving(self) -> tuple[Write, ...]:
        """What would be written in the folder, where names are known."""
        return tuple(Write(Word(posixpath.join(self.target.text, name), self.target.known)) for name in self.names)


@dataclass(frozen=True, slots=True)
class Analysis:
    """A command line taken apart. With ``doubts``, it may do anything beside what was found. ``oddities`` are
    reasons for which no rule should permit it unasked. ``spoken`` are all names that stand anywhere in it."""

    parts: tuple[Part, ...] = ()
    writes: tuple[Write, ...] = ()
    doubts: tuple[str, ...] = ()
    oddities: tuple[str, ...] = ()
    spoken: frozenset[str] = frozenset()

    @property
    def moves(self) -> bool:
        """It changes the folder, so that relative paths are no longer below the workspace."""
        return any(moves(part.words) for part in self.parts)

    @property
    def unclear(self) -> tuple[str, ...]:
        """Everything for which the command may start programs that are not among its parts."""
        return (*self.doubts, *(hazard.reason for part in self.parts for hazard in part.hazards if hazard.runs))


_MOVING_OPTION = {
    "env": re.compile(r"-[iv0]*C.*|--c(hdir)?.*", re.DOTALL),
    "find": re.compile(r"-(exec|ok)dir"),
    "git": re.compile(r"-C|--(git-dir|work-tree).*", re.DOTALL),
    "sudo": re.compile(r"-[A-Za-z]*[DRi].*|--(chdir|chroot|login).*", re.DOTALL),
    "unshare": re.compile(r"-[A-Za-z]*[Rw].*|--(root|wd).*", re.DOTALL),
}


def moves(words: Sequence[Word]) -> bool:
    """Whether it changes the folder of later commands, or of what it starts or writes itself."""
    name = posixpath.basename(words[0].text)
    option = _MOVING_OPTION.get(name)
    if option is not None:
        return any(option.fullmatch(word.text) for word in words[1:])
    return name in ("cd", "pushd", "popd", "chdir")


@dataclass(frozen=True, slots=True)
class Unfolded:
    """``inner`` are commands it starts, ``code`` texts that a shell reads, ``settings`` variables for ``inner``.
    ``covered`` are commands it starts that a rule permits by naming them with it (``uv run pytest``). ``odd`` is what
    a rule that permits should not pass over."""

    through: bool = False
    hazards: tuple[Hazard, ...] = ()
    writes: tuple[Write, ...] = ()
    doubts: tuple[str, ...] = ()
    odd: tuple[str, ...] = ()
    inner: tuple[tuple[Word, ...], ...] = ()
    covered: tuple[tuple[Word, ...], ...] = ()
    code: tuple[Word, ...] = ()
    settings: tuple[tuple[str, Word], ...] = ()
