"""What a rule may say beside the call itself: the time of day, what was spent, how often it applied.

Policy looks at no clock and keeps no count: the query says what time it is, what the run has spent, and how often each
rule that counts has applied. ``spend.max`` and ``uses.max`` are limits: a rule that permits holds within them, a rule
that restricts holds beyond.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from agentrt.core.policy import PolicyQuery, Span

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
SPANS: tuple[Span, ...] = ("run", "session", "day")
_CLOCK = re.compile(r"([01]\d|2[0-4]):([0-5]\d)")


@dataclass(frozen=True, slots=True)
class When:
    """Minutes of the day, from and to; a span over midnight belongs to the day it begins on."""

    start: int = 0
    end: int = 24 * 60
    days: frozenset[int] = frozenset(range(7))
    zone: str = ""

    def holds(self, now: float | None) -> bool | None:
        """``None``: nobody said what time it is."""
        if now is None:
            return None
        day, minute = _local(int(now // 60), self.zone)
        if self.start < self.end:
            return day in self.days and self.start <= minute < self.end
        late = minute >= self.start
        return (late or minute < self.end) and (day if late else (day - 1) % 7) in self.days


@dataclass(frozen=True, slots=True)
class Conditions:
    """``spend`` in US dollars; ``uses`` is how many, counted over ``per``."""

    when: When | None = None
    spend: float | None = None
    uses: int | None = None
    per: Span = "run"

    @property
    def narrow(self) -> bool:
        """Whether it holds not always."""
        return self != ALWAYS

    def hold(self, query: PolicyQuery, rule: str, permits: bool) -> bool:
        """Whether the rule applies now. Without a time a rule that restricts does, and one that permits does not."""
        return self.hold_but_for_uses(query, permits) and (
            self.uses is None or (query.uses.get(rule, 0) < self.uses) == permits
        )

    def hold_but_for_uses(self, query: PolicyQuery, permits: bool) -> bool:
        if self.when is not None:
            timely = self.when.holds(query.now)
            if timely is False or (timely is None and permits):
                return False
        return self.spend is None or (query.spent + query.price <= self.spend + 1e-9) == permits


ALWAYS = Conditions()


def read_conditions(table: Mapping[str, Any]) -> Conditions:
    """From the keys ``when``, ``spend`` and ``uses`` of a rule.

    Raises:
        ValueError: with the key and what was expected.
    """
    if not table.keys() & {"when", "spend", "uses"}:
        return ALWAYS
    uses, per = _uses(table["uses"]) if "uses" in table else (None, "run")
    return Conditions(
        _when(table["when"]) if "when" in table else None,
        _spend(table["spend"]) if "spend" in table else None,
        uses,
        per,
    )


def _when(value: Any) -> When:
    if (
        not isinstance(value, Mapping)
        or not value.keys() & {"hours", "days"}
        or value.keys() - {"hours", "days", "zone"}
    ):
        raise ValueError(f"when: expected a table with hours, days or both, and perhaps a zone, got {value!r}")
    start, end = _hours(value["hours"]) if "hours" in value else (0, 24 * 60)
    days = _days(value["days"]) if "days" in value else frozenset(range(7))
    zone = value.get("zone", "")
    if not isinstance(zone, str) or (zone and _zone(zone) is None):
        raise ValueError(f"when: zone: expected a name such as 'Europe/Berlin' or 'UTC', got {zone!r}")
    return When(start, end, days, zone)


def _hours(value: Any) -> tuple[int, int]:
    ends = [_CLOCK.fullmatch(part.strip()) for part in str(value).split("-")]
    minutes = [int(end[1]) * 60 + int(end[2]) for end in ends if end is not None]
    if len(ends) != 2 or len(minutes) != 2 or max(minutes) > 24 * 60 or minutes[0] == minutes[1]:
        raise ValueError(f"when: hours: expected a span such as '09:00-18:00', got {value!r}")
    return minutes[0], minutes[1]


def _days(value: Any) -> frozenset[int]:
    found: set[int] = set()
    for span in str(value).lower().split(","):
        first, _, last = (part.strip() for part in span.partition("-"))
        if first not in DAYS or (last or first) not in DAYS:
            raise ValueError(f"when: days: expected days such as 'mon-fri' or 'sat,sun', got {value!r}")
        begin, end = DAYS.index(first), DAYS.index(last or first)
        found.update((begin + step) % 7 for step in range((end - begin) % 7 + 1))
    return frozenset(found)


def _spend(value: Any) -> float:
    most = value.get("max") if isinstance(value, Mapping) and value.keys() == {"max"} else None
    if not isinstance(most, int | float) or isinstance(most, bool) or not most >= 0:
        raise ValueError(f"spend: expected a table such as {{ max = 0.50 }}, in US dollars, got {value!r}")
    return float(most)


def _uses(value: Any) -> tuple[int | None, Span]:
    known = isinstance(value, Mapping) and "max" in value and not value.keys() - {"max", "per"}
    most = value["max"] if known else None
    if not isinstance(most, int) or isinstance(most, bool) or most < 0:
        raise ValueError(f"uses: expected a table such as {{ max = 3, per = 'run' }}, got {value!r}")
    per = next((span for span in SPANS if span == value.get("per", "run")), None)
    if per is None:
        raise ValueError(f"uses: per: expected one of {', '.join(SPANS)}, got {value['per']!r}")
    return most, per


@lru_cache(maxsize=64)
def _zone(name: str) -> tzinfo | None:
    try:
        return ZoneInfo(name)
    except (ValueError, OSError, LookupError):
        return None


@lru_cache(maxsize=256)
def _local(minutes: int, zone: str) -> tuple[int, int]:
    """Day of the week and minute of the day; without a zone, that of this machine."""
    there = datetime.fromtimestamp(minutes * 60, _zone(zone) if zone else None)
    return there.weekday(), there.hour * 60 + there.minute
