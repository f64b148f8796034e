"""Held-out tasks for `make eval-builtin`: requests in phrasings training never saw, checked by their result.

`tasks` are everyday tasks for the real agent with the built-in tools; `choices` are matched pairs over invented
tools (the same request with and without the tool that fits) for tool choice and refusal.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import cycle
from random import Random
from typing import Any

from agentrt.models.builtin.data import invented, listing, mix, refusal
from agentrt.models.builtin.data.families import FAMILIES
from agentrt.models.builtin.data.lengthened import lengthened
from agentrt.models.builtin.data.noise import noisy
from agentrt.models.builtin.data.types import Episode, Maker, Split, ToolSpecDict

CLOCK_WORDS = ("today", "tomorrow", "yesterday")
"""Tasks whose answer depends on the day they are run are left out."""


@dataclass(frozen=True)
class Task:
    """One task: workspace files, the request, the memory notes beforehand, and how the outcome is judged.

    check: "answer_contains" / "answer_lacks" (lists of strings), "file" (path -> content), "file_contains"
    (path -> list of strings), "memory_contains" / "memory_lacks" (notes there or gone afterwards), "refuses" (True).
    `calls` is the oracle's way, for argument exactness.
    """

    name: str
    family: str
    request: str
    files: Mapping[str, str]
    notes: tuple[str, ...]
    check: Mapping[str, Any]
    calls: tuple[tuple[str, Mapping[str, Any]], ...]


@dataclass(frozen=True)
class Choice:
    """A request, an inventory, and the tool that fits (None: nothing does); pairs share their `pair` number."""

    pair: int
    request: str
    tools: tuple[ToolSpecDict, ...]
    tool: str | None
    arguments: Mapping[str, Any]


def tasks(count: int, seed: int = 2024, refusals: float = 0.1, split: Split = "held-out") -> list[Task]:
    """`count` everyday tasks, families in turn, one request each."""
    rng = Random(f"tasks-{seed}" if split == "held-out" else f"tasks-{split}-{seed}")
    everyday = list(FAMILIES.items())
    rng.shuffle(everyday)
    makers = cycle(everyday)
    found: list[Task] = []
    while len(found) < count:
        refuses, task = rng.random() < refusals, None
        while task is None:
            # A family that has nothing to offer this time (several turns, the clock) lets the next one go first.
            family, maker = ("world", refusal.world) if refuses else next(makers)
            episode = noisy(rng, lengthened(rng, maker(rng, split), split), split)
            episode = listing.straight(episode)  # the agent is told the files' names
            task = _task(episode, f"{family}-{len(found)}", family)
        found.append(task)
    return found


def _task(episode: Episode, name: str, family: str) -> Task | None:
    turns = episode.turns
    users = [turn for turn in turns if turn.kind == "user"]
    calls = tuple((turn.tool, turn.args) for turn in turns if turn.kind == "call")
    timely = any(
        tool == "today" or any(w in json.dumps(dict(args)).lower() for w in CLOCK_WORDS) for tool, args in calls
    )
    if len(users) != 1 or timely:
        return None
    lines = turns[0].text.split("\n") if turns[0].kind == "system" else []
    check = {key: value for key, value in episode.check.items() if key != "notes"}
    noted = list(episode.check.get("notes", ()))
    check |= {"memory_lacks": noted} if noted and any(tool == "forget" for tool, _ in calls) else {}
    saved = [str(args["text"]) for tool, args in calls if tool == "remember"]
    check |= {"memory_contains": saved} if saved else {}
    if not check:
        return None
    notes = (*(line[2:] for line in lines if line.startswith("- ")), *noted)
    return Task(name, family, users[0].text, episode.files, notes, check, calls)


def choices(pairs: int, seed: int = 2024, split: Split = "held-out", maker: Maker = invented.draw) -> list[Choice]:
    """`pairs` requests over invented tools, each with and without the tool that fits; `maker` draws the episodes
    (`invented_near.draw` for those among near misses). Each pair has a random source of its own, so that none depends
    on what was drawn into the inventories of others."""
    found: list[Choice] = []
    for pair in range(pairs):
        rng = Random(f"choices-{split}-{seed}-{pair}")
        while True:
            episode = maker(rng, split)
            first = next((t for t in episode.turns if t.kind == "call"), None)
            if (
                first is not None
                and episode.turns[0].kind == "user"
                and episode.turns[1].kind == "call"
                and episode.answerable
            ):
                break
        episode = noisy(rng, episode, split)
        request, tools = episode.turns[0].text, mix.inventory(rng, episode)
        found.append(Choice(pair, request, tools, first.tool, first.args))
        bare = mix.without_tool(rng, episode)
        if bare is not None:
            found.append(Choice(pair, request, mix.inventory(rng, bare), None, {}))
    return found
