"""Alembic's migrations of the journal; run by ``agentrt.store.migrate`` under the database's write lock."""
