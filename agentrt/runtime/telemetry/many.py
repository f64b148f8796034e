"""Figures of many runs: percentiles and rates, whole or by a property, and what changed from one time to another.

Memory is bounded: a percentile keeps at most ``KEPT`` values, beyond that a fair sample of all that came.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from agentrt.core.store import RunRow
from agentrt.runtime.telemetry.figures import Figures

KEPT = 10_000
QUANTILES = (0.5, 0.9, 0.95, 0.99)
CANDIDATES = 20
"""At most so many runs are named as possible false refusals."""
SHIFT = 0.25
"""A median that moves by more than this share is reported as a shift."""
IDENTITY = ("model", "prompts", "tools", "policy", "planner", "code", "guard")
"""What of a manifest makes two runs comparable."""


class Sample:
    """The values of one measure: all of them, or a fair sample of ``KEPT`` when there are more."""

    def __init__(self) -> None:
        self.count, self._values, self._draw = 0, list[float](), random.Random(0)

    def add(self, value: float | None) -> None:
        if value is None:
            return
        self.count += 1
        if len(self._values) < KEPT:
            self._values.append(value)
        elif (place := self._draw.randrange(self.count)) < KEPT:
            self._values[place] = value

    def quantiles(self) -> dict[str, float]:
        ordered = sorted(self._values)
        return {f"p{round(q * 100)}": quantile(ordered, q) for q in QUANTILES} if ordered else {}

    @property
    def median(self) -> float | None:
        return quantile(sorted(self._values), 0.5) if self._values else None


def quantile(ordered: Sequence[float], q: float) -> float:
    """By linear interpolation between the two values around it."""
    position = q * (len(ordered) - 1)
    low = int(position)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (position - low)


MEASURES = ("duration_s", "waited_s", "publish_s", "ttft_s", "per_token_s", "steps", "tokens", "cost")


@dataclass
class Summary:
    """Of a group of runs."""

    runs: int = 0
    statuses: Counter[str] = field(default_factory=Counter)
    samples: dict[str, Sample] = field(default_factory=lambda: {name: Sample() for name in MEASURES})
    sums: Counter[str] = field(default_factory=Counter)
    cost: float = 0.0
    sessions: set[str] = field(default_factory=set)
    in_sessions: int = 0
    maybe_false_refusals: list[str] = field(default_factory=list)

    def add(self, row: RunRow, figures: Figures | None) -> None:
        """``figures`` is ``None`` where only the list of runs was read."""
        self.runs += 1
        self.statuses[row.status] += 1
        self.cost += row.cost
        if row.session is not None:
            self.in_sessions += 1
            if len(self.sessions) < KEPT:
                self.sessions.add(row.session)
        self.sums["input_tokens"] += row.input_tokens
        self.sums["output_tokens"] += row.output_tokens
        for name, value in (("steps", row.steps), ("tokens", row.input_tokens + row.output_tokens), ("cost", row.cost)):
            self.samples[name].add(value)
        self.samples["duration_s"].add(row.updated - row.created if figures is None else figures.worked_s)
        if figures is not None:
            self._add_details(row, figures)

    def _add_details(self, row: RunRow, figures: Figures) -> None:
        self.samples["waited_s"].add(figures.waited_s)
        self.samples["publish_s"].add(figures.published_s)
        for value in figures.ttft_s:
            self.samples["ttft_s"].add(value)
        for value in figures.per_token_s:
            self.samples["per_token_s"].add(value)
        sums = self.sums
        sums["cached_tokens"] += figures.cached_tokens
        sums["decisions"] += sum(figures.policy.values())
        sums["asked"] += figures.policy.get("ask", 0)
        sums["denied"] += figures.policy.get("deny", 0) + figures.policy.get("end_run", 0)
        sums["model_errors"] += sum(figures.model_errors.values())
        sums["model_calls"] += sum(t.calls for t in figures.models.values())
        sums["guarded"] += bool(figures.guardrails)
        sums["interrupted"] += figures.interrupted
        for tool in figures.tools.values():
            sums["tool_calls"] += tool.calls
            sums["tool_errors"] += tool.errors
            sums["rejected"] += tool.rejected
        held_back = figures.held_back or figures.policy.get("deny") or any(t.denied for t in figures.tools.values())
        if row.status == "refused" and not held_back and len(self.maybe_false_refusals) < CANDIDATES:
            self.maybe_false_refusals.append(row.run_id)

    def rates(self) -> dict[str, float]:
        """Shares from 0 to 1, of those things of which there were any."""
        sums, calls = self.sums, self.sums["tool_calls"]
        model_calls = sums["model_calls"] + sums["model_errors"]
        pairs = {
            "failed": (self.statuses["failed"] + self.statuses["no_path"], self.runs),
            "over_budget": (self.statuses["over_budget"], self.runs),
            "refused": (self.statuses["refused"], self.runs),
            "cancelled_or_interrupted": (self.statuses["cancelled"] + sums["interrupted"], self.runs),
            "model_errors": (sums["model_errors"], model_calls),
            "tool_failures": (sums["tool_errors"], calls),
            "rejected_calls": (sums["rejected"], calls + sums["rejected"]),
            "asked": (sums["asked"], sums["decisions"]),
            "denied": (sums["denied"], sums["decisions"]),
            "cache_hits": (sums["cached_tokens"], sums["input_tokens"] if model_calls else 0),
            "guardrail_triggered": (sums["guarded"], self.runs if model_calls else 0),
        }
        return {name: part / whole for name, (part, whole) in pairs.items() if whole}

    def to_json(self) -> dict[str, Any]:
        return {
            "runs": self.runs,
            "statuses": dict(self.statuses),
            "cost": self.cost,
            "input_tokens": self.sums["input_tokens"],
            "output_tokens": self.sums["output_tokens"],
            "runs_per_session": self.in_sessions / len(self.sessions) if self.sessions else None,
            "percentiles": {name: sample.quantiles() for name, sample in self.samples.items() if sample.count},
            "rates": self.rates(),
            "maybe_false_refusals": self.maybe_false_refusals,
        }


@dataclass
class ToolSummary:
    """Of one tool over many runs."""

    runs: int = 0
    calls: int = 0
    errors: int = 0
    rejected: int = 0
    denied: int = 0
    asked: int = 0
    input_tokens: int = 0
    seconds: float = 0.0


def by_tool(figures: Iterable[Figures]) -> dict[str, ToolSummary]:
    tools: dict[str, ToolSummary] = {}
    for one in figures:
        for name, tally in one.tools.items():
            tool = tools.setdefault(name, ToolSummary())
            tool.runs += 1
            for figure in ("calls", "errors", "rejected", "denied", "asked", "input_tokens", "seconds"):
                setattr(tool, figure, getattr(tool, figure) + getattr(tally, figure))
    return tools


GROUPS: dict[str, Callable[[RunRow, Mapping[str, str]], str]] = {
    "model": lambda row, manifest: manifest.get("model", ""),
    "planner": lambda row, manifest: manifest.get("planner", ""),
    "prompt": lambda row, manifest: manifest.get("prompts", "")[:12],
    "release": lambda row, manifest: manifest.get("code", ""),
    "user": lambda row, manifest: row.user,
    "status": lambda row, manifest: row.status,
    "day": lambda row, manifest: datetime.fromtimestamp(row.created, UTC).strftime("%Y-%m-%d"),
}


@dataclass
class Window:
    """The runs of a time, for a comparison with another."""

    summary: Summary = field(default_factory=Summary)
    identities: dict[str, dict[str, list[Any]]] = field(default_factory=lambda: {key: {} for key in IDENTITY})
    """Of each property its values: how many runs had it, the first such run and when it began."""
    offered: Counter[str] = field(default_factory=Counter)

    def add(self, row: RunRow, figures: Figures) -> None:
        self.summary.add(row, figures)
        for key in IDENTITY:
            value = figures.manifest.get(key)
            if value is None:
                continue
            seen = self.identities[key].setdefault(value, [0, row.run_id, row.created])
            seen[0] += 1
            if row.created < seen[2]:
                seen[1:] = [row.run_id, row.created]
        self.offered.update(figures.offered)


def drift(before: Window, after: Window) -> list[dict[str, Any]]:
    """What is different: properties with other values, tools that came or went, medians and rates that moved."""
    found: list[dict[str, Any]] = []
    for key in IDENTITY:
        old, new = before.identities[key], after.identities[key]
        gone, come = sorted(set(old) - set(new)), sorted(set(new) - set(old))
        if old and new and (gone or come):
            first = [{"value": v, "runs": new[v][0], "first_run": new[v][1], "since": new[v][2]} for v in come]
            found.append({"what": key, "gone": [{"value": v, "runs": old[v][0]} for v in gone], "new": first})
    come_tools, gone_tools = set(after.offered) - set(before.offered), set(before.offered) - set(after.offered)
    if before.offered and after.offered and (come_tools or gone_tools):
        found.append({"what": "offered tools", "gone": sorted(gone_tools), "new": sorted(come_tools)})
    return found + _shifts(before.summary, after.summary)


def _shifts(before: Summary, after: Summary) -> list[dict[str, Any]]:
    found = []
    for name in MEASURES:
        old, new = before.samples[name].median, after.samples[name].median
        if old and new is not None and abs(new / old - 1) > SHIFT:
            found.append({"what": f"median {name}", "before": old, "after": new})
    old_rates, new_rates = before.rates(), after.rates()
    for name in old_rates.keys() & new_rates.keys():
        if abs(new_rates[name] - old_rates[name]) > SHIFT / 2:
            found.append({"what": f"rate of {name}", "before": old_rates[name], "after": new_rates[name]})
    return sorted(found, key=lambda item: item["what"])
