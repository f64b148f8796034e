"""The pure functions of the tools as the little world calls them: those of `agentrt.tools.packs`."""

from __future__ import annotations

from agentrt.tools.packs.arithmetic import calculator
from agentrt.tools.packs.dates import date_add, date_diff, date_info, parse_date, today
from agentrt.tools.packs.tables import describe_table, table_query
from agentrt.tools.packs.text import (
    count_occurrences,
    replaced,
    search_files,
    slice_lines,
    text_stats,
    told_replaced,
    with_line,
)
from agentrt.tools.packs.units import convert_units as convert

__all__ = [
    "calculator", "convert", "count_occurrences", "date_add", "date_diff", "date_info", "describe_table", "parse_date",
    "replaced", "search_files", "slice_lines", "table_query", "text_stats", "today", "told_replaced",
    "with_line",
]  # fmt: skip
