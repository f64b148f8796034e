"""Specs of invented tools: names, descriptions and parameters composed from the word tables."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from random import Random
from typing import Any

from agentrt.models.builtin.data import corpus
from agentrt.models.builtin.data.invented_words import FACTS, THINGS, Deed, Slot
from agentrt.models.builtin.data.types import ToolSpecDict

SAME_WORD = 0.6
"""How often request and description use the same word for the thing."""
_FACT_CLASS = {"person": "who", "place": "where", "date": "when", "time": "when", "money": "money"}
_DEED_CLASS = {
    "cancel": "delete",
    "lock": "switch",
    "adjust": "switch",
    "order": "book",
    "create": "book",
    "remind": "timer",
}


@dataclass(frozen=True)
class Thing:
    """What a tool is about: the group of synonyms and the two words chosen (request, description)."""

    group: str
    asked: str
    shown: str


@dataclass(frozen=True)
class Tool:
    """An invented tool: its spec, what it is about (class of action, thing), and the parameter of each role."""

    spec: ToolSpecDict
    about: tuple[str, str]
    roles: Mapping[str, str]
    fact: str = ""


def thing(rng: Random, among: str = "") -> Thing:
    """A thing, made up once in a while; `among`: words joined by `/` to choose from."""
    if among:
        word = rng.choice(among.split("/"))
        return Thing(word, word, word)
    if rng.random() < 0.15:
        word = corpus.pseudo(rng, rng.choice((1, 2)))
        return Thing(word, word, word)
    group = rng.choice(THINGS)
    asked = rng.choice(group)
    return Thing(group[0], asked, asked if rng.random() < SAME_WORD else rng.choice(group))


def article(noun: str) -> str:
    """`a car`, `an order`."""
    return f"{'an' if noun[:1].lower() in 'aeiou' and not noun.startswith(('uni', 'use', 'eu')) else 'a'} {noun}"


def plural(noun: str) -> str:
    """`boxes`, `cities`, `cars`."""
    if noun.endswith(("s", "x", "ch", "sh")):
        return noun + "es"
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + "s"


def slug(text: str) -> str:
    """Words joined by underscores."""
    return "_".join(re.findall(r"[a-z0-9]+", text.lower()))


def tool_name(rng: Random, verb: str, noun: str, detail: str = "") -> str:
    """A name as programmers give them, or one that says nothing."""
    roll = rng.random()
    if roll < 0.15:
        return corpus.pseudo(rng) + rng.choice(
            ("", "", f"_{rng.randint(1, 99)}", f"_{corpus.pseudo(rng, 1)}", "_tool", "_api")
        )
    parts = [slug(part) for part in ((verb, noun, detail) if rng.random() < 0.7 else (noun, detail, verb)) if part]
    if rng.random() < 0.15 and len(parts) > 2:
        parts.pop(rng.randrange(len(parts)))
    name = "_".join(parts)
    if rng.random() < 0.1:
        name = f"{rng.choice(('crm', 'api', 'my', 'svc', 'app', 'x', corpus.pseudo(rng, 1)))}_{name}"
    if rng.random() < 0.12:
        head, *rest = name.split("_")
        name = head + "".join(word.capitalize() for word in rest)
    elif rng.random() < 0.05:
        name = name.replace("_", "-")
    return name[:48].rstrip("_-")


def schema(rng: Random, properties: Mapping[str, tuple[dict[str, Any], bool]]) -> dict[str, Any]:
    """An object schema; properties: name -> (schema, required). Kept in the order given."""
    return {
        "type": "object",
        "properties": {name: one for name, (one, _) in properties.items()},
        "required": [name for name, (_, needed) in properties.items() if needed],
        "additionalProperties": False,
    }


def fact_class(index: int) -> str:
    """Facts of one class are too close to stand side by side."""
    kind = FACTS[index][1].split(":")[0]
    return _FACT_CLASS.get(kind, FACTS[index][0])


def deed_class(deed: Deed) -> str:
    """Deeds of one class are too close to stand side by side."""
    return _DEED_CLASS.get(deed.key, deed.key)


def id_parameter(rng: Random, noun: str) -> str:
    """The name of the parameter that says which thing is meant."""
    base = slug(noun)
    return rng.choice(
        (
            f"{base}_id",
            "id",
            base,
            f"{base}_name",
            "name",
            f"{base}_number",
            "key",
            "which",
            "ref",
            corpus.pseudo(rng, 1),
        )
    )


def fact_tool(rng: Random, index: int, what: Thing, extra: bool = True, number_id: bool = False) -> Tool:
    """A tool that tells one fact about a thing."""
    fact = rng.choice(FACTS[index][0].split("/"))
    noun = what.shown
    description = rng.choice(
        (
            f"Get the {fact} of {article(noun)}",
            f"Get the {fact} of {article(noun)}",
            f"Look up the {fact} of {article(noun)}",
            f"Find the {fact} of {article(noun)}",
            f"Return {article(noun)}'s {fact}",
            f"Tell the {fact} of {article(noun)}",
            f"{corpus.capital(noun)} {fact} lookup",
            f"Show the {fact} for {article(noun)}",
            f"{corpus.capital(fact)} of {article(noun)}",
            f"Check the {fact} of {article(noun)}",
            f"Retrieve the {fact} for a given {noun}",
            f"Query {noun} {fact}",
            f"Fetch the {fact} of {article(noun)} from the {rng.choice(corpus.NOUN)} system",
            f"Ask for the {fact} of the {noun}",
        )
    )
    if rng.random() < 0.2:
        description += rng.choice(
            (".", ". Needs the identifier.", f". Part of {corpus.pseudo(rng)}.", "\nReturns text.")
        )
    main = id_parameter(rng, noun)
    properties: dict[str, tuple[dict[str, Any], bool]] = {main: ({"type": "integer" if number_id else "string"}, True)}
    if extra and rng.random() < 0.25:
        spare = rng.choice(
            (
                ("format", {"enum": ["text", "json"]}),
                ("verbose", {"type": "boolean"}),
                ("language", {"type": "string"}),
                ("limit", {"type": "integer"}),
                ("date", {"type": "string"}),
                ("unit", {"type": "string"}),
            )
        )
        if spare[0] != main:
            properties[spare[0]] = ({"type": "string", **spare[1]}, False)
    name = tool_name(rng, rng.choice(("get", "fetch", "find", "lookup", "show", "check", "read", "query")), noun, fact)
    spec: ToolSpecDict = {"name": name, "description": description, "parameters": schema(rng, properties)}
    return Tool(spec, (fact_class(index), what.group), {"o": main}, fact)


_ROLE_NAMES = {
    "who": "person recipient to contact name user",
    "v": "text message content body value",
    "e": "state power on_off mode value",
    "E": "action command operation",
    "n": "value amount number level count",
    "m": "amount sum value money",
    "g": "item product article goods what",
    "p": "text task what about subject",
    "q": "text input phrase source",
    "lang": "language target to target_language into",
    "ps": "people users persons members emails",
    "ws": "tags labels keywords names",
    "pl": "from origin start source place",
    "pl2": "to destination target end goal",
    "cur": "from currency from_currency source base",
    "cur2": "to target to_currency into quote",
    "n2": "second",
    "new": "new_name to name title new",
}


def role_schema(rng: Random, role: str, value: Any) -> dict[str, Any]:
    """The JSON schema of the parameter that plays `role` and must admit `value`."""
    if role in ("ps", "ws"):
        return {"type": "array", "items": {"type": "string"}}
    if role == "e":
        return {"type": "boolean"} if isinstance(value, bool) else {"type": "string", "enum": ["on", "off"]}
    if role == "E":
        return {"type": "string", "enum": ["lock", "unlock"]}
    if isinstance(value, bool):
        return {"type": "boolean"}
    if isinstance(value, int):
        return {"type": "integer" if rng.random() < 0.7 else "number"}
    if isinstance(value, float):
        return {"type": "number"}
    return {"type": "string"}


def role_name(rng: Random, role: str, taken: Mapping[str, Any], rename: bool = False) -> str:
    """A parameter name not yet taken."""
    options = _ROLE_NAMES["new" if rename else role].split()
    free = [name for name in options if name not in taken] or [f"{options[0]}_{len(taken)}"]
    return rng.choice(free) if rng.random() < 0.9 else corpus.pseudo(rng, 2) + "_" + str(len(taken))


def slot_schema(slot: Slot) -> dict[str, Any]:
    """The JSON schema of a slot."""
    kind, _, rest = slot.kind.partition(":")
    if kind == "enum":
        return {"type": "string", "enum": rest.split("|")}
    if kind == "bool":
        return {"type": "boolean"}
    if kind == "count":
        return {"type": "integer"}
    return {"type": "number"} if kind == "money" else {"type": "string"}


def deed_description(rng: Random, deed: Deed, what: Thing, words: Mapping[str, str]) -> str:
    """The description of a deed's tool."""
    text = rng.choice(deed.titles).format(
        a=article(what.shown),
        t=what.shown,
        ts=plural(what.shown),
        g=words.get("goods", "products"),
        f=words.get("f", "level"),
        q1=words.get("q1", "value"),
        x=words.get("x", "x"),
        y=words.get("y", "y"),
    )
    if rng.random() < 0.12:
        text += rng.choice(
            (
                f" in {corpus.pseudo(rng).capitalize()}",
                " in the system",
                " for the team",
                f" with {corpus.pseudo(rng).capitalize()}",
            )
        )
    return text + rng.choice(
        ("", "", "", "", ".", ". Asks for confirmation.", f". Uses the {rng.choice(corpus.NOUN)} service.")
    )
