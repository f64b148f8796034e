"""``agentrt chat``: the full-screen app where there is a terminal, else lines in and answers out."""

from __future__ import annotations

import asyncio
import importlib.util
import signal
import sys
import threading
from contextlib import aclosing, suppress
from dataclasses import dataclass, field

from agentrt.agent import Agent
from agentrt.cli import work
from agentrt.cli.listening import Ear, ListeningTerminal, typed_line
from agentrt.cli.render import BOLD, DIM, RED, YELLOW, Watcher, colour, plain_terminal
from agentrt.cli.settings import Settings
from agentrt.core.errors import AgentError, ConfigError
from agentrt.core.events import Event, InboxConsumed
from agentrt.core.tasks import Outcome
from agentrt.session import Session
from agentrt.streaming import Happening
from agentrt.tui import words
from agentrt.tui.person import Loading, Person
from agentrt.tui.printable import printable

INTERRUPTED = 130


def chat(settings: Settings, options: work.Options, session: str | None, plain: bool) -> int:
    """Talk until the person leaves; gives the exit code: 0, or 130 after a second Ctrl-C. When standard input is no
    terminal, a program is talking: it gets the code of its last turn, as ``agentrt run`` would give it.

    Raises:
        ConfigError: the workspace is no folder, or a setting is not usable.
        MissingPart: the model needs something that is not installed.
    """
    if not options.workspace.is_dir():
        raise ConfigError(f"the workspace {options.workspace} is not a folder")
    if not plain and sys.stdin.isatty() and sys.stdout.isatty() and not plain_terminal():
        if importlib.util.find_spec("textual") is not None:
            return asyncio.run(_full_screen(settings, options, session))
        _tell("the full-screen chat needs textual: pip install 'agentrt[tui]'; going on in plain text")
    return asyncio.run(_plain(settings, options, session))


# -- full screen ----------------------------------------------------------------------------------------------


async def _full_screen(settings: Settings, options: work.Options, session: str | None) -> int:
    person, loading = Person(), Loading()
    async with work.agent_of(settings, options, Watcher(quiet=True), person, loading) as agent:
        from agentrt.tui.app import ChatApp

        app = ChatApp(
            agent,
            person,
            loading,
            model=settings.model,
            configured=settings.configured,
            session=session,
            folder=str(options.workspace.resolve()),
        )
        for number in (signal.SIGTERM, signal.SIGHUP):
            asyncio.get_running_loop().add_signal_handler(number, app.action_leave)
        try:
            code = await app.run_async() or app.return_code or 0
        finally:
            await app.stop_turn()
        name = app.chat_session.name
        if agent.store.list_runs(session=name, limit=1):
            _tell(f"to go on with this conversation: agentrt chat --session {name}", DIM)
        return code


# -- plain ----------------------------------------------------------------------------------------------------


async def _plain(settings: Settings, options: work.Options, session: str | None) -> int:
    watcher = Watcher()
    terminal = ListeningTerminal() if sys.stdin.isatty() and sys.stderr.isatty() and not options.yes else None
    async with work.agent_of(settings, options, watcher, terminal, _loading) as agent:
        watcher.store = agent.store
        _tell(words.model_line(settings.model, settings.configured))
        if sys.stdin.isatty():
            _tell("one message a line; /help lists commands, Ctrl-D ends, Ctrl-C interrupts a turn")
            _tell("what you type while a turn goes on is heard at its next step", DIM)
        talk = PlainChat(agent, agent.session(session), Lines())
        if terminal is not None:
            terminal.ear = talk.ear
        asyncio.get_running_loop().add_signal_handler(signal.SIGINT, talk.interrupt)
        return await talk.run()


@dataclass
class PlainChat:
    """Reads a line, runs a turn, prints its answer on standard output and everything else on standard error."""

    agent: Agent
    session: Session
    lines: Lines
    code: int = 0
    ended: bool = False
    _turn: asyncio.Task[None] | None = None
    _reading: asyncio.Task[str] | None = None
    _interrupts: int = 0
    _run_id: str = ""
    _unheard: dict[int, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.ear = Ear(self._steer)

    async def run(self) -> int:
        while not self.ended:
            if self._unheard:  # said too late for the last turn
                late, self._unheard = "\n".join(self._unheard.values()), {}
                await self._say(late)
                continue
            self._reading = asyncio.create_task(self.lines.next())
            with suppress(asyncio.CancelledError):
                line = await self._reading
                if not line:
                    break
                self._interrupts = 0
                await self._say(line.strip())
        if self.ended:
            return self.code
        return 0 if sys.stdin.isatty() else self.code

    def interrupt(self) -> None:
        """Ctrl-C: the first interrupts the turn, a second without a new line between them ends the chat."""
        self._interrupts += 1
        if self._turn is not None and self._interrupts == 1:
            self._turn.cancel()
        elif self._interrupts >= 2:
            self.ended, self.code = True, INTERRUPTED
            if self._reading is not None:
                self._reading.cancel()
        else:
            print(colour("\nCtrl-C again or Ctrl-D ends\n> ", DIM), end="", file=sys.stderr, flush=True)

    async def _say(self, text: str) -> None:
        name, _, rest = text.partition(" ")
        if not text:
            return
        if not (name.startswith("/") and name[1:].isalpha()):
            await self._drive(text, self.session.stream(text))
            return
        match name:
            case "/help":
                _tell(words.help_text(keys=False))
            case "/tools":
                _tell(words.tools_text(self.agent))
            case "/runs":
                _tell(words.runs_text(self.agent.store, self.session.name))
            case "/resume":
                await self._resume(rest.strip())
            case "/new":
                self.session = self.agent.session()
                _tell(f"session {self.session.name}")
            case "/quit" | "/exit":
                self.ended = True
            case _:
                _tell(f"there is no command {name}; /help lists them")

    async def _resume(self, name: str) -> None:
        try:
            row = self.agent.store.get_run(name) if name else words.to_resume(self.agent.store, self.session.name)
        except AgentError as error:
            return _tell(str(error), RED)
        if row is None:
            return _tell("no run of this session waits; /runs lists them, /resume RUN takes any")
        outcome = await self._drive(row.goal, self.agent.stream_resume(row.run_id), row.run_id)
        if outcome is not None and row.session == self.session.name:
            self.session.note(row.goal, outcome)

    def _steer(self, text: str) -> None:
        """Said while a turn goes on: heard at its next step, or else as the next turn."""
        number = -len(self._unheard) - 1
        if self._run_id:
            number = self.agent.store.post(self._run_id, "steer", {"text": text})
        self._unheard[number] = text
        _tell("  (heard at the next step)", DIM)

    async def _drive(self, goal: str, happening: Happening, run_id: str = "") -> Outcome | None:
        """One turn, in a task of its own so that Ctrl-C can interrupt it and nothing else."""
        self._run_id = run_id
        outcomes: list[Outcome] = []
        self._turn = asyncio.create_task(self._follow(happening, outcomes))
        try:
            async with self.ear.opened():
                await asyncio.wait({self._turn})
            if not outcomes or outcomes[0].status == "waiting":
                self._unheard.clear()  # it is in the run's inbox, for when the run goes on
            self._ended_with(self._turn, outcomes)
        finally:
            self._turn = None
        return outcomes[0] if outcomes else None

    async def _follow(self, happening: Happening, outcomes: list[Outcome]) -> None:
        async with aclosing(happening) as items:
            async for item in items:
                if isinstance(item, Outcome):
                    outcomes.append(item)
                else:
                    self._run_id = getattr(item, "run_id", self._run_id)
                    if isinstance(item, Event) and isinstance(item.body, InboxConsumed):
                        self._unheard.pop(item.body.inbox_id, None)

    def _ended_with(self, turn: asyncio.Task[None], outcomes: list[Outcome]) -> None:
        if outcomes:
            self.code = work.EXIT[outcomes[0].status]
            _print(outcomes[0])
        elif turn.cancelled():
            self.code = INTERRUPTED
            hint = f"; /resume goes on, or later: agentrt resume {self._run_id}" if self._run_id else ""
            _tell(f"\ninterrupted{hint}", YELLOW)
        else:
            self.code = 4
            error = turn.exception()
            _tell(f"{type(error).__name__}: {error}", RED)


@dataclass
class Lines:
    """Lines of standard input, without blocking the loop: a terminal is waited for by the loop itself, so that the
    approver can read from it between two lines; anything else is read by a thread that may be left behind."""

    _queue: asyncio.Queue[str] = field(default_factory=asyncio.Queue)
    _thread: threading.Thread | None = None

    async def next(self) -> str:
        """The next line with its end; empty at the end of input."""
        if sys.stdin.isatty():
            print("> ", end="", file=sys.stderr, flush=True)
            return await typed_line()
        if self._thread is None:
            loop = asyncio.get_running_loop()
            self._thread = threading.Thread(target=self._read_all, args=(loop,), daemon=True)
            self._thread.start()
        return await self._queue.get()

    def _read_all(self, loop: asyncio.AbstractEventLoop) -> None:
        line = " "
        while line:
            line = sys.stdin.readline()
            with suppress(RuntimeError):  # the loop has ended and nobody wants the line
                loop.call_soon_threadsafe(self._queue.put_nowait, line)


def _print(outcome: Outcome) -> None:
    if outcome.answer:
        print(printable(outcome.answer), flush=True)
    if outcome.status != "finished":
        _tell(words.how_it_ended(outcome), BOLD, YELLOW)
        for line in words.how_to_go_on(outcome):
            _tell(f"  {line}")
    _tell(words.figures(outcome), DIM)


def _loading(text: str, share: float) -> None:
    """One line that is rewritten while a local model loads; nothing where nobody is watching."""
    if sys.stderr.isatty() and not plain_terminal():
        line = "" if share >= 1 else colour(f"loading the model: {text} {share:.0%}", DIM)
        print(f"\r\033[K{line}", end="", file=sys.stderr, flush=True)


def _tell(text: str, *codes: str) -> None:
    shown = printable(text)
    print(colour(shown, *codes) if codes else shown, file=sys.stderr, flush=True)
