"""Invented tools among near misses: a fact or a deed asked in other words than the tool's, and the tools that nearly fit.

The same near misses stand by with the tool that fits and without it, so that neither a shared word makes a call nor a
missing one a refusal.
"""

# ruff: noqa: E501  (phrase banks read better on their own lines)

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from random import Random

from agentrt.models.builtin.data import corpus, invented_attributes, invented_verbs
from agentrt.models.builtin.data.builtin_specs import BUILTIN_SPECS
from agentrt.models.builtin.data.invented_attributes import Attribute
from agentrt.models.builtin.data.invented_deeds import make_deed
from agentrt.models.builtin.data.invented_facts import ASKS, definite
from agentrt.models.builtin.data.invented_near_tools import (
    Subject,
    attributes,
    deed_spec,
    doings,
    fact_spec,
    misses,
    roles_of,
    subject,
)
from agentrt.models.builtin.data.invented_things import many
from agentrt.models.builtin.data.invented_tools import article, slug, thing
from agentrt.models.builtin.data.invented_values import day, fact_value, identity
from agentrt.models.builtin.data.invented_verbs import Doing
from agentrt.models.builtin.data.invented_words import DEEDS
from agentrt.models.builtin.data.refusal import join, words
from agentrt.models.builtin.data.types import (
    Episode,
    Split,
    ToolSpecDict,
    Turn,
    answer,
    cannot,
    phrasing_id,
    phrasings,
    pick,
    result,
    user,
)

ABSENT = 0.25
"""Share of the episodes whose tool is missing (`mix` takes more away)."""
NOUNS = (
    "What's the {f} of {o}?", "I'm looking for the {f} of {o}.", "Let me have the {f} of {o}.", "Could I get the {f} of {o}?",
    "What would be the {f} of {o}?", "Say me the {f} of {o}.", "Any idea what the {f} of {o} is?", "Check {o} for its {f}.",
    "Check what the {f} of {o} is.", "{o} {f}?", "{o}, {f} please", "The {f} of {o} please.", "I want the {f} of {o}.",
    "I'd like the {f} of {o}.", "Do we have the {f} of {o}?", "Is the {f} of {o} known?", "Retrieve the {f} of {o}.",
    "Read me the {f} of {o}.", "See what {f} {o} has.", "What about the {f} of {o}?", "Could you give me the {f} of {o}?",
    "Can you get me the {f} of {o}?", "Can you find the {f} of {o}?", "Can I have the {f} of {o}?", "Query the {f} of {o}.",
    "Look at {o} and tell me the {f}.", "I have to know the {f} of {o}.", "They ask for the {f} of {o}.", "Someone wants the {f} of {o}.",
    "I forgot the {f} of {o}.", "Remind me what the {f} of {o} is.", "How do I find the {f} of {o}?", "{o} has what {f}?",
    "It's about {o}: I need the {f}.", "About {o}: what {f}?", "Regarding {o}, the {f}?", "Here is {o}, give me its {f}.",
    "Pull up the {f} of {o}.", "Bring me the {f} of {o}.", "Display the {f} of {o}.", "Please find the {f} of {o}.",
    "Please tell me the {f} of {o}.", "Please show the {f} of {o}.", "I must know which {f} {o} has.", "Just the {f} of {o}.",
    "Need {f} of {o}", "need the {f} for {o}", "whats the {f} of {o}", "{f} {o}", "Could you see what {f} {o} has?",
    "My boss wants the {f} of {o}.", "Which is the {f} of {o}?", "Quickly, the {f} of {o}!", "What {f} is given for {o}?",
)  # fmt: skip
CLAUSES = (
    "Tell me {c}.", "Can you tell me {c}?", "I want to know {c}.", "I need to know {c}.", "Do you know {c}?", "Find out {c}.",
    "I wonder {c}.", "Check {c}.", "Can you check {c}?", "Could you find out {c}?", "Please tell me {c}.", "Let me know {c}.",
    "I'd like to know {c}.", "Look up {c}.", "Any idea {c}?", "Say {c}.", "I was wondering {c}.", "I forgot {c}.",
    "Could you look up {c}?", "It would help to know {c}.", "Remind me {c}.", "I have no idea {c}.", "Please find out {c}.",
    "They want to know {c}.", "Can you see {c}?", "I have to find out {c}.", "Someone asked me {c}.", "Would you tell me {c}?",
)  # fmt: skip
_ASKED = (*["{}"] * 8, "please {}", "can you {}?", "could you {}?", "{}, please", "I want you to {}", "{} now", "would you {}?", "go and {}", "{} for me", "I'd like you to {}", "now {}", "hey, {}")  # fmt: skip
_NO_ORDER = frozenset(
    [
        "I",
        "I'd",
        "I'll",
        "I'm",
        "I've",
        "We",
        "We'd",
        "We'll",
        "No",
        "My",
        "New",
        "Nobody",
        "Something",
        "How",
        "What",
        "What's",
        "Which",
        "Are",
        "Green",
        "All",
        "Best",
        "Value",
        "If",
        "From",
        "SMS",
        "Password,",
        "Don't",
        "Let's",
        "Could",
        "Who",
        "Is",
        "Say",
    ]
)
_FILES = frozenset(("file", "computer file", "document", "folder", "script", "note", "report", "page", "text", "doc", "log entry", "letter", "dataset", "database table", "book", "article", "memo", "data set", "table", "list", "checklist", "website", "photo", "picture", "image"))  # fmt: skip
_FILE_TOOLS = ("read_file", "text_stats", "list_files", "search_files", "write_file", "edit_file", "append_file", "describe_table", "table_query", "recall", "forget", "remember")  # fmt: skip
_TEMPTING = ("calculator", "convert_units", "today", "date_info", "date_add", "date_diff", "read_file", "remember", "table_query", "list_files", "describe_table")  # fmt: skip


def asked(rng: Random, split: Split) -> Episode:
    """One attribute of one thing."""
    attribute, about = attributes(split, rng), subject(rng, split)
    integer = rng.random() < 0.25
    said, key = identity(rng, about.asked, integer)
    spec, fact, main = fact_spec(rng, attribute, about.shown, integer)
    request, phrasing = _question(rng, split, attribute, said)
    value = fact_value(rng, attribute.kind)
    turns = [
        user(request),
        Turn("call", tool=spec["name"], args={main: key}),
        result(_shown(rng, about, key, fact, value)),
        answer(corpus.capital(f"The {fact} of {definite(said)} is {value}.")),
    ]
    near = misses(rng, about, attribute, None, rng.choice((0, 1, 1, 2, 2, 3, 4)), split)
    return _episode(rng, "asked", phrasing, turns, spec, near, about, tempting=_tempting(attribute.kind))


def _tempting(kind: str) -> tuple[str, ...]:
    """The built-in tools that deal in such values."""
    base = kind.partition(":")[0]
    if base in ("money", "number"):
        return ("calculator", "convert_units", "table_query")
    return ("today", "date_info", "date_add", "date_diff") if base in ("date", "time") else _TEMPTING


def _question(rng: Random, split: Split, attribute: Attribute, said: str) -> tuple[str, str]:
    roll = rng.random()
    if roll < 0.35:
        bank = NOUNS if rng.random() < 0.6 else ASKS
        template = pick(rng, split, bank)
        request = template.format(f=rng.choice(attribute.names), o=said)
    elif roll < 0.75:
        template = rng.choice(phrasings(attribute.questions, split))
        request = template.replace("{x}", said)
    else:
        template = pick(rng, split, CLAUSES)
        request = template.format(c=rng.choice(attribute.clauses).replace("{x}", said))
    return corpus.capital(request), phrasing_id("invented/asked", template)


def _shown(rng: Random, about: Subject, key: str | int, fact: str, value: str) -> str:
    roll = rng.random()
    if roll < 0.4:
        return value
    if roll < 0.65:
        return f"{fact}: {value}"
    if roll < 0.75:
        return f"{corpus.capital(about.shown)} {key}: {fact} {value}"
    fields = {slug(fact): value}
    for other in rng.sample(invented_attributes.KNOWN, rng.randint(0, 2)):
        fields.setdefault(slug(other.names[0]), fact_value(rng, other.kind))
    names = list(fields)
    rng.shuffle(names)
    return json.dumps({name: fields[name] for name in names}, ensure_ascii=False)


def done(rng: Random, split: Split) -> Episode:
    """One deed with one thing, or all things of a kind listed or counted."""
    doing, about = doings(split, rng), subject(rng, split)
    attribute = attributes("train", rng) if doing.group == "set" else None
    template = rng.choice(phrasings(doing.asks, split))
    said, key = identity(rng, about.asked)
    fact = rng.choice(attribute.names) if attribute else ""
    values, shown = _values(rng, doing, attribute)
    values |= {"o": key}
    shown |= {"o": said, "a": article(about.asked), "t": about.asked, "ts": many(about.asked)}
    if attribute:
        shown["f"] = rng.choice(attribute.names)
    roles = roles_of(doing)
    if doing.group in ("list", "count"):
        roles = ()
    spec, names = deed_spec(rng, doing, about.shown, roles, fact)
    args = {name: values[role] for role, name in names.items()}
    ordered = {name: args[name] for name in spec["parameters"]["properties"] if name in args}
    printed, words_ = _outcome(rng, doing, about, said)
    turns = [
        user(_order(rng, template, shown)),
        Turn("call", tool=spec["name"], args=ordered),
        result(printed),
        answer(words_),
    ]
    near = misses(rng, about, attribute, doing, rng.choice((0, 1, 1, 2, 2, 3, 4)), split)
    family = f"done-{doing.group}"
    return _episode(rng, family, phrasing_id(f"invented/{family}", template), turns, spec, near, about)


def _values(rng: Random, doing: Doing, attribute: Attribute | None) -> tuple[dict[str, str | int], dict[str, str]]:
    """(argument, words) of each further role."""
    text = corpus.phrase(rng)
    quoted = f'"{text}"'
    if attribute is not None:
        text = quoted = fact_value(rng, attribute.kind)
        if attribute.kind == "text":
            quoted = f'"{text}"'
    elif doing.group in ("rename", "create") and rng.random() < 0.5:
        text = quoted = corpus.pseudo(rng).capitalize()
    values: dict[str, str | int] = {
        "who": corpus.person(rng),
        "v": text,
        "day": day(rng),
        "n": rng.randint(1, 10),
        "pl": corpus.place(rng),
        "w": corpus.word(rng),
    }
    return values, {**{role: str(value) for role, value in values.items()}, "v": quoted}


def _order(rng: Random, template: str, shown: dict[str, str]) -> str:
    """The request as it is said: bare, with a please, as a question."""
    if shown.get("day", "X")[0].islower():
        template = template.replace("on {day}", "{day}").replace("to {day}", "to {day}")
    text = template.format(**shown)
    if template[0] != "{" and template.split()[0] not in _NO_ORDER and text[-1] not in "?.":
        text = rng.choice(_ASKED).format(text[:1].lower() + text[1:])
    if text[-1] not in "?.!" and rng.random() < 0.5:
        text += "."
    return corpus.capital(text)


def _outcome(rng: Random, doing: Doing, about: Subject, said: str) -> tuple[str, str]:
    if doing.group in ("list", "search"):
        items = [corpus.pseudo(rng).capitalize() for _ in range(rng.randint(2, 5))]
        return "\n".join(items), f"The {many(about.asked)} are {join(items)}."
    if doing.group == "view":
        told = rng.sample(invented_attributes.KNOWN, rng.randint(2, 3))
        facts = [(one.names[0], fact_value(rng, one.kind)) for one in told]
        text = "\n".join(f"{name}: {value}" for name, value in facts)
        return text, corpus.capital(f"{definite(said)}: {', '.join(f'{name} {value}' for name, value in facts)}.")
    if doing.group == "count":
        number = corpus.whole(rng) + 2
        return rng.choice((str(number), f"count: {number}")), f"There are {number} {many(about.asked)}."
    code = corpus.code(rng)
    if rng.random() < 0.15:
        return json.dumps({"status": rng.choice(("ok", "done")), "ref": code}), f"Done, the reference is {code}."
    text = rng.choice((*doing.done, "ok")).format(code=code)
    return text, f"Done: {text}."


@cache
def _worded(split: Split) -> tuple[tuple[int, tuple[str, ...]], ...]:
    """(number of the deed of `invented_words`, its wordings here)."""
    return tuple(
        (at, tuple(phrasings(invented_verbs.ASKS[deed.key], split)))
        for at, deed in enumerate(DEEDS)
        if deed.key in invented_verbs.ASKS
    )


def worded(rng: Random, split: Split) -> Episode:
    """A deed of `invented_words` (paying, exchanging, reminding, ...) in words of this module."""
    at, asks = rng.choice(_worded(split))
    deed = DEEDS[at]
    made = make_deed(rng, "train", deed, what := thing(rng, deed.things), asks)
    about = Subject((what.group, what.asked, what.shown), what.asked, what.shown)
    name = made.tool.spec["name"]
    turns = [
        user(made.request),
        Turn("call", tool=name, args=made.args),
        result(made.result),
        answer(made.answer),
    ]
    near = []
    for _ in range(rng.choice((0, 1, 1, 2, 2, 3))):
        if rng.random() < 0.3 and deed.things != "money/payment":
            told = attributes("train", rng)
            near.append(fact_spec(rng, told, rng.choice((what.asked, what.shown)), rng.random() < 0.25)[0])
            continue
        close = _CLOSE.get(deed.key, ()) if rng.random() < 0.5 else ()
        unlike = [d for d in DEEDS if d.key not in (deed.key, *_ALIKE.get(deed.key, ()))]
        other = rng.choice([d for d in unlike if d.key in close] or unlike)
        same = not other.things and deed.key not in _WORDS_ONLY and rng.random() < 0.6
        near.append(make_deed(rng, "train", other, what if same else thing(rng, other.things)).tool.spec)
    return _episode(rng, f"worded-{deed.key}", made.phrasing, turns, made.tool.spec, near, about, deed.shuts)


_ALIKE = {
    "book": ("order", "create"),
    "order": ("book", "create"),
    "remind": ("timer", "send", "create"),
    "timer": ("remind", "create"),
    "send": ("share", "remind"),
    "switch": ("lock", "adjust", "play"),
    "adjust": ("switch",),
    "route": ("move",),
    "exchange": ("figure",),
    "figure": ("exchange",),
    "share": ("send", "assign", "move"),
    "assign": ("share", "move", "send"),
    "move": ("assign", "share", "route", "send"),
    "play": ("switch", "order"),
    "lock": ("switch",),
    "cancel": ("delete",),
    "list": (),
}
_WORDS_ONLY = ("pay", "exchange", "remind", "timer", "send", "translate", "route", "order", "figure", "generate")
"""Deeds that are not done with a thing that has a name."""
"""Deeds whose tool might do for one another."""
_CLOSE = {
    "book": ("cancel", "pay", "list", "rate"),
    "order": ("pay", "exchange", "rate", "list", "cancel"),
    "pay": ("exchange", "order", "send"),
    "exchange": ("pay", "order", "translate"),
    "remind": ("cancel", "list", "assign"),
    "timer": ("switch", "play", "adjust"),
    "send": ("translate", "assign", "pay"),
    "translate": ("send", "exchange", "rename"),
    "switch": ("rename", "move", "cancel"),
    "adjust": ("rename", "rate", "timer"),
    "route": ("book", "translate", "exchange"),
    "generate": ("rename", "translate", "figure"),
    "share": ("rename", "delete", "tag", "list"),
    "tag": ("rename", "delete", "rate", "list"),
    "rate": ("rename", "delete", "tag", "list"),
    "rename": ("tag", "delete", "share", "create"),
    "list": ("create", "delete", "tag", "cancel"),
    "cancel": ("create", "book", "rename", "rate"),
    "assign": ("rename", "delete", "tag", "rate"),
    "move": ("rename", "delete", "tag", "rate"),
    "play": ("rename", "delete", "rate", "tag"),
    "lock": ("rename", "move", "assign"),
    "figure": ("pay", "order", "rate"),
}
"""Deeds that share words with one, and do not do for it."""


def _episode(
    rng: Random,
    family: str,
    phrasing: str,
    turns: Sequence[Turn],
    spec: ToolSpecDict,
    near: Sequence[ToolSpecDict],
    about: Subject,
    shuts: Sequence[str] = (),
    tempting: Sequence[str] = _TEMPTING,
) -> Episode:
    """The finished episode, its tool among the near misses or missing."""
    without = {"python", "shell", *shuts}
    if _FILES & {about.asked, about.shown, *about.group}:
        without.update(_FILE_TOOLS)
    if "list" in family or "count" in family:
        without.add("list_files")
    bank = tempting if rng.random() < 0.7 else _TEMPTING
    free = [name for name in dict.fromkeys(bank) if name not in without]
    tools = rng.sample(free, min(len(free), rng.choice((1, 1, 2)))) if rng.random() < 0.35 else []
    made = Episode(
        tuple(turns),
        tools=tuple(tools),
        invented=_distinct(spec, near),
        family=f"invented/{family}",
        phrasing=phrasing,
        without=tuple(sorted(without)),
    )
    if rng.random() >= ABSENT:
        return made
    return replace(
        made,
        turns=(made.turns[0], cannot(words(rng, made.turns[0].text))),
        invented=made.invented[1:],
        family=f"{made.family}-absent",
        answerable=False,
        check={"refuses": True},
    )


def _distinct(spec: ToolSpecDict, near: Sequence[ToolSpecDict]) -> tuple[ToolSpecDict, ...]:
    """`spec` first, then those of `near` that differ from it and from one another in name and label."""
    from agentrt.models.builtin.render import tool_label

    kept: list[ToolSpecDict] = []
    seen: set[str] = set(BUILTIN_SPECS)
    for one in (spec, *near):
        label = tool_label(one["description"]).lower()
        if one["name"] not in seen and label not in seen:
            kept.append(one)
            seen.update((one["name"], label))
    return tuple(kept[:4])


def draw(rng: Random, split: Split) -> Episode:
    """The next episode of this module."""
    roll = rng.random()
    return asked(rng, split) if roll < 0.55 else done(rng, split) if roll < 0.85 else worded(rng, split)
