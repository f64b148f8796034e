# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""Wishes that no tool grants, beside tempting numbers and files, and their twins in the same words that a tool does.

Half and half, so that the words alone do not decide: "order 20 inner tubes" is refused, "put 'order 20 inner tubes' on
the list" and "what do 20 inner tubes at 4.50 come to" are not.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from dataclasses import replace
from random import Random

from agentrt.models.builtin.data.families import asks_wishes_twins as twins
from agentrt.models.builtin.data.families import asks_wishes_words as words
from agentrt.models.builtin.data.families import contents, units
from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.asks_wishes_words2 import MORE_DEEDS
from agentrt.models.builtin.data.families.phrases import Deck, expand, lines, phrase
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.types import Episode, Split, phrasing_id, phrasings

_DEEDS = {deed: tools for tools, block in (*words.DEEDS, *MORE_DEEDS) for deed in lines(block)}
_QUESTIONS = {question: tools for tools, block in words.QUESTIONS for question in lines(block)}
_ASKED = lines(words.ASKED)
_FACTS = {question: fact for fact in twins.FACTS for question in fact[3].split("|")}
_WISHES = Deck("asks_wishes", {"deed": list(_DEEDS), "question": list(_QUESTIONS)}, {"deed": 6, "question": 4})
_TWINS = Deck(
    "asks_wishes_twins",
    {
        "noted": twins.NOTED,
        "listed": twins.LISTED,
        "kept": twins.KEPT,
        "sum": [template for template, _ in twins.SUMS],
        "day": [template for _, template, _ in twins.DAYS],
        "measure": [template for template, _, _ in twins.MEASURES],
        "fact": list(_FACTS),
    },
    {"noted": 2, "listed": 2, "kept": 1.5, "sum": 3, "day": 1.6, "measure": 1.5, "fact": 2.4},
)
_TELLING = "contacts messages diary agenda minutes journal weather results scores prices transactions budget payments accounts tickets trips visits deliveries orders shipments recipe names interview story"
"""Stems of files that might after all answer a question about people, prices or the weather."""
_LISTS = ("todo list", "shopping list", "to-do list", "job list", "errands list", "weekend list", "packing list")


def slots(rng: Random) -> dict[str, str]:
    """Values for every slot of a wish or a twin."""
    before, after = rng.choice(v.CURRENCIES)
    amount = v.price(rng, 2, 95) if rng.random() < 0.6 else str(rng.randint(10, 480))
    hour = rng.choice((f"{rng.randint(1, 12)}", f"{rng.randint(6, 22)}:{rng.choice(('00', '15', '30', '45'))}", f"{rng.randint(1, 12)} {rng.choice(('am', 'pm'))}", f"{rng.randint(1, 12)}{rng.choice(('am', 'pm'))}"))  # fmt: skip
    day = v.day(rng, 2024, 2029)
    return {
        "p": v.file_name(rng, rng.choice(("txt", "txt", "md", "csv", "pdf")), 0.12),
        "n": str(rng.randint(2, 40)),
        "k": str(rng.randint(2, 60)),
        "person": v.person(rng),
        "city": v.city(rng),
        "weekday": rng.choice((*v.WEEKDAYS, "tomorrow")),
        "time": hour,
        "name": v.word(rng).capitalize(),
        "a": amount,
        "m": f"{before}{amount}{after}",
        "r": v.percent(rng),
        "day": v.date_text(rng, day),
        "day2": v.date_text(rng, day + datetime.timedelta(days=rng.randint(2, 200))),
        "ph": f"0{rng.randint(100, 999)} {rng.randint(10_000, 999_999)}",
        "w": v.code_word(rng),
        "L": before,
        "R": after,
    }


def _plain(deed: str, values: dict[str, str]) -> str:
    return re.sub(r"\{(\w+)\}", lambda match: values[match.group(1)], deed)


def _beside(rng: Random, story: Story, taken: str = "") -> None:
    """Files with names of other things."""
    for _ in range(rng.randint(2, 5)):
        path = v.file_name(rng, rng.choice(("txt", "md", "csv", "ini")), 0.15)
        if path.rpartition("/")[2].split(".")[0] not in taken:
            story.put(path, contents.text_for(rng, path, rng.randint(1, 4)))


def asks_wishes(rng: Random, split: Split) -> Episode:
    """A wish that needs hands, a phone, money or the world outside: refused in short words."""
    from agentrt.models.builtin.data.refusal import WORDS

    kind = _WISHES.draw(rng, split)
    template = _WISHES[kind].pick(rng, split)
    values = slots(rng)
    if values["weekday"] == "tomorrow" and re.search(r"(on|the) \{weekday\}", template):
        values["weekday"] = rng.choice(v.WEEKDAYS)
    story = Story("asks_wishes", rng, split)
    if "{p}" in template:
        story.put(values["p"], contents.text_for(rng, values["p"].replace(".pdf", ".txt"), rng.randint(1, 5)))
    if "{p}" in template or rng.random() < 0.45:
        _beside(rng, story, _TELLING if kind == "question" else "")
    if kind == "deed":
        frame = rng.choice(phrasings(_ASKED, split))
        text = phrase(frame.replace("{d}", template), rng, {**values})
    else:
        text = phrase(template, rng, {**values})
        text = rng.choice((text, text, text, f"{text[:-1]} please?" if text.endswith("?") else f"{text} please"))
    story.say(text, phrasing_id("asks_wishes", template))
    story.cannot(WORDS)
    tempting = {**_DEEDS, **_QUESTIONS}[template]
    tempting = tuple(tool for tool in tempting if tool not in ("recall", "search_files") or kind == "deed")
    chosen = tuple(rng.sample(tempting, rng.randint(1, min(5, len(tempting)))))
    without = ("python", "shell") if kind == "deed" else ("python", "shell", "recall", "search_files")
    return replace(story.finish(without=without, refuses=True), tools=chosen, answerable=False)


def asks_wishes_twins(rng: Random, split: Split) -> Episode:
    """The same nouns where a tool does it: a line in a list, a note, a sum, a date, a measure, a fact from a file."""
    kind = _TWINS.draw(rng, split)
    template = _TWINS[kind].pick(rng, split)
    story, values = Story("asks_wishes_twins", rng, split), slots(rng)
    values["p"] = v.file_name(rng, rng.choice(("txt", "txt", "md")), 0.12)
    if kind not in ("noted", "listed", "fact") and rng.random() < 0.35:
        _beside(rng, story)
    told: Callable[[Random, Story, str, dict[str, str]], Episode] = {
        "noted": _listed, "listed": _listed, "kept": _kept, "sum": _sum, "day": _day, "measure": _measure, "fact": _fact,
    }[kind]  # fmt: skip
    episode = told(rng, story, template, values)
    more = rng.sample(("calculator", "append_file", "remember", "recall", "date_info", "today", "write_file", "convert_units", "list_files"), 3)  # fmt: skip
    if kind not in ("noted", "listed", "kept"):
        more = more[: rng.randint(0, 3)]
    return replace(episode, tools=tuple(dict.fromkeys((*episode.tools, *more))))


def _ask(rng: Random, story: Story, template: str, values: dict[str, str]) -> None:
    story.say(phrase(template, rng, {**values}), phrasing_id(story.family, template))


def _deed(rng: Random, split: Split, values: dict[str, str]) -> str:
    """A deed with its blanks filled that one may write down for later, of those that the split may say."""
    chosen = [
        deed for deed in _DEEDS if not re.search(r"\{p\}|\b(me|us|it|this|that|my|she|her|him|mum|wait|I)\b", deed)
    ]
    if values["weekday"] == "tomorrow":
        values["weekday"] = rng.choice(v.WEEKDAYS)
    return _plain(rng.choice(phrasings(chosen, split)), values)


def _listed(rng: Random, story: Story, template: str, values: dict[str, str]) -> Episode:
    deed = _deed(rng, story.split, values)
    path, name = values["p"], rng.choice(_LISTS)
    if "{l}" in template:
        stem = name.removesuffix(" list") if rng.random() < 0.6 else name
        stem = stem.replace("to-do", "todo").replace(" ", rng.choice("_-"))
        path = rng.choice(("", "", "lists/")) + stem + rng.choice((".txt", ".txt", ".md"))
        _beside(rng, story, "todo shopping errands packing list job weekend")
    elif rng.random() < 0.5:
        _beside(rng, story, path)
    rows = [rng.choice(v.TASKS_LIST) for _ in range(rng.randint(1, 4))]
    story.put(path, "".join(f"{row}\n" for row in rows))
    _ask(rng, story, template, {**values, "d": deed, "p": path, "l": name})
    story.run("append_file", path=path, content=deed)
    story.answer(("Added to {p}.", "Done, it is in {p} now.", "I added it to {p}."), p=path)
    return story.finish(listed="{l}" in template, file={path: story.world.files[path]})


def _kept(rng: Random, story: Story, template: str, values: dict[str, str]) -> Episode:
    deed = _deed(rng, story.split, values)
    span = next(one for one in twins.SPANS if one in template)
    _ask(rng, story, template, {**values, "d": deed})
    story.run("remember", text=_plain(span, {**values, "d": deed}))
    story.answer(("Noted.", "I will remember that.", "Saved."))
    return story.finish()


def _sum(rng: Random, story: Story, template: str, values: dict[str, str]) -> Episode:
    expression = dict(twins.SUMS)[template]
    if expression == "{a} - {k}":
        values["k"] = str(rng.randint(1, max(2, int(float(values["a"])) - 1)))
    _ask(rng, story, template, values)
    r = story.run("calculator", expression=_plain(expression, values))
    story.answer(("That is {L}{r}{R}.", "It is {L}{r}{R}.", "{L}{r}{R}.", "It comes to {L}{r}{R}."), r=r, L=values["L"], R=values["R"])  # fmt: skip
    return story.finish(r)


def _day(rng: Random, story: Story, template: str, values: dict[str, str]) -> Episode:
    tool, _, unit = next(one for one in twins.DAYS if one[1] == template)
    _ask(rng, story, template, values)
    if tool == "date_info":
        w = story.run("date_info", date=values["day"]).split(" is a ")[1].split(",")[0]
        story.answer(("It is a {w}.", "{w}.", "A {w}."), w=w)
        return story.finish(w)
    if tool == "date_add":
        r = story.run("date_add", date=values["day"], amount=int(values["k"]), unit=unit)
        date, w = r.rstrip(")").split(" (")
        story.answer(("That is {d}, a {w}.", "{d}.", "It is {w}, {d}."), d=date, w=w)
        return story.finish(date)
    days = story.run("date_diff", start=values["day"], end=values["day2"]).split(" (")[0]
    story.answer(("That is {n}.", "{n}.", "It is {n}."), n=days)
    return story.finish(days.split(" ")[0])


def _measure(rng: Random, story: Story, template: str, values: dict[str, str]) -> Episode:
    _, one, other = next(m for m in twins.MEASURES if m[0] == template)
    number = v.decimal(rng, 2, 90) if rng.random() < 0.3 else str(rng.randint(3, 240))
    _ask(rng, story, template, {**values, "k": number})
    r = story.run("convert_units", value=units.value_of(number), from_unit=one, to_unit=other)
    r = r.split(" = ")[1].split(" ")[0]
    story.answer(("That is {r} {u}.", "{r} {u}.", "It is {r} {u}."), r=r, u=other)
    return story.finish(r)


def _fact(rng: Random, story: Story, template: str, values: dict[str, str]) -> Episode:
    stems, line, value, _, reply = _FACTS[template]
    path = rng.choice(stems.split()) + rng.choice((".txt", ".txt", ".md"))
    _beside(rng, story, stems)
    rows = [contents.sentence(rng) for _ in range(rng.randint(0, 3))]
    text = _plain(line, values)
    rows.insert(rng.randint(0, len(rows)), text[:1].upper() + text[1:] if rng.random() < 0.5 else text)
    story.put(path, "\n".join(rows) + "\n")
    named = rng.random() < 0.35
    asked = phrase(template, rng, {**values})
    if named:
        asked = rng.choice(("{q} it's in {p}", "{p}: {q}", "{q} see {p}", "in {p}: {q}", "{q} I wrote it in {p}")).format(q=asked, p=path)  # fmt: skip
    story.say(asked, phrasing_id("asks_wishes_twins", template))
    story.run("read_file", path=path)
    story.answer((reply,), **values)
    return story.finish(expand(value, rng, **values), listed=not named)


FAMILIES = {"asks_wishes": asks_wishes, "asks_wishes_twins": asks_wishes_twins}
