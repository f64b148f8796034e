"""What can be wrong with a text that goes in: words that try to take over, characters nobody sees.

Attack patterns are evidence for a person and a counter, never a boundary: whoever writes an attack can avoid them.
What keeps an injected instruction from doing harm is its label (``docs/provenance.md``).
"""

from __future__ import annotations

import re
import unicodedata

_ATTACKS = {
    "asks to ignore instructions": re.compile(
        r"(?i)\b(?:ignore|disregard|forget|override|bypass)\b.{0,30}\b(?:previous|prior|above|earlier|all|your|system)\b"
        r".{0,30}\b(?:instruction|prompt|rule|direction|guideline|polic)"
    ),
    "poses as the system": re.compile(
        r"(?i)(?:^|\n)\s*(?:#+\s*)?(?:system|developer|assistant)\s*(?:prompt|message|note)?\s*:"
        r"|<\|?(?:im_start|system)\|?>|\[/?INST\]|<</?SYS>>"
        r"|\b(?:new|updated|important)\s+(?:system\s+)?instructions?\s*(?::|for (?:the )?(?:ai|assistant|agent))"
    ),
    "asks for the prompt": re.compile(
        r"(?i)\b(?:reveal|print|show|repeat|output|leak)\b.{0,30}"
        r"\b(?:system prompt|hidden prompt|initial instructions|your instructions)"
    ),
    "asks for a role without rules": re.compile(
        r"(?i)\b(?:do anything now|developer mode|jailbreak|DAN mode|no (?:restrictions|filters|rules) apply)\b"
        r"|\byou are (?:now )?(?:DAN|an? (?:unrestricted|unfiltered))\b"
    ),
    "asks to act in secret": re.compile(
        r"(?i)\b(?:do not|don't|never|without)\b.{0,20}\b(?:tell|inform|mention|notify|telling|informing|asking)\b"
        r".{0,20}\b(?:user|anyone|human|owner)"
    ),
    "speaks to the assistant": re.compile(
        r"(?i)\b(?:dear|hey|hello|attention|note to(?: the)?)\b[ ,:]{0,3}"
        r"(?:ai|llm|assistant|agent|chatbot|language model)\b"
    ),
}
_TAGS = range(0xE0000, 0xE0080)
_UNSEEN = frozenset("\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\u00ad")
_FEW = 3


def attacks(text: str) -> list[str]:
    """Which attack patterns a text shows, look-alike letters and unseen characters put aside."""
    plain = text if text.isascii() else "".join(c for c in unicodedata.normalize("NFKC", text) if c not in _UNSEEN)
    return [name for name, pattern in _ATTACKS.items() if pattern.search(plain)]


def unseen(text: str) -> str | None:
    """Characters a person does not see and a model reads: a sentence in tag characters, reordered text, zero-width
    padding. A byte-order mark or a single joiner is no finding."""
    if text.isascii():
        return None
    hidden = [c for c in text if ord(c) in _TAGS]
    flag = "\U0001f3f4" in text  # flags of England, Scotland and Wales are written with tags
    if len(hidden) > (21 if flag else 0):
        return f"{len(hidden)} invisible tag characters"
    others = sum(c in _UNSEEN for c in text)
    return f"{others} invisible characters" if others > _FEW else None


def without_tags(text: str) -> str:
    """The text without tag characters, which carry hidden sentences and, but for three flags, nothing else."""
    return re.sub(r"(?<!\U0001f3f4)(?<![\U000e0000-\U000e007f])[\U000e0000-\U000e007f]+", "", text)
