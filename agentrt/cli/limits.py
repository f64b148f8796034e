"""What the command line says about budgets and spans of time: ``10m``, ``web_*=5``."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agentrt.core.errors import ConfigError

_UNITS = {"": 1.0, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86_400.0, "w": 604_800.0}


def seconds(text: str) -> float:
    """``90``, ``90s``, ``10m``, ``2h``, ``7d`` or ``1w`` in seconds.

    Raises:
        ConfigError: it is none of these, or not above zero.
    """
    match = re.fullmatch(r"(\d+(?:\.\d+)?)([smhdw]?)", text.strip())
    if match is None or float(match[1]) <= 0:
        raise ConfigError(f"expected a span of time such as 90s, 10m, 2h or 7d, got {text!r}")
    return float(match[1]) * _UNITS[match[2]]


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
