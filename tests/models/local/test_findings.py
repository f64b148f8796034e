"""An answer that leaves out what was found is followed by it."""

from __future__ import annotations

from typing import Any

import pytest

from agentrt.core.messages import Message, Text, ToolCall, assistant, observation, user
from agentrt.core.models import Delta, ModelRequest, Sampling
from agentrt.core.specs import ToolSpec
from agentrt.models.local.engine import _completed
from agentrt.models.local.findings import MOST_QUOTED, circling, unsaid
from agentrt.models.local.formats import Reader, named_format

OBJECT: dict[str, Any] = {"type": "object", "properties": {}}
LOOK = ToolSpec("look", "Look something up", OBJECT)
SAVE = ToolSpec("save", "Save something", OBJECT, category="action")


def seen(*results: tuple[ToolSpec, str, bool]) -> tuple[Message, ...]:
    messages: list[Message] = [user("What is it?")]
    for number, (tool, text, is_error) in enumerate(results):
        call = ToolCall(f"c{number}", tool.name, {})
        messages += [assistant(calls=(call,)), observation(call, text, is_error=is_error)]
    return tuple(messages)


@pytest.mark.parametrize(
    ("answer", "found", "added"),
    [
        ("It is 1,250.50.", "1250.5 and 1250.50", "\n\nlook: 1250.5 and 1250.50"),
        ("It is 1,250.50.", "1250.50", ""),
        ("North (2574.45).", "region,total\nNorth,2574.45", ""),
        ("South.", "region,total\nNorth,2574.45", "\n\nlook:\nregion,total\nNorth,2574.45"),
        ("It is the 6th with 88.", "day,what,amount\n6,concert,88", "\n\nlook:\nday,what,amount\n6,concert,88"),
        ("The concert of the 6 was 88.", "day,what,amount\n6,concert,88", ""),
        ("It is done.", "ready when you are", "\n\nlook: ready when you are"),
        ("They are Ready when you  are.", "ready when you are", ""),
    ],
)
def test_a_finding_is_added_where_the_answer_leaves_out_a_number_or_a_name(answer: str, found: str, added: str) -> None:
    assert unsaid(answer, seen((LOOK, found, False)), (LOOK,)) == added


def test_the_last_finding_counts_and_neither_errors_nor_acknowledgements_do() -> None:
    messages = seen((LOOK, "7 eggs", False), (LOOK, "no such file 9", True), (SAVE, "wrote 12 bytes", False))
    assert unsaid("Saved.", messages, (LOOK, SAVE)) == "\n\nlook: 7 eggs"
    assert unsaid("Saved.", seen((SAVE, "wrote 12 bytes", False)), (LOOK, SAVE)) == ""


def test_what_was_found_before_the_users_last_words_is_no_answer_to_them() -> None:
    assert unsaid("Hello.", (*seen((LOOK, "7 eggs", False)), user("Hello")), (LOOK,)) == ""


def test_a_long_finding_is_cut() -> None:
    added = unsaid("See there.", seen((LOOK, "word 1 " * MOST_QUOTED, False)), (LOOK,))
    assert len(added) < MOST_QUOTED + 20 and added.endswith(" …")


def test_of_a_long_finding_the_lines_are_quoted_that_have_to_do_with_the_request() -> None:
    lines = [f"The guest of day {number} liked the lake." for number in range(80)]
    lines[50:52] = ["The sauna was far too hot for us!", "Iva Novak"]
    found = seen((LOOK, "\n".join(lines), False))
    asked = (user("Who wrote about the sauna?"), *found[1:])
    added = unsaid("See there.", asked, (LOOK,))
    assert "too hot for us!\nIva Novak\n" in added and "day 48 " in added and "day 53 " in added
    assert added.startswith("\n\nlook:\n… The guest") and added.endswith("lake. …") and len(added) < MOST_QUOTED + 20
    assert "day 0 " in unsaid("See there.", found, (LOOK,)), "nothing of it was asked: the beginning"


@pytest.mark.parametrize(
    ("answer", "found", "circles"),
    [
        ("There is no files files files", "a.txt", True),
        ("The sauna took the sauna took the sauna took the sauna", "a sauna", True),
        ("It is 7, 7, 7 and 7.", "7, 7, 7 and 7", False),
        ("It is 7, 7, 7 and 7.", "8", True),
        ("Ann has 7, Bo has 7 and Cy has 7.", "7", False),
        ("No, no, that is not so.", "x", False),
    ],
)
def test_an_answer_that_says_the_same_over_and_over_goes_in_circles(answer: str, found: str, circles: bool) -> None:
    assert circling(answer, seen((LOOK, found, False))) == circles


def test_what_was_found_stands_in_the_place_of_an_answer_that_goes_in_circles() -> None:
    reader = Reader(named_format("hermes"), {})
    reader.feed("There is no files files files", last=True)
    streamed: list[Delta] = []
    request = ModelRequest(seen((LOOK, "the answer is 4711", False)), (LOOK,), "none", Sampling())
    problems = _completed(reader, request, streamed.append, 1)
    assert [segment.text for segment in reader.segments] == ["look: the answer is 4711"] and "in circles" in problems[0]
    assert streamed == [Delta("text", "look: the answer is 4711", 2)], "voids what was shown before"


def test_an_engine_adds_it_to_message_and_stream_when_the_card_asks_for_it(engine: Any) -> None:
    messages = seen((LOOK, "the answer is 4711", False))
    endless = engine("hermes").generate(ModelRequest(messages, (LOOK,), "none", Sampling(temperature=0.0))).message.text
    request = ModelRequest(messages, (LOOK,), "none", Sampling(temperature=0.0, stop=(endless[12:16],)))
    plain = engine("hermes").generate(request).message.text
    streamed: list[Delta] = []
    text = engine("hermes", card={"quotes_findings": True}).generate(request, streamed.append).message.text
    assert "4711" not in plain and text.startswith(plain.rstrip("\n"))
    assert text.endswith("look: the answer is 4711")
    assert "".join(delta.text for delta in streamed if delta.kind == "text").endswith("look: the answer is 4711")


def noted(*notes: str, asked: str = "When does my passport expire again?") -> tuple[Message, ...]:
    listed = "\n".join(f"- {note}" for note in notes)
    told = f"You carry out tasks.\n- Take values from results.\n\nNotes from earlier:\n{listed}"
    return (Message("system", (Text(told, "system"),)), user(asked))


PASSPORT = "My passport expires on 9 June 2029"


@pytest.mark.parametrize(
    ("answer", "added"),
    [
        ("The time is today.", f"\n\nnote: {PASSPORT}"),
        ("It expires in June.", f"\n\nnote: {PASSPORT}"),
        ("Your passport expires on 9 June 2029.", ""),
    ],
)
def test_a_note_that_speaks_of_the_same_is_what_was_found(answer: str, added: str) -> None:
    assert unsaid(answer, noted("The bike opens with 7302", PASSPORT), (LOOK,)) == added


def test_notes_are_no_answer_to_something_else_or_once_something_was_looked_up() -> None:
    assert unsaid("Hello.", noted(PASSPORT, asked="How are you?"), (LOOK,)) == ""
    assert unsaid("Done.", noted(PASSPORT, asked="Take values from results"), (LOOK,)) == ""
    looked = (noted(PASSPORT)[0], *seen((LOOK, "my passport: 4711", False)))
    assert unsaid("It is 4711.", looked, (LOOK,)) == ""
