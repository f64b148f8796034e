"""Traces and metrics for operators: an observer of the log that speaks OpenTelemetry.

Off unless it is given to an agent, and without OpenTelemetry unless it is used:

    from agentrt.runtime.telemetry import Telemetry
    agent = Agent("builtin", observers=[Telemetry()])

``tree`` turns events into spans (run, branch, step, phase, model call, tool call, wait), live or from a recorded
journal; ``otel`` hands them to a tracer, ``otlp`` writes them as OTLP JSON without any library; ``metrics`` counts.
Names follow the GenAI semantic conventions; what those do not know is called ``agentrt.*``.
"""

from __future__ import annotations

from agentrt.runtime.telemetry.otel import Telemetry
from agentrt.runtime.telemetry.otlp import otlp_json

__all__ = ["Telemetry", "otlp_json"]
