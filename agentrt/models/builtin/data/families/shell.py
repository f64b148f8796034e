# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""Simple shell requests: a command that is given, or one everybody knows."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from agentrt.models.builtin.data.families import contents
from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.phrases import Deck
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.types import Episode, Split

_GIVEN = """
    !run {c}
    !run {c} in the shell
    !run {c} in the terminal
    !run the command {c}
    !run the shell command {c}
    !run this command: {c}
    !run this in the shell: {c}
    !run the following command: {c}
    !run {c} and show me the output
    !run {c} and tell me what it prints
    !execute {c}
    !execute {c} in the shell
    !execute the command {c}
    !execute this shell command: {c}
    !execute the following in a terminal: {c}
    !try {c}
    !try the command {c}
    !try running {c}
    !type {c} in the terminal
    !enter {c} in the shell
    !call {c} on the command line
    !launch {c}
    !use the shell to run {c}
    !use bash to run {c}
    !do a {c}
    !issue the command {c}
    !start the command {c} and show the output
    what does {c} print?
    what does {c} output?
    what does {c} say?
    what does {c} return in the shell?
    what does the command {c} print?
    what does the command {c} output?
    what's the output of {c}?
    what is the output of {c}?
    what's the output of the command {c}?
    what do I get from {c}?
    what do you get when you run {c}?
    what happens when I run {c}?
    what happens if you run {c}?
    ~the output of {c}
    ~the output of the command {c}
    ~the result of {c}
    &what {c} prints
    &what the command {c} says
    shell: {c}
    bash: {c}
    $ {c}
    terminal: {c}
    in the shell, run {c}
    in bash, run {c}
    in a terminal, what does {c} show?
    on the command line: {c}
    command: {c}
    can you run {c} for me?
    can you run {c} in bash?
    could you execute {c}?
    could you run {c} and give me the output?
    I need the output of {c}.
    I'd like to see what {c} prints.
    I want to see the result of {c}.
    please show me {c}
    output of {c}?
    """

Command = Callable[[Random], tuple[str, str]]


def _echo(rng: Random) -> tuple[str, str]:
    text = rng.choice(
        (f"hello {v.noun(rng)}", "hello", v.word(rng), f"{v.noun(rng)} {v.noun(rng)}", str(rng.randint(1, 9999)))
    )
    return rng.choice((f"echo {text}", f'echo "{text}"')), text


def _names(rng: Random) -> list[str]:
    return sorted({v.file_name(rng, folder=0) for _ in range(rng.randint(2, 5))})


def _ls(rng: Random) -> tuple[str, str]:
    return rng.choice(("ls", "ls", "ls -1", f"ls {rng.choice(v.FOLDERS)}")), "\n".join(_names(rng))


def _ls_long(rng: Random) -> tuple[str, str]:
    rows = [f"-rw-r--r-- 1 user user {rng.randint(10, 9999)} {rng.choice(v.MONTHS)[:3]} {rng.randint(1, 28)} {rng.randint(0, 23):02}:{rng.randint(0, 59):02} {name}"
            for name in _names(rng)[:3]]  # fmt: skip
    return rng.choice(("ls -la", "ls -l", "ls -lh")), "\n".join([f"total {rng.randint(4, 64)}", *rows])


def _uname(rng: Random) -> tuple[str, str]:
    return rng.choice((("uname", "Linux"), ("uname -s", "Linux"), ("uname -m", rng.choice(("x86_64", "aarch64"))),
                       ("uname -r", f"6.{rng.randint(1, 12)}.{rng.randint(0, 60)}"),
                       ("uname -a", f"Linux sandbox 6.{rng.randint(1, 12)}.{rng.randint(0, 60)} #1 SMP x86_64 GNU/Linux")))  # fmt: skip


def _pwd(rng: Random) -> tuple[str, str]:
    return "pwd", rng.choice(("/workspace", "/work", f"/home/{rng.choice(v.FIRST).lower()}", f"/{v.word(rng)}"))


def _whoami(rng: Random) -> tuple[str, str]:
    return "whoami", rng.choice(("user", "nobody", "agent", rng.choice(v.FIRST).lower()))


def _version(rng: Random) -> tuple[str, str]:
    return rng.choice(("python3 --version", "python --version")), f"Python 3.{rng.randint(9, 14)}.{rng.randint(0, 14)}"


def _wc(rng: Random) -> tuple[str, str]:
    name = v.file_name(rng, "txt")
    return f"wc -l {name}", f"{rng.randint(1, 500)} {name}"


def _cat(rng: Random) -> tuple[str, str]:
    name = v.file_name(rng, rng.choice(("txt", "md", "ini")))
    return rng.choice((f"cat {name}", f"cat {name}", f"head {name}", f"tail {name}")), contents.text_for(
        rng, name, 3
    ).rstrip("\n")


def _du(rng: Random) -> tuple[str, str]:
    folder = v.folder_name(rng)
    return f"du -sh {folder}", f"{rng.randint(1, 900)}{rng.choice('KMG')}\t{folder}"


def _df(rng: Random) -> tuple[str, str]:
    size = rng.randint(20, 400)
    used = rng.randint(5, size - 5)
    return (
        "df -h",
        f"Filesystem Size Used Avail Use% Mounted on\noverlay {size}G {used}G {size - used}G {100 * used // size}% /",
    )


def _date(rng: Random) -> tuple[str, str]:
    day = v.day(rng, 2024, 2028)
    return rng.choice(
        (("date +%F", day.isoformat()), ("date +%Y", str(day.year)), ("date +%A", v.WEEKDAYS[day.weekday()]))
    )


def _expr(rng: Random) -> tuple[str, str]:
    a, b = rng.randint(2, 99), rng.randint(2, 99)
    return rng.choice(
        (
            (f"expr {a} + {b}", str(a + b)),
            (f"echo $(({a} * {b}))", str(a * b)),
            (f"seq {b % 6 + 2}", "\n".join(map(str, range(1, b % 6 + 3)))),
        )
    )


def _missing(rng: Random) -> tuple[str, str]:
    name = v.file_name(rng)
    word = v.word(rng)
    return rng.choice(((f"cat {name}", f"cat: {name}: No such file or directory\nexit code 1"), (word, f"sh: 1: {word}: not found\nexit code 127"),
                       (f"ls {name}", f"ls: cannot access '{name}': No such file or directory\nexit code 2")))  # fmt: skip


def _grep(rng: Random) -> tuple[str, str]:
    name, word = v.file_name(rng, "log"), rng.choice(("ERROR", "WARNING", "error", "failed"))
    return f"grep -c {word} {name}", str(rng.randint(1, 80))


_COMMANDS: tuple[Command, ...] = (
    _echo, _echo, _ls, _ls, _ls_long, _uname, _uname, _pwd, _pwd, _whoami, _version, _wc, _cat, _du, _df, _date, _expr, _missing, _grep,
)  # fmt: skip
_ASKED: dict[str, tuple[Command, str]] = {
    "uname": (lambda rng: ("uname -a", f"Linux sandbox 6.{rng.randint(1, 12)}.{rng.randint(0, 60)} #1 SMP x86_64 GNU/Linux"), """
        which operating system is the sandbox running?
        what operating system does the sandbox use?
        which Linux version runs in the sandbox?
        what kernel is the sandbox running on?
        !use the shell to find out the operating system
        """),
    "pwd": (_pwd, """
        what is the current working directory of the shell?
        which directory does the shell start in?
        in which directory does the shell run?
        !print the working directory of the shell
        """),
    "whoami": (_whoami, """
        which user does the shell run as?
        as which user are commands run in the sandbox?
        what user is the sandbox running as?
        """),
    "python3 --version": (lambda rng: ("python3 --version", _version(rng)[1]), """
        which python version is installed in the sandbox?
        what version of python does the sandbox have?
        !check the python version in the shell
        """),
    "df -h": (_df, """
        how much disk space is free in the sandbox?
        how much space is left on the sandbox's disk?
        !check the free disk space with the shell
        """),
}  # fmt: skip
_DECK = Deck(
    "shell",
    {"given": _GIVEN, **{name: templates for name, (_, templates) in _ASKED.items()}},
    {"given": 12, **dict.fromkeys(_ASKED, 0.6)},
)


def shell(rng: Random, split: Split) -> Episode:
    """One command."""
    kind = _DECK.draw(rng, split)
    command, output = rng.choice(_COMMANDS)(rng) if kind == "given" else _ASKED[kind][0](rng)
    story = Story("shell", rng, split)
    story.world.shell = lambda _: output
    bare = command.replace(" ", "").isalpha() and kind == "given" and rng.random() < 0.3
    shown = (
        command
        if bare
        else rng.choice(("`{}`", "`{}`", "`{}`", '"{}"' if '"' not in command else "`{}`", "{}")).format(command)
    )
    story.ask(_DECK[kind], c=shown)
    r = story.run("shell", command=command)
    if "exit code" in r:
        first, _, code = r.rpartition("\n")
        story.answer(
            ("It failed: {e} ({c}).", "The command failed with {c}: {e}", "It did not work: {e}"), e=first, c=code
        )
        return story.finish(first)
    if "\n" in r:
        story.answer(("{r}", "It prints:\n{r}", "The output is:\n{r}"), r=r)
    else:
        story.answer(("It prints {r}.", "The output is {r}.", "{r}", "It says {r}."), r=r)
    return story.finish(*r.splitlines())


FAMILIES = {"shell": shell}
