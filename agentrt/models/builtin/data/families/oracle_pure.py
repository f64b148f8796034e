"""The pure functions behind the tools: arithmetic, units, dates, text, tables.

Stand-ins in the documented formats; each gives way to the function of `agentrt.tools.packs` of the same purpose.
"""

from __future__ import annotations

import calendar
import csv
import datetime
import io
import re
import zoneinfo
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from agentrt.tools.packs.arithmetic import calculator as calculator


def number_text(value: float) -> str:
    if float(value).is_integer() and abs(value) < 1e15:
        return str(int(value))
    text = f"{value:.10g}"
    if "e" in text:
        text = f"{value:.12f}".rstrip("0")
    return text


_FACTORS: dict[str, tuple[str, float]] = {}


def _register(kind: str, factor: float, names: str) -> None:
    for name in names.split("|"):
        _FACTORS[name] = (kind, factor)


for _k, _f, _n in [
    ("length", 1, "m|meters|metres|meter"), ("length", 1000, "km|kilometers|kilometres|kilometer"),
    ("length", 0.01, "cm|centimeters"), ("length", 0.001, "mm|millimeters"), ("length", 1609.344, "miles|mi|mile"),
    ("length", 0.3048, "feet|ft|foot"), ("length", 0.0254, "inches|in|inch"), ("length", 0.9144, "yards|yd|yard"),
    ("length", 1852, "nautical miles|nautical mile"), ("mass", 1, "kg|kilograms|kilos|kilogram"),
    ("mass", 0.001, "g|grams"), ("mass", 0.45359237, "pounds|lbs|lb|pound"), ("mass", 0.028349523125, "ounces|oz|ounce"),
    ("mass", 1e-6, "mg|milligrams"), ("mass", 6.35029318, "stone"), ("mass", 1000, "tonnes|tonne"),
    ("volume", 1, "liters|litres|l|liter"), ("volume", 0.001, "ml|milliliters"), ("volume", 3.785411784, "gallons|gallon"),
    ("volume", 0.2365882365, "cups|cup"), ("volume", 0.473176473, "pints|pint"), ("volume", 0.01478676478125, "tablespoons|tablespoon"),
    ("volume", 0.00492892159375, "teaspoons|teaspoon"), ("volume", 0.0295735295625, "fluid ounces"),
    ("volume", 0.946352946, "quarts"), ("volume", 1000, "cubic meters"), ("speed", 1 / 3.6, "km/h|kph"),
    ("speed", 0.44704, "mph|miles per hour"), ("speed", 1, "m/s|meters per second"), ("speed", 1852 / 3600, "knots|knot"),
    ("time", 60, "minutes|min|minute"), ("time", 3600, "hours|h|hour"), ("time", 1, "seconds|s"), ("time", 86400, "days|day"),
    ("time", 604800, "weeks|week"), ("time", 0.001, "milliseconds|ms"), ("area", 1, "square meters|m2|m²|sqm"),
    ("area", 0.09290304, "square feet|sq ft"), ("area", 4046.8564224, "acres|acre"), ("area", 10000, "hectares|ha|hectare"),
    ("area", 1e6, "square kilometers|km2"), ("area", 2589988.110336, "square miles"), ("data", 1e6, "MB|megabytes|megabyte"),
    ("data", 1e9, "GB|gigabytes|gigabyte"), ("data", 1e3, "KB|kilobytes"), ("data", 1e12, "TB|terabytes|terabyte"),
    ("data", 1, "bytes"), ("data", 2**20, "MiB"), ("data", 2**30, "GiB"), ("energy", 1000, "kJ|kilojoules"),
    ("energy", 4184, "kcal|kilocalories"), ("energy", 3.6e6, "kWh"), ("energy", 1, "joules"), ("pressure", 1e5, "bar"),
    ("pressure", 6894.757293168, "psi"), ("pressure", 1000, "kPa"), ("pressure", 101325, "atm"),
]:  # fmt: skip
    _register(_k, _f, _n)


def convert(value: float, from_unit: str, to_unit: str) -> str:
    """`40 lb = 18.143695 kg`."""
    scales = [unit.lower().replace("°", "").replace("degrees ", "")[:1].upper() for unit in (from_unit, to_unit)]
    known = {"celsius", "c", "fahrenheit", "f", "kelvin", "k"}
    if all(unit.lower().replace("°", "").replace("degrees ", "") in known for unit in (from_unit, to_unit)):
        kelvin = {"C": value + 273.15, "F": (value - 32) * 5 / 9 + 273.15, "K": value}[scales[0]]
        result = {"C": kelvin - 273.15, "F": (kelvin - 273.15) * 9 / 5 + 32, "K": kelvin}[scales[1]]
        return f"{number_text(value)} {from_unit} = {number_text(round(result, 8))} {to_unit}"
    for unit in (from_unit, to_unit):
        if unit not in _FACTORS:
            raise ValueError(f"unknown unit {unit!r}; use a unit such as kg, lb, km, miles, liters or celsius")
    (kind, factor), (other, divisor) = _FACTORS[from_unit], _FACTORS[to_unit]
    if kind != other:
        raise ValueError(f"{from_unit} is a {kind} and {to_unit} is a {other}; convert between units of one kind")
    return f"{number_text(value)} {from_unit} = {number_text(value * factor / divisor)} {to_unit}"


def _weekday(day: datetime.date) -> str:
    return calendar.day_name[day.weekday()]


def parse_date(text: str, today: datetime.date) -> datetime.date:
    """One of the accepted ways to write a date."""
    plain = text.strip().lower()
    relative = {"today": 0, "tomorrow": 1, "yesterday": -1}
    if plain in relative:
        return today + datetime.timedelta(days=relative[plain])
    for pattern in ("%Y-%m-%d", "%Y/%m/%d", "%d.%m.%Y", "%B %d, %Y", "%b %d, %Y", "%B %d %Y", "%b %d %Y", "%d %B %Y", "%d %b %Y"):
        try:
            return datetime.datetime.strptime(text, pattern).date()
        except ValueError:
            continue
    if match := re.fullmatch(r"(\d\d?)/(\d\d?)/(\d{4})", text):
        a, b, year = map(int, match.groups())
        if a > 12 or b > 12:
            return datetime.date(year, min(a, b), max(a, b))
    for pattern in ("%B %d", "%b %d", "%d %B", "%d %b"):
        try:
            found = datetime.datetime.strptime(f"2024 {text}", f"%Y {pattern}").date().replace(year=today.year)
        except ValueError:
            continue
        return found if found >= today else found.replace(year=today.year + 1)
    raise ValueError(f"{text!r} is not a date; write it as 2024-03-05 or March 5, 2024")


def today(now: datetime.datetime, timezone: str | None = None) -> str:
    """`2026-11-23 (Monday), 06:10 UTC`."""
    zone = zoneinfo.ZoneInfo(timezone or "UTC")
    local = now.astimezone(zone)
    return f"{local.date().isoformat()} ({_weekday(local.date())}), {local:%H:%M} {timezone or 'UTC'}"


def date_add(text: str, amount: int, unit: str, today: datetime.date) -> str:
    """`2027-01-07 (Thursday)`."""
    day = parse_date(text, today)
    if unit in ("days", "weeks"):
        day += datetime.timedelta(days=amount * (7 if unit == "weeks" else 1))
    else:
        months = day.year * 12 + day.month - 1 + amount * (12 if unit == "years" else 1)
        year, month = divmod(months, 12)
        day = datetime.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
    return f"{day.isoformat()} ({_weekday(day)})"


def date_diff(start: str, end: str, today: datetime.date) -> str:
    """`45 days (6 weeks and 3 days)`."""
    days = (parse_date(end, today) - parse_date(start, today)).days
    weeks, rest = divmod(abs(days), 7)
    plain = f"{days} {'day' if abs(days) == 1 else 'days'}"
    return f"{plain} ({weeks} {'week' if weeks == 1 else 'weeks'} and {rest} {'day' if rest == 1 else 'days'})"


def date_info(text: str, today: datetime.date) -> str:
    """`2024-03-05 is a Tuesday, week 10, day 65 of a leap year`."""
    day = parse_date(text, today)
    kind = "a leap year" if calendar.isleap(day.year) else "the year"
    return f"{day.isoformat()} is a {_weekday(day)}, week {day.isocalendar().week}, day {day:%j} of {kind}".replace(" day 0", " day ")


def text_stats(text: str) -> str:
    """`12 lines, 80 words, 412 characters, 9 sentences, ...`."""
    words = re.findall(r"[\w'-]+", text)
    counts = Counter(word.lower() for word in words)
    sentences = len([part for part in re.split(r"[.!?]+(?:\s|$)", text) if part.strip()])

    def many(count: int, noun: str) -> str:
        return f"{count} {noun}{'' if count == 1 else 's'}"

    common, times = counts.most_common(1)[0] if counts else ("", 0)
    longest = max(words, key=len, default="")
    return (
        f"{many(len(text.splitlines()), 'line')}, {many(len(words), 'word')}, {many(len(text), 'character')}, "
        f"{many(sentences, 'sentence')}, longest word: {longest}, most common word: {common} ({times})"
    )


def count_occurrences(find: str, text: str) -> str:
    return str(text.lower().count(find.lower()))


def _number(text: str) -> float | None:
    plain = re.sub(r"^[$€£]|[$€£%]$", "", text.strip()).strip().replace(",", "")
    try:
        return float(plain)
    except ValueError:
        return None


def _rows(text: str) -> tuple[list[str], list[list[str]]]:
    first = text.splitlines()[0]
    delimiter = max(",;\t|", key=first.count)
    rows = list(csv.reader(io.StringIO(text), delimiter=delimiter))
    return rows[0], [row for row in rows[1:] if row]


def _kind(values: Sequence[str]) -> str:
    if all(_number(value) is not None for value in values):
        return "number"
    if all(re.fullmatch(r"\d{4}-\d\d-\d\d", value) for value in values):
        return "date"
    return "text"


def describe_table(text: str) -> str:
    header, rows = _rows(text)
    kinds = [f"{name} ({_kind([row[at] for row in rows])})" for at, name in enumerate(header)]
    sample = [",".join(header), *(",".join(row) for row in rows[:2])]
    return f"{len(rows)} rows, {len(header)} columns: {', '.join(kinds)}\n" + "\n".join(sample)


def _index(header: Sequence[str], name: str) -> int:
    for at, column in enumerate(header):
        if column.lower() == name.lower():
            return at
    raise ValueError(f"there is no column {name!r}; the columns are {', '.join(header)}")


def _key(value: str) -> tuple[int, Any]:
    number = _number(value)
    return (0, number) if number is not None else (1, value.lower())


def _holds(value: str, op: str, wanted: str) -> bool:
    if op == "contains":
        return wanted.lower() in value.lower()
    a, b = _key(value), _key(wanted)
    return {"=": a == b, "!=": a != b, ">": a > b, ">=": a >= b, "<": a < b, "<=": a <= b}[op]


def _aggregate(name: str, values: Sequence[str]) -> str:
    if name == "count":
        return str(len(values))
    if name == "distinct":
        return ", ".join(dict.fromkeys(values))
    if name in ("min", "max"):
        return (min if name == "min" else max)(values, key=_key)
    numbers = [number for value in values if (number := _number(value)) is not None]
    if name == "sum":
        return number_text(round(sum(numbers), 6))
    if name == "mean":
        return number_text(sum(numbers) / len(numbers))
    numbers.sort()
    middle = len(numbers) // 2
    return number_text(numbers[middle] if len(numbers) % 2 else (numbers[middle - 1] + numbers[middle]) / 2)


def table_query(
    text: str,
    filters: Sequence[Mapping[str, str]] = (),
    group_by: str | None = None,
    aggregate: str | None = None,
    column: str | None = None,
    order: str | None = None,
    limit: int | None = None,
) -> str:
    """The formats of the documentation."""
    header, rows = _rows(text)
    for item in filters:
        at = _index(header, item["column"])
        rows = [row for row in rows if _holds(row[at], item["op"], item["value"])]
    label = aggregate if aggregate == "count" and not column else f"{aggregate} of {column}"
    place = _index(header, column) if column else 0
    if aggregate and group_by:
        at = _index(header, group_by)
        groups: dict[str, list[str]] = {}
        for row in rows:
            groups.setdefault(row[at], []).append(row[place])
        result = [(name, _aggregate(aggregate, values)) for name, values in groups.items()]
        if order:
            result.sort(key=lambda pair: _key(pair[1]), reverse=order == "desc")
        return "\n".join([f"{header[at]},{label}", *(f"{a},{b}" for a, b in result[: limit or None])])
    if aggregate:
        if not rows and aggregate != "count":
            raise ValueError("no rows match the filters")
        return f"{label} = {_aggregate(aggregate, [row[place] for row in rows])}"
    if order:
        rows = sorted(rows, key=lambda row: _key(row[place]), reverse=order == "desc")
    if not rows:
        return "0 rows match"
    return "\n".join([",".join(header), *(",".join(row) for row in rows[: limit or None])])
