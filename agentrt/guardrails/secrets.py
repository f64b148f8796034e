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
from unicodedata import normalize

from agentrt.guardrails import shapes
from agentrt.guardrails.spans import Span

_DETECTORS = (
    *("artifactory", "aws", "azure_storage_key", "cloudant", "discord", "github_token", "gitlab_token"),
    *("ibm_cos_hmac", "jwt", "mailchimp", "openai", "pypi_token", "sendgrid", "slack", "square_oauth"),
    *("stripe", "telegram_token", "twilio"),
)
"""Not its ``npm``: that one takes the square of the text's length, and what is called a token is found anyway."""
_SHORTEST, _LIKELY, _SHORTEST_BARE = 12, 8, 6
"""Characters of a detector's match, of a value of the environment, and of one without quotes, at the least."""


def secrets(text: str) -> Iterator[Span]:
    """Where secrets stand in a text, in no order; spans may overlap."""
    yield from _secrets(text)
    plain = _plain(text)
    if plain != text:
        for span in _secrets(plain):
            end = shapes.ASCII.match(plain, span.start, span.end).end()  # type: ignore[union-attr]
            if end - span.start >= _SHORTEST_BARE:  # what follows without a space is a sentence, not the secret
                yield span._replace(end=end)


def _secrets(text: str) -> Iterator[Span]:
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
    return bool(shapes.TELLING.search(_plain(name).lower()))


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
    patterns = (*shapes.CONTEXTS, *(shapes.PGPASS if shapes.PORT.search(text) else ()))
    found = [match for pattern in patterns for match in pattern.finditer(text)]
    yield from (match.span("value") for match in found if not shapes.PLACEHOLDER.fullmatch(match["value"]))
    for name in shapes.NAME.finditer(text):
        is_option = shapes.FLAG.search(text[max(0, name.start() - 40) : name.start()])
        behind = (*shapes.BEHIND, shapes.BEHIND_FLAG) if is_option else shapes.BEHIND
        for pattern in behind:
            match = pattern.match(text, name.end())
            if match is not None:
                yield from _named(text, name, match)


def _named(text: str, name: re.Match[str], match: re.Match[str]) -> Iterator[tuple[int, int]]:
    """The value behind a name. One without quotes may hold commas, but not in a line of values between commas."""
    (start, end), value = match.span("value"), match["value"]
    if "bare" in match.re.groupindex:
        first = value.partition(",")[0]
        if shapes.IN_ROW.search(text[max(0, name.start() - 40) : name.start()]):
            value, end = first, start + len(first)
        amount = name.group().endswith("token") and shapes.AMOUNT.fullmatch(value)
        if len(value) < _SHORTEST_BARE or amount or shapes.PLACEHOLDER.fullmatch(first):
            return
    if not shapes.PLACEHOLDER.fullmatch(value):
        yield start, end


def _plain(text: str) -> str:
    """With the letters, digits and signs of ASCII for their other forms (full width, bold), of the same length."""
    if text.isascii():
        return text
    forms = {c: normalize("NFKC", c) for c in set(text) if not (c.isascii() or c.isspace())}
    return text.translate({ord(c): form for c, form in forms.items() if len(form) == 1 and form.isascii()})


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
