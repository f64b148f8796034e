"""Which contents a journal's events name, directly or through other contents.

Bodies name contents by digest, and contents (transcripts, checkpoints) name further ones. What looks like a digest
counts as one: a text that happens to hold such a word keeps a content alive a little longer, and no kind of
reference is ever overlooked. Used by export and by vacuum.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from sqlalchemy import select
from sqlalchemy.engine import Connection

from agentrt.store.schema import blobs

_DIGEST = re.compile(r"(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])")
_BATCH = 500


def named_in(text: str) -> set[str]:
    return set(_DIGEST.findall(text))


def reachable(connection: Connection, roots: Iterable[str]) -> Iterator[tuple[str, bytes | None, float | None, str]]:
    """Every content that ``roots`` name or lead to and that is there, as digest, content, time and reason of its
    erasure; each once, what names others before those."""
    seen, waiting = set(), sorted(set(roots))
    while waiting:
        batch, waiting = waiting[:_BATCH], waiting[_BATCH:]
        seen.update(batch)
        found: set[str] = set()
        rows = connection.execute(select(blobs).where(blobs.c.digest.in_(batch)).order_by(blobs.c.digest)).all()
        for row in rows:
            content = None if row.content is None else bytes(row.content)
            yield row.digest, content, row.erased, row.erased_reason or ""
            if content is not None:
                found |= named_in(content.decode("utf-8", "replace"))
        waiting = sorted({*waiting, *found} - seen)
