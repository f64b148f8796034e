"""Whether the user said a value: the one way in which words raise an argument above what the model has read.

A value counts as said when it stands in the user's own words as a whole, in one of a few plain forms: letter case
and quotation marks do not matter, 4 is "4.00", 2024-05-19 is "May 19th, 2024". Nothing else does: not a part of a
name, not words put together in another order, not a single letter or digit that happens to stand somewhere, not a
"yes" or "no". What is missed here costs a question; what is taken for said although it was not costs trust.
"""

from __future__ import annotations

import calendar
import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import cached_property, lru_cache
from typing import Any

SHORT = 3
"""Values with fewer letters or digits are said only where the user marks them out."""
_JOINERS = "@/\\.-_:~+%#&="
"""Between letters or digits these make one name, address or path of them."""
_NUMBER = re.compile(r"(?<![\w.,/-])[-+]?(?:\d{1,3}(?:[,' ]\d{3})+|\d+)(?:\.\d+)?(?!\w|[.,/:-]\d)")
_ISO_DATE = re.compile(r"(?<!\d)(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)")
_TIME = re.compile(r"(?<![\d:.-])(\d{1,2})(?::(\d{2}))?(?::00)?\s*([ap])?\.?(m)?\b\.?", re.IGNORECASE)
_MONTHS = tuple(name.lower() for name in calendar.month_name[1:])
_MONTH = "(" + "|".join(f"{name}|{name[:3]}" for name in _MONTHS) + r")\.?"
_DAY = r"(\d{1,2})(?:st|nd|rd|th)?"
_WRITTEN_DATES = (
    re.compile(rf"\b{_MONTH} {_DAY}(?!\d)(?:,? (\d{{4}}))?", re.IGNORECASE),
    re.compile(rf"\b{_DAY}(?: of)? {_MONTH}(?:,? (\d{{4}}))?", re.IGNORECASE),
)
_MOMENT = re.compile(r"(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::00(?:\.0+)?)?)?(?:Z|\+00:00)?")
_COUNTS = {"half an": 0.5, "a": 1.0, "an": 1.0, "one": 1.0, "two": 2.0, "three": 3.0, "four": 4.0, "five": 5.0}
_UNITS = """
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen
"""
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_WRITTEN = {
    **{word: number for number, word in enumerate(_UNITS.split(), 1)},
    **{word: 10 * number for number, word in enumerate(_TENS.split(), 2)},
}
_IN_ANY_SENTENCE = """
all and any both but each either first for from her him his its last next none not off our out second the their them
then third this too two way with yes you your
"""
_EMPTY = frozenset(_IN_ANY_SENTENCE.split())
"""Like very short values, these are said only where the user marks them out."""
_HEADS = frozenset(["people", "persons", "guests", "adults", "passengers", "travellers", "travelers", "participants"])
"""Who is counted with any of these is counted with all."""
_DURATION = re.compile(rf"(?<![\w.:])(\d+(?:\.\d+)?|{'|'.join(_COUNTS)})[ -]?(hours?|hrs?|h|minutes?|mins?)\b")
_MONEY = r"[$€£¥]|\b(?:usd|eur|gbp|dollars?|euros?|pounds?|cents?|bucks)\b"


@lru_cache(maxsize=64)
def words_of(text: str) -> Words:
    """The user's words, made ready once for the many values they are asked about."""
    return Words(text)


@dataclass(frozen=True)
class Words:
    """All that the user said."""

    text: str

    def said(self, value: Any, name: str = "") -> bool:
        """Whether the user said ``value``; ``name`` is the argument it is for."""
        if isinstance(value, bool):
            return value and self._names(name)
        if isinstance(value, int | float):
            return self._said_number(str(value), name)
        return isinstance(value, str) and self._said_text(value, name)

    # -- texts

    def _said_text(self, value: str, name: str) -> bool:
        wanted = plain(value)
        if not _plainly_written(value):
            return False
        short = sum(map(str.isalnum, wanted)) < SHORT or wanted.lower() in _EMPTY
        if _NUMBER.fullmatch(wanted) and self._said_number(wanted, name):
            return True
        if short:
            return self._marked(wanted, name)
        moment = _MOMENT.fullmatch(wanted)
        if moment is not None and self._said_moment(moment):
            return True
        if not _is_path(wanted):
            return self._stands(wanted.lower(), self._folded) or self._said_address(wanted)
        return self._stands(wanted.removeprefix("./"), self._plain)

    def _stands(self, wanted: str, within: str) -> bool:
        """As a whole: not inside a longer word, name, address or path."""
        start = within.find(wanted)
        while start >= 0:
            if not _joined(within[:start][-2:][::-1], wanted[0]) and not _joined(
                within[start + len(wanted) :][:2], wanted[-1]
            ):
                return True
            start = within.find(wanted, start + 1)
        return False

    def _said_address(self, wanted: str) -> bool:
        """A web address, with or without its scheme."""
        bare = re.sub(r"^https?://", "", wanted.lower()).rstrip("/")
        return "." in bare and bare != wanted.lower() and self._stands(bare, self._schemeless)

    def _marked(self, wanted: str, name: str) -> bool:
        """A very short value: in quotation marks, or right behind its argument's name; a word also before it."""
        if not wanted:
            return False
        value, last = re.escape(wanted), re.escape(re.split(r"[_.]", name)[-1])
        quoted = rf"""["'`]{value}["'`]"""
        named = rf"\b{last}s?\s*(?:is|=|:|#|number|no\.?)?\s*{value}(?!\w|[.,/:-]\w)" if len(last) > 1 else quoted
        before = rf"(?<!\w){value} {last}s?\b" if len(wanted) >= SHORT else quoted
        return bool(re.search(f"{quoted}|{named}|{before}", self._plain, re.IGNORECASE))

    def _names(self, name: str) -> bool:
        """Whether the argument itself is spoken of ("recurring")."""
        long = [part for part in re.split(r"[_.]", name.lower()) if len(part) > SHORT]
        return bool(long) and all(self._stands(part, self._folded) for part in long)

    # -- numbers, days and times

    def _said_number(self, value: str, name: str) -> bool:
        number = _decimal(value)
        if number is None or number not in self._numbers:
            return False
        if abs(number) >= 10 or number != number.to_integral_value():
            return True
        digit = str(int(number))
        if number > 0 and self._counted(digit, name):
            return True
        amount = rf"(?:{_MONEY})\s*{digit}(?![\d.])|(?<![\d.,]){digit}(?:\.0+(?!\d)|\s*(?:{_MONEY}))"
        return self._marked(digit, name) or bool(re.search(amount, self._folded))

    def _counted(self, digit: str, name: str) -> bool:
        """A small number of what the argument is named after: "two guests", "4 stars"."""
        things = {part for part in re.split(r"[_.]", name.lower()) if len(part) > SHORT and part != "number"}
        things |= _HEADS if things & _HEADS else set()
        if not things:
            return False
        counts = "|".join([digit, *(word for word, number in _WRITTEN.items() if str(number) == digit)])
        kinds = "|".join(re.escape(thing.removesuffix("s")) for thing in sorted(things))
        return bool(re.search(rf"(?<![\w.,:/-])(?:{counts})[ -](?:{kinds})s?\b", self._folded))

    def _said_moment(self, moment: re.Match[str]) -> bool:
        day, hour, minute = moment.groups()
        if day not in self._days:
            return False
        if hour is None:
            return True
        at = int(hour) * 60 + int(minute)
        return any(at == time or at - time in self._durations for time in self._times)

    @cached_property
    def _plain(self) -> str:
        return re.sub(r"(?<!\S)\./", "", even(self.text))

    @cached_property
    def _folded(self) -> str:
        return self._plain.lower()

    @cached_property
    def _schemeless(self) -> str:
        return re.sub(r"https?://", "", self._folded)

    @cached_property
    def _numbers(self) -> set[Decimal]:
        money = re.sub(_MONEY, " ", self._folded)
        written = {
            Decimal(number) for word, number in _WRITTEN.items() if re.search(rf"(?<![\w-]){word}(?![\w-])", money)
        }
        return written.union(d for m in _NUMBER.finditer(money) if (d := _decimal(m[0])) is not None)

    @cached_property
    def _days(self) -> frozenset[str]:
        found = {f"{int(y):04}-{int(m):02}-{int(d):02}" for y, m, d in _ISO_DATE.findall(self._plain)}
        years = set(re.findall(r"\b(?:19|20)\d{2}\b", self._plain))
        for at, pattern in enumerate(_WRITTEN_DATES):
            for groups in pattern.findall(self._plain):
                month, day = (groups[0], groups[1]) if at == 0 else (groups[1], groups[0])
                number = [name[:3] for name in _MONTHS].index(month[:3].lower()) + 1
                year = groups[2] or (next(iter(years)) if len(years) == 1 else "")
                if year:
                    found.add(f"{year}-{number:02}-{int(day):02}")
        return frozenset(found)

    @cached_property
    def _times(self) -> frozenset[int]:
        """Times of day, in minutes."""
        found = set()
        for hour, minute, half, m in _TIME.findall(self._plain):
            if not (minute or (half and m)):
                continue
            hours = int(hour) % 12 + (12 if half.lower() == "p" else 0) if half and m else int(hour)
            found.add(hours * 60 + int(minute or 0))
        return frozenset(found)

    @cached_property
    def _durations(self) -> frozenset[int]:
        """In minutes: what begins at a stated time and lasts a stated while ends at a stated time."""
        found = set()
        for count, unit in _DURATION.findall(self._folded):
            number = _COUNTS.get(count) or float(count)
            found.add(round(number * (60 if unit.startswith("h") else 1)))
        return frozenset(found)


def plain(text: str) -> str:
    """``even``, without quotation marks around it or punctuation at its end. Only what ends a sentence goes: ``old/..``
    is another folder than ``old/``, and ``a.txt?`` may be a pattern."""
    wanted = even(text).strip("\"'` ")
    closing = r"[.,;!? ]+$" if " " in wanted else r"[.,;! ]+$"
    return re.sub(rf"(?<=[\w\"'`)]){closing}", "", wanted).strip("\"'` ")


def even(text: str) -> str:
    """One form for what looks the same: compatibility forms, one kind of quotation marks and dashes, single blanks,
    no invisible characters."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
        text = "".join(c for c in text if unicodedata.category(c) != "Cf").translate(_QUOTES)
    return " ".join(text.split())


def _plainly_written(value: str) -> bool:
    """Nothing in it that looks like something else: the tool gets the value as it is, not as it looks."""
    if value.isascii():
        return True
    return all(unicodedata.category(c) != "Cf" for c in value) and unicodedata.is_normalized("NFKC", value)


_QUOTES = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "–": "-", "—": "-"})


def _joined(beyond: str, edge: str) -> bool:
    """Whether the characters beyond an edge (nearest first) belong to the same word or name."""
    if not edge.isalnum() and edge not in _JOINERS:
        return False
    if not beyond:
        return False
    if beyond[0].isalnum():
        return edge.isalnum() or edge in _JOINERS
    return beyond[0] in _JOINERS and ((len(beyond) > 1 and beyond[1].isalnum()) or beyond[0] in "/~@\\")


def _is_path(text: str) -> bool:
    """Letter case matters for files; not for addresses of mail and web, or for prose."""
    return " " not in text and "@" not in text and "://" not in text and ("/" in text or bool(re.search(r"\.\w", text)))


def _decimal(text: str) -> Decimal | None:
    try:
        return Decimal(re.sub(r"[,' ]", "", text)).normalize()
    except InvalidOperation:
        return None
