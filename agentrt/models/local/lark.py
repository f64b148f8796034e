"""Writing values into llguidance's Lark-like grammars. Used wherever grammar text is made."""

from __future__ import annotations

import json
from typing import Any


def quoted(value: Any) -> str:
    """A string literal, or JSON after ``%json`` and ``%regex``. Nothing but printable ASCII: the grammar's own lexer
    stumbles over control characters."""
    return json.dumps(value).replace("\x7f", "\\u007f")
