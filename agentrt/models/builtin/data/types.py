"""What a training episode is made of.

The task families (`families/`, `invented.py`, `refusal.py`) write `Episode`s, `mix.py` dresses them (inventory,
noise) and `..render` turns them into text. Standard library only: this runs in many generator processes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from random import Random
from typing import Any, Literal, TypedDict

Split = Literal["train", "held-out"]
TurnKind = Literal["system", "user", "call", "result", "answer", "cannot"]

HELD_OUT_SHARE = 0.12
"""Share of the phrasings of a family that training never sees."""


class ToolSpecDict(TypedDict):
    """A tool as the model is shown it: name, one-line description, JSON schema of the arguments."""

    name: str
    description: str
    parameters: dict[str, Any]


@dataclass(frozen=True)
class Turn:
    """One segment. `text` for all kinds but "call", which has `tool` and `args` (keys in schema order).

    `trained` False takes the loss off an assistant segment that is there only as context (a wrong answer that the
    next user turn objects to, say).
    """

    kind: TurnKind
    text: str = ""
    tool: str = ""
    args: Mapping[str, Any] = field(default_factory=dict)
    trained: bool = True


@dataclass(frozen=True)
class Episode:
    """A finished conversation.

    tools: names of built-in tools that must be in the inventory; invented: further tools shown with it; closed: no
    distractors may be added (the inventory is exactly tools + invented); without: built-in tools that must not be
    offered as distractors (another tool would also do); files: workspace content before the run; listed: the request
    does not name the file, so the names of the workspace's files must be shown; check: how a run
    is judged, keys "answer_contains" (strings that must be in the answer), "answer_lacks", "file" (path -> content
    after the run), "file_contains" (path -> list of strings), "refuses" (True).
    """

    turns: tuple[Turn, ...]
    tools: tuple[str, ...] = ()
    invented: tuple[ToolSpecDict, ...] = ()
    family: str = ""
    phrasing: str = ""
    answerable: bool = True
    closed: bool = False
    without: tuple[str, ...] = ()
    files: Mapping[str, str] = field(default_factory=dict)
    listed: bool = False
    check: Mapping[str, Any] = field(default_factory=dict)


Maker = Callable[[Random, Split], Episode]
"""A task family: the random source decides everything, so a seed names an episode."""


def system(text: str) -> Turn:
    """The run's system text (`Notes:` lines)."""
    return Turn("system", text)


def user(text: str) -> Turn:
    """What the person says."""
    return Turn("user", text)


def call(tool: str, /, **args: Any) -> Turn:
    """A tool call; give the arguments in schema order, leave out (or None) the optional ones not needed."""
    return Turn("call", tool=tool, args={k: v for k, v in args.items() if v is not None})


def result(text: str) -> Turn:
    """What the tool printed."""
    return Turn("result", text)


def answer(text: str, trained: bool = True) -> Turn:
    """The model's final words."""
    return Turn("answer", text, trained=trained)


def cannot(text: str) -> Turn:
    """The model's refusal: no tool fits."""
    return Turn("cannot", text)


def phrasing_id(family: str, template: str) -> str:
    """A short stable name of a phrasing template."""
    return f"{family}:{hashlib.sha1(template.encode()).hexdigest()[:8]}"


def phrasings(templates: Sequence[str], split: Split) -> list[str]:
    """The templates of `split`: those of the smallest hashes (12 %, at least one of four) are held out.

    A list of fewer than four serves both splits. Use it for what the *person* says; answers need no split.
    """
    return _split(tuple(templates), split)


@lru_cache(maxsize=4096)
def _split(templates: tuple[str, ...], split: Split) -> list[str]:
    if len(templates) < 4:
        return list(templates)
    ranked = sorted(templates, key=lambda t: hashlib.sha1(t.encode()).digest())
    cut = max(1, round(HELD_OUT_SHARE * len(ranked)))
    chosen = set(ranked[:cut] if split == "held-out" else ranked[cut:])
    return [t for t in templates if t in chosen]


def pick(rng: Random, split: Split, templates: Sequence[str]) -> str:
    """One phrasing template of `split`."""
    return rng.choice(phrasings(templates, split))
