"""What policy is asked and what it answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Any, Literal

from agentrt.core.labels import SYSTEM, Label
from agentrt.core.origins import Origin
from agentrt.core.specs import Effect
from agentrt.core.structs import struct

Level = Literal["allow", "notify", "ask", "human", "rewrite", "deny", "end_run"]
"""``human``: a person performs the action and reports; ``end_run``: deny and stop the run."""


Span = Literal["run", "session", "day"]
"""What the uses of a rule are counted over: the run, the runs of its session, or those its user has performed calls in
since midnight UTC."""


@struct
class UseLimit:
    """A limit on the uses of ``rule`` that is counted over more than one run. ``most`` is the limit, ``None``
    in a decision that found it reached."""

    rule: str
    per: Span
    most: int | None


@struct
class PolicyQuery:
    """One validated tool call, before it is performed."""

    tool: str
    arguments: dict[str, Any]
    effects: frozenset[Effect]
    label: Label = SYSTEM
    """What the call was made from: the arguments and the decision to make it."""
    user: str = "default"
    workspace: str | None = None
    sandbox_network: bool = False
    sandbox_workspace_writable: bool = False
    origins: tuple[Origin, ...] = ()
    """Where the decision and each argument came from; without them only ``label`` is known."""
    now: float | None = None
    """Seconds since 1970; without it, rules about the time of day are in doubt."""
    spent: float = 0.0
    """US dollars the run has spent so far; ``price`` is what the tool says one call costs."""
    price: float = 0.0
    uses: Mapping[str, int] = field(default_factory=dict)
    """How often rules that count have applied in what they count over, by rule."""
    defaults: Mapping[str, Any] = field(default_factory=dict)
    """What arguments that were left out mean, as the tool's schema says. Only rules that restrict go by it."""


@struct
class Decision:
    """``rule`` is the id of the rule that decided (``default`` when none did); ``reason`` goes to the person
    who is asked and, on denial, to the model."""

    level: Level
    rule: str
    reason: str = ""
    arguments: dict[str, Any] | None = None
    """The arguments to use instead, for ``rewrite``."""
    counts: tuple[str, ...] = ()
    """Rules to which this call counts as a use, if it is performed."""
    limits: tuple[UseLimit, ...] = ()
    """Those of them that count over more than this run, as the decision found them."""


Scope = Literal["once", "run", "session", "always"]
"""How long a yes holds."""


@struct
class Reach:
    """Which calls a yes would answer beside this one: in words, and as ``agentrt.policy.grants`` matches them."""

    words: str
    arguments: dict[str, Any]


@struct
class ApprovalRequest:
    """What a person sees. ``rule`` is what asks. A yes may be given for one of ``scopes``; one that holds for longer
    than ``once`` reaches over one of ``reaches``, of which the first is exactly this call. Unless it is answered by
    ``expires``, it is asked anew, or denied when nobody attends the run."""

    id: str
    run_id: str
    tool: str
    arguments: dict[str, Any]
    effects: tuple[str, ...]
    reason: str
    preview: str = ""
    preview_kind: str = "text"
    label: Label = SYSTEM
    binding: str = ""
    kind: Literal["call", "unknown_outcome"] = "call"
    origins: tuple[Origin, ...] = ()
    """Where the decision and each argument came from."""
    rule: str = ""
    reaches: tuple[Reach, ...] = ()
    scopes: tuple[Scope, ...] = ("once",)
    expires: float | None = None

    @property
    def of_label(self) -> bool:
        """It is asked because the call was made from what the user did not write. No grant answers that, nor does a
        blanket yes."""
        return of_label(self.rule)


def of_label(rule: str) -> bool:
    """Whether a question by this rule is asked because of what the call was made from."""
    return rule.startswith("label")


ApprovalChoice = Literal["once", "run", "session", "always", "deny", "edit", "happened", "not_happened"]


@struct
class ApprovalAnswer:
    """``once``: this call; ``run``, ``session``: such calls for the rest of those; ``always``: stored for the user;
    ``edit``: perform with ``arguments`` instead (decided anew by policy). ``happened`` and ``not_happened``
    answer an unknown outcome.

    What "such calls" are is the request's reach of this number; ``uses`` bounds how many they may be, ``lasts_s`` how
    long they may come (``None``: as the agent was told, 90 days unless it was)."""

    choice: ApprovalChoice
    by: str = "user"
    reason: str = ""
    arguments: dict[str, Any] | None = None
    reach: int = 0
    uses: int | None = None
    lasts_s: float | None = None
