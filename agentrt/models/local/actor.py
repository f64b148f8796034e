"""The actor that owns a model: a child process by default, a thread on request. ``TorchModel`` talks to it; this
module starts it, carries requests and answers across, and notices when it dies."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import os
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import IO, Any

from agentrt.core.errors import ModelUnavailable
from agentrt.core.models import ModelRequest, ModelResponse, OnDelta
from agentrt.models.local import worker
from agentrt.models.local.weights import LoadOptions, Progress
from agentrt.models.local.wire import (
    Ask,
    Cancel,
    Channel,
    Close,
    Deltas,
    Done,
    Failed,
    Loading,
    PipeChannel,
    QueueChannel,
    Ready,
)

GRACE_S = 3.0
"""Seconds a child may take to end by itself."""
_CHILD = "import sys; sys.path[:] = {path!r}; from agentrt.models.local.worker import main; main({fd}, {parent})"


@dataclass
class _Waiting:
    """One request under way."""

    future: asyncio.Future[ModelResponse]
    loop: asyncio.AbstractEventLoop
    on_delta: OnDelta | None


class Actor:
    """One life of a model: made, used, closed or dead. Never restarted; ``TorchModel`` makes a new one."""

    def __init__(
        self, options: LoadOptions, engine_options: dict[str, Any], *, in_process: bool, progress: Progress | None
    ) -> None:
        self._options, self._engine_options, self._progress = options, engine_options, progress
        self._numbers = itertools.count(1)
        self._lock = threading.Lock()
        self._waiting: dict[int, _Waiting] = {}
        self._dead: Exception | None = None
        self._channel: Channel | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._log: IO[bytes] | None = None
        self._started = threading.Event()
        # The thread that starts a child must live as long as the child: the kernel's death signal is bound to it.
        target = self._run_thread if in_process else self._run_process
        self._thread = threading.Thread(target=target, name="agentrt-model", daemon=True)
        self._thread.start()

    @property
    def alive(self) -> bool:
        return self._dead is None

    @property
    def pid(self) -> int | None:
        """The child's process id."""
        self._started.wait()
        return self._process.pid if self._process else None

    async def ask(self, request: ModelRequest, on_delta: OnDelta | None) -> ModelResponse:
        """One answer; cancelling the awaiting task stops the model at its next forward pass.

        Raises:
            ModelUnavailable: the actor died.
        """
        if not self._started.is_set():
            await asyncio.to_thread(self._started.wait)
        loop = asyncio.get_running_loop()
        number, waiting = next(self._numbers), _Waiting(loop.create_future(), loop, on_delta)
        with self._lock:
            if self._dead is not None:
                raise self._dead
            self._waiting[number] = waiting
        try:
            self._send(Ask(number, request, on_delta is not None))
            return await waiting.future
        except asyncio.CancelledError:
            self._send(Cancel(number))
            raise
        finally:
            with self._lock:
                self._waiting.pop(number, None)

    def close(self) -> None:
        """End the actor and wait until nothing of it is left. May be called again."""
        self._started.wait()
        self._send(Close())
        process = self._process
        if process is not None:
            try:
                process.wait(GRACE_S)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        self._bury(ModelUnavailable("the model was closed; make a new one"))
        if self._channel is not None:
            self._channel.close()
        if self._thread is not threading.current_thread():
            self._thread.join(GRACE_S)

    def _send(self, value: object) -> None:
        if self._channel is not None:
            with contextlib.suppress(EOFError), self._lock:
                self._channel.send(value)

    # -- the actor's own thread ------------------------------------------------------------------------------

    def _run_thread(self) -> None:
        ours, theirs = QueueChannel.pair()
        self._channel = ours
        self._started.set()
        inner = threading.Thread(target=self._serve_thread, args=(theirs,), name="agentrt-model-engine", daemon=True)
        inner.start()
        self._pump(ours)
        inner.join(GRACE_S)

    def _serve_thread(self, channel: Channel) -> None:
        worker.serve(channel, self._options, self._engine_options, lambda: None)
        channel.close()

    def _run_process(self) -> None:
        try:
            channel = self._spawn()
            channel.send((self._options, self._engine_options))
        except (OSError, EOFError) as error:
            self._bury(ModelUnavailable(f"the model's process could not be started: {error!r}"))
            self._started.set()
            return
        self._channel = channel
        self._started.set()
        self._pump(channel)
        assert self._process is not None and self._log is not None
        code = self._process.wait()
        words = f"the model's process ended (exit status {code}){self._last_words()}; ask again to restart it"
        self._bury(ModelUnavailable(words))
        self._log.close()

    def _spawn(self) -> Channel:
        ours, theirs = socket.socketpair()
        self._log = tempfile.TemporaryFile()  # noqa: SIM115 - closed when the child has ended
        code = _CHILD.format(path=[p or os.getcwd() for p in sys.path], fd=theirs.fileno(), parent=os.getpid())
        try:
            self._process = subprocess.Popen(
                [sys.executable, "-c", code],
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                stdout=self._log,
                stderr=self._log,
            )
        finally:
            theirs.close()
        return PipeChannel(Connection(ours.detach()))

    def _pump(self, channel: Channel) -> None:
        """Deliver what the worker sends until the line ends."""
        with contextlib.suppress(EOFError):
            while True:
                self._deliver(channel.recv())

    def _deliver(self, value: object) -> None:
        if isinstance(value, Loading) and self._progress is not None:
            self._progress(value.text, value.share)
        elif isinstance(value, Ready):
            pass
        elif isinstance(value, Failed):
            self._bury(value.error)
        elif isinstance(value, Deltas):
            waiting = self._waiting.get(value.id)
            if waiting is not None and waiting.on_delta is not None:
                for delta in value.deltas:
                    _soon(waiting.loop, _call(waiting.on_delta, delta))
        elif isinstance(value, Done):
            waiting = self._waiting.get(value.id)
            if waiting is not None:
                _soon(waiting.loop, _settle(waiting.future, value.response, value.error))

    def _bury(self, error: Exception) -> None:
        """Mark the actor dead and tell everybody who waits. The first reason stays."""
        with self._lock:
            self._dead = self._dead or error
            waiting, self._waiting = list(self._waiting.values()), {}
        for one in waiting:
            _soon(one.loop, _settle(one.future, None, self._dead))

    def _last_words(self) -> str:
        assert self._log is not None
        self._log.seek(max(0, self._log.seek(0, os.SEEK_END) - 2000))
        lines = self._log.read().decode("utf-8", "replace").strip().split("\n")
        return f": {lines[-1][:300]}" if lines[-1] else ""


def _call(on_delta: OnDelta, delta: Any) -> Callable[[], None]:
    return lambda: on_delta(delta)


def _settle(
    future: asyncio.Future[ModelResponse], response: ModelResponse | None, error: Exception | None
) -> Callable[[], None]:
    def settle() -> None:
        if future.done():
            return
        if response is not None:
            future.set_result(response)
        else:
            future.set_exception(error or ModelUnavailable("the request was dropped; ask again"))

    return settle


def _soon(loop: asyncio.AbstractEventLoop, call: Callable[[], None]) -> None:
    with contextlib.suppress(RuntimeError):  # that loop is closed: nobody is waiting any more
        loop.call_soon_threadsafe(call)
