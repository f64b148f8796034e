"""What ``agentrt show`` tells of a call."""

from __future__ import annotations

from agentrt.cli import story
from agentrt.core.events import Event, RunStarted, ToolRequested
from agentrt.core.labels import USER, untrusted
from agentrt.core.origins import DECISION, Origin, origins_to_json
from agentrt.core.store import RunRow
from agentrt.store import open_store


def told(*origins: Origin, full: bool = False) -> str:
    store = open_store(None)
    store.create_run(RunRow("run-1", "send it", "running", 1.0, 1.0))
    asked = ToolRequested(
        "main/1", "c1", "send", {"to": "ann"}, "", ("write",), origins=tuple(origins_to_json(origins))
    )
    epoch = store.acquire("run-1", "me", 60.0)
    store.append("run-1", epoch, [Event("run-1", 1, 1.0, RunStarted({}, {})), Event("run-1", 2, 2.0, asked)])
    return "\n".join(story.tell(store, store.get_run("run-1"), full=full))


def test_where_the_parts_of_a_call_came_from_is_told() -> None:
    text = told(Origin(DECISION, "words", USER, "send it"), Origin("to", "model", untrusted("tool:inbox")))
    assert "this call: from your words ('send it')" in text
    assert "to: by the model after reading inbox" in text


def test_a_call_that_leaves_no_mark_says_so_only_in_full() -> None:
    decision = Origin(DECISION, "model", USER)
    assert "by the model" not in told(decision)
    assert "this call: by the model" in told(decision, full=True)
