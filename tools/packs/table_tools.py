"""Questions about CSV files of the workspace as tools."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from agentrt.core.protocols import Tool
from agentrt.core.tools import ToolContext
from agentrt.tools.packs import tables
from agentrt.tools.packs.date_tools import DAYS
from agentrt.tools.packs.define import COLUMN, INTEGER, TABLE, choice, define, finding, parameters, span_or
from agentrt.tools.workspace import Workspace

_VALUE = span_or("")  # the value of an empty cell is nothing that anybody says
_COMPARED = {
    r"[:,] {} \(number\)": {"op": choice(*tables.OPERATORS[:-1]), "value": {**_VALUE, "x-numbers": "only"}},
    r"[:,] {} \(date\)": {"value": {**_VALUE, "x-verbatim-like": DAYS}},
    r"[:,] {} \(text\)": {"op": choice("=", "!=", "contains")},
}
"""What a column can be compared with, by what ``describe_table`` says it holds."""


def table_tools(workspace: Workspace) -> list[Tool]:
    """``describe_table``, ``table_query``."""
    return [_describe_table(workspace), _table_query(workspace)]


def _describe_table(workspace: Workspace) -> Tool:
    def describe_table(arguments: dict[str, Any]) -> str:
        return tables.describe_table(workspace.read_text(arguments["path"]).text)

    return define(
        "describe_table",
        "Show the columns and first rows of a CSV table",
        parameters("path", path=TABLE),
        describe_table,
        category="knowledge",
        examples=(
            "What columns does sales.csv have?",
            "How many rows and columns are in orders.csv?",
            "Give me an overview of data.csv",
            "Show the header and a few rows of people.csv",
            "What does the table inventory.csv look like?",
            "Which fields are there in clients.csv?",
            "How many rows does stock.csv have?",
            "How many entries are there in addresses.csv altogether?",
            "Is there a column for the price in offers.csv?",
            *ABOUT_ROWS,
        ),
        companions=("table_query", "calculator", "list_files"),
    )


ABOUT_ROWS = (
    "Who scored less than 60?",
    "Which of them have not answered yet?",
    "How many are still open?",
    "How much did we spend in May?",
    "What came in on 3 June?",
    "Which one was the cheapest?",
    "Who has the most points?",
    "Is any of them below 10?",
    "What did Paul pay?",
    "How many belong to group B?",
    "What do all of them come to, in total?",
    "How much is that for each person?",
    "What number is Anna's seat?",
    "Has the red one been returned?",
    "Arrivals on 5 May",
    "the average of the class",
    "Who is on the late shift and has no car?",
)
"""Requests that name no table; both tools are needed for them: one looks at the columns, the other asks."""


def _table_query(workspace: Workspace) -> Tool:
    def table_query(arguments: dict[str, Any], ctx: ToolContext) -> str:
        question = {key: value for key, value in arguments.items() if key != "path"}
        today = datetime.fromtimestamp(ctx.now(), UTC).date()
        return tables.table_query(workspace.read_text(arguments["path"]).text, today=today, **question)

    condition = {
        **parameters("column op value", column=COLUMN, op=choice(*tables.OPERATORS), value=_VALUE),
        "x-where": {"column": _COMPARED},
    }
    return define(
        "table_query",
        "Filter, group, sort and aggregate a CSV table",
        finding(
            parameters(
                "path",
                path=TABLE,
                filters={"type": "array", "items": condition},
                group_by=COLUMN,
                aggregate=choice(*tables.AGGREGATES),
                column=COLUMN,
                order=choice("asc", "desc"),
                limit=INTEGER,
            ),
            rf"(?:{tables.NO_ROWS}|\b(?:count|distinct of .*|sum of .*) = 0){tables.ASIDES}\Z",
        ),
        table_query,
        category="knowledge",
        examples=(
            "Which region has the highest total in sales.csv?",
            "What is the sum of the column amount in orders.csv?",
            "Average price per category in products.csv",
            "How many rows of people.csv have city Berlin?",
            "Show the three most expensive items in inventory.csv",
            "List the orders above 100 in orders.csv",
            "Who is the oldest member in members.csv?",
            "How many different customers are in invoices.csv?",
            "What did the trip to Rome cost altogether, by costs.csv?",
            "How much did we earn with books last year? See income.csv",
            "What is the mean temperature in weather.csv?",
            "Which customer bought the most in orders.csv?",
            "What was the largest payment in payments.csv?",
            "How many visitors came in March according to visits.csv?",
            "Total hours per person in hours.csv",
            "Add up the amounts in bills.csv and write the sum to sum.txt",
            "Who in staff.csv works in Hamburg?",
            *ABOUT_ROWS,
        ),
        companions=("describe_table", "list_files", "calculator"),
    )
