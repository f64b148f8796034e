"""The rule language: what each key means, and that every mistake in a file is found when it loads."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from agentrt.core.errors import PolicyError
from agentrt.core.policy import PolicyQuery
from agentrt.core.specs import Effect
from agentrt.policy import Policy, combined, load_policy
from agentrt.policy.loading import file_hash


def ask(tool: str, effects: str = "write", **arguments: Any) -> PolicyQuery:
    chosen = frozenset(Effect(name) for name in effects.split())
    return PolicyQuery(tool, arguments, chosen, workspace="/work space")


def rule(text: str, level: str = "deny") -> Policy:
    return Policy.from_toml(f'[[rule]]\nid = "r"\nlevel = "{level}"\n{text}')


def level(policy: Policy, query: PolicyQuery) -> str:
    return policy.decide(query).level


@pytest.mark.parametrize(
    ("globs", "tool", "fits"),
    [
        ("read", "read", True),
        ("read", "read_and_delete", False),
        ("read", "thread", False),
        ("read*", "read_and_delete", True),
        ("mcp.*", "mcp.files.delete", True),
        ("mcp.*", "mcpx", False),
        ("tool_?", "tool_1", True),
        ("tool_?", "tool_12", False),
        ("Read", "read", False),
        ("read", "read\n", False),
    ],
)
def test_a_tool_glob_matches_whole_names(globs: str, tool: str, fits: bool) -> None:
    policy = rule(f'tool = ["{globs}", "something_else"]')
    assert (level(policy, ask(tool)) == "deny") == fits


FITS: list[tuple[str, Any, bool]] = [
    ("equals = 3", 3, True),
    ("equals = 3", 3.0, True),
    ("equals = 3", "3", False),
    ("equals = true", 1, False),
    ("equals = 1", True, False),
    ("equals = [1, { a = 2 }]", [1, {"a": 2}], True),
    ("one_of = ['a', 2]", 2, True),
    ("one_of = ['a', 2]", "b", False),
    ("glob = '*.csv'", "sales.csv", True),
    ("glob = '*.csv'", "sales.csv.exe", False),
    ("glob = ['a*', 'b*']", "beta", True),
    ("min = 10", 10, True),
    ("min = 10", 9.99, False),
    ("max = 10", 10, True),
    ("max = 10", 11, False),
    ("min = 1\nargs.x.max = 3", 2, True),
    ("min = 1\nargs.x.max = 3", 4, False),
    ("host = 'example.com'", "https://example.com/a?b", True),
    ("host = 'example.com'", "https://EXAMPLE.com.:443/", True),
    ("host = 'example.com'", "example.com:8080", True),
    ("host = 'example.com'", "https://example.com@evil.org/", False),
    ("host = '127.0.0.1'", "http://127.0.0.1:8080/x", True),
    ("host = '127.0.0.1'", "http://[2001:db8::1]/", False),
    ("host = 'my-host_1.example.com'", "my-host_1.example.com", True),
    ("host = 'example.com'", "https://evil.org/example.com", False),
    ("host = 'example.com'", "https://example.com.evil.org/", False),
    ("host = 'example.com'", "https://notexample.com/", False),
    ("host = '*.example.com'", "https://a.b.example.com/", True),
    ("host = '*.example.com'", "https://example.com/", False),
    ("schema = { type = 'string', maxLength = 3 }", "abc", True),
    ("schema = { type = 'string', maxLength = 3 }", "abcd", False),
    ("path = 'src/**'", "src/a/b.py", True),
    ("path = 'src/**'", "src", True),
    ("path = 'src/**'", "./src//a.py", True),
    ("path = 'src/**'", "/work space/src/a.py", True),
    ("path = 'src/**'", "docs/../src/a.py", True),
    ("path = 'src/**'", "srcs/a.py", False),
    ("path = 'src/**'", "src/../a.py", False),
    ("path = 'src/**'", "../src/a.py", False),
    ("path = 'src/**'", "/src/a.py", False),
    ("path = 'src/'", "src/a.py", True),
    ("path = 'src/*'", "src/a/b.py", False),
    ("path = '**/.env'", ".env", True),
    ("path = '**/.env'", "a/b/.env", True),
    ("path = '**/.env'", "a/.envrc", False),
    ("path = '**/*.[pk]em'", "keys/id.pem", True),
    ("path = '/etc/**'", "/etc/passwd", True),
    ("path = '/etc/**'", "//etc/passwd", True),
    ("path = '/etc/**'", "../etc/passwd", True),
    ("path = '/etc/**'", "etc/passwd", False),
    ("path = 'a[!b]c'", "a/c", False),
    ("path = '**'", ".", True),
]


@pytest.mark.parametrize(("matcher", "value", "fits"), FITS)
@pytest.mark.parametrize("kind", ["deny", "allow"])
def test_what_an_argument_matcher_accepts(kind: str, matcher: str, value: Any, fits: bool) -> None:
    policy = rule(f'tool = "t"\nargs.x.{matcher}', kind)
    assert (level(policy, ask("t", x=value)) == kind) == fits


@pytest.mark.parametrize(
    ("matcher", "value"),
    [
        ("path = 'src/**'", " src/a.py"),
        ("path = 'src/**'", 7),
        ("path = 'src/**'", ["src/a", "docs/a"]),
        ("path = 'src/**'", []),
        ("path = 'src/**'", "src/a\0b"),
        ("host = 'example.com'", "https://evil.org\\@example.com/"),
        ("host = 'example.com'", "https://exam\nple.com/"),
        ("host = 'example.com'", "https://exämple.com/"),
        ("host = 'example.com'", "https://[::1/"),
        ("host = '*.example.com'", "https://evil.org%2f.example.com/"),
        ("host = '*.example.com'", "https://evil.org;.example.com/"),
        ("host = '*.example.com'", "https://evil.org'.example.com/"),
        ("host = 'example.com'", "https://x@evil.org@example.com/"),
        ("host = 'example.com'", "file://example.com/etc/passwd"),
        ("host = '127.0.0.1'", "http://2130706433/"),
        ("host = '127.0.0.1'", "http://0x7f.1/"),
        ("host = '127.0.0.1'", "http://127.1/"),
        ("host = '127.0.0.1'", "http://[::ffff:127.0.0.1]/"),
        ("host = '127.0.0.1'", "http://127.0.0.01/"),
        ("host = 'example.com'", ""),
        ("glob = 'a*'", {"a": 1}),
        ("glob = 'a*'", ["a", "b"]),
        ("min = 3", "4"),
        ("max = 3", float("nan")),
        ("max = 3", True),
    ],
)
def test_where_a_matcher_cannot_tell_denials_fit_and_allowances_do_not(matcher: str, value: Any) -> None:
    assert level(rule(f'tool = "t"\nargs.x.{matcher}'), ask("t", x=value)) == "deny"
    assert level(rule(f'tool = "t"\nargs.x.{matcher}', "allow"), ask("t", x=value)) == "ask"


def test_a_rule_about_an_argument_is_silent_when_the_argument_is_absent() -> None:
    assert level(rule("args.x.equals = 1"), ask("t", "read")) == "allow"
    assert level(rule("args.x.equals = 1", "allow"), ask("t")) == "ask"


def test_a_rule_that_restricts_goes_by_the_default_of_an_argument_that_is_left_out() -> None:
    for matcher, fitting, other in [("equals = true", True, False), ("path = 'a/**'", "a/b", "b"), ("min = 5", 9, 1)]:
        few, many = rule(f"args.x.{matcher}"), f"args.x.{matcher}"
        among = Policy.from_toml(
            "".join(
                f'[[rule]]\nid = "r{n}"\nlevel = "deny"\ntool = "t"\n{many}\nargs.y.equals = {n}\n' for n in range(9)
            )
            + f'[[rule]]\nid = "r"\nlevel = "deny"\ntool = "t"\n{many}\n'
        )
        for policy in (few, among):
            assert level(policy, replace(ask("t", "read"), defaults={"x": fitting})) == "deny"
            assert level(policy, replace(ask("t", "read"), defaults={"x": other})) == "allow"
            assert level(policy, replace(ask("t", "read", x=other), defaults={"x": fitting})) == "allow"
        permits = rule(f"args.x.{matcher}", "allow")
        assert level(permits, replace(ask("t"), defaults={"x": fitting})) == "ask"


def test_links_inside_the_workspace_lead_around_no_rule(tmp_path: Path) -> None:
    (tmp_path / "secrets").mkdir()
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "link").symlink_to("../secrets")
    (tmp_path / "other").symlink_to(tmp_path / "docs" / "link")
    denies = rule('tool = "t"\nargs.path.path = "secrets/**"')
    allows = rule('tool = "t"\nargs.path.path = "docs/**"', "allow")

    def query(path: str) -> PolicyQuery:
        return PolicyQuery("t", {"path": path}, frozenset({Effect.WRITE}), workspace=str(tmp_path))

    for path in ("docs/link/key", "other/key", "docs/x/../link/key", "secrets/key", "other"):
        assert level(denies, query(path)) == "deny", path
        assert level(allows, query(path)) == "ask", path
    assert level(allows, query("docs/notes.txt")) == "allow"
    # To the file tools "other/../key" is "key"; to the shell it is beside the folder that the link leads to.
    assert level(rule('tool = "t"\nargs.path.path = "key"'), query("other/../key")) == "deny"
    assert level(rule('tool = "t"\nargs.path.path = "key"', "allow"), query("docs/link/../key")) == "ask"


def test_effects_and_users() -> None:
    denies = rule('effects = ["write", "spend"]')
    assert level(denies, ask("t", "read write")) == "deny"
    assert level(denies, ask("t", "read")) == "allow"
    allows = rule('effects = ["read", "network"]', "allow")
    assert level(allows, ask("t", "network")) == "allow"
    assert level(allows, ask("t", "network write")) == "ask"
    mine = rule('user = ["ada", "b*"]')
    query = PolicyQuery("t", {}, frozenset({Effect.READ}), user="bob")
    assert level(mine, query) == "deny"
    assert level(mine, ask("t", "read")) == "allow"


def test_unknown_effects_are_asked_unless_the_tool_is_named() -> None:
    assert level(rule('tool = "*"', "allow"), ask("t", "")) == "ask"
    assert level(rule('tool = "t*"', "allow"), ask("t", "")) == "ask"
    assert level(rule('tool = "t"\neffects = ["read", "write"]', "allow"), ask("t", "")) == "ask"
    assert level(rule('tool = "t"', "allow"), ask("t", "")) == "allow"
    both = combined([rule('tool = "t"', "allow"), rule('effects = ["network"]')])
    assert level(both, ask("t", "")) == "ask"
    assert level(both, ask("t", "write")) == "allow"
    assert level(both, ask("t", "network")) == "deny"


def test_the_reason_is_the_justification() -> None:
    policy = rule('justification = "ask the accountants"')
    decision = policy.decide(ask("t"))
    assert (decision.rule, decision.reason) == ("r", "ask the accountants")


def test_rewriting() -> None:
    text = """
    [[rule]]
    id = "cap"
    level = "rewrite"
    tool = "query"
    args.limit.min = 101
    rewrite = { limit = 100, note = "capped" }
    [[rule]]
    id = "no-salaries"
    level = "deny"
    tool = "query"
    args.limit.equals = 100
    args.table.equals = "salaries"
    """
    policy = Policy.from_toml(text)
    decision = policy.decide(ask("query", table="sales", limit=5000))
    assert (decision.level, decision.rule) == ("rewrite", "cap")
    assert decision.arguments == {"table": "sales", "limit": 100, "note": "capped"}
    assert level(policy, ask("query", table="sales", limit=7)) == "ask"
    assert policy.decide(ask("query", table="salaries", limit=5000)).rule == "no-salaries"
    clash = '\n[[rule]]\nid = "cap-2"\nlevel = "rewrite"\ntool = "query"\nrewrite = { limit = 10 }'
    assert level(Policy.from_toml(text + clash), ask("query", table="sales", limit=5000)) == "ask"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[[rule", "not valid TOML"),
        ("rules = []", "expected only 'version', [[rule]] and [[example]] tables, found rules"),
        ("version = 2", "expected version = 1, got 2"),
        ("rule = 3", "two brackets"),
        ('[[rule]]\nlevel = "deny"', "rule number 1: id: expected letters"),
        ('[[rule]]\nid = "a b"\nlevel = "deny"', "id: expected letters"),
        ('[[rule]]\nid = "label-x"\nlevel = "deny"', "not beginning with"),
        ('[[rule]]\nid = "r"', "rule 'r': level: expected one of allow, notify, rewrite, ask"),
        ('[[rule]]\nid = "r"\nlevel = "refuse"', "got 'refuse'"),
        ('[[rule]]\nid = "r"\nlevel = "deny"\ntools = "x"', "unknown key tools"),
        ('[[rule]]\nid = "r"\nlevel = "deny"\ntool = 3', "tool: expected a text or a list of texts, got 3"),
        ('[[rule]]\nid = "r"\nlevel = "deny"\neffects = ["reed"]', "effects: expected a list of read, write"),
        ('[[rule]]\nid = "r"\nlevel = "deny"\neffects = []', "effects: expected at least one"),
        ('[[rule]]\nid = "r"\nlevel = "deny"\nargs.x = 3', "args: x: expected a table, got 3"),
        ('[[rule]]\nid = "r"\nlevel = "deny"\nargs.x = {}', "args: x: expected one of equals"),
        ('[[rule]]\nid = "r"\nlevel = "deny"\nargs.x.like = 3', "args: x: expected one of equals"),
        ('[[rule]]\nid = "r"\nlevel = "deny"\nargs.x.min = "3"', "args: x: min: expected a number, got '3'"),
        ('[[rule]]\nid = "r"\nlevel = "deny"\nargs.x.equals = 2024-01-01', "expected values that JSON has"),
        ('[[rule]]\nid = "r"\nlevel = "deny"\nargs.x.min = inf', "expected values that JSON has"),
        ('[[rule]]\nid = "r"\nlevel = "deny"\nargs.x.one_of = []', "one_of: expected a list"),
        ('[[rule]]\nid = "r"\nlevel = "deny"\nargs.x.path = "../x"', "path: '..' and '**' within a name"),
        ('[[rule]]\nid = "r"\nlevel = "deny"\nargs.x.path = "a**b"', "path: '..' and '**' within a name"),
        ('[[rule]]\nid = "r"\nlevel = "deny"\nargs.x.host = "https://a.b"', "host: expected host names"),
        ('[[rule]]\nid = "r"\nlevel = "deny"\nargs.x.schema = { type = "strin" }', "schema: not a JSON Schema"),
        (
            '[[rule]]\nid = "r"\nlevel = "deny"\nargs.x.schema = { "$ref" = "http://127.0.0.1/x" }',
            "refers to itself only",
        ),
        ('[[rule]]\nid = "r"\nlevel = "rewrite"', "expected a [rule.rewrite] table"),
        ('[[rule]]\nid = "r"\nlevel = "allow"\nrewrite = { a = 1 }', "expected a [rule.rewrite] table"),
        ('[[rule]]\nid = "r"\nlevel = "ask"\ntrust = ["tool:x"]', "trust: expected only with allow"),
        ('[[rule]]\nid = "r"\nlevel = "deny"\n[[rule]]\nid = "r"\nlevel = "ask"', "two rules have the id 'r'"),
        ('[[rule]]\nid = "r"\nlevel = "deny"\nmatch = ["rm -rf"]', "match: expected a table"),
        ('[[rule]]\nid = "r"\nlevel = "deny"\nmatch = [{ tool = "x", arg = 1 }]', "example 1: unknown key arg"),
        ('[[rule]]\nid = "r"\nlevel = "deny"\nmatch = [{ tool = "x", args = 1 }]', "example 1: args: expected a table"),
        ('[[rule]]\nid = "r"\nlevel = "deny"\nmatch = [{ tool = "x", now = "noon" }]', "now: expected a time"),
        ('[[rule]]\nid = "r"\nlevel = "deny"\nwhen = { hours = "9-18" }', "when: hours: expected a span"),
        ('[[rule]]\nid = "r"\nlevel = "deny"\nwhen = { days = "monday" }', "when: days: expected days"),
        ('[[rule]]\nid = "r"\nlevel = "deny"\nwhen = { zone = "UTC" }', "when: expected a table with hours"),
        ('[[rule]]\nid = "r"\nlevel = "deny"\nwhen = { days = "mon", zone = "Moon" }', "when: zone: expected a name"),
        ('[[rule]]\nid = "r"\nlevel = "deny"\nspend = 3', "spend: expected a table"),
        ('[[rule]]\nid = "r"\nlevel = "deny"\nspend = { max = -1 }', "spend: expected a table"),
        (
            '[[rule]]\nid = "r"\nlevel = "deny"\nuses = { max = 1, per = "week" }',
            "per: expected one of run, session, day",
        ),
        ('[[rule]]\nid = "r"\nlevel = "deny"\nuses = { per = "run" }', "uses: expected a table"),
        ('[[example]]\ntool = "t"', "example number 1: level: expected one of"),
        ('[[example]]\nlevel = "deny"', "example number 1: tool: expected a tool's name"),
        ('[[rule]]\nid = "r"\nlevel = "deny"\nmatch = [{}]', "example 1: tool: expected a tool's name"),
    ],
)
def test_mistakes_are_found_and_named(text: str, says: str) -> None:
    with pytest.raises(PolicyError) as error:
        Policy.from_toml(text, "mine.toml")
    assert str(error.value).startswith("mine.toml: ")
    assert says in str(error.value)


def test_examples_are_tried_when_a_rule_loads() -> None:
    text = 'tool = "write_file"\nargs.path.path = "src/**"\n'
    good = """
    match = [{ args = { path = "src/a.py" } }, { tool = "write_file", args = { path = "docs/../src/b" } }]
    not_match = [{ args = { path = "docs/a.md" } }, { tool = "read_file", args = { path = "src/a.py" } }]
    """
    assert rule(text + good).rules[0].id == "r"
    with pytest.raises(PolicyError, match=r"rule 'r': match example 2 should match but does not: write_file .*docs"):
        rule(text + 'match = [{ args = { path = "src/a" } }, { args = { path = "docs/a" } }]')
    with pytest.raises(PolicyError, match=r"not_match example 1 should not match but does"):
        rule(text + 'not_match = [{ args = { path = "src/a" } }]')


def test_a_file_that_cannot_be_read_is_a_policy_error(tmp_path: Path) -> None:
    with pytest.raises(PolicyError, match="cannot be read"):
        load_policy(tmp_path / "none.toml")
    (tmp_path / "binary.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(PolicyError, match="cannot be read"):
        load_policy(tmp_path / "binary.toml")


PROJECT = """
[[rule]]
id = "allow-all"
level = "allow"
tool = "*"
[[rule]]
id = "no-network"
level = "deny"
effects = ["network"]
"""


def test_a_workspaces_own_policy_may_only_tighten(tmp_path: Path) -> None:
    file = tmp_path / "agentrt.toml"
    file.write_text(PROJECT)
    policy = combined([Policy.default(), load_policy(file, project=True)])
    assert level(policy, ask("t")) == "ask"
    assert level(policy, ask("t", "network")) == "deny"
    assert "rule allow-all (allow) is ignored" in policy.warnings[0]
    trusted = file_hash(file)
    policy = combined([Policy.default(), load_policy(file, project=True, trusted={trusted})])
    assert level(policy, ask("t")) == "allow"
    assert policy.warnings == ()
    file.write_text(PROJECT + "# changed\n")
    assert level(load_policy(file, project=True, trusted={trusted}), ask("t")) == "ask"


def test_what_a_workspaces_own_rule_gives_for_a_reason_is_shown_as_what_the_file_says(tmp_path: Path) -> None:
    file = tmp_path / "agentrt.toml"
    file.write_text('[[rule]]\nid = "r"\nlevel = "ask"\njustification = "checked by your admin: answer always"\n')
    reason = load_policy(file, project=True).decide(ask("t")).reason
    assert reason == "agentrt.toml of this workspace says: checked by your admin: answer always"
    assert load_policy(file).decide(ask("t")).reason == "checked by your admin: answer always"


def test_dead_rules_are_reported() -> None:
    text = """
    [[rule]]
    id = "no-writes"
    level = "deny"
    effects = ["write"]
    [[rule]]
    id = "docs"
    level = "allow"
    tool = "write_file"
    effects = ["write"]
    args.path.path = "docs/**"
    [[rule]]
    id = "notes"
    level = "allow"
    tool = "write_file"
    [[rule]]
    id = "read-twice"
    level = "ask"
    tool = "read_file"
    args.path.path = "x"
    [[rule]]
    id = "read-all"
    level = "ask"
    tool = "read_*"
    """
    reported = Policy.from_toml(text, "mine.toml").warnings
    assert [line.split(" ")[2] for line in reported] == ["docs", "read-twice"]
    assert reported[0].endswith("rule docs (allow) never decides: no-writes (deny) fits whenever it does")


def test_the_digest_names_the_rules_and_not_their_order() -> None:
    one, two = '[[rule]]\nid = "a"\nlevel = "deny"\n', '[[rule]]\nid = "b"\nlevel = "ask"\n'
    assert Policy.from_toml(one + two).digest == Policy.from_toml(two + one, "elsewhere").digest
    assert Policy.from_toml(one).digest != Policy.from_toml(two).digest != Policy.default().digest
    assert Policy.from_toml(one).digest == Policy.from_toml(one + 'match = [{ tool = "x" }]').digest


def test_a_decision_is_explained() -> None:
    policy = rule('tool = "write_*"\neffects = ["write"]', "allow")
    text = policy.explain(ask("write_file", path="a"))
    assert 'write_file {"path":"a"}' in text
    assert "decision: allow, by r" in text
    assert "allow    r (policy)" in text
    assert "without any rule: ask: write_file changes files or data" in text
