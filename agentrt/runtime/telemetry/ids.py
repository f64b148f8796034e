"""An id generator by which a run has the same trace id in every process. Needs OpenTelemetry's SDK."""

from __future__ import annotations

import threading

from opentelemetry.sdk.trace.id_generator import RandomIdGenerator


class RunIds(RandomIdGenerator):
    """For ``TracerProvider(id_generator=RunIds())``. Spans that are not agentrt's get random ids."""

    def __init__(self) -> None:
        self._next = threading.local()

    def expect(self, trace_id: int, span_id: int) -> None:
        """The ids of the span that this thread starts next."""
        self._next.ids = (trace_id, span_id)

    def generate_trace_id(self) -> int:
        ids = getattr(self._next, "ids", None)
        return ids[0] if ids else super().generate_trace_id()

    def generate_span_id(self) -> int:
        ids, self._next.ids = getattr(self._next, "ids", None), None
        return ids[1] if ids else super().generate_span_id()

    def is_trace_id_random(self) -> bool:
        return False
