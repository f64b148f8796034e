"""Cutting text into words, once for the lexical embedder and for BM25."""

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


def fold(text: str) -> str:
    """One spelling for what reads the same: compatibility forms joined, case dropped."""
    return unicodedata.normalize("NFKC", text).casefold()


def words(text: str) -> list[str]:
    """The words of a text in order, folded, without possessive endings."""
    return [re.sub(r"['’]s$", "", word) for word in _WORD.findall(fold(text))]
