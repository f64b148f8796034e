"""Time of day, money and number of uses; what warnings and examples say of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agentrt.core.policy import PolicyQuery, UseLimit
from agentrt.core.specs import Effect
from agentrt.policy import Policy

WRITE = frozenset({Effect.WRITE})


def rule(level: str, text: str) -> Policy:
    return Policy.from_toml(f'[[rule]]\nid = "r"\nlevel = "{level}"\ntool = "t"\n{text}')


def decide(policy: Policy, **given: Any) -> str:
    return policy.decide(PolicyQuery("t", {}, WRITE, **given)).level


def at(text: str) -> float:
    return datetime.fromisoformat(text).timestamp()


OFFICE = 'when = { hours = "09:00-18:00", days = "mon-fri", zone = "Europe/Berlin" }'
NIGHT = 'when = { hours = "22:00-06:00", days = "fri", zone = "UTC" }'


@pytest.mark.parametrize(
    ("when", "now", "holds"),
    [
        (OFFICE, "2026-05-04T09:00:00+02:00", True),  # a Monday
        (OFFICE, "2026-05-04T08:59:59+02:00", False),
        (OFFICE, "2026-05-04T17:59:59+02:00", True),
        (OFFICE, "2026-05-04T18:00:00+02:00", False),
        (OFFICE, "2026-05-04T07:30:00+00:00", True),
        (OFFICE, "2026-05-09T12:00:00+02:00", False),  # a Saturday
        (OFFICE, "2026-12-07T08:30:00+00:00", True),  # winter time
        (NIGHT, "2026-05-08T23:00:00+00:00", True),
        (NIGHT, "2026-05-09T05:59:00+00:00", True),
        (NIGHT, "2026-05-08T05:00:00+00:00", False),
        (NIGHT, "2026-05-09T23:00:00+00:00", False),
        ('when = { days = "sat,sun", zone = "UTC" }', "2026-05-10T00:00:00+00:00", True),
        ('when = { days = "fri-mon", zone = "UTC" }', "2026-05-10T00:00:00+00:00", True),
        ('when = { days = "fri-mon", zone = "UTC" }', "2026-05-05T00:00:00+00:00", False),
    ],
)
def test_the_time_of_day(when: str, now: str, holds: bool) -> None:
    assert (decide(rule("allow", when), now=at(now)) == "allow") == holds
    assert (decide(rule("deny", when), now=at(now)) == "deny") == holds


def test_where_nobody_says_what_time_it_is_only_restrictions_hold() -> None:
    assert decide(rule("allow", OFFICE)) == "ask"
    assert decide(rule("deny", OFFICE)) == "deny"


def test_money_is_a_limit() -> None:
    allows, denies = rule("allow", "spend = { max = 0.50 }"), rule("deny", "spend = { max = 0.50 }")
    for spent, price, within in [
        (0.0, 0.0, True),
        (0.2, 0.3, True),
        (0.5, 0.01, False),
        (0.1, 0.41, False),
        (0.6, 0, False),
    ]:
        assert (decide(allows, spent=spent, price=price) == "allow") == within
        assert (decide(denies, spent=spent, price=price) == "deny") != within


def test_uses_are_a_limit_and_the_decision_says_what_counts() -> None:
    allows, denies = rule("allow", "uses = { max = 2 }"), rule("deny", 'uses = { max = 2, per = "run" }')
    for used, within in [(0, True), (1, True), (2, False), (9, False)]:
        assert (decide(allows, uses={"r": used, "other": 9}) == "allow") == within
        assert (decide(denies, uses={"r": used}) == "deny") != within
    assert allows.decide(PolicyQuery("t", {}, WRITE)).counts == ("r",)
    assert denies.decide(PolicyQuery("t", {}, WRITE)).counts == ("r",)
    assert denies.decide(PolicyQuery("t", {}, WRITE, uses={"r": 2})).counts == ()
    assert allows.decide(PolicyQuery("other", {}, WRITE)).counts == ()


@pytest.mark.parametrize("per", ["session", "day"])
def test_a_decision_tells_the_limits_that_count_over_more_than_the_run(per: Any) -> None:
    counts, text = UseLimit("r", per, 2), f'uses = {{ max = 2, per = "{per}" }}'
    for policy, reached in ((rule("allow", text), ("ask", ("r",))), (rule("deny", text), ("deny", ()))):
        assert policy.limits == (counts,)
        assert policy.decide(PolicyQuery("t", {}, WRITE, uses={"r": 1})).limits == (counts,)
        beyond = policy.decide(PolicyQuery("t", {}, WRITE, uses={"r": 2}))
        assert (beyond.level, beyond.counts) == reached
        assert beyond.limits == tuple(UseLimit("r", per, None) for _ in beyond.counts)
        assert policy.decide(PolicyQuery("other", {}, WRITE)).limits == ()
    assert rule("allow", "uses = { max = 2 }").limits == ()


def test_examples_may_say_when_how_dear_and_how_often() -> None:
    rule(
        "allow",
        OFFICE + "\nuses = { max = 2 }\nspend = { max = 1.0 }\n"
        "match = [{ now = 2026-05-04T10:00:00+02:00, uses = 1, spent = 0.5, price = 0.5 }]\n"
        "not_match = [{ now = 2026-05-04T10:00:00+02:00, uses = 2 }, {},"
        " { now = 2026-05-04T10:00:00+02:00, spent = 1.1 },"
        ' { now = "2026-05-04T20:00:00+02:00" }]',
    )


def test_an_example_of_the_whole_policy_says_how_often_every_rule_applied() -> None:
    policy = Policy.from_toml(
        '[[rule]]\nid = "r"\nlevel = "deny"\nuses = { max = 2, per = "day" }\n'
        '[[example]]\ntool = "t"\nuses = 2\nlevel = "deny"\n[[example]]\ntool = "t"\nuses = 1\nlevel = "allow"\n'
    )
    for example in policy.examples:
        assert policy.decide(example.asked(["r"])).level == example.level


QUERIES = st.builds(
    PolicyQuery,
    tool=st.just("t"),
    arguments=st.just({}),
    effects=st.just(WRITE),
    now=st.one_of(st.none(), st.floats(0, 4e9)),
    spent=st.floats(0, 2),
    uses=st.dictionaries(st.just("r"), st.integers(0, 5)),
)


@given(
    QUERIES,
    st.sampled_from([OFFICE, NIGHT, "spend = { max = 1 }", "uses = { max = 3 }"]),
    st.floats(0, 2),
    st.integers(0, 5),
)
def test_more_money_and_more_uses_never_loosen(asked: PolicyQuery, text: str, more: float, again: int) -> None:
    order = ["allow", "ask", "deny"]
    later = replace(asked, spent=asked.spent + more, uses={"r": asked.uses.get("r", 0) + again})
    for policy in (rule("allow", text), rule("deny", text)):
        assert order.index(policy.decide(later).level) >= order.index(policy.decide(asked).level)


# -- warnings ---------------------------------------------------------------------------------------------------


def warnings(*rules: str) -> list[str]:
    return list(Policy.from_toml("\n".join(f"[[rule]]\n{text}" for text in rules), "mine.toml").warnings)


def test_dead_shell_rules_are_reported() -> None:
    git = 'id = "no-git"\nlevel = "deny"\ntool = "shell"\nargs.command.shell = ["git", "sudo"]'
    log = 'id = "log"\nlevel = "allow"\ntool = "shell"\nargs.command.shell = ["git log", "git status"]'
    both = 'id = "both"\nlevel = "allow"\ntool = "shell"\nargs.command.shell = ["git log", "ls"]'
    assert warnings(git, log) == ["mine.toml: rule log (allow) never decides: no-git (deny) fits whenever it does"]
    assert warnings(git, both) == []


def test_a_rule_with_conditions_makes_no_other_useless() -> None:
    allow = 'id = "a"\nlevel = "allow"\ntool = "t"'
    assert warnings('id = "d"\nlevel = "deny"\ntool = "t"', allow)
    for text in ("uses = { max = 1 }", "spend = { max = 1 }", OFFICE):
        assert warnings(f'id = "d"\nlevel = "deny"\ntool = "t"\n{text}', allow) == []
        assert bool(warnings(f'id = "d"\nlevel = "deny"\ntool = "t"\n{text}', f"{allow}\n{text}")) == (text == OFFICE)


def test_sql_rules_over_the_same_tables_do_not_make_each_other_useless() -> None:
    tables = 'tool = "q"\nargs.q.sql = { only = "read", tables = ["a"] }'
    assert warnings(f'id = "d"\nlevel = "deny"\n{tables}', f'id = "a"\nlevel = "allow"\n{tables}') == []


def test_examples_that_another_rule_decides_are_reported() -> None:
    found = warnings(
        'id = "docs"\nlevel = "allow"\ntool = "t"\nargs.path.path = "docs/**"\n'
        'match = [{ args = { path = "docs/.env" } }]',
        'id = "no-keys"\nlevel = "deny"\nargs.path.path = "**/.env"',
    )
    assert found == ['mine.toml: an example of rule docs (allow) is decided by no-keys (deny): t {"path":"docs/.env"}']


def test_permitting_commands_by_their_text_is_reported() -> None:
    text = 'tool = "shell"\nargs.command.glob = "git *"'
    assert "use args.command.shell" in warnings(f'id = "a"\nlevel = "allow"\n{text}')[0]
    assert warnings(f'id = "a"\nlevel = "deny"\n{text}') == []
