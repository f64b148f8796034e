"""Finding personal data in text: addresses of mail, telephone numbers, bank accounts, cards, identity numbers.

Everything that has a check digit is checked, so that order numbers and dates are not taken for it. Telephone
numbers are found by the phonenumbers library: international ones always, national ones for a stated region.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from agentrt.core.errors import MissingPart
from agentrt.guardrails.spans import Span

_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,6}(?<![.-])")
_IBAN = re.compile(r"(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?(?![A-Za-z0-9])")
_CARD = re.compile(r"(?<![\d.-])\d(?:[ -]?\d){12,18}(?![\d-])")
_SSN = re.compile(r"(?<![\d-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])")


def personal(text: str, region: str | None = None) -> Iterator[Span]:
    """Where personal data stand in a text, in no order. ``region`` (for example ``"US"``) is the country whose
    national telephone numbers are known as well.

    Raises:
        MissingPart: phonenumbers is not installed.
    """
    for match in _EMAIL.finditer(text):
        yield Span("EMAIL", *match.span())
    for match in _IBAN.finditer(text):
        end = _iban_end(match.group())
        if end:
            yield Span("IBAN", match.start(), match.start() + end)
    for match in _CARD.finditer(text):
        if _luhn(re.sub(r"\D", "", match.group())):
            yield Span("CARD", *match.span())
    for match in _SSN.finditer(text):
        yield Span("ID", *match.span())
    yield from _phones(text, region)


def _phones(text: str, region: str | None) -> Iterator[Span]:
    if not any(c.isdigit() for c in text):
        return
    try:
        import phonenumbers
    except ImportError:
        raise MissingPart(
            "masking personal data needs the library phonenumbers: pip install 'agentrt[guardrails]'"
        ) from None
    for match in phonenumbers.PhoneNumberMatcher(text, region):
        yield Span("PHONE", match.start, match.end)


def _iban_end(text: str) -> int:
    """How much of a candidate is an IBAN (ISO 13616, modulo 97), 0 when none of it is. What follows an account
    number in capitals looks like more of it."""
    for end in range(len(text), 14, -1):
        bare = text[:end].replace(" ", "")
        if text[end - 1] != " " and 15 <= len(bare) <= 34:
            turned = bare[4:] + bare[:4]
            if int("".join(str(int(c, 36)) for c in turned)) % 97 == 1:
                return end
    return 0


def _luhn(digits: str) -> bool:
    """The check digit of payment cards (ISO/IEC 7812)."""
    total = sum(int(d) if i % 2 else sum(divmod(2 * int(d), 10)) for i, d in enumerate(reversed(digits), 1))
    return 13 <= len(digits) <= 19 and len(set(digits)) > 1 and total % 10 == 0
