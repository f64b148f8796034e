# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""Second turns: "and for South?", "what about in euros?", "now save that to a file"."""

from __future__ import annotations

from random import Random

from agentrt.models.builtin.data.families import contents, units
from agentrt.models.builtin.data.families import table_asking as ask
from agentrt.models.builtin.data.families import table_words as words
from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.calculator import SYMBOLS, expression
from agentrt.models.builtin.data.families.dates import amount_of_time
from agentrt.models.builtin.data.families.phrases import Bank, Deck
from agentrt.models.builtin.data.families.reading import READ
from agentrt.models.builtin.data.families.searching import SEARCH, STATS, quoted
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.families.tables import start, summable
from agentrt.models.builtin.data.families.writing import writable
from agentrt.models.builtin.data.types import Episode, Split

_NEXT = Deck(
    "follow_up",
    {
        "save": """
        now save that to {o}
        save that to {o}
        save it to {o}
        save it as {o}
        save this in {o}
        save the result to {o}
        please save that as {o}
        now write that to {o}
        write it to {o}
        write that into a file called {o}
        write the result into {o}
        now put that into {o}
        put it in a file named {o}
        put the answer in {o}
        store that in {o}
        store the result as {o}
        good, save it in {o}
        great, now write it to {o}
        thanks. Can you save that to {o}?
        thanks! Now put it into {o}
        can you save this in {o}?
        can you write that to {o}?
        could you save the result in {o}?
        could you put that into a file {o}?
        ok, and now save it to {o}
        nice. Save it as {o}.
        create {o} with that
        make a file {o} with the result
        I need that in {o}.
        """,
        "append": """
        add that to {o}
        add it to {o}
        now add that to {o}
        append that to {o}
        append the result to {o}
        append it to {o}, please
        put that at the end of {o}
        add the result as a line to {o}
        can you add that to {o}?
        could you append it to {o}?
        also add this to {o}
        """,
        "remember": """
        remember that
        remember that, please
        remember this
        remember it
        please remember that
        remember the result
        keep that in mind
        save that to memory
        note that
        don't forget that
        can you remember that?
        make a note of that
        """,
        "times": """
        and times {n}?
        times {n}?
        now multiply that by {n}
        multiply it by {n}
        multiply the result by {n}
        and multiplied by {n}?
        what is that times {n}?
        what's {n} times that?
        """,
        "divide": """
        and divided by {n}?
        now divide that by {n}
        divide it by {n}
        divide the result by {n}
        what's that divided by {n}?
        split that by {n}
        """,
        "plus": """
        and plus {n}?
        plus {n}?
        now add {n}
        add {n} to that
        add {n} to the result
        what if I add {n}?
        """,
        "minus": """
        and minus {n}?
        minus {n}?
        now subtract {n}
        subtract {n} from that
        take away {n}
        what is left if I take away {n}?
        """,
        "percent": """
        what's {n}% of that?
        and {n}% of that?
        how much is {n}% of it?
        now take {n}% of the result
        """,
        "plus percent": """
        and plus {n}%?
        now add {n}%
        add {n}% to it
        what is it with {n}% on top?
        """,
        "again": """
        and {e}?
        what about {e}?
        now {e}
        and what is {e}?
        and how much is {e}?
        next: {e}
        how about {e}?
        """,
        "unit": """
        and in {b}?
        in {b}?
        what about in {b}?
        what about {b}?
        and what is it in {b}?
        and how many {b}?
        how much is it in {b}?
        how many {b} is that?
        now in {b}, please
        now convert it to {b}
        can you also give it in {b}?
        and in {b}, please?
        """,
        "amount": """
        and {v} {a}?
        and {v}?
        what about {v} {a}?
        how about {v}?
        and for {v} {a}?
        now {v} {a}
        the same for {v} {a}, please
        """,
        "days": """
        and {n} {u} later?
        and {n} {u} after that?
        what about {n} {u} after that?
        and another {n} {u} later?
        now add {n} {u}
        add {n} {u} to that
        and {n} {u} before that?
        """,
        "weekday": """
        what day of the week is that?
        which weekday is that?
        and what weekday is it?
        on which day of the week does it fall?
        """,
        "other group": """
        and for {v}?
        and {v}?
        what about {v}?
        how about {v}?
        and what about {v}?
        and in {v}?
        the same for {v}
        the same for {v}, please
        now for {v}
        now {v}
        do the same for {v}
        can you do that for {v} too?
        for {v} as well, please
        and what is it for {v}?
        what is it for {v}?
        """,
        "other measure": """
        and the {x} {m}?
        what about the {x} {m}?
        and the {x}?
        now the {x}
        how about the {x}?
        and what is the {x}?
        also give me the {x}
        """,
        "per group": """
        and per {g}?
        and by {g}?
        now by {g}
        now per {g}, please
        can you break that down by {g}?
        break it down by {g}
        how about per {g}?
        split that by {g}
        """,
        "other term": """
        and {t}?
        what about {t}?
        how about {t}?
        and how many contain {t}?
        and lines with {t}?
        now {t}
        the same for {t}
        """,
        "other file": """
        and {p}?
        what about {p}?
        how about {p}?
        and in {p}?
        the same for {p}
        now {p}
        and what about {p}?
        do the same with {p}
        """,
        "other count": """
        and how many {x}?
        and {x}?
        and how many {x} does it have?
        what about {x}?
        how many {x}?
        and the {x}?
        """,
        "last line": """
        and the last line?
        and the last one?
        what about the last line?
        now the last line
        what does the last line say?
        and how does it end?
        """,
        "add item": """
        add {q} to it
        add {q} to the file
        now add {q} to it
        please add {q} at the end
        put {q} at the end of it
        append {q}
        can you add {q}?
        also put {q} there
        """,
        "thanks": """
        thanks
        thanks!
        thank you
        thank you!
        great, thanks
        perfect, thank you
        ok thanks
        cheers
        nice
        great
        good
        perfect
        ok
        that's all, thanks
        thanks, that's all
        well done
        good job
        awesome
        cool
        thx
        """,
    },
)
_SAVE = {"save": "write_file", "append": "append_file", "remember": "remember"}
_AGAIN = {
    "times": "{x} * {n}",
    "divide": "{x} / {n}",
    "plus": "{x} + {n}",
    "minus": "{x} - {n}",
    "percent": "{n}% of {x}",
    "plus percent": "{x} + {n}%",
}
_CONVERT = Bank(
    "follow_convert",
    "!convert {v} {a} to {b}\nhow many {b} are {v} {a}?\nwhat's {v} {a} in {b}?\n{v} {a} in {b}\nhow much is {v} {a} in {b}?\n{v} {a} to {b}?",
)
_DATE = Bank(
    "follow_date",
    "what date is {n} {u} after {d}?\n!add {n} {u} to {d}\nwhich day is {n} {u} after {d}?\n{d} plus {n} {u}?\n~the date {n} {u} after {d}",
)
_TOTAL = Deck("table_total", words.TOTAL)


def _kinds(split: Split, *names: str) -> list[str]:
    return [name for name in names if _NEXT[name].has(split)]


def _stored(rng: Random, story: Story, kind: str, r: str, more: str = "") -> None:
    """Save the last result: to a file, at the end of one, or in memory."""
    if kind == "remember":
        story.ask(_NEXT[kind])
        story.run("remember", text=r)
        story.answer(("I will remember {r}.", "Saved: {r}.", "Noted."), r=r)
        return
    out = writable(rng) if kind == "save" else more
    story.ask(_NEXT[kind], o=out)
    story.run(_SAVE[kind], path=out, content=r)
    story.answer(
        ("{r} is saved in {o}.", "I wrote it to {o}.", "Done, it is in {o}.")
        if kind == "save"
        else ("I added it to {o}.", "{r} is now in {o}."),
        r=r,
        o=out,
    )


def follow_calculator(rng: Random, split: Split) -> Episode:
    """A calculation and what comes after."""
    note = v.file_name(rng, "txt")
    story = Story("follow_calculator", rng, split, {note: contents.text_for(rng, note, 2)})
    said, given = expression(rng)
    story.ask(SYMBOLS, e=said)
    r = story.run("calculator", expression=given)
    story.answer(("The result is {r}.", "It is {r}.", "That is {r}."), r=r)
    for _ in range(rng.choice((1, 1, 2))):
        kind = rng.choice(_kinds(split, "save", "append", "remember", "again", *_AGAIN, *_AGAIN))
        if kind in _SAVE:
            _stored(rng, story, kind, r, note)
            break
        if kind == "again":
            said, given = expression(rng)
            story.ask(_NEXT[kind], e=said)
        else:
            n = v.percent(rng) if "percent" in kind else v.number(rng, 2, 50)
            story.ask(_NEXT[kind], n=n)
            given = _AGAIN[kind].format(x=r, n=n)
        r = story.run("calculator", expression=given)
        story.answer(("That is {r}.", "It is {r}.", "The result is {r}."), r=r)
    return _done(rng, story, split, r)


def _done(rng: Random, story: Story, split: Split, *contains: str) -> Episode:
    """Sometimes the person says thanks at the end."""
    if rng.random() < 0.12 and _NEXT["thanks"].has(split):
        story.ask(_NEXT["thanks"])
        story.answer(("You're welcome.", "You're welcome!", "Glad to help."))
        return story.finish("lad" if "lad" in story.answered else "welcome")
    return story.finish()


def follow_units(rng: Random, split: Split) -> Episode:
    """A conversion, then another unit or another amount."""
    story = Story("follow_units", rng, split)
    quantity = rng.choice(("length", "mass", "volume", "speed", "area", "data"))
    a, b = units.pair(rng, quantity)
    a = {"m2": "square meters", "km2": "square kilometers"}.get(a, a)
    shown = v.number(rng, 1, 500)
    story.ask(_CONVERT, v=shown, a=a, b=b)
    r = story.run("convert_units", value=units.value_of(shown), from_unit=a, to_unit=b).split(" = ")[1]
    story.answer(("{v} {a} is {r}.", "That is {r}."), v=shown, a=a, r=r)
    kind = rng.choice(_kinds(split, "unit", "unit", "amount", "save"))
    if kind == "save":
        _stored(rng, story, kind, r)
    else:
        if kind == "unit":
            while True:
                other = units.pair(rng, quantity)[1]
                if other not in (a, b):
                    break
            b = other
            story.ask(_NEXT[kind], b=b)
        else:
            shown = v.number(rng, 1, 500)
            story.ask(_NEXT[kind], v=shown, a=a)
        r = story.run("convert_units", value=units.value_of(shown), from_unit=a, to_unit=b).split(" = ")[1]
        story.answer(("{v} {a} is {r}.", "That is {r}."), v=shown, a=a, r=r)
    return _done(rng, story, split, r)


def follow_dates(rng: Random, split: Split) -> Episode:
    """A date, then another step from it."""
    story = Story("follow_dates", rng, split)
    count, unit, word = amount_of_time(rng)
    d = v.date_text(rng, v.day(rng))
    story.ask(_DATE, n=count, u=word, d=d)
    r, weekday = story.run("date_add", date=d, amount=count, unit=unit).split(" (")
    kind = rng.choice(_kinds(split, "days", "days", "save", "remember", "weekday"))
    if kind == "weekday":
        story.answer(("It is {r}.", "That is {r}."), r=r)
        story.ask(_NEXT[kind])
        story.answer(("It is a {w}.", "{r} is a {w}."), w=weekday.rstrip(")"), r=r)
        return _done(rng, story, split)
    story.answer(("That is {w}, {r}.", "It is {w}, {r}."), r=r, w=weekday.rstrip(")"))
    if kind in _SAVE:
        _stored(rng, story, kind, r)
        return _done(rng, story, split)
    count, unit, word = amount_of_time(rng)
    said = story.ask(_NEXT[kind], n=count, u=word).template
    r, weekday = story.run("date_add", date=r, amount=-count if "before" in said else count, unit=unit).split(" (")
    story.answer(("That is {w}, {r}.", "It is {w}, {r}."), r=r, w=weekday.rstrip(")"))
    return _done(rng, story, split)


_MEASURES = {
    "average": "mean",
    "highest": "max",
    "lowest": "min",
    "maximum": "max",
    "minimum": "min",
    "median": "median",
    "mean": "mean",
}


def follow_table(rng: Random, split: Split) -> Episode:
    """A table question, then the same for something else."""
    filtered = rng.random() < 0.6 and _TOTAL["sum of"].has(split)
    aggregate = rng.choice([name for name in ("sum", "mean") if _TOTAL[name + " of" * filtered].has(split)])
    while True:
        table = summable(rng, True, (5, 30))
        category = rng.choice(table.of("category"))
        options = sorted(set(table.cells(category)))
        if len(options) > 1:
            break
    column = rng.choice(table.sums())
    m, (g, _) = ask.measure(rng, table, column), ask.grouping(rng, table, category)
    first, second = rng.sample(options, 2)
    story = start("follow_table", rng, split, table)
    path = ask.open_table(
        story, split, _TOTAL[aggregate + " of" * filtered], table, {"m": m, "v": first, "g": g, "rows": table.noun}
    )

    def query(value: str | None, how: str) -> str:
        filters = [ask.where(category, "=", value)] if value else None
        return ask.last_value(story.run("table_query", path=path, filters=filters, aggregate=how, column=column.header))

    names = {"sum": "total", "mean": "average"}
    r = query(first if filtered else None, aggregate)
    story.answer(
        ("The {a} {m} for {v} is {r}.",) if filtered else ("The {a} {m} is {r}.", "It is {r}."),
        a=names[aggregate],
        m=m,
        v=first,
        r=r,
    )
    kind = rng.choice(
        _kinds(
            split,
            "save",
            "remember",
            *(["other group"] * 4 if filtered else ["other measure", "per group", "other group"]),
        )
    )
    if kind in _SAVE:
        _stored(rng, story, kind, r)
    elif kind == "other group":
        story.ask(_NEXT[kind], v=second)
        r = query(second, aggregate)
        story.answer(("The {a} {m} for {v} is {r}.", "For {v} it is {r}."), a=names[aggregate], m=m, v=second, r=r)
    elif kind == "other measure":
        x = rng.choice([one for one in _MEASURES if _MEASURES[one] != aggregate])
        story.ask(_NEXT[kind], x=x, m=m)
        r = query(None, _MEASURES[x])
        story.answer(("The {x} {m} is {r}.", "It is {r}."), x=x, m=m, r=r)
    else:
        story.ask(_NEXT[kind], g=g)
        result = story.run(
            "table_query", path=path, group_by=category.header, aggregate=aggregate, column=column.header
        )
        story.answer(
            ("By {g}: {l}.", "{l}."), g=g, l=", ".join(f"{name}: {value}" for name, value in ask.cells_of(result))
        )
    return _done(rng, story, split)


def follow_files(rng: Random, split: Split) -> Episode:
    """A question about a file, then about another word, line or file."""
    path = v.file_name(rng, rng.choice(("txt", "txt", "md", "log")))
    other = v.file_name(rng, path.rsplit(".", 1)[-1])
    if other == path:
        return follow_files(rng, split)
    files = {
        path: contents.text_for(rng, path, rng.randint(3, 7)),
        other: contents.text_for(rng, other, rng.randint(2, 5)),
    }
    story = Story("follow_files", rng, split, files)
    begin = rng.choice(("search", "stats", "stats", "read", "read"))
    if begin == "search":
        return _search_on(rng, split, story, path)
    if begin == "stats":
        return _stats_on(rng, split, story, path, other)
    return _read_on(rng, split, story, path, other)


def _search_on(rng: Random, split: Split, story: Story, path: str) -> Episode:
    terms = rng.sample(("ERROR", "WARNING", "INFO", "the", "and", "failed", "a", "is", rng.choice(v.NOUNS)), 2)
    for at, term in enumerate(terms):
        if at and not _NEXT["other term"].has(split):
            break
        story.ask(_NEXT["other term"] if at else SEARCH["count"], t=quoted(rng, term), p=path)
        found = story.run("search_files", text=term, path=path)
        number = "0" if found.startswith("no ") else found.split(" ")[0]
        story.answer(
            ("{n} lines contain {t}.", "There are {n}.") if number != "1" else ("1 line contains {t}.", "There is 1."),
            n=number,
            t=term,
        )
    return _done(rng, story, split)


def _stats_on(rng: Random, split: Split, story: Story, path: str, other: str) -> Episode:
    parts = ["words", "lines", "characters", "sentences"]
    first = rng.choice([part for part in parts if STATS[part].has(split)])
    story.ask(STATS[first], p=path)
    stats = dict(
        zip(("lines", "words", "characters", "sentences"), story.run("text_stats", path=path).split(", "), strict=False)
    )
    story.answer(("{p} has {r}.", "It has {r}."), p=path, r=stats[first])
    kind = rng.choice(_kinds(split, "other file", "other count", "save") or ["save"])
    if kind == "save":
        _stored(rng, story, kind, stats[first].split(" ")[0])
    elif kind == "other count":
        second = rng.choice([part for part in parts if part != first])
        story.ask(_NEXT[kind], x=second)
        story.answer(("It has {r}.", "{r}."), r=stats[second])
    else:
        story.ask(_NEXT[kind], p=other)
        more = dict(
            zip(
                ("lines", "words", "characters", "sentences"),
                story.run("text_stats", path=other).split(", "),
                strict=False,
            )
        )
        story.answer(("{p} has {r}.", "It has {r}."), p=other, r=more[first])
    return _done(rng, story, split)


def _read_on(rng: Random, split: Split, story: Story, path: str, other: str) -> Episode:
    begin = rng.choice([name for name in ("whole", "first") if READ[name].has(split)])
    story.ask(READ[begin], p=path)
    text = story.run("read_file", path=path, **({"start_line": 1, "end_line": 1} if begin == "first" else {}))
    story.answer(("{t}", "It says:\n{t}") if begin == "whole" else ("The first line is: {t}", "It says: {t}"), t=text)
    kind = rng.choice(_kinds(split, "add item", "other file", *(["last line"] if begin == "first" else [])))
    if kind == "add item":
        item = rng.choice((v.product(rng), rng.choice(v.TASKS_LIST), contents.item(rng)))
        story.ask(_NEXT[kind], q=rng.choice((f'"{item}"', f"'{item}'", item)))
        story.run("append_file", path=path, content=item)
        story.answer(("I added it to {p}.", "Done, {p} has the new line."), p=path)
    elif kind == "last line":
        story.ask(_NEXT[kind])
        text = story.run("read_file", path=path, start_line=-1)
        story.answer(("The last line is: {t}", "It says: {t}"), t=text)
    else:
        story.ask(_NEXT[kind], p=other)
        text = story.run("read_file", path=other, **({"start_line": 1, "end_line": 1} if begin == "first" else {}))
        story.answer(
            ("{t}", "It says:\n{t}") if begin == "whole" else ("The first line is: {t}", "It says: {t}"), t=text
        )
    return _done(rng, story, split)


FAMILIES = {
    "follow_calculator": follow_calculator,
    "follow_units": follow_units,
    "follow_dates": follow_dates,
    "follow_table": follow_table,
    "follow_files": follow_files,
}
