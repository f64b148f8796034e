"""Where a path argument points: below the workspace, links followed.

A path has several forms: as it is written (normalised), and as the file system resolves it. A rule that
restricts fits when any form does, one that permits only when all do; so neither ``..`` nor a symbolic link
inside the workspace leads around a rule. Following links is the only thing policy looks at outside the query.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from functools import lru_cache

Resolve = Callable[[str], str]
"""An absolute path to the one it stands for: ``os.path.realpath``, or ``unresolved``."""
Fits = Callable[[str], object]
"""``fullmatch`` of a compiled glob."""


class Place:
    """Paths of one call, relative to its workspace (or to nowhere, when it has none)."""

    __slots__ = ("_known", "_resolve", "_workspace")

    def __init__(self, workspace: str | None, resolve: Resolve = os.path.realpath) -> None:
        self._workspace, self._resolve = workspace, resolve
        self._known: dict[str, tuple[tuple[str, str | None], ...]] = {}

    def forms(self, path: str) -> tuple[tuple[str, str | None], ...]:
        """Each form of a path, and the same relative to the workspace when it lies there. Absolute but where
        there is no workspace. Empty: cannot tell."""
        known = self._known.get(path)
        if known is None:
            known = self._known[path] = tuple((form, self._below(form)) for form in self._find(path))
        return known

    def fits(self, path: str, relative: Fits | None, absolute: Fits | None) -> bool | None:
        """Whether globs match a path; ``None`` when its forms disagree."""
        answer: bool | None = None
        for form, below in self.forms(path):
            hit = bool((relative and below is not None and relative(below)) or (absolute and absolute(form)))
            if answer is not None and hit != answer:
                return None
            answer = hit
        return answer

    def is_under(self, path: str, folder: str) -> bool:
        """Whether every form of ``path`` lies in ``folder`` (or is it)."""
        folders = [form for form, _ in self.forms(folder)]
        forms = [form for form, _ in self.forms(path)]
        return bool(forms and folders) and all(_relative(form, folders) is not None for form in forms)

    def is_same(self, path: str, other: str) -> bool:
        """Whether both stand for one place, in every form."""
        forms = {form for form, _ in self.forms(path)}
        return bool(forms) and forms == {form for form, _ in self.forms(other)}

    def _below(self, form: str) -> str | None:
        if not form.startswith("/"):
            return form
        return None if self._workspace is None else _relative(form, _roots(self._workspace, self._resolve))

    def _find(self, path: str) -> tuple[str, ...]:
        if "\0" in path:
            return ()
        spellings = dict.fromkeys((path, path.strip()))  # some tools take blanks off
        if self._workspace is None and not path.strip().startswith(("/", "~")):
            plain = [os.path.normpath(one) for one in spellings]
            return () if any(one.startswith("..") for one in plain) else tuple("" if o == "." else o for o in plain)
        forms = []
        if path.strip().startswith("~"):  # a folder of that name to some, somebody's home to others
            home = os.path.expanduser(path.strip())
            if home.startswith("~"):
                return ()
            forms += [_normal(home), self._resolve(home)]
        for one in spellings:
            joined = os.path.join(self._workspace or "/", one)
            written = _normal(joined)
            # "link/.." is this folder to some tools, and to others where the link leads, and up from there.
            forms += [written, self._resolve(written)]
            forms += [self._resolve(joined)] if ".." in one else []
        return tuple(dict.fromkeys(forms))


def unresolved(path: str) -> str:
    """Instead of following links: for examples and tests, where there are no files."""
    return _normal(path)


def _normal(path: str) -> str:
    plain = os.path.normpath(path)
    return plain[1:] if plain.startswith("//") else plain


@lru_cache(maxsize=256)
def _roots(workspace: str, resolve: Resolve) -> tuple[str, ...]:
    plain = _normal(workspace)
    real = resolve(plain)
    return (plain,) if real == plain else (plain, real)


def _relative(path: str, roots: Sequence[str]) -> str | None:
    for root in roots:
        if path == root:
            return ""
        folder = root.rstrip("/") + "/" if root else ""  # no workspace: "" is the folder of relative paths
        if path.startswith(folder) and (folder or not path.startswith("/")):
            return path[len(folder) :]
    return None
