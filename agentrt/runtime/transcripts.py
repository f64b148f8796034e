"""Messages in the journal, stored once each however often they are sent.

A transcript is a chain: a blob names its parent and the messages that were added to it. A request that grew by
two messages adds two message blobs and one short link, so a step costs the same at the end of a run as at its
start, and the fingerprint of a prompt is the digest of its last link.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence

from agentrt.core.canonical import digest
from agentrt.core.errors import StoreError
from agentrt.core.messages import Message, message_from_json

EMPTY = ""


class Transcripts:
    """One per branch. ``new_blobs`` collects what must be appended with the next event."""

    def __init__(self, read_blob: Callable[[str], str]) -> None:
        self._read = read_blob
        self._last: tuple[tuple[Message, ...], str] = ((), EMPTY)
        self._stored: set[str] = set()
        self._fresh: dict[str, str] = {}

    @property
    def last(self) -> tuple[Message, ...]:
        """The sequence last kept or fetched: what the model saw at its last call."""
        return self._last[0]

    def keep(self, messages: Sequence[Message]) -> str:
        """The reference of this sequence."""
        known, reference = self._last
        n = len(known)
        messages = tuple(messages)
        if messages[:n] != known:  # quick for a conversation that only grew: its tuples hold the same objects
            n, reference = 0, EMPTY
        added = messages[n:]
        if added:
            names = [self._store(message) for message in added]
            link = _link(names, reference)
            reference = digest(link)
            self._fresh[reference] = link
        self._last = (messages, reference)
        return reference

    def fetch(self, reference: str) -> tuple[Message, ...]:
        """The messages behind a reference.

        Raises:
            StoreError: a link or message was erased or is missing.
        """
        start, links = reference, []
        while reference:
            link = json.loads(self._text(reference))
            if "messages" not in link:
                raise StoreError(f"expected a transcript link at {reference}, found something else")
            links.append(link)
            reference = link["parent"]
        names = [name for link in reversed(links) for name in link["messages"]]
        messages = tuple(message_from_json(json.loads(self._text(name))) for name in names)
        self._stored.update(names)
        self._last = (messages, start)
        return messages

    def take_blobs(self) -> dict[str, str]:
        """The blobs not yet appended; the caller appends them with its event."""
        fresh, self._fresh = self._fresh, {}
        return fresh

    def _store(self, message: Message) -> str:
        name = message.digest
        if name not in self._stored:
            self._stored.add(name)
            self._fresh[name] = message.canonical
        return name

    def _text(self, name: str) -> str:
        return self._fresh.get(name) or self._read(name)


def _link(names: Sequence[str], parent: str) -> str:
    """The canonical JSON of a link. Digests need no escapes, so it is put together without an encoder."""
    listed = '","'.join(names)
    return f'{{"messages":["{listed}"],"parent":"{parent}"}}'
