"""SQLite's errors as ours: what happened, to which file, and what to do."""

from __future__ import annotations

import sqlite3

from sqlalchemy.exc import DBAPIError

from agentrt.core.errors import StoreError, StoreFull


def typed(error: BaseException) -> StoreError:
    """A ``StoreError`` for any error of the writer; one that is typed already comes back as it is."""
    if isinstance(error, StoreError):
        return error
    cause = error.orig if isinstance(error, DBAPIError) else error
    if not isinstance(cause, sqlite3.Error):
        return StoreError(f"the journal could not be written: {type(error).__name__}: {error}")
    code = (getattr(cause, "sqlite_errorcode", None) or 0) & 0xFF
    name = getattr(cause, "sqlite_errorname", "") or type(cause).__name__
    result: StoreError
    if code == sqlite3.SQLITE_FULL:
        result = StoreFull("no space left where the journal lies; free some and resume the run")
    elif code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        result = StoreError("the journal stayed locked by another process; stop that process and resume the run")
    elif code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        result = StoreError(f"the journal's file is damaged or no SQLite database ({cause}); restore it from a copy")
    elif code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM):
        result = StoreError(f"the journal's file cannot be written ({cause}); check its owner and permissions")
    else:
        result = StoreError(f"the journal could not be written: {name}: {cause}")
    result.__cause__ = cause
    return result
