# ruff: noqa: E501, SIM905  (word lists read better on their own lines)
"""The tables of `asks_tables`: a small language for kinds of sheet and what is asked of them, and how one is drawn.

A topic is a block of lines. The first, `@domain stem stem ...`, names its files. Then come columns, `role|header|header
= what fills it`, the role being the first header; the first column says what a row is. Then come questions,
`verb roles where conditions :: template; template`. Fillers: `of a|b|c` (a few of these again and again, each perhaps
with other spellings after `~` and with other forms as people say them after `/`), `state` (the same, always all),
`pool` (no one twice), `person`, `few person`, `int`, `dec`, `money`, `date`, `rise` (a meter), `yesno`, `blank X`.
Conditions: `role` (a cell, `{role}` in the request, `{role_s}` for its other form), `role:value` (a state, `role:` an
empty cell, `role:*` one that is not), `date@` (a span, `{date}`), `role<` (a limit, `{n}`).
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from random import Random
from typing import NamedTuple

from agentrt.models.builtin.data.families import values as v


class Col(NamedTuple):
    """A column: its headers (the first is its role) and its filler."""

    heads: tuple[str, ...]
    fill: str

    @property
    def role(self) -> str:
        return self.heads[0]


class Ask(NamedTuple):
    """One kind of question: a verb with its roles, its conditions and the requests."""

    topic: str
    verb: tuple[str, ...]
    where: tuple[str, ...]
    templates: tuple[str, ...]

    @property
    def roles(self) -> set[str]:
        """The columns that must be there."""
        words = [*self.where, *(word for one in self.verb[1:] for word in one.split(","))]
        return {re.split(r"[@<>:]", one)[0] for one in words}


class Topic(NamedTuple):
    """A kind of table and what is asked of it."""

    domain: str
    stems: tuple[str, ...]
    columns: tuple[Col, ...]
    asks: tuple[Ask, ...]

    @property
    def log(self) -> bool:
        """Whether a row is an entry of a day rather than a thing of its own."""
        return self.columns[0].fill.split(" ")[0] in ("date", "of", "few")


class Sheet(NamedTuple):
    """A drawn table. heads: role -> header; rows: role -> cell; spelled: (role, state) -> cell; forms: (role, cell)
    -> how else people say it."""

    topic: Topic
    path: str
    heads: dict[str, str]
    rows: list[dict[str, str]]
    glue: str
    key: str
    spelled: dict[tuple[str, str], str]
    forms: dict[tuple[str, str], tuple[str, ...]]

    @property
    def text(self) -> str:
        lines = [self.heads.values(), *([row[role] for role in self.heads] for row in self.rows)]
        return "\n".join(self.glue.join(line) for line in lines) + "\n"

    def where(self, role: str, value: str, op: str = "=") -> dict[str, str]:
        """A filter of `table_query`."""
        return {"column": self.heads[role], "op": op, "value": value}

    def seen(self, role: str) -> set[str]:
        """The cells of a column that `describe_table` shows."""
        return {row[role] for row in self.rows[:2]}

    def show(self, rng: Random, role: str, cell: str) -> bool:
        """Put the cell into one of the first two rows, in exchange; False where it stands nowhere."""
        if cell in self.seen(role):
            return True
        at = next((at for at, row in enumerate(self.rows) if row[role] == cell), None)
        if at is None:
            return False
        one, other = self.rows[at], self.rows[rng.randrange(2)]
        one[role], other[role] = other[role], one[role]
        return True


def topics(text: str) -> dict[str, Topic]:
    """The topics of a block of text, by their first stem.

    Raises:
        ValueError: a question asks for a column that its topic lacks.
    """
    found: dict[str, Topic] = {}
    for block in re.split(r"^@", text, flags=re.MULTILINE)[1:]:
        head, *rows = [row.strip() for row in block.strip().splitlines() if row.strip()]
        domain, *stems = head.split()
        columns = [row.split(" = ") for row in rows if "::" not in row]
        asks = tuple(_ask(stems[0], row) for row in rows if "::" in row)
        topic = Topic(domain, tuple(stems), tuple(Col(tuple(a.split("|")), b) for a, b in columns), asks)
        known = {column.role for column in topic.columns} | {"asc", "desc", "by", "sum", "mean", "count", "max", "min"}
        for ask in asks:
            if ask.roles - known:
                raise ValueError(f"{stems[0]}: no column {ask.roles - known}")
        found[stems[0]] = topic
    return found


_INDIRECT = re.compile(
    r"\?(who (the|to|we|a)|(by |on |at )?(what|where|when|how|which)( much| many| often| long)?( more)?( (?!of )(\w|-|\{)+\}?)?( (of|in) (\w|\{|\})+)? "
    r"(we|we've|we're|I|I've|you|they|my|one|this|everything|sending|petrol|to|everybody|he|she|it|there|people|somebody|nobody|everyone|most|the|a|an|\{\w+\}('s)?)) "
)
"""Clauses whose subject follows: they need words before them ("tell me what we took")."""


def _ask(topic: str, row: str) -> Ask:
    spec, _, templates = row.partition("::")
    verb, _, where = spec.partition(" where ")
    rows = [one.strip() for one in templates.split(";") if one.strip()]
    parts = tuple(f"&{one[1:]}" if _INDIRECT.match(f"{one} ") else one for one in rows)
    return Ask(topic, tuple(verb.split()), tuple(where.split()), parts)


_PEOPLE = (
    *v.FIRST,
    *"""Abel Agnes Amira Anton Arlo Astrid Beatrix Benedikt Brenda Callum Camille Cheryl Conrad Dana Deepak Doreen Edith Elif Ellis Enzo Farah Florence
    Freya Gareth Gerald Gloria Gwen Hakan Harriet Hilda Ibrahim Imogen Isaac Ivy Jamal Joyce Jürgen Kavita Keith Klara Lars Leonie Linus Lorna Luca Mabel Malik
    Margot Mateo Maureen Mehmet Mo Naomi Nils Noor Odette Oisin Oskar Pablo Pearl Petra Ralph Rania Rhys Rita Rory Rufus Sadie Sanjay Selma Shay Sinead Solveig
    Stan Sunita Sven Tamara Tess Tilda Toby Trevor Tuan Ulrike Valentin Viola Wanda Wilf Winnie Yasmin Zara Zdenek""".split(),
)
_FIRMS = "Abbey|Barlow|Castle Hill|Dunmore|Eastgate|Fairview|Glenholm|Highfield|Ironside|Juniper|Kingsway|Larkspur|Marlow|Northgate|Oakham|Pemberton|Quayside|Redwood|Sandhurst|Thornbury|Upton|Viking|Westbrook|Yardley".split(
    "|"
)
_STREETS = "Elm Road|Dock Street|Mill Lane|Abbey Close|Priory Way|Foundry Row|Garden Walk|Canal Street|Beech Drive|Castle Terrace|Tanner Street|Orchard Rise".split("|")  # fmt: skip
_YES_NO = (
    *[("yes", "no")] * 7,
    ("Yes", "No"),
    ("y", "n"),
    ("true", "false"),
    ("TRUE", "FALSE"),
    ("x", ""),
    ("YES", "NO"),
    ("Y", "N"),
)


def _options(text: str) -> list[tuple[list[str], tuple[str, ...]]]:
    """(spellings, forms) of each option of `of` and `state`."""
    found = []
    for one in text.split("|"):
        cells, *forms = one.split("/")
        found.append((cells.split("~"), tuple(forms)))
    return found


def _plain(rng: Random, kind: str, rest: str, first: datetime.date) -> str:
    low, _, high = rest.partition(" ")
    if kind == "int":
        return str(rng.randint(int(low), int(high)))
    if kind in ("dec", "money"):
        return f"{rng.uniform(float(low), float(high)):.{1 if kind == 'dec' else 2}f}".removesuffix(".00")
    if kind == "date":
        return (first + datetime.timedelta(days=rng.randrange(int(low or 110)))).isoformat()
    drawers: dict[str, Callable[[], str]] = {
        "person": lambda: rng.choice(_PEOPLE) if rng.random() < 0.9 else v.word(rng).capitalize(),
        "full": lambda: f"{rng.choice(_PEOPLE)} {rng.choice(v.LAST)}",
        "firm": lambda: rng.choice(_FIRMS) if rng.random() < 0.7 else v.word(rng).capitalize(),
        "city": lambda: rng.choice(v.CITIES),
        "street": lambda: f"{rng.choice(_STREETS)} {rng.randint(1, 60)}",
        "phone": lambda: f"{rng.choice(('07', '0', '01'))}{rng.randint(100, 999)} {rng.randint(100000, 999999)}",
        "code": lambda: (
            f"{rng.choice(('A', 'B', 'J', 'W', 'ST', 'RE', 'K'))}{rng.choice(('', '-'))}{rng.randint(10, 9999)}"
        ),
        "clock": lambda: f"{rng.randint(7, 21):02}:{rng.choice(('00', '15', '30', '45'))}",
        "plate": lambda: (
            f"{rng.choice('ABDKLM')}{rng.choice('BCDXY')}{rng.randint(10, 99)} {rng.choice('JKLRST')}{rng.choice('AEWZ')}{rng.choice('KLM')}"
        ),
    }
    return drawers[kind]()


def _column(rng: Random, fill: str, size: int, sheet: Sheet, role: str, needs: Iterable[str]) -> list[str]:
    """The cells of a column."""
    kind, _, rest = fill.partition(" ")
    first = v.day(rng, 2024, 2027)
    if kind == "blank":
        full = _column(rng, rest, size, sheet, role, needs)
        share = rng.uniform(0.25, 0.6)
        return ["" if rng.random() < share else cell for cell in full]
    if kind == "yesno":
        yes, no = rng.choice(_YES_NO)
        sheet.spelled.update({(role, "yes"): yes, (role, "no"): no})
        share = rng.uniform(0.3, 0.75)
        return [yes if rng.random() < share else no for _ in range(size)]
    if kind in ("of", "state"):
        return _repeated(rng, rest, size, sheet, role, kind == "state", needs)
    if kind == "pool":
        options = [one.split("/") for one in rest.split("|")]
        chosen = rng.sample(options, min(size, len(options)))
        sheet.forms.update({(role, one[0]): tuple(one[1:]) for one in chosen if one[1:]})
        return [one[0] for one in chosen]
    if kind == "few":
        what, _, more = rest.partition(" ")
        pool = list(dict.fromkeys(_plain(rng, what, more, first) for _ in range(rng.randint(3, 5))))
        return [rng.choice(pool) for _ in range(size)]
    if kind == "rise":
        low, high = map(int, rest.split())
        at, found = rng.randint(low, high), []
        for _ in range(size):
            at += rng.randint(max(1, low // 60), max(2, low // 12))
            found.append(str(at))
        return found
    if kind == "seq":
        return [str(at + 1) for at in range(size)]
    cells = [_plain(rng, kind, rest, first) for _ in range(size)]
    return sorted(cells) if kind == "date" and role == sheet.topic.columns[0].role else cells


def _repeated(
    rng: Random, rest: str, size: int, sheet: Sheet, role: str, every: bool, needs: Iterable[str]
) -> list[str]:
    options = _options(rest)
    if not every and len(options) > 3:
        wanted = {one.partition(":")[2] for one in needs if one.startswith(f"{role}:")}
        kept = [one for one in options if one[0][0] in wanted]
        rest_of = [one for one in options if one not in kept]
        options = kept + rng.sample(rest_of, min(len(rest_of), rng.randint(2, 4)))
    style: Callable[[str], str] = rng.choice((str, str, str, str, str.capitalize, str.upper)) if every else str
    pool = []
    for cells, forms in options:
        cell = style(cells[0] if rng.random() < 0.5 else rng.choice(cells))
        sheet.spelled[role, cells[0]] = cell
        if forms:
            sheet.forms[role, cell] = forms
        pool.append(cell)
    found = [rng.choice(pool) for _ in range(size)]
    for cell, at in zip(pool, rng.sample(range(size), min(size, len(pool))), strict=False):
        found[at] = cell
    return found


def draw(rng: Random, topic: Topic, needs: Iterable[str], rows: tuple[int, int] = (5, 15)) -> Sheet:
    """A sheet of the topic; needs: the roles that must be there, and conditions (`role:state`)."""
    needs = list(needs)
    roles = {re.split(r"[@<>:]", one)[0] for one in needs}
    columns = [c for at, c in enumerate(topic.columns) if at == 0 or c.role in roles or rng.random() < 0.72]
    if rng.random() < 0.2:
        columns = [columns[0], *rng.sample(columns[1:], len(columns) - 1)]
    path, glue = _path(rng, topic), rng.choice((",",) * 10 + (";", ";", "\t"))
    sheet = Sheet(topic, path, _heads(rng, columns), [], glue, topic.columns[0].role, {}, {})
    size = rng.randint(*rows)
    for column in topic.columns:
        if column.fill.startswith("pool "):
            size = min(size, column.fill.count("|") + 1)
    cells = {c.role: _column(rng, c.fill, size, sheet, c.role, needs) for c in columns}
    seen: set[str] = set()
    for at in range(size):
        row = {role: column[at] for role, column in cells.items()}
        if topic.log or row[sheet.key] not in seen:
            sheet.rows.append(row)
            seen.add(row[sheet.key])
    return sheet


_STYLES: tuple[Callable[[str], str], ...] = (
    str, str, str, str,
    lambda text: text.replace("_", " ").capitalize(), lambda text: text.replace("_", " ").title(), lambda text: text.replace("_", " "),
    str.upper, str.capitalize, lambda text: text.title().replace("_", ""), lambda text: text.replace("_", "-"), lambda text: text.replace("_", "."),
)  # fmt: skip


def _heads(rng: Random, columns: list[Col]) -> dict[str, str]:
    style = rng.choice(_STYLES)
    heads: dict[str, str] = {}
    for column in columns:
        free = [one for one in column.heads if style(one) not in heads.values()]
        heads[column.role] = style(free[0] if rng.random() < 0.25 else rng.choice(free))
    return heads


_ENDS = ("",) * 9 + (
    "_2026",
    "_2025",
    "_new",
    "_list",
    "2",
    "-2026",
    "_may",
    "_autumn",
    "_v2",
    "_final",
    "_all",
    "_spring",
    "_q3",
    "_week12",
)


def _path(rng: Random, topic: Topic) -> str:
    stem = rng.choice(topic.stems)
    stem += rng.choice(_ENDS) if not re.search(r"\d|list", stem) else ""
    stem = rng.choice((str, str, str, str, str, str.capitalize, lambda text: text.replace("_", "-")))(stem)
    path = stem + rng.choice((".csv",) * 12 + (".tsv",))
    return f"{v.folder_name(rng)}/{path}" if rng.random() < 0.07 else path


@lru_cache(maxsize=512)
def words_of(path: str) -> frozenset[str]:
    """The stems of the words of a file's name."""
    return frozenset(part[:5].removesuffix("s") for part in re.findall("[a-z]{3,}", path.lower().rsplit(".", 1)[0]))
