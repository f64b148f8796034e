"""Uses of policy rules that are counted over a session or a day, for the store without a disk: as
``agentrt.store.tallies`` counts them, in a dictionary."""

from __future__ import annotations

from collections.abc import Sequence
from time import time

from agentrt.core.store import Tally


class Counted:
    """Not safe for threads: its owner calls it under a lock."""

    def __init__(self) -> None:
        self._uses: dict[tuple[str, str, str, str], tuple[Tally, float]] = {}
        """By run, key, call and rule."""

    def leave_room(self, run_id: str, tallies: Sequence[Tally]) -> bool:
        """Whether none has reached its limit."""
        return all(tally.most is None or self.others(run_id, tally) < tally.most for tally in tallies)

    def count(self, run_id: str, tallies: Sequence[Tally]) -> None:
        now = time()
        self._uses.update(((run_id, tally.key, tally.call, tally.rule), (tally, now)) for tally in tallies)

    def others(self, run_id: str, tally: Tally) -> int:
        """How often the rule was used by other calls."""
        own, since = (run_id, tally.key, tally.call), tally.since(time())

        def within(other: Tally, at: float) -> bool:
            today = other.user == tally.user and at >= since
            return today if tally.per == "day" else other.session == tally.session

        return sum(at[:3] != own and at[3] == tally.rule and within(*use) for at, use in self._uses.items())

    def take_back(self, run_id: str, keys: Sequence[str]) -> None:
        """These calls came to nothing."""
        for gone in [at for at in self._uses if keys and at[0] == run_id and at[1] in keys]:
            del self._uses[gone]
