"""Guardrails: what must not reach a model, and what of a model's output must not pass as it is.

``Guardrails`` is the policy, one setting for each way to go wrong; the runtime asks it about every task, request,
response and observation. Secrets and personal data are masked before a request leaves the machine and put back
into what comes back, so that tools and people see the real values and the provider never does. All of it is pure
and runs offline; ``docs/guardrails.md`` says what it catches and what it cannot.
"""

from __future__ import annotations

from agentrt.guardrails.guard import Guardrails
from agentrt.guardrails.masking import Vault, redact, redact_json
from agentrt.guardrails.usage import UsageLimit

__all__ = ["Guardrails", "UsageLimit", "Vault", "redact", "redact_json"]
