"""A run's trace as OTLP JSON, from its journal and without any library: for ``agentrt trace export`` and for
backends that take files."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import agentrt
from agentrt.core.events import Event
from agentrt.runtime.telemetry.attributes import Attributes, Content
from agentrt.runtime.telemetry.tree import Opening, RunSpans, own_events

_KINDS = {"internal": 1, "client": 3}
_OK, _ERROR = 0, 2
SCHEMA_URL = "https://opentelemetry.io/schemas/1.41.0"


def otlp_json(events: Iterable[Event], content: Content | None = None) -> dict[str, Any]:
    """An ``ExportTraceServiceRequest`` with every span of the run."""
    recorder, spans, last = _Recorder(), None, 0.0
    for event in own_events(events):
        if spans is None:
            spans = RunSpans(event.run_id, recorder, content)
        spans.take(event)
        last = event.time
    if spans is not None:
        spans.end(last)
    scope = {"scope": {"name": "agentrt", "version": agentrt.__version__}, "spans": [_span(s) for s in recorder.spans]}
    resource = {"attributes": _attributes({"service.name": "agentrt", "service.version": agentrt.__version__})}
    return {"resourceSpans": [{"resource": resource, "scopeSpans": [scope], "schemaUrl": SCHEMA_URL}]}


@dataclass
class _Span:
    opening: Opening
    parent: _Span | None
    notes: list[tuple[str, float, Attributes]] = field(default_factory=list)
    end: float = 0.0
    attributes: Attributes = field(default_factory=dict)
    error: str | None = None


@dataclass
class _Recorder:
    spans: list[_Span] = field(default_factory=list)

    def open(self, span: Opening, parent: _Span | None) -> _Span:
        self.spans.append(_Span(span, parent, attributes=dict(span.attributes)))
        return self.spans[-1]

    def note(self, handle: _Span, name: str, time: float, attributes: Attributes) -> None:
        handle.notes.append((name, time, attributes))

    def close(self, handle: _Span, time: float, attributes: Attributes, error: str | None) -> None:
        handle.end, handle.error = time, error
        handle.attributes |= attributes | ({"error.type": error} if error else {})


def _span(span: _Span) -> dict[str, Any]:
    opening = span.opening
    value: dict[str, Any] = {
        "traceId": f"{opening.trace_id:032x}",
        "spanId": f"{opening.span_id:016x}",
        "name": opening.name,
        "kind": _KINDS[opening.kind],
        "startTimeUnixNano": _nanos(opening.time),
        "endTimeUnixNano": _nanos(span.end),
        "attributes": _attributes(span.attributes),
        "events": [
            {"name": name, "timeUnixNano": _nanos(time), "attributes": _attributes(values)}
            for name, time, values in span.notes
        ],
        "links": [{"traceId": f"{trace:032x}", "spanId": f"{one:016x}"} for trace, one in opening.links],
        "status": {"code": _ERROR if span.error else _OK},
    }
    if span.parent is not None:
        value["parentSpanId"] = f"{span.parent.opening.span_id:016x}"
    return value


def _nanos(seconds: float) -> str:
    return str(int(seconds * 1e9))


def _attributes(values: Attributes) -> list[dict[str, Any]]:
    return [{"key": key, "value": _value(value)} for key, value in values.items()]


def _value(value: Any) -> dict[str, Any]:
    match value:
        case bool():
            return {"boolValue": value}
        case int():
            return {"intValue": str(value)}
        case float():
            return {"doubleValue": value}
        case list() | tuple():
            return {"arrayValue": {"values": [_value(item) for item in value]}}
    return {"stringValue": str(value)}
