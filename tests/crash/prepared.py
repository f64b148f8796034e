"""A process that has imported everything and lives one life after another, each in a fork of itself.

A fresh interpreter costs a second, a fork some milliseconds: that is what makes it possible to die at every
moment. The server has no database open and no other thread, so that its forks begin clean. It is started by
``Prepared``; the two talk in lines.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[2]
LIMIT_S = 120


class Prepared:
    """The server, seen from the tests."""

    def __init__(self) -> None:
        command = [sys.executable, "-m", "tests.crash.prepared"]
        env = os.environ | {"PYTHONPATH": f"{ROOT}{os.pathsep}{os.environ.get('PYTHONPATH', '')}"}
        self._process = subprocess.Popen(
            command, cwd=ROOT, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def live(self, order: str, kill_after_s: float = 0.0) -> int:
        """Have a fork carry out the order; its exit status (minus the signal that killed it). With
        ``kill_after_s`` it is killed from outside after that time, if it still lives."""
        return int(self._tell(f"live {kill_after_s} {order}"))

    def freeze(self, order: str) -> int:
        """Have a fork carry out the order until it stops itself; its process id."""
        return int(self._tell(f"freeze 0 {order}"))

    def thaw(self, pid: int) -> int:
        """Let a frozen fork go on; its exit status."""
        return int(self._tell(f"thaw 0 {pid}"))

    def _tell(self, line: str) -> str:
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        assert answer, "the prepared process is gone"
        return answer

    def close(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(timeout=10)


def main() -> None:
    from agentrt.core.codec import BODY_TYPES, _adapter
    from tests.crash import life

    _load()
    for kind in BODY_TYPES:
        _adapter(kind)
    for line in sys.stdin:
        deed, delay, order = line.split(" ", 2)
        if deed == "thaw":
            os.kill(int(order), signal.SIGCONT)
            print(_ended(int(order), 0.0), flush=True)
            continue
        pid = os.fork()
        if pid == 0:
            _child(life.obey, order)
        if deed == "freeze":
            _, status = os.waitpid(pid, os.WUNTRACED)
            print(pid if os.WIFSTOPPED(status) else -1, flush=True)
        else:
            print(_ended(pid, float(delay)), flush=True)


def _child(obey: Callable[[str], None], order: str) -> None:
    signal.alarm(LIMIT_S)
    try:
        obey(order)
    except BaseException:
        traceback.print_exc(limit=-1)
        os._exit(1)
    os._exit(0)


def _ended(pid: int, kill_after_s: float) -> int:
    if kill_after_s:
        time.sleep(kill_after_s)
        os.kill(pid, signal.SIGKILL)  # it is our child and not yet waited for, so the number is still its own
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def _load() -> None:
    """What would otherwise be imported and compiled in every fork: one life, in a journal of its own. Afterwards its
    writer thread has ended and nothing is open."""
    import psycopg

    import agentrt.store.postgres
    from tests.crash.life import Order, obey, order_text

    assert agentrt.store.postgres and psycopg
    with tempfile.TemporaryDirectory() as folder:
        obey(order_text(Order(folder, f"{folder}/journal.db", "reflecting", 0)))
    assert threading.active_count() == 1, threading.enumerate()


if __name__ == "__main__":
    main()
