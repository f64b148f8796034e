"""What the episodes with invented tools share: a fact asked of a thing, its hard negatives, the finished episode."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from random import Random
from typing import Any

from agentrt.models.builtin.data import corpus
from agentrt.models.builtin.data.builtin_specs import BUILTIN_SPECS
from agentrt.models.builtin.data.invented_deeds import make_deed
from agentrt.models.builtin.data.invented_tools import Thing, Tool, deed_class, fact_class, fact_tool, slug, thing
from agentrt.models.builtin.data.invented_values import fact_value, identity
from agentrt.models.builtin.data.invented_words import DEEDS, FACTS
from agentrt.models.builtin.data.types import Episode, Split, ToolSpecDict, Turn, phrasing_id, pick

ASKS = (
    "What is the {f} of {o}?",
    "Tell me the {f} of {o}.",
    "Give me the {f} of {o}.",
    "I need the {f} of {o}.",
    "Look up the {f} of {o}.",
    "Find out the {f} of {o}.",
    "Can you tell me the {f} of {o}?",
    "What {f} does {o} have?",
    "Show me the {f} for {o}.",
    "Please check the {f} of {o}.",
    "{o}: what is the {f}?",
    "Get the {f} of {o}.",
    "I would like to know the {f} of {o}.",
    "Could you look up the {f} of {o}?",
    "Do you know the {f} of {o}?",
    "For {o}, what is the {f}?",
    "Which {f} does {o} have?",
    "{f} of {o}?",
    "{f} of {o} please",
    "Report the {f} of {o}.",
    "Let me know the {f} of {o}.",
    "I want to know what the {f} of {o} is.",
    "Fetch the {f} for {o}.",
    "How about {o}, what {f} does it have?",
    "May I have the {f} of {o}?",
)
ANSWER = "The {f} of {o} is {v}."
"""One wording: there is nothing to learn in the choice among several."""


@dataclass(frozen=True)
class Lookup:
    """One fact asked of one thing."""

    tool: Tool
    fact: str
    index: int
    thing: Thing
    said: str
    key: str | int
    value: str

    def call(self) -> Turn:
        """The call."""
        return Turn("call", tool=self.tool.spec["name"], args={self.tool.roles["o"]: self.key})


def lookup(rng: Random, index: int | None = None, what: Thing | None = None, tool: Tool | None = None) -> Lookup:
    """A random fact; give `tool` to ask it about another thing."""
    index = rng.randrange(len(FACTS)) if index is None else index
    what = what or thing(rng)
    integer = (
        tool.spec["parameters"]["properties"][tool.roles["o"]]["type"] == "integer" if tool else rng.random() < 0.25
    )
    tool = tool or fact_tool(rng, index, what, number_id=integer)
    said, key = identity(rng, what.asked, integer)
    return Lookup(
        tool, rng.choice(FACTS[index][0].split("/")), index, what, said, key, fact_value(rng, FACTS[index][1])
    )


def shown(rng: Random, one: Lookup) -> str:
    """What the tool prints: the value alone, with its label, or among other facts as JSON."""
    roll = rng.random()
    label = slug(one.fact)
    if roll < 0.35:
        return one.value
    if roll < 0.55:
        return f"{one.fact}: {one.value}"
    if roll < 0.65:
        return f"{corpus.capital(one.thing.shown)} {one.key}: {one.fact} {one.value}"
    others = {
        slug(FACTS[i][0].split("/")[0]): fact_value(rng, FACTS[i][1])
        for i in rng.sample(range(len(FACTS)), rng.randint(0, 3))
    }
    fields: dict[str, Any] = {
        k: v for k, v in others.items() if k not in {slug(w) for w in FACTS[one.index][0].split("/")}
    } | {label: one.value}
    keys = list(fields)
    rng.shuffle(keys)
    if roll < 0.85:
        return json.dumps({k: fields[k] for k in keys}, ensure_ascii=False)
    return "\n".join(f"{k}: {fields[k]}" for k in keys)


def spoken(one: Lookup) -> str:
    """The answer sentence."""
    return corpus.capital(ANSWER.format(f=one.fact, o=definite(one.said), v=one.value))


def definite(said: str) -> str:
    return "your " + said[3:] if said.startswith("my ") else said


def question(rng: Random, split: Split) -> tuple[Lookup, str, str]:
    """(lookup, request, phrasing). Asked without the word for the fact, the tool's own word is used in the answer."""
    one = lookup(rng)
    direct = rng.random() < 0.35
    template = rng.choice(FACTS[one.index][2]) if direct else pick(rng, split, ASKS)
    one = replace(one, fact=one.tool.fact) if direct else one
    return one, corpus.capital(template.format(f=one.fact, o=one.said)), phrasing_id("invented/fact", template)


def rivals(rng: Random, about: tuple[str, str], what: Thing, index: int | None, limit: int = 3) -> list[ToolSpecDict]:
    """Hard negatives: the same thing with another fact or deed, the same fact of another thing."""
    found: dict[str, ToolSpecDict] = {}
    for _ in range(rng.choice((0, 1, 1, 2, 2, limit))):
        roll = rng.random()
        if roll < 0.45:
            i = rng.randrange(len(FACTS))
            if fact_class(i) != about[0]:
                tool = fact_tool(rng, i, what)
                found[tool.spec["name"]] = tool.spec
        elif roll < 0.75 and index is not None:
            other = thing(rng)
            if other.group != about[1]:
                tool = fact_tool(rng, index, other)
                found[tool.spec["name"]] = tool.spec
        else:
            deed = rng.choice(DEEDS)
            if deed_class(deed) != about[0]:
                made = make_deed(rng, "train", deed, thing(rng, deed.things) if deed.things else what)
                found[made.tool.spec["name"]] = made.tool.spec
    return list(found.values())


def _distinct(own: list[ToolSpecDict], more: list[ToolSpecDict], room: int = 6) -> tuple[ToolSpecDict, ...]:
    from agentrt.models.builtin.render import tool_label

    kept: list[ToolSpecDict] = []
    for spec in own + more:
        if all(
            spec["name"] != k["name"]
            and tool_label(spec["description"]).lower() != tool_label(k["description"]).lower()
            for k in kept
        ):
            kept.append(spec)
        elif spec in own:
            raise ClashError
    if any(spec["name"] in BUILTIN_SPECS for spec in kept):
        raise ClashError
    return tuple(kept[:room])


class ClashError(Exception):
    """Two tools of one episode came out alike; draw again."""


def episode(
    rng: Random,
    family: str,
    phrasing: str,
    turns: list[Turn],
    own: list[Tool],
    what: Thing,
    index: int | None,
    **more: Any,
) -> Episode:
    extra = rivals(rng, own[0].about, what, index)
    return Episode(
        tuple(turns),
        invented=_distinct([t.spec for t in own], extra[: 4 if len(own) == 1 else 1]),
        family=f"invented/{family}",
        phrasing=phrasing,
        **more,
    )
