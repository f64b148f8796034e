"""The blocks of a conversation: what the user said, notes, and cards that open and close. Used by ``conversation``.

Nothing here is markup: whatever a model or a tool wrote is shown as it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from agentrt.tui.printable import brief, head, laid_out, one_line, printable

FIRST_LINES, MOST_LINES = 4, 200
"""Lines of an output in a closed and in an open card."""


class Said(Static):
    """What the user said."""

    def __init__(self, text: str) -> None:
        super().__init__(Content(printable(text)))


class Note(Static):
    """Something the program says. ``kind``: plain, good, warn or bad."""

    def __init__(self, text: str, kind: str = "plain") -> None:
        super().__init__(Content(printable(text)), classes=kind)

    def say(self, text: str) -> None:
        self.update(Content(printable(text)))


class Card(Vertical, can_focus=True):
    """A title that stays and a body that opens: Enter or a click."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter,space", "flip", "open or close", show=False)]

    def __init__(self, title: Content | str, short: str = "", whole: str = "") -> None:
        super().__init__()
        self.is_open = False
        self._titled, self._short, self._whole_text = title, short, whole
        self._head, self._text = Static(classes="title"), Static(classes="body")
        self._redraw()

    def compose(self) -> ComposeResult:
        yield self._head
        yield self._text

    def action_flip(self) -> None:
        self.open(not self.is_open)

    def on_click(self) -> None:
        self.action_flip()

    def open(self, opened: bool) -> None:
        self.is_open = opened
        self._redraw()

    def change(self, title: Content | str, short: str, whole: str) -> None:
        """``short`` is shown while the card is closed; without a ``whole`` there is nothing to open."""
        self._titled, self._short, self._whole_text = title, short, whole
        self._redraw()

    def _redraw(self) -> None:
        title = self._titled if isinstance(self._titled, Content) else Content(printable(self._titled))
        mark = "▾ " if self.is_open else "▸ "
        text = self._whole_text if self.is_open and self._whole_text else self._short
        self._head.update(Content(mark) + title if self._whole_text else title)
        self._text.update(Content(text))
        self._text.display = bool(text)


@dataclass
class ToolState:
    """What is known of a call. ``state``: asked, waiting, running, ok, failed, denied or stopped."""

    tool: str
    arguments: dict[str, Any]
    state: str = "asked"
    output: str | None = None
    seconds: float = 0.0
    notes: tuple[str, ...] = ()


SIGNS = {
    "asked": ("●", "running"),
    "waiting": ("?", "waiting for you"),
    "running": ("●", "running"),
    "ok": ("✓", ""),
    "failed": ("✗", "failed"),
    "denied": ("✗", "not allowed"),
    "stopped": ("■", "interrupted"),
}


class ToolCard(Card):
    """A tool call: name, arguments, status, and the first lines of what came back."""

    def __init__(self, call: ToolState) -> None:
        self.call = call
        super().__init__(self._line(), self._output(FIRST_LINES), self._whole())
        self.add_class(call.state)

    def show(self, **changes: Any) -> None:
        """Change what is known of the call."""
        for name, value in changes.items():
            setattr(self.call, name, value)
        self.set_classes(self.call.state)
        self.change(self._line(), self._output(FIRST_LINES), self._whole())

    def _line(self) -> Content:
        call = self.call
        sign, word = SIGNS[call.state]
        took = f"{call.seconds:.2f} s" if call.state in ("ok", "failed") else ""
        end = " · ".join(part for part in (word, took, *call.notes) if part)
        return Content.assemble(
            (f"{sign} ", "bold"),
            (one_line(call.tool, 60), "bold"),
            f" {brief(call.arguments, 120)}",
            (f"  {one_line(end, 200)}" if end else "", "dim"),
        )

    def _output(self, lines: int) -> str:
        return "" if self.call.output is None else head(self.call.output, lines, 2000 if lines > FIRST_LINES else 240)

    def _whole(self) -> str:
        parts = [head(laid_out(self.call.arguments), MOST_LINES)]
        if self.call.output is not None:
            parts.append(self._output(MOST_LINES))
        return "\n──\n".join(parts)


class Thought(Card):
    """What a model thought before it spoke: closed unless somebody wants to read it."""

    def __init__(self) -> None:
        self.text = ""
        super().__init__("thinking …")

    def feed(self, piece: str) -> None:
        self.text += piece

    def void(self) -> None:
        self.text = ""

    def finish(self, text: str) -> None:
        self.text = text
        words = len(text.split())
        self.change(f"thought ({words} words): {one_line(text, 40)}", "", head(text, MOST_LINES))


class ErrorCard(Card):
    """Something went wrong. The message is all there; details open."""

    def __init__(self, title: str, message: str, details: str = "") -> None:
        shown = head(message, 12)
        opened = head(f"{message}\n\n{details}", MOST_LINES) if details else ""
        super().__init__(Content.assemble(("✗ ", "bold"), (one_line(title, 120), "bold")), shown, opened)
