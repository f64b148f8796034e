# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""When a tool says no: a name that is slightly wrong, a file that is not there, a text that does not occur, a unit or
date that cannot be, code that fails; and a person who says that the answer was wrong."""

from __future__ import annotations

import re
from collections.abc import Mapping
from random import Random

from agentrt.models.builtin.data.families import contents, units
from agentrt.models.builtin.data.families import table_asking as ask
from agentrt.models.builtin.data.families import table_words as words
from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.calculator import expression
from agentrt.models.builtin.data.families.phrases import Deck
from agentrt.models.builtin.data.families.reading import READ
from agentrt.models.builtin.data.families.searching import SEARCH, STATS, pick_term, quoted
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.families.tables import start, summable
from agentrt.models.builtin.data.families.writing import APPEND, EDIT
from agentrt.models.builtin.data.types import Episode, Split


def misspelt(rng: Random, path: str) -> str:
    """A file name as somebody remembers it wrongly."""
    folder, _, base = path.rpartition("/")
    stem, _, extension = base.rpartition(".")
    style = rng.randrange(6)
    if style == 0:
        stem = stem[:-1] if stem.endswith("s") else stem + "s"
    elif style == 1 and len(stem) > 4:
        at = rng.randrange(1, len(stem) - 1)
        stem = stem[:at] + stem[at + 1 :]
    elif style == 2:
        extension = rng.choice([other for other in ("txt", "md", "log", "csv") if other != extension])
    elif style == 3 and len(stem) > 4:
        at = rng.randrange(1, len(stem) - 1)
        stem = stem[:at] + stem[at + 1] + stem[at] + stem[at + 2 :]
    elif style == 4:
        stem = stem.capitalize() if stem.islower() else stem.lower()
    elif folder:
        return base
    else:
        stem = stem + rng.choice(("_new", "1", "2"))
    wrong = f"{folder}/{stem}.{extension}" if folder else f"{stem}.{extension}"
    return wrong if wrong != path else path.replace(".", "s.", 1)


_TOTAL = Deck("table_total", words.TOTAL)
_FOLDER = Deck(
    "recover_folder",
    {
        "read": """
        !read {b} in the {f} folder
        !read the file {b} in {f}
        !show me {b} from the folder {f}
        !open {b} in the {f} directory
        !print {b} from {f}
        what does {b} in the {f} folder say?
        what's in {b} in {f}?
        what is in the file {b} in the folder {f}?
        in the {f} folder there is a file {b}. What does it say?
        go to the {f} folder and read {b}
        look into the folder {f} and show me {b}
        """,
        "stats": """
        how many words are in {b} in the {f} folder?
        how many words does {b} in {f} have?
        !count the words of {b} in the folder {f}
        ~the word count of {b} in the {f} directory
        in {f}, how many words does {b} have?
        """,
    },
    {"read": 2},
)


def _in_folder(rng: Random, split: Split) -> Episode:
    """The name and the folder said apart: the bare name fails, the tool says where it is."""
    kind = _FOLDER.draw(rng, split)
    path = v.file_name(rng, rng.choice(("txt", "txt", "md", "log")), folder=1.0)
    folder, _, base = path.rpartition("/")
    story = Story("recover_name", rng, split, {path: contents.text_for(rng, path, rng.randint(2, 5))})
    story.ask(_FOLDER[kind], b=base, f=folder)
    tool = "read_file" if kind == "read" else "text_stats"
    story.run(tool, path=base)
    result = story.run(tool, path=path)
    if kind == "stats":
        r = result.split(", ")[1]
        story.answer(("{p} has {r}.", "It has {r}."), p=path, r=r)
        return story.finish(r)
    story.answer(("{p} says:\n{t}", "It says:\n{t}", "{t}"), p=path, t=result)
    return story.finish(*[row for row in result.splitlines() if row.strip()])


def _table_name(rng: Random, split: Split) -> Episode:
    """A table under a slightly wrong name."""
    table = summable(rng, True, (4, 20))
    kind = rng.choice([name for name in ("sum", "mean", "max", "min") if _TOTAL[name].has(split)])
    column = rng.choice(table.sums())
    m = ask.measure(rng, table, column)
    wrong = misspelt(rng, table.path)
    story = start("recover_name", rng, split, table)
    story.ask(_TOTAL[kind], m=m, rows=table.noun, f=f"in {wrong}")
    story.run("describe_table", path=wrong)
    if f"mean {table.path}" not in story.last:
        return recover_name(rng, split)
    story.run("describe_table", path=table.path)
    r = ask.last_value(story.run("table_query", path=table.path, aggregate=kind, column=column.header))
    noun = {"sum": "total", "mean": "average", "max": "highest", "min": "lowest"}[kind]
    story.answer(
        ("The {a} {m} in {p} is {r}.", "There is no {w}; in {p} the {a} {m} is {r}."),
        a=noun,
        m=m,
        r=r,
        p=table.path,
        w=wrong,
    )
    return story.finish(r)


def recover_name(rng: Random, split: Split) -> Episode:
    """The file has a slightly different name: the tool suggests it, so it is tried again."""
    if rng.random() < 0.25:
        return _in_folder(rng, split)
    if rng.random() < 0.25:
        return _table_name(rng, split)
    path = v.file_name(rng, rng.choice(("txt", "txt", "md", "log")), folder=0.2)
    wrong = misspelt(rng, path)
    text = contents.text_for(rng, path, rng.randint(3, 6))
    files = {path: text, **contents.others(rng, rng.choice((0, 1, 2)), path, wrong)}
    story = Story("recover_name", rng, split, files)
    kind = rng.choice(("read", "read", "stats", "search", "append"))
    tool: str
    args: Mapping[str, object]
    if kind == "append" and READ["first"].has(split) and APPEND["item"].has(split):
        item = v.product(rng)
        story.ask(APPEND["item"], p=wrong, w=item)
        story.run("append_file", path=wrong, content=item)
        if path not in story.last:
            return recover_name(rng, split)
        story.run("append_file", path=path, content=item)
        story.answer(
            ("There is no {w}, so I added it to {p}.", "I added it to {p} (there is no {w})."), w=wrong, p=path
        )
        return story.finish(path, file={path: story.world.files[path]})
    if kind == "search":
        term = pick_term(rng, text)
        story.ask(SEARCH["count"], p=wrong, t=quoted(rng, term))
        tool, args = "search_files", {"text": term}
    elif kind == "stats":
        story.ask(STATS["words"], p=wrong)
        tool, args = "text_stats", {}
    else:
        part = rng.choice([name for name in ("whole", "first", "last") if READ[name].has(split)])
        story.ask(READ[part], p=wrong)
        tool, args = (
            "read_file",
            {"whole": {}, "first": {"start_line": 1, "end_line": 1}, "last": {"start_line": -1}}[part],
        )
    story.run(tool, **_ordered(tool, wrong, args))
    if path not in story.last:
        return recover_name(rng, split)
    result = story.run(tool, **_ordered(tool, path, args))
    if tool == "text_stats":
        r = result.split(", ")[1]
        story.answer(("{p} has {r}.", "There is no {w}, but {p} has {r}."), p=path, r=r, w=wrong)
        return story.finish(r)
    if tool == "search_files":
        r = result.split(" ")[0]
        story.answer(
            ("{r} lines in {p} contain {t}.", "In {p}, {r} contain {t}.")
            if r != "1"
            else ("1 line in {p} contains {t}.",),
            r=r,
            p=path,
            t=term,
        )
        return story.finish(r)
    story.answer(("{p} says:\n{t}", "There is no {w}, but {p} says:\n{t}"), p=path, t=result, w=wrong)
    return story.finish(*[row for row in result.splitlines() if row.strip()])


def _ordered(tool: str, path: str, args: Mapping[str, object]) -> dict[str, object]:
    """The path where the schema has it."""
    return {**args, "path": path} if tool == "search_files" else {"path": path, **args}


def recover_missing(rng: Random, split: Split) -> Episode:
    """The file is not there and nothing is like it: say so."""
    path = v.file_name(rng, rng.choice(("txt", "txt", "md", "log")), folder=0.15)
    files = contents.others(rng, rng.randint(0, 4), path)
    story = Story("recover_missing", rng, split, files)
    kind = rng.choice(("read", "stats", "edit"))
    if kind == "stats":
        story.ask(STATS["words"], p=path)
        error = story.run("text_stats", path=path)
    elif kind == "edit":
        a, b = v.noun(rng), v.word(rng)
        story.ask(EDIT["quoted"], p=path, a=a, b=b)
        error = story.run("edit_file", path=path, old=a, new=b)
    else:
        story.ask(READ["whole"], p=path)
        error = story.run("read_file", path=path)
    if "did you mean" in error:
        return recover_missing(rng, split)
    story.answer(
        ("There is no file {p}.", "I could not find {p}.", "{p} does not exist.", "There is no file {p} here."), p=path
    )  # fmt: skip
    return story.finish(path)


def recover_edit(rng: Random, split: Split) -> Episode:
    """The text to replace is not there as it was said: take the hint, or look and say so."""
    path = v.file_name(rng, rng.choice(("txt", "txt", "md")), folder=0.2)
    text = contents.text_for(rng, path, rng.randint(2, 5))
    right = pick_term(rng, text)
    new = rng.choice((v.noun(rng), v.word(rng), v.person(rng)))
    story = Story("recover_edit", rng, split, {path: text})
    wrong = right.lower() if right != right.lower() else right.capitalize()
    absent = rng.random() < 0.35
    if absent:
        wrong = v.word(rng, 3)
    if wrong in text:
        return recover_edit(rng, split)
    mark = rng.choice(("{}", '"{}"', "'{}'"))
    story.ask(EDIT["quoted"], a=mark.format(wrong), b=mark.format(new), p=path)
    error = story.run("edit_file", path=path, old=wrong, new=new)
    hint = re.search(r"did you mean '([^']+)'", error)
    if hint and hint.group(1).lower() == wrong.lower():
        story.run("edit_file", path=path, old=hint.group(1), new=new)
        story.answer(
            ("I replaced {a} with {b} in {p}.", "Done, {p} now says {b} instead of {a}."),
            a=hint.group(1),
            b=new,
            p=path,
        )
        return story.finish(path, file={path: story.world.files[path]})
    if not absent:
        return recover_edit(rng, split)
    if rng.random() < 0.5:
        story.run("read_file", path=path)
    story.answer(
        ("{p} does not contain {a}, so nothing was changed.", "There is no {a} in {p}; I changed nothing."),
        a=wrong,
        p=path,
    )
    return story.finish(wrong, file={path: text})


def recover_column(rng: Random, split: Split) -> Episode:
    """A wrong column: the error names the right ones."""
    kind = rng.choice([name for name in ("sum", "mean", "max", "min") if _TOTAL[name].has(split)])
    table = summable(rng, True, (4, 24))
    column = rng.choice(table.sums())
    m = rng.choice(column.words)
    if any(m.lower() == other.header.lower().replace("_", " ") for other in table.columns):
        return recover_column(rng, split)
    story = start("recover_column", rng, split, table)
    path = ask.open_table(story, split, _TOTAL[kind], table, {"m": m, "rows": table.noun}, described=rng.random() < 0.3)
    if not story.mistake("table_query", path=path, aggregate=kind, column=m).startswith("error:"):
        return recover_column(rng, split)
    r = ask.last_value(story.run("table_query", path=path, aggregate=kind, column=column.header))
    noun = {"sum": "total", "mean": "average", "max": "highest", "min": "lowest"}[kind]
    story.answer(("The {a} {m} is {r}.", "It is {r}."), a=noun, m=m, r=r)
    return story.finish(r)


_ABSENT = Deck(
    "recover_absent",
    {
        "measure": """
        what is the total {x} {f}?
        what's the average {x} {f}?
        how high is the {x} {f}?
        ~the total {x} {f}
        ~the average {x} {f}
        ~the highest {x} {f}
        !sum the {x} {f}
        !calculate the average {x} {f}
        total {x} {f}?
        how much {x} is there in total {f}?
        which row has the highest {x} {f}?
        """,
        "group": """
        which {x} has the highest total {m} {f}?
        what's the total {m} per {x} {f}?
        ~the total {m} by {x} {f}
        ~the {x} with the most {m} {f}
        !sum the {m} by {x} {f}
        !group by {x} and sum the {m} {f}
        {m} by {x} {f}?
        how many {rows} are there per {x} {f}?
        which {x} has the most {rows} {f}?
        """,
        "no table": """
        what's the total revenue in the table?
        which region has the highest total in my data?
        how many rows does the csv file have?
        what columns are in the table?
        ~the average price in the csv file
        how many records are in my data?
        !sum the amount column in the csv file
        who earns the most according to the table?
        what is the highest value in my csv?
        """,
        "value": """
        how many {rows} are {w} {f}?
        how many {rows} have the {g} {v} {f}?
        ~the number of {rows} {w} {f}
        !count the {rows} {w} {f}
        ?how many {rows} are {w} {f}
        what's the total {m} for {v} {f}?
        ~the total {m} for the {g} {v} {f}
        """,
    },
    {"measure": 1.2, "group": 1, "no table": 0.8, "value": 1},
)
_STRANGE = ("weight", "shoe size", "humidity", "profit margin", "discount", "voltage", "bonus", "tax rate", "mileage", "heart rate", "interest", "wingspan",
            "overtime", "storage cost", "insurance", "pressure")  # fmt: skip
_GROUPS = (
    "planet",
    "language",
    "religion",
    "zodiac sign",
    "team colour",
    "hair colour",
    "altitude",
    "warehouse",
    "blood type",
    "engine",
    "currency",
    "shift",
)


def recover_absent(rng: Random, split: Split) -> Episode:
    """The table has no such column or value, or there is no table at all."""
    kind = _ABSENT.draw(rng, split)
    if kind == "no table":
        story = Story(
            "recover_absent",
            rng,
            split,
            {p: t for p, t in contents.others(rng, rng.randint(1, 4)).items() if not p.endswith("csv")},
        )
        story.ask(_ABSENT[kind])
        story.run("list_files")
        story.answer(("There is no CSV table here.", "I found no table here.", "There is no csv file in this folder."))
        return story.finish("no")
    table = summable(rng, True, (4, 20))
    category, column = rng.choice(table.of("category")), rng.choice(table.sums())
    x = rng.choice(_STRANGE if kind == "measure" else _GROUPS)
    m, g = ask.measure(rng, table, column), ask.grouping(rng, table, category)[0]
    value = v.word(rng, 3).capitalize()
    story = start("recover_absent", rng, split, table)
    slots: dict[str, object] = {
        "x": x,
        "m": m,
        "rows": table.noun,
        "g": g,
        "v": value,
        "w": ask.category_words(rng, category, g, value),
    }
    if kind != "value" and any(ask.clashes(x, one) for one in table.columns):
        return recover_absent(rng, split)
    path = ask.open_table(story, split, _ABSENT[kind], table, slots)
    if kind == "value":
        total = "total" in story.said
        filters = [ask.where(category, "=", value)]
        story.run(
            "table_query",
            path=path,
            filters=filters,
            aggregate="sum" if total else "count",
            column=column.header if total else None,
        )
        story.answer(("There are no {w} with {v} in {p}.", "No rows have {v}.", "There is no {v} in {p}.") if total else ("There are 0.", "0 {w}.", "None: 0 {w} match."),
                     w=table.noun, v=value, p=path)  # fmt: skip
        return story.finish(*([] if total else ["0"]))
    names = ", ".join(one.header for one in table.columns)
    story.answer(
        (
            "{p} has no column for {x}; its columns are {n}.",
            "There is no {x} in {p}. The columns are {n}.",
            "The table has no {x}.",
        ),
        p=path,
        x=x,
        n=names,
    )
    return story.finish(x)


_IMPOSSIBLE = Deck(
    "recover_impossible",
    {
        "unit": """
        !convert {x} {a} to {b}
        !convert {x} {a} into {b}
        !change {x} {a} to {b}
        !express {x} {a} in {b}
        how many {b} are {x} {a}?
        how many {b} is {x} {a}?
        how many {b} are in {x} {a}?
        how much is {x} {a} in {b}?
        what is {x} {a} in {b}?
        what's {x} {a} in {b}?
        ~{x} {a} in {b}
        &how many {b} {x} {a} are
        {x} {a} to {b}
        {x} {a} in {b}?
        I have {x} {a}. How many {b} is that?
        {x} {a} is how many {b}?
        """,
        "day": """
        what day of the week is {d}?
        what weekday was {d}?
        which weekday is {d}?
        on which weekday does {d} fall?
        !tell me the weekday of {d}
        ~the weekday of {d}
        ~the day of the week of {d}
        weekday of {d}?
        is {d} a Monday?
        {d}, which day of the week is it?
        """,
        "add": """
        what date is {n} days after {d}?
        what's the date {n} days after {d}?
        !add {n} days to {d}
        which day is {n} days before {d}?
        ~the date {n} days after {d}
        {d} plus {n} days?
        {n} days after {d}?
        """,
        "between": """
        how many days are there between {d} and {d2}?
        how many days from {d} to {d2}?
        !count the days between {d} and {d2}
        ~the number of days between {d} and {d2}
        how long is it from {d} to {d2}?
        days between {d} and {d2}?
        """,
        "zero": """
        what is {e}?
        what's {e}?
        how much is {e}?
        !calculate {e}
        !compute {e}
        !work out {e}
        {e}
        {e}?
        ~the result of {e}
        &what {e} is
        """,
        "place": """
        what time is it in {z}?
        what's the time in {z}?
        !tell me the time in {z}
        ~the current time in {z}
        &what time it is in {z}
        time in {z}?
        """,
        "line": """
        what is on line {i} of {p}?
        !show me line {i} of {p}
        !read line {i} of {p}
        what does line {i} of {p} say?
        ~line {i} of {p}
        !print line {i} of {p}
        """,
        "folder": """
        what files are in {f}?
        !list the files in {f}
        what is in the folder {f}?
        !show me the contents of {f}
        ~~the files in {f}
        """,
        "code": """
        !run {c}
        !run this: {c}
        !run this python code: {c}
        !execute {c}
        what does {c} print?
        what's the output of {c}?
        ~the output of {c}
        does {c} work?
        what happens if I run {c}?
        python: {c}
        """,
    },
    {
        "unit": 2,
        "day": 1.2,
        "add": 0.8,
        "between": 0.7,
        "zero": 1,
        "place": 0.8,
        "line": 0.8,
        "folder": 0.7,
        "code": 1.2,
    },
)
_INVALID = ("30 February 2025", "2025-02-30", "31 April 2026", "2024-13-05", "2025-04-31", "February 29, 2025", "32 January 2026", "June 31, 2024",
            "September 31 2027", "2026-06-31", "2023-02-29", "31.11.2025")  # fmt: skip


def recover_impossible(rng: Random, split: Split) -> Episode:
    """What cannot be answered: the tool's reason in the answer."""
    kind = _IMPOSSIBLE.draw(rng, split)
    story = Story("recover_impossible", rng, split)
    bank = _IMPOSSIBLE[kind]
    if kind == "unit":
        return _units_apart(rng, story)
    if kind in ("day", "add", "between"):
        return _no_date(rng, story, kind)
    if kind == "zero":
        e = rng.choice(
            (
                f"{rng.randint(1, 99)} / 0",
                f"{rng.randint(1, 99)} / ({rng.randint(2, 9)} - {rng.randint(2, 9)})",
                f"{rng.randint(1, 9)} % 0",
            )
        )
        left, _, right = e.partition(" / (")
        if right and right.split(" - ")[0] != right.split(" - ")[1].rstrip(")"):
            e = f"{left} / 0"
        story.ask(bank, e=e)
        story.run("calculator", expression=e)
        story.answer(
            (
                "That has no result: division by zero.",
                "It cannot be computed, because it divides by zero.",
                "Division by zero has no result.",
            )
        )
        return story.finish("zero")
    if kind == "place":
        z = rng.choice(
            (
                v.word(rng, 3).capitalize(),
                v.word(rng, 2).capitalize(),
                "Munich",
                "Barcelona",
                "Narnia",
                "Atlantis",
                "Geneva",
            )
        )
        story.ask(bank, z=z)
        if not story.run("today", timezone=z).startswith("error:"):
            return recover_impossible(rng, split)
        story.answer(
            ("I do not know the time zone {z}.", "There is no time zone called {z}.", "I don't know the time in {z}."),
            z=z,
        )
        return story.finish(z)
    if kind == "folder":
        f = v.word(rng, 3)
        story.put("notes.txt", "x\n")
        story.ask(bank, f=f)
        story.run("list_files", path=f)
        story.answer(("There is no folder {f}.", "I could not find a folder {f}."), f=f)
        return story.finish(f)
    if kind == "line":
        path = v.file_name(rng, "txt")
        rows = contents.items(rng, rng.randint(2, 6))
        story.put(path, "\n".join(rows) + "\n")
        i = len(rows) + rng.randint(1, 40)
        story.ask(bank, i=i, p=path)
        story.run("read_file", path=path, start_line=i, end_line=i)
        story.answer(("{p} has only {n} lines.", "There is no line {i}: {p} has {n} lines."), p=path, n=len(rows), i=i)
        return story.finish(str(len(rows)))
    code = rng.choice((
        f"print({v.word(rng)})", f"{rng.randint(1, 99)} / 0", f"int('{v.noun(rng)}')", f"[1, 2, 3][{rng.randint(5, 20)}]", f"'{v.noun(rng)}' + {rng.randint(1, 9)}",
        f"{{}}['{v.noun(rng)}']", f"len({rng.randint(1, 99)})", f"open('{v.word(rng)}.txt')", f"import {v.word(rng, 3)}", f"'{v.noun(rng)}'.{v.word(rng, 2)}()",
    ))  # fmt: skip
    story.ask(bank, c=rng.choice((code, f"`{code}`")))
    error = story.run("python", code=code).splitlines()[0].removeprefix("error: ")
    story.answer(("It fails: {e}", "It fails with {e}", "No, it raises {e}", "There is an error: {e}"), e=error)
    return story.finish(error)


def _units_apart(rng: Random, story: Story) -> Episode:
    first, second = rng.sample(("length", "mass", "speed", "area", "data", "time"), 2)
    a, b = units.pair(rng, first)[0], units.pair(rng, second)[0]
    if rng.random() < 0.4:
        b = v.word(rng, 2) + "s"
    a = {"m2": "square meters", "km2": "square kilometers"}.get(a, a)
    x = v.number(rng, 1, 300)
    story.ask(_IMPOSSIBLE["unit"], x=x, a=a, b=b)
    error = story.run("convert_units", value=units.value_of(x), from_unit=a, to_unit=b)
    if "unknown unit" in error:
        story.answer(("I do not know the unit {b}.", "{b} is not a unit I know.", "There is no unit called {b}."), b=b)
    else:
        story.answer(
            ("{a} cannot be converted to {b}: they measure different things.", "{a} and {b} measure different things."),
            a=a,
            b=b,
        )
    return story.finish(b)


def _no_date(rng: Random, story: Story, kind: str) -> Episode:
    d2 = v.date_text(rng, v.day(rng))
    if rng.random() < 0.5:
        d = f"{rng.randint(1, 12):02}/{rng.randint(1, 12):02}/{rng.randint(2020, 2028)}"
    else:
        d = rng.choice(_INVALID)
    said = story.ask(_IMPOSSIBLE[kind], d=d, d2=d2, n=rng.randint(2, 90)).template
    if kind == "day":
        error = story.run("date_info", date=d)
    elif kind == "between":
        error = story.run("date_diff", start=d, end=d2)
    else:
        match = re.search(r"\d+ days", story.said)
        count = int(match.group().split(" ")[0]) if match else 1
        error = story.run("date_add", date=d, amount=-count if "before" in said else count, unit="days")
    if not error.startswith("error:"):
        if kind == "day":
            w = error.split(" is a ")[1].split(",")[0]
            yes = "Yes, it is a {w}." if w == "Monday" else "No, it is a {w}."
            story.answer((yes,) if "Monday" in said else ("It is a {w}.", "{d} is a {w}."), w=w, d=d)
            return story.finish(w)
        r = error.split(" (")[0]
        story.answer(("It is {r}.", "That is {r}."), r=r)
        return story.finish(r.split(" ")[0])
    if "can mean" in error:
        both = error.split("can mean ")[1].split(";")[0]
        story.answer(("{d} can mean {b}. Which one do you mean?", "Do you mean {b}?"), d=d, b=both)
    else:
        story.answer(("{d} is not a valid date.", "There is no such date as {d}.", "{d} does not exist."), d=d)
    return story.finish(d if "can mean" not in error else both)


def recover_feedback(rng: Random, split: Split) -> Episode:
    """A check objects to an answer: look again and correct it."""
    from agentrt.models.builtin.data.families.calculator import SYMBOLS

    kind = rng.choice(("calculator", "calculator", "lines", "file"))
    if kind == "calculator":
        story = Story("recover_feedback", rng, split)
        said, given = expression(rng)
        story.ask(SYMBOLS, e=said)
        r = story.run("calculator", expression=given)
        wrong = r[:-1] if len(r) > 3 else str(rng.randint(100, 999))
        story.blunder(("The result is {x}.", "It is {x}."), x=wrong)
        reason = rng.choice(
            (
                "the answer does not contain the result {r}",
                "the number is not the one the calculator gave",
                "expected {r}",
            )
        ).replace("{r}", r)
        answer: tuple[str, ...] = ("The result is {r}.", "It is {r}.", "Sorry, it is {r}.")
    else:
        path = v.file_name(rng, "txt")
        text = contents.text_for(rng, path, rng.randint(3, 6))
        story = Story("recover_feedback", rng, split, {path: text})
        if kind == "lines":
            story.ask(STATS["words"], p=path)
            r = story.run("text_stats", path=path).split(", ")[1]
            story.blunder(("{p} has {x} words.",), p=path, x=rng.randint(2, 99))
            answer = ("{p} has {r}.", "Sorry, {p} has {r}.", "It has {r}.")
        else:
            story.ask(READ["first"] if READ["first"].has(split) else READ["whole"], p=path)
            r = story.run("read_file", path=path, start_line=1, end_line=1)
            story.blunder(("The first line is: {x}",), x=v.word(rng, 3))
            answer = ("The first line of {p} is: {r}", "Sorry, the first line is: {r}")
        answer = tuple(one.replace("{p}", path) for one in answer)
        reason = rng.choice(
            (
                "the figure does not stand in any result",
                "the answer is not what the tool said",
                "it does not match the result",
            )
        ).replace("{r}", r)
    story.say(f"That is not right: {reason}. Try again.", "")
    story.answer(answer, r=r)
    return story.finish(r)


FAMILIES = {
    "recover_name": recover_name,
    "recover_missing": recover_missing,
    "recover_edit": recover_edit,
    "recover_column": recover_column,
    "recover_absent": recover_absent,
    "recover_impossible": recover_impossible,
    "recover_feedback": recover_feedback,
}
