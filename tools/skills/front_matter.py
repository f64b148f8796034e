"""The head of a ``SKILL.md``: the lines between two ``---``, as much of YAML as skills are written in.

Skills come from anywhere, so this is a small reader that cannot be made to do more than read: no tags, anchors or
references, and only the texts that are asked for are understood; of other keys it is only known that they are there.
Texts may be bare, in quotes, in a block (``|``, ``>``), over several lines. Called by ``skill``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from agentrt.core.canonical import whole

_KEY = re.compile(r"(?P<key>[A-Za-z_][A-Za-z0-9_-]*)[ \t]*:(?:[ \t]+(?P<rest>.*))?")
_BLOCK = re.compile(r"[|>](?:[+-]?[1-9]?|[1-9][+-])(?:[ \t]+#.*)?")
_DOUBLE = re.compile(r'("(?:[^"\\]|\\.)*")(?:\s+#.*)?')
_SINGLE = re.compile(r"'((?:[^']|'')*)'(?:\s+#.*)?")
_COMMENT = re.compile(r"(?:^|[ \t])#.*")
_NO_TEXT = (*tuple("[]{}&*!|>%@`,?#"), "- ")
_NOTHING = frozenset({"", "~", "null", "-"})


class FrontMatterProblem(ValueError):
    """The head is not there (``missing``) or cannot be read; says in which line, what was expected and what came."""

    def __init__(self, text: str, missing: bool = False) -> None:
        super().__init__(text)
        self.missing = missing


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """``texts`` are those that were wanted and are there, each on one line; ``keys`` are all; ``body`` is what follows
    the head."""

    texts: Mapping[str, str]
    keys: frozenset[str]
    body: str


def read_front_matter(text: str, wanted: Collection[str]) -> FrontMatter:
    """
    Raises:
        FrontMatterProblem: there is no head, or it cannot be read.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if lines[0].rstrip() != "---":
        raise FrontMatterProblem(f"expected '---' as the first line, got {_shown(lines[0])}", missing=True)
    end = next((at for at, line in enumerate(lines) if at and line.rstrip() in ("---", "...")), None)
    if end is None:
        raise FrontMatterProblem("expected a second line '---' after name and description, found none", missing=True)
    found = _fields(lines[:end])
    texts = {key: _text(key, at, rest, below) for key, (at, rest, below) in found.items() if key in wanted}
    return FrontMatter(texts, frozenset(found), "\n".join(lines[end + 1 :]).strip())


def _fields(lines: list[str]) -> dict[str, tuple[int, str, list[str]]]:
    """By key: the number of its line, what stands behind the colon, and the lines below that belong to it."""
    found: dict[str, tuple[int, str, list[str]]] = {}
    below: list[str] | None = None
    for number, line in enumerate(lines[1:], 2):
        belongs = not line.strip() or line[0] in " \t" or line.rstrip() == "-" or line.startswith("- ")
        if belongs and (below is not None or not line.strip()):
            if below is not None:
                below.append(line)
            continue
        if line.startswith("#"):
            continue
        match = _KEY.fullmatch(line.rstrip())
        if match is None:
            raise FrontMatterProblem(f"line {number}: expected 'key: value', got {_shown(line)}")
        key = match["key"]
        if key in found:
            raise FrontMatterProblem(f"line {number}: expected {key} once, got it again; keep one")
        below = []
        found[key] = number, (match["rest"] or "").strip(), below
    return found


def _text(key: str, number: int, rest: str, below: list[str]) -> str:
    """One value as one line."""
    if _BLOCK.fullmatch(rest):
        return _one_line(" ".join(below))
    together = " ".join([rest, *below]).strip()
    if rest[:1] == '"':
        match = _DOUBLE.fullmatch(together)
        try:
            return _one_line(json.loads(match[1] if match else "", strict=False))
        except ValueError:
            raise FrontMatterProblem(
                f"line {number}: expected {key} in double quotes with \\ as in JSON, got {_shown(rest)}"
            ) from None
    if rest[:1] == "'":
        match = _SINGLE.fullmatch(together)
        if match is None:
            raise FrontMatterProblem(f"line {number}: expected {key} to end with its quote, got {_shown(together)}")
        return _one_line(match[1].replace("''", "'"))
    bare = _one_line(" ".join(_COMMENT.sub("", line) for line in [rest, *below]))
    if bare in _NOTHING:
        return ""
    if bare.startswith(_NO_TEXT):
        raise FrontMatterProblem(f"line {number}: expected {key} to be a text, got {_shown(bare)}; put it in quotes")
    return bare


def _one_line(text: str) -> str:
    return whole(" ".join(text.split()))


def _shown(text: str) -> str:
    return repr(text if len(text) <= 60 else f"{text[:60]}…")
