"""The analysis of commands against a real bash: what bash runs must be among the parts, or the analysis in doubt.

Random command lines are made of three stub programs that write down how they were called, and of much syntax, some
of it broken. Nothing else is on the path of the bash that runs them.
"""

from __future__ import annotations

import itertools
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agentrt.policy.shell import analyse
from agentrt.policy.shell.parts import Word
from agentrt.policy.shell.words import Disagreement, read_word

BASH = shutil.which("bash")
pytestmark = pytest.mark.skipif(BASH is None, reason="needs bash")
STUB = '#!/bin/sh\nprintf "%s\\0" "${0##*/}" "$@" >"$LOG/$$"\n'
TOOLS = ("env", "xargs", "timeout", "sh", "bash", "cat")

NAMES = st.sampled_from(["aa", "bb", "cc", "aa", "bb", "cc", "a\\a", "'bb'", '"cc"', "b''b", "$'cc'", "\\aa"])
WORDS = st.sampled_from(
    [
        "x", "-n", "'q r'", '"d s"', "a\\ b", "$'\\x41b'", 'y"z"', "\\;", "'$(bb)'", "#h", "a#b", "=", "{}", "1", "x=y",
        "'|'", '"a|b"', "~", "[x]", "!", "@", "a,b", "--", "$", '"$"', "$x", '"$x"', "*", "{a,b}", "é", "^", "in", "do",
        "done", "fi", "then", "esac", "[", "]", "]]", "[[", "time", "}", "{", "'", '"', "\\", "2>&1", "<", "${x", "$(",
    ]
)  # fmt: skip
HOLES = [
    "$({})", "`{}`", '"$({})"', '"`{}`"', "<({})", "${{x:-$({})}}", "$((1+$({} 1)))", '"${{x:-`{}`}}"', "x$({})y",
]  # fmt: skip
REDIRECTIONS = st.sampled_from(
    [">f", "2>&1", ">>f", "<f", "<<<x", "&>f", ">&2", "> f", "<<< $(aa)", "3<f", "<>f", ">|f"]
)
SETTINGS = st.sampled_from(["x=1", "x=$(bb)", "y='a b'", "z=(1 2)", "x[1]=2", "x+=1"])
FORMS = [
    "{a}; {b}", "{a} && {b}", "{a} || {b}", "{a} | {b}", "{a} |& {b}", "{a} & {b}", "{a}\n{b}", "({a})", "{{ {a}; }}",
    "if {a}; then {b}; fi", "for i in 1 2; do {a}; done", "while {a}; do {b}; break; done", "! {a}", "{a} # {b}",
    "case x in x) {a};; *) {b};; esac", "f() {{ {a}; }}; f", "{a} \\\n {b}", "{a}\\\n{b}", "cat <<EOF\n{b}\nEOF",
    "{a} <<EOF\n$({b})\nEOF\n{c}", "{a} <<'EOF'\n$({b})\nEOF", "{a} <<EOF && {b}\n`{c}`\nEOF", "[[ -n $({a}) ]] && {b}",
    "[ x ] && {a}", "eval '{a}'", "time {a}", "{a};{b};", "({a}; {b})|{c}", "x=$({a}); {b}", "{a}&&{b}||{c}",
    "if [ -z x ]; then {a}; else {b}; fi", "for ((i=0;i<1;i++)); do {a}; done", "function g {{ {a}; }}; g",
    "(( 1 + 1 )); {a}", "select i in 1; do {a}; break; done <<< 1", "coproc {a}; wait", "{a} 2>/dev/null",
    "case $x in (a|b) {a} ;; [xy]*) {b} ;& *) {c} ;; esac", "{a} <<-EOF\n\t{b}\n\tEOF\n{c}", "{a} > f {b}", "env {a}",
    "command {a}", "exec {a}", "timeout 5 {a}", "xargs {a} < /dev/null", "bash -c '{a}'",
    "cat <<A <<B\n$({a})\nA\n$({b})\nB", "export v$({a})", "unset v`{a}` w", "declare v=$({a}) w$({b})",
    "eval -- '{a}'", "unset a[$({a})]", "env - {a}", "trap -- '{a}' EXIT", "let v=$({a})",
    "for ((i=$({a} 1);i<1;i++)); do {b}; done",
]  # fmt: skip


@st.composite
def commands(draw: st.DrawFn, depth: int = 3) -> str:
    if depth and draw(st.booleans()):
        form = draw(st.sampled_from(FORMS))
        inner = {letter: draw(commands(depth - 1)) for letter in "abc" if f"{{{letter}}}" in form}
        return form.format(**inner)
    parts = [draw(NAMES)]
    for _ in range(draw(st.integers(0, 3))):
        hole = depth and draw(st.integers(0, 3)) == 0
        parts.append(draw(st.sampled_from(HOLES)).format(draw(commands(depth - 1))) if hole else draw(WORDS))
    if draw(st.integers(0, 4)) == 0:
        parts.insert(draw(st.integers(0, len(parts))), draw(REDIRECTIONS))
    if draw(st.integers(0, 5)) == 0:
        parts.insert(0, draw(SETTINGS))
    return draw(st.sampled_from([" ", "  ", "\t"])).join(parts)


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bash")
    (folder / "bin").mkdir()
    for name in ("aa", "bb", "cc"):
        (folder / "bin" / name).write_text(STUB)
        (folder / "bin" / name).chmod(0o755)
    for name in TOOLS:
        (folder / "bin" / name).symlink_to(shutil.which(name) or "/bin/false")
    return folder


_numbers = itertools.count()


def ran(stage: Path, command: str) -> list[tuple[str, ...]]:
    """How the stubs were called when bash ran this."""
    number = next(_numbers)
    log, work = stage / f"log{number}", stage / f"work{number}"
    log.mkdir()
    work.mkdir()
    environment = {"PATH": str(stage / "bin"), "LOG": str(log), "HOME": str(work)}
    quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    bounded = 'ulimit -t 3; exec "$0" --norc -c "$1"'  # a loop in the background outlives bash and its timeout
    bash = [str(BASH), "--norc", "-c", bounded, str(BASH), command]
    subprocess.run(["timeout", "-k", "1", "5", *bash], cwd=work, env=environment, check=False, **quiet)  # type: ignore[call-overload]
    calls = [file.read_bytes().split(b"\0")[:-1] for file in log.iterdir()]
    return [tuple(word.decode("utf-8", "replace") for word in call) for call in calls if call]


def covers(words: Sequence[Word], call: Sequence[str]) -> bool:
    """Whether words stand for this call; what is not known may be any number of words."""
    if not words:
        return not call
    word, text = words[0], words[0].text
    if word.known and not text.startswith("~"):
        return bool(call) and text.removeprefix("/bin/") == call[0] and covers(words[1:], call[1:])
    return any(covers(words[1:], call[n:]) for n in range(len(call) + 1))


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(commands())
def test_what_bash_runs_is_among_the_parts(stage: Path, command: str) -> None:
    found = analyse(command)
    if not found.doubts:
        for call in ran(stage, command):
            assert any(covers(part.words, call) for part in found.parts), (command, call, [str(p) for p in found.parts])


PIECES = st.lists(
    st.sampled_from(
        ["a", "b c", "'", '"', "\\", "$'", "\\n", "\\x41", "\\101", "\\u00e9", "$", "é", "#", "~", "=", "-", "{", "}",
         "\\'",          '\\"', "\\\\", "!", "%", "a'b'", '"c d"', "$'\\t'", "\\e", "''", "$\"", "^", ","]
    ),
    min_size=1,
    max_size=6,
).map("".join)  # fmt: skip


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(PIECES)
def test_a_word_is_read_as_bash_reads_it(stage: Path, written: str) -> None:
    try:
        word = read_word(written.encode())
    except Disagreement:
        return
    if not word.known or written.startswith("~") or "=~" in written:
        return
    calls = ran(stage, f"aa {written}")
    if calls and not written.startswith("#"):
        assert calls == [("aa", word.text)] or word.text.startswith("./~")
