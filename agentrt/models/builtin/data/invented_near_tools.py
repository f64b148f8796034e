"""The tools of `invented_near`: one that fits, and the near misses that stand by whether it is there or not.

A near miss is about the same thing but tells something else of it, about another thing but tells the same of it, does
another deed with the same thing (deletes, changes, lists), or the same deed with another thing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

from agentrt.models.builtin.data import corpus, invented_attributes, invented_things, invented_verbs
from agentrt.models.builtin.data.builtin_specs import BUILTIN_SPECS
from agentrt.models.builtin.data.invented_attributes import Attribute
from agentrt.models.builtin.data.invented_things import Group, many
from agentrt.models.builtin.data.invented_tools import article, id_parameter, schema, tool_name
from agentrt.models.builtin.data.invented_verbs import Doing
from agentrt.models.builtin.data.invented_words import THINGS
from agentrt.models.builtin.data.types import Split, ToolSpecDict

NEAR: tuple[frozenset[str], ...] = tuple(
    frozenset(line.split())
    for line in """price rent worth deposit shipping debt tax postage
manager assignee contact reviewer owner author role coach sponsor
maker supplier author origin
location origin birthplace website parking platform gate seat
start opening checkin released delivery arrival
end closing due expiry warranty
revenue profit salary yield worth balance
status next delay result progress symptoms
bytes size capacity volume pages area rooms
size width length height depth area volume
rating visitors rank result
description category rules symptoms dress reason
arrival delivery delay travel due
built founded age bought released
ingredients material allergens
balance debt budget stock
length travel distance duration
battery fuel power fueltype load
temperature weather wind humidity air climate
sender author recipient
phone email contact location website
load memory uptime
hint wifi
serial tracking plate hash account ip
changed login service
dose effects agelimit
errors issues
visitors participants employees followers population downloads
fullname nickname author
water depth volume fuel capacity
species category language nationality department
interest discount price
result winner
licence license
opponent winner""".splitlines()
)
"""Attributes (by class) that one question may mean both of."""
_NAMES = ("get", "fetch", "find", "lookup", "show", "check", "read", "query", "retrieve", "tell", "load", "view", "")
_FACT_TITLES = (
    *("Get the {f} of {a}", "Look up the {f} of {a}", "Find the {f} of {a}", "Return {a}'s {f}") * 2,
    *("{F} of {a}", "Query {n} {f}", "Retrieve the {f} for a given {n}", "Show the {f} for {a}"),
    *("Check the {f} of {a}", "Tell the {f} of {a}", "{N} {f} lookup", "Ask for the {f} of the {n}"),
    *("Fetch the {f} of {a} from the {z} system", "Read the {f} of one {n}", "Give back the {f} of the {n}"),
    *("{F} for {ts}", "{N}: {f}", "Find out which {f} {a} has", "Read out the {f} field of {a}"),
    *("Provides the {f} of {ts}", "Looks up what {f} {a} has", "Gets {n} {f}", "Returns the {f} of the {n} asked for"),
)
_TALES = ("Tell {c}", "Find out {c}", "Look up {c}", "{C}", "Check {c}", "Shows {c}", "Say {c}")
_SPARE: tuple[tuple[str, dict[str, Any]], ...] = (
    ("format", {"type": "string", "enum": ["text", "json"]}),
    ("verbose", {"type": "boolean"}),
    ("language", {"type": "string"}),
    ("limit", {"type": "integer"}),
    ("date", {"type": "string"}),
    ("unit", {"type": "string"}),
)
_WOULD_TELL = ("view", "search")
"""Deeds that might answer a question after a fact too."""
_VALUE_NAMES = {
    "who": ("person", "recipient", "to", "user", "assignee", "name_of_person"),
    "v": ("text", "value", "new_value", "content", "body"),
    "day": ("date", "new_date", "until", "day"),
    "n": ("points", "score", "rating", "stars"),
    "pl": ("to", "destination", "target", "place"),
    "w": ("tag", "label", "keyword"),
}


@dataclass(frozen=True)
class Subject:
    """What a request is about: the words for it, the one the person uses and the one the tool uses."""

    group: Group
    asked: str
    shown: str


def subject(rng: Random, split: Split) -> Subject:
    """A thing; mostly named otherwise in the request than in the tool."""
    roll = rng.random()
    if roll < 0.08:
        group: Group = (corpus.pseudo(rng, rng.choice((1, 2))),)
    elif roll < 0.5 and split == "train":
        group = rng.choice(THINGS)
    else:
        group = rng.choice(invented_things.groups(split))
    return Subject(group, rng.choice(group), rng.choice(group))


def attributes(split: Split, rng: Random) -> Attribute:
    """An attribute of `split`: as often one of the everyday ones as another."""
    if split == "held-out" and rng.random() < 0.6:
        return rng.choice(invented_attributes.SELDOM)
    return rng.choice(invented_attributes.KNOWN if rng.random() < 0.5 else invented_attributes.MORE)


def doings(split: Split, rng: Random) -> Doing:
    """A deed of `split`."""
    return rng.choice(invented_verbs.SELDOM if split == "held-out" and rng.random() < 0.6 else invented_verbs.COMMON)


def apart(one: str, two: str, near: Sequence[frozenset[str]]) -> bool:
    """Whether nothing that is said of class `one` may mean `two`."""
    return one != two and not any(one in group and two in group for group in near)


def fact_spec(rng: Random, attribute: Attribute, noun: str, integer: bool) -> tuple[ToolSpecDict, str, str]:
    """(tool that tells the attribute of such a thing, its word for it, its parameter)."""
    fact = rng.choice(attribute.names)
    if rng.random() < 0.12:
        clause = rng.choice(attribute.clauses).replace("{x}", article(noun))
        title = rng.choice(_TALES).format(c=clause, C=corpus.capital(clause))
    else:
        title = _title(rng, rng.choice(_FACT_TITLES), noun, f=fact, F=corpus.capital(fact))
    main = id_parameter(rng, noun)
    properties: dict[str, tuple[dict[str, Any], bool]] = {main: ({"type": "integer" if integer else "string"}, True)}
    if rng.random() < 0.2:
        name, kind = rng.choice(_SPARE)
        properties.setdefault(name, (kind, False))
    name = _name(rng, rng.choice(_NAMES), noun, fact)
    return {"name": name, "description": title, "parameters": schema(rng, properties)}, fact, main


def _title(rng: Random, template: str, noun: str, **more: str) -> str:
    title = template.format(
        a=article(noun), n=noun, N=corpus.capital(noun), ts=many(noun), t=noun, z=rng.choice(corpus.NOUN), **more
    )
    closings = (".", "\nReturns text.") if "{ts}" in template else (".", ". Needs the identifier.", "\nReturns text.")
    return title + (rng.choice(closings) if rng.random() < 0.15 else "")


def _name(rng: Random, verb: str, noun: str, detail: str = "") -> str:
    while True:
        name = tool_name(rng, verb, noun, detail).strip("_-")
        if name and name not in BUILTIN_SPECS:
            return name


def deed_spec(
    rng: Random, doing: Doing, noun: str, roles: Sequence[str], fact: str
) -> tuple[ToolSpecDict, dict[str, str]]:
    """(tool that does it with such a thing, the parameter of each role)."""
    title = rng.choice(doing.titles)
    names: dict[str, str] = {}
    properties: dict[str, tuple[dict[str, Any], bool]] = {}
    for role in roles:
        free = [n for n in (id_parameter(rng, noun), *_VALUE_NAMES.get(role, ())) if n not in properties]
        name = free[0] if role == "o" or len(free) < 2 else rng.choice(free[1:])
        if doing.group in ("create", "rename") and role == "v":
            name = rng.choice([n for n in ("title", "new_name", "label", "called") if n not in properties])
        names[role] = name
        properties[name] = ({"type": "integer" if role == "n" else "string"}, True)
    order = list(properties)
    rng.shuffle(order)
    verb = title.split()[0].lower() if rng.random() < 0.5 else doing.group
    spec: ToolSpecDict = {
        "name": _name(rng, verb, noun, fact if doing.group == "set" else ""),
        "description": _title(rng, title, noun, f=fact),
        "parameters": schema(rng, {name: properties[name] for name in order}),
    }
    return spec, names


def roles_of(doing: Doing) -> tuple[str, ...]:
    """The roles that become arguments."""
    ask = doing.asks[0]
    return tuple(role for role in ("o", "who", "v", "day", "n", "pl", "w") if "{" + role + "}" in ask)


def misses(
    rng: Random, about: Subject, attribute: Attribute | None, doing: Doing | None, count: int, split: Split
) -> list[ToolSpecDict]:
    """`count` near misses of a request that asks `attribute` of the thing or wants `doing` done with it."""
    found: list[ToolSpecDict] = []
    for _ in range(count):
        roll = rng.random()
        if roll < (0.3 if attribute else 0.15):
            other = _other_attribute(rng, attribute, doing)
            found.append(fact_spec(rng, other, rng.choice(about.group), rng.random() < 0.25)[0])
        elif roll < 0.55:
            found.append(_same(rng, about, attribute, doing, split))
        else:
            found.append(_other_deed(rng, about, attribute, doing))
    return found


def _same(rng: Random, about: Subject, attribute: Attribute | None, doing: Doing | None, split: Split) -> ToolSpecDict:
    if doing is not None and doing.group == "set" and rng.random() < 0.5:
        other = _other_attribute(rng, attribute, None)
        return deed_spec(rng, doing, rng.choice(about.group), roles_of(doing), rng.choice(other.names))[0]
    noun = _other_thing(rng, about, split)
    if attribute is not None and (doing is None or rng.random() < 0.3):
        return fact_spec(rng, attribute, noun, rng.random() < 0.25)[0]
    assert doing is not None
    fact = rng.choice((attribute or rng.choice(invented_attributes.KNOWN)).names)
    return deed_spec(rng, doing, noun, roles_of(doing), fact)[0]


def _other_attribute(rng: Random, attribute: Attribute | None, doing: Doing | None) -> Attribute:
    if attribute is not None and doing is not None and rng.random() < 0.5:
        return attribute  # the deed sets it, this tool only tells it
    while True:
        other = rng.choice(invented_attributes.KNOWN if rng.random() < 0.6 else invented_attributes.MORE)
        if doing is not None and doing.group == "view" and other.group in ("description", "status"):
            continue
        if attribute is None or apart(attribute.group, other.group, NEAR):
            return other


def _other_thing(rng: Random, about: Subject, split: Split) -> str:
    among = invented_things.neighbours(about.group, split) if rng.random() < 0.6 else invented_things.groups("train")
    words = set(about.group)
    while True:
        group = rng.choice(among)
        if not words & set(group):
            return rng.choice(group)


def _other_deed(rng: Random, about: Subject, attribute: Attribute | None, doing: Doing | None) -> ToolSpecDict:
    noun = rng.choice(about.group)
    roll = rng.random()
    while True:
        group = "list" if roll < 0.25 else "set" if roll < 0.4 else ""
        roll = 1.0
        other = rng.choice([d for d in invented_verbs.COMMON if not group or d.group == group])
        if doing is None and other.group in _WOULD_TELL:
            continue
        if doing is None or apart(doing.group, other.group, invented_verbs.NEAR):
            break
    if other.group == "set" and attribute is not None and rng.random() < 0.6:
        fact = rng.choice(attribute.names)  # changes what the request only asks for
    else:
        fact = rng.choice(rng.choice(invented_attributes.KNOWN).names)
    return deed_spec(rng, other, noun, roles_of(other), fact)[0]
