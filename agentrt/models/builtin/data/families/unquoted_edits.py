# ruff: noqa: E501, SIM905  (phrase banks read better on their own lines)
"""Changing files in plain words: phrases, whole lines of settings and numbers, replaced without quotation marks."""

from __future__ import annotations

from random import Random

from agentrt.models.builtin.data.families import contents, plain_words
from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.phrases import Deck
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.types import Episode, Split

_EDIT = Deck(
    "edit_plain",
    {
        "phrase": """
        !change {a} to {b} in {p}
        !change {a} into {b} in {p}
        !change {a} in {p} to {b}
        !change the entry {a} to {b} in {p}
        !replace {a} with {b} in {p}
        !replace {a} by {b} in {p}
        !replace {a} in {p} with {b}
        !swap {a} for {b} in {p}
        !swap {a} in {p} for {b}
        !rename {a} to {b} in {p}
        !rename {a} in {p} to {b}
        !correct {a} to {b} in {p}
        !correct {a} in {p}, it should be {b}
        !turn {a} into {b} in {p}
        !exchange {a} for {b} in {p}
        !update {a} to {b} in {p}
        !edit {p}: {a} should read {b}
        !make it {b} instead of {a} in {p}
        !make that {b} instead of {a} in {p}
        !put {b} instead of {a} in {p}
        !write {b} instead of {a} in {p}
        !use {b} instead of {a} in {p}
        in {p}, change {a} to {b}
        in {p} replace {a} with {b}
        in {p} swap {a} for {b}
        in {p}, rename {a} to {b}
        in {p}, make it {b} instead of {a}
        in {p} it should be {b} instead of {a}
        in {p} it should say {b}, not {a}
        in {p} I wrote {a}, make it {b}
        {p}: change {a} to {b}
        {p}: {a} -> {b}
        {p}: {b} instead of {a}
        {p} says {a}, it should say {b}
        {p} should say {b} instead of {a}
        {p} still says {a}, make that {b}
        {a} in {p} should be {b}
        {a} in {p} is wrong, make it {b}
        {a} should become {b} in {p}
        {b} instead of {a} in {p}, please
        it's {b}, not {a}, please fix that in {p}
        it has to be {b} and not {a} in {p}
        I meant {b} when I wrote {a} in {p}, fix it
        could you change {a} to {b} in {p}?
        can you swap {a} for {b} in {p}?
        I'd like {a} replaced with {b} in {p}
        the shop has no {a}, so change it to {b} in {p}
        we don't want {a} any more, put {b} instead in {p}
        """,
        "line": """
        in {p} change {a} to {b}
        in {p}, change {a} to {b}
        in {p}, change the line {a} to {b}
        in {p} replace {a} with {b}
        in {p}, {a} should be {b}
        in {p} make {a} {b}
        in {p} it should be {b} instead of {a}
        !change {a} to {b} in {p}
        !change {a} into {b} in {p}
        !change {a} in {p} to {b}
        !change the line {a} in {p} to {b}
        !change the setting {a} to {b} in {p}
        !replace {a} with {b} in {p}
        !replace {a} by {b} in {p}
        !replace the line {a} with {b} in {p}
        !update {a} to {b} in {p}
        !turn {a} into {b} in {p}
        !swap {a} for {b} in {p}
        !edit {p}: {a} becomes {b}
        !edit {p} and change {a} to {b}
        !open {p} and change {a} to {b}
        !put {b} instead of {a} in {p}
        !make it {b} instead of {a} in {p}
        {p}: change {a} to {b}
        {p}: {a} -> {b}
        {p} has {a}, make that {b}
        {p} says {a}, it must be {b}
        {a} should be {b} in {p}
        {a} in {p} has to become {b}
        {a} in {p} must be {b}
        {b} instead of {a} in {p}
        could you change {a} to {b} in {p}?
        I need {b} instead of {a} in {p}
        """,
        "setting": """
        in {p} change {k} from {a} to {b}
        in {p}, switch {k} from {a} to {b}
        in {p} set {k} to {b} instead of {a}
        !change {k} from {a} to {b} in {p}
        !change {k} in {p} from {a} to {b}
        !switch {k} from {a} to {b} in {p}
        !set {k} to {b} instead of {a} in {p}
        !move {k} from {a} to {b} in {p}
        {p}: {k} from {a} to {b}
        {k} is {a} in {p}, make it {b}
        {k} in {p} should go from {a} to {b}
        the {k} in {p} is {a}, I need {b}
        """,
        "price": """
        !change the price of {k} from {a} to {b} in {p}
        !change the {k} in {p} from {a} to {b}
        !correct the amount for {k} in {p} from {a} to {b}
        !update {k} from {a} to {b} in {p}
        in {p}, {k} should be {b} instead of {a}
        in {p} {k} costs {a}, make it {b}
        {k} in {p} is {b} now, not {a}
        the {k} went from {a} to {b}, please update {p}
        {p}: {k} is {b}, not {a}
        could you put {b} instead of {a} for {k} in {p}?
        """,
    },
    {"phrase": 3, "line": 2.5, "setting": 1.2, "price": 1},
)
_EDITED = (
    "I replaced {a} with {b} in {p}.", "Done, {p} now says {b} instead of {a}.", "{p} is changed: {a} is now {b}.",
    "I changed {a} to {b} in {p}.",
)  # fmt: skip


def edit_plain(rng: Random, split: Split) -> Episode:
    """Words, a line or a value replaced, said without quotation marks."""
    kind = _EDIT.draw(rng, split)
    path, text, key, old, new = {"phrase": _phrase, "line": _line, "setting": _setting, "price": _price}[kind](rng)
    if old == new or text.count(old) != 1 or (old in new and kind == "line" and rng.random() < 0.8):
        return edit_plain(rng, split)
    story = Story("edit_plain", rng, split, {path: text})
    story.ask(_EDIT[kind], a=old, b=new, p=path, k=key)
    story.run("edit_file", path=path, old=old, new=new)
    story.answer(_EDITED, a=old, b=new, p=path)
    return story.finish(path, file={path: story.world.files[path]})


_Change = tuple[str, str, str, str, str]
"""File, its text, the key that is named, old and new."""


_EMPTY = set(
    "the a an is was were are has in at to of with near and but it my we who nobody knew there that not by for".split()
)
"""Words that nobody would change a text from or to on their own."""


def _phrase(rng: Random) -> _Change:
    """An entry of a list, or two or three words of a text."""
    path = v.file_name(rng, rng.choice(("txt", "txt", "md")), folder=0.2)
    make = rng.choice(
        (plain_words.thing, plain_words.thing, plain_words.thing, plain_words.name, plain_words.name, plain_words.deed)
    )
    bullet = rng.choice(("", "", "", "- ", "* ", "- [ ] "))
    rows = list(dict.fromkeys(make(rng) for _ in range(rng.randint(2, 6))))
    old = rng.choice(rows)
    text = "\n".join(bullet + row for row in rows) + "\n"
    if rng.random() < 0.25:
        lines = contents.prose(rng, rng.randint(2, 4))
        words = rng.choice(lines).rstrip(".").split(" ")
        size = min(len(words), rng.choice((1, 2, 2, 3)))
        at = rng.randrange(len(words) - size + 1)
        if _EMPTY & {words[at].lower(), words[at + size - 1].lower()}:
            return _phrase(rng)
        old, text = " ".join(words[at : at + size]), "\n".join(lines) + "\n"
        make = rng.choice((plain_words.name, plain_words.thing))
    new = make(rng)
    words = old.split(" ")
    if rng.random() < 0.35 and len(words) > 1:
        new = " ".join((*words[:-1], v.noun(rng))) if rng.random() < 0.5 else " ".join((v.word(rng), *words[1:]))
    if plain_words.divides(old) or plain_words.divides(new):
        return _phrase(rng)
    return path, text, "", old, new


_ENDINGS = ("ini", "ini", "ini", "conf", "cfg", "yaml", "yaml", "properties", "txt")


def _line(rng: Random) -> _Change:
    """A whole line of a settings file: `timeout = 30` becomes `timeout = 45`."""
    path = v.file_name(rng, rng.choice(_ENDINGS), folder=0.2)
    rows, values = contents.settings(rng, path.rsplit(".", 1)[-1], rng.randint(2, 6))
    key = rng.choice(list(values))
    old = next(row for row in rows if row.startswith(key) and row.endswith(values[key]))
    value = _other(rng, key, values[key])
    return path, "\n".join(rows) + "\n", key, old, old[: len(old) - len(values[key])] + value


def _setting(rng: Random) -> _Change:
    """The value of a key, where both values are named."""
    path = v.file_name(rng, rng.choice(_ENDINGS), folder=0.2)
    rows, values = contents.settings(rng, path.rsplit(".", 1)[-1], rng.randint(2, 6))
    key = rng.choice(list(values))
    shown = key.replace("_", " ") if rng.random() < 0.3 else key
    return path, "\n".join(rows) + "\n", shown, values[key], _other(rng, key, values[key])


def _other(rng: Random, key: str, old: str) -> str:
    """Another value of the same sort."""
    if old.isdigit():
        return rng.choice((str(int(old) + 1), str(int(old) * 2), str(rng.randint(1, 99)), str(rng.randint(100, 9999))))
    for _ in range(8):
        new = contents.setting(rng, key)
        if new != old:
            return new
    return v.word(rng)


def _price(rng: Random) -> _Change:
    """A number behind a name in a list."""
    path = v.file_name(rng, rng.choice(("txt", "txt", "md")), folder=0.2)
    glue = rng.choice((" ", ": ", " = ", " - "))
    make = rng.choice((plain_words.thing, plain_words.name))
    names = [name for name in dict.fromkeys(make(rng) for _ in range(8)) if not any(c.isdigit() for c in name) and not plain_words.divides(name)]  # fmt: skip
    if len(names) < 2:
        return _price(rng)
    money = rng.random() < 0.6
    rows = {name: v.price(rng, 1, 90) if money else str(rng.randint(2, 999)) for name in names[: rng.randint(2, 5)]}
    key = rng.choice(list(rows))
    new = v.price(rng, 1, 90) if money else str(rng.randint(2, 999))
    return path, "".join(f"{name}{glue}{number}\n" for name, number in rows.items()), key, rows[key], new


FAMILIES = {"edit_plain": edit_plain}
