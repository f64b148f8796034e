"""``agentrt stats``: many runs at a glance, read from the journal.

Status, steps, tokens and cost come from the list of runs. What is finer (time to the first token, waiting, policy,
tools, which prompts and model) is read from the events, a thousand at a time and one run after the other;
``quick`` leaves it out.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from agentrt.cli import story
from agentrt.cli.render import BOLD, DIM, YELLOW, colour
from agentrt.core.errors import ConfigError
from agentrt.core.events import Event
from agentrt.core.store import RunRow, Store
from agentrt.runtime.telemetry.figures import Figures, figures_of
from agentrt.runtime.telemetry.many import GROUPS, Summary, ToolSummary, Window, by_tool, drift
from agentrt.tui.printable import printable

_AT_ONCE = 1000
_FROM_ROWS = ("user", "status", "day")
_UNITS = {"duration_s": "s", "waited_s": "s", "publish_s": "s", "ttft_s": "s", "per_token_s": "s", "cost": "$"}


def stats(store: Store, since_s: float, by: str | None, limit: int, *, quick: bool, as_json: bool) -> Iterator[str]:
    """The lines to print.

    Raises:
        ConfigError: the runs cannot be told apart by ``by``, or not without reading events.
    """
    if by is not None and by != "tool" and by not in GROUPS:
        raise ConfigError(f"expected --by {', '.join((*GROUPS, 'tool'))}, got {by!r}")
    if quick and by is not None and by not in _FROM_ROWS:
        raise ConfigError(f"--by {by} reads events: leave --quick out, or group by {', '.join(_FROM_ROWS)}")
    now = time.time()
    rows, all_read = _rows(store, now - since_s, now, limit)
    if by == "tool":
        yield from _tools(by_tool(_figures(store, row) for row in rows), as_json)
        return
    groups: dict[str, Summary] = {}
    for row in rows:
        figures = None if quick else _figures(store, row)
        name = GROUPS[by](row, figures.manifest if figures else {}) if by else "all"
        groups.setdefault(name, Summary()).add(row, figures)
    if as_json:
        value = {name: summary.to_json() for name, summary in groups.items()}
        yield json.dumps({"since": now - since_s, "complete": all_read, "groups": value}, ensure_ascii=False)
        return
    if not groups:
        yield "no runs in this time"
    for name, summary in sorted(groups.items(), key=lambda item: -item[1].runs):
        yield from _summary(name if by else "", summary)
    if not all_read:
        yield colour(f"only the newest {limit} runs were read; --limit reads more", YELLOW)


def drifted(store: Store, since_s: float, limit: int, as_json: bool) -> Iterator[str]:
    """What is different in the last ``since_s`` seconds from as long a time before."""
    now = time.time()
    before, after = Window(), Window()
    rows, all_read = _rows(store, now - 2 * since_s, now, limit)
    for row in rows:
        (after if row.created >= now - since_s else before).add(row, _figures(store, row))
    found = drift(before, after)
    if as_json:
        runs = {"before": before.summary.runs, "after": after.summary.runs}
        yield json.dumps({"runs": runs, "complete": all_read, "drift": found}, ensure_ascii=False)
        return
    yield f"{after.summary.runs} runs since {story.when(now - since_s)}, {before.summary.runs} in as long a time before"
    if not before.summary.runs or not after.summary.runs:
        yield "nothing to compare: there must be runs in both"
    elif not found:
        yield "nothing changed"
    for item in found:
        yield from _change(item)


def _rows(store: Store, start: float, end: float, limit: int) -> tuple[list[RunRow], bool]:
    """The runs begun in a time, newest first, and whether these are all of them."""
    listed = store.list_runs(limit=limit)
    complete = len(listed) < limit or listed[-1].created < start
    return [row for row in listed if start <= row.created <= end and row.last_seq], complete


def _figures(store: Store, row: RunRow) -> Figures:
    return figures_of(_events(store, row.run_id))


def _events(store: Store, run_id: str) -> Iterator[Event]:
    after = 0
    while events := store.read(run_id, after, _AT_ONCE):
        yield from events
        after = events[-1].seq


# -- printing -------------------------------------------------------------------------------------------------


def _summary(name: str, summary: Summary) -> Iterator[str]:
    statuses = ", ".join(f"{count} {status}" for status, count in summary.statuses.most_common())
    title = f"{printable(name)}  " if name else ""
    yield colour(f"{title}{summary.runs} runs", BOLD) + f"  {statuses}"
    sums = summary.sums
    yield f"  {sums['input_tokens']} tokens in, {sums['output_tokens']} out, ${summary.cost:.4f}"
    yield colour(f"  {'':<12}{'p50':>10}{'p90':>10}{'p95':>10}{'p99':>10}", DIM)
    for measure, sample in summary.samples.items():
        if sample.count:
            values = "".join(f"{_number(value):>10}" for value in sample.quantiles().values())
            yield f"  {measure.removesuffix('_s').replace('_', ' '):<12}{values} {_UNITS.get(measure, '')}".rstrip()
    rates = [f"{rate.replace('_', ' ')} {value:.1%}" for rate, value in summary.rates().items() if value]
    if rates:
        yield f"  {', '.join(rates)}"
    if summary.maybe_false_refusals:
        yield f"  refused though nothing forbade it: {', '.join(summary.maybe_false_refusals)}"


def _tools(tools: dict[str, ToolSummary], as_json: bool) -> Iterator[str]:
    if as_json:
        yield json.dumps({name: asdict(tool) for name, tool in tools.items()}, ensure_ascii=False)
        return
    names = ("runs", "calls", "failed", "rejected", "denied", "asked", "tokens", "time/call")
    yield colour(f"{'tool':<22}" + "".join(f"{name:>10}" for name in names), DIM)
    for name, tool in sorted(tools.items(), key=lambda item: -item[1].calls):
        failed = f"{tool.errors / tool.calls:.1%}" if tool.calls else ""
        each = f"{tool.seconds / tool.calls:.3f} s" if tool.calls else ""
        counts = (tool.runs, tool.calls, failed, tool.rejected, tool.denied, tool.asked, tool.input_tokens, each)
        yield f"{printable(name)[:21]:<22}" + "".join(f"{count:>10}" for count in counts)


def _change(item: dict[str, Any]) -> Iterator[str]:
    if "before" in item:
        yield f"{item['what']}: {_number(item['before'])} → {_number(item['after'])}"
        return
    yield colour(f"{item['what']} changed", BOLD)
    for gone in item["gone"]:
        yield f"  - {_named(gone)}"
    for new in item["new"]:
        since = f", first in {new['first_run']} at {story.when(new['since'])}" if isinstance(new, dict) else ""
        yield f"  + {_named(new)}{since}"


def _named(value: Any) -> str:
    return f"{printable(value['value'])[:40]} ({value['runs']} runs)" if isinstance(value, dict) else printable(value)


def _number(value: float) -> str:
    return f"{value:.0f}" if value == int(value) or value >= 1000 else f"{value:.4g}"
