"""Short-term memory: what is kept, what is moved out, and what holds for every conversation."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agentrt.core.errors import ConfigError
from agentrt.core.labels import SYSTEM
from agentrt.core.memory import MemoryHit, MemoryRecord
from agentrt.core.messages import Message, Text, ToolCall, ToolResult, assistant, observation, system, user
from agentrt.memory.window import MESSAGE_OVERHEAD, MOVED, Window, pins, shorten, turns


def words(text: str) -> int:
    return len(text.split())


def step(number: int, text: str = "some words that the tool gave back") -> list[Message]:
    call = ToolCall(f"c{number}", "read_file", {"path": f"{number}.txt"})
    return [assistant("", [call]), observation(call, f"{number}: {text}")]


def conversation(steps: int, text: str = "some words that the tool gave back") -> list[Message]:
    return [system("Be brief."), user("Sum up all files."), *(m for i in range(steps) for m in step(i, text))]


def test_what_fits_is_left_as_it_is() -> None:
    messages = conversation(3)
    cut = Window(1_000, count_tokens=words).cut(messages)
    assert cut.kept == tuple(messages)
    assert (cut.moved_out, cut.note) == ((), None)


def test_the_conversation_gets_the_budget_less_the_reserve() -> None:
    messages = conversation(10)
    size = Window(10_000, count_tokens=words).cut(messages).tokens
    assert not Window(size, reserve_ratio=0.0, count_tokens=words).cut(messages).moved_out
    assert Window(size, reserve_ratio=0.3, count_tokens=words).cut(messages).moved_out
    window = Window(1_000)
    assert (window.conversation_tokens, window.reserved_tokens) == (700, 300)


def test_the_oldest_turns_go_first_and_task_and_system_stay() -> None:
    messages = conversation(20)
    cut = Window(200, count_tokens=words, note=MOVED).cut(messages)
    gone = len(cut.moved_out)
    assert cut.moved_out == tuple(messages[2 : 2 + gone])
    assert cut.note is not None
    assert cut.note.text == f"[{gone} earlier messages were moved to long-term memory]"
    assert cut.kept == (*messages[:2], cut.note, *messages[2 + gone :])
    assert cut.tokens <= 140


def test_the_note_speaks_for_the_program_and_taints_nothing() -> None:
    note = Window(200, count_tokens=words).cut(conversation(20)).note
    assert note is not None
    assert note.label == SYSTEM
    assert isinstance(note.parts[0], Text)
    assert note.parts[0].author == "system"


def test_the_message_mode_counts_messages() -> None:
    messages = conversation(20)
    cut = Window(max_messages=12, note=None).cut(messages)
    assert len(cut.kept) <= 12
    assert cut.kept[:2] == tuple(messages[:2])
    assert cut.kept[-1] == messages[-1]


def test_both_modes_hold_together() -> None:
    messages = conversation(20)
    cut = Window(150, max_messages=30, count_tokens=words).cut(messages)
    assert cut.tokens <= 105
    assert len(Window(10_000, max_messages=8, count_tokens=words).cut(messages).kept) <= 8


def test_what_the_user_adds_later_is_pinned_with_the_task() -> None:
    messages = conversation(5)
    messages[6:6] = [user("Skip the drafts.")]
    kept = Window(80, count_tokens=words).cut([*messages, *conversation(12)[2:]]).kept
    assert [m.text for m in kept if m.role == "user" and m.parts[0].author == "user"] == [
        "Sum up all files.",
        "Skip the drafts.",
    ]


def test_in_a_chat_the_present_task_is_pinned_not_the_first() -> None:
    messages = [system("S"), user("first"), assistant("answer one"), user("second"), *step(1), assistant("claim")]
    objection = Message("user", (Text("That is not done.", "system", SYSTEM),))
    assert pins([*messages, objection, *step(2)]) == {0, 3}
    assert pins([*messages, user("third"), *step(2)]) == {0, 7}


def test_a_long_observation_loses_its_middle_and_says_how_much() -> None:
    text = "START " + "x" * 3_000 + " END"
    call = ToolCall("c", "read_file", {})
    messages = [user("Read it."), assistant("", [call]), observation(call, text)]
    kept = Window(400, count_tokens=lambda t: len(t) // 4).cut(messages).kept
    shown = kept[-1].text
    assert shown.startswith("START") and shown.endswith("END")
    missing = len(text) - shown.count("x") - len("START  END")
    assert f"[... {missing} characters left out ...]" in shown
    assert len(shown) // 4 <= 140
    assert kept[-1].label == messages[-1].label


def test_several_long_observations_of_the_newest_turn_still_fit() -> None:
    calls = [ToolCall(f"c{i}", "read_file", {"n": i}) for i in range(4)]
    messages = [user("Read them."), assistant("", calls), *(observation(c, "word " * 500) for c in calls)]
    cut = Window(300, count_tokens=words).cut(messages)
    assert len(cut.kept) == 6
    assert cut.tokens <= 210


def test_short_texts_are_not_shortened_and_no_room_leaves_the_marker() -> None:
    assert shorten("a b c", 3, words) == "a b c"
    assert shorten("a b c d e f g h", 0, words) == "[... 15 characters left out ...]"


def test_retrieved_records_fill_at_most_the_reserve() -> None:
    def hit(length: int) -> MemoryHit:
        return MemoryHit(MemoryRecord(f"r{length}", "ada", "note", "w " * length, 0.0), 0.9)

    chosen = Window(100, count_tokens=words).retrieved([hit(10), hit(30), hit(8), hit(1)])
    assert [h.record.id for h in chosen] == ["r10", "r8"]
    assert sum(words(h.record.text) + MESSAGE_OVERHEAD for h in chosen) <= 30


def test_the_cut_moves_in_chunks_so_that_prefixes_stay() -> None:
    messages = conversation(200)
    window = Window(300, count_tokens=words)
    starts = [window.cut(messages[:end]).kept[:4] for end in range(2, len(messages) + 1, 2)]
    changes = sum(a != b for a, b in pairwise(starts) if len(a) == len(b) == 4)
    moved = len(window.cut(messages).moved_out) // 2
    assert changes <= moved / 3, f"the beginning changed {changes} times while {moved} turns were moved out"


def test_the_note_stands_where_the_last_gap_is() -> None:
    history = [user("first " * 20), assistant("an answer " * 20)]
    task = user("the present task")
    cut = Window(120, count_tokens=words).cut([*history, task, *(m for i in range(12) for m in step(i))])
    assert cut.kept[:2] == (task, cut.note)
    assert history[0] in cut.moved_out


def test_impossible_limits_are_refused() -> None:
    with pytest.raises(ConfigError, match="got neither"):
        Window()
    for tokens, count in ((0, None), (None, 0)):
        with pytest.raises(ConfigError, match="above zero"):
            Window(tokens, max_messages=count)
    with pytest.raises(ConfigError, match="reserve_ratio"):
        Window(10, reserve_ratio=1.0)


# -- what holds for every conversation

texts = st.text(alphabet="ab ", max_size=80)


@st.composite
def conversations(draw: st.DrawFn) -> list[Message]:
    """System message or none, a task, then turns: calls with their results, claims, objections, steering."""
    messages = [system(draw(texts))] if draw(st.booleans()) else []
    messages.append(user(draw(texts)))
    for number in range(draw(st.integers(0, 25))):
        kind = draw(st.sampled_from(["calls", "calls", "calls", "say", "object", "steer"]))
        if kind == "calls":
            calls = [ToolCall(f"{number}.{i}", "t", {"a": draw(texts)}) for i in range(draw(st.integers(1, 3)))]
            messages.append(assistant(draw(texts), calls))
            messages += [observation(call, draw(texts)) for call in calls]
        elif kind == "say":
            messages.append(assistant(draw(texts) or "done"))
        elif kind == "object":
            messages.append(Message("user", (Text(draw(texts), "system", SYSTEM),)))
        else:
            messages.append(user(draw(texts)))
    return messages


windows = st.builds(
    Window,
    st.integers(1, 400),
    max_messages=st.none() | st.integers(1, 30),
    reserve_ratio=st.sampled_from([0.0, 0.3, 0.9]),
    count_tokens=st.sampled_from([words, len, lambda text: (len(text) + 3) // 4]),
    note=st.sampled_from([None, MOVED]),
)


def pairs(messages: tuple[Message, ...]) -> tuple[set[str], set[str]]:
    parts = [part for message in messages for part in message.parts]
    return {p.id for p in parts if isinstance(p, ToolCall)}, {p.call_id for p in parts if isinstance(p, ToolResult)}


@given(conversations(), windows)
@settings(max_examples=300, deadline=None)
def test_every_cut_keeps_its_promises(messages: list[Message], window: Window) -> None:
    cut = window.cut(messages)
    called, answered = pairs(cut.kept)
    assert called == answered, "a call and its results go together"

    def without_results(message: Message) -> Message:
        return Message(message.role, tuple(p for p in message.parts if not isinstance(p, ToolResult)))

    rest = iter([without_results(m) for m in messages])
    assert all(without_results(m) in rest for m in cut.kept if m is not cut.note), "the order is kept"
    assert len(cut.kept) - (cut.note is not None) + len(cut.moved_out) == len(messages), "nothing is lost"
    fixed = pins(messages)
    assert all(messages[i] in cut.kept for i in fixed if messages[i].role != "tool")

    newest = turns(messages)[-1]
    stays = [m for i, m in enumerate(messages) if i in fixed or i in newest]
    unavoidable = sum(
        window.size(m)
        if m.role != "tool"
        else window.size(observation(ToolCall("", "", {}), "[... 99 characters left out ...]"))
        for m in stays
    ) + (window.size(cut.note) if cut.note else 0)
    share = window.conversation_tokens
    assert share is not None
    assert cut.tokens <= max(share, unavoidable)


@given(conversations(), windows)
@settings(max_examples=200, deadline=None)
def test_cutting_what_was_cut_changes_nothing(messages: list[Message], window: Window) -> None:
    once = window.cut(messages)
    share = window.conversation_tokens
    assert share is not None
    if once.tokens <= share and len(once.kept) <= (window.max_messages or 1_000):
        assert window.cut(once.kept).kept == once.kept


@given(conversations(), conversations(), windows)
@settings(max_examples=200, deadline=None)
def test_what_was_moved_out_never_comes_back(before: list[Message], after: list[Message], window: Window) -> None:
    growth = [m for m in after if m.role in ("assistant", "tool")]
    fixed = pins(before)
    early = window.cut(before, fixed)
    late = window.cut([*before, *growth], fixed)
    assert late.moved_out[: len(early.moved_out)] == early.moved_out


@given(conversations(), st.integers(1, 400), st.none() | st.integers(1, 30))
@settings(max_examples=200, deadline=None)
def test_a_window_that_saw_the_conversation_grow_cuts_like_a_new_one(
    messages: list[Message], tokens: int, most: int | None
) -> None:
    old, new = (Window(tokens, max_messages=most, count_tokens=words) for _ in range(2))
    for length in range(len(messages)):
        old.cut(messages[:length])
    assert old.cut(messages) == new.cut(messages)


@given(st.text(max_size=400), st.integers(0, 100))
@settings(max_examples=200, deadline=None)
def test_shortened_texts_are_as_long_as_allowed(text: str, limit: int) -> None:
    short = shorten(text, limit, len)
    assert short == text or len(short) <= max(limit, len(f"[... {len(text)} characters left out ...]"))
