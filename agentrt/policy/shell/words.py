"""A word as it is written, quotes and all, to the word a program sees.

The parser says where a word begins and ends and where substitutions lie in it (its *holes*); this reads what is
between them by the rules of the shell, and so checks the parser: a ``;`` or a ``$(`` in the open where the parser
saw a plain word is a disagreement, and a command about which two readers disagree is not judged.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from agentrt.policy.shell.parts import Word

Hole = tuple[int, int]
"""Where a substitution begins and ends in the word."""
_META = frozenset(b" \t\n;|&()<>")
_NAME_AFTER_DOLLAR = re.compile(rb"[A-Za-z_0-9@*#?$!({\[-]")
_BRACES = re.compile(rb"\{[^{}'\"\\]*(?:,|\.\.)")
_ESCAPES = {
    "n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "e": "\x1b", "E": "\x1b", "f": "\f", "v": "\v",
    "\\": "\\", "'": "'", '"': '"', "?": "?",
}  # fmt: skip
_ANSI = re.compile(r"\\(x[0-9a-fA-F]{1,2}|u[0-9a-fA-F]{1,4}|U[0-9a-fA-F]{1,8}|[0-7]{1,3}|c.|.)", re.DOTALL)


class Disagreement(Exception):
    """The parser sees a word where the shell sees more."""


def read_word(raw: bytes, holes: Sequence[Hole] = (), whole: Collection[int] = ()) -> Word:
    """``whole`` are the beginnings of holes that are filled with exactly one word, such as a number.

    Raises:
        Disagreement: there is more than one word, or a substitution outside the holes.
    """
    reader = _Reader(raw, dict(holes), whole)
    reader.read()
    text = reader.known_text.decode("utf-8", "replace")
    return Word(text, reader.known, reader.splits)


def check_document(raw: bytes, holes: Sequence[Hole]) -> None:
    """The same check for the text of a here-document, where quotes mean nothing.

    Raises:
        Disagreement: a substitution outside the holes.
    """
    ends, at = dict(holes), 0
    while at < len(raw):
        if at in ends:
            at = ends[at]
        elif raw[at : at + 1] == b"\\":
            at += 2
        elif raw[at : at + 1] == b"`" or _dollar(raw, at):
            raise Disagreement("a substitution in a here-document")
        else:
            at += 1


class _Reader:
    def __init__(self, raw: bytes, ends: dict[int, int], whole: Collection[int]) -> None:
        self.raw, self.ends, self.whole, self.at = raw, ends, whole, 0
        self.known_text, self.known, self.splits = bytearray(), True, False

    def read(self) -> None:
        raw = self.raw
        if raw.startswith((b"'~", b'"~', b"\\~")):
            self._add(b"./")  # a quoted ~ is a name
        while self.at < len(raw):
            char = raw[self.at : self.at + 1]
            if self.at in self.ends:
                self._hole(splits=self.at not in self.whole)
            elif char == b"\\":
                if self.at + 1 == len(raw):
                    raise Disagreement("a backslash at the end")
                if raw[self.at + 1 : self.at + 2] != b"\n":
                    self._add(raw[self.at + 1 : self.at + 2])
                self.at += 2
            elif char == b"'":
                self._single()
            elif char == b'"':
                self._double()
            elif char == b"$":
                self._open_dollar()
            elif char in b"*?[" or (char == b"{" and _BRACES.match(raw, self.at)):
                self._unknown()
            elif char == b"`" or raw[self.at] in _META:
                raise Disagreement(f"{char.decode()!r} in {raw.decode('utf-8', 'replace')!r}")
            else:
                self._add(char)
                self.at += 1

    def _add(self, piece: bytes) -> None:
        if self.known:
            self.known_text += piece

    def _unknown(self) -> None:
        self.known = False
        self.at += 1

    def _hole(self, *, splits: bool) -> None:
        self.known = False
        self.splits |= splits
        self.at = max(self.ends[self.at], self.at + 1)

    def _single(self) -> None:
        end = self.raw.find(b"'", self.at + 1)
        if end < 0:
            raise Disagreement("a quote is not closed")
        self._add(self.raw[self.at + 1 : end])
        self.at = end + 1

    def _double(self) -> None:
        self.at += 1
        while self.at < len(self.raw):
            char = self.raw[self.at : self.at + 1]
            if self.at in self.ends:
                self._hole(splits=self.raw[self.at : self.ends[self.at]] in (b"$@", b"${@}"))
            elif char == b'"':
                self.at += 1
                return
            elif char == b"\\":
                after = self.raw[self.at + 1 : self.at + 2]
                if after != b"\n":
                    self._add(after if after in (b"$", b"`", b'"', b"\\") else b"\\" + after)
                self.at += 2
            elif char == b"`" or _dollar(self.raw, self.at):
                raise Disagreement("a substitution within quotes")
            else:
                self._add(char)
                self.at += 1
        raise Disagreement("a quote is not closed")

    def _open_dollar(self) -> None:
        after = self.raw[self.at + 1 : self.at + 2]
        if after == b"'":
            self._ansi()
        elif after == b'"':
            self.known = False  # translated: who knows into what
            self.at += 1
        elif _dollar(self.raw, self.at):
            raise Disagreement("a substitution in the open")
        else:
            self._add(b"$")
            self.at += 1

    def _ansi(self) -> None:
        end = self.at + 2
        while end < len(self.raw) and self.raw[end : end + 1] != b"'":
            end += 2 if self.raw[end : end + 1] == b"\\" else 1
        if end >= len(self.raw):
            raise Disagreement("a quote is not closed")
        text = self.raw[self.at + 2 : end].decode("utf-8", "replace")
        said = _ANSI.sub(_escaped, text)
        if not said.isascii() and said != text:
            self.known = False  # what a number beyond ASCII stands for depends on the language
        self._add(said.partition("\0")[0].encode("utf-8", "replace"))
        self.at = end + 1


def _dollar(raw: bytes, at: int) -> bool:
    return raw[at : at + 1] == b"$" and bool(_NAME_AFTER_DOLLAR.match(raw, at + 1))


def _escaped(match: re.Match[str]) -> str:
    what = match.group(1)
    if what in _ESCAPES:
        return _ESCAPES[what]
    if what[0] in "xuU" and len(what) > 1:
        number = int(what[1:], 16)
        return chr(number) if number <= 0x10FFFF else "\N{REPLACEMENT CHARACTER}"
    if what[0] in "01234567":
        return chr(int(what, 8) & 0xFF)
    if what[0] == "c" and len(what) == 2:
        return chr(ord(what[1]) & 0x1F)
    return match.group(0)
