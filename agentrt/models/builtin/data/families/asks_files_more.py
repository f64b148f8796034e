# ruff: noqa: E501  (lists read better on their own lines)
"""New files from what was dictated, figures about a text, which file has something, what lies in a folder."""

from __future__ import annotations

import re
from random import Random

from agentrt.models.builtin.data.families import asks_files_more_words as words
from agentrt.models.builtin.data.families import contents
from agentrt.models.builtin.data.families.asks_files import casual, some
from agentrt.models.builtin.data.families.asks_files_add import LISTS, joined
from agentrt.models.builtin.data.families.asks_files_pages import PAPERS, beside, page, path_of
from agentrt.models.builtin.data.families.asks_files_values import POOLS, Values
from agentrt.models.builtin.data.families.phrases import Deck, expand, fill, lines
from agentrt.models.builtin.data.families.searching import counted
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.types import Episode, Split, phrasing_id

_NEW = Deck("asks_files_new", {"lines": words.NEW_LINES, "text": words.NEW_TEXT})
_STATS = Deck("asks_files_stats", words.STATS, {"words": 3, "longest": 2, "common": 1.2})
_FIND = Deck("asks_files_find", {"mention": words.MENTION, "in": words.IN_FOLDER, "kind": words.OF_KIND}, {"mention": 3, "in": 2, "kind": 1.4})  # fmt: skip


def _said(story: Story, deck: Deck, template: str, text: str, *exact: str) -> None:
    """Note the request; what must be copied keeps its letters."""
    if exact and not text.startswith(exact) and story.rng.random() < 0.6:
        text = text[:1].upper() + text[1:]
    story.say(text, phrasing_id(deck.family, template))


def asks_files_new(rng: Random, split: Split) -> Episode:
    """A file is written: some lines, or a text."""
    kind = _NEW.draw(rng, split)
    template = _NEW[kind].pick(rng, split)
    ending = rng.choice((".txt", ".txt", ".txt", ".md"))
    if kind == "lines":
        kept = rng.choice(LISTS)
        things = rng.sample([thing for thing in kept.things if " and " not in thing], rng.choice((2, 3, 3, 3, 4, 5)))
        path, content, told = rng.choice(kept.stems) + ending, "\n".join(things), joined(rng, things)
        exact, count = tuple(things), f"{len(things)} lines"
    else:
        text = rng.choice(words.TEXTS)
        content = fill(text, dict(Values(rng).slots(list(dict.fromkeys(re.findall(r"\{(\w+)\}", text))))))
        path = rng.choice(("note", "sign", "message", "card", "memo", "reminder", "notice", "letter", "door", "info", "draft", "post", "text")) + ending  # fmt: skip
        told, exact, count = rng.choice((content, content, f'"{content}"')), (content,), "the text"
    files = beside(rng, path, ()) if rng.random() < 0.6 else {}
    story = Story("asks_files_new", rng, split, dict(sorted(files.items())))
    _said(story, _NEW, template, expand(template, rng, p=path, i=told, x=told), path, *exact)
    story.run("write_file", path=path, content=content)
    story.answer(words.MADE, p=path, n=count)
    episode = story.finish(path, file={path: content})
    return some(rng, episode, "append_file", "edit_file", "remember", "text_stats")


_WRITERS = [row.split(" | ") for row in lines(words.WRITERS)]
_TEXTS = [row.split(" | ") for row in lines(words.TEXT_FILES)]


def asks_files_stats(rng: Random, split: Split) -> Episode:
    """Words, sentences, the longest word of somebody's text."""
    kind = _STATS.draw(rng, split)
    ending = rng.choice((".txt", ".txt", ".md"))
    files: dict[str, str] = {}
    named = rng.random() < 0.4
    if rng.random() < 0.6:
        _, called, stems = rng.choice(_WRITERS)
        stem = rng.choice(stems.split())
        owners = [name for name in rng.sample(POOLS["n"], rng.randint(2, 5)) if name.isascii()]
        path = stem.replace("{n}", owners[0].lower()) + ending
        files = {stem.replace("{n}", name.lower()) + ending: _prose(rng) for name in owners}
        spoken = rng.choice(called.split("; ")).replace("{n}", owners[0])
    else:
        stems, called = rng.choice(_TEXTS)
        path, spoken = rng.choice(stems.split()) + ending, rng.choice(called.split("; "))
        files = {path: _prose(rng)}
    files |= beside(rng, f"{path} {spoken}", ()) if len(files) < 3 or rng.random() < 0.5 else {}
    story = Story("asks_files_stats", rng, split, dict(sorted(files.items())))
    template = _STATS[kind].pick(rng, split)
    text = expand(template, rng, s=path if named else spoken)
    text = casual(rng, text if text.endswith("?") or rng.random() < 0.5 else f"{text}?", path if named else "")
    story.say(text, phrasing_id("asks_files_stats", template))
    episode = counted(story, kind, story.run("text_stats", path=path), path)
    episode = story.finish(*episode.check["answer_contains"], listed=not named)
    return some(rng, episode, "read_file", "search_files", "count_occurrences")


def _prose(rng: Random) -> str:
    return "\n".join(contents.prose(rng, rng.randint(2, 6))) + "\n"


_FOLDERS = [row.split(" | ") for row in lines(words.FOLDERS)]


def asks_files_find(rng: Random, split: Split) -> Episode:
    """Which file mentions something, or what a folder has."""
    kind = _FIND.draw(rng, split)
    template = _FIND[kind].pick(rng, split)
    return _mention(rng, split, template) if kind == "mention" else _folder(rng, split, kind, template)


def _mention(rng: Random, split: Split, template: str) -> Episode:
    """One of several papers has the word."""
    paper = rng.choice(PAPERS)
    path = path_of(rng, paper)
    drawn = page(rng, paper, path)
    files = {path: drawn.text, **beside(rng, path, (paper.field,))}
    found = [value for value in drawn.slots.values() if len(value) > 3 and not value.isdigit()]
    everything = "\n".join(files.values()).lower()
    found = [value for value in found if everything.count(value.lower()) == 1]
    if not found:
        return _mention(rng, split, template)
    word = rng.choice(found)
    story = Story("asks_files_find", rng, split, dict(sorted(files.items())))
    story.say(casual(rng, expand(template, rng, t=word, g="note"), word), phrasing_id("asks_files_find", template))
    story.run("search_files", text=word)
    story.answer(words.FOUND, p=path, t=word)
    return some(rng, story.finish(path), "read_file", "list_files", "count_occurrences")


def _folder(rng: Random, split: Split, kind: str, template: str) -> Episode:
    """The names in a folder, or how many of one ending it has."""
    folders, called, stems, endings = rng.choice(_FOLDERS)
    folder = rng.choice(folders.split())
    names = rng.sample(stems.split(), rng.randint(2, min(6, len(stems.split()))))
    first, second = endings.split()
    share = 0.75 if kind == "kind" else 0.9
    files = {f"{folder}/{name}.{first if rng.random() < share else second}": "a\n" for name in names}
    files |= beside(rng, f"{folder} {stems}", ())
    story = Story("asks_files_find", rng, split, dict(sorted(files.items())))
    ending = rng.choice((first, first, second))
    text = expand(template, rng, f=folder, g=rng.choice(called.split("; ")), e=ending)
    _said(story, _FIND, template, casual(rng, text, folder, ending))
    printed = story.run("list_files", path=folder, pattern=f"*.{ending}" if kind == "kind" else None)
    if kind == "kind":
        r = printed.split(" ")[0]
        story.answer(("{r}.", "There are {r}.", "{f} has {r}.", "{r} in {f}."), r=r, f=folder)
        return some(rng, story.finish(r), "search_files", "read_file")
    shown = [row.partition(" (")[0] for row in printed.splitlines()[1:]]
    told = shown[0] if len(shown) == 1 else ", ".join(shown[:-1]) + " and " + shown[-1]
    story.answer(("{l}.", "{l}.", "{f} has {l}.", "There are {l}.", "You have {l}."), l=told, f=folder)
    return some(rng, story.finish(*shown), "search_files", "read_file")


FAMILIES = {"asks_files_new": asks_files_new, "asks_files_stats": asks_files_stats, "asks_files_find": asks_files_find}
