"""A decision never depends on the index: with it and without it, the same rules say the same."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from agentrt.core.labels import USER, untrusted
from agentrt.core.policy import PolicyQuery
from agentrt.core.specs import Effect
from agentrt.policy import Policy
from agentrt.policy.rules import Call, Rule, call_of


class Plain(Policy):
    """Asks every rule."""

    def candidates(self, call: Call) -> Sequence[Rule]:
        return self.rules_for(call)


PATHS = [
    "a/b",
    "/a/b",
    "./a//b.md",
    "../a/b",
    "/etc/x.key",
    "a",
    ".env",
    "c/.env",
    "d/e.tar.gz",
    "a/../c/d",
    " a/b",
    "",
    "x\0",
]
GLOBS = ["a/**", "a/*", "/a/**", "**/.env", "**/*.md", "*.md", "**/*.tar.gz", "**", "a", "c/", "/etc/*.key",
         "[ab]/b", "~/x", "**/b", "*", "a/b", "/w/a/**", "?"]  # fmt: skip
COMMANDS = ["ls", "git push", "/bin/ls -l", "./ls", "ls; rm x", "$X", "X=rm; $X", "sudo git -C x push",
            "python3 -c x", "", "FOO=1 ls", "ls > a/b", "LS", "cd a && ls", "GIT push", "find . -delete"]  # fmt: skip
PATTERNS = ["ls", "git push", "rm", "./ls", "*", "l*", "sudo|ls", "FOO=* ls", "/bin/ls", "git * -x", "LS"]
HOSTS = ["https://example.com/", "http://a.b.example.com", "evil.org", "https://exämple.com", "example.com.", ""]
NAMES = ["example.com", "*.example.com", "*.b.example.com", "org", "*.org"]
TEXTS = ["a", "b", "ab", "3", ""]
STATEMENTS = ["select * from a", "select * from main.b join a", "select 1", "delete from b", "pragma x", "select",
              "drop table c; select * from a", "with a as (select 1) select * from a", "a b ) c", "SELECT * FROM A",
              ""]  # fmt: skip
BOUNDS = ["-1", "0", "1", "1.5", "2", "3", "1e18", "-1e300"]
AMOUNTS = [0, 1, 1.0, 1.5, 2, 3, -1, 10**18, 10**18 + 1, float("inf"), float("nan"), True, "2", None, [1]]
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "path": st.sampled_from(PATHS),
    "command": st.sampled_from(COMMANDS),
    "url": st.sampled_from(HOSTS),
    "amount": st.sampled_from(AMOUNTS),
    "query": st.one_of(st.sampled_from(STATEMENTS), st.integers(0, 1)),
    "x": st.one_of(
        st.sampled_from(TEXTS), st.integers(0, 3), st.booleans(), st.lists(st.sampled_from(TEXTS), max_size=2)
    ),
}
MATCHERS = {
    "path": st.lists(st.sampled_from(GLOBS), min_size=1, max_size=2).map(lambda globs: f"path = {globs}"),
    "command": st.one_of(
        st.lists(st.sampled_from(PATTERNS), min_size=1, max_size=2).map(lambda texts: f"shell = {texts}"),
        st.sampled_from(['shell = { run = ["ls"], write = ["a/**"] }', 'shell = { write = ["a/**"] }']),
    ),
    "url": st.lists(st.sampled_from(NAMES), min_size=1, max_size=2).map(lambda names: f"host = {names}"),
    "amount": st.lists(st.tuples(st.sampled_from(["min", "max"]), st.sampled_from(BOUNDS)), min_size=1, max_size=2,
                       unique_by=lambda pair: pair[0]).map(lambda pairs: _table(" = ".join(pair) for pair in pairs)),
    "query": st.one_of(
        st.sampled_from(["sql = 'read'", "sql = 'write'", "sql = { tables = ['a'], dialect = 'sqlite' }"]),
        st.lists(st.sampled_from(["a", "b", "main.b", "A", "c*"]), min_size=1, max_size=2).flatmap(
            lambda names: st.sampled_from(["", ", only = 'read'", ", only = 'write'"]).map(
                lambda only: f"sql = {{ tables = {names}{only} }}")),
    ),
    "x": st.sampled_from(["equals = 'a'", "equals = 1", "equals = true", "one_of = ['a', 'b']", "one_of = ['a', 1]",
                          "glob = 'a*'", "glob = ['a', 'b']", "min = 1", "schema = { type = 'string' }"]),
}  # fmt: skip


def _table(entries: Iterable[str]) -> str:
    """The rest of a line ``args.NAME.…`` for one matcher or several."""
    return "".join(("{ ", ", ".join(entries), " }"))


@st.composite
def policies(draw: st.DrawFn) -> str:
    lines = []
    for number in range(draw(st.integers(9, 24))):
        level = draw(st.sampled_from(["allow", "notify", "rewrite", "ask", "human", "deny", "end_run"]))
        lines += ["[[rule]]", f'id = "r{number}"', f'level = "{level}"', 'tool = "t"']
        for name in draw(st.sets(st.sampled_from(sorted(MATCHERS)), max_size=2)):
            said = draw(MATCHERS[name])
            lines.append(f"args.{name}{' = ' if said.startswith('{') else '.'}{said}".replace("'", '"'))
        lines += ['user = "ada"'] if draw(st.integers(0, 5)) == 0 else []
        lines += ["uses = { max = 1 }"] if draw(st.integers(0, 5)) == 0 else []
        lines += ['effects = ["write"]'] if draw(st.booleans()) else []
        lines += ["rewrite = { x = 'z' }".replace("'", '"')] if level == "rewrite" else []
        lines += ['trust = ["tool:*"]'] if level == "allow" and draw(st.booleans()) else []
    return "\n".join(lines)


@st.composite
def queries(draw: st.DrawFn) -> PolicyQuery:
    arguments = {name: draw(VALUES[name]) for name in draw(st.sets(st.sampled_from(sorted(VALUES)), min_size=1))}
    if draw(st.integers(0, 9)) == 0:
        arguments["path"] = draw(st.one_of(st.lists(st.sampled_from(PATHS), max_size=3), st.integers()))
    return PolicyQuery(
        "t",
        arguments,
        draw(st.sampled_from([frozenset({Effect.WRITE}), frozenset({Effect.READ}), frozenset()])),
        draw(st.sampled_from([USER, untrusted("tool:web")])),
        draw(st.sampled_from(["ada", "bob"])),
        draw(st.sampled_from(["/w", None])),
        uses=draw(st.dictionaries(st.sampled_from(["r1", "r2", "r3"]), st.integers(0, 2))),
    )


@settings(max_examples=300, deadline=None)
@given(policies(), st.lists(queries(), min_size=1, max_size=12))
def test_the_index_changes_no_decision(text: str, asked: list[PolicyQuery]) -> None:
    indexed = Policy.from_toml(text)
    plain = Plain(indexed.rules)
    for query in asked:
        assert indexed.decide(query) == plain.decide(query)


def test_the_index_leaves_most_rules_out() -> None:
    text = "\n".join(
        f'[[rule]]\nid = "r{n}"\nlevel = "allow"\ntool = "t"\nargs.path.path = "folder{n}/**"' for n in range(200)
    )
    policy = Policy.from_toml(text)
    call = call_of(PolicyQuery("t", {"path": "folder7/a"}, frozenset({Effect.WRITE}), workspace="/w"), policy.resolve)
    assert [rule.id for rule in policy.candidates(call)] == ["r7"]


def test_bounds_and_tables_leave_most_rules_out() -> None:
    kinds = ("args.amount.min = {n}", "args.amount.max = {n}", 'args.query.sql = {{ tables = ["t{n}"] }}')
    text = "\n".join(
        f'[[rule]]\nid = "r{n}"\nlevel = "deny"\ntool = "t"\n{kinds[n % 3].format(n=n)}' for n in range(180)
    )
    policy = Policy.from_toml(text)
    assert candidates(policy, amount=4) == [f"r{n}" for n in range(180) if (n <= 4, n >= 4, False)[n % 3]]
    assert candidates(policy, query="select * from t2, t5") == ["r2", "r5"]
    assert len(candidates(policy, amount="4")) == 120


def candidates(policy: Policy, **arguments: Any) -> list[str]:
    call = call_of(PolicyQuery("t", arguments, frozenset({Effect.WRITE})), policy.resolve)
    return sorted((rule.id for rule in policy.candidates(call)), key=lambda name: int(name[1:]))


def test_a_rule_that_counts_is_asked_about_what_cannot_be_analysed() -> None:
    """It counts a use though a stricter rule, which looks at nothing else, decides."""
    rule = '[[rule]]\nid = "r{n}"\nlevel = "ask"\ntool = "t"\nargs.command.shell = ["program{n}"]'
    limited = rule.format(n=99) + "\nuses = { max = 0 }"
    text = "\n".join([*(rule.format(n=n) for n in range(20)), limited])
    indexed = Policy.from_toml(text)
    query = PolicyQuery("t", {"command": "$X"}, frozenset({Effect.EXECUTE}), USER)
    assert indexed.decide(query).counts == ("r99",)
    assert indexed.decide(query) == Plain(indexed.rules).decide(query)
