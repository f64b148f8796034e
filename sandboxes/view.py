"""What code in a sandbox sees of the workspace, and what it changed. Used by ``docker.py``; runs on the host and only
reads there.

The scratch area is the working directory. At the start it holds copies of the workspace's files, so that relative
paths work and may be written to; files too big to copy, and folders that nobody edits by hand (``.git``,
``node_modules`` …), are links to the read-only ``/workspace``. The host remembers which bytes each copy was made of:
changes are told against those (``FileChange.before``), not against what the workspace has become meanwhile. Before
each cell, files that changed in the workspace are brought over again unless the sandbox changed them as well.
"""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

from agentrt.core.canonical import digest
from agentrt.core.sandbox import FileChange

LINKED_WHOLE = frozenset({".git", ".hg", ".svn", ".venv", "venv", "node_modules"})
LEFT_OUT = frozenset({"__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache", ".agentrt"})
GUARDED = frozenset({".git", ".hg", ".svn", ".agentrt"})
"""Folders in which no change is accepted: what lies there runs or decides things on the host."""
WORKSPACE = "/workspace"
SETTINGS = "agentrt.toml"
RACY_NS = 50_000_000
BATCH_BYTES = 8 * 2**20

Stamp = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class ViewLimits:
    """How much of a workspace is copied. The rest is linked."""

    file_bytes: int = 8 * 2**20
    total_bytes: int = 32 * 2**20
    files: int = 2_000
    entries: int = 10_000


@dataclass(frozen=True, slots=True)
class Batch:
    """One ``put`` request to the kernel."""

    header: dict[str, Any]
    blob: bytes
    stamps: dict[str, Stamp | None]


@dataclass(slots=True)
class _Seen:
    """A workspace file as last looked at. ``stamp`` is ``None`` when it must be read again to be sure."""

    stamp: Stamp | None
    base: str | None
    """Digest of the bytes that the copy in scratch was made of; ``None``: there is no copy of ours."""
    latest: str | None = None


@dataclass(slots=True)
class _Walk:
    """What one walk through the workspace found."""

    files: dict[str, os.stat_result] = field(default_factory=dict)
    links: dict[str, str] = field(default_factory=dict)
    folders: list[str] = field(default_factory=list)


class WorkspaceView:
    """The host's knowledge of one generation's scratch area."""

    def __init__(self, root: Path, hidden: Sequence[str], limits: ViewLimits) -> None:
        self._root, self._hidden, self._limits = root, frozenset(hidden), limits
        self._seen: dict[str, _Seen] = {}
        self._links: set[str] = set()
        self._folders: set[str] = set()
        self._quick: list[tuple[str, Stamp]] | None = None

    @property
    def size(self) -> int:
        """How many files and folders ``unchanged`` looks at."""
        return len(self._quick or ())

    def unchanged(self) -> bool:
        """True when the workspace is surely what it was at the last walk: the same files, with the same stamps, in
        folders that nothing was added to. Two microseconds a file; most cells find it so."""
        if self._quick is None:
            return False
        try:
            return all(_stamp(os.lstat(path)) == stamp for path, stamp in self._quick)
        except OSError:
            return False

    def updates(self) -> Iterator[Batch]:
        """What to bring to the sandbox now; nothing, mostly. Report each answer with ``brought``."""
        found = self._walk()
        self._quick = self._settled(found)
        folders = [name for name in found.folders if name not in self._folders]
        links = [(path, target) for path, target in found.links.items() if path not in self._links]
        self._folders.update(folders)
        self._links.update(path for path, _ in links)
        batch = _Draft(folders, links)
        for path, seen in self._seen.items():
            if seen.base is not None and path not in found.files:
                batch.add(path, b"", 0, seen.base, None, None)
        for path, known in found.files.items():
            before = self._seen.get(path)
            if before is not None and before.stamp == _stamp(known):
                continue
            read = _read(self._root / path, self._limits.file_bytes)
            if read is None:
                continue
            content, info = read
            now = digest(content)
            stamp = None if time.time_ns() - info.st_ctime_ns < RACY_NS else _stamp(info)
            if before is not None and now in (before.base, before.latest):
                before.stamp = stamp
                continue
            mode = 0o755 if info.st_mode & 0o111 else 0o644
            batch.add(path, content, mode, before.base if before else None, now, stamp)
            if batch.size > BATCH_BYTES:
                yield batch.finish()
                batch = _Draft([], [])
        if not batch.empty:
            yield batch.finish()

    def brought(self, batch: Batch, outcome: Mapping[str, str]) -> None:
        """Notes what the kernel did: ``done`` and ``same`` make a new base, ``kept`` leaves the old one."""
        for path, _, _, base, now in batch.header["files"]:
            if outcome.get(path) not in ("done", "same"):
                self._seen[path] = _Seen(batch.stamps[path], base, now)
            elif now is None:
                self._seen.pop(path, None)
            else:
                self._seen[path] = _Seen(batch.stamps[path], now, now)

    def reversal(self, changes: Sequence[FileChange]) -> Iterator[Batch]:
        """What brings the workspace's files over these changes of the sandbox."""
        batch = _Draft([], [])
        for one in changes:
            read = _read(self._root / one.path, self._limits.file_bytes)
            old = None if one.content is None else digest(one.content)
            if read is None:
                if not os.path.lexists(self._root / one.path):
                    batch.add(one.path, b"", 0, old, None, None)
                continue
            content, info = read
            batch.add(one.path, content, 0o755 if info.st_mode & 0o111 else 0o644, old, digest(content), None)
            if batch.size > BATCH_BYTES:
                yield batch.finish()
                batch = _Draft([], [])
        if not batch.empty:
            yield batch.finish()

    def compare(self, files: Sequence[tuple[str, int, str]]) -> list[tuple[str, int, str | None]]:
        """Scratch files that are not what was copied there: path, size, base digest."""
        changed = []
        for path, size, now in files:
            seen = self._seen.get(path)
            base = seen.base if seen is not None else None
            if base is None and path in self._links:
                base = file_digest(self._root / path)
            if now != base:
                changed.append((path, size, base))
        return changed

    def deleted(self, present: set[str]) -> list[FileChange]:
        """Copies that are no longer in scratch. ``present`` names everything there, links included."""
        bases = {path: seen.base for path, seen in self._seen.items() if path not in present}
        bases |= {path: file_digest(self._root / path) for path in self._links - present}
        return [FileChange(path, "deleted", None, base) for path, base in bases.items() if base is not None]

    def refusal(self, path: str) -> str | None:
        """Why a change at this path cannot be taken; ``None`` when it can."""
        return path_refusal(path) or guarded(path, self._hidden) or symlinked(self._root, path)

    def is_link(self, path: str) -> bool:
        return path in self._links

    def _walk(self) -> _Walk:
        """Breadth first, in order of names, so that the same workspace gives the same view. A folder with more
        entries than there is room for becomes a link as a whole."""
        found, queue, left = _Walk(), [""], self._limits.total_bytes
        for folder in queue:
            entries = [e for e in _entries(self._root / folder) if not self._left_out(folder, e.name)]
            room = self._limits.entries - len(found.files) - len(found.links)
            if folder and len(entries) > room:
                found.links[folder] = f"{WORKSPACE}/{folder}"
                continue
            if folder:
                found.folders.append(folder)
            for entry in sorted(entries, key=lambda e: e.name)[: max(room, 0)]:
                path = _joined(folder, entry.name)
                try:
                    info = entry.stat(follow_symlinks=False)
                except OSError:
                    continue
                if stat.S_ISDIR(info.st_mode) and entry.name not in LINKED_WHOLE:
                    queue.append(path)
                elif stat.S_ISREG(info.st_mode) and self._fits(entry, info, left, len(found.files)):
                    found.files[path] = info
                    left -= info.st_size
                elif stat.S_IFMT(info.st_mode) in (stat.S_IFREG, stat.S_IFDIR, stat.S_IFLNK):
                    found.links[path] = f"{WORKSPACE}/{path}"
        return found

    def _settled(self, found: _Walk) -> list[tuple[str, Stamp]] | None:
        """For ``unchanged``; ``None`` while something is so recent that its stamp could hide a later change."""
        known: list[tuple[str, Stamp]] = []
        latest = time.time_ns() - RACY_NS
        try:
            for folder in ("", *found.folders):
                path = os.path.join(self._root, folder)
                known.append((path, _stamp(os.lstat(path))))
        except OSError:
            return None
        known += [(os.path.join(self._root, path), _stamp(info)) for path, info in found.files.items()]
        return None if any(stamp[3] > latest for _, stamp in known) else known

    def _left_out(self, folder: str, name: str) -> bool:
        path = _joined(folder, name)
        return name in LEFT_OUT or path in self._hidden or path_refusal(path) is not None

    def _fits(self, entry: os.DirEntry[str], info: os.stat_result, left: int, files: int) -> bool:
        room = info.st_size <= min(left, self._limits.file_bytes) and files < self._limits.files
        return room and os.access(entry.path, os.R_OK)


class _Draft:
    def __init__(self, folders: list[str], links: list[tuple[str, str]]) -> None:
        self._folders, self._links = folders, links
        self._files: list[tuple[str, int, int, str | None, str | None]] = []
        self._parts: list[bytes] = []
        self._stamps: dict[str, Stamp | None] = {}
        self.size = 0

    @property
    def empty(self) -> bool:
        return not (self._files or self._folders or self._links)

    def add(self, path: str, content: bytes, mode: int, old: str | None, new: str | None, stamp: Stamp | None) -> None:
        self._files.append((path, len(content), mode, old, new))
        self._parts.append(content)
        self._stamps[path] = stamp
        self.size += len(content)

    def finish(self) -> Batch:
        header = {"op": "put", "dirs": self._folders, "links": self._links, "files": self._files}
        return Batch(header, b"".join(self._parts), self._stamps)


def path_refusal(path: str) -> str | None:
    """Paths that no file of a workspace should have; what comes from inside may hold anything."""
    if not path or len(path) > 1000 or path.startswith("/") or "\\" in path:
        return "not a plain relative path"
    if any(part in ("", ".", "..") for part in path.split("/")):
        return "not a plain relative path"
    if not path.isprintable():  # control characters, and the surrogates that stand for bytes that are not UTF-8
        return "the name holds characters that cannot be shown"
    return None


def guarded(path: str, hidden: frozenset[str]) -> str | None:
    parts = PurePosixPath(path).parts
    if any(part.lower() in GUARDED for part in parts):
        return "it lies in a folder that only the user changes"
    if path.lower() == SETTINGS:
        return "it holds agentrt's settings, which only the user changes"
    if any(path == name or path.startswith(name + "/") for name in hidden):
        return "it lies in agentrt's own folder"
    return None


def symlinked(root: Path, path: str) -> str | None:
    """A path that is or goes through a symbolic link of the workspace could lead out of it."""
    here = root
    for part in PurePosixPath(path).parts:
        here = here / part
        if here.is_symlink():
            return "the path goes through a symbolic link of the workspace"
    return None


def file_digest(path: Path) -> str | None:
    read = _read(path, None)
    return None if read is None else digest(read[0])


def _read(path: Path, limit: int | None) -> tuple[bytes, os.stat_result] | None:
    """A regular file's bytes with its status from before they were read; never through a link."""
    try:
        with open(os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK), "rb") as file:
            info = os.fstat(file.fileno())
            if not stat.S_ISREG(info.st_mode) or (limit is not None and info.st_size > limit):
                return None
            return file.read(), info
    except OSError:
        return None


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return list(entries)
    except OSError:
        return []


def _joined(folder: str, name: str) -> str:
    return f"{folder}/{name}" if folder else name


def _stamp(info: os.stat_result) -> Stamp:
    return info.st_ino, info.st_size, info.st_mtime_ns, info.st_ctime_ns
