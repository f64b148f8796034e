"""Programs with a language of their own in their arguments: find, fd, git, awk, sed, dd."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from agentrt.policy.shell import programs
from agentrt.policy.shell.parts import ANYTHING, UNKNOWN, Hazard, Unfolded, Word, Write
from agentrt.policy.shell.risks import abbreviates, risky_of
from agentrt.policy.shell.starters import joined

_SQLITE_REACHES = re.compile(r"(?m)^\s*\.|\b(writefile|load_extension|edit|fts3_tokenizer|attach|vacuum)\b", re.I)
_CALM_SED = re.compile(
    r"\s*(?:(?:\d+|\$|/(?:[^/\\\n]|\\.)*/)(?:,(?:\+?\d+|\$|/(?:[^/\\\n]|\\.)*/))?\s*!?\s*)?"
    r"(?:[dpDPqQ=]|s([/|#,:@!~%])(?:(?!\1)[^\\\n]|\\.)*\1(?:(?!\1)[^\\\n]|\\.)*\1[gpiI0-9]*|y/[^/\n]*/[^/\n]*/)\s*"
)
_CALM_SED_OPTION = re.compile(
    r"-[nErszul\d]+|--(quiet|silent|regexp-extended|posix|separate|unbuffered|null-data|zero-terminated|debug|sandbox"
    r"|follow-symlinks|line-length=\d+|help|version)"
)
_AWK_RUNS = re.compile(r"\bsystem\b|getline|@|\||/inet")
_AWK_TEXTS = re.compile(r'"(?:[^"\\\n]|\\.)*"')
_AWK_PATTERN = re.compile(r"\s*!?/[\w .,:;^$*+?()=-]*/")
"""The pattern a program begins with. Elsewhere a slash may divide, or begin a pattern with quotes in it."""
_AWK_PRINTS = re.compile(r"\bprintf?\b.*>", re.DOTALL)
_CALM_AWK_OPTION = re.compile(
    r"-[VhPcrbnNMStC]+|-[Fv].*|-L(?:fatal|invalid|no-ext)?|--(assign|field-separator|posix|traditional|re-interval|csv|version|help|sandbox|bignum|lint"
    r"|characters-as-bytes|use-lc-numeric|non-decimal-data|copyright|optimize|no-optimize)(=.*)?",
    re.DOTALL,
)


def find_of(words: Sequence[Word]) -> Unfolded:
    inner: list[tuple[Word, ...]] = []
    writes: list[Write] = []
    doubts: list[str] = []
    odd: list[str] = []
    at = 1
    while at < len(words):
        word = words[at]
        at += 1
        if not word.known and word.may_be_option:
            (doubts if word.splits else odd).append("find: an expression that depends on a variable")
        elif word.text in ("-exec", "-execdir", "-ok", "-okdir"):
            end = next(
                (
                    i
                    for i in range(at, len(words))
                    if words[i].text == ";" or (words[i].text == "+" and words[i - 1].text == "{}")
                ),
                len(words),
            )
            inner.append(tuple(UNKNOWN if "{}" in one.text else one for one in words[at:end]))
            at = end + 1
        elif word.text == "-delete":
            inner.append((Word("rm"), ANYTHING))
        elif word.text in ("-fprint", "-fprint0", "-fls", "-fprintf") and at < len(words):
            writes.append(Write(words[at]))
    return Unfolded(inner=tuple(inner), writes=tuple(writes), doubts=tuple(doubts), odd=tuple(odd))


def fd_of(words: Sequence[Word]) -> Unfolded:
    for index, word in enumerate(words[1:], 1):
        if not word.known and word.may_be_option:
            return Unfolded(doubts=("fd: an option that depends on a variable",))
        if word.text in ("-x", "-X", "--exec", "--exec-batch"):
            return Unfolded(inner=((*words[index + 1 :], ANYTHING),))
        if word.text.startswith(("--exec", "-x", "-X")) or re.match(r"-[a-zA-Z]*[xX]", word.text):
            return Unfolded(doubts=("fd: an option that runs a program",))
    return Unfolded()


def git_of(words: Sequence[Word]) -> Unfolded:
    at, hazards = 1, []
    while at < len(words) and words[at].text.startswith("-"):
        text = words[at].text
        setting = words[at + 1] if text == "-c" and at + 1 < len(words) else None
        if text in ("-c", "--config-env") and not (
            setting is not None and setting.known and setting.text.lower().startswith(programs.GIT_SAFE_SETTINGS)
        ):
            hazards.append(Hazard(at + 1 if at + 1 < len(words) else at, "git: a setting that may name a program"))
        elif text.startswith(("--exec-path=", "--config-env=", "-c")) and text != "-c":
            hazards.append(Hazard(at, "git: a setting that may name a program"))
        at += (
            2
            if text in ("-c", "-C", "--git-dir", "--work-tree", "--namespace", "--config-env", "--super-prefix")
            else 1
        )
    command = words[at].text if at < len(words) else ""
    writes: list[Write] = []
    inner: list[Word] = []
    if command == "config" and not _only_reads_settings([word.text for word in words[at + 1 :]]):
        hazards.append(Hazard(at + 1, "git config: a setting may name a program"))
    if command in programs.GIT_STARTS:
        hazards.append(Hazard(at, f"git {command} runs other programs"))
    if command == "submodule" and any(word.text == "foreach" for word in words[at:]):
        start = next(i for i in range(at, len(words)) if words[i].text == "foreach") + 1
        inner.append(joined([word for word in words[start:] if word.text not in ("--recursive", "--quiet")]))
    _git_options(words, at + 1, command, hazards, writes, inner)
    hazards += _lost_by(words, at, command)
    if command == "worktree" and at + 1 < len(words) and words[at + 1].text in ("add", "move"):
        writes += (Write(word) for word in words[at + 2 :] if not word.text.startswith("-"))
    odd = tuple(
        "git: an option that depends on a variable"
        for index, word in enumerate(words)
        if not word.known and word.may_be_option and not (word.is_value_of() or _is_message(words, index, command))
    )
    return Unfolded(hazards=tuple(hazards), writes=tuple(writes), code=tuple(inner), odd=odd[:1])


def _lost_by(words: Sequence[Word], at: int, command: str) -> list[Hazard]:
    """Words with which a command of git throws something away that it otherwise keeps."""
    losing = programs.GIT_LOSES.get(command)
    if losing is None:
        return []
    return [
        Hazard(index, f"git {command} {word.text} throws something away", runs=False)
        for index, word in enumerate(words[at + 1 :], at + 1)
        if losing.fullmatch(word.text) or any(losing.fullmatch(f"--{name}") for name in _long_for(word.text))
    ]


def _long_for(text: str) -> tuple[str, ...]:
    """What a long option may be short for: ``--del`` is ``--delete``."""
    name = text.removeprefix("--").partition("=")[0]
    return tuple(one for one in programs.GIT_LOSING_NAMES if text.startswith("--") and abbreviates(name, (one,)))


def _is_message(words: Sequence[Word], index: int, command: str) -> bool:
    """Whether a word, whatever it is, is the message of a commit."""
    before = words[index - 1]
    takes = command in ("commit", "tag", "stash", "merge") and not words[index].splits
    return takes and before.known and bool(re.fullmatch(r"-[aqsvn]*m|--message", before.text))


def _git_options(
    words: Sequence[Word], at: int, command: str, hazards: list[Hazard], writes: list[Write], code: list[Word]
) -> None:
    for index in range(at, len(words)):
        word = words[index]
        if word.text == "--":
            return
        name, equals, value = word.text.removeprefix("--").partition("=")
        after = words[index + 1] if index + 1 < len(words) else UNKNOWN
        short = word.text[1:2] if re.match(r"-[A-Za-z]", word.text) else ""
        if (command == "rebase" and (short == "x" or name == "exec")) and word.text.startswith("-"):
            code.append(Word(value) if equals else Word(word.text[2:]) if len(word.text) > 2 and short else after)
        elif (
            word.text.startswith("--") and len(name) > 2 and abbreviates(name, programs.GIT_RUNS) and name != "gpg-sign"
        ):
            hazards.append(Hazard(index, f"git: --{name} may run a program"))
        elif word.text.startswith("--o") and abbreviates(name, ("output", "output-directory")):
            writes.append(Write(Word(value, word.known) if equals else after))
        elif (command, short) in _GIT_WRITES:
            writes.append(Write(Word(word.text[2:], word.known) if len(word.text) > 2 else after))
        elif (command, short) in _GIT_SHORT_RUNS or (command == "grep" and _GREP_OPENS.match(word.text)):
            hazards.append(Hazard(index, f"git: -{short} may run a program"))
        elif "ext::" in word.text:
            hazards.append(Hazard(index, "git: an address that names a program"))


def _only_reads_settings(arguments: Sequence[str]) -> bool:
    """``git config --get user.name``, ``git config -l``, ``git config user.name``; nothing else."""
    options = [text for text in arguments if text.startswith("-")]
    operands = [text for text in arguments if not text.startswith("-")]
    if any(not _READING_SETTINGS.fullmatch(option) for option in options):
        return False
    if operands[:1] in (["get"], ["list"]) or any(o.startswith("--get") for o in options):
        return True
    return len(operands) <= 1 and operands[:1] not in (["edit"], ["set"], ["unset"])


_READING_SETTINGS = re.compile(
    r"-l|-z|--list|--get|--get-all|--get-regexp|--get-urlmatch|--null|--name-only|--global|--local|--system|--worktree"
    r"|--show-origin|--show-scope|--show-names|--all|--regexp|--includes|--no-includes|--bool|--int|--path|--type=\w+"
    r"|--default=.*"
)
_GREP_OPENS = re.compile(r"-[aiIwvhHEGPFnrlLzcopqW]*O")
_GIT_WRITES = {("archive", "o"), ("format-patch", "o")}
_GIT_SHORT_RUNS = {("grep", "O"), ("clone", "u"), ("difftool", "x"), ("clone", "c"), ("push", "e")}


def awk_of(words: Sequence[Word]) -> Unfolded:
    at = 1
    while at < len(words) and words[at].known and words[at].text.startswith("-") and len(words[at].text) > 1:
        text = words[at].text
        if text == "--":
            at += 1
            break
        if text.startswith(("-f", "--file", "-E", "--exec")):
            return Unfolded(hazards=(Hazard(at, "awk: a program from a file", runs=False),))
        if text.startswith(("-e", "--source", "-i", "--include", "-l", "--load")):
            return Unfolded(hazards=(Hazard(at, "awk: code that is not analysed"),))
        if not _CALM_AWK_OPTION.fullmatch(text):
            return Unfolded(hazards=(Hazard(at, f"awk: an option that may write or run something, {text}"),))
        at += 2 if text in ("-F", "-v", "--assign", "--field-separator") else 1
    if at >= len(words):
        return Unfolded()
    program = words[at]
    if not program.known:
        return Unfolded(doubts=("awk: code that is put together when it runs",))
    if _AWK_RUNS.search(program.text.replace("||", "")):
        return Unfolded(doubts=("awk: code that may run programs",))
    if _awk_redirects(program.text):
        return Unfolded(odd=("awk: code that may write files",), writes=(Write(UNKNOWN),))
    return Unfolded()


def _awk_redirects(program: str) -> bool:
    """Whether a ``>`` behind a ``print`` may write a file; texts are left out where it is certain what is one."""
    plain = _AWK_PATTERN.sub(" ", program, count=1) if _AWK_PATTERN.match(program) else program
    if not any(mark in plain for mark in "/#"):
        plain = _AWK_TEXTS.sub(" ", plain)
    return bool(_AWK_PRINTS.search(plain))


def sqlite_of(words: Sequence[Word]) -> Unfolded:
    """Beside SQL it knows commands that begin with a dot, and functions that reach files; both from its input too."""
    found = risky_of(words, programs.RISKS["sqlite3"])
    operands = [word for word in words[1:] if not word.known or not word.text.startswith("-")]
    if len(operands) < 2 and not any(word.text in ("-version", "--version", "-help", "--help") for word in words):
        return replace(found, doubts=("sqlite3 reads its commands from its input",))
    calm = all(word.known and not _SQLITE_REACHES.search(word.text) for word in operands[1:])
    doubts = () if calm else ("sqlite3: commands that may run programs or write files",)
    return replace(found, doubts=doubts)


def sed_of(words: Sequence[Word]) -> Unfolded:
    scripts: list[Word] = []
    operands: list[Word] = []
    hazards: list[Hazard] = []
    in_place = from_file = False
    at = 1
    while at < len(words):
        word, at = words[at], at + 1
        text = word.text
        if not word.known and word.may_be_option:
            return Unfolded(doubts=("sed: an option that depends on a variable",))
        if text in ("-e", "--expression") and at < len(words):
            scripts.append(words[at])
            at += 1
        elif text.startswith("--expression="):
            scripts.append(Word(text.partition("=")[2]))
        elif text.startswith("-f") or (text.startswith("--") and abbreviates(text[2:].partition("=")[0], ("file",))):
            from_file = True
            hazards.append(Hazard(at - 1, "sed: a script from a file", runs=False))
            at += 1 if text in ("-f", "--file") else 0
        elif text.startswith(("-i", "--i")) or re.match(r"-[nErszu\dl]+i", text):
            in_place = True
            hazards.append(Hazard(at - 1, "sed: it changes files in place", runs=False))
        elif re.match(r"-[nErszu]*e$", text) and at < len(words):
            scripts.append(words[at])
            at += 1
        elif not text.startswith("-") or text == "-":
            operands.append(word)
        elif not _CALM_SED_OPTION.fullmatch(text):
            return Unfolded(doubts=(f"sed: an option that is not known here, {text}",))
    if not scripts and not from_file and operands:
        scripts.append(operands.pop(0))
    calm = all(one.known and all(_CALM_SED.fullmatch(p) for p in re.split(r"[;\n]", one.text) if p) for one in scripts)
    doubts = () if calm else ("sed: a script that may run programs or write files",)
    writes = tuple(Write(one, beside=False) for one in operands) if in_place else ()
    return Unfolded(hazards=tuple(hazards), doubts=doubts, writes=writes)


def dd_of(words: Sequence[Word]) -> Unfolded:
    return Unfolded(
        writes=tuple(
            Write(Word(word.text[3:], word.known), beside=False) for word in words if word.text.startswith("of=")
        )
    )
