"""Finding and counting: lines that contain a text, how often a text occurs, words and lines of a text."""

from __future__ import annotations

import re
from random import Random

from agentrt.models.builtin.data.families import contents
from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.phrases import Deck
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.types import Episode, Split

SEARCH = Deck(
    "search_files",
    {
        "file": """
        which lines in {p} contain {t}?
        which lines of {p} contain {t}?
        which lines in {p} mention {t}?
        which [lines|entries|rows] of {p} mention {t}?
        what lines in {p} have {t} in them?
        where does {t} appear in {p}?
        where does {t} occur in {p}?
        where is {t} mentioned in {p}?
        where in {p} does it say {t}?
        on which line of {p} is {t}?
        on which lines of {p} does {t} appear?
        in which line of {p} is {t} mentioned?
        !find {t} in {p}
        !find the lines with {t} in {p}
        !find all lines [containing|with] {t} in {p}
        !find every line in {p} that [contains|mentions] {t}
        !find all mentions of {t} in {p}
        !search {p} for {t}
        !search for {t} in {p}
        !search for the word {t} in {p}
        !look for {t} in {p}
        !look through {p} for {t}
        !show me the lines in {p} that [contain|mention] {t}
        !show me all lines with {t} in {p}
        !show me the {t} [lines|entries] in {p}
        !show all [lines|entries] of {p} containing {t}
        !list the lines of {p} that contain {t}
        !list all {t} lines [in|from] {p}
        !print the lines of {p} with {t}
        !print all lines containing {t} from {p}
        !grep {t} in {p}
        !grep {p} for {t}
        !give me the lines of {p} with {t} in them
        !give me all {t} lines from {p}
        !tell me which lines of {p} contain {t}
        ~~the lines in {p} [with|containing] {t}
        ~~the lines of {p} that [mention|contain] {t}
        ~~all lines in {p} [with|containing] {t}
        ~~the {t} [lines|entries] in {p}
        ?which lines in {p} contain {t}
        ?where {t} appears in {p}
        grep {t} {p}
        {t} in {p}?
        lines with {t} in {p}
        all {t} lines in {p}
        does {p} contain {t}?
        does {p} mention {t}?
        does {t} appear in {p}?
        does {t} occur in {p}?
        does the word {t} appear anywhere in {p}?
        does {p} say anything about {t}?
        is {t} mentioned in {p}?
        is {t} on my list in {p}?
        is {t} on the list {p}?
        do I have {t} on my list in {p}?
        did I put {t} on {p}?
        is {t} in {p}?
        is there anything about {t} in {p}?
        is there a line with {t} in {p}?
        are there any lines with {t} in {p}?
        are there any {t} entries in {p}?
        have I written anything about {t} in {p}?
        did I mention {t} in {p}?
        !check whether {p} [mentions|contains] {t}
        !check if {t} is in {p}
        &whether {p} contains {t}
        &whether {t} is mentioned in {p}
        something went wrong, show me the {t} lines of {p}
        I'm debugging. Which lines in {p} contain {t}?
        I remember writing about {t} in {p}. Find it.
        could you check whether {t} is in {p}?
        I'd like to know whether {p} mentions {t}
        {p}: anything about {t}?
        {p}, lines with {t} please
        what does {p} have on {t}? Show me the lines.
        have I got {t} in {p} already?
        is {t} in {p} already?
        """,
        "anywhere": """
        which file contains {t}?
        which file mentions {t}?
        which files contain {t}?
        which files mention {t}?
        which of my files mentions {t}?
        which of the files contain {t}?
        which document talks about {t}?
        in which file is {t}?
        in which file is {t} mentioned?
        in which file did I write about {t}?
        in which files does {t} appear?
        where did I write {t}?
        where did I write something about {t}?
        where is {t} mentioned?
        where do I mention {t}?
        where can I find {t} in my files?
        !find {t} in my files
        !find {t} in all files
        !find the file that [contains|mentions] {t}
        !find the file with {t} in it
        !find all files that [contain|mention] {t}
        !find all mentions of {t}
        !find where I mentioned {t}
        !search for {t}
        !search for {t} in all files
        !search all files for {t}
        !search my files for {t}
        !search the [folder|workspace] for {t}
        !search everything for {t}
        !look for {t} in [my|the|all] files
        !look for {t} everywhere
        !look through my files for {t}
        !tell me which file mentions {t}
        !tell me in which file {t} is mentioned
        !show me all lines [in my files|] that mention {t}
        !list the files that contain {t}
        !grep for {t}
        ~~the files that [contain|mention] {t}
        ~the file that [contains|mentions] {t}
        ?which file contains {t}
        ?which files mention {t}
        &where I mentioned {t}
        do any of my files mention {t}?
        does any file contain {t}?
        is {t} mentioned anywhere?
        is there a file that mentions {t}?
        is there anything about {t} in my files?
        do I have any notes about {t}?
        have I written about {t} anywhere?
        I lost a note about {t}. Which file is it in?
        I know I wrote {t} somewhere. Where?
        somewhere I noted something about {t}. Can you find it?
        could you check which of my files has {t} in it?
        I'd like to know in which file I wrote {t}
        no idea where I put {t}, which file is it in?
        {t} - which file?
        which of the documents has {t} in it?
        where have I noted {t}?
        I'm looking for the file with {t} in it
        """,
        "folder": """
        !find {t} in the folder {f}
        !find all {t} in {f}
        !search {f} for {t}
        !search the {f} folder for {t}
        !search for {t} in the folder {f}
        !look for {t} in the {f} folder
        !show me all lines with {t} in {f}
        which files in {f} contain {t}?
        which file in {f} mentions {t}?
        where in {f} does {t} appear?
        where is {t} used in the {f} folder?
        is {t} mentioned anywhere in {f}?
        grep -r {t} {f}
        """,
        "count files": """
        how many files contain {t}?
        how many files mention {t}?
        how many of my files mention {t}?
        in how many files does {t} appear?
        in how many files is {t} mentioned?
        !count the files that contain {t}
        ~the number of files that mention {t}
        """,
        "count": """
        how many lines in {p} contain {t}?
        how many lines of {p} contain {t}?
        how many lines in {p} mention {t}?
        how many lines in {p} have {t} in them?
        how many lines contain {t} in {p}?
        how many lines with {t} are [there|] in {p}?
        how many lines in the file {p} contain the word {t}?
        how many [entries|rows|records] in {p} contain {t}?
        how many {t} lines are in {p}?
        how many {t} lines are there in {p}?
        how many {t} [entries|messages] are in {p}?
        how many {t} [entries|messages] does {p} have?
        how many {t} lines does {p} contain?
        in how many lines of {p} does {t} [appear|occur]?
        in how many lines of {p} is {t} mentioned?
        on how many lines of {p} is {t}?
        !count the lines in {p} that [contain|mention|have] {t}
        !count the lines with {t} in {p}
        !count the lines of {p} containing {t}
        !count the {t} lines in {p}
        !count the {t} entries in {p}
        !count all {t} [lines|messages] in {p}
        !count how many lines in {p} contain {t}
        !tell me how many lines in {p} contain {t}
        !tell me how many {t} lines there are in {p}
        !find out how many lines of {p} contain {t}
        !give me the number of lines with {t} in {p}
        ~the number of lines in {p} [that contain|containing|with] {t}
        ~the number of {t} [lines|entries] in {p}
        ~the count of lines with {t} in {p}
        ?how many lines in {p} contain {t}
        ?how many {t} lines are in {p}
        &how many lines of {p} have {t}
        &how many {t} entries there are in {p}
        number of lines with {t} in {p}?
        number of {t} lines in {p}
        {t} lines in {p}: how many?
        count {t} lines {p}
        count of lines containing {t} in {p}
        the log is {p}. How many lines contain {t}?
        my app keeps failing. How many lines in {p} contain {t}?
        I want to see how bad it is: how many {t} lines are in {p}?
        from {p}, how many lines contain {t}?
        in {p}, how many lines contain {t}?
        in {p}, how many lines have the word {t}?
        looking at {p}, how many lines mention {t}?
        {p}: number of lines with {t}?
        could you check on how many lines of {p} {t} is?
        I'd like to know how many lines of {p} mention {t}
        """,
    },
    {"file": 2.2, "anywhere": 1.3, "count": 2, "folder": 0.7, "count files": 0.6},
)


def quoted(rng: Random, text: str) -> str:
    """A text as people mark it: bare or in one of several quotes."""
    if " " in text.strip() or not text.replace("-", "").replace(".", "").isalnum():
        return rng.choice(('"{}"', '"{}"', "'{}'", "“{}”", '"{}"', "`{}`")).format(text)
    return rng.choice(("{}", "{}", '"{}"', '"{}"', "'{}'", "the word {}" if text.islower() else "{}", "“{}”")).format(
        text
    )


def pick_term(rng: Random, text: str) -> str:
    """A word or two that occur in the text."""
    words: list[str] = [word.strip(".,:;!?()[]\"'#*") for word in re.findall(r"[^\s=]+", text)]
    words = [word for word in words if len(word) > 3 and (word.isalpha() or rng.random() < 0.1)]
    if not words:
        return "the"
    return rng.choice(words)


def _body(rng: Random, path: str, count: int) -> str:
    rows = contents.lines_for(rng, path, count)
    return "\n".join(rows) + "\n"


def search_files(rng: Random, split: Split) -> Episode:
    """Lines with a text, files with a text, the number of such lines."""
    kind = SEARCH.draw(rng, split)
    path = v.file_name(rng, rng.choice(("log", "log", "txt", "txt", "md")))
    files = {path: _body(rng, path, rng.randint(4, 12))}
    folder = v.folder_name(rng)
    if kind == "folder":
        files = {f"{folder}/{path.rpartition('/')[2]}": text for path, text in files.items()}
        path = next(iter(files))
    if kind in ("anywhere", "folder", "count files"):
        files |= contents.others(rng, rng.randint(1, 3), path)
    term = pick_term(rng, files[path])
    if path.endswith("log") and rng.random() < 0.6:
        term = rng.choice(("ERROR", "WARNING", "INFO", "error", "warning", "failed", "timeout", "DEBUG"))
    if rng.random() < 0.12:
        term = rng.choice((v.word(rng), v.noun(rng), "CRITICAL"))
    story = Story("search_files", rng, split, files)
    said = story.ask(SEARCH[kind], p=path, t=quoted(rng, term), f=folder)
    where = None if kind in ("anywhere", "count files") else folder if kind == "folder" else path
    found = story.run("search_files", text=term, path=where)
    if found == "no matching lines":
        if kind == "count":
            story.answer(("No line in {p} contains {t}.", "0 lines in {p} contain {t}."), p=path, t=term)
        elif kind in ("anywhere", "folder", "count files"):
            story.answer(("No file contains {t}.", "I found no file that contains {t}."), t=term)
        else:
            story.answer(("No, {p} does not contain {t}.", "No line in {p} contains {t}."), p=path, t=term)
        return story.finish(term)
    rows = found.splitlines()
    number = rows[0].split(" ")[0]
    noun = "line" if number == "1" else "lines"
    verb = "contains" if number == "1" else "contain"
    if kind == "count":
        story.answer(
            ("{n} {l} in {p} {c} {t}.", "{n} {l}.", "There {b} {n} {l} with {t} in {p}."),
            n=number, l=noun, c=verb, p=path, t=term, b="is" if number == "1" else "are",
        )  # fmt: skip
        return story.finish(number)
    if kind == "count files":
        r = rows[0].split(" in ")[1].split(" ")[0]
        story.answer(
            ("{r} files contain {t}.", "{t} is in {r} files.")
            if r != "1"
            else ("1 file contains {t}.", "Only 1 file contains {t}."),
            r=r,
            t=term,
        )
        return story.finish(r)
    hits = [row.split(":", 2) for row in rows[1:] if not row.startswith("[...")]
    names = list(dict.fromkeys(hit[0] for hit in hits))
    wants_file = re.search(
        r"\b(which|what|any|a|the|of my) (of my |of the )?(files?|document)\b|in which file|[Ww]here", said.text
    )
    if kind in ("anywhere", "folder") and wants_file:
        listed = names[0] if len(names) == 1 else ", ".join(names[:-1]) + " and " + names[-1]
        story.answer(("{t} is in {l}.", "It is mentioned in {l}.", "{l}"), t=term, l=listed)
        return story.finish(*names)
    if len(hits) == 1:
        story.answer(
            ("Line {k} of {p}: {x}", "There is one, line {k} of {p}: {x}", "{p}, line {k}: {x}"),
            p=hits[0][0], k=hits[0][1], x=hits[0][2].strip(),
        )  # fmt: skip
        return story.finish(hits[0][1])
    story.answer(
        ("{n} {l}:\n{x}", "There are {n} matching lines:\n{x}", "I found {n} lines:\n{x}"),
        n=number,
        l=noun,
        x="\n".join(rows[1:]),
    )
    return story.finish(number, *[hit[2].strip() for hit in hits[:10]])


_COUNT = Deck(
    "count_occurrences",
    {
        "file": """
        how many times does {t} [occur|appear] in {p}?
        how many times does the word {t} [occur|appear] in {p}?
        how many times is {t} mentioned in {p}?
        how many times is {t} in {p}?
        how many times do I mention {t} in {p}?
        how many times does {p} mention {t}?
        how many times does {p} contain {t}?
        how many times have I used {t} in {p}?
        how many times can {t} be found in {p}?
        how many times was {t} logged in {p}?
        how many {t} hits are in {p}?
        how many occurrences of {t} are [there|] in {p}?
        how many occurrences of {t} does {p} have?
        how many instances of {t} are in {p}?
        how often does {t} [occur|appear|come up] in {p}?
        how often does the word {t} [occur|appear] in {p}?
        how often is {t} [mentioned|used] in {p}?
        how often do I use {t} in {p}?
        how often does {p} mention {t}?
        how often does {p} say {t}?
        how frequently does {t} appear in {p}?
        !count the occurrences of {t} in {p}
        !count the word {t} in {p}
        !count {t} in {p}
        !count how often {t} [occurs|appears] in {p}
        !count how many times {t} [occurs|appears] in {p}
        !count all occurrences of {t} in {p}
        !tell me how often {t} appears in {p}
        !tell me how many times {t} is in {p}
        !check how often {t} is used in {p}
        !give me the number of occurrences of {t} in {p}
        ~the number of occurrences of {t} in {p}
        ~the number of times {t} appears in {p}
        ~the count of {t} in {p}
        ?how often {p} mentions {t}
        ?how many times does {t} occur in {p}
        &how often {t} occurs in {p}
        &how many times {t} appears in {p}
        occurrences of {t} in {p}?
        occurrences of {t} in {p}
        count of {t} in {p}?
        number of {t} in {p}
        in {p}, how often does {t} appear?
        in {p}, how many times is {t} used?
        I think I overuse {t} in {p}. How often is it there?
        I repeat {t} a lot in {p}. How many times exactly?
        """,
        "text": """
        how many times does {t} [occur|appear] in {x}?
        how often does {t} [occur|appear] in {x}?
        how often is {t} in {x}?
        how many {t} are in {x}?
        how many times is {t} in {x}?
        how many times do you see {t} in {x}?
        !count {t} in {x}
        !count the occurrences of {t} in {x}
        !count how often {t} appears in {x}
        !count how many times {t} is in the text {x}
        ~the number of {t} in {x}
        ~the count of {t} in {x}
        &how often {t} occurs in {x}
        in {x}, how often does {t} occur?
        in the sentence {x}, how many times does {t} appear?
        in the text {x}, how often is {t} used?
        here is a text: {x} How often does it contain {t}?
        given {x}, count {t}
        {x}: how many times does {t} occur?
        """,
        "letter": """
        how many {t}'s are in {x}?
        how many {t}'s are in the word {x}?
        how many {t}'s are there in {x}?
        how many letters {t} does {x} have?
        how many {t}'s does {x} have?
        how many letters {t} are in {x}?
        how many letter {t} are in the word {x}?
        how many times does the letter {t} [appear|occur] in {x}?
        how many times is {t} in {x}?
        how often does the letter {t} [appear|occur] in {x}?
        how often is the letter {t} in the word {x}?
        how often does {t} occur in {x}?
        !count the letter {t} in {x}
        !count the {t}'s in {x}
        !count the letter {t} in the word {x}
        !count how many {t}'s are in {x}
        !tell me how many {t}'s are in {x}
        ~the number of {t}'s in {x}
        ~the number of letters {t} in {x}
        &how many times the letter {t} appears in {x}
        &how often the letter {t} is in {x}
        {x}: how many {t}'s?
        letter {t} in {x}, how many times?
        in the word {x}, how many {t}'s are there?
        """,
    },
    {"file": 2.5, "text": 1, "letter": 1.2},
)


def count_occurrences(rng: Random, split: Split) -> Episode:
    """How often a text, word or letter occurs in a file or a quoted text."""
    kind = _COUNT.draw(rng, split)
    if kind == "file":
        path = v.file_name(rng, rng.choice(("txt", "txt", "md", "log", "py")))
        text = _body(rng, path, rng.randint(4, 9))
        term = pick_term(rng, text) if rng.random() < 0.9 else v.noun(rng)
        term = rng.choice((term, term, "the", "and")) if path.endswith("txt") else term
        story = Story("count_occurrences", rng, split, {path: text})
        story.ask(_COUNT[kind], p=path, t=quoted(rng, term))
        r = story.run("count_occurrences", find=term, path=path)
        where = path
    else:
        if kind == "letter":
            text = rng.choice(
                (rng.choice(v.NOUNS), v.word(rng, 3) + v.word(rng, 2), rng.choice(v.CITIES), rng.choice(v.TASKS_LIST))
            )
            term = rng.choice([char for char in text.lower() if char.isalpha()] + ["e", "r"])
        else:
            text = " ".join(contents.sentence(rng) for _ in range(rng.choice((1, 2, 2, 3))))
            term = rng.choice((pick_term(rng, text), "the", "a"))
        story = Story("count_occurrences", rng, split)
        mark = '"{}"' if kind == "text" or " " in text or rng.random() < 0.4 else "{}"
        story.ask(_COUNT[kind], x=mark.format(text), t=quoted(rng, term) if kind == "text" else term)
        r = story.run("count_occurrences", find=term, text=text)
        where = "the text" if kind == "text" else text
    times = "once" if r == "1" else f"{r} times"
    story.answer(
        ("{t} occurs {r} {w} in {p}.", "{r} {w}.", "{t} appears {r} {w} in {p}.", "It occurs {r} {w}."),
        t=term, r=r, w=times.split(" ")[-1] if r != "1" else "time", p=where,
    )  # fmt: skip
    return story.finish(r)


STATS = Deck(
    "text_stats",
    {
        "words": """
        how many words are in {p}?
        how many words are there in {p}?
        how many words does {p} have?
        how many words does {p} contain?
        how many words has {p}?
        how many words did I write in {p}?
        how many words is {p}?
        how long is {p} in words?
        how wordy is {p}? Count the words.
        !count the words in {p}
        !count the words of {p}
        !count how many words {p} has
        !tell me how many words are in {p}
        !tell me the word count of {p}
        !give me the word count of {p}
        !check the word count of {p}
        ~the word count of {p}
        ~the number of words in {p}
        ?how many words are in {p}
        &how many words {p} has
        word count of {p}?
        word count {p}
        words in {p}?
        wc -w {p}
        my essay is in {p}. How many words is it?
        the limit is 500 words. How many does {p} have?
        """,
        "lines": """
        how many lines are in {p}?
        how many lines are there in {p}?
        how many lines does {p} have?
        how many lines does {p} contain?
        how many lines has the file {p}?
        how many lines long is {p}?
        how many [entries|items] are in {p}?
        how long is {p} in lines?
        !count the lines in {p}
        !count the lines of {p}
        !count how many lines {p} has
        !tell me how many lines {p} has
        !tell me the number of lines in {p}
        ~the number of lines in {p}
        ~the line count of {p}
        ?how many lines are in {p}
        &how many lines {p} has
        line count of {p}?
        lines in {p}?
        wc -l {p}
        number of lines in {p}
        """,
        "characters": """
        how many characters are in {p}?
        how many characters does {p} have?
        how many characters long is {p}?
        !count the characters in {p}
        !tell me how many characters {p} has
        ~the number of characters in {p}
        ~the character count of {p}
        ?how many characters are in {p}
        characters in {p}?
        will {p} fit into a text message? How many characters is it?
        """,
        "sentences": """
        how many sentences are in {p}?
        how many sentences does {p} have?
        how many sentences are there in {p}?
        !count the sentences in {p}
        ~the number of sentences in {p}
        ?how many sentences are in {p}
        sentences in {p}?
        """,
        "longest": """
        what is the longest word in {p}?
        what's the longest word in {p}?
        which word is the longest in {p}?
        which is the longest word of {p}?
        !find the longest word in {p}
        !tell me the longest word in {p}
        ~the longest word in {p}
        ?which word in {p} is the longest
        longest word in {p}?
        """,
        "common": """
        what is the most common word in {p}?
        what's the most frequent word in {p}?
        which word is used most [often|] in {p}?
        which word occurs most often in {p}?
        which word appears the most in {p}?
        !find the most common word in {p}
        !find the most frequent word in {p}
        ~the most common word in {p}
        ~the most used word in {p}
        ?which word occurs most often in {p}
        most common word in {p}?
        what word do I use most in {p}?
        """,
        "all": """
        !give me [the|some] statistics [for|of|about] {p}
        !give me text statistics for {p}
        !analyse the text in {p}
        !count words, lines and characters in {p}
        !count the words and lines in {p}
        ~~the text statistics of {p}
        statistics for {p}
        how long is {p}?
        how big is the text in {p}?
        how many words and lines does {p} have?
        how many words and sentences are in {p}?
        wc {p}
        """,
    },
    {"words": 3, "lines": 2.5, "characters": 1, "sentences": 1, "longest": 1, "common": 1, "all": 1},
)
_STATS_TEXT = Deck(
    "text_stats_quoted",
    {
        "words": """
        how many words are in {x}?
        how many words are in this [text|sentence]: {x}
        how many words are in the [text|sentence|phrase] {x}?
        how many words does {x} have?
        how many words does this [text|sentence] have: {x}
        how many words are there in {x}?
        how many words is {x}?
        how many words is this: {x}
        !count the words in {x}
        !count the words in this [text|sentence|paragraph]: {x}
        !count the words: {x}
        !tell me how many words are in {x}
        !tell me how many words this has: {x}
        !give me the word count of {x}
        ~the number of words in {x}
        ~the word count of {x}
        ?how many words are in {x}
        word count: {x}
        words in {x}?
        {x} - how many words is that?
        {x}: how many words?
        I wrote {x}. How many words is that?
        here's my text: {x} How many words does it have?
        in {x}, how many words are there?
        """,
        "characters": """
        how many characters are in {x}?
        how many characters does {x} have?
        how many characters are in this text: {x}
        how many characters long is {x}?
        how many characters is {x}?
        how many letters and spaces are in {x}?
        how long is {x} in characters?
        how long is the text {x}?
        !count the characters in {x}
        !count the characters of this sentence: {x}
        !count the characters: {x}
        !tell me the length of {x} in characters
        ~the number of characters in {x}
        ~the character count of {x}
        ?how many characters are in {x}
        character count: {x}
        {x}: how many characters?
        length of {x} in characters?
        """,
        "sentences": """
        how many sentences are in {x}?
        how many sentences are in this text: {x}
        how many sentences does {x} have?
        how many sentences does this have: {x}
        !count the sentences in {x}
        !count the sentences: {x}
        !tell me how many sentences this text has: {x}
        ~the number of sentences in {x}
        ?how many sentences are in {x}
        """,
        "longest": """
        what is the longest word in {x}?
        what's the longest word in this sentence: {x}
        what's the longest word in {x}?
        which word is the longest in {x}?
        which is the longest word: {x}
        !find the longest word in {x}
        !tell me the longest word of {x}
        ~the longest word in {x}
        ?which word in {x} is the longest
        longest word in {x}?
        """,
        "common": """
        what is the most common word in {x}?
        what's the most frequent word in this text: {x}
        which word occurs most often in {x}?
        which word is used most in {x}?
        !find the most common word in {x}
        ~the most common word in {x}
        most frequent word in {x}?
        """,
    },
    {"words": 4, "characters": 2, "sentences": 1.2, "longest": 1.2, "common": 0.7},
)
_PARTS = {
    "words": (r"[\d]+ words?", ("{p} has {r}.", "There are {r} in {p}.", "{r}.", "It has {r}.")),
    "lines": (r"[\d]+ lines?", ("{p} has {r}.", "There are {r} in {p}.", "{r}.", "It has {r}.")),
    "characters": (r"[\d]+ characters?", ("{p} has {r}.", "{r}.", "It has {r}.", "It is {r} long.")),
    "sentences": (r"[\d]+ sentences?", ("{p} has {r}.", "There are {r}.", "{r}.")),
    "longest": (
        r"longest word: ([^,]+)",
        ("The longest word is {r}.", "The longest word in {p} is {r}.", "It is {r}."),
    ),
    "common": (r"most common word: (.+) \(", ("The most common word is {r}.", "{r} occurs most often.", "It is {r}.")),
    "all": (r".*", ("{p}: {r}.", "{r}.")),
}


def text_stats(rng: Random, split: Split) -> Episode:
    """Words, lines, characters, sentences of a file."""
    kind = STATS.draw(rng, split)
    path = v.file_name(rng, rng.choice(("txt", "txt", "txt", "md", "log", "py")))
    story = Story("text_stats", rng, split, {path: _body(rng, path, rng.randint(3, 14))})
    story.ask(STATS[kind], p=path)
    return counted(story, kind, story.run("text_stats", path=path), path)


def text_stats_quoted(rng: Random, split: Split) -> Episode:
    """Words, characters, sentences of a text in the request."""
    kind = _STATS_TEXT.draw(rng, split)
    style = rng.random()
    if kind in ("sentences", "common"):
        text = " ".join(contents.sentence(rng) for _ in range(rng.randint(2, 4)))
    elif style < 0.6:
        text = contents.sentence(rng)
    elif style < 0.8:
        text = " ".join(v.noun(rng) for _ in range(rng.randint(2, 9)))
    else:
        text = rng.choice(v.TASKS_LIST)
    story = Story("text_stats_quoted", rng, split)
    story.ask(_STATS_TEXT[kind], x=rng.choice(('"{}"', '"{}"', '"{}"', "'{}'", "“{}”")).format(text))
    return counted(story, kind, story.run("text_stats", text=text), "The text")


def counted(story: Story, kind: str, stats: str, path: str) -> Episode:
    """The answer from the printed statistics; kind: which of them was asked for."""
    pattern, answers = _PARTS[kind]
    match = re.search(pattern, stats)
    if match is None:
        raise ValueError(f"unexpected statistics {stats!r}")
    r = match.group(match.lastindex or 0)
    if r.startswith("1 "):
        answers = tuple(text.replace("There are", "There is") for text in answers)
    story.answer(answers, r=r, p=path)
    return story.finish(r)


FAMILIES = {
    "search_files": search_files,
    "count_occurrences": count_occurrences,
    "text_stats": text_stats,
    "text_stats_quoted": text_stats_quoted,
}
