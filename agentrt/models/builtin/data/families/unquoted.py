# ruff: noqa: E501, SIM905  (phrase banks read better on their own lines)
"""Writing and changing files in plain words: what is to be written stands without quotation marks, whatever its length."""

from __future__ import annotations

from random import Random

from agentrt.models.builtin.data.families import contents, plain_words
from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.facts import draw, mine
from agentrt.models.builtin.data.families.phrases import Deck
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.types import Episode, Split

_APPEND = Deck(
    "append_plain",
    {
        "short": """
        !put {w} on {p}
        !put {w} on the list in {p}
        !put {w} at the end of {p}
        !put {w} down in {p} too
        !add {w} to {p}
        !add {w} to {p} as well
        !add {w} to my {p}
        !add {w} at the bottom of {p}
        !add a line {w} to {p}
        !append {w} to {p}
        !append {w} at the end of {p}
        !attach {w} to {p} as the last line
        !stick {w} at the end of {p}
        !note {w} in {p}, at the end
        !include {w} in the list {p}
        !jot down {w} at the end of {p}
        !log {w} in {p}
        !enter {w} at the bottom of {p}
        put also {w} on {p}
        on {p} put {w}
        on the list in {p}, put {w}
        onto {p} goes {w}
        at the end of {p} add {w}
        at the bottom of {p} put {w}
        in {p} add {w} at the end
        to {p} please add {w}
        to my list {p} add {w}
        {w} goes on {p}
        {w} goes at the end of {p}
        {w} -> {p}, as a new line
        {w} belongs on {p} too, please add it
        {w} is missing in {p}, add it please
        {w} has to go on {p}
        {p} needs {w} as well
        {p} is still missing {w}, please add it
        {p}: add {w}
        {p}, add {w}
        {p} + {w}
        {p} gets one more line, namely {w}
        I forgot {w}, can you put it on {p}?
        I need {w}, add it to {p}
        I also need {w}. Put it on {p}, please.
        we also need {w} - put it on {p}
        we've run out of {w}, add it to {p}
        we're almost out of {w}, so put it on {p}
        oh, and {w}. Add that to {p}.
        could you add {w} to {p}? I always forget it
        can you put {w} on {p} for me?
        can {w} go at the end of {p}?
        would you mind adding {w} to {p}?
        I'd like {w} added to {p}
        I'd like to have {w} on {p} as well
        for the weekend: add {w} to {p}
        for tomorrow, put {w} on {p}
        before I forget: {w} should go on {p}
        keep the rest of {p} and add {w} at the end
        one more for {p}: {w}
        next line in {p}: {w}
        last line of {p} should be {w}, add it
        add to {p}: {w}
        add at the end of {p}: {w}
        put on {p}: {w}
        new line in {p}: {w}
        into {p}, at the end: {w}
        """,
        "deed": """
        !add {w} to {p}
        !add {w} to my to-do list in {p}
        !add {w} to the tasks in {p}
        !put {w} on {p}
        !put {w} on my to-do list in {p}
        on {p} put {w}
        in {p} add {w} at the end
        {p}: add {w}
        {p}, next task: {w}
        one more task for {p}: {w}
        I still have to {w}, put that on {p}
        I also have to {w}. Add it to {p}, please.
        we must {w}, so add it to {p}
        I mustn't forget to {w}, add it to {p}
        new to-do in {p}: {w}
        could you put {w} on {p}?
        """,
        "whole": """
        !!add this line to {p}: {t}
        !!add this at the end of {p}: {t}
        !!add the following line to {p}: {t}
        !!append to {p}: {t}
        !!append this as it is to {p}: {t}
        !!put this at the bottom of {p}: {t}
        !!log in {p}: {t}
        !!note at the end of {p}: {t}
        {p}, new line: {t}
        {p}, one more entry: {t}
        one more line at the end of {p}, exactly like this: {t}
        for {p}, to be added: {t}
        here is the next entry for {p}: {t}
        this goes at the end of {p}: {t}
        could you add this to {p}: {t}
        I'd like this line added to {p}: {t}
        """,
        "that": """
        !!note at the end of {p} that {s}
        !!add to {p} that {s}
        !!add a line to {p} saying that {s}
        !!log in {p} that {s}
        !!write down at the end of {p} that {s}
        at the end of {p}, note that {s}
        in {p}, add that {s}
        """,
    },
    {"short": 5, "deed": 1.3, "whole": 2, "that": 0.7},
)
_ADDED = ("I added it to {p}.", "Done, the line was added to {p}.", "{p} has the new line.", "It is added to {p}.", "Added to {p}.")  # fmt: skip

_WRITE = Deck(
    "write_plain",
    {
        "short": """
        !write {w} to {p}
        !write {w} into a new file {p}
        !write {w} in a file called {p}
        !save {w} in {p}
        !save {w} as {p}
        !save {w} in a new file named {p}
        !store {w} in {p}
        !create {p} with {w} in it
        !create a file {p} with just {w} in it
        !create a file called {p} containing {w}
        !create a new file {p} that says {w}
        !make a file {p} with {w} as its only line
        !make a file named {p} that just says {w}
        !make {p} say {w}
        !put {w} into a new file {p}
        !start a file {p} with {w}
        !start a new list {p} with {w} on it
        !set the content of {p} to {w}
        {p} should just say {w}
        {p} should contain {w} and nothing else
        new file {p} with {w} in it
        in a new file {p} write {w}
        into a new file called {p}, put {w}
        a file {p} with {w} in it, please
        I need a new file {p} with {w} in it
        I need a file called {p} that says {w}
        I want {w} saved in {p}
        I'd like to have {w} in a file, name it {p}
        could you make me a file {p} with {w} in it?
        can you save {w} in {p} for me?
        can you put {w} in a file called {p}?
        would you save {w} as {p}?
        so that I don't lose it, save {w} in {p}
        for my records: save {w} in {p}
        file name {p}, content {w}
        {p} is new, the first line is {w}
        """,
        "whole": """
        !!write to {p}: {t}
        !!write into {p}: {t}
        !!write this word for word to {p}: {t}
        !!write the following to {p}: {t}
        !!save as {p}: {t}
        !!save to {p}: {t}
        !!save this exactly as it is in {p}: {t}
        !!save the following under the name {p}: {t}
        !!create {p} with the following text: {t}
        !!create a file {p} that says: {t}
        !!make a new file {p}: {t}
        !!make me a file {p} with this in it: {t}
        !!put into {p}: {t}
        !!store as {p}: {t}
        {p} should read: {t}
        {p} should say: {t}
        {p}, new file, content: {t}
        new note {p}: {t}
        text for {p}: {t}
        this is for {p}, a new file: {t}
        I'd like this in a file named {p}: {t}
        I need the following in {p}: {t}
        can you save this in {p}: {t}
        could you write this into {p}: {t}
        """,
        "that": """
        !!write to {p} that {s}
        !!write into {p} that {s}
        !!note in a new file {p} that {s}
        !!save in {p} that {s}
        !!make a file {p} saying that {s}
        in a new file {p}, write that {s}
        """,
    },
    {"short": 3, "whole": 3, "that": 0.7},
)
_WROTE = ("I wrote it to {p}.", "Done, {p} is saved.", "The text is in {p}.", "I saved it in {p}.", "{p} is written.", "Saved to {p}.")  # fmt: skip

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


def _said(rng: Random, kind: str) -> str:
    """What is to be written."""
    if kind == "whole":
        return plain_words.whole(rng)
    if kind == "that":
        statements = (draw(rng).statement, mine(rng).statement, contents.sentence(rng)[:-1])
        return _lower(rng.choice(statements))
    while True:
        text = plain_words.deed(rng) if kind == "deed" else plain_words.short(rng)
        if not plain_words.divides(text):
            return text


def _lower(text: str) -> str:
    """A sentence as it goes on after "that": the first word small unless it is a name or "I"."""
    return text[:1].lower() + text[1:] if text.split(" ")[0] in ("The", "A", "An", "We", "It", "They", "Every", "There", "My", "Nobody", "In", "Please") else text  # fmt: skip


def append_plain(rng: Random, split: Split) -> Episode:
    """A line added that the request does not quote."""
    kind = _APPEND.draw(rng, split)
    path = v.file_name(rng, rng.choice(("txt", "txt", "txt", "txt", "md", "log")), folder=0.2)
    content = _said(rng, kind)
    story = Story("append_plain", rng, split, {path: contents.text_for(rng, path, rng.randint(1, 4))})
    story.ask(_APPEND[kind], p=path, w=content, t=content, s=content)
    story.run("append_file", path=path, content=content)
    story.answer(_ADDED, p=path)
    return story.finish(path, file={path: story.world.files[path]})


def write_plain(rng: Random, split: Split) -> Episode:
    """A new file with a text that the request does not quote."""
    kind = _WRITE.draw(rng, split)
    path = v.file_name(rng, rng.choice(("txt", "txt", "txt", "md", "md", "log")), folder=0.2)
    content = _said(rng, kind)
    story = Story("write_plain", rng, split, contents.others(rng, rng.choice((0, 0, 1)), path))
    story.ask(_WRITE[kind], p=path, w=content, t=content, s=content)
    story.run("write_file", path=path, content=content)
    story.answer(_WROTE, p=path)
    return story.finish(path, file={path: content})


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


def _line(rng: Random) -> _Change:
    """A whole line of a settings file: `timeout = 30` becomes `timeout = 45`."""
    path = v.file_name(rng, rng.choice(("ini", "ini", "ini", "txt")), folder=0.2)
    rows, values = contents.settings(rng, path.rsplit(".", 1)[-1], rng.randint(2, 6))
    key = rng.choice(list(values))
    old = next(row for row in rows if row.startswith(key) and row.endswith(values[key]))
    value = _other(rng, key, values[key])
    return path, "\n".join(rows) + "\n", key, old, old[: len(old) - len(values[key])] + value


def _setting(rng: Random) -> _Change:
    """The value of a key, where both values are named."""
    path = v.file_name(rng, rng.choice(("ini", "ini", "txt")), folder=0.2)
    rows, values = contents.settings(rng, "ini", rng.randint(2, 6))
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


FAMILIES = {"append_plain": append_plain, "write_plain": write_plain, "edit_plain": edit_plain}
