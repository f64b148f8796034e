"""The scratch area as seen from inside: files brought by the host, what lies there now, and long outputs. Used by
``kernel.py``. No other process runs while these functions do."""

from __future__ import annotations

import hashlib
import os
import stat
import time
from contextlib import suppress
from typing import Any

SCRATCH = "/scratch"
PRIVATE = SCRATCH + "/.agentrt"
RACY_NS = 50_000_000

Answer = tuple[dict[str, Any], bytes]


class Output:
    """What a cell prints: head and tail in memory, everything (up to a bound) in a file once it gets long."""

    def __init__(self, keep: int, path: str, spill_bytes: int) -> None:
        self.head, self.tail, self.total = bytearray(), bytearray(), 0
        self.path, self.spilled = path, False
        self._keep, self._head_room = keep, keep * 3 // 5
        self._left, self._file = spill_bytes, -1

    def add(self, data: bytes) -> None:
        before = self.total
        self.total += len(data)
        if self.total > self._keep:
            if before <= self._keep:
                self._open()
                self._write(bytes(self.head + self.tail))
            self._write(data)
        room = max(0, self._head_room - len(self.head))
        self.head += data[:room]
        self.tail += data[room:]
        tail_room = self._keep - self._head_room
        if self.total > self._keep and len(self.tail) > tail_room:
            del self.tail[:-tail_room]

    def close(self) -> None:
        if self._file >= 0:
            os.close(self._file)
            self._file = -1

    def _open(self) -> None:
        with suppress(OSError):
            os.makedirs(PRIVATE, exist_ok=True)
            flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW | os.O_NONBLOCK
            self._file = os.open(self.path, flags, 0o644)
            self.spilled = stat.S_ISREG(os.fstat(self._file).st_mode)
        if not self.spilled:
            self.close()

    def _write(self, data: bytes) -> None:
        data = data[: self._left]
        if self._file < 0 or not data:
            return
        try:
            self._left -= os.write(self._file, data)
        except OSError:  # no space left: what was written so far stays
            self._left = 0


class Files:
    """Answers the host's ``put``, ``scan`` and ``get``."""

    def __init__(self) -> None:
        self._digests: dict[str, tuple[tuple[int, ...], str]] = {}

    def put(self, request: dict[str, Any], blob: bytes) -> Answer:
        """Brings files of the workspace, but never over something that code here has changed: a file is only
        replaced (or, with ``new`` null, removed) while its content is still ``old``."""
        for path in request["dirs"]:
            with suppress(OSError):
                os.makedirs(inside(path), exist_ok=True)
        outcome: dict[str, str] = {}
        offset = 0
        for path, size, mode, old, new in request["files"]:
            content, offset = blob[offset : offset + size], offset + size
            try:
                outcome[path] = self._bring(inside(path), content, mode, old, new)
            except OSError as error:
                outcome[path] = f"failed: {error.strerror}"
        for path, target in request["links"]:
            with suppress(OSError):
                os.symlink(target, inside(path))
        return {"outcome": outcome}, b""

    def scan(self, request: dict[str, Any], blob: bytes) -> Answer:
        """All that lies in the scratch area; regular files with size and digest, everything else by name only."""
        files: list[tuple[str, int, str]] = []
        others: list[str] = []
        top = os.fsencode(SCRATCH)
        for folder, names, leaves in os.walk(top):
            if folder == top and b".agentrt" in names:
                names.remove(b".agentrt")
            paths = [os.path.join(folder, leaf) for leaf in leaves]
            others += [relative(p) for p in (os.path.join(folder, n) for n in names) if os.path.islink(p)]
            for path in paths:
                found = self._look(os.fsdecode(path))
                if found is None:
                    others.append(relative(path))
                else:
                    files.append((relative(path), *found))
            if len(files) + len(others) > request["limit"]:
                return {"error": f"more than {request['limit']} files lie in {SCRATCH}"}, b""
        return {"files": files, "others": others}, b""

    def get(self, request: dict[str, Any], blob: bytes) -> Answer:
        contents: list[bytes] = []
        for path in request["paths"]:
            with open(os.open(inside(path), os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK), "rb") as file:
                contents.append(file.read(request["limit"]))
        return {"sizes": [len(content) for content in contents]}, b"".join(contents)

    def _bring(self, path: str, content: bytes, mode: int, old: str | None, new: str | None) -> str:
        found = self._look(path)
        now = None if found is None else found[1]
        there = found is not None or os.path.lexists(path)
        if now == new and (now is not None or not there):
            return "same"
        if now != old or (now is None and there):
            return "kept"
        if new is None:
            os.unlink(path)
            return "done"
        os.makedirs(os.path.dirname(path), exist_ok=True)
        partial = f"{SCRATCH}/.agentrt-incoming"
        try:
            with open(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW, mode), "wb") as file:
                file.write(content)
            os.replace(partial, path)  # complete or not at all, should the scratch area be full
        except OSError:
            with suppress(OSError):
                os.unlink(partial)
            raise
        return "done"

    def _look(self, path: str) -> tuple[int, str] | None:
        """Size and digest (as ``agentrt.core.canonical.digest``); ``None`` where there is no regular file that
        can be read. Digests are remembered while the file's times say that it is the same, unless it changed so
        recently that they could not tell."""
        try:
            found = os.lstat(path)
            if not stat.S_ISREG(found.st_mode):
                return None
            key = (found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns)
            known = self._digests.get(path)
            if known is not None and known[0] == key:
                return found.st_size, known[1]
            hashed = hashlib.sha256()
            with open(os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK), "rb") as file:
                while part := file.read(1 << 20):
                    hashed.update(part)
        except OSError:
            return None
        value = hashed.hexdigest()[:32]
        if time.time_ns() - found.st_ctime_ns > RACY_NS:
            self._digests[path] = (key, value)
        return found.st_size, value


def inside(path: str) -> str:
    return os.path.join(SCRATCH, path)


def relative(path: bytes) -> str:
    """Names that are not UTF-8 keep their bytes as surrogates; the host refuses them."""
    return os.fsdecode(path)[len(SCRATCH) + 1 :]
