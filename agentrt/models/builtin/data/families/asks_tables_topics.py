"""All topics of `asks_tables`, by their first file name."""

from __future__ import annotations

from importlib import import_module

from agentrt.models.builtin.data.families.asks_tables_sheets import Topic, topics

_BANKS = ("words", "words2", "words3", "words4", "words5", "words6")

TOPICS: dict[str, Topic] = {
    name: topic
    for bank in _BANKS
    for name, topic in topics(import_module(f"{__package__}.asks_tables_{bank}").TOPICS).items()
}
