"""How things look in a plain terminal. Colour only where a person is watching."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, TextIO

from agentrt.core import events as ev
from agentrt.core.events import Event
from agentrt.core.labels import Integrity
from agentrt.core.models import Delta
from agentrt.core.origins import told
from agentrt.core.policy import ApprovalRequest, Reach
from agentrt.core.store import Store
from agentrt.tui.moments import moment
from agentrt.tui.printable import printable

BOLD, DIM, RED, GREEN, YELLOW, CYAN, RESET = "1", "2", "31", "32", "33", "36", "0"


def colour(text: str, *codes: str, stream: TextIO | None = None) -> str:
    """``text``, made safe to show, in colour if the stream (standard error) is a terminal that can show it and NO_COLOR
    is not set."""
    text = printable(text)
    stream = stream or sys.stderr  # as it is now: closed ones are replaced at the start
    if not stream.isatty() or os.environ.get("NO_COLOR") or plain_terminal():
        return text
    return f"\033[{';'.join(codes)}m{text}\033[{RESET}m"


def plain_terminal() -> bool:
    """Whether the terminal says that it can do no more than lines of text."""
    return os.environ.get("TERM", "") in ("dumb", "unknown", "")


def arguments(values: dict[str, Any], width: int = 200) -> str:
    text = printable(json.dumps(values, ensure_ascii=False))
    return text if len(text) <= width else text[: width - 1] + "…"


def diff(text: str) -> str:
    """A unified diff with added lines green and removed ones red."""
    tints = {"+": GREEN, "-": RED, "@": CYAN}
    lines = printable(text).splitlines()
    return "\n".join(colour(line, tints[line[0]]) if line[:1] in tints else line for line in lines)


def approval(request: ApprovalRequest) -> str:
    """What a person must see before they decide."""
    lines = [
        "",
        colour(f"? {request.tool} {arguments(request.arguments)}", BOLD, YELLOW),
        f"  effects: {', '.join(request.effects) or 'unknown'}; {printable(request.reason)}",
    ]
    if request.label.integrity < Integrity.USER:
        lines.append(printable(f"  made from: {', '.join(sorted(request.label.sources - {'user'}))}"))
    lines += [f"  {printable(f'{part} {origin}')}" for part, origin in told(request.origins)]
    if request.expires is not None:
        lines.append(colour(f"  an answer is good until {moment(request.expires)}", DIM))
    if request.of_label:
        lines.append(colour("  only this call can be allowed: no standing answer covers what you did not write", DIM))
    if request.preview:
        body = diff(request.preview) if request.preview_kind == "diff" else printable(request.preview)
        lines.append("\n".join(f"  {line}" for line in body.splitlines()))
    return "\n".join(lines)


def reaches(listed: Sequence[Reach]) -> str:
    """What may be remembered, numbered from 1."""
    return "\n".join(f"  {number}  {printable(reach.words)}" for number, reach in enumerate(listed, 1))


def question(text: str) -> str:
    return colour(f"? {text}", BOLD, YELLOW)


def indent(text: str, max_lines: int = 6, width: int = 160) -> str:
    """The first lines of an output, each cut at the width."""
    lines = printable(text).splitlines() or ["(nothing)"]
    shown = [line if len(line) <= width else line[: width - 1] + "…" for line in lines[:max_lines]]
    if len(lines) > max_lines:
        shown.append(f"… {len(lines) - max_lines} more lines")
    return "\n".join(f"    {line}" for line in shown)


@dataclass
class Watcher:
    """An observer that tells on standard error what the agent is doing. ``run_id`` is known from the first event on."""

    store: Store | None = None
    quiet: bool = False
    run_id: str = ""
    thinking: str = field(default="", init=False)

    def on_event(self, event: Event) -> None:
        self.run_id = event.run_id
        line = self._line(event)
        if line and not self.quiet:
            print(line, file=sys.stderr, flush=True)

    def on_delta(self, delta: Delta) -> None:
        return

    def _line(self, event: Event) -> str:
        match event.body:
            case ev.ToolRequested(tool=tool, arguments=values, repairs=repairs):
                mended = colour(f"  (repaired: {'; '.join(repairs)})", DIM) if repairs else ""
                return f"{colour('→', CYAN)} {printable(tool)} {arguments(values)}{mended}"
            case ev.PolicyDecided(level="notify" | "rewrite" as level, rule=rule, reason=reason, arguments=changed):
                how = f"; performed with {arguments(changed)}" if changed else ""
                return colour(f"  {level} by {rule}: {reason}{how}", YELLOW)
            case ev.ToolRejected(tool=tool, reason=reason):
                return f"{colour('→', CYAN)} {printable(tool)}\n{colour(indent(reason), RED)}"
            case ev.ToolFinished(output_blob=blob, is_error=bad):
                text = self.store.blob(blob) if self.store else ""
                return colour(indent(text), RED if bad else DIM)
            case ev.PlanAccepted():
                return colour("plan accepted", DIM)
            case ev.PlanRejected(reasons=reasons):
                return colour(f"plan rejected: {'; '.join(reasons)}", DIM)
            case ev.Verdict(check=check, ok=False, reason=reason):
                return colour(f"  sent back by {check}: {reason}", DIM)
            case ev.ModelFailed(message=message):
                return colour(f"  model: {message}", RED)
            case ev.SandboxReset(reason=reason):
                return colour(f"  the sandbox was reset: {reason}", DIM)
            case ev.Forked():
                from agentrt.cli.story import forked

                return forked(event.body)
            case ev.PlanEdited(by=by):
                return colour(f"plan edited by {by}", DIM)
            case ev.InboxConsumed(kind="steer", data=data):
                return colour(f"  heard: {data.get('text', '')}", DIM)
            case ev.RunResumed(changed=changed) if changed:
                return colour(f"  resumed with other {', '.join(changed)} than before", DIM)
        return ""
