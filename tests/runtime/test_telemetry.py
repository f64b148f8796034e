"""Spans and metrics by the real SDK: what nests in what, what links to what, and that nothing said gets out unasked."""

from __future__ import annotations

import base64
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from agentrt import tool
from agentrt.agent import Agent
from agentrt.core.errors import ToolError
from agentrt.core.policy import ApprovalAnswer, ApprovalRequest
from agentrt.core.tasks import Budget
from agentrt.models.scripted import FunctionModel, ScriptedModel, call
from agentrt.planners import PlanExecute
from agentrt.runtime.telemetry import Telemetry, otlp_json
from agentrt.runtime.telemetry.attributes import Content
from agentrt.runtime.telemetry.figures import figures_of
from agentrt.runtime.telemetry.ids import RunIds
from agentrt.runtime.telemetry.tree import root_of

from .world import AppendLine, CountLines, appending_agent, finished_plan

SECRET = "ghp_" + "a1B2c3D4e5" * 4


class Yes:
    async def approve(self, request: ApprovalRequest) -> ApprovalAnswer | None:
        return ApprovalAnswer("once")

    async def answer(self, question: str) -> str | None:
        return None


class Bench:
    """Providers that keep what they are given."""

    def __init__(self, **options: Any) -> None:
        self.exporter, self.reader = InMemorySpanExporter(), InMemoryMetricReader()
        tracers = TracerProvider(id_generator=RunIds())
        tracers.add_span_processor(SimpleSpanProcessor(self.exporter))
        self.tracers = tracers
        self.telemetry = Telemetry(tracers, MeterProvider([self.reader]), **options)

    @property
    def spans(self) -> list[ReadableSpan]:
        return sorted(self.exporter.get_finished_spans(), key=lambda s: s.start_time or 0)

    def named(self, name: str) -> ReadableSpan:
        (span,) = [s for s in self.spans if s.name == name]
        return span

    def path(self, span: ReadableSpan) -> list[str]:
        """The names from the root down to the span."""
        by_id = {s.context.span_id: s for s in self.spans if s.context}
        names = [span.name]
        while span.parent is not None:
            span = by_id[span.parent.span_id]
            names.insert(0, span.name)
        return names

    def points(self, name: str) -> list[Any]:
        data = self.reader.get_metrics_data()
        metrics = [m for r in data.resource_metrics for s in r.scope_metrics for m in s.metrics] if data else []
        return [p for m in metrics if m.name == name for p in m.data.data_points]


@pytest.fixture
def bench() -> Iterator[Bench]:
    yield Bench()


@tool(effect="read")
def look(place: str) -> str:
    """Look at a place."""
    if place == "cellar":
        raise ToolError("it is dark")
    return f"{place} holds {SECRET}"


async def test_a_run_is_a_tree_of_spans_with_the_conventions_names(bench: Bench) -> None:
    model = ScriptedModel([call("look", place="attic"), call("look", place="cellar"), "found it"])
    async with Agent(model, [look], observers=[bench.telemetry]) as agent:
        outcome = await agent.run("Where is the key?", session="s1")
    root = bench.named("invoke_agent react")
    seen = dict(root.attributes or {})
    assert root.parent is None and seen["gen_ai.operation.name"] == "invoke_agent"
    assert seen["gen_ai.conversation.id"] == "s1" and seen["agentrt.run.id"] == outcome.run_id
    assert seen["agentrt.status"] == "finished" and seen["agentrt.steps"] == 3
    assert seen["gen_ai.usage.input_tokens"] == outcome.usage.input_tokens
    for name in ("agentrt.prompts.hash", "agentrt.tools.hash", "agentrt.policy.digest", "agentrt.planner"):
        assert seen[name], name
    first, *_ = (s for s in bench.spans if s.name == "chat scripted")
    assert bench.path(first) == ["invoke_agent react", "step 1", "act", "chat scripted"]
    assert first.kind is SpanKind.INTERNAL and (first.attributes or {})["gen_ai.provider.name"] == "custom"
    assert (first.attributes or {})["gen_ai.response.finish_reasons"] == ("tool_calls",)
    assert (first.attributes or {})["agentrt.step"] == 1
    attic, cellar = (s for s in bench.spans if s.name == "execute_tool look")
    assert bench.path(attic) == ["invoke_agent react", "step 1", "act", "execute_tool look"]
    assert attic.status.status_code is not StatusCode.ERROR and [e.name for e in attic.events] == ["policy"]
    assert cellar.status.status_code is StatusCode.ERROR
    assert (cellar.attributes or {})["error.type"] == "tool_error"
    assert all((s.end_time or 0) >= (s.start_time or 0) for s in bench.spans)


async def test_branches_hang_below_the_step_that_forked_them(bench: Bench, tmp_path: Path) -> None:
    model = ScriptedModel([finished_plan(["append_line"])], by_position=True)
    tools = [AppendLine(tmp_path), CountLines(tmp_path)]
    async with Agent(model, tools, planner=PlanExecute(), approver=Yes(), observers=[bench.telemetry]) as agent:
        await agent.run("append")
    paths = [bench.path(s) for s in bench.spans if s.name == "execute_tool append_line"]
    below = [p[2] for p in paths if p[2].startswith("branch ")]
    assert len(below) == 2 and len(set(below)) == 2, paths
    assert all(p[:2] == ["invoke_agent plan-execute", "step 1"] for p in paths)
    waits = [s for s in bench.spans if s.name == "wait approval append_line"]
    assert len(waits) == 3 and all((s.attributes or {})["agentrt.approval.decision"] == "once" for s in waits)
    planned = next(s for s in bench.spans if s.name == "chat scripted")
    assert bench.path(planned)[2] == "plan"


async def test_a_resumed_run_links_to_the_trace_it_goes_on_with(bench: Bench, tmp_path: Path) -> None:
    async with appending_agent(tmp_path, rounds=1, observers=[bench.telemetry]) as agent:
        waiting = await agent.run("append")
        (pending,) = agent.store.pending()
        agent.store.post(waiting.run_id, "approval", {"approval_id": pending.id, "choice": "once"})
    later = Bench()
    async with appending_agent(tmp_path, rounds=1, observers=[later.telemetry]) as agent:
        await agent.resume(waiting.run_id)
    first, second = bench.named("invoke_agent react"), later.named("invoke_agent react")
    assert (first.attributes or {})["agentrt.status"] == "waiting"
    assert first.context and second.context and first.context.trace_id != second.context.trace_id
    assert (first.context.trace_id, first.context.span_id) == root_of(waiting.run_id)
    (link,) = second.links
    assert (link.context.trace_id, link.context.span_id) == root_of(waiting.run_id)
    assert later.path(later.named("execute_tool append_line"))[:2] == ["invoke_agent react", "step 1"]


async def test_no_content_leaves_unless_asked_for_and_then_without_secrets(tmp_path: Path) -> None:
    def script() -> ScriptedModel:
        return ScriptedModel([call("look", place="attic of 12 Elm Street"), f"the key is {SECRET}"])

    silent = Bench()
    async with Agent(script(), [look], observers=[silent.telemetry]) as agent:
        await agent.run(f"Where is the key? I tried {SECRET}.")
        told = Bench(read_blob=agent.store.blob)
    said = json.dumps([dict(s.attributes or {}) for s in silent.spans], default=str)
    assert SECRET not in said and "Elm Street" not in said and "Where is" not in said
    store = tmp_path / "journal.db"
    async with Agent(script(), [look], store=store) as agent:
        outcome = await agent.run(f"Where is the key? I tried {SECRET}.")
        told = Bench(read_blob=agent.store.blob)
        told.telemetry.replay(agent.store.read(outcome.run_id))
    said = json.dumps([dict(s.attributes or {}) for s in told.spans], default=str)
    assert SECRET not in said and "Elm Street" in said and "Where is" in said
    second = [s for s in told.spans if s.name == "chat scripted"][1]
    messages = json.loads(str((second.attributes or {})["gen_ai.input.messages"]))
    assert [m["role"] for m in messages] == ["system", "user", "assistant", "tool"]
    assert messages[2]["parts"][0]["type"] == "tool_call"


async def test_metrics_follow_the_conventions(bench: Bench) -> None:
    model = ScriptedModel([call("look", place="attic"), call("look", place="cellar"), "done"])
    async with Agent(model, [look], observers=[bench.telemetry]) as agent:
        outcome = await agent.run("Look.")
    (duration,) = bench.points("gen_ai.client.operation.duration")
    assert duration.count == 3 and duration.attributes["gen_ai.operation.name"] == "chat"
    usage = {p.attributes["gen_ai.token.type"]: p.sum for p in bench.points("gen_ai.client.token.usage")}
    assert usage == {"input": outcome.usage.input_tokens, "output": outcome.usage.output_tokens}
    phases = {
        (p.attributes["agentrt.phase"], p.attributes["gen_ai.token.type"]) for p in bench.points("agentrt.tokens")
    }
    assert phases == {("act", "input"), ("act", "output")}
    assert sorted(p.attributes.get("error.type", "") for p in bench.points("gen_ai.execute_tool.duration")) == [
        "",
        "tool_error",
    ]
    (ended,) = bench.points("agentrt.runs")
    assert ended.attributes["agentrt.status"] == "finished" and ended.value == 1
    (steps,) = bench.points("agentrt.steps")
    assert steps.value == 3


async def test_a_journal_exports_the_same_trace_as_the_live_run(bench: Bench) -> None:
    model = ScriptedModel([call("look", place="attic"), "done"])
    async with Agent(model, [look], observers=[bench.telemetry], budget=Budget(tokens=100_000)) as agent:
        outcome = await agent.run("Look.")
        value = otlp_json(agent.store.read(outcome.run_id))
    (resource,) = value["resourceSpans"]
    exported = resource["scopeSpans"][0]["spans"]
    live = {f"{s.context.span_id:016x}": s for s in bench.spans if s.context}
    assert {s["spanId"] for s in exported} == set(live)
    for span in exported:
        twin = live[span["spanId"]]
        assert span["name"] == twin.name and len(span["traceId"]) == 32
        assert span.get("parentSpanId") == (f"{twin.parent.span_id:016x}" if twin.parent else None)
        assert span["startTimeUnixNano"] == str(twin.start_time)
        keys = {a["key"] for a in span["attributes"]}
        assert keys == set(twin.attributes or {})


async def test_the_export_is_valid_otlp() -> None:
    json_format = pytest.importorskip("google.protobuf.json_format")
    service = pytest.importorskip("opentelemetry.proto.collector.trace.v1.trace_service_pb2")
    async with Agent(ScriptedModel([call("look", place="cellar"), "done"]), [look]) as agent:
        outcome = await agent.run("Look.")
        value = otlp_json(agent.store.read(outcome.run_id), Content(agent.store.blob))
    spans = value["resourceSpans"][0]["scopeSpans"][0]["spans"]
    for one in (place for span in spans for place in (span, *span["links"])):
        for name in ("traceId", "spanId", "parentSpanId"):  # OTLP writes ids in hex, where protobuf's JSON has base64
            if name in one:
                one[name] = base64.b64encode(bytes.fromhex(one[name])).decode()
    request = json_format.ParseDict(value, service.ExportTraceServiceRequest())
    (scope,) = request.resource_spans[0].scope_spans
    assert len(scope.spans) == len(spans) and scope.spans[0].name == "invoke_agent react"


async def test_a_run_that_died_has_its_spans_ended_in_the_export() -> None:
    model = ScriptedModel([call("look", place="attic"), "done"])
    async with Agent(model, [look]) as agent:
        outcome = await agent.run("Look.")
        events = agent.store.read(outcome.run_id)
    cut = next(i for i, e in enumerate(events) if e.type == "ToolRequested") + 1
    spans = otlp_json(events[:cut])["resourceSpans"][0]["scopeSpans"][0]["spans"]
    assert all(int(s["endTimeUnixNano"]) >= int(s["startTimeUnixNano"]) > 0 for s in spans)
    (status,) = [a["value"] for a in spans[0]["attributes"] if a["key"] == "agentrt.status"]
    assert status == {"stringValue": "unfinished"}


async def test_a_fork_has_a_trace_of_its_own_part_that_links_to_the_run_it_came_from() -> None:
    model = FunctionModel(lambda request: "done" if len(request.messages) > 5 else call("look", place="attic"))
    async with Agent(model, [look]) as agent:
        first = await agent.run("Look.")
        forked = await agent.fork(first.run_id, 2)
        events = agent.store.read(forked.run_id)
    spans = otlp_json(events)["resourceSpans"][0]["scopeSpans"][0]["spans"]
    trace, root = root_of(first.run_id)
    assert spans[0]["links"] == [{"traceId": f"{trace:032x}", "spanId": f"{root:016x}"}]
    figures = figures_of(events)
    asked = [s for s in spans if s["name"] == "chat scripted"]
    assert len(asked) == sum(m.calls for m in figures.models.values()) == first.steps - 1, "the rest was the other's"
    assert set(figures.steps) == {1, *range(2, first.steps + 1)}


async def test_a_run_begins_below_the_span_that_is_active_around_it(bench: Bench) -> None:
    async with Agent(ScriptedModel(["hello"]), observers=[bench.telemetry]) as agent:
        with bench.tracers.get_tracer("web").start_as_current_span("POST /ask"):
            await agent.run("Say hello.")
    assert bench.path(bench.named("chat scripted"))[:2] == ["POST /ask", "invoke_agent react"]


def test_neither_agentrt_nor_the_export_needs_opentelemetry() -> None:
    code = (
        "import sys; sys.modules['opentelemetry'] = None\n"
        "from agentrt import Agent\n"
        "from agentrt.core.errors import MissingPart\n"
        "from agentrt.models.scripted import ScriptedModel\n"
        "from agentrt.runtime.telemetry import Telemetry, otlp_json\n"
        "agent = Agent(ScriptedModel(['hello']))\n"
        "outcome = agent.run_sync('Say hello.')\n"
        "assert otlp_json(agent.store.read(outcome.run_id))['resourceSpans']\n"
        "try:\n    Telemetry()\nexcept MissingPart as error:\n    print(error)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "agentrt[otel]" in done.stdout
