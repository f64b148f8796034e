"""The full-screen chat. ``agentrt.cli.chat`` builds the agent and runs this app in the same event loop; the app
streams the turns of a ``Session`` into a ``Conversation`` and puts before the person what the agent asks.

The app holds no state of a run. A turn that is interrupted, or whose question is left for later, waits in the
journal, and ``/resume`` or any other process goes on with it.
"""

from __future__ import annotations

import asyncio
import time
import traceback
from contextlib import aclosing
from dataclasses import dataclass, field, replace
from typing import Any, ClassVar, TypeVar

from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType

from agentrt.agent import Agent
from agentrt.core import events as ev
from agentrt.core.errors import AgentError, RunNotFound
from agentrt.core.events import Event
from agentrt.core.models import Delta
from agentrt.core.policy import ApprovalAnswer, ApprovalRequest
from agentrt.core.tasks import Outcome
from agentrt.streaming import Happening
from agentrt.tui import words
from agentrt.tui.cards import Note
from agentrt.tui.conversation import Conversation
from agentrt.tui.dialogs import ApprovalDialog, Dialog, QuestionDialog
from agentrt.tui.person import Loading, Person
from agentrt.tui.prompt import Prompt
from agentrt.tui.status import Status, StatusLine

T = TypeVar("T")
GUARD_S = 0.5
"""Seconds without a key before a dialog takes an answer."""
TICK_S = 0.5


@dataclass
class Turn:
    """One run as it is being driven. ``unheard`` is what the person said meanwhile, by its number in the inbox."""

    goal: str
    started: float = field(default_factory=time.monotonic)
    run_id: str = ""
    stopping: bool = False
    outcome: Outcome | None = None
    unheard: dict[int, str] = field(default_factory=dict)
    task: asyncio.Task[None] | None = None


class ChatApp(App[int]):
    """Talk with ``agent``. ``person`` must be the approver the agent was built with."""

    CSS_PATH = "app.tcss"
    ENABLE_COMMAND_PALETTE = False
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "interrupt", "interrupt", show=False),
        Binding("ctrl+q,ctrl+c", "leave", "leave", show=False, priority=True),
        Binding("ctrl+o", "toggle_cards", "open or close all cards", show=False, priority=True),
    ]

    def __init__(
        self,
        agent: Agent,
        person: Person,
        loading: Loading | None = None,
        *,
        model: str,
        configured: bool = True,
        session: str | None = None,
        folder: str = "",
        guard_s: float = GUARD_S,
    ) -> None:
        super().__init__()
        self.agent, self.person, self.loading = agent, person, loading or Loading()
        self.chat_session = agent.session(session)
        self.turn: Turn | None = None
        self._folder, self._guard_s = folder, guard_s
        self._asking = asyncio.Lock()
        self._leaving: asyncio.Task[None] | None = None
        self._loading_note: Note | None = None
        self._seen: set[str] = set()
        self.conversation = Conversation(agent.store)
        self.prompt = Prompt(self._earlier_inputs(), "Ask something, or /help")
        self.status = StatusLine(Status(model, configured, self.chat_session.name))

    # -- life -----------------------------------------------------------------------------------------------------

    def compose(self) -> ComposeResult:
        yield self.conversation
        yield self.prompt
        yield self.status

    def on_mount(self) -> None:
        self.person.desk = self
        self._greet()
        self.loading.listen(self._loading_said)
        self.agent.warm_up()
        self.set_interval(TICK_S, self._tick)
        self.prompt.focus()

    async def stop_turn(self) -> None:
        """Interrupt the turn, if there is one, and wait until its run has been put down. Idempotent."""
        turn = self.turn
        if turn is not None and turn.task is not None:
            self.action_interrupt()
            await asyncio.wait({turn.task})

    def action_interrupt(self) -> None:
        turn = self.turn
        if turn is None or turn.task is None:
            self.prompt.focus()
        elif not turn.stopping:
            turn.stopping = True
            turn.task.cancel()
            self._status(state="stopping")

    def action_leave(self) -> None:
        """End cleanly; asked a second time, end at once."""
        selected = self.screen.get_selected_text()
        if selected:
            self.copy_to_clipboard(selected)
            self.screen.clear_selection()
        elif self._leaving is None:
            self._leaving = asyncio.create_task(self._leave())
        else:
            self.exit(0)

    async def _leave(self) -> None:
        self.person.desk = None
        await self.stop_turn()
        self.exit(0)

    def action_toggle_cards(self) -> None:
        self.conversation.toggle_all()

    # -- what the person writes -----------------------------------------------------------------------------------

    def on_prompt_sent(self, message: Prompt.Sent) -> None:
        text = message.text
        if text.startswith("/") and text.split()[0][1:].isalpha():
            self._command(*text.split())
        elif self.turn is None:
            self.begin(text)
        else:
            self._steer(self.turn, text)

    def on_prompt_scrolled(self, message: Prompt.Scrolled) -> None:
        if message.pages < 0:
            self.conversation.scroll_page_up(animate=False)
        else:
            self.conversation.scroll_page_down(animate=False)

    def _command(self, name: str, *rest: str) -> None:
        def show(text: str, kind: str = "reply") -> None:
            self.conversation.note(text, kind)

        match name:
            case "/help":
                show(f"{words.help_text()}\n\n{self._model_line()}")
            case "/tools":
                show(words.tools_text(self.agent))
            case "/runs":
                show(words.runs_text(self.agent.store, self.chat_session.name))
            case "/quit" | "/exit":
                self.action_leave()
            case "/new" | "/resume" if self.turn is not None:
                show(f"{name} has to wait for the turn to end: Esc interrupts it", "warn")
            case "/new":
                self.chat_session = self.agent.session()
                self.conversation.clear()
                self._status(session=self.chat_session.name, state="ready", steps=0, tokens=0, cost=0.0, seconds=0.0)
                self._greet()
            case "/resume":
                self._resume(rest[0] if rest else None)
            case _:
                show(f"there is no command {name}; /help lists them. A text that begins so needs a word before it.")

    def _steer(self, turn: Turn, text: str) -> None:
        """Said while the agent works: heard at its next step, or else as the next turn."""
        self.conversation.said(text)
        run, number = turn.run_id, -len(turn.unheard) - 1
        if run:
            number = self.agent.store.post(run, "steer", {"text": text})
        turn.unheard[number] = text

    # -- turns ----------------------------------------------------------------------------------------------------

    def begin(self, goal: str, *, shown: bool = False) -> None:
        """Start a turn. ``shown``: what was said is on screen already."""
        if not shown:
            self.conversation.said(goal)
        self._drive(Turn(goal), self.chat_session.stream(goal))

    def _resume(self, name: str | None) -> None:
        try:
            found = words.to_resume(self.agent.store, self.chat_session.name)
            row = self.agent.store.get_run(name) if name else found
        except RunNotFound as error:
            self.conversation.note(str(error), "bad")
            return
        if row is None:
            self.conversation.note("no run of this session waits; /runs lists them, /resume RUN takes any", "warn")
            return
        if row.run_id not in self._seen:
            self.conversation.said(row.goal)
            for event in self.agent.store.read(row.run_id):
                self._show(event)
        self._drive(Turn(row.goal, run_id=row.run_id), self.agent.stream_resume(row.run_id), resumed=True)

    def _drive(self, turn: Turn, happening: Happening, resumed: bool = False) -> None:
        self.turn = turn
        self._status(state="starting", steps=0, tokens=0, cost=0.0, seconds=0.0)
        turn.task = asyncio.create_task(self._follow(turn, happening, resumed))

    async def _follow(self, turn: Turn, happening: Happening, resumed: bool) -> None:
        """Show what happens until the turn is over, however it ends."""
        try:
            async with aclosing(happening) as items:
                async for item in items:
                    self._take(turn, item)
        except asyncio.CancelledError:
            self.conversation.interrupted(turn.run_id)
        except AgentError as error:
            self._failed(turn, type(error).__name__, str(error))
        except Exception as error:
            self._failed(turn, f"unexpected {type(error).__name__}", str(error), traceback.format_exc())
        finally:
            self.turn = None
            self._after(turn, resumed)

    def _take(self, turn: Turn, item: Event | Delta | Outcome) -> None:
        if isinstance(item, Outcome):
            turn.outcome = item
            self.conversation.show_outcome(item)
            return
        if isinstance(item, Event):
            turn.run_id = item.run_id
            self._seen.add(item.run_id)
            if isinstance(item.body, ev.InboxConsumed):
                turn.unheard.pop(item.body.inbox_id, None)
            self._count(item)
        elif item.kind == "tool_name":
            self._status(state=f"writing a call of {item.text}")
        self._show(item)

    def _show(self, item: Event | Delta) -> None:
        """A fault in showing must not end the turn."""
        try:
            if isinstance(item, Event):
                self.conversation.show_event(item)
            else:
                self.conversation.show_delta(item)
        except Exception as error:
            name = item.type if isinstance(item, Event) else "Delta"
            self.conversation.error(f"{name} could not be shown", str(error), traceback.format_exc())

    def _failed(self, turn: Turn, title: str, message: str, details: str = "") -> None:
        hint = f"\n/resume {turn.run_id} goes on from where it stopped" if turn.run_id else ""
        self.conversation.error(title, f"{message}{hint}", details)

    def _after(self, turn: Turn, resumed: bool) -> None:
        """The turn is over: final figures, and the next turn if something was said too late to be heard."""
        outcome = turn.outcome
        self._forget_loading()
        if outcome is None:
            self._status(state="interrupted: /resume" if turn.stopping else "failed")
            return
        if resumed:
            self.chat_session.note(turn.goal, outcome)
        self._status(
            state="waiting: /resume" if outcome.status == "waiting" else "ready",
            steps=outcome.steps,
            tokens=outcome.usage.total,
            cost=outcome.cost,
            seconds=outcome.duration_s,
        )
        if turn.unheard and outcome.status != "waiting" and self._leaving is None:
            self.begin("\n".join(turn.unheard.values()), shown=True)

    # -- the person is asked (``person.Desk``) --------------------------------------------------------------------

    async def ask_approval(self, request: ApprovalRequest) -> ApprovalAnswer | None:
        return await self._ask(ApprovalDialog(request, self._wrong_arguments, self._guard_s))

    async def ask_question(self, question: str) -> str | None:
        return await self._ask(QuestionDialog(question, self._guard_s))

    async def _ask(self, dialog: Dialog[T]) -> T | None:
        """One dialog at a time. If the answer comes from elsewhere meanwhile, the dialog goes away."""
        async with self._asking:
            answered: asyncio.Future[T | None] = asyncio.get_running_loop().create_future()

            def take(answer: T | None) -> None:
                if not answered.done():
                    answered.set_result(answer)

            self._status(state="waiting for you")
            self.bell()
            self.push_screen(dialog, take)
            try:
                answer = await answered
            except asyncio.CancelledError:
                if self.is_running and self.screen is dialog:
                    dialog.dismiss()
                raise
            self._status(state="working")
            return answer

    def _wrong_arguments(self, tool: str, arguments: dict[str, Any]) -> str | None:
        from agentrt.tools.arguments import InvalidCall, validate

        try:
            validate(self.agent.tools[tool].spec, arguments)
        except InvalidCall as invalid:
            return str(invalid)
        return None

    # -- status and greeting --------------------------------------------------------------------------------------

    def _count(self, event: Event) -> None:
        """Keep the figures of the turn going while it runs."""
        now, body = self.status.status, event.body
        state = now.state
        match body:
            case ev.ModelStarted():
                state = "thinking"
            case ev.ToolRequested(tool=tool):
                state = f"calling {tool}"
            case ev.ModelFinished(usage=usage):
                self._forget_loading()
                now = replace(now, tokens=now.tokens + usage.total)
        self.status.set(replace(now, state=state, steps=max(now.steps, event.step), cost=now.cost + event.cost))

    def _tick(self) -> None:
        if self.turn is not None:
            self._status(seconds=time.monotonic() - self.turn.started)

    def _status(self, **changes: Any) -> None:
        self.status.set(replace(self.status.status, **changes))

    def _loading_said(self, text: str, share: float) -> None:
        """Where the loading of the model is, in a note that goes when it is there."""
        if share >= 1:
            self._forget_loading()
            return
        done = round(share * 20)
        line = f"loading the model: {text}  {'━' * done}{'╌' * (20 - done)}"
        if self._loading_note is None:
            self._loading_note = self.conversation.note(line, "loading")
            if self.turn is None:
                self._status(state="loading the model")
        else:
            self._loading_note.say(line)

    def _forget_loading(self) -> None:
        if self._loading_note is not None:
            self._loading_note.remove()
            self._loading_note = None
            if self.turn is None:
                self._status(state="ready")

    def _greet(self) -> None:
        """Where we are and with what; and what was said in this session before."""
        tools = words.counted(len(self.agent.tools), "tool")
        code = "" if "python" in self.agent.tools else "; none that run code: agentrt doctor says why"
        self.conversation.note(f"agentrt · {self._folder} · {tools}{code}\n{self._model_line()}", "greeting")
        for row in reversed(self.agent.store.list_runs(session=self.chat_session.name, limit=20)):
            self.conversation.said(row.goal)
            if row.answer:
                self.conversation.answered(row.answer)
            if row.status != "finished":
                go_on = f"; /resume {row.run_id}" if row.status in words.RESUMABLE else ""
                self.conversation.note(f"{words.ENDINGS.get(row.status, row.status)}{go_on}", "warn")

    def _model_line(self) -> str:
        return words.model_line(self.status.status.model, self.status.status.configured)

    def _earlier_inputs(self) -> list[str]:
        rows = self.agent.store.list_runs(limit=100)
        return [row.goal for row in reversed(rows) if row.parent is None]
