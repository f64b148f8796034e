"""Is the process that holds a lease still alive?

A lease outlives its holder by its time to live. When holder and candidate are on one machine, waiting is
needless: a process that is gone, or whose number was given to another one since, will not write again. The
stamp names machine boot, process-id namespace, pid and start time, so that a container with the same host name
is never mistaken for this one. Where ``/proc`` is missing only the pid itself is checked.
"""

from __future__ import annotations

import os
import socket
from functools import cache, lru_cache
from pathlib import Path


def stamp() -> str:
    """Identifies the calling process: ``place|pid|start``."""
    return _stamp(os.getpid())


@lru_cache(maxsize=1)
def _stamp(pid: int) -> str:
    return f"{_place()}|{pid}|{_start_of(pid) or ''}"


def is_dead(other: str | None) -> bool:
    """True only when the stamped process ran here and certainly runs no more."""
    place, _, rest = (other or "").partition("|")
    pid, _, start = rest.partition("|")
    if place != _place() or not pid.isdigit():
        return False
    if not _exists(int(pid)):
        return True
    now = _start_of(int(pid))
    return bool(start) and now is not None and now != start


@cache
def _place() -> str:
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text().strip()
        return f"{boot}/{os.readlink('/proc/self/ns/pid')}"
    except OSError:
        return socket.gethostname()


def _exists(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return not _is_zombie(pid)


def _is_zombie(pid: int) -> bool:
    fields = _stat(pid)
    return bool(fields) and fields[0] in ("Z", "X")


def _start_of(pid: int) -> str | None:
    fields = _stat(pid)
    return fields[19] if len(fields) > 19 else None


def _stat(pid: int) -> list[str]:
    """The fields of ``/proc/PID/stat`` after the command, which may itself hold spaces and brackets."""
    try:
        return Path(f"/proc/{pid}/stat").read_text(errors="replace").rpartition(")")[2].split()
    except OSError:
        return []
