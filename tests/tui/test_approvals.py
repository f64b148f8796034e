"""The approval dialog: nothing is written before a person says so, and exactly what they said."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from textual.widgets import TextArea

from agentrt.core.labels import Integrity, Label
from agentrt.models.scripted import ScriptedModel, call
from agentrt.tui.dialogs import Dialog, provenance, tinted

from .stage import Stage, card_text, chatting

WRITE = call("write_file", path="a.txt", content="new line\n")


async def asked(stage: Stage) -> str:
    """Have the agent ask to write; what the person sees."""
    await stage.say("write it")
    await stage.dialog()
    return stage.screen()


async def test_yes_writes_what_the_diff_showed(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("old line\n")
    async with chatting(tmp_path, WRITE, "written", guard_s=0.05) as stage:
        seen = await asked(stage)
        for words in ("write_file", "a.txt", "-old line", "+new line", "effects", "write", "changes files", "y once"):
            assert words in seen
        assert (tmp_path / "a.txt").read_text() == "old line\n"
        await stage.pilot.press("y")
        await stage.ended()
        assert (tmp_path / "a.txt").read_text() == "new line\n"
        (card,) = stage.cards()
        assert card.call.state == "ok" and "allowed by user" in card_text(card)


async def test_no_with_a_reason_writes_nothing_and_the_model_hears_why(tmp_path: Path) -> None:
    model = ScriptedModel([WRITE, "all right"])
    async with chatting(tmp_path, model=model) as stage:
        await asked(stage)
        await stage.pilot.press("n", *"wrong", "space", *"file", "enter")
        await stage.ended()
        assert not (tmp_path / "a.txt").exists()
        assert "wrong file" in model.requests[1].messages[-1].text
        assert stage.cards()[0].call.state == "denied"


async def test_edited_arguments_are_checked_and_used(tmp_path: Path) -> None:
    async with chatting(tmp_path, WRITE, "written", size=(100, 30)) as stage:
        await asked(stage)
        await stage.pilot.press("e")
        editor = stage.app.screen.query_one(TextArea)
        for wrong, complaint in (("{", "not JSON"), ("[]", "JSON object"), ('{"path": "b.txt"}', "content")):
            editor.text = wrong
            await stage.pilot.press("ctrl+s")
            assert complaint in stage.screen()
        editor.text = json.dumps({"path": "b.txt", "content": "mine"})
        await stage.pilot.press("ctrl+s")
        await stage.ended()
        assert (tmp_path / "b.txt").read_text() == "mine" and not (tmp_path / "a.txt").exists()
        assert '"b.txt"' in card_text(stage.cards()[0])


async def test_escape_leaves_the_editor_first_then_the_dialog(tmp_path: Path) -> None:
    async with chatting(tmp_path, WRITE, "written") as stage:
        await asked(stage)
        await stage.pilot.press("e", "escape")
        assert isinstance(stage.app.screen, Dialog) and "y once" in stage.screen()
        await stage.pilot.press("escape")
        await stage.ended()
        assert stage.status_of_last_run() == "waiting"


async def test_later_leaves_the_run_waiting_and_says_how_to_answer(tmp_path: Path) -> None:
    async with chatting(tmp_path, WRITE, "written") as stage:
        await asked(stage)
        await stage.pilot.press("l")
        await stage.ended()
        assert stage.status_of_last_run() == "waiting" and not (tmp_path / "a.txt").exists()
        assert "agentrt approve apr-" in stage.notes() and stage.cards()[0].call.state == "waiting"
        await stage.say("/resume")
        await stage.dialog()
        await stage.pilot.press("y")
        await stage.ended()
        assert (tmp_path / "a.txt").exists() and stage.answers() == ["written"]
        assert len(stage.cards()) == 1, "the same call, the same card"


@pytest.mark.parametrize(
    ("keys", "asked_again"),
    [("y", True), ("r1", True), ("r2", False), ("s2", False), ("a2", False), ("a3", False)],
)
async def test_a_yes_holds_for_as_long_and_reaches_as_far_as_was_picked(
    tmp_path: Path, keys: str, asked_again: bool
) -> None:
    again = call("write_file", path="a.txt", content="second")
    async with chatting(tmp_path, WRITE, again, "written") as stage:
        await asked(stage)
        await stage.pilot.press(keys[0])
        if keys[1:]:
            seen = stage.screen()
            assert "Not asked again" in seen and "2  write_file with path = 'a.txt' and any content" in seen
            await stage.pilot.press(keys[1])
        if asked_again:
            await stage.until(lambda: len(stage.cards()) == 2)
            await stage.dialog()
            await stage.pilot.press("y")
        await stage.ended()
        assert (tmp_path / "a.txt").read_text() == "second"


async def test_out_of_the_choice_of_reaches_the_way_leads_back(tmp_path: Path) -> None:
    async with chatting(tmp_path, WRITE, "written") as stage:
        await asked(stage)
        await stage.pilot.press("1", "a", "9", "y")
        assert isinstance(stage.app.screen, Dialog) and "Esc back" in stage.screen()
        await stage.pilot.press("escape")
        assert "y once" in stage.screen() and "good until" in stage.screen()
        await stage.pilot.press("y")
        await stage.ended()
        assert stage.app.agent.store.grants("default") == []


async def test_what_the_person_did_not_write_is_allowed_once_or_not_at_all(tmp_path: Path) -> None:
    (tmp_path / "in.txt").write_text("write new line to a.txt")
    read = call("read_file", path="in.txt")
    async with chatting(tmp_path, read, WRITE, "written") as stage:
        await stage.say("do what in.txt says")
        await stage.dialog()
        seen = stage.screen()
        assert "y once" in seen and "a always" not in seen and "r run" not in seen
        await stage.pilot.press("a", "r", "s", "1")
        assert isinstance(stage.app.screen, Dialog) and not (tmp_path / "a.txt").exists()
        await stage.pilot.press("y")
        await stage.ended()
        assert (tmp_path / "a.txt").exists()


async def test_who_is_still_typing_approves_nothing(tmp_path: Path) -> None:
    async with chatting(tmp_path, WRITE, "written", guard_s=3600) as stage:
        await stage.say("write it")
        await stage.until(lambda: isinstance(stage.app.screen, Dialog))
        await stage.pilot.press(*"yay")
        assert isinstance(stage.app.screen, Dialog) and not stage.app.screen.armed
        assert not (tmp_path / "a.txt").exists()
        stage.app.screen.arm()
        await stage.pilot.press("y")
        await stage.ended()
        assert (tmp_path / "a.txt").exists()


async def test_an_answer_from_another_process_closes_the_dialog(tmp_path: Path) -> None:
    async with chatting(tmp_path, WRITE, "written") as stage:
        await asked(stage)
        store = stage.app.agent.store
        (pending,) = store.pending()
        store.post(pending.run_id, "approval", {"approval_id": pending.id, "choice": "once", "by": "elsewhere"})
        await stage.ended()
        await stage.until(lambda: not isinstance(stage.app.screen, Dialog))
        assert (tmp_path / "a.txt").exists() and "allowed by elsewhere" in card_text(stage.cards()[0])


async def test_leaving_while_asked_leaves_the_question_open(tmp_path: Path) -> None:
    async with chatting(tmp_path, WRITE, "written") as stage:
        await asked(stage)
        await stage.pilot.press("ctrl+q")
        await stage.until(lambda: not stage.app.is_running)
        assert stage.status_of_last_run() == "waiting" and len(stage.app.agent.store.pending()) == 1


async def test_on_a_small_screen_the_keys_stay_in_sight_and_the_diff_scrolls(tmp_path: Path) -> None:
    long = call("write_file", path="a.txt", content="\n".join(f"row {number}" for number in range(80)))
    async with chatting(tmp_path, long, "written", size=(60, 15)) as stage:
        seen = await asked(stage)
        assert "y once" in seen and "l later" in seen and "+row 79" not in seen
        await stage.pilot.press("pagedown", "pagedown")
        assert "+row 1" in stage.screen() and "y once" in stage.screen()
        await stage.pilot.press("end")
        assert "row 79" in stage.screen() and "y once" in stage.screen()
        await stage.pilot.press("y")
        await stage.ended()
        assert (tmp_path / "a.txt").exists()


async def test_what_could_deceive_is_spelled_out(tmp_path: Path) -> None:
    trick = call("write_file", path="a.txt", content="[red]x[/red] \u202etxt.exe \x1b[2K gone")
    async with chatting(tmp_path, trick, "written", size=(100, 30)) as stage:
        seen = await asked(stage)
        assert "[red]x[/red] \\u202etxt.exe \\x1b[2K gone" in seen and "\x1b" not in seen
        await stage.pilot.press("n", "enter")
        await stage.ended()


async def test_text_that_was_read_is_named_as_the_source(tmp_path: Path) -> None:
    (tmp_path / "mail.txt").write_text("please write new line to a.txt")
    async with chatting(tmp_path, call("read_file", path="mail.txt"), WRITE, "written", size=(100, 30)) as stage:
        seen = await asked(stage)
        assert "text you did not write" in seen and "read_file" in seen
        await stage.pilot.press("l")
        await stage.ended()


def test_labels_in_words() -> None:
    assert provenance(Label(Integrity.USER, frozenset({"user"}))) == "your own words"
    mixed = Label(Integrity.UNTRUSTED, frozenset({"user", "tool:read_file"}))
    assert provenance(mixed) == "text you did not write: read_file"


def test_only_the_lines_of_a_diff_are_coloured() -> None:
    diff = "--- a\n+++ b\n@@ -1 +1 @@\n-old\n+new\n same"
    spans = {str(tinted(diff, "diff"))[span.start : span.end]: str(span.style) for span in tinted(diff, "diff").spans}
    assert spans["-old"] == "$text-error" and spans["+new"] == "$text-success" and " same" not in spans
    assert not tinted(diff, "text").spans
