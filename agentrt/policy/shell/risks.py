"""Options that make an ordinary program run code or write a file, by the tables of ``programs``."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from agentrt.policy.shell.parts import UNKNOWN, Hazard, Unfolded, Word, Write
from agentrt.policy.shell.programs import CODE_MODULES, RISKS, Risk


def risky_of(words: Sequence[Word], risk: Risk) -> Unfolded:
    hazards: list[Hazard] = []
    writes: list[Write] = []
    odd: list[str] = []
    name, at, operand = words[0].text, 1, False
    while at < len(words):
        word = words[at]
        text = word.text
        if text == "--":
            operand |= at + 1 < len(words)
            break
        if not word.known and word.may_be_option and not word.is_value_of(risk.known):
            odd.append(f"{name}: an option that depends on a variable")
            operand = True
        elif text.startswith("--"):
            at += _long_risk(words, at, risk, hazards, writes)
        elif text.startswith("-") and len(text) > 1:
            at += _short_risk(words, at, risk, hazards, writes)
            operand |= at >= len(words)  # python -m module
        elif text.startswith("+") and name.endswith(("vi", "vim", "less", "view")):
            hazards.append(Hazard(at, f"{name}: a command of its own"))
        elif text != "-" and not text.startswith(("/dev/", "/proc/")):
            operand = True
            _overridden(name, at, text, hazards)
            if risk.script:
                break
        at += 1
    stdin = risk.script and not operand and not hazards and not _informs(words)
    doubts = (f"{name} reads its program from its input",) if stdin else ()
    return Unfolded(hazards=tuple(hazards), writes=tuple(writes), odd=tuple(odd), doubts=doubts)


def _overridden(name: str, at: int, text: str, hazards: list[Hazard]) -> None:
    """``make CC=x`` puts another program in the place of the compiler."""
    variable, equals, _ = text.partition("=")
    variable = variable.rstrip(":?+!")
    if name.endswith("make") and equals and variable.isupper():
        program = variable in ("SHELL", "CC", "CXX", "LD", "AR", "MAKE", "MAKEFLAGS", "RM", "INSTALL")
        hazards.append(Hazard(at, f"make: it sets {variable}", runs=program))


def _informs(words: Sequence[Word]) -> bool:
    return len(words) == 2 and words[1].text in ("-V", "-v", "-h", "--version", "--help", "-version")


def _long_risk(words: Sequence[Word], at: int, risk: Risk, hazards: list[Hazard], writes: list[Write]) -> int:
    """How many words more it took."""
    name, equals, value = words[at].text[2:].partition("=")
    if abbreviates(name, risk.run_names):
        hazards.append(Hazard(at, f"{words[0].text}: --{name} may run a program"))
    elif abbreviates(name, risk.unnamed_names):
        writes.append(Write(UNKNOWN))
    elif abbreviates(name, risk.write_names):
        after = words[at + 1] if at + 1 < len(words) else UNKNOWN
        writes.append(Write(Word(value, words[at].known) if equals else after))
        return 0 if equals else 1
    return 0


def _short_risk(words: Sequence[Word], at: int, risk: Risk, hazards: list[Hazard], writes: list[Write]) -> int:
    """How many words more it took."""
    text = words[at].text
    long, equals, value = text[1:].partition("=")
    if long in risk.run_names:
        hazards.append(Hazard(at, f"{words[0].text}: -{long} may run a program"))
        return 0
    if long in risk.write_names:
        given = Word(value, words[at].known) if equals else words[at + 1] if at + 1 < len(words) else UNKNOWN
        writes.append(Write(given))
        return 0 if equals else 1
    for index, letter in enumerate(text[1:], 1):
        rest = Word(text[index + 1 :], words[at].known)
        after = rest if rest.text else words[at + 1] if at + 1 < len(words) else UNKNOWN
        if letter in risk.runs:
            hazards.append(Hazard(at, f"{words[0].text}: -{letter} runs code or a program"))
            return 0
        if letter in risk.unnamed:
            writes.append(Write(UNKNOWN))
            continue
        if letter in risk.writes and rest.text.startswith("="):
            after = UNKNOWN  # part of the name to some programs, and not to others
        if letter in risk.writes:
            writes.append(Write(after))
            return 0 if rest.text else 1
        if letter in risk.known:
            if letter == "m" and risk.script:
                if after.text in CODE_MODULES:
                    hazards.append(Hazard(at + (0 if rest.text else 1), "a module that runs code from its arguments"))
                begins = at + (0 if rest.text else 1)
                writes += _written_by_module(after.text, words[begins + 1 :])
                as_program = risky_of((after, *words[begins + 1 :]), RISKS.get(after.text, Risk()))
                hazards += (replace(one, index=one.index + begins) for one in as_program.hazards)
                writes += as_program.writes
                return len(words)  # what follows are the module's options
            return 0 if rest.text or not words[at].known else 1
    return 0


def _written_by_module(module: str, arguments: Sequence[Word]) -> list[Write]:
    """``python -m json.tool in out``, ``python -m venv folder``."""
    operands = [word for word in arguments if not word.known or not word.text.startswith("-")]
    if module == "venv":
        return [Write(word, beside=False) for word in operands]
    return [Write(word) for word in operands[1:2]] if module == "json.tool" else []


def second_written(words: Sequence[Word], values: str) -> Unfolded:
    """Of a program that writes to its second operand, if there is one; ``values`` are its short options with one."""
    operands: list[Word] = []
    at = 1
    while at < len(words):
        word, at = words[at], at + 1
        if word.known and re.fullmatch(rf"-[^-]*[{values}]", word.text):
            at += 1
        elif not word.known or not word.text.startswith("-") or word.text == "-":
            operands.append(word)
    if not all(word.known for word in operands):
        return Unfolded(odd=(f"{words[0].text}: a wildcard or variable may name a file to be written",))
    return Unfolded(writes=tuple(Write(word) for word in operands[1:2]))


def tar_of(words: Sequence[Word]) -> Unfolded:
    """Beside its options, a file such as ``host:file`` starts a remote shell."""
    away = [at for at, word in enumerate(words) if at and re.match(r"[^/]+:", word.text.rpartition("=")[2])]
    found = risky_of(words, RISKS["tar"])
    hazards = (*found.hazards, *(Hazard(at, "tar: a file on another machine") for at in away))
    return replace(found, hazards=hazards, writes=(*found.writes, *_written_by_tar(words)))


_WITH_VALUE = "fCbTXKVHgLNIF"
_BUNDLE = re.compile(rf"[a-zA-Z]+|-[^-{_WITH_VALUE}]*[{_WITH_VALUE}]?")
"""Options of tar in one word, up to the one whose value follows."""


def _written_by_tar(words: Sequence[Word]) -> list[Write]:
    """The archive it makes, or the folder it unpacks to. Where that cannot be told, a file nobody knows."""
    texts = [word.text for word in words[1:]]
    bundles = [
        found[0] for at, text in enumerate(texts) if (found := _BUNDLE.match(text)) and (at == 0 or text[0] == "-")
    ]
    letters, long = set("".join(bundles)), {text.partition("=")[0] for text in texts if text.startswith("--")}
    packs = bool(set("cruA") & letters) or _any_of(long, ("create", "append", "update", "concatenate", "catenate"))
    unpacks = "x" in letters or _any_of(long, ("extract", "get"))
    if not packs and not unpacks:
        return []
    target = _of_option(words, "f", "file") if packs else _of_option(words, "C", "directory", Word("."))
    old_way = texts[0][:1] != "-" and len(set(_WITH_VALUE) & set(bundles[0])) > 1  # the values follow in a row
    if (
        old_way
        or "P" in letters
        or _any_of(long, _TAR_LEADS_ELSEWHERE)
        or any(not word.known and word.may_be_option for word in words)
    ):
        target = UNKNOWN
    return [] if packs and target.text == "-" else [Write(target, beside=False, below=not packs)]


_TAR_LEADS_ELSEWHERE = (
    *("absolute-names", "one-top-level", "transform", "xform", "keep-directory-symlink", "recursive-unlink"),
    *("remove-files", "unlink-first"),
)


def _any_of(given: Iterable[str], names: Sequence[str]) -> bool:
    return any(abbreviates(one.removeprefix("--"), names) for one in given)


def _of_option(words: Sequence[Word], letter: str, name: str, default: Word = UNKNOWN) -> Word:
    """The value of an option: behind it, behind an equals sign, or behind a bundle of letters that it ends. Unknown
    when it is given twice."""
    found: list[Word] = []
    for at, word in enumerate(words[1:], 1):
        after = words[at + 1] if at + 1 < len(words) else UNKNOWN
        long, equals, value = word.text.partition("=")
        bundle = re.fullmatch(r"-[a-zA-Z]+" if at > 1 else r"-?[a-zA-Z]+", word.text)
        if long.startswith("--"):
            if abbreviates(long[2:], (name,)):
                found.append(Word(value, word.known) if equals else after)
        elif word.text.startswith(f"-{letter}") and len(word.text) > 2:
            found.append(Word(word.text[2:], word.known))
        elif bundle and letter in word.text:
            found.append(after if word.text.endswith(letter) else UNKNOWN)
    return default if not found else found[0] if len(found) == 1 else UNKNOWN


def abbreviates(name: str, names: Sequence[str] | frozenset[str]) -> bool:
    """Whether a long option is one of these, or short for one."""
    return bool(name) and any(one == name or one.startswith(name) for one in names)


def written_by(words: Sequence[Word], *, last: bool) -> tuple[Write, ...]:
    """The operands or, of a program that writes to the ``last``, that one and what it is given in there."""
    operands: list[Word] = []
    into: Word | None = None
    at = 1
    while at < len(words):
        word, at = words[at], at + 1
        after = words[at] if at < len(words) else UNKNOWN
        name, equals, value = word.text.partition("=")
        bundle = re.match(r"-[A-Za-z]*?t(.*)", word.text, re.DOTALL) if last else None
        if word.text == "--":
            operands += words[at:]
            break
        if last and name.startswith("--t") and abbreviates(name[2:], ("target-directory",)):
            into, at = (Word(value, word.known), at) if equals else (after, at + 1)
        elif bundle and posixpath.basename(words[0].text) not in ("rsync", "scp"):
            into, at = (Word(bundle[1], word.known), at) if bundle[1] else (after, at + 1)
        elif not word.known or not word.text.startswith("-"):
            operands.append(word)
    if not last:
        return tuple(Write(word, beside=False) for word in operands)
    if into is None:
        into = operands.pop() if operands else None
    if into is None:
        return ()
    contents = posixpath.basename(words[0].text) == "rsync"  # of a folder named with a slash
    names = [posixpath.basename(one.text if contents else one.text.rstrip("/")) for one in operands if one.known]
    plain = tuple(name for name in names if name not in ("", ".", ".."))
    gone = [one for one in operands if one.known] if posixpath.basename(words[0].text) == "mv" else []
    return (
        Write(into, beside=False, names=plain, below=len(names) > len(plain)),
        *(Write(one, beside=False) for one in gone),
    )


def unzip_of(words: Sequence[Word]) -> Unfolded:
    if any(re.match(r"-[a-zA-Z]*[lptvzZ]", word.text) for word in words[1:]):
        return Unfolded()  # it shows, tests or prints
    return Unfolded(writes=(Write(_of_option(words, "d", "", Word(".")), beside=False, below=True),))
