"""What the command line says about budgets and spans of time: ``10m``, ``web_*=5``."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agentrt.cli.durations import seconds_of
from agentrt.core.errors import ConfigError

_SPAN = re.compile(r"(?=[\d.]*[1-9])(\d+(?:\.\d+)?)([smhdw]?)")
"""Above zero; a number alone is seconds."""


def seconds(text: str) -> float:
    """``90``, ``90s``, ``10m``, ``2h``, ``7d`` or ``1w`` in seconds.

    Raises:
        ConfigError: it is none of these, or not above zero.
    """
    return seconds_of(text, _SPAN, "a span of time such as 90s, 10m, 2h or 7d")


def tool_calls(texts: Sequence[str]) -> dict[str, int | None]:
    """``NAME=N``, where NAME may be a glob; ``NAME=none`` is no limit.

    Raises:
        ConfigError: one is not of this form.
    """
    limits: dict[str, int | None] = {}
    for text in texts:
        name, _, number = text.rpartition("=")
        if not name or not (number.isdecimal() or number == "none"):
            raise ConfigError(f"expected a limit on tool calls such as web_search=5 or '*=40', got {text!r}")
        limits[name] = None if number == "none" else int(number)
    return limits
