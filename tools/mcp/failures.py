"""What goes wrong with a server, inside this room; ``tool`` and ``server`` make of it what agents and programs know."""

from __future__ import annotations


class NotStarted(Exception):
    """There is no connection; says why."""


class Changed(Exception):
    """The call was not made: the tool is no longer what it was."""


class Lost(Exception):
    """A call has no result; says why. ``sent``: it may have been done all the same."""

    def __init__(self, why: str, *, sent: bool) -> None:
        super().__init__(why)
        self.sent = sent
