"""The policy: rules in, decisions out.

``decide`` reads like the order of decisions: what is forbidden; what must be asked because of what the call was
made from; what a rule asks; what a rule permits; the default. (A person's earlier grant answers an ask of a
rule or of the default; that is the gate's part, with ``agentrt.policy.grants``.) The strictest fitting rule
wins, so the order in which rules are written never matters.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cached_property

from agentrt.core.canonical import canonical_json, digest_json
from agentrt.core.policy import Decision, PolicyQuery
from agentrt.policy.defaults import default_decision
from agentrt.policy.places import Resolve
from agentrt.policy.rules import FORBIDDING, Call, Rule, call_of

_REMEMBERED_TOOLS = 1024
_DEFAULTS_VERSION = 1


@dataclass(frozen=True)
class Policy:
    """``agentrt.core.protocols.Policy``. ``notes`` are warnings from loading, such as ignored rules."""

    rules: tuple[Rule, ...] = ()
    notes: tuple[str, ...] = ()
    resolve: Resolve = field(default=os.path.realpath, compare=False, repr=False)
    _of_tool: dict[str, tuple[Rule, ...]] = field(default_factory=dict, init=False, compare=False, repr=False)

    @staticmethod
    def default() -> Policy:
        """No rules: the defaults decide."""
        return Policy()

    @staticmethod
    def from_toml(text: str, source: str = "policy") -> Policy:
        """Raises ``PolicyError``; ``source`` names the text in messages."""
        from agentrt.policy.loading import parse_policy

        return parse_policy(text, source)

    @cached_property
    def digest(self) -> str:
        """The identity of the rules, whatever their order; part of a run's manifest."""
        return digest_json([_DEFAULTS_VERSION, sorted(canonical_json(rule.given) for rule in self.rules)])

    @cached_property
    def warnings(self) -> tuple[str, ...]:
        """What the author should know: ignored rules, and rules that can never decide."""
        from agentrt.policy.shadows import shadowed

        return (*self.notes, *shadowed(self.rules))

    def decide(self, query: PolicyQuery) -> Decision:
        call = call_of(query, self.resolve)
        decision = self._decide(call)
        return self._rewritten(call, decision) if decision.level == "rewrite" else decision

    def explain(self, query: PolicyQuery) -> str:
        """Which rules fit a call, and why the decision is what it is."""
        from agentrt.policy.explaining import explain

        return explain(self, query)

    def rules_for(self, tool: str) -> tuple[Rule, ...]:
        """The rules that speak of a tool, strictest first."""
        found = self._of_tool.get(tool)
        if found is None:
            if len(self._of_tool) >= _REMEMBERED_TOOLS:
                self._of_tool.clear()
            found = tuple(sorted((r for r in self.rules if r.names(tool)), key=lambda r: (-r.strictness, r.id)))
            self._of_tool[tool] = found
        return found

    def _decide(self, call: Call) -> Decision:
        asking: Rule | None = None
        permitting: list[Rule] = []
        for rule in self.rules_for(call.query.tool):
            if rule.permits:
                if rule.fits(call):
                    permitting.append(rule)
                    if not call.suspicious:
                        break
            elif rule.fits(call):
                if rule.level in FORBIDDING:
                    return _of_rule(rule)
                asking = asking if asking and asking.strictness >= rule.strictness else rule
            elif asking is None and rule.doubtful(call):
                asking = replace(rule, level="ask")
        if asking is not None and asking.level == "human":
            return _of_rule(asking)
        if call.suspicious and not any(rule.trusts(call.query.label) for rule in permitting):
            return _because_of_label(call)
        if asking is not None:
            return _of_rule(asking)
        return _of_rule(permitting[0]) if permitting else default_decision(call)

    def _rewritten(self, call: Call, decision: Decision) -> Decision:
        """The decision with its new arguments, which are decided in their turn."""
        rewriting = [r for r in self.rules_for(call.query.tool) if r.level == "rewrite" and r.fits(call)]
        changed = _merge(rewriting)
        if changed is None:
            names = ", ".join(rule.id for rule in rewriting)
            return Decision("ask", decision.rule, f"the rules {names} rewrite the same argument differently")
        arguments = {**call.query.arguments, **changed}
        again = self._decide(call_of(replace(call.query, arguments=arguments), self.resolve))
        if again.level in ("allow", "notify", "rewrite") or again.rule == "default":
            return replace(decision, arguments=arguments)
        return again


def _of_rule(rule: Rule) -> Decision:
    where = f" ({rule.source})" if rule.source else ""
    return Decision(rule.level, rule.id, rule.justification or f"rule {rule.id}{where}")


def _because_of_label(call: Call) -> Decision:
    sources = sorted(call.query.label.sources - {"user"})
    made_from = ", ".join(sources) or "something of unknown origin"
    return Decision("ask", "label", f"the call was made from {made_from}, which the user did not write")


def _merge(rules: Iterable[Rule]) -> dict[str, object] | None:
    """All rewrites together; ``None`` when two set one argument to different values."""
    merged: dict[str, object] = {}
    for rule in rules:
        for name, value in rule.rewrite.items():
            if name in merged and canonical_json(merged[name]) != canonical_json(value):
                return None
            merged[name] = value
    return merged
