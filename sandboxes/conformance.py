"""What every sandbox backend must do, as plain functions: the tests run them on Docker, and whoever writes another
backend runs them on theirs (``for case in CASES: await case.run(sandbox)``). A case needs a sandbox whose workspace was
made by ``fill``; cases may follow one another in the same sandbox. They are about behaviour; that a limit really
holds is proven per backend, as each has its own way in."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from agentrt.core.canonical import digest
from agentrt.core.protocols import Sandbox

NOTES = "one\ntwo\n"
IGNORANT = """
import os, signal, time
if os.fork() == 0:
    os.setsid()
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    if os.fork() == 0:
        while True:
            open("alive", "a").write("x")
            time.sleep(0.01)
    os._exit(0)
time.sleep(0.1)
"""


@dataclass(frozen=True, slots=True)
class Case:
    """One demand. ``run`` raises ``AssertionError`` where it is not met."""

    name: str
    run: Callable[[Sandbox], Awaitable[None]]


def fill(workspace: Path) -> None:
    """The files that cases expect in the workspace."""
    (workspace / "notes.txt").write_text(NOTES)
    (workspace / "lib").mkdir()
    (workspace / "lib" / "greet.py").write_text("def hello():\n    return 'hello'\n")
    (workspace / "json.py").write_text("raise ImportError('this is the workspace, not the library')\n")


async def state_is_kept(box: Sandbox) -> None:
    await box.python("import math\nkept = 20\ndef twice(n):\n    return 2 * n")
    _same((await box.python("twice(kept) + math.floor(2.5)")).output, "42\n")


async def the_last_expression_is_shown(box: Sandbox) -> None:
    _same((await box.python("print('a')\n'b'")).output, "a\n'b'\n")
    _same((await box.python("None")).output, "")
    _same((await box.python("x = 3")).output, "")
    _same((await box.python("")).output, "")


async def exceptions_are_short_and_keep_state(box: Sandbox) -> None:
    await box.python("before = 1")
    result = await box.python("def f():\n    raise ValueError('no such colour')\nf()")
    _same(result.exit_code, 1)
    lines = result.output.splitlines()
    _same(lines[0], "Traceback (most recent call last):")
    _same(lines[-1], "ValueError: no such colour")
    _true("    raise ValueError('no such colour')" in lines, f"the line that failed is shown: {lines}")
    _true(len(lines) <= 6, f"nothing but the cell's own frames is shown: {lines}")
    _same((await box.python("before")).output, "1\n")


async def syntax_errors_are_told(box: Sandbox) -> None:
    result = await box.python("if True\n    pass")
    _same(result.exit_code, 1)
    _true("SyntaxError: expected ':'" in result.output and "Traceback" not in result.output, result.output)


async def exits_are_the_cells_own(box: Sandbox) -> None:
    await box.python("still = 'here'")
    _same((await box.python("import sys; sys.exit(7)")).exit_code, 7)
    _same((await box.python("raise SystemExit")).exit_code, 0)
    _same((await box.python("still")).output, "'here'\n")


async def shell_merges_streams_and_keeps_the_exit_code(box: Sandbox) -> None:
    result = await box.shell("echo out; echo err >&2; echo out again; exit 3")
    _same((result.output, result.exit_code), ("out\nerr\nout again\n", 3))
    _same((await box.shell("kill -9 $$")).exit_code, 137)
    _same((await box.shell("no-such-program")).exit_code, 127)
    _same((await box.shell("true")).output, "")


async def nobody_answers_input(box: Sandbox) -> None:
    _true("EOFError" in (await box.python("input('name? ')")).output, "input() ends at once")
    _same((await box.shell("cat")).output, "")


async def the_workspace_is_there(box: Sandbox) -> None:
    _same((await box.python("open('notes.txt').read()")).output, repr(NOTES) + "\n")
    _same((await box.shell("cat lib/greet.py | wc -l")).output.strip(), "2")
    _same((await box.python("from lib.greet import hello\nhello()")).output, "'hello'\n")


async def a_workspace_module_does_not_break_the_sandbox(box: Sandbox) -> None:
    await box.reset("start with the workspace's json.py in place")
    _same((await box.python("6 * 7")).output, "42\n")


async def changes_come_back(box: Sandbox) -> None:
    await box.reset("a clean scratch area")
    await box.python("open('notes.txt', 'a').write('three\\n')")
    await box.shell("rm lib/greet.py; mkdir -p new/deep; printf 'a\\0b' > new/deep/file.bin; touch lib/__init__.py")
    found = {change.path: change for change in await box.changes()}
    _same(sorted(found), ["lib/__init__.py", "lib/greet.py", "new/deep/file.bin", "notes.txt"])
    _same({path: change.kind for path, change in found.items()}["lib/greet.py"], "deleted")
    _same(found["lib/greet.py"].content, None)
    _same((found["notes.txt"].kind, found["notes.txt"].content), ("modified", NOTES.encode() + b"three\n"))
    _same(found["notes.txt"].before, digest(NOTES))
    added = found["new/deep/file.bin"]
    _same((added.kind, added.content, added.before), ("added", b"a\0b", None))
    _same(found["lib/__init__.py"].content, b"")


async def nothing_changed_is_no_change(box: Sandbox) -> None:
    await box.reset("a clean scratch area")
    await box.shell("touch notes.txt; cp notes.txt copy; rm copy; cat notes.txt > other; mv other notes.txt")
    _same(await box.changes(), ())


async def long_output_keeps_head_and_tail(box: Sandbox) -> None:
    result = await box.python("for n in range(200_000):\n    print('line', n)")
    _true(result.output.startswith("line 0\nline 1\n"), "the head is kept")
    _true(result.output.endswith("line 199998\nline 199999\n"), "the tail is kept")
    _true(len(result.output) < 100_000, f"the middle is left out: {len(result.output)}")
    _true(result.spilled is not None and result.spilled in result.output, "the text says where all of it is")
    whole = await box.python(f"text = open({result.spilled!r}).read()\nlen(text), text.count('\\n')")
    _same(whole.output, f"({sum(len(f'line {n}') + 1 for n in range(200_000))}, 200000)\n")


async def any_bytes_may_be_printed(box: Sandbox) -> None:
    code = "import sys\nsys.stdout.buffer.write(bytes(range(256)) * 4)\nsys.stdout.flush()\nprint('end \\ud800 €')"
    result = await box.python(code)
    _same(result.exit_code, 0)
    _true(result.output.endswith("end \\ud800 €\n"), repr(result.output[-40:]))
    _true("\0" not in result.output, "no NUL, which not every store can hold")


async def a_time_limit_keeps_state_where_it_can(box: Sandbox) -> None:
    await box.python("counted = 5")
    result = await box.python("while True: pass", 0.3)
    _true(result.timed_out, result.output)
    _same((await box.python("counted")).output, "5\n")
    result = await box.shell("echo begun; sleep 60", 0.3)
    _true(result.timed_out and result.output.startswith("begun\n"), result.output)
    _same((await box.python("counted")).output, "5\n")


async def a_time_limit_leaves_nothing_alive(box: Sandbox) -> None:
    for cell in (IGNORANT + "while True:\n    try:\n        time.sleep(60)\n    except BaseException:\n        pass",):
        result = await box.python(cell, 1.0)
        _true(result.timed_out and result.reset, f"a cell that resists costs the interpreter: {result}")
    await _nothing_alive(box)
    await box.shell(f"python3 -c '{IGNORANT}'; sleep 60", 1.0)
    await _nothing_alive(box)


async def nothing_outlives_its_cell(box: Sandbox) -> None:
    result = await box.python(IGNORANT)
    _true("background process" in result.output, f"the model is told: {result.output!r}")
    await _nothing_alive(box)


async def the_interpreters_death_is_told(box: Sandbox) -> None:
    for code in ("import os; print('last words'); os._exit(9)", "import os; print('last words'); os.abort()"):
        await box.python("held = 1")
        before = box.generation
        result = await box.python(code)
        _true(result.reset and not result.timed_out, str(result))
        _true(result.output.startswith("last words\n") and "variables are gone" in result.output, result.output)
        _same((result.generation, box.generation), (before + 1, before + 1))
        _true("NameError" in (await box.python("held")).output, "variables are gone")


async def forks_do_not_answer_twice(box: Sandbox) -> None:
    result = await box.python(
        "import os\npid = os.fork()\nif pid: os.waitpid(pid, 0)\nprint('child' if not pid else 'parent')"
    )
    _same(sorted(result.output.split()), ["child", "parent"])
    _same((await box.python("'next'")).output, "'next'\n")


async def streams_are_mended(box: Sandbox) -> None:
    await box.python("import os, sys\nos.close(1)\nos.close(2)")
    _same((await box.python("print('again')")).output, "again\n")
    await box.python("sys.stdout.close(); sys.stderr = None")
    _same((await box.python("print('and again')")).output, "and again\n")


async def cells_queue(box: Sandbox) -> None:
    await box.python("order = []")
    cells = [box.python(f"import time\norder.append({n})\ntime.sleep(0.02)\norder.append({n})") for n in range(4)]
    await asyncio.gather(*cells)
    shown = (await box.python("all(a == b for a, b in zip(order[::2], order[1::2])), sorted(order)")).output
    _same(shown, "(True, [0, 0, 1, 1, 2, 2, 3, 3])\n")


async def cancelling_stops_the_cell(box: Sandbox) -> None:
    task = asyncio.ensure_future(box.python(IGNORANT + "time.sleep(60)", 30))
    await asyncio.sleep(0.4)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        pass
    else:
        raise AssertionError("a cancelled cell raises CancelledError")
    await _nothing_alive(box)
    _same((await box.python("1 + 1")).output.splitlines()[-1], "2")


async def a_reset_begins_anew(box: Sandbox) -> None:
    await box.python("gone = 1\nopen('gone.txt', 'w').write('x')")
    before = box.generation
    await box.reset("a test")
    _same(box.generation, before + 1)
    _true("NameError" in (await box.python("gone")).output, "variables are gone")
    _same((await box.shell("ls gone.txt 2>&1; cat notes.txt | head -1")).output.splitlines()[-1], "one")
    _same(await box.changes(), ())


async def _nothing_alive(box: Sandbox) -> None:
    size = "import os\nsize = os.path.getsize('alive') if os.path.exists('alive') else 0\nsize"
    before = (await box.python(size)).output
    await asyncio.sleep(0.1)
    _same((await box.python("import time\ntime.sleep(0.1)\n" + size)).output, before.splitlines()[-1] + "\n")


def _same(got: Any, wanted: Any) -> None:
    if got != wanted:
        raise AssertionError(f"expected {wanted!r}, got {got!r}")


def _true(condition: bool, what: str) -> None:
    if not condition:
        raise AssertionError(what)


_ALL = (
    state_is_kept,
    the_last_expression_is_shown,
    exceptions_are_short_and_keep_state,
    syntax_errors_are_told,
    exits_are_the_cells_own,
    shell_merges_streams_and_keeps_the_exit_code,
    nobody_answers_input,
    the_workspace_is_there,
    a_workspace_module_does_not_break_the_sandbox,
    changes_come_back,
    nothing_changed_is_no_change,
    long_output_keeps_head_and_tail,
    any_bytes_may_be_printed,
    a_time_limit_keeps_state_where_it_can,
    a_time_limit_leaves_nothing_alive,
    nothing_outlives_its_cell,
    the_interpreters_death_is_told,
    forks_do_not_answer_twice,
    streams_are_mended,
    cells_queue,
    cancelling_stops_the_cell,
    a_reset_begins_anew,
)
CASES: tuple[Case, ...] = tuple(Case(function.__name__, function) for function in _ALL)
