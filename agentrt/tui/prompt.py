"""Where the person writes: several lines, with what was written before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual import events
from textual.message import Message
from textual.widgets import TextArea

MOST_REMEMBERED = 200


class Prompt(TextArea):
    """Enter sends, Ctrl+J begins a new line; Up in the first line and Down in the last walk through the history."""

    @dataclass
    class Sent(Message):
        """The person pressed Enter."""

        text: str

    @dataclass
    class Scrolled(Message):
        """The person pressed a paging key; the prompt has no use for it. ``pages`` is -1 or 1."""

        pages: int

    def __init__(self, history: Sequence[str] = (), placeholder: str = "") -> None:
        super().__init__(soft_wrap=True, compact=True, highlight_cursor_line=False, placeholder=placeholder)
        self._past: list[str] = list(history)
        self._at = len(self._past)
        self._draft = ""

    def remember(self, text: str) -> None:
        if not self._past or self._past[-1] != text:
            self._past = [*self._past, text][-MOST_REMEMBERED:]
        self._at = len(self._past)

    async def _on_key(self, event: events.Key) -> None:
        if event.key == "enter":
            self._send()
        elif event.key in ("ctrl+j", "shift+enter", "alt+enter"):
            self.insert("\n")
        elif event.key in ("pageup", "pagedown"):
            self.post_message(self.Scrolled(-1 if event.key == "pageup" else 1))
        elif event.key == "up" and self.cursor_at_first_line:
            self._walk(-1)
        elif event.key == "down" and self.cursor_at_last_line:
            self._walk(1)
        else:
            await super()._on_key(event)
            return
        event.stop()
        event.prevent_default()

    def _send(self) -> None:
        text = self.text.strip()
        if text:
            self.remember(text)
            self.clear()
            self.post_message(self.Sent(text))

    def _walk(self, by: int) -> None:
        """To an earlier or later input; beyond the last one is what was being written."""
        to = self._at + by
        if not 0 <= to <= len(self._past):
            return
        if self._at == len(self._past):
            self._draft = self.text
        self._at = to
        self.text = self._draft if to == len(self._past) else self._past[to]
        self.move_cursor(self.document.end)
