"""What all branches of one run share, and what of it a checkpoint carries."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from agentrt.core.canonical import whole
from agentrt.core.codec import encode
from agentrt.core.errors import BudgetExceeded, Cancelled, ContextClosed
from agentrt.core.events import Body, InboxConsumed
from agentrt.core.guards import NoShield, Shield
from agentrt.core.labels import Label
from agentrt.core.messages import Message, ToolCall, label_to_json, user
from agentrt.core.protocols import Tool
from agentrt.core.store import InboxMessage
from agentrt.core.tasks import Task
from agentrt.runtime.effects import PastEffects
from agentrt.runtime.hold import Hold
from agentrt.runtime.journal import Journal
from agentrt.runtime.kit import Kit
from agentrt.runtime.labelling import Said
from agentrt.runtime.ledger import Ledger
from agentrt.runtime.sizes import PromptSizes
from agentrt.runtime.uses import Uses

T = TypeVar("T")
B = TypeVar("B")


@dataclass
class RunState:
    """``past`` is what the run did to the world where replay cannot tell, see ``effects``; ``unanswered`` the
    model's calls that have no result yet, by branch and call id. Without a ``hold`` (an offline replay) nothing can be
    performed. ``shares`` are the ledgers of the branches that run now, ``sandbox_notes`` what the model must hear of
    the sandbox with the result of a call, ``spoken`` what was asked, answered and granted in this process, and
    ``answers`` what was asked and answered while other code drove the run, both by effect key."""

    kit: Kit
    task: Task
    journal: Journal
    ledger: Ledger
    tools: Mapping[str, Tool]
    session: str | None = None
    hold: Hold | None = None
    sandbox_notes: dict[str, str] = field(default_factory=dict)
    closed: bool = False
    ended: bool = False
    """The journal holds the outcome: whatever comes now comes too late."""
    ending: str | None = None
    """Why the run is being ended, once somebody wanted that."""
    steering: list[Message] = field(default_factory=list)
    edited_plan: dict[str, Any] | None = None
    past: PastEffects = field(default_factory=PastEffects)
    unanswered: dict[tuple[str, str], ToolCall] = field(default_factory=dict)
    shares: dict[str, Ledger] = field(default_factory=dict)
    uses: Uses = field(default_factory=Uses)
    spoken: dict[str, list[Body]] = field(default_factory=dict)
    answers: Mapping[str, Sequence[Body]] = field(default_factory=dict)
    said: Said = field(init=False)

    def __post_init__(self) -> None:
        self.said = Said(self.task)
        self.sizes = PromptSizes(self.kit.model.count_tokens)
        guard = self.kit.guard
        self.shield: Shield = NoShield() if guard is None else guard.shield(self.run_id)

    @property
    def run_id(self) -> str:
        return self.journal.run_id

    def heard(self, key: str, kind: type[B]) -> list[B]:
        """What was said about the call under ``key``, before this process took over and since."""
        earlier = [body for body in self.answers.get(key, ()) if isinstance(body, kind)]
        since = [body for body in self.spoken.get(key, ()) if isinstance(body, kind)]
        return [*earlier, *self.journal.all_recorded(key, kind), *since]

    def remember(self, key: str, *bodies: Body) -> None:
        self.spoken.setdefault(key, []).extend(bodies)

    def ledger_of(self, branch: str) -> Ledger:
        """That of the run for a branch without a share: one that a cancelled run never opened again."""
        return self.shares.get(branch, self.ledger)

    def afford(self, check: Callable[[], T]) -> T:
        """What the ledger says, asked once more if somebody has raised the budget meanwhile.

        Raises:
            BudgetExceeded: it does not allow it.
        """
        try:
            return check()
        except BudgetExceeded:
            raised = [m for m in self.kit.store.inbox(self.run_id) if m.kind == "budget"]
            if not raised:
                raise
            for message in raised:
                self.consume(message, key="")
            return check()

    def require_open(self) -> None:
        if self.closed:
            raise ContextClosed(
                f"run {self.run_id} has been suspended, cancelled or finished; "
                "no further effect can be performed (not even in a finally block)"
            )

    def take_cancel(self) -> list[InboxMessage]:
        """Raise ``Cancelled`` when somebody asked for it, in every branch that comes by; gives what else waits."""
        if self.ending is not None:
            raise Cancelled(self.ending)
        waiting = self.kit.store.inbox(self.journal.run_id)
        for message in waiting:
            if message.kind == "cancel":
                self.consume(message, key="")
                raise self.end(cancel_reason(message.data))
        return waiting

    def cancel_waits(self) -> bool:
        """Whether somebody asked for it, and this run's task has not been told yet."""
        return self.ending is not None or any(m.kind == "cancel" for m in self.kit.store.inbox(self.run_id))

    def end(self, reason: str) -> Cancelled:
        """What to raise so that the run ends; its other branches will meet it too."""
        self.ending = reason
        return Cancelled(reason)

    def consume(self, message: InboxMessage, key: str, step: int = 0) -> None:
        """Make an inbox message part of the log."""
        body = InboxConsumed(message.id, message.kind, dict(message.data), key)
        self.journal.write(body, step=step, consumed=(message.id,))
        self.apply(body)

    def apply(self, body: InboxConsumed) -> None:
        """The effect of a consumed message; the same live and on replay. What says nothing has none: it came from
        outside, and is in the log for good."""
        text, plan = body.data.get("text"), body.data.get("plan")
        if body.kind == "steer" and text:
            said = whole(str(text))
            self.steering.append(user(said))
            self.said.later.append(said)
        elif body.kind == "plan" and isinstance(plan, Mapping):
            self.edited_plan = dict(plan)
        elif body.kind == "budget":
            self.ledger.raise_limits(body.data)

    def envelope(self, planner_state: Mapping[str, Any], step: int, seen: Label) -> dict[str, Any]:
        """What a checkpoint stores; ``seen`` is the label of all that the planner has seen. What is empty, or as the
        task has it, is left out: a checkpoint is written at every step."""
        more = {
            "budget": encode(self.ledger.budget) if self.ledger.changed else None,
            "past": self.past.to_json(),
            "said": self.said.later,
            "steering": [message.text for message in self.steering],
            "edited_plan": self.edited_plan,
            "used": self.said.used,
            "uses": self.uses.to_json(),
        }
        return {
            "planner": dict(planner_state),
            "step": step,
            "spent": {name: amount for name, amount in self.ledger.to_json().items() if amount},
            "seen": label_to_json(seen),
            **{name: item for name, item in more.items() if item},
        }

    def restore(self, envelope: Mapping[str, Any]) -> None:
        """What ``envelope`` stored, beside the planner's state and the figures."""
        self.past = PastEffects.from_envelope(envelope)
        self.steering = [user(text) for text in envelope.get("steering", ())]
        self.edited_plan = envelope.get("edited_plan")
        self.said.later = list(envelope.get("said", ()))
        self.said.used = dict(envelope.get("used", {}))
        self.uses = Uses.from_json(envelope.get("uses", {}))


def cancel_reason(data: Mapping[str, Any]) -> str:
    """What a cancel message says."""
    return str(data.get("reason", "cancelled"))
