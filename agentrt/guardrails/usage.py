"""Usage patterns: many tasks alike from one user in a short time look like a program, not a person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class UsageLimit:
    """More than ``most`` tasks in ``window_s`` seconds that are at least ``alike`` (0 to 1, the share of three-letter
    pieces in common) count as unusual; ``action`` says what follows."""

    most: int = 20
    window_s: float = 300.0
    alike: float = 0.6
    action: Literal["note", "refuse"] = "note"

    def unusual(self, goal: str, now: float, earlier: Sequence[tuple[float, str]]) -> str | None:
        """What is unusual about asking ``goal`` now, after these (time, goal) of the same user."""
        pieces = _pieces(goal)
        close = [other for at, other in earlier if now - at <= self.window_s]
        similar = sum(_alike(pieces, _pieces(other)) >= self.alike for other in close)
        if similar < self.most:
            return None
        return f"{similar + 1} tasks alike within {self.window_s:g} s"


def _pieces(text: str) -> frozenset[str]:
    plain = " ".join(text.casefold().split())
    return frozenset(plain[i : i + 3] for i in range(max(1, len(plain) - 2)))


def _alike(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / (len(one | other) or 1)
