"""The bridge to OpenTelemetry: an observer that gives spans to a tracer and measurements to a meter.

The user's own providers are used, by default the global ones, so exporters, sampling and resources are set up where
OpenTelemetry users set them up. Where the tracer provider was made with ``ids.RunIds``, a run has the same trace id in
every process, and a resumed run links to the trace it goes on with; with another id generator the link still names
that trace, but the run id attribute is what finds it.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from importlib.metadata import entry_points
from typing import TYPE_CHECKING, Any

import agentrt
from agentrt.core.errors import ConfigError, MissingPart
from agentrt.core.events import Event, RunFinished, RunSuspended
from agentrt.core.models import Delta
from agentrt.runtime.telemetry.attributes import Attributes, Content
from agentrt.runtime.telemetry.metrics import Metrics
from agentrt.runtime.telemetry.tree import Opening, RunSpans, own_events

if TYPE_CHECKING:
    from opentelemetry.metrics import MeterProvider
    from opentelemetry.trace import Span, Tracer, TracerProvider

_SCOPE = "agentrt"


class Telemetry:
    """Implements ``Observer``.

    Args:
        tracer_provider: where spans go; the global one unless given.
        meter_provider: where measurements go; the global one unless given.
        read_blob: ``agent.store.blob``, to add prompts, answers, arguments and results to the spans, without what
            looks like a secret or personal data. Without it no content leaves the journal.

    Raises:
        MissingPart: ``opentelemetry-api`` is not installed.
    """

    def __init__(
        self,
        tracer_provider: TracerProvider | None = None,
        meter_provider: MeterProvider | None = None,
        *,
        read_blob: Callable[[str], str] | None = None,
    ) -> None:
        try:
            from opentelemetry import metrics, trace
        except ImportError as error:
            raise MissingPart("telemetry needs OpenTelemetry: pip install 'agentrt[otel]'") from error
        tracers = tracer_provider or trace.get_tracer_provider()
        meters = meter_provider or metrics.get_meter_provider()
        version = agentrt.__version__
        self._recorder = _Spans(tracers.get_tracer(_SCOPE, version), getattr(tracers, "id_generator", None))
        self._metrics = Metrics(meters.get_meter(_SCOPE, version))
        self._content = Content(read_blob) if read_blob else None
        self._runs: dict[str, RunSpans] = {}
        self._providers = (tracers, meters)

    def on_event(self, event: Event) -> None:
        spans = self._runs.get(event.run_id)
        if spans is None:
            spans = self._runs[event.run_id] = RunSpans(event.run_id, self._recorder, self._content)
        spans.take(event)
        self._metrics.take(event)
        if isinstance(event.body, RunFinished | RunSuspended):
            del self._runs[event.run_id]

    def on_delta(self, delta: Delta) -> None:
        return

    def replay(self, events: Iterable[Event]) -> None:
        """The spans of a recorded run, with its own times. Nothing is counted: its metrics were, when it ran."""
        spans, last = None, 0.0
        for event in own_events(events):
            spans = spans or RunSpans(event.run_id, self._recorder, self._content)
            spans.take(event)
            last = event.time
        if spans is not None:
            spans.end(last)

    def close(self) -> None:
        """Send what is waiting to be sent and stop the exporters, where the providers can."""
        for one in self._providers:
            shutdown = getattr(one, "shutdown", None)
            if shutdown is not None:
                shutdown()

    @classmethod
    def from_environment(cls, **options: Any) -> Telemetry:
        """With the exporters that ``OTEL_TRACES_EXPORTER`` and ``OTEL_METRICS_EXPORTER`` name (``otlp``, ``console``,
        ``none``; any that is installed), set up by the ``OTEL_EXPORTER_…`` variables as everywhere.

        Raises:
            MissingPart: the SDK or an exporter is not installed.
        """
        try:
            from opentelemetry.sdk.metrics import MeterProvider
            from opentelemetry.sdk.metrics.export import PeriodicExportingMetricReader
            from opentelemetry.sdk.resources import Resource
            from opentelemetry.sdk.trace import TracerProvider
            from opentelemetry.sdk.trace.export import BatchSpanProcessor

            from agentrt.runtime.telemetry.ids import RunIds
        except ImportError as error:
            raise MissingPart("telemetry needs OpenTelemetry's SDK: pip install 'agentrt[otel]'") from error
        named = "OTEL_SERVICE_NAME" in os.environ
        resource = Resource.create({} if named else {"service.name": "agentrt", "service.version": agentrt.__version__})
        tracers = TracerProvider(resource=resource, id_generator=RunIds())
        for exporter in _exporters("traces"):
            tracers.add_span_processor(BatchSpanProcessor(exporter))
        readers = [PeriodicExportingMetricReader(exporter) for exporter in _exporters("metrics")]
        return cls(tracers, MeterProvider(readers, resource), **options)


def _exporters(signal: str) -> list[Any]:
    made = []
    for name in os.environ.get(f"OTEL_{signal.upper()}_EXPORTER", "otlp").split(","):
        if name.strip() in ("", "none"):
            continue
        group = f"opentelemetry_{signal}_exporter"
        wanted = {"otlp": ("otlp", "otlp_proto_http", "otlp_proto_grpc")}.get(name.strip(), (name.strip(),))
        found = [point for one in wanted for point in entry_points(group=group, name=one)]
        if not found:
            raise MissingPart(
                f"expected an OpenTelemetry exporter for {signal} named {name.strip()!r}, none is installed: "
                "pip install opentelemetry-exporter-otlp, or set OTEL_TRACES_EXPORTER and OTEL_METRICS_EXPORTER"
            )
        try:
            made.append(found[0].load()())
        except Exception as error:
            raise ConfigError(f"the OpenTelemetry exporter {name.strip()!r} cannot be used: {error}") from error
    return made


class _Spans:
    """A ``Recorder`` over a tracer. A run begins below the span that is active around it, if there is one."""

    def __init__(self, tracer: Tracer, ids: Any) -> None:
        self._tracer, self._ids = tracer, ids

    def open(self, span: Opening, parent: Span | None) -> Span:
        from opentelemetry import trace
        from opentelemetry.trace import Link, SpanContext, SpanKind, TraceFlags

        kind = SpanKind.CLIENT if span.kind == "client" else SpanKind.INTERNAL
        links = [Link(SpanContext(t, s, is_remote=True, trace_flags=TraceFlags(1))) for t, s in span.links]
        expect = getattr(self._ids, "expect", None)
        if expect is not None:
            expect(span.trace_id, span.span_id)
        context = trace.set_span_in_context(parent) if parent is not None else None
        start = int(span.time * 1e9)
        return self._tracer.start_span(span.name, context, kind, span.attributes, links, start_time=start)

    def note(self, handle: Span, name: str, time: float, attributes: Attributes) -> None:
        handle.add_event(name, attributes, int(time * 1e9))

    def close(self, handle: Span, time: float, attributes: Attributes, error: str | None) -> None:
        from opentelemetry.trace import Status, StatusCode

        handle.set_attributes(attributes)
        if error is not None:
            handle.set_attribute("error.type", error)
            handle.set_status(Status(StatusCode.ERROR))
        handle.end(int(time * 1e9))
