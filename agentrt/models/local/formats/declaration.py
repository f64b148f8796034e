"""How a model writes tool calls: one declaration a format, from which the grammar (``local.grammar``), the reader of
what was generated (``formats.reader``) and the openings of scored choice (``local.choice``) are all made, so that
they cannot disagree."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass

from agentrt.core.specs import ToolSpec


@dataclass(frozen=True, slots=True)
class Maybe:
    """Text a model may write or leave out."""

    text: str


Piece = str | Maybe
Pieces = tuple[Piece, ...]


def json_name(tool: ToolSpec) -> str:
    """The tool's name as it stands between the quotes of a JSON string."""
    return json.dumps(tool.name, ensure_ascii=False)[1:-1]


@dataclass(frozen=True)
class CallFormat:
    """Texts around the parts of an answer. Whatever the tokenizer holds as a special token inside these texts is
    generated as that token."""

    name: str
    before: Pieces
    """Before the label of each call."""
    between: str
    """Between label and arguments."""
    after: str = ""
    calls_open: Pieces = ()
    """Once, before the first call."""
    calls_close: str = ""
    separator: str = ""
    """Between two calls."""
    answer_open: str = ""
    refusal_open: str = ""
    """Empty: the format has no way to refuse."""
    text_before_calls: bool = False
    text_never_starts: str = ""
    """Characters an answer may not start with, so that it cannot be taken for a call."""
    parallel: bool = True
    label: Callable[[ToolSpec], str] = json_name
    """What names the tool."""
    item_separator: str = ", "
    key_separator: str = ": "
    reasoning: tuple[str, str] | None = None
    """Opening and closing of a thinking part that may come first."""

    @property
    def call_start(self) -> Pieces:
        """All that comes before the label of the first call."""
        return self.calls_open + self.before

    @property
    def call_mark(self) -> str:
        """In formats with text before calls: what ends the text."""
        return required_text(self.call_start[:1]).rstrip("\n")


def required_text(pieces: Pieces) -> str:
    """The pieces with everything optional left out."""
    return "".join(piece for piece in pieces if isinstance(piece, str))


def spellings(pieces: Pieces) -> tuple[str, ...]:
    """Every way to write the pieces."""
    texts = [""]
    for piece in pieces:
        texts = [t + piece for t in texts] if isinstance(piece, str) else texts + [t + piece.text for t in texts]
    return tuple(texts)
