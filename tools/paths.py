"""Walking to a path below a folder without letting the kernel follow a link.

``parts_of`` reads what a model wrote; ``walk_to`` opens the folder a path lies in, one component at a time,
relative to the handle of the one before. Symbolic links are read and followed here, only below the root. Used by
``workspace`` alone.
"""

from __future__ import annotations

import errno
import os
import stat
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

_MOST_LINKS = 20
_LONGEST = 1_000
_FOLDER = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC


def parts_of(path: str, root: Path) -> tuple[str, ...]:
    """The components of a path relative to the root, ``.`` and ``..`` taken out; ``()`` for the root itself.

    Raises:
        ValueError: the path leads outside or cannot be a path.
    """
    if "\0" in path or len(path) > _LONGEST:
        raise ValueError("that is no path; expected a name such as notes.txt or reports/may.csv")
    if any("\ud800" <= char <= "\udfff" for char in path):
        raise ValueError("the path is not valid text; expected a name such as notes.txt")
    bare = path.strip() or "."
    if bare == "~" or bare.startswith("~/"):
        raise ValueError(f"{path!r} lies outside the workspace; write paths relative to it, such as notes.txt")
    if bare.startswith("/"):
        below = _below(bare, root)
        if below is None:
            raise ValueError(f"{path!r} lies outside the workspace; write paths relative to it, such as notes.txt")
        bare = below
    return _collapsed((), bare.split("/"), f"{path!r} leads outside the workspace; write paths relative to it")


class Handle:
    """An open file descriptor that is closed once."""

    __slots__ = ("fd",)

    def __init__(self, fd: int) -> None:
        self.fd = fd

    def open_folder(self, name: str) -> Handle:
        """A folder directly inside, never through a link."""
        return Handle(os.open(name, _FOLDER, dir_fd=self.fd))

    def close(self) -> None:
        if self.fd >= 0:
            os.close(self.fd)
            self.fd = -1


@dataclass(frozen=True, slots=True)
class Place:
    """A name in an open folder: where a path leads. ``parts`` is its real path below the root; ``name`` is ``""``
    for the root itself. Close it, or use it as a context manager."""

    folder: Handle
    name: str
    parts: tuple[str, ...]

    def status(self) -> os.stat_result | None:
        """What is there now, ``None`` for nothing. Never follows a link."""
        if not self.name:
            return os.fstat(self.folder.fd)
        try:
            return os.stat(self.name, dir_fd=self.folder.fd, follow_symlinks=False)
        except FileNotFoundError:
            return None

    def __enter__(self) -> Place:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.folder.close()


def walk_to(root: Path, parts: tuple[str, ...], make_folders: bool = False) -> Place:
    """Open the folder that holds the last part, following links below the root, the last part's too.

    Raises:
        ValueError: a link leads outside or in circles; the text continues "'path' ...".
        FileNotFoundError, NotADirectoryError: a folder on the way is missing.
    """
    for _ in range(_MOST_LINKS):
        reached = _step(root, parts, make_folders)
        if isinstance(reached, Place):
            return reached
        parts = reached
    raise ValueError("goes through too many symbolic links; use the real file")


def real_parts(root: Path, parts: tuple[str, ...]) -> tuple[str, ...]:
    """Where a path leads after links, also when it, or a folder on the way, does not exist yet.

    Raises:
        ValueError: as ``walk_to``.
    """
    for _ in range(_MOST_LINKS):
        try:
            reached = _step(root, parts, False)
        except (FileNotFoundError, NotADirectoryError):
            return parts
        if isinstance(reached, Place):
            reached.folder.close()
            return reached.parts
        parts = reached
    raise ValueError("goes through too many symbolic links; use the real file")


def _step(root: Path, parts: tuple[str, ...], make_folders: bool) -> Place | tuple[str, ...]:
    """Walk until the end or the first link; for a link, the parts to start again with."""
    folder = Handle(os.open(root, _FOLDER))
    try:
        for at, name in enumerate(parts):
            status = _status(folder, name)
            if status is not None and stat.S_ISLNK(status.st_mode):
                target = os.readlink(name, dir_fd=folder.fd)
                folder.close()
                return _followed(root, parts[:at], target, parts[at + 1 :])
            if at == len(parts) - 1:
                return Place(folder, name, parts)
            if status is None and make_folders:
                _make(folder, name)
            inner = folder.open_folder(name)
            folder.close()
            folder = inner
    except BaseException:
        folder.close()
        raise
    return Place(folder, "", ())


def _status(folder: Handle, name: str) -> os.stat_result | None:
    try:
        return os.stat(name, dir_fd=folder.fd, follow_symlinks=False)
    except FileNotFoundError:
        return None


def _make(folder: Handle, name: str) -> None:
    try:
        os.mkdir(name, dir_fd=folder.fd)
    except OSError as error:
        if error.errno != errno.EEXIST:
            raise


def _followed(root: Path, before: tuple[str, ...], target: str, after: tuple[str, ...]) -> tuple[str, ...]:
    outside = "is a symbolic link that leads outside the workspace; tools may not follow it"
    if target.startswith("/"):
        below = _below(target, root)
        if below is None:
            raise ValueError(outside)
        before, target = (), below
    return _collapsed(before, [*target.split("/"), *after], outside)


def _below(path: str, root: Path) -> str | None:
    """An absolute path as one relative to the root, ``None`` when it does not begin with the root."""
    base = str(root).rstrip("/")
    if path.rstrip("/") == base:
        return "."
    return path[len(base) + 1 :] if path.startswith(base + "/") else None


def _collapsed(before: tuple[str, ...], names: list[str], outside: str) -> tuple[str, ...]:
    found = list(before)
    for name in names:
        if name in ("", "."):
            continue
        if name == "..":
            if not found:
                raise ValueError(outside)
            found.pop()
        else:
            found.append(name)
    return tuple(found)


def entries_in(folder: Handle, name: str) -> int:
    """How many entries a folder inside has, hidden ones apart; 0 when it cannot be read."""
    try:
        with closing(folder.open_folder(name)) as inner, os.scandir(inner.fd) as found:
            return sum(not item.name.startswith(".") for item in found)
    except OSError:
        return 0
