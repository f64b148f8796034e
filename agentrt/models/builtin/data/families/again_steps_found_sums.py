# ruff: noqa: E501  (phrase banks read better on their own lines)
"""Something looked for in the files, and what follows from the line that says it: a sum, another unit, a date."""

from __future__ import annotations

import re
from dataclasses import replace
from random import Random

from agentrt.models.builtin.data.families import again_steps_found_sums_words as words
from agentrt.models.builtin.data.families import again_steps_found_words, contents, units
from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.phrases import Bank, expand, phrase
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.types import Episode, Split, phrasing_id

_QUESTIONS = Bank("again_found_sums", [question for half in words.HALVES for question in half.questions])
_HALF_OF = {question: half for half in words.HALVES for question in half.questions}
_THAT = ("That is {b}{r}{a}.", "It is {b}{r}{a}.", "{b}{r}{a}.", "That makes {b}{r}{a}.")


def _slots(rng: Random, taken: tuple[str, str] = ("", "")) -> dict[str, str]:
    """Values for every slot of a line."""
    x = rng.choice([thing for thing in again_steps_found_words.THINGS if thing != taken[0]])
    p = rng.choice([name for name in v.FIRST if name != taken[1]])
    return {
        "x": x, "p": p, "m": rng.choice((v.price(rng, 2, 400), v.price(rng, 2, 60), str(rng.randint(20, 400)))), "k": str(rng.randint(3, 60)), "k2": str(rng.randint(90, 205)), "t": str(rng.randint(14, 24) * 10),
        "d": v.date_text(rng, v.day(rng, 2023, 2028)),
    }  # fmt: skip


def again_found_sums(rng: Random, split: Split) -> Episode:
    """One line of one file is found; its number or date goes into the second step."""
    question = _QUESTIONS.pick(rng, split)
    half = _HALF_OF[question]
    before, after = rng.choice((*v.CURRENCIES, ("", "")))
    slots = _slots(rng)
    n, unit = _number(rng, half, question, slots["m"])
    b = rng.choice(words.WANTED.get(half.tool, ("",)))
    shown = {**slots, "m": f"{before}{slots['m']}{after}"}
    line = expand(half.line, rng, **shown)
    word = slots["x" if "{x}" in question else "p"]
    story = Story("again_found_sums", rng, split, _files(rng, half, line, (slots["x"], slots["p"]), before, after))
    if sum(word.lower() in row.lower() for text in story.world.files.values() for row in text.splitlines()) != 1:
        return again_found_sums(rng, split)
    text = phrase(question, rng, {**slots, "n": n, "u": unit, "b": b})
    story.say(
        (text if text[-1:] in ".?!" else f"{text}.") + tail if (tail := rng.choice(words.TAILS)) else text,
        phrasing_id("again_found_sums", question),
    )
    story.run("search_files", text=word)
    given = expand(half.given, rng, **slots, n=n)
    episode = _second(story, half, given, n, unit, b, (before, after))
    if not re.search("file|folder", story.said):
        return replace(episode, without=("recall",))  # such a question might as well be one for the notes
    more = [tool for tool in ("recall", "read_file", "list_files") if rng.random() < 0.4]
    return replace(episode, tools=tuple(dict.fromkeys((*episode.tools, *more))))


def _number(rng: Random, half: words.Half, question: str, money: str) -> tuple[str, str]:
    """What the person adds: a count, a part, or a time with its unit."""
    if half.tool == "later":
        unit = rng.choice(("days", "weeks", "weeks", "months", "months", "years"))
        return str(rng.randint(2, {"days": 90, "weeks": 30, "months": 24, "years": 5}[unit])), unit
    if "%" in half.given or "percent" in question:
        return v.percent(rng), ""
    if " - " in half.given:
        return str(rng.randint(1, max(1, int(float(money)) - 1))), ""
    return rng.choice(
        (str(rng.randint(2, 12)), str(rng.randint(2, 60)), f"{rng.randint(1, 9)}.5" if "kilo" in half.line else "3")
    ), ""


def _second(story: Story, half: words.Half, given: str, n: str, unit: str, b: str, signs: tuple[str, str]) -> Episode:
    if half.tool == "sum":
        r = story.run("calculator", expression=given)
        story.answer(_THAT, r=r, b=signs[0], a=signs[1])
        return story.finish(r)
    if half.tool == "weekday":
        w = story.run("date_info", date=given).split(" is a ")[1].split(",")[0]
        story.answer(("It was a {w}.", "A {w}.", "{w}.", "{d} was a {w}."), w=w, d=given)
        return story.finish(w)
    if half.tool == "later":
        r, w = story.run("date_add", date=given, amount=int(n), unit=unit).split(" (")
        story.answer(("That is {w}, {r}.", "It is {w}, {r}.", "{r}, a {w}.", "{r}."), r=r, w=w.rstrip(")"))
        return story.finish(r)
    result = story.run("convert_units", value=units.value_of(given), from_unit=words.UNIT_OF[half.tool], to_unit=b)
    r = result.split(" = ")[1].split(" ")[0]
    story.answer(("That is {r} {b}.", "It is {r} {b}.", "{r} {b}."), r=r, b=b)
    return story.finish(r)


def _files(rng: Random, half: words.Half, line: str, taken: tuple[str, str], before: str, after: str) -> dict[str, str]:
    """Two to four files; one has the line, among others of its kind."""

    def other(one: words.Half) -> str:
        slots = _slots(rng, taken)
        return expand(one.line, rng, **{**slots, "m": f"{before}{slots['m']}{after}"})

    rows = [other(half) for _ in range(rng.randint(1, 4))] + [
        other(one) for one in rng.sample(words.HALVES, 2) if rng.random() < 0.5
    ]
    rows.insert(rng.randint(0, len(rows)), line)
    bullet = rng.choice(("", "", "- ", "* "))
    names = [v.file_name(rng, rng.choice(("txt", "txt", "md")), folder=0.15) for _ in range(rng.randint(2, 4))]
    files = {name: contents.text_for(rng, name, rng.randint(2, 4)) for name in names}
    files[rng.choice(list(files))] = "".join(f"{bullet}{one}\n" for one in rows)
    return dict(sorted(files.items()))


FAMILIES = {"again_found_sums": again_found_sums}
