"""Counting, finding and changing texts. Standard library only; the file and text tools are made of this.

Functions named after a tool give the text the tool answers.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from agentrt.tools.packs.problem import Problem, count_of, near

MOST_SHOWN = 50
"""Matching lines a search prints; the rest is counted."""
_LONGEST_LINE = 300
_SENTENCE_END = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s|$)")
_PLURAL = re.compile(r"[^\W\d_]{3,}(?<!s)s", re.IGNORECASE)
_EDGES = re.compile(r"^[^\w]+|[^\w]+$")


class TextProblem(Problem):
    """A text that does not hold what was looked for."""


@dataclass(frozen=True, slots=True)
class TextStats:
    """Counts of a text; ``longest`` and ``commonest`` are ``""`` and ``("", 0)`` when it has no words."""

    lines: int
    words: int
    characters: int
    sentences: int
    longest: str
    commonest: tuple[str, int]


def stats(text: str) -> TextStats:
    """Words are separated by white space and hold a letter or digit; characters count line ends; the first of
    several longest or commonest words is taken."""
    words = [word for word in text.split() if any(char.isalnum() for char in word)]
    bare = [_EDGES.sub("", word) for word in words]
    commonest = Counter(word.lower() for word in bare).most_common(1)
    pieces = [piece for piece in _SENTENCE_END.split(text) if any(char.isalnum() for char in piece)]
    return TextStats(
        len(text.splitlines()),
        len(words),
        len(text),
        len(pieces),
        max(bare, key=len, default=""),
        commonest[0] if commonest else ("", 0),
    )


def text_stats(text: str) -> str:
    """``12 lines, 80 words, 412 characters, 9 sentences, longest word: international, most common word: the (5)``."""
    found = stats(text)
    counts = [
        count_of(found.lines, "line"),
        count_of(found.words, "word"),
        count_of(found.characters, "character"),
        count_of(found.sentences, "sentence"),
    ]
    if found.words:
        word, times = found.commonest
        counts += [f"longest word: {found.longest}", f"most common word: {word} ({times})"]
    return ", ".join(counts)


def occurrences(text: str, find: str) -> int:
    """How often ``find`` occurs, upper and lower case alike, without overlaps.

    Raises:
        TextProblem: ``find`` is empty.
    """
    if not find:
        raise TextProblem("find is empty; expected the text to count")
    return text.casefold().count(find.casefold())


def count_occurrences(text: str, find: str) -> str:
    """``7``. People count "errors" in a log that says ERROR: where a plural does not occur but its singular does, that
    is told too, as ``0, but "error" occurs 6 times``."""
    times, one = occurrences(text, find), singular(find)
    others = occurrences(text, one) if one and not times else 0
    return f'{times}, but "{one}" occurs {count_of(others, "time")}' if others else str(times)


def singular(word: str) -> str:
    """The singular of what may be an English plural, ``""`` for anything else: ``entries`` is of ``entry``."""
    if not _PLURAL.fullmatch(word):
        return ""
    stem = word[:-1]
    return f"{stem[:-2]}y" if stem.casefold().endswith("ie") else stem


def search(files: Iterable[tuple[str, str]], text: str) -> list[tuple[str, int, str]]:
    """``(path, line number from 1, line)`` of every line of ``(path, content)`` pairs that holds ``text``, upper
    and lower case alike.

    Raises:
        TextProblem: ``text`` is empty.
    """
    if not text:
        raise TextProblem("text is empty; expected the text to look for")
    folded = text.casefold()
    found = []
    for path, content in files:
        if folded in content.casefold():
            found += [(path, at, line) for at, line in enumerate(content.splitlines(), 1) if folded in line.casefold()]
    return found


def search_files(files: Iterable[tuple[str, str]], text: str) -> str:
    """``3 matching lines in 2 files`` and the lines as ``app.log:4: ERROR disk full``; or ``no matching lines``. A
    plural that stands nowhere is looked for as its singular, and the text then begins by saying so."""
    files = list(files)
    found = search(files, text)
    if found:
        return _listed(found)
    one = singular(text)
    others = search(files, one) if one else []
    return f'no line with "{text}", with "{one}": {_listed(others)}' if others else "no matching lines"


def _listed(found: Sequence[tuple[str, int, str]]) -> str:
    head = f"{count_of(len(found), 'matching line')} in {count_of(len({path for path, _, _ in found}), 'file')}"
    lines = [f"{path}:{number}: {_cut(line.strip())}" for path, number, line in found[:MOST_SHOWN]]
    if len(found) > MOST_SHOWN:
        lines.append(f"[... {count_of(len(found) - MOST_SHOWN, 'more line')}]")
    return "\n".join([head, *lines])


def slice_lines(text: str, start: int | None = None, end: int | None = None) -> str:
    """Lines ``start`` to ``end``, counted from 1, both included; negative numbers count from the end.

    Raises:
        TextProblem: the range lies outside the text or is turned around.
    """
    if start is None and end is None:
        return text
    lines = text.splitlines()
    count = len(lines)
    first = _line_number("start_line", 1 if start is None else start, count)
    last = min(_line_number("end_line", count if end is None else end, count, cut=True), count)
    if first > last:
        raise TextProblem(
            f"start_line {start} comes after end_line {end}; the text has {count_of(count, 'line')}, "
            "expected start_line <= end_line"
        )
    return "\n".join(lines[first - 1 : last])


def shorten(text: str, limit: int = 20_000) -> str:
    """The text, or its head and tail when it has more than ``limit`` characters."""
    if len(text) <= limit:
        return text
    head, tail = limit * 2 // 3, limit // 3
    left_out = len(text) - head - tail
    return f"{text[:head]}\n[... {left_out} characters left out ...]\n{text[-tail:]}"


def with_line(text: str, content: str) -> tuple[str, int]:
    """The text with ``content`` as its last line or lines, and how many these are."""
    if text and not text.endswith("\n"):
        text += "\n"
    added = content if content.endswith("\n") else content + "\n"
    return text + added, max(1, len(added.splitlines()))


def replaced(text: str, old: str, new: str) -> tuple[str, int, int]:
    """The text with every ``old`` replaced, how often that was, and how often it was left: where it stands on its own
    somewhere, it is not meant inside of longer words and numbers (the 14 of 0.14).

    Raises:
        TextProblem: ``old`` is empty or does not occur.
    """
    if not old:
        raise TextProblem("old is empty; expected the text to replace, exactly as it stands in the file")
    count = text.count(old)
    if not count:
        raise TextProblem(f"{_cut(old, 80)!r} does not occur; {_nearest(text, old)}")
    after, alone = _on_its_own(old).subn(lambda match: new, text)
    return (after, alone, count - alone) if alone else (text.replace(old, new), count, 0)


def told_replaced(path: str, count: int, left: int) -> str:
    """What is said after ``replaced``."""
    others = f"; {left} more inside longer words or numbers stayed as before" if left else ""
    return f"replaced {count_of(count, 'occurrence')} in {path}{others}"


def stands_alone(text: str, part: str) -> bool:
    """Whether a part stands somewhere in a text that is not inside of a longer word or number."""
    return bool(_on_its_own(part).search(text))


def _on_its_own(part: str) -> re.Pattern[str]:
    before = r"(?<!\w)" + r"(?<!\d[.,])" * part[:1].isdigit() if part[:1].isalnum() else ""
    behind = r"(?!\w)" + r"(?![.,]\d)" * part[-1:].isdigit() if part[-1:].isalnum() else ""
    return re.compile(f"{before}{re.escape(part)}{behind}")


def _nearest(text: str, old: str) -> str:
    at = text.casefold().find(old.casefold())
    if at >= 0 and len(text.casefold()) == len(text):
        return f"did you mean {text[at : at + len(old)]!r}?"
    lines = near(old.splitlines()[0] if old.splitlines() else old, text.splitlines()[:2_000], limit=1)
    if lines:
        return f"the nearest line is {_cut(lines[0], 120)!r}"
    words = near(old, dict.fromkeys(text.split()[:5_000]), limit=2)
    return f"did you mean {' or '.join(map(repr, words))}?" if words else "read the file and copy the text exactly"


def _line_number(name: str, number: int, count: int, cut: bool = False) -> int:
    if number == 0:
        raise TextProblem(f"{name} is 0; lines are counted from 1, or from the end with -1")
    from_start = number if number > 0 else count + 1 + number
    if number < 0 and from_start < 1 and name == "start_line":
        return 1
    if from_start < 1 or (from_start > count and not cut):
        raise TextProblem(f"{name} is {number} but the text has {count_of(count, 'line')}; expected 1 to {count}")
    return from_start


def _cut(line: str, limit: int = _LONGEST_LINE) -> str:
    return line if len(line) <= limit else line[: limit - 3] + "..."
