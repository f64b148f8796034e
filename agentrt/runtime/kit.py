"""What the runtime works with: everything the composition root (``agentrt.agent``) puts together for a run."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from agentrt.core.guards import Guard
from agentrt.core.protocols import Approver, Memory, Model, Observer, Planner, Policy, Tool
from agentrt.core.sandbox import SandboxProfile
from agentrt.core.specs import ToolSpec
from agentrt.core.store import Store
from agentrt.runtime.cells import SandboxKeeper


class ToolFinder(Protocol):
    """Narrows many tools to the few nearest to a query; see ``agentrt.tools.retrieval``."""

    def search(self, query: str, limit: int) -> tuple[tuple[ToolSpec, ...], Mapping[str, float]]: ...


FileNames = Callable[[str, int], tuple[list[str], int]]
"""At most so many names of files, those that have to do with a text before others, and how many more there are; see
``agentrt.tools.surroundings``."""
DAY_S = 86_400.0


@dataclass(frozen=True, slots=True)
class Terms:
    """How long people are waited for and what they say holds, in seconds. With ``timeout_s`` nobody attends the runs:
    an answer from anywhere is waited for so long, then it is no. Without it a run is suspended until somebody answers,
    and a question is asked anew once it is ``approval_s`` old. ``grant_s`` is how long a grant holds when the person
    does not say (``None``: until it is revoked)."""

    timeout_s: float | None = None
    approval_s: float = 7 * DAY_S
    grant_s: float | None = 90 * DAY_S


@dataclass(frozen=True)
class Kit:
    """``workspace`` is the folder tools work in, and ``profile`` the sandbox code runs in, both shown to policy.
    ``owner`` names this process for leases."""

    model: Model
    tools: Mapping[str, Tool]
    planner: Planner
    policy: Policy
    store: Store
    approver: Approver
    memory: Memory | None = None
    finder: ToolFinder | None = None
    file_names: FileNames | None = None
    guard: Guard | None = None
    sandbox: SandboxKeeper | None = None
    observers: tuple[Observer, ...] = ()
    workspace: str | None = None
    profile: SandboxProfile | None = None
    terms: Terms = field(default_factory=Terms)
    owner: str = ""
    manifest: dict[str, str] = field(default_factory=dict)
    lease_s: float = 60.0
    closers: tuple[Callable[[], Awaitable[None]], ...] = ()
    """What else to close with the agent."""
