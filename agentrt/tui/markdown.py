"""Streamed Markdown: what a model says, as it says it. Used by ``conversation``."""

from __future__ import annotations

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from textual.timer import Timer
from textual.widgets import Markdown

from agentrt.tui.printable import one_line, printable

FRAMES_PER_S = 12
MOST_CHARACTERS = 40_000
"""A longer text is cut on screen; the journal has all of it."""


class Answer(Markdown):
    """A text that grows. Pieces are collected and shown a few times a second, so that a fast stream costs no more
    than a slow one and does not flicker."""

    def __init__(self, text: str = "", *, finished: bool = False) -> None:
        super().__init__(parser_factory=_parser, open_links=False)
        self._wanted, self._pieces = text, list[str]()
        self._shown, self._finished = "", finished
        self._timer: Timer | None = None

    @property
    def text(self) -> str:
        """All that was said, also what is not on screen yet."""
        if self._pieces:
            self._wanted += "".join(self._pieces)
            self._pieces.clear()
        return self._wanted

    @property
    def finished(self) -> bool:
        """Whether the text is whole."""
        return self._finished

    @property
    def settled(self) -> bool:
        """Whether nothing is left to be shown."""
        return self._shown == _cut(self.text)

    def on_mount(self) -> None:
        self._timer = self.set_interval(1 / FRAMES_PER_S, self._flush)

    def feed(self, piece: str) -> None:
        self._pieces.append(piece)

    def void(self) -> None:
        """Forget what was said: a new attempt begins."""
        self._wanted = ""
        self._pieces.clear()

    def finish(self, text: str) -> None:
        """This is the whole text; nothing follows."""
        self._wanted, self._finished = text, True
        self._pieces.clear()

    async def _flush(self) -> None:
        wanted = _cut(self.text)
        if wanted != self._shown:
            shown, self._shown = self._shown, wanted
            if shown and wanted.startswith(shown):
                await self.append(printable(wanted[len(shown) :]))
            else:
                await self.update(printable(wanted))
        if self._finished and self._timer is not None and self.settled:
            self._timer.stop()

    def on_markdown_link_clicked(self, event: Markdown.LinkClicked) -> None:
        """A link a model wrote is shown, never opened: its address may carry what the model has read."""
        event.stop()
        self.notify(one_line(event.href, 400), title="link (not opened)", markup=False)


def _cut(text: str) -> str:
    if len(text) <= MOST_CHARACTERS:
        return text
    return f"{text[:MOST_CHARACTERS]}\n\n… {len(text) - MOST_CHARACTERS} more characters"


def _parser() -> MarkdownIt:
    """Tables and strike-through; HTML is text, and a line break is one."""
    parser = MarkdownIt("gfm-like", {"html": False, "linkify": False})
    parser.core.ruler.push("keep_breaks", _keep_breaks)
    return parser


def _keep_breaks(state: StateCore) -> None:
    for token in state.tokens:
        for child in token.children or ():
            if child.type == "softbreak":
                child.type = "hardbreak"
