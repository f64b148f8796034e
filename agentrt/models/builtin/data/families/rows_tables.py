"""Tables whose questions lie nearest to one another: what is done and what is still open, and numbers of the whole
table that sound as if they were asked for each row.

`rows_open` turns a missing or negative word ("who hasn't", "still out", "whose slip is missing") into the condition
that the first rows show; `rows_plain` tells "per run" (the mean of a column) from "per shoe" (a group) and "the
dearest" from "the longest" (the column that the word belongs to). Topics are in `rows_open_words*` and
`rows_plain_words*`, in the language of `asks_tables_sheets`.
"""

from __future__ import annotations

from importlib import import_module
from random import Random

from agentrt.models.builtin.data.families.asks_tables import episode
from agentrt.models.builtin.data.families.asks_tables_sheets import Ask, Topic, topics
from agentrt.models.builtin.data.families.phrases import Deck
from agentrt.models.builtin.data.types import Episode, Maker, Split

_BANKS = {
    "rows_open": ("rows_open_words", "rows_open_words2"),
    "rows_plain": ("rows_plain_words", "rows_plain_words2"),
}

TOPICS: dict[str, dict[str, Topic]] = {
    family: {
        name: topic for bank in banks for name, topic in topics(import_module(f"{__package__}.{bank}").TOPICS).items()
    }
    for family, banks in _BANKS.items()
}
"""The topics of each family, by their first file name."""


def _family(name: str) -> Maker:
    found = TOPICS[name]
    asks: dict[str, Ask] = {
        f"{topic.stems[0]} {at}": ask for topic in found.values() for at, ask in enumerate(topic.asks)
    }
    # A kind of question is drawn as often as it has words: the negative ones have many.
    deck = Deck(name, {k: ask.templates for k, ask in asks.items()}, {k: len(a.templates) for k, a in asks.items()})

    def make(rng: Random, split: Split) -> Episode:
        for _ in range(200):
            key = deck.draw(rng, split)
            told = episode(name, rng, split, asks[key], deck[key].pick(rng, split), found)
            if told:
                return told
        raise RuntimeError(f"no episode of {name} in 200 tries")

    make.deck = deck  # type: ignore[attr-defined]  # the tests count the phrasings
    return make


FAMILIES: dict[str, Maker] = {name: _family(name) for name in sorted(_BANKS)}
