"""The same tasks twice: what is different from an earlier report, and whether that can be chance.

A model behind an unchanged name changes without notice, and so does behaviour when a prompt or a tool's schema is
touched. A report kept as JSON (``agentrt eval SUITE --json``) is what a later one is held against: tasks asked both
times are paired, so that hard and easy ones do not blur the difference, and what of our own side changed in between is
named, because only what is left can be the model's doing. Called by ``command``.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from agentrt.core.errors import ConfigError
from agentrt.evals.statistics import LEVEL, Estimate, paired_difference, sign_test, wilson

LISTED = 12
"""So many tasks are named of each kind."""


@dataclass(frozen=True)
class Drift:
    """``changed`` are the parts of the program with another hash than before; ``solved`` is the share solved now less
    that before; ``other_tool`` and ``other_calls`` are the shares of tasks with another first tool, and with other
    calls."""

    tasks: int
    not_in_both: int
    changed: tuple[str, ...]
    solved: Estimate
    lost: tuple[str, ...]
    won: tuple[str, ...]
    other_tool: Estimate
    other_calls: Estimate

    @property
    def worse(self) -> bool:
        """More were lost than won, and by more than chance would explain."""
        return len(self.lost) > len(self.won) and self._told_apart

    @property
    def better(self) -> bool:
        """More were won than lost, and by more than chance would explain."""
        return len(self.won) > len(self.lost) and self._told_apart

    @property
    def _told_apart(self) -> bool:
        return sign_test(len(self.lost), len(self.won)) < 1 - LEVEL

    @property
    def visible(self) -> float:
        """The difference that so many tasks show, as a share: about 1 / sqrt(n) (after Huyen, "AI Engineering", 2025,
        chapter 4: a hundred tasks for ten points)."""
        return 1 / math.sqrt(self.tasks)

    def to_json(self) -> dict[str, Any]:
        shares = {name: getattr(self, name).to_json() for name in ("solved", "other_tool", "other_calls")}
        return asdict(self) | shares | {"worse": self.worse}


def read_report(path: Path) -> dict[str, Any]:
    """An earlier report.

    Raises:
        ConfigError: the file cannot be read, or is none.
    """
    try:
        found = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise ConfigError(f"expected a report of `agentrt eval SUITE --json` in {path}: {error}") from error
    if not isinstance(found, dict) or not isinstance(found.get("trials"), list):
        raise ConfigError(f"expected a report of `agentrt eval SUITE --json` in {path}: it has no list of trials")
    return found


def compare(before: Mapping[str, Any], now: Mapping[str, Any]) -> Drift:
    """Raises ConfigError when the two have no task in common."""
    old, new = _first_runs(before), _first_runs(now)
    both = [key for key in new if key in old]
    if not both:
        raise ConfigError(
            f"expected reports of the same tasks, but none of {before.get('suite')} (before) and {now.get('suite')} "
            "(now) was asked both times: use the same suite, seed and --limit"
        )
    pairs = [(old[key], new[key]) for key in both]
    earlier, mine = before.get("manifest", {}), now.get("manifest", {})
    return Drift(
        tasks=len(both),
        not_in_both=len(old.keys() ^ new.keys()),
        changed=tuple(sorted(part for part in earlier.keys() & mine.keys() if earlier[part] != mine[part])),
        solved=paired_difference([float(b["solved"]) for _, b in pairs], [float(a["solved"]) for a, _ in pairs]),
        lost=tuple(b["id"] for a, b in pairs if a["solved"] and not b["solved"]),
        won=tuple(b["id"] for a, b in pairs if b["solved"] and not a["solved"]),
        other_tool=wilson(sum(_tools(a)[:1] != _tools(b)[:1] for a, b in pairs), len(pairs)),
        other_calls=wilson(sum(_calls(a) != _calls(b) for a, b in pairs), len(pairs)),
    )


def render_drift(drift: Drift) -> Iterator[str]:
    """The lines a person reads."""
    d = drift.solved
    assert d.value is not None and d.low is not None and d.high is not None, "there are tasks in common"
    yield f"against the earlier report: {drift.tasks} tasks asked both times, {drift.not_in_both} only once"
    yield f"  solved {d.value * 100:+.1f} points [{d.low * 100:+.1f}, {d.high * 100:+.1f}]: {_verdict(drift)}"
    yield f"  another first tool in {_percent(drift.other_tool)}, other calls in {_percent(drift.other_calls)} of tasks"
    yield f"  changed on this side: {', '.join(drift.changed) or 'nothing, so what differs is the model or chance'}"
    for word, tasks in (("lost", drift.lost), ("won", drift.won)):
        if tasks:
            more = f" and {len(tasks) - LISTED} more" if len(tasks) > LISTED else ""
            yield f"  {word}: {', '.join(tasks[:LISTED])}{more}"


def _verdict(drift: Drift) -> str:
    if drift.worse:
        return "worse"
    if drift.better:
        return "better"
    return f"no difference can be told (so many tasks show one of about {drift.visible * 100:.0f} points)"


def _first_runs(report: Mapping[str, Any]) -> dict[tuple[str, str], Mapping[str, Any]]:
    """By name and words: a task whose words changed is another task. Choices of a first tool are no tasks."""
    whole = [trial for trial in report["trials"] if not trial.get("first_step_only")]
    return {(trial["id"], trial["request"]): trial for trial in whole if not trial.get("plan")}


def _tools(trial: Mapping[str, Any]) -> list[str]:
    return [call["tool"] for call in trial["calls"]]


def _calls(trial: Mapping[str, Any]) -> list[tuple[str, Any]]:
    return [(call["tool"], call["arguments"]) for call in trial["calls"]]


def _percent(share: Estimate) -> str:
    return "-" if share.value is None else f"{share.value:.0%}"
