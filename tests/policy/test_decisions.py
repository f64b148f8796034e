"""The order of decisions, by table and by property: whatever rules there are, certain things always hold."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agentrt.core.canonical import canonical_json
from agentrt.core.labels import SYSTEM, USER, Integrity, Label, untrusted
from agentrt.core.policy import PolicyQuery
from agentrt.core.specs import Effect
from agentrt.policy import Policy, combined
from agentrt.policy.loading import tightening
from agentrt.policy.rules import STRICTNESS

READ, WRITE, EXECUTE, NETWORK, SPEND, MEMORY = (
    Effect.READ,
    Effect.WRITE,
    Effect.EXECUTE,
    Effect.NETWORK,
    Effect.SPEND,
    Effect.MEMORY,
)
FILE, WEB = untrusted("tool:read_file"), untrusted("tool:web")


def query(*effects: Effect, label: Label = USER, tool: str = "t", **rest: Any) -> PolicyQuery:
    return PolicyQuery(tool, rest.pop("arguments", {}), frozenset(effects), label, **rest)


def rules(*levels: str, **extra: str) -> Policy:
    return Policy.from_toml(
        "\n".join(
            f'[[rule]]\nid = "{level}"\nlevel = "{level}"\ntool = "t"\n{extra.get(level, "")}\n'
            + ("rewrite = { a = 1 }\n" if level == "rewrite" else "")
            for level in levels
        )
    )


@pytest.mark.parametrize(
    ("effects", "level"),
    [
        ([READ], "allow"),
        ([MEMORY], "allow"),
        ([READ, MEMORY], "allow"),
        ([EXECUTE], "allow"),
        ([EXECUTE, READ], "allow"),
        ([WRITE], "ask"),
        ([NETWORK], "ask"),
        ([SPEND], "ask"),
        ([READ, NETWORK], "ask"),
        ([EXECUTE, NETWORK], "ask"),
        ([MEMORY, WRITE], "ask"),
        ([], "ask"),
    ],
)
def test_the_default(effects: list[Effect], level: str) -> None:
    decision = Policy.default().decide(query(*effects))
    assert (decision.level, decision.rule) == (level, "default")
    assert decision.reason or level == "allow"


@pytest.mark.parametrize("tool", ["shell", "python"])
def test_code_is_allowed_only_in_a_closed_sandbox(tool: str) -> None:
    policy = Policy.default()
    assert policy.decide(query(EXECUTE, tool=tool, label=WEB)).level == "allow"
    closed = query(EXECUTE, tool=tool)
    for opened in (replace(closed, sandbox_network=True), replace(closed, sandbox_workspace_writable=True)):
        assert (policy.decide(opened).level, policy.decide(opened).rule) == ("ask", "default")
        assert policy.decide(replace(opened, label=WEB)).rule == "label"
    no_network = Policy.from_toml('[[rule]]\nid = "n"\nlevel = "deny"\neffects = ["network"]')
    assert no_network.decide(query(EXECUTE, sandbox_network=True)).level == "deny"


def test_the_strictest_rule_wins_whatever_the_order() -> None:
    for pair in itertools.permutations(STRICTNESS, 2):
        winner = max(pair, key=STRICTNESS.index)
        assert rules(*pair).decide(query(WRITE)).level == winner
    assert rules("allow").decide(query(WRITE)).level == "allow"


def test_a_label_is_asked_before_anything_permits_and_after_everything_forbids() -> None:
    for level in ("allow", "notify", "rewrite", "ask"):
        decision = rules(level).decide(query(WRITE, label=FILE))
        assert (decision.level, decision.rule) == ("ask", "label"), level
        assert "tool:read_file" in decision.reason
    for level in ("human", "deny", "end_run"):
        assert rules(level).decide(query(WRITE, label=FILE)).level == level
    assert rules("allow").decide(query(READ, label=FILE)).level == "allow"
    assert rules("allow").decide(query(MEMORY, label=FILE)).level == "allow"
    assert rules("allow").decide(query(label=FILE)).rule == "label"
    for effect in (WRITE, NETWORK, SPEND):
        assert rules("allow").decide(query(effect, label=FILE)).rule == "label"
        for label in (USER, SYSTEM):
            assert rules("allow").decide(query(effect, label=label)).level == "allow"


def test_a_rule_may_trust_sources_by_name_if_it_trusts_them_all() -> None:
    policy = rules("allow", allow='trust = ["tool:read_*", "tool:table"]')
    assert policy.decide(query(WRITE, label=FILE)).level == "allow"
    assert policy.decide(query(WRITE, label=FILE.meet(USER))).level == "allow"
    assert policy.decide(query(WRITE, label=FILE.meet(untrusted("tool:table")))).level == "allow"
    assert policy.decide(query(WRITE, label=FILE.meet(WEB))).rule == "label"
    assert policy.decide(query(WRITE, label=Label(Integrity.UNTRUSTED))).rule == "label"
    assert policy.decide(query(WRITE, label=FILE, tool="other")).rule == "label"
    both = rules("allow", "ask", allow='trust = ["tool:*"]')
    assert both.decide(query(WRITE, label=FILE)).rule == "ask"
    assert both.decide(query(WRITE, label=FILE)).rule != "label"


# -- properties -----------------------------------------------------------------------------------------------

TOOLS = st.sampled_from(["t", "tool_a", "tool_b", "read_file", "mail.send"])
GLOBS = st.sampled_from(["*", "t", "t*", "tool_*", "tool_a", "read*", "mail.*", "?"])
EFFECTS = st.frozensets(st.sampled_from(list(Effect)), max_size=3)
VALUES = st.sampled_from(["a", "src/x", "src/../b", 3, 50, True, None, ["a", "b"], {"a": 1}])
SOURCES = st.frozensets(st.sampled_from(["user", "tool:read_file", "tool:web"]), max_size=2)
MATCHERS = st.sampled_from(
    ['glob = "a*"', 'path = "src/**"', "min = 10", "max = 10", 'equals = "a"', 'one_of = [3, "a"]', 'host = "a"']
)
REWRITTEN = st.sampled_from(["1", "2", '"src/z"'])
QUERIES = st.builds(
    PolicyQuery,
    tool=TOOLS,
    arguments=st.dictionaries(st.sampled_from(["x", "y"]), VALUES),
    effects=EFFECTS,
    label=st.builds(Label, st.sampled_from(list(Integrity)), SOURCES),
    user=st.sampled_from(["default", "ada"]),
    workspace=st.sampled_from([None, "/work"]),
    sandbox_network=st.booleans(),
    sandbox_workspace_writable=st.booleans(),
)


@st.composite
def policies(draw: st.DrawFn, level: str | None = None, size: int = 6) -> Policy:
    text = []
    for number in range(draw(st.integers(1, size))):
        chosen = level or draw(st.sampled_from(STRICTNESS))
        lines = [f'id = "{chosen}-{number}-{draw(st.integers(0, 10**9))}"', f'level = "{chosen}"']
        lines.append(f"tool = {draw(st.lists(GLOBS, min_size=1, max_size=2))}")
        effects = sorted(draw(EFFECTS))
        lines += [f"effects = {[effect.value for effect in effects]}"] if effects else []
        for name in draw(st.sets(st.sampled_from(["x", "y"]))):
            lines.append(f"args.{name}.{draw(MATCHERS)}")
        if draw(st.booleans()):
            lines.append('user = "ada"')
        if chosen == "rewrite":
            lines.append(f"rewrite = {{ x = {draw(REWRITTEN)} }}")
        if chosen in ("allow", "notify", "rewrite") and draw(st.booleans()):
            lines.append(f"trust = {draw(st.lists(st.sampled_from(['tool:*', 'tool:web']), min_size=1))}")
        text.append("[[rule]]\n" + "\n".join(lines).replace("'", '"'))
    return Policy.from_toml("\n".join(text))


def strictness(policy: Policy, asked: PolicyQuery) -> int:
    return STRICTNESS.index(policy.decide(asked).level)


FORBIDDING = STRICTNESS.index("deny")


@given(policies(), policies("deny"), QUERIES)
def test_adding_denials_never_weakens(policy: Policy, denials: Policy, asked: PolicyQuery) -> None:
    assert strictness(combined([policy, denials]), asked) >= strictness(policy, asked)
    if denials.decide(asked).level == "deny":
        assert strictness(combined([policy, denials]), asked) >= FORBIDDING


@given(policies(), st.randoms(use_true_random=False), QUERIES)
def test_the_order_of_rules_never_matters(policy: Policy, random: Any, asked: PolicyQuery) -> None:
    shuffled = list(policy.rules)
    random.shuffle(shuffled)
    again = Policy(tuple(shuffled))
    one, two = policy.decide(asked), again.decide(asked)
    assert (one.level, one.rule, canonical_json(one.arguments)) == (two.level, two.rule, canonical_json(two.arguments))
    assert policy.digest == again.digest


@given(policies(), policies(), QUERIES)
def test_a_projects_rules_never_loosen(users: Policy, projects: Policy, asked: PolicyQuery) -> None:
    tight = tightening(projects, "agentrt.toml")
    assert strictness(combined([users, tight]), asked) >= strictness(users, asked)
    assert len(tight.warnings) >= sum(rule.permits for rule in projects.rules)


@given(policies(), QUERIES)
def test_what_no_rule_names_is_never_permitted(policy: Policy, asked: PolicyQuery) -> None:
    decision = policy.decide(asked)
    if not asked.effects and decision.level in ("allow", "notify", "rewrite"):
        deciding = next(rule for rule in policy.rules if rule.id == decision.rule)
        assert asked.tool in deciding.tools and deciding.effects is None
    if decision.rule == "default" and decision.level == "allow":
        assert asked.effects and asked.effects <= {READ, MEMORY, EXECUTE}


@given(policies(), QUERIES)
def test_an_untrusted_change_is_never_permitted_without_trust(policy: Policy, asked: PolicyQuery) -> None:
    decision = policy.decide(asked)
    changes = asked.effects & {WRITE, NETWORK, SPEND} or not asked.effects
    if asked.label.integrity < Integrity.USER and changes and decision.level in ("allow", "notify", "rewrite"):
        assert any(rule.lifts(asked) for rule in policy.rules)


@given(policies(), QUERIES)
def test_every_decision_can_be_explained(policy: Policy, asked: PolicyQuery) -> None:
    decision = policy.decide(asked)
    assert f"decision: {decision.level}, by {decision.rule}" in policy.explain(asked)
    assert decision.rule in {"default", "label", *(rule.id for rule in policy.rules)}


@given(policies(size=4), QUERIES)
def test_a_rule_reported_as_dead_never_decides(policy: Policy, asked: PolicyQuery) -> None:
    dead = {line.split(" ")[2] for line in policy.warnings}
    assert policy.decide(asked).rule not in dead
