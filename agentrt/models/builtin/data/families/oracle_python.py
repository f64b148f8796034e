"""Runs the little programs of the python families for real, in this process.

Only code written in this package comes here (never a user's or a model's), so no sandbox is needed; the files a
program may open are those of the episode.
"""

from __future__ import annotations

import ast
import contextlib
import io
from collections.abc import Mapping
from typing import Any


def run_python(code: str, files: Mapping[str, str]) -> str:
    """What the python tool prints: standard output, then the value of a last expression; or the error."""

    def opened(path: str, *_: Any, **__: Any) -> io.StringIO:
        if path not in files:
            raise FileNotFoundError(2, "No such file or directory", path)
        return io.StringIO(files[path])

    out = io.StringIO()
    scope: dict[str, Any] = {"__name__": "__main__", "open": opened}
    try:
        tree = ast.parse(code)
        last = tree.body[-1] if tree.body and isinstance(tree.body[-1], ast.Expr) else None
        if last is not None:
            tree.body.pop()
        with contextlib.redirect_stdout(out):
            exec(compile(tree, "<cell>", "exec"), scope)
            if last is not None:
                value = eval(compile(ast.Expression(last.value), "<cell>", "eval"), scope)
                if value is not None:
                    out.write(f"{value!r}\n")
    except Exception as problem:
        return (out.getvalue() + f"error: {type(problem).__name__}: {problem}").strip()
    return out.getvalue().rstrip("\n")
