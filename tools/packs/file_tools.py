"""Files of the workspace as tools: list, read, search, write, append, edit.

Everything goes through ``Workspace``. The three writes show a unified diff, name the file they would replace with
the hash of its content, and can tell after a crash whether they happened: by the mark ``Workspace.write`` leaves
with the file where the file system can hold one, else by the content.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fnmatch import fnmatch
from typing import Any

from agentrt.core.protocols import Tool
from agentrt.core.tools import Preview, Resource, ToolContext, ToolOutput
from agentrt.tools.decorator import Hooks
from agentrt.tools.file_contents import TextFile
from agentrt.tools.packs import text
from agentrt.tools.packs.define import (
    FILE,
    INTEGER,
    SPAN,
    TEXT,
    define,
    finding,
    made_of_arguments,
    parameters,
    span_after,
    span_or,
)
from agentrt.tools.packs.diffs import diff_of, preview_of
from agentrt.tools.packs.problem import count_of
from agentrt.tools.workspace import Entry, Workspace, WorkspaceProblem

MOST_ENTRIES = 200
PATTERNS = (
    *("*.csv", "*.txt", "*.md", "*.log", "*.json", "*.py", "*.ini"),
    *("*.html", "*.xml", "*.yaml", "*.toml", "*.pdf", "*.jpg", "*.png"),
)
"""What a model may look for without having read it: people say "csv files", not "*.csv"."""
TICKED = ("- [x] ", "* [x] ", "[x] ")
"""What may come before a task that was read with an empty box: nobody says "[x]", they say "tick it off"."""
Change = Callable[[dict[str, Any]], tuple[bytes, str]]
"""From arguments to the new content of ``path`` and the sentence that says what was done."""
Judge = Callable[[dict[str, Any], str | None], bool | None]
"""From arguments and the file's present text to whether the write happened, ``None`` when it cannot be told."""


def file_tools(workspace: Workspace) -> list[Tool]:
    """``list_files``, ``read_file``, ``search_files``, ``write_file``, ``append_file``, ``edit_file``."""
    return [
        _list_files(workspace),
        _read_file(workspace),
        _search_files(workspace),
        _write_file(workspace),
        _append_file(workspace),
        _edit_file(workspace),
    ]


# -- reading --------------------------------------------------------------------------------------------------


def _list_files(workspace: Workspace) -> Tool:
    def list_files(arguments: dict[str, Any], ctx: ToolContext) -> str:
        path, pattern = arguments.get("path") or "", arguments.get("pattern")
        found = _matching(workspace, path, pattern, _permitted(ctx)) if pattern else None
        lines = [_line(entry) for entry in workspace.entries(path)] if found is None else list(found)
        shown = lines[:MOST_ENTRIES]
        if len(lines) > len(shown):
            shown.append(f"[... {count_of(len(lines) - len(shown), 'more entry', 'more entries')}]")
        return "\n".join([count_of(len(lines), "entry", "entries"), *shown])

    return define(
        "list_files",
        "List the files in a folder",
        parameters(path=SPAN, pattern=span_or(*PATTERNS)),
        list_files,
        category="knowledge",
        examples=(
            "Which files are here?",
            "List the files in the reports folder",
            "What is in this directory?",
            "Show me all csv files",
            "How many files are in the folder data?",
            "Do I have a file called notes.txt?",
            "ls",
            "Show the contents of the folder photos",
            "What have I got in this folder?",
            "Which documents are in the letters folder?",
            "Show me the names of all files",
        ),
        companions=("search_files", "read_file", "calculator"),
    )


def _line(entry: Entry) -> str:
    if entry.is_folder:
        return f"{entry.name}/ ({count_of(entry.size, 'entry', 'entries')})"
    return f"{entry.name} ({count_of(entry.size, 'byte')})"


def _permitted(ctx: ToolContext) -> Callable[[str], bool]:
    """Whether the call might name this file itself: what a rule keeps is not found by way of its folder either."""
    permits = ctx.permits
    return lambda path: permits is None or permits({"path": path})


def _matching(workspace: Workspace, path: str, pattern: str, permitted: Callable[[str], bool]) -> Iterator[str]:
    """Files whose path or name matches, in folders below as well, with their path from the workspace root."""
    start = workspace.relative(path)
    for name in filter(permitted, workspace.files(path)):
        below = name[len(start) :].lstrip("/") if start else name
        wanted = pattern.removeprefix("./")
        if fnmatch(below, wanted) or fnmatch(name.rpartition("/")[2], wanted):
            yield f"{name} ({count_of(workspace.size(name), 'byte')})"


def _read_file(workspace: Workspace) -> Tool:
    def read_file(arguments: dict[str, Any]) -> str:
        content = workspace.read_text(arguments["path"]).text
        lines = text.slice_lines(content, arguments.get("start_line"), arguments.get("end_line"))
        return text.shorten(lines.removesuffix("\n")) if content else "(the file is empty)"

    return define(
        "read_file",
        "Read a text file",
        parameters("path", path=FILE, start_line=INTEGER, end_line=INTEGER),
        read_file,
        category="knowledge",
        examples=(
            "What does notes.txt say?",
            "Show me the contents of config.ini",
            "Read the file reports/summary.md",
            "Print the first five lines of app.log",
            "What is the last line of todo.txt?",
            "Open readme.md",
            "What is written in line 7 of letter.txt?",
            "cat main.py",
            "What phone number stands in contacts.txt?",
            "According to minutes.txt, who was there?",
            "When is the party? It is in invitation.txt",
            "What is the timeout set to in settings.ini?",
            "Look into plan.md and tell me what comes first",
            "Show me lines 3 to 6 of poem.txt",
            "Take the price in offer.txt and add 20 percent to it",
            "How hot does the oven get for the bread in bread.txt, in Fahrenheit?",
            "How many days are left until the deadline in contract.txt?",
            "What did we decide about the roof? It should be in protocol.md",
            "What did I write in journal.txt about the trip?",
            "Who has the morning shift on Monday?",
            "What time is the swimming lesson?",
            "Which size does the filter need, according to my notes?",
            "How much flour goes into the cake?",
            "When do they open on Sundays?",
            "What is the limit in our settings?",
            "Which number did I note for the plumber?",
        ),
        companions=("calculator", "search_files", "edit_file"),
    )


def _search_files(workspace: Workspace) -> Tool:
    def search_files(arguments: dict[str, Any], ctx: ToolContext) -> str:
        path = arguments.get("path") or ""
        if path and not workspace.is_folder(path):
            return text.search_files([(workspace.relative(path), workspace.read_text(path).text)], arguments["text"])
        kept: list[str] = []
        found = text.search_files(_texts(workspace, path, _permitted(ctx), kept), arguments["text"])
        return f"{found}\n[{count_of(len(kept), 'file')} not searched: a rule keeps them]" if kept else found

    return define(
        "search_files",
        "Find the lines that contain a text",
        finding(parameters("text", text=SPAN, path=FILE), r"\Ano matching lines\Z"),
        search_files,
        category="knowledge",
        examples=(
            "Where does the word invoice appear?",
            "Which lines of app.log contain ERROR?",
            "Find TODO in the folder src",
            "Search all files for the name Miller",
            "In which file is the password mentioned?",
            "Look for timeout in server.log",
            "grep refund in mails.txt",
            "Show the lines with 404 in access.log",
            "Which of my files mention Peter?",
            "Where did I write about the car?",
            "Find every line with the word urgent in mails.txt",
            "On which line of book.txt does the name appear?",
            "In which file is the word Friday?",
            "I wrote the code down somewhere, in what file is it?",
        ),
        companions=("calculator", "read_file", "count_occurrences"),
    )


def _texts(
    workspace: Workspace, folder: str, permitted: Callable[[str], bool], kept: list[str]
) -> Iterator[tuple[str, str]]:
    """Path and text of every file; what is binary or too large is passed over, and what is not permitted ``kept``."""
    for name in workspace.files(folder):
        if not permitted(name):
            kept.append(name)
            continue
        try:
            content = workspace.read_text(name).text
        except WorkspaceProblem:
            continue
        yield name, content


# -- writing --------------------------------------------------------------------------------------------------


def _write_file(workspace: Workspace) -> Tool:
    def change(arguments: dict[str, Any]) -> tuple[bytes, str]:
        data = arguments["content"].encode()
        return data, f"wrote {count_of(len(data), 'byte')} to {arguments['path']}"

    def happened(arguments: dict[str, Any], now: str | None) -> bool | None:
        return now is not None and now.encode() == arguments["content"].encode()

    return _writer(
        workspace,
        "write_file",
        "Write a text to a file",
        parameters("path content", path=FILE, content=TEXT),
        change,
        happened,
        examples=(
            "Write hello world to greeting.txt",
            "Create a file todo.txt with the line buy milk",
            "Save the result in result.txt",
            "Make a new file named plan.md that says start on Monday",
            "Put the total into total.txt",
            "Save the sentence all is well as message.txt",
            "Store the number 42 in answer.txt",
            "Overwrite status.txt with done",
            "Create hello.txt which contains: good morning everyone",
            "Write the result into sum.txt",
            "I need a file songs.txt with these lines: Imagine, Angels and Help",
            "Please save this sentence to a file called quote.txt: nothing is lost",
        ),
        companions=("describe_table", "read_file", "calculator"),
        idempotent=True,
    )


def _append_file(workspace: Workspace) -> Tool:
    def change(arguments: dict[str, Any]) -> tuple[bytes, str]:
        path = arguments["path"]
        before = workspace.read_text(path) if workspace.exists(path) else _new(workspace, path)
        after, count = text.with_line(before.text, arguments["content"])
        return before.encoded(after), f"added {count_of(count, 'line')} to {path}"

    def happened(arguments: dict[str, Any], now: str | None) -> bool | None:
        # The line may have stood there before; only its absence is certain.
        return None if now is not None and text.with_line("", arguments["content"])[0] in now else False

    return _writer(
        workspace,
        "append_file",
        "Add a line at the end of a file",
        parameters("path content", path=FILE, content=TEXT),
        change,
        happened,
        examples=(
            "Add buy milk to todo.txt",
            "Append the line done to log.txt",
            "Put eggs on my shopping list in shopping.txt",
            "Add a row North,5,10 at the end of sales.csv",
            "Note at the bottom of notes.txt that the meeting moved",
            "Add a new line to journal.txt that says good day",
            "Append 7;8;9 to numbers.csv",
            "Soap and candles on the shopping list, please",
            "New entry for the diary: slept well",
            "Write into the log that the pump was changed",
            "Another row for km.csv: 5 May, 120 km, 8 litres",
            "We also need tape, put it on the list",
            "list.txt: apples, pears and plums",
            "Enter this in the table: Ben, 20, paid",
            'Write "be on time" at the bottom of rules.md',
            "One more for the readings sheet: 5 May, 21087, 7404",
            "New entry in the log, 5 May: disk changed",
            "Put sugar on list.txt",
            "Add another item to groceries.txt: rice",
            "Write one more line at the end of diary.txt: a quiet day",
            "todo.txt should also have call the bank",
        ),
        companions=("calculator", "read_file", "describe_table"),
    )


def _new(workspace: Workspace, path: str) -> TextFile:
    """An empty text for a file that does not exist, unless its name looks like a slip for one that does."""
    close = workspace.near_names(path, cutoff=0.8)
    if close:
        raise WorkspaceProblem(
            f"no file {path!r}; did you mean {' or '.join(close)}? If a new file is meant, use write_file"
        )
    return TextFile("", "utf-8")


def _edit_file(workspace: Workspace) -> Tool:
    def change(arguments: dict[str, Any]) -> tuple[bytes, str]:
        path = arguments["path"]
        before = workspace.read_text(path)
        after, count, left = text.replaced(before.text, arguments["old"], arguments["new"])
        return before.encoded(after), text.told_replaced(path, count, left)

    def happened(arguments: dict[str, Any], now: str | None) -> bool | None:
        if now is None or arguments["old"] in arguments["new"]:
            return None
        if arguments["old"] in now:  # what is left inside of longer words was there before, or came since
            return False if text.stands_alone(now, arguments["old"]) else None
        return True if arguments["new"] and arguments["new"] in now else None

    return _writer(
        workspace,
        "edit_file",
        "Replace a text in a file",
        parameters("path old new", path=FILE, old=SPAN, new=span_after(*TICKED)),
        change,
        happened,
        examples=(
            "Replace red with blue in colors.txt",
            "Change the port from 8080 to 9090 in config.ini",
            "In notes.txt rename Anna to Anne",
            "Correct the spelling of recieve to receive in letter.txt",
            "Set debug=true to debug=false in settings.ini",
            "Change the meeting from 3 pm to 4 pm in agenda.txt",
            "Swap the word old for new in readme.md",
            "Set the volume from 50 to 80 in player.ini",
            "Change the name Tim to Tom everywhere in story.txt",
            "Replace the line a=1 with a=2 in config.txt",
            "The phone number is 555 now, correct that in contacts.txt",
            "Take milk off the shopping list",
            "Cross the laundry off my list",
            "Tick off the windows, they are done",
            "Set the volume to 7",
            "Turn the sound off in the settings",
            "The meeting is at 4 pm now, fix the file",
            "From now on it should start at 8:00",
            "We agreed on 25 instead of 20",
            "Swap Anna for Ben on Monday",
            "Remove the line with the old address",
        ),
        companions=("read_file", "search_files"),
    )


def _writer(
    workspace: Workspace,
    name: str,
    description: str,
    schema: dict[str, Any],
    change: Change,
    happened: Judge,
    *,
    examples: tuple[str, ...],
    companions: tuple[str, ...],
    idempotent: bool = False,
) -> Tool:
    def write(arguments: dict[str, Any], ctx: ToolContext) -> ToolOutput:
        path = arguments["path"]
        before = ctx.pre_images.get(workspace.resource(path).uri, workspace.digest(path))
        data, done = change(arguments)
        workspace.write(path, data, mark=ctx.idempotency_key, expect=before)
        return made_of_arguments(done, ctx)

    def preview(arguments: dict[str, Any]) -> Preview:
        path = arguments["path"]
        workspace.check_writable(path)
        before = workspace.read_bytes(path) if workspace.exists(path) else None
        return preview_of([diff_of(workspace.relative(path), before, change(arguments)[0])])

    def probe(arguments: dict[str, Any], ctx: ToolContext) -> bool | None:
        path = arguments["path"]
        if workspace.marked(path, ctx.idempotency_key):
            return True
        return happened(arguments, workspace.read_text(path).text if workspace.exists(path) else None)

    def resources(arguments: dict[str, Any]) -> tuple[Resource, ...]:
        return (workspace.resource(arguments["path"], write=True),)

    hooks = Hooks(preview=preview, probe=probe, resources=resources)
    return define(
        name, description, schema, write, effect="write", examples=examples, companions=companions,
        idempotent=idempotent, hooks=hooks,
    )  # fmt: skip
