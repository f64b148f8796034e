"""The processes of a container as its process 1 sees them: starting them, waiting, and ending them for certain. Used by
``kernel.py``."""

from __future__ import annotations

import os
import signal
import socket
import struct
import subprocess
import sys
import time
from contextlib import suppress

from agentrt.sandboxes.inside.files import Output

TO_INTERPRETER = struct.Struct(">III")
FROM_INTERPRETER = struct.Struct(">Ii")
HARD_STOP_S = 3.0
SWEEP_ROUNDS = 200


class Undead(Exception):
    """A process would not die; the host must remove the whole container."""


class Child:
    """A process of ours and the pipe it prints to. ``died`` holds its exit code once it is dead; ``done`` that of the
    work it was given."""

    def __init__(self, command: list[str], cwd: str, control: socket.socket | None = None) -> None:
        self.output, theirs = os.pipe()
        passed = () if control is None else (control.fileno(),)
        try:
            process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=theirs, stderr=theirs, cwd=cwd, pass_fds=passed
            )
        except BaseException:
            os.close(self.output)
            raise
        finally:
            os.close(theirs)
        process.returncode = 0  # process 1 waits for everybody itself; subprocess must not
        os.set_blocking(self.output, False)
        self.pid = process.pid
        self.died: int | None = None
        self.done: int | None = None
        self.broken = False
        with suppress(OSError), open(f"/proc/{self.pid}/oom_score_adj", "w") as file:
            file.write("1000")  # when memory runs out, this goes and process 1 stays

    @property
    def busy(self) -> bool:
        return self.done is None and self.died is None and not self.broken

    def read(self, into: Output) -> bool:
        """Takes what is there; false at the end of the stream."""
        try:
            data = os.read(self.output, 1 << 16)
        except BlockingIOError:
            return True
        into.add(data)
        return bool(data)

    def drain(self, into: Output) -> None:
        with suppress(OSError):
            while data := os.read(self.output, 1 << 16):
                into.add(data)

    def close(self) -> None:
        os.close(self.output)


class InterpreterProcess(Child):
    """The Python that keeps variables between cells. Stopped (SIGSTOP) while no cell runs."""

    def __init__(self, source: str) -> None:
        self.control, theirs = socket.socketpair()
        try:
            super().__init__([sys.executable, "-c", source, str(theirs.fileno())], "/", theirs)
        finally:
            theirs.close()
        self.control.settimeout(2.0)
        self.ended: set[int] = set()
        """Its children that were ended after the last cell, for it to bury; the dead count as processes too."""
        self._cell = 0

    def begin(self, code: bytes) -> None:
        self._cell += 1
        self.done = None
        dead, self.ended = b"".join(struct.pack(">I", pid) for pid in self.ended), set()
        os.kill(self.pid, signal.SIGCONT)
        try:
            self.control.sendall(TO_INTERPRETER.pack(self._cell, len(dead), len(code)) + dead + code)
        except OSError:
            self.broken = True

    def receive(self) -> None:
        """A message says that the cell ended; with anything else the interpreter is of no more use."""
        data = b""
        with suppress(OSError):
            data = self.control.recv(FROM_INTERPRETER.size, socket.MSG_WAITALL)
        if len(data) == FROM_INTERPRETER.size:
            cell, code = FROM_INTERPRETER.unpack(data)
            if cell == self._cell:
                self.done = code
                return
        self.broken = True

    def threads(self) -> int:
        try:
            return len(os.listdir(f"/proc/{self.pid}/task"))
        except OSError:
            return 0

    def close(self) -> None:
        super().close()
        self.control.close()


class Processes:
    """Everything that runs in the container besides process 1, which inherits all orphans."""

    def __init__(self) -> None:
        self.wakeup, ours = os.pipe()
        for end in (self.wakeup, ours):
            os.set_blocking(end, False)
        signal.set_wakeup_fd(ours, warn_on_full_buffer=False)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        self._watched: dict[int, Child] = {}

    def watch(self, child: Child) -> None:
        self._watched[child.pid] = child

    def forget(self, child: Child) -> None:
        self._watched.pop(child.pid, None)

    def reap(self) -> None:
        with suppress(BlockingIOError):
            while os.read(self.wakeup, 4096):
                pass
        with suppress(ChildProcessError):
            while True:
                pid, status = os.waitpid(-1, os.WNOHANG)
                if pid == 0:
                    return
                child = self._watched.get(pid)
                if child is not None:
                    child.died = os.waitstatus_to_exitcode(status)

    def reap_until_dead(self, child: Child, seconds: float) -> None:
        deadline = time.monotonic() + seconds
        while child.died is None and time.monotonic() < deadline:
            time.sleep(0.002)
            self.reap()

    def stop(self, child: InterpreterProcess, seconds: float) -> bool:
        """Stops it for the time in which nothing of it should run; false when it is dead, or dying instead."""
        deadline = time.monotonic() + seconds
        send(child.pid, signal.SIGSTOP)
        while state_of(child.pid) != b"T":
            self.reap()
            if child.died is not None or time.monotonic() > deadline:
                return False
            time.sleep(0.0005)
        return True

    def sweep(self, spare: int) -> set[int]:
        """Ends all processes but this one and ``spare``, which is stopped; which there were.

        Raises:
            Undead: they multiply faster than they can be ended one by one.
        """
        ended: set[int] = set()
        for attempt in range(SWEEP_ROUNDS):
            self.reap()
            others = [pid for pid in living() if pid != spare]
            if not others:
                self.reap()
                return ended
            if attempt > 1:  # the last of a pipeline may be about to go by itself
                for pid in others:
                    send(pid, signal.SIGKILL)
                ended.update(others)
            time.sleep(0.001)
        raise Undead(f"{len(ended)} processes were ended and new ones kept coming")

    def kill_all(self) -> None:
        """Ends all processes but this one, at once: a process that is forking cannot slip through.

        Raises:
            Undead: some are left after a few seconds.
        """
        deadline = time.monotonic() + HARD_STOP_S
        while True:
            send(-1, signal.SIGKILL)
            self.reap()
            left = living()
            if not left:
                self.reap()
                return
            if time.monotonic() > deadline:
                raise Undead(f"{len(left)} processes survived SIGKILL for {HARD_STOP_S:g} s")
            time.sleep(0.002)


def living() -> list[int]:
    """Processes other than this one that are not already dead."""
    found = []
    for name in os.listdir("/proc"):
        if name.isdigit() and name != "1" and state_of(int(name)) not in (b"Z", b"X", b""):
            found.append(int(name))
    return found


def state_of(pid: int) -> bytes:
    """The letter that ``ps`` shows; empty where there is no such process."""
    try:
        with open(f"/proc/{pid}/stat", "rb") as file:
            return file.read().rpartition(b")")[2].split()[0]
    except OSError:
        return b""


def send(pid: int, number: int) -> None:
    with suppress(ProcessLookupError):
        os.kill(pid, number)


def how_it_ended(code: int, out_of_memory: bool) -> str:
    if out_of_memory:
        return "it ran out of memory and was ended"
    if code < 0:
        return f"it was ended by signal {-code} ({signal.strsignal(-code) or 'unknown'})"
    return f"it ended itself with exit code {code}"


def oom_kills() -> int:
    """How often the system ended a process here for want of memory; 0 where it does not say."""
    for path in ("/sys/fs/cgroup/memory.events", "/sys/fs/cgroup/memory/memory.oom_control"):
        with suppress(OSError), open(path) as file:
            return sum(int(line.split()[1]) for line in file if line.startswith("oom_kill "))
    return 0
