"""Episodes around tools that do not exist outside this data, so that the inventory must be read.

Lookups, deeds, chains of two tools, comparisons, follow-up questions, errors with and without a way out, objections,
notes. Hard negatives (same thing, other fact; same fact, other thing) come with the episode.
"""

from __future__ import annotations

import json
from dataclasses import replace
from random import Random

from agentrt.models.builtin.data import corpus, invented_near
from agentrt.models.builtin.data.builtin_specs import BUILTIN_SPECS
from agentrt.models.builtin.data.invented_deeds import Made, make_deed, random_deed, random_tool
from agentrt.models.builtin.data.invented_facts import (
    ASKS,
    ClashError,
    definite,
    episode,
    lookup,
    question,
    shown,
    spoken,
)
from agentrt.models.builtin.data.invented_tools import (
    Tool,
    fact_tool,
    schema,
    slug,
    thing,
    tool_name,
)
from agentrt.models.builtin.data.invented_values import fact_value
from agentrt.models.builtin.data.invented_words import DEEDS, FACTS
from agentrt.models.builtin.data.types import (
    Episode,
    Maker,
    Split,
    ToolSpecDict,
    Turn,
    answer,
    call,
    phrasing_id,
    pick,
    result,
    system,
    user,
)


def fact(rng: Random, split: Split) -> Episode:
    """Ask one fact, perhaps another one afterwards."""
    one, request, phrasing = question(rng, split)
    turns = [user(request), one.call(), result(shown(rng, one)), answer(spoken(one))]
    while rng.random() < 0.15 and len(turns) < 9:
        two = replace(lookup(rng, one.index, one.thing, one.tool), fact=one.fact)
        follow = pick(
            rng,
            split,
            (
                "And {o}?",
                "What about {o}?",
                "And for {o}?",
                "The same for {o}.",
                "Now {o}.",
                "How about {o}?",
                "And that of {o}?",
                "Also {o}.",
            ),
        )
        turns += [user(follow.format(o=two.said)), two.call(), result(shown(rng, two)), answer(spoken(two))]
    return episode(rng, "fact", phrasing, turns, [one.tool], one.thing, one.index)


def deed(rng: Random, split: Split) -> Episode:
    """Do something."""
    made = random_deed(rng, split)
    turns = [user(made.request), _call(made), result(made.result), answer(made.answer)]
    return episode(
        rng,
        f"deed-{made.deed.key}",
        made.phrasing,
        turns,
        [made.tool],
        made.thing,
        None,
        without=(*made.deed.shuts, "python", "shell"),
    )


def _call(made: Made) -> Turn:
    return Turn("call", tool=made.tool.spec["name"], args=made.args)


_FAILURES = (
    "the service is not available",
    "permission denied",
    "timeout after {n} s",
    "not allowed for this account",
    "internal error {n}",
    "the {t} is locked",
    "quota exceeded",
    "no connection",
    "you are not logged in",
    "the {t} does not exist",
)


def failing(rng: Random, split: Split) -> Episode:
    """An error: give up honestly, or follow the hint in it."""
    if rng.random() < 0.35:
        made = random_deed(rng, split)
        why = rng.choice(_FAILURES).format(n=rng.randint(2, 600), t=made.thing.shown)
        turns = [user(made.request), _call(made), result(f"error: {why}")]
        if rng.random() < 0.25:
            turns += (
                [_call(made), result(made.result), answer(made.answer)]
                if "timeout" in why or "connection" in why
                else []
            )
        if turns[-1].kind != "answer":
            turns.append(answer(f"That did not work: {why}."))
        return episode(
            rng,
            "error-deed",
            made.phrasing,
            turns,
            [made.tool],
            made.thing,
            None,
            without=(*made.deed.shuts, "python", "shell"),
        )
    one, request, phrasing = question(rng, split)
    turns = [user(request), one.call()]
    if rng.random() < 0.5:
        right = str(one.key)[:-1] + rng.choice("xz7") if rng.random() < 0.5 else corpus.code(rng)
        key: str | int = right
        if isinstance(one.key, int):
            key = one.key + rng.randint(1, 9)
        hint = rng.choice((", did you mean {k}?", "; there is {k}", ". Similar: {k}", ", expected one of: {k}")).format(
            k=key
        )
        turns += [
            result(f"error: no {one.thing.shown} {one.key}{hint}"),
            call(one.tool.spec["name"], **{one.tool.roles["o"]: key}),
            result(shown(rng, one)),
            answer(f"There is no {one.thing.asked} {one.key}, but the {one.fact} of {key} is {one.value}."),
        ]
    else:
        why = rng.choice(
            (
                f"no {one.thing.shown} {one.key}",
                f"{one.thing.shown} {one.key} not found",
                rng.choice(_FAILURES).format(n=rng.randint(2, 600), t=one.thing.shown),
            )
        )
        turns += [result(f"error: {why}"), answer(f"I could not get the {one.fact}: {why}.")]
    return episode(rng, "error-fact", phrasing, turns, [one.tool], one.thing, one.index)


def named(rng: Random, split: Split) -> Episode:
    """First find the number of a thing by its name, then ask the fact by number."""
    what = thing(rng)
    one = lookup(
        rng, what=what, tool=fact_tool(rng, i := rng.randrange(len(FACTS)), what, number_id=rng.random() < 0.7), index=i
    )
    number = one.key if isinstance(one.key, int) else corpus.code(rng)
    title = corpus.person(rng) if rng.random() < 0.3 else corpus.words(rng, 1, 3)
    main, noun = f"{slug(what.shown)}_id", what.shown
    one.tool.spec["parameters"] = schema(
        rng, {main: ({"type": "integer" if isinstance(number, int) else "string"}, True)}
    )
    key = rng.choice(("name", "title", f"{slug(noun)}_name", "query", "search"))
    finder: ToolSpecDict = {
        "name": tool_name(rng, rng.choice(("find", "search", "resolve")), noun, "id"),
        "description": rng.choice(
            (
                f"Find the id of a {noun} by its name",
                f"Search {noun} ids by name",
                f"Get the number of the {noun} with a name",
                f"Look up which id a {noun} has",
            )
        ),
        "parameters": schema(rng, {key: ({"type": "string"}, True)}),
    }
    said = rng.choice(
        (
            f'the {what.asked} "{title}"',
            f'the {what.asked} called "{title}"',
            f"the {what.asked} named {title}" if title.istitle() else f'the {what.asked} "{title}"',
        )
    )
    template = pick(rng, split, ASKS)
    turns = [
        user(corpus.capital(template.format(f=one.fact, o=said))),
        call(finder["name"], **{key: title}),
        result(
            rng.choice(
                (
                    f"{number}",
                    f"id: {number}",
                    json.dumps({"id": number, "name": title}, ensure_ascii=False),
                    f"{title} has id {number}",
                )
            )
        ),
        call(one.tool.spec["name"], **{main: number}),
        result(shown(rng, one)),
        answer(f"The {one.fact} of {said} is {one.value}."),
    ]
    return episode(
        rng,
        "chain-named",
        phrasing_id("invented/fact", template),
        turns,
        [one.tool, Tool(finder, ("find", what.group), {})],
        what,
        one.index,
    )


_THEN = (
    "{ask} and send it to {p}",
    "Send {p} the {f} of {o}",
    "{p} wants to know the {f} of {o}, tell {p}",
    "Let {p} know the {f} of {o}",
    "Look up the {f} of {o}, then message {p}",
    "Inform {p} about the {f} of {o}",
    "Find the {f} of {o} and pass it on to {p}",
    "Text {p} the {f} of {o}",
    "{p} needs the {f} of {o}, please send it",
)
_KEEP = (
    "Write the {f} of {o} to {path}",
    "Look up the {f} of {o} and save it in {path}",
    "Get the {f} of {o} and put it into {path}",
    "Store the {f} of {o} in the file {path}",
    "I need the {f} of {o} in {path}",
    "Find out the {f} of {o} and write it into {path}",
    "Save the {f} of {o} as {path}",
    "{path} should contain the {f} of {o}",
)


def relay(rng: Random, split: Split) -> Episode:
    """A fact that is passed on: to a person by an invented tool, or into a file."""
    one = lookup(rng)
    if rng.random() < 0.5:
        path = corpus.file_path(rng)
        template = pick(rng, split, _KEEP)
        request = template.format(f=one.fact, o=one.said, path=path)
        turns = [
            user(request if template.startswith("{path}") else corpus.capital(request)),
            one.call(),
            result(shown(rng, one)),
            call("write_file", path=path, content=one.value),
            result(f"wrote {len(one.value.encode())} bytes to {path}"),
            answer(f"The {one.fact} is {one.value}; I wrote it to {path}."),
        ]
        return episode(
            rng,
            "chain-file",
            phrasing_id("invented/keep", template),
            turns,
            [one.tool],
            one.thing,
            one.index,
            tools=("write_file",),
            without=("append_file", "edit_file"),
        )
    send = next(d for d in DEEDS if d.key == "send")
    made = make_deed(rng, "train", send, thing(rng, send.things))
    who, text = made.tool.roles["who"], made.tool.roles["v"]
    person = corpus.person(rng)
    template = pick(rng, split, _THEN)
    request = template.format(ask=f"Get the {one.fact} of {one.said}", f=one.fact, o=one.said, p=person)
    order = [n for n in made.tool.spec["parameters"]["properties"] if n in (who, text)]
    args = {name: {who: person, text: one.value}[name] for name in order}
    turns = [
        user(corpus.capital(request)),
        one.call(),
        result(shown(rng, one)),
        Turn("call", tool=made.tool.spec["name"], args=args),
        result(made.result),
        answer(f"I told {person} that the {one.fact} is {one.value}."),
    ]
    return episode(
        rng,
        "chain-send",
        phrasing_id("invented/then", template),
        turns,
        [one.tool, made.tool],
        one.thing,
        one.index,
        without=("python", "shell"),
    )


_COMPARE = (
    "Which has the {w} {f}, {a} or {b}?",
    "Compare the {f} of {a} and {b}: which is {w}?",
    "Is the {f} of {a} or of {b} {w}?",
    "{a} or {b}: which has the {w} {f}?",
    "Tell me which one has the {w} {f}: {a} or {b}.",
    "Between {a} and {b}, which has the {w} {f}?",
    "Does {a} or {b} have the {w} {f}?",
    "Find the one with the {w} {f}: {a} or {b}.",
)


def compare(rng: Random, split: Split) -> Episode:
    """Ask a number of two things and say which is higher."""
    numeric = [i for i, f in enumerate(FACTS) if f[1].startswith("number")]
    one = lookup(rng, rng.choice(numeric))
    two = lookup(rng, one.index, one.thing, one.tool)
    unit = FACTS[one.index][1].partition(":")[2]
    low, high = sorted(rng.sample(range(1, rng.choice((10, 100, 1000, 10000))), 2))
    a, b = rng.choice(((low, high), (high, low)))
    higher = rng.random() < 0.6
    template = pick(rng, split, _COMPARE)
    request = template.format(w="higher" if higher else "lower", f=one.fact, a=one.said, b=two.said)
    first, second = (f"{n} {unit}".strip() for n in (a, b))
    best, worst = ((one, first), (two, second)) if (a > b) == higher else ((two, second), (one, first))
    word = "higher" if higher else "lower"
    said = f"{definite(best[0].said)} has the {word} {one.fact}: {best[1]} against {worst[1]}."
    turns = [user(corpus.capital(request)), one.call(), result(first), two.call(), result(second)]
    turns.append(answer(corpus.capital(said)))
    return episode(rng, "compare", phrasing_id("invented/compare", template), turns, [one.tool], one.thing, one.index)


def objection(rng: Random, split: Split) -> Episode:
    """A check that failed: the wrong answer is context, the next segment is trained."""
    one, request, phrasing = question(rng, split)
    wrong = fact_value(rng, FACTS[one.index][1])
    unseen = f"{wrong} is in no observation"
    asked = [one.call(), result(shown(rng, one))]
    slip = answer(f"The {one.fact} is {wrong}.", trained=False)
    if rng.random() < 0.5:
        why = rng.choice(("no tool was asked", "the answer does not come from a tool", unseen))
        turns = [user(request), slip, user(f"That is not right: {why}. Try again."), *asked]
    else:
        why = rng.choice((unseen, "the answer does not agree with the observation"))
        turns = [user(request), *asked, slip, user(f"That is not right: {why}. Try again.")]
    turns.append(answer(spoken(one)))
    return episode(rng, "objection", phrasing, turns, [one.tool], one.thing, one.index)


def notes(rng: Random, split: Split) -> Episode:
    """The answer stands in the notes, or does not and a tool must be asked."""
    one, request, phrasing = question(rng, split)
    lines = [corpus.phrase(rng) for _ in range(rng.randint(0, 3))]
    for _ in range(rng.randint(0, 2)):
        other = lookup(rng)
        if other.index != one.index or other.thing.group != one.thing.group:
            lines.append(f"the {other.fact} of {other.said} is {other.value}")
    inside = rng.random() < 0.65
    if inside:
        lines.append(f"the {one.fact} of {bare(one.said)} is {one.value}")
    if not lines:
        lines.append(corpus.phrase(rng))
    rng.shuffle(lines)
    head = [system("Notes:\n" + "\n".join(f"- {line}" for line in lines)), user(request)]
    turns = head + ([answer(spoken(one))] if inside else [one.call(), result(shown(rng, one)), answer(spoken(one))])
    return episode(rng, "notes", phrasing, turns, [one.tool], one.thing, one.index)


def bare(said: str) -> str:
    return "the " + said[3:] if said.startswith("my ") else said


_MAKERS: tuple[tuple[Maker, float], ...] = (
    (fact, 30),
    (deed, 36),
    (failing, 8),
    (named, 6),
    (relay, 8),
    (compare, 4),
    (objection, 3),
    (notes, 5),
)


NEAR_SHARE = 0.5
"""How many of the training episodes are those of `invented_near`. The held-out half is what it was before they came,
so that its measure can be compared; theirs is drawn by `invented_near.draw`."""


def draw(rng: Random, split: Split) -> Episode:
    """The next episode with invented tools."""
    if split == "train" and rng.random() < NEAR_SHARE:
        return invented_near.draw(rng, split)
    maker = rng.choices([m for m, _ in _MAKERS], [w for _, w in _MAKERS])[0]
    while True:
        try:
            return maker(rng, split)
        except ClashError:
            continue


def stranger(rng: Random, episode: Episode | None) -> ToolSpecDict:
    """A tool that does not fit `episode` (as far as its words tell): nothing of its description is about the same."""
    while True:
        tool = random_tool(rng)
        if tool.spec["name"] not in BUILTIN_SPECS and (episode is None or not _touches(tool, episode)):
            return tool.spec


def _touches(tool: Tool, episode: Episode) -> bool:
    words = {w for w in slug(tool.spec["description"]).split("_") if len(w) > 3}
    wanted = {
        w
        for turn in episode.turns
        if turn.kind == "call"
        for spec in episode.invented
        if spec["name"] == turn.tool
        for w in slug(spec["description"]).split("_")
        if len(w) > 3
    }
    wanted |= {w for turn in episode.turns if turn.kind == "user" for w in slug(turn.text).split("_") if len(w) > 4}
    return bool(words & wanted) or tool.about[1] in wanted
