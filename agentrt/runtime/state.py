"""What all branches of one run share, and what of it a checkpoint carries."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from agentrt.core.errors import Cancelled, ContextClosed
from agentrt.core.events import InboxConsumed
from agentrt.core.messages import Message, user
from agentrt.core.protocols import Tool
from agentrt.core.store import Grant, InboxMessage
from agentrt.core.tasks import Task
from agentrt.runtime.journal import Journal
from agentrt.runtime.kit import Kit
from agentrt.runtime.ledger import Ledger


@dataclass
class RunState:
    """``redo`` maps fingerprints of performed writes to their recorded results, for runs whose code changed
    while they were paused: the new code may ask for the same write under another key, and must not get it
    performed again."""

    kit: Kit
    task: Task
    journal: Journal
    ledger: Ledger
    tools: Mapping[str, Tool]
    grants: list[Grant]
    sandbox_used: bool = False
    sandbox_stale: bool = False
    closed: bool = False
    steering: list[Message] = field(default_factory=list)
    redo: dict[str, str] = field(default_factory=dict)
    last_prompt_tokens: int = 0

    @property
    def run_id(self) -> str:
        return self.journal.run_id

    def require_open(self) -> None:
        if self.closed:
            raise ContextClosed(
                f"run {self.run_id} has been suspended, cancelled or finished; "
                "no further effect can be performed (not even in a finally block)"
            )

    def take_cancel(self) -> None:
        """Raise ``Cancelled`` when somebody asked for it."""
        for message in self.kit.store.inbox(self.run_id):
            if message.kind == "cancel":
                self.consume(message, key="")
                raise Cancelled(str(message.data.get("reason", "cancelled")))

    def consume(self, message: InboxMessage, key: str, step: int = 0) -> None:
        """Make an inbox message part of the log."""
        body = InboxConsumed(message.id, message.kind, dict(message.data), key)
        self.journal.write(body, step=step, consumed=(message.id,))
        self.apply(body)

    def apply(self, body: InboxConsumed) -> None:
        """The effect of a consumed message; the same live and on replay."""
        if body.kind == "steer":
            self.steering.append(user(str(body.data["text"])))
        elif body.kind == "budget":
            self.ledger.raise_limits(body.data)

    def envelope(self, planner_state: Mapping[str, Any], step: int) -> dict[str, Any]:
        """What a checkpoint stores."""
        return {
            "planner": dict(planner_state),
            "step": step,
            "spent": self.ledger.to_json(),
            "sandbox_used": self.sandbox_used,
            "redo": self.redo,
        }
