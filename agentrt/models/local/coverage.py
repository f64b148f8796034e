"""What of a request a call leaves out: the names, numbers and quotations its user took the trouble to give.

Two calls a small model finds about as likely often differ in just this: one uses both numbers of the request, the other
uses one of them twice. ``Coverage`` counts such omissions, and ``local.search`` holds them against a call; the same
words given for two arguments count like one, for nobody converts miles to miles or replaces tea by tea. What an earlier
call has used already need not come again; words that the user and the last observation share (a column, a value, a code
such as 7b) count like names, and so does a number that stands beside such a word: of ``hourly_rate = 52`` the 52 is
what the user's "hourly rate" means. Where the model was told names of files and the user gives none, the words of those
names count, too: who asks about "my plan" means ``plan.md``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from agentrt.core.messages import Message
from agentrt.models.local.numerals import spoken

MOST = 4
"""Omissions that are counted."""
STOP_WORDS = frozenset(
    re.findall(
        r"\w+",
        """a an and are as at be by can do does for from give have how i in is it its just many me much my of on or our
        please show tell that the their there these this those to us was we what when where which who will with would
        you your""",
    )
)
_QUOTED = re.compile(r"[\"“”«»`]([^\"“”«»`\n]{1,200})[\"“”«»`]|(?<!\w)'([^'\n]{1,200})'(?!\w)")
_FILE = re.compile(r"(?:[\w.-]+/)*[\w-][\w.-]*\.[A-Za-z][A-Za-z0-9]{0,4}\b")
_NUMBER = re.compile(r"(?<![\w.])\d[\d,]*(?:\.\d+)?(?!\w)")
_NAME = re.compile(r"(?<=[\w,;:)] )[A-Z][\w'-]+")
_END = re.compile(r"[\w.-]+$")
_WORD = re.compile(r"[^\W\d_]{3,}")
_CODE = re.compile(r"\b(?=[\w-]*\d)\w+(?:-\w+)*\b")
_CLAUSE = re.compile(r"\n|[;,.] ")


Made = tuple[str, Mapping[str, Any]]
"""A call: tool and arguments."""


@dataclass(frozen=True)
class Coverage:
    """``wanted`` is what the next call should mention; ``beside`` the numbers that may stand for a word of it."""

    wanted: frozenset[str]
    beside: Mapping[str, frozenset[str]] = field(default_factory=dict)

    @classmethod
    def of(cls, messages: Sequence[Message]) -> Coverage:
        """For the next call of a conversation."""
        request, _ = present_request(messages)
        used = " ".join(_text(arguments) for _, arguments in calls_made(messages))
        observation = messages[-1].text if messages and messages[-1].role == "tool" else ""
        found = specifics(request, observation) | _files_meant(request, messages)
        wanted = frozenset(one for one in found if one not in used.casefold())
        return cls(wanted, _beside(wanted, observation))

    def omissions(self, arguments: Mapping[str, Any]) -> int:
        """How many of the wanted things a call does not mention, at most ``MOST``, and how many arguments it gives the
        words of another one."""
        words = [value.casefold() for value in arguments.values() if isinstance(value, str)]
        return min(MOST, len(self.wanted) - self.mentioned(_text(arguments))) + len(words) - len(set(words))

    def mentioned(self, text: str, *, unfinished: bool = False) -> int:
        """How many of the wanted things stand in a text; of an ``unfinished`` one also one that may be under way."""
        text = text.casefold()
        numbers = set(_numbers(text))
        found = {
            one
            for one in self.wanted
            if (
                one in numbers if _NUMBER.fullmatch(one) else one in text or numbers & self.beside.get(one, frozenset())
            )
        }
        begun = _END.search(text) if unfinished else None
        return len(found) + (begun is not None and any(one.startswith(begun.group()) for one in self.wanted - found))


def specifics(request: str, observation: str = "") -> frozenset[str]:
    """Files, quotations, numbers and names in a request, and the words it shares with an observation; in small
    letters, numbers in digits and without thousands separators."""
    found: set[str] = set()

    def take(pattern: re.Pattern[str], text: str) -> str:
        for match in pattern.finditer(text):
            found.add(next(group for group in (*match.groups(), match.group()) if group).strip().casefold())
        return pattern.sub(" ", text)

    rest = take(_FILE, take(_QUOTED, request))
    found.update(_numbers(rest), spoken(rest))
    take(_NAME, rest)
    found.update(content_words(rest) & content_words(observation))
    found.update(_codes(rest) & _codes(observation))
    return frozenset(found - {""})


def content_words(text: str) -> frozenset[str]:
    """Words of three letters and more that say what a text is about, in small letters and without a plural's s."""
    return frozenset(word for word in map(_singular, _WORD.findall(text)) if word not in STOP_WORDS)


def present_request(messages: Sequence[Message]) -> tuple[str, bool]:
    """The user's last words, and whether anything has been observed since."""
    observed = False
    for message in reversed(messages):
        if message.role == "user":
            return message.text, observed
        observed = observed or message.role == "tool"
    return "", observed


def calls_made(messages: Sequence[Message]) -> list[Made]:
    """Tools and arguments of the calls since the user's last words."""
    made: list[Made] = []
    for message in messages:
        made = [] if message.role == "user" else [*made, *((c.name, c.arguments) for c in message.tool_calls)]
    return made


def unused(messages: Sequence[Message]) -> int:
    """How much of what the user named no call has used yet; at most ``MOST``."""
    request, _ = present_request(messages)
    used = " ".join(_text(arguments) for _, arguments in calls_made(messages)).casefold()
    return min(MOST, sum(one not in used for one in specifics(request)))


def _beside(wanted: frozenset[str], observation: str) -> dict[str, frozenset[str]]:
    """For each wanted word the numbers in the same clauses of an observation."""
    clauses = [(clause.casefold(), frozenset(_numbers(clause))) for clause in _CLAUSE.split(observation)]
    found = {one: frozenset().union(*(n for clause, n in clauses if one in clause)) for one in wanted}
    return {one: numbers for one, numbers in found.items() if numbers}


def _files_meant(request: str, messages: Sequence[Message]) -> frozenset[str]:
    """Words that the request shares with names of files in system messages, unless it names a file itself."""
    if _FILE.search(request):
        return frozenset()
    told = "\n".join(message.text for message in messages if message.role == "system")
    stems = " ".join(name.rpartition(".")[0] for name in _FILE.findall(told))
    return content_words(request) & content_words(stems)


def _singular(word: str) -> str:
    return word.casefold()[:-1] if len(word) > 3 and word[-1] in "sS" else word.casefold()


def _codes(text: str) -> set[str]:
    """Words with digits in them, as ``7b`` and ``hr4-7719``."""
    return {code for code in map(str.casefold, _CODE.findall(text)) if not code.replace("-", "").isdecimal()}


def _numbers(text: str) -> list[str]:
    return [match.replace(",", "") for match in _NUMBER.findall(text)]


def _text(value: Any) -> str:
    """Names and values as they are, not as JSON spells them: a backslash is one."""
    if isinstance(value, Mapping):
        return " ".join(f"{name}: {_text(item)}" for name, item in value.items())
    if isinstance(value, list | tuple):
        return " ".join(map(_text, value))
    return value if isinstance(value, str) else json.dumps(value)
