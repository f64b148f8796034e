"""Cutting text into words, once for the lexical embedder, for BM25 and for recognising duplicates."""

from __future__ import annotations

import re
import unicodedata

_GRAMMAR = """
a about an and any are as at be been but by can could did do does for from had has have he her him his how i if in
into is it its me my no not of on or our please she should so some than that the their them then there these they
this to us was we were what when where which who whom whose why will with would you your
"""
GRAMMAR = frozenset(_GRAMMAR.split())
"""English words that carry grammar rather than content."""

_WORD = re.compile(r"\w+(?:['’]\w+)?")
_VOWEL = re.compile(r"[aeiouy]")


def fold(text: str) -> str:
    """One spelling for what reads the same: compatibility forms joined, case dropped."""
    return unicodedata.normalize("NFKC", text).casefold()


def normalised(text: str) -> str:
    """Folded, with every run of white space as one blank: equal for texts that say the same word for word."""
    return " ".join(fold(text).split())


def words(text: str) -> list[str]:
    """The words of a text in order, folded, without possessive endings."""
    return [re.sub(r"['’]s$", "", word) for word in _WORD.findall(fold(text))]


def terms(text: str) -> list[str]:
    """What BM25 counts: the stems of the words that carry content."""
    return [stem(word) for word in words(text) if word not in GRAMMAR]


def stem(word: str) -> str:
    """English plural and verb endings off, doubled consonants and a final e with them. Rough, but the same on
    both sides of a comparison, which is all that counts."""
    if not word.isascii() or not word.isalpha() or len(word) < 4:
        return word
    if word.endswith("ies") and len(word) > 4:
        word = word[:-3] + "y"
    elif word.endswith(("sses", "shes", "ches", "xes", "zes")):
        word = word[:-2]
    elif word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    for ending in ("ing", "ed"):
        base = word.removesuffix(ending)
        if base != word and len(base) >= 3 and _VOWEL.search(base):
            word = base[:-1] if base[-1] == base[-2] and base[-1] not in "lsz" else base
            break
    return word[:-1] if word.endswith("e") and len(word) > 3 else word
