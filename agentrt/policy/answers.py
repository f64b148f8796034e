"""What a matcher says of a value: yes, no, or one of two ways not to know."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, Literal, Protocol

from agentrt.policy.places import Place

UNCLEAR: Final = "unclear"
Answer = bool | Literal["unclear"] | None
"""``None``: the value is not of the kind the matcher speaks of, or its forms disagree; rules that restrict take it
for a yes. ``UNCLEAR``: a command or statement that cannot be analysed; rules that restrict make it an ask. Rules
that permit take both for a no."""


Matcher = Callable[[Any, Place], Answer]


class Reasoning(Protocol):
    """What a matcher has that can say why a value is unclear to it."""

    def __call__(self, value: Any, place: Place) -> tuple[str, ...]: ...


def reasons(matcher: Matcher, value: Any, place: Place) -> tuple[str, ...]:
    told: Reasoning | None = getattr(matcher, "reasons", None)
    return () if told is None else told(value, place)
