"""The log of a run in memory gives back what was put into it, and takes nothing that leaves a gap."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from agentrt.core.events import Checkpoint, Event, ValueTaken
from agentrt.store.event_log import EventLog

bodies = st.one_of(
    st.builds(ValueTaken, st.text(max_size=3), st.just("now"), st.integers()),
    st.builds(Checkpoint, st.text(max_size=3), st.integers(0, 9)),
)
drafts = st.lists(
    st.tuples(
        st.floats(0, 2e9),
        bodies,
        st.sampled_from(["main", "main/2.0"]),
        st.integers(0, 9),
        st.sampled_from(["run", "act", "observe"]),
        st.sampled_from([0.0, 0.25]),
        st.sampled_from([1, 2]),
    ),
    max_size=12,
)


@given(drafts, st.integers(1, 4), st.integers(0, 13), st.none() | st.integers(0, 13))
def test_events_come_back_as_they_were(drafts: list[tuple], size: int, start: int, end: int | None) -> None:  # type: ignore[type-arg]
    events = [Event("run-1", seq, *draft) for seq, draft in enumerate(drafts, 1)]
    log = EventLog("run-1")
    for at in range(0, len(events), size):
        assert log.add(events[at : at + size])
    assert len(log) == len(events)
    assert log.read() == events
    assert log.read(start, end) == events[start:end]
    for branch in (None, "main"):
        last = [e.seq for e in events if e.type == "Checkpoint" and branch in (None, e.branch)]
        assert log.last_of("Checkpoint", branch) == (last[-1] if last else 0)


def test_what_leaves_a_gap_or_is_of_another_run_is_not_taken() -> None:
    log, first = EventLog("run-1"), Event("run-1", 1, 0.0, Checkpoint("a", 0))
    assert not log.add([Event("run-2", 1, 0.0, Checkpoint("a", 0))])
    assert not log.add([first, Event("run-1", 3, 0.0, Checkpoint("a", 0))])
    assert len(log) == 0
    assert log.add([first]) and not log.add([first])
