"""From CSV text to typed columns. Standard library only; used by ``tables``."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Literal

from agentrt.tools.packs.numbers import parse_number
from agentrt.tools.packs.problem import Problem, listed, near

Kind = Literal["text", "number", "date"]
Value = Fraction | str | None
"""A cell: a number, a text or ISO date, or missing."""

_DELIMITERS = (",", ";", "\t", "|")
_MISSING = frozenset({"", "n/a", "na", "nan", "null", "none", "-", "–"})
_DATE = re.compile(r"(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ](\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d+)?Z?)?")
MOST_CELLS = 5_000_000


class TableProblem(Problem):
    """A text that is no table, or a question its columns cannot answer."""


@dataclass(frozen=True, slots=True)
class Column:
    """``cells`` as written, ``values`` as typed; both in row order."""

    name: str
    kind: Kind
    cells: list[str]
    values: list[Value]


@dataclass(frozen=True, slots=True)
class Table:
    columns: list[Column]
    rows: int

    @property
    def names(self) -> list[str]:
        return [column.name for column in self.columns]

    def find(self, name: str) -> Column:
        """The column of that name; case, outer spaces and underscores do not count.

        Raises:
            TableProblem: there is none; the text offers near matches.
        """
        for fold in (str.strip, _folded):
            for column in self.columns:
                if fold(column.name) == fold(name):
                    return column
        choices = near(name, self.names)
        hint = f"did you mean {' or '.join(map(repr, choices))}? " if choices else ""
        raise TableProblem(f"no column {name!r}; {hint}columns are {listed(self.names, 30)}")


def read_table(text: str) -> Table:
    """The table a CSV text holds.

    Raises:
        TableProblem: it is empty, broken, or too large (five million cells).
    """
    text = text.lstrip("\ufeff")
    if "\0" in text:
        raise TableProblem("the text holds NUL bytes; expected a CSV file with a header row")
    delimiter = _delimiter(text)
    try:
        lines = csv.reader(io.StringIO(text), delimiter=delimiter, skipinitialspace=True)
        rows = [row for row in lines if any(cell.strip() for cell in row)]
    except csv.Error as error:
        raise TableProblem(f"the text is no CSV ({error}); expected a header row and one line a row") from None
    if not rows:
        raise TableProblem("the table is empty; expected a header row and one line a row")
    if len(rows) * len(rows[0]) > MOST_CELLS:
        raise TableProblem(f"the table has more than {MOST_CELLS} cells; use Python code for tables of that size")
    names = _names(rows[0])
    body = [_fitted(row, len(names), at) for at, row in enumerate(rows[1:], 1)]
    columns = [_column(name, [row[at].strip() for row in body]) for at, name in enumerate(names)]
    return Table(columns, len(body))


def _folded(name: str) -> str:
    return name.strip().casefold().replace("_", " ")


def _delimiter(text: str) -> str:
    """The candidate that splits the first lines into the same number of cells, and into the most."""
    lines = [line for line in text.splitlines()[:30] if line.strip()]
    best, best_rank = ",", (0, 0)
    for candidate in _DELIMITERS:
        try:
            counts = [len(row) for row in csv.reader(lines, delimiter=candidate) if row]
        except csv.Error:
            continue
        if not counts or counts[0] < 2:
            continue
        same = sum(count == counts[0] for count in counts)
        rank = (same * 100 // len(counts), counts[0])
        if rank > best_rank:
            best, best_rank = candidate, rank
    return best


def _names(header: list[str]) -> list[str]:
    names: list[str] = []
    seen: set[str] = set()
    for at, cell in enumerate(header, 1):
        name = base = cell.strip() or f"column {at}"
        number = 2
        while name in seen:
            name, number = f"{base} ({number})", number + 1
        seen.add(name)
        names.append(name)
    return names


def _fitted(row: list[str], width: int, number: int) -> list[str]:
    extra = [cell for cell in row[width:] if cell.strip()]
    if extra:
        # Guessing here would put values under the wrong names, for example after an unquoted "1,234".
        raise TableProblem(
            f"row {number} has {len(row)} cells, the header has {width}; quote cells that hold the delimiter"
        )
    return row[:width] + [""] * (width - len(row))


def _column(name: str, cells: list[str]) -> Column:
    missing = [not cell or cell.casefold() in _MISSING for cell in cells]
    if not all(missing):
        readers: tuple[tuple[Kind, Callable[[str], Value]], ...] = (
            ("number", parse_number),
            ("number", lambda cell: parse_number(cell, comma=True)),
            ("date", _iso),
        )
        for kind, read in readers:
            values = _typed(cells, missing, read)
            if values is not None:
                return Column(name, kind, cells, values)
    return Column(name, "text", cells, [None if gone else cell for cell, gone in zip(cells, missing, strict=True)])


def _typed(cells: list[str], missing: list[bool], read: Callable[[str], Value]) -> list[Value] | None:
    """The values, ``None`` as soon as one cell cannot be read that way."""
    values: list[Value] = []
    for cell, gone in zip(cells, missing, strict=True):
        value = None if gone else read(cell)
        if value is None and not gone:
            return None
        values.append(value)
    return values


def _iso(cell: str) -> str | None:
    """The date or time in one sortable spelling, else ``None``."""
    match = _DATE.fullmatch(cell)
    if match is None:
        return None
    try:
        day = date(int(match[1]), int(match[2]), int(match[3])).isoformat()
    except ValueError:
        return None
    return f"{day} {match[4].zfill(5)}" if match[4] else day
