"""What both chats say: help, lists of tools and runs, how a turn ended and how to go on. Plain text, no screen."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from agentrt.agent import Agent
from agentrt.core.store import RunRow, Store
from agentrt.core.tasks import Outcome
from agentrt.tui.printable import one_line

COMMANDS = {
    "/help": "this list",
    "/tools": "the tools the agent has, and what they may do",
    "/runs": "the latest runs of this session",
    "/resume": "go on with a run that waits or was interrupted: /resume [RUN]",
    "/new": "begin a new session",
    "/quit": "leave",
}
KEYS = {
    "Enter": "send",
    "Ctrl+J": "new line",
    "Up, Down": "earlier inputs",
    "Esc": "interrupt the turn",
    "PgUp, PgDn": "scroll the conversation",
    "Ctrl+O": "open or close all cards; Tab and Enter for one",
    "Ctrl+Q": "leave",
}
OTHER_MODELS = "--model anthropic:NAME, openai:NAME or torch:PATH"
ENDINGS = {
    "finished": "finished",
    "refused": "the agent says that it cannot do this",
    "no_path": "the agent found no way to do this",
    "waiting": "waiting",
    "cancelled": "cancelled",
    "over_budget": "the budget is used up",
    "failed": "failed",
}
RESUMABLE = frozenset({"waiting", "running", "failed"})


def help_text(keys: bool = True) -> str:
    listed = {**COMMANDS, **(KEYS if keys else {})}
    return "\n".join(f"{name:<11} {text}" for name, text in listed.items())


def model_line(model: str, configured: bool) -> str:
    """Which model is in force, and when nobody chose it, how to use another."""
    return f"model {model}" + ("" if configured else f" (the default; for another: {OTHER_MODELS})")


def tools_text(agent: Agent) -> str:
    """A line for each tool: its strictest effects and what it does."""
    lines = []
    for name, tool in sorted(agent.tools.items()):
        effects = ", ".join(sorted(tool.classify({})))
        lines.append(f"{name} [{effects or 'unknown'}]  {one_line(tool.spec.description, 100)}")
    return "\n".join(lines) or "no tools"


def runs_text(store: Store, session: str, limit: int = 20) -> str:
    rows = store.list_runs(session=session, limit=limit)
    return "\n".join(_row(row) for row in rows) or "no runs in this session yet"


def to_resume(store: Store, session: str) -> RunRow | None:
    """The session's latest run, if it can go on: it waits, was interrupted, or its process died."""
    rows = store.list_runs(session=session, limit=1)
    return rows[0] if rows and rows[0].status in RESUMABLE else None


def figures(outcome: Outcome) -> str:
    return (
        f"{outcome.run_id} · {counted(outcome.steps, 'step')} · {outcome.usage.total:,} tokens · "
        f"${outcome.cost:.4f} · {outcome.duration_s:.1f} s"
    )


def how_it_ended(outcome: Outcome) -> str:
    """In a sentence, for every ending but a plain success."""
    said = ENDINGS[outcome.status]
    return f"{said}: {outcome.reason}" if outcome.reason else said


def how_to_go_on(outcome: Outcome) -> Iterator[str]:
    """What the person can do about a run that waits, a line each."""
    if outcome.status not in RESUMABLE:
        return
    yield "/resume asks again; or in another terminal:" if outcome.waiting_for else "/resume goes on; or elsewhere:"
    for name in outcome.waiting_for:
        yield f"  agentrt approve {name}" + (" --answer '…'" if name.startswith("ask-") else "  (or deny)")
    yield f"  agentrt resume {outcome.run_id}"


def counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _row(row: RunRow) -> str:
    when = datetime.fromtimestamp(row.created).strftime("%m-%d %H:%M")
    return f"{row.run_id}  {when}  {row.status:<11} {one_line(row.goal, 60)}"
