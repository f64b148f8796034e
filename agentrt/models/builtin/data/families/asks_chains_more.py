# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""More chains: a date read and what follows from it, a total kept, a price times a number, two files compared, something
searched and read on, something counted and noted."""

from __future__ import annotations

import datetime
import re
from random import Random

from agentrt.models.builtin.data.families import asks_chains_words2 as words
from agentrt.models.builtin.data.families import contents
from agentrt.models.builtin.data.families import table_asking as ask
from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.asks_chains import beside, kept, more_tools, out_path, with_saving
from agentrt.models.builtin.data.families.asks_chains_words import WORDS_FOR
from agentrt.models.builtin.data.families.asks_chains_words3 import PLAIN_DATE
from agentrt.models.builtin.data.families.phrases import Deck, lines, phrase
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.types import Episode, Split, phrasing_id

DATED = [(row.split("|")[0].split(), row.split("|")[1].split(";")) for row in lines(words.DATED)]
_DATES = Deck("asks_chains_dates", {"weekday": words.WEEKDAY, "until": words.UNTIL, "shift": words.SHIFTED, "between": words.BETWEEN, "plain": PLAIN_DATE}, {"weekday": 2.4, "until": 2.4, "shift": 2, "plain": 1.4})  # fmt: skip


def file_of(rng: Random, stem: str, *endings: str) -> str:
    path = f"{stem}.{rng.choice(endings or ('txt', 'txt', 'md'))}"
    return f"{v.folder_name(rng)}/{path}" if rng.random() < 0.1 else path


def spoken_stem(path: str) -> str:
    return re.sub(r"[_-]", " ", path.rpartition("/")[2].rpartition(".")[0])


def dated_file(rng: Random, topics: list[str], days: list[datetime.date]) -> tuple[str, list[str]]:
    """A text with a date for each topic, and the dates as they stand there."""
    style = rng.choice(
        ("{t}: {d}", "{t}: {d}", "- {t}: {d}", "{t} {d}", "{t} on {d}", "{d} - {t}", "{d}: {t}", "{t} = {d}")
    )
    dates = [v.date_text(rng, day) for day in days]
    rows = [style.format(t=topic if rng.random() < 0.6 else topic[:1].upper() + topic[1:], d=date) for topic, date in zip(topics, dates, strict=True)]  # fmt: skip
    rng.shuffle(rows)
    rows += rng.choice(((), (), (contents.sentence(rng),), (f"ask {rng.choice(v.FIRST)}",)))
    return "\n".join(rows) + "\n", dates


def asks_chains_dates(rng: Random, split: Split) -> Episode:
    """A date that stands in a file among others: its weekday, the days until it, another date."""
    kind = _DATES.draw(rng, split)
    template = _DATES[kind].pick(rng, split)
    stems, topics = rng.choice(DATED)
    chosen = rng.sample(topics, rng.randint(2, len(topics)))
    story = Story("asks_chains_dates", rng, split)
    now = story.world.now.date()
    days = [now + datetime.timedelta(days=rng.randint(3, 400)) for _ in chosen]
    if kind == "between":
        days[:2] = sorted(days[:2])
        days[1] += datetime.timedelta(days=1)
    text, dates = dated_file(rng, chosen, days)
    path = file_of(rng, rng.choice(stems))
    listed = rng.random() < 0.55
    if listed or rng.random() < 0.4:
        beside(rng, story, path, *stems)
    story.put(path, text)
    where = rng.choice(words.WHERE_LISTED if listed else words.WHERE_NAMED)
    where = where.replace("{s}", spoken_stem(path)).replace("{p}", path)
    if "? {f}" in template and not where.startswith(path) and rng.random() < 0.5:
        where = where[:1].upper() + where[1:]
    n, unit = rng.choice(((rng.randint(2, 40), "days"), (rng.randint(2, 12), "weeks"), (rng.randint(2, 9), "months")))
    shown = WORDS_FOR.get(n, str(n)) if rng.random() < 0.5 and n != 24 else str(n)
    slots = {"t": chosen[0], "t2": chosen[1], "f": where, "n": shown, "w": unit}
    story.say(phrase(template, rng, {**slots}), phrasing_id("asks_chains_dates", template))
    story.run("read_file", path=path)
    d = dates[0]
    if kind == "plain":
        story.answer(("On {d}.", "{d}.", "The {t} is on {d}."), d=d, t=chosen[0])
        return more_tools(rng, story.finish(d, listed=listed), "date_diff", "date_info", "today", "recall")
    if kind == "weekday":
        w = story.run("date_info", date=d).split(" is a ")[1].split(",")[0]
        story.answer(("It is a {w}.", "{w}.", "{d} is a {w}."), w=w, d=d)
        return more_tools(rng, story.finish(w, listed=listed), "today", "date_diff", "search_files")
    if kind == "shift":
        amount = -n if "before" in template else n
        r, w = story.run("date_add", date=d, amount=amount, unit=unit).rstrip(")").split(" (")
        story.answer(("That is {w}, {r}.", "{r}, a {w}.", "{r}."), r=r, w=w)
        return more_tools(rng, story.finish(r, listed=listed), "date_diff", "remember", "recall")
    start, end = (d, dates[1]) if kind == "between" else ("today", d)
    if kind == "until" and "today" not in story.said:
        start = story.run("today").split(" ")[0]
    days_between = story.run("date_diff", start=start, end=end).split(" (")[0]
    story.answer(("{n}.", "It is {n}.", "That is {n}."), n=days_between)
    return more_tools(rng, story.finish(days_between.split(" ")[0], listed=listed), "date_add", "calculator", "recall")


_SHEETS = [row.split("|") for row in lines(words.SHEETS)]
_PRICES = [row.split("|") for row in lines(words.PRICES)]
_PAIRS = [row.split("|") for row in lines(words.PAIRS)]
_PRICED = {question: row for row in _PRICES for question in row[6].split(";")}
_PAIRED = {question: (row, at == 5) for row in _PAIRS for at in (4, 5) for question in row[at].split(";")}
_TABLES = Deck("asks_chains_tables", {"total": words.TOTALS, "price": list(_PRICED), "pair": list(_PAIRED)}, {"total": 4, "price": 3, "pair": 2.4})  # fmt: skip


def asks_chains_tables(rng: Random, split: Split) -> Episode:
    """A total that goes into a file, a cell times a number, the larger of two files' numbers."""
    kind = _TABLES.draw(rng, split)
    template = _TABLES[kind].pick(rng, split)
    return {"total": _total, "price": _price, "pair": _pair}[kind](rng, split, template)


def table(
    rng: Random, header: str, things: str, number: str, low: str, high: str, fine: bool
) -> tuple[str, list[list[str]]]:
    """A small sheet: its text and its rows."""
    chosen = rng.sample(things.split(","), rng.randint(3, len(things.split(","))))
    rows = [
        [one, v.price(rng, int(low), int(high)) if fine else str(rng.randint(int(low), int(high)))] for one in chosen
    ]
    heads = [header, number]
    if rng.random() < 0.5:
        name, column = rng.choice(
            (
                ("note", ("ok", "check", "new", "late", "-")),
                ("by", tuple(v.FIRST[:9])),
                ("day", ("Mon", "Tue", "Wed", "Thu", "Fri")),
            )
        )
        if name not in heads:
            heads.append(name)
            rows = [[*row, rng.choice(column)] for row in rows]
    return "\n".join(",".join(row) for row in (heads, *rows)) + "\n", rows


def _file_words(rng: Random, path: str, listed: bool) -> str:
    stem = spoken_stem(path)
    if listed:
        return rng.choice(
            ("the {s} table", "the {s} file", "the {s} sheet", "our {s} list", "my {s} table", "the {s}")
        ).replace("{s}", stem)
    return rng.choice((path, path, path, f"the file {path}", f"the table {path}"))


def _total(rng: Random, split: Split, template: str) -> Episode:
    stems, header, things, number, low, high, wordings = rng.choice(_SHEETS)
    path = file_of(rng, rng.choice(stems.split()), "csv")
    fine = number in ("paid", "raised", "spent", "fuel", "collected", "takings", "charged") and rng.random() < 0.6
    text, _ = table(rng, header, things, number, low, high, fine)
    story = Story("asks_chains_tables", rng, split, {path: text})
    listed = rng.random() < 0.55
    if listed or rng.random() < 0.4:
        beside(rng, story, path, *stems.split())
    out = out_path(rng, story.world.files) if rng.random() < 0.75 else ""
    wording = rng.choice(wordings.split(","))
    asked = phrase(template, rng, {"w": wording, "f": _file_words(rng, path, listed)})
    story.say(with_saving(rng, split, asked, out) if out else asked, phrasing_id("asks_chains_tables", template))
    if wording not in (f"the {number}", f"all the {number}", f"all {number}"):
        story.run("describe_table", path=path)
    r = ask.last_value(story.run("table_query", path=path, aggregate="sum", column=number))
    episode = kept(rng, story, r, out, "", "", listed)
    return episode if out else more_tools(rng, episode, "write_file", "write_file", "append_file")


def _price(rng: Random, split: Split, template: str) -> Episode:
    stems, header, things, number, low, high, _ = _PRICED[template]
    path = file_of(rng, rng.choice(stems.split()), "csv")
    text, rows = table(rng, header, things, number, low, high, rng.random() < 0.5)
    story = Story("asks_chains_tables", rng, split, {path: text})
    listed = rng.random() < 0.55
    if listed or rng.random() < 0.4:
        beside(rng, story, path, *stems.split())
    thing, x = rng.choice(rows)[:2]
    n = rng.randint(2, 30)
    shown = WORDS_FOR.get(n, str(n)) if rng.random() < 0.5 and n != 24 else str(n)
    asked = phrase(template, rng, {"n": shown, "v": thing})
    where = _file_words(rng, path, listed)
    if rng.random() < 0.25:
        asked = rng.choice(words.CELL_HEADS).replace("{f}", where) + asked + rng.choice(("?", "?", ""))
    else:
        asked += rng.choice(words.CELL_TAILS).replace("{f}", where)
    out = out_path(rng, story.world.files) if rng.random() < 0.15 else ""
    story.say(with_saving(rng, split, asked, out) if out else asked, phrasing_id("asks_chains_tables", template))
    story.run("describe_table", path=path)
    story.run("table_query", path=path, filters=[{"column": header, "op": "=", "value": thing}])
    r = story.run("calculator", expression=f"{n} * {x}")
    episode = kept(rng, story, r, out, "", "", listed)
    return episode if out else more_tools(rng, episode, "write_file", "write_file", "read_file")


def _pair(rng: Random, split: Split, template: str) -> Episode:
    row, difference = _PAIRED[template]
    _, key, stems, wins = row[:4]
    one, other = rng.sample(stems.split(), 2)
    ending = rng.choice(("txt", "txt", "md"))
    paths = [f"{one}.{ending}", f"{other}.{ending}"]
    money = rng.choice(v.CURRENCIES) if key in ("total", "rent") else ("", "")
    x, y = (str(number) for number in rng.sample(range(40, 4000), 2))
    story = Story("asks_chains_tables", rng, split)
    listed = rng.random() < 0.5
    beside(rng, story, *paths, *stems.split())
    for path, number in zip(paths, (x, y), strict=True):
        rows = [contents.sentence(rng) for _ in range(rng.randint(0, 2))]
        style = rng.choice(("{k}: {n}", "{k} {n}", "{k} = {n}"))
        rows.insert(rng.randint(0, len(rows)), style.format(k=key, n=f"{money[0]}{number}{money[1]}"))
        story.put(path, "\n".join(rows) + "\n")
    a, b = (spoken_stem(path) for path in paths) if listed else paths
    story.say(phrase(template, rng, {"a": a, "b": b}), phrasing_id("asks_chains_tables", template))
    for path in paths:
        story.run("read_file", path=path)
    high, low = (x, y) if int(x) > int(y) else (y, x)
    if difference:
        r = story.run("calculator", expression=f"{high} - {low}")
        story.answer(("The difference is {L}{r}{R}.", "{L}{r}{R}.", "It is {L}{r}{R}."), r=r, L=money[0], R=money[1])
        return more_tools(rng, story.finish(r, listed=listed), "write_file", "recall", "search_files")
    best = low if wins == "low" else high
    path, worse = (paths[0], y) if best == x else (paths[1], x)
    story.answer(("{p}: {x} against {y}.", "{p}, with {x} against {y}.", "It is {p} ({x} against {y})."), p=path, x=best, y=worse)  # fmt: skip
    return more_tools(rng, story.finish(path, best, listed=listed), "calculator", "recall", "search_files")


_FOUND = Deck("asks_chains_found", {"holds": words.HOLDS, "counted": words.COUNTED}, {"holds": 3, "counted": 2.2})
_KINDS = (
    "phone number", "order number", "delivery date", "price", "contact", "room", "reference", "opening time", "gate code", "customer number",
    "deadline", "deposit", "batch number", "platform", "size", "serial number", "supplier", "address", "expiry date", "fee",
)  # fmt: skip


def kind_value(rng: Random, kind: str) -> str:
    """A value that such a thing has."""
    day = v.date_text(rng, v.day(rng, 2024, 2028))
    before, after = rng.choice(v.CURRENCIES)
    if "date" in kind or kind == "deadline":
        return day
    if kind in ("price", "deposit", "fee"):
        return f"{before}{v.price(rng, 5, 900)}{after}"
    return {
        "phone number": f"0{rng.randint(100, 999)} {rng.randint(10_000, 999_999)}", "contact": f"{rng.choice(v.FIRST)} {rng.choice(v.LAST)}", "room": f"{rng.randint(1, 420)}",
        "opening time": f"{rng.randint(6, 12)}:{rng.choice(('00', '15', '30'))}", "platform": str(rng.randint(1, 24)), "size": str(rng.randint(28, 190)), "supplier": v.word(rng).capitalize(),
        "address": f"{rng.randint(1, 90)} {v.word(rng).capitalize()} Lane",
    }.get(kind, v.code_word(rng))  # fmt: skip


def asks_chains_found(rng: Random, split: Split) -> Episode:
    """A search that leads to a file where the answer stands in another line; a count that is noted."""
    kind = _FOUND.draw(rng, split)
    template = _FOUND[kind].pick(rng, split)
    return (_holds if kind == "holds" else _counted)(rng, split, template)


def _holds(rng: Random, split: Split, template: str) -> Episode:
    word = rng.choice(
        (
            v.word(rng, 3).capitalize(),
            f"{rng.choice(v.FIRST)} {rng.choice(v.LAST)}",
            f"the {v.word(rng, 3)} {rng.choice(('job', 'order', 'trip', 'contract', 'loan', 'repair'))}",
            v.word(rng, 3),
        )
    )
    kinds = rng.sample(_KINDS, rng.randint(2, 4))
    told = [kind_value(rng, one) for one in kinds]
    needle = re.sub("^the ", "", word)
    heading = rng.choice(("{w}", "# {w}", "Notes on {w}", "About {w}", "{w}, as agreed", "For {w}")).replace(
        "{w}", needle
    )
    rows = [f"{one}: {value}" for one, value in zip(kinds, told, strict=True)]
    rng.shuffle(rows)
    path = v.file_name(rng, rng.choice(("txt", "txt", "md")), 0.2)
    story = Story("asks_chains_found", rng, split)
    for _ in range(rng.randint(2, 4)):
        other = v.file_name(rng, rng.choice(("txt", "md")), 0.2)
        more = rng.sample(_KINDS, 2)
        story.put(
            other, "\n".join([v.word(rng, 3).capitalize(), *(f"{one}: {kind_value(rng, one)}" for one in more)]) + "\n"
        )
    story.put(path, "\n".join([heading, *rows]) + "\n")
    if sum(needle.lower() in text.lower() for text in story.world.files.values()) > 1 or kinds[0] in needle:
        return _holds(rng, split, template)
    story.say(phrase(template, rng, {"w": word, "k": kinds[0]}), phrasing_id("asks_chains_found", template))
    story.run("search_files", text=needle)
    story.run("read_file", path=path)
    story.answer(("{a}.", "{a} ({p}).", "The {k} is {a}.", "{p} says: {k} {a}."), a=told[0], k=kinds[0], p=path)
    return more_tools(rng, story.finish(told[0]), "list_files", "recall", "count_occurrences")


def _counted(rng: Random, split: Split, template: str) -> Episode:
    word = rng.choice(
        (
            rng.choice(v.FIRST),
            v.noun(rng),
            v.product(rng),
            v.city(rng),
            rng.choice(("late", "absent", "TODO", "ERROR", "refund", "urgent", "sold", "sick", "spare", "broken")),
        )
    )
    path = v.file_name(rng, rng.choice(("txt", "txt", "md", "log")), 0.15)
    rows = [row for row in contents.lines_for(rng, path, rng.randint(3, 6)) if row.strip()]
    for _ in range(rng.randint(1, 7)):
        rows.insert(
            rng.randint(0, len(rows)),
            rng.choice(("{w}", "{w} again", "{n}: {w}", "again {w}, says {n}", "- {w}")).format(
                w=word, n=rng.choice(v.FIRST)
            ),
        )
    story = Story("asks_chains_found", rng, split, {path: "\n".join(rows) + "\n"})
    if rng.random() < 0.5:
        beside(rng, story, path)
    out = out_path(rng, story.world.files)
    keep = rng.choice(words.KEEP).replace("{out}", out)
    shown = rng.choice(('"{}"', "'{}'", "{}", "{}" if "the {w}" in template else "the word {}")).format(word)
    slots = {"w": shown, "p": path, "s": keep, "S": f"{keep[:1].upper()}{keep[1:]}."}
    story.say(phrase(template, rng, {**slots}), phrasing_id("asks_chains_found", template))
    r = story.run("count_occurrences", find=word, path=path).split(" ")[0]
    story.run("write_file", path=out, content=r)
    story.answer(("{r}, noted in {o}.", "It is {r}; I put it in {o}.", "{r}. The number is in {o}."), r=r, o=out)
    return more_tools(rng, story.finish(r, file={out: r}), "search_files", "text_stats", "append_file")


FAMILIES = {
    "asks_chains_dates": asks_chains_dates,
    "asks_chains_tables": asks_chains_tables,
    "asks_chains_found": asks_chains_found,
}
