"""All topics of `asks_tables`, by their first file name."""

from __future__ import annotations

from agentrt.models.builtin.data.families import asks_tables_words, asks_tables_words2, asks_tables_words3
from agentrt.models.builtin.data.families.asks_tables_sheets import Topic, topics

TOPICS: dict[str, Topic] = {
    name: topic
    for words in (asks_tables_words, asks_tables_words2, asks_tables_words3)
    for name, topic in topics(words.TOPICS).items()
}
