"""The conversation: reads what a run does, event by event, and shows it. It holds no state of the run; the journal
does, and showing the same events again gives the same picture."""

from __future__ import annotations

import json
from typing import Any

from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.widget import Widget

from agentrt.core import events as ev
from agentrt.core.codec import response_from_json
from agentrt.core.errors import StoreError
from agentrt.core.events import Event
from agentrt.core.messages import Reasoning
from agentrt.core.models import Delta
from agentrt.core.store import Store
from agentrt.core.tasks import Outcome
from agentrt.tui.cards import Card, ErrorCard, Note, Said, Thought, ToolCard, ToolState
from agentrt.tui.markdown import Answer
from agentrt.tui.words import figures, how_it_ended, how_to_go_on

MOST_BLOCKS, PRUNED_BLOCKS = 300, 60
"""When there are more blocks than the first, so many of the oldest go."""


class Conversation(VerticalScroll, can_focus=False):
    """Stays at the end while it is at the end; who scrolls up stays where they are."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store = store
        self._blocks = Vertical(classes="blocks")
        self._calls: dict[tuple[str, str], ToolCard] = {}
        self._answer: Answer | None = None
        self._thought: Thought | None = None
        self._attempt, self._aside = 0, False

    def compose(self) -> ComposeResult:
        yield self._blocks

    def on_mount(self) -> None:
        self.anchor()

    # -- what the person and the program say --------------------------------------------------------------------

    def said(self, text: str) -> None:
        self._put(Said(text))
        self.anchor()

    def note(self, text: str, kind: str = "plain") -> Note:
        note = Note(text, kind)
        self._put(note)
        return note

    def error(self, title: str, message: str, details: str = "") -> None:
        self._put(ErrorCard(title, message, details))

    def answered(self, text: str) -> None:
        """An answer of an earlier turn."""
        self._put(Answer(text, finished=True))

    def clear(self) -> None:
        self._calls.clear()
        self._answer = self._thought = None
        self._blocks.remove_children()

    def toggle_all(self) -> None:
        """Open all cards, or close them when all are open."""
        cards = [card for card in self.query(Card) if not isinstance(card, ErrorCard)]
        opened = not all(card.is_open for card in cards)
        for card in cards:
            card.open(opened)

    # -- what a run does ------------------------------------------------------------------------------------------

    def show_delta(self, delta: Delta) -> None:
        """A streamed piece. A higher attempt voids what the lower ones said."""
        if delta.attempt > self._attempt:
            self._attempt = delta.attempt
            if self._answer is not None:
                self._answer.void()
            if self._thought is not None:
                self._thought.void()
        if delta.attempt < self._attempt or not delta.text:
            return
        if delta.kind == "text" and not self._aside:
            self._the_answer().feed(delta.text)
        elif delta.kind in ("text", "reasoning"):
            self._the_thought().feed(delta.text)

    def show_event(self, event: Event) -> None:
        body, run = event.body, event.run_id
        match body:
            case ev.ModelStarted():
                self._attempt, self._aside = 0, event.phase in ("plan", "reflect")
                if self._answer is not None and self._answer.finished:
                    self._answer = None
            case ev.ModelFinished():
                self._model_finished(body)
            case ev.ModelFailed(message=message):
                self._drop_unfinished()
                self.note(f"the model failed: {message}", "bad")
            case ev.ToolRequested() | ev.ToolRejected() | ev.PolicyDecided() | ev.Intent() | ev.ToolFinished():
                self._show_call(run, body)
            case ev.ApprovalAsked(key=key, tool=tool, arguments=arguments):
                self._card(run, key, tool, arguments).show(state="waiting")
            case ev.ApprovalDecided(key=key, decision=decision, by=by, reason=reason, arguments=arguments):
                self._decided(run, key, decision, by, reason, arguments)
            case ev.ErrorRaised(message=message, where=where) if where.startswith("tool "):
                self.note(f"{where}: {message}", "bad")
            case _:
                text, kind = self._in_words(event)
                if text:
                    self.note(text, kind)

    def show_outcome(self, outcome: Outcome) -> None:
        """How the turn ended. The answer is shown once, also when the model did not stream it."""
        self._drop_unfinished()
        shown = self._answer.text.strip() if self._answer is not None else ""
        if outcome.answer.strip() and outcome.answer.strip() != shown:
            self._put(Answer(outcome.answer, finished=True))
        self._answer = None
        if outcome.status == "waiting":
            self.note("\n".join([how_it_ended(outcome), *how_to_go_on(outcome)]), "warn")
        elif outcome.status in ("refused", "cancelled", "no_path"):
            self.note(how_it_ended(outcome), "warn")
        elif outcome.status != "finished":
            self.error(how_it_ended(outcome), "\n".join(how_to_go_on(outcome)))
        elif outcome.reason:
            self.note(outcome.reason, "warn")
        self.note(figures(outcome), "figures")

    def interrupted(self, run_id: str) -> None:
        """The person stopped the turn; what was not finished is marked so."""
        self._drop_unfinished(keep=True)
        for (run, _), card in self._calls.items():
            if run == run_id and card.call.state in ("asked", "waiting", "running"):
                card.show(state="stopped")
        hint = f": /resume goes on; or elsewhere: agentrt resume {run_id}" if run_id else ""
        self.note(f"interrupted{hint}", "warn")

    # -- inside: the model ----------------------------------------------------------------------------------------

    def _model_finished(self, body: ev.ModelFinished) -> None:
        """The journal's text replaces the streamed one; mostly they are the same."""
        try:
            message = response_from_json(json.loads(self._store.blob(body.response_blob))).message
        except (StoreError, ValueError, KeyError) as error:
            self.note(f"what the model said cannot be read: {error}", "bad")
            return
        thought = "\n".join(part.text for part in message.parts if isinstance(part, Reasoning))
        if self._aside:
            thought = f"{thought}\n{message.text}"
        if thought.strip():
            self._the_thought().finish(thought)
        if message.text.strip() and not self._aside:
            self._the_answer().finish(message.text)
        elif self._answer is not None:
            self._drop_unfinished()
        self._thought = None
        if message.tool_calls:
            self._answer = None

    def _the_answer(self) -> Answer:
        if self._answer is None:
            self._answer = Answer()
            self._put(self._answer)
        return self._answer

    def _the_thought(self) -> Thought:
        if self._thought is None:
            self._thought = Thought()
            self._put(self._thought)
        return self._thought

    def _drop_unfinished(self, keep: bool = False) -> None:
        """Take away what was streamed and never became part of the run, or leave it as it is."""
        for block in (self._answer, self._thought):
            if block is None or (isinstance(block, Answer) and block.finished):
                continue
            if keep and block.text:
                block.finish(block.text)
            else:
                block.remove()
                if block is self._answer:
                    self._answer = None
        self._thought = None
        if keep:
            self._answer = None

    # -- inside: tools --------------------------------------------------------------------------------------------

    def _show_call(
        self, run: str, body: ev.ToolRequested | ev.ToolRejected | ev.PolicyDecided | ev.Intent | ev.ToolFinished
    ) -> None:
        self._answer = None
        match body:
            case ev.ToolRequested(key=key, tool=tool, arguments=arguments, repairs=repairs):
                mended = (f"repaired: {'; '.join(repairs)}",) if repairs else ()
                self._card(run, key, tool, arguments).show(notes=mended)
            case ev.ToolRejected(key=key, tool=tool, arguments=arguments, reason=reason):
                self._card(run, key, tool, arguments).show(state="failed", output=reason, notes=("not a valid call",))
            case ev.PolicyDecided(key=key, level="notify", reason=reason):
                self._card(run, key).show(notes=(reason or "policy wants you to know",))
            case ev.PolicyDecided(key=key, level="rewrite", rule=rule, reason=reason, arguments=dict() as changed):
                self._card(run, key).show(arguments=changed, notes=(f"changed by {rule}: {reason}",))
            case ev.Intent(key=key, tool=tool, arguments=arguments):
                self._card(run, key, tool, arguments).show(state="running", arguments=arguments)
            case ev.ToolFinished(key=key, tool=tool, output_blob=blob, is_error=bad, duration_s=seconds, how=how):
                state = "denied" if how == "denied" else "failed" if bad else "ok"
                card = self._card(run, key, tool)
                notes = card.call.notes if how in ("performed", "denied") else (*card.call.notes, how)
                card.show(state=state, output=self._text(blob), seconds=seconds, notes=notes)

    def _decided(
        self, run: str, key: str, decision: str, by: str, reason: str, arguments: dict[str, Any] | None
    ) -> None:
        card = self._card(run, key)
        said = {"once": "allowed", "run": "allowed for this run", "always": "always allowed", "edit": "edited"}
        note = f"{said.get(decision, decision)} by {by}" + (f": {reason}" if reason else "")
        changed = {} if arguments is None else {"arguments": arguments}
        card.show(state="denied" if decision == "deny" else "running", notes=(*card.call.notes, note), **changed)

    def _card(self, run: str, key: str, tool: str = "", arguments: dict[str, Any] | None = None) -> ToolCard:
        """The card of a call; a call that another process began gets one now."""
        card = self._calls.get((run, key))
        if card is None:
            card = self._calls[run, key] = ToolCard(ToolState(tool or "a tool", arguments or {}))
            self._put(card)
        return card

    # -- inside: the rest -----------------------------------------------------------------------------------------

    def _in_words(self, event: Event) -> tuple[str, str]:
        """What is worth a line, and its kind."""
        match event.body:
            case ev.QuestionAsked(question=question):
                return f"the agent asks: {question}", "warn"
            case ev.QuestionAnswered(answer_blob=blob):
                return f"you answered: {self._text(blob)}", "plain"
            case ev.PlanProposed(attempt=attempt):
                return (f"plan proposed (attempt {attempt})", "plain")
            case ev.PlanRejected(reasons=reasons):
                return f"plan rejected: {'; '.join(reasons)}", "plain"
            case ev.PlanAccepted():
                return "plan accepted", "plain"
            case ev.Verdict(check=check, ok=False, reason=reason):
                return f"sent back by {check}: {reason}", "plain"
            case ev.Reflected(point=point, verdict=verdict, text=text) if verdict != "ok":
                return f"reflected on the {point} ({verdict}): {text}", "plain"
            case ev.MemoryRead(records=records) if records:
                return f"remembered {len(records)} notes", "plain"
            case ev.InboxConsumed(kind="steer"):
                return "heard", "plain"
            case ev.SandboxReset(reason=reason):
                return f"the sandbox was reset: {reason}", "warn"
            case ev.RunResumed(changed=changed) if changed:
                return f"resumed with other {', '.join(changed)} than before", "plain"
            case ev.GuardrailTriggered(guardrail=name, action=action, detail=detail):
                return f"{name}: {action}: {detail}", "warn"
            case ev.Note(text=text):
                return text, "plain"
        return "", "plain"

    def _text(self, blob: str) -> str:
        try:
            return self._store.blob(blob)
        except StoreError as error:
            return f"({error})"

    def _put(self, block: Widget) -> None:
        """At the end; the oldest blocks go when there are many, for a screen that stays quick."""
        self._blocks.mount(block)
        if len(self._blocks.children) > MOST_BLOCKS:
            for old in list(self._blocks.children)[:PRUNED_BLOCKS]:
                old.remove()
            self._calls = {key: card for key, card in self._calls.items() if card.is_attached}
