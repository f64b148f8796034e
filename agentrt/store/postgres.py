"""PostgreSQL, for journals that several machines share: one connection that writes and one that reads.

Sessions are read-committed. Every append and every change of a lease locks the row of its run first, so that the
fence holds in the transaction itself. A group that must be durable is committed with ``synchronous_commit`` on
(the server syncs its log, and with it every commit before), any other with it off. psycopg is imported when a
journal is opened, not before.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any

from sqlalchemy import StaticPool, create_engine
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError

from agentrt.core.errors import ConfigError, MissingPart, StoreError, StoreFull, StoreUnavailable
from agentrt.store.database import Disconnected
from agentrt.store.messages import unreachable
from agentrt.store.migrate import PostgresMarks, prepare
from agentrt.store.schema import metadata
from agentrt.store.sql_store import SqlStore
from agentrt.store.statements import for_postgresql

try:
    import psycopg
    from psycopg.conninfo import conninfo_to_dict
    from psycopg.types.string import StrDumperUnknown
except ImportError as error:
    raise MissingPart(f"a journal in PostgreSQL needs psycopg ({error}): pip install 'agentrt[postgres]'") from error

Parameters = dict[str, Any]
_AWAY = ("57P", "08", "53300")
"""SQL states of a server that stops, starts, was cut off or takes no more connections."""
Raw = psycopg.Connection[tuple[Any, ...]]


def open_postgres(url: str, *, busy_s: float = 10.0, patience_s: float = 10.0) -> SqlStore:
    """The journal in the database and schema that ``url`` names, made there if it is not, brought to this version
    if it is of an earlier one.

    ``busy_s`` is how long a write waits for a row that another process has locked, ``patience_s`` how long a
    server that went away is waited for.

    Raises:
        ConfigError: the URL cannot be understood.
        StoreUnavailable: no server answers there.
        JournalVersion, StoreError: see ``agentrt.store.open_store``.
    """
    return SqlStore(PostgresDatabase(_parameters(url), busy_s, patience_s))


@dataclass(frozen=True, slots=True)
class _Side:
    """A connection of the driver, and SQLAlchemy's view of the same one, without transactions of its own."""

    raw: Raw
    view: Connection
    cursor: psycopg.Cursor[tuple[Any, ...]]

    def close(self) -> None:
        with suppress(Exception):
            self.view.close()
        self.raw.close()


class PostgresDatabase:
    """``agentrt.store.database.Database``."""

    dies_alone = True

    def __init__(self, parameters: Parameters, busy_s: float, patience_s: float) -> None:
        self.name, self.hot = _name(parameters), for_postgresql()
        self._parameters, self._busy_s, self._patience_s = parameters, busy_s, patience_s
        with self._typed():
            self.writing = self._open()
            prepare(PostgresMarks(self.writing.view, self.name))
            self.reading = self._open(read_only=True)

    @contextmanager
    def transaction(self, durable: bool) -> Iterator[None]:
        raw = self.writing.raw
        commit = "on" if durable else "off"
        try:
            raw.execute(f"BEGIN ISOLATION LEVEL READ COMMITTED; SET LOCAL synchronous_commit = {commit}")
            yield
        except BaseException as error:
            with suppress(psycopg.Error):
                raw.execute("ROLLBACK")
            if raw.closed:
                raise Disconnected(committing=False) from error
            raise
        try:
            raw.execute("COMMIT")
        except psycopg.Error as error:
            if raw.closed:
                raise Disconnected(committing=True) from error
            raise

    def reconnect(self) -> None:
        self.writing.close()
        self.writing = self._reopen(read_only=False)

    def reconnect_reading(self) -> None:
        self.reading.close()
        self.reading = self._reopen(read_only=True)

    def lost(self, error: BaseException) -> bool:
        return self.reading.raw.closed

    def typed(self, error: BaseException) -> StoreError:
        return typed(error, self.name)

    def meets_all(self, error: BaseException) -> bool:
        return isinstance(self.typed(error), StoreFull | StoreUnavailable)

    def shred(self) -> None:
        """Nothing: what was overwritten stays in the server's files until they are rewritten (``runs vacuum``)."""

    def size(self) -> int:
        total = "SELECT sum(pg_total_relation_size(to_regclass(name))) FROM unnest(%s::text[]) AS name"
        with self._typed(), self._connect() as raw:
            row = raw.execute(total, [list(metadata.tables)]).fetchone()
        return int(row[0]) if row and row[0] else 0

    def compact(self, full: bool) -> None:
        with self._typed(), self._connect() as raw:
            raw.execute(f"VACUUM ({'FULL, ' if full else ''}ANALYZE) {', '.join(metadata.tables)}")

    def close(self) -> None:
        self.reading.close()
        self.writing.close()

    def _reopen(self, read_only: bool) -> _Side:
        deadline, pause = time.monotonic() + self._patience_s, 0.02
        while True:
            try:
                return self._open(read_only)
            except (psycopg.OperationalError, DBAPIError) as error:
                if time.monotonic() > deadline:
                    raise StoreUnavailable(unreachable(self.name, _words(error))) from error
            time.sleep(pause)
            pause = min(2 * pause, 1.0)

    @contextmanager
    def _typed(self) -> Iterator[None]:
        try:
            yield
        except (psycopg.Error, DBAPIError) as error:
            raise self.typed(error) from error

    def _connect(self) -> Raw:
        return psycopg.connect(**self._parameters, autocommit=True)

    def _open(self, read_only: bool = False) -> _Side:
        raw = self._connect()
        raw.adapters.register_dumper(str, _Text)
        raw.execute(
            f"SET lock_timeout = '{int(self._busy_s * 1000)}ms'; SET idle_in_transaction_session_timeout = '60s'; "
            f"SET client_min_messages = 'warning'; SET default_transaction_read_only = {'on' if read_only else 'off'}"
        )
        encoding = raw.info.parameter_status("server_encoding")
        if encoding != "UTF8":
            raise ConfigError(f"expected a database with encoding UTF8, {self.name} has {encoding}: create another one")
        engine = create_engine(
            "postgresql+psycopg://",
            creator=lambda: raw,
            poolclass=StaticPool,
            isolation_level="AUTOCOMMIT",
            hide_parameters=True,
            use_native_hstore=False,
        )
        return _Side(raw, engine.connect(), raw.cursor())


class _Text(StrDumperUnknown):
    """PostgreSQL's texts hold no zero character; it is written as U+FFFD. (Events are JSON, which has an escape.)"""

    def dump(self, obj: str) -> Any:
        return super().dump(obj.replace("\0", "\ufffd") if "\0" in obj else obj)


def typed(error: BaseException, name: str) -> StoreError:
    """A ``StoreError`` for any error of the driver: what happened, to which database, and what to do."""
    if isinstance(error, StoreError):
        return error
    cause = error.orig if isinstance(error, DBAPIError) else error
    words = _words(error)
    if not isinstance(cause, psycopg.Error):
        return StoreError(f"the journal could not be written: {words}")
    state = cause.sqlstate or ""
    result: StoreError
    if state == "53100":
        result = StoreFull(f"no space left where {name} lies; free some on the server and resume the run")
    elif state == "55P03":
        result = StoreError(f"a run's row in {name} stayed locked by another process; stop it and resume the run")
    elif state == "25006":
        result = StoreError(f"{name} can only be read (is it a standby?); name the server that takes writes")
    elif state == "42501":
        result = StoreError(f"{name} does not let this user: {words}; have the rights granted, or name another schema")
    elif state[:2] in ("28", "3D"):
        result = StoreError(f"{name} refused the connection: {words}; check user, password and database")
    elif state.startswith(_AWAY) or (not state and _is_about_connection(cause)):
        result = StoreUnavailable(unreachable(name, words))
    else:
        result = StoreError(f"the journal in {name} could not be read or written: {words}")
    result.__cause__ = cause
    return result


def _is_about_connection(error: psycopg.Error) -> bool:
    return isinstance(error, psycopg.OperationalError | psycopg.InterfaceError)


def _words(error: BaseException) -> str:
    """The first line of what the driver says. Neither libpq nor the server repeats a password."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    lines = str(cause).strip().splitlines()
    return lines[0] if lines else type(cause).__name__


def _parameters(url: str) -> Parameters:
    """The connection's parameters. What cannot be understood is not repeated: it may be half a password."""
    _, _, rest = url.partition("://")
    try:
        parameters: Parameters = dict(conninfo_to_dict(f"postgresql://{rest}"))
    except psycopg.Error:
        parameters = {}
    if not parameters or "@" in str(parameters.get("dbname", "")):
        raise ConfigError(
            "expected postgresql://USER:PASSWORD@HOST:PORT/DATABASE for the journal, with characters such as / and @ "
            "in the password written as %2F and %40; this URL cannot be read"
        ) from None
    return {
        "connect_timeout": 10,
        "tcp_user_timeout": 30_000,
        "application_name": "agentrt",
        "client_encoding": "utf8",
        **parameters,
    }


def _name(parameters: Parameters) -> str:
    """For messages: who and where, without the password."""
    place = "".join(f"{parameters[key]}{after}" for key, after in (("user", "@"), ("host", "")) if key in parameters)
    port = f":{parameters['port']}" if "port" in parameters else ""
    return f"postgresql://{place}{port}/{parameters.get('dbname', '')}"
