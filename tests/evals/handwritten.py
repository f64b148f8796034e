"""Hand-written parts and outcomes of their tasks that somebody made up: a task judged by such an outcome, and by a run
that stops one call too early."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from agentrt.checks.trajectory import Trajectory
from agentrt.core.messages import Message, assistant
from agentrt.core.models import ModelRequest
from agentrt.core.protocols import Model
from agentrt.core.tasks import Outcome, Task
from agentrt.evals.runner import Bench, Vectors, oracle, walk
from agentrt.evals.scoring import World, score
from agentrt.evals.suites import EvalTask, load_suite
from agentrt.models.scripted import DEFAULT_CARD, FunctionModel


@dataclass(frozen=True)
class Part:
    """A part and made-up outcomes of its tasks, by id, the right ones before the wrong ones: what is ``said``, what is
    ``left`` in the files, the notes that are ``known`` afterwards. ``given``: tasks whose note stands in the prompt
    already, so that recalling it is one of two right ways."""

    name: str
    said: Mapping[str, tuple[list[str], list[str]]]
    left: Mapping[str, tuple[list[dict[str, str]], list[dict[str, str]]]]
    known: Mapping[str, tuple[list[list[str]], list[list[str]]]]
    given: frozenset[str]

    @cached_property
    def tasks(self) -> dict[str, EvalTask]:
        return {task.id: task for task in load_suite(self.name).tasks}

    @property
    def cannot(self) -> list[str]:
        """What is to be refused."""
        return [name for name, task in self.tasks.items() if not task.answerable]


DATELESS = replace(DEFAULT_CARD, prompt_style="compact")
"""Its prompt does not say today's date: on a Friday a question for a weekday must not answer itself."""


def solved(
    task: EvalTask,
    answer: str = "Done.",
    *,
    files: Mapping[str, str] | None = None,
    notes: Sequence[str] | None = None,
) -> bool:
    """Whether the answer, what is left in the files and the notes in memory solve the task. In a file ``@`` at the
    beginning stands for what was there, ``OLD->NEW`` after it for a replacement in it."""
    after = {**task.files, **{path: _content(task, path, text) for path, text in (files or {}).items()}}
    world = World(task.files, after, tuple(task.notes if notes is None else notes))
    return score(task.check, Trajectory(Task(task.request), Outcome("finished", answer)), world).solved


async def solved_short_of_the_last_call(tasks: Iterable[EvalTask]) -> set[str]:
    """The tasks that are solved by whoever leaves the last call out and says all that was seen, the request and the
    notes in the prompt among it."""
    bench = Bench(FunctionModel(lambda request: "unused"), Vectors())
    found = set()
    for task in tasks:
        short = replace(task, calls=task.calls[:-1])
        _, judged = await walk(short, replace(bench, model=_model(short)))
        if judged.solved:
            found.add(task.id)
    return found


def _model(task: EvalTask) -> Model:
    return FunctionModel(oracle(task).generate if task.answerable else _pretended, DATELESS)


def _pretended(request: ModelRequest) -> Message:
    return assistant("Done.")


def _content(task: EvalTask, path: str, text: str) -> str:
    if not text.startswith("@"):
        return text
    old, arrow, new = text[1:].partition("->")
    before = task.files[path]
    return before.replace(old, new) if arrow else before.rstrip("\n") + text[1:]
