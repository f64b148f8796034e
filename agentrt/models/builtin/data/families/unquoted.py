# ruff: noqa: E501  (phrase banks read better on their own lines)
"""Writing files in plain words: what is to be written stands without quotation marks, whatever its length."""

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


FAMILIES = {"append_plain": append_plain, "write_plain": write_plain}
