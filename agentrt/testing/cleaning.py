"""What goes into a cassette goes into a repository: secrets are taken out before it is written.

The detectors are the guardrails'; beside them, values under telling names and the values of the environment's own
secrets are replaced, whatever they look like.
"""

from __future__ import annotations

import os
import re
from typing import Any

REMOVED = "[removed]"
_TELLING = re.compile(r"(?i)(pass(word|wd|phrase)?|secret|token|api[_-]?key|credential|authorization|cookie)$")
_SHORTEST = 8


def clean(value: Any) -> Any:
    """A JSON value without the secrets in it."""
    known = sorted(_of_environment(), key=len, reverse=True)
    return _walk(value, known)


def _walk(value: Any, known: list[str]) -> Any:
    if isinstance(value, dict):
        return {
            _text(key, known): REMOVED if _TELLING.search(key) and isinstance(item, str) else _walk(item, known)
            for key, item in value.items()
        }
    if isinstance(value, list | tuple):
        return [_walk(item, known) for item in value]
    return _text(value, known) if isinstance(value, str) else value


def _text(text: str, known: list[str]) -> str:
    from agentrt.guardrails import redact

    for secret in known:
        text = text.replace(secret, REMOVED)
    return redact(text)


def _of_environment() -> set[str]:
    """Values of environment variables that are secrets by their names."""
    return {v for name, v in os.environ.items() if _TELLING.search(name) and len(v) >= _SHORTEST}
