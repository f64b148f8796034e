"""The mixture: which family comes next, what else stands in the inventory, and what the document reads like.

`document(rng, split)` is all the trainer calls; `draw(rng, split)` gives the episode before it becomes text.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from random import Random
from typing import Any

from agentrt.models.builtin import render
from agentrt.models.builtin.data import copying, families, invented, listing, refusal
from agentrt.models.builtin.data.builtin_specs import BUILTIN_SPECS
from agentrt.models.builtin.data.lengthened import lengthened
from agentrt.models.builtin.data.noise import noisy
from agentrt.models.builtin.data.types import Episode, Split, ToolSpecDict, Turn, cannot

MAX_TOOLS, SHORT = 6, 2

NEAR = (
    (
        "calculator",
        "convert_units",
        "date_add",
        "date_diff",
        "date_info",
        "recall",
        "list_files",
        "describe_table",
        "table_query",
    ),
    ("today", "date_add", "date_diff", "date_info", "calculator", "recall", "remember", "convert_units"),
    (
        "list_files",
        "read_file",
        "search_files",
        "text_stats",
        "edit_file",
        "write_file",
        "append_file",
        "describe_table",
        "calculator",
    ),
    ("search_files", "count_occurrences", "text_stats", "read_file", "write_file", "list_files", "calculator"),
    (
        "describe_table",
        "table_query",
        "list_files",
        "append_file",
        "read_file",
        "write_file",
        "text_stats",
        "calculator",
    ),
    ("convert_units", "calculator", "read_file", "recall", "date_diff"),
    ("remember", "recall", "forget", "calculator", "convert_units", "date_add", "search_files", "write_file"),
    ("python", "shell", "apply_changes", "write_file", "calculator"),
)
"""Tools that the retriever often offers together. Each must also stand by unused where its neighbours do the work:
a writing tool that is only ever shown where something is saved teaches that everything is to be saved."""
SIZES_NEAR, SIZES_NEW = (1, 2, 3, 4, 6, 6), (1, 1, 1, 2, 2, 3, 4, 6)
"""Sizes of inventories, for requests that want built-in tools and for those that want invented ones. The runtime shows
six; shorter ones let more arguments be practised in the same time."""

COVERS: dict[str, tuple[str, ...]] = {
    "calculator": (),
    "convert_units": ("calculator",),
    "today": (),
    "date_add": ("date_diff",),
    "date_diff": ("date_add",),
    "date_info": ("date_add", "date_diff"),
    "list_files": (),
    "read_file": ("search_files", "describe_table", "edit_file"),
    "search_files": ("read_file", "count_occurrences"),
    "text_stats": ("read_file", "count_occurrences"),
    "count_occurrences": ("search_files", "read_file", "text_stats"),
    "write_file": ("append_file", "edit_file"),
    "append_file": ("write_file", "edit_file"),
    "edit_file": ("write_file",),
    "describe_table": ("read_file", "table_query"),
    "table_query": ("read_file", "describe_table"),
    "remember": ("append_file", "write_file"),
    "recall": ("search_files",),
    "forget": (),
    "python": ("calculator",),
    "shell": ("list_files", "read_file"),
    "apply_changes": ("write_file",),
}
"""Tools that might also do; not offered where the document says that nothing fits."""


@dataclass(frozen=True)
class Shares:
    """What the mixture is made of. ``drills`` is the share of documents that copy and do nothing else; of the rest,
    ``world`` questions have no fitting tool and ``invented`` ones want tools that exist nowhere else; ``no_tool`` of
    the answerable episodes with a call are shown again without their tool (as refusals). ``short`` is the share of
    documents that show two tools at most, or as many as they need: more arguments and answers a minute."""

    invented: float = 0.32
    world: float = 0.05
    no_tool: float = 0.14
    drills: float = 0.0
    short: float = 0.0


EVEN = Shares()


@dataclass(frozen=True)
class Document:
    """What the trainer reads: (opening token, text, trained) segments, and where they came from."""

    segments: tuple[tuple[str, str, bool], ...]
    family: str
    episode: Episode
    tools: tuple[ToolSpecDict, ...]

    @property
    def text(self) -> str:
        """The document as the model sees it."""
        return "".join(f"{token}{text}{render.END}" for token, text, _ in self.segments)


_EVERYDAY = list(families.FAMILIES.values())
_WEIGHTS = [families.WEIGHTS[name] for name in families.FAMILIES]


def draw(rng: Random, split: Split, shares: Shares = EVEN) -> Episode:
    """The next episode of the mixture, roughened, with the names of its files; its inventory is still open."""
    roll = rng.random()
    if roll < shares.world:
        episode = refusal.draw(rng, split)
    elif roll < shares.world + shares.invented:
        episode = invented.draw(rng, split)
    else:
        episode = lengthened(rng, rng.choices(_EVERYDAY, _WEIGHTS)[0](rng, split), split)
    if rng.random() < shares.no_tool:
        episode = without_tool(rng, episode) or episode
    return listing.shown(rng, noisy(rng, episode, split))


def without_tool(rng: Random, episode: Episode) -> Episode | None:
    """The same request where the tool is missing; None where the episode has no first request with a call."""
    turns = episode.turns
    at = next((i for i, turn in enumerate(turns) if turn.kind == "call"), None)
    if at is None or not episode.answerable or turns[at - 1].kind != "user" or at > 2:
        return None
    used = {turn.tool for turn in turns if turn.kind == "call"}
    also = {other for name in used for other in COVERS.get(name, ())} | {"python", "shell"}
    left = tuple(spec for spec in episode.invented if spec["name"] not in used)
    return replace(
        episode,
        turns=(*turns[:at], cannot(refusal.words(rng, turns[at - 1].text))),
        answerable=False,
        closed=False,
        tools=tuple(name for name in episode.tools if name not in used and name not in also),
        invented=left,
        without=tuple(sorted(used | also | set(episode.without))),
        check={"refuses": True},
        family=f"{episode.family}-absent",
    )


def inventory(rng: Random, episode: Episode, most: int = MAX_TOOLS) -> tuple[ToolSpecDict, ...]:
    """One to ``most`` tools in random order, or as many as it needs: the episode's own and others that do not fit."""
    used = {turn.tool for turn in episode.turns if turn.kind == "call"}
    chosen = [BUILTIN_SPECS[name] for name in episode.tools] + list(episode.invented)
    chosen = sorted(chosen, key=lambda spec: spec["name"] not in used)[: max(MAX_TOOLS, len(used))]
    if not episode.closed:
        labels = {render.tool_label(spec["description"]).lower() for spec in chosen}
        names = {spec["name"] for spec in chosen} | set(episode.without)
        target = max(len(chosen), min(most, rng.choice(SIZES_NEAR if episode.tools else SIZES_NEW)))
        for spec in _others(rng, episode):
            if len(chosen) >= target:
                break
            label = render.tool_label(spec["description"]).lower()
            if spec["name"] not in names and label not in labels:
                chosen.append(spec)
                names.add(spec["name"])
                labels.add(label)
    rng.shuffle(chosen)
    return tuple(chosen)


def _others(rng: Random, episode: Episode) -> Iterator[ToolSpecDict]:
    seeds = set(episode.tools) | (set(episode.without) & set(BUILTIN_SPECS))
    near = [name for group in NEAR if seeds & set(group) for name in group if name not in seeds]
    rng.shuffle(near)
    share_near, share_new = rng.choice(((1.0, 0.0), (0.9, 0.0), (0.7, 0.1), (0.4, 0.4), (0.0, 0.5)))
    if not seeds:
        share_near, share_new = 0.0, max(share_new, 0.5)
    everything = list(BUILTIN_SPECS)
    for _ in range(24):
        roll = rng.random()
        if near and roll < share_near:
            yield BUILTIN_SPECS[near.pop()]
        elif roll < share_near + share_new:
            yield invented.stranger(rng, episode)
        else:
            yield BUILTIN_SPECS[rng.choice(everything)]


_OPENING = {
    "system": render.SYSTEM,
    "user": render.USER,
    "result": render.RESULT,
    "answer": render.ANSWER,
    "cannot": render.CANNOT,
    "call": render.CALL,
}


def compose(rng: Random, episode: Episode, short: float = 0.0) -> Document:
    """The document of `episode`, with an inventory drawn for it; a ``short`` one in so many of all cases."""
    tools = inventory(rng, episode, SHORT if short and rng.random() < short else MAX_TOOLS)
    labels = {spec["name"]: spec["description"] for spec in tools}
    block = "".join(render.tool_line(s["name"], s["description"], s["parameters"]) + "\n" for s in tools)
    segments: list[tuple[str, str, bool]] = []
    body = episode.turns
    if body and body[0].kind == "system":
        if body[0].text:
            segments.append((render.SYSTEM, body[0].text, False))
        body = body[1:]
    if block:
        segments.append((render.TOOL, block, False))
    for turn in body:
        text = turn.text if turn.kind != "call" else render.call_text(turn.tool, labels[turn.tool], turn.args)
        segments.append((_OPENING[turn.kind], text, turn.trained and turn.kind in ("call", "answer", "cannot")))
    return Document(tuple(segments), episode.family, episode, tools)


def document(rng: Random, split: Split, shares: Shares = EVEN) -> Document:
    """The next document of the mixture."""
    episode = copying.draw(rng) if rng.random() < shares.drills else draw(rng, split, shares)
    return compose(rng, episode, shares.short)


def messages(turns: Sequence[Turn]) -> list[dict[str, Any]]:
    """The conversation in the OpenAI shape, as the chat template takes it."""
    return [_message(turn) for turn in turns]


def _message(turn: Turn) -> dict[str, Any]:
    if turn.kind == "call":
        function: Mapping[str, Any] = {"name": turn.tool, "arguments": dict(turn.args)}
        return {"role": "assistant", "content": "", "tool_calls": [{"type": "function", "function": function}]}
    if turn.kind in ("answer", "cannot"):
        plain: dict[str, Any] = {"role": "assistant", "content": turn.text}
        return plain | ({"refusal": True} if turn.kind == "cannot" else {})
    return {"role": "tool" if turn.kind == "result" else turn.kind, "content": turn.text}
