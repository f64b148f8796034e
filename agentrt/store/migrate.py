"""Bring a database to this version's schema, under a lock, when it is opened.

Nearly every open finds the version right and costs one or two small queries. A new database is created from the
metadata and stamped; only a database of an earlier version loads Alembic. How a database is locked, and how it is
marked as ours, differs between kinds: ``SqliteMarks``, ``PostgresMarks``.
"""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from sqlalchemy import text
from sqlalchemy.engine import Connection

from agentrt.core.errors import JournalVersion, StoreError
from agentrt.store.schema import HEAD, REVISION, metadata

APPLICATION_ID = 0x41475254
"""``AGRT``: marks a SQLite file as ours, for ``file`` and against opening some other program's database."""
COMMENT = "agentrt journal"
"""Marks a PostgreSQL schema as ours: the comment of its ``alembic_version``."""


class Marks(Protocol):
    """On a connection in autocommit mode."""

    @property
    def connection(self) -> Connection: ...

    def begin(self) -> None:
        """Begin a transaction that no other process can migrate beside."""
        ...

    def version(self) -> int:
        """The schema version found, 0 where nothing of ours is yet. Writes nothing.

        Raises:
            JournalVersion: a later agentrt wrote it.
            StoreError: it is not an agentrt journal.
        """
        ...

    def stamp(self) -> None:
        """Mark it as ours, of this version; called inside the transaction."""
        ...


def prepare(marks: Marks) -> None:
    """Create or migrate. Raises like ``Marks.version``."""
    connection = marks.connection
    connection.exec_driver_sql("BEGIN")  # one snapshot: another process may be creating the journal right now
    try:
        version = marks.version()
    finally:
        connection.exec_driver_sql("ROLLBACK")
    if version == HEAD:
        return
    marks.begin()
    try:
        version = marks.version()  # another process may have been faster
        if version == 0:
            create(connection)
        elif version < HEAD:
            upgrade(connection)
        marks.stamp()
    except BaseException:
        connection.exec_driver_sql("ROLLBACK")
        raise
    connection.exec_driver_sql("COMMIT")


def create(connection: Connection) -> None:
    """Every table from the metadata, and the note Alembic would have left."""
    metadata.create_all(connection, checkfirst=False)
    connection.exec_driver_sql(
        "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
        "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
    )
    connection.execute(text("INSERT INTO alembic_version VALUES (:revision)"), {"revision": REVISION})


def upgrade(connection: Connection, to: str = "head") -> None:
    """Run the migrations that are missing; from nothing they give the same schema as ``create``."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    command.upgrade(config, to)


class SqliteMarks:
    """The write lock of the file; ``application_id`` and ``user_version`` in its head."""

    def __init__(self, connection: Connection, name: str) -> None:
        self.connection, self._name = connection, name

    def begin(self) -> None:
        self.connection.exec_driver_sql("BEGIN IMMEDIATE")

    def version(self) -> int:
        # Tables first: another process may be creating the journal, and its mark comes with its tables.
        tables = self.connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one()
        ours = self._pragma("application_id") == APPLICATION_ID
        version = self._pragma("user_version")
        if not ours and tables:
            raise StoreError(f"expected an agentrt journal in {self._name}, found {_FOREIGN}; name another file")
        return _known(version, self._name) if ours else 0

    def stamp(self) -> None:
        self.connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        self.connection.exec_driver_sql(f"PRAGMA user_version = {HEAD}")

    def _pragma(self, name: str) -> int:
        return int(self.connection.exec_driver_sql(f"PRAGMA {name}").scalar_one())


class PostgresMarks:
    """An advisory lock; Alembic's own table with our comment on it, in the first schema of the search path."""

    def __init__(self, connection: Connection, name: str) -> None:
        self.connection, self._name = connection, name

    def begin(self) -> None:
        self.connection.exec_driver_sql("BEGIN")
        self.connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": APPLICATION_ID})

    def version(self) -> int:
        schema = self.connection.exec_driver_sql("SELECT current_schema()").scalar_one()
        if schema is None:
            raise StoreError(
                f"expected a schema for the journal in {self._name}, found none of the search path; "
                "create it with CREATE SCHEMA, or name another one"
            )
        query = text(
            "SELECT c.relname, obj_description(c.oid, 'pg_class') AS comment FROM pg_class c JOIN pg_namespace n "
            "ON n.oid = c.relnamespace WHERE n.nspname = :schema AND c.relkind = 'r' AND c.relname = ANY(:names)"
        )
        names = ["alembic_version", *metadata.tables]
        rows = self.connection.execute(query, {"schema": schema, "names": names})
        found = {row.relname: row.comment for row in rows}
        if not found:
            return 0
        if found.get("alembic_version") != COMMENT:
            raise StoreError(
                f"expected an agentrt journal or room for one in schema {schema} of {self._name}, found {_FOREIGN} "
                "with tables of these names; name another schema with ?options=-csearch_path%3DNAME"
            )
        number = self.connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one()
        return _known(int(number), self._name)

    def stamp(self) -> None:
        self.connection.exec_driver_sql(f"COMMENT ON TABLE alembic_version IS '{COMMENT}'")


_FOREIGN = "another program's database"


def _known(version: int, name: str) -> int:
    if version > HEAD:
        raise JournalVersion(
            f"expected a journal of schema version {HEAD} or earlier, found version {version} in {name}: "
            "a newer agentrt wrote it; upgrade agentrt to use it"
        )
    return version
