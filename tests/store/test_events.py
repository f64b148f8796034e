"""What is appended comes back: every event type, in order, with its content, and nothing after a failure."""

from __future__ import annotations

import types
from dataclasses import is_dataclass
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agentrt.core.canonical import canonical_json
from agentrt.core.codec import BODY_TYPES
from agentrt.core.errors import JournalVersion, LeaseLost, RunNotFound, StoreError
from agentrt.core.events import Checkpoint, Event, Note, RunStarted
from agentrt.core.models import Usage

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
NAME = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)
NUMBER = st.floats(allow_nan=False, allow_infinity=False)
WHOLE = st.integers(-(2**53), 2**53)
JSON = st.recursive(
    st.none() | st.booleans() | WHOLE | NUMBER | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=6,
)
USAGE = st.builds(Usage, *[st.integers(0, 10**9)] * 4)


def values_of(hint: Any) -> st.SearchStrategy[Any]:
    """Values of a field's type, as far as bodies use types."""
    simple = {Any: JSON, str: TEXT, int: WHOLE, float: NUMBER, bool: st.booleans(), type(None): st.none(), Usage: USAGE}
    if hint in simple:
        return simple[hint]
    origin, inner = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        return st.one_of([values_of(one) for one in inner])
    if origin is Literal:
        return st.sampled_from(inner)
    if origin is dict:
        return st.dictionaries(TEXT, values_of(inner[1]), max_size=3)
    if origin is tuple and inner[-1] is Ellipsis:
        return st.lists(values_of(inner[0]), max_size=3).map(tuple)
    if is_dataclass(hint):
        return made_of(hint)
    assert origin is tuple, hint
    return st.tuples(*map(values_of, inner))


def made_of(cls: Any) -> st.SearchStrategy[Any]:
    return st.builds(cls, **{name: values_of(hint) for name, hint in get_type_hints(cls).items()})


@pytest.mark.parametrize("name", sorted(BODY_TYPES))
@settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_every_event_type_comes_back_equal(begin: Any, store: Any, name: str, data: Any) -> None:
    run = begin(f"run-{id(data)}-{store.list_runs(limit=1000).__len__()}")
    written = run.append(
        data.draw(made_of(BODY_TYPES[name])),
        step=data.draw(st.integers(0, 10**6)),
        cost=data.draw(st.floats(0, 10**6)),
        branch=data.draw(NAME),
        phase=data.draw(st.sampled_from(["plan", "act", "observe", "reflect", "run"])),
    )
    assert store.read(run.run_id) == written


async def test_reading_is_in_order_and_may_begin_anywhere(begin: Any, store: Any) -> None:
    one, other = begin("run-1"), begin("run-2")
    for _ in range(3):
        one.note(2)
        other.note()
    assert store.read("run-1") == one.written
    assert [event.seq for event in store.read("run-1", 4)] == [5, 6]
    assert [event.seq for event in store.read("run-1", 1, limit=2)] == [2, 3]
    assert store.read("run-1", 6) == []
    assert store.read("nothing") == []


async def test_last_seq_of_a_type_and_branch(begin: Any, store: Any) -> None:
    run = begin()
    run.append(Checkpoint("state", 1))
    run.append(Checkpoint("state", 2), branch="main.0")
    run.note()
    assert store.last_seq_of("run-1", "Checkpoint") == 2
    assert store.last_seq_of("run-1", "Checkpoint", "main") == 1
    assert store.last_seq_of("run-1", "RunFinished") == 0


async def test_a_gap_or_a_repeated_number_is_refused_and_the_run_stays_closed(begin: Any, store: Any) -> None:
    runs, other = {4: begin("run-4"), 2: begin("run-2")}, begin("run-9")
    for wrong, run in runs.items():
        run.note(2)
        other.note()
        with pytest.raises(StoreError, match=rf"expected event 3 of {run.run_id}, got {wrong}"):
            store.append(run.run_id, run.epoch, [Event(run.run_id, wrong, 1.0, Note("x"))])
            await store.barrier(run.run_id)
        with pytest.raises(StoreError, match="expected event 3"):
            run.note()
            await store.barrier(run.run_id)
        assert store.read(run.run_id) == run.written[:2]
    await store.barrier("run-9")
    assert store.read("run-9") == other.written


async def test_events_of_another_run_or_of_no_run_are_refused(begin: Any, store: Any) -> None:
    run = begin()
    with pytest.raises(StoreError, match="run-2"):
        store.append("run-1", run.epoch, [Event("run-2", 1, 1.0, Note("x"))])
    with pytest.raises(RunNotFound, match="run-9"):
        store.append("run-9", 1, [Event("run-9", 1, 1.0, Note("x"))])
        await store.barrier("run-9")


async def test_an_append_without_the_lease_is_refused(store: Any, make_row: Any) -> None:
    store.create_run(make_row("run-1"))
    with pytest.raises(LeaseLost):
        store.append("run-1", 1, [Event("run-1", 1, 1.0, Note("x"))])
        await store.barrier("run-1")


async def test_a_stale_epoch_writes_nothing_and_does_not_hurt_the_new_owner(begin: Any, store: Any) -> None:
    run = begin()
    run.note()
    store.release("run-1", run.epoch)
    newer = store.acquire("run-1", "there:2", 60.0)
    with pytest.raises(LeaseLost, match="epoch 1"):
        store.append("run-1", run.epoch, run.events(Note("stale")))
        await store.barrier("run-1")
    run.seq -= 1
    store.append("run-1", newer, run.events(Note("fresh")))
    await store.barrier("run-1")
    assert [event.body for event in store.read("run-1")] == [Note("note 0"), Note("fresh")]


async def test_blobs_and_their_tombstones(begin: Any, store: Any) -> None:
    run = begin()
    odd = "half a character: \ud83d, nothing: \0, and 日本"
    run.append(Note("x"), blobs={"one": "first", "odd": odd})
    run.append(Note("y"), blobs={"one": "first"})
    assert store.blob("one") == "first"
    assert store.blob("odd") == odd
    assert store.erase(["one", "never there"], "asked by the user") == 1
    assert store.erase(["one"]) == 0
    with pytest.raises(StoreError, match=r"erased.*asked by the user"):
        store.blob("one")
    with pytest.raises(StoreError, match="found none"):
        store.blob("never there")
    run.append(Note("z"), blobs={"one": "first"})
    assert store.blob("one") == "first"


async def test_contents_are_read_together(begin: Any, store: Any) -> None:
    run = begin()
    many = {f"{number:032x}": f"text {number}" for number in range(1_200)}
    run.append(Note("x"), blobs={**many, "odd": "half a character: \ud83d"})
    store.erase([f"{7:032x}"], "asked by the user")
    found = store.blobs([*many, "odd", "never there", f"{8:032x}"])
    assert found == {**{k: v for k, v in many.items() if v != "text 7"}, "odd": "half a character: \ud83d"}
    assert store.blobs([]) == {}


async def test_a_chain_of_contents_is_read_at_once(begin: Any, store: Any) -> None:
    run = begin()
    links = {f"{n:032x}": canonical_json({"parent": f"{n - 1:032x}", "messages": []}) for n in range(2, 1_500)}
    plain = {f"{1:032x}": "the end, no JSON", "odd": "half a character: \ud83d", "apart": "x"}
    run.append(Note("x"), blobs={**links, **plain})
    last, middle = f"{1_499:032x}", f"{700:032x}"
    found = store.blobs([last, "odd"], chained=True)
    assert found.keys() == {*links, *plain} - {"apart"}
    assert found[last] == links[last]
    assert store.blobs([last]) == {last: links[last]}
    store.erase([middle])
    cut = store.blobs([last], chained=True)
    assert min(cut) == f"{701:032x}" and len(cut) == 799


async def test_closing_flushes_and_may_be_repeated(begin: Any, store: Any) -> None:
    run = begin()
    run.note()
    store.close()
    store.close()
    with pytest.raises(StoreError, match="closed"):
        run.note()


@pytest.mark.parametrize("store", ["sqlite"], indirect=True)
async def test_a_body_that_is_no_json_is_refused_before_anything_is_queued(begin: Any, store: Any) -> None:
    run = begin()
    with pytest.raises(TypeError):
        store.append("run-1", run.epoch, [Event("run-1", 1, 1.0, RunStarted({"x": object()}, {}))])
    run.append(Note("half a character: \ud83d"))
    await store.barrier("run-1")
    assert store.read("run-1")[0].body == Note("half a character: \ufffd")


@pytest.mark.parametrize("store", ["sqlite"], indirect=True)
async def test_events_of_a_later_version_are_refused_when_read(begin: Any, store: Any) -> None:
    begin().append(Note("from the future"), version=99)
    with pytest.raises(JournalVersion, match="version 99"):
        store.read("run-1")
