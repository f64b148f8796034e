"""What a docstring says about a function: its description and one text per parameter, in Google or reST style.
Used by ``decorator``."""

from __future__ import annotations

import inspect
import re
from dataclasses import dataclass, field

_SECTION = re.compile(
    r"(Args|Arguments|Parameters|Params|Returns?|Yields?|Raises|Examples?|Notes?|Attributes|See Also|Warnings?):\s*$"
)
_PARAMETERS = frozenset({"Args", "Arguments", "Parameters", "Params"})
_GOOGLE_ITEM = re.compile(r"\*{0,2}(\w+)\s*(?:\([^)]*\))?\s*:\s*(.*)")
_REST_PARAM = re.compile(r":(?:param|parameter|arg|argument)\s+(?:[^:]*\s)?\*{0,2}(\w+)\s*:\s*(.*)")
_REST_FIELD = re.compile(r":(\w+)(?:\s+[^:]*)?:")


@dataclass(frozen=True, slots=True)
class Docs:
    """``description``: everything before the first section or field, lines joined into paragraphs."""

    description: str = ""
    parameters: dict[str, str] = field(default_factory=dict)


def parse_docstring(text: str | None) -> Docs:
    """The description and parameters of a docstring; empty when there is none."""
    lines = inspect.cleandoc(text or "").splitlines()
    description: list[str] = []
    parameters: dict[str, str] = {}
    at = 0
    while at < len(lines):
        line = lines[at]
        section = _SECTION.match(line)
        field_ = _REST_FIELD.match(line)
        if section is not None:
            at = _section(lines, at + 1, parameters if section[1] in _PARAMETERS else {})
        elif field_ is not None:
            match = _REST_PARAM.match(line)
            words, at = _continued(lines, at + 1, 0)
            if match is not None:
                parameters[match[1]] = _joined([match[2], *words])
        else:
            if not parameters:
                description.append(line)
            at += 1
    return Docs(_paragraphs(description), parameters)


def _section(lines: list[str], at: int, parameters: dict[str, str]) -> int:
    """Read the indented items of a Google section; the line after it."""
    while at < len(lines):
        line = lines[at]
        if not line.strip():
            at += 1
            continue
        indent = _indent(line)
        if indent == 0:
            break
        match = _GOOGLE_ITEM.match(line.strip())
        words, at = _continued(lines, at + 1, indent)
        if match is not None:
            parameters[match[1]] = _joined([match[2], *words])
    return at


def _continued(lines: list[str], at: int, indent: int) -> tuple[list[str], int]:
    """The lines that belong to an item because they are indented more than it."""
    words: list[str] = []
    while at < len(lines) and lines[at].strip() and _indent(lines[at]) > indent:
        words.append(lines[at].strip())
        at += 1
    return words, at


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _joined(words: list[str]) -> str:
    return " ".join(word for word in words if word).strip()


def _paragraphs(lines: list[str]) -> str:
    blocks = re.split(r"\n\s*\n", "\n".join(lines).strip())
    return "\n\n".join(" ".join(block.split()) for block in blocks if block.strip())
