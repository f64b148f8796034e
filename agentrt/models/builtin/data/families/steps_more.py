# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""More second steps: counts that go into a sum, two papers compared, what a search or the notes bring and its use."""

from __future__ import annotations

import datetime
import re
from random import Random

from agentrt.models.builtin.data.families import contents, papers
from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.papers import Paper, Stated
from agentrt.models.builtin.data.families.phrases import Deck
from agentrt.models.builtin.data.families.searching import pick_term, quoted
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.types import Episode, Split

_COUNTS = Deck(
    "combo_counts",
    {
        "minutes": """
        how many minutes does it take to read {p} at {n} words a minute?
        how long do I need for {p} if I read {n} words per minute?
        reading time of {p} at {n} words per minute
        at {n} words a minute, how long is {p} in minutes?
        I read {n} words a minute. How many minutes is {p}?
        I speak {n} words per minute. How long is the talk in {p}?
        !work out the reading time of {p} for {n} words a minute
        ~the reading time of {p} at {n} words a minute
        """,
        "pages": """
        how many pages is {p} at {n} words a page?
        how many pages will {p} fill with {n} words per page?
        {p} in pages of {n} words
        pages of {n} words in {p}?
        a page holds {n} words. How many pages is {p}?
        !work out how many pages {p} has with {n} words on each
        """,
        "price": """
        a translator takes {c} per word. What does {p} cost?
        what does {p} cost at {c} per word?
        price for {p} at {c} a word
        I get {c} per word. How much for {p}?
        I am paid {c} a word, what do I earn with {p}?
        {p}, {c} per word, how much is that?
        !work out the price of {p} at {c} a word
        ~the cost of translating {p} at {c} per word
        """,
        "over": """
        how many words over {n} is {p}?
        the limit is {n} words. How many too many are in {p}?
        by how many words is {p} above {n}?
        how many words must I cut from {p} to get to {n}?
        {p} may have {n} words. how many must go?
        !work out how many words {p} is over {n}
        """,
        "under": """
        how many words are missing in {p} to reach {n}?
        {p} needs {n} words. How many more must I write?
        how many words short of {n} is {p}?
        words still missing in {p}, goal {n}
        I want {n} words in {p}, how many are missing?
        !work out how many words {p} lacks to {n}
        """,
        "half": """
        what is half the word count of {p}?
        how many words is half of {p}?
        half the words of {p}
        !cut the word count of {p} in half: how many words is that
        I have to shorten {p} to half. How many words may stay?
        """,
        "per line": """
        how many words per line does {p} have on average?
        average words per line in {p}
        words per line in {p}?
        !work out the average number of words a line in {p}
        ~the average number of words per line in {p}
        """,
        "per sentence": """
        how many words per sentence does {p} have on average?
        average sentence length in {p} in words
        words per sentence in {p}?
        how long are the sentences in {p} on average, in words?
        ~the average number of words per sentence in {p}
        """,
        "times": """
        every {t} in {p} costs {n}. What is that in total?
        each {t} in {p} gives {n} points, how many points is that?
        what is the number of {t} in {p} times {n}?
        how often is {t} in {p}, times {n}?
        number of {t} in {p} multiplied by {n}
        !count {t} in {p} and multiply it by {n}
        """,
        "differ": """
        how much more often does {t} occur than {t2} in {p}?
        how many more {t} than {t2} are in {p}?
        {t} minus {t2} in {p}, counted
        difference between the number of {t} and {t2} in {p}?
        !count {t} and {t2} in {p} and give me the difference
        """,
        "share": """
        what percentage of the lines in {p} contain {t}?
        how many percent of the lines in {p} contain {t}?
        share of lines with {t} in {p}, in percent
        percent of lines in {p} with {t}?
        !work out what percentage of {p}'s lines mention {t}
        ~the percentage of lines in {p} that contain {t}
        """,
        "rows": """
        each row of {p} costs {n} to process. How much for all?
        postage is {n} per entry in {p}. What is it in total?
        we pay {n} for every row in {p}, how much is that?
        {n} per entry in {p}, total?
        number of rows in {p} times {n}
        how much is it if every entry in {p} costs {n}?
        every row in {p} takes {n} minutes. How many minutes for all of them?
        !count the rows of {p} and multiply by {n}
        """,
    },
    {"share": 1.2, "rows": 1.4, "price": 1.3, "minutes": 1.3},
)


def _figure(stats: str, what: str) -> str:
    found = re.search(rf"(\d+) {what}", stats)
    if not found:
        raise ValueError(f"expected a number of {what} in {stats!r}")
    return found.group(1)


def combo_counts(rng: Random, split: Split) -> Episode:
    """Something counted in a file, then a sum with it."""
    kind = _COUNTS.draw(rng, split)
    if kind == "rows":
        return _row_sum(rng, split)
    if kind in ("times", "differ", "share"):
        return _term_sum(rng, split, kind)
    path = v.file_name(rng, rng.choice(("txt", "txt", "md")))
    text = "\n".join(contents.prose(rng, rng.randint(12, 90))) + "\n"
    story = Story("combo_counts", rng, split, {path: text})
    words = len(text.split())
    n = {"minutes": rng.choice((100, 120, 150, 180, 200, 250)), "pages": rng.choice((50, 100, 200, 250, 300)), "over": rng.randint(20, words - 2),
         "under": words + rng.randint(5, 900)}.get(kind, 0)  # fmt: skip
    c = rng.choice(("0.05", "0.08", "0.10", "0.12", "0.15", "0.2", "0.09"))
    story.ask(_COUNTS[kind], p=path, n=n, c=c)
    stats = story.run("text_stats", path=path)
    w = _figure(stats, "words")
    expression = {
        "minutes": f"{w} / {n}", "pages": f"{w} / {n}", "price": f"{w} * {c}", "over": f"{w} - {n}", "under": f"{n} - {w}", "half": f"{w} / 2",
        "per line": f"{w} / {_figure(stats, 'lines?')}", "per sentence": f"{w} / {_figure(stats, 'sentences?')}",
    }[kind]  # fmt: skip
    r = story.run("calculator", expression=expression)
    unit = {
        "minutes": " minutes",
        "pages": " pages",
        "price": "",
        "over": " words",
        "under": " words",
        "half": " words",
        "per line": " words a line",
        "per sentence": " words a sentence",
    }[kind]
    story.answer(
        ("It is {r}{u}.", "That is {r}{u}.", "{r}{u}.", "{w} words make {r}{u}.")
        if kind in ("minutes", "pages", "price")
        else ("It is {r}{u}.", "That is {r}{u}.", "{r}{u}."),
        r=r,
        u=unit,
        p=path,
        w=w,
    )
    return story.finish(r)


def _term_sum(rng: Random, split: Split, kind: str) -> Episode:
    path = v.file_name(rng, rng.choice(("log", "log", "txt")))
    rows = contents.log(rng, rng.randint(5, 10)) if kind == "share" or path.endswith("log") else contents.prose(rng, 5)
    text = "\n".join(rows) + "\n"
    story = Story("combo_counts", rng, split, {path: text})
    levels = [one for one in ("INFO", "ERROR", "WARNING", "DEBUG") if one in text]
    term, other = rng.sample(levels, 2) if len(levels) > 1 else (pick_term(rng, text), "the")
    if term == other or text.lower().count(term.lower()) < text.lower().count(other.lower()):
        term, other = other, term
    n = str(rng.randint(2, 25))
    story.ask(
        _COUNTS[kind], p=path, t=f'"{term}"' if kind == "times" else quoted(rng, term), t2=quoted(rng, other), n=n
    )
    if kind == "share":
        found = _figure(story.run("search_files", text=term, path=path), "matching lines?") if term in text else "0"
        r = story.run(
            "calculator", expression=f"{found} / {_figure(story.run('text_stats', path=path), 'lines?')} * 100"
        )
        story.answer(("{r}% of the lines contain {t}.", "It is {r}%.", "{r}%."), r=r, t=term)
        return story.finish(r)
    a = story.run("count_occurrences", find=term, path=path).split(" ")[0]
    b = n if kind == "times" else story.run("count_occurrences", find=other, path=path).split(" ")[0]
    r = story.run("calculator", expression=f"{a} * {b}" if kind == "times" else f"{a} - {b}")
    story.answer(("It is {r}.", "That is {r}.", "{r}."), r=r)
    return story.finish(r)


def _row_sum(rng: Random, split: Split) -> Episode:
    from agentrt.models.builtin.data.families import tablegen

    table = tablegen.draw(rng, (), (4, 40))
    story = Story("combo_counts", rng, split, {table.path: table.text})
    n = v.price(rng, 1, 30)
    story.ask(_COUNTS["rows"], p=table.path, n=n)
    rows = story.run("describe_table", path=table.path).split(" ")[0]
    r = story.run("calculator", expression=f"{rows} * {n}")
    story.answer(("It is {r}.", "{k} rows make {r}.", "That is {r} in total."), r=r, k=rows)
    return story.finish(r)


_USES = Deck(
    "combo_uses",
    {
        "compare": """
        where is the {k} higher, in {p} or in {o}?
        which has the higher {k}, {p} or {o}?
        which {k} is higher, the one in {p} or the one in {o}?
        higher {k}: {p} or {o}?
        !compare the {k} in {p} and {o}
        !read {p} and {o} and tell me where the {k} is higher
        !check whether {p} or {o} has the higher {k}
        {p} or {o}, which one has the higher {k}?
        &which of {p} and {o} has the higher {k}
        """,
        "gap": """
        what is the difference in {k} between {p} and {o}?
        how much does the {k} differ between {p} and {o}?
        by how much does the {k} in {p} differ from the one in {o}?
        {k} in {p} minus {k} in {o}
        difference of the {k}, {p} against {o}
        !subtract the {k} in {o} from the {k} in {p}
        !work out the difference in {k} between {p} and {o}
        ~the difference in {k} between {p} and {o}
        """,
        "both": """
        what is the {k} in {p} and {o} together?
        how much is the {k} in {p} and in {o} altogether?
        {k} of {p} plus {k} of {o}
        {k} from {p} and {o} added up?
        !add the {k} in {p} to the {k} in {o}
        !add up the {k} of {p} and {o}
        ~the sum of the {k} in {p} and the {k} in {o}
        """,
        "found percent": """
        the {k} is somewhere in my files. What is {n}% of it?
        somewhere in my notes stands the {k}. How much is {n}% of that?
        !find the {k} in my files and take {n}% of it
        !search my files for the {k} and work out {n}% of it
        I noted the {k} in some file, {n}% of it is how much?
        !look for the {k} in my files and tell me {n}% of it
        """,
        "found times": """
        the {k} is somewhere in my files. What is it times {m}?
        I forgot in which file the {k} stands. How much is it times {m}?
        !find the {k} in my files and multiply it by {m}
        !search my files for the {k} and multiply by {m}
        !look for the {k} in my files and give me {m} times that
        """,
        "found divide": """
        the {k} is somewhere in my files. What is it divided by {m}?
        !find the {k} in my files and divide it by {m}
        !search my files for the {k} and split it among {m} people
        I noted the {k} in some file. {m} of us share it, what does each pay?
        """,
        "found open": """
        in which file did I write about the {k}? Open it.
        where does the {k} stand? Show me that whole file.
        which file mentions the {k}? I want to read all of it.
        !find the file about the {k} and read it to me
        !find out where the {k} is noted and show me the whole file
        !open whichever file mentions the {k}
        !search for the {k} and show the file it is in
        I don't know which file has the {k}. Find it and show me everything in it.
        the file that mentions the {k}, what does it say?
        """,
        "note percent": """
        {n}% of my {t}?
        what's {n}% of the {t} I told you about?
        you have my {t} in your notes. How much is {n}% of it?
        !take {n}% of my {t}, you have it in your notes
        ~{n}% of my {t} from your notes
        from memory: {n}% of my {t}
        """,
        "note year": """
        how much is my {t} in a year?
        what does my {t} come to per year? You know it.
        my {t} times 12, you know it
        !recall my {t} and work out what it is a year
        yearly total of my {t}?
        you remember my {t}. What is that in 12 months?
        """,
        "note divide": """
        my {t} shared by {m} people, how much each?
        {m} of us split my {t}. What does each pay? You know the amount.
        !recall my {t} and divide it by {m}
        !look up my {t} in your notes and split it {m} ways
        my {t} divided by {m}?
        """,
        "note until": """
        how long until my {d}?
        how many days are left to my {d}?
        days until my {d}?
        when is my {d} and how many days is that from now?
        I told you about my {d}. How many days do I still have?
        !recall my {d} and count the days until then
        """,
        "note after": """
        what date is {m} weeks after my {d}?
        {m} weeks after my {d}, which date?
        my {d} plus {m} weeks
        !recall my {d} and add {m} weeks
        you know my {d}. What date is {m} weeks later?
        """,
    },
    {"compare": 1.5, "gap": 1.3, "both": 1, "found open": 1.2},
)
_TOPICS = (
    "rent",
    "phone bill",
    "electricity bill",
    "gym fee",
    "car insurance",
    "salary",
    "internet bill",
    "parking fee",
    "pocket money",
    "kindergarten fee",
    "pension",
    "studio rent",
)
_EVENTS = (
    "exam",
    "wedding",
    "flight",
    "interview",
    "surgery",
    "marathon",
    "concert",
    "holiday",
    "move",
    "driving test",
    "anniversary",
    "presentation",
)


def combo_uses(rng: Random, split: Split) -> Episode:
    """Two papers compared; something found by a search or recalled, and used."""
    kind = _USES.draw(rng, split)
    if kind.startswith("note"):
        return _noted(rng, split, kind)
    return _found(rng, split, kind) if kind.startswith("found") else _compared(rng, split, kind)


def _money_in(paper: Paper) -> list[Stated]:
    return [one for one in paper.stated.values() if one.what == "money"]


def _compared(rng: Random, split: Split, kind: str) -> Episode:
    sort = rng.choice([name for name, it in papers.SORTS.items() if any(one.what == "money" for one in it.entries)])
    key = rng.choice([one.key for one in papers.SORTS[sort].entries if one.what == "money"])
    first, second = papers.draw(rng, sort, (key,), 3), papers.draw(rng, sort, (key,), 3)
    one, other = first.stated[key], second.stated[key]
    if kind == "gap" and float(one.value) < float(other.value):
        first, second, one, other = second, first, other, one
    if first.path == second.path or one.value == other.value or (one.before, one.after) != (other.before, other.after):
        return _compared(rng, split, kind)
    story = Story("combo_uses", rng, split, {first.path: first.text, second.path: second.text})
    story.ask(_USES[kind], k=one.said, p=first.path, o=second.path)
    story.run("read_file", path=first.path)
    story.run("read_file", path=second.path)
    r = story.run("calculator", expression=f"{one.value} {'+' if kind == 'both' else '-'} {other.value}")
    if kind == "compare":
        path, high, low = (second.path, other, one) if r.startswith("-") else (first.path, one, other)
        story.answer(
            ("{p}: {x} against {y}.", "It is higher in {p}: {x}, not {y}.", "{p} has the higher {k}, {x}."),
            p=path,
            x=high.shown,
            y=low.shown,
            k=one.said,
        )
        return story.finish(path)
    story.answer(
        ("It is {b}{r}{a}.", "That is {b}{r}{a}.", "{x} and {y}: {b}{r}{a}."),
        r=r,
        b=one.before,
        a=one.after,
        x=one.shown,
        y=other.shown,
    )
    return story.finish(r)


def _found(rng: Random, split: Split, kind: str) -> Episode:
    first, second = (papers.draw(rng, sort) for sort in rng.sample(list(papers.SORTS), 2))
    stated = list(first.stated.values()) if kind == "found open" else _money_in(first)
    lines = [line.lower() for line in (first.text + second.text).splitlines()]
    lone = [
        one
        for one in stated
        if sum(one.key in line for line in lines) == 1 and one.key not in _CLUMSY and first.path != second.path
    ]
    if not lone:
        return _found(rng, split, kind)
    one = rng.choice(lone)
    story = Story("combo_uses", rng, split, {first.path: first.text, second.path: second.text})
    n, m = v.percent(rng), rng.randint(2, 12)
    story.ask(_USES[kind], k=one.key, n=n, m=m)
    story.run("search_files", text=one.key)
    if kind == "found open":
        text = story.run("read_file", path=first.path)
        story.answer(("It is {p}:\n{t}", "{p} says:\n{t}", "{p}:\n{t}"), p=first.path, t=text)
        return story.finish(*[row for row in text.splitlines() if row.strip()])
    expression = {
        "found percent": f"{n}% of {one.value}",
        "found times": f"{one.value} * {m}",
        "found divide": f"{one.value} / {m}",
    }[kind]
    r = story.run("calculator", expression=expression)
    story.answer(
        ("It is {b}{r}{a}.", "That is {b}{r}{a}.", "The {k} is {x}; that makes {b}{r}{a}."),
        r=r,
        b=one.before,
        a=one.after,
        k=one.key,
        x=one.shown,
    )
    return story.finish(r)


_CLUMSY = ("spent so far", "reply by", "date", "valid until", "hall", "cake", "catering", "return", "start")


def _noted(rng: Random, split: Split, kind: str) -> Episode:
    story = Story("combo_uses", rng, split)
    n, m = v.percent(rng), rng.randint(2, 12)
    topic, event = rng.choice(_TOPICS), rng.choice(_EVENTS)
    story.ask(_USES[kind], t=topic, d=event, n=n, m=m)
    if kind in ("note until", "note after"):
        day = v.date_text(rng, story.world.now.date() + datetime.timedelta(days=rng.randint(5, 300)))
        note = f"my {event} is on {day}"
        story.world.recalled = [note]
        story.run("recall", query=event)
        if kind == "note until":
            days = story.run("date_diff", start=story.run("today").split(" ")[0], end=day).split(" (")[0]
            story.answer(("It is {n} until your {d}.", "{n}.", "Your {d} is on {x}, in {n}."), n=days, d=event, x=day)
            return story.finish(days.split(" ")[0], notes=[note])
        r, weekday = story.run("date_add", date=day, amount=m, unit="weeks").split(" (")
        story.answer(("That is {w}, {r}.", "{r}, a {w}."), r=r, w=weekday.rstrip(")"))
        return story.finish(r, notes=[note])
    before, after = rng.choice((*v.CURRENCIES, ("", "")))
    x = v.price(rng, 12, 2400)
    note = f"my {topic} is {before}{x}{after}" + rng.choice(("", " a month") if kind == "note year" else ("",))
    story.world.recalled = (
        [note] if rng.random() < 0.7 else [note, f"my {rng.choice(_EVENTS)} is on {v.date_text(rng, v.day(rng))}"]
    )
    notes = list(story.world.recalled)
    story.run("recall", query=topic)
    r = story.run(
        "calculator",
        expression={"note percent": f"{n}% of {x}", "note year": f"{x} * 12", "note divide": f"{x} / {m}"}[kind],
    )
    story.answer(("It is {b}{r}{a}.", "That is {b}{r}{a}.", "{b}{r}{a}."), r=r, b=before, a=after)
    return story.finish(r, notes=notes)


FAMILIES = {"combo_counts": combo_counts, "combo_uses": combo_uses}
