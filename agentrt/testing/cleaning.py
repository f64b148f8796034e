"""What goes into a cassette goes into a repository: secrets are taken out before it is written.

The detectors are the guardrails'; values under telling names and the environment's own secrets go whatever they look
like.
"""

from __future__ import annotations

from typing import Any

REMOVED = "[removed]"


def clean(value: Any) -> Any:
    """A JSON value without the secrets in it."""
    from agentrt.guardrails import redact
    from agentrt.guardrails.secrets import telling

    if isinstance(value, dict):
        return {
            redact(key): REMOVED if telling(key) and isinstance(item, str) else clean(item)
            for key, item in value.items()
        }
    if isinstance(value, list | tuple):
        return [clean(item) for item in value]
    return redact(value) if isinstance(value, str) else value
