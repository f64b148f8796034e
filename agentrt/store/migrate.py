"""Bring a database to this version's schema, under its write lock, when it is opened.

Nearly every open finds the version right and costs one ``PRAGMA``. A new database is created from the metadata
and stamped; only a database of an earlier version loads Alembic.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy.engine import Connection

from agentrt.core.errors import JournalVersion, StoreError
from agentrt.store.schema import HEAD, REVISION, metadata

APPLICATION_ID = 0x41475254
"""``AGRT``: marks the file as ours, for ``file`` and against opening some other program's database."""


def prepare(connection: Connection, name: str) -> None:
    """Create or migrate. ``connection`` must be in autocommit mode; ``name`` is for messages.

    Raises:
        JournalVersion: a later agentrt wrote it.
        StoreError: it is not an agentrt journal.
    """
    connection.exec_driver_sql("BEGIN")  # one snapshot: another process may be creating the journal right now
    try:
        version = check(connection, name)
    finally:
        connection.exec_driver_sql("ROLLBACK")
    if version == HEAD:
        return
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    try:
        version = check(connection, name)  # another process may have been faster
        if version == 0:
            create(connection)
        elif version < HEAD:
            upgrade(connection)
        _stamp(connection)
    except BaseException:
        connection.exec_driver_sql("ROLLBACK")
        raise
    connection.exec_driver_sql("COMMIT")


def check(connection: Connection, name: str) -> int:
    """The schema version found, 0 in an empty file. Raises like ``prepare``; writes nothing."""
    version = _pragma(connection, "user_version")
    ours = _pragma(connection, "application_id") == APPLICATION_ID
    if not ours and connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one():
        raise StoreError(f"expected an agentrt journal in {name}, found another program's database; name another file")
    if ours and version > HEAD:
        raise JournalVersion(
            f"expected a journal of schema version {HEAD} or earlier, found version {version} in {name}: "
            "a newer agentrt wrote it; upgrade agentrt to use it"
        )
    return version if ours else 0


def create(connection: Connection) -> None:
    """Every table from the metadata, and the note Alembic would have left."""
    metadata.create_all(connection, checkfirst=False)
    connection.exec_driver_sql(
        "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
        "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
    )
    connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (REVISION,))


def upgrade(connection: Connection, to: str = "head") -> None:
    """Run the migrations that are missing; from nothing they give the same schema as ``create``."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    command.upgrade(config, to)


def _pragma(connection: Connection, name: str) -> int:
    return int(connection.exec_driver_sql(f"PRAGMA {name}").scalar_one())


def _stamp(connection: Connection) -> None:
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {HEAD}")
