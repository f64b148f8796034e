"""Questions about CSV text: what is in it, and filter, group, sort, aggregate. Standard library only.

``describe_table`` and ``table_query`` give the text the tools answer. The delimiter is found (``, ; tab |``), the
first row is the header, columns are numbers (currency and thousands allowed, also ``1.234,50``), ISO dates or text.
Empty cells and ``n/a`` count as missing: they are left out of aggregates and sort last. Reading lives in
``table_reading``.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, timedelta
from fractions import Fraction
from statistics import median
from typing import Any

from agentrt.tools.packs.dates import DateProblem, lacks_year, parse_date, parse_span
from agentrt.tools.packs.numbers import exact_sum, number_text, parse_number
from agentrt.tools.packs.problem import count_of, listed
from agentrt.tools.packs.table_reading import Column, Table, TableProblem, Value, read_table
from agentrt.tools.words import words

__all__ = ["AGGREGATES", "OPERATORS", "TableProblem", "describe_table", "read_table", "table_query"]

AGGREGATES = ("count", "sum", "mean", "median", "min", "max", "distinct")
OPERATORS = ("=", "!=", ">", ">=", "<", "<=", "contains")
SAMPLE_ROWS = 2
MOST_ROWS = 200
"""Rows a query prints when no ``limit`` is given."""

MOST_DISTINCT = 30
NO_ROWS = "no rows match"
ASIDES = r"(?:\nno .+ was taken)*"
"""What may stand behind an answer, as a regular expression: which values of filters were taken for which."""

Filter = Mapping[str, str]
"""``{"column": ..., "op": ..., "value": ...}``."""


def describe_table(text: str) -> str:
    """Size, columns with their types, header and two sample rows.

    Raises:
        TableProblem: the text is no table.
    """
    table = read_table(text)
    columns = ", ".join(f"{column.name} ({column.kind})" for column in table.columns)
    head = f"{count_of(table.rows, 'row')}, {count_of(len(table.columns), 'column')}: {columns}"
    return "\n".join([head, _csv(table, range(min(SAMPLE_ROWS, table.rows)))])


def table_query(
    text: str,
    filters: Sequence[Filter] | None = None,
    group_by: str | None = None,
    aggregate: str | None = None,
    column: str | None = None,
    order: str | None = None,
    limit: int | None = None,
    today: date | None = None,
) -> str:
    """The answer to one question: ``sum of total = 1234.5``; CSV with a row per group under ``group_by``; the rows
    themselves without ``aggregate``. Filters all have to hold; ``order`` sorts groups by their aggregate and rows
    by ``column``; a value that only another column holds is taken there, one that stands in the column in another form
    or as part of one other is taken for that, and the answer says so. ``today`` lets
    filters on dates say ``today`` or name a month or a year (``July 2026``); a day without a year is one of the time
    the table spans.

    Raises:
        TableProblem: a column, operator, aggregate or value does not fit; the text says what would.
    """
    table = read_table(text)
    if limit is not None and limit < 1:
        raise TableProblem(f"limit is {limit}; expected 1 or more")
    if order not in (None, "asc", "desc"):
        raise TableProblem(f"order is {order!r}; expected asc or desc")
    if aggregate is not None and aggregate not in AGGREGATES:
        raise TableProblem(f"unknown aggregate {aggregate!r}; expected one of {listed(AGGREGATES)}")
    rows, asides = list(range(table.rows)), ""
    for one in filters or ():
        named = table.find(one["column"])
        said = str(one["value"])
        column_meant, value = _meant(table, named, one["op"], said)
        taken = repr(value) if column_meant is named else column_meant.name
        if column_meant is not named or value != said:
            asides += f"\nno {one['value']!r} in {named.name}, so {taken} was taken"
        rows = _filtered(column_meant, rows, {**one, "value": value}, today)
    return _answered(table, rows, group_by, aggregate, column, order, limit) + asides


def _answered(
    table: Table,
    rows: list[int],
    group_by: str | None,
    aggregate: str | None,
    column: str | None,
    order: str | None,
    limit: int | None,
) -> str:
    if group_by is not None:
        return _grouped(table, rows, table.find(group_by), aggregate, column, order, limit)
    if aggregate is not None:
        return _aggregated(table, rows, aggregate, column)
    return _listed_rows(table, rows, column, order, limit)


def _filtered(column: Column, rows: list[int], one: Filter, today: date | None) -> list[int]:
    op, wanted = one["op"], str(one["value"])
    if op not in OPERATORS:
        raise TableProblem(f"unknown operator {op!r}; expected one of {listed(OPERATORS)}")
    span = _span(column, wanted) if column.kind == "date" else None
    if op == "contains":
        folded = wanted.strip().casefold()
        when = span or (column.kind == "date" and _wanted(column, "=", wanted, today))
        if not when or any(folded in cell.casefold() for cell in column.cells):
            return [row for row in rows if folded in column.cells[row].casefold()]
        op = "="  # neither "July 2026" nor "14 July 2026" stands in 2026-07-14
    if not wanted.strip():
        missing = [row for row in rows if column.values[row] is None]
        if op in ("=", "!="):
            return missing if op == "=" else [row for row in rows if column.values[row] is not None]
        raise TableProblem(f"the filter on {column.name!r} has an empty value; expected what to compare with")
    value = span or _wanted(column, op, wanted, today)
    if value is None:  # text that cannot equal any number or date of the column
        return rows if op == "!=" else []
    test = _TESTS[op]
    width = len(str(value)) if column.kind == "date" and len(str(value)) <= 10 else None  # a day, a month, a year
    return [row for row in rows if _holds(column.values[row], value, test, op, width)]


def _meant(table: Table, named: Column, op: str, wanted: str) -> tuple[Column, str]:
    """A value that stands in no row of the column it is looked for in, but does in one other, is meant there: what
    people call an item may be the category. One that stands nowhere means the cell it is another form of ("the
    Haddads", Haddad) or whose words it has ("Lakeside", Lakeside Run), where there is just one.

    Raises:
        TableProblem: it stands in several others.
    """
    folded = wanted.strip().casefold()

    def holds(one: Column) -> bool:
        return any(cell.strip().casefold() == folded for cell in one.cells)

    if op != "=" or not folded or named.kind != "text" or holds(named):
        return named, wanted
    others = [one for one in table.columns if one.kind == "text" and holds(one)]
    if len(others) > 1:
        names = listed([one.name for one in others])
        raise TableProblem(f"no {wanted.strip()!r} in column {named.name!r}; did you mean one of {names}?")
    return (others[0], wanted) if others else (named, _cell_like(named, wanted) or wanted)


def _cell_like(column: Column, wanted: str) -> str | None:
    """The only cell with the same words but for their endings, else the only one that has these words and others."""
    asked = words(wanted)
    cells = {cell.strip().casefold(): cell.strip() for cell in column.cells if asked}
    split = {cell: words(cell) for cell in cells.values()}
    same = [cell for cell, its in split.items() if its == asked]
    holding = [
        cell
        for cell, its in split.items()
        if any(its[at : at + len(asked)] == asked for at in range(len(its))) and not _DENIED & set(its) - set(asked)
    ]
    for found in (same, holding):
        if found:
            return found[0] if len(found) == 1 else None
    return None


_DENIED = frozenset(("no", "non", "not", "never", "without"))
"""Words that make of a value its opposite."""


def _span(column: Column, wanted: str) -> str | None:
    """The year or month the text names; a month without a year is the last such month of the table."""
    months = {str(value)[:7] for value in column.values if value is not None}
    same = (month for month in months if parse_span(f"{wanted} {month[:4]}") == month)
    return parse_span(wanted) or max(same, default=None)


def _holds(cell: Value, value: Any, test: Callable[[Any, Any], bool], op: str, width: int | None) -> bool:
    if cell is None:
        return op == "!="
    if isinstance(cell, str):
        # A time of day does not make a row later than its day, nor a day later than its month.
        return test(cell.casefold()[:width], value)
    return test(cell, value)


_TESTS: dict[str, Callable[[Any, Any], bool]] = {
    "=": lambda a, b: a == b,
    "!=": lambda a, b: a != b,
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
}


def _wanted(column: Column, op: str, wanted: str, today: date | None) -> Value:
    """The filter's value as the column's type."""
    if column.kind == "text":
        return wanted.strip().casefold()
    value: Value
    if column.kind == "number":
        value = parse_number(wanted)
        if value is None:
            value = parse_number(wanted, comma=True)
    else:
        try:
            value = _day(column, wanted, today or date(1, 1, 1)).isoformat()
            if len(wanted.strip()) > 10 and wanted.strip()[:4].isdigit():
                value = wanted.strip().replace("T", " ")
        except DateProblem as problem:
            if op in ("=", "!="):
                return None
            raise TableProblem(f"column {column.name!r} holds dates; {problem}") from None
    if value is None and op not in ("=", "!="):
        raise TableProblem(f"column {column.name!r} holds numbers, {wanted!r} is none; expected a value such as 100")
    return value


def _day(column: Column, wanted: str, today: date) -> date:
    """A day without a year is meant among the table's own: within the time it spans, the latest; else the nearest."""
    days = [date.fromisoformat(str(value)[:10]) for value in column.values if value is not None]
    if not days or not lacks_year(wanted):
        return parse_date(wanted, today)
    first, last = min(days), max(days)
    years = range(max(1, first.year - 1), last.year + 2)
    chosen = {parse_date(wanted, date(year, 1, 1)) for year in years}
    return min(chosen, key=lambda day: (max(first - day, day - last, timedelta()), last - day))


def _aggregated(table: Table, rows: list[int], aggregate: str, column: str | None) -> str:
    if aggregate == "count" and column is None:
        return f"count = {len(rows)}"
    source = _source(table, aggregate, column)
    value = _value(source, rows, aggregate)
    if not value or (not rows and aggregate != "count"):
        return NO_ROWS
    if aggregate == "distinct":
        value += f" ({listed(_distinct(source, rows), MOST_DISTINCT)})"
    return f"{_label(aggregate, source)} = {value}"


def _grouped(
    table: Table,
    rows: list[int],
    by: Column,
    aggregate: str | None,
    column: str | None,
    order: str | None,
    limit: int | None,
) -> str:
    if aggregate is None:
        if column is not None:
            raise TableProblem(f"group_by needs an aggregate of {column!r}; expected one of {listed(AGGREGATES)}")
        aggregate = "count"
    source = None if aggregate == "count" and column is None else _source(table, aggregate, column)
    groups: dict[str, list[int]] = {}
    for row in rows:
        groups.setdefault(by.cells[row], []).append(row)
    lines: list[tuple[str, str, Any]] = []
    for key, members in groups.items():
        if source is None:
            lines.append((key, str(len(members)), len(members)))
        else:
            lines.append((key, _value(source, members, aggregate), _key(source, members, aggregate)))
    if not lines:
        return NO_ROWS
    if order is not None:
        known = sorted((one for one in lines if one[2] is not None), key=lambda one: one[2], reverse=order == "desc")
        lines = known + [one for one in lines if one[2] is None]
    label = "count" if source is None else _label(aggregate, source)
    return _written([by.name, label], [[key, value] for key, value, _ in lines], limit)


def _listed_rows(table: Table, rows: list[int], column: str | None, order: str | None, limit: int | None) -> str:
    sort_by = table.find(column) if column is not None else None
    if order is not None:
        if sort_by is None:
            raise TableProblem(f"order needs column, the column to sort by; columns are {listed(table.names)}")
        known = [row for row in rows if sort_by.values[row] is not None]
        known.sort(key=lambda row: _sortable(sort_by.values[row]), reverse=order == "desc")
        rows = known + [row for row in rows if sort_by.values[row] is None]
    if not rows:
        return NO_ROWS
    return _written(table.names, [[column.cells[row] for column in table.columns] for row in rows], limit)


def _source(table: Table, aggregate: str, column: str | None) -> Column:
    """The column to aggregate; the only number column where none was named."""
    numbers = [one for one in table.columns if one.kind == "number"]
    if column is None:
        if len(numbers) == 1 and aggregate != "distinct":
            return numbers[0]
        names = [one.name for one in numbers] if aggregate != "distinct" else table.names
        raise TableProblem(f"{aggregate} needs column, the column to use; expected one of {listed(names)}")
    source = table.find(column)
    if aggregate in ("sum", "mean", "median") and source.kind != "number":
        hint = f"number columns are {listed([one.name for one in numbers])}" if numbers else "the table has no numbers"
        bad = next((cell for cell, value in zip(source.cells, source.values, strict=True) if value is not None), "")
        raise TableProblem(f"{aggregate} needs numbers, column {source.name!r} holds {source.kind} ({bad!r}); {hint}")
    return source


def _value(column: Column, rows: Iterable[int], aggregate: str) -> str:
    key = _key(column, rows, aggregate)
    if key is None:
        return ""
    if isinstance(key, tuple):  # smallest or largest text: as it is spelled in the table
        return str(key[1])
    return key if isinstance(key, str) else number_text(key)


def _key(column: Column, rows: Iterable[int], aggregate: str) -> Any:
    """The aggregate as something that can be compared; ``None`` when there is nothing to aggregate."""
    values = [value for value in (column.values[row] for row in rows) if value is not None]
    if aggregate == "count":
        return len(values)
    if aggregate == "distinct":
        return len(_distinct(column, rows))
    if aggregate == "sum":
        return exact_sum(value for value in values if isinstance(value, Fraction))
    if not values:
        return None
    if aggregate == "mean":
        return exact_sum(value for value in values if isinstance(value, Fraction)) / len(values)
    if aggregate == "median":
        return median([value for value in values if isinstance(value, Fraction)])
    return (min if aggregate == "min" else max)(map(_sortable, values))


def _distinct(column: Column, rows: Iterable[int]) -> list[str]:
    """The different values as they are first spelled; case does not count."""
    found: dict[Value, str] = {}
    for row in rows:
        value = column.values[row]
        if value is not None:
            found.setdefault(value.casefold() if isinstance(value, str) else value, column.cells[row])
    return list(found.values())


def _sortable(value: Value) -> Any:
    return (value.casefold(), value) if isinstance(value, str) else value


def _label(aggregate: str, column: Column) -> str:
    return f"{aggregate} of {column.name}"


def _csv(table: Table, rows: Iterable[int]) -> str:
    return _written(table.names, [[column.cells[row] for column in table.columns] for row in rows], None)


def _written(header: Sequence[str], rows: list[list[str]], limit: int | None) -> str:
    shown = rows[: limit if limit is not None else MOST_ROWS]
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(shown)
    text = out.getvalue().rstrip("\n")
    if limit is None and len(rows) > MOST_ROWS:
        text += f"\n[... {count_of(len(rows) - MOST_ROWS, 'more row')}; use filters or limit]"
    return text
