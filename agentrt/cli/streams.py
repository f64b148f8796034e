"""The standard streams as they may come: closed, or in a locale that cannot say everything. Called once, before a
command runs."""

from __future__ import annotations

import codecs
import io
import os
import sys

_ESCAPED = "agentrt.escaped"


def prepare() -> None:
    """Let every command write any text and find every stream. What a stream cannot say is written as ``\\u2713``, which
    in JSON means the same."""
    codecs.register_error(_ESCAPED, _escaped)
    sys.stdin = sys.stdin or open(os.devnull)  # noqa: SIM115  # for as long as the process lives
    sys.stdout = sys.stdout or open(os.devnull, "w")  # noqa: SIM115
    sys.stderr = sys.stderr or open(os.devnull, "w")  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=_ESCAPED)


def _escaped(error: UnicodeError) -> tuple[str, int]:
    """Each character that cannot be encoded as its UTF-16 units in hexadecimal."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    units = error.object[error.start : error.end].encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4)), error.end
