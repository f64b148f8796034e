"""A command line taken apart into everything it would run, code in arguments of its commands included."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from agentrt.policy.shell.numbers import DOUBT, Numbers
from agentrt.policy.shell.parsing import DEEPEST, Reading
from agentrt.policy.shell.parts import Analysis, Hazard, Part, Unfolded, Word, Write
from agentrt.policy.shell.programs import NAMING, NAMING_AFTER, RESERVED, is_code, is_dangerous, is_harmless
from agentrt.policy.shell.unfolding import set_by, unfold
from agentrt.policy.shell.words import Disagreement

MOST_CHARACTERS = 16_000
MOST_PARTS = 400
_ODD_CHARACTERS = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff]"
)
_CONTINUED = re.compile(r"[^ \t\n]\\\n")
"""A shell takes out backslash and newline before it sees words; the parser does not."""
_GLUED = re.compile(r"-[A-Za-z](.+)", re.DOTALL)
_SET_INSIDE = re.compile(r"\$\{(\w+):?=|\b([A-Z]\w*)\s*(?:[-+*/%&|^]|<<|>>)?=(?=[^=]*(?:\)\)|\]))")
"""``${PATH:=x}``, ``((PATH=1))``, ``$[PATH=1]``."""
MOST_MARKS = 1_500
"""Marks of the shell in one text, beyond which the parser takes too long."""
_MARKS = re.compile(r"[|&;({$`<]")
_QUOTES = re.compile(r"\\\n|[\\'\"]")
_NAME = re.compile(r"[\w.+@-]+")


@lru_cache(maxsize=512)
def analyse(command: str) -> Analysis:
    """The parts of a command line."""
    walker = Walker()
    walker.code(command)
    return walker.analysis(_names(command))


def analyse_words(argv: Sequence[str]) -> Analysis:
    """The same for a command that is given as a list of words, which no shell reads."""
    walker = Walker()
    if argv:
        walker.simple(tuple(Word(word) for word in argv), ())
    return walker.analysis(argv)


class Walker:
    """Collects, over the command itself and all code in its arguments."""

    def __init__(self) -> None:
        self.parts: list[Part] = []
        self.writes: list[Write] = []
        self.doubts: dict[str, None] = {}
        self.oddities: dict[str, None] = {}
        self.spoken: set[str] = set()
        self.numbers = Numbers()
        self.nested = 0

    def analysis(self, names: Iterable[str]) -> Analysis:
        if len(self.parts) > MOST_PARTS:
            self.doubt(f"more than {MOST_PARTS} commands")
        if self.numbers.evaluates_text:
            self.doubt(DOUBT)
        return Analysis(
            tuple(self.parts), tuple(self.writes), tuple(self.doubts), tuple(self.oddities),
            frozenset(names) | self.spoken,
        )  # fmt: skip

    def doubt(self, reason: str) -> None:
        self.doubts[reason] = None

    def odd(self, reason: str) -> None:
        self.oddities[reason] = None

    # -- code ---------------------------------------------------------------------------------------------------

    def code(self, text: str) -> None:
        """Whatever is run by this text, as a command line of its own."""
        if (
            len(text) > MOST_CHARACTERS
            or len(_MARKS.findall(text)) > MOST_MARKS
            or self.nested > DEEPEST
            or len(self.parts) > MOST_PARTS
        ):
            self.doubt("a command too long or too deeply nested to be analysed")
            return
        self.spoken.update(_names(text))
        if _ODD_CHARACTERS.search(text):
            self.doubt("characters that terminals do not show or shells read differently")
            return
        if any(is_dangerous(match[1] or match[2]) for match in _SET_INSIDE.finditer(text)):
            self.doubt("an expansion that sets a variable which changes what later commands do")
        if _CONTINUED.search(text):
            self.doubt("a word that is continued on the next line")
        self.nested += 1
        source = text.encode("utf-8", "surrogatepass")
        try:
            Reading(self, source).program()
        except Disagreement as error:
            self.doubt(f"it can be read in two ways: {error}")
        self.nested -= 1

    # -- one simple command -------------------------------------------------------------------------------------

    def simple(
        self,
        words: tuple[Word, ...],
        settings: Sequence[tuple[str, Word]],
        *,
        hazards: Sequence[Hazard] = (),
        through: bool = False,
    ) -> None:
        """A command and what it starts in its turn."""
        self.nested += 1
        if self.nested > DEEPEST or len(self.parts) > MOST_PARTS:
            self.doubt("commands too deeply nested to be analysed")
        elif words:
            self._simple(words, settings, hazards, through)
        self.nested -= 1

    def _simple(
        self, words: tuple[Word, ...], settings: Sequence[tuple[str, Word]], hazards: Sequence[Hazard], through: bool
    ) -> None:
        for word in words:
            self.spoken.update(_names(word.text))
            if glued := _GLUED.fullmatch(word.text):
                self.spoken.update(_names(glued.group(1)))
        self._check_name(words[0])
        self._check_variables(words)
        found = unfold(words) if words[0].known else Unfolded()
        settings = (*settings, *found.settings)
        reads = words[0].text == "read"  # whose fields are all that IFS says there
        odd = tuple(
            dict.fromkeys(n for n, value in settings if not (reads and n == "IFS") and not self._setting(n, value))
        )
        self.parts.append(Part(words, through or found.through, (*hazards, *found.hazards), odd))
        self.writes += found.writes
        self.doubts.update(dict.fromkeys(found.doubts))
        self.oddities.update(dict.fromkeys(found.odd))
        for inner in found.inner:
            self.simple(inner, settings)
        for covered in found.covered:
            self.simple(covered, (), through=True)
        if found.code and odd:
            self.doubt(f"{', '.join(odd)} is set for code in an argument, whose commands are looked at without it")
        for code in found.code:
            self.simple_code(code)

    def _check_name(self, first: Word) -> None:
        if not first.known or first.text.startswith("~"):
            self.doubt("which program is run depends on a variable, a substitution or a wildcard")
        elif first.text in RESERVED or not first.text.isascii() or not first.text:
            self.doubt(f"the command {first.text!r} is a word of the shell's own, or not a plain name")

    def _check_variables(self, words: Sequence[Word]) -> None:
        """What a builtin fills holds text; what it names by an unknown word may be a subscript, which is code."""
        name = posixpath.basename(words[0].text)
        self.numbers.holds_text(set_by(name, [word.text for word in words[1:]]))
        if name == "let":
            self.numbers.computes(" ".join(word.text for word in words[1:]))
        marks = NAMING_AFTER.get(name, ())
        named = words[1:] if name in NAMING or any(word.text in marks for word in words[1:]) else ()
        for word in named:
            self.numbers.named(word.text)
        named = named if name != "printf" else named[1:2]  # what follows are texts
        if any(not word.known and "=" not in word.text for word in named):
            self.odd(f"{name}: a variable named by another variable")

    def _setting(self, name: str, value: Word) -> bool:
        """Whether a variable set for a program changes nothing but what its parts already show."""
        if is_code(name):
            self.simple_code(value)
            return value.known
        return is_harmless(name)

    def simple_code(self, value: Word) -> None:
        """A word that a shell reads as code."""
        if value.known:
            self.code(value.text)
        else:
            self.doubt("code that is put together when it runs")


def _names(text: str) -> list[str]:
    """Names in a text, with quotes and without."""
    return _NAME.findall(text) + _NAME.findall(_QUOTES.sub("", text))
