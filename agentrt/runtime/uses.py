"""How often each rule that counts has applied, and what a run's calls cost beside the model.

A call counts once it is permitted. Within the run that is counted here, and calls of before come from the record. Over
a session or a day it is counted in the store, in the transaction that announces the call, so that no two processes use
up one limit; the store knows the call by its key, so that no resume counts it twice.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from agentrt.core.policy import UseLimit
from agentrt.core.store import Tally

if TYPE_CHECKING:
    from agentrt.runtime.gate import Pass
    from agentrt.runtime.state import RunState


@dataclass
class Uses:
    """``paid``: US dollars, by the prices tools declare."""

    of_rules: Counter[str] = field(default_factory=Counter)
    paid: float = 0.0

    def count(self, rules: Sequence[str], price: float) -> None:
        if rules:
            self.of_rules.update(rules)
        self.paid += price

    def take_back(self, rules: Iterable[str], price: float) -> None:
        """The call that counted so was not performed."""
        self.of_rules.subtract(rules)
        self.of_rules = +self.of_rules
        self.paid -= price

    def to_json(self) -> dict[str, Any]:
        """Empty when nothing was counted."""
        if not self.of_rules and not self.paid:
            return {}
        return {"rules": dict(self.of_rules), "paid": self.paid}

    @staticmethod
    def from_json(data: Mapping[str, Any]) -> Uses:
        return Uses(Counter(data.get("rules", {})), data.get("paid", 0.0))


def counted_over(run: RunState, passing: Pass) -> Mapping[str, int]:
    """How often each rule that counts was used, in what it counts over, by other calls than this one."""
    limits = getattr(run.kit.policy, "limits", ())
    wide = tallies_of(run, passing, limits) if limits else ()
    return {**run.uses.of_rules, **run.kit.store.tallied(run.run_id, wide)} if wide else run.uses.of_rules


def tallies_of(run: RunState, passing: Pass, limits: Sequence[UseLimit]) -> tuple[Tally, ...]:
    """This call as a use of these rules. Without a session, the run is all that there is to count over."""
    key, call = passing.site.key, passing.fingerprint
    return tuple(
        Tally(limit.rule, limit.per, run.task.user, run.session, key, call, limit.most)
        for limit in limits
        if limit.per != "session" or run.session is not None
    )
