"""The tables, defined once. Fresh databases are created from here, older ones are brought here by the
migrations, and a test proves that both ways end in the same schema. Imported only when a database is opened.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    text,
)

HEAD = 3
"""The schema's version: the number of the last migration, and SQLite's ``user_version``."""
REVISION = f"{HEAD:04d}"

metadata = MetaData()
_UNREAD_ANSWER = text("consumed_seq IS NULL AND answers IS NOT NULL")
_UNREAD = text("consumed_seq IS NULL")

runs = Table(
    "runs",
    metadata,
    Column("run_id", String, primary_key=True),
    Column("goal", Text, nullable=False),
    Column("status", String, nullable=False),
    Column("created", Float, nullable=False),
    Column("updated", Float, nullable=False),
    Column("user", String, nullable=False),
    Column("session", String),
    Column("parent", String),
    Column("steps", Integer, nullable=False),
    Column("input_tokens", BigInteger, nullable=False),
    Column("output_tokens", BigInteger, nullable=False),
    Column("cost", Float, nullable=False),
    Column("answer_blob", String),
    Column("answer", Text, nullable=False),
    Column("last_seq", Integer, nullable=False),
    Index("runs_created", "created"),
    Index("runs_status", "status", "created"),
    Index("runs_session", "session", "created"),
)
"""One row a run. The answer is a blob once the run has finished, so that erasing the blob erases it here too;
``answer`` is only what the row was created with."""

leases = Table(
    "leases",
    metadata,
    Column("run_id", String, ForeignKey("runs.run_id"), primary_key=True),
    Column("epoch", Integer, nullable=False),
    Column("owner", String),
    Column("process", String),
    Column("expires", Float, nullable=False),
)
"""Who may append to a run. ``epoch`` only grows; ``process`` tells whether a holder on this machine is dead."""

events = Table(
    "events",
    metadata,
    Column("run_id", String, ForeignKey("runs.run_id"), primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("type", String, nullable=False),
    Column("version", Integer, nullable=False),
    Column("time", Float, nullable=False),
    Column("branch", String, nullable=False),
    Column("step", Integer, nullable=False),
    Column("phase", String, nullable=False),
    Column("cost", Float, nullable=False),
    Column("body", Text, nullable=False),
    sqlite_with_rowid=False,
)

blobs = Table(
    "blobs",
    metadata,
    Column("digest", String, primary_key=True),
    Column("content", LargeBinary),
    Column("created", Float, nullable=False),
    Column("erased", Float),
    Column("erased_reason", Text),
)
"""Content by its hash, as UTF-8. A row without content is a tombstone."""

inbox = Table(
    "inbox",
    metadata,
    Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True),
    Column("run_id", String, ForeignKey("runs.run_id"), nullable=False),
    Column("kind", String, nullable=False),
    Column("data", Text, nullable=False),
    Column("created", Float, nullable=False),
    Column("consumed_seq", Integer),
    Column("answers", String),
    Index("inbox_open", "run_id", "id", sqlite_where=_UNREAD, postgresql_where=_UNREAD),
    Index("inbox_answers", "answers", unique=True, sqlite_where=_UNREAD_ANSWER, postgresql_where=_UNREAD_ANSWER),
    sqlite_autoincrement=True,
)
"""Messages to runs. ``consumed_seq`` is the last event of the append that consumed it; ``answers`` the approval or
question that it answers, which nobody else can answer meanwhile."""

pending = Table(
    "pending",
    metadata,
    Column("id", String, primary_key=True),
    Column("run_id", String, ForeignKey("runs.run_id"), nullable=False),
    Column("kind", String, nullable=False),
    Column("asked", Float, nullable=False),
    Column("seq", Integer, nullable=False),
    Index("pending_run", "run_id"),
)
"""What waits for a person: the event (``run_id``, ``seq``) that asked."""

grants = Table(
    "grants",
    metadata,
    Column("id", String, primary_key=True),
    Column("user", String, nullable=False),
    Column("scope", String, nullable=False),
    Column("scope_id", String, nullable=False),
    Column("match", Text, nullable=False),
    Column("created", Float, nullable=False),
    Column("reason", Text, nullable=False),
    Column("revoked", Float),
    Column("binding", String, nullable=False, server_default=""),
    Column("given_by", String, nullable=False, server_default="user"),
    Column("run_id", String),
    Column("session", String),
    Column("expires", Float),
    Column("uses_left", Integer),
    Column("used", Integer, nullable=False, server_default="0"),
    Column("last_used", Float),
    Column("revoked_by", String, nullable=False, server_default=""),
    Column("revoked_reason", Text, nullable=False, server_default=""),
    Index("grants_user", "user"),
)
"""Revoked and void grants stay, with the time of their end."""

uses = Table(
    "uses",
    metadata,
    Column("warrant", String, primary_key=True),
    Column("run_id", String, primary_key=True),
    Column("key", String, primary_key=True),
    Column("seq", Integer, nullable=False),
    Column("time", Float, nullable=False),
)
"""Which call used which approval or grant, and the event that says so. The key keeps a call from using one twice."""

rule_uses = Table(
    "rule_uses",
    metadata,
    Column("rule", String, primary_key=True),
    Column("run_id", String, primary_key=True),
    Column("key", String, primary_key=True),
    Column("call", String, primary_key=True),
    Column("user", String, nullable=False),
    Column("session", String),
    Column("time", Float, nullable=False),
    Index("rule_uses_user", "rule", "user", "time"),
    Index("rule_uses_session", "rule", "session"),
    Index("rule_uses_run", "run_id", "key"),
)
"""Uses of policy rules that are counted over more than one run: a row for each call that counts."""

records = Table(
    "records",
    metadata,
    Column("user", String, primary_key=True),
    Column("id", String, primary_key=True),
    Column("kind", String, nullable=False),
    Column("text", Text, nullable=False),
    Column("created", Float, nullable=False),
    Column("label", Text, nullable=False),
    Column("run_id", String),
    Column("source", Text, nullable=False),
    Column("valid_until", Float),
    Index("records_kind", "user", "kind", "created"),
)
"""Long-term memory. Of the search index in front of it, nothing here depends."""
