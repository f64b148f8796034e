"""Metrics of runs, by the GenAI semantic conventions where they have a name for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from agentrt.core import events as ev
from agentrt.core.events import Event
from agentrt.runtime.telemetry.attributes import present, provider

if TYPE_CHECKING:
    from opentelemetry.metrics import Meter

SECONDS = (0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92)
TOKENS = (1, 4, 16, 64, 256, 1024, 4096, 16384, 65536, 262144, 1048576, 4194304, 16777216, 67108864)


@dataclass
class _Run:
    """What is known of a run while it goes on."""

    manifest: Mapping[str, str]
    began: float
    models: dict[str, tuple[str, float]] = field(default_factory=dict)
    asked: dict[str, float] = field(default_factory=dict)


class Metrics:
    """Counts the events of all runs it is shown."""

    def __init__(self, meter: Meter) -> None:
        def seconds(name: str, text: str) -> Any:
            return meter.create_histogram(name, "s", text, explicit_bucket_boundaries_advisory=SECONDS)

        def count(name: str, unit: str, text: str) -> Any:
            return meter.create_counter(name, unit, text)

        self._runs: dict[str, _Run] = {}
        self._operation = seconds("gen_ai.client.operation.duration", "Duration of a model call.")
        self._first = seconds("gen_ai.client.operation.time_to_first_chunk", "Time to the first piece of an answer.")
        self._invoked = seconds("gen_ai.invoke_agent.duration", "Duration of a run, from its start or resumption.")
        self._executed = seconds("gen_ai.execute_tool.duration", "Duration of a tool call.")
        self._usage = meter.create_histogram(
            "gen_ai.client.token.usage",
            "{token}",
            "Tokens of a model call.",
            explicit_bucket_boundaries_advisory=TOKENS,
        )
        self._waited = seconds("agentrt.approval.wait", "Time a person was waited for.")
        self._tokens = count("agentrt.tokens", "{token}", "Tokens by phase.")
        self._cost = count("agentrt.cost", "USD", "US dollars by phase.")
        self._ended = count("agentrt.runs", "{run}", "Runs by the status they ended with.")
        self._steps = count("agentrt.steps", "{step}", "Steps taken.")
        self._decided = count("agentrt.policy.decisions", "{decision}", "Policy decisions by level.")
        self._rejected = count("agentrt.tool.rejections", "{call}", "Calls that were not valid.")
        self._hits = count("agentrt.budget.hits", "{hit}", "Limits reached.")
        self._guarded = count("agentrt.guardrail.triggers", "{trigger}", "Guardrails triggered.")

    def take(self, event: Event) -> None:
        body = event.body
        if isinstance(body, ev.RunStarted | ev.RunResumed):
            self._runs[event.run_id] = _Run(body.manifest, event.time)
        run = self._runs.get(event.run_id)
        if run is None:
            return
        match body:
            case ev.ModelStarted(key=key, model=model):
                run.models[key] = (model, event.time)
            case ev.ModelFinished() | ev.ModelFailed():
                self._model(run, event, body)
            case ev.ToolFinished(tool=tool, is_error=bad, duration_s=duration, how=how) if how == "performed":
                values = {"gen_ai.operation.name": "execute_tool", "gen_ai.tool.name": tool}
                self._executed.record(duration, values | ({"error.type": "tool_error"} if bad else {}))
            case ev.ToolRejected(mode=mode):
                self._rejected.add(1, {"error.type": mode or "rejected"})
            case ev.PolicyDecided(level=level):
                self._decided.add(1, {"agentrt.policy.level": level})
            case ev.ValueTaken(kind="step"):
                self._steps.add(1, {"gen_ai.agent.name": _agent(run)})
            case ev.BudgetHit(limit=limit):
                self._hits.add(1, {"agentrt.budget.limit": limit})
            case ev.GuardrailTriggered(guardrail=guardrail, action=action):
                self._guarded.add(1, {"agentrt.guardrail": guardrail, "agentrt.action": action})
            case ev.ApprovalAsked(approval_id=name) | ev.QuestionAsked(question_id=name):
                run.asked[name] = event.time
            case ev.ApprovalDecided(approval_id=name) | ev.QuestionAnswered(question_id=name):
                if name in run.asked:
                    self._waited.record(event.time - run.asked.pop(name))
            case ev.RunFinished(status=status):
                self._end(event, run, status)
            case ev.RunSuspended():
                self._end(event, run, "waiting")

    def _model(self, run: _Run, event: Event, body: ev.ModelFinished | ev.ModelFailed) -> None:
        model, began = run.models.pop(body.key, ("", event.time))
        values = present(
            {
                "gen_ai.operation.name": "chat",
                "gen_ai.provider.name": provider(run.manifest),
                "gen_ai.request.model": model or run.manifest.get("model"),
            }
        )
        if isinstance(body, ev.ModelFailed):
            self._operation.record(event.time - began, values | {"error.type": body.error})
            return
        self._operation.record(body.duration_s, values)
        if body.ttft_s is not None:
            self._first.record(body.ttft_s, values)
        for kind, tokens in (("input", body.usage.input_tokens), ("output", body.usage.output_tokens)):
            self._usage.record(tokens, values | {"gen_ai.token.type": kind})
            self._tokens.add(tokens, {"agentrt.phase": event.phase, "gen_ai.token.type": kind})
        self._cost.add(event.cost, {"agentrt.phase": event.phase, "gen_ai.request.model": model})

    def _end(self, event: Event, run: _Run, status: str) -> None:
        values = {"gen_ai.operation.name": "invoke_agent", "gen_ai.agent.name": _agent(run)}
        self._invoked.record(event.time - run.began, values)
        self._ended.add(1, values | {"agentrt.status": status})
        del self._runs[event.run_id]


def _agent(run: _Run) -> str:
    return run.manifest.get("planner", "agent").partition("@")[0]
