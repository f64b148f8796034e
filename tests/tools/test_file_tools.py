from __future__ import annotations

import os
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from agentrt.core.canonical import digest
from agentrt.core.errors import ToolError
from agentrt.core.labels import USER
from agentrt.core.specs import Effect
from agentrt.core.tools import ToolContext
from agentrt.tools import Registry, Workspace
from agentrt.tools.file_contents import has_mark

Call = Callable[..., Awaitable[str]]


async def test_listing(call: Call, folder: Path) -> None:
    assert await call("list_files") == (
        f"3 entries\nnotes.txt ({os.path.getsize(folder / 'notes.txt')} bytes)\n"
        f"sales.csv ({os.path.getsize(folder / 'sales.csv')} bytes)\nlogs/ (1 entry)"
    )
    assert await call("list_files", path="logs") == "1 entry\napp.log (49 bytes)"
    assert await call("list_files", pattern="*.log") == "1 entry\nlogs/app.log (49 bytes)"
    assert await call("list_files", path="logs", pattern="*.csv") == "0 entries"
    (folder / ".hidden").write_text("x")
    (folder / "empty").mkdir()
    assert await call("list_files", path="empty") == "0 entries"
    assert ".hidden" not in await call("list_files")


async def test_reading(call: Call, folder: Path) -> None:
    assert await call("read_file", path="notes.txt") == "Call Anna on Monday\nbuy milk\nThe wifi code is 4471"
    assert await call("read_file", path="notes.txt", start_line=2, end_line=2) == "buy milk"
    assert await call("read_file", path="notes.txt", start_line=-1) == "The wifi code is 4471"
    (folder / "none.txt").write_text("")
    assert await call("read_file", path="none.txt") == "(the file is empty)"
    (folder / "long.txt").write_text("abc\n" * 10_000)
    assert "characters left out" in await call("read_file", path="long.txt")


async def test_searching(call: Call, folder: Path) -> None:
    (folder / "image.bin").write_bytes(b"\0error\0")
    assert await call("search_files", text="error") == (
        "2 matching lines in 1 file\nlogs/app.log:2: ERROR disk full\nlogs/app.log:4: error again"
    )
    assert (await call("search_files", text="errors")).startswith('no line with "errors", with "error": 2 matching')
    assert await call("search_files", text="4471", path="notes.txt") == (
        "1 matching line in 1 file\nnotes.txt:3: The wifi code is 4471"
    )
    assert await call("search_files", text="4471", path="logs") == "no matching lines"
    with pytest.raises(ToolError, match="not a text file"):
        await call("search_files", text="error", path="image.bin")


async def test_counting(call: Call) -> None:
    assert (await call("text_stats", path="notes.txt")).startswith("3 lines, 11 words, 51 characters")
    assert (await call("text_stats", text="one two")).startswith("1 line, 2 words, 7 characters")
    assert await call("count_occurrences", find="ERROR", path="logs/app.log") == "2"
    assert await call("count_occurrences", find="Errors", path="logs/app.log") == '0, but "Error" occurs 2 times'
    assert await call("count_occurrences", find="ladies", text="A lady.") == '0, but "lady" occurs 1 time'
    assert await call("count_occurrences", find="ss", text="A lady.") == "0"
    assert await call("count_occurrences", find="class", text="clas") == "0"
    assert await call("count_occurrences", find="s", text="mississippi") == "4"
    with pytest.raises(ToolError, match="neither path nor text"):
        await call("count_occurrences", find="x")
    with pytest.raises(ToolError, match="not both"):
        await call("text_stats", path="notes.txt", text="x")


async def test_tables(call: Call) -> None:
    assert (await call("describe_table", path="sales.csv")).startswith("5 rows, 5 columns: region (text), ")
    assert (
        await call(
            "table_query", path="sales.csv", group_by="region", aggregate="sum", column="total", order="desc", limit=1
        )
        == "region,sum of total\nNorth,1504.75"
    )
    early = [{"column": "date", "op": "<", "value": "today"}]
    assert await call("table_query", path="sales.csv", filters=early, aggregate="count") == "count = 5"
    with pytest.raises(ToolError, match=r"did you mean sales\.csv"):
        await call("table_query", path="sale.csv", aggregate="count")
    with pytest.raises(ToolError, match="did you mean 'total'"):
        await call("table_query", path="sales.csv", aggregate="sum", column="totl")


async def test_writing(call: Call, folder: Path) -> None:
    assert (
        await call("write_file", path="out/report.txt", content="hello world\n") == "wrote 12 bytes to out/report.txt"
    )
    assert (folder / "out/report.txt").read_text() == "hello world\n"
    assert await call("write_file", path="out/report.txt", content="ü") == "wrote 2 bytes to out/report.txt"
    assert await call("append_file", path="notes.txt", content="done") == "added 1 line to notes.txt"
    assert await call("append_file", path="out/report.txt", content="a\nb") == "added 2 lines to out/report.txt"
    assert (folder / "out/report.txt").read_text() == "ü\na\nb\n"
    assert await call("append_file", path="journal.md", content="first") == "added 1 line to journal.md"
    assert await call("edit_file", path="notes.txt", old="Monday", new="Friday") == (
        "replaced 1 occurrence in notes.txt"
    )
    assert (folder / "notes.txt").read_text() == "Call Anna on Friday\nbuy milk\nThe wifi code is 4471\ndone\n"


async def test_writes_that_cannot_be_done(call: Call, folder: Path) -> None:
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    for name, arguments, hint in (
        ("write_file", {"path": "../x", "content": "x"}, "outside"),
        ("write_file", {"path": "logs", "content": "x"}, "is a folder"),
        ("write_file", {"path": ".git/hooks/post-commit", "content": "x"}, "may not touch"),
        ("append_file", {"path": "note.txt", "content": "x"}, r"did you mean notes\.txt\? If a new file is meant"),
        ("edit_file", {"path": "notes.txt", "old": "monday", "new": "x"}, "did you mean 'Monday'"),
        ("edit_file", {"path": "nothing.md", "old": "a", "new": "b"}, "no file 'nothing.md'"),
    ):
        with pytest.raises(ToolError, match=hint):
            await call(name, **arguments)
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


async def test_previews_are_diffs_and_change_nothing(tools: Registry, folder: Path) -> None:
    preview = await tools["edit_file"].preview({"path": "notes.txt", "old": "milk", "new": "bread"})
    assert preview is not None
    assert (preview.kind, preview.text) == (
        "diff",
        "--- a/notes.txt\n+++ b/notes.txt\n@@ -1,3 +1,3 @@\n Call Anna on Monday\n-buy milk\n+buy bread\n"
        " The wifi code is 4471\n",
    )
    preview = await tools["write_file"].preview({"path": "./new.txt", "content": "a\nb"})
    assert preview is not None
    assert preview.text == "--- /dev/null\n+++ b/new.txt\n@@ -0,0 +1,2 @@\n+a\n+b\n\\ No newline at end of file\n"
    (folder / "data.bin").write_bytes(b"\0\1")
    preview = await tools["write_file"].preview({"path": "data.bin", "content": "text"})
    assert preview is not None
    assert preview.text == "binary file data.bin: 2 bytes -> 4 bytes\n"
    with pytest.raises(ToolError, match="may not touch"):
        await tools["write_file"].preview({"path": "agentrt.toml", "content": ""})
    assert not (folder / "new.txt").exists()


def test_effects_and_resources(tools: Registry, folder: Path) -> None:
    writes = {"write_file", "append_file", "edit_file"}
    assert {name for name, tool in tools.items() if tool.classify({}) != {Effect.READ}} == writes
    for name in writes:
        (found,) = tools[name].resources({"path": "notes.txt"})
        assert found.uri == (folder / "notes.txt").as_uri()
        assert (found.digest, found.write) == (digest((folder / "notes.txt").read_bytes()), True)
        assert tools[name].spec.category == "action"


CASES: list[tuple[str, dict[str, Any]]] = [
    ("write_file", {"path": "notes.txt", "content": "new\n"}),
    ("append_file", {"path": "notes.txt", "content": "last"}),
    ("edit_file", {"path": "notes.txt", "old": "milk", "new": "bread"}),
]


@pytest.mark.parametrize(("name", "arguments"), CASES)
async def test_after_a_crash_a_probe_tells_whether_it_happened(
    name: str, arguments: dict[str, Any], tools: Registry, ctx: ToolContext
) -> None:
    assert await tools[name].probe(arguments, ctx) is False
    await tools[name].call(arguments, ctx)
    assert await tools[name].probe(arguments, ctx) is True


async def test_what_is_part_of_a_longer_word_or_number_stays(tools: Registry, ctx: ToolContext, folder: Path) -> None:
    (folder / "rates.ini").write_text("due_days = 14\nper_word = 0.14\n")
    arguments = {"path": "rates.ini", "old": "14", "new": "30"}
    assert await tools["edit_file"].probe(arguments, ctx) is False
    done = await tools["edit_file"].call(arguments, ctx)
    assert done.text == "replaced 1 occurrence in rates.ini; 1 more inside longer words or numbers stayed as before"
    assert (folder / "rates.ini").read_text() == "due_days = 30\nper_word = 0.14\n"
    assert await tools["edit_file"].probe(arguments, ctx) is not False, "the 14 that is left was not meant"


async def test_an_equal_line_from_before_is_not_mistaken_for_the_append(
    tools: Registry, ctx: ToolContext, folder: Path
) -> None:
    arguments = {"path": "notes.txt", "content": "again"}
    await tools["append_file"].call(arguments, ctx)
    second = replace(ctx, idempotency_key="f" * 32)
    assert await tools["append_file"].probe(arguments, second) is None
    await tools["append_file"].call(arguments, second)
    with (folder / "notes.txt").open("rb") as file:
        marks = has_mark(file.fileno(), "f" * 32)
    assert await tools["append_file"].probe(arguments, second) is (True if marks else None)
    assert (folder / "notes.txt").read_text().count("again\n") == 2


async def test_a_text_changed_since_is_not_overwritten(folder: Path, tools: Registry, ctx: ToolContext) -> None:
    """The file changes between reading it and writing it back."""
    workspace = Workspace(folder)
    before = workspace.digest("notes.txt")
    (folder / "notes.txt").write_text("somebody was quicker")
    with pytest.raises(Exception, match="has changed since"):
        workspace.write("notes.txt", b"mine", expect=before)


async def test_results_say_where_they_come_from(tools: Registry, ctx: ToolContext) -> None:
    assert (await tools["write_file"].call({"path": "a.txt", "content": "x"}, ctx)).label == USER
    assert (await tools["text_stats"].call({"text": "mine"}, ctx)).label == USER
    assert (await tools["read_file"].call({"path": "notes.txt"}, ctx)).label is None  # untrusted, says the runtime
    assert (await tools["text_stats"].call({"path": "notes.txt"}, ctx)).label is None
