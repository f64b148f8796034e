"""A server that is a program: started with little, listened to within bounds, ended with all it has started.

Its environment holds what programs need and what it was given, none of our keys. It is the head of a group of
processes, and that whole group is ended: politely, by the end of its input; then by SIGTERM; then by SIGKILL. What it
writes to standard error is kept for messages and logged, never shown as it comes. Used by ``connection``, as a
transport of the SDK.
"""

from __future__ import annotations

import asyncio
import atexit
import logging
import os
import signal
from collections import deque
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

import anyio
from mcp.shared.message import SessionMessage
from mcp_types import jsonrpc_message_adapter

from agentrt.tools.mcp.schemas import plain

MAX_MESSAGE = 8 * 1024 * 1024
"""Bytes of one message; a server that sends a longer one is not listened to any further."""
MAX_LOGGED = 1_000
"""Lines of standard error that are logged of one process."""
POLITE_S, FIRM_S = 2.0, 1.0
"""How long it may take to end by itself, and after SIGTERM."""
INHERITED = ("HOME", "LANG", "LC_ALL", "LOGNAME", "PATH", "SHELL", "TERM", "TMPDIR", "TZ", "USER")
"""What it gets of our environment."""


class ServerProcess:
    """One run of the program, while the block is entered; gives the streams that a session of the SDK speaks on."""

    def __init__(self, command: tuple[str, ...], env: Mapping[str, str], cwd: str | None, log: logging.Logger) -> None:
        self._command, self._env, self._cwd, self._log = command, env, cwd, log
        self._tasks: list[asyncio.Task[None]] = []
        self._said: deque[str] = deque(maxlen=8)
        self._process: asyncio.subprocess.Process | None = None
        self.ended = asyncio.Event()
        """Nothing more will come of it."""
        self.fault = ""
        """Why it is not listened to any further."""

    @property
    def last_words(self) -> str:
        """The end of what it wrote to standard error."""
        return plain(" / ".join(self._said), 600)

    @property
    def exit_code(self) -> int | None:
        return None if self._process is None else self._process.returncode

    async def __aenter__(self) -> tuple[Any, Any]:
        """
        Raises:
            OSError: the program cannot be started.
        """
        self._process = await asyncio.create_subprocess_exec(
            *self._command,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
            env={name: os.environ[name] for name in INHERITED if name in os.environ} | dict(self._env),
            cwd=self._cwd,
            limit=MAX_MESSAGE,
            start_new_session=True,
        )
        atexit.register(self._kill, os.getpid())  # for a program that ends without closing anything
        to_session, session_reads = anyio.create_memory_object_stream[Any](0)
        session_writes, from_session = anyio.create_memory_object_stream[Any](0)
        self._streams = (to_session, session_reads, session_writes, from_session)
        work = (self._read(to_session), self._write(from_session), self._overhear())
        self._tasks = [asyncio.create_task(one) for one in work]
        return session_reads, session_writes

    async def __aexit__(self, *exc: object) -> None:
        ending = asyncio.create_task(self._end())  # a task, so that whoever is in a hurry does not cut it short
        try:
            await asyncio.shield(ending)
        except asyncio.CancelledError:
            await asyncio.wait({ending})
            raise

    # -- speaking ---------------------------------------------------------------------------------------------

    async def _read(self, to_session: Any) -> None:
        assert self._process is not None and self._process.stdout is not None
        try:
            while line := await self._process.stdout.readline():
                try:
                    message = jsonrpc_message_adapter.validate_json(line, by_name=False)
                except ValueError:
                    self._log.debug("no message of the protocol: %s", plain(line[:200].decode("utf-8", "replace"), 200))
                    continue
                await to_session.send(SessionMessage(message))
        except ValueError:
            self.fault = f"it sent a message of more than {MAX_MESSAGE} bytes"
        except (anyio.BrokenResourceError, anyio.ClosedResourceError, OSError):
            pass  # nobody listens any more
        finally:
            self.ended.set()
            to_session.close()

    async def _write(self, from_session: Any) -> None:
        assert self._process is not None and self._process.stdin is not None
        try:
            async for item in from_session:
                line = item.message.model_dump_json(by_alias=True, exclude_unset=True)
                self._process.stdin.write(line.encode() + b"\n")
                await self._process.stdin.drain()
        except ValueError as error:
            self.fault = f"it could not be told: {plain(error, 200)}"
        except (anyio.ClosedResourceError, OSError):
            pass
        finally:
            self.ended.set()

    async def _overhear(self) -> None:
        assert self._process is not None and self._process.stderr is not None
        lines, rest = 0, b""
        while chunk := await self._process.stderr.read(65_536):
            *whole, rest = (rest + chunk).split(b"\n")
            rest = rest[:2_000]
            for line in whole[-50:]:
                text, lines = plain(line[:2_000].decode("utf-8", "replace"), 400), lines + 1
                if text:
                    self._said.append(text)
                if text and lines <= MAX_LOGGED:
                    self._log.info("%s", text)

    # -- ending -----------------------------------------------------------------------------------------------

    async def _end(self) -> None:
        assert self._process is not None and self._process.stdin is not None
        gone = False
        try:
            self._process.stdin.close()
            await self._gone(POLITE_S, group=False)
            self._signal(signal.SIGTERM)  # also to what it left behind
            gone = await self._gone(FIRM_S, group=True)
        finally:
            if not gone:
                self._kill(os.getpid())
            atexit.unregister(self._kill)
        await self._gone(FIRM_S, group=False)
        for task in self._tasks:
            task.cancel()
        await asyncio.wait(self._tasks, timeout=1.0)
        for stream in self._streams:
            stream.close()
        transport = getattr(self._process, "_transport", None)
        if transport is not None:  # or it stays open as long as a process that left the group holds a pipe
            transport.close()

    async def _gone(self, seconds: float, *, group: bool) -> bool:
        """Looked for again and again, as waiting for the process would wait for its pipes, which others may hold."""
        assert self._process is not None
        for _ in range(int(seconds / 0.02)):
            if self._process.returncode is not None and not (group and self._group_lives()):
                return True
            await asyncio.sleep(0.02)
        return False

    def _group_lives(self) -> bool:
        return self._signal(0)

    def _signal(self, number: int) -> bool:
        """To the whole group, whose number is that of its head; whether there was one."""
        assert self._process is not None
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(self._process.pid, number)
            return True
        return False

    def _kill(self, process: int) -> None:
        if process == os.getpid() and self._process is not None:
            self._signal(signal.SIGKILL)
