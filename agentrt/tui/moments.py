"""Times as people say them; used by the command line and the screens."""

from __future__ import annotations

import time
from datetime import datetime

_LENGTHS = ((86_400, "day"), (3600, "hour"), (60, "minute"), (1, "second"))


def moment(seconds: float) -> str:
    """A time and how far off it is: ``2026-05-01 12:00 (in 3 days)``."""
    return f"{datetime.fromtimestamp(seconds):%Y-%m-%d %H:%M} ({distance(seconds - time.time())})"


def distance(seconds: float) -> str:
    """``in 3 days``, ``2 hours ago``; whole units, the largest of which there are two."""
    size, name = next(((s, n) for s, n in _LENGTHS if abs(seconds) >= 2 * s), _LENGTHS[-1])
    number = round(abs(seconds) / size)
    words = f"{number} {name}{'' if number == 1 else 's'}"
    return f"in {words}" if seconds > 0 else f"{words} ago"
