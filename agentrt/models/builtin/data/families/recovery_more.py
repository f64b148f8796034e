# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""More of what goes wrong: a misspelt name for every tool that reads, and things that are nowhere to be found.

What is not there is said plainly, never made up; where the tool names the right file the same call is made again.
"""

from __future__ import annotations

from random import Random
from typing import Any

from agentrt.models.builtin.data.families import contents, papers, tablegen
from agentrt.models.builtin.data.families import table_asking as ask
from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.phrases import Deck
from agentrt.models.builtin.data.families.recovery import misspelt
from agentrt.models.builtin.data.families.searching import pick_term, quoted
from agentrt.models.builtin.data.families.steps import ONE, UNITS
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.families.tables import start
from agentrt.models.builtin.data.types import Episode, Split

_WRONG = Deck(
    "recover_spelling",
    {
        "read": """
        what's in {p}?
        what does {p} say?
        {p}?
        !show me {p}
        !open {p}
        !read {p} to me
        !print {p}
        ~the content of {p}
        I want to see {p}
        cat {p}
        let's have a look at {p}
        """,
        "last": """
        what's the last line of {p}?
        last line of {p}
        !show me the last line of {p}
        ~the last line of {p}
        how does {p} end?
        """,
        "describe": """
        what columns does {p} have?
        which columns are in {p}?
        columns of {p}
        !describe {p}
        !show me the columns of {p}
        ~~the columns of {p}
        """,
        "rows": """
        how many rows does {p} have?
        how many entries are in {p}?
        rows in {p}?
        !count the rows of {p}
        ~the number of rows in {p}
        """,
        "sum": """
        total {m} in {p}
        what's the total {m} in {p}?
        sum of {m} in {p}?
        !add up the {m} in {p}
        !sum the {m} in {p}
        ~the total {m} in {p}
        how much is the {m} in {p} altogether?
        """,
        "top": """
        {n} with the highest {m} in {p}
        which {n} has the highest {m} in {p}?
        !find the {n} with the highest {m} in {p}
        ~the {n} with the highest {m} in {p}
        """,
        "count": """
        how often does {t} occur in {p}?
        how many times is {t} in {p}?
        number of {t} in {p}?
        !count {t} in {p}
        ~the number of times {t} occurs in {p}
        """,
        "words": """
        how many words are in {p}?
        word count of {p}
        how long is {p} in words?
        !count the words in {p}
        ~the word count of {p}
        """,
        "search": """
        which lines of {p} contain {t}?
        {t} in {p}?
        !search {p} for {t}
        !find {t} in {p}
        !show me the lines with {t} in {p}
        grep {t} in {p}
        """,
        "edit": """
        !replace {t} with {x} in {p}
        !change {t} to {x} in {p}
        in {p}, {t} should be {x}
        {t} -> {x} in {p}
        """,
        "append": """
        !add {x} to {p}
        !append {x} to {p}
        !put {x} at the end of {p}
        {p} needs a line with {x}
        """,
        "percent": """
        what is {n}% of the {k} in {p}?
        {n}% of the {k} in {p}
        !take {n}% of the {k} in {p}
        """,
    },
    {"read": 1.5, "sum": 1.5, "percent": 1.2},
)


def _again(story: Story, tool: str, wrong: str, path: str, **args: Any) -> str | None:
    """The call with the wrong name and, if the error names the right file, with that one."""
    story.run(tool, path=wrong, **args)
    if "did you mean" not in story.last or path not in story.last.split("?")[0]:
        return None
    return story.run(tool, path=path, **args)


def recover_spelling(rng: Random, split: Split) -> Episode:
    """A misspelt name: the same call with the name from the error."""
    kind = _WRONG.draw(rng, split)
    if kind in ("describe", "rows", "sum", "top"):
        return _wrong_table(rng, split, kind)
    path = v.file_name(rng, rng.choice(("txt", "txt", "md", "log")), folder=0.15)
    text = contents.text_for(rng, path, rng.randint(3, 6))
    k, n = "", v.percent(rng)
    if kind == "percent":
        paper = papers.draw(rng, rng.choice(("lease", "invoice", "budget", "offer", "job", "party")))
        stated = [one for one in paper.stated.values() if one.what == "money"]
        if not stated:
            return recover_spelling(rng, split)
        path, text, k = paper.path, paper.text, rng.choice(stated).key
    wrong, term, x = misspelt(rng, path), pick_term(rng, text), v.word(rng)
    story = Story(
        "recover_spelling", rng, split, {path: text, **contents.others(rng, rng.choice((0, 0, 1, 2)), path, wrong)}
    )
    story.ask(_WRONG[kind], p=wrong, t=quoted(rng, term), x=x, n=n, k=k)
    calls: dict[str, tuple[str, dict[str, Any]]] = {
        "read": ("read_file", {}), "last": ("read_file", {"start_line": -1}), "count": ("count_occurrences", {"find": term}), "words": ("text_stats", {}),
        "search": ("search_files", {"text": term}), "edit": ("edit_file", {"old": term, "new": x}), "append": ("append_file", {"content": x}), "percent": ("read_file", {}),
    }  # fmt: skip
    tool, args = calls[kind]
    found = _again(story, tool, wrong, path, **args)
    if found is None or found.startswith("error"):
        return recover_spelling(rng, split)
    if kind == "percent":
        one = paper.stated[k]
        r = story.run("calculator", expression=f"{n}% of {one.value}")
        story.answer(
            ("It is {b}{r}{a}.", "In {p} the {k} is {x}; {n}% of it is {b}{r}{a}."),
            r=r,
            b=one.before,
            a=one.after,
            p=path,
            k=k,
            x=one.shown,
            n=n,
        )
        return story.finish(r)
    return _told(story, kind, wrong, path, found, term, x)


def _told(story: Story, kind: str, wrong: str, path: str, found: str, term: str, x: str) -> Episode:
    if kind in ("edit", "append"):
        story.answer(
            ("I changed {p} (there is no {w}).", "There is no {w}; I changed {p}.", "Done in {p}; there is no {w}."),
            p=path,
            w=wrong,
        )
        return story.finish(path, file={path: story.world.files[path]})
    if kind in ("read", "last"):
        story.answer(
            ("{p} says:\n{t}", "There is no {w}, but {p} says:\n{t}", "I took {p}:\n{t}"), p=path, w=wrong, t=found
        )
        return story.finish(*[row for row in found.splitlines() if row.strip()])
    if kind == "search":
        story.answer(
            ("{p}:\n{t}", "There is no {w}; in {p}:\n{t}"), p=path, w=wrong, t="\n".join(found.splitlines()[1:])
        )
        return story.finish(*found.splitlines()[1:])
    r = found.split(" ")[0] if kind == "count" else found.split(", ")[1].split(" ")[0]
    unit = " times" if kind == "count" and r != "1" else " words" if kind == "words" else ""
    story.answer(
        ("{r}{u} in {p}.", "There is no {w}; in {p} it is {r}{u}.", "In {p} it is {r}{u}."),
        r=r,
        u=unit,
        p=path,
        w=wrong,
    )
    return story.finish(r)


def _wrong_table(rng: Random, split: Split, kind: str) -> Episode:
    table = tablegen.draw(rng, ("name", "number") if kind == "top" else ("number",), (4, 20))
    columns = table.sums() if kind == "sum" else table.of("number")
    if not columns:
        return recover_spelling(rng, split)
    column, wrong = rng.choice(columns), misspelt(rng, table.path)
    m = ask.measure(rng, table, column)
    n = ask.grouping(rng, table, table.columns[0])[0]
    story = start("recover_spelling", rng, split, table)
    story.ask(_WRONG[kind], p=wrong, m=m, n=n)
    shown = _again(story, "describe_table", wrong, table.path)
    if shown is None or shown.startswith("error"):
        return recover_spelling(rng, split)
    if kind == "describe":
        names = ", ".join(one.header for one in table.columns)
        story.answer(
            ("{p} has the columns {c}.", "There is no {w}, but {p} has {c}.", "The columns of {p} are {c}."),
            p=table.path,
            w=wrong,
            c=names,
        )
        return story.finish(*[one.header for one in table.columns])
    if kind == "rows":
        r = shown.split(" ")[0]
        story.answer(("{p} has {r} rows.", "There is no {w}; {p} has {r} rows."), p=table.path, w=wrong, r=r)
        return story.finish(r)
    if kind == "top":
        row = ask.cells_of(story.run("table_query", path=table.path, column=column.header, order="desc", limit=1))[0]
        story.answer(
            ("In {p} it is {x} with {r}.", "{x} ({r}), in {p}."),
            p=table.path,
            x=row[0],
            r=row[table.columns.index(column)],
        )
        return story.finish(row[0])
    r = ask.last_value(story.run("table_query", path=table.path, aggregate="sum", column=column.header))
    story.answer(
        ("The total {m} in {p} is {r}.", "There is no {w}; in {p} it is {r}.", "It is {r} (in {p})."),
        m=m,
        p=table.path,
        w=wrong,
        r=r,
    )
    return story.finish(r)


_NOTHING = Deck(
    "recover_nothing",
    {
        "search": """
        where do I mention {t}?
        which file mentions {t}?
        which of my files is about {t}?
        did I write anything about {t}?
        anything about {t} in my files?
        {t}, in which file is it?
        !find {t} in my files
        !search my files for {t}
        !look for {t} in all files
        ~the file that mentions {t}
        """,
        "search in": """
        which lines of {p} contain {t}?
        does {p} mention {t}?
        where is {t} in {p}?
        is there a line about {t} in {p}?
        {t} in {p}?
        !search {p} for {t}
        !find the lines with {t} in {p}
        """,
        "recall": """
        what is my {k}?
        what's my {k} again?
        do you remember my {k}?
        did I tell you my {k}?
        my {k}?
        !look up my {k} in your notes
        !tell me my {k}, I told you once
        ~my {k} from your notes
        what did I say about my {k}?
        """,
        "rows": """
        all {rows} with {g} {v} {f}
        which {rows} have the {g} {v} {f}?
        !show me the {rows} with {g} {v} {f}
        !list the {rows} where {g} is {v} {f}
        ~~the rows with {g} {v} {f}
        """,
        "above": """
        which {rows} have a {m} above {n} {f}?
        {rows} with {m} over {n} {f}
        !list the {rows} with a {m} over {n} {f}
        !show me the {rows} with more than {n} in {m} {f}
        ~~the {rows} with a {m} above {n} {f}
        """,
    },
    {"search": 1.2, "search in": 1, "recall": 1.2, "rows": 0.9, "above": 0.9},
)
_PRIVATE = ("passport number", "shoe size", "bank account", "locker code", "landlord's name", "blood type", "wifi password", "gym membership number", "favourite tea", "neighbour's phone number",
            "dentist appointment", "car registration", "library card number", "allergy", "tax number")  # fmt: skip


def recover_nothing(rng: Random, split: Split) -> Episode:
    """Nothing is found: the answer says so and names nothing else."""
    kind = _NOTHING.draw(rng, split)
    if kind in ("rows", "above"):
        return _no_rows(rng, split, kind)
    story = Story("recover_nothing", rng, split)
    if kind == "recall":
        k = rng.choice(_PRIVATE)
        story.ask(_NOTHING[kind], k=k)
        story.run("recall", query=k)
        story.answer(
            (
                "I have no note about your {k}.",
                "I found nothing about your {k}.",
                "Your {k} is not in my notes.",
                "You have not told me your {k}.",
            ),
            k=k,
        )
        return story.finish(k)
    term = rng.choice((v.word(rng, 3), v.person(rng), v.city(rng), v.noun(rng), v.product(rng)))
    path = v.file_name(rng, rng.choice(("txt", "md", "log")))
    for name, text in {
        path: contents.text_for(rng, path, rng.randint(2, 5)),
        **contents.others(rng, rng.randint(0, 3), path),
    }.items():
        story.put(name, text)
    story.ask(_NOTHING[kind], t=quoted(rng, term), p=path)
    found = story.run("search_files", text=term, path=path if kind == "search in" else None)
    if not found.startswith(("0 ", "no ", "nothing")):
        return recover_nothing(rng, split)
    if kind == "search in":
        story.answer(
            ("{p} does not mention {t}.", "There is no {t} in {p}.", "No line of {p} contains {t}."), p=path, t=term
        )
    else:
        story.answer(
            (
                "None of the files mentions {t}.",
                "I found no file with {t}.",
                "There is nothing about {t} in your files.",
            ),
            t=term,
        )
    return story.finish(term)


def _no_rows(rng: Random, split: Split, kind: str) -> Episode:
    table = tablegen.draw(rng, ("category", "number"), (4, 16))
    category, column = rng.choice(table.of("category")), rng.choice(table.of("number"))
    g = ask.grouping(rng, table, category)[0]
    value = v.word(rng, 3).capitalize()
    n = str(int(max(float(cell) for cell in table.cells(column))) + rng.randint(2, 60))
    story = start("recover_nothing", rng, split, table)
    path = ask.open_table(
        story,
        split,
        _NOTHING[kind],
        table,
        {"rows": table.noun, "g": g, "v": value, "m": ask.measure(rng, table, column), "n": n},
    )
    filters = [ask.where(category, "=", value)] if kind == "rows" else [ask.where(column, ">", n)]
    story.run("table_query", path=path, filters=filters)
    if kind == "rows":
        story.answer(
            ("No {w} have {v} as {g}.", "There are no {w} with {g} {v}.", "None: no row has {v}."),
            w=table.noun,
            v=value,
            g=g,
        )
        return story.finish(value)
    story.answer(
        ("No {w} are above {n}.", "There are none above {n}.", "None of the {w} is over {n}."), w=table.noun, n=n
    )
    return story.finish(n)


def recover_unsaid(rng: Random, split: Split) -> Episode:
    """The file is there, what is asked for does not stand in it: no number from elsewhere is taken."""
    names = ("percent", "plus percent", "minus percent", "times", "divide", "half")
    kind = rng.choice([name for name in names if ONE[name].has(split)] + ["units"] * 2)
    paper = papers.draw(rng, rng.choice(list(papers.SORTS)), (), 3)
    what = ("money",) if kind != "units" else ("weight", "distance", "oven temperature", "length")
    strange = [one.key for it in papers.SORTS.values() for one in it.entries if one.what in what or one.key in what]
    k = rng.choice(strange)
    if k in ("cost", "spent so far") or any(word in paper.text.lower() for word in k.split() if len(word) > 2):
        return recover_unsaid(rng, split)
    b = {"oven temperature": "fahrenheit", "weight": "pounds"}.get(k, "feet")
    story = Story("recover_unsaid", rng, split, {paper.path: paper.text})
    papers.mention(
        story,
        UNITS["convert"] if kind == "units" else ONE[kind],
        paper.path,
        {"k": k, "n": v.percent(rng) if "percent" in kind else rng.randint(2, 12), "b": b},
    )
    story.run("read_file", path=paper.path)
    story.answer(
        (
            "{p} does not say what the {k} is.",
            "There is no {k} in {p}.",
            "{p} says nothing about the {k}.",
            "I found no {k} in {p}.",
        ),
        p=paper.path,
        k=k,
    )
    return story.finish(k)


FAMILIES = {"recover_spelling": recover_spelling, "recover_nothing": recover_nothing, "recover_unsaid": recover_unsaid}
