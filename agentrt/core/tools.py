"""What passes between the runtime and a tool."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field
from typing import Any

from agentrt.core.labels import Label
from agentrt.core.structs import struct
from agentrt.core.tasks import Budget, Outcome


@struct
class ToolOutput:
    """What a tool gives back. ``text`` is what the model reads; ``data`` is for the program."""

    text: str
    is_error: bool = False
    data: Any = None
    label: Label | None = None
    """Where the text came from, when the tool knows better than "from this tool"."""
    outcome: Outcome | None = None
    """Of a run that did the work for this call: what it spent is charged to the run that made the call."""


@struct
class Preview:
    """What a write would do, for the person who must decide. ``kind`` is ``diff`` or ``text``."""

    kind: str
    text: str


@struct
class Resource:
    """Something a call reads or overwrites, for locks and for binding approvals to what they were given for.
    ``digest`` is the hash of its present content, ``None`` when it does not exist."""

    uri: str
    digest: str | None = None
    write: bool = False


@struct
class ToolContext:
    """What a tool may know about the call it serves."""

    run_id: str
    call_id: str
    idempotency_key: str
    now: Callable[[], float]
    """Seconds since 1970 by the run's recorded clock."""
    user: str = "default"
    label: Label = field(default_factory=Label)
    """What the arguments were made from."""
    pre_images: Mapping[str, str | None] = field(default_factory=dict)
    """What the call touches (``Resource.uri``) with the hashes it had when the call was decided. A tool that can
    compare and write in one go should: nothing that was not shown is then overwritten, however late it changed."""
    remaining: Callable[[], Budget] | None = None
    permits: Callable[[Mapping[str, Any]], bool] | None = None
    """Whether policy would be no stricter with this call if these arguments were in the place of its own. A tool that
    goes through many things, of which it was told one folder, should leave out those that it may not be told."""

    @property
    def budget(self) -> Budget | None:
        """What the run has left. The task of a run started for this call should have it as its budget."""
        return None if self.remaining is None else self.remaining()
