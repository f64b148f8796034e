"""What one command does beside what its name says: the commands it starts, code in its arguments, files it writes.

Where an argument cannot be read for certain, the answer is a doubt and never a guess.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from agentrt.policy.shell import programs
from agentrt.policy.shell.languages import awk_of, dd_of, fd_of, find_of, git_of, sed_of, sqlite_of
from agentrt.policy.shell.parts import Unfolded, Word
from agentrt.policy.shell.programs import LAUNCHERS, RISKS, STARTERS, is_dangerous
from agentrt.policy.shell.risks import risky_of, second_written, tar_of, unzip_of, written_by
from agentrt.policy.shell.starters import (
    alias_of,
    eval_of,
    launcher_of,
    set_of,
    shell_of,
    source_of,
    starter_of,
    trap_of,
)

_VERSIONED = re.compile(r"(python|pypy|perl|ruby|php|lua|node|pip)[\d.]+")


def unfold(words: Sequence[Word]) -> Unfolded:
    """What the command does beside its name. The first word is known."""
    name = posixpath.basename(words[0].text)
    versioned = _VERSIONED.fullmatch(name)
    name = versioned.group(1) if versioned else name
    name = programs.OTHER_NAMES.get(name, name)
    special = _SPECIAL.get(name)
    if special is not None:
        return special(words)
    if name in STARTERS:
        return starter_of(words, STARTERS[name])
    if name in programs.SHELLS:
        return shell_of(words, foreign=name in ("zsh", "ksh", "mksh"))
    if name in programs.FOREIGN_SHELLS or name in programs.EDITORS:
        return Unfolded(doubts=(f"{name} runs commands that are not analysed",))
    if name in LAUNCHERS:
        return launcher_of(words, name)
    if any(is_dangerous(variable) for variable in set_by(name, [word.text for word in words[1:]])):
        return Unfolded(doubts=(f"{name} sets a variable that changes what later commands do",))
    if name in programs.WRITES_SECOND:
        return second_written(words, programs.WRITES_SECOND[name])
    if name in RISKS or name in programs.ADDRESSED:
        found = risky_of(words, RISKS.get(name, programs.Risk()))
        computed = name in programs.ADDRESSED and any(not word.known for word in words[1:])
        odd = (f"{name}: an address that is put together when it runs",) if computed else ()
        writes = written_by(words, last=True) if name in programs.WRITES_LAST else ()
        return replace(found, odd=(*found.odd, *odd), writes=(*found.writes, *writes))
    if name in programs.WRITES_OPERANDS or name in programs.WRITES_LAST:
        return Unfolded(writes=written_by(words, last=name in programs.WRITES_LAST))
    if name in programs.EVALUATORS and any("$(" in word.text or "`" in word.text for word in words):
        return Unfolded(doubts=("text that may be evaluated as code",))
    return Unfolded()


def set_by(name: str, arguments: Sequence[str]) -> list[str]:
    """Variables that a builtin fills."""
    match name:
        case "read" | "mapfile" | "readarray" | "getopts":
            return [word for word in arguments if word.isidentifier()]
        case "printf":
            glued = [word[2:] for word in arguments if word.startswith("-v")]
            return [after for word, after in pairwise(arguments) if word == "-v"] + glued
        case "let" | "wait":
            return [re.split(r"\W", word, maxsplit=1)[0] for word in arguments]
    return []


_SPECIAL: Mapping[str, Callable[[Sequence[Word]], Unfolded]] = {
    "eval": eval_of,
    "source": source_of,
    ".": source_of,
    "trap": trap_of,
    "alias": alias_of,
    "set": set_of,
    "sqlite3": sqlite_of,
    "find": find_of,
    "fd": fd_of,
    "git": git_of,
    "awk": awk_of,
    "sed": sed_of,
    "dd": dd_of,
    "tar": tar_of,
    "unzip": unzip_of,
}
