"""What an agent may do unasked: rules in TOML, decisions without side effects, and the reach of grants.

The composition root loads a ``Policy``; the runtime's gate asks it about every tool call and asks
``agentrt.policy.grants`` whether a person answered before. ``docs/policy.md`` is the language's reference.
"""

from __future__ import annotations

from agentrt.policy.loading import combined, load_policy
from agentrt.policy.policy import Policy

__all__ = ["Policy", "combined", "load_policy"]
