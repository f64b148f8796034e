"""Bytes of files: as texts, and read, written and marked through an open descriptor. Used by ``workspace``."""

from __future__ import annotations

import codecs
import errno
import os
import secrets
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

_MARK = "user.agentrt.effect"
TEMPORARY = ".agentrt-"
"""How the names of half-written files begin; no listing shows them."""


@dataclass(frozen=True, slots=True)
class TextFile:
    """A text and how it is encoded on disk, so that it can be written back the same way."""

    text: str
    encoding: str

    def encoded(self, text: str) -> bytes:
        """Bytes for another text in the same encoding, or in UTF-8 when that cannot hold it."""
        try:
            return text.encode(self.encoding)
        except UnicodeEncodeError:
            return text.encode("utf-8")


def decoded(data: bytes) -> TextFile | None:
    """The text of some bytes, ``None`` when they are binary."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        with suppress(UnicodeDecodeError):
            return TextFile(data.decode("utf-16"), "utf-16")
    if b"\0" in data[:8192]:
        return None
    encoding = "utf-8-sig" if data.startswith(codecs.BOM_UTF8) else "utf-8"
    try:
        return TextFile(data.decode(encoding), encoding)
    except UnicodeDecodeError:
        sample = data[:8192]
        odd = sum(byte < 32 and byte not in b"\t\n\r\f\x1b" for byte in sample)
        return None if odd > len(sample) // 50 else TextFile(data.decode("latin-1"), "latin-1")


def read_all(fd: int, most: int) -> bytes:
    """Up to ``most`` bytes."""
    chunks: list[bytes] = []
    left = most
    while left > 0 and (chunk := os.read(fd, min(left, 2**20))):
        chunks.append(chunk)
        left -= len(chunk)
    return b"".join(chunks)


def replace_file(
    folder: int, name: str, data: bytes, mode: int | None, mark: str, last_check: Callable[[], None]
) -> None:
    """Put ``data`` in the place of a file, or where there was none: written beside it, synced, renamed. ``mode``
    is kept; ``last_check`` is called just before the rename and may raise.

    Raises:
        OSError: the folder cannot be written or is full; nothing has changed then.
    """
    temporary = f"{TEMPORARY}{secrets.token_hex(8)}.tmp"
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
    fd = os.open(temporary, flags, 0o666, dir_fd=folder)
    try:
        try:
            write_all(fd, data)
            if mode is not None:
                os.fchmod(fd, mode & 0o777)
            set_mark(fd, mark)
            os.fsync(fd)
        finally:
            os.close(fd)
        last_check()
        os.replace(temporary, name, src_dir_fd=folder, dst_dir_fd=folder)
    except BaseException:
        with suppress(FileNotFoundError):
            os.unlink(temporary, dir_fd=folder)
        raise
    os.fsync(folder)


def write_all(fd: int, data: bytes) -> None:
    """All of the bytes; a system call may take only some."""
    view = memoryview(data)
    while view:
        view = view[os.write(fd, view) :]


def set_mark(fd: int, mark: str) -> None:
    """Store a mark with an open file, where the file system can."""
    if mark and hasattr(os, "setxattr"):
        try:
            os.setxattr(fd, _MARK, mark.encode())
        except OSError as error:
            if error.errno not in (errno.ENOTSUP, errno.EPERM, errno.ENOSPC, errno.EDQUOT):
                raise


def has_mark(fd: int, mark: str) -> bool:
    """Whether an open file carries the mark."""
    if not mark or not hasattr(os, "getxattr"):
        return False
    try:
        return os.getxattr(fd, _MARK) == mark.encode()
    except OSError:
        return False
