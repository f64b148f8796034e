"""The policy: rules in, decisions out.

``decide`` reads like the order of decisions: what is forbidden; what must be asked because of what the call was
made from; what a rule asks; what a rule permits; the default. (A person's earlier grant answers an ask of a
rule or of the default; that is the gate's part, with ``agentrt.policy.grants``.) The strictest fitting rule
wins, so the order in which rules are written never matters.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from agentrt.core.canonical import canonical_json, digest_json
from agentrt.core.origins import told
from agentrt.core.policy import Decision, Level, PolicyQuery, UseLimit
from agentrt.core.specs import Effect
from agentrt.policy.defaults import default_decision
from agentrt.policy.examples import Example
from agentrt.policy.index import Index
from agentrt.policy.places import Resolve
from agentrt.policy.rules import FORBIDDING, STRICTNESS, Call, Rule, call_of

_REMEMBERED = 1024
Kind = tuple[str, frozenset[Effect]]
"""A tool and the effects of a call: what decides which rules can apply, and is the same again and again."""
_DEFAULTS_VERSION = 1
_ASK = STRICTNESS.index("ask")


@dataclass(frozen=True)
class Policy:
    """``agentrt.core.protocols.Policy``. ``notes`` are warnings from loading, such as ignored rules."""

    rules: tuple[Rule, ...] = ()
    notes: tuple[str, ...] = ()
    examples: tuple[Example, ...] = field(default=(), compare=False)
    resolve: Resolve = field(default=os.path.realpath, compare=False, repr=False)
    _reaching: dict[Kind, tuple[Rule, ...]] = field(default_factory=dict, init=False, compare=False, repr=False)
    _indexes: dict[Kind, Index] = field(default_factory=dict, init=False, compare=False, repr=False)

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
    def _counting(self) -> bool:
        return any(rule.conditions.uses is not None for rule in self.rules)

    @cached_property
    def limits(self) -> tuple[UseLimit, ...]:
        """Of the rules whose uses are counted over more than one run; see ``core.protocols.CountingPolicy``."""
        limited = [rule for rule in self.rules if rule.conditions.uses is not None and rule.conditions.per != "run"]
        return tuple(UseLimit(rule.id, rule.conditions.per, rule.conditions.uses) for rule in limited)

    @cached_property
    def warnings(self) -> tuple[str, ...]:
        """What the author should know: ignored rules, rules that can never decide, and rules that decide other than
        they seem to."""
        from agentrt.policy.shadows import misleading, overruled, shadowed

        return (*self.notes, *shadowed(self.rules), *overruled(self), *misleading(self.rules))

    def decide(self, query: PolicyQuery) -> Decision:
        call = call_of(query, self.resolve)
        decision = self._decide(call)
        if decision.level == "rewrite":
            decision = self._rewritten(call, decision)
        if self._counting and decision.level not in FORBIDDING:
            counting = tuple(r.id for r in self.candidates(call) if r.counts(call))
            decision = replace(decision, counts=counting, limits=self._limits_in(counting, query))
        return decision

    def explain(self, query: PolicyQuery) -> str:
        """Which rules fit a call, and why the decision is what it is."""
        from agentrt.policy.explaining import explain

        return explain(self, query)

    def rules_for(self, call: Call) -> tuple[Rule, ...]:
        """The rules that speak of calls of this tool with these effects, strictest first. A rule that is only in
        doubt about the effects counts as an ask."""
        kind = (call.query.tool, call.effects)
        found = self._reaching.get(kind)
        if found is None:
            if len(self._reaching) >= _REMEMBERED:
                self._reaching.clear()
                self._indexes.clear()
            ordered = sorted(self.rules, key=lambda rule: (-rule.strictness, rule.id, rule.source))
            firm = [rule for rule in ordered if rule.reach(*kind) == "fits"]
            doubtful = [replace(rule, level="ask") for rule in ordered if rule.reach(*kind) == "doubt"]
            found = self._reaching[kind] = tuple(sorted(firm + doubtful, key=lambda rule: -rule.strictness))
        return found

    def candidates(self, call: Call) -> Sequence[Rule]:
        """Those of ``rules_for`` that the arguments can concern."""
        kind = (call.query.tool, call.effects)
        index = self._indexes.get(kind)
        if index is None:
            index = Index(self.rules_for(call))
            self._indexes[kind] = index
        return index.candidates(call)

    def _limits_in(self, counting: Sequence[str], query: PolicyQuery) -> tuple[UseLimit, ...]:
        mine = [limit for limit in self.limits if limit.rule in counting]
        left = [limit.most is not None and query.uses.get(limit.rule, 0) < limit.most for limit in mine]
        return tuple(limit if some else replace(limit, most=None) for limit, some in zip(mine, left, strict=True))

    def _decide(self, call: Call) -> Decision:
        rules = self.candidates(call)
        found = _strictest(rules, call)
        if found is not None and (found[1] in FORBIDDING or found[1] == "human"):
            return _of_rule(*found, call)
        if call.suspicious and not any(rule.lifts(call.query) and rule.says(call) for rule in rules):
            return _because_of_label(call)
        return default_decision(call) if found is None else _of_rule(*found, call)

    def _rewritten(self, call: Call, decision: Decision) -> Decision:
        """The decision with its new arguments, which are decided in their turn."""
        rewriting = [rule for rule in self.candidates(call) if rule.level == "rewrite" and rule.says(call)]
        changed = _merge(rewriting)
        if changed is None:
            names = ", ".join(rule.id for rule in rewriting)
            return Decision("ask", decision.rule, f"the rules {names} rewrite the same argument differently")
        arguments = {**call.query.arguments, **changed}
        again = self._decide(call_of(replace(call.query, arguments=arguments), self.resolve))
        if again.level in ("allow", "notify", "rewrite") or again.rule == "default":
            return replace(decision, arguments=arguments)
        return again if again.level in FORBIDDING else replace(again, arguments=arguments)


def _strictest(rules: Iterable[Rule], call: Call) -> tuple[Rule, Level] | None:
    """The rule that decides and the level it decides; ``rules`` are ordered, strictest first."""
    unclear: tuple[Rule, Level] | None = None
    for rule in rules:
        if unclear is not None and rule.strictness <= _ASK:
            return unclear
        level = rule.says(call)
        if level == rule.level:
            return rule, level
        if level is not None and unclear is None:
            unclear = rule, level
    return unclear


def _of_rule(rule: Rule, level: Level, call: Call) -> Decision:
    reason = rule.because
    if level != rule.level:
        reason = f"whether rule {rule.id} ({rule.level}) applies cannot be told: {rule.unclear(call)}"
    return Decision(level, rule.id, reason)


def _because_of_label(call: Call) -> Decision:
    doubtful = [name for name, _ in told([origin for origin in call.query.origins if not origin.trusted])]
    parts = ", ".join(dict.fromkeys(doubtful)) or "the call"
    made_from = ", ".join(sorted(call.query.label.sources - {"user"})) or "something of unknown origin"
    return Decision("ask", "label", f"{parts} was made from {made_from}, which the user did not write")


def _merge(rules: Iterable[Rule]) -> dict[str, object] | None:
    """All rewrites together; ``None`` when two set one argument to different values."""
    merged: dict[str, object] = {}
    for rule in rules:
        for name, value in rule.rewrite.items():
            if name in merged and canonical_json(merged[name]) != canonical_json(value):
                return None
            merged[name] = value
    return merged
