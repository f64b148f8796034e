# ruff: noqa: E501  (lists read better on their own lines)
"""A setting gets another value, or a fact in somebody's papers has changed: the file is read, then the old value is
replaced by the new one.

Only the new value is said. The old one must stand once in the file, or another line would change with it.
"""

from __future__ import annotations

import re
from random import Random
from typing import NamedTuple

from agentrt.models.builtin.data.families import asks_files_set_words as words
from agentrt.models.builtin.data.families.asks_files import casual, misspelt, some
from agentrt.models.builtin.data.families.asks_files_pages import PAPERS, Paper, beside, page, path_of
from agentrt.models.builtin.data.families.asks_files_values import Values
from agentrt.models.builtin.data.families.phrases import Bank, expand, fill
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.types import Episode, Split, phrasing_id


class Setting(NamedTuple):
    """A setting: stems of its file, key, values, how people ask for another one."""

    stems: tuple[str, ...]
    key: str
    values: tuple[str, ...]
    asked: tuple[str, ...]


def _settings(text: str) -> list[Setting]:
    rows = (row.split(" | ") for row in text.strip().splitlines())
    return [Setting(tuple(s.split()), key, tuple(values.split()), tuple(q.split("; "))) for s, key, values, q in rows]


def _changes(text: str) -> list[tuple[Paper, str, tuple[str, ...]]]:
    rows = (row.split(" | ") for row in text.strip().splitlines())
    by_stem = {stem: paper for paper in PAPERS for stem in paper.stems}
    return [(by_stem[stem], slot, tuple(asked.split("; "))) for stem, slot, asked in rows]


_SETTINGS, _CHANGES = _settings(words.SETTINGS), _changes(words.CHANGED)
_ASKED = Bank("asks_files_set", [f"{i}: {q}" for i, one in enumerate(_SETTINGS) for q in one.asked])
_TOLD = Bank("asks_files_changed", [f"{i}: {q}" for i, (*_, asked) in enumerate(_CHANGES) for q in asked])
_FROM_TO = Bank("asks_files_set", words.FROM_TO)
_SET = {True: Bank("asks_files_set", words.SET_NAMED), False: Bank("asks_files_set", words.SET_BARE)}
_CHANGED = {True: Bank("asks_files_changed", words.CHANGED_NAMED), False: Bank("asks_files_changed", words.CHANGED_BARE)}  # fmt: skip
_GLUES = {"ini": (" = ", "="), "conf": (" = ", "=", " "), "cfg": (" = ", "="), "yaml": (": ",), "yml": (": ",), "txt": (": ", " = "), "properties": ("=",), "toml": (" = ",)}  # fmt: skip


def asks_files_set(rng: Random, split: Split) -> Episode:
    """A setting gets another value."""
    template = _ASKED.pick(rng, split)
    number, _, question = template.partition(": ")
    one = _SETTINGS[int(number)]
    stem, ending = rng.choice(one.stems), rng.choice(("ini", "ini", "conf", "cfg", "yaml", "yml", "txt", "toml"))
    name = rng.choice((f"{stem}.{ending}", f"{stem}.{ending}", f"{stem}_settings.{ending}", f"{stem}_config.{ending}"))
    path = f"config/{name}" if rng.random() < 0.1 else name.replace("settings_settings", "settings")
    old, new = rng.sample(one.values, 2)
    text = _file(rng, one, stem, rng.choice(_GLUES[ending]), old)
    if not _once(text, old) or old in new:
        return asks_files_set(rng, split)
    both = rng.random() < 0.2
    if both:
        template = _FROM_TO.pick(rng, split)
        question = template.replace("{k}", one.key.replace("_", " "))
    question = fill(question, {"a": old, "b": new}).rstrip("?")
    return _told(rng, split, "asks_files_set", template, question, path, text, (stem.replace("_", " "), one.key, old, new), (), not both)  # fmt: skip


def _once(text: str, old: str) -> bool:
    return text.count(old) == 1


def _file(rng: Random, one: Setting, stem: str, glue: str, old: str) -> str:
    """The setting among others, by kin or not."""
    kin = [s for s in _SETTINGS if s.key != one.key and stem in s.stems]
    others = rng.sample(kin, min(len(kin), rng.randint(1, 4)))
    others += rng.sample([s for s in _SETTINGS if s.key != one.key and s not in others], rng.randint(1, 3))
    rows = [f"{s.key}{glue}{rng.choice(s.values)}" for s in {s.key: s for s in others}.values()]
    rows.insert(rng.randint(0, len(rows)), f"{one.key}{glue}{old}")
    if rng.random() < 0.35:
        rows.insert(0, rng.choice((f"[{stem}]", f"# {stem.replace('_', ' ')}", "[general]", "# settings", "; do not edit by hand")))  # fmt: skip
    return "\n".join(rows) + "\n"


def asks_files_changed(rng: Random, split: Split) -> Episode:
    """A fact in somebody's papers has changed."""
    template = _TOLD.pick(rng, split)
    number, _, question = template.partition(": ")
    paper, slot, _ = _CHANGES[int(number)]
    path = path_of(rng, paper)
    drawn = page(rng, paper, path)
    old, new = drawn.slots[slot], _fresh(rng, slot, drawn.slots[slot], drawn.text)
    known = {s: value for s, value in drawn.slots.items() if s != slot or slot == "ln"}
    if not _once(drawn.text, old) or new in drawn.text or old in new or any(old in value for value in known.values() if value != old):  # fmt: skip
        return asks_files_changed(rng, split)
    question = fill(question, {**known, "b": new})
    return _told(rng, split, "asks_files_changed", template, question, path, drawn.text, ("", "", old, new), (paper.field,))  # fmt: skip


def _fresh(rng: Random, slot: str, old: str, text: str) -> str:
    """Another value, of the same form where that is a time, a day or an amount."""
    best = old
    for _ in range(90):
        best = next(iter(Values(rng).slots([slot]).values()))
        if slot not in ("t", "t2", "t3", "d", "u", "e") or _shape(slot, best) == _shape(slot, old):
            return best
    return best


def _shape(slot: str, value: str) -> str:
    """What is the same in two values of one form: the marks, the currency, whether a month is cut short."""
    bare = re.sub(r"\d+", "0", value)
    return bare if slot in "ue" else re.sub(r"[A-Za-z]{4,}", "a", re.sub(r"\b[A-Za-z]{3}\b", "b", bare))


def _told(
    rng: Random, split: Split, family: str, template: str, question: str, path: str, text: str,
    known: tuple[str, str, str, str], fields: tuple[str, ...], read: bool = True,
) -> Episode:  # fmt: skip
    """Ask, read, replace, say what stands there now."""
    called, key, old, new = known
    named = rng.random() < 0.5
    files = {path: text}
    if not named or rng.random() < 0.4:
        files |= _near(rng, f"{path} {called}", fields, bool(called))
    wrong = misspelt(rng, path) if named and len(files) > 2 and rng.random() < 0.25 else ""
    story = Story(family, rng, split, dict(sorted(files.items())))
    frame = (_SET if called else _CHANGED)[named].pick(rng, split)
    shown = wrong or path
    said = expand(frame, rng, q=question, p=shown, s=called)
    said = casual(rng, said, shown, new) if (old + new) == (old + new).lower() else _upper(rng, said, shown)
    story.say(said, phrasing_id(family, template))
    if read:
        story.run("read_file", path=path)
    story.run("edit_file", path=path, old=old, new=new)
    key = key.replace("_", " ") if rng.random() < 0.5 else key
    story.answer(words.SET_DONE if called else words.CHANGED_DONE, k=key, a=old, b=new, p=path)
    episode = story.finish(new, file={path: story.world.files[path]}, listed=not named or bool(wrong))
    return some(rng, episode, "write_file", "append_file", "remember", "search_files")


def _near(rng: Random, taken: str, fields: tuple[str, ...], settings: bool) -> dict[str, str]:
    """Files beside; no other settings where one is meant by its key only."""
    found = beside(rng, f"{taken} config settings", fields)
    if settings:
        found = {name: one for name, one in found.items() if not name.endswith((".ini", ".yaml", ".json"))}
    return found if len(found) > 1 else _near(rng, taken, fields, settings)


def _upper(rng: Random, text: str, path: str) -> str:
    return text if rng.random() < 0.4 or text.startswith(path) else text[:1].upper() + text[1:]


FAMILIES = {"asks_files_set": asks_files_set, "asks_files_changed": asks_files_changed}
