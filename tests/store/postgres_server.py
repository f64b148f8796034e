"""A real PostgreSQL server for tests: started from Debian's package in a temporary folder, on a Unix socket, as a
user that is not root.

    with running() as server:
        store = open_store(server.new_schema())

Tests use the fixtures of ``tests/conftest.py``: ``postgres`` (the one server of the test session) and
``postgres_url`` (a fresh schema in it). By hand: ``python -m tests.store.postgres_server`` prints a URL and keeps
the server until Ctrl-C; with ``--durable`` the server syncs, as it must for measuring.
"""

from __future__ import annotations

import os
import pwd
import secrets
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

WAIT_S = 60.0
SETTINGS = {
    "listen_addresses": "",
    "max_connections": "60",
    "shared_buffers": "32MB",
    "dynamic_shared_memory_type": "mmap",
    "log_min_messages": "warning",
    "fsync": "off",
}
"""Small, and without syncing: what a test kills is processes, never the machine."""


class NoPostgres(Exception):
    """There is nothing to start; the text says how to get it."""


def binaries() -> Path:
    """The folder of the server's programs: the newest of Debian's, else the one on the path.

    Raises:
        NoPostgres: it is not installed.
    """
    for folder in sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda f: int(f.parent.name), reverse=True):
        if (folder / "initdb").exists():
            return folder
    found = shutil.which("initdb")
    if found is None:
        raise NoPostgres(
            "PostgreSQL's server is not installed: apt-get install postgresql (or sh tests/store/setup.sh, as root)"
        )
    return Path(found).resolve().parent


@dataclass
class Server:
    """One server with its files under ``folder``. ``user`` is the system user it runs as, ``None`` for the caller."""

    folder: Path
    bin: Path
    user: str | None
    password: str
    settings: dict[str, str]
    schemas: Iterator[int] = field(default_factory=lambda: count(1))
    _process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start and wait until it answers."""
        options = [f"-c{name}={value}" for name, value in self.settings.items()]
        with open(self.folder / "log", "ab") as log:
            self._process = subprocess.Popen(
                [str(self.bin / "postgres"), "-D", str(self.data), "-k", str(self.folder), *options],
                stdout=log,
                stderr=log,
                user=self.user,
                group=self.user,
                extra_groups=[] if self.user else None,
                cwd=self.folder,
                start_new_session=True,
            )
        deadline = time.monotonic() + WAIT_S
        while subprocess.run([str(self.bin / "pg_isready"), "-q", "-h", str(self.folder)]).returncode != 0:
            if self._process.poll() is not None or time.monotonic() > deadline:
                raise NoPostgres(f"the server did not start: {(self.folder / 'log').read_text()[-2000:]}")
            time.sleep(0.05)

    def stop(self, how: signal.Signals = signal.SIGINT) -> None:
        """SIGINT ends sessions and writes everything out; SIGQUIT is a crash: recovery at the next start."""
        if self._process is not None:
            self._process.send_signal(how)
            self._process.wait(WAIT_S)
            self._process = None

    def restart(self, how: signal.Signals = signal.SIGINT) -> None:
        self.stop(how)
        self.start()

    def new_schema(self) -> str:
        """The URL of a schema with nothing in it. (A database of its own for each test would be seconds.)"""
        name = f"test_{next(self.schemas)}"
        self.sql(f"CREATE SCHEMA {name}")
        return f"{self.url()}&options=-csearch_path%3D{name}"

    def url(self, database: str = "postgres") -> str:
        return f"postgresql://agentrt:{self.password}@/{database}?host={self.folder}"

    def sql(self, statement: str, database: str = "postgres") -> list[tuple[object, ...]]:
        """Run one statement as the server's administrator, outside of a transaction."""
        import psycopg

        with psycopg.connect(self.url(database), autocommit=True) as connection:
            cursor = connection.execute(statement)
            return cursor.fetchall() if cursor.description else []

    @property
    def data(self) -> Path:
        return self.folder / "data"


@contextmanager
def running(**settings: str) -> Iterator[Server]:
    """A new server, gone with all its files afterwards. ``settings`` are the server's, beside ``SETTINGS``.

    Raises:
        NoPostgres: it is not installed or does not start.
    """
    folder = Path(tempfile.mkdtemp(prefix="agentrt-pg-"))
    try:
        server = _made(folder, {**SETTINGS, **settings})
        server.start()
        try:
            yield server
        finally:
            server.stop(signal.SIGQUIT)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _made(folder: Path, settings: dict[str, str]) -> Server:
    bin_folder, user = binaries(), _user()
    if user is not None:
        shutil.chown(folder, user, user)
    folder.chmod(0o711)
    server = Server(folder, bin_folder, user, secrets.token_hex(8), settings)
    secret = folder / "password"
    secret.write_text(server.password)
    secret.chmod(0o644)
    command = [str(bin_folder / "initdb"), "-D", str(server.data), "--username=agentrt", "--auth=scram-sha-256"]
    done = subprocess.run(
        [*command, f"--pwfile={secret}", "--encoding=UTF8", "--locale=C", "--no-sync"],
        capture_output=True,
        text=True,
        user=user,
        group=user,
        extra_groups=[] if user else None,
        cwd=folder,
    )
    secret.unlink()
    if done.returncode != 0:
        raise NoPostgres(f"initdb failed: {done.stderr.strip()}")
    return server


def _user() -> str | None:
    """PostgreSQL refuses to run as root."""
    if os.getuid() != 0:
        return None
    names = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in names else "nobody"


if __name__ == "__main__":
    with running(fsync="on" if "--durable" in sys.argv else "off") as kept:
        print(kept.new_schema(), flush=True)
        signal.sigwait({signal.SIGINT, signal.SIGTERM})
