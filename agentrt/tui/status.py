"""The status line: which model, what it is doing, and what the turn has cost so far."""

from __future__ import annotations

from dataclasses import dataclass

from textual.content import Content
from textual.widgets import Static

from agentrt.tui.printable import one_line
from agentrt.tui.words import counted

GAP = " · "


@dataclass(frozen=True)
class Status:
    """``tokens`` of the turn, in and out; ``cost`` in US dollars; ``seconds`` since the turn began."""

    model: str
    configured: bool
    session: str
    state: str = "ready"
    steps: int = 0
    tokens: int = 0
    cost: float = 0.0
    seconds: float = 0.0

    def line(self, width: int) -> str:
        """What fits, the most useful first to stay; in a fixed order."""
        pieces = [
            (9, one_line(self.state, 40)),
            (8, one_line(self.model, 30)),
            (2, "" if self.configured else "--model for another"),
            (5, counted(self.steps, "step")),
            (4, f"{short(self.tokens)} tokens"),
            (3, f"${self.cost:.4f}" if self.cost < 1 else f"${self.cost:.2f}"),
            (6, f"{self.seconds:.1f} s"),
            (1, one_line(self.session, 30)),
        ]
        kept = [piece for piece in pieces if piece[1]]
        while len(kept) > 1 and len(GAP.join(text for _, text in kept)) > width:
            kept.remove(min(kept))
        return one_line(GAP.join(text for _, text in kept), max(width, 1))


def short(number: int) -> str:
    return str(number) if number < 1000 else f"{number / 1000:.1f}k" if number < 100_000 else f"{number // 1000}k"


class StatusLine(Static):
    """One row at the bottom."""

    def __init__(self, status: Status) -> None:
        super().__init__()
        self._status = status

    @property
    def status(self) -> Status:
        return self._status

    def set(self, status: Status) -> None:
        if status != self._status:
            self._status = status
            self._redraw()

    def on_resize(self) -> None:
        self._redraw()

    def _redraw(self) -> None:
        line = self._status.line(self.content_size.width or 80)
        state, gap, rest = line.partition(GAP)
        self.update(Content.assemble((state, "bold"), gap, rest))
