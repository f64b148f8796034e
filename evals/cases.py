"""From a run that went wrong (or right) to a task of a suite, so that it is tried again with every change.

The request and the files the run had to do with are taken over (not what memory held); what must hold at the end
is said by a person, because the run cannot know it. Called by ``agentrt runs case``.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from agentrt.checks.trajectory import Trajectory, read_trajectory
from agentrt.core.errors import ConfigError
from agentrt.core.events import RunStarted
from agentrt.core.store import Store
from agentrt.evals.scoring import check_from_json, files_in
from agentrt.evals.suites import FILE, folder_tasks

FAMILY = "from runs"
LARGEST = 2_000
"""Files a workspace may have: those of a larger one are not looked through."""


@dataclass(frozen=True)
class Case:
    """The task's name, where it stands, and the files that were copied: they are as they are now, not as they were when
    the run began."""

    id: str
    path: Path
    files: tuple[str, ...]


def add_case(store: Store, run_id: str, folder: Path, check: Mapping[str, Any], *, right: bool = False) -> Case:
    """Append a task to ``folder/tasks.jsonl``, made when it is not there. ``check`` is what must hold at the end;
    ``right`` says that the calls the run made are the right way.

    Raises:
        RunNotFound: there is no such run.
        ConfigError: the check says nothing or cannot be read, the suite cannot be used or has this run already.
        StoreError: the run's contents were erased.
    """
    if not check:
        raise ConfigError('expected what must hold at the end, such as {"answer_contains": ["42"]}, got nothing')
    check_from_json(check)
    row = store.get_run(run_id)
    path = folder / FILE
    if path.exists() and row.run_id in {task.id for task in folder_tasks(folder)}:
        raise ConfigError(f"expected a run that is not in {path} yet, but it has a task {row.run_id}")
    events = store.read(row.run_id)
    run = read_trajectory(events, store.blob)
    started = events[0].body
    workspace = started.workspace if isinstance(started, RunStarted) else None
    files = {} if workspace is None else _files_named(Path(workspace), run)
    task: dict[str, Any] = {"id": row.run_id, "family": FAMILY, "request": run.task.goal}
    if files:
        task["files"] = files
    task["check"] = dict(check)
    if right:
        task["calls"] = [{"tool": call.tool, "arguments": dict(call.arguments)} for call in run.calls if call.performed]
    _append(path, json.dumps(task, ensure_ascii=False))
    return Case(row.run_id, path, tuple(files))


def _files_named(workspace: Path, run: Trajectory) -> dict[str, str]:
    """The workspace's text files whose paths the request or a call speaks of."""
    if not workspace.is_dir():
        return {}
    paths = [path for path, _ in zip(workspace.rglob("*"), range(LARGEST + 1), strict=False)]
    if len(paths) > LARGEST:
        raise ConfigError(
            f"expected a workspace of at most {LARGEST:,} files, but {workspace} has more: give the task its files by "
            "hand (the format is in docs/evaluation.md)"
        )
    said = "\n".join([run.task.goal, *(text for call in run.calls for text in _texts(call.arguments))])
    return {name: content for name, content in files_in(workspace).items() if name in said}


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from _texts(item)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _texts(item)


def _append(path: Path, line: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        begun = path.read_text("utf-8") if path.exists() else ""
        with path.open("a", encoding="utf-8") as file:
            file.write(("\n" if begun and not begun.endswith("\n") else "") + line + "\n")
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"expected to add a task to {path}: {error}") from error
