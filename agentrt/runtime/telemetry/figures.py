"""What a run took: tokens, money and time, by step, by phase and by tool, with waiting kept apart.

One pass over the events, in memory that grows with the number of steps and tools, not with events. Phases: *plan*,
*act* and *reflect* are the model calls made for them; *observe* is the tools: its time is what it took to get the
observations, its tokens are those that these added to the prompts that followed (they are among those of the other
phases).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TypeVar

from agentrt.core import events as ev
from agentrt.core.events import Event

K = TypeVar("K")
T = TypeVar("T")
PHASES = ("plan", "act", "observe", "reflect")


@dataclass(slots=True)
class Tally:
    """Sums. ``calls`` are model calls, or tool calls where a tool is tallied; a tool's tokens are those its results
    added to the next prompt, shared evenly among the tools of a turn."""

    calls: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    cost: float = 0.0
    seconds: float = 0.0
    errors: int = 0


@dataclass(slots=True)
class ToolTally(Tally):
    rejected: int = 0
    denied: int = 0
    asked: int = 0


@dataclass(slots=True)
class StepTally(Tally):
    """``seconds`` are those of its model calls and tools; ``waited_s`` those a person was waited for."""

    tools: int = 0
    waited_s: float = 0.0


@dataclass
class Figures:
    """Of one run. ``published_s`` is the time from the request to the first text of the answer that was shown, waits
    included, because the user waited as well; ``None`` while there is none."""

    run_id: str = ""
    manifest: dict[str, str] = field(default_factory=dict)
    user: str = ""
    status: str = "running"
    began: float = 0.0
    ended: float = 0.0
    worked_s: float = 0.0
    waited_s: float = 0.0
    published_s: float | None = None
    steps: dict[int, StepTally] = field(default_factory=dict)
    phases: dict[str, Tally] = field(default_factory=lambda: {name: Tally() for name in PHASES})
    tools: dict[str, ToolTally] = field(default_factory=dict)
    models: dict[str, Tally] = field(default_factory=dict)
    ttft_s: list[float] = field(default_factory=list)
    per_token_s: list[float] = field(default_factory=list)
    cached_tokens: int = 0
    policy: dict[str, int] = field(default_factory=dict)
    model_errors: dict[str, int] = field(default_factory=dict)
    guardrails: dict[str, int] = field(default_factory=dict)
    limits: dict[str, int] = field(default_factory=dict)
    failures: dict[str, int] = field(default_factory=dict)
    offered: set[str] = field(default_factory=set)
    """Tools the model was shown."""
    changes: int = 0
    """How often it went on with other code, prompts, tools, policy or model than before."""
    interrupted: int = 0
    held_back: int = 0
    """How often a guardrail let something not pass."""

    @property
    def input_tokens(self) -> int:
        return sum(t.input_tokens for t in self.models.values())

    @property
    def output_tokens(self) -> int:
        return sum(t.output_tokens for t in self.models.values())

    @property
    def cost(self) -> float:
        return sum(t.cost for t in self.models.values())

    @property
    def duration_s(self) -> float:
        return self.ended - self.began


def figures_of(events: Iterable[Event]) -> Figures:
    """The figures of one run, from all its events in order."""
    reader = _Reader()
    for event in events:
        reader.take(event)
    return reader.done()


class _Reader:
    def __init__(self) -> None:
        self.out = Figures()
        self._models: dict[str, str] = {}
        self._asked: dict[str, tuple[float, int]] = {}
        self._tools: dict[str, str] = {}
        self._waiting_since = 0.0
        self._spoke: dict[str, float] = {}
        self._claim: float | None = None
        self._last_prompt: dict[str, int] = {}
        self._observed: dict[str, list[str]] = {}

    def take(self, event: Event) -> None:
        out = self.out
        if not out.run_id:
            out.run_id, out.began = event.run_id, event.time
        before, out.ended = out.ended, max(out.ended, event.time)
        match event.body:
            case ev.RunStarted(manifest=manifest, task=task):
                out.manifest, out.user = dict(manifest), str(task.get("user", ""))
            case ev.RunResumed(manifest=manifest, changed=changed):
                out.manifest, out.status = dict(manifest), "running"
                out.changes += bool(changed)
                if not self._asked:
                    out.waited_s += event.time - before  # nobody worked on it, and nobody was asked
            case ev.Forked(manifest=manifest):
                self._own(event, dict(manifest))
            case ev.RunSuspended(reason=reason):
                out.status = "waiting"
                out.interrupted += reason == "interrupted"
            case ev.RunFinished(status=status):
                out.status = status
                if status in ("finished", "refused"):
                    out.published_s = (self._claim or event.time) - out.began
            case ev.ModelStarted() | ev.ModelFinished() | ev.ModelFailed():
                self._model(event, event.body)
            case ev.ApprovalAsked(approval_id=name) | ev.QuestionAsked(question_id=name):
                if not self._asked:
                    self._waiting_since = event.time
                self._asked[name] = (event.time, event.step)
                tool = self._tools.get(getattr(event.body, "key", ""))
                if tool:
                    self._tool(tool).asked += 1
            case ev.ApprovalDecided(approval_id=name) | ev.QuestionAnswered(question_id=name):
                self._answered(event, name)
            case _:
                self._other(event)

    def done(self) -> Figures:
        out = self.out
        if self._asked:
            out.waited_s += out.ended - self._waiting_since
        out.worked_s = max(0.0, out.duration_s - out.waited_s)
        return out

    def _own(self, event: Event, manifest: dict[str, str]) -> None:
        """What went before was copied from another run: it shows in the steps, but is that run's time and money."""
        before = self.out
        self.out = Figures(event.run_id, manifest, before.user, began=event.time, ended=event.time, steps=before.steps)
        self._asked.clear()

    def _model(self, event: Event, body: ev.ModelStarted | ev.ModelFinished | ev.ModelFailed) -> None:
        out = self.out
        match body:
            case ev.ModelStarted(key=key, model=model, settings=settings):
                self._models[key] = model
                out.offered.update(settings.get("tools", ()))
                self._spoke[key] = event.time
            case ev.ModelFailed(key=key, error=error):
                out.model_errors[error] = out.model_errors.get(error, 0) + 1
                _tally(out.models, self._models.pop(key, ""), Tally).errors += 1
            case ev.ModelFinished(key=key, usage=usage, duration_s=seconds, ttft_s=first):
                phase = event.phase if event.phase in PHASES else "act"
                tallies = [out.phases[phase], self._step(event), _tally(out.models, self._models.pop(key, ""), Tally)]
                for tally in tallies:
                    tally.calls += 1
                    tally.input_tokens += usage.input_tokens
                    tally.output_tokens += usage.output_tokens
                    tally.cost += event.cost
                    tally.seconds += seconds
                out.cached_tokens += usage.cached_tokens
                self._grown(event, usage.input_tokens, usage.output_tokens)
                started = self._spoke.pop(key, event.time - seconds)
                if first is not None:
                    out.ttft_s.append(first)
                    if usage.output_tokens > 1:
                        out.per_token_s.append(max(0.0, seconds - first) / (usage.output_tokens - 1))
                self._claim = started + (seconds if first is None else first)

    def _grown(self, event: Event, prompt: int, answer: int) -> None:
        """What a prompt grew by beyond the model's own words, after an observation, is what that took to read."""
        before = self._last_prompt.get(event.branch, 0)
        tools = self._observed.pop(event.branch, [])
        if tools and before and prompt > before:
            self.out.phases["observe"].input_tokens += prompt - before
            for name in tools:
                self._tool(name).input_tokens += (prompt - before) // len(tools)
        self._last_prompt[event.branch] = prompt + answer

    def _answered(self, event: Event, name: str) -> None:
        """The time between question and answer, whether the process waited or had gone."""
        if name not in self._asked:
            return
        asked, step = self._asked.pop(name)
        _tally(self.out.steps, step, StepTally).waited_s += event.time - asked
        if not self._asked:
            self.out.waited_s += event.time - self._waiting_since

    def _other(self, event: Event) -> None:
        out = self.out
        match event.body:
            case ev.ToolRequested(key=key, tool=tool):
                self._tools[key] = tool
            case ev.ToolRejected(tool=tool, mode=mode):
                self._tool(tool).rejected += 1
                out.failures[mode or "rejected"] = out.failures.get(mode or "rejected", 0) + 1
            case ev.ToolFinished() as body:
                self._tools.pop(body.key, None)
                self._finished(event, body)
            case ev.PolicyDecided(level=level):
                out.policy[level] = out.policy.get(level, 0) + 1
            case ev.GuardrailTriggered(guardrail=guardrail, action=action):
                out.guardrails[guardrail] = out.guardrails.get(guardrail, 0) + 1
                out.held_back += action in ("retried", "refused", "failed")
            case ev.BudgetHit(limit=limit):
                out.limits[limit] = out.limits.get(limit, 0) + 1

    def _finished(self, event: Event, body: ev.ToolFinished) -> None:
        tool = self._tool(body.tool)
        self._observed.setdefault(event.branch, []).append(body.tool)
        self._claim = None  # what the model said before was no answer
        if body.how == "denied":
            tool.denied += 1
            return
        step, observe = self._step(event), self.out.phases["observe"]
        step.tools += 1
        for tally in (tool, observe):
            tally.calls += 1
            tally.errors += body.is_error
        for tally in (tool, observe, step):
            tally.seconds += body.duration_s

    def _step(self, event: Event) -> StepTally:
        return _tally(self.out.steps, event.step, StepTally)

    def _tool(self, name: str) -> ToolTally:
        return _tally(self.out.tools, name, ToolTally)


def _tally(tallies: dict[K, T], key: K, make: Callable[[], T]) -> T:
    if key not in tallies:
        tallies[key] = make()
    return tallies[key]
