"""Brings home what code changed in the scratch area. Used by ``docker.py``. Everything that comes from inside is taken
for hostile: only regular files with plain relative paths, in bounded number and size, and none that would lead out of
the workspace or decide something on the host.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from agentrt.core.errors import SandboxError
from agentrt.core.sandbox import FileChange
from agentrt.sandboxes.container import MAX_SCRATCH_ENTRIES
from agentrt.sandboxes.view import WorkspaceView
from agentrt.sandboxes.wire import Reply

MAX_CHANGES = 1_000
MAX_CHANGE_BYTES = 16 * 2**20
MAX_CHANGES_BYTES = 64 * 2**20
FILES_A_REQUEST = 8

Ask = Callable[[dict[str, Any]], Awaitable[Reply]]
Skipped = tuple[tuple[str, str], ...]
Wanted = tuple[str, int, str | None]
"""Path, size, digest of what it was made from."""


async def collect(view: WorkspaceView, ask: Ask) -> tuple[tuple[FileChange, ...], Skipped]:
    """The changes, and the paths that were left out, each with the reason.

    Raises:
        SandboxError: there are too many, or too much in them.
    """
    found = (await ask({"op": "scan", "limit": MAX_SCRATCH_ENTRIES})).header
    files = [(str(path), int(size), str(digest)) for path, size, digest in found["files"]]
    others = [str(path) for path in found["others"]]
    skipped = [(path, "a link or a special file") for path in others if not view.is_link(path)]
    wanted: list[Wanted] = []
    for path, size, base in await asyncio.to_thread(view.compare, files):
        reason = view.refusal(path) or _too_large(size)
        if reason is None:
            wanted.append((path, size, base))
        else:
            skipped.append((path, reason))
    gone = await asyncio.to_thread(view.deleted, {path for path, _, _ in files} | set(others))
    refused = {change.path: view.refusal(change.path) for change in gone}
    skipped += [(path, reason) for path, reason in refused.items() if reason is not None]
    gone = [change for change in gone if refused[change.path] is None]
    _check_amount(len(wanted) + len(gone), sum(size for _, size, _ in wanted))
    changes = sorted([*gone, *await _fetch(ask, wanted)], key=lambda change: change.path)
    return tuple(changes), tuple(sorted((_printable(path), reason) for path, reason in skipped))


async def _fetch(ask: Ask, wanted: list[Wanted]) -> list[FileChange]:
    changes: list[FileChange] = []
    for start in range(0, len(wanted), FILES_A_REQUEST):
        part = wanted[start : start + FILES_A_REQUEST]
        reply = await ask({"op": "get", "paths": [path for path, _, _ in part], "limit": MAX_CHANGE_BYTES})
        offset = 0
        for (path, _, base), size in zip(part, reply.header["sizes"], strict=True):
            content, offset = reply.blob[offset : offset + int(size)], offset + int(size)
            changes.append(FileChange(path, "added" if base is None else "modified", content, base))
    return changes


def _too_large(size: int) -> str | None:
    return f"{size:,} bytes, more than {MAX_CHANGE_BYTES:,}" if size > MAX_CHANGE_BYTES else None


def _check_amount(count: int, total: int) -> None:
    if count > MAX_CHANGES or total > MAX_CHANGES_BYTES:
        raise SandboxError(
            f"{count} changed files with {total:,} bytes, at most {MAX_CHANGES} and {MAX_CHANGES_BYTES:,} can be "
            "taken over; delete what is not needed from /scratch, or put it in /tmp"
        )


def _printable(path: str) -> str:
    return path.encode("utf-8", "backslashreplace").decode()
