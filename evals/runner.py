"""Running tasks with the real agent: each in a fresh folder with its own memory and journal, one after the other on
one model that stays loaded.

First the oracle goes the known right way with the same tools; that gives the outputs to compare with and shows which
tasks the tools cannot answer at all. Writes are approved as they come. Called by ``command`` and the tests.
"""

from __future__ import annotations

import tempfile
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from agentrt.agent import Agent
from agentrt.checks.failures import Baseline, Diagnosis, Expected, ExpectedCall, diagnose
from agentrt.checks.trajectory import Trajectory, read_trajectory
from agentrt.core.memory import MemoryRecord
from agentrt.core.messages import Message, ToolCall, assistant
from agentrt.core.models import ModelRequest, ModelResponse, OnDelta, Sampling
from agentrt.core.policy import ApprovalAnswer, ApprovalRequest
from agentrt.core.protocols import Embedder, Model, Planner, Tool
from agentrt.core.specs import ModelCard, ToolSpec
from agentrt.core.tasks import Budget, Task
from agentrt.evals.scoring import Score, World, files_in, score
from agentrt.evals.suites import EvalTask, Suite
from agentrt.memory import default_embedder, open_memory
from agentrt.models.scripted import FunctionModel
from agentrt.planners import ReAct
from agentrt.sandboxes import DockerSandbox
from agentrt.store import open_store
from agentrt.tools import default_tools, tool_from_schema

USER = "default"
MAX_STEPS = 8
CONCLUSIONS = frozenset({"yes", "no", "true", "false", "same", "equal"})
"""Answers that no tool prints: the oracle may conclude them from what it saw."""
WARMTH = 0.7
"""Temperature of every plan after the first of a task."""
Progress = Callable[[str], None]
PlannerOf = Callable[[Sampling], Planner]


@dataclass(frozen=True)
class Trial:
    """One run of one task. ``plan`` counts the runs of the task; only plan 0 says whether it was solved."""

    task: EvalTask
    plan: int
    trajectory: Trajectory
    expected: Expected
    score: Score
    diagnosis: Diagnosis | None


@dataclass(frozen=True)
class Prepared:
    """A task with what the oracle found."""

    task: EvalTask
    expected: Expected


@dataclass
class Results:
    """Everything a suite gave. ``left_out`` counts tasks passed over, by reason; ``unreachable`` the tasks whose right
    calls do not reach the goal with these tools: nobody could have solved them."""

    suite: str
    model: str
    trials: list[Trial] = field(default_factory=list)
    choices: list[Trial] = field(default_factory=list)
    left_out: Counter[str] = field(default_factory=Counter)
    unreachable: dict[str, str] = field(default_factory=dict)
    seconds: float = 0.0


class Yes:
    """The approver: says yes to what policy asks, and tells the model to decide for itself."""

    async def approve(self, request: ApprovalRequest) -> ApprovalAnswer:
        return ApprovalAnswer("not_happened" if request.kind == "unknown_outcome" else "once", by="evaluation")

    async def answer(self, question: str) -> str:
        return "Decide yourself."


@dataclass(frozen=True)
class Lent:
    """A model that its agent may close without ending it: many agents share one."""

    model: Model

    @property
    def card(self) -> ModelCard:
        return self.model.card

    async def generate(self, request: ModelRequest, on_delta: OnDelta | None = None) -> ModelResponse:
        return await self.model.generate(request, on_delta)

    def count_tokens(self, text: str) -> int:
        return self.model.count_tokens(text)

    async def close(self) -> None:
        return None


class Vectors:
    """An embedder that keeps every vector: the tools' texts are embedded once, not once a task."""

    def __init__(self, embedder: Embedder | None = None) -> None:
        self._embedder = embedder or default_embedder()
        self._known: dict[str, list[float]] = {}

    @property
    def name(self) -> str:
        return self._embedder.name

    @property
    def dimensions(self) -> int:
        return self._embedder.dimensions

    def embed(self, texts: Sequence[str]) -> list[list[float]]:
        new = [text for text in dict.fromkeys(texts) if text not in self._known]
        if new:
            self._known.update(zip(new, self._embedder.embed(new), strict=True))
        return [self._known[text] for text in texts]


@dataclass(frozen=True)
class Bench:
    """Where tasks are run. ``sandbox`` gives every task the tools that run code; ``planner`` makes the planner for a
    task's sampling."""

    model: Model
    embedder: Embedder
    sandbox: bool = False
    planner: PlannerOf = lambda sampling: ReAct(sampling=sampling)
    plans: int = 1
    steps: int = MAX_STEPS


async def run_suite(suite: Suite, bench: Bench, tell: Progress = lambda line: None) -> Results:
    """Prepare and run every task of a suite, then the choices.

    Raises:
        StoreError, SandboxError: the surroundings broke; what a model or a tool does wrong is a result.
    """
    results, began = Results(suite.name, bench.model.card.name), time.monotonic()
    wanted = len(suite.tasks) if suite.wanted is None else suite.wanted
    done = 0
    for task in suite.tasks:
        if done == wanted:
            break
        prepared = await prepare(task, bench, results)
        if prepared is None:
            continue
        done += 1
        trials = [await run_task(prepared, bench, plan) for plan in range(bench.plans)]
        results.trials += trials
        tell(f"{done}/{wanted} {_line(trials[0])}")
    known = known_specs() if suite.choices else {}
    for number, task in enumerate(suite.choices, 1):
        whole = replace(task, stand_ins=tuple(_known(spec, known) for spec in task.stand_ins))
        trial = await run_task(Prepared(whole, _expected(whole, whole.calls)), bench, 0)
        results.choices.append(trial)
        tell(f"{number}/{len(suite.choices)} {_line(trial)}")
    results.seconds = time.monotonic() - began
    return results


async def prepare(task: EvalTask, bench: Bench, results: Results) -> Prepared | None:
    """What the oracle finds, or ``None`` when the task cannot be asked here (the reason is counted)."""
    if task.needs_sandbox and not bench.sandbox:
        results.left_out["no container engine"] += 1
        return None
    if not task.calls:
        return Prepared(task, _expected(task, ()))
    trajectory, judged = await walk(task, replace(bench, model=oracle(task)))
    calls = tuple(
        replace(one, output=call.output if call.performed else None)
        for one, call in zip(task.calls, trajectory.calls, strict=False)
    )
    calls += task.calls[len(calls) :]
    if judged.solved:
        return Prepared(task, _expected(task, calls))
    if task.needs_sandbox:
        # What code prints depends on the machine (versions, folders); the generator could not know it.
        results.left_out["the answer is another on this machine"] += 1
        return None
    results.unreachable[task.id] = judged.objection
    return Prepared(task, replace(_expected(task, calls), unreachable=judged.objection))


async def walk(task: EvalTask, bench: Bench) -> tuple[Trajectory, Score]:
    """The right way of a task, by the oracle that is the bench's model; nobody objects to its answer."""
    return await _run(task, replace(bench, planner=_plain), 0, len(task.calls) + 4)


async def run_task(prepared: Prepared, bench: Bench, plan: int = 0) -> Trial:
    """One run, judged and diagnosed."""
    task = prepared.task
    trajectory, judged = await _run(task, bench, plan, 1 if task.first_step_only else bench.steps)
    if task.first_step_only and task.answerable:
        first = trajectory.calls[0].tool if trajectory.calls else "nothing"
        right = task.calls[0].tool
        judged = Score(first == right, "" if first == right else f"it chose {first}, not {right}")
    expected = replace(prepared.expected, solved=judged.solved, objection=judged.objection)
    return Trial(task, plan, trajectory, expected, judged, diagnose(trajectory, expected))


def oracle(task: EvalTask) -> FunctionModel:
    """A model that makes exactly the calls of the right way and then says all it has seen, so that it can only fail
    where the tools or the check do."""

    def answer(request: ModelRequest) -> Message:
        made = sum(len(message.tool_calls) for message in request.messages)
        if made < len(task.calls):
            return assistant(calls=(ToolCall("", task.calls[made].tool, dict(task.calls[made].arguments)),))
        if not task.answerable:
            return assistant("I cannot do that.", refusal=True)
        named = [*task.check.file, *task.check.file_contains]
        named += [value for value in task.check.answer_contains if value.casefold() in CONCLUSIONS]
        return assistant("\n".join([*(m.text for m in request.messages if m.role != "assistant"), *named]))

    return FunctionModel(answer)


def known_specs() -> dict[str, ToolSpec]:
    """The built-in tools by name, with their examples. None of them is ever called."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        store = open_store(None)
        tools = default_tools(folder, open_memory(store, None, default_embedder()), DockerSandbox(folder))
        specs = {tool.spec.name: tool.spec for tool in tools}
        store.close()
    return specs


# -- one run --------------------------------------------------------------------------------------------------


def _plain(sampling: Sampling) -> Planner:
    return ReAct(checks=())


def _known(spec: ToolSpec, known: Mapping[str, ToolSpec]) -> ToolSpec:
    """Built-in tools among the invented ones keep the examples they ship with."""
    own = known.get(spec.name)
    return own if own is not None and own.description == spec.description else spec


def _expected(task: EvalTask, calls: tuple[ExpectedCall, ...]) -> Expected:
    limits = task.baseline
    if limits == Baseline() and calls:
        limits = Baseline(calls=2 * len(calls) + 2)
    return Expected(
        answerable=task.answerable, calls=calls, tools=task.tools, baseline=limits, whole=not task.first_step_only
    )


async def _run(task: EvalTask, bench: Bench, plan: int, steps: int) -> tuple[Trajectory, Score]:
    with tempfile.TemporaryDirectory(prefix="agentrt-eval-") as name:
        folder = Path(name).resolve()
        for path, content in task.files.items():
            place = folder / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(content.encode("utf-8", "surrogatepass"))
        before = files_in(folder)
        sampling = Sampling(seed=plan) if plan == 0 else Sampling(temperature=WARMTH, seed=plan)
        store = open_store(None)
        memory = None if task.first_step_only else open_memory(store, None, bench.embedder)
        sandbox = DockerSandbox(folder) if bench.sandbox and not task.first_step_only else None
        try:
            async with Agent(
                Lent(bench.model),
                [_stand_in(spec) for spec in task.stand_ins],
                workspace=None if task.first_step_only else folder,
                planner=bench.planner(sampling),
                approver=Yes(),
                store=store,
                memory=memory if memory is not None else False,
                sandbox=sandbox,
                user=USER,
                embedder=bench.embedder,
            ) as agent:
                for number, note in enumerate(task.notes if memory is not None else ()):
                    await _note(memory, number, note)
                wanted = Task(
                    task.request, task.constraints, allowed_tools=task.allowed, budget=Budget(steps=steps), user=USER
                )
                outcome = await agent.run(wanted)
                inventory = [tool.spec for tool in agent.tools.values()]
                trajectory = read_trajectory(store.read(outcome.run_id), store.blob, inventory)
                notes = tuple(record.text for record in store.records(USER, kinds=("note", "fact")))
        finally:
            if sandbox is not None:
                await sandbox.close()
        return trajectory, score(task.check, trajectory, World(before, files_in(folder), notes))


async def _note(memory: Any, number: int, text: str) -> None:
    await memory.write(MemoryRecord(f"mem-{number}", USER, "note", text, time.time()))


def _stand_in(spec: ToolSpec) -> Tool:
    """A tool that does nothing: only whether it is chosen is looked at."""

    def done(arguments: dict[str, Any]) -> str:
        return "done"

    shape = {"name": spec.name, "description": spec.description, "parameters": spec.parameters}
    return tool_from_schema(shape, done, effect="read", examples=spec.examples, companions=spec.companions)


def _line(trial: Trial) -> str:
    word = "ok" if trial.score.solved else "FAILED"
    named = f" ({trial.diagnosis.primary.mode.value}: {trial.score.objection})" if trial.diagnosis else ""
    return f"{word:6} {trial.task.id} {trial.trajectory.outcome.duration_s:.1f} s{named}"
