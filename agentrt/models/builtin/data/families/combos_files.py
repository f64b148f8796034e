# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""More steps across tools: copying between files, edits that are shown, two files, the memory, tables and units."""

from __future__ import annotations

import datetime
from random import Random

from agentrt.models.builtin.data.families import contents, tablegen, units
from agentrt.models.builtin.data.families import table_asking as ask
from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.facts import draw
from agentrt.models.builtin.data.families.phrases import Deck
from agentrt.models.builtin.data.families.searching import pick_term, quoted
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.families.tables import start, summable
from agentrt.models.builtin.data.families.writing import message, quote, writable
from agentrt.models.builtin.data.types import Episode, Split

_FILES = Deck(
    "combo_files",
    {
        "copy": """
        !copy {p} to {o}
        !copy the file {p} to {o}
        !copy the content of {p} to {o}
        !copy the text of {p} into {o}
        !make a copy of {p} called {o}
        !make a backup of {p} as {o}
        !duplicate {p} as {o}
        !save a copy of {p} as {o}
        !write the content of {p} into a new file {o}
        !read {p} and write its content to {o}
        !read {p} and save the same text as {o}
        I need a copy of {p} named {o}.
        """,
        "copy line": """
        !copy the {w} line of {p} to {o}
        !copy the {w} line of {p} into a new file {o}
        !write the {w} line of {p} to {o}
        !write the {w} line of {p} into {o}
        !save the {w} line of {p} in {o}
        !save the {w} line of {p} as {o}
        !read the {w} line of {p} and write it to {o}
        !take the {w} line of {p} and save it as {o}
        !take the {w} line from {p} and put it into {o}
        !put the {w} line of {p} into {o}
        !create {o} with the {w} line of {p}
        !extract the {w} line of {p} to {o}
        what's the {w} line of {p}? Save it to {o}.
        I need the {w} line of {p} in {o}.
        """,
        "append line": """
        !add the {w} line of {p} to {o}
        !append the {w} line of {p} to {o}
        !read the {w} line of {p} and add it to {o}
        !take the {w} line of {p} and append it to {o}
        !copy the {w} line of {p} to the end of {o}
        !put the {w} line of {p} at the end of {o}
        !move on and add the {w} line from {p} to {o}
        the {w} line of {p} should also be at the end of {o}
        """,
        "search append": """
        !find the line with {t} in {p} and append it to {o}
        !find the line containing {t} in {p} and add it to {o}
        !search {p} for {t} and add the line to {o}
        !look for {t} in {p} and append the matching line to {o}
        !add the line of {p} that mentions {t} to {o}
        !copy the line with {t} from {p} to the end of {o}
        """,
        "search write": """
        !find the line with {t} in {p} and write it to {o}
        !find the line in {p} that contains {t} and save it as {o}
        !search {p} for {t} and save the line in {o}
        !write the line with {t} from {p} to {o}
        !save the line that mentions {t} in {p} to {o}
        !extract the line with {t} from {p} into {o}
        """,
        "edit show": """
        !replace {a} with {b} in {p} and show me the file
        !replace {a} with {b} in {p}, then show me the result
        !change {a} to {b} in {p} and print the file
        !change {a} to {b} in {p} and show me the new text
        !fix {a} to {b} in {p} and read it back to me
        !swap {a} for {b} in {p} and let me see the file
        in {p}, replace {a} with {b}. Then show me the file.
        """,
        "append show": """
        !add {q} to {p} and show me the file
        !add {q} to {p}, then show me the whole file
        !append {q} to {p} and print it
        !append {q} to {p} and read the file to me
        !put {q} at the end of {p} and show me the result
        add {q} to {p}. What does it say now?
        """,
        "write show": """
        !write {q} to {p} and show me the file
        !save {q} as {p}, then read it back to me
        !create {p} with {q} and print its content
        """,
        "find read": """
        which file mentions {t}? Show it to me.
        which file contains {t}? Please read it to me.
        !find the file that mentions {t} and show it
        !find the file with {t} in it and read it to me
        !find out which file contains {t} and show me its content
        !look for the file that mentions {t} and open it
        !search my files for {t} and show me the file
        I wrote about {t} somewhere. Find the file and show it to me.
        """,
        "list read": """
        what does the file in {f} say?
        what's in the file in the {f} folder?
        !show me the file in {f}
        !read the file in the folder {f}
        !open the only file in {f}
        !look into {f} and read the file there
        there is one file in {f}. What does it say?
        I don't know its name, but read me the file in {f}.
        """,
        "count two": """
        how many times does {t} occur in {p} and {o} together?
        how often does {t} appear in {p} and {o} altogether?
        how often is {t} used in {p} and {o} in total?
        !count {t} in {p} and in {o} and add it up
        !add up how often {t} occurs in {p} and in {o}
        ~the total number of {t} in {p} and {o}
        """,
        "words two": """
        how many words do {p} and {o} have together?
        how many words are in {p} and {o} altogether?
        !add up the word counts of {p} and {o}
        !count the words in {p} and {o} together
        ~the total word count of {p} and {o}
        what's the combined word count of {p} and {o}?
        """,
        "words differ": """
        how many more words does {p} have than {o}?
        by how many words is {p} longer than {o}?
        what's the difference in word count between {p} and {o}?
        !compare the word counts of {p} and {o}
        """,
        "merge": """
        !merge {p} and {o} into {x}
        !combine {p} and {o} into {x}
        !combine {p} and {o} into a new file {x}
        !join {p} and {o} and save it as {x}
        !put {p} and {o} together in {x}
        !write the contents of {p} and {o} into {x}
        !concatenate {p} and {o} into {x}
        {x} should contain {p} followed by {o}
        """,
        "prepend": """
        !add {q} at the beginning of {p}
        !add {q} as the first line of {p}
        !add {q} to the top of {p}
        !put {q} at the top of {p}
        !put {q} on the first line of {p}
        !insert {q} at the top of {p}
        !insert {q} as the first line in {p}
        !write {q} at the start of {p}
        {q} should be the first line of {p}
        """,
        "append file": """
        !append {p} to {o}
        !append the content of {p} to {o}
        !add the content of {p} to the end of {o}
        !add everything from {p} to {o}
        !copy the content of {p} to the end of {o}
        """,
        "longer": """
        which file is longer, {p} or {o}?
        which is longer, {p} or {o}?
        which has more words, {p} or {o}?
        does {p} have more words than {o}?
        is {p} longer than {o}?
        which of {p} and {o} has more words?
        !tell me which file has more words, {p} or {o}
        !compare the length of {p} and {o} in words
        """,
        "exists read": """
        if there is a file {p}, show me what it says
        is there a {p}? If so, read it to me.
        !check if {p} exists and show me its content
        does {p} exist? If yes, what does it say?
        """,
    },
    {"copy": 1.5, "copy line": 2, "append line": 1.2, "search append": 1, "search write": 1, "edit show": 1.2, "append show": 1, "write show": 0.6,
     "find read": 1.2, "list read": 1.2, "count two": 1, "words two": 1, "words differ": 0.7, "exists read": 0.7, "merge": 0.9, "prepend": 1, "append file": 0.7, "longer": 0.8},
)  # fmt: skip
_WHICH: dict[str, tuple[int, int | None]] = {"first": (1, 1), "last": (-1, None), "second": (2, 2), "third": (3, 3)}


def combo_files(rng: Random, split: Split) -> Episode:
    """Two or three file tools after one another."""
    kind = _FILES.draw(rng, split)
    if kind in ("copy", "copy line", "append line"):
        return _copied(rng, split, kind)
    if kind in ("search append", "search write"):
        return _found_line(rng, split, kind)
    if kind.endswith("show"):
        return _shown(rng, split, kind)
    if kind in ("find read", "list read", "exists read"):
        return _opened(rng, split, kind)
    return _joined(rng, split, kind) if kind in ("merge", "prepend", "append file") else _two_files(rng, split, kind)


def _target(rng: Random, kind: str, path: str) -> tuple[str, dict[str, str]]:
    out = writable(rng)
    while out == path:
        out = writable(rng)
    return out, {out: contents.text_for(rng, out, 2)} if "append" in kind else {}


def _copied(rng: Random, split: Split, kind: str) -> Episode:
    path = v.file_name(rng, rng.choice(("txt", "txt", "md", "log")))
    out, files = _target(rng, kind, path)
    rows = contents.lines_for(rng, path, rng.randint(3, 6))
    files[path] = "\n".join(rows) + "\n"
    which = rng.choice([name for name, (first, _) in _WHICH.items() if first <= len(rows)])
    story = Story("combo_files", rng, split, files)
    story.ask(_FILES[kind], p=path, o=out, w=which)
    first, last = _WHICH[which] if "line" in kind else (None, None)
    text = story.run("read_file", path=path, start_line=first, end_line=last)
    tool = "append_file" if kind == "append line" else "write_file"
    story.run(tool, path=out, content=text)
    if kind == "copy":
        story.answer(("I copied {p} to {o}.", "{o} is a copy of {p}.", "Done, {o} has the text of {p}."), p=path, o=out)
    else:
        story.answer(
            ("The {w} line of {p} is now in {o}.", "Done: {o} has the {w} line of {p}.", "I put it into {o}: {t}"),
            w=which,
            p=path,
            o=out,
            t=text,
        )
    return story.finish(out, file_contains={out: [text]})


def _found_line(rng: Random, split: Split, kind: str) -> Episode:
    path = v.file_name(rng, rng.choice(("txt", "log", "md")))
    out, files = _target(rng, kind, path)
    rows = contents.lines_for(rng, path, rng.randint(4, 8))
    files[path] = "\n".join(rows) + "\n"
    lone = [
        word for word in (pick_term(rng, row) for row in rows) if sum(word.lower() in row.lower() for row in rows) == 1
    ]
    if not lone:
        return _found_line(rng, split, kind)
    term = rng.choice(lone)
    story = Story("combo_files", rng, split, files)
    story.ask(_FILES[kind], p=path, o=out, t=quoted(rng, term))
    line = story.run("search_files", text=term, path=path).splitlines()[1].split(":", 2)[2].strip()
    story.run("append_file" if kind == "search append" else "write_file", path=out, content=line)
    story.answer(
        ("The line is now in {o}: {l}", "I put it into {o}: {l}", "Done, {o} has the line: {l}"), o=out, l=line
    )
    return story.finish(out, file_contains={out: [line]})


def _shown(rng: Random, split: Split, kind: str) -> Episode:
    path = v.file_name(rng, rng.choice(("txt", "txt", "md")))
    text = contents.text_for(rng, path, rng.randint(2, 4))
    story = Story("combo_files", rng, split, {} if kind == "write show" else {path: text})
    if kind == "edit show":
        old, new = pick_term(rng, text), rng.choice((v.noun(rng), v.word(rng), v.person(rng)))
        mark = rng.choice(("{}", '"{}"', "'{}'"))
        story.ask(_FILES[kind], p=path, a=mark.format(old), b=mark.format(new))
        story.run("edit_file", path=path, old=old, new=new)
    else:
        content = message(rng)
        story.ask(_FILES[kind], p=path, q=quote(rng, content))
        story.run("append_file" if kind == "append show" else "write_file", path=path, content=content)
    now = story.run("read_file", path=path)
    story.answer(("Done. {p} now says:\n{t}", "{p} now says:\n{t}", "Here is {p}:\n{t}"), p=path, t=now)
    return story.finish(*[row for row in now.splitlines() if row.strip()], file={path: story.world.files[path]})


def _opened(rng: Random, split: Split, kind: str) -> Episode:
    path = v.file_name(rng, rng.choice(("txt", "txt", "md")), folder=1.0 if kind == "list read" else 0.2)
    text = contents.text_for(rng, path, rng.randint(2, 5))
    files = {path: text, **contents.others(rng, rng.randint(1, 2), path)}
    folder = path.rpartition("/")[0]
    if kind == "list read":
        base = path.rpartition("/")[2]
        files = {
            name: body for name, body in files.items() if name == path or not (name.startswith(folder) or name == base)
        }
    story = Story("combo_files", rng, split, files)
    if kind == "find read":
        term = pick_term(rng, text)
        if any(term.lower() in body.lower() for name, body in files.items() if name != path):
            return _opened(rng, split, kind)
        story.ask(_FILES[kind], t=quoted(rng, term))
        story.run("search_files", text=term)
    elif kind == "list read":
        story.ask(_FILES[kind], f=folder)
        story.run("list_files", path=folder)
    else:
        if rng.random() < 0.3:
            path = v.file_name(rng, folder=0)
            if path in files:
                return _opened(rng, split, kind)
        story.ask(_FILES[kind], p=path)
    if kind == "list read":
        # The listing shows the bare name; the tool says where such a file is.
        story.run("read_file", path=path.rpartition("/")[2])
    now = story.run("read_file", path=path)
    if now.startswith("error:"):
        story.answer(("There is no file {p}.", "No, {p} does not exist."), p=path)
        return story.finish("no" if "There is" in story.last else path)
    story.answer(("{p} says:\n{t}", "It is {p}:\n{t}", "{t}"), p=path, t=now)
    return story.finish(*[row for row in now.splitlines() if row.strip()])


def _joined(rng: Random, split: Split, kind: str) -> Episode:
    first, second = v.file_name(rng, "txt"), v.file_name(rng, "md")
    files = {first: contents.text_for(rng, first, rng.randint(1, 3))}
    if kind != "prepend":
        files[second] = contents.text_for(rng, second, rng.randint(1, 3))
    story = Story("combo_files", rng, split, files)
    out, line = writable(rng), message(rng)
    story.ask(_FILES[kind], p=first, o=second, x=out, q=quote(rng, line))
    text = story.run("read_file", path=first)
    if kind == "append file":
        story.run("append_file", path=second, content=text)
        story.answer(
            ("I added the content of {p} to {o}.", "Done, {o} now ends with the text of {p}."), p=first, o=second
        )
        return story.finish(second, file={second: story.world.files[second]})
    if kind == "merge":
        text += "\n" + story.run("read_file", path=second)
        story.run("write_file", path=out, content=text)
        story.answer(("{x} now holds {p} and {o}.", "I merged {p} and {o} into {x}."), p=first, o=second, x=out)
        return story.finish(out, file={out: text})
    story.run("write_file", path=first, content=f"{line}\n{text}")
    story.answer(
        ("{p} now begins with: {q}", "I put it at the top of {p}.", "Done, it is the first line of {p}."),
        p=first,
        q=line,
    )
    return story.finish(first, file={first: f"{line}\n{text}"})


def _two_files(rng: Random, split: Split, kind: str) -> Episode:
    first, second = v.file_name(rng, "txt"), v.file_name(rng, "md")
    files = {
        first: contents.text_for(rng, first, rng.randint(2, 6)),
        second: contents.text_for(rng, second, rng.randint(2, 6)),
    }
    story = Story("combo_files", rng, split, files)
    if kind == "count two":
        term = rng.choice((pick_term(rng, files[first]), "the", "a"))
        story.ask(_FILES[kind], p=first, o=second, t=quoted(rng, term))
        a, b = (story.run("count_occurrences", find=term, path=path) for path in files)
    else:
        story.ask(_FILES[kind], p=first, o=second)
        a, b = (story.run("text_stats", path=path).split(", ")[1].split(" ")[0] for path in files)
    sign = "+" if kind in ("count two", "words two") else "-"
    r = story.run("calculator", expression=f"{a} {sign} {b}")
    if kind == "longer":
        if r == "0":
            story.answer(("They are equally long: {a} words.", "Both have {a} words."), a=a)
            return story.finish(a)
        x, y = (second, first) if r.startswith("-") else (first, second)
        story.answer(("{x} is longer than {y}.", "{x} has more words than {y}.", "The longer one is {x}."), x=x, y=y)
        return story.finish(x)
    if kind == "words differ":
        story.answer(
            ("The difference is {r} words.", "{p} has {a} words and {o} has {b}: the difference is {r}."),
            r=r,
            p=first,
            o=second,
            a=a,
            b=b,
        )
    else:
        what = "times" if kind == "count two" else "words"
        story.answer(
            ("Together it is {r} {w}.", "{r} {w} in total.", "{a} and {b}, that is {r} {w}."), r=r, w=what, a=a, b=b
        )
    return story.finish(r)


_NOTES = Deck(
    "combo_memory",
    {
        "percent": """
        what is {n}% of {t}?
        how much is {n}% of {t}?
        how much is {n} percent of {t} that I told you?
        !calculate {n}% of {t}
        !look up {t} in your notes and calculate {n}% of it
        {n}% of {t}?
        I told you {t}. How much is {n}% of it?
        """,
        "times": """
        how much is {t} times {n}?
        how much is {t} for {n} months?
        what is {n} times {t}?
        !multiply {t} by {n}
        !take {t} from your notes and multiply it by {n}
        you know {t}. How much is that times {n}?
        I told you {t}. What do I pay in {n} months?
        """,
        "plus": """
        how much is {t} plus {n}?
        !add {n} to {t}
        what do I get if I add {n} to {t}?
        remember {t}? What is it plus {n}?
        """,
        "minus": """
        how much is {t} minus {n}?
        !subtract {n} from {t}
        I spent {n}. How much is left of {t}?
        what is left of {t} after spending {n}?
        you know {t}. What's left when I spend {n}?
        """,
        "divide": """
        how much is {t} divided by {n}?
        !split {t} among {n} people
        !divide {t} by {n}
        {n} of us share {t}. How much is it each?
        """,
        "until": """
        how many days until {t}?
        how many days are left until {t}?
        how long is it until {t}?
        !look up {t} and tell me how many days are left
        I told you {t}. How many days until then?
        in how many days is {t}?
        """,
        "weekday": """
        what day of the week is {t}?
        on which weekday is {t}?
        which weekday is {t}?
        !look up {t} and tell me the day of the week
        I told you {t}. Which weekday is it?
        """,
        "after": """
        what date is {m} {u} after {t}?
        what's the date {m} {u} after {t}?
        !add {m} {u} to {t}
        which day is {m} {u} after {t}?
        """,
        "save": """
        !write {t} to {o}
        !write {t} from your notes into {o}
        !save {t} that I told you in {o}
        !look up {t} in your notes and write it to {o}
        !put {t} you remember into {o}
        what's {t}? Write it to {o}.
        !create {o} with {t} from memory
        """,
        "remember result": """
        !calculate {e} and remember the result
        !work out {e} and save the result to memory
        !compute {e} and keep the answer in mind
        what is {e}? Remember it for me.
        what's {e}? Keep the result in mind.
        how much is {e}? Please remember that.
        """,
        "file to memory": """
        !read {p} and remember {t}
        !look up {t} in {p} and remember it
        !take {t} from {p} and save it to memory
        !find {t} in {p} and keep it in mind
        what's {t} in {p}? Remember it for later.
        """,
    },
    {"percent": 1.2, "times": 1.2, "plus": 0.7, "minus": 0.9, "divide": 0.7, "until": 1.2, "weekday": 0.8, "after": 0.8, "save": 1.5, "remember result": 1, "file to memory": 1},
)  # fmt: skip
_SUMS = {
    "percent": "{n}% of {x}",
    "times": "{x} * {n}",
    "plus": "{x} + {n}",
    "minus": "{x} - {n}",
    "divide": "{x} / {n}",
}
_MONEY_TOPICS = (
    "rent",
    "budget",
    "salary",
    "monthly rent",
    "travel budget",
    "phone bill",
    "insurance fee",
    "gym fee",
    "project budget",
    "hourly rate",
    "car loan",
    "holiday budget",
)


def combo_memory(rng: Random, split: Split) -> Episode:
    """A note looked up and used; a result remembered."""
    kind = _NOTES.draw(rng, split)
    story = Story("combo_memory", rng, split)
    owner = rng.choice(("my", "my", "the"))
    if kind in _SUMS:
        topic = rng.choice(_MONEY_TOPICS)
        x, n = v.price(rng, 10, 3000), v.percent(rng) if kind == "percent" else str(rng.randint(2, 12))
        after = rng.choice(("", " euros", " dollars"))
        story.ask(_NOTES[kind], t=f"{owner} {topic}", n=n)
        story.world.recalled = [f"{owner} {topic} is {x}{after}"]
        story.run("recall", query=topic)
        r = story.run("calculator", expression=_SUMS[kind].format(x=x, n=n))
        story.answer(("That is {r}{a}.", "It is {r}{a}."), r=r, a=after)
        return story.finish(r, notes=[f"{owner} {topic} is {x}{after}"])
    if kind in ("until", "weekday", "after"):
        return _date_note(rng, story, kind, owner)
    if kind == "remember result":
        from agentrt.models.builtin.data.families.calculator import expression

        said, given = expression(rng)
        story.ask(_NOTES[kind], e=said)
        r = story.run("calculator", expression=given)
        story.run("remember", text=r)
        story.answer(
            ("It is {r}; I will remember it.", "{r}. I saved it.", "The result is {r}, and I remember it."), r=r
        )
        return story.finish(r)
    fact = draw(rng)
    if kind == "file to memory":
        path = v.file_name(rng, rng.choice(("txt", "md")))
        story.put(path, f"{rng.choice(v.TASKS_LIST)}\n{fact.line}\n{contents.sentence(rng)}\n")
        story.ask(_NOTES[kind], t=fact.topic, p=path)
        story.run("read_file", path=path)
        text = fact.line.removeprefix("- ").rstrip(".")
        story.run("remember", text=text)
        story.answer(("I saved the note: {t}.", "I will remember it: {t}."), t=text)
        return story.finish(fact.value)
    out = writable(rng)
    story.ask(_NOTES[kind], t=fact.topic, o=out)
    story.world.recalled = [fact.statement]
    story.run("recall", query=fact.key)
    story.run("write_file", path=out, content=fact.value)
    story.answer(
        ("I wrote {x} to {o}.", "{t} is {x}; it is saved in {o}.", "Done, {o} says {x}."),
        x=fact.value,
        o=out,
        t=fact.topic[:1].upper() + fact.topic[1:],
    )
    return story.finish(out, file={out: fact.value}, notes=[fact.statement])


def _date_note(rng: Random, story: Story, kind: str, owner: str) -> Episode:
    topic = rng.choice(
        (
            "wedding",
            "exam",
            "flight",
            "deadline",
            "birthday",
            "appointment",
            "interview",
            "holiday",
            "concert",
            "delivery",
            "dentist appointment",
        )
    )
    now = story.world.now.date()
    day = now + datetime.timedelta(days=rng.randint(3, 400))
    d = v.date_text(rng, day)
    count, unit = rng.randint(2, 30), rng.choice(("days", "weeks", "months"))
    story.ask(_NOTES[kind], t=f"{owner} {topic}", m=count, u=unit)
    note = f"{owner} {topic} is on {d}"
    story.world.recalled = [note]
    story.run("recall", query=topic)
    if kind == "until":
        here = story.run("today").split(" ")[0]
        r = story.run("date_diff", start=here, end=d).split(" (")[0]
        story.answer(("It is {r} until then.", "There are {r} left.", "That is in {r}."), r=r)
        return story.finish(r.split(" ")[0], notes=[note])
    if kind == "weekday":
        r = story.run("date_info", date=d).split(" is a ")[1].split(",")[0]
        story.answer(("{d} is a {r}.", "It is a {r}."), r=r, d=d)
        return story.finish(r, notes=[note])
    r, weekday = story.run("date_add", date=d, amount=count, unit=unit).split(" (")
    story.answer(("That is {w}, {r}.", "It is {w}, {r}."), r=r, w=weekday.rstrip(")"))
    return story.finish(r, notes=[note])


_CHAIN = Deck(
    "combo_units",
    {
        "feet": """
        how tall is {f} feet {i} in cm?
        how tall is {f} feet {i} inches in centimeters?
        how many cm is {f} feet {i} inches?
        how much is {f} feet {i} inches in cm?
        what is {f} feet {i} inches in cm?
        what's {f} feet {i} inches in meters?
        what's {f} feet and {i} inches in cm?
        !convert {f} feet {i} inches to cm
        !convert {f} feet and {i} inches to centimeters
        !convert a height of {f} feet {i} inches to cm
        ~{f} feet {i} inches in cm
        I'm {f} feet {i} inches tall. What's that in cm?
        I am {f} feet {i} inches. How tall is that in centimeters?
        {name} is {f} feet {i} inches tall, how many cm is that?
        {f} feet {i} inches in cm?
        {f} feet {i} inches to meters
        my height is {f} feet {i} inches, how many meters is it?
        the door is {f} feet {i} inches high. What's that in cm?
        the table is {f} feet {i} inches long, how many cm is it?
        how long is {f} feet {i} inches in cm?
        how high is {f} feet and {i} inches in meters?
        my son is {f} feet {i} inches tall. How many centimeters is that?
        """,
        "prime": """
        what's {f}'{i} in cm?
        what is {f}'{i}" in cm?
        {f}'{i} in cm?
        {f}'{i}" to cm
        {f} ft {i} in cm?
        how tall is {f}'{i} in cm?
        how tall is {f}'{i}" in centimeters?
        how much is {f} foot {i} in cm?
        how tall is {f} foot {i} in centimeters?
        I'm {f}'{i} tall. How many cm is that?
        I'm {f} foot {i}. What is that in cm?
        {name} is {f}'{i}". How tall is that in cm?
        {name} is {f} feet {i} tall. What's that in cm?
        !convert {f}'{i} to cm
        !convert {f}'{i}" to centimeters
        !convert {f} foot {i} to cm
        my height is {f}'{i}, how many cm is that?
        """,
        "pounds": """
        how many kg are {f} pounds and {i} ounces?
        how much is {f} pounds {i} ounces in kg?
        what is {f} pounds {i} ounces in grams?
        !convert {f} pounds {i} ounces to kg
        !convert {f} pounds and {i} ounces to grams
        the baby weighs {f} pounds {i} ounces. What's that in kg?
        the parcel is {f} pounds {i} ounces, how many grams is that?
        ~{f} pounds {i} ounces in kg
        {f} pounds {i} ounces in kg?
        I caught a fish of {f} pounds {i} ounces, how heavy is it in kg?
        how heavy is {f} pounds {i} ounces in kg?
        my suitcase weighs {f} pounds and {i} ounces. How many kg is that?
        """,
        "clock": """
        how many minutes are {f} hours and {i} minutes?
        how many minutes is {f} hours {i} minutes?
        how many seconds are {f} hours and {i} minutes?
        !convert {f} hours and {i} minutes to minutes
        !convert {f} hours {i} minutes into minutes
        the film is {f} hours and {i} minutes long. How many minutes is that?
        ~{f} hours {i} minutes in minutes
        {f} hours and {i} minutes in minutes?
        """,
        "then divide": """
        !convert {v} {a} to {b} and divide it by {n}
        !convert {v} {a} to {b} and split it into {n} parts
        what is {v} {a} in {b}, divided by {n}?
        I have {v} {a} and split it into {n} equal parts. How many {b} is each?
        {v} {a} shared by {n} people, how many {b} each?
        I want to divide {v} {a} by {n}. What is one part in {b}?
        {n} people share {v} {a}. How many {b} does each get?
        """,
        "then multiply": """
        !convert {v} {a} to {b} and multiply it by {n}
        what is {v} {a} in {b}, times {n}?
        one box has {v} {a}. How many {b} are {n} boxes?
        I run {v} {a} a day. How many {b} is that in {n} days?
        each of {n} parts is {v} {a}. How many {b} is that in total?
        {n} times {v} {a}, in {b}?
        I use {v} {a} a day. How many {b} do I use in {n} days?
        """,
        "add": """
        how many {b} are {v} {a} and {n} {b} together?
        !add {v} {a} and {n} {b} and give the result in {b}
        !add {n} {b} to {v} {a}
        what is {v} {a} plus {n} {b} in {b}?
        {v} {a} + {n} {b} in {b}?
        """,
    },
    {"feet": 2.2, "prime": 1.2, "pounds": 1, "clock": 0.8, "then divide": 1.2, "then multiply": 1.2, "add": 0.8},
)


def combo_units(rng: Random, split: Split) -> Episode:
    """Mixed units, and conversions that go on with the calculator."""
    kind = _CHAIN.draw(rng, split)
    story = Story("combo_units", rng, split)
    if kind in ("feet", "pounds", "clock"):
        return _mixed(rng, story, kind)
    if kind == "prime":
        f, i = rng.randint(4, 6), rng.randint(1, 11)
        story.ask(_CHAIN[kind], f=f, i=i, name=rng.choice(v.FIRST))
        r = story.run("calculator", expression=f"({f} * 12 + {i}) * 2.54")
        story.answer(("That is {r} cm.", "It is {r} cm.", "{f}'{i} is {r} cm."), r=r, f=f, i=i)
        return story.finish(r)
    quantity = rng.choice(("length", "mass", "volume", "area", "data"))
    a, b = units.pair(rng, quantity)
    a = {"m2": "square meters", "km2": "square kilometers"}.get(a, a)
    shown, n = v.number(rng, 1, 300), str(rng.randint(2, 30))
    story.ask(_CHAIN[kind], v=shown, a=a, b=b, n=n)
    x = story.run("convert_units", value=units.value_of(shown), from_unit=a, to_unit=b).split(" = ")[1].split(" ")[0]
    r = story.run(
        "calculator", expression={"then divide": f"{x} / {n}", "then multiply": f"{x} * {n}", "add": f"{x} + {n}"}[kind]
    )
    story.answer(("That is {r} {b}.", "It is {r} {b}.", "{r} {b}."), r=r, b=b)
    return story.finish(r)


def _mixed(rng: Random, story: Story, kind: str) -> Episode:
    big, small, high = {
        "feet": ("feet", "inches", 11),
        "pounds": ("pounds", "ounces", 15),
        "clock": ("hours", "minutes", 59),
    }[kind]
    f, i = rng.randint(4, 7) if kind == "feet" else rng.randint(2, 12), rng.randint(1, high)
    said = story.ask(_CHAIN[kind], f=f, i=i, name=rng.choice(v.FIRST)).text
    goals = {"feet": ("cm", "centimeters", "meters"), "pounds": ("kg", "grams"), "clock": ("seconds", "minutes")}[kind]
    target = next(goal for goal in goals if goal in said)
    if kind == "clock" and target == "minutes":
        x = story.run("convert_units", value=f, from_unit="hours", to_unit="minutes").split(" = ")[1].split(" ")[0]
        r = story.run("calculator", expression=f"{x} + {i}")
    else:
        inch = small if small in said else "inches"
        if inch not in said:
            return combo_units(rng, story.split)
        x = story.run("convert_units", value=f, from_unit=big, to_unit=target).split(" = ")[1].split(" ")[0]
        y = story.run("convert_units", value=i, from_unit=inch, to_unit=target).split(" = ")[1].split(" ")[0]
        r = story.run("calculator", expression=f"{x} + {y}")
    story.answer(
        ("{f} {g} {i} {s} is {r} {t}.", "That is {r} {t}.", "It is {r} {t}."), f=f, g=big, i=i, s=small, r=r, t=target
    )
    return story.finish(r)


_TABLES = Deck(
    "combo_table",
    {
        "plus": """
        what is the total {m} {f} plus {n}%?
        what's the total {m} {f} with {n}% tax on top?
        how much is the total {m} {f} plus {n}% VAT?
        !add {n}% to the total {m} {f}
        !sum the {m} {f} and add {n}%
        !calculate the total {m} {f} plus {n}% VAT
        """,
        "percent": """
        what is {n}% of the total {m} {f}?
        how much is {n}% of the total {m} {f}?
        !calculate {n}% of the total {m} {f}
        !sum the {m} {f} and take {n}% of it
        {n}% of the total {m} {f}?
        how much is {n} percent of all {m} together {f}?
        we pay {n}% commission on the total {m}. How much is it {f}?
        if we save {n}% of the total {m}, how much is that {f}?
        """,
        "percent of": """
        what is {n}% of the total {m} for {v} {f}?
        how much is {n}% of the {m} of {v} in total {f}?
        !calculate {n}% commission on the total {m} of {v} {f}
        """,
        "divide": """
        what is the total {m} {f} divided by {n}?
        !divide the total {m} {f} by {n}
        !split the total {m} {f} among {n} people
        how much is the total {m} {f} per month over {n} months?
        """,
        "range": """
        what is the difference between the highest and the lowest {m} {f}?
        what's the range of {m} {f}?
        how big is the spread between the highest and lowest {m} {f}?
        by how much do the highest and the lowest {m} differ {f}?
        !subtract the lowest from the highest {m} {f}
        how far apart are the highest and the lowest {m} {f}?
        ~the difference between the maximum and the minimum {m} {f}
        ~the range of the {m} column {f}
        """,
        "remember": """
        what's the total {m} {f}? Remember it.
        !calculate the total {m} {f} and remember it
        !sum the {m} {f} and keep the result in mind
        what is the total {m} {f}? Please save it to memory.
        """,
        "remember best": """
        which {g} has the highest total {m} {f}? Remember it.
        !find the {g} with the highest total {m} {f} and remember it
        """,
        "goal": """
        how much is missing from the total {m} {f} to reach {t}?
        our goal is {t}. How far is the total {m} {f} from it?
        !subtract the total {m} {f} from {t}
        if the target for {m} is {t}, how much is missing {f}?
        """,
        "per row": """
        what is the total {m} divided by the number of {rows} {f}?
        how much {m} is it per row if I divide the total by the number of rows {f}?
        """,
        "search": """
        which lines of {p} contain {v}?
        !search {p} for {v}
        !find {v} in {p}
        """,
        "append row": """
        !add the row {q} to {p}
        !append the row {q} to {p}
        !add a row {q} at the end of {p}
        !add a new record {q} to {p}
        !insert the line {q} at the end of {p}
        !put the row {q} into {p}
        !enter a new row {q} in {p}
        {p} needs a new row: {q}
        new row for {p}: {q}
        """,
        "append count": """
        !add the row {q} to {p} and tell me how many rows it has now
        !append {q} to {p}. How many rows are there then?
        """,
        "first rows": """
        !show me the first {k} rows of {p}
        !show the first {k} records of {p}
        !print the first {k} rows of {p}
        ~~the first {k} rows of {p}
        first {k} rows of {p}
        what do the first {k} rows of {p} look like?
        !give me a sample of {k} rows from {p}
        """,
    },
    {"plus": 1.2, "percent": 1.2, "percent of": 0.8, "divide": 0.8, "range": 1.2, "remember": 0.8, "remember best": 0.5, "goal": 0.8, "per row": 0.5, "search": 0.5,
     "append row": 1.5, "append count": 0.5, "first rows": 1.2},
)  # fmt: skip


def combo_table(rng: Random, split: Split) -> Episode:
    """A table query that goes on with the calculator or the memory; rows added and shown."""
    kind = _TABLES.draw(rng, split)
    if kind in ("append row", "append count", "first rows", "search"):
        return _rows(rng, split, kind)
    table = summable(rng, True, (4, 24))
    column = rng.choice(table.sums())
    category = rng.choice(table.of("category"))
    m, g = ask.measure(rng, table, column), ask.grouping(rng, table, category)[0]
    value, n = rng.choice(table.cells(category)), v.percent(rng) if "p" in kind else str(rng.randint(2, 12))
    goal = str(rng.randint(10, 900) * 100)
    story = start("combo_table", rng, split, table)
    path = ask.open_table(
        story, split, _TABLES[kind], table, {"m": m, "g": g, "v": value, "n": n, "t": goal, "rows": table.noun}
    )

    def query(aggregate: str, **more: object) -> str:
        return ask.last_value(story.run("table_query", path=path, **more, aggregate=aggregate, column=column.header))

    if kind == "remember best":
        result = story.run(
            "table_query",
            path=path,
            group_by=category.header,
            aggregate="sum",
            column=column.header,
            order="desc",
            limit=1,
        )
        x, r = ask.cells_of(result)[0]
        story.run("remember", text=x)
        story.answer(
            ("{x} has the highest total {m}: {r}. I will remember it.", "It is {x} ({r}); I saved it."), x=x, m=m, r=r
        )
        return story.finish(x)
    if kind == "range":
        high, low = query("max"), query("min")
        r = story.run("calculator", expression=f"{high} - {low}")
        story.answer(
            ("The difference is {r}.", "The highest is {h}, the lowest is {l}: the difference is {r}."),
            r=r,
            h=high,
            l=low,
        )
        return story.finish(r)
    total = query("sum", **({"filters": [ask.where(category, "=", value)]} if kind == "percent of" else {}))
    if kind == "remember":
        story.run("remember", text=total)
        story.answer(("The total {m} is {r}. I will remember it.", "It is {r}; I saved it."), m=m, r=total)
        return story.finish(total)
    if kind == "per row":
        count = ask.last_value(story.run("table_query", path=path, aggregate="count"))
        r = story.run("calculator", expression=f"{total} / {count}")
    else:
        forms = {
            "plus": "{x} + {n}%",
            "percent": "{n}% of {x}",
            "percent of": "{n}% of {x}",
            "divide": "{x} / {n}",
            "goal": "{t} - {x}",
        }
        r = story.run("calculator", expression=forms[kind].format(x=total, n=n, t=goal))
    story.answer(("That is {r}.", "It is {r}.", "The result is {r}."), r=r)
    return story.finish(r)


def _rows(rng: Random, split: Split, kind: str) -> Episode:
    table = tablegen.draw(rng, ("category",), (3, 10))
    story = start("combo_table", rng, split, table)
    row = ",".join(rng.choice(table.cells(column)) for column in table.columns)
    value = rng.choice(table.cells(rng.choice(table.of("category"))))
    k = rng.randint(2, min(4, len(table.rows)))
    story.ask(_TABLES[kind], p=table.path, q=quote(rng, row) if rng.random() < 0.6 else row, v=value, k=k)
    if kind == "first rows":
        result = story.run("table_query", path=table.path, limit=k)
        story.answer(("{r}", "Here they are:\n{r}", "The first {k} rows:\n{r}"), r=result, k=k)
        return story.finish(*result.splitlines()[1:])
    if kind == "search":
        rows = story.run("search_files", text=value, path=table.path).splitlines()
        story.answer(("{n}:\n{x}",), n=rows[0].split(" in ")[0], x="\n".join(rows[1:]))
        return story.finish(rows[0].split(" ")[0])
    story.run("append_file", path=table.path, content=row)
    if kind == "append count":
        r = story.run("describe_table", path=table.path).split(" ")[0]
        story.answer(("I added the row; {p} now has {r} rows.", "Done, there are {r} rows now."), p=table.path, r=r)
        return story.finish(r)
    story.answer(("I added the row to {p}.", "The row is added to {p}.", "Done, {p} has the new row."), p=table.path)
    return story.finish(table.path, file_contains={table.path: [row]})


FAMILIES = {
    "combo_files": combo_files,
    "combo_memory": combo_memory,
    "combo_units": combo_units,
    "combo_table": combo_table,
}
