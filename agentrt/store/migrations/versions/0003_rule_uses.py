"""Uses of policy rules that are counted over a session or a day."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "rule_uses",
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("run_id", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("call", sa.String(), nullable=False),
        sa.Column("user", sa.String(), nullable=False),
        sa.Column("session", sa.String()),
        sa.Column("time", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("rule", "run_id", "key", "call"),
    )
    op.create_index("rule_uses_user", "rule_uses", ["rule", "user", "time"])
    op.create_index("rule_uses_session", "rule_uses", ["rule", "session"])
    op.create_index("rule_uses_run", "rule_uses", ["run_id", "key"])


def downgrade() -> None:
    raise NotImplementedError("journals are only migrated forward")
