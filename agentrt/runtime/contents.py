"""Recorded contents, read in the order in which a replay asks for them.

A run that goes on asks for what was said and returned since its last checkpoint, one content after the other, as its
journal tells of them. They are read some hundred at a time, and no more of them is kept.
"""

from __future__ import annotations

from collections.abc import Iterable

from agentrt.core.events import Body, MemoryRead, ModelFinished, QuestionAnswered, ToolFinished
from agentrt.core.store import Store

AHEAD = 256


class Recorded:
    """The contents that ``bodies`` name, ahead of being asked for; any other is read when it is."""

    def __init__(self, store: Store, bodies: Iterable[Body]) -> None:
        self._store = store
        self._names = list(dict.fromkeys(name for body in bodies if (name := _named(body)) is not None))
        self._places = {name: place for place, name in enumerate(self._names)}
        self._next, self._held = 0, dict[str, str]()

    def blob(self, name: str) -> str:
        """Raises like ``Store.blob``."""
        if name not in self._held and self._places.get(name, -1) >= self._next:
            place = self._places[name]
            self._next = place + AHEAD
            self._held = self._store.blobs(self._names[place : self._next])
        text = self._held.get(name)
        return self._store.blob(name) if text is None else text


def _named(body: Body) -> str | None:
    match body:
        case ModelFinished(response_blob=name) | ToolFinished(output_blob=name):
            return name
        case QuestionAnswered(answer_blob=name) | MemoryRead(result_blob=name):
            return name
    return None
