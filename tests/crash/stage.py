"""A run that is killed, resumed, killed again, and what must be true of it in the end.

``Stage.play`` lives a run to its end with deaths at given moments; ``Story.check`` compares it with the run that
nobody disturbed.
"""

from __future__ import annotations

import json
import shutil
import tempfile
from collections import Counter as Tally
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from tests.crash.counter import Counter
from tests.crash.life import Order, order_text
from tests.crash.prepared import Prepared
from tests.crash.scenarios import SCENARIOS
from tests.crash.world import lines_of, rows_of

MAY_DIFFER = {
    "RunResumed",
    "RunSuspended",
    "Checkpoint",
    "ModelStarted",
    "Intent",
    "IntentWithdrawn",
    "ApprovalAsked",
    "ApprovalDecided",
}
"""Events a disturbed run may have more (or, for checkpoints, fewer) of."""
Entry = list[Any]
"""Number, type and body of an event."""


@dataclass
class Story:
    """What was seen of one run over all its lives."""

    scenario: str
    deaths: tuple[int, ...] = ()
    died: int = 0
    lives: list[dict[str, Any]] = field(default_factory=list)
    """The reports of the lives that did not end by death."""
    moments: list[list[str]] = field(default_factory=list)
    world: dict[str, Any] = field(default_factory=dict)
    promised: list[int] = field(default_factory=list)
    """The last event that had been promised to be on disk when that life began."""
    found: list[list[Entry]] = field(default_factory=list)
    """The journal as each life found it."""

    @property
    def end(self) -> dict[str, Any]:
        return self.lives[-1]

    @property
    def journal(self) -> list[Entry]:
        entries: list[Entry] = self.end["after"]
        return entries

    def of(self, kind: str) -> list[dict[str, Any]]:
        return [body for _, name, body in self.journal if name == kind]

    def check(self, calm: Story) -> None:
        """Raises AssertionError when anything was lost, done twice, or came out otherwise than undisturbed."""
        where = f"{self.scenario}, deaths at {self.deaths}"
        assert (self.end["status"], self.end["answer"]) == (calm.end["status"], calm.end["answer"]), (
            where,
            self.end["reason"],
        )
        assert self.world == calm.world, where
        self._nothing_lost(where)
        assert self._kinds() == calm._kinds(), where
        finished = {body["key"] for body in self.of("ToolFinished")}
        assert {body["key"] for body in self.of("ToolRequested")} == finished, where
        self._asked_rightly(where)

    def _nothing_lost(self, where: str) -> None:
        assert [seq for seq, _, _ in self.journal] == list(range(1, len(self.journal) + 1)), where
        for found, promised in zip(self.found, self.promised, strict=True):
            assert len(found) >= promised, f"{where}: {promised} events were promised, {len(found)} found"
        for found in self.found:
            assert self.journal[: len(found)] == found, f"{where}: persisted events were changed"

    def _kinds(self) -> Tally[str]:
        return Tally(kind for _, kind, _ in self.journal if kind not in MAY_DIFFER)

    def _asked_rightly(self, where: str) -> None:
        """A person was asked about an outcome once for every attempt that nothing else could settle."""
        unsettled = {
            (key, attempt) for found in self.found for key, attempt, tool in open_intents(found) if tool == "insert_row"
        }
        asked = [body for body in self.of("ApprovalAsked") if body["kind"] == "unknown_outcome"]
        assert {body["tool"] for body in asked} <= {"insert_row"}, where
        assert len(asked) == len(unsettled), f"{where}: unsettled {unsettled}, asked {len(asked)} times"


def open_intents(journal: Sequence[Entry]) -> list[tuple[str, int, str]]:
    """Key, attempt and tool of what was announced and neither finished nor withdrawn."""
    intents: dict[str, tuple[str, int, str]] = {}
    for _, kind, body in journal:
        if kind == "Intent":
            intents[body["key"]] = (body["key"], body["attempt"], body["tool"])
        elif kind in ("ToolFinished", "IntentWithdrawn"):
            intents.pop(body["key"], None)
    return list(intents.values())


class Stage:
    """Where the runs of one test session are played. ``shared`` is the URL of a store for all of them; without it
    each has a SQLite journal in its folder."""

    def __init__(self, prepared: Prepared, counter: Counter, shared: str = "") -> None:
        self.prepared, self.counter, self.shared = prepared, counter, shared
        self._calm: dict[str, Story] = {}

    def calm(self, scenario: str) -> Story:
        """The run that nobody disturbed."""
        if scenario not in self._calm:
            self._calm[scenario] = self.play(scenario, ())
        return self._calm[scenario]

    def moments(self, scenario: str) -> list[tuple[int, ...]]:
        """Every way to die once: so many whole lives, then the moment of death in the next."""
        lives = self.calm(scenario).moments
        return [(0,) * life + (k + 1,) for life, names in enumerate(lives) for k in range(len(names))]

    def play(self, scenario: str, deaths: Sequence[int], *, kill_after_s: Sequence[float] = ()) -> Story:
        """Live the run to its end, dying in life number i at moment ``deaths[i]`` (0: not), or after
        ``kill_after_s[i]`` seconds by a signal from outside."""
        base = "/dev/shm" if Path("/dev/shm").is_dir() else None
        folder = Path(tempfile.mkdtemp(prefix="agentrt-crash-", dir=base))
        try:
            return self._play(scenario, folder, tuple(deaths), tuple(kill_after_s))
        finally:
            shutil.rmtree(folder)

    def _play(self, scenario: str, folder: Path, deaths: tuple[int, ...], killed: tuple[float, ...]) -> Story:
        order = Order(str(folder), self.shared or str(folder / "journal.db"), scenario, self.counter.port)
        story, number = Story(scenario, deaths), 0
        while number < 100:
            promised = _promised(folder)
            die_at = deaths[number] if number < len(deaths) else 0
            after = killed[number] if number < len(killed) else 0.0
            status = self.prepared.live(order_text(replace(order, die_at=die_at)), after)
            number += 1
            assert status in (0, -9), f"{scenario}, deaths at {deaths}: life {number} ended with {status}"
            if status == -9:
                story.died += 1
                continue
            report = json.loads(order.report.read_text())
            story.lives.append(report)
            story.moments.append(report["moments"])
            story.found.append(report["before"])
            story.promised.append(promised)
            if report["status"] != "waiting":
                story.world = self._world(scenario, folder)
                return story
            assert self.prepared.live(order_text(replace(order, deed="answer"))) == 0
        raise AssertionError(f"{scenario}, deaths at {deaths}: no end after {number} lives")

    def _world(self, scenario: str, folder: Path) -> dict[str, Any]:
        lines, rows = lines_of(folder / "lines.txt"), rows_of(folder)
        counted = list(self.counter.counted.pop(folder.name, {}).values())
        assert scenario in SCENARIOS
        return {"lines": sorted(lines), "rows": sorted(rows), "counted": sorted(counted)}


def _promised(folder: Path) -> int:
    path = folder / "promises"
    return int(path.read_text().split()[-1]) if path.exists() else 0
