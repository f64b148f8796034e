"""The interpreter inside a sandbox: runs cells in one lasting namespace, shows the last expression like a prompt
does, and reports exceptions shortly. ``kernel.py`` starts it with the text of this file and feeds it cells over a
socket; everything here, the socket included, is in the hands of the code that runs, and nothing outside relies on it.
"""

from __future__ import annotations

import ast
import faulthandler
import fcntl
import io
import linecache
import os
import re
import resource
import signal
import socket
import struct
import sys
import traceback
import types
from contextlib import suppress
from typing import Any

REQUEST = struct.Struct(">III")
RESPONSE = struct.Struct(">Ii")
FRAMES = 8
MARKERS = re.compile(r"^\s*[~^]+\s*$")


class Interpreter:
    """One namespace, as the module ``__main__``."""

    def __init__(self) -> None:
        self.active = False
        self._module = types.ModuleType("__main__")
        sys.modules["__main__"] = self._module
        signal.signal(signal.SIGINT, self._interrupt)

    def run(self, number: int, code: str) -> int:
        """Runs a cell; its exit code."""
        name = f"<cell {number}>"
        linecache.cache[name] = (len(code), None, code.splitlines(keepends=True), name)
        linecache.cache.pop(f"<cell {number - 100}>", None)
        signal.signal(signal.SIGINT, self._interrupt)
        try:
            self.active = True
            self._execute(code, name)
            return 0
        except SystemExit as leaving:
            if leaving.code is None or isinstance(leaving.code, int):
                return (leaving.code or 0) & 0xFF
            sys.stderr.write(f"{leaving.code}\n")
            return 1
        except BaseException as error:
            self.active = False
            report(error)
            return 1
        finally:
            self.active = False

    def _execute(self, code: str, name: str) -> None:
        tree = ast.parse(code, name)
        shown = None
        if tree.body and isinstance(tree.body[-1], ast.Expr):
            shown = ast.Expression(tree.body.pop().value)  # type: ignore[attr-defined]
        space = self._module.__dict__
        exec(compile(tree, name, "exec", dont_inherit=True), space)
        if shown is not None:
            value = eval(compile(shown, name, "eval", dont_inherit=True), space)
            if value is not None:
                space["_"] = value
                sys.stdout.write(repr(value) + "\n")

    def _interrupt(self, *_: Any) -> None:
        if self.active:
            raise KeyboardInterrupt("the cell was stopped")


def report(error: BaseException) -> None:
    """A traceback without this file's frames, of the last few frames only."""
    trace = error.__traceback__
    while trace is not None and not trace.tb_frame.f_code.co_filename.startswith("<cell "):
        trace = trace.tb_next
    try:
        told = traceback.TracebackException(type(error), error, trace, limit=-FRAMES, compact=True)
        if told.stack and told.stack[-1].name == "_interrupt":
            told.stack.pop()
        lines = "".join(told.format()).splitlines()
        text = "\n".join(line for line in lines if not MARKERS.match(line))
    except BaseException:
        text = type(error).__name__
    sys.stderr.write(text + "\n")


class Streams:
    """Standard output and error, put right again before each cell whatever the last one did to them."""

    def __init__(self) -> None:
        self._kept = fcntl.fcntl(1, fcntl.F_DUPFD_CLOEXEC, high_descriptor())
        self._out, self._err = stream(1), stream(2)

    def restore(self) -> None:
        for fd in (1, 2):
            os.dup2(self._kept, fd)
        if sys.stdout is not self._out or self._out.closed:
            self._out = stream(1)
            sys.stdout = sys.__stdout__ = self._out  # type: ignore[misc]
        if sys.stderr is not self._err or self._err.closed:
            self._err = stream(2)
            sys.stderr = sys.__stderr__ = self._err  # type: ignore[misc]

    def flush(self) -> None:
        for each in (sys.stdout, sys.stderr, self._out, self._err):
            try:
                each.flush()
            except BaseException:
                continue


def stream(fd: int) -> io.TextIOWrapper:
    return open(fd, "w", buffering=1, encoding="utf-8", errors="backslashreplace", closefd=False)


def high_descriptor() -> int:
    """Out of the way of code that counts descriptors or closes the low ones."""
    return max(10, resource.getrlimit(resource.RLIMIT_NOFILE)[0] - 8)


def receive(control: socket.socket, size: int) -> bytes:
    data = bytearray()
    while len(data) < size:
        part = control.recv(size - len(data))
        if not part:
            os._exit(0)
        data += part
    return bytes(data)


def bury(pids: bytes) -> None:
    """Children that were ended after the last cell: unburied they would use up the number of processes."""
    for (pid,) in struct.iter_unpack(">I", pids):
        with suppress(OSError):
            os.waitpid(pid, os.WNOHANG)


def main() -> None:
    given = int(sys.argv[1])
    control = socket.socket(fileno=fcntl.fcntl(given, fcntl.F_DUPFD_CLOEXEC, high_descriptor()))
    os.close(given)
    os.chdir("/scratch")
    sys.argv = [""]
    faulthandler.enable()
    interpreter, streams, process = Interpreter(), Streams(), os.getpid()
    while True:
        number, dead, size = REQUEST.unpack(receive(control, REQUEST.size))
        bury(receive(control, dead))
        code = receive(control, size).decode("utf-8", "replace")
        streams.restore()
        try:
            exit_code = interpreter.run(number, code)
        except KeyboardInterrupt:  # it came between two lines of run()
            exit_code = 1
        streams.flush()
        if os.getpid() != process:  # the cell forked, and this is the copy
            os._exit(exit_code)
        control.sendall(RESPONSE.pack(number, exit_code))


if __name__ == "__main__":
    main()
