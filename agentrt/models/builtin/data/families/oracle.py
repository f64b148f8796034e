"""The small world an episode plays in: files, notes, a clock, and the built-in tools acting on them.

The results are the words of the real tools: the pure functions of `agentrt.tools.packs` are called where one exists;
what touches a disk or a sandbox in a run is done in memory here, in the same format.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from random import Random
from typing import Any

from agentrt.models.builtin.data.families import oracle_files as files_
from agentrt.models.builtin.data.families import oracle_pure as pure
from agentrt.models.builtin.data.families.oracle_python import run_python


class World:
    """Files by path, notes, the present moment (some day of 2024 to 2028)."""

    def __init__(self, rng: Random, files: dict[str, str]) -> None:
        self.files = files
        self.notes: list[str] = []
        self.recalled: list[str] | None = None
        start = datetime.datetime(2024, 1, 1, tzinfo=datetime.UTC)
        self.now = start + datetime.timedelta(minutes=rng.randrange(5 * 365 * 24 * 60))
        self._seed = int(self.now.timestamp())
        self.shell: Callable[[str], str] | None = None

    def run(self, tool: str, args: Mapping[str, Any]) -> str:
        """What the tool prints; errors are texts that begin with "error: "."""
        try:
            return str(getattr(self, f"_{tool}")(**args))
        except ValueError as problem:
            return f"error: {problem}"

    def _calculator(self, expression: str) -> str:
        return pure.calculator(expression)

    def _convert_units(self, value: float, from_unit: str, to_unit: str) -> str:
        return pure.convert(value, from_unit, to_unit)

    def _today(self, timezone: str | None = None) -> str:
        return pure.today(self.now, timezone)

    def _date_add(self, date: str, amount: int, unit: str) -> str:
        return pure.date_add(date, amount, unit, self.now.date())

    def _date_diff(self, start: str, end: str) -> str:
        return pure.date_diff(start, end, self.now.date())

    def _date_info(self, date: str) -> str:
        return pure.date_info(date, self.now.date())

    def _list_files(self, path: str = "", pattern: str | None = None) -> str:
        return files_.list_files(self.files, path, pattern)

    def _read_file(self, path: str, start_line: int | None = None, end_line: int | None = None) -> str:
        return files_.read_file(self.files, path, start_line, end_line)

    def _search_files(self, text: str, path: str | None = None) -> str:
        return files_.search_files(self.files, text, path)

    def _text_stats(self, path: str | None = None, text: str | None = None) -> str:
        return pure.text_stats(files_.content(self.files, path) if path else text or "")

    def _count_occurrences(self, find: str, path: str | None = None, text: str | None = None) -> str:
        return pure.count_occurrences(files_.content(self.files, path) if path else text or "", find)

    def _write_file(self, path: str, content: str) -> str:
        return files_.write_file(self.files, path, content)

    def _append_file(self, path: str, content: str) -> str:
        return files_.append_file(self.files, path, content)

    def _edit_file(self, path: str, old: str, new: str) -> str:
        return files_.edit_file(self.files, path, old, new)

    def _describe_table(self, path: str) -> str:
        return pure.describe_table(files_.content(self.files, path))

    def _table_query(self, path: str, **query: Any) -> str:
        return pure.table_query(files_.content(self.files, path), today=self.now.date(), **query)

    def _remember(self, text: str) -> str:
        self.notes.append(text)
        return "saved"

    def _recall(self, query: str) -> str:
        found = self.recalled if self.recalled is not None else files_.matching_notes(self.notes, query)
        return "\n".join(f"- {note}" for note in found) if found else "nothing found"

    def _forget(self, query: str) -> str:
        found = files_.matching_notes(self.notes, query)
        for note in found:
            self.notes.remove(note)
        if not found:
            return "nothing found"
        return f"deleted {len(found)} note{'s' * (len(found) > 1)}: {'; '.join(found)}"

    def _python(self, code: str) -> str:
        return run_python(code, self.files, self._seed)

    def _shell(self, command: str) -> str:
        if self.shell is None:
            raise RuntimeError("the episode has no shell")
        return self.shell(command)
