"""Options that make a reading program write or run something, where rules allow the program; and their calm kin."""

from __future__ import annotations

import json

import pytest

from agentrt.core.policy import PolicyQuery
from agentrt.core.specs import Effect
from agentrt.policy import Policy

ALLOWED = [
    "ls", "cat", "grep", "sed -n", "sed", "awk", "uniq", "xxd", "sort", "tar -tf", "file", "date", "history", "read",
    "printf", "echo", "bash", "eval", "env", "mapfile", "ruff check", "mypy", "go list", "dmesg", "ss", "bat",
    "git config", "git grep", "git log",
]  # fmt: skip
POLICY = Policy.from_toml(
    f'[[rule]]\nid = "usual"\nlevel = "allow"\ntool = "shell"\nargs.command.shell = {json.dumps(ALLOWED)}'
)


def level(command: str) -> str:
    effects = frozenset({Effect.EXECUTE})
    query = PolicyQuery("shell", {"command": command}, effects, workspace="/w", sandbox_workspace_writable=True)
    return POLICY.decide(query).level


@pytest.mark.parametrize(
    "command",
    [
        "sed --in-plac s/a/b/ f",
        "sed -l5i p f",
        "sed -nf script f",
        "uniq in out",
        "uniq -c -f 1 in out",
        "uniq *",
        "xxd -r a b",
        "awk --profile=out 'BEGIN{}'",
        "awk -dout 'BEGIN{}'",
        "awk -W exec=script f",
        'awk \'BEGIN{print("a;b") > "o"}\'',
        "awk 'BEGIN{print /}/ > \"o\"}'",
        "awk 'BEGIN{ARGV[1]=\"/inet/tcp/0/evil/80\"}{print}' f",
        "tar -tf host:a",
        "file -C -m magic",
        "date -s 2020-01-01",
        "history -w out",
        "dmesg --clear",
        "ss -K dst x",
        "bat --pager='touch x' f",
        "ruff check --fix",
        "mypy --html-report x",
        "go list -toolexec=touch x",
        "git config core.pager 'touch x'",
        "git config --global alias.x '!touch'",
        "git config --edit",
        "git grep -nOtouch x",
        "read PATH <<< .; ls",
        "printf -v PATH %s .; ls",
        "printf -vPATH %s .; ls",
        "echo ${PATH:=x}; ls",
        "((PATH=1)); ls",
        "mapfile PATH < f; ls",
        "BASH_ENV=x bash -c ls",
        "PATH=. bash -c ls",
        "LD_PRELOAD=x eval ls",
        "env PATH=. bash -c ls",
    ],
)
def test_what_writes_or_runs_something_is_asked(command: str) -> None:
    assert level(command) == "ask"


@pytest.mark.parametrize(
    "command",
    [
        "sed -n '1,5p' f",
        "sed -ne 5p f",
        "sed -n 5p myfile",
        "mapfile -t lines < f",
        "LC_ALL=C bash -c ls",
        "sed --quiet -E 's/a+/b/g' f",
        "sort x | uniq -c",
        "uniq -f 1 in",
        "xxd -l 64 f",
        "awk -F: '{print $1}' f",
        "awk '$3 > 5 {print $1}' f",
        "awk -v n=2 'NR > n' f",
        "tar -tf a.tgz",
        "file -b f",
        "date +%F",
        "date -d yesterday",
        "ruff check src",
        "mypy --strict src",
        "go list ./...",
        "git config --get user.name",
        "git config -l",
        "git config --global user.email",
        "git grep -n TODO",
        "read -r a b < f",
        "echo ${x:=y}",
        "echo $((1 << 3))",
        "bash -c ls",
    ],
)
def test_what_only_reads_is_not(command: str) -> None:
    assert level(command) == "allow"
