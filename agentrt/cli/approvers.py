"""Who answers for the person on the command line: somebody at the terminal, ``--yes``, or nobody."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from agentrt.cli import render
from agentrt.core.canonical import parse_json
from agentrt.core.policy import ApprovalAnswer, ApprovalChoice, ApprovalRequest
from agentrt.core.protocols import Tool
from agentrt.core.specs import ToolSpec
from agentrt.runtime.answering import fitted


@dataclass(frozen=True)
class Yes:
    """``--yes``: approves what policy asks. It never answers an unknown outcome or a question of the model, and
    it is never asked about what policy denies. What is asked because the call was made from text the user did not
    write it answers only when ``untrusted`` says so (``--yes-untrusted``): that text could have asked for anything."""

    untrusted: bool = False

    async def approve(self, request: ApprovalRequest) -> ApprovalAnswer | None:
        if request.kind != "call" or (request.of_label and not self.untrusted):
            return None
        return ApprovalAnswer("once", by="--yes-untrusted" if request.of_label else "--yes")

    async def answer(self, question: str) -> str | None:
        return None


ENDURING = {"run": "the rest of this run", "session": "the rest of this session", "always": "every run from now on"}


@dataclass
class Terminal:
    """Asks at the terminal. Reads lines through the event loop, so that Ctrl-C and answers from other processes
    get through while it waits. Of ``tools`` it knows what arguments may be."""

    tools: Mapping[str, Tool] = field(default_factory=dict)

    async def approve(self, request: ApprovalRequest) -> ApprovalAnswer | None:
        print(render.approval(request), file=sys.stderr)
        if request.kind == "unknown_outcome":
            return await self._outcome()
        offered = [f"[{scope[0]}]{scope[1:]}" for scope in request.scopes if scope != "once"]
        keys = "  ".join(["[y]es once", *offered, "[n]o", "[e]dit", "[l]ater"])
        while True:
            choice = (await self._line(f"  {keys} > ")).strip().lower()[:1]
            scope = next((scope for scope in request.scopes if scope[0] == choice and scope != "once"), None)
            if scope is not None:
                standing = await self._standing(request, scope)
                if standing is not None:
                    return standing
            match choice:
                case "y":
                    return ApprovalAnswer("once")
                case "n":
                    return ApprovalAnswer("deny", reason=(await self._line("  why not? (may be empty) > ")).strip())
                case "e":
                    edited = await self._edited(request)
                    if edited is not None:
                        return edited
                case "l":
                    return None

    async def answer(self, question: str) -> str | None:
        print(render.question(question), file=sys.stderr)
        return (await self._line("  > ")).strip() or None

    async def _outcome(self) -> ApprovalAnswer | None:
        while True:
            choice = await self._line("  did it happen?  [y]es  [n]o, do it now  [s]kip it  [l]ater > ")
            match choice.strip().lower()[:1]:
                case "y":
                    return ApprovalAnswer("happened")
                case "n":
                    return ApprovalAnswer("not_happened")
                case "s":
                    return ApprovalAnswer("deny", reason="skipped after an interruption")
                case "l":
                    return None

    async def _standing(self, request: ApprovalRequest, scope: ApprovalChoice) -> ApprovalAnswer | None:
        """An answer for more than this call: the person picks its reach by the words that are stored."""
        print(f"  for {ENDURING[scope]}, without asking, calls of:\n{render.reaches(request.reaches)}", file=sys.stderr)
        number = (await self._line(f"  which, 1 to {len(request.reaches)} (empty: back) > ")).strip()
        if number.isdigit() and 1 <= int(number) <= len(request.reaches):
            return ApprovalAnswer(scope, reach=int(number) - 1)
        return None

    async def _edited(self, request: ApprovalRequest) -> ApprovalAnswer | None:
        text = await self._line("  arguments as JSON, or key=value (empty: back) > ")
        tool = self.tools.get(request.tool)
        try:
            wanted = edit_arguments(request.arguments, text, None if tool is None else tool.spec)
            return ApprovalAnswer("edit", arguments=wanted)
        except ValueError as error:
            if text.strip():
                print(f"  {error}", file=sys.stderr)
            return None

    async def _line(self, prompt: str) -> str:
        """One line from the terminal; the end of input means: later."""
        print(prompt, end="", file=sys.stderr, flush=True)
        loop, line = asyncio.get_running_loop(), asyncio.get_running_loop().create_future()

        def readable() -> None:
            if not line.done():
                line.set_result(sys.stdin.readline())

        loop.add_reader(sys.stdin, readable)
        try:
            text: str = await line
        finally:
            loop.remove_reader(sys.stdin)
        if not text:
            print(file=sys.stderr)  # nobody pressed Enter
        return text or "later"


def edit_arguments(arguments: dict[str, Any], text: str, spec: ToolSpec | None = None) -> dict[str, Any]:
    """``arguments`` with the change in ``text``: a whole JSON object, or ``key=value``. They fit ``spec``.

    Raises:
        ValueError: it is neither, or they do not fit.
    """
    wanted = _changed(arguments, text.strip())
    return wanted if spec is None else fitted(wanted, spec)


def _changed(arguments: dict[str, Any], text: str) -> dict[str, Any]:
    if text.startswith("{"):
        try:
            value: dict[str, Any] = parse_json(text)
        except ValueError as error:
            raise ValueError(f"this is not JSON: {error}") from None
        return value
    key, equals, value_text = text.partition("=")
    if not equals:
        raise ValueError('expected a JSON object such as {"path": "a.txt"}, or key=value')
    try:
        parsed = parse_json(value_text)
    except ValueError:
        parsed = value_text
    return {**arguments, key.strip(): parsed}
