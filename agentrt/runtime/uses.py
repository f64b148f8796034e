"""How often each rule that counts has applied in a run, and what its calls cost beside the model.

A call counts once it is permitted; calls of before come from the record.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any


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
