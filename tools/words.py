"""Cutting requests and descriptions into words for tool retrieval. Used by ``retrieval``."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_SPLIT = re.compile(r"\s*(?:[;\n]|,(?!\d)|[.?!](?=\s|$)|\b(?:and|then|after that|afterwards)\b)\s*", re.IGNORECASE)
_COMMON_WORDS = """
a an and are at be by can could did do does for from had has have he how i if in into is it its me my of on or our
please she so some than that the their them then there they this to us was we were what when where which who will with
would you your tell show give get let need want like
"""
_GRAMMAR = frozenset(_COMMON_WORDS.split())


def words(text: str) -> list[str]:
    """The stems of the words of a text that carry content; names in camel case are taken apart."""
    found = [one.lower() for one in _WORD.findall(_CAMEL.sub(" ", text))]
    return [stem(one) for one in found if one not in _GRAMMAR]


def stem(word: str) -> str:
    """English endings off, the same on both sides of a comparison."""
    if len(word) < 4 or not word.isalpha():
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    for ending in ("ing", "es", "ed", "s", "e"):
        base = word.removesuffix(ending)
        if base != word and len(base) >= 3 and not (ending == "s" and base.endswith("s")):
            return base[:-1] if ending in ("ing", "ed") and len(base) > 3 and base[-1] == base[-2] else base
    return word


def trigrams(text: str) -> set[str]:
    """Groups of three letters of the words, with their edges."""
    return {padded[at : at + 3] for word in words(text) for padded in (f" {word} ",) for at in range(len(padded) - 2)}


def segments(request: str, least_words: int = 2) -> list[str]:
    """The whole request and its parts, which may each want a tool: split at and, then, commas and full stops."""
    parts = [part for part in _SPLIT.split(request) if part and len(words(part)) >= least_words]
    return list(dict.fromkeys([request, *parts])) if len(parts) > 1 else [request]


_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.?"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?\.?"
FILE = re.compile(r"(?<!\w)(?:[\w.-]+/)*[\w-]+\.([a-z]{1,4})\b(?!\()")
"""The name of a file in a text, and its extension."""
_GENERIC = [
    (re.compile(r"\"[^\"]{1,200}\"|(?<!\w)'[^']{1,200}'(?!\w)|“[^”]{1,200}”|`[^`]{1,200}`"), '"text"'),
    (FILE, r"file.\1"),
    (re.compile(r"\b\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b"), "May fifth"),
    (
        re.compile(rf"\b(?:the )?{_DAY}(?: of)? {_MONTH}(?:,? \d{{4}})?\b|\b{_MONTH} {_DAY}(?:,? \d{{4}})?\b", re.I),
        "May fifth",
    ),
    (re.compile(r"(?<![\w.])\d+(?:,\d{3})*(?:\.\d+)?(?![\w.]*\w)"), "5"),
]


def generic(text: str) -> str:
    """The text with quotations, file names, dates and numbers made alike: they tell nothing about which tool is
    wanted, but would decide which example is nearest."""
    for pattern, replacement in _GENERIC:
        text = pattern.sub(replacement, text)
    return text
