"""From events to spans: a run, its branches, their steps, the phases of a step, model calls, tool calls and waits.

``RunSpans`` takes the events of one run in order, live or from the journal, and tells a ``Recorder`` what opens and
what ends. A resumed run is a trace of its own that links to the first; what it goes on with (a branch, a step, a
call that had been asked for) is opened again. Ids follow from the run and the event that opened the span, so a
journal gives the same trace whenever it is exported.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

from agentrt.core import events as ev
from agentrt.core.events import ROOT, Event
from agentrt.runtime.telemetry import attributes as say
from agentrt.runtime.telemetry.attributes import Attributes, Content

Kind = Literal["internal", "client"]


@dataclass(frozen=True, slots=True)
class Opening:
    """A span that begins. ``links`` are traces (and spans in them) of which this one is a continuation."""

    name: str
    trace_id: int
    span_id: int
    time: float
    attributes: Attributes
    kind: Kind = "internal"
    links: tuple[tuple[int, int], ...] = ()


class Recorder(Protocol):
    """Where spans go. A handle is whatever ``open`` gives."""

    def open(self, span: Opening, parent: Any) -> Any: ...

    def note(self, handle: Any, name: str, time: float, attributes: Attributes) -> None: ...

    def close(self, handle: Any, time: float, attributes: Attributes, error: str | None) -> None: ...


@dataclass
class _Open:
    handle: Any
    parent: str | None


@dataclass
class _Sums:
    """What the run's span says at its end."""

    model_calls: int = 0
    tool_calls: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    cost: float = 0.0
    step: int = 0


@dataclass
class RunSpans:
    """The spans of one run. ``content`` adds what was said."""

    run_id: str
    recorder: Recorder
    content: Content | None = None
    _open: dict[str, _Open] = field(default_factory=dict)
    _manifest: Mapping[str, str] = field(default_factory=dict)
    _trace: int = 0
    _sums: _Sums = field(default_factory=_Sums)
    _phases: dict[str, str] = field(default_factory=dict)
    _came_from: tuple[int, int] | None = None

    def take(self, event: Event) -> None:
        match event.body:
            case ev.RunStarted() | ev.RunResumed():
                self._begin(event, event.body)
            case ev.Forked(run=run):
                self._came_from = root_of(run)
            case ev.RunFinished(status=status):
                self._finish(event.time, status, "failed" if status == "failed" else None)
            case ev.RunSuspended(waiting_for=waiting):
                self._finish(event.time, "waiting", None, {"agentrt.waiting_for": list(waiting)})
            case ev.ValueTaken(kind="step", value=number):
                self._step(event, number)
            case ev.BranchForked(child=child):
                self._branch(event, child)
            case ev.BranchJoined(child=child):
                self._close(f"branch {child}", event.time)
            case ev.ModelStarted() | ev.ModelFinished() | ev.ModelFailed():
                self._model(event, event.body)
            case ev.ApprovalAsked() | ev.QuestionAsked() | ev.ApprovalDecided() | ev.QuestionAnswered():
                self._wait(event, event.body)
            case _:
                self._tool(event)

    def end(self, time: float) -> None:
        """The journal ends here without saying why: the process died, or is still at work."""
        if "run" in self._open:
            self._finish(time, "unfinished", None)

    # -- the frame ----------------------------------------------------------------------------------------------

    def _begin(self, event: Event, body: ev.RunStarted | ev.RunResumed) -> None:
        self.end(event.time)
        self._manifest, self._sums = body.manifest, _Sums()
        first = isinstance(body, ev.RunStarted)
        self._trace = trace_of(self.run_id, 0 if first else event.seq)
        links = [] if first else [self._came_from or root_of(self.run_id)]
        if isinstance(body, ev.RunStarted) and body.parent:
            links.append(root_of(body.parent))
        values = say.of_run(event, body.manifest)
        if isinstance(body, ev.RunResumed):
            values |= {"agentrt.resumed": True, "agentrt.changed": list(body.changed)}
        name = f"invoke_agent {values['gen_ai.agent.name']}"
        self._start("run", None, name, event, values, links=tuple(links))

    def _finish(self, time: float, status: str, error: str | None, more: Attributes | None = None) -> None:
        sums = self._sums
        values: Attributes = {
            "agentrt.status": status,
            "agentrt.steps": sums.step,
            "agentrt.model_calls": sums.model_calls,
            "agentrt.tool_calls": sums.tool_calls,
            "gen_ai.usage.input_tokens": sums.input_tokens,
            "gen_ai.usage.output_tokens": sums.output_tokens,
            "agentrt.cost": sums.cost,
        }
        self._close("run", time, values | (more or {}), error)

    def _step(self, event: Event, number: int) -> None:
        self._sums.step = max(self._sums.step, number)
        self._close(f"step {event.branch}", event.time)
        self._start(f"step {event.branch}", self._branch_of(event), f"step {number}", event, {}, step=number)

    def _branch(self, event: Event, name: str) -> str:
        key = f"branch {name}"
        if key not in self._open:
            self._start(key, self._home(event), f"branch {name}", event, {"agentrt.branch": name})
        return key

    def _branch_of(self, event: Event) -> str:
        """The span of the event's branch; a branch that a resumed run goes on with is opened again."""
        if event.branch == ROOT:
            return "run"
        key = f"branch {event.branch}"
        if key not in self._open:
            above = event.branch.rpartition("/")[0]
            parent = f"step {above}" if f"step {above}" in self._open else f"branch {above}"
            self._start(key, parent if parent in self._open else "run", key, event, {"agentrt.branch": event.branch})
        return key

    def _home(self, event: Event) -> str:
        """The step the event belongs to, or its branch."""
        key, branch = f"step {event.branch}", self._branch_of(event)
        if key not in self._open and event.step and event.branch == ROOT:
            self._start(key, branch, f"step {event.step}", event, {"agentrt.resumed": True})
        return key if key in self._open else branch

    def _phase(self, event: Event, phase: str) -> str:
        key = f"phase {event.branch}"
        if key in self._open and self._phases.get(event.branch) != phase:
            self._close(key, event.time)
        if key not in self._open:
            self._phases[event.branch] = phase
            self._start(key, self._home(event), phase, event, {"agentrt.phase": phase})
        return key

    # -- what is done -------------------------------------------------------------------------------------------

    def _model(self, event: Event, body: ev.ModelStarted | ev.ModelFinished | ev.ModelFailed) -> None:
        key = f"model {body.key}"
        match body:
            case ev.ModelStarted():
                values = say.of_model(body, self._manifest)
                values |= self.content.of_prompt(body) if self.content else {}
                kind: Kind = "client" if values["gen_ai.provider.name"] in say.REMOTE else "internal"
                self._start(key, self._phase(event, event.phase), f"chat {body.model}", event, values, kind)
            case ev.ModelFinished():
                sums = self._sums
                sums.model_calls, sums.cost = sums.model_calls + 1, sums.cost + event.cost
                sums.input_tokens += body.usage.input_tokens
                sums.output_tokens += body.usage.output_tokens
                values = say.of_answer(body, event.cost)
                self._close(key, event.time, values | (self.content.of_answer(body) if self.content else {}))
            case ev.ModelFailed():
                self._close(key, event.time, {}, body.error)

    def _tool(self, event: Event) -> None:
        body = event.body
        match body:
            case ev.ToolRequested(key=key, tool=tool, call_id=call, effects=effects):
                values = say.of_tool(tool, call, effects)
                self._call(event, key, tool, values | (self.content.of_call(body) if self.content else {}))
            case ev.ToolRejected(key=key, tool=tool, call_id=call, mode=mode):
                self._call(event, key, tool, say.of_tool(tool, call))
                self._close(f"tool {key}", event.time, {}, mode or "rejected")
            case ev.Intent(key=key, tool=tool, call_id=call):
                self._call(event, key, tool, say.of_tool(tool, call))
                self._note(f"tool {key}", event, "intent", {"agentrt.attempt": body.attempt})
            case ev.ToolFinished(key=key, tool=tool, call_id=call):
                self._call(event, key, tool, say.of_tool(tool, call))
                self._sums.tool_calls += 1
                values = {"agentrt.tool.how": body.how, "agentrt.tool.duration": body.duration_s}
                values |= self.content.of_result(body) if self.content else {}
                error = ("denied" if body.how == "denied" else "tool_error") if body.is_error else None
                self._close(f"tool {key}", event.time, values, error)
            case ev.PolicyDecided(key=key, level=level, rule=rule):
                values = {"agentrt.policy.level": level, "agentrt.policy.rule": rule}
                self._note(f"tool {key}", event, "policy", values)
            case _:
                self._minor(event)

    def _call(self, event: Event, key: str, tool: str, values: Attributes) -> None:
        """Open the call's span, unless it is open already."""
        if f"tool {key}" not in self._open:
            name = f"execute_tool {say.tool_name(tool)}"
            self._start(f"tool {key}", self._phase(event, "act"), name, event, values)

    def _wait(
        self, event: Event, body: ev.ApprovalAsked | ev.QuestionAsked | ev.ApprovalDecided | ev.QuestionAnswered
    ) -> None:
        match body:
            case ev.ApprovalAsked(approval_id=name):
                parent = f"tool {body.key}"
                home = parent if parent in self._open else self._home(event)
                self._start(f"wait {name}", home, f"wait approval {body.tool}", event, {"agentrt.approval.id": name})
            case ev.QuestionAsked(question_id=name):
                self._start(f"wait {name}", self._home(event), "wait question", event, {"agentrt.question.id": name})
            case ev.ApprovalDecided(approval_id=name):
                values = {"agentrt.approval.decision": body.decision, "agentrt.approval.by": body.by}
                self._close(f"wait {name}", event.time, values)
            case ev.QuestionAnswered(question_id=name):
                self._close(f"wait {name}", event.time, {"agentrt.approval.by": body.by})

    def _minor(self, event: Event) -> None:
        """Facts worth seeing in a trace, without their texts."""
        values: Attributes | None = None
        match event.body:
            case ev.PlanProposed(attempt=attempt) | ev.PlanRejected(attempt=attempt):
                values = {"agentrt.attempt": attempt}
            case ev.Verdict(check=check, ok=ok):
                values = {"agentrt.check": check, "agentrt.ok": ok}
            case ev.Reflected(point=point, verdict=verdict):
                values = {"agentrt.point": point, "agentrt.verdict": verdict}
            case ev.BudgetHit(limit=limit, allowed=allowed):
                values = {"agentrt.budget.limit": limit, "agentrt.budget.allowed": allowed}
            case ev.GuardrailTriggered(guardrail=guardrail, action=action):
                values = {"agentrt.guardrail": guardrail, "agentrt.action": action}
            case ev.ErrorRaised(error=error):
                values = {"error.type": error}
            case ev.MemoryRead(records=records):
                values = {"agentrt.memory.records": len(records)}
            case ev.InboxConsumed(kind=kind):
                values = {"agentrt.inbox.kind": kind}
            case ev.PlanAccepted() | ev.PlanEdited() | ev.MemoryWritten() | ev.SandboxReset() | ev.ClaimedDone():
                values = {}
        if values is not None and "run" in self._open:
            self._note(self._home(event), event, _snake(event.type), values)

    # -- small pieces -------------------------------------------------------------------------------------------

    def _start(
        self,
        key: str,
        parent: str | None,
        name: str,
        event: Event,
        values: Attributes,
        kind: Kind = "internal",
        links: tuple[tuple[int, int], ...] = (),
        step: int | None = None,
    ) -> None:
        self._close(key, event.time)
        number = event.step if step is None else step
        common: Attributes = {"agentrt.run.id": self.run_id, "agentrt.branch": event.branch}
        common |= {"agentrt.step": number} if number else {}
        span_id = _hash(f"{self._trace}:{key}:{event.seq}", 8) if key != "run" else _hash(f"{self._trace}:run", 8)
        opening = Opening(name, self._trace, span_id, event.time, common | values, kind, links)
        above = self._open.get(parent) if parent else None
        self._open[key] = _Open(self.recorder.open(opening, above.handle if above else None), parent)

    def _note(self, key: str, event: Event, name: str, values: Attributes) -> None:
        if key in self._open:
            self.recorder.note(self._open[key].handle, name, event.time, values)

    def _close(self, key: str, time: float, values: Attributes | None = None, error: str | None = None) -> None:
        """End a span, and first whatever is still open below it."""
        if key not in self._open:
            return
        for below in [name for name, span in self._open.items() if span.parent == key]:
            self._close(below, time)
        self.recorder.close(self._open.pop(key).handle, time, values or {}, error)


def own_events(events: Iterable[Event]) -> list[Event]:
    """Without what a fork copied from another run, which has a trace of its own."""
    listed = list(events)
    forks = [n for n, event in enumerate(listed) if isinstance(event.body, ev.Forked)]
    return listed[forks[-1] :] if forks else listed


def trace_of(run_id: str, seq: int) -> int:
    """The trace of a run, or of what went on with it at the event ``seq``."""
    return _hash(f"{run_id}:{seq}", 16)


def root_of(run_id: str) -> tuple[int, int]:
    """Trace and span in which a run began."""
    trace = trace_of(run_id, 0)
    return trace, _hash(f"{trace}:run", 8)


def _hash(text: str, size: int) -> int:
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:size]) or 1


def _snake(name: str) -> str:
    return "".join(f"_{c.lower()}" if c.isupper() else c for c in name).lstrip("_")
