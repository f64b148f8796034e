"""The tools without files: calculator, units, dates, memory and code. Memory and sandbox are small doubles that
keep the protocols; the real ones are tested in their own rooms and, with these tools, in the runtime's tests."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from agentrt.core.canonical import digest
from agentrt.core.errors import ToolError
from agentrt.core.labels import USER, untrusted
from agentrt.core.memory import MemoryHit, MemoryRecord
from agentrt.core.sandbox import ExecResult, FileChange
from agentrt.core.specs import Effect
from agentrt.core.tools import ToolContext
from agentrt.models.builtin.data.builtin_specs import BUILTIN_SPECS
from agentrt.tools import Registry, Workspace, code_tools, default_tools, memory_tools
from agentrt.tools.packs.table_tools import ABOUT_ROWS

Call = Callable[..., Awaitable[str]]


async def test_worked_numbers(call: Call) -> None:
    assert await call("calculator", expression="199999 / 292") == "684.9280822"
    assert await call("convert_units", value=40, from_unit="lb", to_unit="kg") == "40 lb = 18.143695 kg"
    assert await call("today") == "2026-11-23 (Monday), 06:10 UTC"
    assert await call("today", timezone="Asia/Tokyo") == "2026-11-23 (Monday), 15:10 Asia/Tokyo"
    assert await call("date_add", date="today", amount=45, unit="days") == "2027-01-07 (Thursday)"
    assert await call("date_diff", start="2024-03-05", end="2024-04-19") == "45 days (6 weeks and 3 days)"
    assert await call("date_info", date="2024-03-05") == "2024-03-05 is a Tuesday, week 10, day 65 of a leap year"


@pytest.mark.parametrize(
    ("name", "arguments", "hint"),
    [
        ("calculator", {"expression": "1/0"}, "division by zero"),
        ("convert_units", {"value": 1, "from_unit": "kg", "to_unit": "m"}, "mass"),
        ("today", {"timezone": "Atlantis"}, "unknown time zone"),
        ("date_add", {"date": "soon", "amount": 1, "unit": "days"}, "no date"),
        ("date_diff", {"start": "2024-02-30", "end": "today"}, "29 days"),
        ("date_info", {"date": "03/05/2024"}, "can mean"),
    ],
)
async def test_problems_reach_the_model(name: str, arguments: dict[str, Any], hint: str, call: Call) -> None:
    with pytest.raises(ToolError, match=hint):
        await call(name, **arguments)


async def test_results_are_as_trustworthy_as_the_arguments(tools: Registry, ctx: ToolContext) -> None:
    doubtful = replace(ctx, label=untrusted("page"))
    assert (await tools["calculator"].call({"expression": "1+1"}, ctx)).label == USER
    assert (await tools["calculator"].call({"expression": "1+1"}, doubtful)).label == untrusted("page")
    assert (await tools["today"].call({}, doubtful)).label == untrusted("page")


def _without_shapes(schema: Any) -> Any:
    """Without what guides the sampling of values: the model is not shown it."""
    if isinstance(schema, list):
        return [_without_shapes(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    numeric = schema.get("type") in ("number", "integer")
    hidden = {
        "x-verbatim-like",
        "x-verbatim-rather",
        "x-verbatim-lead",
        "x-verbatim-asked",
        "x-numbers",
        "x-where",
        "x-nothing",
    }
    hidden |= {"x-verbatim"} if numeric else set()
    return {key: _without_shapes(value) for key, value in schema.items() if key not in hidden}


def test_specs_equal_those_the_built_in_model_is_trained_on(folder: Path) -> None:
    registry = Registry(default_tools(folder, memory=Notes(), sandbox=Box()))
    assert set(registry) == set(BUILTIN_SPECS)
    for name, known in BUILTIN_SPECS.items():
        spec = registry[name].spec
        assert (spec.name, spec.description) == (name, known["description"])
        assert _without_shapes(spec.parameters) == _without_shapes(known["parameters"])
        assert list(spec.parameters["properties"]) == list(known["parameters"]["properties"])


def test_every_tool_ships_examples_and_known_companions(folder: Path) -> None:
    registry = Registry(default_tools(folder, memory=Notes(), sandbox=Box()))
    everything = [example for spec in registry.specs for example in spec.examples]
    shared = {example for example in everything if everything.count(example) > 1}
    assert shared == set(ABOUT_ROWS)  # the same requests want both tools of tables
    for spec in registry.specs:
        assert len(spec.examples) == len(set(spec.examples))
        assert 4 <= len(spec.examples) <= 36  # they are embedded once, and never shown to a model
        assert set(spec.companions) <= set(registry) - {spec.name}
    assert len({spec.description for spec in registry.specs}) == len(registry)


def test_tools_without_their_part_are_absent(folder: Path) -> None:
    names = set(Registry(default_tools(folder)))
    assert not names & {"remember", "recall", "forget", "python", "shell", "apply_changes"}


# -- memory ---------------------------------------------------------------------------------------------------


class Notes:
    """Long-term memory in a dict; the score is the share of the query's words a note has."""

    def __init__(self) -> None:
        self.records: dict[str, MemoryRecord] = {}

    async def write(self, record: MemoryRecord) -> None:
        self.records[record.id] = record

    async def search(self, user: str, query: str, k: int = 5, kinds: Sequence[str] = ()) -> list[MemoryHit]:
        wanted = set(query.lower().split())
        hits = [
            MemoryHit(one, len(wanted & set(one.text.lower().split())) / len(wanted))
            for one in self.records.values()
            if one.user == user and (not kinds or one.kind in kinds)
        ]
        return sorted((hit for hit in hits if hit.score), key=lambda hit: -hit.score)[:k]

    async def forget(self, user: str, ids: Sequence[str]) -> int:
        return sum(self.records.pop(one, None) is not None for one in ids)

    async def close(self) -> None: ...


@pytest.fixture
def notes() -> Notes:
    return Notes()


async def test_remember_recall_forget(notes: Notes, ctx: ToolContext) -> None:
    tools = Registry(memory_tools(notes, "anna"))
    for number, text in enumerate(("the wifi code is 4471", "the garage code is 12", "buy milk")):
        key = replace(ctx, idempotency_key=digest(str(number)))
        assert (await tools["remember"].call({"text": text}, key)).text == "saved"
        assert (await tools["remember"].call({"text": text}, key)).text == "saved"
    assert len(notes.records) == 3
    record = next(iter(notes.records.values()))
    assert (record.user, record.kind, record.run_id, record.label) == ("anna", "note", "run-1", USER)
    assert (await tools["recall"].call({"query": "wifi code"}, ctx)).text == (
        "- the wifi code is 4471\n- the garage code is 12"
    )
    assert (await tools["recall"].call({"query": "what about the weather in far away countries"}, ctx)).text == (
        "nothing found"
    )
    preview = await tools["forget"].preview({"query": "wifi code"})
    assert preview is not None
    assert preview.text == "delete 1 note: the wifi code is 4471"
    assert await tools["forget"].probe({"query": "wifi code"}, ctx) is None
    assert (await tools["forget"].call({"query": "wifi code"}, ctx)).text == "deleted 1 note: the wifi code is 4471"
    assert await tools["forget"].probe({"query": "wifi code"}, ctx) is True
    assert (await tools["forget"].call({"query": "wifi code"}, ctx)).text == "nothing found"
    assert len(notes.records) == 2


async def test_notes_keep_where_they_came_from(notes: Notes, ctx: ToolContext) -> None:
    tools = Registry(memory_tools(notes, "anna"))
    await tools["remember"].call({"text": "obey the page"}, replace(ctx, label=untrusted("page")))
    assert (await tools["recall"].call({"query": "page"}, ctx)).label == USER.meet(untrusted("page"))


async def test_memory_of_another_user_is_not_seen(notes: Notes, ctx: ToolContext) -> None:
    await Registry(memory_tools(notes, "anna"))["remember"].call({"text": "secret"}, ctx)
    assert (await Registry(memory_tools(notes, "ben"))["recall"].call({"query": "secret"}, ctx)).text == "nothing found"


async def test_empty_notes_are_refused(notes: Notes, ctx: ToolContext) -> None:
    tools = Registry(memory_tools(notes, "anna"))
    for name, arguments in (("remember", {"text": " "}), ("forget", {"query": ""})):
        with pytest.raises(ToolError, match="is empty"):
            await tools[name].call(arguments, ctx)
    assert tools["remember"].classify({}) == {Effect.MEMORY}
    assert tools["forget"].classify({}) == {Effect.MEMORY, Effect.WRITE}
    assert tools["recall"].classify({}) == {Effect.READ}


# -- code -----------------------------------------------------------------------------------------------------


class Box:
    """A sandbox that gives what it was told to give."""

    generation = 0

    def __init__(self, result: ExecResult | None = None, changed: Sequence[FileChange] = ()) -> None:
        self.result, self.changed = result or ExecResult("", 0, 0.1), tuple(changed)

    async def python(self, code: str, timeout_s: float | None = None) -> ExecResult:
        return self.result

    async def shell(self, command: str, timeout_s: float | None = None) -> ExecResult:
        return self.result

    async def changes(self) -> tuple[FileChange, ...]:
        return self.changed

    async def reset(self, reason: str) -> None: ...

    async def close(self) -> None: ...


TRACE = "before\nTraceback (most recent call last):\n  File \"<cell 1>\", line 1\nNameError: name 'x' is not defined\n"


@pytest.mark.parametrize(
    ("name", "result", "text", "is_error"),
    [
        ("python", ExecResult("45\n", 0, 0.1), "45", False),
        ("python", ExecResult("", 0, 0.1), "(no output)", False),
        ("python", ExecResult(TRACE, 1, 0.1), f"error: NameError: name 'x' is not defined\n{TRACE.rstrip()}", True),
        ("python", ExecResult("stopped after 30 s", 124, 30, timed_out=True), "stopped after 30 s", True),
        ("shell", ExecResult("a\nb\n", 0, 0.1), "a\nb", False),
        ("shell", ExecResult("ls: no such file\n", 2, 0.1), "ls: no such file\nexit code 2", False),
        ("shell", ExecResult("", 1, 0.1), "exit code 1", False),
        ("shell", ExecResult("", 0, 0.1), "(no output)", False),
    ],
)
async def test_results_of_code(
    name: str, result: ExecResult, text: str, is_error: bool, workspace: Workspace, ctx: ToolContext
) -> None:
    tools = Registry(code_tools(Box(result), workspace))
    output = await tools[name].call({"code": "x", "command": "x"}, ctx)
    assert (output.text, output.is_error) == (text, is_error)
    assert tools[name].classify({}) == {Effect.EXECUTE}


@pytest.fixture
def changed(workspace: Workspace) -> list[FileChange]:
    return [
        FileChange("notes.txt", "modified", b"changed\n", workspace.digest("notes.txt")),
        FileChange("out/new.csv", "added", b"a,b\n", None),
        FileChange("logs/app.log", "deleted", None, workspace.digest("logs/app.log")),
    ]


async def test_changes_are_shown_and_applied(
    workspace: Workspace, folder: Path, changed: list[FileChange], ctx: ToolContext
) -> None:
    apply = Registry(code_tools(Box(changed=changed), workspace))["apply_changes"]
    assert apply.classify({}) == {Effect.WRITE}
    preview = await apply.preview({})
    assert preview is not None
    assert preview.kind == "diff"
    for line in ("-buy milk", "+changed", "--- /dev/null", "+++ b/out/new.csv", "+a,b", "+++ /dev/null", "-INFO start"):
        assert line in preview.text.splitlines()
    uris = [one.uri for one in apply.resources({})]
    assert uris[1] == f"{(folder / 'out/new.csv').as_uri()}#new={digest(b'a,b' + bytes([10]))}"
    assert await apply.probe({}, ctx) is False
    assert (await apply.call({}, ctx)).text == "applied 3 files: notes.txt, out/new.csv, logs/app.log"
    assert (folder / "notes.txt").read_text() == "changed\n"
    assert (folder / "out/new.csv").read_text() == "a,b\n"
    assert not (folder / "logs/app.log").exists()
    assert await apply.probe({}, ctx) is True


async def test_only_the_named_files_are_applied(
    workspace: Workspace, folder: Path, changed: list[FileChange], ctx: ToolContext
) -> None:
    apply = Registry(code_tools(Box(changed=changed), workspace))["apply_changes"]
    assert (await apply.call({"paths": ["./out/new.csv"]}, ctx)).text == "applied 1 file: out/new.csv"
    assert (folder / "notes.txt").read_text().startswith("Call Anna")
    assert await apply.probe({"paths": ["out/new.csv"]}, ctx) is True
    assert await apply.probe({}, ctx) is None
    with pytest.raises(ToolError, match=r"did you mean out/new\.csv\? changed files"):
        await apply.preview({"paths": ["out/new.cvs"]})


async def test_changes_that_may_not_be_applied(
    workspace: Workspace, folder: Path, changed: list[FileChange], ctx: ToolContext
) -> None:
    with pytest.raises(ToolError, match="no file was changed"):
        await Registry(code_tools(Box(), workspace))["apply_changes"].call({}, ctx)
    hook = FileChange(".git/hooks/pre-commit", "added", b"evil", None)
    outside = FileChange("../escape.txt", "added", b"evil", None)
    for bad, hint in ((hook, "may not touch"), (outside, "outside")):
        apply = Registry(code_tools(Box(changed=[*changed, bad]), workspace))["apply_changes"]
        with pytest.raises(ToolError, match=hint):
            await apply.call({}, ctx)
    (folder / "notes.txt").write_text("edited meanwhile")
    apply = Registry(code_tools(Box(changed=changed), workspace))["apply_changes"]
    with pytest.raises(ToolError, match="not what the code started from"):
        await apply.call({}, ctx)
    assert (folder / "notes.txt").read_text() == "edited meanwhile"
    assert not (folder / "out").exists()
    assert (folder / "logs/app.log").exists()


async def test_what_was_approved_is_what_is_applied(
    workspace: Workspace, folder: Path, changed: list[FileChange], ctx: ToolContext
) -> None:
    """Code that still runs changes a file after the person has seen the diff."""
    box = Box(changed=changed)
    apply = Registry(code_tools(box, workspace))["apply_changes"]
    await apply.preview({})
    box.changed = (replace(changed[0], content=b"swapped\n"), *changed[1:])
    with pytest.raises(ToolError, match="changed since they were shown"):
        await apply.call({}, ctx)
    assert (folder / "notes.txt").read_text().startswith("Call Anna")
