"""Code in the sandbox as tools: run Python, run a shell command, and bring changed files back.

Code never gets the live workspace writable: it changes files in a scratch area, and ``apply_changes`` copies them
into the workspace as one write that shows its whole diff first.
"""

from __future__ import annotations

from typing import Any

from agentrt.core.protocols import Sandbox, Tool
from agentrt.core.sandbox import ExecResult
from agentrt.core.tools import ToolContext, ToolOutput
from agentrt.tools.decorator import Hooks
from agentrt.tools.packs.changes import Changes
from agentrt.tools.packs.define import TEXT, define, parameters
from agentrt.tools.workspace import Workspace

CELLS, APPLY = ("python", "shell"), "apply_changes"
"""The tools that run code in the sandbox, and the one that brings its files to the workspace."""
TIMEOUT_S = 120.0
"""For the whole call; the sandbox stops the code itself earlier, by its own limit."""
_TRACE = "Traceback (most recent call last):"


def code_tools(sandbox: Sandbox, workspace: Workspace) -> list[Tool]:
    """``python``, ``shell``, ``apply_changes``."""
    return [_python(sandbox), _shell(sandbox), _apply_changes(sandbox, workspace)]


def _python(sandbox: Sandbox) -> Tool:
    async def python(arguments: dict[str, Any]) -> ToolOutput:
        result = await sandbox.python(arguments["code"])
        failed = result.exit_code != 0 or result.timed_out
        return ToolOutput(_python_text(result), is_error=failed, data={"exit_code": result.exit_code})

    return define(
        "python",
        "Run Python code in a sandbox",
        parameters("code", code=TEXT),
        python,
        effect="execute",
        timeout_s=TIMEOUT_S,
        examples=(
            "Run this Python code: print(sum(range(10)))",
            "Write a Python script that lists the primes below 100",
            "Compute the first 20 Fibonacci numbers with code",
            "Use Python to reverse the lines of data.txt",
            "Simulate rolling two dice 1000 times",
            "Execute print('hi') in Python",
            "Write a program that sorts these names",
        ),
        companions=("apply_changes",),
    )


def _shell(sandbox: Sandbox) -> Tool:
    async def shell(arguments: dict[str, Any]) -> ToolOutput:
        result = await sandbox.shell(arguments["command"])
        lines = [result.output.rstrip("\n")] if result.output.strip() else []
        if result.exit_code != 0 and not result.timed_out:
            lines.append(f"exit code {result.exit_code}")
        return ToolOutput("\n".join(lines) or "(no output)", result.timed_out, {"exit_code": result.exit_code})

    return define(
        "shell",
        "Run a shell command in a sandbox",
        parameters("command", command=TEXT),
        shell,
        effect="execute",
        timeout_s=TIMEOUT_S,
        examples=(
            "Run ls -la in the shell",
            "Execute the command uname -a",
            "Run make test",
            "Use grep and sort on the command line to count the unique users in access.log",
            "Unpack archive.tar.gz",
            "Run pwd in the terminal",
            "Run the bash command du -sh",
        ),
        companions=("apply_changes",),
    )


def _apply_changes(sandbox: Sandbox, workspace: Workspace) -> Tool:
    changes = Changes(sandbox, workspace)

    async def apply(arguments: dict[str, Any], ctx: ToolContext) -> ToolOutput:
        return ToolOutput(await changes.apply(arguments, ctx.idempotency_key))

    hooks = Hooks(preview=changes.preview, probe=changes.probe, resources=changes.resources)
    return define(
        "apply_changes",
        "Copy the files changed in the sandbox into the workspace",
        parameters(paths={"type": "array", "items": TEXT}),
        apply,
        effect="write",
        examples=(
            "Copy the files your code made into my folder",
            "Apply the changes from the sandbox",
            "Keep the result file of the script",
            "Save what the code changed to the workspace",
            "Bring the changed files back",
        ),
        companions=("python", "shell"),
        carries=("tool:python", "tool:shell"),
        hooks=hooks,
    )


def _python_text(result: ExecResult) -> str:
    """What was printed; a failure begins with the error itself, because that is what is acted on."""
    output = result.output.rstrip("\n")
    if result.exit_code == 0 or result.timed_out or _TRACE not in output:
        return output if output.strip() else "(no output)"
    last = output.splitlines()[-1].strip()
    return f"error: {last}\n{output}"
