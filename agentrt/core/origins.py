"""Where the parts of one tool call came from: the decision to make it, and each of its arguments.

A label says how far a text is trusted; an origin says why, for one part of one call, in a form that policy can
judge, the journal keeps and a person can read. ``agentrt.runtime.labelling`` finds them out; planners that know
more than the model's last request shows (a plan, a reference to an earlier result) say so themselves.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any, Literal

from agentrt.core.labels import Integrity, Label, meet, untrusted
from agentrt.core.messages import label_from_json
from agentrt.core.specs import ToolSpec
from agentrt.core.structs import struct

DECISION = ""
"""The path of the decision to call this tool now."""
Kind = Literal["words", "plan", "result", "copied", "default", "carried", "model"]
"""``words``: the user said it. ``plan``: a plan holds it. ``result``: a plan refers to an earlier result. ``copied``:
the model wrote what stands in an observation. ``default``: the tool's own default. ``carried``: content the tool
brings along beside its arguments. ``model``: the model made it from everything it had seen."""


@struct
class Origin:
    """``path`` leads to a value inside the arguments (``recipients.0``); ``detail`` is the user's phrase, or the
    call whose result this is. ``stands_in``: tools in whose results the value stands as a whole, and fields of them
    that hold nothing else (``tool:contacts``, ``tool:contacts#email``), whoever picked it from there."""

    path: str
    kind: Kind
    label: Label
    detail: str = ""
    stands_in: tuple[str, ...] = ()

    @property
    def argument(self) -> str:
        """The argument this is a part of."""
        return self.path.partition(".")[0]

    @property
    def trusted(self) -> bool:
        return self.label.integrity >= Integrity.USER

    def __str__(self) -> str:
        match self.kind:
            case "words":
                return f"from your words ({self.detail!r})" if self.detail else "from your words"
            case "default":
                return "the tool's default"
            case "result" | "copied" | "carried":
                return f"from {self.detail or sources(self.label)}"
            case "plan":
                return "from the plan" if self.trusted else f"from a plan made after reading {sources(self.label)}"
            case _:
                return "by the model" if self.trusted else f"by the model after reading {sources(self.label)}"


def sources(label: Label) -> str:
    """What a label was made from beside the user's words, in words."""
    named = [source.removeprefix("tool:") for source in sorted(label.sources - {"user"})]
    return ", ".join(named) or "something of unknown origin"


def definitions(tools: Iterable[ToolSpec]) -> Label:
    """What the names and descriptions of tools were made from."""
    return meet(untrusted(tool.source) for tool in tools if tool.source)


def overall(origins: Iterable[Origin]) -> Label:
    """The label of the whole call."""
    return meet(origin.label for origin in origins)


def told(origins: Sequence[Origin]) -> list[tuple[str, str]]:
    """Arguments and where they came from, for a person; parts of one argument that came the same way are one."""
    lines: dict[tuple[str, str], None] = {}
    for origin in origins:
        lines[(origin.argument or "this call", str(origin))] = None
    return list(lines)


def leaves(value: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Every value inside arguments that is no object or list with something in it, and its path."""
    if isinstance(value, dict) and value:
        for name, item in value.items():
            yield from leaves(item, f"{path}.{name}" if path else str(name))
    elif isinstance(value, list | tuple) and value:
        for index, item in enumerate(value):
            yield from leaves(item, f"{path}.{index}" if path else str(index))
    elif path:
        yield path, value


@lru_cache(maxsize=1024)
def origins_to_json(origins: tuple[Origin, ...]) -> tuple[tuple[Any, ...], ...]:
    """Most calls of a run come about alike, so what was spelled once is kept."""
    return tuple((o.path, o.kind, o.label.spelled, o.detail, o.stands_in) for o in origins)


def origins_from_json(value: Iterable[Sequence[Any]]) -> tuple[Origin, ...]:
    return tuple(
        Origin(path, kind, label_from_json(list(label)), detail, tuple(stands_in))
        for path, kind, label, detail, stands_in in value
    )
