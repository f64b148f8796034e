"""What a grant is bound to, when it ends, how often it may be used; who used it; one answer to one question."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for column in (
        sa.Column("binding", sa.String(), nullable=False, server_default=""),
        sa.Column("given_by", sa.String(), nullable=False, server_default="user"),
        sa.Column("run_id", sa.String()),
        sa.Column("session", sa.String()),
        sa.Column("expires", sa.Float()),
        sa.Column("uses_left", sa.Integer()),
        sa.Column("used", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("last_used", sa.Float()),
        sa.Column("revoked_by", sa.String(), nullable=False, server_default=""),
        sa.Column("revoked_reason", sa.Text(), nullable=False, server_default=""),
    ):
        op.add_column("grants", column)
    op.create_table(
        "uses",
        sa.Column("warrant", sa.String(), nullable=False),
        sa.Column("run_id", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("time", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("warrant", "run_id", "key"),
    )
    op.add_column("inbox", sa.Column("answers", sa.String()))
    unread = sa.text("consumed_seq IS NULL AND answers IS NOT NULL")
    op.create_index("inbox_answers", "inbox", ["answers"], unique=True, sqlite_where=unread, postgresql_where=unread)


def downgrade() -> None:
    raise NotImplementedError("journals are only migrated forward")
