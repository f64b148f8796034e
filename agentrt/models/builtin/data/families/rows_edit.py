# ruff: noqa: E501
"""A cell of a table is corrected: the file is read, and what stands there is replaced.

What is replaced must stand once in the file. That is the cell alone where no other cell holds the same, and the row from
its beginning to the cell where one does ("7,Miller,open"). Who says both the old and the new saves the reading.
"""

from __future__ import annotations

import re
from random import Random

from agentrt.models.builtin.data.families import asks_tables_sheets as sheets
from agentrt.models.builtin.data.families import rows_edit_words as words
from agentrt.models.builtin.data.families.asks_files import casual, some
from agentrt.models.builtin.data.families.asks_tables_asking import surround
from agentrt.models.builtin.data.families.asks_tables_sheets import Ask, Sheet
from agentrt.models.builtin.data.families.phrases import Bank, Deck, expand, fill
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.types import Episode, Split, phrasing_id

TOPICS = sheets.topics(words.TOPICS)
_ASKS: dict[str, Ask] = {f"{t.stems[0]} {at}": ask for t in TOPICS.values() for at, ask in enumerate(t.asks)}
_DECK = Deck("rows_edit", {k: a.templates for k, a in _ASKS.items()}, {k: len(a.templates) for k, a in _ASKS.items()})
_FRAMES = {
    (order, named): Bank("rows_edit", bank)
    for order, named, bank in (
        (False, True, words.TOLD_NAMED),
        (False, False, words.TOLD_BARE),
        (True, True, words.ORDER_NAMED),
        (True, False, words.ORDER_BARE),
    )
}


def rows_edit(rng: Random, split: Split) -> Episode:
    """A cell of a table is corrected."""
    for _ in range(200):
        key = _DECK.draw(rng, split)
        found = _told(rng, split, _ASKS[key], _DECK[key].pick(rng, split))
        if found:
            return found
    raise RuntimeError("no episode of rows_edit in 200 tries")


def _told(rng: Random, split: Split, ask: Ask, template: str) -> Episode | None:
    sheet = sheets.draw(rng, TOPICS[ask.topic], [*ask.roles, ask.verb[1]], (6, 16))
    role, _, state = ask.verb[1].partition(":")
    key = ask.where[0]
    row = rng.choice(sheet.rows)
    old = row[role]
    new = sheet.spelled.get((role, state), "") if state else _other(rng, ask, sheet, role)
    both = "{a}" in template
    if not old or not new or old == new or sum(one[key] == row[key] for one in sheet.rows) > 1:
        return None
    if state and not any(one[role] == new for one in sheet.rows):
        return None
    span = _span(sheet, row, role)
    if span is None or (both and span != old):
        return None
    body = template.removeprefix("!")
    return _say(rng, split, template, sheet, body, {key: row[key]}, (span, old, new, both))


def _other(rng: Random, ask: Ask, sheet: Sheet, role: str) -> str:
    """Another value of that column, which stands nowhere yet."""
    cells = [row[role] for row in sheets.draw(rng, TOPICS[ask.topic], [role], (6, 12)).rows]
    return next((cell for cell in cells if cell and cell.lower() not in sheet.text.lower()), "")


def _span(sheet: Sheet, row: dict[str, str], role: str) -> str | None:
    """The shortest text with the cell at its end that stands once in the file: the cell, or the row up to it."""
    text = sheet.text
    if text.count(row[role]) == 1:
        return row[role]
    roles = list(sheet.heads)
    start = sheet.glue.join(row[one] for one in roles[: roles.index(role) + 1])
    return start if sheet.glue in start and text.count(start) == 1 else None


def _say(
    rng: Random, split: Split, template: str, sheet: Sheet, body: str, slots: dict[str, str], change: tuple[str, str, str, bool]
) -> Episode:  # fmt: skip
    span, old, new, both = change
    story, path = Story("rows_edit", rng, split), sheet.path
    question = fill(body, {**slots, "a": old, "b": new})
    named = rng.random() < 0.5
    story.put(path, sheet.text)
    if not named or rng.random() < 0.4:
        surround(story, sheet, question)
    frame = _FRAMES[template.startswith("!"), named].pick(rng, split)
    said = expand(frame, rng, q="{q}", p=path).replace("{q}", question)
    said = re.sub(r"([.?!])\1+", r"\1", said)
    story.say(casual(rng, said, path, new, old), phrasing_id("rows_edit", template))
    if not both:
        story.run("read_file", path=path)
    story.run("edit_file", path=path, old=span, new=span[: len(span) - len(old)] + new)
    story.answer(words.DONE, b=new, p=path)
    episode = story.finish(new, file={path: story.world.files[path]}, listed=not named)
    return some(rng, episode, "write_file", "append_file", "table_query", "describe_table", "remember")


rows_edit.deck = _DECK  # type: ignore[attr-defined]  # the tests count the phrasings
FAMILIES = {"rows_edit": rows_edit}
