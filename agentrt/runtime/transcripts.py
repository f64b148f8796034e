"""Messages in the journal, stored once each however often they are sent.

A transcript is a chain: a blob names its parent and the messages that were added to it. A request that grew by
two messages adds two message blobs and one short link, so a step costs the same at the end of a run as at its
start, and the fingerprint of a prompt is the digest of its last link.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from agentrt.core.canonical import digest
from agentrt.core.errors import StoreError
from agentrt.core.messages import Message, message_from_json

EMPTY = ""


class Contents(Protocol):
    """The part of a store that transcripts are read from."""

    def blob(self, digest: str) -> str: ...

    def blobs(self, digests: Sequence[str], *, chained: bool = False) -> dict[str, str]: ...


@dataclass(frozen=True)
class OneByOne:
    """``Contents`` where all there is is a way to read one."""

    blob: Callable[[str], str]

    def blobs(self, digests: Sequence[str], *, chained: bool = False) -> dict[str, str]:
        return {name: self.blob(name) for name in digests}


class Transcripts:
    """One per branch. ``take_blobs`` gives what must be appended with the next event."""

    def __init__(self, contents: Contents) -> None:
        self._contents = contents
        self._last: tuple[tuple[Message, ...], str] = ((), EMPTY)
        self._stored: set[str] = set()
        """What was stored beside the messages of ``_last``."""
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
            self._stored.update(message.digest for message in known)
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
        names = self._names(reference)
        texts = self._texts(names)
        messages = tuple(message_from_json(json.loads(texts[name])) for name in names)
        self._stored.update(message.digest for message in self._last[0])
        self._last = (messages, reference)
        return messages

    def take_blobs(self) -> dict[str, str]:
        """The blobs not yet appended; the caller appends them with its event."""
        fresh, self._fresh = self._fresh, {}
        return fresh

    def _store(self, message: Message) -> str:
        name = message.digest
        if name not in self._stored:
            self._fresh[name] = message.canonical
            message.let_go()
        return name

    def _names(self, reference: str) -> list[str]:
        """The messages of a chain, in order."""
        groups: list[list[str]] = []
        stored: dict[str, str] = {}
        while reference:
            text = self._fresh.get(reference) or stored.get(reference)
            if text is None:
                stored = self._contents.blobs([reference], chained=True)
                text = stored.get(reference) or self._contents.blob(reference)
            link = json.loads(text)
            if "messages" not in link:
                raise StoreError(f"expected a transcript link at {reference}, found something else")
            groups.append(link["messages"])
            reference = link["parent"]
        return [name for group in reversed(groups) for name in group]

    def _texts(self, names: Sequence[str]) -> dict[str, str]:
        fresh = {name: self._fresh[name] for name in names if name in self._fresh}
        texts = self._contents.blobs([name for name in names if name not in fresh]) | fresh
        for name in names:
            if name not in texts:
                texts[name] = self._contents.blob(name)  # says why it is not there
        return texts


def _link(names: Sequence[str], parent: str) -> str:
    """The canonical JSON of a link. Digests need no escapes, so it is put together without an encoder."""
    listed = '","'.join(names)
    return f'{{"messages":["{listed}"],"parent":"{parent}"}}'
