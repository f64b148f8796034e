"""Suites: tasks with everything that is needed to run and to judge them.

``load_suite("builtin")`` makes held-out everyday tasks and matched pairs over invented tools from the generator's
held-out split; ``everyday`` are tasks written by hand, in three parts, that no generator has seen, and
``everyday-fresh``, ``everyday-blind`` and ``everyday-sealed`` three more that are only run when they are named;
``load_suite(FOLDER)`` reads ``tasks.jsonl`` there (the format is in ``docs/evaluation.md``). Called by ``command``.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from agentrt.checks.failures import Baseline, ExpectedCall
from agentrt.core.errors import ConfigError
from agentrt.core.specs import ToolSpec
from agentrt.core.tasks import Constraint
from agentrt.evals.scoring import Check, check_from_json

TASKS, PAIRS, SEED = 200, 100, 2024
"""How much of the generated suite is run when nobody says otherwise."""
FILE = "tasks.jsonl"
PARTS = ("dev", "test", "cold")
"""The parts of the suite ``everyday``: one to work with, one to report on, one to be tried as rarely as can be."""
APART = ("fresh", "blind", "sealed")
"""Parts by themselves: whoever runs ``everyday`` again, to compare with an earlier figure, does not use them up."""
_KEYS = {
    *("id", "family", "request", "files", "folder", "notes", "check", "calls", "tools", "allowed", "answerable"),
    *("constraints", "baseline"),
}


@dataclass(frozen=True)
class EvalTask:
    """One task.

    ``files`` stand in the workspace and ``notes`` in memory beforehand. ``calls`` are the right way and ``tools``
    what an expert would use besides, as far as known. ``allowed`` names the built-in tools it may use (``None``: all).
    With ``stand_ins`` the inventory is exactly these specs, the tools do nothing, and only the first step is looked
    at; tasks of one ``pair`` are the same request with and without the tool that fits.
    """

    id: str
    family: str
    request: str
    check: Check
    files: Mapping[str, str] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    calls: tuple[ExpectedCall, ...] = ()
    tools: tuple[str, ...] = ()
    allowed: tuple[str, ...] | None = None
    answerable: bool = True
    constraints: tuple[Constraint, ...] = ()
    baseline: Baseline = field(default_factory=Baseline)
    stand_ins: tuple[ToolSpec, ...] = ()
    pair: int | None = None

    @property
    def first_step_only(self) -> bool:
        return bool(self.stand_ins)

    @property
    def needs_sandbox(self) -> bool:
        return any(call.tool in ("python", "shell", "apply_changes") for call in self.calls)


@dataclass(frozen=True)
class Suite:
    """``tasks`` may be more than ``wanted``: those that cannot be run here are passed over."""

    name: str
    tasks: tuple[EvalTask, ...]
    choices: tuple[EvalTask, ...] = ()
    wanted: int | None = None
    seed: int = SEED


def load_suite(name: str, limit: int | None = None, seed: int = SEED) -> Suite:
    """The suite of that name; ``limit`` is how many of its tasks to run (and half as many pairs).

    Raises:
        ConfigError: there is no such suite, or its file cannot be used.
    """
    if limit is not None and limit < 1:
        raise ConfigError(f"expected a limit of at least 1, got {limit}")
    if name == "builtin":
        return builtin_suite(limit or TASKS, PAIRS if limit is None else max(1, limit // 2), seed)
    parts = PARTS if name == "everyday" else [part for part in (*PARTS, *APART) if name == f"everyday-{part}"]
    if parts:
        place = Path(__file__).resolve().parent / "everyday"
        found = [task for part in parts for task in folder_tasks(place, f"{part}.jsonl")]
        return Suite(name, tuple(found)[:limit], seed=seed)
    folder = Path(name)
    if folder.is_dir():
        return Suite(folder.resolve().name, tuple(folder_tasks(folder))[:limit], seed=seed)
    raise ConfigError(f"expected the suite 'builtin', 'everyday' or a folder with {FILE}, found no folder {name!r}")


def builtin_suite(tasks: int, pairs: int, seed: int = SEED) -> Suite:
    """Everyday tasks and matched pairs in phrasings that training never saw. Some candidates more than ``tasks`` are
    made, because what only another machine could answer is passed over."""
    from agentrt.models.builtin.data import holdout

    spare = tasks + tasks // 4 + 8
    return Suite(
        "builtin",
        tuple(_everyday(task) for task in holdout.tasks(spare, seed)),
        tuple(choice_task(one) for one in holdout.choices(pairs, seed)),
        tasks,
        seed,
    )


def everyday_tasks(count: int, seed: int, split: str) -> list[EvalTask]:
    """So many generated everyday tasks of ``train`` or ``held-out``."""
    from agentrt.models.builtin.data import holdout

    return [_everyday(task) for task in holdout.tasks(count, seed, split=split)]  # type: ignore[arg-type]


def _everyday(task: Any) -> EvalTask:
    return EvalTask(
        id=task.name,
        family=task.family,
        request=task.request,
        check=check_from_json(task.check),
        files=task.files,
        notes=task.notes,
        calls=tuple(ExpectedCall(tool, dict(arguments)) for tool, arguments in task.calls),
        answerable=not task.check.get("refuses", False),
    )


def choice_task(choice: Any) -> EvalTask:
    """A request over invented tools, of which only the choice is judged."""
    specs = tuple(ToolSpec(s["name"], s["description"], s["parameters"]) for s in choice.tools)
    fits = choice.tool is not None
    return EvalTask(
        id=f"pair-{choice.pair}-{'with' if fits else 'without'}",
        family="unseen tools" if fits else "unseen tools, none fits",
        request=choice.request,
        check=Check(refuses=not fits),
        calls=(ExpectedCall(choice.tool, dict(choice.arguments)),) if fits else (),
        answerable=fits,
        stand_ins=specs,
        pair=choice.pair,
    )


def folder_tasks(folder: Path, name: str = FILE) -> Iterator[EvalTask]:
    """The tasks of a file in a folder, one JSON object a line; lines that are blank or begin with # are passed over.

    Raises:
        ConfigError: the file is not there, or a line is no task; the message names the line.
    """
    path = folder / name
    try:
        lines = path.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"expected tasks at {path}, but it cannot be read: {error}") from error
    seen: set[str] = set()
    for number, line in enumerate(lines, 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        try:
            task = _task_from_json(json.loads(line), folder)
        except (ValueError, TypeError, KeyError, ConfigError) as error:
            raise ConfigError(f"line {number} of {path} is no task: {error}") from error
        if task.id in seen:
            raise ConfigError(f"line {number} of {path}: the id {task.id!r} is used twice")
        seen.add(task.id)
        yield task


def _task_from_json(value: Mapping[str, Any], folder: Path) -> EvalTask:
    unknown = sorted(value.keys() - _KEYS)
    if unknown:
        raise ValueError(f"unknown keys {unknown}; known are {', '.join(sorted(_KEYS))}")
    request, name = str(value["request"]), str(value["id"])
    files = {str(k): str(v) for k, v in value.get("files", {}).items()}
    if "folder" in value:
        files = {**_files_of(folder, str(value["folder"])), **files}
    check = check_from_json(value.get("check", {}))
    allowed = value.get("allowed")
    return EvalTask(
        id=name,
        family=str(value.get("family", "all")),
        request=request,
        check=check,
        files=files,
        notes=_texts(value.get("notes", ())),
        calls=tuple(ExpectedCall(str(c["tool"]), dict(c["arguments"])) for c in value.get("calls", ())),
        tools=_texts(value.get("tools", ())),
        allowed=None if allowed is None else _texts(allowed),
        answerable=bool(value.get("answerable", not check.refuses)),
        constraints=tuple(Constraint(**c) for c in value.get("constraints", ())),
        baseline=Baseline(**value.get("baseline", {})),
    )


def _files_of(folder: Path, name: str) -> dict[str, str]:
    from agentrt.evals.scoring import files_in

    inner = (folder / name).resolve()
    if not inner.is_dir() or not inner.is_relative_to(folder.resolve()):
        raise ValueError(f"expected a folder inside the suite, found none at {name!r}")
    return files_in(inner)


def _texts(value: Sequence[Any]) -> tuple[str, ...]:
    if isinstance(value, str):
        raise ValueError(f"expected a list of texts, got the text {value!r}")
    return tuple(map(str, value))
