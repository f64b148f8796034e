# ruff: noqa: E501  (phrase banks read better on their own lines)
"""Tables as people ask about them: "who hasn't paid yet", "how much has each of us spent", "five nights at the Lindo".

No column is named: the first look at the table has to show which one is meant, and now and then the table itself has
to be found among several. The sheets and most phrasings are in `people_tables_words`.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Sequence
from random import Random
from typing import Any, NamedTuple

from agentrt.models.builtin.data.families import contents
from agentrt.models.builtin.data.families import people_tables_words as words
from agentrt.models.builtin.data.families import table_asking as ask
from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.phrases import Bank, Deck, phrase
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.families.tablegen import Table
from agentrt.models.builtin.data.types import Episode, Split, phrasing_id


class Sheet(NamedTuple):
    """A drawn sheet. heads: role -> header as the file spells it; rows: role -> cell."""

    path: str
    noun: str
    heads: dict[str, str]
    rows: list[dict[str, str]]
    glue: str

    @property
    def text(self) -> str:
        lines = [self.heads.values(), *(row.values() for row in self.rows)]
        return "\n".join(self.glue.join(line) for line in lines) + "\n"

    def where(self, role: str, value: str, op: str = "=") -> dict[str, str]:
        """A filter of `table_query`."""
        return {"column": self.heads[role], "op": op, "value": value}

    def seen(self, role: str) -> set[str]:
        """The cells of a column that `describe_table` shows."""
        return {row[role] for row in self.rows[:2]}


def _often(rng: Random, pool: Sequence[str], *endings: str) -> str:
    """A known name or a made-up one."""
    if rng.random() < 0.55:
        return rng.choice(pool)
    return v.word(rng).capitalize() + rng.choice(endings or ("",))


def _drawn(rng: Random, kind: str, rest: str, first: datetime.date) -> str:
    low, _, high = rest.partition(" ")
    if kind == "of" or "|" in kind:
        return rng.choice((rest if kind == "of" else f"{kind} {rest}".strip()).split("|"))
    if kind == "int":
        return str(rng.randint(int(low), int(high)))
    if kind in ("dec", "money"):
        return f"{rng.uniform(float(low), float(high)):.{1 if kind == 'dec' else 2}f}".removesuffix(".00")
    if kind in ("date", "birth", "past"):
        spread = {"birth": (1955, 2005), "past": (2006, 2026)}
        day = v.day(rng, *spread[kind]) if kind in spread else first + datetime.timedelta(days=rng.randrange(110))
        return day.isoformat()
    if kind == "clock":
        return f"{rng.randint(5, 23):02}:{rng.randrange(0, 60, 4):02}"
    drawers: dict[str, Callable[[], str]] = {
        "person": lambda: v.person(rng).split(" ")[0] if rng.random() < 0.8 else v.person(rng),
        "company": lambda: _often(rng, words.NAMES["firms"], "", " Ltd", " GmbH", " & Co"),
        "city": lambda: v.city(rng),
        "country": lambda: rng.choice(v.COUNTRIES),
        "code": lambda: f"{rng.choice(('INV', 'R', 'A', 'K', 'NO', 'P'))}-{rng.randint(100, 9999)}",
        "task": lambda: rng.choice(v.TASKS_LIST),
        "room": lambda: rng.choice(("kitchen", "hall", "bathroom", "attic", "cellar", "bedroom", "garage")),
        "thing": lambda: rng.choice(v.PRODUCTS),
        "plant": lambda: _often(rng, words.NAMES["plants"]).lower(),
        "book": lambda: _often(rng, words.NAMES["titles"]),
        "hotel": lambda: _often(rng, words.NAMES["stays"], "", " Inn", " Alta"),
        "peak": lambda: _often(rng, words.NAMES["peaks"], "", " Peak", " Tower"),
        "hired": lambda: _often(rng, words.NAMES["hired"], " 200", " Van"),
        "label": lambda: _often(rng, (*words.NAMES["titles"][:4], *words.NAMES["peaks"]), "", " Reserva"),
        "spent": lambda: rng.choice(words.NAMES["spent"]),
        "street": lambda: f"{rng.choice(words.NAMES['streets'])} {rng.randint(1, 90)}",
    }
    return drawers[kind]()


def _filler(rng: Random, spec: str, first: datetime.date) -> Any:
    kind, _, rest = spec.partition(" ")
    if kind == "few":  # the same three or four again and again
        pool = list(dict.fromkeys(_drawn(rng, rest, "", first) for _ in range(rng.randint(3, 5))))
        return lambda: rng.choice(pool)
    return lambda: _drawn(rng, kind, rest, first)


def draw(rng: Random, name: str, needs: tuple[str, ...], rows: tuple[int, int] = (5, 14)) -> Sheet:
    """A sheet of a kind of `words.SHEETS` with the columns of the roles in `needs`, and most of the others."""
    return drawn_from(rng, words.SHEETS[name], needs, rows)


def drawn_from(rng: Random, kept: words.Kept, needs: tuple[str, ...], rows: tuple[int, int] = (5, 14)) -> Sheet:
    """The same of any kind of sheet."""
    first = v.day(rng, 2023, 2027)
    style = rng.choice((str, str, str, str, str.capitalize, str.upper, lambda text: text.replace("_", " ")))
    columns = [one.split(" = ") for one in kept.columns]
    chosen = [(heads.split("|")[0], heads.split("|"), spec) for heads, spec in columns]
    chosen = [one for at, one in enumerate(chosen) if at == 0 or one[0] in needs or rng.random() < 0.75]
    if rng.random() < 0.25:
        chosen = [chosen[0], *rng.sample(chosen[1:], len(chosen) - 1)]
    heads: dict[str, str] = {}
    for role, choices, _ in chosen:
        free = [one for one in choices if style(one) not in heads.values()]
        heads[role] = style(free[0] if rng.random() < 0.35 else rng.choice(free))
    fillers = {role: _filler(rng, spec, first) for role, _, spec in chosen}
    body: list[dict[str, str]] = []
    wanted, key = rng.randint(*rows), chosen[0][0]
    for _ in range(wanted * 4):
        row = {role: fill() for role, fill in fillers.items()}
        if len(body) < wanted and not (kept.unique and any(row[key] == other[key] for other in body)):
            body.append(row)
    if key in ("date", "week"):
        body.sort(key=lambda row: row[key])
    path, glue = rng.choice(kept.stems.split(" ")) + ".csv", rng.choice((",",) * 8 + (";", "\t"))
    if glue == "\t" and rng.random() < 0.8:
        path = path.replace(".csv", ".tsv")
    if rng.random() < 0.08:
        path = f"{v.folder_name(rng)}/{path}"
    return Sheet(path, kept.noun, heads, body, glue)


def show(rng: Random, sheet: Sheet, role: str, value: str) -> bool:
    """Bring a row with the value among the first two, which the first look shows; False where there is none."""
    at = next((at for at, row in enumerate(sheet.rows) if row[role] == value), None)
    if at is None:
        return False
    if at > 1:
        to = rng.randrange(2)
        sheet.rows[to], sheet.rows[at] = sheet.rows[at], sheet.rows[to]
    return True


_SOMEWHERE = (
    "It's in one of the csvs.", "It's in one of the csv files.", "It's in one of the files here.", "It must be in one of the tables.", "I don't remember which file.",
    "I forgot what the file is called.", "There is a table for that somewhere.", "We have a csv with that.", "It's somewhere in this folder.", "You'll find it in the files.", "It should be in one of my tables.",
)  # fmt: skip
_NAMED = (
    "in our {s}", "in my {s} list", "in the list of {s}", "in our {s} list", "in the {s} table", "in my table of {s}", "in the {s} file", "by our {s} list", "according to the {s} sheet", "(we keep a list of {s})", "in the spreadsheet with the {s}", "going by our {s}",
)  # fmt: skip

_LISTED = ("in our {s}", "in my {s}", "by the {s}", "according to our {s}", "on the {s}")


def open_sheet(story: Story, split: Split, bank: Bank, sheet: Sheet, slots: dict[str, object]) -> str:
    """Ask, naming the file or only hinting at it, and look at the table."""
    slots = {**slots, "rows": sheet.noun, "F": sheet.path}
    story.put(sheet.path, sheet.text)
    if story.rng.random() < 0.76 or "/" in sheet.path:
        table = Table(sheet.path, sheet.noun, (), (), sheet.text)
        template = bank.pick(story.rng, split)
        only = Bank(bank.family, [template.replace("{F}", "{p}")], held_out=frozenset())
        return ask.open_table(story, "train", only, table, slots)
    return _found(story, split, bank, sheet, slots)


def _found(story: Story, split: Split, bank: Bank, sheet: Sheet, slots: dict[str, object]) -> str:
    """The same with the table unnamed among three to six files: its name shares a word with the request."""
    rng, template = story.rng, bank.pick(story.rng, split)
    stem = re.sub(r"[^a-z]+", " ", sheet.path[:-4]).strip().removeprefix("our ")
    plain = phrase(template, rng, {**slots, "f": "", "F": f"our list of {stem}"})
    told = re.search(rf"\b{re.escape(stem.split(' ')[0].removesuffix('s'))}", plain.lower()) is not None
    if told and "{f}" in template and rng.random() < 0.6:
        text = f"{plain.rstrip()}{'' if plain.rstrip()[-1] in '.?!' else '?'} {rng.choice(_SOMEWHERE)}"
    elif "{f}" in template:
        ways = _LISTED if stem.endswith("list") else _NAMED
        text = phrase(template, rng, {**slots, "f": rng.choice(ways).replace("{s}", stem)})
    else:
        text = plain
    story.say(re.sub(r" +([.?!,:])", r"\1", re.sub(r" {2,}", " ", text)).strip(), phrasing_id(bank.family, template))
    for name in rng.sample(list(words.SHEETS), rng.randint(1, 3)):
        other = draw(rng, name, (), (2, 6))
        parts = re.findall("[a-z]{3,}", other.path[:-4])  # none that the request may mean
        if not any(part.removesuffix("s") in text.lower() or part in sheet.path for part in parts):
            story.put(other.path, other.text)
    for path, content in contents.others(rng, rng.randint(1, 3), sheet.path).items():
        if not path.endswith("csv") and "/" not in path:
            story.put(path, content)
    story.run("list_files")
    story.run("describe_table", path=sheet.path)
    return sheet.path


_STATES = Deck(
    "people_states",
    words.STATE_ASKED,

    {"rows": 2.5, "kept": 2, "who": 3.5, "count": 1, "count who": 0.8, "owed": 2.2, "sum": 0.8, "count of": 0.9, "rows of": 0.7},
)  # fmt: skip
_OWNERS = {
    "invoices": "customer",
    "late invoices": "customer",
    "orders": "customer",
    "tasks": "who",
    "tickets": "customer",
}


def people_states(rng: Random, split: Split) -> Episode:
    """A status or a yes/no column meant by an adjective or a verb, alone or with whose it is."""
    kind = _STATES.draw(rng, split)
    owner = ""
    if "who" in kind:
        name = rng.choice(list(words.WHO))
    elif kind in ("owed", "sum"):
        name = rng.choice(
            ("invoices", "invoices", "late invoices") if kind == "owed" else ("invoices", "orders", "late invoices")
        )
        owner = "customer"
    else:
        name = rng.choice([*_OWNERS] if " of" in kind else list(words.STATES))
        owner = _OWNERS[name] if " of" in kind else ""
    role = words.SHEETS[name].columns[-1].split(" = ")[0].split("|")[0]
    values: dict[str, Any] = words.WHO[name] if "who" in kind else words.STATES[name]
    value = rng.choice([one for one in values if kind != "owed" or one in ("open", "overdue")])
    adjectives, predicates = ("", values[value]) if "who" in kind else values[value]
    sheet = draw(rng, name, (role, owner, "amount" if name != "orders" else "total"))
    filters = state_filter(rng, sheet, role, value)
    if not filters or (not adjectives and kind in ("kept", "sum", "count of", "rows of")):
        return people_states(rng, split)
    slots: dict[str, object] = {
        "a": rng.choice(adjectives.split("|")),
        "z": _fitting(rng, predicates, kind),
        "s": (who := rng.choice(predicates.split("|"))),
        "t": agreeing(f"all who {who}").removeprefix("all who "),
    }
    if owner:
        slots["v"] = _shared(rng, sheet, owner, role, filters[0])
        filters.insert(0, sheet.where(owner, str(slots["v"])))
    story = Story("people_states", rng, split)
    path = open_sheet(story, split, _STATES[kind], sheet, slots)
    if kind in ("owed", "sum"):
        column = sheet.heads["total" if name == "orders" else "amount"]
        r = ask.last_value(story.run("table_query", path=path, filters=filters, aggregate="sum", column=column))
        story.answer(
            ("It is {r}.", "{r} in all.", "{v}: {r}.", "Together {r}.", "That comes to {r}."), r=r, v=slots["v"]
        )
        return story.finish(r)
    if "count" in kind:
        r = ask.last_value(story.run("table_query", path=path, filters=filters, aggregate="count"))
        story.answer(("{r}.", "It is {r}.", "There are {r}." if r != "1" else "There is 1."), r=r)
        return story.finish(r)
    return listed(story, story.run("table_query", path=path, filters=filters))


_YES_NO = (*[("yes", "no")] * 6, ("Yes", "No"), ("true", "false"), ("y", "n"), ("TRUE", "FALSE"))


def state_filter(rng: Random, sheet: Sheet, role: str, value: str) -> list[dict[str, str]]:
    """The filter with a value that the first two rows show: where both say yes, no is what is not yes."""
    if not 0 < sum(row[role] == value for row in sheet.rows) < 8:
        return []
    other = {"yes": "no", "no": "yes"}.get(value)
    if other:
        spelled = dict(zip(("yes", "no"), rng.choice(_YES_NO), strict=True))
        value, other = spelled[value], spelled[other]
        for row in sheet.rows:
            row[role] = spelled[row[role]]
    if other and sheet.seen(role) == {other} and rng.random() < 0.7:
        return [sheet.where(role, other, "!=")]
    return [sheet.where(role, value)] if show(rng, sheet, role, value) else []


def _fitting(rng: Random, predicates: str, kind: str) -> str:
    """How "which ROWS" goes on; what has its own subject ("have we seen") fits no "of"."""
    choices = [one for one in predicates.split("|") if "of" not in kind or not re.search(r"\b(we|I|you|us)\b", one)]
    return rng.choice(choices)


def _shared(rng: Random, sheet: Sheet, owner: str, role: str, state: dict[str, str]) -> str:
    """Whose rows are asked for: somebody with rows of that state and of others."""
    at = rng.randrange(2)
    if state["value"] != sheet.rows[at][role]:
        at = 1 - at
    name = sheet.rows[at][owner]
    for other in rng.sample(range(len(sheet.rows)), min(len(sheet.rows), rng.randint(2, 4))):
        sheet.rows[other][owner] = name
    return name


def listed(story: Story, result: str) -> Episode:
    """The names of the rows found, or the rows themselves."""
    names = list(dict.fromkeys(row[0] for row in _rows(result)))
    if len(names) == 1:
        story.answer(("{l}.", "Only {l}.", "Just {l}."), l=names[0])
    else:
        story.answer(("{l}.", "{l}.", "They are {l}.", "{n}: {l}."), l=ask.joined(names), n=len(names))
    return story.finish(*names)


def _rows(result: str) -> list[list[str]]:
    return ask.cells_of(result)


def _sole(text: str) -> list[str]:
    return text.split("|")


_COUNTS = Deck(
    "people_counts",
    {name: _sole(text) for name, (_, _, text) in words.COUNTED.items()},
    {"staff department": 4, "staff city": 2, "club town": 1.5},
)
_EACH = Deck(
    "people_each",
    {
        **{name: _sole(text) for name, (_, _, _, text) in words.EACH.items()},
        **{f"one {name}": _sole(text) for name, text in words.ONE.items()},
    },
    {"costs": 5, "drivers": 1.6, "workers": 1.6, **{f"one {name}": 0.8 for name in words.ONE}},
)


def people_counts(rng: Random, split: Split) -> Episode:
    """How many there are of a value whose column nobody names."""
    kind = _COUNTS.draw(rng, split)
    name, role, _ = words.COUNTED[kind]
    sheet = draw(rng, name, (role,), (5, 20))
    value = rng.choice(sheet.rows)[role]
    said = value.lower() if role == "department" and rng.random() < 0.5 else value
    if any("{v}s" in one for one in _COUNTS[kind].templates):
        show(rng, sheet, role, value)
        cell = value
    else:  # as the cells spell it where the first look shows that
        if said != value and rng.random() < 0.6:
            show(rng, sheet, role, value)
        cell = value if value in sheet.seen(role) else said
    if sum(value in row.values() for row in sheet.rows) != sum(row[role] == value for row in sheet.rows):
        return people_counts(rng, split)
    story = Story("people_counts", rng, split)
    path = open_sheet(story, split, _COUNTS[kind], sheet, {"v": said})
    result = story.run("table_query", path=path, filters=[sheet.where(role, cell)], aggregate="count")
    r = ask.last_value(result)
    story.answer(("{r}.", "It is {r}.", "There are {r}." if r != "1" else "Just 1.", "{v}: {r}."), r=r, v=cell)
    return story.finish(r)


def people_each(rng: Random, split: Split) -> Episode:
    """A sum for each person, shop or week, asked for with a verb; now and then for one of them only."""
    kind = _EACH.draw(rng, split)
    name, by, of, _ = words.EACH[kind.removeprefix("one ")]
    sheet = draw(rng, name, (by, of), (5, 18))
    if not 2 <= len({row[by] for row in sheet.rows}) <= 6:
        return people_each(rng, split)
    story = Story("people_each", rng, split)
    value = rng.choice(sheet.rows)[by]
    path = open_sheet(story, split, _EACH[kind], sheet, {"v": value})
    if kind.startswith("one "):
        filters = [sheet.where(by, value)]
        r = ask.last_value(
            story.run("table_query", path=path, filters=filters, aggregate="sum", column=sheet.heads[of])
        )
        story.answer(("{v}: {r}.", "It is {r}.", "{r}.", "{r} so far."), v=value, r=r)
        return story.finish(r)
    result = story.run("table_query", path=path, group_by=sheet.heads[by], aggregate="sum", column=sheet.heads[of])
    pairs = _rows(result)
    told = ", ".join(f"{one}: {value}" for one, value in pairs)
    story.answer(("{l}.", "{l}.", "So far: {l}.", "{r}"), l=told, r=result)
    return story.finish(*[cell for pair in pairs for cell in pair])


_SPANS = Deck(
    "people_spans", {name: _sole(text) for name, (_, _, text) in words.SPANS.items()}, {"costs": 2, "spending": 2}
)


def _span(rng: Random, days: list[str]) -> tuple[str, list[tuple[str, str]]]:
    """A day or a span in words, and its conditions."""
    one, other = sorted(rng.sample(days, 2)) if len(days) > 1 else (days[0], days[0])
    style = rng.choice(("iso", "words", "words", "any"))

    def said(day: str) -> str:
        when = datetime.date.fromisoformat(day)
        if style == "iso":
            return day
        month = v.MONTHS[when.month - 1]
        return (
            rng.choice((f"{when.day} {month} {when.year}", f"{month} {when.day}, {when.year}"))
            if style == "words"
            else v.date_text(rng, when)
        )

    a, b = said(one), said(other)
    month, year = v.MONTHS[int(one[5:7]) - 1], one[:4]
    months = [
        f"{month} {year}",
        month,
        f"{month} {year}",
        rng.choice((f"{month[:3]} {year}", month)),
        f"{month} {year}",
    ]
    ways: list[tuple[str, list[tuple[str, str]]]] = [
        *[(f"on {a}", [("=", a)])] * 4, *[(f"since {a}", [(">=", a)])] * 3, (f"from {a} on", [(">=", a)]), (f"before {b}", [("<", b)]), (f"after {a}", [(">", a)]), (f"until {b}", [("<=", b)]),
        (f"up to {b}", [("<=", b)]), *[(f"from {a} to {b}", [(">=", a), ("<=", b)]), (f"between {a} and {b}", [(">=", a), ("<=", b)]), (f"between {a} and {b}", [(">=", a), ("<=", b)])] * (one != other),
        (f"in {one[:4]}", [("contains", one[:4])]), (f"in {one[:7]}", [("contains", one[:7])]),
        *[(f"in {m}", [("contains", m)]) for m in months], (f"since {months[0]}", [(">=", months[0])]), (f"before {months[-1]}", [("<", months[-1])]),
    ]  # fmt: skip
    return rng.choice(ways)


def people_spans(rng: Random, split: Split) -> Episode:
    """What was spent, driven, worked on a day, since one, between two."""
    kind = _SPANS.draw(rng, split)
    name, of, _ = words.SPANS[kind]
    sheet = draw(rng, name, ("date", of), (5, 18))
    text, conditions = _span(rng, sorted({row["date"] for row in sheet.rows}))
    story = Story("people_spans", rng, split)
    path = open_sheet(story, split, _SPANS[kind], sheet, {"d": text, "D": text[:1].upper() + text[1:]})
    filters = [sheet.where("date", value, op) for op, value in conditions]
    result = story.run("table_query", path=path, filters=filters, aggregate="sum", column=sheet.heads[of])
    if " = " not in result:
        return people_spans(rng, split)
    r = ask.last_value(result)
    story.answer(("It is {r}.", "{r}.", "{r} in total.", "That makes {r}."), r=r)
    return story.finish(r)


_MOST = Deck(
    "people_most",
    words.MOST_ASKED,

    {"one": 2, "both": 3, "few": 0.7, "amount": 0.8, "day": 1.4},
)  # fmt: skip


def people_most(rng: Random, split: Split) -> Episode:
    """The row with the most or the least of something, in an everyday word; mostly with the measure."""
    kind = _MOST.draw(rng, split)
    days = [one for one in words.MEASURED if one[0] == "weather"]
    pool = days if kind == "day" or rng.random() < 0.12 else words.MEASURED
    if kind in ("few", "amount"):  # "the three nearest hotels to the beach" needs its own words
        pool = [one for one in pool if " " not in one[4].split("|")[0] and (kind == "few" or one[0] != "staff")]
    name, role, order, adjectives, what, questions = rng.choice(pool)
    sheet = draw(rng, name, (role,), (5, 16))
    key = next(iter(sheet.heads))
    best = sorted((row[role] for row in sheet.rows), key=_number, reverse=order == "desc")
    limit = rng.randint(2, 4) if kind == "few" else 1
    if len(best) <= limit or best[limit - 1] == best[limit]:
        return people_most(rng, split)
    story = Story("people_most", rng, split)
    shown = rng.choice((str(limit), v.spelled(limit)))
    slots: dict[str, object] = {
        "s": rng.choice(adjectives.split("|")),
        "o": rng.choice(what.split("|")),
        "q": rng.choice(questions.split("|")),
        "k": shown,
    }
    path = open_sheet(story, split, _MOST[kind], sheet, slots)
    result = story.run("table_query", path=path, column=sheet.heads[role], order=order, limit=limit)
    rows = [dict(zip(sheet.heads, row, strict=True)) for row in _rows(result)]
    if kind == "few":
        story.answer(("{l}.", "They are {l}."), l=ask.joined([f"{row[key]} ({row[role]})" for row in rows]))
        return story.finish(*[row[key] for row in rows])
    x, r = rows[0][key], rows[0][role]
    story.answer(("{x}, with {r}.", "{x} ({r}).", "It is {x} with {r}.", "{x}: {r}."), x=x, r=r)
    return story.finish(x, r)


def _number(cell: str) -> tuple[float, str]:
    try:
        return float(cell), ""
    except ValueError:
        return 0.0, cell


_STEPS = Deck(
    "people_steps",
    {
        "names": words.NAMES_ASKED,
        **{f"cost {name}": _sole(text) for name, (_, _, text) in words.PRICED.items()},
        **{f"days {name}": _sole(text) for name, (_, _, text) in words.DATED.items()},
        **{f"now {name}": _sole(text) for name, text in words.UNTIL_NOW.items()},
    },
    {"names": 9, "cost nights": 2.5, "days plants": 2, **{f"cost {name}": 1.4 for name in words.PRICED if name != "nights"}, **{f"now {name}": 0.8 for name in words.UNTIL_NOW}},
)  # fmt: skip
_GROUPS: dict[str, tuple[str, str, tuple[str, ...]]] = {
    "staff": ("staff", "department", ("everybody in {v}", "everyone in {v}", "all people in {v}", "the people in {v}", "all who work in {v}", "our colleagues in {v}", "the {v} team", "those in {v}")),
    "city": ("staff", "city", ("everybody in {v}", "everyone who works in {v}", "the people in {v}", "our {v} people")),
    "club": ("club", "town", ("everybody from {v}", "all members who live in {v}", "the members from {v}", "everyone in {v}")),
    "diet": ("guests", "diet", ("all {v} guests", "everybody who eats {v}", "the {v} ones")),
    "shift": ("volunteers", "shift", ("everybody on the {v} shift", "all {v} helpers", "the helpers for the {v}", "whoever helps in the {v}")),
    "unpaid": ("fees", "paid", ()),
    "guests": ("guests", "coming", ()),
    "lent": ("homework", "handed_in", ()),
}  # fmt: skip


def people_steps(rng: Random, split: Split) -> Episode:
    """What a table says goes on: names into a file, a price times a number, a date until another."""
    kind = _STEPS.draw(rng, split)
    if kind == "names":
        return _names(rng, split)
    return {"cost": _cost, "days": _days, "now": _until_now}[kind.split(" ")[0]](rng, split, kind)


def _names(rng: Random, split: Split) -> Episode:
    name, role, ways = _GROUPS[rng.choice(("staff", *_GROUPS))]
    sheet = draw(rng, name, (role,), (5, 14))
    value = rng.choice(sheet.rows)[role]
    if ways:
        filters = [sheet.where(role, value)]
        what = rng.choice(ways).replace("{v}", value)
    else:
        filters = state_filter(rng, sheet, role, value)
        what = f"{rng.choice(('everybody', 'everyone', 'all the people', 'those'))} who {rng.choice(words.WHO[name][value].split('|'))}"
        what = agreeing(what)
    elsewhere = any(value in cell for row in sheet.rows for at, cell in row.items() if at != role)
    if not filters or (ways and (elsewhere or sum(row[role] == value for row in sheet.rows) > 7)):
        return _names(rng, split)
    stem = re.sub(r"\W+", "_", value.lower()) if ways and rng.random() < 0.5 else v.stem(rng, "txt")
    out = f"{stem}.{rng.choice(('txt', 'txt', 'txt', 'md'))}"
    story = Story("people_steps", rng, split)
    path = open_sheet(story, split, _STEPS["names"], sheet, {"w": what, "o": out})
    found = [row[0] for row in _rows(story.run("table_query", path=path, filters=filters))]
    story.run("write_file", path=out, content="\n".join(found))
    n = f"{len(found)} name{'s' * (len(found) > 1)}"
    story.answer(
        (
            "I wrote {n} to {o}.",
            "{o} has the {n} now: {l}.",
            "Done: {l} are in {o}." if len(found) > 1 else "Done: {l} is in {o}.",
        ),
        n=n,
        o=out,
        l=ask.joined(found),
    )
    return story.finish(out, file={out: story.world.files[out]})


def agreeing(text: str) -> str:
    """The verb after "all the people who" and "those who" in the plural."""
    if not text.startswith(("all", "those")):
        return text
    for one, many in (
        ("who hasn't", "who haven't"),
        ("who has ", "who have "),
        ("who was ", "who were "),
        ("who is ", "who are "),
        ("who isn't", "who aren't"),
        ("who still has", "who still have"),
        ("who still owes", "who still owe"),
        ("who didn't", "who didn't"),
    ):
        text = text.replace(one, many)
    return text


def _cost(rng: Random, split: Split, kind: str) -> Episode:
    name, role, _ = words.PRICED[kind.removeprefix("cost ")]
    sheet = draw(rng, name, (role,), (3, 10))
    key = next(iter(sheet.heads))
    row, n = rng.choice(sheet.rows), rng.choice((rng.randint(2, 14), rng.randint(2, 40)))
    story = Story("people_steps", rng, split)
    path = open_sheet(
        story, split, _STEPS[kind], sheet, {"v": row[key], "n": v.spelled(n) if n < 21 and rng.random() < 0.5 else n}
    )
    story.run("table_query", path=path, filters=[sheet.where(key, row[key])])
    r = story.run("calculator", expression=f"{row[role]} * {n}")
    story.answer(
        ("That would be {r}.", "It comes to {r}.", "{r}.", "{n} times {x} is {r}.", "{v}: {x} each, so {r}."),
        r=r,
        n=n,
        x=row[role],
        v=row[key],
    )
    return story.finish(r)


def _days(rng: Random, split: Split, kind: str) -> Episode:
    name, role, _ = words.DATED[kind.removeprefix("days ")]
    sheet = draw(rng, name, (role,), (3, 10))
    key = next(iter(sheet.heads))
    row = rng.choice(sheet.rows)
    far = {"stays": 21, "parcels": 20, "plants": 200, "lent": 200, "invoices": 90}.get(name, 900)
    day = datetime.date.fromisoformat(row[role]) + datetime.timedelta(days=rng.randint(3, far))
    month = v.MONTHS[day.month - 1]
    shown = rng.choice(
        (f"{day.day} {month} {day.year}", f"{month} {day.day}, {day.year}", day.isoformat(), v.date_text(rng, day))
    )
    story = Story("people_steps", rng, split)
    path = open_sheet(story, split, _STEPS[kind], sheet, {"v": row[key], "d": shown})
    story.run("table_query", path=path, filters=[sheet.where(key, row[key])])
    n = story.run("date_diff", start=row[role], end=shown).split(" (")[0]
    story.answer(("It is {n}.", "{n}.", "That is {n}.", "{n}, from {x} on."), n=n, x=row[role])
    return story.finish(n.split(" ")[0])


def _until_now(rng: Random, split: Split, kind: str) -> Episode:
    name, role, _ = words.DATED[kind.removeprefix("now ")]
    story = Story("people_steps", rng, split)
    sheet = draw(rng, name, (role,), (3, 10))
    key, now = next(iter(sheet.heads)), story.world.now.date()
    shift = now - datetime.timedelta(days=rng.randint(1, 90)) - max(_day(row[role]) for row in sheet.rows)
    for row in sheet.rows:  # all of it in the last months
        row[role] = (_day(row[role]) + shift).isoformat()
    row = rng.choice(sheet.rows)
    path = open_sheet(story, split, _STEPS[kind], sheet, {"v": row[key]})
    story.run("table_query", path=path, filters=[sheet.where(key, row[key])])
    here = "today" if "today" in story.said else story.run("today").split(" ")[0]
    n = story.run("date_diff", start=row[role], end=here).split(" (")[0]
    story.answer(("{n}.", "It is {n} now.", "{n}, since {x}.", "For {n}."), n=n, x=row[role])
    return story.finish(n.split(" ")[0])


def _day(cell: str) -> datetime.date:
    return datetime.date.fromisoformat(cell)


FAMILIES = {
    "people_states": people_states,
    "people_counts": people_counts,
    "people_each": people_each,
    "people_spans": people_spans,
    "people_most": people_most,
    "people_steps": people_steps,
}
