"""What the stores say when they refuse; worded once for all of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

_SHOWN = 5


def not_one(what: str, name: str, found: Sequence[str]) -> str:
    """An id that names none, or several."""
    if not found:
        return f"expected a {what} with the id {name!r}, or one that begins so; found none"
    shown = ", ".join(found[:_SHOWN]) + (", …" if len(found) > _SHOWN else "")
    return f"expected one {what} whose id begins with {name!r}, found several ({shown}): give more of the id"


def exists_already(run_id: str) -> str:
    return f"expected a new run, but {run_id} exists already; give the run another id"


def no_content(digest: str) -> str:
    return f"expected content {digest} in the journal, found none: the journal is incomplete"


def erased(digest: str, reason: str | None) -> str:
    return f"the content {digest} was erased" + (f" ({reason})" if reason else "") + " and cannot be read again"


def closed() -> str:
    return "expected an open journal, but this store was closed; open it again"


def wrong_event(run_id: str, expected: int, got_run: str, got: int) -> str:
    return (
        f"expected event {expected} of {run_id}, got {got} of {got_run}: "
        "a journal has no gaps and no two events of one number"
    )


def not_waiting(run_id: str, message: int) -> str:
    return f"expected inbox message {message} of {run_id} to be waiting, but it was consumed before or is another run's"


def nothing_waits(name: str) -> str:
    return (
        f"expected {name} to wait for an answer, but it does not: it was answered, its question was withdrawn, or its "
        "run has ended (agentrt approvals lists what waits)"
    )


def answered_already(name: str, said: str, when: float) -> str:
    at = datetime.fromtimestamp(when, UTC).strftime("%Y-%m-%d %H:%M:%S UTC")
    return f"expected {name} to be open, but it was answered at {at} ({said}); that answer counts, yours was not taken"


def still_held(run_id: str, owner: str, expires: float, now: float) -> str:
    until = datetime.fromtimestamp(expires, UTC).strftime("%H:%M:%S UTC")
    return (
        f"expected {run_id} to be free, but {owner} drives it until {until} (in {expires - now:.0f} s) unless it "
        "renews: wait for it, or stop that process"
    )


def turn_goes_on(session: str, run_id: str, held: str) -> str:
    return f"a turn of session {session} is going on elsewhere: wait for it, or agentrt cancel {run_id} ({held})"


def no_longer_held(run_id: str, epoch: int) -> str:
    return f"expected to hold {run_id} with epoch {epoch}, but the lease was taken over or given back: stop writing"


def outcome_unknown(database: str) -> str:
    return (
        f"the connection to {database} was lost while something was being stored, and it is not known whether it "
        "was: look before doing it again (a run is simply resumed)"
    )


def unreachable(database: str, why: str) -> str:
    return (
        f"expected the journal's database {database} to let us in, but it did not: {why}; start it, or mend its "
        "address, user or password, then resume the run"
    )
