"""What a policy decision costs with 200 rules, beside a plain loop over a list of dictionaries.

Run: ``python -m agentrt.evals.perf.policy``. The plain loop compares tool and level only; it is the floor, not
an alternative. Times are the best of several rounds, in microseconds a decision.
"""

from __future__ import annotations

import timeit
from collections.abc import Callable

from agentrt.core.labels import USER, untrusted
from agentrt.core.policy import PolicyQuery
from agentrt.core.specs import Effect
from agentrt.policy import Policy

RULES = 200
ROUNDS, CALLS = 7, 2000
TARGET_US = 50.0


def mixed(count: int = RULES) -> Policy:
    """A plausible policy: every kind of matcher, names and globs, a fifth of the rules for any tool."""
    kinds = (
        'level = "deny"\ntool = "tool_{n}"\nargs.path.path = ["secrets/**", "**/*.pem"]',
        'level = "ask"\ntool = ["mail_*", "tool_{n}"]\nargs.to.glob = "*@example.com"',
        'level = "allow"\ntool = "tool_{n}"\neffects = ["write"]\nargs.path.path = "out/{n}/**"',
        'level = "allow"\ntool = "http_{n}"\nargs.url.host = ["*.example.com"]',
        'level = "deny"\neffects = ["spend"]\nargs.amount.min = {n}00',
    )
    return Policy.from_toml("\n".join(f'[[rule]]\nid = "r{n}"\n{kinds[n % 5].format(n=n)}' for n in range(count)))


def one_tool(count: int = RULES) -> Policy:
    """The worst case: every rule speaks of the one tool, looks at its path, and none fits."""
    rule = '[[rule]]\nid = "r{n}"\nlevel = "allow"\ntool = "write_file"\nargs.path.path = "folder{n}/**/*.md"'
    return Policy.from_toml("\n".join(rule.format(n=n) for n in range(count)))


def microseconds(work: Callable[[], object]) -> float:
    return min(timeit.repeat(work, number=CALLS, repeat=ROUNDS)) / CALLS * 1e6


def main() -> None:
    rules = [{"tool": f"tool_{n}", "level": "deny"} for n in range(RULES)]
    plain = microseconds(lambda: next((r for r in rules if r["tool"] == "write_file"), None))
    print(f"{'plain loop over 200 dicts':44} {plain:8.1f} us   1.0")
    write, read = frozenset({Effect.WRITE}), frozenset({Effect.READ})
    query = PolicyQuery
    below = query("tool_7", {"path": "out/7/a"}, write, USER, workspace="/w")
    cases = {
        "200 mixed rules, a read": (mixed(), query("read_file", {"path": "a.txt"}, read, USER)),
        "200 mixed rules, a write by path": (mixed(), below),
        "200 mixed rules, an untrusted write": (mixed(), query("tool_7", {"path": "x"}, write, untrusted("web"))),
        "200 mixed rules, spending": (mixed(), query("pay", {"amount": 1}, frozenset({Effect.SPEND}), USER)),
        "200 path rules, all for this tool": (one_tool(), query("write_file", {"path": "a/b.md"}, write, USER)),
    }
    for name, (policy, asked) in cases.items():
        cost = microseconds(lambda policy=policy, asked=asked: policy.decide(asked))  # type: ignore[misc]
        over = "" if cost < TARGET_US else f"   over the target of {TARGET_US:.0f} us"
        print(f"{name:44} {cost:8.1f} us {cost / plain:5.1f}{over}")


if __name__ == "__main__":
    main()
