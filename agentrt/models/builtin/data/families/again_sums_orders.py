# ruff: noqa: E501  (phrase banks read better on their own lines)
"""Plain orders of one step in words that the others do not use: keep this in memory, erase that note, make a file say
something, and whether a file exists (its name is the pattern, so that the answer is an entry or none)."""

from __future__ import annotations

from random import Random

from agentrt.models.builtin.data.families import again_sums_orders_words as words
from agentrt.models.builtin.data.families import contents, own_facts, plain_words
from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.facts import draw, mine
from agentrt.models.builtin.data.families.memory import query_for, yours
from agentrt.models.builtin.data.families.phrases import Deck, expand
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.types import Episode, Split

_DECK = Deck("again_orders", {"keep": words.KEEP, "erase": words.ERASE, "say": words.SAY, "there": words.THERE}, {"keep": 2.2, "erase": 1.6, "say": 2.2, "there": 2})  # fmt: skip


def again_orders(rng: Random, split: Split) -> Episode:
    """One order, one call."""
    kind = _DECK.draw(rng, split)
    return {"keep": _keep, "erase": _erase, "say": _say, "there": _there}[kind](rng, split)


def _statement(rng: Random) -> str:
    """Something about a person, a place or oneself."""
    name, other = rng.choice(v.FIRST), rng.choice(v.FIRST)
    if rng.random() < 0.3:
        own = rng.choice(own_facts.OWN)
        return expand(own.note, rng, **own_facts.own_slots(rng))
    if rng.random() < 0.4:
        return rng.choice((draw, mine))(rng).statement
    return rng.choice((
        f"{name} speaks {rng.choice(('French', 'Spanish', 'Dutch', 'Polish', 'Turkish', 'Danish', 'Arabic'))}", f"{name} plays the {rng.choice(('piano', 'cello', 'flute', 'drums', 'violin'))}",
        f"{name} works in {v.city(rng)}", f"{name} moved to {v.city(rng)}", f"{name} drives a {v.word(rng).capitalize()}", f"{name} hates {v.word(rng)}",
        f"{name} likes {rng.choice(('olives', 'jazz', 'chess', 'sailing', 'detective novels', 'strong coffee'))}", f"{name} is {other}'s {rng.choice(('boss', 'sister', 'cousin', 'neighbour', 'tutor'))}",
        f"{name} and {other} share an office", f"{name} comes at {rng.randint(7, 20)}:{rng.choice(('00', '30'))}", f"{name} starts work in {rng.choice(v.MONTHS)}", f"{name} never eats {v.product(rng)}",
        f"{name}'s dog is called {v.word(rng).capitalize()}", f"{name}'s birthday is in {rng.choice(v.MONTHS)}", f"the spare key hangs behind the {v.noun(rng)}", f"we meet in room {rng.randint(2, 90)}",
        f"the {v.noun(rng)} costs {v.price(rng, 2, 90)} euros", f"the code is {v.code_word(rng)}", f"the train to {v.city(rng)} leaves from platform {rng.randint(1, 24)}", f"I take size {rng.randint(36, 47)}",
    ))  # fmt: skip


def _keep(rng: Random, split: Split) -> Episode:
    text = _statement(rng)
    story = Story("again_orders", rng, split)
    story.ask(_DECK["keep"], t=text)
    story.run("remember", text=text)
    told = ("Noted.", "I will remember that.", "Saved.")
    own = any(word in ("I", "me", "we", "our", "us") for word in text.split())
    story.answer(told if own else ("Noted: {t}.", "I will remember that {t}.", "Saved: {t}."), t=yours(text))
    return story.finish()


def _erase(rng: Random, split: Split) -> Episode:
    fact = draw(rng)
    story = Story("again_orders", rng, split)
    story.ask(_DECK["erase"], t=fact.topic)
    story.world.notes = [fact.statement]
    story.run("forget", query=query_for(fact, story.said))
    told = ("I erased the note about {t}.", "Done, the note about {t} is deleted.", "The note about {t} is gone.")
    story.answer(told, t=yours(fact.topic))
    return story.finish(notes=[fact.statement])


def _content(rng: Random) -> str:
    while True:
        one = rng.choice(
            (
                v.city,
                v.word,
                v.product,
                plain_words.short,
                plain_words.short,
                plain_words.name,
                plain_words.entry,
                _statement,
            )
        )
        text = one(rng)
        if not plain_words.divides(text) and (one is not _statement or len(text.split()) < 8):
            return text


def _say(rng: Random, split: Split) -> Episode:
    path = v.file_name(rng, rng.choice(("txt", "txt", "md", "log", "log", "ini")), folder=0.4)
    content = _content(rng)
    story = Story("again_orders", rng, split, contents.others(rng, rng.choice((0, 0, 1)), path))
    story.ask(_DECK["say"], p=path, w=content)
    story.run("write_file", path=path, content=content)
    story.answer(
        ("{p} says it now.", "Done, {p} says {w}.", "I wrote {w} to {p}.", "{p} is written."), p=path, w=content
    )
    return story.finish(path, file={path: content})


def _there(rng: Random, split: Split) -> Episode:
    path = v.file_name(rng, folder=0.3)
    files = contents.others(rng, rng.randint(1, 5), path)
    there = rng.random() < 0.5
    if there:
        files[path] = "x,y\n1,2\n" if path.endswith("csv") else contents.text_for(rng, path, rng.randint(1, 4))
    story = Story("again_orders", rng, split, dict(sorted(files.items())))
    story.ask(_DECK["there"], p=path)
    found = story.run("list_files", pattern=path).splitlines()[1:]
    if found:
        story.answer(("Yes, {p} exists.", "Yes, {p} is there.", "Yes, there is {l}."), p=path, l=found[0])
    else:
        story.answer(("No, {p} does not exist.", "No, there is no {p}.", "No, {p} is not there."), p=path)
    return story.finish("Yes" if found else "No", path, without=("search_files",))


FAMILIES = {"again_orders": again_orders}
