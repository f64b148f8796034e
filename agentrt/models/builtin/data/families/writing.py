# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""Changing files: writing new ones, adding lines, replacing words."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from agentrt.models.builtin.data.families import contents
from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.facts import draw
from agentrt.models.builtin.data.families.phrases import Deck
from agentrt.models.builtin.data.families.searching import pick_term
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.types import Episode, Split

_WRITE = Deck(
    "write_file",
    {
        "quoted": """
        !write {q} to {p}
        !write {q} into {p}
        !write {q} in {p}
        !write {q} to a file called {p}
        !write {q} to a new file {p}
        !write the [text|line|words|sentence] {q} to {p}
        !write the text {q} into the file {p}
        !write a file {p} with the text {q}
        !write a file called {p} that says {q}
        !save {q} to {p}
        !save {q} as {p}
        !save {q} in {p}
        !save {q} in a file called {p}
        !save the text {q} as {p}
        !save the [sentence|text|line] {q} to the file {p}
        !store {q} in {p}
        !store {q} in a file named {p}
        !store the text {q} in {p}
        !put {q} in {p}
        !put {q} into {p}
        !put {q} into a file called {p}
        !put the text {q} into a new file {p}
        !create {p} with {q}
        !create {p} with the [content|text] {q}
        !create {p} containing {q}
        !create a file {p} containing {q}
        !create a file called {p} with the content {q}
        !create a file named {p} with the text {q}
        !create a file named {p} and write {q} into it
        !create a new file {p} that says {q}
        !create the file {p} with {q} in it
        !create a text file {p} with the words {q}
        !make a file {p} with {q}
        !make a file called {p} containing {q}
        !make a file named {p} that says {q}
        !make a new file {p} and put {q} in it
        !make {p} and write {q} inside
        !make {p} say {q}
        !generate a file {p} with the content {q}
        !set the content of {p} to {q}
        !fill {p} with {q}
        !overwrite {p} with {q}
        !replace the content of {p} with {q}
        in {p}, write {q}
        into {p} write {q}
        in a new file {p}, put {q}
        to {p} write {q}
        {p} should contain {q}
        {p} should say {q}
        I need a file {p} with the text {q}.
        I need a file called {p} that says {q}.
        I need {p} to contain {q}.
        I want a file named {p} with {q} in it.
        I want to save {q} in {p}.
        I want you to save {q} in a file, call it {p}.
        there should be a file {p} with the text {q}. Please make it.
        can you make me a file called {p} with {q} in it?
        can you note {q} in a new file {p}?
        could you write down {q} in a file called {p}?
        please take this down in {p}: {q}
        new file {p}: {q}
        """,
        "colon": """
        !!write to {p}: {t}
        !!write this to {p}: {t}
        !!write the following to {p}: {t}
        !!write the following text into {p}: {t}
        !!write into {p}: {t}
        !!save this to {p}: {t}
        !!save this as {p}: {t}
        !!save this in a file called {p}: {t}
        !!save the following in {p}: {t}
        !!save the following text as {p}: {t}
        !!store this in {p}: {t}
        !!store the following note in {p}: {t}
        !!put this in {p}: {t}
        !!put this into a file named {p}: {t}
        !!put the following into {p}: {t}
        !!create {p} with this content: {t}
        !!create a file {p} with the following content: {t}
        !!create a file called {p} with this text: {t}
        !!create a file named {p} that contains: {t}
        !!create {p}: {t}
        !!make a file {p} with this text: {t}
        !!make a file called {p} that says: {t}
        !!make a note in {p}: {t}
        !!note this in {p}: {t}
        content of {p}: {t}
        file {p}, content: {t}
        I need this saved in {p}: {t}
        this should go into {p}: {t}
        the following text belongs in a new file {p}: {t}
        {p} should have this text: {t}
        """,
        "list": """
        !create {p} with {l}, one per line
        !create {p} with the lines {l}
        !create a file {p} with [these|the following] lines: {l}
        !create a list in {p} with {l}, each on its own line
        !create a [shopping|packing|to-do|] list called {p} with {l}
        !create a shopping list {p} with {l}
        !create a to-do list in {p}: {l}
        !write {l} to {p}, one per line
        !write {l} into {p}, each on a [separate|new|] line
        !write a list to {p}: {l}
        !write a [shopping|packing|guest|] list with {l} to {p}
        !write these items to {p}, one per line: {l}
        !write the following list into {p}: {l}
        !save a list with {l} as {p}
        !save {l} in {p}, one item per line
        !save these as lines in {p}: {l}
        !save the list {l} to {p}
        !make a list in {p} with {l}
        !make a list called {p} with {l}
        !make a shopping list in {p} with {l}
        !make me a packing list {p}: {l}
        !make a file {p} with one line each for {l}
        !put {l} into {p}, line by line
        !put {l} in {p}, one per line
        !put these on a list in {p}: {l}
        !store {l} in {p}, one on each line
        I need to buy {l}. Make a list in {p}.
        I need to buy {l}. Save that as a list in {p}, one per line.
        we need {l}. Write it to {p}, one per line.
        for the trip I need {l}. Save a packing list as {p}.
        my list is {l}. Put it into {p}, one per line.
        new list {p}: {l}
        """,
        "numbers": """
        !write the numbers {a} to {b} to {p}, one per line
        !write the numbers from {a} to {b} into {p}
        !create a file {p} with the numbers from {a} to {b}, each on its own line
        !create {p} with the numbers {a} to {b}
        !make a file {p} with the numbers {a} to {b}
        !save the numbers {a} to {b} in {p}, one per line
        !put the numbers {a} through {b} into {p}
        I need a file {p} with the numbers {a} to {b}.
        """,
        "csv": """
        !create a csv file {p} with the columns {c}
        !create {p} with the header {c}
        !make a table {p} with the columns {c}
        !make a csv {p} with columns {c}
        !write the header {c} to {p}
        !start a new table {p} with the columns {c}
        """,
        "empty": """
        !create an empty file {p}
        !create an empty file called {p}
        !make an empty file named {p}
        !create a new empty file {p}
        !touch {p}
        !make {p}, it can be empty
        """,
    },
    {"quoted": 4, "colon": 2, "list": 2, "numbers": 0.6, "csv": 0.5, "empty": 0.5},
)
_WROTE = (
    "I wrote it to {p}.", "Done, {p} is saved.", "The text is in {p}.", "I saved it in {p}.", "{p} is written.", "Saved to {p}.",
)  # fmt: skip
_QUOTES = ('"{}"', '"{}"', '"{}"', "'{}'", "“{}”", "«{}»", "`{}`")


def quote(rng: Random, text: str) -> str:
    """The text in quotes that do not occur in it."""
    marks = [mark for mark in _QUOTES if mark[0] not in text and mark[-1] not in text]
    return rng.choice(marks or ['"{}"']).format(text)


def message(rng: Random) -> str:
    """Something a person would want written down."""
    style = rng.random()
    if style < 0.2:
        return rng.choice(v.TASKS_LIST)
    if style < 0.35:
        return draw(rng).statement
    if style < 0.5:
        return contents.sentence(rng)
    if style < 0.62:
        return rng.choice((f"Hello {v.person(rng)}", "hello world", "Hello, world!", "Hi there", f"Dear {v.person(rng)}", "test", "It works!",
                           f"Good morning {v.city(rng)}", "done", "ok", "Thank you!", f"Happy birthday, {v.person(rng)}!"))  # fmt: skip
    if style < 0.76:
        return rng.choice((
            f"meeting with {v.person(rng)} at {rng.randint(8, 19)}:{rng.choice(('00', '15', '30'))}", f"call {v.person(rng)} back",
            f"lunch with {v.person(rng)} on {rng.choice(v.WEEKDAYS)}", f"{v.person(rng)} owes me {v.price(rng)} euros",
            f"buy {rng.randint(2, 12)} {rng.choice(v.PRODUCTS)}s", f"{rng.choice(v.WEEKDAYS)}: {rng.choice(v.TASKS_LIST)}",
            f"pick up {v.person(rng)} at the airport", f"train to {v.city(rng)} at {rng.randint(5, 22)}:{rng.randint(10, 59)}",
            f"{v.date_text(rng, v.day(rng, 2024, 2028))} {rng.choice(v.TASKS_LIST)}", f"order {v.code_word(rng)} has arrived",
            f"Don't forget to {rng.choice(v.TASKS_LIST)}", f"TODO: {rng.choice(v.TASKS_LIST)}",
        ))  # fmt: skip
    if style < 0.86:
        return " ".join(v.noun(rng) for _ in range(rng.randint(1, 6)))
    if style < 0.93:
        return " ".join(v.word(rng) for _ in range(rng.randint(1, 4)))
    return rng.choice(
        (
            v.code_word(rng),
            v.number(rng),
            f"{v.word(rng)}={rng.randint(1, 999)}",
            f"version {rng.randint(1, 9)}.{rng.randint(0, 9)}",
        )
    )


def _entries(rng: Random) -> tuple[list[str], str]:
    """Some items and how they are said in a sentence."""
    kinds: tuple[Callable[[], str], ...] = (lambda: v.product(rng), lambda: v.product(rng), lambda: rng.choice(v.FIRST), lambda: v.city(rng),
             lambda: rng.choice(v.TASKS_LIST), lambda: f"{rng.randint(2, 12)} {rng.choice(v.PRODUCTS)}s", lambda: v.word(rng),
             lambda: str(rng.randint(1, 999)))  # fmt: skip
    make = rng.choice(kinds)
    found = list(dict.fromkeys(make() for _ in range(rng.randint(2, 5))))
    style = rng.random()
    if len(found) > 1 and style < 0.6:
        return found, ", ".join(found[:-1]) + rng.choice((" and ", " and ", ", and ")) + found[-1]
    return found, ", ".join(found)


def writable(rng: Random) -> str:
    """A name for a new file."""
    return v.file_name(
        rng, rng.choice(("txt", "txt", "txt", "txt", "md", "md", "log", "csv", "ini", "json")), folder=0.2
    )


def write_file(rng: Random, split: Split) -> Episode:
    """A new file with the text of the request."""
    kind = _WRITE.draw(rng, split)
    path = writable(rng)
    files = contents.others(rng, rng.choice((0, 0, 1, 2)), path)
    story = Story("write_file", rng, split, files)
    if kind == "numbers":
        a = rng.choice((0, 1, 1, 1, rng.randint(1, 90)))
        b = a + rng.randint(2, 11)
        content = "\n".join(map(str, range(a, b + 1)))
        story.ask(_WRITE[kind], p=path, a=a, b=b)
    elif kind == "csv":
        path = v.file_name(rng, "csv")
        names = rng.sample(
            (
                "name",
                "date",
                "price",
                "city",
                "amount",
                "email",
                "phone",
                "age",
                "score",
                "item",
                "quantity",
                v.word(rng),
                v.word(rng),
            ),
            rng.randint(2, 4),
        )
        content = ",".join(names)
        story.ask(
            _WRITE[kind], p=path, c=rng.choice((", ".join(names), ", ".join(names[:-1]) + " and " + names[-1], content))
        )
    elif kind == "empty":
        content = ""
        story.ask(_WRITE[kind], p=path)
        story.run("write_file", path=path, content=content)
        story.answer(("{p} is created.", "I made the empty file {p}.", "Done, {p} is there and empty."), p=path)
        return story.finish(path, file={path: ""})
    elif kind == "list":
        rows, said = _entries(rng)
        content = "\n".join(rows)
        story.ask(_WRITE[kind], p=path, l=said)
    else:
        content = message(rng)
        story.ask(_WRITE[kind], p=path, q=quote(rng, content), t=content)
    story.run("write_file", path=path, content=content)
    story.answer(_WROTE, p=path)
    return story.finish(path, file={path: content})


APPEND = Deck(
    "append_file",
    {
        "quoted": """
        !add {q} to {p}
        !add the line {q} to {p}
        !add a line {q} to {p}
        !add a line saying {q} to {p}
        !add a new line {q} to {p}
        !add the text {q} to {p}
        !add the text {q} at the end of {p}
        !add {q} to the end of {p}
        !add {q} at the bottom of {p}
        !add {q} as a new line to {p}
        !add {q} as the last line of {p}
        !add the entry {q} to {p}
        !add an entry {q} to {p}
        !add the item {q} to my list in {p}
        !add {q} to my list in {p}
        !add {q} to the list {p}
        !add one more line to {p}: {q}
        !append {q} to {p}
        !append {q} to the file {p}
        !append the line {q} to {p}
        !append the text {q} to {p}
        !append a line with {q} to {p}
        !append {q} at the end of {p}
        !attach the line {q} to {p}
        !insert {q} at the end of {p}
        !insert the line {q} at the end of {p}
        !insert the line {q} at the bottom of {p}
        !jot down {q} in {p}
        !jot {q} down at the end of {p}
        !note {q} at the end of {p}
        !note down {q} in {p}, at the end
        !put {q} at the end of {p}
        !put {q} at the bottom of {p}
        !put {q} on a new line in {p}
        !put another line {q} into {p}
        !write {q} at the end of {p}
        !write {q} on a new line at the end of {p}
        !write another line {q} to {p}
        !extend {p} with the line {q}
        !extend {p} by {q}
        !log {q} in {p}
        !enter {q} into {p} as the last line
        in {p}, add {q}
        in {p}, add a line {q} at the end
        at the end of {p}, write {q}
        at the end of {p} add {q}
        {p} needs one more line: {q}
        {p} is missing {q}, please add it
        {q} should be added to {p}
        {q} also belongs in {p}, please add it
        I forgot {q} in {p}. Please add it.
        I also need {q} on my list in {p}.
        I want to add {q} to {p}.
        can you add {q} to my {p}?
        don't overwrite {p}, just add {q}
        keep what is in {p} and add {q}
        """,
        "colon": """
        !!add to {p}: {t}
        !!add this to {p}: {t}
        !!add this line to {p}: {t}
        !!add this to the end of {p}: {t}
        !!add the following line to {p}: {t}
        !!add the following to {p}: {t}
        !!add a line to {p}: {t}
        !!add an entry to {p}: {t}
        !!append to {p}: {t}
        !!append this to {p}: {t}
        !!append the following line to {p}: {t}
        !!append the following to the file {p}: {t}
        !!put this at the end of {p}: {t}
        !!write this at the end of {p}: {t}
        !!jot this down in {p}, at the end: {t}
        !!log this in {p}: {t}
        one more thing for {p}: {t}
        one more line for {p}: {t}
        new entry for {p}: {t}
        add-on for {p}: {t}
        """,
        "item": """
        !add {w} to {p}
        !add {w} to my list in {p}
        !add {w} to the list in {p}
        !append {w} to {p}
        !put {w} on the list in {p}
        !put {w} on my list {p}
        we also need {w}, add it to {p}
        we're out of {w}. Put it on {p}.
        I also need {w}. Add it to {p}.
        don't forget {w}: add it to {p}
        can you add {w} to {p}?
        """,
    },
    {"quoted": 4, "colon": 2, "item": 1.2},
)
_ADDED = (
    "I added it to {p}.",
    "Done, the line was added to {p}.",
    "{p} has the new line.",
    "It is added to {p}.",
    "Added to {p}.",
)


def append_file(rng: Random, split: Split) -> Episode:
    """One more line in a file that is there."""
    kind = APPEND.draw(rng, split)
    path = v.file_name(rng, rng.choice(("txt", "txt", "txt", "md", "log")), folder=0.2)
    before = contents.text_for(rng, path, rng.randint(1, 4))
    content = (
        rng.choice((v.product(rng), f"{rng.randint(2, 9)} {rng.choice(v.PRODUCTS)}s"))
        if kind == "item"
        else message(rng)
    )
    story = Story("append_file", rng, split, {path: before})
    story.ask(APPEND[kind], p=path, q=quote(rng, content), t=content, w=content)
    story.run("append_file", path=path, content=content)
    story.answer(_ADDED, p=path)
    return story.finish(path, file={path: story.world.files[path]})


EDIT = Deck(
    "edit_file",
    {
        "quoted": """
        !replace {a} with {b} in {p}
        !replace {a} by {b} in {p}
        !replace the word {a} with {b} in {p}
        !replace the text {a} by {b} in {p}
        !replace every {a} with {b} in {p}
        !replace all occurrences of {a} with {b} in {p}
        !replace each {a} in {p} by {b}
        in {p}, replace {a} with {b}
        !change {a} to {b} in {p}
        !change {a} into {b} in {p}
        !change the word {a} to {b} in {p}
        !change every {a} to {b} in {p}
        !change {a} in {p} to {b}
        !change {p} so that it says {b} instead of {a}
        !swap {a} for {b} in {p}
        !swap out {a} for {b} in {p}
        !substitute {b} for {a} in {p}
        !substitute {a} with {b} in {p}
        !rename {a} to {b} in {p}
        !rename {a} to {b} in the file {p}
        !turn {a} into {b} in {p}
        !update {a} to {b} in {p}
        !update {p}: {a} becomes {b}
        !update {p}, change {a} to {b}
        !edit {p} and replace {a} with {b}
        !edit {p}: change {a} to {b}
        !edit {p} so that {a} becomes {b}
        !modify {p}: {a} should be {b}
        !correct {a} to {b} in {p}
        !correct the typo {a} to {b} in {p}
        !correct the [word|spelling] {a} to {b} in {p}
        !fix the typo {a} in {p}, it should be {b}
        !fix {a} in {p}, it should say {b}
        !fix the spelling of {a} in {p}: {b}
        !exchange {a} for {b} in {p}
        !put {b} instead of {a} in {p}
        !write {b} instead of {a} in {p}
        !use {b} instead of {a} in {p}
        !make it {b} instead of {a} in {p}
        !find {a} in {p} and replace it with {b}
        !open {p} and change {a} to {b}
        !go to {p} and replace {a} with {b}
        in {p}, change {a} to {b}
        in {p}, {a} should be {b}
        in {p} it says {a}, but it should be {b}
        in {p} {a} must be {b}
        {a} in {p} should be {b}
        {a} in {p} is wrong, it should be {b}
        {p}: replace {a} with {b}
        {p} has a typo: {a} should be {b}
        there's a typo in {p}: {a} should be {b}
        there is a mistake in {p}. It says {a} but it should say {b}.
        I misspelled {b} as {a} in {p}. Please fix it.
        I made a mistake in {p}: {a} should read {b}.
        I wrote {a} instead of {b} in {p}. Can you correct that?
        instead of {a}, {p} should say {b}
        sed s/{a}/{b}/ {p}
        s/{a}/{b}/ in {p}
        """,
        "setting": """
        !set {k} to {n} in {p}
        !set {k} in {p} to {n}
        !change {k} to {n} in {p}
        !change {k} from {o} to {n} in {p}
        !change the {k} in {p} from {o} to {n}
        !update {k} from {o} to {n} in {p}
        !update the {k} in {p} from {o} to {n}
        in {p}, change the {k} from {o} to {n}
        in {p}, {k} should be {n} instead of {o}
        {k} in {p} must be {n}, not {o}
        the {k} in {p} is {o} but should be {n}
        """,
    },
    {"quoted": 5, "setting": 1.2},
)
_EDITED = (
    "I replaced {a} with {b} in {p}.", "Done, {p} now says {b} instead of {a}.", "{p} is changed: {a} is now {b}.",
    "I changed {a} to {b} in {p}.",
)  # fmt: skip


def _typo(rng: Random, word: str) -> str:
    at = rng.randrange(1, max(2, len(word) - 1))
    return rng.choice((word[:at] + word[at + 1 :], word[:at] + word[at - 1] + word[at:],
                       word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :] if at < len(word) else word + "e"))  # fmt: skip


def edit_file(rng: Random, split: Split) -> Episode:
    """A word, a name or a number replaced."""
    kind = EDIT.draw(rng, split)
    if kind == "setting":
        return _edit_setting(rng, split)
    path = v.file_name(rng, rng.choice(("txt", "txt", "txt", "md", "log", "ini", "py")), folder=0.2)
    text = contents.text_for(rng, path, rng.randint(2, 5))
    old = pick_term(rng, text)
    new = rng.choice((v.noun(rng), v.word(rng), v.person(rng), v.city(rng), v.product(rng), v.code_word(rng)))
    if rng.random() < 0.3 and len(old) > 3:
        new, old_text = old, old
        old = _typo(rng, old)
        text = text.replace(old_text, old, 1)
    if old not in text or old == new:
        return edit_file(rng, split)
    story = Story("edit_file", rng, split, {path: text})
    mark = rng.choice(("{}", "{}", '"{}"', '"{}"', "'{}'", "“{}”"))
    story.ask(EDIT[kind], a=mark.format(old), b=mark.format(new), p=path)
    story.run("edit_file", path=path, old=old, new=new)
    story.answer(_EDITED, a=old, b=new, p=path)
    return story.finish(path, file={path: story.world.files[path]})


def _edit_setting(rng: Random, split: Split) -> Episode:
    """A key of a settings file gets another value; where the request does not say the old one, the file is read."""
    path = v.file_name(rng, rng.choice(("ini", "ini", "txt")), folder=0.2)
    rows, values = contents.settings(rng, "ini", rng.randint(3, 6))
    text = "\n".join(rows) + "\n"
    lone = [key for key, value in values.items() if text.count(value) == 1]
    if not lone:
        return _edit_setting(rng, split)
    key = rng.choice(lone)
    old, new = values[key], contents.setting(rng, key)
    while new == old:
        new = v.word(rng) if rng.random() < 0.4 else str(rng.randint(1, 9999))
    story = Story("edit_file", rng, split, {path: text})
    shown = key.replace("_", " ") if rng.random() < 0.3 else key
    said = story.ask(EDIT["setting"], k=shown, n=new, o=old, p=path)
    if "{o}" not in said.template:
        story.run("read_file", path=path)
    story.run("edit_file", path=path, old=old, new=new)
    story.answer(
        ("{k} is now {b} in {p}.", "I set {k} to {b} in {p}.", "Done, {k} in {p} is {b}."), k=shown, b=new, p=path
    )
    return story.finish(path, file={path: story.world.files[path]})


FAMILIES = {"write_file": write_file, "append_file": append_file, "edit_file": edit_file}
