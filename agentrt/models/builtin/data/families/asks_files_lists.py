# ruff: noqa: E501  (lists read better on their own lines)
"""Lists: which of the things fit, the first or last one, how many; and what is crossed out, replaced or ticked off.

What fits is searched for in that file and named without the rest. A line is taken out together with the break before
it: the line before and it become the line before.
"""

from __future__ import annotations

import re
from random import Random

from agentrt.models.builtin.data.families import asks_files_lists_words as words
from agentrt.models.builtin.data.families.asks_files import casual, some
from agentrt.models.builtin.data.families.asks_files_add import LISTS, Kept
from agentrt.models.builtin.data.families.asks_files_pages import beside
from agentrt.models.builtin.data.families.asks_files_values import Values
from agentrt.models.builtin.data.families.phrases import Bank, Deck, expand, fill, lines
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.types import Episode, Split, phrasing_id

_MATCHES = [row.split(" | ") for row in lines(words.MATCH)]
_PICKED = Bank("asks_files_items", [f"{i}: {q}" for i, row in enumerate(_MATCHES) for q in row[4].split("; ")])
_MATCH_BARE, _MATCH_NAMED = Bank("asks_files_items", words.MATCH_BARE), Bank("asks_files_items", words.MATCH_NAMED)
_COUNTS = Deck("asks_files_items", {"nth": words.NTH, "count": words.COUNT})
_EDITS = Deck("asks_files_edit", {"remove": words.REMOVE, "swap": words.SWAP, "tick": words.TICK}, {"remove": 3, "swap": 2.5, "tick": 2.5})  # fmt: skip


def asks_files_items(rng: Random, split: Split) -> Episode:
    """Which things of a list fit; the first, the last, the number of them."""
    return _matching(rng, split) if rng.random() < 0.65 else _counting(rng, split)


def _matching(rng: Random, split: Split) -> Episode:
    template = _PICKED.pick(rng, split)
    number, _, question = template.partition(": ")
    stems, pool, by, forms, _ = _MATCHES[int(number)]
    values = Values(rng)
    things = [values.slots([pool])[pool] for _ in range(rng.randint(4, 9))]
    kinds = [values.slots([by])[by] for _ in range(3)]
    wanted = kinds[0]
    form = rng.choice(forms.split(" || "))
    chosen = [wanted, *(rng.choice(kinds) for _ in things[1:])]
    rng.shuffle(chosen)
    rows = [form.replace("{i}", thing).replace("{a}", kind) for thing, kind in zip(things, chosen, strict=True)]
    fitting = [thing for thing, kind in zip(things, chosen, strict=True) if kind == wanted]
    text = "\n".join(rows) + "\n"
    if text.lower().count(wanted.lower()) != len(fitting) or len(fitting) == len(things):
        return _matching(rng, split)
    named = rng.random() < 0.5
    path = rng.choice(stems.split()) + rng.choice((".txt", ".txt", ".md"))
    files = {path: text}
    if not named or rng.random() < 0.4:
        files |= beside(rng, f"{path} {stems}", ())
    story = Story("asks_files_items", rng, split, dict(sorted(files.items())))
    frame = (_MATCH_NAMED if named else _MATCH_BARE).pick(rng, split)
    said = expand(frame, rng, q=fill(question.rstrip("?"), {"a": wanted}), p=path)
    story.say(casual(rng, said, path, wanted), phrasing_id("asks_files_items", template))
    story.run("search_files", text=wanted, path=path)
    joined = fitting[0] if len(fitting) == 1 else ", ".join(fitting[:-1]) + " and " + fitting[-1]
    story.answer(words.MATCHED, i=joined, v="It is" if len(fitting) == 1 else "They are")
    episode = story.finish(*fitting, listed=not named)
    return some(rng, episode, "read_file", "count_occurrences", "text_stats", "recall")


_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth")


def _listed(rng: Random, bullet: str = "") -> tuple[Kept, list[str], str]:
    """A kind of list, what stands in it, its path."""
    kept = rng.choice(LISTS)
    things = rng.sample(kept.things, rng.randint(4, min(9, len(kept.things) - 1)))
    path = rng.choice(kept.stems) + rng.choice((".txt", ".txt", ".md"))
    return kept, things, f"lists/{path}" if rng.random() < 0.08 else path


def _told(rng: Random, deck: Deck, split: Split, kind: str, kept: Kept, path: str, text: str, exact: tuple[str, ...], **slots: str) -> tuple[Story, bool]:  # fmt: skip
    """The story so far: its files, the request; and whether the file is named in it."""
    template = deck[kind].pick(rng, split)
    while kept.called != "to-do list" and "{p}" not in template and "{l}" not in template:
        template = deck[kind].pick(rng, split)  # nothing would say which list is meant
    named = "{p}" in template
    files = {path: text}
    if not named or rng.random() < 0.4:
        files |= beside(rng, " ".join((path, kept.called, *kept.stems)), ())
    story = Story(deck.family, rng, split, dict(sorted(files.items())))
    said = expand(template, rng, p=path, l=kept.called, **slots)
    if exact:
        said = said if rng.random() < 0.5 or said.startswith((path, *exact)) else said[:1].upper() + said[1:]
    else:
        said = casual(rng, said, path)
    story.say(said, phrasing_id(deck.family, template))
    return story, named


def _counting(rng: Random, split: Split) -> Episode:
    kind = _COUNTS.draw(rng, split)
    kept, things, path = _listed(rng)
    at = rng.choice((0, 0, -1, -1, -1, 1, 2, 2, 3))
    ordinal = rng.choice(("last", "last", "very last")) if at < 0 else _ORDINALS[at]
    story, named = _told(rng, _COUNTS, split, kind, kept, path, "\n".join(things) + "\n", (), o=ordinal)
    if kind == "nth":
        story.run("read_file", path=path, start_line=at + 1 if at >= 0 else -1, end_line=at + 1 if at >= 0 else None)
        story.answer(("{i}.", "{i}.", "It is {i}.", "The {o} one is {i}."), i=things[at], o=ordinal)
        return some(rng, story.finish(things[at], listed=not named), "text_stats", "search_files")
    match = re.match(r"(\d+) lines", story.run("text_stats", path=path))
    if match is None:
        raise ValueError("the statistics begin with the lines")
    story.answer(words.COUNTED, r=match.group(1), p=path)
    return some(rng, story.finish(match.group(1), listed=not named), "read_file", "count_occurrences")


def asks_files_edit(rng: Random, split: Split) -> Episode:
    """Something on a list is taken off, replaced or ticked."""
    kind = _EDITS.draw(rng, split)
    kept, things, path = _listed(rng)
    if any(text_.count(thing) > 1 for text_ in ["\n".join(things)] for thing in things):
        return asks_files_edit(rng, split)
    if kind == "swap":
        return _swapped(rng, split, kept, things, path)
    if kind == "tick":
        return _ticked(rng, split, kept, things, path)
    bullet = rng.choice(("", "", "", "- ", "* "))
    rows = [bullet + thing for thing in things]
    at = rng.randrange(len(things))
    story, named = _told(rng, _EDITS, split, kind, kept, path, "\n".join(rows) + "\n", (things[at],), i=things[at])
    story.run("read_file", path=path)
    near = rows[at - 1] if at else rows[1]
    old = f"{near}\n{rows[at]}" if at else f"{rows[0]}\n{near}"
    story.run("edit_file", path=path, old=old, new=near)
    story.answer(words.REMOVED, i=things[at], p=path)
    episode = story.finish(file={path: story.world.files[path]}, listed=not named)
    return some(rng, episode, "write_file", "append_file", "forget")


def _swapped(rng: Random, split: Split, kept: Kept, things: list[str], path: str) -> Episode:
    """Old and new are both said."""
    new, old = things[0], things[1]
    rows = things[1:]
    rng.shuffle(rows)
    text = "\n".join(rows) + "\n"
    if new in old or old in new or text.count(old) != 1:
        return asks_files_edit(rng, split)
    story, named = _told(rng, _EDITS, split, "swap", kept, path, text, (old, new), a=old, b=new)
    story.run("edit_file", path=path, old=old, new=new)
    story.answer(words.SWAPPED, a=old, b=new, p=path)
    episode = story.finish(file={path: story.world.files[path]}, listed=not named)
    return some(rng, episode, "write_file", "append_file", "read_file")


def _ticked(rng: Random, split: Split, kept: Kept, things: list[str], path: str) -> Episode:
    """Its box is ticked after its line was read."""
    bullet = rng.choice(("- [ ] ", "- [ ] ", "[ ] ", "* [ ] "))
    rows = [bullet + thing if not at else bullet.replace(" ]", rng.choice((" ]", " ]", "x]"))) + thing for at, thing in enumerate(things)]  # fmt: skip
    old = rows[0]
    rng.shuffle(rows)
    story, named = _told(rng, _EDITS, split, "tick", kept, path, "\n".join(rows) + "\n", (things[0],), i=things[0])
    story.run("read_file", path=path)
    story.run("edit_file", path=path, old=old, new=old.replace("[ ]", "[x]"))
    story.answer(words.TICKED, i=things[0], p=path)
    episode = story.finish(file={path: story.world.files[path]}, listed=not named)
    return some(rng, episode, "write_file", "append_file", "remember")


FAMILIES = {"asks_files_items": asks_files_items, "asks_files_edit": asks_files_edit}
