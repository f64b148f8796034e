# ruff: noqa: E501  (phrase banks read better on their own lines)
"""Counting told apart: how often a text occurs, how long a text is, which lines hold it; in a file or in the request."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from agentrt.models.builtin.data.families import contents, plain_words
from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.phrases import Deck
from agentrt.models.builtin.data.families.searching import counted, pick_term
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.types import Episode, Split

_DECK = Deck(
    "counting",
    {
        "times": """
        how often {v} {t} in {p}?
        how many times {v} {t} in {p}?
        how often {v} the [word|term|expression|text] {t} in {p}?
        in {p}, how often {v} {t}?
        in {p}, how many times {v} {t}?
        {p}: how often {v} {t}?
        I want to know how often the word {t} comes up in {p}
        I'd like to know how many times {t} is in {p}
        could you check how often {t} comes up in {p}?
        could you count {t} in {p} for me?
        can you count how many times I wrote {t} in {p}?
        !count {t} in {p}
        !count every {t} in {p}
        !count each time {t} comes up in {p}
        !go through {p} and count {t}
        !go through {p} and count how often {t} comes up
        !open {p} and count the word {t}
        !look at {p} and tell me how many times {t} is in there
        !tell me the number of times {t} is used in {p}
        ~the number of times {t} was written in {p}
        ~the frequency of {t} in {p}
        &how often {t} is in {p}
        &how many times {t} comes up in {p}
        {t} in {p}, how often?
        {t} in {p} - how many times?
        {p}, number of times it says {t}
        how many {t} does {p} have?
        how many {t} are in {p}?
        did I use {t} too often in {p}? How many times is it in there?
        my editor says I overuse {t}. How often is it in {p}?
        for the report: how often does {t} occur in {p}?
        [just the number|only the number|just a number]: how often is {t} in {p}?
        with {p}, count how often it says {t}
        number of hits for {t} in {p}?
        """,
        "times text": """
        how often {v} {t} in {x}?
        how many times {v} {t} in {x}?
        {x} - how often is {t} in there?
        {x}: how many times do you find {t}?
        in {x}, how many times {v} {t}?
        !count {t} in {x}
        !count how often {t} is in this: {x}
        !look at this text and count {t}: {x}
        I wrote {x}. How often did I write {t}?
        ~the number of times {t} is in {x}
        &how often {t} is in {x}
        I'd like to know how many times {t} is in {x}
        could you check how often {t} comes up in {x}?
        does {x} have too many {t}? How many are there?
        """,
        "words": """
        how many words did I write in {p} [so far|]?
        how many words do I have in {p}?
        how many words long is {p}?
        what's the number of words in {p}?
        {p}: how many words?
        {p}, word count please
        how long is my text in {p}, in words?
        I need at least 300 words. How many words are in {p}?
        the essay may have 1000 words. How many words has {p}?
        my teacher wants to know how many words {p} has
        I'd like to know how many words {p} has
        could you check how many words are in {p}?
        could you count the words of {p} for me?
        !count all words in {p}
        !go through {p} and count the words
        !open {p} and count the words
        &how many words are in {p}
        for the application: how many words does {p} have?
        words in {p}, how many?
        is {p} long? How many words does it have?
        """,
        "lines": """
        how many lines of text are in {p}?
        how many rows of text does {p} have?
        {p}: how many lines?
        {p}, number of lines please
        I'd like to know how many lines {p} has
        could you check how many lines are in {p}?
        could you count the lines of {p} for me?
        !count all lines in {p}
        !open {p} and count the lines
        &how many lines are in {p}
        my list is in {p}, one thing per line. How many lines is it?
        how many lines did I write in {p}?
        lines in {p}, how many?
        [is|has] {p} grown? How many lines are there?
        """,
        "characters": """
        how many characters are there in {p}?
        {p}: how many characters?
        I'd like to know how many characters {p} has
        could you check how many characters are in {p}?
        !count all characters in {p}
        &how many characters are in {p}
        the form takes 2000 characters. How many characters does {p} have?
        characters in {p}, how many?
        """,
        "sentences": """
        how many sentences did I write in {p}?
        {p}: how many sentences?
        could you count the sentences of {p} for me?
        !count all sentences in {p}
        &how many sentences are in {p}
        """,
        "words text": """
        {x} - how many words?
        how many words are there in the following: {x}
        !count the words of {x}
        could you count the words in {x}?
        I'd like to know how many words {x} has
        &how many words {x} has
        I wrote {x}, how many words are that?
        the title is {x}. How many words does it have?
        """,
        "words colon": """
        !!count the words of this text: {r}
        !!count the words in the following sentence: {r}
        !!tell me how many words this is: {r}
        how many words are in the following text: {r}
        how many words: {r}
        word count of this please: {r}
        """,
        "characters text": """
        {x} - how many characters?
        !count the characters of {x}
        could you count the characters in {x}?
        &how many characters {x} has
        I want to text {x}. How many characters is that?
        does {x} fit into 160 characters? How many does it have?
        """,
        "which": """
        where in {p} {v} {t}?
        in which lines of {p} {v} {t}?
        on which lines of {p} {v} {t}?
        !find every line with {t} in {p}
        !show me where {t} is in {p}
        !pick out the lines with {t} from {p}
        !go through {p} and show me each line with {t}
        I'd like to see the lines of {p} that have {t} in them
        could you check which lines of {p} have {t}?
        {p}: which lines have {t}?
        &which lines of {p} have {t} in them
        the lines of {p} with {t} in them, please
        """,
        "lines with": """
        how many lines of {p} have {t} in them?
        how many of the lines in {p} contain {t}?
        {p}: how many lines have {t}?
        could you check how many lines of {p} contain {t}?
        !count only the lines of {p} that have {t} in them
        &how many lines of {p} contain {t}
        on how many lines of {p} does it say {t}?
        """,
    },
    {"times": 5, "times text": 1.3, "words": 2.5, "lines": 2, "characters": 0.8, "sentences": 0.5, "words text": 0.7, "words colon": 0.6, "characters text": 0.6,
     "which": 1.3, "lines with": 0.8},
)  # fmt: skip
_VERBS = ("is", "is", "does it say", "do I say", "did I write", "do we read", "do you find", "can I find")
_PHRASES = ("disk full", "out of memory", "backup finished", "connection lost", "permission denied", "database locked", "restart required", "cache cleared",
            "upload complete", "invalid token", "login failed", "checksum mismatch", "update installed")  # fmt: skip
_SMALL = ("the", "and", "very", "because")
_LEVELS = ("ERROR", "WARNING", "INFO", "DEBUG", "error", "warning", "info")


def _marked(rng: Random, text: str) -> str:
    """The text as people name it: bare more often than not when it is one word of some weight."""
    if text in _SMALL:
        return rng.choice(('"{}"', "'{}'", "“{}”")).format(text)
    return rng.choice(("{}", "{}", "{}", '"{}"', "'{}'", "“{}”") if " " not in text else ("{}", '"{}"', '"{}"', "'{}'")).format(text)  # fmt: skip


def _file(rng: Random) -> tuple[str, str, str]:
    """A file, its text and a word or two of it (now and then one that is not there)."""
    path = v.file_name(rng, rng.choice(("log", "log", "txt", "txt", "md")), folder=0.2)
    rows = contents.lines_for(rng, path, rng.randint(4, 11))
    term = pick_term(rng, "\n".join(rows))
    if path.endswith("log") and rng.random() < 0.7:
        term = rng.choice((*_LEVELS, *_PHRASES))
        rows = [f"{row.split(' ')[0]} {term}" if rng.random() < 0.3 else row for row in rows]
    elif rng.random() < 0.35:
        term = rng.choice(
            (plain_words.name(rng), rng.choice(v.FIRST), rng.choice(v.NOUNS), "the", "and", "very", "because")
        )
        rows = [_put(rng, row, term) if rng.random() < 0.4 else row for row in rows]
    return path, "\n".join(rows) + "\n", term.strip()


def _put(rng: Random, row: str, term: str) -> str:
    words = row.split(" ")
    words[rng.randrange(len(words))] = term
    return " ".join(words)


def counting(rng: Random, split: Split) -> Episode:
    """One of the three tools that go through a text, the other two often beside it."""
    kind = _DECK.draw(rng, split)
    if kind.endswith(("text", "colon")):
        return _quoted(rng, split, kind)
    path, text, term = _file(rng)
    story = Story("counting", rng, split, {path: text})
    story.ask(_DECK[kind], p=path, t=_marked(rng, term), v=rng.choice(_VERBS))
    if kind == "times":
        r = story.run("count_occurrences", find=term, path=path)
        story.answer(("{t} occurs {r} {w} in {p}.", "It occurs {r} {w}.", "{r} {w}."), t=term, r=r, w=_times(r), p=path)
        return _beside(rng, story.finish(r))
    if kind in ("which", "lines with"):
        return _beside(rng, _searched(story, kind, term, path))
    return _beside(rng, counted(story, kind, story.run("text_stats", path=path), path))


def _times(count: str) -> str:
    return "time" if count == "1" else "times"


def _searched(story: Story, kind: str, term: str, path: str) -> Episode:
    found = story.run("search_files", text=term, path=path)
    if found == "no matching lines":
        story.answer(("No line in {p} contains {t}.",), p=path, t=term)
        return story.finish(term)
    head, *rows = found.splitlines()
    number = head.split(" ")[0]
    if kind == "lines with":
        story.answer(("{n} {l} in {p} {c} {t}.", "{n} {l}."), n=number, l="line" if number == "1" else "lines",
                     c="contains" if number == "1" else "contain", p=path, t=term)  # fmt: skip
        return story.finish(number)
    story.answer(("{n} {l}:\n{x}",), n=number, l="line" if number == "1" else "lines", x="\n".join(rows))
    return story.finish(number)


def _quoted(rng: Random, split: Split, kind: str) -> Episode:
    """The text to go through stands in the request."""
    text = " ".join(contents.sentence(rng) for _ in range(rng.choice((1, 1, 2))))
    if kind != "times text" and rng.random() < 0.5:
        text = rng.choice((plain_words.whole(rng), contents.sentence(rng)[:-1], plain_words.deed(rng)))
    story = Story("counting", rng, split)
    if kind == "times text":
        term = rng.choice((pick_term(rng, text), pick_term(rng, text), "the"))
        story.ask(_DECK[kind], x=f'"{text}"', t=_marked(rng, term), v=rng.choice(_VERBS))
        r = story.run("count_occurrences", find=term, text=text)
        story.answer(("{t} occurs {r} {w} in the text.", "It occurs {r} {w}.", "{r} {w}."), t=term, r=r, w=_times(r))
        return _beside(rng, story.finish(r))
    mark = rng.choice(('"{}"', '"{}"', "“{}”")) if "'" in text else rng.choice(('"{}"', "'{}'", "“{}”"))
    story.ask(_DECK[kind], x=mark.format(text), r=text)
    return _beside(rng, counted(story, kind.split(" ")[0], story.run("text_stats", text=text), "The text"))


def _beside(rng: Random, episode: Episode) -> Episode:
    """The episode with the other tools that go through texts beside its own."""
    others = ("count_occurrences", "text_stats", "search_files")
    return replace(episode, tools=tuple(dict.fromkeys((*episode.tools, *(t for t in others if rng.random() < 0.5)))))


FAMILIES = {"counting": counting}
