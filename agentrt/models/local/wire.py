"""What passes between ``TorchModel`` and the actor that owns the weights: small values, by pipe to a child process or
by queue to a thread."""

from __future__ import annotations

import queue
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Protocol

from agentrt.core.models import Delta, ModelRequest, ModelResponse


@dataclass(frozen=True, slots=True)
class Ask:
    id: int
    request: ModelRequest
    stream: bool


@dataclass(frozen=True, slots=True)
class Cancel:
    id: int


@dataclass(frozen=True, slots=True)
class Close:
    pass


@dataclass(frozen=True, slots=True)
class Loading:
    text: str
    share: float


@dataclass(frozen=True, slots=True)
class Ready:
    pass


@dataclass(frozen=True, slots=True)
class Failed:
    """Loading failed."""

    error: Exception


@dataclass(frozen=True, slots=True)
class Deltas:
    id: int
    deltas: tuple[Delta, ...]


@dataclass(frozen=True, slots=True)
class Done:
    """``None`` and no error: it was cancelled."""

    id: int
    response: ModelResponse | None
    error: Exception | None = None


ToWorker = Ask | Cancel | Close
FromWorker = Loading | Ready | Failed | Deltas | Done


class Channel(Protocol):
    """One end of a two-way line. ``recv`` raises ``EOFError`` when the other end is gone."""

    def send(self, value: object) -> None: ...

    def recv(self) -> object: ...

    def close(self) -> None: ...


class PipeChannel:
    """A line to another process."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def send(self, value: object) -> None:
        try:
            self._connection.send(value)
        except OSError as error:
            raise EOFError from error

    def recv(self) -> object:
        try:
            return self._connection.recv()
        except OSError as error:
            raise EOFError from error

    def close(self) -> None:
        self._connection.close()


class QueueChannel:
    """A line to another thread."""

    def __init__(self, inbox: queue.SimpleQueue[object], outbox: queue.SimpleQueue[object]) -> None:
        self._inbox, self._outbox = inbox, outbox

    @staticmethod
    def pair() -> tuple[QueueChannel, QueueChannel]:
        one: queue.SimpleQueue[object] = queue.SimpleQueue()
        other: queue.SimpleQueue[object] = queue.SimpleQueue()
        return QueueChannel(one, other), QueueChannel(other, one)

    def send(self, value: object) -> None:
        self._outbox.put(value)

    def recv(self) -> object:
        value = self._inbox.get()
        if value is None:
            self._inbox.put(None)
            raise EOFError
        return value

    def close(self) -> None:
        self._outbox.put(None)
        self._inbox.put(None)
