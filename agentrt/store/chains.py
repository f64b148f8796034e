"""Contents that lead to one another: a transcript's link is JSON that names its ``parent``, so that a long conversation
is a long chain. Stores follow one in a single question; this is how they find the next link."""

from __future__ import annotations

import re

PARENT = '"parent":"([0-9a-f]{32})"'
"""A regular expression, read alike by Python and PostgreSQL."""
_PARENT = re.compile(PARENT)


def parent_in(content: str) -> str:
    """The digest of the content that this one leads to; empty when it leads to none."""
    found = _PARENT.search(content)
    return found[1] if found else ""
