"""What a policy decision costs with 200 rules, beside a plain loop over a list of dictionaries.

Run: ``python -m agentrt.evals.perf.policy``. The plain loop compares tool and level only; it is the floor, not
an alternative. Times are CPU time, the best of several rounds, in microseconds a decision.
"""

from __future__ import annotations

import itertools
import time
import timeit
from collections.abc import Callable

from agentrt.core.labels import USER, untrusted
from agentrt.core.policy import PolicyQuery
from agentrt.core.specs import Effect
from agentrt.policy import Policy
from agentrt.policy.shell import analyse

RULES = 200
ROUNDS, CALLS = 7, 1000
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


def commands(count: int = RULES, level: str = "allow") -> Policy:
    """Every rule speaks of a program of its own."""
    rule = '[[rule]]\nid = "r{n}"\nlevel = "{level}"\ntool = "shell"\nargs.command.shell = ["program{n} start|stop"]'
    return Policy.from_toml("\n".join(rule.format(n=n, level=level) for n in range(count)))


def microseconds(work: Callable[[], object]) -> float:
    return min(timeit.repeat(work, timer=time.process_time, number=CALLS, repeat=ROUNDS)) / CALLS * 1e6


def cases() -> dict[str, tuple[Policy, PolicyQuery]]:
    write, read, run = frozenset({Effect.WRITE}), frozenset({Effect.READ}), frozenset({Effect.EXECUTE})
    query = PolicyQuery
    below = query("tool_7", {"path": "out/7/a"}, write, USER, workspace="/w")
    pipe = "cd src && program7 start --fast | grep -v 'x y' > out.txt"
    obscure = "cd src && $PROGRAM start | grep x"
    return {
        "200 mixed rules, a read": (mixed(), query("read_file", {"path": "a.txt"}, read, USER)),
        "200 mixed rules, a write by path": (mixed(), below),
        "200 mixed rules, an untrusted write": (mixed(), query("tool_7", {"path": "x"}, write, untrusted("web"))),
        "200 mixed rules, spending": (mixed(), query("pay", {"amount": 1}, frozenset({Effect.SPEND}), USER)),
        "200 path rules, all for this tool": (one_tool(), query("write_file", {"path": "a/b.md"}, write, USER)),
        "200 shell rules that allow, a pipeline": (commands(), query("shell", {"command": pipe}, run, USER)),
        "200 shell rules that deny, a pipeline": (commands(level="deny"), query("shell", {"command": pipe}, run, USER)),
        "200 shell rules that deny, an obscure one": (
            commands(level="deny"),
            query("shell", {"command": obscure}, run, USER),
        ),
    }


def main() -> None:
    rules = [{"tool": f"tool_{n}", "level": "deny"} for n in range(RULES)]
    plain = microseconds(lambda: next((r for r in rules if r["tool"] == "write_file"), None))
    print(f"{'plain loop over 200 dicts':44} {plain:8.1f} us   1.0")
    for name, (policy, asked) in cases().items():
        cost = microseconds(lambda policy=policy, asked=asked: policy.decide(asked))  # type: ignore[misc]
        over = "" if cost < TARGET_US else f"   over the target of {TARGET_US:.0f} us"
        print(f"{name:44} {cost:8.1f} us {cost / plain:5.1f}{over}")
    print(f"{'a command analysed for the first time':44} {first_time():8.1f} us {first_time() / plain:5.1f}")


def first_time() -> float:
    """What a new command costs before any rule is asked; the analysis is remembered."""
    numbers = itertools.count()

    def new() -> object:
        return analyse(f"cd src && program7 start --number={next(numbers)} | grep -v 'x y' > out.txt")

    return microseconds(new)


if __name__ == "__main__":
    main()
