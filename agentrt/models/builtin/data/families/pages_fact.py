"""One fact out of a longer text, and a fact there that has changed.

`pages_fact` asks for what a sentence says, what stands under a day of a plan, when something happened; `pages_changed`
corrects one value, after reading where only the new one is said.
"""

from __future__ import annotations

import re
from random import Random

from agentrt.models.builtin.data.families import asks_files_set_words, pages_changed_words
from agentrt.models.builtin.data.families.asks_files import casual, framed, some
from agentrt.models.builtin.data.families.pages_plan import PLANS, Planned, week_moved
from agentrt.models.builtin.data.families.pages_text import GENRES, around, drawn, laid_out, path_of
from agentrt.models.builtin.data.families.pages_values import Drawn
from agentrt.models.builtin.data.families.phrases import Bank, expand, fill, lines
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.types import Episode, Split, phrasing_id

_QUESTION_OF = {
    f"{genre.stems[0]}: {question}": (genre, fact, asked)
    for genre in GENRES
    for fact in genre.facts
    for asked in fact.asked
    for question in asked.questions
}
_QUESTIONS = Bank("pages_fact", list(_QUESTION_OF))
_CHANGE_OF = {
    f"{genre.stems[0]}: {told}": (genre, fact, change)
    for genre in GENRES
    for fact in genre.facts
    for change in fact.changes
    for told in change.told
}
_CHANGES = Bank("pages_changed", list(_CHANGE_OF))
_BOTH = Bank("pages_changed", pages_changed_words.FROM_TO)
_FRAMES = {
    True: Bank("pages_changed", [*lines(asks_files_set_words.CHANGED_NAMED), *lines(pages_changed_words.NAMED)]),
    False: Bank("pages_changed", [*lines(asks_files_set_words.CHANGED_BARE), *lines(pages_changed_words.BARE)]),
}
LONGEST = 1000


def pages_fact(rng: Random, split: Split) -> Episode:
    """A question that one sentence or entry of a longer text answers."""
    if rng.random() < 0.4:
        return answered(rng, split, "pages_fact", rng.choice(PLANS)(rng, split))
    template = _QUESTIONS.pick(rng, split)
    genre, fact, asked = _QUESTION_OF[template]
    question = template.partition(": ")[2]
    sentences, values = drawn(rng, genre, fact, rng.randint(3, 8))
    one = sentences[0]
    if not one.knows(question) or not one.knows(asked.value):
        return pages_fact(rng, split)
    value = fill(asked.value, dict(one.slots))
    text = laid_out(rng, genre, [each.text for each in sentences], values)
    if len(text) > LONGEST or value not in text:
        return pages_fact(rng, split)
    question = fill(question, dict(one.slots))
    return answered(
        rng, split, "pages_fact", Planned(question, value, text, rng.choice(genre.stems), genre.fields, template)
    )


def answered(rng: Random, split: Split, family: str, plan: Planned) -> Episode:
    """Ask, read, say what stands there."""
    path = path_of(rng, plan.stem)
    kind = rng.choice(("bare", "bare", "bare", "spoken", "named", "named", "named"))
    files = {path: plan.text}
    if kind != "named" or rng.random() < 0.5:
        files |= around(rng, path, plan.fields)
    story = Story(family, rng, split, dict(sorted(files.items())))
    order = plan.question.startswith("!")
    said = framed(rng, split, kind, plan.question.lstrip("!"), path, plan.stem.replace("_", " "), order)
    story.say(said, phrasing_id(family, plan.template))
    story.run("read_file", path=path)
    end = "" if plan.value.endswith((".", "!")) else "."
    story.answer((f"{{v}}{end}", f"{{v}}{end}", f"{{v}}{end}", "{v}"), v=plan.value)
    episode = story.finish(plan.value, listed=kind != "named")
    return some(rng, episode, "search_files", "list_files", "recall", "text_stats", "edit_file", "today")


def pages_changed(rng: Random, split: Split) -> Episode:
    """A value in a longer text has changed."""
    if rng.random() < 0.12:
        moved = week_moved(rng, split)
        return _edited(rng, split, *moved)
    template = _CHANGES.pick(rng, split)
    genre, fact, change = _CHANGE_OF[template]
    statement = template.partition(": ")[2]
    sentences, values = drawn(rng, genre, fact, rng.randint(3, 8))
    one = sentences[0]
    if change.slot not in one.slots or not (one.knows(statement.replace("{b}", "")) and one.knows(change.label)):
        return pages_changed(rng, split)
    old = one.slots[change.slot]
    new = _fresh(rng, change.slot, old)
    text = laid_out(rng, genre, [each.text for each in sentences], values)
    if len(text) > LONGEST or text.count(old) != 1 or new in text or old in new or new.endswith("."):
        return pages_changed(rng, split)  # a full stop at the end would be lost in what is said
    both = rng.random() < 0.25
    if both:
        template = _BOTH.pick(rng, split)
        statement = fill(template.replace("{l}", change.label).replace("{a}", old), {**one.slots, "b": new})
    else:
        statement = fill(statement, {**one.slots, "b": new})
    planned = Planned(statement, new, text, rng.choice(genre.stems), genre.fields, template)
    return _edited(rng, split, planned, old, both)


def _edited(rng: Random, split: Split, plan: Planned, old: str, both: bool) -> Episode:
    path = path_of(rng, plan.stem)
    named = rng.random() < 0.5
    files = {path: plan.text}
    if not named or rng.random() < 0.4:
        files |= around(rng, path, plan.fields)
    story = Story("pages_changed", rng, split, dict(sorted(files.items())))
    said = expand(_FRAMES[named].pick(rng, split), rng, q=plan.question, p=path, s=plan.stem.replace("_", " "))
    said = casual(rng, said, path, plan.value) if not both else said
    if plan.value not in said or (both and old not in said):
        raise ValueError(f"the values are missing: {said}")
    story.say(said, phrasing_id("pages_changed", plan.template))
    if not both or rng.random() < 0.3:
        story.run("read_file", path=path)
    story.run("edit_file", path=path, old=old, new=plan.value)
    story.answer(pages_changed_words.DONE, a=old, b=plan.value, p=path)
    episode = story.finish(plan.value, file={path: story.world.files[path]}, listed=not named)
    return some(rng, episode, "write_file", "append_file", "remember", "search_files", "read_file")


def _fresh(rng: Random, slot: str, old: str) -> str:
    """Another value, of the same form where that is a time, a day or an amount."""
    best = old
    for _ in range(90):
        best = Drawn(rng).slots([slot])[slot]
        if best != old and (slot not in ("t", "d", "u", "ph") or _shape(slot, best) == _shape(slot, old)):
            return best
    return best


def _shape(slot: str, value: str) -> str:
    bare = re.sub(r"\d+", "0", value)
    return bare if slot in ("u", "ph") else re.sub(r"[A-Za-z]{4,}", "a", re.sub(r"\b[A-Za-z]{3}\b", "b", bare))


FAMILIES = {"pages_fact": pages_fact, "pages_changed": pages_changed}
