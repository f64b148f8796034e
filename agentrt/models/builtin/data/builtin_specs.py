"""The specs of the 22 tools that come with the package, as the training data shows them.

They must equal what `agentrt.tools` registers (a test compares both); they are repeated here because the generator
runs where only the standard library is installed.
"""

from __future__ import annotations

from typing import Any

from agentrt.models.builtin.data.types import ToolSpecDict

_SPAN: dict[str, Any] = {"type": "string", "x-verbatim": "preferred"}
_TEXT = {"type": "string"}
_DATE = {**_SPAN, "x-verbatim-also": ["today"]}
_ENDINGS = ("csv", "txt", "md", "log", "json", "py", "ini", "html", "xml", "yaml", "toml", "pdf", "jpg", "png")
_PATTERN = {**_SPAN, "x-verbatim-also": [f"*.{ending}" for ending in _ENDINGS]}
_INT = {"type": "integer"}


def _spec(name: str, description: str, required: str = "", **properties: dict[str, Any]) -> ToolSpecDict:
    schema: dict[str, Any] = {
        "type": "object",
        "properties": properties,
        "required": required.split(),
        "additionalProperties": False,
    }
    return {"name": name, "description": description, "parameters": schema}


_FILTER = {
    "type": "array",
    "items": {
        "type": "object",
        "properties": {
            "column": _SPAN,
            "op": {"type": "string", "enum": ["=", "!=", ">", ">=", "<", "<=", "contains"]},
            "value": {**_SPAN, "x-verbatim-also": [""]},
        },
        "required": ["column", "op", "value"],
        "additionalProperties": False,
    },
}
_AGGREGATES = ["count", "sum", "mean", "median", "min", "max", "distinct"]

_ALL = (
    _spec("calculator", "Compute an arithmetic expression", "expression", expression=_TEXT),
    _spec(
        "convert_units",
        "Convert a value from one unit to another",
        "value from_unit to_unit",
        value={"type": "number"},
        from_unit=_SPAN,
        to_unit=_SPAN,
    ),
    _spec("today", "Get the current date and time", timezone=_SPAN),
    _spec(
        "date_add",
        "Add time to a date or subtract it",
        "date amount unit",
        date=_DATE,
        amount=_INT,
        unit={"type": "string", "enum": ["days", "weeks", "months", "years"]},
    ),
    _spec("date_diff", "Count the time between two dates", "start end", start=_DATE, end=_DATE),
    _spec("date_info", "Tell the weekday, week number and day of year of a date", "date", date=_SPAN),
    _spec("list_files", "List the files in a folder", path=_SPAN, pattern=_PATTERN),
    _spec("read_file", "Read a text file", "path", path=_SPAN, start_line=_INT, end_line=_INT),
    _spec("search_files", "Find the lines that contain a text", "text", text=_SPAN, path=_SPAN),
    _spec("text_stats", "Count the words, lines, characters and sentences of a text", path=_SPAN, text=_SPAN),
    _spec("count_occurrences", "Count how often a text occurs", "find", find=_SPAN, path=_SPAN, text=_SPAN),
    _spec("write_file", "Write a text to a file", "path content", path=_SPAN, content=_TEXT),
    _spec("append_file", "Add a line at the end of a file", "path content", path=_SPAN, content=_TEXT),
    _spec("edit_file", "Replace a text in a file", "path old new", path=_SPAN, old=_SPAN, new=_SPAN),
    _spec("describe_table", "Show the columns and first rows of a CSV table", "path", path=_SPAN),
    _spec(
        "table_query",
        "Filter, group, sort and aggregate a CSV table",
        "path",
        path=_SPAN,
        filters=_FILTER,
        group_by=_SPAN,
        aggregate={"type": "string", "enum": _AGGREGATES},
        column=_SPAN,
        order={"type": "string", "enum": ["asc", "desc"]},
        limit=_INT,
    ),
    _spec("remember", "Save a note to long-term memory", "text", text=_SPAN),
    _spec("recall", "Search the saved notes", "query", query=_SPAN),
    _spec("forget", "Delete saved notes", "query", query=_SPAN),
    _spec("python", "Run Python code in a sandbox", "code", code=_TEXT),
    _spec("shell", "Run a shell command in a sandbox", "command", command=_TEXT),
    _spec(
        "apply_changes",
        "Copy the files changed in the sandbox into the workspace",
        paths={"type": "array", "items": _TEXT},
    ),
)

BUILTIN_SPECS: dict[str, ToolSpecDict] = {spec["name"]: spec for spec in _ALL}
"""name -> spec, in the order of the documentation."""
