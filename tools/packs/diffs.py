"""What a write would change, for the person who must decide. Used by the file and code tools."""

from __future__ import annotations

from difflib import unified_diff

from agentrt.core.tools import Preview
from agentrt.tools.file_contents import decoded

MOST_LINES = 2_000


def diff_of(path: str, before: bytes | None, after: bytes | None) -> str:
    """A unified diff; ``None`` stands for no file. Binary contents are only named."""
    old, new = decoded(before or b""), decoded(after or b"")
    if old is None or new is None:
        return f"binary file {path}: {_size(before)} -> {_size(after)}\n"
    source = f"a/{path}" if before is not None else "/dev/null"
    target = f"b/{path}" if after is not None else "/dev/null"
    lines = list(unified_diff(_lines(old.text), _lines(new.text), source, target))
    if not lines and before != after:
        return f"--- {source}\n+++ {target}\n(no change of lines)\n"
    if len(lines) > MOST_LINES:
        lines = [*lines[:MOST_LINES], f"[... {len(lines) - MOST_LINES} more lines of difference]\n"]
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)


def preview_of(diffs: list[str]) -> Preview:
    """One preview of several diffs."""
    return Preview("diff", "".join(diffs) or "(nothing would change)\n")


def _lines(text: str) -> list[str]:
    # Not splitlines(): a form feed or a Unicode line separator inside a line is no line end for diff.
    pieces = text.split("\n")
    return [piece + "\n" for piece in pieces[:-1]] + ([pieces[-1]] if pieces[-1] else [])


def _size(data: bytes | None) -> str:
    return "absent" if data is None else f"{len(data)} bytes"
