"""Finding secrets in text: credentials by their shape, passwords by what stands before them.

Shapes come from detect-secrets where it is installed (its detectors are kept up to date; we use their expressions
and take the whole match) and from the list in ``shapes``, which is always there. Entropy alone is no evidence: hashes,
ids and base64 images look as random as keys, and masking those would cost more than it saves.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator
from functools import lru_cache

from agentrt.guardrails.shapes import BEHIND, BEHIND_FLAG, CONTEXTS, FLAG, KEY_END, KEY_LINE, NAME, PLACEHOLDER, SHAPES
from agentrt.guardrails.spans import Span

_DETECTORS = (
    *("artifactory", "aws", "azure_storage_key", "cloudant", "discord", "github_token", "gitlab_token"),
    *("ibm_cos_hmac", "jwt", "mailchimp", "openai", "pypi_token", "sendgrid", "slack", "square_oauth"),
    *("stripe", "telegram_token", "twilio"),
)
"""Not its ``npm``: that one takes the square of the text's length, and what is called a token is found anyway."""
_SHORTEST = 12


def secrets(text: str) -> Iterator[Span]:
    """Where secrets stand in a text, in no order; spans may overlap."""
    for match in SHAPES.finditer(text):
        yield Span("SECRET", *match.span())
    for start, end in _by_context(_small(text)):
        yield Span("SECRET", start, end)
    for match in KEY_END.finditer(text):
        yield Span("SECRET", _begin_of_key(text, match.start()), match.end())
    for pattern in _maintained():
        for match in pattern.finditer(text):
            if match.end() - match.start() >= _SHORTEST:
                yield Span("SECRET", *match.span())


def _by_context(text: str) -> Iterator[tuple[int, int]]:
    found = [match for pattern in CONTEXTS for match in pattern.finditer(text)]
    for name in NAME.finditer(text):
        found += [match for pattern in BEHIND if (match := pattern.match(text, name.end()))]
        if FLAG.search(text[max(0, name.start() - 40) : name.start()]) and (
            match := BEHIND_FLAG.match(text, name.end())
        ):
            found.append(match)
    yield from (match.span("value") for match in found if not PLACEHOLDER.fullmatch(match["value"]))


def _small(text: str) -> str:
    """In small letters, of the same length."""
    small = text.lower()
    return small if len(small) == len(text) else "".join(c.lower() if c.isascii() else c for c in text)


def _begin_of_key(text: str, end: int) -> int:
    """Where the lines of a private key begin that ends there; its first line may have been read before."""
    begin = text.rfind("\n", 0, end) + 1
    while (line := text.rfind("\n", 0, max(begin - 1, 0))) + 1 < begin and KEY_LINE.fullmatch(text, line + 1, begin):
        begin = line + 1
    return begin


@lru_cache(maxsize=1)
def _maintained() -> tuple[re.Pattern[str], ...]:
    """The expressions of detect-secrets' detectors; none where it is not installed."""
    found: list[re.Pattern[str]] = []
    for name in _DETECTORS:
        try:
            module = importlib.import_module(f"detect_secrets.plugins.{name}")
        except ImportError:
            continue
        for detector in vars(module).values():
            if isinstance(detector, type) and detector.__module__ == module.__name__:
                found += [p for p in getattr(detector, "denylist", ()) if isinstance(p, re.Pattern)]
    return tuple(dict.fromkeys(found))
