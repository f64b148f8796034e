"""Programs whose arguments are another command: wrappers, shells, and the builtins that evaluate.

Each is read by its own grammar of options. An option that is not known makes a doubt, because what follows it may be
its value or the command.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from agentrt.policy.shell import programs
from agentrt.policy.shell.parts import ANYTHING, UNKNOWN, Hazard, Unfolded, Word
from agentrt.policy.shell.programs import LAUNCHERS, PLAIN_LAUNCHERS, RUNS, Starter, program_of

_SETTING = re.compile(r"([^=-][^=]*|)=(.*)", re.DOTALL)
_READ_BY_SHELL = "it reads its commands from its input"


@dataclass
class _Options:
    """How far the options of a starter reach."""

    at: int = 1
    code: list[Word] | None = None
    stopped: bool = False
    problem: str = ""


def starter_of(words: Sequence[Word], starter: Starter) -> Unfolded:
    name = words[0].text
    found = _options(words, starter)
    if found.stopped:
        return Unfolded()
    doubts = [f"{name}: {found.problem}"] if found.problem else []
    through = starter.through and not found.problem and program_of(name).find("/") < 0
    at, settings = found.at, []
    while starter.sets and at < len(words) and (match := _SETTING.fullmatch(words[at].text)):
        settings.append((match.group(1), Word(match.group(2), words[at].known, words[at].splits)))
        at += 1
    if found.code is not None:
        return Unfolded(code=tuple(found.code), doubts=tuple(doubts))
    if any(not word.known and word.splits for word in words[at : at + starter.skip]):
        doubts.append(f"{name}: where its command begins depends on a variable")
    rest = tuple(words[at + starter.skip :])
    if not rest:
        if starter.shell:
            doubts.append(f"{name} opens a shell")
        return Unfolded(doubts=tuple(doubts), settings=tuple(settings))
    if starter.joins:
        return Unfolded(code=(joined(rest),), doubts=tuple(doubts))
    if starter.adds:
        rest = (*_replaced(words, rest), ANYTHING)
    if not rest[0].known and rest[0].splits:
        doubts.append(f"{name}: which program it starts depends on a variable")
    return Unfolded(through, doubts=tuple(doubts), inner=(rest,), settings=tuple(settings))


def _options(words: Sequence[Word], starter: Starter) -> _Options:
    found = _Options()
    while found.at < len(words) and not found.problem and not found.stopped:
        word = words[found.at]
        if not word.known:
            if word.may_be_option:
                found.problem = "an option that depends on a variable"
            break
        text = word.text
        if text == "--":
            found.at += 1
            break
        if text.startswith("--"):
            _long_option(words, starter, found)
        elif text.startswith("-") and len(text) > 1:
            _short_options(words, starter, found)
        elif text == "-" and (starter.shell or starter.sets):
            found.at += 1
        else:
            break
    if starter.code and found.code is None:
        _late_code(words, starter, found)
    return found


def _long_option(words: Sequence[Word], starter: Starter, found: _Options) -> None:
    name, equals, value = words[found.at].text[2:].partition("=")
    if name in starter.code:
        given = Word(value) if equals else words[found.at + 1] if found.at + 1 < len(words) else UNKNOWN
        found.code = [*(found.code or []), given]
        found.at += 1 if equals else 2
    elif name in starter.names and not equals:
        found.at += 1
    elif f"{name}=" in starter.names:
        found.at += 1 if equals else 2
    else:
        found.problem = f"an option that is not known here: --{name}"


def _short_options(words: Sequence[Word], starter: Starter, found: _Options) -> None:
    text = words[found.at].text
    found.at += 1
    for index, letter in enumerate(text[1:], 1):
        rest = text[index + 1 :]
        if letter in starter.stops:
            found.stopped = True
            return
        if letter in starter.code or letter in starter.values:
            value = Word(rest) if rest else words[found.at] if found.at < len(words) else UNKNOWN
            found.at += 0 if rest else 1
            if letter in starter.code:
                found.code = [*(found.code or []), value]
            elif letter == "o" and starter.joins and not _calm_ssh(value):
                found.problem = "an option that may run a program"
            return
        if letter in starter.attached:
            return
        if letter not in starter.flags:
            found.problem = f"an option that is not known here: -{letter}"
            return


def _late_code(words: Sequence[Word], starter: Starter, found: _Options) -> None:
    """``su user -c code`` and ``flock file -c code``: the option may come after an operand."""
    for index in range(found.at, len(words)):
        text = words[index].text
        if text in ("-c", "--command") or text.startswith("--command="):
            given = (
                Word(text.partition("=")[2]) if "=" in text else words[index + 1] if index + 1 < len(words) else UNKNOWN
            )
            found.code = [given]
            return


def _calm_ssh(value: Word) -> bool:
    key = value.text.partition("=")[0].strip().lower()
    return value.known and key in (
        "stricthostkeychecking", "connecttimeout", "batchmode", "userknownhostsfile", "serveraliveinterval", "loglevel",
        "port", "user", "identitiesonly", "passwordauthentication", "preferredauthentications",
    )  # fmt: skip


def _replaced(words: Sequence[Word], rest: tuple[Word, ...]) -> tuple[Word, ...]:
    """``xargs -I X``: words with X in them are unknown."""
    marks = {"{}"}
    for index, word in enumerate(words[: len(words) - len(rest)]):
        if word.text.startswith("--replace"):
            marks.add(word.text.partition("=")[2])
        elif re.match(r"-[0prtxo]*I", word.text):
            marks.add(word.text.partition("I")[2] or words[index + 1].text)
    marks.discard("")
    return tuple(UNKNOWN if any(mark in word.text for mark in marks) else word for word in rest)


def joined(words: Sequence[Word]) -> Word:
    return Word(" ".join(word.text for word in words), all(word.known for word in words))


def shell_of(words: Sequence[Word], *, foreign: bool) -> Unfolded:
    at, reads_code = 1, False
    while at < len(words) and words[at].known and words[at].text[:1] in ("-", "+") and len(words[at].text) > 1:
        text = words[at].text
        at += 1
        if text in ("--", "-"):
            break
        if text in ("--rcfile", "--init-file"):
            return Unfolded(doubts=(f"{words[0].text} reads commands from a file of its own",))
        if text.startswith("--"):
            if text in ("--version", "--help"):
                return Unfolded()
            continue
        reads_code |= "c" in text and text[0] == "-"
        if "s" in text[1:] and "c" not in text:
            return Unfolded(doubts=(_READ_BY_SHELL,))
        at += 1 if text[-1] in "oO" else 0
    if at >= len(words) or (not words[at].known and words[at].may_be_option):
        return Unfolded(doubts=(_READ_BY_SHELL,))
    if reads_code:
        odd = ("another shell than bash reads the code",) if foreign else ()
        return Unfolded(True, code=(words[at],), odd=odd)
    if words[at].text in ("-", "/dev/stdin") or words[at].text.startswith(("/dev/fd/", "/proc/")):
        return Unfolded(doubts=(_READ_BY_SHELL,))
    return Unfolded()


def launcher_of(words: Sequence[Word], name: str) -> Unfolded:
    needed = LAUNCHERS[name]
    for index, word in enumerate(words):
        if word.text.startswith(programs.LAUNCHER_RISKS.get(name, "\0")):
            return Unfolded(hazards=(Hazard(index, f"{name}: {word.text} may lead to other programs or machines"),))
    if len(words) <= needed or words[1].text in ("--version", "--help", "-v", "-V"):
        return Unfolded()
    if needed == 2 and words[1].known and words[1].text not in RUNS and not words[1].text.startswith("-"):
        return Unfolded()
    command = words[needed]
    plain = name in PLAIN_LAUNCHERS and command.known and not command.text.startswith("-")
    hazard = Hazard(needed, f"{name} starts other programs", runs=not plain)
    return Unfolded(hazards=(hazard,), covered=(tuple(words[needed:]),) if plain else ())


# -- builtins ---------------------------------------------------------------------------------------------------


def eval_of(words: Sequence[Word]) -> Unfolded:
    return Unfolded(True, code=(joined(words[2 if len(words) > 1 and words[1].text == "--" else 1 :]),))


def source_of(words: Sequence[Word]) -> Unfolded:
    file = words[1] if len(words) > 1 else UNKNOWN
    if not file.known or file.text.startswith(("/dev/", "/proc/", "-")):
        return Unfolded(doubts=("it runs commands from a file that is not known",))
    return Unfolded()


def trap_of(words: Sequence[Word]) -> Unfolded:
    at = 2 if len(words) > 1 and words[1].text == "--" else 1
    if len(words) <= at or words[at].text in ("-", "", "-l", "-p"):
        return Unfolded(
            doubts=() if len(words) <= at or words[at].known else ("code that is put together when it runs",)
        )
    return Unfolded(code=(words[at],))


def set_of(words: Sequence[Word]) -> Unfolded:
    """``set -a`` exports whatever is set later, ``set -H`` reads commands from a history."""
    for word in words[1:]:
        if word.text == "--":
            break
        if not word.known or not programs.CALM_SET.fullmatch(word.text):
            return Unfolded(odd=("set: an option that changes what later commands are given",))
    return Unfolded()


def alias_of(words: Sequence[Word]) -> Unfolded:
    codes = [Word(word.text.partition("=")[2], word.known) for word in words[1:] if "=" in word.text or not word.known]
    return Unfolded(code=tuple(codes))
