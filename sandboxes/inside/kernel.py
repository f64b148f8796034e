"""Process 1 of a sandbox container. It keeps one Python interpreter (a child running ``interpreter.py``), runs cells
and shell commands with a time limit, and hands files to and from the host, all over its standard streams.

Why process 1: nothing inside a container can stop or kill its process 1, every orphan becomes its child, and
``kill(-1)`` from it reaches all others at once, so that a cell's descendants cannot escape by ``setsid``, by ignoring
signals or by forking quickly. It makes itself undumpable before any other code runs, which takes its memory and its
file descriptors (the host's protocol) out of reach of code that runs under the same user id.
"""

from __future__ import annotations

import json
import os
import select
import signal
import struct
import sys
import time
from contextlib import suppress
from typing import Any

from agentrt.sandboxes.inside.files import PRIVATE, SCRATCH, Answer, Files, Output
from agentrt.sandboxes.inside.privacy import become_private
from agentrt.sandboxes.inside.processes import Child, InterpreterProcess, Processes, Undead, how_it_ended, oom_kills

FRAME = struct.Struct(">II")
"""Bytes of JSON, bytes of payload; both follow."""
SOFT_STOP_S = 0.5
LAST_BREATH_S = 0.5
KEPT_OUTPUTS = 4


class Requests:
    """Frames from the host, on file descriptor 0. When the host goes away, so does the container."""

    def __init__(self) -> None:
        self._buffer = bytearray()

    def fill(self) -> None:
        data = os.read(0, 1 << 20)
        if not data:
            os._exit(0)
        self._buffer += data

    def take(self) -> Answer | None:
        if len(self._buffer) < FRAME.size:
            return None
        json_size, blob_size = FRAME.unpack_from(self._buffer)
        end = FRAME.size + json_size + blob_size
        if len(self._buffer) < end:
            return None
        body = bytes(self._buffer[FRAME.size : end])
        del self._buffer[:end]
        return json.loads(body[:json_size]), body[json_size:]

    def next(self) -> Answer:
        while True:
            frame = self.take()
            if frame is not None:
                return frame
            self.fill()


def reply(header: dict[str, Any], blob: bytes = b"") -> None:
    text = json.dumps(header).encode()
    data = memoryview(FRAME.pack(len(text), len(blob)) + text + blob)
    while data:
        data = data[os.write(1, data) :]


class Kernel:
    """Serves requests one at a time until standard input ends."""

    def __init__(self, requests: Requests, settings: dict[str, Any], interpreter_source: str) -> None:
        self._requests, self._settings, self._source = requests, settings, interpreter_source
        self._processes, self._files = Processes(), Files()
        self._outputs = 0
        self._interpreter = self._start()

    def serve(self) -> None:
        operations = {
            "python": self.python,
            "shell": self.shell,
            "put": self._files.put,
            "scan": self._files.scan,
            "get": self._files.get,
        }
        while True:
            request, blob = self._requests.next()
            operation = operations.get(request["op"])
            if operation is None:  # an interrupt that came too late
                continue
            try:
                header, payload = operation(request, blob)
            except Undead as error:
                header, payload = {"undead": str(error)}, b""
            except Exception as error:
                header, payload = {"error": f"{type(error).__name__}: {error}"}, b""
            reply({**header, "id": request["id"]}, payload)

    def python(self, request: dict[str, Any], code: bytes) -> Answer:
        child, output, kills = self._interpreter, self._output(), oom_kills()
        threads = child.threads()
        child.begin(code)
        why, lost = self._wait(child, output, request["timeout"]), ""
        if why != "done":
            os.kill(child.pid, signal.SIGINT)
            self._wait(child, output, SOFT_STOP_S)
            if child.done is None or child.threads() > threads:
                lost = "it did not stop when it was interrupted"
        if child.broken:
            lost = "it closed its connection"
            self._processes.reap_until_dead(child, LAST_BREATH_S)
        if child.died is not None:
            lost = how_it_ended(child.died, oom_kills() > kills)
        if not lost:
            os.kill(child.pid, signal.SIGSTOP)
            try:
                child.ended = self._processes.sweep(spare=child.pid)
            except Undead:
                lost = "its child processes could not be ended one by one"
        if lost:
            self._processes.kill_all()
        child.drain(output)
        code_left = child.died if child.died is not None else child.done
        if lost:
            self._restart()
        return self._result(output, why, code_left, lost=lost, ended=len(child.ended), oom=oom_kills() > kills)

    def shell(self, request: dict[str, Any], command: bytes) -> Answer:
        output, kills = self._output(), oom_kills()
        try:
            child = Child(["/bin/sh", "-c", command.decode("utf-8", "surrogateescape")], SCRATCH)
        except (OSError, ValueError) as error:  # no process left (threads of the interpreter count), or too long
            output.add(f"sh: cannot start: {error}\n".encode())
            return self._result(output, "done", 126, lost="", ended=0, oom=False)
        self._processes.watch(child)
        why, lost, ended = self._wait(child, output, request["timeout"]), "", set[int]()
        try:
            ended = self._processes.sweep(spare=self._interpreter.pid)
        except Undead:
            lost = "child processes could not be ended one by one"
        if not self._processes.stop(self._interpreter, LAST_BREATH_S):
            code = self._interpreter.died
            lost = "it could not be stopped" if code is None else how_it_ended(code, oom_kills() > kills)
        if lost:
            self._processes.kill_all()
            self._restart()
        child.drain(output)
        child.close()
        self._processes.forget(child)
        count = len(ended) if why == "done" else 0
        return self._result(output, why, child.died, lost=lost, ended=count, oom=oom_kills() > kills)

    def _result(self, output: Output, why: str, code: int | None, *, lost: str, ended: int, oom: bool) -> Answer:
        output.close()
        if why != "done":
            code = 124 if why == "timeout" else 130
        elif code is not None and code < 0:
            code = 128 - code
        header = {
            "why": why,
            "exit": 1 if code is None else code,
            "lost": lost,
            "ended": ended,
            "oom": oom,
            "head": len(output.head),
            "total": output.total,
            "spilled": output.path if output.spilled else None,
        }
        return header, bytes(output.head + output.tail)

    def _wait(self, child: Child, output: Output, seconds: float) -> str:
        """Until the child is done or dead, the host interrupts, or time is up."""
        deadline = time.monotonic() + seconds
        poller = select.poll()
        control = child.control.fileno() if isinstance(child, InterpreterProcess) else -1
        for fd in (0, self._processes.wakeup, child.output, control):
            if fd >= 0:
                poller.register(fd, select.POLLIN)
        while child.busy:
            left = deadline - time.monotonic()
            if left <= 0:
                return "timeout"
            for fd, _ in poller.poll(left * 1000 + 1):
                if fd == child.output:
                    if not child.read(output):
                        poller.unregister(fd)
                elif fd == self._processes.wakeup:
                    self._processes.reap()
                elif fd == 0:
                    self._requests.fill()
                    if self._requests.take() is not None:  # while a cell runs the host sends nothing else
                        return "interrupt"
                elif isinstance(child, InterpreterProcess):
                    child.receive()
                    self._processes.reap()
        return "done"

    def _start(self) -> InterpreterProcess:
        child = InterpreterProcess(self._source)
        self._processes.watch(child)
        return child

    def _restart(self) -> None:
        """A new interpreter, once everything of the old one is dead."""
        self._processes.forget(self._interpreter)
        self._interpreter.close()
        self._interpreter = self._start()

    def _output(self) -> Output:
        """A place for what a cell prints; the files of the last few long outputs are kept."""
        self._outputs += 1
        with suppress(OSError):
            os.unlink(f"{PRIVATE}/output-{self._outputs - KEPT_OUTPUTS}.txt")
        path = f"{PRIVATE}/output-{self._outputs}.txt"
        return Output(self._settings["output_bytes"], path, self._settings["spill_bytes"])


def main() -> None:
    become_private()
    signal.signal(signal.SIGINT, lambda *_: None)
    os.umask(0o022)
    requests = Requests()
    settings, source = requests.next()
    kernel = Kernel(requests, settings, source.decode())
    reply({"id": settings["id"], "pid": os.getpid(), "uid": os.getuid(), "python": sys.version.split()[0]})
    kernel.serve()
