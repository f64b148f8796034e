"""Lengths of time on the command line: ``90s``, ``15m``, ``2h``, ``30d``. Commands differ in what they accept, not in
what it means."""

from __future__ import annotations

import re

from agentrt.core.errors import ConfigError

_SECONDS = {"": 1.0, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86_400.0, "w": 604_800.0}
_LENGTH = re.compile(r"(\d+(?:\.\d+)?)([smhd])")


def seconds_of(
    text: str, form: re.Pattern[str] = _LENGTH, like: str = "a length of time such as 90s, 15m, 2h or 30d"
) -> float:
    """``form`` is what is accepted, a number and a unit; ``like`` says so to the person.

    Raises:
        ConfigError: it has another form.
    """
    found = form.fullmatch(text.strip())
    if found is None:
        raise ConfigError(f"expected {like}, got {text!r}")
    return float(found[1]) * _SECONDS[found[2]]
