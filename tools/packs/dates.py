"""Dates as people write them, and reckoning with them. Standard library only; ``today`` is always passed in.

Each tool has a function of its name here that gives the text the tool answers. Accepted: ``2024-03-05``,
``2024/3/5``, ``March 5, 2024``, ``Mar 5 2024``, ``5 March 2024``, ``5th of March``, ``5.3.2024`` (day first),
``03/05/2024`` only where it can mean one day, ``the fifth of October``, ``today``, ``tomorrow``, ``yesterday``, and
feasts that fall on the same date every year (``Christmas 2027``). A date without a year is the coming one; beside one
with a year, ``date_diff`` takes the nearest that is in order.
"""

from __future__ import annotations

import re
from calendar import isleap, monthrange
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from typing import Literal

from agentrt.tools.packs.problem import Problem, count_of, listed, near

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
DateUnit = Literal["days", "weeks", "months", "years"]

_FORMS = "2024-03-05, March 5, 2024, 5 March 2024, 5.3.2024 or today"
_MONTH_NUMBERS = {name[:length].lower(): number for number, name in enumerate(MONTHS, 1) for length in (3, len(name))}
_MONTH_NUMBERS["sept"] = 9
_RELATIVE = {"today": 0, "now": 0, "tomorrow": 1, "yesterday": -1}
FEASTS = {
    "new year": (1, 1), "new year's day": (1, 1), "valentine's day": (2, 14), "st patrick's day": (3, 17),
    "halloween": (10, 31), "christmas eve": (12, 24), "christmas": (12, 25), "christmas day": (12, 25),
    "boxing day": (12, 26), "new year's eve": (12, 31),
}  # fmt: skip
"""Month and day of those that do not move."""
_BELOW_TWENTY = re.findall(
    r"\w+",
    """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
    sixteenth seventeenth eighteenth nineteenth""",
)
_TWENTIES = (f"twenty-{one}" for one in _BELOW_TWENTY[:9])
ORDINALS = (*_BELOW_TWENTY, "twentieth", *_TWENTIES, "thirtieth", "thirty-first")
"""The days of a month in words, in their order."""
_ORDINAL = re.compile(rf"\b(?:{'|'.join(one.replace('-', '[- ]') for one in reversed(ORDINALS))})\b")
_FEAST = re.compile(r"([a-z' ]+?)(?:,? (?:in |of )?(\d{4}))?")
_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ]\d{1,2}:\d{2}.*)?")
_DAY_FIRST = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})?")
_SLASHES = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-](\d{4})")
_MONTH_DAY = re.compile(r"([a-z]+)\.?\s+(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)?(?:\s*,\s*|\s+)?(?:of\s+)?(\d{4})?")
_DAY_MONTH = re.compile(
    r"(?:the\s+)?(\d{1,2})(?:st|nd|rd|th|\.)?[\s-]+(?:of\s+)?([a-z]+)\.?(?:\s*,\s*|[\s-]+)?(\d{4})?"
)


class DateProblem(Problem):
    """A text that is no date, or a date that does not exist."""


def parse_date(text: str, today: date) -> date:
    """The day a person means.

    Raises:
        DateProblem: the text is no date, is ambiguous, or names a day that does not exist.
    """
    plain = " ".join(text.lower().split()).strip(" ,")
    if plain in _RELATIVE:
        return today + timedelta(days=_RELATIVE[plain])
    feast = _FEAST.fullmatch(plain.replace("\u2019", "'"))
    if feast and (named := FEASTS.get(feast[1])):
        return _maybe_yearless(text, feast[2], *named, today)
    plain = _ORDINAL.sub(lambda match: str(ORDINALS.index(match.group().replace(" ", "-")) + 1), plain)
    plain = re.sub(r"^(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+", "", plain)
    if match := _YEAR_FIRST.fullmatch(plain):
        return _day(text, int(match[1]), int(match[2]), int(match[3]))
    if match := _DAY_FIRST.fullmatch(plain):
        return _maybe_yearless(text, match[3], int(match[2]), int(match[1]), today)
    if match := _SLASHES.fullmatch(plain):
        return _slashes(text, int(match[1]), int(match[2]), int(match[3]))
    if match := _MONTH_DAY.fullmatch(plain):
        return _maybe_yearless(text, match[3], _month(text, match[1]), int(match[2]), today)
    if match := _DAY_MONTH.fullmatch(plain):
        return _maybe_yearless(text, match[3], _month(text, match[2]), int(match[1]), today)
    raise DateProblem(f"{text!r} is no date; expected one such as {_FORMS}")


def parse_span(text: str) -> str | None:
    """A whole year or month as the beginning its days share in ISO (``2026``, ``2026-07``); ``None`` for all else."""
    plain = " ".join(text.strip().lower().split())
    if re.fullmatch(r"\d{4}", plain):
        return plain
    if match := re.fullmatch(r"(\d{4})[-/](\d{1,2})", plain):
        year, month = match[1], int(match[2])
    elif (match := re.fullmatch(r"([a-z]+)\.?,? (?:of )?(\d{4})", plain)) and match[1] in _MONTH_NUMBERS:
        year, month = match[2], _MONTH_NUMBERS[match[1]]
    else:
        return None
    return f"{year}-{month:02}" if 1 <= month <= 12 else None


def lacks_year(text: str) -> bool:
    """Whether the text is a day and a month only, so that ``parse_date`` takes the coming one.

    Raises:
        DateProblem: as for ``parse_date``.
    """
    one, other = parse_date(text, date(2000, 1, 1)), parse_date(text, date(2004, 2, 2))
    return (one.month, one.day) == (other.month, other.day) and one.year != other.year


def day_text(day: date) -> str:
    """``2027-01-07 (Thursday)``."""
    return f"{day.isoformat()} ({WEEKDAYS[day.weekday()]})"


def today(now: datetime, zone: str | None = None) -> str:
    """``2026-11-23 (Monday), 06:10 UTC``. ``now`` must know its time zone.

    Raises:
        DateProblem: the time zone is not known.
    """
    name, info = ("UTC", UTC) if zone is None else find_zone(zone)
    there = now.astimezone(info)
    return f"{day_text(there.date())}, {there:%H:%M} {name}"


def date_add(text: str, amount: int, unit: str, today: date) -> str:
    """The day ``amount`` units later (earlier when negative): ``2027-01-07 (Thursday)``.

    Raises:
        DateProblem: as ``parse_date``, or the unit is not known, or the result lies outside the years 1 to 9999.
    """
    return day_text(add(parse_date(text, today), amount, unit))


def add(day: date, amount: int, unit: str) -> date:
    """The day ``amount`` units later. Months and years keep the day of the month, or take the month's last."""
    plain = unit.lower().rstrip("s") + "s"
    try:
        if plain in ("days", "weeks"):
            return day + timedelta(days=amount * (7 if plain == "weeks" else 1))
        if plain in ("months", "years"):
            month = day.year * 12 + day.month - 1 + amount * (12 if plain == "years" else 1)
            year, index = divmod(month, 12)
            if 1 <= year <= 9999:
                return date(year, index + 1, min(day.day, monthrange(year, index + 1)[1]))
            raise OverflowError
    except OverflowError:
        raise DateProblem(
            f"{amount} {plain} from {day.isoformat()} is outside the years 1 to 9999; expected a smaller amount"
        ) from None
    raise DateProblem(f"unknown unit {unit!r}; expected days, weeks, months or years")


def date_diff(start: str, end: str, today: date) -> str:
    """``45 days (6 weeks and 3 days)``; negative when the end is earlier. Where one has a year and the other has none,
    the latest such day before the end or the first after the start is meant; which it is follows if nobody would have
    thought of it: ``108 days (15 weeks and 3 days); 3 March is taken as 2026-03-03``.

    Raises:
        DateProblem: as ``parse_date``.
    """
    first, last = parse_date(start, today), parse_date(end, today)
    taken = ""
    if _names_year(end) and lacks_year(start):
        first, coming = _latest(start, last), first
        taken = "" if first == coming else f"; {start.strip()} is taken as {first.isoformat()}"
    elif lacks_year(end) and (_names_year(start) or (lacks_year(start) and last < first)):
        last, coming = parse_date(end, first), last
        taken = "" if last == coming else f"; {end.strip()} is taken as {last.isoformat()}"
    days = (last - first).days
    weeks, rest = divmod(abs(days), 7)
    if not weeks:
        return count_of(days, "day") + taken
    parts = [count_of(weeks, "week")] + ([count_of(rest, "day")] if rest else [])
    return f"{count_of(days, 'day')} ({' and '.join(parts)}){taken}"


def date_info(text: str, today: date) -> str:
    """``2024-03-05 is a Tuesday, week 10, day 65 of a leap year``; weeks are counted as ISO 8601 does.

    Raises:
        DateProblem: as ``parse_date``.
    """
    day = parse_date(text, today)
    year = "a leap year" if isleap(day.year) else "a common year"
    return (
        f"{day.isoformat()} is a {WEEKDAYS[day.weekday()]}, week {day.isocalendar().week}, "
        f"day {day.timetuple().tm_yday} of {year}"
    )


def find_zone(name: str) -> tuple[str, tzinfo]:
    """The name to show and the zone of ``Europe/Berlin``, ``Berlin``, ``UTC+2``, ``+05:30``.

    Raises:
        DateProblem: it is not known.
    """
    plain = name.strip()
    if plain.upper() in ("UTC", "GMT", "Z"):
        return "UTC", UTC
    if match := re.fullmatch(r"(?:UTC|GMT)?\s*([-+−])\s*(\d{1,2})(?::?(\d{2}))?", plain, re.IGNORECASE):
        minutes = int(match[2]) * 60 + int(match[3] or 0)
        if minutes > 14 * 60:
            raise DateProblem(f"the offset {name!r} is too large; expected -14 to +14 hours")
        sign = 1 if match[1] == "+" else -1
        shown = f"UTC{'+' if sign > 0 else '-'}{minutes // 60:02d}:{minutes % 60:02d}"
        return shown, timezone(sign * timedelta(minutes=minutes))
    return _named_zone(plain)


def _named_zone(name: str) -> tuple[str, tzinfo]:
    from zoneinfo import ZoneInfo, available_timezones

    keys = {key.casefold(): key for key in available_timezones()}
    folded = name.casefold().replace(" ", "_")
    key = keys.get(folded)
    if key is None:
        cities = sorted(one for lower, one in keys.items() if lower.rpartition("/")[2] == folded and "/" in lower)
        if not cities:
            choices = near(name.replace(" ", "_"), [*keys.values(), *(one.rpartition("/")[2] for one in keys.values())])
            hint = f"did you mean {listed(choices)}?" if choices else "expected one such as Europe/Berlin or UTC+2"
            raise DateProblem(f"unknown time zone {name!r}; {hint}")
        key = cities[0]
    return key, ZoneInfo(key)


def _month(text: str, name: str) -> int:
    number = _MONTH_NUMBERS.get(name)
    if number is None:
        choices = near(name, MONTHS)
        hint = f"did you mean {choices[0]}?" if choices else f"expected a date such as {_FORMS}"
        raise DateProblem(f"{text!r} is no date, {name!r} is no month; {hint}")
    return number


def _maybe_yearless(text: str, year: str | None, month: int, day: int, today: date) -> date:
    if year is not None:
        return _day(text, int(year), month, day)
    # The coming one; February 29 may be up to eight years away.
    for candidate in range(today.year, today.year + 9):
        if 1 <= month <= 12 and 1 <= day <= monthrange(candidate, month)[1]:
            found = date(candidate, month, day)
            if found >= today:
                return found
    return _day(text, today.year, month, day)


def _names_year(text: str) -> bool:
    return re.search(r"\d{4}", text) is not None


def _latest(text: str, last: date) -> date:
    """The latest day that a text without a year can mean, up to ``last``."""
    years = range(max(1, last.year - 8), last.year + 1)
    found = {parse_date(text, date(year, 1, 1)) for year in years}
    return max((day for day in found if day <= last), default=min(found))


def _slashes(text: str, first: int, second: int, year: int) -> date:
    if first <= 12 and second <= 12 and first != second:
        a, b = _day(text, year, first, second), _day(text, year, second, first)
        raise DateProblem(f"{text!r} can mean {_spelled(a)} or {_spelled(b)}; write {a.isoformat()} or {b.isoformat()}")
    return _day(text, year, *((second, first) if first > 12 else (first, second)))


def _spelled(day: date) -> str:
    return f"{MONTHS[day.month - 1]} {day.day}"


def _day(text: str, year: int, month: int, day: int) -> date:
    if not 1 <= year <= 9999:
        raise DateProblem(f"{text!r} is no date; expected a year from 1 to 9999")
    if not 1 <= month <= 12:
        raise DateProblem(f"{text!r} is no date, there is no month {month}; expected one such as {_FORMS}")
    last = monthrange(year, month)[1]
    if not 1 <= day <= last:
        raise DateProblem(f"{text!r} is no date, {MONTHS[month - 1]} {year} has {last} days")
    return date(year, month, day)
