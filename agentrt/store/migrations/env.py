"""What Alembic runs to migrate: on the connection that ``agentrt.store.migrate`` hands over, inside the
transaction it holds. For a developer's ``alembic revision --autogenerate`` the connection comes from
``-x path=FILE``.
"""

from __future__ import annotations

from alembic import context
from sqlalchemy import create_engine
from sqlalchemy.engine import Connection

from agentrt.store.schema import metadata


def _migrate(connection: Connection) -> None:
    context.configure(connection=connection, target_metadata=metadata)
    context.run_migrations()


handed_over: Connection | None = context.config.attributes.get("connection")
if handed_over is not None:
    _migrate(handed_over)
else:
    with create_engine(f"sqlite:///{context.get_x_argument(as_dictionary=True)['path']}").begin() as own:
        _migrate(own)
