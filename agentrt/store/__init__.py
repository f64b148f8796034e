"""Where runs live on disk: journal, blobs, leases, inbox, grants and memory records.

``open_store`` is all that other rooms need. SQLAlchemy is imported when a database is opened, not before; a
store in memory never imports it. ``docs/journal.md`` describes what is written and what it promises.
"""

from __future__ import annotations

from agentrt.store.opening import open_store, without_password

__all__ = ["open_store", "without_password"]
