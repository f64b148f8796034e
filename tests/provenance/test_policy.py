"""What policy makes of origins: the label step, and rules that trust a source for some arguments."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agentrt.core.errors import PolicyError
from agentrt.core.labels import SYSTEM, USER, Label, untrusted
from agentrt.core.origins import DECISION, Origin, overall
from agentrt.core.policy import PolicyQuery
from agentrt.core.specs import Effect
from agentrt.policy import Policy

BANK, FILE = untrusted("tool:transactions"), untrusted("tool:read_file")
RULE = """
[[rule]]
id = "pay whom I name"
level = "allow"
tool = "send_money"
sources.amount = "tool:transactions"
sources.da* = ["tool:transactions", "tool:clock"]
""".replace("pay whom I name", "pay-whom-i-name").replace("sources.da*", 'sources."da*"')


def query(*origins: Origin, effects: frozenset[Effect] = frozenset({Effect.SPEND})) -> PolicyQuery:
    arguments = {origin.path: "x" for origin in origins if origin.path}
    return PolicyQuery("send_money", arguments, effects, overall(origins), origins=origins)


def user_said(path: str) -> Origin:
    return Origin(path, "words", USER)


def made(path: str, label: Label) -> Origin:
    return Origin(path, "model", label)


def decided(policy: str, *origins: Origin) -> str:
    return Policy.from_toml(policy).decide(query(*origins)).level


ASKED = (user_said(DECISION), user_said("recipient"))


def test_a_source_is_trusted_for_the_arguments_it_is_named_for() -> None:
    assert decided(RULE, *ASKED, made("amount", BANK), made("date", BANK.meet(untrusted("tool:clock")))) == "allow"
    assert decided(RULE, *ASKED, made("amount", FILE)) == "ask"
    assert decided(RULE, *ASKED, made("amount", BANK.meet(FILE))) == "ask"
    assert decided(RULE, *ASKED, made("subject", BANK)) == "ask"
    assert decided(RULE, user_said(DECISION), made("recipient", BANK), made("amount", BANK)) == "ask"


def test_no_source_of_an_argument_can_bring_about_the_call() -> None:
    assert decided(RULE, made(DECISION, BANK), user_said("recipient"), made("amount", BANK)) == "ask"
    both = RULE + 'trust = ["tool:transactions"]\n'
    assert decided(both, made(DECISION, BANK), user_said("recipient"), made("amount", BANK)) == "allow"


def test_an_allow_rule_alone_lifts_nothing() -> None:
    rule = '[[rule]]\nid = "all"\nlevel = "allow"\ntool = "send_money"\n'
    assert decided(rule, *ASKED, user_said("amount")) == "allow"
    assert decided(rule, *ASKED, made("amount", BANK)) == "ask"


def test_the_reason_names_what_came_from_where() -> None:
    reason = Policy.default().decide(query(*ASKED, made("amount", BANK))).reason
    assert reason == "amount was made from tool:transactions, which the user did not write"


def test_sources_are_read_strictly() -> None:
    for line in ('sources = "tool:x"', "sources.amount = 3", "sources.amount = []"):
        with pytest.raises(PolicyError, match="sources"):
            Policy.from_toml(f'[[rule]]\nid = "x"\nlevel = "allow"\n{line}\n')
    with pytest.raises(PolicyError, match="sources: expected only with allow"):
        Policy.from_toml('[[rule]]\nid = "x"\nlevel = "deny"\nsources.amount = "tool:x"\n')


@given(st.lists(st.sampled_from([SYSTEM, USER, BANK, FILE, BANK.meet(FILE)]), min_size=1, max_size=4))
def test_with_sources_but_without_trust_an_untrusted_decision_is_always_asked(labels: list[Label]) -> None:
    origins = [made(path, label) for path, label in zip(itertools.chain([DECISION], "abc"), labels, strict=False)]
    rule = '[[rule]]\nid = "all"\nlevel = "allow"\ntool = "send_money"\nsources."*" = "*"\n'
    assert decided(rule, *origins) == ("allow" if origins[0].trusted else "ask")
