"""What holds where no rule fits: reading, the agent's own memory and code in a closed sandbox are allowed, and
everything else, known or not, is asked."""

from __future__ import annotations

from agentrt.core.policy import Decision
from agentrt.core.specs import Effect
from agentrt.policy.rules import Call

HARMLESS = frozenset({Effect.READ, Effect.MEMORY, Effect.EXECUTE})
"""Execution counts only with neither network nor a writable workspace, which would add their effects."""
_MEANS = {
    Effect.WRITE: "changes files or data",
    Effect.NETWORK: "reaches the network",
    Effect.SPEND: "spends money",
}


def default_decision(call: Call) -> Decision:
    if call.unknown:
        return Decision("ask", "default", f"{call.query.tool} does not say what this call would do")
    rest = call.effects - HARMLESS
    if not rest:
        return Decision("allow", "default")
    return Decision("ask", "default", f"{call.query.tool} {' and '.join(_MEANS[e] for e in Effect if e in rest)}")
