"""Reflexion: try, look at why it failed, write the lesson down, try again with it.

Wraps any planner. After Shinn et al., "Reflexion: Language Agents with Verbal Reinforcement Learning" (2023):
an evaluator says whether the trial succeeded, self-reflection turns a failure into a lesson in words, and the
next trial reads all lessons so far. Lessons also go to long-term memory, where later tasks find them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, cast

from agentrt.checks.claims import STANDARD, Check, first_objection
from agentrt.checks.progress import REPEATS
from agentrt.core.canonical import digest_json
from agentrt.core.events import Reflected, Verdict
from agentrt.core.labels import Label, untrusted
from agentrt.core.messages import Message, label_from_json, label_to_json, user
from agentrt.core.models import ModelRequest
from agentrt.core.protocols import Planner, RunContext
from agentrt.core.tasks import Outcome, Task
from agentrt.planners.prompts import LESSON, REFLECT, SAME_TRIAL
from agentrt.planners.react import ReAct
from agentrt.planners.talk import say


@dataclass(frozen=True)
class Reflexion:
    """``checks`` are the evaluator; a trial that ends in another status than ``finished`` or ``refused`` fails too."""

    inner: Planner = field(default_factory=ReAct)
    checks: tuple[Check, ...] = STANDARD
    max_trials: int = 3
    version: str = "4"

    @property
    def id(self) -> str:
        return f"reflexion({self.inner.id})"

    @property
    def prompts(self) -> Mapping[str, str]:
        return {**self.inner.prompts, **{p.name: p.id for p in (REFLECT, LESSON, SAME_TRIAL)}}

    async def solve(self, task: Task, ctx: RunContext, state: Mapping[str, Any] | None = None) -> Outcome:
        trial, lessons = (state["trial"], [_Lesson.from_json(x) for x in state["lessons"]]) if state else (1, [])
        ways = list(state.get("ways", ())) if state else []
        said, heard = (list(state.get("said", ())), list(state.get("heard", ()))) if state else ([], [])
        inner_state = state["inner"] if state else None
        while True:
            told = [lesson.to_json() for lesson in lessons]
            scope = _Scope(ctx, {"trial": trial, "lessons": told, "ways": ways, "said": said}, heard)
            outcome = await self.inner.solve(_informed(task, said, lessons), scope.context, inner_state)
            problem = self._problem(task, outcome, scope.trail)
            await ctx.record(Verdict("reflexion", problem is None, problem or ""), phase="reflect")
            if problem is None or trial >= self.max_trials:
                return outcome
            ways.append(_way(scope.trail, problem))
            if ways[-REPEATS:] == [ways[-1]] * REPEATS:
                return replace(outcome, reason=f"no progress: {REPEATS} attempts did the same and failed: {problem}")
            lesson = await self._reflect(task, ctx, problem, scope.trail)
            same = ways[-2:-1] == ways[-1:]
            lessons.append(replace(lesson, text=SAME_TRIAL(lesson=lesson.text)) if same else lesson)
            trial, inner_state, said, heard = trial + 1, None, [*said, *scope.heard], []
            told = [lesson.to_json() for lesson in lessons]
            await ctx.checkpoint({"trial": trial, "lessons": told, "ways": ways, "said": said, "inner": None})

    def _problem(self, task: Task, outcome: Outcome, seen: tuple[Message, ...]) -> str | None:
        if outcome.status not in ("finished", "refused"):
            return outcome.reason or f"the attempt ended as {outcome.status}"
        objection = first_objection(self.checks, task, outcome, seen)
        return objection[1] if objection else None

    async def _reflect(self, task: Task, ctx: RunContext, problem: str, seen: tuple[Message, ...]) -> _Lesson:
        """The model's words where it can reflect, the bare reason otherwise; made from all that was seen."""
        lesson = problem
        if "reflect" in ctx.card.roles:
            prompt = REFLECT(goal=task.goal, trajectory=_trajectory(seen), reason=problem)
            response = await ctx.model(ModelRequest((say(prompt, ctx.seen),)), phase="reflect")
            lesson = response.message.text.strip() or problem
        await ctx.record(Reflected("outcome", "retry", lesson, "model"), phase="reflect")
        await ctx.remember(f"{task.goal[:80]}: {lesson}", "lesson", seen)
        return _Lesson(lesson, ctx.seen)


@dataclass(frozen=True, slots=True)
class _Lesson:
    text: str
    label: Label

    def to_json(self) -> list[Any]:
        return [self.text, label_to_json(self.label)]

    @classmethod
    def from_json(cls, value: Any) -> _Lesson:
        """Checkpoints of version 1 kept no labels."""
        if isinstance(value, str):
            return cls(value, untrusted("an earlier attempt"))
        return cls(value[0], label_from_json(value[1]))


class _Scope:
    """A context for one trial: checkpoints of the inner planner are stored inside those of the outer one, the
    messages it keeps are seen by the evaluator, and what the user says to it is ``heard`` by the next trials too."""

    def __init__(self, ctx: RunContext, outer: Mapping[str, Any], heard: list[str]) -> None:
        self._ctx, self._outer, self.heard = ctx, dict(outer), heard
        self.trail: tuple[Message, ...] = ()

    @property
    def context(self) -> RunContext:
        return cast(RunContext, self)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._ctx, name)

    def keep(self, messages: tuple[Message, ...]) -> str:
        self.trail = tuple(messages)
        return self._ctx.keep(messages)

    async def model(self, request: ModelRequest, **options: Any) -> Any:
        response = await self._ctx.model(request, **options)
        self.trail = (*request.messages, response.message)
        return response

    async def steering(self) -> tuple[Message, ...]:
        said = await self._ctx.steering()
        self.heard += [message.text for message in said]
        return said

    async def checkpoint(self, state: Mapping[str, Any]) -> None:
        await self._ctx.checkpoint({**self._outer, "heard": self.heard, "inner": dict(state)})


def _informed(task: Task, said: list[str], lessons: list[_Lesson]) -> Task:
    """The task with what was said and learned in earlier trials."""
    learned = (say(LESSON(lesson=lesson.text), lesson.label) for lesson in lessons)
    return replace(task, history=(*task.history, *map(user, said), *learned))


def _way(seen: tuple[Message, ...], problem: str) -> str:
    """What an attempt did and how it failed: equal for attempts that differ in words only."""
    return digest_json([[[c.name, c.arguments] for m in seen for c in m.tool_calls], problem])


def _trajectory(seen: tuple[Message, ...]) -> str:
    lines = []
    for message in seen[-12:]:
        lines += [f"called {c.name} {c.arguments}" for c in message.tool_calls]
        if message.text:
            lines.append(f"{message.role}: {message.text[:300]}")
    return "\n".join(lines)
