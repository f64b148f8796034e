"""What a pack raises when it cannot do what was asked, and the near matches its messages offer.

Standard library only, like all plain logic of the packs. The tools turn a ``Problem`` into the ``error: ...`` text
the model reads, so every message says what was expected, what came, and what to write instead.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import get_close_matches


class Problem(ValueError):
    """A request that cannot be carried out as it was written. The text is meant for the model."""


def near(name: str, choices: Iterable[str], limit: int = 3, cutoff: float = 0.6) -> list[str]:
    """The choices that look like ``name``, nearest first; case does not count."""
    by_folded: dict[str, str] = {}
    for choice in choices:
        by_folded.setdefault(choice.casefold(), choice)
    found = get_close_matches(name.casefold(), list(by_folded), n=limit, cutoff=cutoff)
    return [by_folded[one] for one in found]


def listed(names: Sequence[str], limit: int = 12) -> str:
    """``a, b, c``; cut after ``limit`` names with the number left out."""
    shown = ", ".join(names[:limit])
    return shown if len(names) <= limit else f"{shown} and {len(names) - limit} more"


def count_of(number: int, thing: str, plural: str = "") -> str:
    """``1 line``, ``3 lines``."""
    return f"{number} {thing}" if abs(number) == 1 else f"{number} {plural or thing + 's'}"
