"""What a call was made from, and what may raise that.

A model's call is made from everything in the request that produced it. Only the literal presence of the
arguments in the user's own words raises it again here: then the user, not the file or page, chose the values.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from agentrt.core.labels import USER, Integrity, Label, meet
from agentrt.core.messages import Message, Text, ToolCall
from agentrt.core.tasks import Task


def call_label(task: Task, call: ToolCall, seen: Sequence[Message]) -> Label:
    """The label policy judges a call by; ``seen`` are the messages the model had before it."""
    label = meet([call.label, *(m.label for m in seen)])
    if label.integrity >= Integrity.USER:
        return label
    words = user_words(task, seen)
    if all(_spoken(value, words) for value in _leaves(call.arguments)):
        return USER
    return label


def user_words(task: Task, seen: Sequence[Message]) -> str:
    """All the user said: the goal, earlier turns, what was said while the run went on."""
    spoken = [p.text for m in (*task.history, *seen) for p in m.parts if isinstance(p, Text) and p.author == "user"]
    return "\n".join([task.goal, *spoken])


def spoken_sources(task: Task, seen: Sequence[Message]) -> tuple[str, ...]:
    """Texts a verbatim parameter may quote: the user's words and the observations the model saw."""
    return (user_words(task, seen), *(m.text for m in seen if m.role == "tool"))


def _leaves(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return [leaf for item in value.values() for leaf in _leaves(item)]
    if isinstance(value, list):
        return [leaf for item in value for leaf in _leaves(item)]
    return [value]


def _spoken(value: Any, words: str) -> bool:
    """Whole words only, so that a user who said "report.txt" did not say "port"."""
    text = str(value)
    if isinstance(value, bool) or not text:
        return True
    start = words.find(text)
    while start >= 0:
        before, after = words[start - 1 : start], words[start + len(text) : start + len(text) + 1]
        if not (before.isalnum() and text[0].isalnum()) and not (after.isalnum() and text[-1].isalnum()):
            return True
        start = words.find(text, start + 1)
    return False
