"""The actor's inside: loads the model, then serves requests one after another, watching the line for cancellations
meanwhile. Runs in a child process (``main``) or in a thread (``serve``); see ``local.actor`` for the other end."""

from __future__ import annotations

import ctypes
import os
import queue
import signal
import sys
import threading
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any

from agentrt.core.errors import AgentError, ModelError
from agentrt.core.models import Delta
from agentrt.models.local.wire import Ask, Cancel, Channel, Close, Deltas, Done, Failed, Loading, PipeChannel, Ready

BATCH_S = 0.03
"""Seconds between two deliveries of deltas."""


def serve(channel: Channel, options: Any, engine_options: dict[str, Any], gone: Callable[[], None]) -> None:
    """Load, then answer until told to close. ``gone`` is called when the other end has disappeared."""
    asked: queue.SimpleQueue[Ask | None] = queue.SimpleQueue()
    cancelled: set[int] = set()
    closing = threading.Event()
    threading.Thread(
        target=_listen, args=(channel, asked, cancelled, closing, gone), name="agentrt-model-line", daemon=True
    ).start()  # before loading, so that nobody who sends has to wait for it
    try:
        engine = _engine(channel, options, engine_options)
    except EOFError:
        return
    except Exception as error:
        _send(channel, Failed(_portable(error)))
        return
    _send(channel, Ready())
    while (ask := asked.get()) is not None:
        stop = _stopper(ask.id, cancelled, closing)
        _send(channel, Done(ask.id, None) if stop() else _answer(engine, ask, channel, stop))
        cancelled.discard(ask.id)


def _engine(channel: Channel, options: Any, engine_options: dict[str, Any]) -> Any:
    from agentrt.models.local.engine import Engine
    from agentrt.models.local.weights import load

    return Engine(load(options, lambda text, share: channel.send(Loading(text, share))), **engine_options)


def _stopper(number: int, cancelled: set[int], closing: threading.Event) -> Callable[[], bool]:
    return lambda: number in cancelled or closing.is_set()


def _answer(engine: Any, ask: Ask, channel: Channel, stop: Callable[[], bool]) -> Done:
    from agentrt.models.local.network import Interrupted

    line = _Batches(ask.id, channel)
    try:
        response = engine.generate(ask.request, line.add if ask.stream else None, stop)
    except Interrupted:
        return Done(ask.id, None)
    except Exception as error:
        line.flush()
        return Done(ask.id, None, _portable(error))
    line.flush()
    return Done(ask.id, response)


class _Batches:
    """Collects deltas and sends them a few times a second."""

    def __init__(self, number: int, channel: Channel) -> None:
        self._number, self._channel = number, channel
        self._held: list[Delta] = []
        self._sent_at = 0.0

    def add(self, delta: Delta) -> None:
        self._held.append(delta)
        if time.monotonic() - self._sent_at >= BATCH_S:
            self.flush()

    def flush(self) -> None:
        if self._held:
            _send(self._channel, Deltas(self._number, tuple(self._held)))
            self._held, self._sent_at = [], time.monotonic()


def _listen(
    channel: Channel,
    asked: queue.SimpleQueue[Ask | None],
    cancelled: set[int],
    closing: threading.Event,
    gone: Callable[[], None],
) -> None:
    try:
        while True:
            value = channel.recv()
            if isinstance(value, Ask):
                asked.put(value)
            elif isinstance(value, Cancel):
                cancelled.add(value.id)
            elif isinstance(value, Close):
                break
    except EOFError:
        gone()
    closing.set()
    asked.put(None)


def _send(channel: Channel, value: object) -> None:
    try:
        channel.send(value)
    except EOFError:
        return  # nobody is left to tell; the listener ends the loop


def _portable(error: Exception) -> Exception:
    """An error that survives the pipe."""
    if isinstance(error, AgentError):
        return error
    return ModelError(f"the local engine failed: {type(error).__name__}: {error}")


def main(descriptor: int, parent: int) -> None:
    """The child process. It must not outlive its parent: the kernel is asked to kill it, and the end of the line
    ends it too."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG
        if os.getppid() != parent:
            os._exit(0)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to handle
    channel = PipeChannel(Connection(descriptor))
    setup: Any = channel.recv()
    serve(channel, setup[0], setup[1], lambda: os._exit(0))
    os._exit(0)
