"""Who started a container, and whether that process still lives. Containers carry the answer to the first question
as a label; the second decides which of them are orphans. Used by ``container.py``."""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import cache
from pathlib import Path

OWNER_LABEL = "agentrt.owner"
RUN_LABEL = "agentrt.run"


@dataclass(frozen=True, slots=True)
class Owner:
    """A process, told apart from later ones with the same number by its start time (clock ticks since boot), and
    from those of other machines, boots and process namespaces (another container) by ``place``."""

    place: str
    pid: int
    started: str

    def label(self) -> str:
        return f"{self.place}/{self.pid}/{self.started}"

    @staticmethod
    def parse(label: str) -> Owner | None:
        place, _, rest = label.partition("/")
        pid, _, started = rest.partition("/")
        return Owner(place, int(pid), started) if place and pid.isdigit() else None

    def is_dead(self) -> bool:
        """True only when that is certain: nothing is known about processes of another place, unless this machine
        was started anew since."""
        here = this_process().place
        boot, _, _ = self.place.partition("+")
        if boot != here.partition("+")[0]:
            return "unknown" not in (boot, here.partition("+")[0])
        if self.place != here:
            return False
        return _start_time(self.pid) != self.started


def this_process() -> Owner:
    pid = os.getpid()
    return Owner(_place(), pid, _start_time(pid) or "unknown")


@cache
def _place() -> str:
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text().strip()
        return f"{boot}+{Path('/proc/self/ns/pid').readlink().name.strip('pid:[]')}"
    except OSError:
        return "unknown+0"


def _start_time(pid: int) -> str | None:
    """``None`` when there is no such process (one that is dead but not yet waited for counts as none)."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return None
    return None if fields[0] in "ZX" else fields[19]
