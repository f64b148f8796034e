"""Finding secrets in text: credentials by their shape, passwords by what stands before them.

Shapes come from detect-secrets where it is installed (its detectors are kept up to date; we use their expressions
and take the whole match) and from the list in ``shapes``, which is always there. Entropy alone is no evidence: hashes,
ids and base64 images look as random as keys, and masking those would cost more than it saves.
"""

from __future__ import annotations

import importlib
import os
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from agentrt.guardrails import shapes
from agentrt.guardrails.spans import Span

_DETECTORS = (
    *("artifactory", "aws", "azure_storage_key", "cloudant", "discord", "github_token", "gitlab_token"),
    *("ibm_cos_hmac", "jwt", "mailchimp", "openai", "pypi_token", "sendgrid", "slack", "square_oauth"),
    *("stripe", "telegram_token", "twilio"),
)
"""Not its ``npm``: that one takes the square of the text's length, and what is called a token is found anyway."""
_SHORTEST, _LIKELY = 12, 8
"""Characters of a detector's match, and of a value of the environment, at the least."""


def secrets(text: str) -> Iterator[Span]:
    """Where secrets stand in a text, in no order; spans may overlap."""
    for match in shapes.SHAPES.finditer(text):
        yield Span("SECRET", *match.span())
    for start, end in _by_context(_small(text)):
        yield Span("SECRET", start, end)
    for match in shapes.KEY_END.finditer(text):
        yield Span("SECRET", _begin_of_key(text, match.start()), match.end())
    for pattern in _maintained():
        for match in pattern.finditer(text):
            if match.end() - match.start() >= _SHORTEST:
                yield Span("SECRET", *match.span())


def telling(name: str) -> bool:
    """Whether what goes by this name is a secret: ``api_key``, ``dbPassword``, ``Set-Cookie``."""
    return bool(shapes.TELLING.search(name.lower()))


def of_environment() -> tuple[str, ...]:
    """Values of this process's environment that are secrets by their names and look it: a word like "development" would
    be masked all over a conversation."""
    return tuple(dict.fromkeys(v for name, v in os.environ.items() if telling(name) and _looks_secret(v)))


def standing_in(text: str, values: Iterable[str]) -> Iterator[Span]:
    """Where secrets that are known stand in a text."""
    for value in values:
        if value in text:
            yield from (Span("SECRET", *match.span()) for match in re.finditer(re.escape(value), text))


def _looks_secret(value: str) -> bool:
    return len(value) >= _LIKELY and bool(re.search(r"[^a-z]", value)) and not value.startswith(("/", "~", "."))


def _by_context(text: str) -> Iterator[tuple[int, int]]:
    found = [match for pattern in shapes.CONTEXTS for match in pattern.finditer(text)]
    for name in shapes.NAME.finditer(text):
        is_option = shapes.FLAG.search(text[max(0, name.start() - 40) : name.start()])
        behind = (*shapes.BEHIND, shapes.BEHIND_FLAG) if is_option else shapes.BEHIND
        found += [match for pattern in behind if (match := pattern.match(text, name.end()))]
    yield from (match.span("value") for match in found if not shapes.PLACEHOLDER.fullmatch(match["value"]))


def _small(text: str) -> str:
    """In small letters, of the same length."""
    small = text.lower()
    return small if len(small) == len(text) else "".join(c.lower() if c.isascii() else c for c in text)


def _begin_of_key(text: str, end: int) -> int:
    """Where the lines of a private key begin that ends there; its first line may have been read before."""
    begin = text.rfind("\n", 0, end) + 1
    while begin > 0:
        line = text.rfind("\n", 0, begin - 1) + 1
        if not shapes.KEY_LINE.fullmatch(text, line, begin):
            break
        begin = line
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
