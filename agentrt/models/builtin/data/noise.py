"""What people do to a sentence: greetings, politeness, sloppy case, missing marks, typing slips.

Applied by `mix.py` to user turns of any family. Values that a call must repeat are never touched.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from random import Random
from typing import Any

from agentrt.models.builtin.data.types import Episode, Split, Turn, pick

BEFORE = (
    "Hi, ",
    "Hello, ",
    "Hey, ",
    "Hi! ",
    "Hello! ",
    "Please ",
    "please ",
    "Quick question: ",
    "Can you help? ",
    "Ok, ",
    "Okay, ",
    "Hey there, ",
    "Good morning, ",
    "Good evening. ",
    "Now ",
    "Next, ",
    "Right, ",
    "So, ",
    "One more thing: ",
    "I need your help. ",
    "Question: ",
    "Task: ",
    "Sorry to bother you, ",
    "If you can, ",
    "Listen, ",
    "Dear assistant, ",
    "Could you do this for me: ",
    "Help me with this: ",
    "I would like to know: ",
    "Alright, ",
    "Um, ",
    "Also ",
)
AFTER = (
    " Thanks!",
    " Thanks.",
    " Thank you.",
    " Thank you!",
    " thanks",
    " please",
    " Please.",
    " Cheers.",
    " Thx",
    " Ta!",
    " I am in a hurry.",
    " It is urgent.",
    " Many thanks!",
    " Appreciate it.",
    " Keep it short.",
    " Just the answer.",
    " Be quick.",
    " That is all.",
    " I appreciate your help.",
    " :)",
)
_NEAR = {"a": "s", "e": "r", "i": "o", "o": "p", "n": "m", "t": "r", "s": "d", "r": "t", "l": "k", "h": "j", "u": "y"}


def strings_in(value: Any) -> Iterable[str]:
    """Every string or number inside a JSON value, as it would stand in a sentence."""
    if isinstance(value, bool) or value is None:
        return
    if isinstance(value, str):
        yield value
    elif isinstance(value, int | float):
        yield str(value)
        yield str(abs(value))
    elif isinstance(value, Mapping):
        for one in value.values():
            yield from strings_in(one)
    elif isinstance(value, Sequence):
        for one in value:
            yield from strings_in(one)


def protected(text: str, values: Iterable[str]) -> list[bool]:
    """Per character of `text`, whether it belongs to one of `values` (or stands in quotation marks or looks like a
    name, number or path: capitals, digits, marks inside words)."""
    mask = [False] * len(text)
    for value in values:
        start = text.find(value) if value else -1
        while start >= 0:
            mask[start : start + len(value)] = [True] * len(value)
            start = text.find(value, start + 1)
    quoted = False
    for i, char in enumerate(text):
        if char in '"`':
            quoted = not quoted
            mask[i] = True
        elif quoted:
            mask[i] = True
    offset = 0
    for piece in text.split(" "):
        core = piece.rstrip(".,?!:;)")
        if core and (
            not core.isalpha()
            or (offset and not core[1:].islower() and len(core) > 1)
            or (offset and core[0].isupper())
        ):
            mask[offset : offset + len(core)] = [True] * len(core)
        offset += len(piece) + 1
    return mask


def roughen(rng: Random, text: str, values: Iterable[str], first: bool, split: Split) -> str:
    """`text` as a hurried person might have typed it."""
    values = list(values)
    if rng.random() < 0.25:
        text = _clipped(text, values)
    mask = protected(text, values)
    if rng.random() < 0.14 and text.isascii():
        text = "".join(c if kept else c.lower() for c, kept in zip(text, mask, strict=True))
    if rng.random() < 0.05:
        text = _slip(rng, text, mask)
    if text and text[-1] in ".?!" and not mask[-1] and rng.random() < 0.3:
        text, mask = text[:-1], mask[:-1]
    if rng.random() < 0.06 and text.endswith("?") and not mask[-1]:
        text = text[:-1] + rng.choice(("??", " ?", "?!"))
        mask = [*mask, True]
    if first and rng.random() < 0.09:
        before = pick(rng, split, BEFORE)
        if before[-2] not in "!.?" and text and not mask[0] and rng.random() < 0.8:
            text = text[:1].lower() + text[1:] if not text.startswith("I ") else text
        text = before + text
        mask = [False] * len(before) + mask
    if text and not mask[-1] and (text[-1] in ".?!") and rng.random() < 0.09:
        text += pick(rng, split, AFTER)
    return text


_SHORT = re.compile(
    r"\b(what|who|how|where|when|that|it|there|here|he|she|i|you|they|don|doesn|didn|isn|aren|wasn|weren|can|couldn|won"
    r"|wouldn|shouldn|hasn|haven|hadn)'(s|m|ve|d|t)\b",
    re.IGNORECASE,
)


def _clipped(text: str, values: Sequence[str]) -> str:
    """Without the apostrophes of everyday words, but for what a call must repeat."""
    return _SHORT.sub(lambda m: m[0] if any(m[0] in value for value in values) else m[1] + m[2], text)


def _slip(rng: Random, text: str, mask: Sequence[bool]) -> str:
    spots = [
        i
        for i in range(1, len(text) - 1)
        if text[i].isalpha() and text[i - 1].isalpha() and not (mask[i] or mask[i + 1] or mask[i - 1])
    ]
    if not spots:
        return text
    i = rng.choice(spots)
    kind = rng.randrange(4)
    if kind == 0 and text[i + 1].isalpha():
        return text[:i] + text[i + 1] + text[i] + text[i + 2 :]
    if kind == 1:
        return text[:i] + text[i + 1 :]
    if kind == 2:
        return text[:i] + text[i] + text[i:]
    return text[:i] + _NEAR.get(text[i], text[i]) + text[i + 1 :]


def noisy(rng: Random, episode: Episode, split: Split) -> Episode:
    """`episode` with its user turns roughened; what calls, checks and notes repeat stays as it was."""
    values = {v for turn in episode.turns for v in strings_in(turn.args)}
    values |= set(strings_in(dict(episode.check))) | set(episode.files)
    values = {v for v in values if len(v) > 1 or not v.isalpha()}
    turns: list[Turn] = []
    first = True
    for turn in episode.turns:
        if turn.kind == "user" and not turn.text.startswith("That is not right:"):
            turn = replace(turn, text=roughen(rng, turn.text, values, first, split))
            first = False
        turns.append(turn)
    return replace(episode, turns=tuple(turns))
