"""The memory behind "effects once": every past write answers one call, in any order, and survives a checkpoint."""

from __future__ import annotations

import json
from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from agentrt.core.events import Event, Intent, IntentWithdrawn, ToolFinished, ToolRequested
from agentrt.runtime.effects import PastEffects, fingerprint

TEXTS = st.sampled_from(["a", "b", "c"])
FATES = st.sampled_from(["done", "open", "unknown", "error", "withdrawn", "denied", "read"])


def journal(writes: list[tuple[str, str]]) -> list[Event]:
    """What a run leaves that wanted these texts sent, each with its fate."""
    bodies: list[object] = []
    for number, (text, fate) in enumerate(writes):
        key, arguments = f"main/{number}", {"text": text}
        effects = ("read",) if fate == "read" else ("write",)
        bodies.append(ToolRequested(key, f"c{number}", "send", arguments, "", effects))
        if fate not in ("denied", "read"):
            bodies.append(Intent(key, f"c{number}", "send", arguments, f"key {number}", resources=(("x", None),)))
        if fate == "withdrawn":
            bodies.append(IntentWithdrawn(key, 1))
        elif fate != "open":
            how = "denied" if fate == "denied" else "performed"
            failed = fate in ("error", "unknown", "denied")
            bodies.append(
                ToolFinished(key, f"c{number}", "send", f"out {text}", failed, 0.0, (), how, fate == "unknown")  # type: ignore[arg-type]
            )
    return [Event("run", seq, 0.0, body) for seq, body in enumerate(bodies, 1)]  # type: ignore[arg-type]


def taken(past: PastEffects) -> tuple[Counter[str], Counter[str]]:
    """What calls for each text get, until there is nothing more: outputs, and intents to settle."""
    done: Counter[str] = Counter()
    unsettled: Counter[str] = Counter()
    for text in "abc":
        while (output := past.take_done(fingerprint("send", {"text": text}))) is not None:
            assert output == f"out {text}"
            done[text] += 1
        while (intent := past.take_unsettled(fingerprint("send", {"text": text}))) is not None:
            unsettled[text] += 1
            assert intent.arguments == {"text": text}
    return done, unsettled


@given(st.lists(st.tuples(TEXTS, FATES), max_size=12))
def test_each_past_write_answers_one_call(writes: list[tuple[str, str]]) -> None:
    past = PastEffects()
    past.collect(journal(writes))
    again = PastEffects.from_envelope({"past": json.loads(json.dumps(past.to_json()))})
    assert again == past
    done, unsettled = taken(past)
    assert done == Counter(text for text, fate in writes if fate == "done")
    for text in "abc":
        fates = [fate for wanted, fate in writes if wanted == text]
        undecided = 0
        for fate in fates:  # a write that was done settles one earlier attempt at the same
            if fate == "unknown":
                undecided += 1
            elif fate == "done":
                undecided = max(0, undecided - 1)
        assert unsettled[text] == undecided + fates.count("open")


def test_a_checkpoint_of_the_first_journals_is_read() -> None:
    wanted = fingerprint("send", {"text": "a"})
    past = PastEffects.from_envelope({"redo": {wanted: "out a"}})
    assert past.take_done(wanted) == "out a" and past.take_done(wanted) is None
