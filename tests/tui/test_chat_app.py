"""The full-screen chat with the real agent and real file tools: what is seen, what is done, how it ends."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

from agentrt.core.errors import ModelUnavailable
from agentrt.core.messages import assistant
from agentrt.core.models import Delta, ModelRequest, ModelResponse, OnDelta, Usage
from agentrt.core.protocols import RunContext
from agentrt.core.tasks import Outcome, Task
from agentrt.models.scripted import FunctionModel, ScriptedModel, Turn, call
from agentrt.tui.cards import Note
from agentrt.tui.person import Loading

from .stage import card_text, chatting


class Hanging(FunctionModel):
    """Says a few words, then nothing until it is let go; the second time it answers."""

    def __init__(self) -> None:
        super().__init__(lambda request: "all done")
        self.go, self.calls = asyncio.Event(), 0

    async def generate(self, request: ModelRequest, on_delta: OnDelta | None = None) -> ModelResponse:
        self.calls += 1
        if self.calls == 1 and on_delta is not None:
            on_delta(Delta("text", "let me think"))
            await self.go.wait()
        return await super().generate(request, on_delta)


# -- what is seen ---------------------------------------------------------------------------------------------


async def test_a_turn_shows_what_was_said_the_call_its_output_and_the_answer(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("buy milk")
    look: Turn = ["I will look.", call("read_file", path="notes.txt")]
    async with chatting(tmp_path, look, "It says **buy milk**.") as stage:
        await stage.turn("What is in notes.txt?")
        assert stage.said() == ["What is in notes.txt?"]
        assert stage.answers() == ["I will look.", "It says **buy milk**."]
        (card,) = stage.cards()
        assert card.call.state == "ok"
        assert 'read_file path="notes.txt"' in card_text(card) and "buy milk" in card_text(card)
        assert "It says buy milk." in stage.screen(), "Markdown is rendered"
        status = stage.app.status.status
        assert (status.state, status.steps) == ("ready", 2) and status.tokens > 0


async def test_whatever_is_written_is_shown_as_it_is(tmp_path: Path) -> None:
    """Control codes show as text where the user or a file wrote them; out of an answer made from the file the guard
    takes them."""
    nasty = "[red]a[/red] [b] [/] <b>x</b> \x1b[31mESC \x1b]52;c;aGk=\x07 \u202egnp.exe"
    (tmp_path / "n.txt").write_text(nasty)
    async with chatting(tmp_path, call("read_file", path="n.txt"), nasty, size=(100, 40)) as stage:
        await stage.turn(nasty)
        seen = stage.screen()
        assert seen.count("[red]a[/red] [b] [/] <b>x</b> ") == 3
        assert seen.count("<b>x</b> \\x1b[31mESC") == 2 and seen.count("<b>x</b> ESC") == 1
        assert "\x1b" not in seen and "\u202e" not in seen and "\x07" not in seen


async def test_the_default_model_says_how_to_use_another(tmp_path: Path) -> None:
    async with chatting(tmp_path, configured=False) as stage:
        assert "--model anthropic:NAME" in stage.notes()
        assert "--model for another" in stage.screen()


async def test_a_higher_attempt_voids_what_the_lower_one_said(tmp_path: Path) -> None:
    class Flaky(FunctionModel):
        hold = asyncio.Event()

        async def generate(self, request: ModelRequest, on_delta: OnDelta | None = None) -> ModelResponse:
            assert on_delta is not None
            for delta in (Delta("text", "wrong wor"), Delta("text", "right", 2), Delta("text", "late", 1)):
                on_delta(delta)
            await self.hold.wait()
            return ModelResponse(assistant("right answer"), "stop", Usage(1, 1))

    model = Flaky(lambda request: "")
    async with chatting(tmp_path, model=model) as stage:
        await stage.say("go")
        await stage.until(lambda: stage.answers() == ["right"])
        await stage.until(lambda: "right" in stage.screen())
        assert "wrong" not in stage.screen() and "late" not in stage.screen()
        model.hold.set()
        await stage.ended()
        assert stage.answers() == ["right answer"]


async def test_a_very_long_answer_is_cut_on_screen_and_its_end_is_shown(tmp_path: Path) -> None:
    text = "\n\n".join(f"paragraph {number} " + "long" * 250 for number in range(100))
    async with chatting(tmp_path, text) as stage:
        await stage.turn("go on")
        assert "more characters" in stage.screen()
        assert stage.at_end()


async def test_a_long_output_shows_its_first_lines_and_opens(tmp_path: Path) -> None:
    (tmp_path / "long.txt").write_text("\n".join(f"line {number}" for number in range(150)))
    async with chatting(tmp_path, call("read_file", path="long.txt"), "read") as stage:
        await stage.turn("read it")
        (card,) = stage.cards()
        assert "line 3" in card_text(card) and "line 4" not in card_text(card)
        assert "more lines" in card_text(card)
        await stage.pilot.press("tab", "enter")
        assert "line 120" in card_text(card) and 'path: "long.txt"' in card_text(card)
        await stage.pilot.press("ctrl+o")
        assert "line 120" not in card_text(card)


async def test_who_has_scrolled_up_stays_there(tmp_path: Path) -> None:
    text = "\n\n".join(f"paragraph {number}" for number in range(60))
    async with chatting(tmp_path, text, text, text) as stage:
        await stage.turn("one")
        view = stage.app.conversation
        assert stage.at_end()
        await stage.pilot.press("pageup")
        stood = view.scroll_y
        view.note("something more\n" * 5)
        await stage.pilot.pause()
        assert view.scroll_y == stood and not stage.at_end()
        await stage.turn("two")
        assert stage.at_end(), "saying something brings one to the end"


async def test_loading_is_shown_until_the_model_is_there(tmp_path: Path) -> None:
    loading = Loading()
    loading("importing torch", 0.05)
    async with chatting(tmp_path, loading=loading) as stage:
        assert "importing torch" in stage.screen() and stage.state == "loading the model"
        await asyncio.to_thread(loading, "reading the weights", 0.4)
        await stage.until(lambda: "reading the weights" in stage.screen())
        await asyncio.to_thread(loading, "ready", 1.0)
        await stage.until(lambda: not stage.app.query(Note).filter(".loading"))
        assert stage.state == "ready"


async def test_old_blocks_go_when_there_are_many(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("agentrt.tui.conversation.MOST_BLOCKS", 20)
    monkeypatch.setattr("agentrt.tui.conversation.PRUNED_BLOCKS", 10)
    async with chatting(tmp_path) as stage:
        for number in range(60):
            stage.app.conversation.note(f"note {number}")
            await stage.pilot.pause()
        assert "note 59" in stage.screen() and "note 3\n" not in stage.notes()
        assert len(stage.app.query(Note)) <= 20


# -- what goes wrong ------------------------------------------------------------------------------------------


async def test_errors_are_cards_and_the_chat_goes_on(tmp_path: Path) -> None:
    turns = (ModelUnavailable("the server [x] is gone"), RuntimeError("a bug"), "well again")
    async with chatting(tmp_path, *turns) as stage:
        await stage.turn("one")
        assert "the server [x] is gone" in stage.errors()[0] and "Traceback" not in stage.screen()
        await stage.turn("two")
        assert "a bug" in stage.errors()[1]
        await stage.turn("three")
        assert stage.answers() == ["well again"] and stage.state == "ready"


async def test_a_call_that_fails_and_one_that_is_not_valid(tmp_path: Path) -> None:
    turns = (call("read_file", path="../../etc/passwd"), call("read_file"), "no such thing")
    async with chatting(tmp_path, *turns) as stage:
        await stage.turn("try")
        outside, invalid = stage.cards()
        assert outside.call.state == invalid.call.state == "failed"
        assert "not a valid call" in card_text(invalid)


# -- interrupting, leaving, going on --------------------------------------------------------------------------


async def test_escape_interrupts_the_turn_and_resume_goes_on(tmp_path: Path) -> None:
    async with chatting(tmp_path, model=Hanging()) as stage:
        await stage.say("do it")
        await stage.until(lambda: stage.answers() == ["let me think"])
        await stage.pilot.press("escape")
        await stage.ended()
        assert stage.status_of_last_run() == "waiting"
        assert "interrupted" in stage.notes() and stage.state == "interrupted: /resume"
        await stage.turn("/resume")
        assert stage.answers()[-1] == "all done" and stage.status_of_last_run() == "finished"
        assert len(stage.app.chat_session.history) == 2, "the resumed turn is part of the session"


async def test_leaving_in_the_middle_of_a_turn_leaves_nothing_running(tmp_path: Path) -> None:
    before = asyncio.all_tasks()
    async with chatting(tmp_path, model=Hanging()) as stage:
        await stage.say("do it")
        await stage.until(lambda: stage.answers() == ["let me think"])
        await stage.pilot.press("ctrl+q")
        await stage.until(lambda: not stage.app.is_running)
        assert stage.status_of_last_run() == "waiting" and stage.app.return_value == 0
    left = [task for task in asyncio.all_tasks() - before if not task.done()]
    assert not left


async def test_a_session_opened_again_shows_what_was_said_and_what_waits(tmp_path: Path) -> None:
    journal = tmp_path / "home" / "journal.db"
    turns = ("four", call("write_file", path="a.txt", content="x"))
    async with chatting(tmp_path, *turns, store=journal, session="mine") as stage:
        await stage.turn("two and two?")
        await stage.say("write it")
        await stage.dialog()
        await stage.pilot.press("l")
        await stage.ended()
    model = ScriptedModel(["done"])
    async with chatting(tmp_path, model=model, store=journal, session="mine") as stage:
        assert stage.said() == ["two and two?", "write it"] and stage.answers() == ["four"]
        assert "/resume" in stage.notes()
        await stage.say("/resume")
        await stage.dialog()
        await stage.pilot.press("y")
        await stage.ended()
        assert (tmp_path / "a.txt").read_text() == "x" and stage.answers()[-1] == "done"
        assert [card.call.tool for card in stage.cards()] == ["write_file"]


# -- what the person writes -----------------------------------------------------------------------------------


async def test_commands(tmp_path: Path) -> None:
    async with chatting(tmp_path, "four") as stage:
        await stage.say("/help")
        await stage.until(lambda: "/resume" in stage.notes())
        await stage.say("/tools")
        await stage.until(lambda: "write_file [write]" in stage.notes())
        await stage.turn("two and two?")
        await stage.say("/runs")
        await stage.until(lambda: "finished    two and two?" in stage.notes())
        await stage.say("/nonsense")
        await stage.until(lambda: "no command /nonsense" in stage.notes())
        first = stage.app.chat_session.name
        await stage.say("/new")
        await stage.until(lambda: stage.app.chat_session.name != first)
        await stage.until(lambda: stage.said() == [])
        await stage.say("/quit")
        await stage.until(lambda: not stage.app.is_running)


async def test_what_is_said_meanwhile_is_heard_at_the_next_step(tmp_path: Path) -> None:
    model = ScriptedModel([call("write_file", path="a.txt", content="x"), "as you say", "next"])
    async with chatting(tmp_path, model=model) as stage:
        await stage.say("write")
        await stage.dialog()
        stage.app._steer(stage.app.turn, "in German, please")  # type: ignore[arg-type]
        await stage.pilot.press("y")
        await stage.ended()
        assert any("in German, please" in message.text for message in model.requests[1].messages)
        assert stage.answers() == ["as you say"]


async def test_what_is_said_too_late_becomes_the_next_turn(tmp_path: Path) -> None:
    model = Hanging()
    async with chatting(tmp_path, model=model) as stage:
        await stage.say("one")
        await stage.until(lambda: model.calls == 1)
        await stage.say("two")
        model.go.set()
        await stage.until(lambda: model.calls == 2)
        await stage.ended()
        assert stage.said() == ["one", "two"]
        goals = [row.goal for row in stage.app.agent.store.list_runs()]
        assert goals == ["two", "one"]


async def test_the_prompt_remembers_and_takes_several_lines(tmp_path: Path) -> None:
    async with chatting(tmp_path, "a", "b") as stage:
        await stage.turn("first")
        await stage.pilot.press("x", "ctrl+j", "y")
        assert stage.app.prompt.text == "x\ny"
        await stage.pilot.press("up", "up")
        assert stage.app.prompt.text == "first"
        await stage.pilot.press("down")
        assert stage.app.prompt.text == "x\ny", "the draft is not lost"


async def test_a_small_screen_shows_prompt_and_status(tmp_path: Path) -> None:
    async with chatting(tmp_path, "word " * 300) as stage:
        await stage.pilot.resize_terminal(60, 15)
        await stage.turn("hello")
        lines = stage.screen().splitlines()
        assert len(lines) == 15 and "ready" in lines[-1] and "scripted" in lines[-1]
        await stage.pilot.resize_terminal(120, 40)
        await stage.until(lambda: len(stage.screen().splitlines()) == 40)


class Asks:
    """A planner that asks one question and answers with the answer."""

    id, version = "asks", "1"
    prompts: Mapping[str, str] = MappingProxyType({})

    async def solve(self, task: Task, ctx: RunContext, state: Any = None) -> Outcome:
        return Outcome("finished", f"so it is {await ctx.ask('Which [colour]?')}")


async def test_a_question_is_answered_in_words_or_left_for_later(tmp_path: Path) -> None:
    async with chatting(tmp_path, planner=Asks()) as stage:
        await stage.say("paint")
        await stage.dialog()
        assert "Which [colour]?" in stage.screen()
        await stage.pilot.press("escape")
        await stage.ended()
        assert stage.status_of_last_run() == "waiting" and "--answer" in stage.notes()
        await stage.say("/resume")
        await stage.dialog()
        await stage.pilot.press(*"blue", "enter")
        await stage.ended()
        assert stage.answers() == ["so it is blue"]
