"""Reaching into a run from outside: its plan, its limits, its journal. Called by the commands in ``travel``."""

from __future__ import annotations

import asyncio
import json as json_module
import os
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from contextlib import closing
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from agentrt.agent import Agent
from agentrt.cli import inspection, story, work
from agentrt.cli.limits import tool_calls
from agentrt.cli.render import BOLD, DIM, GREEN, RED, YELLOW, Watcher, arguments, colour
from agentrt.cli.settings import Settings
from agentrt.core.errors import ConfigError
from agentrt.core.events import PlanAccepted, PlanEdited, StepFinished, StepStarted, ToolFinished, ToolRequested
from agentrt.core.plans import Call, Node, Plan, children, node_to_json, plan_from_json, plan_to_json, walk
from agentrt.core.store import RunRow, Store
from agentrt.runtime.answering import require_alive
from agentrt.runtime.limits import changed_limits, limits_in_force
from agentrt.store import open_store
from agentrt.tui.printable import printable


def how_to_hear(row: RunRow) -> str:
    return "" if row.status == "running" else f"; the run is {row.status}: agentrt resume {row.run_id}"


# -- cancelling -----------------------------------------------------------------------------------------------


def cancel(settings: Settings, run_id: str, reason: str) -> None:
    """End a run, here if nobody drives it. No model is loaded; what was under way is looked for with the tools of the
    run's workspace.

    Raises:
        ConfigError: the run is over.
    """
    with closing(open_store(settings.journal)) as store:
        row = store.get_run(run_id)
        require_alive(row, "that")
        folder = (
            Path(getattr(store.read(row.run_id, limit=1)[0].body, "workspace", None) or "") if row.last_seq else None
        )
        agent = Agent(workspace=folder if folder is not None and folder.is_dir() else None, store=store)
        outcome = asyncio.run(agent.cancel(row.run_id, reason))
        if outcome is None:
            print(f"sent to {row.run_id}: a live process drives it, and ends it when it next looks")
            return
        print(f"{row.run_id}: {outcome.status}")
        calls = {e.body.key: e.body for e in store.read(row.run_id) if isinstance(e.body, ToolRequested)}
        for event in store.read(row.run_id, row.last_seq):
            if isinstance(event.body, ToolFinished) and event.body.unknown:
                done = calls[event.body.key]
                print(f"it is not known whether this took effect: {printable(done.tool)} {arguments(done.arguments)}")


# -- replay ---------------------------------------------------------------------------------------------------


def replay(
    settings: Settings,
    run_id: str,
    show: bool,
    workspace: Path | None,
    as_json: bool,
    *,
    sandbox: bool = True,
    memory: bool = True,
    mcp: bool = True,
    skills: bool = True,
) -> None:
    """Replay and print what it showed. ``sandbox`` and what follows it say which tools the run was offered.

    Raises:
        ReplayMismatch: the planner of now takes another way.
    """
    settings, started, folder = inspection.reopened(settings, run_id, workspace)
    planner = inspection.planner_of(started)
    options = work.Options(folder, planner=planner, sandbox=sandbox, memory=memory, quiet=True, offline=True)
    options = replace(options, mcp=mcp, skills=skills)

    async def carry_out() -> Any:
        async with work.agent_of(settings, options, Watcher(quiet=True)) as agent:
            if show:
                row = agent.store.get_run(run_id)
                print("\n".join(story.tell(agent.store, row)))
            return await agent.replay(run_id)

    done = asyncio.run(carry_out())
    if as_json:
        print(json_module.dumps(asdict(done) | {"outcome": {"status": done.outcome.status}}, ensure_ascii=False))
        return
    how = "to the same outcome" if done.ended == "outcome" else "to the end of its record"
    print(f"{done.run_id}: {done.effects} recorded effects led {how}: {done.outcome.status}")


# -- plans ----------------------------------------------------------------------------------------------------


def show_plan(settings: Settings, run_id: str, as_json: bool) -> None:
    with closing(open_store(settings.journal)) as store:
        row = store.get_run(run_id)
        plan, states = present_plan(store, row)
    if as_json:
        print(json_module.dumps(plan_to_json(plan), ensure_ascii=False, indent=1))
        return
    print(colour(plan.goal, BOLD, stream=sys.stdout))
    for line in _lines(plan.root, states, 0):
        print(line)


def edit_plan(settings: Settings, run_id: str, file: Path | None) -> None:
    """Validate a plan and post it to the run.

    Raises:
        ConfigError: it is no plan, or not one this run could carry out; nothing was posted.
    """
    with closing(open_store(settings.journal)) as store:
        row = store.get_run(run_id)
        require_alive(row, "another plan")
        present, states = present_plan(store, row)
        text = _edited(present) if file is None else sys.stdin.read() if str(file) == "-" else _read(file)
        try:
            plan = plan_from_json(json_module.loads(text))
        except ValueError as error:
            raise ConfigError(f"that is not a plan: {error}") from error
        _check(plan, store, row, [node for node, state in states.items() if state == "done"])
        store.post(row.run_id, "plan", {"plan": plan_to_json(plan), "by": "user"})
    print(f"sent to {row.run_id}: it takes effect before the next step{how_to_hear(row)}")


def present_plan(store: Store, row: RunRow) -> tuple[Plan, dict[str, str]]:
    """The plan in force, and what became of its steps: ``done``, ``failed`` or ``begun``.

    Raises:
        ConfigError: the run has no plan.
    """
    blob, states = "", {}
    for event in store.read(row.run_id):
        match event.body:
            case PlanAccepted(plan_blob=name) | PlanEdited(plan_blob=name):
                blob = name
            case StepStarted(node=node):
                states[node] = "begun"
            case StepFinished(node=node, ok=ok):
                states[node] = "done" if ok else "failed"
    if not blob:
        raise ConfigError(f"run {row.run_id} has no plan (yet); a run without plans is led with: agentrt steer")
    return plan_from_json(json_module.loads(store.blob(blob))), states


def _check(plan: Plan, store: Store, row: RunRow, done: list[str]) -> None:
    """What the run itself will check, so that the person hears it at once. Tools that only the program which started
    the run knows are left to it."""
    from agentrt.cli.inventory import everything
    from agentrt.planners.validate import objections

    started = store.read(row.run_id, limit=1)[0].body
    known = {spec.name: spec for spec, _ in everything(Path(getattr(started, "workspace", None) or "."))}
    theirs = {e.body.tool for e in store.read(row.run_id) if isinstance(e.body, ToolRequested)} - known.keys()
    foreign = {node.id for node in walk(plan.root) if isinstance(node, Call) and node.tool in theirs}
    wrong = [
        o for o in objections(plan, known, done=done) if not any(o.startswith(f"step {i}: there") for i in foreign)
    ]
    if wrong:
        raise ConfigError("the plan cannot be carried out: " + "; ".join(wrong))


def _edited(plan: Plan) -> str:
    """The plan as the person leaves it in their editor.

    Raises:
        ConfigError: there is no editor, it failed, or nothing was changed.
    """
    editor = os.environ.get("VISUAL") or os.environ.get("EDITOR")
    if not editor:
        raise ConfigError("no editor is set: set EDITOR, or give a file: agentrt plan RUN --edit FILE")
    before = json_module.dumps(plan_to_json(plan), ensure_ascii=False, indent=1)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "plan.json")
        path.write_text(before, "utf-8")
        code = subprocess.run([*shlex.split(editor), str(path)], check=False).returncode
        after = _read(path)
    if code != 0:
        raise ConfigError(f"the editor ended with code {code}; the plan is as it was")
    if after.strip() == before:
        raise ConfigError("nothing was changed; the plan is as it was")
    return after


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"expected a plan as JSON in {path}, but it cannot be read: {error}") from error


def _lines(node: Node, states: dict[str, str], depth: int) -> list[str]:
    marks = {"done": ("✓", GREEN), "failed": ("✗", RED), "begun": ("…", YELLOW)}
    mark, tint = marks.get(states.get(node.id, ""), ("·", DIM))
    fields = {
        k: v for k, v in node_to_json(node).items() if k not in ("id", "type", "steps", "body", "then", "otherwise")
    }
    shown = json_module.dumps({k: v for k, v in fields.items() if v not in ("", {})}, ensure_ascii=False)
    head = f"{'  ' * depth}{colour(mark, tint, stream=sys.stdout)} {printable(node.id)}  {type(node).__name__.lower()}"
    lines = [f"{head}  {colour(shown, DIM, stream=sys.stdout)}" if shown != "{}" else head]
    return lines + [line for child in children(node) for line in _lines(child, states, depth + 1)]


# -- limits ---------------------------------------------------------------------------------------------------


def budget(settings: Settings, run_id: str, asked: dict[str, str], as_json: bool, *, tools: Sequence[str] = ()) -> None:
    """Show the limits, or post other ones.

    Raises:
        ConfigError: a value is none, or the run is over.
    """
    with closing(open_store(settings.journal)) as store:
        row = store.get_run(run_id)
        present = limits_in_force(store, row.run_id)
        if asked or tools:
            require_alive(row, "another budget")
            changes = changed_limits(present, asked)
            if tools:
                changes["tool_calls"] = tool_calls(tools)
            store.post(row.run_id, "budget", changes)
            present = limits_in_force(store, row.run_id)
    if as_json:
        print(json_module.dumps(asdict(present)))
        return
    spent = {"steps": row.steps, "tokens": row.input_tokens + row.output_tokens, "cost": round(row.cost, 6)}
    for name, limit in asdict(present).items():
        if name != "tool_calls":
            used = f"  (used {spent[name]})" if name in spent else ""
            print(f"{name:<12} {'no limit' if limit is None else f'{limit:g}'}{used}")
    for name, calls in present.tool_calls.items():
        print(f"calls of {name}: {calls}")
    if asked or tools:
        print(f"sent to {row.run_id}{how_to_hear(row)}")
