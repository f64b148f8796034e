"""The numbers that stand in a text, in digits or in English words, as JSON writes them.

A number parameter marked verbatim may only take a number somebody gave; whoever types "sixteen meters in miles" has
given 16. ``numerals`` reads digits (with or without thousands separators), whole numbers in words, dozens, halves and
quarters ("a dozen and a half" is 18, "an hour and a half" 1.5). A lone "one" or "a" is no number: it stands in nearly
every sentence. Used by ``local.given``, ``local.schema`` and ``local.coverage``.
"""

from __future__ import annotations

import re
from itertools import pairwise

_DIGITS = re.compile(r"(?<![\w.])-?\d[\d,]*(?:\.\d+)?(?![\d])")
_GROUPED = re.compile(r"-?\d{1,3}(?:,\d{3})+(?:\.\d+)?,?")
_BELOW_ZERO = re.compile(r"\b(?:minus|negative|below)\b", re.IGNORECASE)
_BELOW_TEN = "zero one two three four five six seven eight nine"
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_ROUND = "twenty thirty forty fifty sixty seventy eighty ninety"
_SMALL = {word: number for number, word in enumerate(f"{_BELOW_TEN} {_TEENS}".split())}
_TENS = {word: 10 * number for number, word in enumerate(_ROUND.split(), 2)}
_LARGE = {"thousand": 1_000, "million": 1_000_000}
_MEASURES = (
    *("seconds?", "minutes?", "hours?", "days?", "weeks?", "months?", "years?", "miles?", "kilomet(?:er|re)s?", "km"),
    *("met(?:er|re)s?", "inch(?:es)?", "foot", "feet", "yards?", "acres?", "hectares?", "kilos?", "kg", "pounds?"),
    *("ounces?", "lit(?:er|re)s?", "gallons?", "pints?", "cups?", "spoons?", "percent"),
)


def _pattern() -> re.Pattern[str]:
    def either(*words: str) -> str:
        return f"(?:{'|'.join(words)})"

    below = rf"(?:{either(*_TENS)}(?:[ -]{either(*_BELOW_TEN.split()[1:])})?|{either(*_SMALL)})"
    hundreds = rf"(?:(?:{below}|a)[ -]hundred(?:(?: and)? {below})?|{below})"
    whole = rf"(?:(?:{hundreds}|a) {either(*_LARGE)}(?:,? (?:and )?{hundreds})?|{hundreds})"
    share = r"(?:an?|one|three)[ -](?:half|quarters?)|half"
    measure = either(*_MEASURES)
    dozens = rf"(?P<dozens>half a|{whole}|a)(?P<few> and a half)?[ -]dozen(?P<half> and a half)?"
    later = rf"(?P<later>{whole}|an?) {measure} and a half\b(?! (?:an? )?{measure})"
    alone, mixed = rf"(?P<share>{share}|a couple)", rf"(?P<whole>{whole})(?: (?:and )?(?P<more>{share}))?"
    return re.compile(rf"\b(?:{dozens}|{later}|{alone}|{mixed})\b", re.IGNORECASE)


_SPOKEN = _pattern()


def numerals(text: str) -> list[str]:
    """The numbers of a text, those in digits first. Where somebody says "minus" or "below", each may also be
    negative."""
    found = [number for match in _DIGITS.finditer(text) for number in _in_digits(match)] + spoken(text)
    if _BELOW_ZERO.search(text):
        found += [f"-{number}" for number in found if not number.startswith("-")]
    return found


def spoken(text: str) -> list[str]:
    """Those in words only."""
    return [number for match in _SPOKEN.finditer(text) if (number := _value(match))]


def prices(text: str) -> list[str]:
    """What two numbers in words side by side come to: "nine twenty-five" is 9.25."""
    found, matches = [], list(_SPOKEN.finditer(text))
    for left, right in pairwise(matches):
        whole, part = _value(left), _value(right)
        if text[left.end() : right.start()] == " " and whole.isdigit() and part.isdigit() and 10 <= int(part) <= 99:
            found.append(f"{whole}.{part}")
    return found


def _in_digits(match: re.Match[str]) -> list[str]:
    """One number with its thousands apart, or several that stand as cells of a row."""
    run, text = match.group(), match.string
    inside = text[match.start() - 1 : match.start()] == "," or (run[-1] == "," and text[match.end() :][:1].strip())
    if _GROUPED.fullmatch(run) and not inside:
        return [run.replace(",", "")]
    return [cell for cell in run.split(",") if cell]


def _value(match: re.Match[str]) -> str:
    if dozens := match["dozens"]:
        half = 6 * (match["few"] is not None or match["half"] is not None)
        return str((6 if "half" in dozens.lower() else 12 * _whole(dozens)) + half)
    if later := match["later"]:
        return str(_whole(later) + 0.5)
    if share := match["share"]:
        return "2" if share.lower().endswith("couple") else str(_share(share))
    if match["more"]:
        return str(_whole(match["whole"]) + _share(match["more"]))
    return "" if match["whole"].lower() == "one" else str(_whole(match["whole"]))


def _share(text: str) -> float:
    part = 0.5 if "half" in text.lower() else 0.25
    return 3 * part if text.lower().startswith("three") else part


def _whole(text: str) -> int:
    total, group = 0, 0
    for word in re.findall(r"[a-z]+", text.lower()):
        if word in ("a", "an"):
            group = 1
        elif word == "hundred":
            group *= 100
        elif word in _LARGE:
            total, group = total + group * _LARGE[word], 0
        elif word != "and":
            group += _SMALL[word] if word in _SMALL else _TENS[word]
    return total + group
