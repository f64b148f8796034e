"""A run that is killed, resumed, killed again, and what must be true of it in the end.

``Stage.play`` lives a run to its end with given fates; ``Story.check`` compares it with the run that nobody disturbed.
"""

from __future__ import annotations

import json
import shutil
import tempfile
from collections import Counter as Tally
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from queue import Queue
from random import Random
from typing import Any

from agentrt.store import open_store
from tests.crash.counter import Counter
from tests.crash.life import Order, order_text
from tests.crash.prepared import Prepared
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
NOT_ENDED = {"waiting", "CancelledError", "StoreError", "StoreFull"}
"""How a life ends that leaves the run to another one."""
Entry = list[Any]
"""Number, type and body of an event."""


@dataclass
class Story:
    """What was seen of one run over all its lives."""

    scenario: str
    fates: tuple[Mapping[str, Any], ...] = ()
    died: int = 0
    lives: list[dict[str, Any]] = field(default_factory=list)
    """The reports of the lives that did not end by death."""
    world: dict[str, Any] = field(default_factory=dict)
    promised: list[int] = field(default_factory=list)
    """The last event that had been promised to be on disk when that life began."""

    def __str__(self) -> str:
        return f"{self.scenario} {list(self.fates)}"

    def tell(self, report: dict[str, Any], promised: int) -> None:
        self.lives.append(report)
        self.promised.append(promised)

    @property
    def end(self) -> dict[str, Any]:
        return self.lives[-1]

    @property
    def moments(self) -> list[list[str]]:
        return [life["moments"] for life in self.lives]

    @property
    def found(self) -> list[list[Entry]]:
        """The journal as each life found it."""
        return [life["before"] for life in self.lives]

    @property
    def journal(self) -> list[Entry]:
        entries: list[Entry] = self.end["after"]
        return entries

    def of(self, kind: str) -> list[dict[str, Any]]:
        return [body for _, name, body in self.journal if name == kind]

    def check(self, calm: Story, *, same_way: bool = True) -> None:
        """Raises AssertionError when anything was lost, done twice, or came out otherwise than undisturbed.
        ``same_way``: the same code drove it all the way, so that it also took the same steps."""
        ended, expected = ((s.end["status"], s.end["answer"], s.end["records"]) for s in (self, calm))
        assert ended == expected, f"{self}: {self.end['reason']}"
        assert self.world == calm.world, str(self)
        self.check_journal()
        if same_way:
            assert self._kinds() == calm._kinds(), str(self)
            assert self.end["uses"] == calm.end["uses"], str(self)
            finished = {body["key"] for body in self.of("ToolFinished")}
            assert {body["key"] for body in self.of("ToolRequested")} == finished, str(self)
        self._asked_rightly()

    def check_journal(self) -> None:
        assert [seq for seq, _, _ in self.journal] == list(range(1, len(self.journal) + 1)), str(self)
        for found, promised in zip(self.found, self.promised, strict=True):
            assert len(found) >= promised, f"{self}: {promised} events were promised, {len(found)} found"
            assert self.journal[: len(found)] == found, f"{self}: persisted events were changed"

    def _kinds(self) -> Tally[str]:
        return Tally(kind for _, kind, _ in self.journal if kind not in MAY_DIFFER)

    def _asked_rightly(self) -> None:
        """A person was asked about an outcome once for every attempt that nothing else could settle, as each life found
        it when it took over, also one that died before it could report."""
        unsettled = {
            (intent["idempotency_key"], intent["attempt"])
            for seq, kind, _ in self.journal
            if kind == "RunResumed"
            for intent in open_intents(self.journal[: seq - 1])
            if intent["tool"] == "insert_row"
        }
        asked = [body for body in self.of("ApprovalAsked") if body["kind"] == "unknown_outcome"]
        assert {body["tool"] for body in asked} <= {"insert_row"}, str(self)
        assert len(asked) == len(unsettled), f"{self}: unsettled {unsettled}, asked {len(asked)} times"


def open_intents(journal: Sequence[Entry]) -> list[dict[str, Any]]:
    """What was announced and neither finished nor withdrawn."""
    intents: dict[str, dict[str, Any]] = {}
    for _, kind, body in journal:
        if kind == "Intent":
            intents[body["key"]] = body
        elif kind in ("ToolFinished", "IntentWithdrawn"):
            intents.pop(body["key"], None)
    return list(intents.values())


Fate = Mapping[str, Any]
"""What befalls one life: fields of ``Order`` (``die_at`` and so on), or ``kill_after_s`` for a death from outside."""


def dying(*moments: int) -> tuple[Fate, ...]:
    """Lives that end at these moments (0: they live on)."""
    return tuple({"die_at": moment} for moment in moments)


class Stage:
    """Where the runs of one test session are played. ``shared`` is the URL of a store for all of them; without it
    each has a SQLite journal in its folder."""

    def __init__(self, prepared: Sequence[Prepared], counter: Counter, shared: str = "") -> None:
        """As many lives go on at once as there are prepared processes."""
        self.prepared, self.counter, self.shared = prepared[0], counter, shared
        self._calm: dict[str, Story] = {}
        self._count, self._free = len(prepared), Queue[Prepared]()
        for process in prepared:
            self._free.put(process)

    def for_each(
        self, scenario: str, test: Callable[[tuple[int, ...]], None], moments: Sequence[tuple[int, ...]]
    ) -> None:
        """Test each of these moments; several at once."""
        self.calm(scenario)
        with ThreadPoolExecutor(self._count) as threads:
            for _ in threads.map(test, moments):
                pass

    def calm(self, scenario: str) -> Story:
        """The run that nobody disturbed."""
        if scenario not in self._calm:
            self._calm[scenario] = self.play(scenario)
        return self._calm[scenario]

    def moments(self, scenario: str) -> list[tuple[int, ...]]:
        """Every way to be met once: so many whole lives, then the moment in the next."""
        lives = self.calm(scenario).moments
        return [(0,) * life + (k + 1,) for life, names in enumerate(lives) for k in range(len(names))]

    def some(self, scenario: str, count: int, seed: str) -> list[tuple[int, ...]]:
        """A few of these moments, always the same ones."""
        return Random(f"{scenario} {seed}").sample(self.moments(scenario), count)

    def play(self, scenario: str, *fates: Fate, later: Fate | None = None) -> Story:
        """Live the run to its end: life number i with ``fates[i]``, those after them with ``later``."""
        with self.folder() as folder:
            order, story = self.order(scenario, folder), Story(scenario, fates)
            for number in range(100):
                fate = dict(fates[number] if number < len(fates) else later or {})
                if self.live(order, story, fate):
                    story.world = self.world(folder)
                    return story
            raise AssertionError(f"{story}: no end")

    @contextmanager
    def folder(self) -> Iterator[Path]:
        base = "/dev/shm" if Path("/dev/shm").is_dir() else None
        folder = Path(tempfile.mkdtemp(prefix="agentrt-crash-", dir=base))
        if not self.shared:
            (folder / "journal.db").write_bytes(_new_journal())
        try:
            yield folder
        finally:
            shutil.rmtree(folder)

    def order(self, scenario: str, folder: Path) -> Order:
        return Order(str(folder), self.shared or str(folder / "journal.db"), scenario, self.counter.port)

    def live(self, order: Order, story: Story, fate: Fate) -> bool:
        """One life; whether the run has come to its end. Whatever it waits for is answered."""
        fields = dict(fate)
        after = fields.pop("kill_after_s", 0.0)
        promised = _promised(Path(order.folder))
        status = self._lived(replace(order, **fields), after)
        assert status in (0, -9), f"{story}: a life ended with {status}"
        if status == -9:
            story.died += 1
            return False
        report = json.loads(order.report.read_text())
        story.tell(report, promised)
        if report["status"] == "waiting":
            assert self._lived(replace(order, deed="answer")) == 0
        return report["status"] not in NOT_ENDED

    def _lived(self, order: Order, kill_after_s: float = 0.0) -> int:
        process = self._free.get()
        try:
            return process.live(order_text(order), kill_after_s)
        finally:
            self._free.put(process)

    def world(self, folder: Path) -> dict[str, Any]:
        counted = list(self.counter.counted[folder.name].values())
        return {
            "lines": sorted(lines_of(folder / "lines.txt")),
            "rows": sorted(rows_of(folder)),
            "counted": sorted(counted),
        }


@cache
def _new_journal() -> bytes:
    """Making the tables would be a third of a short life."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "journal.db")
        open_store(path).close()
        return path.read_bytes()


def _promised(folder: Path) -> int:
    """The last promise; none where death came before the first was written into the new file."""
    path = folder / "promises"
    kept = path.read_text().split() if path.exists() else []
    return int(kept[-1]) if kept else 0
