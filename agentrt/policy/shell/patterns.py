"""Patterns over the words of a command, and when one fits a part.

``git log|diff`` fits commands that begin with these words; ``*`` stands for any one word, a trailing ``$`` for the
end of the command, ``NAME=glob`` in front for a variable that is set. Whether a pattern *permits* or *restricts*
makes a difference, always to the safe side: one that permits wants word after word exactly as it says, one that
restricts looks past options, their order and the program's folder.
"""

from __future__ import annotations

import posixpath
import re
import shlex
from collections.abc import Sequence
from dataclasses import dataclass

from agentrt.policy.globs import is_literal, name_glob
from agentrt.policy.shell.parts import Analysis, Part, Word
from agentrt.policy.shell.programs import QUIET, program_of

_SETTING = re.compile(r"([A-Za-z_]\w*)=(.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Token:
    """One word of a pattern: any of some globs. ``anything``: just a star."""

    globs: tuple[str, ...]

    @property
    def anything(self) -> bool:
        return "*" in self.globs

    @property
    def literal(self) -> bool:
        return all(is_literal(glob) for glob in self.globs)

    @property
    def names_something(self) -> bool:
        """Whether it says what the word is, or which variable it sets."""
        return self.literal or all(_SETTING.fullmatch(glob) for glob in self.globs)

    def fits(self, text: str) -> bool:
        if self.anything:
            return True
        if ".." in text and not self.literal:
            return text in self.globs  # a star does not climb out of a folder
        return any(text == glob or (not is_literal(glob) and name_glob(glob).match(text)) for glob in self.globs)


@dataclass(frozen=True, slots=True)
class Pattern:
    """``whole``: nothing may follow. ``settings`` are names and globs of variables that may be set."""

    text: str
    tokens: tuple[Token, ...]
    settings: tuple[str, ...] = ()
    whole: bool = False

    @property
    def names(self) -> tuple[str, ...] | None:
        """The programs it speaks of; ``None`` when they cannot be listed."""
        return self.tokens[0].globs if self.tokens[0].literal else None

    def permits(self, part: Part) -> bool:
        """Whether the part is word for word what the pattern says, and nothing in it does more."""
        words, tokens = part.words, self.tokens
        quiet = _quiet_options(words)
        words = (words[0], *words[1 + quiet :])
        if len(words) < len(tokens) or (self.whole and len(words) != len(tokens)):
            return False
        if not words[0].known or not tokens[0].fits(_called(words[0].text)):
            return False
        if not all(map(_permitted, tokens[1:], words[1:])):
            return False
        named = {index + quiet for index, token in enumerate(tokens) if token.names_something}
        if any(hazard.index not in named for hazard in part.hazards):
            return False
        return all(name in self.settings for name in part.settings)

    def restricts(self, part: Part) -> bool:
        """Whether the part may be what the pattern speaks of, options and folders aside."""
        first = part.words[0].text
        called = {first, _called(first), first.lower(), posixpath.basename(first), posixpath.basename(first).lower()}
        if not any(self.tokens[0].fits(name) for name in called):
            return False
        rest = self.tokens[1:]
        options = [token for token in rest if _is_option(token)]
        if not all(
            any(_has_option(word, glob) for glob in token.globs for word in part.words[1:]) for token in options
        ):
            return False
        return _in_order([token for token in rest if not _is_option(token)], part.words[1:])

    def spoken_in(self, analysis: Analysis) -> bool:
        """Whether its words stand in a command that could not be analysed."""
        spoken = analysis.spoken
        return all(any(not is_literal(glob) or glob.strip("/").split("/")[-1] in spoken for glob in token.globs)
                   for token in self.tokens if not _is_option(token))  # fmt: skip


def read_pattern(text: str) -> Pattern:
    """
    Raises:
        ValueError: there is no command in it, or it is not a list of words.
    """
    try:
        words = shlex.split(text)
    except ValueError as error:
        raise ValueError(f"expected the words of a command, got {text!r}: {error}") from None
    settings = []
    while words and (match := _SETTING.fullmatch(words[0])):
        settings.append(match.group(1))
        if match.group(2) not in ("*", ""):
            raise ValueError(f"expected {match.group(1)}=* before the command, for any value, got {words[0]!r}")
        words.pop(0)
    whole = bool(words) and words[-1] == "$"
    words = words[:-1] if whole else words
    while len(words) > 1 and words[-1] == "*" and not whole:
        words.pop()  # more words may follow anyway
    if not words:
        raise ValueError(f"expected the beginning of a command such as 'git log', got {text!r}")
    if any(set(word) & set(";&<>`\n()") or "$(" in word for word in words):
        raise ValueError(
            f"expected the words of one command, got {text!r}: commands are taken apart before they are compared, so "
            "write one pattern for each program"
        )
    return Pattern(
        text, tuple(Token(tuple(one for one in word.split("|") if one)) for word in words), tuple(settings), whole
    )


def _called(text: str) -> str:
    """The name by which a permitting pattern knows a program."""
    plain = program_of(text)
    if "/" not in plain or ".." in plain:
        return plain
    return posixpath.normpath(plain) if plain.startswith("/") else f"./{posixpath.normpath(plain)}"


def _quiet_options(words: Sequence[Word]) -> int:
    """How many options between ``git`` and its command change nothing; of ``make -j4 test``, one."""
    quiet = QUIET.get(program_of(words[0].text))
    if quiet is None:
        return 0
    return next((i for i, word in enumerate(words[1:]) if not (_sure(word) and quiet.fullmatch(word.text))), 0)


def _sure(word: Word) -> bool:
    """Known, or ``-j$(nproc)``, which is an error with anything but a number."""
    return word.known or (word.text == "-j" and not word.splits)


def _permitted(token: Token, word: Word) -> bool:
    return token.fits(word.text) if word.known else token.anything and not word.splits


def _is_option(token: Token) -> bool:
    return all(glob.startswith("-") and len(glob) > 1 for glob in token.globs)


def _has_option(word: Word, option: str) -> bool:
    """Whether a word is, contains or may become an option."""
    text = word.text
    if not word.known and word.may_be_option:
        return True
    if option.startswith("--"):
        name = text.partition("=")[0]
        return name_matches(option, text) or (len(name) > 3 and option.startswith(name))
    if re.fullmatch(r"-[A-Za-z0-9]+", option) and re.match(r"-[A-Za-z0-9]", text):
        return set(option[1:]) <= set(text[1:]) or name_matches(option, text)
    return name_matches(option, text)


def name_matches(glob: str, text: str) -> bool:
    return bool(name_glob(glob).match(text)) or text.startswith(f"{glob}=")


def _in_order(tokens: Sequence[Token], words: Sequence[Word]) -> bool:
    """Whether the words begin with the tokens, options (with or without a value of their own) left out."""
    if not tokens:
        return True
    if not words:
        return False
    word, rest = words[0], words[1:]
    if word.text.startswith("-") and word.known:
        return _in_order(tokens, rest) or _in_order(tokens, rest[1:])
    if not word.known and word.splits:
        return True
    fits = tokens[0].fits(word.text) if word.known else True
    return fits and _in_order(tokens[1:], rest)
