"""What a question of `asks_tables` asks for: a drawn table, conditions on its columns, and the words for them."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from random import Random
from typing import NamedTuple

from agentrt.models.builtin.data.families import asks_tables_sheets as sheets
from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.asks_tables_sheets import Ask, Sheet, Topic
from agentrt.models.builtin.data.families.asks_tables_topics import TOPICS


class Asked(NamedTuple):
    """A question with its values: the table, the conditions of the query, the words that fill the request."""

    ask: Ask
    sheet: Sheet
    filters: list[dict[str, str]]
    slots: dict[str, object]


def asked_of(rng: Random, ask: Ask, template: str, topics: Mapping[str, Topic] = TOPICS) -> Asked | None:
    """Values for the question, None where the drawn table has none that fit."""
    topic = topics[ask.topic]
    needs = [*ask.roles, *ask.where]
    sheet = sheets.draw(rng, topic, needs, (5, 15) if ask.verb[0] not in ("rows", "any") else (5, 12))
    slots: dict[str, object] = {}
    filters: list[dict[str, str]] = []
    fixed: dict[str, str] = {}
    for one in ask.where:  # what must be seen is put into the first rows before anything is chosen
        role, mark, state = one.partition(":")
        if mark and not _state(rng, sheet, role, state, filters, fixed):
            return None
        if not mark and f"{{{one}_s}}" in template:
            cell = rng.choice(sheet.rows)[one]
            if not sheet.forms.get((one, cell)) or not sheet.show(rng, one, cell):
                return None
            fixed[one] = cell
    rows = [row for row in sheet.rows if all(holds(row[role], cell) for role, cell in fixed.items())]
    if not rows:
        return None
    row = rng.choice(rows)
    for one in ask.where:
        if ":" in one:
            continue
        if "@" in one:
            role, _, style = one.partition("@")
            slots["date"], slots["when"], spans = _span(rng, sheet, role, row[role], style)
            filters += [sheet.where(role, value, op) for op, value in spans]
        elif one[-1] in "<>":
            filters.append(sheet.where(one[:-1], _limit(rng, sheet, one[:-1], slots), one[-1]))
        elif not _equal(rng, sheet, one, row, template, slots, filters):
            return None
        elif ask.verb[0] == "any" and rng.random() < 0.5:
            row = rng.choice(rows)  # of another row, so that both together may be nowhere
    return Asked(ask, sheet, filters, slots)


def holds(cell: str, wanted: str) -> bool:
    return bool(cell) if wanted == "*" else cell == wanted


def _state(
    rng: Random, sheet: Sheet, role: str, state: str, filters: list[dict[str, str]], fixed: dict[str, str]
) -> bool:
    """A condition on a status, a yes/no or a perhaps empty column."""
    count = sum(holds(row[role], sheet.spelled.get((role, state), state)) for row in sheet.rows)
    if not 0 < count < len(sheet.rows):
        return False
    if state in ("", "*"):
        if rng.random() < 0.8:
            sheet.show(rng, role, "")
        filters.append(sheet.where(role, "", "=" if not state else "!="))
        fixed[role] = state
        return True
    cell = sheet.spelled[role, state]
    fixed[role] = cell
    if not cell:
        filters.append(sheet.where(role, ""))
        return True
    other = {"yes": "no", "no": "yes"}.get(state)
    if other and sheet.spelled[role, other] and sheet.seen(role) == {sheet.spelled[role, other]} and rng.random() < 0.6:
        filters.append(sheet.where(role, sheet.spelled[role, other], "!="))
        return True
    filters.append(sheet.where(role, cell))
    return sheet.show(rng, role, cell)


def _equal(
    rng: Random,
    sheet: Sheet,
    role: str,
    row: dict[str, str],
    template: str,
    slots: dict[str, object],
    filters: list[dict[str, str]],
) -> bool:
    """A condition that a column holds a cell which the request names."""
    cell = row[role]
    if not cell or any(other[at].lower() == cell.lower() for other in sheet.rows for at in sheet.heads if at != role):
        return False
    said = cell
    if f"{{{role}_s}}" in template:
        slots[f"{role}_s"] = said = rng.choice(sheet.forms[role, cell])
    elif rng.random() < 0.12:
        said = cell.lower()
    slots[role] = said
    filters.append(sheet.where(role, cell if cell in sheet.seen(role) else said))
    return True


def _limit(rng: Random, sheet: Sheet, role: str, slots: dict[str, object]) -> str:
    """A number that some cells are beyond, now and then none."""
    values = sorted(float(row[role]) for row in sheet.rows if row[role])
    at = rng.choice(values) if values else 5.0
    if rng.random() < 0.3:
        at = rng.choice((values[0], values[-1]))
    step = 1 if 1900 <= at <= 2100 else 10 ** max(0, len(str(int(at))) - 2)  # years stay as they are
    slots["n"] = str(max(1, int(at / step + rng.random()) * step))
    return str(slots["n"])


def _span(rng: Random, sheet: Sheet, role: str, cell: str, style: str) -> tuple[str, str, list[tuple[str, str]]]:
    """A time in words: with its preposition, bare, and as conditions. style: d a day, m a month, s since, b before,
    y a month with its year."""
    day = datetime.date.fromisoformat(cell or next(row[role] for row in sheet.rows if row[role]))
    month = v.MONTHS[day.month - 1]
    style = style or rng.choice("ddmmmsb")
    if style == "y":
        said = rng.choice((f"{month} {day.year}", f"{month} {day.year}", f"{month[:3]} {day.year}"))
        return f"in {said}", said, [("contains", said)]
    if style == "m":
        several = len({row[role][:4] for row in sheet.rows if row[role]}) > 1
        said = rng.choice(
            (f"{month} {day.year}", f"{month[:3]} {day.year}")
            if several
            else (month, month, month, f"{month} {day.year}")
        )
        return f"in {said}", said, [("contains", said)]
    ways = (
        f"{day.day} {month} {day.year}",
        f"{day.day} {month}",
        f"{month} {day.day}",
        f"{month} {day.day}, {day.year}",
    )
    said = rng.choice((*ways, day.isoformat(), v.date_text(rng, day), v.date_without_year(rng, day)))
    op, words = {
        "d": ("=", ("on",)),
        "s": (">=", ("since", "since", "from")),
        "b": ("<", ("before",)),
    }[style]
    return f"{rng.choice(words)} {said}", said, [(op, said)]
