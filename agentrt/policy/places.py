"""Where a path argument points: below the workspace, links followed.

A path has up to two forms, as it is written (normalised) and as the file system resolves it. A rule that
forbids fits when either form does, one that allows only when both do; so neither ``..`` nor a symbolic link
inside the workspace leads around a rule. Following links is the only thing policy looks at outside the query.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Sequence
from functools import lru_cache

Resolve = Callable[[str], str]
"""An absolute path to the one it stands for: ``os.path.realpath``, or the identity where there are no files."""


def unresolved(path: str) -> str:
    """For examples and tests: no file system."""
    return path


class Place:
    """Paths of one call, relative to its workspace (or to nowhere, when it has none)."""

    def __init__(self, workspace: str | None, resolve: Resolve = os.path.realpath) -> None:
        self._workspace, self._resolve = workspace, resolve
        self._forms: dict[str, tuple[str, ...]] = {}

    def forms(self, path: str) -> tuple[str, ...]:
        """The absolute forms of a path; a relative one when there is no workspace. Empty: cannot tell."""
        known = self._forms.get(path)
        if known is None:
            known = self._forms[path] = self._find(path)
        return known

    def fits(self, path: str, globs: Sequence[re.Pattern[str]], absolute: Sequence[re.Pattern[str]]) -> bool | None:
        """Whether a path is matched by relative or absolute globs; ``None`` when its forms disagree."""
        found = {self._form_fits(form, globs, absolute) for form in self.forms(path)}
        return found.pop() if len(found) == 1 else None

    def is_under(self, path: str, folder: str) -> bool:
        """Whether every form of ``path`` lies in ``folder`` (or is it)."""
        folders = self.forms(folder)
        forms = self.forms(path)
        return bool(forms and folders) and all(
            any(form == root or form.startswith(root.rstrip("/") + "/") for root in folders) for form in forms
        )

    def _form_fits(
        self, form: str, globs: Sequence[re.Pattern[str]], absolute: Sequence[re.Pattern[str]]
    ) -> bool | None:
        if not form.startswith("/"):
            return any(glob.fullmatch(form) for glob in globs)
        if any(glob.fullmatch(form) for glob in absolute):
            return True
        if not globs or self._workspace is None:
            return False
        below = _below(form, _roots(self._workspace, self._resolve))
        return below is not None and any(glob.fullmatch(below) for glob in globs)

    def _find(self, path: str) -> tuple[str, ...]:
        if "\0" in path:
            return ()
        if self._workspace is None and not path.startswith("/"):
            plain = os.path.normpath(path)
            return () if plain.startswith("..") else ("" if plain == "." else plain,)
        written = os.path.normpath(os.path.join(self._workspace or "/", path))
        # Not of the normalised text: "link/.." is where the link leads, and up from there.
        real = self._resolve(os.path.join(self._workspace or "/", path))
        return (written,) if real == written or self._resolve is unresolved else (written, real)


@lru_cache(maxsize=256)
def _roots(workspace: str, resolve: Resolve) -> tuple[str, ...]:
    plain = os.path.normpath(workspace)
    real = resolve(plain)
    return (plain,) if real == plain else (plain, real)


def _below(path: str, roots: Sequence[str]) -> str | None:
    for root in roots:
        if path == root:
            return ""
        if path.startswith(root.rstrip("/") + "/"):
            return path[len(root.rstrip("/")) + 1 :]
    return None
