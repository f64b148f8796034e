"""Lengths of time on the command line: ``90s``, ``15m``, ``2h``, ``30d``."""

from __future__ import annotations

import re

from agentrt.core.errors import ConfigError

_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86_400}


def seconds_of(text: str) -> float:
    """
    Raises:
        ConfigError: it is no length of time.
    """
    found = re.fullmatch(r"(\d+(?:\.\d+)?)([smhd])", text.strip())
    if found is None:
        raise ConfigError(f"expected a length of time such as 90s, 15m, 2h or 30d, got {text!r}")
    return float(found[1]) * _SECONDS[found[2]]
