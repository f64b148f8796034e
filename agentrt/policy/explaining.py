"""A decision in words, for ``agentrt policy explain`` and for people who wonder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agentrt.core.canonical import canonical_json
from agentrt.core.origins import told
from agentrt.core.policy import PolicyQuery
from agentrt.policy.defaults import default_decision
from agentrt.policy.rules import Call, Rule, call_of

if TYPE_CHECKING:
    from agentrt.policy.policy import Policy


def explain(policy: Policy, query: PolicyQuery) -> str:
    """Several lines: the call, the decision, the rules that fit (strictest first), the label, the default."""
    call, decision = call_of(query, policy.resolve), policy.decide(query)
    lines = [
        f"{query.tool} {canonical_json(query.arguments)}",
        f"effects: {', '.join(sorted(call.effects)) or 'unknown'}",
        f"decision: {decision.level}, by {decision.rule}" + (f": {decision.reason}" if decision.reason else ""),
    ]
    if decision.arguments is not None:
        lines.append(f"with arguments: {canonical_json(decision.arguments)}")
    lines.append("rules that fit:")
    speaking = policy.rules_for(call)
    fitting = [rule for rule in speaking if rule.says(call)]
    lines += [f"  {rule.level:8} {rule.id} ({rule.source}){_doubt(rule, call)}" for rule in fitting] or ["  none"]
    lines.append(f"  ({len(speaking)} of {len(policy.rules)} rules speak of this tool and such effects)")
    if call.suspicious:
        trusting = [rule.id for rule in fitting if rule.permits and rule.lifts(query)]
        sources = ", ".join(sorted(query.label.sources)) or "something of unknown origin"
        verdict = f"trusted by {', '.join(trusting)}" if trusting else "asked, whatever permits it"
        lines.append(f"label: made from {sources}: {verdict}")
        lines += [f"  {part}: {origin}" for part, origin in told(query.origins)]
    default = default_decision(call)
    lines.append(f"without any rule: {default.level}" + (f": {default.reason}" if default.reason else ""))
    return "\n".join(lines)


def _doubt(rule: Rule, call: Call) -> str:
    if rule.fits(call):
        return ""
    return f"; in doubt: {rule.unclear(call) or 'the effects of the call are unknown'}"
