"""A decision never depends on the index: with it and without it, the same rules say the same."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from agentrt.core.labels import USER, untrusted
from agentrt.core.policy import PolicyQuery
from agentrt.core.specs import Effect
from agentrt.policy import Policy
from agentrt.policy.rules import Call, Rule


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
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "path": st.sampled_from(PATHS),
    "command": st.sampled_from(COMMANDS),
    "url": st.sampled_from(HOSTS),
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
    "x": st.sampled_from(["equals = 'a'", "equals = 1", "equals = true", "one_of = ['a', 'b']", "one_of = ['a', 1]",
                          "glob = 'a*'", "glob = ['a', 'b']", "min = 1", "schema = { type = 'string' }"]),
}  # fmt: skip


@st.composite
def policies(draw: st.DrawFn) -> str:
    lines = []
    for number in range(draw(st.integers(9, 24))):
        level = draw(st.sampled_from(["allow", "notify", "rewrite", "ask", "human", "deny", "end_run"]))
        lines += ["[[rule]]", f'id = "r{number}"', f'level = "{level}"', 'tool = "t"']
        for name in draw(st.sets(st.sampled_from(sorted(MATCHERS)), max_size=2)):
            lines.append(f"args.{name}.{draw(MATCHERS[name])}".replace("'", '"'))
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
    from agentrt.policy.rules import call_of

    call = call_of(PolicyQuery("t", {"path": "folder7/a"}, frozenset({Effect.WRITE}), workspace="/w"), policy.resolve)
    assert [rule.id for rule in policy.candidates(call)] == ["r7"]
