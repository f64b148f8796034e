"""Runs the little programs of the python families for real, in this process.

Only code written in this package comes here (never a user's or a model's), so no sandbox is needed; the files a
program may open are those of the episode.
"""

from __future__ import annotations

import ast
import contextlib
import io
import linecache
import random
import re
import traceback
from collections.abc import Mapping
from typing import Any

_MARKERS = re.compile(r"^\s*[~^]+\s*$")


def run_python(code: str, files: Mapping[str, str], seed: int) -> str:
    """What the python tool prints: standard output, then the value of a last expression; or the error."""

    def opened(path: str, *_: Any, **__: Any) -> io.StringIO:
        if path not in files:
            raise FileNotFoundError(2, "No such file or directory", path)
        return io.StringIO(files[path])

    if "random" in code:
        random.seed(seed)
    out = io.StringIO()
    scope: dict[str, Any] = {"__name__": "__main__", "open": opened}
    linecache.cache["<cell 1>"] = (len(code), None, code.splitlines(keepends=True), "<cell 1>")
    try:
        tree = ast.parse(code, "<cell 1>")
        last = tree.body[-1] if tree.body and isinstance(tree.body[-1], ast.Expr) else None
        if last is not None:
            tree.body.pop()
        with contextlib.redirect_stdout(out):
            exec(compile(tree, "<cell 1>", "exec"), scope)
            if last is not None:
                value = eval(compile(ast.Expression(last.value), "<cell 1>", "eval"), scope)
                if value is not None:
                    out.write(f"{value!r}\n")
    except Exception as problem:
        return _told(out.getvalue(), problem)
    return out.getvalue().rstrip("\n") or "(no output)"


def _told(printed: str, error: Exception) -> str:
    """The error in the form of the sandbox: its last line first, then what was printed and the traceback."""
    trace = error.__traceback__
    while trace is not None and not trace.tb_frame.f_code.co_filename.startswith("<cell "):
        trace = trace.tb_next
    told = traceback.TracebackException(type(error), error, trace, compact=True)
    lines = [line for line in "".join(told.format()).splitlines() if not _MARKERS.match(line)]
    text = (printed + "\n".join(lines)).rstrip("\n")
    if "Traceback (most recent call last):" not in text:
        return text
    return f"error: {lines[-1].strip()}\n{text}"
