"""Identifiers: short, sortable by time where that helps a person, and never guessed from one another."""

from __future__ import annotations

import secrets
import time

_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"


def new_id(prefix: str) -> str:
    """A fresh id such as ``run-3f8k2m-9qd7xw``: milliseconds since 1970 in base 32, then 30 random bits."""
    return f"{prefix}-{_base32(int(time.time() * 1000), 9)}{_base32(secrets.randbits(30), 6)}"


def _base32(number: int, width: int) -> str:
    digits = []
    for _ in range(width):
        number, low = divmod(number, 32)
        digits.append(_ALPHABET[low])
    return "".join(reversed(digits))
