"""What the runtime works with: everything the composition root (``agentrt.agent``) puts together for a run."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from agentrt.core.guards import Guard
from agentrt.core.protocols import Approver, Memory, Model, Observer, Planner, Policy, Tool
from agentrt.core.specs import ToolSpec
from agentrt.core.store import Store
from agentrt.runtime.cells import SandboxKeeper


class ToolFinder(Protocol):
    """Narrows many tools to the few nearest to a query; see ``agentrt.tools.retrieval``."""

    def search(self, query: str, limit: int) -> tuple[tuple[ToolSpec, ...], Mapping[str, float]]: ...


@dataclass(frozen=True)
class Kit:
    """``workspace`` is the folder tools work in, shown to policy. ``owner`` names this process for leases."""

    model: Model
    tools: Mapping[str, Tool]
    planner: Planner
    policy: Policy
    store: Store
    approver: Approver
    memory: Memory | None = None
    finder: ToolFinder | None = None
    guard: Guard | None = None
    sandbox: SandboxKeeper | None = None
    observers: tuple[Observer, ...] = ()
    workspace: str | None = None
    owner: str = ""
    manifest: Mapping[str, str] = field(default_factory=dict)
    lease_s: float = 60.0
    closers: tuple[Callable[[], Awaitable[None]], ...] = ()
    """What else to close with the agent."""
