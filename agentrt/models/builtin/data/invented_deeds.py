"""Requests for invented tools that do something: booking, sending, setting, ordering, translating, ..."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

from agentrt.models.builtin.data import corpus
from agentrt.models.builtin.data.invented_tools import (
    Thing,
    Tool,
    article,
    deed_class,
    deed_description,
    fact_tool,
    id_parameter,
    plural,
    role_name,
    role_schema,
    schema,
    slot_schema,
    thing,
    tool_name,
)
from agentrt.models.builtin.data.invented_values import (
    as_word,
    clock,
    day,
    identity,
    money_pair,
    parts_of_list,
)
from agentrt.models.builtin.data.invented_words import (
    CURRENCIES,
    DEEDS,
    FACTS,
    INPUTS,
    LANGUAGES,
    QUANTITIES,
    SETTINGS,
    Deed,
    Slot,
)
from agentrt.models.builtin.data.refusal import join
from agentrt.models.builtin.data.types import Split, ToolSpecDict, phrasing_id, pick

READING = ("translate", "exchange", "route", "figure", "list", "generate")
"""Deeds whose result is what the person wants to know."""


@dataclass(frozen=True)
class Made:
    """A request with its tool, its arguments, what the tool prints and what to answer."""

    tool: Tool
    request: str
    args: dict[str, Any]
    result: str
    answer: str
    phrasing: str
    deed: Deed
    thing: Thing


_FRONTED = ("on", "at", "for", "in", "with", "until", "by", "under", "from", "starting")
"""Words with which a detail may stand before the request."""


def random_deed(rng: Random, split: Split) -> Made:
    """A deed on some thing."""
    deed = rng.choice(DEEDS)
    return make_deed(rng, split, deed, thing(rng, deed.things))


def random_tool(rng: Random) -> Tool:
    """Any invented tool, without a request: a distractor."""
    if rng.random() < 0.5:
        return fact_tool(rng, rng.randrange(len(FACTS)), thing(rng))
    return random_deed(rng, "train").tool


def make_deed(rng: Random, split: Split, deed: Deed, what: Thing, asks: Sequence[str] = ()) -> Made:
    """Compose tool, request, call, result and answer of one deed; `asks` instead of the deed's own wordings."""
    template = rng.choice(asks) if asks else pick(rng, split, deed.asks)
    roles = list(dict.fromkeys(r for ask in deed.asks for r in re.findall(r"\{(\w+)\}", ask)))
    shown, values = _fill_roles(rng, deed, what, roles)
    words: dict[str, str] = {k: shown[k] for k in ("f", "q1", "x", "y") if k in shown}
    properties: dict[str, tuple[dict[str, Any], bool]] = {}
    args: dict[str, Any] = {}
    names: dict[str, str] = {}
    for role in values:
        name = _name_role(rng, deed, what, role, properties, shown)
        properties[name] = (_role_type(rng, deed, role, values[role]), True)
        names[role], args[name] = name, values[role]
    tails = _add_slots(rng, deed, what, properties, args, shown)
    order = list(properties)
    if rng.random() < 0.5:
        rng.shuffle(order)
    properties = {name: properties[name] for name in order}
    spec: ToolSpecDict = {
        "name": tool_name(rng, deed.key if rng.random() < 0.6 else deed.titles[0].split()[0].lower(), what.shown),
        "description": deed_description(rng, deed, what, words),
        "parameters": schema(rng, properties),
    }
    tool = Tool(spec, (deed_class(deed), what.group), names)
    request = _say(rng, template.format(**shown), tails, movable=template[0] != "{")
    args = {name: args[name] for name in order if name in args}
    result, said = _outcome(rng, deed, shown, values)
    return Made(tool, request, args, result, said, phrasing_id(f"invented/{deed.key}", template), deed, what)


def _say(rng: Random, core: str, tails: list[str], movable: bool) -> str:
    rng.shuffle(tails)
    mark = core[-1] if core[-1] in "?." else ""
    text = core[: len(core) - len(mark)]
    if tails and movable and not mark and tails[0].split()[0] in _FRONTED and rng.random() < 0.3:
        text = f"{corpus.capital(tails[0])}, {text[:1].lower() + text[1:]}"
        tails = tails[1:]
    text = " ".join([text, *tails])
    return corpus.capital(text) + (mark or rng.choice((".", "", ".", "!") if text[-1] not in ".!?" else ("",)))


def _name_role(
    rng: Random, deed: Deed, what: Thing, role: str, taken: Mapping[str, Any], shown: Mapping[str, str]
) -> str:
    if role == "o":
        name = id_parameter(rng, what.shown)
        return name if name not in taken else f"{name}_ref"
    if deed.key == "figure" and role in ("n", "n2"):
        name = shown["x" if role == "n" else "y"].replace(" ", "_")
        return name
    if deed.key == "timer" and role == "n":
        return rng.choice(("minutes", "duration", "length", "duration_minutes"))
    if deed.key == "rate" and role == "n":
        return rng.choice(("stars", "rating", "score", "points"))
    if deed.key == "adjust" and role == "n":
        return rng.choice((shown["f"], "value", "level", "target"))
    if deed.key == "move" and role == "pl":
        return role_name(rng, "pl2", taken)
    return role_name(rng, role, taken, rename=deed.key == "rename")


def _role_type(rng: Random, deed: Deed, role: str, value: Any) -> dict[str, Any]:
    if role == "lang" and rng.random() < 0.4:
        options = list(dict.fromkeys([value, *rng.sample(LANGUAGES, 3)]))
        rng.shuffle(options)
        return {"type": "string", "enum": options}
    return role_schema(rng, role, value)


def _fill_roles(rng: Random, deed: Deed, what: Thing, roles: list[str]) -> tuple[dict[str, str], dict[str, Any]]:
    """(surface, argument) of each role of the deed; words that are no argument have only a surface."""
    shown: dict[str, str] = {"t": what.asked, "ts": plural(what.asked), "a": article(what.asked)}
    values: dict[str, Any] = {}
    for role in roles:
        if role in shown:
            continue
        if role == "o":
            shown["o"], values["o"] = identity(rng, what.asked)
        elif role in ("n", "n2"):
            low, high = {"rate": (1, 10), "timer": (1, 90), "generate": (6, 40), "order": (2, 60)}.get(
                deed.key, (1, 400)
            )
            number: Any = rng.randint(low, high)
            if deed.key in ("figure", "exchange") and rng.random() < 0.4:
                number = round(number + rng.random(), rng.choice((1, 2)))
            values[role] = number
            shown[role] = as_word(rng, number) if deed.key not in ("figure", "exchange") else str(number)
        elif role == "m":
            shown["m"], values["m"] = money_pair(rng)
        elif role == "e":
            state = rng.choice(("on", "off"))
            shown["e"], values["e"] = state, state if rng.random() < 0.6 else state == "on"
        elif role == "E":
            shown["E"] = values["E"] = rng.choice(("lock", "unlock"))
        elif role in ("ps", "ws"):
            items = parts_of_list(rng, role)
            shown[role], values[role] = join(items), items
        elif role == "f":
            shown["f"] = rng.choice(SETTINGS)
        elif role == "q1":
            shown["q1"] = rng.choice(QUANTITIES)
        elif role in ("x", "y"):
            shown[role] = rng.choice([w for w in INPUTS if w not in shown.values()])
        else:
            shown[role], values[role] = _span(rng, deed, role, shown)
    return shown, values


def _span(rng: Random, deed: Deed, role: str, shown: Mapping[str, str]) -> tuple[str, str]:
    """A role whose argument is a span of the request."""
    if role == "who":
        value = corpus.person(rng)
        return value, value
    if role in ("pl", "pl2"):
        value = corpus.place(rng)
        while value == shown.get("pl"):
            value = corpus.place(rng)
        return value, value
    if role in ("cur", "cur2"):
        value = rng.choice([c for c in CURRENCIES if c != shown.get("cur")])
        return value, value
    if role == "lang":
        value = rng.choice(LANGUAGES)
        return value, value
    if role == "g":
        value = rng.choice(corpus.PRODUCT) if rng.random() < 0.7 else plural(corpus.pseudo(rng))
        return value, value
    if role == "p":
        what = rng.choice(("the " + rng.choice(corpus.NOUN), corpus.person(rng), rng.choice(corpus.PRODUCT)))
        value = f"{rng.choice(corpus.VERB)} {what}"
        return value, value
    value = corpus.sentence(rng) if rng.random() < 0.4 else corpus.phrase(rng)
    if deed.key == "rename" and rng.random() < 0.5:
        value = corpus.pseudo(rng).capitalize()
        return value, value
    mark = "'" if rng.random() < 0.2 and "'" not in value else '"'
    return f"{mark}{value}{mark}", value


def _add_slots(
    rng: Random,
    deed: Deed,
    what: Thing,
    properties: dict[str, tuple[dict[str, Any], bool]],
    args: dict[str, Any],
    shown: Mapping[str, str],
) -> list[str]:
    """Further parameters with the words that attach them; optional ones are not always mentioned."""
    tails: list[str] = []
    for slot in rng.sample(deed.slots, len(deed.slots)):
        if rng.random() < (0.55 if slot.optional else 0.25) or len(properties) >= 5:
            continue
        names = [n for n in slot.names.split("/") if n not in properties]
        if not names:
            continue
        name = rng.choice(names)
        optional = rng.random() < slot.optional
        properties[name] = (slot_schema(slot), not optional)
        if optional and rng.random() < 0.5:
            continue
        said, args[name] = _slot_value(rng, slot)
        tails.append(said)
    return tails


def _slot_value(rng: Random, slot: Slot) -> tuple[str, Any]:
    kind, _, rest = slot.kind.partition(":")
    if kind == "bool":
        return rng.choice(rest.split("|")), True
    value: Any
    if kind == "enum":
        said = value = rng.choice(rest.split("|"))
    elif kind == "date":
        said = value = day(rng)
        if said[0].islower():  # "tomorrow": no preposition
            return said, value
    elif kind == "time":
        said = value = clock(rng)
    elif kind == "count":
        value = rng.randint(1, 30)
        said = as_word(rng, value)
    elif kind == "person":
        said = value = corpus.person(rng)
    elif kind == "place":
        said = value = corpus.place(rng)
    else:
        value = corpus.phrase(rng) if kind == "quoted" or rng.random() < 0.6 else corpus.pseudo(rng).capitalize()
        said = f'"{value}"' if not value.isalpha() or rng.random() < 0.5 else value
        if not value.isalpha():
            said = f'"{value}"'
    phrases = [p for p in slot.phrases if p != "{v}" or kind not in ("enum",)]
    return rng.choice(phrases).format(v=said), value


def _outcome(rng: Random, deed: Deed, shown: Mapping[str, str], values: Mapping[str, Any]) -> tuple[str, str]:
    """What the tool prints and what is answered."""
    items = [
        corpus.capital(corpus.pseudo(rng)) if rng.random() < 0.6 else corpus.words(rng, 1, 2)
        for _ in range(rng.randint(1, 5))
    ]
    filler = dict(shown)
    filler |= {
        "code": corpus.code(rng),
        "money": money_pair(rng)[0],
        "time": clock(rng),
        "date": day(rng, numeric=True),
        "min": str(rng.randint(5, 400)),
        "s": corpus.words(rng, 1, 4),
        "dec": str(corpus.decimal(rng)),
        "km": str(rng.randint(1, 900)),
        "pw": corpus.code(rng) + corpus.pseudo(rng),
        "k": str(len(next((v for v in values.values() if isinstance(v, list)), []))),
        "lines": "\n".join(items),
    }
    filler["o"] = shown.get("o", "").removeprefix("the ").removeprefix("my ")
    text = rng.choice(deed.done).format(**filler)
    if deed.key == "list":
        return text, rng.choice(("The {ts} are {x}.", "There are these {ts}: {x}.")).format(
            ts=shown["ts"], x=join(items)
        ) if len(items) > 1 else (f"There is only {items[0]}.")
    if deed.key in READING:
        value = text.split(": ")[-1].split(" = ")[-1]
        return text, rng.choice((f"It is {value}.", f"The answer is {value}."))
    if rng.random() < 0.25:
        code = filler["code"]
        return json.dumps(
            {"status": rng.choice(("ok", "done", "success")), rng.choice(("id", "ref", "number")): code}
        ), f"Done, the reference is {code}."
    return text, f"Done: {text}."
