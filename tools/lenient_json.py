"""Reading JSON that a model wrote not quite right, without guessing.

``read_json`` gives the value and what was repaired. It repairs only what can mean one thing: brackets and quotes
missing at the end, commas too many or too few, single quotes, bare keys, ``True``/``None``, code fences, raw line
breaks in strings. It never makes up a key or a value: a key without a value, a quote inside a string, words without
quotes are errors. Called by ``arguments``; general repair libraries fill such gaps, which would put words into the
model's mouth.
"""

from __future__ import annotations

import json
import math
import re
from typing import Any

MOST_DEPTH = 60
_LONGEST_NUMBER = 1_000
_FENCE = re.compile(r"\s*```[a-zA-Z0-9_-]*[ \t]*\n?(.*?)\n?\s*```\s*", re.DOTALL)
_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,4})?(?![\w.+-])")
_STRICT_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?")
_NOT_FINITE = re.compile(r"[+-]?(?:NaN|nan|Infinity|inf)\b")
_NAME = re.compile(r"[A-Za-z_][\w-]*")
_WORDS = {"true": True, "false": False, "null": None, "True": True, "False": False, "None": None}
_CLOSERS = {'"': '"', "'": "'", "“": "”", "`": "`"}
_ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "'": "'"}
_HEX4 = re.compile(r"[0-9a-fA-F]{4}")


class Unreadable(ValueError):
    """The text is no JSON and cannot be repaired without guessing. The text says where and why."""


def read_json(text: str) -> tuple[Any, tuple[str, ...]]:
    """The value and the repairs that were needed, none for valid JSON.

    Raises:
        Unreadable: the text is no JSON, and a repair would have to guess.
    """
    try:
        return json.loads(text, parse_constant=_no_constant, parse_float=_finite), ()
    except (ValueError, RecursionError):
        pass
    repairs: list[str] = []
    fenced = _FENCE.fullmatch(text)
    if fenced is not None:
        text = fenced[1]
        repairs.append("took the JSON out of a code fence")
    return _Reader(text, repairs).document(), tuple(dict.fromkeys(repairs))


def _no_constant(name: str) -> Any:
    raise Unreadable(f"{name} is no JSON value")


def _finite(text: str) -> float:
    number = float(text)
    if math.isinf(number):
        raise Unreadable(f"the number {text} is too large")
    return number


class _Reader:
    """Recursive descent; every tolerance leaves a note in ``repairs``."""

    def __init__(self, text: str, repairs: list[str]) -> None:
        self.text, self.at, self.repairs, self.depth = text, 0, repairs, 0

    def document(self) -> Any:
        value = self.value()
        self.space()
        rest = self.text[self.at :]
        if rest and not rest.strip("]} \t\r\n"):
            self.repairs.append("removed closing brackets that nothing had opened")
        elif rest:
            raise self.wrong("the end of the text")
        return value

    def value(self) -> Any:
        self.space()
        char = self.peek()
        if char in ("{", "["):
            self.depth += 1
            if self.depth > MOST_DEPTH:
                raise Unreadable(f"nested deeper than {MOST_DEPTH} levels")
            value = self.object() if char == "{" else self.array()
            self.depth -= 1
            return value
        if char in _CLOSERS and char:
            return self.string()
        return self.scalar()

    def object(self) -> dict[str, Any]:
        self.at += 1
        found: dict[str, Any] = {}
        while not self.ends("}"):
            key = self.key()
            self.space()
            if self.peek() != ":":
                raise self.wrong(f"':' after the key {key!r}")
            self.at += 1
            value = self.value()
            if key in found and found[key] != value:
                raise Unreadable(f"the key {key!r} is given twice with different values")
            found[key] = value
            self.comma("}", "\"'")
        return found

    def array(self) -> list[Any]:
        self.at += 1
        found: list[Any] = []
        while not self.ends("]"):
            found.append(self.value())
            self.comma("]", "")
        return found

    def key(self) -> str:
        if self.peek() in _CLOSERS:
            started = self.at
            key = self.string()
            if self.at >= len(self.text):
                self.at = started
                raise self.wrong("a key and its value")
            return key
        match = _NAME.match(self.text, self.at)
        if match is None:
            raise self.wrong("a key in double quotes")
        self.at = match.end()
        self.repairs.append("put quotes around a key")
        return match[0]

    def comma(self, closer: str, may_follow: str) -> None:
        """Step over the comma between members. ``may_follow``: what may stand there when it is missing."""
        self.space()
        char = self.peek()
        if char == ",":
            self.at += 1
            self.space()
            if self.peek() in (closer, ""):
                self.repairs.append("removed a comma after the last item")
        elif char and char in may_follow:
            self.repairs.append("added a comma between two members")
        elif char not in (closer, ""):
            raise self.wrong(f"',' or {closer!r}")

    def ends(self, closer: str) -> bool:
        self.space()
        char = self.peek()
        if char == closer:
            self.at += 1
            return True
        if not char:
            self.repairs.append(f"added a missing {closer!r} at the end")
            return True
        return False

    def string(self) -> str:
        opener = self.peek()
        closer = _CLOSERS[opener]
        if opener != '"':
            self.repairs.append("changed other quotation marks to double quotes")
        self.at += 1
        parts: list[str] = []
        while True:
            char = self.peek()
            if not char:
                return self.unclosed("".join(parts))
            self.at += 1
            if char == closer:
                return "".join(parts)
            if char == "\\":
                parts.append(self.escape())
                continue
            if char < " ":
                self.repairs.append("escaped a line break or control character in a string")
            parts.append(char)

    def unclosed(self, text: str) -> str:
        # "{"a": "b}" may be the text b or b}: a bracket or comma in there makes the end of the string a guess.
        if text.rstrip().endswith(("}", "]", ",", ":")) or "\n" in text or not text:
            raise Unreadable("a string is never closed and where it ends cannot be known; close it with a double quote")
        self.repairs.append("closed a string at the end")
        return text

    def escape(self) -> str:
        char = self.peek()
        self.at += 1
        if char == "u":
            return self.unicode()
        if char in _ESCAPES and char:
            if char == "'":
                self.repairs.append("removed a backslash before a single quote")
            return _ESCAPES[char]
        if not char:
            raise Unreadable("the text ends inside an escape; write \\\\ for a backslash")
        self.repairs.append("doubled a backslash")
        return "\\" + char

    def unicode(self) -> str:
        match = _HEX4.match(self.text, self.at)
        if match is None:
            raise self.wrong("four hexadecimal digits after \\u")
        self.at = match.end()
        first = int(match[0], 16)
        if 0xD800 <= first < 0xDC00 and self.text.startswith("\\u", self.at):
            second = _HEX4.match(self.text, self.at + 2)
            if second is not None and 0xDC00 <= int(second[0], 16) < 0xE000:
                self.at = second.end()
                return chr(0x10000 + ((first - 0xD800) << 10) + (int(second[0], 16) - 0xDC00))
        return chr(first)

    def scalar(self) -> Any:
        match = _NUMBER.match(self.text, self.at)
        if match is not None:
            self.at = match.end()
            return self.number(match[0])
        endless = _NOT_FINITE.match(self.text, self.at)
        if endless is not None:
            raise Unreadable(f"{endless[0]} is no number in JSON; write a finite number or leave it out")
        word = _NAME.match(self.text, self.at)
        if word is not None and word[0] in _WORDS:
            self.at = word.end()
            if word[0][0].isupper():
                self.repairs.append("changed True, False or None to JSON's spelling")
            return _WORDS[word[0]]
        if word is not None:
            raise Unreadable(f'text needs double quotes: write "{word[0]}…" instead of {word[0]}…')
        raise self.wrong("a value")

    def number(self, text: str) -> int | float:
        if len(text) > _LONGEST_NUMBER:
            raise Unreadable(f"a number of {len(text)} digits is too long")
        if _STRICT_NUMBER.fullmatch(text):
            return int(text) if re.fullmatch(r"-?\d+", text) else _finite(text)
        bare = text.lstrip("+")
        if re.match(r"-?0\d", bare):
            raise Unreadable(f"{text} may be a number or a text; write it without leading zeros or in double quotes")
        self.repairs.append("wrote a number as JSON does")
        return int(bare) if re.fullmatch(r"-?\d+", bare) else _finite(bare)

    def peek(self) -> str:
        return self.text[self.at : self.at + 1]

    def space(self) -> None:
        while self.peek() and self.peek() in " \t\r\n\ufeff\u00a0":
            self.at += 1

    def wrong(self, expected: str) -> Unreadable:
        came = repr(self.text[self.at : self.at + 20]) if self.at < len(self.text) else "the end"
        return Unreadable(f"expected {expected} at character {self.at + 1}, got {came}")
