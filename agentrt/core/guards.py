"""What guards find, and the protocol by which the runtime asks them.

A guard is asked about every task, model request, response and observation. It gives back what may go on and its
findings, which the runtime records as ``GuardrailTriggered`` events. Guards are deterministic: on replay they find
the same again.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Protocol

from agentrt.core.models import Delta, ModelRequest, ModelResponse, OnDelta
from agentrt.core.specs import ModelCard
from agentrt.core.structs import struct

Action = Literal["noted", "masked", "changed", "retried", "refused", "failed"]


@struct
class Finding:
    """``guardrail`` names what was looked for, ``detail`` what was found, never the value itself."""

    guardrail: str
    action: Action
    detail: str = ""


@struct
class Judged:
    """A response that was looked at. ``again`` says that it should be asked for once more."""

    response: ModelResponse
    findings: tuple[Finding, ...] = ()
    again: bool = False


class Showing(Protocol):
    """What streamed pieces pass on their way to the screen; closed when the answer is complete."""

    def __call__(self, delta: Delta) -> None: ...

    def close(self) -> None: ...


class Shield(Protocol):
    """One run's guard at the model's door; keeps what it masked, so that it can be put back."""

    def outgoing(self, request: ModelRequest, card: ModelCard) -> tuple[ModelRequest, tuple[Finding, ...]]:
        """The request as the model may see it."""
        ...

    def showing(self, on_delta: OnDelta) -> Showing:
        """``on_delta`` for the pieces of the masked answer."""
        ...

    def incoming(self, request: ModelRequest, response: ModelResponse, attempt: int) -> Judged:
        """The response as planner and tools should see it; ``attempt`` counts from 1."""
        ...

    def observed(self, tool: str, text: str) -> tuple[str, tuple[Finding, ...]]:
        """A tool's output as it may go into the conversation."""
        ...


class Guard(Protocol):
    """The policy behind the shields."""

    @property
    def digest(self) -> str: ...

    @property
    def screens(self) -> bool:
        """Whether ``admit`` may find anything, so that tasks must be shown to it."""
        ...

    @property
    def remembers(self) -> int:
        """How many of the last runs ``admit`` wants to know of."""
        ...

    @property
    def refusal(self) -> str:
        """What a refused task is answered."""
        ...

    def admit(self, goal: str, now: float, earlier: Sequence[tuple[float, str]]) -> tuple[Finding, ...]:
        """What is to be said of a task before it begins; a finding that ``refused`` ends it. ``earlier`` are (time,
        goal) of the same user's last tasks."""
        ...

    def shield(self, key: str) -> Shield:
        """For one run; ``key`` names it."""
        ...


class NoShield:
    """The shield of a run without guards: everything passes as it is."""

    def outgoing(self, request: ModelRequest, card: ModelCard) -> tuple[ModelRequest, tuple[Finding, ...]]:
        return request, ()

    def showing(self, on_delta: OnDelta) -> Showing:
        return AsItIs(on_delta)

    def incoming(self, request: ModelRequest, response: ModelResponse, attempt: int) -> Judged:
        return Judged(response)

    def observed(self, tool: str, text: str) -> tuple[str, tuple[Finding, ...]]:
        return text, ()


@struct
class AsItIs:
    """Streamed pieces in which nothing was masked."""

    on_delta: OnDelta

    def __call__(self, delta: Delta) -> None:
        self.on_delta(delta)

    def close(self) -> None:
        return None
