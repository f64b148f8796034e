"""Finding secrets in text: credentials by their shape, passwords by what stands before them.

Shapes come from detect-secrets where it is installed (its detectors are kept up to date; we use their expressions
and take the whole match) and from the short list here, which is always there. Entropy alone is no evidence: hashes,
ids and base64 images look as random as keys, and masking those would cost more than it saves.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator
from functools import lru_cache

from agentrt.guardrails.spans import Span

_SHAPES = re.compile(
    r"""
      -----BEGIN\ [A-Z ]*PRIVATE\ KEY(?:\ BLOCK)?-----
        (?:[\s\S]{0,20000}?-----END\ [A-Z ]*PRIVATE\ KEY(?:\ BLOCK)?-----|[\s\S]{0,20000})
    | (?<![A-Za-z0-9])sk-(?:ant-|proj-|svcacct-|or-v1-)?[A-Za-z0-9_-]{20,}
    | (?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9]{36,} | (?<![A-Za-z0-9])github_pat_[A-Za-z0-9_]{40,}
    | (?<![A-Za-z0-9])glpat-[A-Za-z0-9_-]{20,} | (?<![A-Za-z0-9])xox[abeoprs]-[A-Za-z0-9-]{10,}
    | (?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9]) | (?<![A-Za-z0-9])AIza[A-Za-z0-9_-]{35}
    | (?<![A-Za-z0-9])npm_[A-Za-z0-9]{36} | (?<![A-Za-z0-9])hf_[A-Za-z0-9]{30,}
    | (?<![A-Za-z0-9])[rs]k_(?:live|test)_[A-Za-z0-9]{16,}
    | (?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}
    """,
    re.VERBOSE,
)
_NAME = (
    r"(?:pass(?:word|wd|phrase)?|pwd|secret|api[_-]?key|apikey|access[_-]?key|auth[_-]?token|access[_-]?token"
    r"|refresh[_-]?token|client[_-]?secret|private[_-]?key|bearer[_-]?token|token)"
)
_NAMED = re.compile(
    rf"""(?i)\b[\w.-]{{0,40}}{_NAME}["']?\s{{0,4}}(?::|=|:=|=>)\s{{0,4}}(["']?)([^\s"',;&<>]{{6,512}})\1"""
)
_BEARER = re.compile(r"(?i)\b(?:bearer|basic|token)\s{1,3}([A-Za-z0-9+/_.~-]{16,}={0,2})")
_URL_PASSWORD = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]{1,20}://[^\s/:@]{0,128}:([^\s/@]{1,256})@")
_PLACEHOLDER = re.compile(
    r"(?i)^(?:[x*.]{3,}|<.*>|\$\{?\w+\}?|%\w+%|\{\{?.*\}?\}|none|null|true|false|example|changeme|your[\w-]*|\[[A-Z]+_[0-9a-f]+\])$"
)
_DETECTORS = (
    *("artifactory", "aws", "azure_storage_key", "cloudant", "discord", "github_token", "gitlab_token"),
    *("ibm_cos_hmac", "jwt", "mailchimp", "npm", "openai", "pypi_token", "sendgrid", "slack", "square_oauth"),
    *("stripe", "telegram_token", "twilio"),
)
_SHORTEST = 12


def secrets(text: str) -> Iterator[Span]:
    """Where secrets stand in a text, in no order; spans may overlap."""
    for match in _SHAPES.finditer(text):
        yield Span("SECRET", *match.span())
    for pattern, group in ((_NAMED, 2), (_BEARER, 1), (_URL_PASSWORD, 1)):
        for match in pattern.finditer(text):
            if not _PLACEHOLDER.match(match.group(group)):
                yield Span("SECRET", *match.span(group))
    for pattern in _maintained():
        for match in pattern.finditer(text):
            if match.end() - match.start() >= _SHORTEST:
                yield Span("SECRET", *match.span())


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
