"""Text from models, tools and files, made safe to show in a terminal. Used by every widget and by the plain chat.

Such text may hold escape sequences that move the cursor or reach the clipboard, and characters that reverse or hide
what a person is about to approve. They are shown by name instead of being obeyed.
"""

from __future__ import annotations

import json
import re
from typing import Any

_UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # control characters but tab and newline
    "\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb"  # direction marks, invisibles
    "\U000e0000-\U000e007f]"  # tags: invisible letters
)


def printable(text: str) -> str:
    """``text`` with every character that a terminal would obey or hide written out, for example ``\\x1b``."""
    return _UNSAFE.sub(lambda found: _named(found.group()), text.replace("\r\n", "\n"))


def one_line(text: str, width: int = 200) -> str:
    """``text`` in one line of at most ``width`` characters."""
    line = " ".join(printable(text[: 4 * width]).split())
    return line if len(line) <= width and len(text) <= 4 * width else line[: width - 1] + "…"


def head(text: str, lines: int, width: int = 2000) -> str:
    """The first lines, each cut at ``width`` characters, and how many there are more."""
    every = text.splitlines() or ["(nothing)"]
    shown = [line if len(line) <= width else line[: width - 1] + "…" for line in every[:lines]]
    if len(every) > lines:
        shown.append(f"… {len(every) - lines} more lines")
    return printable("\n".join(shown))


def brief(arguments: dict[str, Any], width: int = 200) -> str:
    """Arguments in one line: ``path="a.txt", lines=3``."""
    pieces = (f"{name}={json.dumps(value, ensure_ascii=False)}" for name, value in arguments.items())
    return one_line(", ".join(pieces), width)


def laid_out(arguments: dict[str, Any], width: int | None = None) -> str:
    """Arguments, a line for each; in full and texts of several lines as they are, or each cut at ``width``."""
    lines = []
    for name, value in arguments.items():
        if width is not None:
            lines.append(f"{name}: {one_line(json.dumps(value, ensure_ascii=False), width)}")
        elif isinstance(value, str) and "\n" in value:
            body = "\n".join(f"    {line}" for line in value.splitlines())
            lines.append(f"{name}:\n{body}")
        else:
            lines.append(f"{name}: {json.dumps(value, ensure_ascii=False)}")
    return printable("\n".join(lines)) or "(no arguments)"


def _named(character: str) -> str:
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
