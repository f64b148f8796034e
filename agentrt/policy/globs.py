"""Globs as compiled regular expressions that match whole names: ``read`` never matches ``read_and_delete``."""

from __future__ import annotations

import fnmatch
import re
from collections.abc import Callable, Sequence
from functools import lru_cache

WILD = frozenset("*?[")


def is_literal(glob: str) -> bool:
    return not WILD.intersection(glob)


@lru_cache(maxsize=4096)
def name_glob(glob: str) -> re.Pattern[str]:
    """``*``, ``?`` and ``[…]`` over the whole text, upper and lower case being different."""
    return re.compile(fnmatch.translate(glob))


def one_of_paths(globs: Sequence[str]) -> Callable[[str], object] | None:
    """Whether one of the path globs matches, as one function; ``None`` when there are none.

    Raises ValueError like ``path_glob``.
    """
    return re.compile("|".join(path_glob(glob) for glob in globs), re.DOTALL).fullmatch if globs else None


def path_glob(glob: str) -> str:
    """The expression for a glob over a normal path: ``*``, ``?`` and ``[…]`` stay within one folder, ``**`` is any
    number of folders, and ``folder/**`` is the folder itself as well.

    Raises ValueError for a glob with ``..``, or with ``**`` as a part of a name.
    """
    parts = [part for part in glob.split("/") if part not in ("", ".")] + (["**"] if glob.endswith("/") else [])
    folders = [part for part, before in zip(parts, ["", *parts], strict=False) if not part == before == "**"]
    if any(part == ".." or ("**" in part and part != "**") for part in folders):
        raise ValueError(f"'..' and '**' within a name have no meaning in {glob!r}")
    regex = "/" if glob.startswith("/") else ""
    for index, part in enumerate(folders):
        last = index == len(folders) - 1
        if part == "**":
            regex = regex.removesuffix("/") + "(?:/.*)?" if last and index else regex + (".*" if last else "(?:.*/)?")
        else:
            regex += _segment(part) + ("" if last else "/")
    return regex


def _segment(part: str) -> str:
    regex, rest = "", part
    while rest:
        char, rest = rest[0], rest[1:]
        end = rest.find("]", 2 if rest.startswith("!") else 1) if char == "[" else -1
        if end > 0:
            chosen, rest = rest[:end], rest[end + 1 :]
            negated = chosen.startswith("!")
            listed = re.sub(r"([\\\[\]^&~|])", r"\\\1", chosen.removeprefix("!"))
            regex += f"(?!/)[{'^' if negated else ''}{listed}]"
        else:
            regex += {"*": "[^/]*", "?": "[^/]"}.get(char) or re.escape(char)
    return regex
