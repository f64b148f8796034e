"""Which files of a kind, or in a folder, are there: the list is asked for, and only what it holds is named or counted.

A kind with one ending is asked for by its pattern; "pictures" has several, so that the whole list is shown and the
names are picked out of it.
"""

from __future__ import annotations

from random import Random

from agentrt.models.builtin.data.families import contents
from agentrt.models.builtin.data.families import files_kinds_words as words
from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.asks_files import casual, some
from agentrt.models.builtin.data.families.phrases import Deck, expand
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.types import Episode, Split, phrasing_id


def _rows(text: str) -> list[list[str]]:
    return [row.split(" | ") for row in text.strip().splitlines()]


_FOLDERS = [(a.split(), b.split("; "), c.split(), d.split()) for a, b, c, d in _rows(words.FOLDERS)]
_KINDS = [(ending, called.split("; ")) for ending, called in _rows(words.KINDS)]
_GROUPS = [(endings.split(), called.split("; ")) for endings, called in _rows(words.GROUPS)]
_BANKS = {
    "kind": words.KIND,
    "group": words.KIND,
    "count": words.COUNT_KIND,
    "folder": words.FOLDER,
    "count in": words.COUNT_FOLDER,
    "kind in": words.FOLDER_KIND,
}
_DECK = Deck(
    "files_kinds", _BANKS, {"kind": 3, "group": 2.5, "count": 1.5, "folder": 3.5, "count in": 2.5, "kind in": 2}
)
_NONE = ("No, there are none.", "There are none.", "None.", "No, none here.")
_NAMED = ("{l}.", "{l}.", "{l}.", "There {v} {l}.", "You have {l}.", "I see {l}.")


def _files(rng: Random, folder: str, stems: list[str], endings: list[str]) -> dict[str, str]:
    """The files of the folder, and others around it."""
    names = rng.sample(stems, rng.randint(2, min(7, len(stems))))
    main = rng.choice(endings)
    inside = [f"{name}.{main if rng.random() < 0.7 else rng.choice(endings)}" for name in names]
    found = {f"{folder}/{name}": _text(rng, name) for name in inside}
    for _ in range(rng.randint(2, 7)):
        path = v.file_name(rng, folder=0.15)
        if not path.startswith(f"{folder}/"):
            found[path] = _text(rng, path)
    return found


def _text(rng: Random, path: str) -> str:
    if not path.endswith((".txt", ".md")):
        return "a,b\n" * rng.randint(1, 90)
    return contents.text_for(rng, path, rng.randint(2, 9))


def _around(rng: Random, endings: list[str]) -> dict[str, str]:
    """Files of many kinds in the workspace, some of them with one of the endings, now and then none."""
    found: dict[str, str] = {}
    for _ in range(rng.choice((0, 1, 1, 2, 3, 4, 5))):
        ending = rng.choice(endings)
        stem = rng.choice(rng.choice(_FOLDERS)[2])
        folder = f"{v.folder_name(rng)}/" if rng.random() < 0.1 else ""
        found[f"{folder}{stem}.{ending}"] = _text(rng, f"{stem}.{ending}")
    for _ in range(rng.randint(2, 6)):
        path = v.file_name(rng, folder=0.05)
        if path.rpartition(".")[2] not in endings:
            found[path] = _text(rng, path)
    return found


def files_kinds(rng: Random, split: Split) -> Episode:
    """Files of a kind or in a folder, named or counted."""
    kind = _DECK.draw(rng, split)
    template = _DECK[kind].pick(rng, split)
    folders, called, stems, endings = rng.choice(_FOLDERS)
    folder, said = rng.choice(folders), rng.choice(called)
    if kind == "group":
        return _group(rng, split, template)
    inside = kind in ("folder", "count in", "kind in")
    ending, names = rng.choice([one for one in _KINDS if kind != "kind in" or one[0] in (*endings, "csv")])
    files = _files(rng, folder, stems, endings) if inside else _around(rng, [ending])
    story = Story("files_kinds", rng, split, dict(sorted(files.items())))
    text = expand(template, rng, f=folder, g=said, k=rng.choice(names))
    story.say(casual(rng, text, folder if inside else ""), phrasing_id("files_kinds", template))
    pattern = None if kind in ("folder", "count in") else f"*.{ending}"
    listing = story.run("list_files", path=folder if inside else None, pattern=pattern)
    found = [row.rsplit(" (", 1)[0] for row in listing.splitlines()[1:]]
    if kind in ("count", "count in"):
        r = listing.split(" ")[0]
        story.answer(("{r}.", "{r}.", "There are {r}." if r != "1" else "Just 1.", "{r} in all."), r=r)
        return some(rng, story.finish(r), "search_files", "read_file", "text_stats")
    return _told(rng, story, found)


def _group(rng: Random, split: Split, template: str) -> Episode:
    endings, called = rng.choice(_GROUPS)
    files = {path: text for path, text in _around(rng, endings).items() if "/" not in path} or {"notes.txt": "milk\n"}
    story = Story("files_kinds", rng, split, dict(sorted(files.items())))
    text = expand(template, rng, k=rng.choice(called))
    story.say(casual(rng, text, ""), phrasing_id("files_kinds", template))
    listing = story.run("list_files")
    names = [row.rsplit(" (", 1)[0] for row in listing.splitlines()[1:]]
    return _told(rng, story, [name for name in names if name.rpartition(".")[2] in endings])


def _told(rng: Random, story: Story, found: list[str]) -> Episode:
    if not found:
        words_ = story.answer(_NONE)
        return some(rng, story.finish(words_), "search_files", "read_file", "write_file")
    told = found[0] if len(found) == 1 else ", ".join(found[:-1]) + " and " + found[-1]
    forms = _NAMED if len(found) > 1 else (*_NAMED, "Only {l}.", "Just {l}.")
    story.answer(forms, l=told, v="is" if len(found) == 1 else "are")
    return some(rng, story.finish(*found), "search_files", "read_file", "describe_table", "write_file")


files_kinds.deck = _DECK  # type: ignore[attr-defined]  # the tests count the phrasings
FAMILIES = {"files_kinds": files_kinds}
